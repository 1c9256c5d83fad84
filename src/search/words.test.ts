import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixedWords, shownTemplate } from './template.ts'
import { sameWords, wordsAndParts, wordsOf, wordsToFind } from './words.ts'

test.each([
  ['kex_exchange_identification: Connection closed', ['kex_exchange_identification', 'connection', 'closed']],
  ["Couldn't read packet", ['couldnt', 'read', 'packet']],
  ['Couldn’t', ['couldnt']],
  ['error -37, rc=-13', ['error', '-37', 'rc', '-13']],
  ['minus \u221237', ['minus', '-37']],
  ['-o StrictHostKeyChecking=no --', ['o', 'stricthostkeychecking', 'no']],
  ['[FFFFFFFF8010100D] (rsa-sha2-512)', ['ffffffff8010100d', 'rsa-sha2-512']],
  ['/etc/ssh/sshd_config.', ['etc', 'ssh', 'sshd_config']],
  ['%Net.SSH.Session', ['net.ssh.session']],
  ['Größe 日本', ['größe', '日本']],
  ['', []],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words)
})

test('joined words are indexed whole and in parts, and looked for in parts unless they hold a digit', () => {
  expect(wordsAndParts('sshd_config rsa-sha2-512')).toEqual([
    'sshd_config',
    'sshd',
    'config',
    'rsa-sha2-512',
    'rsa',
    'sha2',
    '512',
  ])
  expect(wordsToFind('sshd_config rsa-sha2-512')).toEqual(['sshd', 'config', 'rsa-sha2-512'])
})

test('what is looked for is what is indexed, whatever was typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const indexed = new Set(wordsAndParts(text))
      expect(wordsToFind(text).filter((word) => !indexed.has(word))).toEqual([])
      expect(sameWords(sameWords(text))).toBe(sameWords(text))
    }),
  )
})

test('the unchanging words of a template are whole words', () => {
  expect(fixedWords('Failed password for {user} from {address} port {port:int}')).toEqual([
    'failed',
    'password',
    'for',
    'from',
    'port',
  ])
  expect(fixedWords('errcode={code} key-{type} ({n}x) done')).toEqual(['errcode', 'done'])
  expect(shownTemplate('user {user} port {port:int}')).toBe('user ‹user› port ‹port›')
})
