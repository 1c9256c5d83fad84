import type { Command, Parameter } from '../commands/types.ts'
import type { Guide, Guides } from '../engine/types.ts'
import type { Reader } from '../readers/types.ts'
import { parameters } from './parameters.ts'
import { currentId } from './retired.ts'
import type { Source } from './sources/types.ts'

/** A guide with the guides it includes, as the walk wants them. */
export type LoadedGuide = { readonly guide: Guide; readonly guides: Guides }

/** What the pages of every guide need beside the guide. */
export type Knowledge = {
  readonly commands: readonly Command[]
  readonly parameters: readonly Parameter[]
  readonly readers: readonly Reader[]
  readonly sources: readonly Source[]
}

type Part = () => Promise<readonly [Guide, ...Guide[]]>

/** One entry a guide: the guide first, then those it includes. Each becomes a part that is fetched when it is opened. */
const parts: ReadonlyMap<string, Part> = new Map<string, Part>([
  [
    'aspera-error-19',
    async () => {
      const [whole, account] = await Promise.all([
        import('./guides/asperaError19/guide.ts'),
        import('./guides/asperaAccount/guide.ts'),
      ])
      return [whole.asperaError19, account.asperaAccount]
    },
  ],
  ['aspera-transfer', async () => [(await import('./guides/asperaTransfer/guide.ts')).asperaTransfer]],
  ['iris-ssh-session', async () => [(await import('./guides/irisSshSession/guide.ts')).irisSshSession]],
  ['too-many-auth-failures', async () => [(await import('./guides/tooManyAuthFailures/guide.ts')).tooManyAuthFailures]],
  ['permission-denied', async () => [(await import('./guides/permissionDenied/guide.ts')).permissionDenied]],
  ['ssh-connect', async () => [(await import('./guides/sshConnect/guide.ts')).sshConnect]],
  ['ssh-algorithms', async () => [(await import('./guides/sshAlgorithms/guide.ts')).sshAlgorithms]],
  ['ssh-certificates', async () => [(await import('./guides/sshCertificates/guide.ts')).sshCertificates]],
  ['ssh-host-key', async () => [(await import('./guides/sshHostKey/guide.ts')).sshHostKey]],
  ['ssh-session-drops', async () => [(await import('./guides/sshSessionDrops/guide.ts')).sshSessionDrops]],
  ['sftp-session', async () => [(await import('./guides/sftpSession/guide.ts')).sftpSession]],
  ['ssh-client-config', async () => [(await import('./guides/sshClientConfig/guide.ts')).sshClientConfig]],
  ['ssh-hardware-key', async () => [(await import('./guides/sshHardwareKey/guide.ts')).sshHardwareKey]],
  ['ssh-forwarding', async () => [(await import('./guides/sshForwarding/guide.ts')).sshForwarding]],
  ['ssh-other-clients', async () => [(await import('./guides/sshOtherClients/guide.ts')).sshOtherClients]],
  ['ssh-guessing', async () => [(await import('./guides/sshGuessing/guide.ts')).sshGuessing]],
  ['ssh-server-log', async () => [(await import('./guides/sshServerLog/guide.ts')).sshServerLog]],
  ['ssh-client-log', async () => [(await import('./guides/sshClientLog/guide.ts')).sshClientLog]],
  ['sshd-start', async () => [(await import('./guides/sshdStart/guide.ts')).sshdStart]],
  ['sshd-debug', async () => [(await import('./guides/sshdDebug/guide.ts')).sshdDebug]],
  ['ssh-config-precedence', async () => [(await import('./guides/sshConfigPrecedence/guide.ts')).sshConfigPrecedence]],
  ['ssh-sudo', async () => [(await import('./guides/sshSudo/guide.ts')).sshSudo]],
])

/** The guide of that id, or what took its place, or undefined where there is none. Rejects where its part cannot be fetched. */
export async function loadGuide(id: string): Promise<LoadedGuide | undefined> {
  const part = parts.get(currentId('guides', id))
  if (part === undefined) return undefined
  const [guide, ...included] = await part()
  return { guide, guides: new Map(included.map((each) => [each.id, each])) }
}

/** The same for guides that include it: those that stand only in others are found too. */
export async function loadIncluded(id: string): Promise<LoadedGuide | undefined> {
  if (id !== 'aspera-account') return loadGuide(id)
  const { asperaAccount } = await import('./guides/asperaAccount/guide.ts')
  return { guide: asperaAccount, guides: new Map() }
}

/** Commands, readers, parameters and sources of all guides. Rejects where a part cannot be fetched. */
export async function loadKnowledge(): Promise<Knowledge> {
  const [{ commands }, { readers }, { sources }] = await Promise.all([
    import('./commands/all.ts'),
    import('../readers/all.ts'),
    import('./sources/all.ts'),
  ])
  return { commands, parameters, readers, sources }
}
