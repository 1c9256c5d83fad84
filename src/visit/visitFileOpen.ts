import { facts } from '../content/facts.ts'
import type { LoadedGuide } from '../content/load.ts'
import { currentId } from '../content/retired.ts'
import { FACT_IDS, type FactId } from '../engine/facts.ts'
import { filled } from '../engine/fill.ts'
import { locate } from '../engine/locate.ts'
import { isStepKey, toLink, type Standing } from './link.ts'
import { guidesHere, parametersHere } from './siteContent.ts'
import { isReadingSentence } from './told.ts'
import { NO_EDITS, type Edits } from './trail.ts'
import { valuesOf, type Scan, type Visit } from './visit.ts'
import type { OpeningContent } from './visitFileContent.ts'
import { openFound, openValues } from './visitFileOpenFound.ts'
import { openEarlier, openPasted, openStanding, openTrail, underCurrentSteps, type Desk } from './visitFileOpenTrail.ts'
import { parseVisitFile, type Parts } from './visitFileParse.ts'
import { shapes } from './visitFileShapes.ts'
import { createSieve, type Sieve } from './visitFileSieve.ts'

/** A visit that a file held, the link to the place where it stands, and what is to be said of it. */
export type OpenedVisit = {
  readonly visit: Visit
  readonly place: string
  readonly sentence: string
  readonly notices: readonly string[]
}

const MOST = { edits: 2000, notices: 10 }

/**
 * The visit that a file holds, or why it holds none. Whatever the file says: our words come from `content`, links lead
 * to places of ours, and what is not known here is left out and counted. Rejects where a guide cannot be fetched.
 */
export async function openVisit(
  text: string,
  content: OpeningContent,
): Promise<OpenedVisit | { readonly problem: string }> {
  const parsed = parseVisitFile(text)
  if ('problem' in parsed) return parsed
  const { file } = parsed
  const sieve = createSieve()
  const desk: Desk = { content, guides: await guidesIn(file, content), sieve }
  const standing = openStanding(file['standing'], desk)
  const scan = openScan(file, content, sieve)
  const place = standing === undefined ? (scan.status === 'none' ? '/' : '/found') : toLink(standing)
  const visit: Visit = {
    draft: sieve.maybe(shapes.whole, file['draft']) ?? '',
    scan,
    earlier: openEarlier(file['earlier'], desk),
    typed: openValues(file['values'], sieve),
    read: openValues(file['read'], sieve),
    pasted: openPasted(file['pasted'], desk),
    notes: sieve.maybe(shapes.prose, file['notes']) ?? '',
    issue: sieve.maybe(shapes.prose, file['issue']) ?? '',
    facts: openFacts(file['facts'], sieve),
    trail: openTrail(file['trail'], desk),
    edits: openEdits(file['edits'], desk),
    place,
  }
  const where = whereIt(visit, standing, desk)
  return { visit, place, sentence: sentenceOf(file, where, sieve), notices: noticesOf(file, standing, desk) }
}

/** The guides that a file names anywhere, as far as there are such guides; a retired one is what took its place. */
async function guidesIn(file: Parts, content: OpeningContent): Promise<Desk['guides']> {
  const named = new Set<string>()
  for (const item of [file['standing'], file['trail'], file['earlier']].flat()) {
    if (typeof item !== 'object' || item === null || !('guide' in item)) continue
    if (typeof item.guide === 'string') named.add(item.guide)
  }
  for (const step of Object.keys(file['pasted'] ?? {})) named.add(step.split('/')[0] ?? '')
  const known = new Set(guidesHere())
  const ids = [...named].filter((id) => known.has(currentId('guides', id)))
  const loaded = await Promise.all(ids.map(async (id) => [id, await content.guide(currentId('guides', id))] as const))
  return new Map(
    loaded.flatMap(([id, each]): readonly (readonly [string, LoadedGuide])[] =>
      each === undefined ? [] : [[id, each] as const, [each.guide.id, each] as const],
    ),
  )
}

function openScan(file: Parts, content: OpeningContent, sieve: Sieve): Scan {
  const source = sieve.maybe(shapes.source, file['source'])
  if (source === undefined) return { status: 'none' }
  const { name, size } = source
  const named = { ...(name === undefined ? {} : { name }), size }
  const failed = sieve.maybe(shapes.value, file['failed'])
  if (failed !== undefined && isReadingSentence(failed)) return { status: 'failed', source: named, sentence: failed }
  const found = openFound(file['diagnosis'], file['recognition'], content, sieve)
  if (found === undefined) return { status: 'none' }
  const notices = sieve.list(file['notices'], MOST.notices, (each) =>
    typeof each === 'string' && isReadingSentence(each) ? each : undefined,
  )
  return { status: 'done', source: named, found, notices }
}

function openFacts(value: unknown, sieve: Sieve): Visit['facts'] {
  return sieve.record(value, FACT_IDS.length, (each, id) => {
    const fact = facts.find((known) => known.id === id && known.kind !== 'parameter')
    const told = fact && sieve.take(shapes.value, each)
    if (fact?.kind !== 'choice') return told
    return fact.choices?.some((choice) => choice.id === told) === true ? told : undefined
  }) as Partial<Record<FactId, string>>
}

function openEdits(value: unknown, desk: Desk): Edits {
  const { sieve } = desk
  if (typeof value !== 'object' || value === null) return value === undefined ? NO_EDITS : (sieve.lose() ?? NO_EDITS)
  const { texts, added } = value as Readonly<Record<string, unknown>>
  const open = (record: unknown): Readonly<Record<string, string>> =>
    underCurrentSteps(
      sieve.record(record, MOST.edits, (each, id) => (isPartOfNote(id) ? sieve.take(shapes.prose, each) : undefined)),
      desk,
    )
  return { texts: open(texts), added: open(added) }
}

/** `<guide>/<step key>`, `paste-<number>`, or the name of a section. */
function isPartOfNote(id: string): boolean {
  const [guide = '', ...rest] = id.split('/', 3)
  return isStepKey(guide) && rest.length < 2 && rest.every(isStepKey)
}

/** What it is about: the guide and the question, or the first cause. */
function whereIt(visit: Visit, standing: Standing | undefined, { guides }: Desk): string | undefined {
  const loaded = guides.get(standing?.guide ?? '')
  if (loaded === undefined || standing === undefined)
    return visit.scan.status === 'done' ? visit.scan.found.diagnosis.causes[0]?.title : undefined
  const node = locate(loaded.guide, standing.node, loaded.guides)?.node
  const text = node === undefined || node.kind === 'include' ? undefined : filled(node.text, valuesOf(visit), labelOf)
  return text === undefined ? loaded.guide.title : `${loaded.guide.title}, ${text}`
}

function sentenceOf(file: Parts, where: string | undefined, sieve: Sieve): string {
  const made = sieve.take(shapes.made, file['made'])
  const redacted = sieve.take(shapes.redacted, file['redacted'])
  const when = made === undefined ? 'Saved at an unknown time' : `Saved ${made.slice(0, 16).replace('T', ' ')} UTC`
  const names = redacted === 'secrets and names' ? 'names replaced' : 'names kept'
  const how = redacted === undefined ? 'nobody knows what was taken out' : `secrets taken out, ${names}`
  return `${when}, ${how}${where === undefined ? '' : `: ${where}`}`
}

function noticesOf(file: Parts, standing: Standing | undefined, { content, sieve }: Desk): readonly string[] {
  const version = sieve.maybe(shapes.version, file['version'])
  const here = Object.hasOwn(content.versions, standing?.guide ?? '')
    ? content.versions[standing?.guide ?? '']
    : undefined
  const lost = sieve.lost()
  return [
    ...(lost === 0 ? [] : [lost === 1 ? LOST_ONE : `${lost} parts of it are not known here and were left out.`]),
    ...(version === undefined || here === undefined || version === here
      ? []
      : [
          `It was saved with version ${version} of this guide, and here it is ${here}: a question may read differently.`,
        ]),
  ]
}

const LOST_ONE = 'One part of it is not known here and was left out.'

function labelOf(name: string): string | undefined {
  const label = parametersHere().find((parameter) => parameter.name === name)?.label
  return label === undefined ? undefined : `[${label.charAt(0).toLowerCase()}${label.slice(1)}]`
}
