import { kindOf, KINDS, type Kind } from './algorithmKind.ts'
import { algorithmListsSamples } from './algorithmListsSamples.ts'
import { markLine, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  'none-shared': 'No name stands in both lists.',
  shared: 'At least one name stands in both lists.',
  'no-offer': 'The lists were read, and there is nothing to compare them with.',
}
type Verdict = keyof typeof verdicts

/** Entries of a key exchange list that name no algorithm: extension and strict-exchange markers. */
const MARKERS = ['ext-info-', 'kex-strict-']

/** Reads the algorithm lines of `ssh -G` or `sshd -T` and compares them with `offer`, the list of the other side. */
export const algorithmLists = defineReader<Verdict>({
  id: 'algorithm-lists',
  title: 'Algorithms of your side, compared with those of the other side',
  reads: 'ssh -G',
  asks: ['offer'],
  verdicts,
  samples: algorithmListsSamples,
  read: (text, context) => {
    const lists = pastedLines(text).flatMap((line) => listOf(line) ?? [])
    if (lists.length === 0) {
      return unreadable(
        'This is not what ssh -G prints: lines that begin with ciphers, macs, kexalgorithms or hostkeyalgorithms.',
      )
    }
    const offer = (context['offer'] ?? '')
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && !MARKERS.some((marker) => name.startsWith(marker)))
    const kind = kindOf(offer[0] ?? '')
    const own = lists.find((list) => list.kind === kind)
    if (offer.length === 0 || own === undefined) return plain('no-offer', verdicts['no-offer'])
    const both = offer.filter((name) => own.names.includes(name))
    const first = both[0]
    if (first !== undefined) {
      const at = own.line.text.indexOf(first)
      const mark = markOf(own.line, at, at + first.length, 'stands in both lists')
      return { ...plain('shared', `Both sides know ${both.join(', ')}.`), marks: [mark] }
    }
    const summary = `None of the ${KINDS[own.kind]} of the other side is in this list. Missing here: ${offer.join(', ')}.`
    return { ...plain('none-shared', summary), marks: [markLine(own.line, `holds none of ${offer.join(', ')}`)] }
  },
})

function plain(verdict: Verdict, summary: string): Reading<Verdict> {
  return { verdict, summary, marks: [], notes: [], values: {} }
}

function listOf(line: PastedLine): { line: PastedLine; kind: Kind; names: readonly string[] } | undefined {
  const blank = line.text.indexOf(' ')
  const kind = line.text.slice(0, Math.max(blank, 0)).toLowerCase()
  if (kind !== 'macs' && kind !== 'ciphers' && kind !== 'kexalgorithms' && kind !== 'hostkeyalgorithms')
    return undefined
  return { line, kind, names: line.text.slice(blank + 1).split(',') }
}
