import { describe, expect, test } from 'vitest'
import { library } from '../content/index.ts'
import { locate } from '../engine/locate.ts'
import { formatPacket, markOfStep, stepOfMark } from './formatPacket.ts'
import { buildPacket, goOn, type PacketInput } from './packet.ts'
import { readReply, type ReplyInput } from './readReply.ts'

const guides = new Map(library.guides.map((guide) => [guide.id, guide]))
const values = Object.fromEntries(library.parameters.map(({ name, example }) => [name, example]))

function inputFor(id: string, from?: string): PacketInput {
  const guide = guides.get(id)
  if (guide === undefined) throw new Error(id)
  const { commands, parameters } = library
  return {
    guide,
    guides,
    from: from ?? guide.start,
    commands,
    parameters,
    values,
    system: 'linux',
    label: () => undefined,
  }
}

function replyTo(input: PacketInput): ReplyInput {
  return { ...input, readers: library.readers }
}

const withChecks = library.guides.map(({ id }) => id).filter((id) => buildPacket(inputFor(id)).steps.length > 0)

test('most guides have something to ask of an administrator', () => {
  expect(withChecks).toContain('permission-denied')
  expect(withChecks.length).toBeGreaterThan(library.guides.length / 3)
})

describe.each(withChecks)('the packet of %s', (id) => {
  const input = inputFor(id)
  const packet = buildPacket(input)

  test('holds only what reads on the server', () => {
    for (const { key } of packet.steps) {
      const node = locate(input.guide, key, guides)?.node
      expect(node?.kind).toBe('check')
      const ids = node?.kind === 'check' ? node.commands : []
      const used = library.commands.filter((command) => ids.includes(command.id))
      expect(used.map(({ where, risk }) => `${where} ${risk}`)).toEqual(ids.map(() => 'server read-only'))
    }
  })

  test('says what to run, in order, and what to send back', () => {
    const text = formatPacket(packet, 'linux', [])
    const places = packet.steps.map(({ key }) => text.indexOf(markOfStep(key)))
    expect(places.toSorted((a, b) => a - b)).toEqual(places)
    expect(places).not.toContain(-1)
    expect(text).toContain('send back')
  })

  test('a reply is told apart by its marks, read, and leads on', () => {
    for (const step of packet.steps) {
      const reader = library.readers.find(({ id: own }) => own === step.reader)
      for (const sample of reader?.samples ?? []) {
        const reply = `root@server:~# echo '${markOfStep(step.key)}'\n${markOfStep(step.key)}\n${sample.text}`
        const [part] = readReply(reply, packet, { ...replyTo(input), values: { ...sample.context } })
        expect(part?.step?.key).toBe(step.key)
        if (sample.verdict === 'unreadable' || part?.option === undefined) continue
        expect(part.option.when).toContain(part.reading?.verdict)
        expect(goOn(input, step.key, part.option.id).steps[0]?.option?.id).toBe(part.option.id)
      }
    }
  })
})

test('a value that is missing keeps its command out of the text, and a step without any command', () => {
  const input = { ...inputFor('permission-denied'), values: {} }
  const packet = buildPacket(input)
  const text = formatPacket(packet, 'linux', [])
  const without = packet.steps.filter(({ commands }) => commands.every(({ lines }) => lines === undefined))
  expect(without.length).toBeGreaterThan(0)
  for (const { key } of without) expect(text).not.toContain(markOfStep(key))
  const left = packet.steps
    .filter((step) => !without.includes(step))
    .flatMap(({ commands }) => commands.filter(({ lines }) => lines === undefined))
  expect(left.length).toBeGreaterThan(0)
  for (const { title } of left) expect(text).toContain(`# Left out, because a value for it is not known: ${title}`)
})

test('a packet of which no command is ready says so, and asks nobody to run anything', () => {
  const { steps, ...packet } = buildPacket({ ...inputFor('sftp-session'), values: {} })
  const bare = steps.filter(({ commands }) => commands.every(({ lines }) => lines === undefined))
  expect(bare.length).toBeGreaterThan(0)
  const text = formatPacket({ ...packet, steps: bare }, 'linux', [])
  expect(text).toContain('No command is ready')
  expect(text).not.toContain('Run this')
})

test('a reply without marks is read by whoever understands it, or by nobody', () => {
  const input = inputFor('permission-denied')
  const packet = buildPacket(input)
  expect(readReply('Nothing that a command prints.', packet, replyTo(input))).toEqual([])
})

test.each([
  ['--- handrail check-log ---', 'check-log'],
  ['> --- handrail account.check-log ---', 'account.check-log'],
  ["$ echo '--- handrail check-log ---'", undefined],
  ['--- handrail <script> ---', undefined],
  ['--- handrail ', undefined],
])('the mark in %j', (line, key) => {
  expect(stepOfMark(line)).toBe(key)
})
