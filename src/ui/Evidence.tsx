import { Shown } from './Shown.tsx'

/** A line of a text. `from` and `to` mark the telling part of it; `note` says what it tells. */
export type EvidenceLine = {
  readonly number: number
  readonly text: string
  readonly tone: 'hit' | 'plain' | 'soft'
  readonly marks?: readonly { readonly from: number; readonly to: number; readonly note: string }[]
  readonly note?: string
}

/** Lines of a text with their numbers; the telling ones are marked. A gap between numbers is shown as one. */
export function Evidence({ label, lines }: { readonly label: string; readonly lines: readonly EvidenceLine[] }) {
  return (
    <ol
      aria-label={label}
      dir="ltr"
      className="rounded-lg border border-line bg-sunk py-2.5 font-mono text-code leading-relaxed"
    >
      {lines.map((line, at) => {
        const before = lines[at - 1]
        return (
          <li key={`${line.number}/${at}`}>
            {before !== undefined && line.number > before.number + 1 && <Row number="⋮" tone="soft" />}
            <Row number={String(line.number)} tone={line.tone}>
              <Marked line={line} />
            </Row>
          </li>
        )
      })}
    </ol>
  )
}

type RowProps = {
  readonly number: string
  readonly tone: EvidenceLine['tone']
  readonly children?: React.ReactNode
}

function Row({ number, tone, children }: RowProps) {
  return (
    <div
      className={`grid grid-cols-[3.2rem_minmax(0,1fr)] pe-4 ${tone === 'hit' ? 'bg-mark' : ''} ${tone === 'soft' ? 'text-soft' : ''}`}
    >
      <span className={`pe-3.5 text-end select-none ${tone === 'hit' ? '' : 'text-soft'}`}>
        <span className="sr-only">{number === '⋮' ? 'lines left out' : 'line '}</span>
        <span aria-hidden={number === '⋮'}>{number}</span>
      </span>
      <div className="whitespace-pre-wrap wrap-anywhere">{children}</div>
    </div>
  )
}

function Marked({ line }: { readonly line: EvidenceLine }) {
  const marks = (line.marks ?? []).toSorted((a, b) => a.from - b.from)
  const parts: React.ReactNode[] = []
  let from = 0
  for (const mark of marks) {
    if (mark.from < from || mark.to <= mark.from) continue
    parts.push(<Shown key={from} text={line.text.slice(from, mark.from)} />)
    parts.push(
      <mark key={`m${mark.from}`} className="rounded-xs bg-mark font-bold text-ink underline underline-offset-2">
        <Shown text={line.text.slice(mark.from, mark.to)} />
      </mark>,
    )
    from = mark.to
  }
  parts.push(<Shown key="rest" text={line.text.slice(from)} />)
  return (
    <>
      {line.tone === 'hit' && marks.length === 0 ? <mark className="bg-transparent text-ink">{parts}</mark> : parts}
      {line.note !== undefined && (
        <span className={`ms-3 font-sans text-xs ${line.tone === 'hit' ? 'text-ink' : 'text-soft'}`}>{line.note}</span>
      )}
    </>
  )
}
