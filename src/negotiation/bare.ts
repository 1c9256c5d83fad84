import type { PastedLine } from '../readers/lines.ts'
import { keepBoth, keepList, type Draft, type Listener } from './draft.ts'
import { otherSide } from './kindNames.ts'
import { kindOf, namesOf, sideOf } from './names.ts'
import { KINDS, SLOTS_OF, type Kind, type Side } from './types.ts'

const SETTINGS: Readonly<Record<string, Kind>> = {
  kexalgorithms: 'kex',
  hostkeyalgorithms: 'hostKey',
  ciphers: 'cipher',
  macs: 'mac',
}

/** The lines of `ssh -G` and `sshd -T`, or of a configuration. The side is not in them. */
export function settings(side: Side): Listener {
  return ({ text }, draft) => {
    const blank = text.indexOf(' ')
    const name = text.slice(0, Math.max(blank, 0)).toLowerCase()
    const kind = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined
    const list = text.slice(blank + 1).trim()
    // A list that begins with a sign changes the defaults, and does not say what they are.
    if (kind === undefined || ['+', '-', '^'].includes(list.charAt(0))) return false
    draft.formats.add(side === 'client' ? 'output of ssh -G' : 'output of sshd -T')
    return keepList(draft, side, SLOTS_OF[kind], list)
  }
}

/** A group of names, one list or several kinds of one side. */
type Group = { readonly names: readonly string[]; readonly lines: readonly number[]; readonly side?: Side }

/** Names without any words around them: a list in a line, or one name in each. Asked only where nothing else fits. */
export function keepBare(lines: readonly PastedLine[], side: Side, draft: Draft): void {
  for (const group of groupsOf(lines)) {
    for (const kind of KINDS) {
      const own = group.names.filter((name) => kindOf(name) === kind)
      if (own.length === 0) continue
      const first = group.side ?? (draft[side][SLOTS_OF[kind][0] ?? 'kex'] === undefined ? side : otherSide(side))
      if (!keepBoth(draft, first, kind, own.join(','))) continue
      draft.formats.add('bare lists')
      for (const line of group.lines) draft.lines.add(line)
    }
  }
}

/** A line with commas is a list of its own; lines of one name belong together until a blank line. */
function groupsOf(lines: readonly PastedLine[]): readonly Group[] {
  const groups: Group[] = []
  let open: { names: string[]; lines: number[] } | undefined
  for (const { text, number } of lines) {
    const { label, list } = labelOf(text)
    const names = namesOf(list)
    const known = names.filter((name) => kindOf(name) !== undefined)
    if (names.length === 0 || known.length * 2 <= names.length) {
      open = undefined
      continue
    }
    const said = label ?? sideOf(list)
    if (names.length > 1 || said !== undefined) {
      groups.push({ names, lines: [number], ...(said === undefined ? {} : { side: said }) })
      open = undefined
    } else if (open === undefined) {
      open = { names: [...names], lines: [number] }
      groups.push(open)
    } else {
      open.names.push(...names)
      open.lines.push(number)
    }
  }
  return groups
}

/** People write `client:` or `server:` in front of a list. */
function labelOf(text: string): { readonly label?: Side; readonly list: string } {
  const colon = text.indexOf(':')
  const word = text.slice(0, Math.max(colon, 0)).trim().toLowerCase()
  if (word === 'client' || word === 'server') return { label: word, list: text.slice(colon + 1) }
  return { list: text }
}
