import type { CheckNode, GuideNode, Option, Place, QuestionNode } from '../types.ts'
import { claimDefects, isId } from './claims.ts'
import { fixProblems, unknownCommands } from './fixes.ts'
import type { Defect, Shelf } from './types.ts'
import { missingVoices, voiceProblems } from './voices.ts'

/** What is wrong with one node by itself. `where` is its path. */
export function nodeDefects(where: string, node: GuideNode, shelf: Shelf): readonly Defect[] {
  if (node.kind === 'include') {
    const included = shelf.guides.find(({ id }) => id === node.guide)
    if (included === undefined) return [{ where, problem: `includes an unknown guide "${node.guide}"` }]
    return Object.keys(node.exits)
      .filter((id) => included.nodes[id]?.kind !== 'outcome')
      .map((id) => ({ where, problem: `has an exit "${id}", which is no outcome of "${node.guide}"` }))
  }
  const voices = [...missingVoices(node), ...voiceProblems(node), ...placeholderProblems(node, shelf)]
  const problems = [...voices, ...kindProblems(node, shelf)]
  return [...problems.map((problem) => ({ where, problem })), ...claimDefects(where, node, shelf)]
}

function kindProblems(node: Place, shelf: Shelf): readonly string[] {
  switch (node.kind) {
    case 'question':
      return optionProblems(node)
    case 'check':
      return [...optionProblems(node), ...checkProblems(node, shelf)]
    case 'fix':
      return fixProblems(node, shelf)
    case 'outcome':
      return outcomeProblems(node, shelf)
  }
}

function outcomeProblems(node: Extract<Place, { kind: 'outcome' }>, shelf: Shelf): readonly string[] {
  if (node.verdict !== 'continue') return []
  const guide = shelf.guides.find(({ id }) => id === node.to?.guide)
  if (guide === undefined) return [`goes on in an unknown guide "${node.to?.guide ?? ''}"`]
  const known = node.to?.node === undefined || Object.hasOwn(guide.nodes, node.to.node)
  return known ? [] : [`goes on at "${node.to?.node ?? ''}", which is no node of "${guide.id}"`]
}

function optionProblems(node: QuestionNode | CheckNode): readonly string[] {
  const ids = node.options.map(({ id }) => id)
  return [
    ...(node.options.some(({ unsure }) => unsure) ? [] : ['has no option for somebody who is not sure or cannot look']),
    ...ids.filter((id) => !isId(id)).map((id) => `has an option "${id}", which is no id`),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `has two options "${id}"`),
    ...retiredOptionProblems(node, ids),
    ...node.options.filter(({ label, summary }) => !label || !summary).map(({ id }) => `option "${id}" lacks words`),
    ...(node.kind === 'question' && node.options.some(({ when }) => when) ? ['is a question, but reads verdicts'] : []),
  ]
}

function retiredOptionProblems({ retired = {} }: QuestionNode | CheckNode, ids: readonly string[]): readonly string[] {
  return Object.entries(retired).flatMap(([id, { replacedBy }]) => [
    ...(ids.includes(id) ? [`has the option "${id}", which is retired`] : []),
    ...(replacedBy === undefined || ids.includes(replacedBy)
      ? []
      : [`has "${replacedBy}" in place of the option "${id}", and no such option`]),
  ])
}

function checkProblems(node: CheckNode, shelf: Shelf): readonly string[] {
  const risky = shelf.commands.filter(({ id, risk }) => node.commands.includes(id) && risk !== 'read-only')
  return [
    ...(node.commands.length === 0 && !node.steps?.length ? ['has neither a command nor steps'] : []),
    ...unknownCommands(node, shelf),
    ...risky.map(({ id }) => `is a check, but its command "${id}" changes something`),
    ...verdictProblems(node, shelf),
  ]
}

function verdictProblems(node: CheckNode, shelf: Shelf): readonly string[] {
  const picked = node.options.flatMap((option: Option) => option.when ?? [])
  if (node.reader === undefined) return picked.length > 0 ? ['reads verdicts, but has no reader'] : []
  const reader = shelf.readers.find(({ id }) => id === node.reader)
  if (reader === undefined) return [`has an unknown reader "${node.reader}"`]
  const verdicts = Object.keys(reader.verdicts)
  return [
    ...verdicts.filter((verdict) => !picked.includes(verdict)).map((verdict) => `has no option for "${verdict}"`),
    ...picked.filter((verdict) => !verdicts.includes(verdict)).map((verdict) => `waits for "${verdict}", never read`),
    ...picked.filter((verdict, at) => picked.indexOf(verdict) !== at).map((verdict) => `takes "${verdict}" twice`),
  ]
}

function placeholderProblems(node: Place, shelf: Shelf): readonly string[] {
  const texts = [node.text, node.why, node.say, node.do, ...('steps' in node ? (node.steps ?? []) : [])]
  const names = new Set(shelf.parameters.map(({ name }) => name))
  return texts
    .flatMap(placeholders)
    .filter((name) => !names.has(name))
    .map((name) => `asks for an unknown "{${name}}"`)
}

/** Names in braces. Braces around anything but letters are text. */
function placeholders(text: string): readonly string[] {
  return text
    .split('{')
    .slice(1)
    .map((part) => part.slice(0, Math.max(0, part.indexOf('}'))))
    .filter((name) => name !== '' && [...name].every((char) => /[a-zA-Z]/.test(char)))
}
