import { useState } from 'react'
import { formatMarkdown } from '../../report/formatMarkdown.ts'
import { formatText } from '../../report/formatText.ts'
import type { Removed } from '../../report/redactTypes.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { keepNotes, useVisit, visit } from '../../visit/visit.ts'
import type { Guidance } from './guidance.ts'
import { reportOf } from './reportOf.ts'
import { saveText } from './saveText.ts'

type Props = { readonly guidance: Guidance; readonly heading: string }

const MOST_ROWS = 26

/** What is handed on, as it will be copied: secrets are out, and what the person adds is in. */
export function ReportCard({ guidance, heading }: Props) {
  const [at] = useState(now)
  const state = useVisit((whole) => whole)
  const report = reportOf(state, guidance, at, location.href.split('#')[0] ?? '')
  const text = formatText(report)
  return (
    <section aria-labelledby="report" className="mt-8 rounded-xl border border-line bg-card px-4 py-3.5">
      <h2 id="report">{heading}</h2>
      <textarea
        readOnly
        dir="auto"
        aria-label={heading}
        value={text.text}
        rows={Math.min(text.text.split('\n').length, MOST_ROWS)}
        className="no-print mt-2 mb-3 block w-full resize-y rounded-lg bg-sunk px-3 py-2 text-xs leading-relaxed"
      />
      <pre className="hidden text-xs print:block">{text.text}</pre>
      {text.removed.length > 0 && <p className="mb-3 text-sm text-soft">{sentenceOf(text.removed)}</p>}
      <label className="no-print block text-sm text-soft">
        Your notes, added to it
        <textarea
          rows={2}
          defaultValue={visit.getState().notes}
          onInput={(event) => keepNotes(event.currentTarget.value)}
          className="mt-1 block w-full resize-y rounded-lg border border-edge bg-card px-3 py-2 text-ink"
        />
      </label>
      <p className="no-print mt-3 flex max-w-none flex-wrap gap-x-2 gap-y-2">
        <CopyButton text={text.text} what="the report">
          Copy as text
        </CopyButton>
        <CopyButton text={formatMarkdown(report).text} what="the report">
          Copy as Markdown
        </CopyButton>
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => saveText(text.text, `handrail-${guidance.loaded.guide.id}.txt`)}
        >
          Save as a file
        </button>
      </p>
    </section>
  )
}

function now(): string {
  return `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function sentenceOf(removed: readonly Removed[]): string {
  const count = removed.reduce((sum, each) => sum + each.count, 0)
  return count === 1 ? 'One secret was taken out.' : `${count} secrets were taken out.`
}
