import { markKeyword, mistakesOf, place, sentence, type Mistake } from './configMistakes.ts'
import { markLine, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { isPrompt } from './prompts.ts'
import { sshKeywordKind } from './sshConfigKeywords.ts'
import type { Block } from './sshConfigRules.ts'
import { sshdKeywordKind, sshdKeywords, sshdSettingName } from './sshdConfigKeywords.ts'
import { sshdConfigNotes } from './sshdConfigNotes.ts'
import { settleSshd, sshdBlocksOf, type Connection, type SettledLine } from './sshdConfigRules.ts'
import { sshdConfigSamples } from './sshdConfigSamples.ts'
import { strayLines } from './sshdStrayLines.ts'
import { defineReader, type Reading, type ReaderContext } from './types.ts'

const verdicts = {
  mistake: 'A line is not written as sshd reads it: it will not start with this file.',
  'in-match': 'A line that looks meant for everybody stands inside a Match block.',
  ignored: 'A line does not count, because an earlier one already said something else.',
  'no-file': 'There is no such file, or it is empty.',
  fine: 'Every line is one that sshd knows, and none is ignored.',
}
type Verdict = keyof typeof verdicts

const known = {
  isKnown: (keyword: string) => sshdKeywordKind(keyword) !== 'unknown',
  keywords: sshdKeywords,
  criteria: 'all user group host address localaddress localport rdomain invalid-user version'.split(' '),
}

/**
 * Reads sshd_config. `user` or `account`, and `clientAddress` in the context are the connection that is asked about;
 * `setting` is the one whose line is wanted.
 */
export const sshdConfig = defineReader<Verdict>({
  id: 'sshd-config',
  title: 'Settings of the SSH server in sshd_config',
  reads: 'cat /etc/ssh/sshd_config',
  asks: ['user', 'clientAddress'],
  verdicts,
  samples: sshdConfigSamples,
  read: (text, context) => {
    const lines = pastedLines(text).filter((line) => !isPrompt(line.text))
    const blocks = sshdBlocksOf(lines)
    const settings = blocks.flatMap((block) => [...(block.head === undefined ? [] : [block.head]), ...block.settings])
    if (settings.length === 0) return empty('The file is empty or holds comments only, so sshd takes its defaults.')
    const absent = absentFile(lines)
    if (absent !== undefined) return absent
    const mistakes = mistakesOf(settings, known)
    const unknown = mistakes.filter((mistake) => mistake.unknown)
    const foreign = unknown.filter(({ setting }) => sshKeywordKind(setting.keyword) === 'known').length
    if (foreign > 1 && foreign * 2 > unknown.length)
      return unreadable('This is the file of the client, ssh_config. The file of the server is sshd_config.')
    if (unknown.length > settings.length - unknown.length) return unreadable(NOT_IT)
    const misplaced = blocks.flatMap(misplacedLines)
    if (mistakes.length + misplaced.length > 0) return refused([...mistakes, ...misplaced])
    return judged(blocks, context)
  },
})

const NOT_IT = 'This is not the content of sshd_config: lines there begin with the name of a setting or with Match.'

function empty(summary: string): Reading<Verdict> {
  return { verdict: 'no-file', summary, marks: [], notes: [], values: {} }
}

function absentFile(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  const said = lines.find(({ text }) => text.endsWith('No such file or directory'))
  if (said !== undefined)
    return empty('There is no such file. Look at /etc/ssh/sshd_config, and at what sshd -T prints.')
  const denied = lines.find(({ text }) => text.endsWith('Permission denied'))
  if (denied === undefined) return undefined
  return unreadable('The file could not be opened. Run the command as an administrator.')
}

/** Settings that sshd takes outside of Match only. */
function misplacedLines({ head, settings }: Block): readonly Mistake[] {
  if (head === undefined) return []
  return settings
    .filter(({ keyword }) => sshdKeywordKind(keyword) === 'global')
    .map((setting) => ({
      setting,
      trouble: `${setting.written} is not allowed inside of Match, and line ${head.line.number} begins a Match block that goes on to the next Match or the end of the file`,
      unknown: false,
    }))
}

function refused(mistakes: readonly Mistake[]): Reading<Verdict> {
  const said = mistakes.map(({ setting, trouble }) => `Line ${setting.line.number}: ${trouble}.`)
  return {
    verdict: 'mistake',
    summary: `${said[0]} sshd does not start with such a line.`,
    marks: mistakes.slice(0, 40).map(({ setting, trouble }) => markKeyword(setting, trouble)),
    notes: [
      ...said.slice(1, 12),
      'sshd -t says what your version takes. A server that runs keeps its old settings until it is restarted.',
    ],
    values: {},
  }
}

function connectionOf(context: ReaderContext): Connection {
  const user = [context['account'], context['user']].find((name) => name !== undefined && name !== '') ?? ''
  const address = context['clientAddress'] ?? ''
  return { ...(user === '' ? {} : { user }), ...(address === '' ? {} : { address }) }
}

function judged(blocks: readonly Block[], context: ReaderContext): Reading<Verdict> {
  const connection = connectionOf(context)
  const settled = settleSshd(blocks, connection)
  const stray = strayLines(blocks)
  const ignored = settled.filter(isIgnored)
  const answer = asked(settled, context['setting'] ?? '', connection)
  const verdict = stray.length > 0 ? 'in-match' : ignored.length > 0 ? 'ignored' : 'fine'
  const said =
    verdict === 'in-match' ? strayText(stray[0]) : verdict === 'ignored' ? ignoredText(ignored[0]) : verdicts.fine
  return {
    verdict,
    summary: answer?.summary ?? said,
    marks: [
      ...(answer?.line === undefined ? [] : [markLine(answer.line, 'counts for this connection')]),
      ...stray.slice(0, 15).map(({ setting }) => markKeyword(setting, 'inside of Match')),
      ...ignored
        .slice(0, 15)
        .map(({ setting, by }) => markKeyword(setting, `ignored: line ${by?.line.number} comes first`)),
    ].filter((mark, at, all) => all.findIndex((one) => one.line === mark.line) === at),
    notes: [
      ...(answer === undefined || verdict === 'fine' ? [] : [said]),
      ...ignored.slice(verdict === 'ignored' ? 1 : 0, 8).map(ignoredText),
      ...sshdConfigNotes(blocks, settled),
    ],
    values: {},
  }
}

/** A later line of the same part that says something else. What Match replaces is no mistake. */
function isIgnored({ fate, by, setting, block }: SettledLine): boolean {
  return fate === 'hidden' && by !== undefined && by.rest !== setting.rest && block.settings.includes(by)
}

function ignoredText(line: SettledLine | undefined): string {
  if (line?.by === undefined) return verdicts.ignored
  const text = `${place(line.setting)} is ignored: ${place(line.by)} comes first, and sshd keeps the first value it finds.`
  return sentence(text)
}

function strayText(
  line: { readonly setting: SettledLine['setting']; readonly head: SettledLine['setting'] } | undefined,
): string {
  if (line === undefined) return verdicts['in-match']
  const text = `${place(line.setting)} counts only where ${place(line.head)} applies: a Match block goes on to the next Match or to the end of the file. What is meant for everybody has to stand above the first Match.`
  return sentence(text)
}

/** The line that wins for one setting and one connection. */
function asked(
  settled: readonly SettledLine[],
  setting: string,
  connection: Connection,
): { readonly summary: string; readonly line?: PastedLine } | undefined {
  const name = sshdSettingName(setting.toLowerCase())
  if (sshdKeywordKind(name) === 'unknown') return undefined
  const who = [connection.user ?? '', connection.address ?? ''].filter((one) => one !== '').join(' from ')
  const whom = who === '' ? '' : ` for ${who}`
  const mine = settled.filter((one) => one.name === name)
  const winner =
    mine.find(({ fate, block }) => fate === 'counts' && block.head !== undefined) ??
    mine.find(({ fate }) => fate === 'counts')
  const open = mine.find(({ fate }) => fate === 'perhaps')
  const unless =
    open === undefined
      ? ''
      : ` If ${open.block.head === undefined ? 'its block' : place(open.block.head)} applies, ${place(open.setting)} takes its place.`
  if (winner === undefined)
    return { summary: `No line of this text sets ${setting}${whom}, so the default counts.${unless}` }
  const inside = winner.block.head === undefined ? '' : `, inside of ${place(winner.block.head)}`
  return { summary: `${setting}${whom}: ${place(winner.setting)}${inside} counts.${unless}`, line: winner.setting.line }
}
