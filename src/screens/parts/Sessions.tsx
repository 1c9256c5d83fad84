import type { SessionVerdict } from '../../recognizer/types.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Shown } from '../../ui/Shown.tsx'

const MOST = 50
const OUTCOMES: Readonly<Record<SessionVerdict['outcome'], string>> = {
  failed: 'failed',
  success: 'worked',
  unknown: 'not known',
}

/** The connections that a log tells of, where it tells of more than one. */
export function Sessions({ sessions }: { readonly sessions: readonly SessionVerdict[] }) {
  if (sessions.length < 2) return undefined
  return (
    <Fold summary={`${sessions.length} connections in this text`}>
      <table className="w-full text-start text-sm wrap-anywhere [&_:is(td,th)]:py-1.5 [&_:is(td,th)]:pe-4 [&_:is(td,th)]:text-start">
        <thead className="text-soft">
          <tr>
            <th scope="col">Lines</th>
            <th scope="col">Outcome</th>
            <th scope="col">User</th>
            <th scope="col">From</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {sessions.slice(0, MOST).map(({ id, firstLine, lastLine, outcome, user, address }) => (
            <tr key={id}>
              <td className="whitespace-nowrap">
                {firstLine}–{lastLine}
              </td>
              <td className={outcome === 'failed' ? 'text-bad' : ''}>{OUTCOMES[outcome]}</td>
              <td>{user !== undefined && <Shown text={user} />}</td>
              <td>{address !== undefined && <Shown text={address} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sessions.length > MOST && <p className="text-sm text-soft">The first {MOST} are shown.</p>}
    </Fold>
  )
}
