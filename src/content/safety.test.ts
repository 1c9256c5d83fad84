import { describe, expect, test } from 'vitest'
import { renderCommand } from '../commands/render.ts'
import type { Command } from '../commands/types.ts'
import type { FixNode } from '../engine/types.ts'
import { library } from './index.ts'

const values = Object.fromEntries(library.parameters.map(({ name, initial, example }) => [name, initial ?? example]))
const commands = new Map(library.commands.map((command) => [command.id, command]))

const lines = library.commands.flatMap((command) =>
  command.variants.flatMap((variant) => {
    const rendered = renderCommand(command, variant, values, library.parameters)
    return rendered.ok ? rendered.lines.map((line) => [command.id, line] as const) : []
  }),
)

const fixes = library.guides.flatMap(({ id: guide, nodes }) =>
  Object.entries(nodes).flatMap(([id, node]) => (node.kind === 'fix' ? [[`${guide}/${id}`, node] as const] : [])),
)

function riskyCommands(fix: FixNode): readonly Command[] {
  return fix.commands
    .flatMap((id) => commands.get(id) ?? [])
    .filter(({ risk }) => risk === 'can-lock-out' || risk === 'weakens-security')
}

test.each([
  ['changes a whole tree', /\b(?:chmod|chown|rm)\b.* -[A-Za-z]*[Rr]/u],
  ['opens something to everybody', /\bchmod\b.*\b[0-7]?77[0-7]\b|\bchmod\b.* [ao]\+w/u],
  ['replaces authorized_keys', /(?<!>)> ?\S*authorized_keys\b/u],
  ['switches a protection off', /setenforce|StrictModes no|StrictHostKeyChecking[= ]no|UserKnownHostsFile/u],
  ['restarts a server that can be reloaded', /systemctl restart ssh/u],
  ['deletes without asking', /\brm (?!-i )/u],
])('no command %s', (_, pattern) => {
  expect(lines.length).toBeGreaterThan(300)
  expect(lines.filter(([, line]) => pattern.test(line))).toEqual([])
})

test('an owner is set on the file itself, never on what a link points to', () => {
  const owners = lines.filter(([id, line]) => line.includes('chown ') && id !== 'sftp-jail-owner')
  expect(owners.length).toBeGreaterThan(3)
  for (const [id, line] of owners) expect(line, id).toContain('chown -h ')
})

describe.each(fixes.filter(([, fix]) => riskyCommands(fix).length > 0))('%s', (_, fix) => {
  test('says first what to keep open or whom to ask', () => {
    expect(fix.before?.length ?? 0).toBeGreaterThan(40)
  })
})

test('an account that somebody works with keeps its shell, its terminal and its transfers without a token', () => {
  const account = library.guides.find(({ id }) => id === 'aspera-account')
  const into = (target: string) =>
    Object.entries(account?.nodes ?? {}).flatMap(([id, node]) =>
      'options' in node && node.options.some(({ next }) => next === target) ? [id] : [],
    )
  expect(into('set-shell')).toEqual(['shell-purpose'])
  expect(into('require-token')).toEqual(['token-purpose'])
  expect(into('windows-require-token')).toEqual(['windows-token-purpose'])
})
