import { markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { sshVersionSamples } from './sshVersionSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  ancient: 'Before 7.2: RSA keys with SHA-1 signatures only, which newer servers refuse.',
  old: '7.2 to 8.7: knows the newer RSA signatures and still takes the SHA-1 ones.',
  current: '8.8 to 9.9: SHA-1 signatures of RSA keys and hosts are switched off.',
  newest: '10.0 or later: DSA is gone altogether.',
  other: 'Another program than OpenSSH.',
  missing: 'There is no ssh on this computer, or not in the search path.',
}
type Verdict = keyof typeof verdicts

type Version = {
  readonly line: PastedLine
  readonly at: number
  readonly end: number
  readonly major: number
  readonly minor: number
  readonly windows: boolean
}

/** What came with a version, newest first. */
const CHANGES: readonly { readonly since: readonly [number, number]; readonly has: string; readonly lacks: string }[] =
  [
    {
      since: [10, 0],
      has: 'DSA keys (ssh-dss) are removed.',
      lacks: 'DSA keys are still built in, and off by default since 7.0.',
    },
    {
      since: [9, 8],
      has: 'A server of this version slows down or shuts out addresses that fail often (PerSourcePenalties).',
      lacks: 'A server of this version has no PerSourcePenalties.',
    },
    { since: [9, 0], has: 'scp goes over SFTP; scp -O takes the old way.', lacks: 'scp uses its own old protocol.' },
    {
      since: [8, 8],
      has: 'SHA-1 signatures of RSA keys (ssh-rsa) are off, for hosts and for logins; rsa-sha2-256 and rsa-sha2-512 take their place with the same keys.',
      lacks: 'SHA-1 signatures of RSA keys (ssh-rsa) are still taken by default.',
    },
    { since: [8, 2], has: '', lacks: 'It knows no keys of the types ed25519-sk and ecdsa-sk.' },
    { since: [7, 3], has: '', lacks: 'It knows neither ProxyJump (-J) nor Include.' },
    {
      since: [7, 2],
      has: '',
      lacks:
        'It lacks rsa-sha2-256 and rsa-sha2-512: RSA keys fail where the other side is 8.8 or later. An ed25519 key works.',
    },
    { since: [6, 8], has: '', lacks: 'It has no ssh -G, and shows fingerprints as MD5 only.' },
    { since: [6, 5], has: '', lacks: 'It knows no ed25519 keys.' },
    { since: [6, 3], has: '', lacks: 'It has no -E for a log file.' },
  ]

/** Reads `ssh -V` and `sshd -V`, also where the version stands above a message about its usage. */
export const sshVersion = defineReader<Verdict>({
  id: 'ssh-version',
  title: 'Version of OpenSSH',
  reads: 'ssh -V',
  verdicts,
  samples: sshVersionSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const versions = lines.flatMap((line) => versionOf(line) ?? [])
    const oldest = versions.reduce<Version | undefined>(
      (one, next) => (one === undefined || isOlder(next, one) ? next : one),
      undefined,
    )
    if (oldest !== undefined) return told(oldest, versions)
    return (
      otherProgram(lines) ??
      unreadable(
        'This is not what ssh -V prints: one line such as "OpenSSH_9.2p1 Debian-2, OpenSSL 3.0.19 27 Jan 2026".',
      )
    )
  },
})

const NAME = 'OpenSSH_'
const WINDOWS = 'for_Windows_'

function versionOf(line: PastedLine): Version | undefined {
  const at = line.text.indexOf(NAME)
  if (at < 0) return undefined
  const windows = line.text.startsWith(WINDOWS, at + NAME.length)
  const start = at + NAME.length + (windows ? WINDOWS.length : 0)
  const major = digitsAt(line.text, start)
  const dot = start + major.length
  const minor = line.text[dot] === '.' ? digitsAt(line.text, dot + 1) : ''
  if (major === '' || minor === '') return undefined
  const comma = line.text.indexOf(',', dot)
  const end = Math.min(comma < 0 ? line.text.length : comma, start + 60)
  return { line, at, end, major: Number(major), minor: Number(minor), windows }
}

function digitsAt(text: string, from: number): string {
  let end = from
  while (end < text.length && end < from + 3 && text.charAt(end) >= '0' && text.charAt(end) <= '9') end += 1
  return text.slice(from, end)
}

function isOlder(one: Version, other: Version): boolean {
  return one.major !== other.major ? one.major < other.major : one.minor < other.minor
}

function isAtLeast({ major, minor }: Version, [wantedMajor, wantedMinor]: readonly [number, number]): boolean {
  return major !== wantedMajor ? major > wantedMajor : minor >= wantedMinor
}

function told(version: Version, versions: readonly Version[]): Reading<Verdict> {
  const verdict = isAtLeast(version, [10, 0])
    ? 'newest'
    : isAtLeast(version, [8, 8])
      ? 'current'
      : isAtLeast(version, [7, 2])
        ? 'old'
        : 'ancient'
  const name = `OpenSSH ${version.major}.${version.minor}${version.windows ? ' for Windows' : ''}`
  const sayings = CHANGES.map(({ since, has, lacks }) => (isAtLeast(version, since) ? has : lacks)).filter(
    (saying) => saying !== '',
  )
  return {
    verdict,
    summary: `${name}${versions.length > 1 ? ', the oldest of those named here' : ''}. ${MEANS[verdict]}`,
    marks: versions.slice(0, 10).map(({ line, at, end }) => markOf(line, at, end, 'the version')),
    notes: [...sayings, ...vendorNotes(version)],
    values: {},
  }
}

const MEANS: Readonly<Record<'ancient' | 'old' | 'current' | 'newest', string>> = {
  ancient:
    'With an RSA key it cannot log in to current servers; upgrade it, or use an ed25519 key if it knows them (6.5).',
  old: 'It talks to old and to new servers.',
  current:
    'Old servers and devices that know SHA-1 signatures alone fail with it: upgrade them, or allow ssh-rsa for that one host.',
  newest: 'Old servers and devices that know DSA or SHA-1 signatures alone fail with it: upgrade them.',
}

function vendorNotes({ line, windows }: Version): readonly string[] {
  const { text } = line
  const vendors = ['Debian', 'Ubuntu', 'FreeBSD', 'Raspbian', '-fips', 'FIPS'].some((name) => text.includes(name))
  return [
    ...(vendors
      ? [
          'Distributions mend faults without a new number and change defaults: the package version tells more than this number.',
        ]
      : []),
    ...(windows ? ['On Windows several ssh.exe may be installed; Get-Command ssh -All lists them.'] : []),
  ]
}

const OTHERS: readonly { readonly says: string; readonly name: string }[] = [
  { says: 'plink: Release', name: 'PuTTY (plink)' },
  { says: 'psftp: Release', name: 'PuTTY (psftp)' },
  { says: 'pscp: Release', name: 'PuTTY (pscp)' },
  { says: 'puttygen: Release', name: 'PuTTYgen' },
  { says: 'Dropbear v', name: 'Dropbear' },
  { says: 'Sun_SSH_', name: 'Sun SSH, made of an OpenSSH of 2002 and later patched' },
  { says: 'SSH Tectia', name: 'SSH Tectia' },
]

const ABSENT = ['command not found', 'not found', 'is not recognized as', 'No such file or directory']

function otherProgram(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const line of lines) {
    const other = OTHERS.find(({ says }) => line.text.includes(says))
    if (other !== undefined) {
      const at = line.text.indexOf(other.says)
      const marks = [markOf(line, at, Math.min(line.text.length, at + 60), 'another program')]
      return { verdict: 'other', summary: `This is ${other.name}, not OpenSSH.`, marks, notes: [], values: {} }
    }
    const absent = line.text.includes('ssh') ? ABSENT.find((says) => line.text.includes(says)) : undefined
    if (absent !== undefined) {
      const at = line.text.indexOf(absent)
      const summary = 'There is no program of that name here, or it is not in the search path.'
      return {
        verdict: 'missing',
        summary,
        marks: [markOf(line, at, at + absent.length, 'not there')],
        notes: [],
        values: {},
      }
    }
  }
  return undefined
}
