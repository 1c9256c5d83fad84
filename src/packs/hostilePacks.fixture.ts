import * as fc from 'fast-check'
import { exampleValue, overlayPack, type Json } from './packs.fixture.ts'

const TEXTS = [
  ['<img src=x onerror=alert(1)>', '</script><script>alert(1)</script>', 'javascript:alert(1)', 'data:text/html,<b>'],
  [
    'https://a:b@evil.example/',
    '//evil.example',
    'https://evil.example/?q={host}',
    'mailto:a@b.example?bcc=x@y.example',
  ],
  ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '../../x', 'ssh-host-key', 'host-key-changed', 'solved'],
  [
    'acme',
    'acme-gateway',
    'acme-gateway-',
    'acme-gateway-list',
    'acme-gateway-x',
    'ssh.host-key-changed',
    'REMOTE HOST',
  ],
  ['(a+)+$', '(?=a)', '[', '{user}{user}', '{', '}', '{a:text}b{c:text}', 'REMOTE HOST IDENTIFICATION HAS CHANGED!'],
  [
    '\u202e',
    '\u0000',
    '\ud800',
    '\ufeff',
    '\n',
    '\t',
    ' ',
    '',
    'x'.repeat(5000),
    '$(reboot)',
    '`id`',
    '-oProxyCommand=x',
  ],
]
const HOSTILE: readonly Json[] = [...TEXTS.flat(), 0, -1, 1, 2, 1e308, 0.5, true, false, null]

/** Anything that may stand in a file, near to what a pack holds or far from it. */
const anything: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json> },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...HOSTILE), { maxLength: 3 }) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom('id', 'kind', 'next', '__proto__', 'op'), fc.constantFrom(...HOSTILE)),
  },
)

const overlays: readonly Json[] = [
  {
    on: 'node',
    guide: 'ssh-host-key',
    node: 'start',
    set: { text: 'T', say: 'S.' },
    options: { changed: { label: 'L' } },
  },
  { on: 'guide', guide: 'permission-denied', set: { title: 'T', symptoms: ['S'] } },
  { on: 'cause', cause: 'host-key-changed', set: { title: 'T', next: { guide: 'ssh-host-key', node: 'solved' } } },
]
const gateway = exampleValue('acme-gateway')
const starts: readonly Json[] = [
  withoutRepeats(gateway),
  { ...gateway, guides: [], causes: [], signatures: [], overlays: [...overlays] },
  overlayPack(...overlays),
  withoutRepeats(exampleValue('acme-desk')),
]

/** Each command for one shell only: ten thousand of them have to be read. */
function withoutRepeats(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(withoutRepeats)
  const entries = Object.entries(value).map(([key, each]): [string, Json] => [
    key,
    key === 'variants' && Array.isArray(each) ? each.slice(0, 1) : withoutRepeats(each),
  ])
  return Object.fromEntries(entries)
}

type Change = { readonly way: readonly number[]; readonly how: 'put' | 'drop' | 'rename' | 'swap'; readonly what: Json }

const change: fc.Arbitrary<Change> = fc.record({
  way: fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 9 }),
  how: fc.constantFrom('put', 'put', 'drop', 'rename', 'swap'),
  what: anything,
})

/** A pack that somebody has changed here and there, or a value that never was one. */
export const hostilePack: fc.Arbitrary<Json> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(fc.constantFrom(...starts), fc.array(change, { minLength: 1, maxLength: 3 })).map(changedBy),
  },
  { weight: 1, arbitrary: anything },
)

function changedBy([start, changes]: readonly [Json, readonly Change[]]): Json {
  const whole = structuredClone(start)
  for (const each of changes) make(whole, each)
  return whole
}

/** Goes down as far as the way and the value go, and changes what is there. */
function make(whole: Json, { way, how, what }: Change): void {
  let inside = whole
  for (const [depth, step] of way.entries()) {
    if (typeof inside !== 'object' || inside === null) return
    const keys = Object.keys(inside)
    const key = keys[step % Math.max(keys.length, 1)]
    if (key === undefined) return
    const record = inside as { [key: string]: Json }
    const below = record[key] ?? null
    if (depth < way.length - 1 && typeof below === 'object' && below !== null && Object.keys(below).length > 0) {
      inside = below
      continue
    }
    if (how === 'put') record[key] = structuredClone(what)
    if (how === 'drop') delete record[key]
    if (how === 'rename' && !Array.isArray(inside)) {
      delete record[key]
      Object.defineProperty(record, (typeof what === 'string' ? what : JSON.stringify(what)).slice(0, 40), {
        value: below,
        enumerable: true,
        configurable: true,
        writable: true,
      })
    }
    if (how === 'swap') record[key] = record[keys[(step + 1) % keys.length] ?? key] ?? null
    return
  }
}
