import { fill } from '../../engine/fill.ts'
import type { OutcomeNode, Values } from '../../engine/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Pieces } from '../../ui/Pieces.tsx'
import { useSettings } from '../../visit/settings.ts'
import { titleHere } from '../../visit/siteContent.ts'
import { press } from '../agent/press.ts'
import { linkInto } from './causeLink.ts'
import type { Guidance } from './guidance.ts'
import { ReportCard } from './ReportCard.tsx'
import { parameterLabel } from './valueLabel.ts'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly node: OutcomeNode; readonly guidance: Guidance; readonly values: Values }

/** The end of a walk: solved, handed on, or on to another guide, with the report to keep. */
export function OutcomeBody({ node, guidance, values }: Props) {
  const { to, collect = [] } = node
  const title = titleHere(to?.guide)
  // In the agent view the note stands beside every step.
  const agent = useSettings(({ view }) => view === 'agent')
  return (
    <>
      {collect.length > 0 && (
        <section className="mt-6">
          <h2>Collect this first</h2>
          <ul className="mt-1 list-disc space-y-1 ps-6">
            {collect.map((item) => (
              <li key={item}>
                <Pieces pieces={fill(item, values, parameterLabel)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-5 flex max-w-none flex-wrap gap-3">
        {to !== undefined && (
          <Link
            to={to.node === undefined ? `/g/${to.guide}` : linkInto({ guide: to.guide, node: to.node })}
            data-key="go"
            className={buttonClass('main')}
          >
            Go on{title === undefined ? '' : `: ${title}`}
          </Link>
        )}
        {agent && node.verdict === 'escalate' && (
          <button type="button" className={buttonClass('main')} onClick={() => press('escalate')}>
            Hand it on
          </button>
        )}
        {node.verdict === 'resolved' && (
          <Link to="/" data-key="go" className={`site-only ${buttonClass('main')}`}>
            Done, to the start page
          </Link>
        )}
      </p>
      {!agent && <ReportCard guidance={guidance} heading="The report" />}
    </>
  )
}
