import { asuserdataSamples } from './asuserdataSamples.ts'
import { markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { defineReader, type Mark, type Reading } from './types.ts'

const verdicts = {
  token: 'Transfers need a token in both directions, and nothing speaks against the docroot.',
  'not-token': 'At least one direction is set to allow or deny.',
  'no-docroot': 'No docroot is set: the account sees the whole file system.',
  docroot: 'A docroot is set; the authorization is not in the text.',
  error: 'The tool printed an error, or nothing.',
}
type Verdict = keyof typeof verdicts

type Setting = { readonly name: string; readonly value: string; readonly line: PastedLine; readonly at: number }

const WANTED = ['absolute', 'canonical_absolute', 'authorization_transfer_in_value', 'authorization_transfer_out_value']

/** Reads `asuserdata -u USER`, whole or through grep. */
export const asuserdata = defineReader<Verdict>({
  id: 'asuserdata',
  title: 'Effective settings of an Aspera account',
  reads: 'asuserdata -u USER',
  verdicts,
  samples: asuserdataSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const all = lines.flatMap((line) => settingOf(line) ?? [])
    const settings = new Map(all.filter((one) => WANTED.includes(one.name)).map((one) => [one.name, one]))
    return settings.size > 0 ? conclude(settings, all) : withoutSettings(lines)
  },
})

/** `authorization_transfer_in_value: "token"`: a name, a colon, and a value in quotes. */
function settingOf(line: PastedLine): Setting | undefined {
  const text = line.text.slice(0, 8192)
  const colon = text.indexOf(': "')
  const end = text.indexOf('"', colon + 3)
  if (colon <= 0 || end < 0 || text.slice(0, colon).includes(' ')) return undefined
  return { name: text.slice(0, colon), value: text.slice(colon + 3, end), line, at: colon + 3 }
}

function isEmpty(value: string): boolean {
  return ['', 'AS_NULL', '<Empty String>'].includes(value.trim())
}

function conclude(settings: ReadonlyMap<string, Setting>, all: readonly Setting[]): Reading<Verdict> {
  const root = settings.get('absolute') ?? settings.get('canonical_absolute')
  const ways = [settings.get('authorization_transfer_in_value'), settings.get('authorization_transfer_out_value')]
  const open = ways.flatMap((way) => (way && way.value !== 'token' ? [way] : []))
  const asked = ways.some((way) => way !== undefined)
  const empty = root !== undefined && isEmpty(root.value)
  const verdict: Verdict = open.length > 0 ? 'not-token' : empty ? 'no-docroot' : asked ? 'token' : 'docroot'
  const marks = [...open, ...(empty && root ? [root] : [])].map(markSetting)
  const told = [rootTold(root), ...open.map(wayTold), ...(asked && open.length === 0 ? [tokenTold(ways)] : [])]
  return {
    verdict,
    summary: told.filter((one) => one !== '').join(' '),
    marks: marks.length > 0 ? marks : [...settings.values()].map(markSetting),
    notes: notesOf(all, settings, ways),
    values: {},
  }
}

function rootTold(root: Setting | undefined): string {
  if (root === undefined) return ''
  return isEmpty(root.value)
    ? 'No docroot is set, so the account sees the whole file system as far as its rights go.'
    : `The docroot is ${root.value.slice(0, 200)}.`
}

function wayTold(way: Setting): string {
  const name = way.name.includes('_in_') ? 'Incoming' : 'Outgoing'
  if (way.value === 'deny') return `${name} transfers are denied.`
  if (isEmpty(way.value)) return `${name} transfers have no value of their own.`
  return `${name} transfers are set to ${way.value.slice(0, 40)}: no token is asked for.`
}

function tokenTold(ways: readonly (Setting | undefined)[]): string {
  const [first, second] = ways
  if (first && second) return 'Incoming and outgoing transfers need a token.'
  return `${first ? 'Incoming' : 'Outgoing'} transfers need a token; the other direction is not in the text.`
}

function markSetting(setting: Setting): Mark {
  const end = setting.at + Math.max(setting.value.length, 1)
  return markOf(setting.line, setting.at, end, setting.name)
}

function notesOf(
  all: readonly Setting[],
  settings: ReadonlyMap<string, Setting>,
  ways: readonly (Setting | undefined)[],
): string[] {
  const notes = [
    'The tool also answers for a name that does not exist, with the values that hold for everybody: check the spelling of the account.',
  ]
  const canonical = settings.get('canonical_absolute')
  const absolute = settings.get('absolute')
  if (canonical && absolute && canonical.value !== absolute.value)
    notes.push(
      'absolute and canonical_absolute differ: the path in aspera.conf leads over a link, or it was changed in one of the two only.',
    )
  if (ways.some((way) => way?.value === 'allow'))
    notes.push('Web applications such as Faspex and Shares want token in both directions.')
  if (all.some((one) => isSecret(one)))
    notes.push('The text holds a secret (an encryption key or a protection secret): do not pass it on.')
  notes.push('The login shell is not among these settings: getent passwd shows it.')
  return notes
}

function isSecret({ name, value }: Setting): boolean {
  return (
    (name.includes('encryption_key') || name.includes('protection_secret')) &&
    !isEmpty(value) &&
    !name.includes('key_file')
  )
}

const ERRORS = [
  'asuserdata: command not found',
  'asuserdata: Permission denied',
  "'asuserdata' is not recognized",
  'asuserdata: No such file',
  'asuserdata: not found',
]

function withoutSettings(lines: readonly PastedLine[]): Reading<Verdict> {
  const notes = [
    'The tool is in the bin folder of the server (/opt/aspera/bin on Linux) and has to be run as an administrator.',
  ]
  for (const line of lines) {
    const said = ERRORS.find((one) => line.text.includes(one))
    if (said === undefined) continue
    const at = line.text.indexOf(said)
    return {
      verdict: 'error',
      summary: 'The tool was not found, or may not be run.',
      marks: [markOf(line, at, at + said.length, 'the error')],
      notes,
      values: {},
    }
  }
  const shown = lines.filter((line) => line.text !== '')
  const asked = shown.find((line) => isPrompt(line.text) && line.text.includes('asuserdata '))
  if (asked && shown.every((line) => isPrompt(line.text))) {
    return {
      verdict: 'error',
      summary: 'The command printed no such setting.',
      marks: [markOf(asked, 0, asked.text.length, 'nothing follows')],
      notes,
      values: {},
    }
  }
  return unreadable('Neither a docroot (absolute) nor a transfer authorization of asuserdata is in this text.')
}
