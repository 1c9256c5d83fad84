import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from './buildReport.ts'
import { FORMATS, formatReport } from './formats.ts'
import { withPseudonyms } from './pseudonyms.ts'
import { redactReport } from './redactReport.ts'
import type { KnownValues, NameKind, RedactOptions } from './redactTypes.ts'
import type { ReportInput } from './types.ts'

const TEXTS = 10_000
/** Each in six formats. */
const REPORTS = 1_700

/** On a busy machine, with six formats each. */
const PATIENCE = 180_000

const ALL: RedactOptions = { users: true, hosts: true, addresses: true, paths: true }
const OPTION: Readonly<Record<NameKind, RedactOptions>> = {
  user: { users: true },
  host: { hosts: true },
  address: { addresses: true },
  path: { paths: true },
}

const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
/** Long enough not to be part of a word of ours by chance. */
const name = fc
  .tuple(
    fc.string({ unit: letter, minLength: 3, maxLength: 6 }),
    fc.constantFrom('q', 'x', '-z', '7', '_j', 'ü'),
    fc.string({ unit: letter, minLength: 2, maxLength: 4 }),
  )
  .map((parts) => parts.join('x'))
const label = fc
  .tuple(fc.string({ unit: letter, minLength: 4, maxLength: 8 }), fc.nat(99))
  .map(([text, number]) => `${text}q${number}`)
const host = fc.oneof(
  label,
  fc
    .tuple(label, label, fc.constantFrom('com', 'example.org', 'corp', 'de', 'internal'))
    .map((parts) => parts.join('.')),
)
const byte = fc.integer({ min: 1, max: 254 })
const group = fc.integer({ min: 4096, max: 65_535 }).map((number) => number.toString(16))
const address = fc.oneof(
  fc.tuple(fc.constantFrom(10, 172, 192, 203), byte, byte, byte).map((parts) => parts.join('.')),
  fc.tuple(fc.constant('2001'), group, group, group).map(([a, b, c, d]) => `${a}:${b}::${c}:${d}`),
  fc
    .array(fc.integer({ min: 16, max: 255 }), { minLength: 6, maxLength: 6 })
    .map((bytes) => bytes.map((each) => each.toString(16)).join(':')),
)
const path = fc.oneof(
  name.map((own) => `/home/${own}`),
  name.map((own) => `/Users/${own}`),
  fc.tuple(name, name).map(([a, b]) => `/${a}/${b}.mxf`),
  name.map((own) => `C:\\Users\\${own}`),
)

/** How each kind stands in a text, and how it is typed. */
const STANDING: Readonly<
  Record<
    NameKind,
    {
      readonly value: fc.Arbitrary<string>
      readonly known: string
      readonly texts: readonly ((own: string) => string)[]
    }
  >
> = {
  user: {
    value: name,
    known: 'user',
    texts: [
      (own) => `Failed password for invalid user ${own} from 192.0.2.9 port 22 ssh2`,
      (own) => `ssh ${own}@server.example.org`,
      (own) => `pam_unix(sshd:session): session opened for user ${own}(uid=1000)`,
      (own) => `drwx------ 2 ${own} staff 64 Nov 20 14:00 .ssh`,
      (own) => `/home/${own}/.ssh/authorized_keys`,
      (own) => `{"user": "${own}", "port": 22}`,
    ],
  },
  host: {
    value: host,
    known: 'host',
    texts: [
      (own) => `ssh: connect to host ${own} port 22: Connection refused`,
      (own) => `ssh fred@${own.toUpperCase()}`,
      (own) => `Nov 20 14:00:00 ${own} sshd[77]: Connection closed`,
      (own) => `rhost=${own} tty=ssh`,
      (own) => `sftp://fred@${own}:22/`,
    ],
  },
  address: {
    value: address,
    known: 'clientAddress',
    texts: [
      (own) => `Connection closed by ${own} port 53712 [preauth]`,
      (own) => `from=${own}, to="${own}"`,
      (own) => `debug1: Connecting to web [${own}] port 22.`,
      (own) => `Could not connect (${own}).`,
    ],
  },
  path: {
    value: path,
    known: 'keyFile',
    texts: [
      (own) => `bad ownership or modes for directory ${own}`,
      (own) => `identity file ${own}/.ssh/id_rsa type 0`,
      (own) => `"${own}": Permission denied`,
      (own) => `scp file web:${own}`,
    ],
  },
}

const KINDS: readonly NameKind[] = ['user', 'host', 'address', 'path']
const PLAIN = [
  'Permission denied (publickey,password).',
  'host-1 and user-2 are here already',
  'debug1: OpenSSH_9.6p1',
  '',
]

/** A name of a kind, typed or only found, and a text in which it stands. */
const placed = fc.constantFrom(...KINDS).chain((kind) => {
  const { value, known, texts } = STANDING[kind]
  return fc.record({
    kind: fc.constant(kind),
    own: value,
    known: fc.boolean().map((is) => (is ? known : undefined)),
    text: fc.constantFrom(...texts),
    around: fc.constantFrom(...PLAIN),
  })
})

const holds = (text: string, own: string): boolean => text.toLowerCase().includes(own.toLowerCase())

test(
  'what is known or shows itself is gone, the same name has the same pseudonym, twice is once',
  () => {
    fc.assert(
      fc.property(fc.array(placed, { minLength: 1, maxLength: 4 }), (all) => {
        const known: Record<string, string[]> = {}
        for (const each of all)
          if (each.known !== undefined) known[each.known] = [...(known[each.known] ?? []), each.own]
        const texts = all.flatMap(({ text, own, around }) => [`${around}\n${text(own)}\n${around}`, text(own)])
        const { texts: out, pseudonyms } = withPseudonyms(texts, ALL, known)
        for (const { own } of all) expect(holds(out.join('\n'), own), out.join('\n')).toBe(false)
        // Both ways: no two names share a pseudonym, and no name has two.
        expect(new Set(pseudonyms.map(({ pseudonym }) => pseudonym)).size).toBe(pseudonyms.length)
        expect(new Set(pseudonyms.map(({ original }) => original)).size).toBe(pseudonyms.length)
        for (const { pseudonym } of pseudonyms) expect(holds(texts.join('\n'), `${pseudonym} `)).toBe(false)
        expect(withPseudonyms(out, ALL, known).texts).toEqual(out)
        out.forEach((text, at) => expect(text.split('\n').length).toBe(texts[at]?.split('\n').length))
      }),
      { numRuns: TEXTS },
    )
  },
  PATIENCE,
)

test(
  'texts that go with others call the same name the same, and no two names alike',
  () => {
    const some = fc.array(placed, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(some, some, some, (shared, first, second) => {
        const textsOf = (all: typeof shared): string[] => all.map(({ text, own }) => text(own))
        const note = withPseudonyms(textsOf([...first, ...shared]), ALL).pseudonyms
        const file = withPseudonyms(textsOf([...second, ...shared]), { ...ALL, called: note })
        const called = new Map(note.map(({ kind, original, pseudonym }) => [kind + original.toLowerCase(), pseudonym]))
        for (const { kind, original, pseudonym } of file.pseudonyms)
          expect(called.get(kind + original.toLowerCase()) ?? pseudonym).toBe(pseudonym)
        const all = [...note, ...file.pseudonyms]
        const names = new Set(all.map(({ kind, original }) => kind + original.toLowerCase()))
        expect(new Set(all.map(({ pseudonym }) => pseudonym)).size).toBe(names.size)
        for (const { own } of [...second, ...shared]) expect(holds(file.texts.join('\n'), own)).toBe(false)
      }),
      { numRuns: TEXTS },
    )
  },
  PATIENCE,
)

test(
  'in no format is there a name of a kind that gives way, and the other kinds stay',
  () => {
    fc.assert(
      fc.property(placed, ({ kind, own, known, text }) => {
        const values: KnownValues = known === undefined ? {} : { [known]: own }
        const report = buildReport(everywhere(text(own)))
        const { report: redacted, removed } = redactReport(report, OPTION[kind], values)
        expect(removed.map((each) => each.kind)).toEqual([kind])
        for (const format of FORMATS) {
          const shown = formatReport(redacted, format).text
          expect(holds(plain(shown), own), shown).toBe(false)
        }
        expect(redactReport(redacted, OPTION[kind], values).report).toEqual(redacted)
        expect(redactReport(report, {}, values)).toEqual({ report, removed: [], pseudonyms: [] })
      }),
      { numRuns: REPORTS },
    )
  },
  PATIENCE,
)

/** Without what formats put before signs. */
function plain(text: string): string {
  return text.replaceAll(/\\(?=[^A-Za-z0-9])/g, '')
}

function everywhere(text: string): ReportInput {
  return {
    issue: `It says ${text}`,
    values: { port: '22' },
    facts: [{ label: 'What changed', value: text }],
    steps: [
      { id: 'a', kind: 'question', text: 'Which?', answer: text, words: `he said: ${text}` },
      { id: 'b', kind: 'fix', text: '', answer: '', edited: text },
    ],
    added: { a: text, guide: text },
    readings: [{ command: 'cat x', verdict: '', summary: text, lines: [{ number: 1, text, note: text }] }],
    notes: text,
    link: 'https://help.example.net/#/g/permission-denied/start',
  }
}
