import { tellingLines, type Recording } from './corpus.fixture.ts'

/** The ways in which a text arrives that is no longer as its program printed it. All of them are generated. */
export type Kind = { readonly id: string; readonly dirty: (recording: Recording) => string }

export const KINDS: readonly Kind[] = [
  { id: 'quoted', dirty: ({ text }) => mapLines(text, (line) => `> ${line}`) },
  { id: 'wrapped-72', dirty: ({ text }) => wrap(text, 72) },
  { id: 'wrapped-80', dirty: ({ text }) => wrap(text, 80) },
  { id: 'head-cut', dirty: ({ text }) => cut(text, tellingLines(text)[0] - 2, Infinity) },
  { id: 'tail-cut', dirty: ({ text }) => cut(text, 1, tellingLines(text)[1]) },
  { id: 'both-cut', dirty: ({ text }) => cut(text, tellingLines(text)[0] - 1, tellingLines(text)[1] + 1) },
  { id: 'masked', dirty: ({ text }) => mask(text, 'xxx@x.x.x.x', 'x.x.x.x') },
  { id: 'redacted', dirty: ({ text }) => mask(text, '<redacted>@<redacted>', '<redacted>') },
  { id: 'colored', dirty: ({ text }) => mapLines(text, (line) => `\u001B[1;31m${line}\u001B[0m`) },
  { id: 'windows', dirty: ({ text }) => lines(text).join('\r\n') },
  { id: 'prose', dirty: ({ text }) => `Hi all,\nsince this morning I get this:\n\n${text}\nAny idea? Thanks, Fred\n` },
  { id: 'fenced', dirty: ({ text }) => `It says\n\n\`\`\`console\n${text}\`\`\`\n\nand nothing else.\n` },
  { id: 'indented', dirty: ({ text }) => mapLines(text, (line) => `    ${line}`) },
  {
    id: 'build-time',
    dirty: ({ text }) => mapLines(text, (line, at) => `2026-11-20T10:15:${two(at)}.1234567Z ${line}`),
  },
  { id: 'build-clock', dirty: ({ text }) => mapLines(text, (line, at) => `[10:15:${two(at)}] ${line}`) },
  { id: 'terminal-clock', dirty: ({ text }) => mapLines(text, (line, at) => `[18:30:${two(at)}.100] > ${line}`) },
  { id: 'numbered', dirty: ({ text }) => mapLines(text, (line, at) => `${at + 1}: ${line}`) },
  { id: 'error-mark', dirty: ({ text }) => mapLines(text, (line) => `Error: ${line}`) },
  { id: 'json', dirty: ({ text }) => `fatal: [web1]: FAILED! => {"changed": false, "msg": ${JSON.stringify(text)}}\n` },
  { id: 'stream-mark', dirty: ({ text }) => mapLines(text, (line) => `stderr | ${line}`) },
]

function lines(text: string): readonly string[] {
  return text.trimEnd().split('\n')
}

/** The lines from one to another, counted from 1. */
function cut(text: string, from: number, to: number): string {
  return lines(text)
    .slice(Math.max(0, from - 1), to)
    .join('\n')
}

function mapLines(text: string, change: (line: string, at: number) => string): string {
  return lines(text).map(change).join('\n')
}

function two(at: number): string {
  return String(at % 60).padStart(2, '0')
}

/** Lines as mail and chat break them: at the last blank before the edge, and at the edge where there is none. */
function wrap(text: string, width: number): string {
  return lines(text)
    .flatMap((line) => {
      const pieces = []
      let rest = line
      while (rest.length > width) {
        const blank = rest.lastIndexOf(' ', width)
        const at = blank > 0 ? blank : width
        pieces.push(rest.slice(0, at))
        rest = rest.slice(at).trimStart()
      }
      return [...pieces, rest]
    })
    .join('\n')
}

const NAMES = ['fred', 'deploy', 'dana', 'git', 'noisy', 'aged', 'expired', 'jail', 'nosh']
const HOSTS = ['server.example.com', '127.0.0.1', '192.0.2.10', '192.0.2.30', '198.51.100.7', '203.0.113.9']

function mask(text: string, account: string, host: string): string {
  const accounts = NAMES.flatMap((name) => HOSTS.map((each) => `${name}@${each}`))
  const hidden = accounts.reduce((rest, each) => rest.replaceAll(each, account), text)
  return HOSTS.reduce((rest, each) => rest.replaceAll(each, host), hidden)
}
