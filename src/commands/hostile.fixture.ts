import { checkValue, tidy } from './parameterTypes.ts'
import type { ParameterType } from './types.ts'

/** What goes wrong somewhere: every sign a shell reads, commands that would leave a file `canary`, other scripts. */
const FRAGMENTS = [
  Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)),
  '\'"\\!$`&|;<>(){}[]*?~#=%^, '.split(''),
  '$(touch canary)§`touch canary`§;touch canary;§|touch canary§&touch canary&§>canary§&& touch canary§(touch canary)'.split(
    '§',
  ),
  "'; touch canary; '§\\'; touch canary #§''§'\\''§\\'§$'a'§it's".split('§'),
  '"; touch canary; "§""§\\"§$"a"'.split('§'),
  '$HOME§${HOME}§$((1+1))§%PATH%§%USERPROFILE%§%h§%%§%d/§%self§^&§!!§!$§!-1§!touch§=ls§#x§--§-x'.split('§'),
  '{a,b}§{1..3}§[a-z]§@(a|b)§..§./§~/§~root§\\\\§\\!§\\n§\\0§C:\\§\\\\server\\'.split('§'),
  'é§ß§Ω§中文§😀§‘§’§‚§‛§“§”§„§–§—§\u00a0§％§＂'.split('§'),
  'a§file§name§IdentityFile=§x y§a:b§_§(1)§.pub'.split('§'),
].flat()

/** Numbers from 0 to 1 (mulberry32), the same ones for the same seed. */
export function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function pick<T>(from: readonly T[], next: () => number): T {
  const one = from[Math.floor(next() * from.length)]
  if (one === undefined) throw new Error('nothing to pick from')
  return one
}

/** Texts of 1 to 10 fragments without control characters. */
export function hostileTexts(seed: number, count: number): readonly string[] {
  const next = chance(seed)
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(next() * 10)
    return Array.from({ length }, () => pick(FRAGMENTS, next)).join('')
  })
}

const HOSTS = [
  'server.example.com a UPPER.example x_y.example _sip.example a--b.example xn--bcher-kva.example server.example.',
  '192.0.2.1 255.255.255.255 :: ::1 2001:db8::1 [2001:db8::2] ::ffff:192.0.2.1 fe80::1%eth0 fe80::1%12 1.2.3.4.example',
  `${'a'.repeat(63)}.example`,
].flatMap((line) => line.split(' '))
const USERS = [
  'fred',
  '_www',
  'svc.transfer',
  'pc$',
  'CORP\\fred',
  'fred@corp.example',
  'Fred Smith',
  'jürgen',
  'a+b',
  '李',
  'r#x',
]
const ADDRESSES = [
  '192.0.2.0/24',
  '!192.0.2.7',
  '*.example',
  '2001:db8::/32',
  'host?',
  '10.0.0.1',
  '!*.bad.example',
  '::1',
]

/**
 * Values that fit a type, tidied, and as awkward as the type allows; the same ones for the same seed. They hold no
 * control characters, since no type allows any.
 */
export function hostileValues(type: ParameterType, seed: number, count: number): readonly string[] {
  const next = chance(seed)
  const values: string[] = []
  for (let round = 0; values.length < count; round += 1) {
    const drawn = draw(type, seed + round, next)
    values.push(...drawn.filter((value) => checkValue(type, value) === undefined).map((value) => tidy(type, value)))
  }
  return values.slice(0, count)
}

function draw(type: ParameterType, seed: number, next: () => number): readonly string[] {
  const digits = () => String(Math.floor(next() * 65_536))
  switch (type) {
    case 'host':
      return [pick(HOSTS, next)]
    case 'user':
      return [pick(USERS, next)]
    case 'port':
    case 'number':
      return [digits()]
    case 'address-list':
      return [Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(ADDRESSES, next)).join(',')]
    case 'fingerprint':
      return [`SHA256:${Array.from({ length: 43 }, () => pick('ABCxyz019+/'.split(''), next)).join('')}`]
    case 'path':
    case 'home':
    case 'key-file':
      return hostileTexts(seed * 31 + 7, 64).map((text) => (next() < 0.2 ? `~/${text}` : text))
    case 'word':
    case 'words':
      return hostileTexts(seed * 31 + 11, 64)
  }
}
