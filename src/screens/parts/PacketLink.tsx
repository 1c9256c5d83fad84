import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { packetAt } from './causeLink.ts'
import { KeyHint } from './KeyHint.tsx'
import { linkTo, type Guidance } from './guidance.ts'

/** The way to the administrator's packet, wherever only the server can tell. */
export function PacketLink({ guidance: { loaded, knowledge, walk, step } }: { readonly guidance: Guidance }) {
  const { node } = step
  const isOnServer = (id: string): boolean =>
    knowledge.commands.some(
      (command) => command.id === id && command.where === 'server' && command.risk === 'read-only',
    )
  const here = node.kind === 'check' && node.commands.length > 0 && node.commands.every(isOnServer)
  const handedOn = node.kind === 'outcome' && node.verdict === 'escalate'
  const from = here ? step : walk.steps[0]
  if ((!here && !handedOn) || from === undefined) return undefined
  return (
    <p className="no-print mt-5 text-sm text-soft">
      {here ? 'Somebody else runs this server?' : 'The server is looked after by somebody else?'}{' '}
      <Link to={packetAt(linkTo(loaded, walk, from.key))} data-key="packet" className={buttonClass('link')}>
        Make a text for its administrator
      </Link>{' '}
      <KeyHint of="packet">a</KeyHint>
    </p>
  )
}
