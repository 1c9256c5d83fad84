import { renderCommand } from '../commands/render.ts'
import type { Command, Parameter, System } from '../commands/types.ts'
import { filled } from '../engine/fill.ts'
import { edges } from '../engine/journeys.ts'
import type { CheckNode, Guide, Guides, Step, Values, Walk } from '../engine/types.ts'
import { walk } from '../engine/walk.ts'

/** One command of a packet. `lines` is absent while a value is missing. */
export type PacketCommand = {
  readonly title: string
  readonly as: string
  readonly lines?: readonly string[]
  readonly missing: readonly string[]
}

/** One check that somebody else does: what it answers, what to run, and what the results mean. */
export type PacketStep = {
  readonly key: string
  readonly asks: string
  readonly commands: readonly PacketCommand[]
  readonly tells: readonly string[]
  readonly reader?: string
}

/** What the administrator of a server is asked to run, in the order in which it tells most. */
export type Packet = {
  readonly guide: { readonly id: string; readonly title: string }
  /** The step key at which the asking person stands. */
  readonly from: string
  readonly steps: readonly PacketStep[]
}

/** All a packet is computed from: the place in the guide, what is known, and for which kind of server it is. */
export type PacketInput = {
  readonly guide: Guide
  readonly guides: Guides
  readonly from: string
  readonly commands: readonly Command[]
  readonly parameters: readonly Parameter[]
  readonly values: Values
  readonly system: System
  /** What a parameter is called where its value is not known. */
  readonly label: (name: string) => string | undefined
}

/** More would not be read, and the guide goes on after the first answers anyway. */
const MOST_STEPS = 6
/** How far ahead it looks for the checks that tell most. */
const NEAREST = 12

/**
 * The checks ahead of a place that only look at the server: of the nearest ones those that tell most causes apart come
 * first. Nothing else goes into a packet: whoever runs it changes nothing. Empty where the guide has no such check ahead.
 */
export function buildPacket(input: PacketInput): Packet {
  const { guide, guides, from } = input
  const steps: PacketStep[] = []
  const seen = new Set<string>()
  for (const { key, answers } of edges(guide, guides, from)) {
    if (steps.length === NEAREST) break
    if (seen.has(key)) continue
    seen.add(key)
    const step = walk(guide, answers, guides, from).steps.at(-1)
    const made = step && packetStep(step, input)
    // The same question stands in several branches of a guide, and is asked once.
    if (made !== undefined && !steps.some(({ asks }) => asks === made.asks)) steps.push(made)
  }
  const telling = steps.toSorted((a, b) => b.tells.length - a.tells.length).slice(0, MOST_STEPS)
  return { guide: { id: guide.id, title: guide.title }, from, steps: telling }
}

function packetStep(step: Step, input: PacketInput): PacketStep | undefined {
  const { node, key, given } = step
  if (node.kind !== 'check' || node.commands.length === 0) return undefined
  const values = { ...input.values, ...given }
  const commands = node.commands.map((id) => packetCommand(id, values, input))
  if (commands.some((each) => each === undefined)) return undefined
  return {
    key,
    asks: filled(node.text, values, input.label),
    commands: commands.filter((each) => each !== undefined),
    tells: tellsOf(node, values, input),
    ...(node.reader === undefined ? {} : { reader: node.reader }),
  }
}

function packetCommand(id: string, values: Values, input: PacketInput): PacketCommand | undefined {
  const command = input.commands.find((each) => each.id === id)
  if (command === undefined || command.where !== 'server' || command.risk !== 'read-only') return undefined
  const variant = command.variants.find(({ systems }) => systems.includes(input.system))
  if (variant === undefined) return undefined
  // Without values: it may stand in a text that somebody runs.
  const title = filled(command.title, {}, input.label)
  const { as } = command
  const rendered = renderCommand(command, variant, values, input.parameters)
  if (rendered.ok) return { title, as, lines: rendered.lines, missing: [] }
  return { title, as, missing: [...rendered.missing, ...rendered.refused.map(({ param }) => param)] }
}

function tellsOf(node: CheckNode, values: Values, { label }: PacketInput): readonly string[] {
  return node.options.filter(({ unsure }) => unsure !== true).map(({ summary }) => filled(summary, values, label))
}

/** Where the guide goes on when a check of the packet was answered with an option. */
export function goOn({ guide, guides }: PacketInput, key: string, option: string): Walk {
  return walk(guide, { [key]: option }, guides, key)
}
