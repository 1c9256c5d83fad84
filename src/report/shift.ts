/** Numbers by id: `too-many-keys-offered` → 3. Places are `<guide>/<step key>`. */
export type Tally = Readonly<Record<string, number>>

/** The tables of a day, by what they count. */
export const TABLES = ['causes', 'fixes', 'left', 'teams'] as const
export type Table = (typeof TABLES)[number]

/** What is counted of one day: ids and numbers, nothing that anybody said, typed or pasted. */
export type Day = {
  /** YYYY-MM-DD, as the clock of this device has it. */
  readonly day: string
  readonly visits: number
  readonly solved: number
  readonly handedOn: number
  readonly nothing: number
  readonly minutes: number
} & { readonly [table in Table]: Tally }

/** The days that are kept, the oldest first. */
export type Counts = { readonly days: readonly Day[] }

/** What one visit adds when it ends. */
export type Ended = {
  readonly day: string
  readonly minutes: number
  readonly causes: readonly string[]
  /** A text was read, and nothing in it was recognized. */
  readonly nothing: boolean
  readonly end:
    | { readonly how: 'solved'; readonly fix?: string }
    | { readonly how: 'handed-on'; readonly team: string; readonly fix?: string }
    | { readonly how: 'left'; readonly place: string }
}

export const NO_COUNTS: Counts = { days: [] }

export const MOST_DAYS = 31
export const MOST_MINUTES = 240
/** So many ids a table and day; what comes after them is counted as `other`. */
export const MOST_IDS = 80
const OTHER = 'other'
const MOST = 1_000_000
const ID = /^[a-z0-9-]{1,64}(\/[a-z0-9.-]{1,200})?$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** The counts with one visit more. */
export function withEnded(counts: Counts, ended: Ended): Counts {
  return changed(counts, ended, 1)
}

/** The counts without a visit that was added before: it went on, and will be added as it ends now. */
export function withoutEnded(counts: Counts, ended: Ended): Counts {
  return changed(counts, ended, -1)
}

/** The sum of all days from one on, under that day. */
export function totalSince({ days }: Counts, day: string): Day {
  return days.filter((each) => each.day >= day).reduce((sum, each) => sumOf(sum, each, 1), blank(day))
}

/** The rows of a table, the largest first. */
export function rowsOf(tally: Tally): readonly (readonly [string, number])[] {
  return Object.entries(tally)
    .filter(([, count]) => count > 0)
    .toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

/** Counts as far as a stored value makes sense: anything else in it is left out. Never throws. */
export function acceptCounts(value: unknown): Counts {
  const days = own(value, 'days')
  if (!Array.isArray(days)) return NO_COUNTS
  const accepted = new Map<string, Day>()
  for (const each of days.slice(0, 10 * MOST_DAYS) as readonly unknown[]) {
    const day = own(each, 'day')
    if (typeof day === 'string' && DAY.test(day)) accepted.set(day, acceptDay(day, each))
  }
  return bounded([...accepted.values()])
}

function acceptDay(day: string, value: unknown): Day {
  const number = (name: string) => countOf(own(value, name))
  const tally = (name: Table) => acceptTally(own(value, name))
  return {
    day,
    visits: number('visits'),
    solved: number('solved'),
    handedOn: number('handedOn'),
    nothing: number('nothing'),
    minutes: number('minutes'),
    causes: tally('causes'),
    fixes: tally('fixes'),
    left: tally('left'),
    teams: tally('teams'),
  }
}

function acceptTally(value: unknown): Tally {
  if (typeof value !== 'object' || value === null) return {}
  const rows = Object.entries(value).slice(0, 10 * MOST_IDS)
  return boundedTally(rows.flatMap(([id, count]) => (ID.test(id) && countOf(count) > 0 ? [[id, countOf(count)]] : [])))
}

function changed({ days }: Counts, ended: Ended, by: 1 | -1): Counts {
  if (!DAY.test(ended.day)) return { days }
  const before = days.find(({ day }) => day === ended.day) ?? blank(ended.day)
  const after = sumOf(before, dayOf(ended), by)
  return bounded([...days.filter(({ day }) => day !== ended.day), after])
}

function dayOf({ day, minutes, causes, nothing, end }: Ended): Day {
  const fix = end.how === 'left' ? undefined : end.fix
  return {
    ...blank(day),
    visits: 1,
    minutes: Math.min(Math.max(Math.round(minutes), 0), MOST_MINUTES),
    nothing: nothing ? 1 : 0,
    causes: once(causes),
    solved: end.how === 'solved' ? 1 : 0,
    handedOn: end.how === 'handed-on' ? 1 : 0,
    fixes: once(fix === undefined ? [] : [fix]),
    teams: once(end.how === 'handed-on' ? [end.team] : []),
    left: once(end.how === 'left' ? [end.place] : []),
  }
}

function once(ids: readonly string[]): Tally {
  return Object.fromEntries([...new Set(ids)].filter((id) => ID.test(id)).map((id) => [id, 1]))
}

function sumOf(a: Day, b: Day, by: 1 | -1): Day {
  const number = (name: 'visits' | 'solved' | 'handedOn' | 'nothing' | 'minutes') => countOf(a[name] + by * b[name])
  const tally = (name: Table) => sumOfTallies(a[name], b[name], by)
  return {
    day: a.day,
    visits: number('visits'),
    solved: number('solved'),
    handedOn: number('handedOn'),
    nothing: number('nothing'),
    minutes: number('minutes'),
    causes: tally('causes'),
    fixes: tally('fixes'),
    left: tally('left'),
    teams: tally('teams'),
  }
}

function sumOfTallies(a: Tally, b: Tally, by: 1 | -1): Tally {
  const sum = new Map(Object.entries(a))
  for (const [id, count] of Object.entries(b)) {
    const known = sum.has(id) || sum.size < MOST_IDS ? id : OTHER
    sum.set(known, countOf((sum.get(known) ?? 0) + by * count))
  }
  return boundedTally([...sum].filter(([, count]) => count > 0))
}

/** The largest keep their names. */
function boundedTally(rows: readonly (readonly [string, number])[]): Tally {
  if (rows.length <= MOST_IDS + 1) return Object.fromEntries(rows)
  const sorted = rows.filter(([id]) => id !== OTHER).toSorted(([, m], [, n]) => n - m)
  const rest = rows.filter(([id]) => id === OTHER).concat(sorted.slice(MOST_IDS))
  const other = countOf(rest.reduce((sum, [, count]) => sum + count, 0))
  return { ...Object.fromEntries(sorted.slice(0, MOST_IDS)), [OTHER]: other }
}

function bounded(days: readonly Day[]): Counts {
  return { days: days.toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(-MOST_DAYS) }
}

function blank(day: string): Day {
  const tables = { causes: {}, fixes: {}, left: {}, teams: {} }
  return { day, visits: 0, solved: 0, handedOn: 0, nothing: 0, minutes: 0, ...tables }
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.min(Math.max(Math.round(value), 0), MOST) : 0
}

function own(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Record<string, unknown>)[name]
}
