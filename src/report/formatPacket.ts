import type { System } from '../commands/types.ts'
import type { Packet, PacketStep } from './packet.ts'
import { redact } from './redact.ts'

const MARK = '--- handrail '
const END = ' ---'

/** The line that stands before the output of a step, in what is sent and in what comes back. */
export function markOfStep(key: string): string {
  return `${MARK}${key}${END}`
}

/** The step key in a mark, or undefined where a line is none. The command that prints a mark is no mark. */
export function stepOfMark(line: string): string | undefined {
  const start = line.indexOf(MARK)
  const end = line.indexOf(END, start + MARK.length)
  if (start < 0 || end < 0 || line.slice(0, start).includes('echo')) return undefined
  const key = line.slice(start + MARK.length, end)
  return /^[a-z0-9.-]{1,200}$/u.test(key) ? key : undefined
}

/**
 * The text for the administrator: what failed, what to run in which order, what each can show, what to send back.
 * A command that still lacks a value is left out and named, a step without any command altogether. Secrets that stand in what was typed are taken out.
 */
export function formatPacket({ guide, steps }: Packet, system: System, what: readonly string[]): string {
  const ready = steps.filter(({ commands }) => commands.some(({ lines }) => lines !== undefined))
  const text = [
    `Please look at the server: ${guide.title}`,
    '',
    ...what,
    ...(what.length === 0 ? [] : ['']),
    ...(ready.length === 0
      ? ['No command is ready to be sent: a value for each is still missing.']
      : [
          `Run this on the server, in this order (${system === 'windows' ? 'PowerShell' : 'any shell'}). It only reads and changes nothing.`,
          'Stop as soon as one result explains the failure.',
        ]),
    ...ready.flatMap((step, at) => ['', ...textOfStep(step, at + 1)]),
    '',
    'What to send back: everything these commands print, with the lines that begin with "--- handrail".',
    'What never to send: private keys, passwords, passphrases. Take out names that nobody else may see.',
  ].join('\n')
  return redact(text).text
}

function textOfStep({ key, asks, commands, tells }: PacketStep, number: number): readonly string[] {
  return [
    `${number}. ${asks}`,
    ...tells.map((each) => `   - It can show: ${each}`),
    ...[...new Set(commands.map(({ as }) => as))].map((as) => `   Run it as: ${as}`),
    '',
    `echo '${markOfStep(key)}'`,
    ...commands.flatMap(({ title, lines }) => lines ?? [`# Left out, because a value for it is not known: ${title}`]),
  ]
}
