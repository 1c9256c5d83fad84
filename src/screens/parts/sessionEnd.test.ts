import { expect, test } from 'vitest'
import { signatures } from '../../content/signatures/all.ts'
import { compile } from '../../recognizer/compile.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { endStatus } from './sessionEnd.ts'

const compiled = compile(signatures)
const LOGIN = 'Authenticated to server.example.com ([192.0.2.20]:22) using "publickey".'

test.each([
  [`${LOGIN}\ndebug1: Exit status 0`, '0'],
  [`${LOGIN}\ndebug1: Exit status 1`, '1'],
  [`${LOGIN}\ndebug1: Exit status -1`, '-1'],
  [`debug1: Exit status 0\n${LOGIN}\ndebug1: Exit status 127`, '127'],
  [LOGIN, undefined],
  ['Accepted publickey for fred from 192.0.2.7 port 53712 ssh2', undefined],
])('how a session ended: %s', (text, status) => {
  expect(endStatus(recognize(text, compiled))).toBe(status)
})
