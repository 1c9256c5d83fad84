import { useEffect, useEffectEvent } from 'react'

let taker: ((text: string) => void) | undefined

/** A page that waits for an output takes what is pasted beside every field. */
export function usePasteTaker(take: (text: string) => void): void {
  const onPaste = useEffectEvent(take)
  useEffect(() => {
    const mine = (text: string): void => onPaste(text)
    taker = mine
    return () => {
      if (taker === mine) taker = undefined
    }
  }, [])
}

/** Hands a text to the page that waits for one, and says whether there is such a page. */
export function handOver(text: string): boolean {
  taker?.(text)
  return taker !== undefined
}
