import { describe, expect, test } from 'vitest'
import { recognize } from './recognize.ts'
import { compiledSome } from './signatures.fixture.ts'

const found = (text: string): readonly (readonly [string, number, number, object])[] =>
  recognize(text, compiledSome).findings.map(({ signature, line, lines, values }) => [signature, line, lines, values])

const FAILED = 'Oct  2 21:03:11 box sshd[12]: Failed password for invalid user fred from 192.0.2.77 port 4022 ssh2'
const WHOLE = { user: 'fred', address: '192.0.2.77', port: '4022' }

/** The last literal is `port `; a break behind it leaves a message that is whole as far as anyone can see. */
const lastBreak = FAILED.indexOf(' port 4022') + 5

describe('a message broken at any blank', () => {
  const blanks = Array.from(FAILED, (sign, at) => (sign === ' ' && at > 29 && at <= lastBreak ? at : -1)).filter(
    (at) => at > 0,
  )
  test.each(blanks.map((at) => [FAILED.slice(0, at), FAILED.slice(at + 1)]))('%s | %s', (first, second) => {
    expect(found(`${first}\n${second}`)).toEqual([['failed-invalid', 1, 2, WHOLE]])
    expect(found(`> ${first}\n> ${second}\n> more`)).toEqual([['failed-invalid', 1, 2, WHOLE]])
  })
})

test('a message broken within words, as terminals do', () => {
  const missed: string[] = []
  for (let at = 31; at < lastBreak; at += 1) {
    const [all] = found(`${FAILED.slice(0, at)}\n${FAILED.slice(at)}`)
    if (all?.[0] !== 'failed-invalid') missed.push(FAILED.slice(0, at))
  }
  expect(missed).toEqual([])
})

test('a session line of FASP in two', () => {
  const text = [
    '2015-09-15 14:10:39 [59c-00001c80] LOG FASP Session Start uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=send',
    'status=failed errcode=19 errstr="Authentication failure"',
  ].join('\n')
  expect(found(text)).toEqual([
    [
      'fasp',
      1,
      2,
      {
        uuid: 'ff820f21-f00f-4ab5-ab7e-ceba3a18a81c',
        direction: 'send',
        code: '19',
        errstr: undefined,
        text: 'Authentication failure',
      },
    ],
  ])
})

test('a message in three lines', () => {
  expect(found('Failed password for\ninvalid user fred from\n192.0.2.77 port 4022 ssh2')).toEqual([
    ['failed-invalid', 1, 3, WHOLE],
  ])
})

test('a line with a header of its own goes on with nothing', () => {
  const next = 'Oct  2 21:03:12 box sshd[13]: from 192.0.2.77 port 4022 ssh2'
  expect(found(`Oct  2 21:03:11 box sshd[12]: Failed password for fred\n${next}`)).toEqual([])
})

test('a blank line and a typed command end a message', () => {
  expect(found('Failed password for fred\n\nfrom 192.0.2.77 port 4022 ssh2')).toEqual([])
  expect(found('Failed password for fred\n$ ssh x from 192.0.2.77 port 4022')).toEqual([])
})

test('a message whole in the next line is not taken away', () => {
  expect(found('Failed password for\nAccepted password for fred from 192.0.2.77 port 4022')).toEqual([
    ['accepted', 2, 1, WHOLE],
  ])
})

const cut = (text: string): readonly (readonly [string, boolean])[] =>
  recognize(text, compiledSome).findings.map(({ signature, truncated }) => [signature, truncated])

describe('truncated', () => {
  test.each([
    'Failed password for invalid user fred from 192.0.2.7…',
    'Failed password for invalid user fr…',
    'Failed password for invalid us…\nmore text',
    'bad ownership or modes for chroot dir...',
    'bad ownership or modes for chroot dir',
    'Failed password for invalid user fred from 192.0.2.77 po',
  ])('%s', (text) => {
    expect(cut(text)).toEqual([[text.startsWith('bad') ? 'chroot' : 'failed-invalid', true]])
  })

  test.each([
    'Failed pass…',
    'Failed password for…',
    'Connection closed by 192.0.2.77 port 22',
    'Failed password for fred from x y z',
  ])('too little, or whole: %s', (text) => {
    expect(cut(text)).toEqual([])
  })
})
