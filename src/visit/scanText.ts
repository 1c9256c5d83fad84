import { causes } from '../content/causes/all.ts'
import { signatures } from '../content/signatures/all.ts'
import { compile } from '../recognizer/compile.ts'
import { diagnose } from '../recognizer/diagnose.ts'
import { createRecognizer } from '../recognizer/recognize.ts'
import { bounded } from './bounded.ts'
import { readText, type ReadThrough } from './readText.ts'
import type { Found } from './visit.ts'

const compiled = compile(signatures)

export type Scanned = { readonly found: Found; readonly through: ReadThrough }

/** Reads a source to its end, recognizes what is in it and says what that adds up to. Runs in a worker or in the page. */
export async function scanText(
  source: string | Blob,
  progress: (bytes: number) => void,
  breathe: () => Promise<void>,
): Promise<Scanned> {
  const recognizer = createRecognizer(compiled)
  const through = await readText(source, {
    take: recognizer.push,
    takeBytes: recognizer.pushBytes,
    progress,
    breathe,
  })
  const recognition = recognizer.end()
  return { found: bounded({ recognition, diagnosis: diagnose(recognition, causes, signatures) }), through }
}
