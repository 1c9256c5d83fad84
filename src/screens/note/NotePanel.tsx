import { Suspense, useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react'
import { buildReport } from '../../report/buildReport.ts'
import { useCalls } from '../../visit/calls.ts'
import { useVisit } from '../../visit/visit.ts'
import { listen, shownPane } from '../agent/pane.ts'
import { clockOf } from '../parts/clock.ts'
import type { Guidance } from '../parts/guidance.ts'
import { noteStepsOf } from '../parts/noteSteps.ts'
import { HandOnNotice } from './HandOnNotice.tsx'
import { copyOut, leavingNow, outgoingOf, useLeaving } from './leaving.ts'
import { takeAsked, type Asked } from './noteActions.ts'
import { NoteHead, type Way } from './NoteHead.tsx'
import { NoteSections } from './NoteSections.tsx'
import { useNoteInput } from './useNoteInput.ts'
import { later } from '../../ui/later.ts'

const PreviewDialog = later(async () => (await import('./PreviewDialog.tsx')).PreviewDialog)
const ReplyDialog = later(async () => (await import('./ReplyDialog.tsx')).ReplyDialog)
const TicketDialog = later(async () => (await import('./TicketDialog.tsx')).TicketDialog)
const EscalationDialog = later(async () => (await import('./EscalationDialog.tsx')).EscalationDialog)

/** What a key opens. */
const WAYS = { escalate: 'escalation', look: 'preview', reply: 'reply', ticket: 'ticket' } as const

type Props = { readonly guidance?: Guidance }

/** The note as it stands, beside the talk, and the ways on which it leaves. Another call begins with a fresh one. */
export function NotePanel({ guidance }: Props) {
  const call = useCalls(({ current }) => current.id)
  return <Note key={call} guidance={guidance} />
}

function Note({ guidance }: { readonly guidance: Guidance | undefined }) {
  const { input, known } = useNoteInput(guidance)
  const state = useVisit((whole) => whole)
  const steps = noteStepsOf(state, guidance, clockOf)
  const alone = useSyncExternalStore(listen, shownPane) === 'note'
  const leaving = useLeaving()
  const [open, setOpen] = useState<Way>()
  const [said, setSaid] = useState('')
  const letter = { report: buildReport(input), known }
  // In every format the same is taken out.
  const printed = outgoingOf(letter, { ...leaving, format: 'text' })
  const file = `handrail-${guidance?.loaded.guide.id ?? 'note'}`
  function copy(): void {
    setSaid('')
    void copyOut(letter, leavingNow(), 'note').then(setSaid)
  }
  // The browser tells late that a dialog is closed: another one may be open by then.
  function closed(way: Way): void {
    setOpen((now) => (now === way ? undefined : now))
  }
  const answer = useEffectEvent((asked: Asked) => {
    if (asked === 'write') document.getElementById('note-write')?.focus()
    else if (asked === 'copy') copy()
    else setOpen(WAYS[asked])
  })
  useEffect(() => takeAsked((asked) => answer(asked)), [])
  return (
    <section aria-labelledby="note" className="rounded-xl border border-line bg-card px-4 py-3.5">
      {/* Where the note stands alone, the heading of the page is out of sight. */}
      {alone && <h1 className="sr-only">{guidance?.loaded.guide.title ?? 'The call'}</h1>}
      <NoteHead format={leaving.format} removed={printed.removed} said={said} onCopy={copy} onOpen={setOpen} />
      <HandOnNotice guidance={guidance} onOpen={() => setOpen('escalation')} />
      <Newest answer={steps.at(-1)?.answer} />
      <NoteSections input={input} steps={steps} />
      <pre className="hidden text-xs print:block">{printed.text}</pre>
      <Suspense>
        {open === 'preview' && (
          <PreviewDialog
            title="What will be copied"
            name="note"
            file={file}
            letter={letter}
            onClose={() => closed('preview')}
          />
        )}
        {open === 'reply' && <ReplyDialog input={input} known={known} file={file} onClose={() => closed('reply')} />}
        {open === 'ticket' && <TicketDialog letter={letter} onClose={() => closed('ticket')} />}
        {open === 'escalation' && (
          <EscalationDialog input={input} known={known} guidance={guidance} onClose={() => closed('escalation')} />
        )}
      </Suspense>
    </section>
  )
}

/** Says what came into the note, once, when it comes. */
function Newest({ answer = '' }: { readonly answer: string | undefined }) {
  return <output className="sr-only">{answer === '' ? '' : `Noted: ${answer}`}</output>
}
