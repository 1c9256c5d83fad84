import type { Code } from '../../decoders/types.ts'
import { FAMILIES } from '../../reference/families.ts'
import { codeKey } from '../../reference/types.ts'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly codes: readonly Code[]; readonly families?: boolean }

/** Codes as they are counted; with their family where several meet. */
export function CodeChips({ codes, families = false }: Props) {
  return (
    <ul className="flex flex-wrap gap-2">
      {codes.map((code) => (
        <li key={codeKey(code)}>
          <Link
            to={`/ref/code/${codeKey(code)}`}
            className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-lg border border-line px-2.5 text-sm no-underline hover:border-edge"
          >
            {families && <span className="me-1.5 text-soft">{FAMILIES[code.family].name}</span>}
            <code>{code.number}</code>
            <span className="sr-only">: {code.name}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
