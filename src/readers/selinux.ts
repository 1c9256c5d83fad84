import { refusalOf, relabelOf, type Refusal, type Relabel } from './avcLines.ts'
import { isDigits, markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { selinuxSamples } from './selinuxSamples.ts'
import { defineReader, type Mark, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  off: 'SELinux is not there, is off, or only watches.',
  'denied-port': 'SELinux keeps the SSH server from its port.',
  'denied-file': 'SELinux keeps the SSH server from a file or folder, or a label below .ssh is wrong.',
  'denied-other': 'SELinux refused something else to the SSH server.',
  quiet: 'SELinux is at work and refused nothing to the SSH server.',
  enforcing: 'SELinux is at work; whether it refused something was not pasted.',
}
type Verdict = keyof typeof verdicts

/** Reads `getenforce` or `sestatus`, `ausearch -m avc`, and the dry run of `restorecon`, together or one of them. */
export const selinux = defineReader<Verdict>({
  id: 'selinux',
  title: 'Whether SELinux refused something to the SSH server',
  reads: 'getenforce and ausearch -m avc',
  verdicts,
  samples: selinuxSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const mode = modeOf(lines)
    const refusals = lines.flatMap((line) => refusalOf(line) ?? [])
    const relabels = lines.flatMap((line) => relabelOf(line) ?? [])
    const searched = lines.some(({ text: line }) => line === '<no matches>')
    if (mode === undefined && refusals.length === 0 && relabels.length === 0 && !searched) {
      return unreadable(
        lines.some(({ text: line }) => line.includes('avc:') || line.startsWith('type='))
          ? 'These lines of the audit log hold no whole refusal: one goes from avc: denied to tclass=.'
          : 'This is not what getenforce, sestatus or ausearch print: Enforcing, Permissive or Disabled, and lines with avc: denied.',
      )
    }
    return judged({ mode, refusals, relabels, searched }, context)
  },
})

type Mode = { readonly line: PastedLine; readonly says: 'enforcing' | 'permissive' | 'disabled' | 'absent' }
type Seen = {
  readonly mode: Mode | undefined
  readonly refusals: readonly Refusal[]
  readonly relabels: readonly Relabel[]
  readonly searched: boolean
}

function judged({ mode, refusals, relabels, searched }: Seen, context: ReaderContext): Reading<Verdict> {
  const ours = refusals.filter(isOfSshd)
  const hard = ours.filter(({ watched }) => !watched)
  const say = (
    verdict: Verdict,
    summary: string,
    marks: readonly Mark[] = [],
    values: Readonly<Record<string, string>> = {},
  ): Reading<Verdict> => ({
    verdict,
    summary,
    marks: marks.slice(0, 40),
    notes: notesOn(refusals, ours, relabels),
    values,
  })
  if (mode !== undefined && mode.says !== 'enforcing') {
    return say('off', OFF[mode.says], [markLine(mode.line, mode.says === 'absent' ? 'not there' : mode.says)])
  }
  const port = hard.find(({ actions }) => actions.includes('name_bind'))
  if (port) {
    const values = isDigits(port.target) && (context['port'] ?? '') === '' ? { port: port.target } : {}
    return say(
      'denied-port',
      `SELinux keeps ${port.program || 'sshd'} from port ${port.target || 'it wants'}: its type is ${port.on}.`,
      marksOf(hard),
      values,
    )
  }
  const file = hard.find(({ kind }) => FILES.includes(kind))
  if (file)
    return say(
      'denied-file',
      `SELinux keeps ${file.program || 'sshd'} from ${file.target || 'a file'} (${file.actions}): it carries the type ${file.on}.`,
      marksOf(hard),
    )
  const [label] = relabels
  if (label) {
    return say(
      'denied-file',
      `${label.path} carries the type ${label.from}, and the policy wants ${label.to}.`,
      relabels.map(({ line }) => markLine(line, 'another label is wanted')),
    )
  }
  const [other] = hard
  if (other)
    return say(
      'denied-other',
      `SELinux refused ${other.actions} on ${other.kind} to ${other.program || 'sshd'}.`,
      marksOf(hard),
    )
  if (ours.length > 0)
    return say(
      'off',
      'SELinux only watches the SSH server here: it wrote down what it would refuse, and let it pass.',
      marksOf(ours),
    )
  if (refusals.length > 0 || searched)
    return say('quiet', 'SELinux refused nothing to the SSH server in the time that was searched.')
  return say(
    'enforcing',
    'SELinux is at work. Whether it refused something shows the audit log.',
    mode ? [markLine(mode.line, 'at work')] : [],
  )
}

const OFF = {
  permissive: 'SELinux only watches: it writes down what it would refuse, and lets it pass.',
  disabled: 'SELinux is switched off.',
  absent: 'There is no SELinux on this system.',
}

const FILES = ['file', 'dir', 'lnk_file', 'sock_file', 'fifo_file', 'filesystem']

/** sshd, and sshd-session and sshd-auth since OpenSSH 9.8. */
function isOfSshd({ by, program }: Refusal): boolean {
  return by.startsWith('sshd') || program.startsWith('sshd')
}

function marksOf(refusals: readonly Refusal[]): readonly Mark[] {
  return refusals.map(({ line, at, end, watched }) => markOf(line, at, end, watched ? 'written down only' : 'refused'))
}

function notesOn(all: readonly Refusal[], ours: readonly Refusal[], relabels: readonly Relabel[]): string[] {
  const notes: string[] = []
  const others = new Set(all.filter((one) => !ours.includes(one)).map(({ program, by }) => program || by))
  if (others.size > 0) notes.push(`Refusals to other programs are set aside: ${[...others].slice(0, 5).join(', ')}.`)
  if (relabels.length > 1) notes.push(`${relabels.length} labels are not those of the policy.`)
  if (ours.some(({ on }) => on === 'default_t'))
    notes.push('default_t is what files get in places the policy does not know, such as home folders outside /home.')
  if (ours.some(({ on }) => on === 'nfs_t' || on === 'cifs_t'))
    notes.push(
      'nfs_t and cifs_t are labels of a whole network disk: a switch of the policy (use_nfs_home_dirs, use_samba_home_dirs) allows home folders there.',
    )
  if (ours.some(({ actions }) => actions.includes('name_connect')))
    notes.push('name_connect is a connection that the server was to open: a forwarding.')
  if (ours.some(({ watched }) => watched) && ours.some(({ watched }) => !watched))
    notes.push('Lines with permissive=1 were written down only.')
  return notes
}

function modeOf(lines: readonly PastedLine[]): Mode | undefined {
  for (const line of lines) {
    const { text } = line
    const lower = text.toLowerCase()
    if (lower === 'enforcing' || lower === 'permissive' || lower === 'disabled') return { line, says: lower }
    if (text.startsWith('Current mode:'))
      return { line, says: lower.endsWith('permissive') ? 'permissive' : 'enforcing' }
    if (text.startsWith('SELinux status:') && lower.endsWith('disabled')) return { line, says: 'disabled' }
    const absent = (text.includes('getenforce') || text.includes('sestatus')) && text.includes('not found')
    if (absent) return { line, says: 'absent' }
  }
  return undefined
}
