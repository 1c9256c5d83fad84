import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadGuide, type Knowledge } from '../../src/content/load.ts'
import { locate, currentKey } from '../../src/engine/locate.ts'
import { currentPage } from '../../src/reference/currentPage.ts'
import { places } from '../../src/reference/atBuild/places.ts'
import { guidanceOf } from '../../src/screens/parts/guidance.ts'
import { content } from '../../src/visit/anyVisit.fixture.ts'
import { fromLink } from '../../src/visit/link.ts'
import { phoneCodeOf } from '../../src/visit/phoneCode.ts'
import { openVisit } from '../../src/visit/visitFileOpen.ts'
import { pagesOf, recordRelease, type Links, type Recorded } from './corpus.ts'

const NO_KNOWLEDGE: Knowledge = { commands: [], parameters: [], readers: [], sources: [] }

/** Every release that was recorded, the oldest first. */
export function recordedReleases(): readonly Recorded[] {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'))
  return files.toSorted().map((file) => JSON.parse(readFileSync(resolve(folder, file), 'utf8')) as Recorded)
}

/** Links that do not lead today where they led, each with what is wrong. */
export async function lostLinks(links: Links): Promise<readonly string[]> {
  const today = new Set(pagesOf(await recordRelease()))
  const lost = [
    ...(await Promise.all(links.walks.map(lostWalk))),
    ...(await lostPlaces(links.places)),
    ...links.pages.filter((page) => !today.has(currentPage(page))).map((page) => `${page}: there is no such page`),
    ...(await Promise.all(links.files.map(lostFile))),
  ]
  return lost.filter((each) => each !== undefined)
}

async function lostWalk(link: string): Promise<string | undefined> {
  const [place = '', query = ''] = link.split('?')
  const [, , guide = '', node = ''] = place.split('/')
  const loaded = await loadGuide(guide)
  if (loaded === undefined) return `${link}: there is no such guide`
  const guidance = guidanceOf(fromLink(guide, node, query), loaded, NO_KNOWLEDGE)
  if (guidance === undefined) return `${link}: there is no such step`
  const { step, stale } = guidance
  const wanted = currentKey(loaded.guide, node, loaded.guides)
  if (step.key !== wanted) return `${link}: it stands at ${step.key} and not at ${wanted}`
  const unknown = stale.filter(({ why }) => why === 'unknown-node' || why === 'unknown-option')
  return unknown.length === 0 ? undefined : `${link}: unknown is ${unknown.map(({ key }) => key).join(', ')}`
}

/** A code has to lead to the same place, and the place to a step. */
async function lostPlaces(recorded: Links['places']): Promise<readonly string[]> {
  const known = new Map(
    Object.entries(places).flatMap(([guide, nodes]) =>
      nodes.map((node) => [phoneCodeOf({ guide, node }), { guide, node }]),
    ),
  )
  const lost: string[] = []
  for (const [guide, codes] of Object.entries(recorded)) {
    const loaded = await loadGuide(guide)
    for (const [node, code] of Object.entries(codes)) {
      const place = known.get(code)
      if (place?.guide !== guide || place.node !== node) lost.push(`${guide}/${node}: ${code} does not lead there`)
      else if (loaded === undefined || locate(loaded.guide, node, loaded.guides) === undefined)
        lost.push(`${guide}/${node}: there is no such step`)
    }
  }
  return lost
}

async function lostFile(text: string): Promise<string | undefined> {
  const opened = await openVisit(text, content)
  const said = 'problem' in opened ? [opened.problem] : opened.notices
  return said.length === 0 ? undefined : `a saved visit: ${said.join(' ')}`
}
