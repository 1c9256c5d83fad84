import { filled } from '../engine/fill.ts'
import type { CheckNode, Step, Values } from '../engine/types.ts'

/** What a check has excluded: its question, its answer, and what it would have said otherwise. */
export type RuledOut = { readonly asks: string; readonly answer: string; readonly not: readonly string[] }

/** More is not read. */
const MOST = 20

/**
 * Verdicts that exclude every other one of their reader: all that was looked at is in order. Other verdicts name one
 * fault, and a second may stand beside it.
 */
export const ALL_RIGHT: readonly string[] = [
  'ls-permissions/fine',
  'stat/fine',
  'namei/fine',
  'getfacl/fine',
  'icacls/fine',
  'ls-z/fine',
  'ssh-config/fine',
  'sshd-config/fine',
  'folder-walk/right',
  'ssh-config-result/right',
  'sshd-test/good',
  'public-key/good',
  'ssh-keygen-l/same',
  'ssh-keyscan/same',
  'service-status/running',
  'listening/listens',
  'port-answer/ssh',
  'port-probe/open',
  'sshd-effective/open',
]

/**
 * What the checks of a walk have ruled out, in their order. Only where the answer excludes the others: there was one
 * other, or the answer was that everything is in order. Nobody who was not sure has ruled out anything.
 */
export function ruledOut(
  steps: readonly Step[],
  values: Values,
  label: (name: string) => string | undefined,
): readonly RuledOut[] {
  return steps
    .slice(-200)
    .flatMap((step) => {
      const { node, option, given } = step
      if (node.kind !== 'check' || option === undefined || option.unsure === true) return []
      const others = node.options.filter(({ id, unsure }) => id !== option.id && unsure !== true)
      if (others.length === 0 || (others.length > 1 && !isAllRight(node, option.when))) return []
      const fill = (text: string): string => filled(text, { ...values, ...given }, label)
      return [{ asks: fill(node.text), answer: fill(option.summary), not: others.map(({ summary }) => fill(summary)) }]
    })
    .slice(0, MOST)
}

function isAllRight({ reader }: CheckNode, verdicts: readonly string[] = []): boolean {
  return verdicts.length > 0 && verdicts.every((verdict) => ALL_RIGHT.includes(`${reader}/${verdict}`))
}

/** The same in one line each, for a note. */
export function ruledOutLines(all: readonly RuledOut[]): readonly string[] {
  return all.map(({ asks, answer, not }) => `${asks} ${answer}; not: ${not.join('; ')}`)
}
