import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Stage } from '../../recognizer/stages.ts'
import type { Role, Signature } from '../../recognizer/types.ts'

type Row = {
  readonly id: string
  readonly code: number
  readonly text: string
  readonly title: string
  readonly class: FailureClass
  readonly stage: Stage
  readonly role: Role
  /** A line of curl with the same failure, as printed on the bench. */
  readonly curl?: string
  /** What that line of curl decides: whoever uses curl has no InterSystems IRIS. */
  readonly curlCause?: Signature['decides']
  readonly covers?: readonly string[]
}

const reviewed = '2026-11-20'

/** One error in a trace log of libssh2 for each row, and the same error as curl reports it where that was seen. */
export function defineEvents(rows: readonly Row[]): readonly Signature[] {
  return rows.flatMap(({ code, text, curl, curlCause, ...row }) => {
    const event: Signature = {
      ...row,
      id: `libssh2.${row.id}`,
      program: 'libssh2',
      template: `Failure Event: ${code} - ${text}`,
      matches: [`[libssh2] 1.204311 Failure Event: ${code} - ${text}`],
      rejects: [`[libssh2] 1.204311 Failure Event: -37 - ${text}`],
      sources: [
        { source: 'libssh2-bench', section: 'code and text of this failure' },
        { source: 'iris-article', section: 'Error -37: the form of the line' },
      ],
      reviewed,
    }
    if (curl === undefined) return [event]
    return [
      event,
      {
        ...event,
        ...(curlCause === undefined ? {} : { decides: curlCause }),
        id: `libssh2.${row.id}-curl`,
        template: `Failure establishing ssh session: ${code}, ${text}`,
        matches: [curl],
        rejects: [`curl: (2) Failure establishing ssh session: -37, ${text}`],
        sources: [{ source: 'libssh2-bench', section: 'curl 7.88.1 with libssh2 1.10.0' }],
      },
    ]
  })
}
