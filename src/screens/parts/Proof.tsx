import type { DiagnosedCause, Recognition, SetAside } from '../../recognizer/types.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { evidenceOf, reasonsOf } from './evidenceOf.ts'

type Props = {
  readonly cause: DiagnosedCause
  readonly setAside: readonly SetAside[]
  readonly recognition: Recognition
}

/** The lines that prove a cause, and why others only look as if they said something else. */
export function Proof({ cause, setAside, recognition }: Props) {
  const lines = evidenceOf(cause, setAside, recognition)
  if (lines.length === 0) return undefined
  return (
    <>
      <Evidence label="The lines that prove it" lines={lines} />
      {reasonsOf(setAside).map(({ why, lines: where }) => (
        <p key={why} className="mt-2 text-sm text-soft">
          {where} set aside: {why}
        </p>
      ))}
    </>
  )
}
