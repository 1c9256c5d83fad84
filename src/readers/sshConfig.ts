import { markKeyword, mistakesOf, place, sentence, type Mistake } from './configMistakes.ts'
import { pastedLines, unreadable, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { sshKeywordKind, sshKeywords, sshSettingName } from './sshConfigKeywords.ts'
import { blocksOf, hostApplies, settle, type Block, type Settled } from './sshConfigRules.ts'
import { sshConfigNotes } from './sshConfigNotes.ts'
import { sshConfigSamples } from './sshConfigSamples.ts'
import { sshdKeywordKind } from './sshdConfigKeywords.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  mistake: 'A line is not written as ssh reads it, and ssh refuses the whole file.',
  hidden: 'A line for this server does not count, because a line above it already said something else.',
  'no-block': 'No block of the file names this server.',
  'no-file': 'There is no such file, or it is empty.',
  fine: 'The lines for this server count.',
}
type Verdict = keyof typeof verdicts

/** Names that are looked at one by one where nobody says which server it is about. */
const MOST_NAMES = 20

const known = {
  isKnown: (keyword: string) => sshKeywordKind(keyword) !== 'unknown',
  keywords: sshKeywords,
  criteria:
    'all canonical final exec localnetwork host originalhost user localuser tagged command version sessiontype'.split(
      ' ',
    ),
}

/** Reads ~/.ssh/config. `alias` or `host` in the context is the server; `user`, `port` and `keyFile` are compared. */
export const sshConfig = defineReader<Verdict>({
  id: 'ssh-config',
  title: 'Settings of ssh in ~/.ssh/config',
  reads: 'cat ~/.ssh/config',
  asks: ['alias', 'host', 'user', 'port'],
  verdicts,
  samples: sshConfigSamples,
  read: (text, context) => {
    const lines = pastedLines(text).filter((line) => !isPrompt(line.text))
    const blocks = blocksOf(lines)
    const settings = blocks.flatMap((block) => [...(block.head === undefined ? [] : [block.head]), ...block.settings])
    if (settings.length === 0) return empty('The file is empty or holds comments only, so ssh takes its defaults.')
    const absent = absentFile(lines)
    if (absent !== undefined) return absent
    const mistakes = mistakesOf(settings, known)
    const unknown = mistakes.filter((mistake) => mistake.unknown)
    const foreign = unknown.filter(({ setting }) => sshdKeywordKind(setting.keyword) !== 'unknown').length
    if (foreign > 1 && foreign * 2 > unknown.length)
      return unreadable('This is sshd_config, the file of the server. The file of ssh is ~/.ssh/config.')
    if (unknown.length > settings.length - unknown.length) return unreadable(NOT_IT)
    if (mistakes.length > 0) return refused(mistakes)
    return judged(blocks, context)
  },
})

const NOT_IT = 'This is not the content of ~/.ssh/config: lines there begin with Host, Match or the name of a setting.'

function empty(summary: string): Reading<Verdict> {
  return { verdict: 'no-file', summary, marks: [], notes: [], values: {} }
}

function absentFile(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  const said = lines.find(({ text }) =>
    ['No such file or directory', 'cannot find the file specified.', 'because it does not exist.'].some((end) =>
      text.endsWith(end),
    ),
  )
  return said === undefined
    ? undefined
    : empty('There is no such file, so ssh takes its defaults and the system-wide file.')
}

function refused(mistakes: readonly Mistake[]): Reading<Verdict> {
  const said = mistakes.map(({ setting, trouble }) => `Line ${setting.line.number}: ${trouble}.`)
  return {
    verdict: 'mistake',
    summary: `${said[0]} ssh stops at such a line and connects nowhere.`,
    marks: mistakes.slice(0, 40).map(({ setting, trouble }) => markKeyword(setting, trouble)),
    notes: said.slice(1, 12),
    values: {},
  }
}

function judged(blocks: readonly Block[], context: ReaderContext): Reading<Verdict> {
  const given = [context['alias'] ?? '', context['host'] ?? ''].filter((name) => name !== '')
  const host = given.find((name) => blocks.some((block) => isFor(block, name))) ?? given[0]
  if (host !== undefined) return forHost(blocks, host, context)
  const names = literalNames(blocks)
  const bad = names.find((name) => hiddenLines(settle(blocks, { host: name })).length > 0)
  if (bad !== undefined) return forHost(blocks, bad, context)
  return {
    verdict: 'fine',
    summary: `Every line is one that ssh knows, and no block hides a line of a more specific one${names.length === 0 ? '' : `: ${names.join(', ')}`}.`,
    marks: [],
    notes: sshConfigNotes(blocks, [], {}),
    values: {},
  }
}

/** The block names this server and not every server. */
function isFor(block: Block, host: string): boolean {
  return rank(block) > 1 && block.head?.keyword === 'host' && hostApplies(block.head.words, host)
}

function literalNames(blocks: readonly Block[]): readonly string[] {
  const names = blocks.flatMap(({ head }) => (head?.keyword === 'host' ? head.words : []))
  return [...new Set(names.filter((name) => !name.startsWith('!') && !isWild(name)))].slice(0, MOST_NAMES)
}

function isWild(pattern: string): boolean {
  return pattern.includes('*') || pattern.includes('?')
}

/** How narrow a block is: 3 names servers, 2 patterns or conditions, 1 is for all. */
function rank({ head }: Block): 1 | 2 | 3 {
  if (head === undefined) return 1
  const words = head.words.filter((word) => !word.startsWith('!'))
  if (head.keyword === 'match') return head.rest.toLowerCase().startsWith('all') ? 1 : 2
  if (words.some((word) => !isWild(word))) return 3
  return words.includes('*') ? 1 : 2
}

/** Lines that lose against a broader block, or against the same name further up. A general line that loses is as it should be. */
function hiddenLines(settled: readonly Settled[]): readonly Settled[] {
  return settled.filter(({ fate, by, block, setting }) => {
    if (fate !== 'hidden' || by === undefined || by.setting.rest === setting.rest) return false
    return rank(block) > rank(by.block) || (rank(block) === 3 && rank(by.block) === 3)
  })
}

function forHost(blocks: readonly Block[], host: string, context: ReaderContext): Reading<Verdict> {
  const settled = settle(blocks, { host })
  const hidden = hiddenLines(settled)
  const counting = settled.filter(({ fate, name }) => fate === 'counts' && name !== 'include')
  const verdict = hidden.length > 0 ? 'hidden' : settled.some(({ block }) => rank(block) > 1) ? 'fine' : 'no-block'
  const shown = counting.map(({ setting }) => place(setting)).slice(0, 8)
  const taken = shown.length === 0 ? 'No line of the file counts.' : `These lines count: ${shown.join(', ')}.`
  return {
    verdict,
    summary:
      verdict === 'hidden'
        ? hiddenSummary(hidden)
        : verdict === 'fine'
          ? `A block of the file is for ${host}. ${taken}`
          : noBlock(blocks, host, taken),
    marks: [
      ...hidden
        .slice(0, 20)
        .map(({ setting, by }) => markKeyword(setting, `does not count: line ${by?.setting.line.number} comes first`)),
      ...counting.slice(0, 20).map(({ setting }) => markKeyword(setting, 'counts')),
    ],
    notes: [
      ...hidden
        .slice(1, 8)
        .map(
          ({ setting, by }) =>
            `${sentence(place(setting))} does not count either, because of line ${by?.setting.line.number}.`,
        ),
      ...(verdict === 'hidden' ? [ORDER, taken] : []),
      ...sshConfigNotes(blocks, settled, context),
    ],
    values: {},
  }
}

const ORDER =
  'The first line that sets something counts. Blocks for one server go above blocks for all, and Host * goes to the end.'

function hiddenSummary(hidden: readonly Settled[]): string {
  const first = hidden[0]
  if (first?.by === undefined) return ORDER
  const where = first.by.block.head
  const block =
    where === undefined ? 'above every block' : `in the block ${`${where.written} ${where.rest}`.slice(0, 80)}`
  return `${sentence(place(first.setting))} does not count: ${place(first.by.setting)}, ${block}, comes first and ssh keeps the first value of ${sshSettingName(first.setting.keyword)}.`
}

function noBlock(blocks: readonly Block[], host: string, taken: string): string {
  const names = literalNames(blocks)
  const same = names.find((name) => name.toLowerCase() === host.toLowerCase())
  if (same !== undefined)
    return `The file names ${same}, and Host tells capitals from small letters, so nothing there is for ${host}.`
  const list = names.length === 0 ? '' : ` It names ${names.join(', ')}: those are the names to type after ssh.`
  return `No block of the file names ${host}.${list} ${taken}`
}
