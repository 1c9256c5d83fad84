import { windowsFiles, type WindowsEntry, type WindowsFile } from './icaclsEntries.ts'
import { icaclsSamples } from './icaclsSamples.ts'
import { markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { defineReader, type Mark, type ReaderContext } from './types.ts'

const verdicts = {
  'others-can-write': 'Somebody else may write to the file with the keys that log in: sshd refuses it.',
  'others-can-read':
    'Somebody else may read a file that ssh wants closed: a private key, or the common keys of administrators.',
  missing: 'There is no such file.',
  'no-access': 'The person who ran icacls may not look there.',
  fine: 'Nobody but the owner, SYSTEM and the Administrators has rights.',
}
type Verdict = keyof typeof verdicts
type Defect = { readonly verdict: Verdict; readonly detail: string; readonly marks: readonly Mark[] }

const ORDER: readonly Verdict[] = ['others-can-write', 'others-can-read', 'missing', 'no-access']

/** SYSTEM and Administrators as Windows names them in English, German and French, and by their numbers. */
const TRUSTED = [
  'SYSTEM',
  'SYSTÈME',
  'ADMINISTRATORS',
  'ADMINISTRATOREN',
  'ADMINISTRATEURS',
  'S-1-5-18',
  'S-1-5-32-544',
  'S-1-3-4',
  'TRUSTEDINSTALLER',
  'OWNER RIGHTS',
  'EIGENTÜMERRECHTE',
]

/** Groups that hold many, in the same languages. All others are taken for one person. */
const MANY = [
  'EVERYONE',
  'USERS',
  'AUTHENTICATED USERS',
  'JEDER',
  'BENUTZER',
  'AUTHENTIFIZIERTE BENUTZER',
  'TOUT LE MONDE',
  'UTILISATEURS',
  'UTILISATEURS AUTHENTIFIÉS',
  'DOMAIN USERS',
  'DOMÄNEN-BENUTZER',
  'INTERACTIVE',
  'INTERAKTIV',
  'GUESTS',
  'S-1-1-0',
  'S-1-5-11',
  'S-1-5-32-545',
]

const WRITES = ['F', 'M', 'W', 'GW', 'GA', 'WD', 'AD', 'WA', 'WEA', 'WDAC', 'WO', 'MA']

/** Reads `icacls FILE` of Windows. `account` or `user` in the context names the owner of the key. */
export const icacls = defineReader<Verdict>({
  id: 'icacls',
  title: 'Who has rights on a file on Windows',
  reads: 'icacls',
  asks: ['user'],
  verdicts,
  samples: icaclsSamples,
  read: (text, context) => {
    const lines = pastedLines(text)
    const files = windowsFiles(lines)
    const stops = lines.flatMap((line) => stopOf(line) ?? [])
    if (files.length === 0 && stops.length === 0) {
      return unreadable(
        'This is not what icacls prints: the file, then one name a line with rights in brackets, such as BUILTIN\\Administrators:(F).',
      )
    }
    const defects = [...files.flatMap((file) => defectsOf(file, context)), ...stops]
    const sorted = ORDER.flatMap((verdict) => defects.filter((defect) => defect.verdict === verdict))
    const [worst, ...others] = sorted
    return {
      verdict: worst?.verdict ?? 'fine',
      summary: worst?.detail ?? 'Nobody but one account, SYSTEM and the Administrators has rights that count.',
      marks: sorted.flatMap(({ marks }) => marks).slice(0, 40),
      notes: [...others.slice(0, 6).map(({ detail }) => detail), ...notesOn(files, worst?.verdict)],
      values: {},
    }
  },
})

function defectsOf(file: WindowsFile, context: ReaderContext): Defect[] {
  const name = file.path.slice(Math.max(file.path.lastIndexOf('\\'), file.path.lastIndexOf('/')) + 1).toLowerCase()
  const serves = name.includes('authorized_keys')
  const shared = name.startsWith('administrators_')
  const shown = file.path === '' ? 'the file' : file.path
  // A public key is no secret, and ssh does not look at who may write to it.
  if (name.endsWith('.pub')) return []
  const strangers = strangersTo(file, context, shared)
  const writers = strangers.filter(({ rights }) => mayWrite(rights))
  const writes = serves && writers.length > 0
  const bad = writes || (serves && !shared) ? writers : strangers
  if (bad.length === 0) return []
  const who = [...new Set(bad.map((entry) => entry.who))].slice(0, 4).join(', ')
  const marks = bad.map(({ line, whoAt, end }) =>
    markOf(line, whoAt, end, writes ? 'may write' : 'must not have any right'),
  )
  if (writes) {
    return [
      {
        verdict: 'others-can-write',
        detail: `${who} may write to ${shown}, and could let anybody log in. sshd ignores the file then.`,
        marks,
      },
    ]
  }
  const detail = serves
    ? `${who} may read ${shown}. OpenSSH 8.1 of Microsoft ignores the file then; later ones mind only who may write.`
    : `${who} may open ${shown}. ssh ignores a private key that anybody but its owner, SYSTEM and the Administrators can open.`
  return [{ verdict: 'others-can-read', detail, marks }]
}

/** Everybody who is neither trusted by ssh nor the one account the file may belong to. */
function strangersTo(file: WindowsFile, context: ReaderContext, shared: boolean): readonly WindowsEntry[] {
  const counted = file.entries.filter(
    ({ who, rights }) => !rights.includes('DENY') && !rights.includes('N') && !rights.includes('IO') && !isTrusted(who),
  )
  const single = counted.filter(({ who }) => !isMany(who))
  const account = (context['account'] || context['user'] || '').toUpperCase()
  const fromPath = homeName(file.path)
  const owner = shared
    ? undefined
    : (single.find(({ who }) => lastOf(who) === fromPath) ??
      single.find(({ who }) => lastOf(who) === account) ??
      single[0])
  return counted.filter(({ who }) => who !== owner?.who)
}

function isTrusted(who: string): boolean {
  // Old code pages break the letter in "Système".
  return (
    TRUSTED.includes(lastOf(who)) ||
    (lastOf(who).startsWith('SYST') && lastOf(who).endsWith('ME') && lastOf(who).length <= 8)
  )
}

function isMany(who: string): boolean {
  return MANY.includes(lastOf(who))
}

function lastOf(who: string): string {
  return who.slice(who.lastIndexOf('\\') + 1).toUpperCase()
}

/** The account in `C:\Users\fred\.ssh\id_rsa`. */
function homeName(path: string): string {
  const parts = path.toUpperCase().split('\\', 4)
  return parts[1] === 'USERS' ? (parts[2] ?? '') : ''
}

function mayWrite(rights: readonly string[]): boolean {
  return rights.some((right) => right.split(',').some((one) => WRITES.includes(one)))
}

function notesOn(files: readonly WindowsFile[], verdict: Verdict | undefined): string[] {
  const entries = files.flatMap((file) => file.entries)
  const notes: string[] = []
  if (verdict?.startsWith('others') === true && entries.some(({ rights }) => rights.includes('I'))) {
    notes.push(
      '(I) means that the right comes from the folder above: it goes away with icacls and /inheritance:r, not by removing the name alone.',
    )
  }
  if (files.some(({ path }) => path.toLowerCase().includes('administrators_authorized_keys'))) {
    notes.push('Microsoft asks for SYSTEM and Administrators alone on this file.')
  }
  if (files.length > 0)
    notes.push(
      'icacls does not show who owns the file; dir /q does. The owner has to be the account, SYSTEM or an administrator.',
    )
  return notes
}

const STOPS: readonly (readonly [string, 'missing' | 'no-access'])[] = [
  ['The system cannot find the file specified', 'missing'],
  ['The system cannot find the path specified', 'missing'],
  ['Das System kann die angegebene Datei nicht finden', 'missing'],
  ['Das System kann den angegebenen Pfad nicht finden', 'missing'],
  ['Access is denied', 'no-access'],
  ['Zugriff verweigert', 'no-access'],
]

function stopOf(line: PastedLine): Defect | undefined {
  for (const [says, verdict] of STOPS) {
    if (!line.text.includes(says)) continue
    return {
      verdict,
      detail:
        verdict === 'missing'
          ? 'Windows finds no such file.'
          : 'Windows lets this account not look at the rights: open the window as administrator.',
      marks: [markLine(line, verdict === 'missing' ? 'is not there' : 'not allowed to look')],
    }
  }
  return undefined
}
