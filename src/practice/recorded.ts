import type { Fault, Recorded } from '../content/faults/types.ts'
import type { Run } from '../content/lab/runs.ts'
import type { Reader, Sample } from '../readers/types.ts'
import type { Signature } from '../recognizer/types.ts'
import type { Printed } from './types.ts'

/** Everything that was recorded, by where it is kept. */
export type Archive = {
  readonly runs: readonly Run[]
  readonly files: Readonly<Record<string, string>>
  readonly readers: readonly Reader[]
  readonly signatures: readonly Signature[]
}

/**
 * The bench ran both sides on one machine, under names of its own. Callers have a server and an account: these names
 * stand for them, as in all our examples.
 */
const BENCH = {
  '/home/labcli/kh/bad': '/home/fred/.ssh/known_hosts',
  '/home/labcli/k/': '/home/fred/.ssh/',
  sshlab: 'fred',
  labcli: 'fred',
  'SRV/': '/srv/',
  'LAB/run/': '/etc/ssh/',
  'LAB/hk/': '/etc/ssh/',
}
const SEEN_BY = { client: { '127.0.0.1': '198.51.100.20' }, server: { '127.0.0.1': '192.0.2.60' } } as const

/** The texts of a fault as one, under the names of that fault. Throws where one is not kept: the build fails then. */
export function printedOf(recorded: readonly Recorded[], fault: Pick<Fault, 'names'>, archive: Archive): Printed {
  const parts = recorded.map((each) => partOf(each, fault.names ?? {}, archive))
  return {
    text: parts.map(({ text }) => text).join('\n'),
    context: Object.assign({}, ...parts.map(({ context }) => context)) as Printed['context'],
  }
}

function partOf(recorded: Recorded, names: Readonly<Record<string, string>>, archive: Archive): Printed {
  if ('run' in recorded) {
    const run = found(archive.runs, ({ id }) => id === recorded.run, recorded.run)
    return { text: renamed(run[recorded.of], { ...BENCH, ...SEEN_BY[recorded.of], ...names }), context: {} }
  }
  if ('reader' in recorded) {
    const { text, context } = sampleOf(recorded.reader, recorded.sample, archive.readers)
    return { text, context: context ?? {} }
  }
  if ('file' in recorded) {
    const text = archive.files[recorded.file]
    if (text === undefined) throw new Error(`no file of samples: ${recorded.file}`)
    return { text: text.trimEnd(), context: {} }
  }
  const { matches } = found(archive.signatures, ({ id }) => id === recorded.signature, recorded.signature)
  const [first] = matches
  if (first === undefined) throw new Error(`no real line: ${recorded.signature}`)
  return { text: typeof first === 'string' ? first : first.line, context: {} }
}

/** The sample of that name. Throws where there is none. */
export function sampleOf(reader: string, name: string, readers: readonly Reader[]): Sample {
  const { samples } = found(readers, ({ id }) => id === reader, reader)
  return found(samples, (sample) => sample.name === name, `${reader}: ${name}`)
}

function found<T>(all: readonly T[], is: (each: T) => boolean, name: string): T {
  const one = all.find(is)
  if (one === undefined) throw new Error(`not kept: ${name}`)
  return one
}

/** Longer names first: a folder of the bench before the account in its name. */
function renamed(text: string, names: Readonly<Record<string, string>>): string {
  const longestFirst = Object.entries(names).toSorted(([a], [b]) => b.length - a.length)
  return longestFirst.reduce((now, [from, to]) => now.replaceAll(from, to), text)
}
