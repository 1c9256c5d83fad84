import type { Recognition, Secret } from '../../recognizer/types.ts'
import { Notice } from '../../ui/Notice.tsx'

type Props = { readonly recognition: Recognition; readonly notices: readonly string[] }

const SECRETS: Readonly<Record<Secret['kind'], string>> = {
  'private-key':
    'Your text holds a private key. It is not kept and not shown. If you sent it anywhere else, treat it as stolen and replace it.',
  password:
    'Your text holds a password. It is left out of everything you copy from here; do not send the text itself on.',
  token: 'Your text holds a token that lets others in. Do not send the text itself on.',
  'decrypted-packets':
    'Your text holds decrypted packets, and passwords may stand in them. Do not send the text itself on.',
}

/** What the person must know of their text before anything else. */
export function Warnings({ recognition, notices }: Props) {
  const kinds = [...new Set(recognition.secrets.map(({ kind }) => kind))]
  return (
    <>
      {kinds.map((kind) => (
        <Notice key={kind} tone="bad" live>
          <p>
            {SECRETS[kind]} <span className="text-soft">{whereOf(recognition.secrets, kind)}</span>
          </p>
        </Notice>
      ))}
      {notices.map((notice) => (
        <Notice key={notice} tone="plain">
          <p>{notice}</p>
        </Notice>
      ))}
    </>
  )
}

function whereOf(secrets: readonly Secret[], kind: Secret['kind']): string {
  const lines = secrets.filter((secret) => secret.kind === kind).map(({ line }) => line)
  const more = lines.length > 5 ? ' and more' : ''
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${lines.slice(0, 5).join(', ')}${more}.`
}
