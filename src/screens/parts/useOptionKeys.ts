import { useEffect, useEffectEvent } from 'react'
import { isTyping } from './isTyping.ts'

/** Lets the keys 1 to 9 pick the options of a page at once, while nothing is being typed. */
export function useOptionKeys(on: boolean, ids: readonly string[], pick: (id: string) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || isTyping(event.target)) return
    const id = event.key >= '1' && event.key <= '9' ? ids[Number(event.key) - 1] : undefined
    if (id === undefined) return
    event.preventDefault()
    pick(id)
  })
  useEffect(() => {
    if (!on) return undefined
    const listen = (event: KeyboardEvent): void => press(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [on])
}
