import { rowsOf, TABLES, type Counts, type Day, type Table } from './shift.ts'

/** What an id is called, where that is known. */
export type Titles = (table: Table, id: string) => string | undefined

const NUMBERS = ['visits', 'solved', 'handedOn', 'nothing', 'minutes'] as const
const HEAD = ['day', 'what', 'id', 'title', 'count']

/** Every number of every day, one a row (RFC 4180), for a spreadsheet. */
export function shiftCsv({ days }: Counts, titles: Titles): string {
  return [HEAD, ...days.flatMap((day) => rowsOfDay(day, titles))].map(lineOf).join('')
}

function rowsOfDay(day: Day, titles: Titles): readonly (readonly string[])[] {
  const numbers = NUMBERS.map((name) => [day.day, name, '', '', String(day[name])])
  const tables = TABLES.flatMap((table) =>
    rowsOf(day[table]).map(([id, count]) => [day.day, table, id, titles(table, id) ?? '', String(count)]),
  )
  return [...numbers, ...tables]
}

function lineOf(cells: readonly string[]): string {
  return `${cells.map(cellOf).join(',')}\r\n`
}

/** A spreadsheet takes a cell that begins so for a formula, and runs it. */
const FORMULA = ['=', '+', '-', '@', '\t', '\r', '\n']

function cellOf(text: string): string {
  const plain = FORMULA.includes(text.charAt(0)) ? `'${text}` : text
  return [',', '"', '\r', '\n'].some((sign) => plain.includes(sign)) ? `"${plain.replaceAll('"', '""')}"` : plain
}
