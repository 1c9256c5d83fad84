import { configLine, criteriaOf, type ConfigLine, type Criterion } from './configLine.ts'
import type { PastedLine } from './lines.ts'
import { matchesList, matchesPattern } from './patterns.ts'
import { isMultiple, sshSettingName } from './sshConfigKeywords.ts'

/** Whether the lines of a block count for a connection. `perhaps`: that depends on what the text does not say. */
export type Applies = 'yes' | 'no' | 'perhaps'

/** A Host or Match line with the settings below it. The lines before the first of them have no `head`. */
export type Block = { readonly head?: ConfigLine; readonly settings: readonly ConfigLine[] }

/** For whom a file is read: the name as it is typed after ssh, and what the command line says. */
export type Target = { readonly host: string; readonly user?: string; readonly localUser?: string }

/** What becomes of one setting. `hidden`: an earlier line already set it. */
export type Settled = {
  readonly setting: ConfigLine
  readonly name: string
  readonly block: Block
  readonly fate: 'counts' | 'hidden' | 'perhaps'
  /** The line that set it before. */
  readonly by?: Settled
}

/** Cuts a file into its blocks. */
export function blocksOf(lines: readonly PastedLine[]): readonly Block[] {
  const blocks: { head?: ConfigLine; settings: ConfigLine[] }[] = [{ settings: [] }]
  for (const line of lines) {
    const setting = configLine(line)
    if (setting === undefined) continue
    if (setting.keyword === 'host' || setting.keyword === 'match') blocks.push({ head: setting, settings: [] })
    else blocks[blocks.length - 1]?.settings.push(setting)
  }
  return blocks
}

/**
 * Goes through the blocks from the top as ssh does: the first value of each setting counts, some settings add up. Where a
 * Match line says `final`, ssh reads the file a second time with the name that was found.
 */
export function settle(blocks: readonly Block[], target: Target): readonly Settled[] {
  const pass = new Pass(target)
  const settled = blocks.flatMap((block) => pass.read(block))
  const again = blocks.some((block) => block.head?.keyword === 'match' && wantsFinal(criteriaOf(block.head)))
  if (!again) return settled
  pass.beginFinal()
  const later = blocks.flatMap((block) => pass.read(block))
  const seen = new Set(settled.map(({ setting }) => setting))
  return [...settled, ...later.filter(({ setting }) => !seen.has(setting))]
}

function wantsFinal(criteria: readonly Criterion[]): boolean {
  return criteria.some(({ name }) => name === 'final')
}

/** What is set so far: a Match line may ask for it. */
class Pass {
  readonly #set = new Map<string, Settled>()
  readonly #target: Target
  /** The name that the first reading found; the second one takes no other. */
  #found?: string

  constructor(target: Target) {
    this.#target = target
  }

  beginFinal(): void {
    this.#found = this.#hostname().toLowerCase()
  }

  #hostname(): string {
    if (this.#found !== undefined) return this.#found
    const { host } = this.#target
    const written = this.#set.get('hostname')?.setting.words[0]
    return written === undefined ? host : written.replaceAll('%h', () => host).replaceAll('%%', '%')
  }

  read(block: Block): readonly Settled[] {
    const applies = this.#applies(block)
    if (applies === 'no') return []
    return block.settings.map((setting) => this.#take(setting, block, applies))
  }

  #take(setting: ConfigLine, block: Block, applies: Applies): Settled {
    const name = sshSettingName(setting.keyword)
    const by = isMultiple(name) ? undefined : this.#set.get(name)
    if (by !== undefined && by.setting !== setting) return { setting, name, block, fate: 'hidden', by }
    if (name === 'hostname' && this.#found !== undefined) return { setting, name, block, fate: 'hidden' }
    const settled: Settled = { setting, name, block, fate: applies === 'yes' ? 'counts' : 'perhaps' }
    if (applies === 'yes') for (const taken of takenBy(name)) this.#set.set(taken, settled)
    return settled
  }

  #applies({ head }: Block): Applies {
    if (head === undefined) return 'yes'
    if (head.keyword === 'host') return hostApplies(head.words, this.#found ?? this.#target.host) ? 'yes' : 'no'
    const all = criteriaOf(head).map((one) => this.#meets(one))
    if (all.includes('no')) return 'no'
    return all.includes('perhaps') || all.length === 0 ? 'perhaps' : 'yes'
  }

  #meets({ name, value, negated }: Criterion): Applies {
    const met = this.#isMet(name, value)
    return met === undefined ? 'perhaps' : met !== negated ? 'yes' : 'no'
  }

  #isMet(name: string, value: string): boolean | undefined {
    if (name === 'all') return true
    if (name === 'final') return this.#found !== undefined
    if (name === 'host') return matchesList(this.#hostname().toLowerCase(), value.toLowerCase())
    if (name === 'originalhost') return matchesList(this.#target.host.toLowerCase(), value.toLowerCase())
    if (name === 'localuser') return known(this.#target.localUser, value)
    if (name !== 'user') return undefined
    return known(this.#target.user ?? this.#set.get('user')?.setting.words[0] ?? this.#target.localUser, value)
  }
}

function known(name: string | undefined, list: string): boolean | undefined {
  return name === undefined ? undefined : matchesList(name, list)
}

/** Of two ways through another machine the first closes the other. */
function takenBy(name: string): readonly string[] {
  return name === 'proxyjump' || name === 'proxycommand' ? ['proxyjump', 'proxycommand'] : [name]
}

/** A Host line: one pattern has to fit, and no negated one may. */
export function hostApplies(patterns: readonly string[], host: string): boolean {
  let found = false
  for (const pattern of patterns) {
    if (pattern.startsWith('!') && matchesPattern(host, pattern.slice(1))) return false
    found ||= !pattern.startsWith('!') && matchesPattern(host, pattern)
  }
  return found
}
