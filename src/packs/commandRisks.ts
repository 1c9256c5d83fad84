import type { Command } from '../commands/types.ts'
import { callsOf, type Call } from './commandCalls.ts'

/** Programs that change something, whatever they are given. */
const CHANGING = new Set(
  'rm rmdir mv cp dd truncate shred chmod chown chgrp chcon setfacl setenforce setsebool kill pkill killall useradd usermod userdel groupadd groupmod groupdel chpasswd ssh-copy-id mkdir touch ln install patch reboot shutdown halt mkfs mount umount apt apt-get yum dnf zypper pacman remove-item set-content add-content clear-content set-itemproperty new-item set-acl set-service restart-service stop-service start-service takeown del erase rd move copy $zf'.split(
    ' ',
  ),
)
/** Programs that change something unless one of these words says that they only show or test. */
const CHANGING_BUT: Readonly<Record<string, readonly string[]>> = {
  passwd: ['-S', '--status'],
  chage: ['-l', '--list'],
  visudo: ['-c'],
  semanage: ['-l', '--list'],
  restorecon: ['-n', '-nv', '-nvR', '-nRv'],
  crontab: ['-l'],
  nft: ['list'],
  iptables: ['-L', '-S', '--list'],
  ufw: ['status'],
}
/** Programs that change something with one of these words behind them. */
const CHANGING_WITH: Readonly<Record<string, readonly string[]>> = {
  systemctl: ['start', 'stop', 'restart', 'reload', 'enable', 'disable', 'mask', 'unmask', 'kill', 'edit'],
  service: ['start', 'stop', 'restart', 'reload'],
  sed: ['-i', '--in-place'],
  'ssh-keygen': ['-R', '-p', '-c', '-s', '-k', '-A', '-t'],
  'ssh-add': ['-d', '-D', '-x', '-X'],
  find: ['-delete', '-exec', '-execdir', '-ok'],
  icacls: ['/grant', '/grant:r', '/deny', '/remove', '/reset', '/inheritance:r', '/inheritance:d', '/setowner'],
}
const FETCHING = ['curl', 'wget', 'invoke-webrequest', 'iwr']
const SHELLS = ['sh', 'bash', 'dash', 'zsh', 'ksh', 'python', 'python3', 'perl', 'iex', 'invoke-expression']
/** Settings that switch a protection off, as they stand in options, files and code. */
const UNPROTECTED = [
  'stricthostkeychecking=no',
  'stricthostkeychecking no',
  'userknownhostsfile=/dev/null',
  'userknownhostsfile /dev/null',
  'strictmodes no',
  'strictmodes=no',
  'setenforce 0',
  'permitemptypasswords yes',
  'permitemptypasswords=yes',
]

/**
 * What a command of a pack does beyond what it says it risks: it changes something and calls itself read-only, opens a
 * file to everybody, deletes or reowns whole trees, runs what it has just fetched, or switches a protection off. No
 * proof that the rest is harmless: who installs a pack answers for it.
 */
export function commandRisks({ risk, variants }: Command): readonly string[] {
  const lines = variants.flatMap(({ dialect, lines: all }) => all.map((line) => callsOf(line, dialect)))
  const problems = lines.flatMap((calls) => [
    ...calls.flatMap(always),
    ...fetchedAndRun(calls),
    ...(risk === 'read-only' ? calls.flatMap(changes) : []),
  ])
  return [...new Set(problems)]
}

function changes({ program, words, raised }: Call): readonly string[] {
  const telling = words.filter((word) => (CHANGING_WITH[program] ?? []).includes(word))
  const shows = (CHANGING_BUT[program] ?? []).some((word) => words.includes(word))
  const found = [
    ...(CHANGING.has(program) || (Object.hasOwn(CHANGING_BUT, program) && !shows) ? [program] : []),
    ...(Object.hasOwn(CHANGING_WITH, program) ? telling.map((word) => `${program} ${word}`) : []),
    ...(program === 'tee' && raised ? ['tee'] : []),
  ]
  return found.map((what) => `has "${what}", which changes something, and is said to be read-only`)
}

function always({ program, words }: Call): readonly string[] {
  const line = words.join(' ').toLowerCase()
  const flags = words.filter((word) => /^-[A-Za-z]+$/.test(word)).join('')
  const problems: string[] = []
  if (['rm', 'chmod', 'chown'].includes(program) && (/[Rr]/.test(flags) || words.includes('--recursive'))) {
    problems.push('changes a whole tree of folders')
  }
  if (program === 'chmod' && words.some((word) => /^[0-7]?77[0-7]$|^[ao]\+\w*w/.test(word))) {
    problems.push('opens something to everybody')
  }
  const off = UNPROTECTED.find((setting) => `${program} ${line}`.includes(setting))
  return off === undefined ? problems : [...problems, `switches a protection off: ${off}`]
}

function fetchedAndRun(calls: readonly Call[]): readonly string[] {
  const fetched = calls.findIndex(({ program }) => FETCHING.includes(program))
  const run = fetched >= 0 && calls.slice(fetched + 1).some(({ program, piped }) => piped && SHELLS.includes(program))
  return run ? ['runs what it has just fetched'] : []
}
