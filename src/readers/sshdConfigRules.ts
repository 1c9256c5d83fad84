import { configLine, criteriaOf, type ConfigLine, type Criterion } from './configLine.ts'
import type { PastedLine } from './lines.ts'
import { matchesAddresses, matchesList } from './patterns.ts'
import { isMultiple, sshdSettingName } from './sshdConfigKeywords.ts'
import type { Applies, Block } from './sshConfigRules.ts'

/** A connection as `sshd -T -C` takes it. What is missing is not known. */
export type Connection = {
  readonly user?: string
  readonly group?: string
  readonly host?: string
  readonly address?: string
  readonly localAddress?: string
  readonly localPort?: string
}

/** What becomes of one line. `hidden`: another line already set it, or one in a Match block takes its place. */
export type SettledLine = {
  readonly setting: ConfigLine
  readonly name: string
  readonly block: Block
  readonly fate: 'counts' | 'hidden' | 'perhaps'
  readonly by?: ConfigLine
}

/** Cuts sshd_config into the part for everybody and its Match blocks. */
export function sshdBlocksOf(lines: readonly PastedLine[]): readonly Block[] {
  const blocks: { head?: ConfigLine; settings: ConfigLine[] }[] = [{ settings: [] }]
  for (const line of lines) {
    const setting = configLine(line)
    if (setting === undefined) continue
    if (setting.keyword === 'match') blocks.push({ head: setting, settings: [] })
    else blocks[blocks.length - 1]?.settings.push(setting)
  }
  return blocks
}

/**
 * What counts for a connection: in Match blocks that apply and in the part for everybody the first value of each setting,
 * and what a Match block says takes the place of what is said for everybody.
 */
export function settleSshd(blocks: readonly Block[], connection: Connection): readonly SettledLine[] {
  const inside = new Map<string, ConfigLine>()
  const outside = new Map<string, ConfigLine>()
  const matched = blocks
    .filter(({ head }) => head !== undefined)
    .flatMap((block) => linesOf(block, matchApplies(block.head, connection), inside))
  const general = blocks.filter(({ head }) => head === undefined).flatMap((block) => linesOf(block, 'yes', outside))
  return [
    ...general.map((line): SettledLine => {
      const by = inside.get(line.name)
      return line.fate === 'counts' && by !== undefined ? { ...line, fate: 'hidden', by } : line
    }),
    ...matched,
  ]
}

function linesOf(block: Block, applies: Applies, set: Map<string, ConfigLine>): readonly SettledLine[] {
  if (applies === 'no') return []
  return block.settings.map((setting) => {
    const name = keyOf(setting)
    const by = set.get(name)
    if (by !== undefined && !isMultiple(name)) return { setting, name, block, fate: 'hidden', by }
    if (applies === 'yes') set.set(name, by ?? setting)
    return { setting, name, block, fate: applies === 'yes' ? 'counts' : 'perhaps' }
  })
}

/** There is one Subsystem for each name. */
function keyOf({ keyword, words }: ConfigLine): string {
  return keyword === 'subsystem' ? `subsystem ${words[0] ?? ''}` : sshdSettingName(keyword)
}

/** Whether a Match line is for a connection. */
function matchApplies(head: ConfigLine | undefined, connection: Connection): Applies {
  if (head === undefined) return 'yes'
  const all = criteriaOf(head).map((one) => isMet(one, connection))
  if (all.includes(false)) return 'no'
  return all.includes(undefined) || all.length === 0 ? 'perhaps' : 'yes'
}

function isMet({ name, value }: Criterion, connection: Connection): boolean | undefined {
  if (name === 'all') return true
  if (name === 'user') return known(connection.user, (user) => matchesList(user, value))
  if (name === 'group') return known(connection.group, (group) => matchesList(group, value))
  if (name === 'host') return known(connection.host?.toLowerCase(), (host) => matchesList(host, value.toLowerCase()))
  if (name === 'address') return known(connection.address, (address) => matchesAddresses(address, value))
  if (name === 'localaddress') return known(connection.localAddress, (address) => matchesAddresses(address, value))
  return name === 'localport' ? known(connection.localPort, (port) => port === value) : undefined
}

function known(value: string | undefined, test: (value: string) => boolean): boolean | undefined {
  return value === undefined || value === '' ? undefined : test(value)
}
