import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { meetHost } from './frame.ts'
import { readHostMessage, readWelcome } from './hostMessages.ts'
import type { FrameMessage, HostMessage, Welcome } from './protocol.ts'
import { secretIn } from './wordpress.ts'

const welcome = { handrail: 1, t: 'welcome', theme: 'dark' } as const

/** A window that holds another one, without a browser. */
function windows() {
  const listeners = new Set<(event: MessageEvent) => void>()
  const hellos: unknown[] = []
  const parent = { postMessage: (message: unknown) => hellos.push(message) }
  const here = {
    parent,
    addEventListener: (_: string, hear: (event: MessageEvent) => void) => listeners.add(hear),
    removeEventListener: (_: string, hear: (event: MessageEvent) => void) => listeners.delete(hear),
  } as unknown as Parameters<typeof meetHost>[1] & object
  const send = (data: unknown, source: unknown, ports: readonly unknown[]): void => {
    for (const hear of listeners) hear({ data, source, ports, origin: 'https://kb.example.com' } as MessageEvent)
  }
  return { here, send, hellos }
}

/** One end of a line, with what was said into it. */
function port() {
  const said: unknown[] = []
  let hear: ((event: { data: unknown }) => void) | undefined
  const mine = {
    postMessage: (message: unknown) => said.push(message),
    addEventListener: (_: string, listener: NonNullable<typeof hear>) => (hear = listener),
    start: () => undefined,
  }
  return { mine, said, say: (data: unknown) => hear?.({ data }) }
}

function meeting() {
  const around = windows()
  const welcomes: Welcome[] = []
  const messages: HostMessage[] = []
  const host = meetHost(
    { onWelcome: (said) => welcomes.push(said), onMessage: (said) => messages.push(said) },
    around.here,
  )
  return { ...around, host, welcomes, messages }
}

test('what is said before the host answers reaches it afterwards, in its order', () => {
  const { here, send, host, hellos } = meeting()
  expect(hellos).toEqual([{ handrail: 1, t: 'hello' }])
  const line = port()
  host.say({ t: 'size', height: 1 })
  expect(host.isThere()).toBe(false)
  send(welcome, here.parent, [line.mine])
  host.say({ t: 'size', height: 2 })
  expect(host.isThere()).toBe(true)
  expect(line.said).toEqual([1, 2].map((height) => ({ t: 'size', height })))
})

test('only the window that holds the frame is heard, with one port, once', () => {
  const { here, send, host, welcomes } = meeting()
  const [first, second] = [port(), port()]
  send(welcome, {}, [first.mine])
  send(welcome, here.parent, [])
  send(welcome, here.parent, [first.mine, second.mine])
  send({ ...welcome, handrail: 2 }, here.parent, [first.mine])
  expect(welcomes).toEqual([])
  host.say({ t: 'size', height: 7 })
  send(welcome, here.parent, [first.mine])
  send({ ...welcome, theme: 'light' }, here.parent, [second.mine])
  expect(welcomes).toEqual([welcome])
  host.say({ t: 'size', height: 8 })
  const sizes = [7, 8].map((height): FrameMessage => ({ t: 'size', height }))
  expect(first.said).toEqual(sizes)
  expect(second.said).toEqual([])
})

test('a window that nobody holds says nothing', () => {
  const { here, hellos } = windows()
  const alone = Object.assign(here, { parent: here })
  meetHost({ onWelcome: () => undefined, onMessage: () => undefined }, alone)
  expect(hellos).toEqual([])
})

const anyWord = fc.oneof(fc.constantFrom('welcome', 'set', 'print', 'auto', 'dark', 'hello', '__proto__'), fc.string())
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withTypedArray: true }),
  fc.record(
    {
      handrail: fc.oneof(fc.constant(1), fc.anything()),
      t: fc.oneof(anyWord, fc.anything()),
      theme: fc.oneof(anyWord, fc.anything()),
      lang: fc.oneof(anyWord, fc.anything()),
      symptom: fc.oneof(fc.string(), fc.anything()),
      share: fc.anything(),
      tokens: fc.oneof(fc.dictionary(anyWord, fc.oneof(anyWord, fc.anything())), fc.anything()),
    },
    { requiredKeys: [] },
  ),
)

test('whatever a host sends, only what makes sense gets through, and nothing throws', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (data, asWelcome) => {
      const { here, send, welcomes, messages } = meeting()
      const line = port()
      send(data, here.parent, [line.mine])
      if (asWelcome) send(welcome, here.parent, [line.mine])
      line.say(data)
      for (const { theme, lang, tokens, symptom, share } of welcomes) {
        expect([undefined, 'auto', 'light', 'dark']).toContain(theme)
        expect((lang ?? '').length).toBeLessThanOrEqual(40)
        expect(['string', 'undefined']).toContain(typeof symptom)
        expect([undefined, true]).toContain(share)
        for (const value of Object.values(tokens ?? {})) expect(typeof value).toBe('string')
      }
      for (const { t } of messages) expect(['set', 'print']).toContain(t)
    }),
    { numRuns: 10_000 },
  )
})

test('a message says what it says', () => {
  const tokens = { accent: '#0b5fff', 7: '#fff', long: 'x'.repeat(41) }
  expect(readHostMessage({ t: 'set', theme: 'light', tokens, lang: 'de' })).toEqual({
    t: 'set',
    theme: 'light',
    tokens: { accent: '#0b5fff', 7: '#fff' },
    lang: 'de',
  })
  expect(readHostMessage({ t: 'print' })).toEqual({ t: 'print' })
  expect(readHostMessage({ t: 'close' })).toBeUndefined()
  expect(readWelcome({ ...welcome, symptom: 'x'.repeat(1_000_001) })).toEqual(welcome)
  expect(readWelcome({ ...welcome, symptom: 'a text', share: true })).toMatchObject({ symptom: 'a text', share: true })
})

test('the secret of WordPress is letters and digits behind its name', () => {
  expect(secretIn('#?secret=AbC123')).toBe('AbC123')
  expect(secretIn('#/g/a/b?secret=AbC123')).toBe('AbC123')
  for (const hash of ['', '#', '#?secret=', '#?secret=<b>', '#?secret=ä', `#?secret=${'a'.repeat(41)}`]) {
    expect(secretIn(hash)).toBeUndefined()
  }
})
