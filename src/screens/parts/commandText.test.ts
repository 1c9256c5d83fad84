import { expect, test } from 'vitest'
import { inner, param, word, words } from '../../commands/define.ts'
import { renderCommand } from '../../commands/render.ts'
import type { Command, Variant } from '../../commands/types.ts'
import { parameters } from '../../content/parameters.ts'
import { meaningsOf, piecesOfLine } from '../../commands/linePieces.ts'
import { shapeOf } from './commandText.ts'

const variant: Variant = {
  dialect: 'posix',
  systems: ['linux'],
  lines: [
    [
      ...words('ssh'),
      word('-i', 'the key'),
      word([param('keyFile')], 'its file'),
      word([param('user'), '@', param('host')]),
      inner([word('ls', 'lists'), word([param('home')])], 'runs there'),
    ],
  ],
}
const command: Command = {
  id: 'a',
  title: '',
  where: 'client',
  as: 'you',
  risk: 'read-only',
  parameters: ['keyFile', 'user', 'host', 'home'],
  variants: [variant],
  expect: '',
  sources: [],
  reviewed: '2026-11-20',
}
const values = { keyFile: "/tmp/it's mine", user: 'ssh', host: 'a.example', home: '/home/a b' }

function rendered() {
  const result = renderCommand(command, variant, values, parameters)
  if (!result.ok) throw new Error('the command was not rendered')
  return result
}

test('the pieces of a line are the line, letter for letter', () => {
  const { lines, words: rows } = rendered()
  const pieces = piecesOfLine(lines[0] ?? '', rows[0] ?? [], values)
  expect(pieces.map(({ text }) => text).join('')).toBe(lines[0])
})

test('values stand out where they stand for a value, and not where a word only looks like one', () => {
  const { lines, words: rows } = rendered()
  const pieces = piecesOfLine(lines[0] ?? '', rows[0] ?? [], values)
  expect(pieces.find(({ text }) => text === 'ssh')).toEqual({ text: 'ssh' })
  expect(pieces).toContainEqual({ text: 'a.example', param: 'host' })
  expect(pieces.some(({ param: name }) => name === 'keyFile')).toBe(true)
})

test('explained words come with their text as it is rendered, the inner ones too', () => {
  expect(meaningsOf(rendered().words.flat()).map(({ means }) => means)).toEqual([
    'the key',
    'its file',
    'runs there',
    'lists',
  ])
})

test('before the values are known, their labels stand in the shape', () => {
  expect(shapeOf(variant, { user: 'fred' })[0]).toBe(
    "ssh -i [private key file] fred@[server] 'ls [home folder of the account]'",
  )
})
