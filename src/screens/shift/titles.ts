import { teams } from '../../content/escalation.ts'
import { filled } from '../../engine/fill.ts'
import { locate } from '../../engine/locate.ts'
import { TABLES, type Counts, type Table } from '../../report/shift.ts'
import { causesOf, guideOf } from '../parts/loaded.ts'
import { parameterLabel } from '../parts/valueLabel.ts'

const OTHERS: Readonly<Record<string, string>> = {
  diagnosis: 'The text was read, nothing was answered',
  other: 'Others',
}

/** What the ids of the counts are called, as far as the content of today knows them. */
export async function titlesOf({ days }: Counts): Promise<ReadonlyMap<string, string>> {
  const ids = (table: Table) => [...new Set(days.flatMap((day) => Object.keys(day[table])))]
  const causes = await causesOf()
  const wanted = new Set(ids('causes'))
  const named = causes.filter(({ id }) => wanted.has(id)).map(({ id, title }) => [keyOf('causes', id), title] as const)
  const handed = ids('teams').map((id) => [keyOf('teams', id), teamName(id)] as const)
  const places = await Promise.all(
    (['fixes', 'left'] as const).flatMap((table) =>
      ids(table).map(async (id) => [keyOf(table, id), await placeName(id)] as const),
    ),
  )
  const others = TABLES.flatMap((table) =>
    Object.entries(OTHERS).map(([id, name]) => [keyOf(table, id), name] as const),
  )
  return new Map([...others, ...named, ...handed, ...places])
}

/** The key of a title: ids of different tables may be spelled alike. */
export function keyOf(table: Table, id: string): string {
  return `${table}:${id}`
}

function teamName(id: string): string {
  return Object.hasOwn(teams, id) ? teams[id as keyof typeof teams] : id
}

async function placeName(place: string): Promise<string> {
  const [guideId = '', key = ''] = place.split('/')
  const loaded = await guideOf(guideId).catch(() => undefined)
  const node = loaded && locate(loaded.guide, key, loaded.guides)?.node
  if (loaded === undefined || node === undefined || node.kind === 'include') return OTHERS[place] ?? place
  return `${filled(node.text, {}, parameterLabel)} (${loaded.guide.title})`
}
