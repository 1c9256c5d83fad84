import type { ClassText } from '../content/classes/types.ts'
import { catalog } from '../content/catalog.ts'
import type { Library } from '../content/index.ts'
import type { Command, Part, Word } from '../commands/types.ts'
import { describe } from '../decoders/describe.ts'
import type { Code } from '../decoders/types.ts'
import { PROGRAMS } from '../recognizer/programs.ts'
import type { Entry } from '../search/types.ts'
import { FAMILIES } from './families.ts'
import { codeKey } from './types.ts'

type Shelf = Pick<Library, 'signatures' | 'causes' | 'commands' | 'codes'>
type Classes = Readonly<Record<string, ClassText>>
type Card = Readonly<Record<'id' | 'title' | 'summary' | 'products', string>> & { readonly symptoms: readonly string[] }

/** Everything that can be found: guides, codes, classes, causes, messages and commands. */
export function allEntries(library: Shelf, classes: Classes): readonly Entry[] {
  return [...guideEntries(catalog), ...entriesOf(library, classes, classes)]
}

/** Guides as they are listed. */
export function guideEntries(cards: readonly Card[]): readonly Entry[] {
  return cards.map(({ id, title, summary, symptoms, products }): Entry => {
    return { kind: 'guide', id, title, about: summary, names: symptoms, text: products }
  })
}

/** Codes, classes, causes, messages and commands. `known` are all classes: causes are said to be of one. */
export function entriesOf(library: Shelf, classes: Classes, known: Classes): readonly Entry[] {
  return [
    ...library.codes.map((code) => codeEntry(code, library.codes)),
    ...Object.entries(classes).map(([id, { title, meaning }]): Entry => {
      return { kind: 'class', id, title, about: firstSentence(meaning), names: [], text: meaning }
    }),
    ...library.causes.map(({ id, title, explanation, class: failure }): Entry => {
      const about = known[failure]?.title ?? ''
      return { kind: 'cause', id, title, about, names: [], text: explanation }
    }),
    ...library.signatures.map(({ id, template, title, program }): Entry => {
      return { kind: 'message', id, title: template, about: `${PROGRAMS[program]}: ${title}`, names: [], text: '' }
    }),
    ...library.commands.map((command): Entry => {
      const { id, title, file = '' } = command
      return { kind: 'command', id, title, about: 'Command', names: [], text: `${file} ${givenWords(command)}` }
    }),
  ]
}

/** A code under every way of writing it. */
function codeEntry(code: Code, codes: readonly Code[]): Entry {
  const { family, number, name, meaning, texts } = code
  const notations = Object.values(describe({ ...code, said: true }, codes)?.notations ?? {})
  const named = name.startsWith('LIBSSH2_FX_') ? [name, `SSH_${name.slice('LIBSSH2_'.length)}`] : [name]
  return {
    kind: 'code',
    id: codeKey(code),
    title: `${FAMILIES[family].name} ${number}: ${name}`,
    about: meaning,
    names: [...new Set([String(number), ...notations, ...named, ...spoken(code)])],
    text: texts.join(' | '),
  }
}

/** How a code is said in the lines and the questions of people. */
function spoken({ family, number }: Code): readonly string[] {
  switch (family) {
    case 'fasp':
      return [`error ${number}`, `errcode=${number}`, `Aspera error ${number}`, `FASP ${number}`]
    case 'fasp-internal':
      return [`error ${number}`, `errcode ${number}`]
    case 'libssh2':
      return [`error ${number}`, `libssh2 ${number}`, `libssh2 error ${number}`, `rc=${number}`]
    case 'sftp-status':
      return [`SFTP error ${number}`, `SFTP ${number}`, `status ${number}`]
    case 'exit-status':
      return [`exit status ${number}`, `exit code ${number}`, `exit ${number}`]
    case 'packet-length':
      return [`Received message too long ${number}`, `Bad packet length ${number}`]
    case 'trace-mask':
      return [`SetTraceMask(${number})`, `mask ${number}`]
  }
}

/** The words of a command that are given, whoever runs it: programs, options, settings. */
function givenWords({ variants }: Command): string {
  const words = variants.flatMap(({ lines }) => lines.flatMap((line) => line.flatMap(partsOf)))
  return [...new Set(words)].join(' ')
}

function partsOf(word: Word): readonly string[] {
  if ('op' in word) return []
  if ('inner' in word) return word.inner.flatMap(partsOf)
  const parts: readonly Part[] = 'word' in word ? word.word : word.code
  return parts.filter((part) => typeof part === 'string')
}

function firstSentence(text: string): string {
  const end = text.indexOf('. ')
  return end < 0 ? text : text.slice(0, end + 1)
}
