import { rowsOf, type Table, type Tally } from '../../report/shift.ts'
import { Shown } from '../../ui/Shown.tsx'
import { keyOf } from './titles.ts'

type Props = {
  readonly caption: string
  readonly table: Table
  readonly tally: Tally
  readonly titles: ReadonlyMap<string, string>
}

/** One table of counts, the largest first. */
export function CountTable({ caption, table, tally, titles }: Props) {
  const rows = rowsOf(tally)
  if (rows.length === 0) return undefined
  return (
    <table className="mt-6 w-full border-collapse text-start">
      <caption className="mb-1 text-start font-semibold">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">What</th>
          <th scope="col">How often</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([id, count]) => (
          <tr key={id} className="border-t border-line">
            <th scope="row" className="py-1.5 pe-4 text-start font-normal wrap-anywhere">
              <Shown text={titles.get(keyOf(table, id)) ?? id} ours />
            </th>
            <td className="w-16 py-1.5 text-end align-top font-semibold tabular-nums">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
