import type { Reading } from '../../readers/types.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Shown } from '../../ui/Shown.tsx'

type Props = {
  readonly reading: Reading
  /** One of several on a page: not read out by itself. */
  readonly quiet?: boolean
}

/** What a reader says of a text, and what is done with a secret in it. */
export function ReadingResult({ reading, quiet = false }: Props) {
  return (
    <>
      {reading.secret !== undefined && (
        <Notice tone="bad" live>
          <p>
            This text holds a private key. It is not kept and not shown. If you sent it anywhere else, treat it as
            stolen and replace it.
          </p>
        </Notice>
      )}
      <Notice tone={reading.verdict === 'unreadable' ? 'care' : 'good'} live={!quiet}>
        <p className="font-semibold">
          <Shown text={reading.summary} ours />
        </p>
        {reading.notes.map((note) => (
          <p key={note} className="text-sm">
            <Shown text={note} ours />
          </p>
        ))}
      </Notice>
    </>
  )
}
