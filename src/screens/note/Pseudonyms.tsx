import type { Pseudonym } from '../../report/redactTypes.ts'
import { Shown } from '../../ui/Shown.tsx'

/** Who is who, for the person at this screen alone. */
export function Pseudonyms({ pseudonyms }: { readonly pseudonyms: readonly Pseudonym[] }) {
  if (pseudonyms.length === 0) return undefined
  return (
    <table className="mt-2 w-full text-start text-sm">
      <caption className="text-start text-soft">Who is who. This table is not copied.</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">In the text</th>
          <th scope="col">Here</th>
        </tr>
      </thead>
      <tbody>
        {pseudonyms.map(({ original, pseudonym }) => (
          <tr key={pseudonym} className="border-t border-line">
            <td className="py-1 pe-4 font-mono text-code whitespace-nowrap">{pseudonym}</td>
            <td className="py-1 font-mono text-code wrap-anywhere">
              <Shown text={original} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
