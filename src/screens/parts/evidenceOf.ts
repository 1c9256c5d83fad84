import type { DiagnosedCause, Recognition, SetAside } from '../../recognizer/types.ts'
import type { EvidenceLine } from '../../ui/Evidence.tsx'

const MOST = 40
const LONGEST = 2_000

/** The lines that prove a cause, with those that only follow from it between them. */
export function evidenceOf(
  cause: DiagnosedCause,
  setAside: readonly SetAside[],
  recognition: Recognition,
): readonly EvidenceLine[] {
  const hits = new Set(cause.lines.map(({ number }) => number))
  const proof = cause.lines.map<EvidenceLine>(({ number, text }) => ({ number, text: cut(text), tone: 'hit' }))
  const rest = setAside
    .filter(({ line }) => !hits.has(line))
    .flatMap<EvidenceLine>(({ line, signature }) => {
      const found = recognition.findings.find((each) => each.line === line && each.signature === signature)
      return found === undefined ? [] : [{ number: line, text: cut(found.text), tone: 'soft', note: 'set aside' }]
    })
  return [...proof, ...rest].toSorted((a, b) => a.number - b.number).slice(0, MOST)
}

/** Why lines were set aside: each reason once, with the lines it holds for. */
export function reasonsOf(setAside: readonly SetAside[]): readonly { readonly why: string; readonly lines: string }[] {
  return [...new Set(setAside.map(({ why }) => why))].map((why) => {
    const numbers = [...new Set(setAside.filter((each) => each.why === why).map(({ line }) => line))]
    const shown = new Intl.ListFormat('en').format(numbers.slice(0, 6).map(String))
    const lines =
      numbers.length === 1 ? `Line ${shown} is` : `Lines ${shown}${numbers.length > 6 ? ' and more' : ''} are`
    return { why, lines }
  })
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
}
