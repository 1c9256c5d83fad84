import { describe, expect, test } from 'vitest'
import { codes } from '../content/codes/all.ts'
import { signatures } from '../content/signatures/all.ts'
import { indexOf } from '../search/searchIndex.ts'
import { fixedWords } from '../search/template.ts'
import type { Kind } from '../search/types.ts'
import { hasDigit, wordsAndParts } from '../search/words.ts'
import { entries } from './atBuild/entries.ts'
import { inGroups, lookUp, pageOf } from './lookUp.ts'
import { codeKey } from './types.ts'

const index = indexOf(entries)
const titled = (kind: Kind) => entries.filter((entry) => entry.kind === kind)

/** The pages in the order in which the search lists them. */
function listed(typed: string): readonly string[] {
  return inGroups(lookUp(index, codes, typed)).flatMap((group) => group.entries.map(pageOf))
}

/** The number of a code, whatever its sign. */
const sizeOf = (id: string) => Math.abs(Number(id.split('/')[1]))

/** Entries whose page is not among the first three for what is typed. */
function missed(asked: readonly (readonly [string, string])[]): readonly string[] {
  return asked.filter(([typed, page]) => !listed(typed).slice(0, 3).includes(page)).map((each) => each.join(' → '))
}

/** Every word of at least five letters once with a letter left out, once doubled, once another. */
function withTypos(title: string): readonly string[] {
  const words = title.split(' ')
  return words.flatMap((word, at) => {
    const plain = Array.from(word).every((sign) => sign.toLowerCase() !== sign.toUpperCase())
    if (word.length < 5 || hasDigit(word) || !plain) return []
    const middle = Math.floor(word.length / 2)
    const before = word.slice(0, middle)
    const typos = [
      before + word.slice(middle + 1),
      before + before.slice(-1) + word.slice(middle),
      `${before}x${word.slice(middle + 1)}`,
    ]
    return typos.map((typo) => words.with(at, typo).join(' '))
  })
}

/** The codes that are found, by their keys. */
function codesOf(typed: string): readonly string[] {
  return lookUp(index, codes, typed)
    .filter(({ kind }) => kind === 'code')
    .map(({ id }) => id)
}

/** True where an entry of a code holds a number, as any of its words. */
function holds(id: string, number: number): boolean {
  return entries
    .filter((entry) => entry.kind === 'code' && entry.id === id)
    .some((entry) => wordsAndParts(JSON.stringify(entry)).some((word) => Math.abs(Number(word)) === number))
}

/** All that is said of what is found. */
function texts(typed: string): readonly string[] {
  return lookUp(index, codes, typed).map(({ title, about, text }) => `${title} ${about} ${text}`)
}

describe('everything is found by what it is called', () => {
  test.each(['guide', 'class', 'cause', 'command'] as const)('every %s by its title and its id', (kind) => {
    const own = titled(kind)
    expect(own.length).toBeGreaterThan(10)
    expect(
      missed(own.flatMap((entry) => [entry.title, entry.id].map((typed) => [typed, pageOf(entry)] as const))),
    ).toEqual([])
  })

  test('every guide by every message that people see of it', () => {
    const asked = titled('guide').flatMap((entry) => entry.names.map((name) => [name, pageOf(entry)] as const))
    expect(missed(asked)).toEqual([])
  })

  test.each(['guide', 'class'] as const)('every %s with one typing error in its title', (kind) => {
    const asked = titled(kind).flatMap((entry) =>
      withTypos(entry.title).map((typed) => [typed, pageOf(entry)] as const),
    )
    expect(asked.length).toBeGreaterThan(100)
    expect(missed(asked)).toEqual([])
  })
})

test('every code is found in every notation, beside those that share it and before everything else', () => {
  const lost = titled('code').flatMap((entry) =>
    entry.names.flatMap((name) => {
      const alike = titled('code').filter(({ id, names }) => names.includes(name) || sizeOf(id) === Number(name)).length
      const place = lookUp(index, codes, name)
        .filter(({ kind }) => kind === 'code')
        .indexOf(entry)
      return place >= 0 && place < Math.max(3, alike) ? [] : [`${name} → ${entry.id} at ${place}`]
    }),
  )
  expect(lost).toEqual([])
})

test('every message is found by a whole line of it, with the values of somebody', () => {
  // A line without a word that never changes, such as a version, can only be read on the start page.
  const worded = signatures.filter(({ template }) => fixedWords(template).length > 0)
  expect(signatures.length - worded.length).toBeLessThan(5)
  const lost = worded.flatMap(({ id, matches }) => {
    const lines = matches.map((match) => (typeof match === 'string' ? match : match.line))
    const line = lines.find((each) => !each.includes('\n') && each.length < 300)
    if (line === undefined) return []
    const place = lookUp(index, codes, line)
      .filter(({ kind }) => kind === 'message')
      .findIndex((entry) => entry.id === id)
    return place >= 0 && place < 5 ? [] : [`${place} ${id}: ${line}`]
  })
  expect(lost).toEqual([])
}, 120_000)

describe('what has a digit is exact', () => {
  test('a number finds that number, and no code that does not hold it', () => {
    for (const { family, number } of codes) {
      if (family !== 'fasp') continue
      for (const typed of [`error ${number}`, `errcode=${number}`]) {
        const found = codesOf(typed)
        expect(found[0], typed).toBe(`fasp/${number}`)
        expect(
          found.filter((id) => sizeOf(id) !== number && !holds(id, number)),
          typed,
        ).toEqual([])
      }
    }
    expect(codesOf('error 19')).not.toContain('fasp/18')
    expect(codesOf('-37')).toEqual(['libssh2/-37'])
    expect(codesOf('19')).toEqual(['fasp/19', 'libssh2/-19', 'sftp-status/19'])
  })

  test('a status of IRIS is found in every way it is written, and its neighbor is not', () => {
    for (const typed of [
      '8010100D',
      '0x8010100D',
      '[8010100d]',
      'FFFFFFFF8010100D',
      '-2146430963',
      'SSH Error [8010100D]',
    ])
      expect(codesOf(typed), typed).toEqual(['libssh2/-13'])
    expect(codesOf('8010100')).toEqual([])
  })

  test('an algorithm is not its neighbor', () => {
    expect(texts('rsa-sha2-512').length).toBeGreaterThan(0)
    for (const text of texts('rsa-sha2-512')) expect(text).toContain('rsa-sha2-512')
    expect(texts('rsa-sha2-51')).toEqual([])
    expect(texts('rsa-sha2').length).toBeGreaterThan(0)
  })

  test('a number that stands for nothing finds nothing, also beside words', () => {
    for (const typed of ['error 123456', 'errcode=9999', '98765', 'FASP 678'])
      expect(lookUp(index, codes, typed), typed).toEqual([])
  })
})

test('a sum of trace bits and an unknown length lead to their decoding', () => {
  expect(listed('SetTraceMask(508)')[0]).toBe('/ref/code/trace-mask/508')
  expect(listed('Received message too long 1818326131')).toContain('/ref/code/packet-length/1818326131')
})

test('nothing typed and nothing known find nothing, and nothing breaks it', () => {
  for (const typed of ['', '  ', '/', '‹›', '\u0000', 'qqqqzzzz', '🙂', '-'.repeat(5000)])
    expect(lookUp(index, codes, typed)).toEqual([])
  for (const typed of ['a'.repeat(100_000), 'ssh '.repeat(50_000), '1 '.repeat(50_000)])
    expect(lookUp(index, codes, typed).length).toBeLessThanOrEqual(80)
})

test('the best kind stands first, and every entry has its own page', () => {
  expect(listed('error 19')[0]).toBe('/g/aspera-error-19')
  expect(listed('19')[0]).toBe('/ref/code/fasp/19')
  expect(listed('how do i fix a changed host key')[0]).toBe('/g/ssh-host-key')
  expect(new Set(entries.map(pageOf)).size).toBe(entries.length)
  for (const code of codes) expect(entries.map(pageOf)).toContain(`/ref/code/${codeKey(code)}`)
})
