import { filled } from '../engine/fill.ts'
import type { Step, Values, Walk } from '../engine/types.ts'
import type { Certainty, Diagnosis } from '../recognizer/types.ts'
import type { Block, Report } from './types.ts'

/** All that a reply to the caller is made of. */
export type CallerReply = {
  /** The caller's own words for what is wrong. */
  readonly issue?: string
  readonly guide?: { readonly title: string }
  readonly diagnosis?: Diagnosis
  readonly walk?: Walk
  readonly values: Values
  readonly labels?: Readonly<Record<string, string>>
  /** Who has it now, where it was handed on: `the network team`, or as the organization calls them. */
  readonly team?: { readonly name: string; readonly reach?: string }
}

const FOUND: Readonly<Record<Certainty, string>> = {
  certain: 'This is what went wrong:',
  likely: 'This is most likely what went wrong:',
  possible: 'This may be what went wrong:',
}

const NEVER = 'Nobody will ask you for a password, a passphrase or a private key. Please send none, whoever asks.'

/**
 * A letter to the caller in plain words: what they told us, what was found, what was done, how they see that it works,
 * what happens next. It is made of texts of the content and names nothing that these do not name. Formats as a report.
 */
export function buildReply(input: CallerReply): Report {
  const blocks = [
    text('Hello,'),
    ...told(input),
    ...found(input.diagnosis),
    ...done(input),
    ...next(input),
    text(NEVER),
  ]
  return { title: '', sections: [{ id: 'reply', heading: '', blocks }] }
}

function text(value: string): Block {
  return { kind: 'text', text: value }
}

function told({ issue, guide }: CallerReply): Block[] {
  if (issue !== undefined && issue.trim() !== '') return [text(`You told us: "${issue.trim()}"`)]
  return guide === undefined ? [] : [text(`You asked for help with this: ${guide.title}.`)]
}

function found(diagnosis: Diagnosis | undefined): Block[] {
  const cause = diagnosis?.causes[0]
  if (cause === undefined) {
    const worked = diagnosis?.outcome === 'success'
    return [text(worked ? 'What you sent us shows a connection that works.' : 'We have not found the cause yet.')]
  }
  return [text(`${FOUND[cause.certainty]} ${sentence(cause.title)} ${cause.explanation}`)]
}

/** Fixes that worked, and how one sees it. */
function done({ walk, ...input }: CallerReply): Block[] {
  const worked = (walk?.steps ?? []).filter(({ node, option }) => node.kind === 'fix' && option?.id === 'worked')
  if (worked.length === 0) return []
  const proofs = worked.flatMap((step) =>
    step.node.kind === 'fix' ? [fillIn(step.node.verify.text, step, input)] : [],
  )
  return [
    text('This was done, and it works now:'),
    { kind: 'list', items: worked.map((step) => fillIn(step.node.text, step, input)) },
    text('You see that it works by this:'),
    { kind: 'list', items: proofs.filter((proof) => proof !== '') },
  ]
}

function next({ walk, team, ...input }: CallerReply): Block[] {
  const last = walk?.steps.at(-1)
  if (last === undefined) return [text('We are still looking into it.')]
  const said = fillIn(last.node.say, last, input)
  // What is said at a check or a fix leans on a command that stands beside it, and the letter holds none.
  const shown = last.node.kind === 'question' ? said : sentence(fillIn(last.node.text, last, input))
  if (last.node.kind !== 'outcome') return [text(`We are not at the end yet. This comes next: ${shown}`)]
  if (last.node.verdict === 'resolved')
    return [text(`${said} If the error comes back, answer this message and send us its exact text.`.trim())]
  const reach = team?.reach === undefined ? '' : ` You reach them here: ${team.reach}.`
  return [
    text(`What happens next: ${said}`),
    ...(team === undefined ? [] : [text(`It is now with ${team.name}.${reach}`)]),
  ]
}

function fillIn(template: string, step: Step, { values, labels }: Pick<CallerReply, 'values' | 'labels'>): string {
  const known = { ...values, ...step.given }
  return filled(template, known, (name) => (labels && Object.hasOwn(labels, name) ? labels[name] : undefined))
}

function sentence(title: string): string {
  return /[.?!]$/u.test(title) ? title : `${title}.`
}
