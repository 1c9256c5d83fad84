import { useNavigate } from 'react-router'
import type { FilledNeed, MissingNeed } from '../../report/escalation.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { tellFact, useVisit } from '../../visit/visit.ts'
import { FactField } from '../agent/FactField.tsx'
import { keepFact } from '../agent/keepFact.ts'
import { press } from '../agent/press.ts'
import { SinceField } from '../agent/SinceField.tsx'
import { linkInto, packetAt } from '../parts/causeLink.ts'
import { factValuesOf } from '../parts/factValues.ts'
import { linkTo, type Guidance } from '../parts/guidance.ts'

type Props = {
  readonly need: FilledNeed | MissingNeed
  readonly guidance: Guidance | undefined
  readonly onLeave: () => void
}

/** One gap of the ticket: a fact is typed here, anything else is fetched where it belongs. */
export function NeedRow({ need, guidance, onLeave }: Props) {
  const known = useVisit((state) => state)
  const fact = factValuesOf(known).find((each) => each.fact.id === need.id)
  const there = !('fill' in need)
  return (
    <li className={`border-s-4 ps-3 ${there ? 'border-accent' : 'border-care'}`}>
      {fact === undefined ? (
        <>
          <p className="text-sm font-semibold">{need.label}</p>
          {'ask' in need && <p className="text-xs text-soft">{need.ask}</p>}
          {'fill' in need && <Way need={need} guidance={guidance} onLeave={onLeave} />}
        </>
      ) : fact.fact.kind === 'time' ? (
        <SinceField prefix="need" known={fact} onKeep={(value) => tellFact(fact.fact.id, value)} />
      ) : (
        <FactField prefix="need" known={fact} onKeep={(value) => keepFact(fact.fact, value)} />
      )}
      {there && <p className="text-xs text-accent">There.</p>}
    </li>
  )
}

function Way({ need, guidance, onLeave }: Omit<Props, 'need'> & { readonly need: MissingNeed }) {
  const navigate = useNavigate()
  if (guidance !== undefined && need.fill.kind === 'node')
    return (
      <Link to={linkInto({ guide: guidance.loaded.guide.id, node: need.fill.key })} onClick={onLeave} className={WAY}>
        To the check that asks for it
      </Link>
    )
  if (guidance !== undefined && need.id === 'server-checks')
    return (
      <Link to={packetAt(linkTo(guidance.loaded, guidance.walk, guidance.step.key))} onClick={onLeave} className={WAY}>
        Make a text for their administrator
      </Link>
    )
  return (
    <button
      type="button"
      className={WAY}
      onClick={() => {
        onLeave()
        // The dialog has to be gone before the box can take the focus.
        requestAnimationFrame(() => {
          if (!press('paste')) void navigate('/')
        })
      }}
    >
      Paste it
    </button>
  )
}

const WAY = buttonClass('link')
