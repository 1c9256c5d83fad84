import { buildReport } from '../../report/buildReport.ts'
import { keepNotes, visit } from '../../visit/visit.ts'
import { Preview } from '../note/Preview.tsx'
import { useNoteInput } from '../note/useNoteInput.ts'
import type { Guidance } from './guidance.ts'

type Props = { readonly guidance: Guidance; readonly heading: string }

/** What is handed on, as it will be copied: secrets are out, and what the person adds is in. */
export function ReportCard({ guidance, heading }: Props) {
  const { input, known } = useNoteInput(guidance)
  return (
    <section aria-labelledby="report" className="mt-8 rounded-xl border border-line bg-card px-4 py-3.5">
      <h2 id="report" className="mb-2">
        {heading}
      </h2>
      <Preview
        name="report"
        label={heading}
        file={`handrail-${guidance.loaded.guide.id}`}
        letter={{ report: buildReport(input), known }}
        simple
      />
      <label className="no-print block text-sm text-soft">
        Your notes, added to it
        <textarea
          rows={2}
          defaultValue={visit.getState().notes}
          onInput={(event) => keepNotes(event.currentTarget.value)}
          className="mt-1 block w-full resize-y rounded-lg border border-edge bg-card px-3 py-2 text-ink"
        />
      </label>
    </section>
  )
}
