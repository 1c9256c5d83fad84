import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { library } from '../../src/content/index.ts'
import { compile } from '../../src/recognizer/compile.ts'
import { diagnose } from '../../src/recognizer/diagnose.ts'
import { recognize } from '../../src/recognizer/recognize.ts'
import type { Diagnosis } from '../../src/recognizer/types.ts'

/**
 * What one program printed, and the failure class that the text shows. Provoked on Debian 12 (OpenSSH 9.2, PuTTY 0.78,
 * Dropbear 2022.83, libssh2 1.10) against servers made for it; a text that does not show its class was left out.
 */
export type Recording = { readonly truth: string; readonly name: string; readonly text: string }

/** `known` is there to learn from; `held` only measures, and nothing is adapted to it. */
export type Part = 'known' | 'held'

const compiled = compile(library.signatures)

/** The recordings of a part: each folder is a class, each file a text. */
export function recordingsOf(part: Part): readonly Recording[] {
  const root = resolve(import.meta.dirname, part)
  return readdirSync(root)
    .toSorted()
    .flatMap((truth) =>
      readdirSync(resolve(root, truth))
        .toSorted()
        .map((file) => ({
          truth,
          name: file.replace('.txt', ''),
          text: readFileSync(resolve(root, truth, file), 'utf8'),
        })),
    )
}

/** The part a recording belongs to: about a third is held back, by the hash of its class and name (FNV-1a). */
export function partOf(truth: string, name: string): Part {
  let hash = 0x811c9dc5
  for (const sign of `${truth}/${name}`) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  return hash % 3 === 0 ? 'held' : 'known'
}

/** The class that a text is taken for: that of the first cause. */
export function classOf(text: string): string {
  const { causes, outcome } = said(text)
  return causes[0]?.class ?? (outcome === 'uncertain' ? 'uncertain' : 'none')
}

/** The first and the last line that a diagnosis rests on: a cut text keeps them. The last five where there are none. */
export function tellingLines(text: string): readonly [number, number] {
  const numbers = said(text).causes[0]?.lines.map(({ number }) => number) ?? []
  const end = text.trimEnd().split('\n').length
  return numbers.length === 0 ? [end - 2, end] : [Math.min(...numbers), Math.max(...numbers)]
}

function said(text: string): Diagnosis {
  return diagnose(recognize(text, compiled), library.causes, library.signatures)
}
