import { useState } from 'react'
import { buildReport } from '../../report/buildReport.ts'
import { redactReport } from '../../report/redactReport.ts'
import type { NoteStep, ReportInput, ReportStep, Section } from '../../report/types.ts'
import { keepIssue, keepNotes, useVisit } from '../../visit/visit.ts'
import { FreeText } from './FreeText.tsx'
import { NoteBlock } from './NoteBlock.tsx'
import { NoteField } from './NoteField.tsx'
import { NoteStepRow } from './NoteStepRow.tsx'
import { QuietButton } from './QuietButton.tsx'

const HEADINGS = {
  issue: 'Issue',
  environment: 'Environment',
  checked: 'Checked',
  evidence: 'Evidence',
  cause: 'Cause',
  done: 'Done',
  next: 'Next',
  notes: 'Notes',
  guide: 'Guide',
} as const
type SectionId = keyof typeof HEADINGS

const ORDER = Object.keys(HEADINGS) as readonly SectionId[]

type Props = { readonly input: ReportInput; readonly steps: readonly NoteStep[] }

/** The note as it is printed, without its secrets, each part of it open to what the agent wants to add. */
export function NoteSections({ input, steps }: Props) {
  // Free text stands in its own fields.
  const { report } = redactReport(buildReport({ ...input, added: {}, notes: '' }))
  const issue = useVisit((state) => state.issue)
  const notes = useVisit((state) => state.notes)
  const added = useVisit(({ edits }) => edits.added)
  const [wanted, setWanted] = useState<readonly SectionId[]>([])
  const want = (id: SectionId): void => setWanted((so) => [...so, id])
  const shown = ORDER.map((id) => {
    const section = report.sections.find((each) => each.id === id)
    const own = steps.filter(({ kind }) => (id === 'done' && kind === 'fix') || (id === 'checked' && kind !== 'fix'))
    const filled = section !== undefined || own.length > 0 || added[id] !== undefined
    return { id, section, own, there: filled || id === 'issue' || id === 'notes' || wanted.includes(id) }
  })
  return (
    <div className="no-print text-sm">
      {shown
        .filter(({ there }) => there)
        .map(({ id, section, own }) => (
          <section key={id} aria-labelledby={`note-${id}`} className="border-t border-line py-2 first:border-0">
            <div className="flex items-baseline justify-between gap-2">
              <h3 id={`note-${id}`} className="text-xs font-bold tracking-wide text-accent">
                {HEADINGS[id]}
              </h3>
              {id !== 'notes' && (
                <QuietButton of={HEADINGS[id]} onPress={() => want(id)}>
                  Add
                </QuietButton>
              )}
            </div>
            {id === 'issue' && (
              <NoteField label="In the caller's own words" labelled text={issue} rows={1} onText={keepIssue} />
            )}
            {section?.blocks.map((block, at) =>
              id === 'issue' && at === 0 && issue.trim() !== '' ? undefined : <NoteBlock key={at} block={block} />,
            )}
            {own.length > 0 && <Steps steps={own} section={section} />}
            {id === 'notes' ? (
              <NoteField id="note-write" label="Your notes" text={notes} onText={keepNotes} />
            ) : (
              <FreeText id={id} of={HEADINGS[id]} open={wanted.includes(id)} />
            )}
          </section>
        ))}
      <Offered ids={shown.flatMap(({ id, there }) => (there ? [] : [id]))} onWant={want} />
    </div>
  )
}

function Steps({ steps, section }: { readonly steps: readonly NoteStep[]; readonly section: Section | undefined }) {
  const printed = (section?.blocks ?? []).flatMap((block): readonly ReportStep[] =>
    block.kind === 'steps' ? block.steps : [],
  )
  const kept = steps.filter(({ edited }) => edited?.trim() !== '')
  return (
    <ol className="grid gap-1">
      {steps.map((step) => (
        <NoteStepRow key={step.id} step={step} printed={printed[kept.indexOf(step)]} />
      ))}
    </ol>
  )
}

type OfferedProps = { readonly ids: readonly SectionId[]; readonly onWant: (id: SectionId) => void }

function Offered({ ids, onWant }: OfferedProps) {
  if (ids.length === 0) return undefined
  return (
    <p className="flex flex-wrap items-center gap-x-3 border-t border-line pt-2 text-xs text-soft">
      Still empty:
      {ids.map((id) => (
        <QuietButton key={id} onPress={() => onWant(id)}>
          <span className="sr-only">Add to </span>
          {HEADINGS[id]}
        </QuietButton>
      ))}
    </p>
  )
}
