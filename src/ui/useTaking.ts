import { useRef, useState, type ClipboardEvent, type DragEvent, type FormEvent } from 'react'

/** What a box for text needs to know of whoever it takes the text for. */
export type Taking = {
  /** Offers files beside pasting. */
  readonly files?: boolean
  /** Why a text may not be taken, as a sentence. Such a text is not kept. */
  readonly refuse: (text: string) => string | undefined
  readonly onKeep?: (text: string) => void
  readonly onTake: (text: string | Blob, name?: string) => void
}

/** A text area with more than this freezes the page: 10 MB for three seconds. */
const MOST = 100_000

/** Takes text however it comes. What is too long for a text area is held beside it, and never put into it. */
export function useTaking({ files = false, refuse, onKeep, onTake }: Taking) {
  const area = useRef<HTMLTextAreaElement>(null)
  const [large, setLarge] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [over, setOver] = useState(false)

  function clear(): void {
    setLarge(undefined)
    if (area.current !== null) area.current.value = ''
    onKeep?.('')
  }
  function again(): void {
    clear()
    requestAnimationFrame(() => area.current?.focus())
  }
  function take(text: string | Blob, name?: string): void {
    const refusal = typeof text === 'string' ? refuse(text) : undefined
    setProblem(refusal)
    if (refusal === undefined) onTake(text, name)
    else clear()
  }
  function submit(event: FormEvent): void {
    event.preventDefault()
    const text = large ?? area.current?.value ?? ''
    if (text.trim() !== '') return take(text)
    setProblem('There is nothing here yet. Paste the text first.')
    area.current?.focus()
  }
  /** True where the text stands beside the text area now, or nowhere. */
  function heldBeside(text: string, already: number): boolean {
    const refusal = refuse(text)
    setProblem(refusal)
    if (refusal !== undefined) return true
    if (text.length + already <= MOST) return false
    setLarge(text)
    return true
  }
  function paste(event: ClipboardEvent<HTMLTextAreaElement>): void {
    const file = event.clipboardData.files[0]
    const text = event.clipboardData.getData('text')
    if (files && file !== undefined && text === '') {
      event.preventDefault()
      take(file, file.name)
    } else if (heldBeside(text, event.currentTarget.value.length)) event.preventDefault()
  }
  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (files && file !== undefined) return take(file, file.name)
    const text = event.dataTransfer.getData('text')
    if (text === '' || heldBeside(text, 0) || area.current === null) return
    area.current.value = text
    onKeep?.(text)
  }
  return { area, large, problem, over, setOver, again, take, submit, paste, drop }
}
