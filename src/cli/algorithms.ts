import { facts } from '../content/algorithms/all.ts'
import { historyOf } from '../negotiation/judge.ts'
import { SLOT_NAMES } from '../negotiation/kindNames.ts'
import { solve, type Solution } from '../negotiation/solve.ts'
import { KINDS, SLOTS_OF, type Settled } from '../negotiation/types.ts'
import { wholeText } from './input.ts'
import { asJson, parse, UsageError, type Answer } from './usage.ts'

/** What two programs share, which one is old, and the narrowest change. */
export async function algorithmsCommand(words: readonly string[]): Promise<Answer> {
  const { values, positionals } = parse(words, {
    json: { type: 'boolean' },
    other: { type: 'string' },
    of: { type: 'string' },
  })
  const [file, ...more] = positionals
  if (more.length > 0) throw new UsageError('Give one file. The list of the other side goes behind --other.')
  const { of = 'client' } = values
  if (of !== 'client' && of !== 'server') throw new UsageError('--of takes client or server.')
  const other = values.other === undefined ? '' : await wholeText(values.other)
  const solution = solve(await wholeText(file), other, facts, of)
  const status = solution.verdict === 'nothing' ? 1 : 0
  return { status, out: values.json === true ? asJson(solution) : asText(solution) }
}

function asText({ verdict, summary, reasons, assumed, settled, advice }: Solution): string {
  return [
    `${verdict}: ${summary}`,
    ...reasons.map((reason) => `  ${reason}`),
    ...(assumed === undefined ? [] : [`  The list of the client is the one of ${assumed}: the text has none.`]),
    ...settled.flatMap(slotLines),
    ...advice.flatMap(({ title, says, cost, commands }, at) => [
      `${at + 1}. ${title}`,
      ...says.map((sentence) => `   ${sentence}`),
      ...(cost === undefined ? [] : [`   What it costs: ${cost}`]),
      ...commands.map(
        ({ id, algorithm }) =>
          `   handrail command ${id} --shell ssh_config --set algorithm=${algorithm} --set host=SERVER`,
      ),
    ]),
  ].join('\n')
}

function slotLines({ slot, state, chosen, onlyClient, onlyServer }: Settled): readonly string[] {
  if (state === 'unknown' && onlyClient.length + onlyServer.length === 0) return []
  if (state === 'agreed') return [`  ${SLOT_NAMES[slot]}: ${chosen ?? ''}`]
  if (state === 'implicit') return [`  ${SLOT_NAMES[slot]}: not needed, the cipher checks by itself`]
  const kind = KINDS.find((each) => SLOTS_OF[each].includes(slot)) ?? 'kex'
  const named = (names: readonly string[]): readonly string[] =>
    names.map((name) => `      ${`${name}  ${historyOf(facts, kind, name)}`.trimEnd()}`)
  const only = state === 'none' ? 'only the' : 'the'
  return [
    `  ${SLOT_NAMES[slot]}: ${state === 'none' ? 'nothing in common' : 'only one list is known'}`,
    ...(onlyClient.length === 0 ? [] : [`    ${only} client`, ...named(onlyClient)]),
    ...(onlyServer.length === 0 ? [] : [`    ${only} server`, ...named(onlyServer)]),
  ]
}
