import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, expect, test, vi } from 'vitest'
import { fetchPacks } from './fetchPacks.ts'

const BASE = 'https://help.example/handrail/packs.json'
const desk = JSON.stringify({ handrail: 1, id: 'acme-desk', title: 'Desk', version: '1', contacts: {} })
const other = JSON.stringify({ handrail: 1, id: 'acme-other', title: 'Other', version: '1' })
const hashOf = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

const asked: string[] = []

/** Serves these files, by the end of their address. */
function serve(files: Readonly<Record<string, string | number>>): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    const file = Object.entries(files).find(([name]) => address.endsWith(name))?.[1] ?? 404
    return Promise.resolve(typeof file === 'number' ? new Response('', { status: file }) : new Response(file))
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
  asked.length = 0
})

test('packs keep the order in which packs.json names them', async () => {
  serve({ 'a.json': desk, 'b.json': other })
  const { packs, wrong } = await fetchPacks([{ url: 'b.json' }, { url: './packs/a.json' }], BASE)
  expect(packs.map(({ id }) => id)).toEqual(['acme-other', 'acme-desk'])
  expect(wrong).toEqual([])
  expect(asked).toEqual(['https://help.example/handrail/b.json', 'https://help.example/handrail/packs/a.json'])
})

test('a pinned pack counts only where it is that very file', async () => {
  serve({ 'a.json': desk, 'b.json': other })
  const pinned = [
    { url: 'a.json', sha256: hashOf(desk).toUpperCase() },
    { url: 'b.json', sha256: hashOf(desk) },
  ]
  const { packs, wrong } = await fetchPacks(pinned, BASE)
  expect(packs.map(({ id }) => id)).toEqual(['acme-desk'])
  const problem = `is another file than the one that is meant: its sha256 is ${hashOf(other)}`
  expect(wrong).toEqual([{ file: 'packs.json', where: 'packs[1]', problem }])
})

test('nothing is asked of another site', async () => {
  serve({ '.json': desk })
  const { packs, wrong } = await fetchPacks([{ url: 'https://elsewhere.example/a.json' }], BASE)
  expect([packs, asked]).toEqual([[], []])
  expect(wrong[0]?.problem).toBe('is of another site; packs lie on this one')
})

test('what cannot be fetched or read is named, and the others count', async () => {
  serve({ 'gone.json': 500, 'bytes.json': desk, 'bad.json': '{"handrail":1}', 'twice.json': desk })
  const urls = ['gone.json', 'bad.json', 'bytes.json', 'twice.json', 'absent.json']
  const { packs, wrong } = await fetchPacks(
    urls.map((url) => ({ url })),
    BASE,
  )
  expect(packs.map(({ id }) => id)).toEqual(['acme-desk'])
  expect(wrong.map(({ file, where }) => `${file} ${where}`)).toEqual(
    expect.arrayContaining(['packs.json packs[0]', 'bad.json id', 'packs.json packs[3]', 'packs.json packs[4]']),
  )
})
