import { useRef, useState } from 'react'
import { buttonClass } from './buttonClass.ts'
import { copyText } from './copyText.ts'

type Props = {
  readonly text: string
  readonly children?: string
  /** What is copied, for those who do not see it beside the button. */
  readonly what: string
  readonly kind?: 'quiet' | 'plain' | 'main'
  /** The key that presses it, by its id. */
  readonly pressed?: string
}

const SAID_FOR = 4000

/** Copies exactly the text it is given, and says whether that worked. */
export function CopyButton({ text, children = 'Copy', what, kind = 'quiet', pressed }: Props) {
  const [said, setSaid] = useState('')
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  async function copy(): Promise<void> {
    clearTimeout(timer.current)
    setSaid('')
    setSaid((await copyText(text)) ? 'Copied' : 'Select it and copy by hand: this browser does not allow it')
    timer.current = setTimeout(() => setSaid(''), SAID_FOR)
  }
  return (
    <span className="inline-flex flex-wrap items-center">
      <output className="text-sm text-soft not-empty:me-2">{said}</output>
      <button type="button" data-key={pressed} className={buttonClass(kind)} onClick={() => void copy()}>
        {children}
        <span className="sr-only"> {what}</span>
      </button>
    </span>
  )
}
