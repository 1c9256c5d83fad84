import { causes } from '../content/causes/all.ts'
import { signatures } from '../content/signatures/all.ts'
import { compile } from '../recognizer/compile.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { createRecognizer } from '../recognizer/recognize.ts'
import { recognitionWith } from '../packs/apply.ts'
import type { Pack } from '../packs/types.ts'
import { bounded } from './bounded.ts'
import { readText, type ReadThrough } from './readText.ts'
import type { Found } from './visit.ts'

/** What texts are read with: ours, and what packs add and change. Made ready before the first text comes. */
let ready = { packs: [] as readonly string[], known: { signatures, causes }, compiled: compile(signatures) }

/** Packs come anew with every request from the page: what they are called says whether they are the same. */
function readyFor(packs: readonly Pack[]): typeof ready {
  const names = packs.map((pack) =>
    JSON.stringify([pack.id, pack.version, pack.signatures, pack.causes, pack.overlays]),
  )
  if (names.length === ready.packs.length && names.every((name, at) => name === ready.packs[at])) return ready
  const known = recognitionWith({ signatures, causes }, packs)
  return (ready = { packs: names, known, compiled: compile(known.signatures) })
}

export type Scanned = { readonly found: Found; readonly through: ReadThrough }

/** Reads a source to its end, recognizes what is in it and says what that adds up to. Runs in a worker or in the page. */
export async function scanText(
  source: string | Blob,
  progress: (bytes: number) => void,
  breathe: () => Promise<void>,
  packs: readonly Pack[] = [],
): Promise<Scanned> {
  const { known, compiled } = readyFor(packs)
  const recognizer = createRecognizer(compiled)
  const through = await readText(source, {
    take: recognizer.push,
    takeBytes: recognizer.pushBytes,
    progress,
    breathe,
  })
  const recognition = recognizer.end()
  return { found: bounded({ recognition, diagnosis: diagnose(recognition, known.causes, known.signatures) }), through }
}
