import { filled } from '../../engine/fill.ts'
import type { Lead, Reference } from '../../reference/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { titleHere } from '../../visit/siteContent.ts'
import { linkInto } from '../parts/causeLink.ts'
import { parameterLabel } from '../parts/valueLabel.ts'

type Props = { readonly leads: readonly Lead[]; readonly reference: Reference }

/** Where it is cured: the likeliest place as the main way on, the others below it. */
export function Guides({ leads, reference }: Props) {
  return (
    <ul className="my-5 grid justify-items-start gap-3">
      {leads.map(({ guide, node }, at) => (
        <li key={`${guide}/${node}`}>
          <Link
            to={linkInto({ guide, node })}
            data-key={at === 0 ? 'go answer-1' : `answer-${at + 1}`}
            className={buttonClass(at === 0 ? 'main' : 'quiet')}
          >
            <span>
              {titleHere(guide) ?? guide}
              <span className="block text-sm font-normal">
                Begins at: {filled(reference.leads[`${guide}/${node}`] ?? '', {}, parameterLabel)}
              </span>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  )
}
