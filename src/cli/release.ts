import { classes } from '../content/classes/all.ts'
import type { Library } from '../content/index.ts'
import { readRelease, writeRelease } from './releases/file.ts'
import { releaseOf } from './releases/releaseOf.ts'
import type { Release } from './releases/types.ts'
import { CONTENT_VERSION } from '../content/version.ts'
import { wholeText } from './input.ts'
import { parse, UsageError, type Answer } from './usage.ts'

/** Everything that is known here, as the text that later versions are compared with. */
export function releaseCommand(words: readonly string[], library: Library): Answer {
  parse(words, {})
  return { status: 0, out: writeRelease(currentRelease(library)).trimEnd() }
}

/** The release that this program holds. */
export function currentRelease(library: Library): Release {
  return releaseOf(library, classes, CONTENT_VERSION)
}

/** A recorded release. Throws UsageError where the file holds none. */
export async function releaseIn(file: string): Promise<Release> {
  const read = readRelease(await wholeText(file))
  if ('problem' in read) throw new UsageError(`${file} ${read.problem}.`, false)
  return read
}
