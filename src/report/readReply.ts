import type { Option, Values } from '../engine/types.ts'
import { locate } from '../engine/locate.ts'
import { optionsOf } from '../engine/options.ts'
import type { Reader, Reading } from '../readers/types.ts'
import { stepOfMark } from './formatPacket.ts'
import type { Packet, PacketInput, PacketStep } from './packet.ts'

/** What one part of a reply says, by the reader of its check. */
export type ReplyPart = {
  readonly step: PacketStep
  readonly text: string
  readonly reading?: Reading
  /** The option of the check that the reading picks. */
  readonly option?: Option
}

/** What reading a reply takes beside the packet it answers. */
export type ReplyInput = Pick<PacketInput, 'guide' | 'guides'> & {
  readonly values: Values
  readonly readers: readonly Reader[]
}

/**
 * Reads what came back: each stretch behind a mark with the reader of its check; a reply without marks as a whole, with
 * every reader of the packet that understands it, and with nothing where none does. Linear in the text for each step.
 */
export function readReply(text: string, packet: Packet, input: ReplyInput): readonly ReplyPart[] {
  const parts = splitReply(text, packet)
  if (parts.size > 0) {
    return packet.steps.flatMap((step) => {
      const part = parts.get(step.key)
      return part === undefined ? [] : [readPart(part, step, input)]
    })
  }
  return packet.steps
    .map((step) => readPart(text, step, input))
    .filter(({ reading }) => reading !== undefined && reading.verdict !== 'unreadable')
}

/** The stretches behind the marks, by step key. Text before the first mark belongs to none. */
export function splitReply(text: string, { steps }: Packet): ReadonlyMap<string, string> {
  const keys = new Set(steps.map(({ key }) => key))
  const parts = new Map<string, string[]>()
  let current: string[] | undefined
  for (const line of text.split('\n')) {
    const key = stepOfMark(line)
    if (key !== undefined && keys.has(key)) {
      current = []
      parts.set(key, current)
    } else current?.push(line)
  }
  return new Map([...parts].map(([key, lines]) => [key, lines.join('\n').trim()]))
}

function readPart(text: string, step: PacketStep, { guide, guides, values, readers }: ReplyInput): ReplyPart {
  const reading = readers.find(({ id }) => id === step.reader)?.read(text, values)
  const node = locate(guide, step.key, guides)?.node
  const options = node === undefined || node.kind === 'include' ? [] : optionsOf(node)
  const option = reading && options.find(({ when }) => when?.includes(reading.verdict))
  return {
    step,
    text,
    ...(reading === undefined ? {} : { reading }),
    ...(option === undefined ? {} : { option }),
  }
}
