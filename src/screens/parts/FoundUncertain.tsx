import { Suspense, use, type ReactNode } from 'react'
import { fill, filled } from '../../engine/fill.ts'
import type { DiagnosedCause, Recognition } from '../../recognizer/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Evidence } from '../../ui/Evidence.tsx'
import { useSettings } from '../../visit/settings.ts'
import { useVisit, valuesOf, type Found } from '../../visit/visit.ts'
import { linkInto, packetFrom } from './causeLink.ts'
import { Heading } from './Heading.tsx'
import { guideOf } from './loaded.ts'
import { OtherCauses } from './OtherCauses.tsx'
import { PickList } from './PickList.tsx'
import { Say } from './Say.tsx'
import { StageRail } from './StageRail.tsx'
import { parameterLabel } from './valueLabel.ts'
import { Link } from '../../ui/Link.tsx'

type Props = { readonly found: Found; readonly of: string }

const MOST = 8
const LONGEST = 2_000

/** Several causes fit: the candidates, and the check that tells them apart. */
export function FoundUncertain({ found: { diagnosis, recognition }, of }: Props) {
  const [first] = diagnosis.causes
  const several = diagnosis.causes.length > 1
  const heading =
    first === undefined ? 'It failed, and the text does not say why' : several ? 'It is one of these' : 'It may be this'
  return (
    <>
      <Heading title={[heading]}>{heading}</Heading>
      <p className="mt-2 text-soft">The text alone does not settle it. {of}</p>
      <StageRail stages={diagnosis.stages} />
      {first !== undefined && (
        <Suspense fallback={<Settles cause={first} several={several} text={undefined} />}>
          <TellsApart cause={first} several={several} />
        </Suspense>
      )}
      {first === undefined ? (
        <NoCause recognition={recognition} />
      ) : (
        <>
          <h2 className="mt-8 mb-2">{several ? 'What it can be, the likeliest first' : 'What speaks for it'}</h2>
          <OtherCauses causes={diagnosis.causes} action="Follow this one" digit={1} />
        </>
      )}
    </>
  )
}

type ApartProps = { readonly cause: DiagnosedCause; readonly several: boolean }

function TellsApart({ cause, several }: ApartProps) {
  const values = useVisit(valuesOf)
  const agent = useSettings(({ view }) => view === 'agent')
  const nodes = use(guideOf(cause.next.guide))?.guide.nodes
  const node = nodes !== undefined && Object.hasOwn(nodes, cause.next.node) ? nodes[cause.next.node] : undefined
  const text = node === undefined || node.kind === 'include' ? undefined : filled(node.text, values, parameterLabel)
  const say = agent && node !== undefined && node.kind !== 'include' ? node.say : undefined
  return (
    <Settles cause={cause} several={several} text={text}>
      {say !== undefined && <Say pieces={fill(say, values, parameterLabel)} />}
    </Settles>
  )
}

type SettlesProps = ApartProps & { readonly text: string | undefined; readonly children?: ReactNode }

function Settles({ cause, several, text, children }: SettlesProps) {
  return (
    <section aria-labelledby="apart" className="my-5 rounded-xl border border-line bg-card px-4 py-4">
      <h2 id="apart" className="text-sm text-soft">
        {several ? 'What tells them apart' : 'What settles it'}
      </h2>
      <p className="mt-1 mb-3 min-h-7 text-lg font-semibold">{text}</p>
      {children}
      <p className="flex max-w-none flex-wrap gap-3">
        <Link to={linkInto(cause.next)} data-key="go" className={buttonClass('main')}>
          Check this
        </Link>
        <Link to={packetFrom(cause.next)} className={buttonClass('plain')}>
          Ask the server&apos;s administrator
        </Link>
      </p>
    </section>
  )
}

function NoCause({ recognition }: { readonly recognition: Recognition }) {
  const lines = recognition.findings
    .slice(-MOST)
    .map(({ line, text }) => ({ number: line, text: text.slice(0, LONGEST), tone: 'plain' as const }))
  return (
    <>
      {lines.length > 0 && <Evidence label="The lines we know" lines={lines} />}
      <p className="my-4">The lines before these often hold the cause. The log of the other side says more still.</p>
      <Link to="/" data-key="go" className={buttonClass('main')}>
        Paste more of it
      </Link>
      <h2 className="mt-8 mb-2">Or pick what you see</h2>
      <PickList />
    </>
  )
}
