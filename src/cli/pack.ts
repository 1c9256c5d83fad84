import { writeFile } from 'node:fs/promises'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Library } from '../content/index.ts'
import { packDefects } from '../packs/check.ts'
import { idsOf } from '../packs/ids.ts'
import { packOf } from '../packs/read.ts'
import { referenceDefects } from '../packs/references.ts'
import { togetherDefects } from '../packs/together.ts'
import type { Pack, PackProblem, ReadPack } from '../packs/types.ts'
import { packFile } from './packFile.ts'
import { newPack } from './packNew.ts'
import { asJson, parse, UsageError, type Answer } from './usage.ts'

/** What one does with packs: look for everything that is wrong, write the JSON that a site reads, begin a new one. */
export async function packCommand(words: readonly string[], library: Library): Promise<Answer> {
  const [verb, ...rest] = words
  switch (verb) {
    case 'check':
      return check(rest, library)
    case 'build':
      return build(rest, library)
    case 'new':
      return begin(rest)
    default:
      throw new UsageError('Say what to do with the pack: check, build or new.')
  }
}

type Checked = {
  readonly file: string
  readonly pack?: Pack
  readonly defects: readonly (PackProblem & { readonly line?: number })[]
}

async function checked(file: string, library: Library): Promise<Checked> {
  const { value, lineOf } = await packFile(file)
  const read = packOf(value)
  const { pack } = read
  const defects = defectsOf(read, library).map((problem) => {
    const line = lineOf(problem.where)
    return line === undefined ? problem : { ...problem, line }
  })
  return { file, ...(pack && { pack }), defects }
}

function defectsOf(read: ReadPack, library: Library): readonly PackProblem[] {
  if (read.pack !== undefined) return packDefects(read.pack, library)
  const { problems, further } = read
  return [...problems, ...(further ? referenceDefects(further, idsOf(library)) : [])]
}

/** Packs that are sound by themselves, each beside those that stand before it on the command line. */
function besideEachOther(all: readonly Checked[], library: Library): readonly Checked[] {
  const ids = idsOf(library)
  const before: Pack[] = []
  return all.map((each) => {
    if (each.pack === undefined || each.defects.length > 0) return each
    const defects = togetherDefects([...before, each.pack], ids)
    if (defects.length === 0) before.push(each.pack)
    return { ...each, defects }
  })
}

async function check(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { json: { type: 'boolean' } })
  if (positionals.length === 0) throw new UsageError('Name the files of the packs to check.', false)
  const alone: Checked[] = []
  for (const file of positionals) alone.push(await checked(file, library))
  const all = besideEachOther(alone, library)
  const status = all.some(({ defects }) => defects.length > 0) ? 1 : 0
  if (values.json === true) {
    return { status, out: asJson(all.map(({ file, pack, defects }) => ({ file, id: pack?.id, defects }))) }
  }
  return { status, out: all.flatMap(linesOf).join('\n') }
}

async function build(words: readonly string[], library: Library): Promise<Answer> {
  const { values, positionals } = parse(words, { out: { type: 'string' } })
  const [file, ...more] = positionals
  if (file === undefined || more.length > 0) throw new UsageError('Name the one file of the pack to build.', false)
  const result = await checked(file, library)
  if (result.pack === undefined || result.defects.length > 0) return { status: 1, aside: linesOf(result).join('\n') }
  const json = `${JSON.stringify(result.pack)}\n`
  const pin = `sha256 ${bytesToHex(sha256(utf8ToBytes(json)))}`
  if (values.out === undefined) return { status: 0, out: json.trimEnd(), aside: pin }
  try {
    await writeFile(values.out, json)
  } catch (error) {
    throw new UsageError(`Cannot write ${values.out}: ${error instanceof Error ? error.message : String(error)}`, false)
  }
  return { status: 0, out: `${values.out}\n${pin}` }
}

function begin(words: readonly string[]): Answer {
  const { positionals } = parse(words, {})
  const [id, ...more] = positionals
  if (id === undefined || more.length > 0) {
    throw new UsageError(
      'Say what the pack is called, for example: handrail pack new acme-files > acme-files.yaml',
      false,
    )
  }
  const text = newPack(id)
  if (text === undefined) {
    throw new UsageError(`"${id}" is no id: small letters, digits and hyphens, with a letter in front.`, false)
  }
  return { status: 0, out: text }
}

function linesOf({ file, pack, defects }: Checked): readonly string[] {
  const found = defects.map(
    ({ where, problem, line }) =>
      `${file}${line === undefined ? '' : `:${line}`}: ${where === '' ? 'it' : where} ${problem}`,
  )
  const sum =
    defects.length === 0
      ? `${pack?.id ?? ''} ${pack?.version ?? ''}: no defect.`
      : `${defects.length} ${defects.length === 1 ? 'defect' : 'defects'}.`
  return [...found, `${file}: ${sum}`]
}
