import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useVisit } from '../../visit/visit.ts'
import { factValuesOf, type FactValue } from '../parts/factValues.ts'
import { KeyHint } from '../parts/KeyHint.tsx'
import { FactsForm } from './FactsForm.tsx'
import { toPage } from './toPage.ts'

const LONGEST = 40
/** So many facts stand in the line, known or offered, unless more are known: with more it breaks. */
const ROOM = 4

/** What is known of the caller, in a line; pressed, it is a form. Asked once, used everywhere. */
export function FactsStrip({ children }: { readonly children: ReactNode }) {
  const state = useVisit((whole) => whole)
  const facts = factValuesOf(state)
  const known = facts.filter(({ value }) => value !== '')
  const [open, setOpen] = useState(false)
  // Counts the presses, so that a press in the open form brings the focus there again.
  const [wanted, setWanted] = useState<{ readonly id: string; readonly press: number }>()
  const form = useRef<HTMLDivElement>(null)
  function show(id: string): void {
    setOpen(true)
    setWanted((before) => ({ id, press: (before?.press ?? 0) + 1 }))
  }
  /** Leaving a field keeps it. What does not fit is shown, unless the person only wants to be gone. */
  function close(anyway: boolean): void {
    flushSync(toPage)
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid=true]')
    if (wrong && !anyway) wrong.focus()
    else setOpen(false)
  }
  useEffect(() => {
    if (wanted !== undefined) form.current?.querySelector<HTMLElement>(`#fact-${wanted.id}`)?.focus()
  }, [wanted])
  const escape = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close(true)
  })
  useEffect(() => {
    const place = form.current
    const listen = (event: KeyboardEvent): void => escape(event)
    place?.addEventListener('keydown', listen)
    return () => place?.removeEventListener('keydown', listen)
  }, [])
  const missing = facts.filter(({ value }) => value === '')
  return (
    <section aria-label="The caller's facts">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <button
          type="button"
          data-key="facts"
          aria-expanded={open}
          aria-controls="facts-form"
          onClick={({ detail }) => (open && detail > 0 ? close(false) : show((missing[0] ?? facts[0])?.fact.id ?? ''))}
          className="inline-flex min-h-11 items-center gap-1.5 pe-1 text-sm font-semibold"
        >
          Facts
          <span className="font-normal text-soft">
            {known.length} of {facts.length}
          </span>
          <KeyHint of="facts">f</KeyHint>
        </button>
        {[...known, ...missing.slice(0, Math.max(0, ROOM - known.length))].map((each) => (
          <FactChip key={each.fact.id} known={each} onShow={show} />
        ))}
        {children}
      </div>
      <div ref={form} id="facts-form" hidden={!open}>
        {open && <FactsForm facts={facts} onDone={() => close(false)} />}
      </div>
    </section>
  )
}

/** One fact. What is not known yet is offered where there is room. */
function FactChip({ known, onShow }: { readonly known: FactValue; readonly onShow: (id: string) => void }) {
  const { fact, value, shown } = known
  const look = value === '' ? 'border-dashed text-soft max-[1199px]:hidden' : 'max-[599px]:hidden'
  return (
    <button
      type="button"
      onClick={() => onShow(fact.id)}
      className={`inline-flex min-h-8 max-w-64 items-center gap-1.5 rounded-full border border-line px-2.5 text-start text-xs hover:border-edge ${look}`}
    >
      <span className="shrink-0 text-soft">{fact.label}</span>
      {value === '' ? <span className="sr-only">not known yet</span> : <bdi className="truncate">{short(shown)}</bdi>}
    </button>
  )
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
