import type { Recognition, SetAside } from '../../recognizer/types.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { reasonsOf } from './evidenceOf.ts'

type Props = { readonly setAside: readonly SetAside[]; readonly recognition: Recognition }

const MOST = 8

/** Lines that look like a failure and are none, where nothing else is in the text. */
export function AsideLines({ setAside, recognition }: Props) {
  if (setAside.length === 0) return undefined
  const numbers = new Set(setAside.map(({ line }) => line))
  const lines = recognition.findings
    .filter(({ line }) => numbers.has(line))
    .slice(0, MOST)
    .map(({ line, text }) => ({ number: line, text, tone: 'soft' as const }))
  return (
    <div className="my-4">
      <Evidence label="Lines that are not the failure" lines={lines} />
      {reasonsOf(setAside).map(({ why, lines: where }) => (
        <p key={why} className="mt-2 text-sm text-soft">
          {where} set aside: {why}
        </p>
      ))}
    </div>
  )
}
