import { use, useState } from 'react'
import { useLocation, useNavigate, useParams } from 'react-router'
import { buildPacket } from '../report/packet.ts'
import { formatPacket } from '../report/formatPacket.ts'
import { filled } from '../engine/fill.ts'
import { buttonClass } from '../ui/buttonClass.ts'
import { CopyButton } from '../ui/CopyButton.tsx'
import { Link } from '../ui/Link.tsx'
import { fromLink } from '../visit/link.ts'
import { usableValues } from '../visit/valueProblem.ts'
import { useVisit } from '../visit/visit.ts'
import { NotFound } from './NotFound.tsx'
import { givenAt, guidanceOf, linkTo, valuesAt, type Guidance } from './parts/guidance.ts'
import { Frame } from './parts/Frame.tsx'
import { Heading } from './parts/Heading.tsx'
import { guideOf, knowledgeOf } from './parts/loaded.ts'
import { PacketReply } from './parts/PacketReply.tsx'
import { PacketSystem, type ServerSystem } from './parts/PacketSystem.tsx'
import { saveText } from './parts/saveText.ts'
import { parameterLabel } from './parts/valueLabel.ts'
import { ValueForm } from './parts/ValueForm.tsx'

const MOST_ROWS = 30

/** What the administrator of the server is asked to run, as a text to send, and a place for what comes back. */
export function Packet() {
  const { guide = '', node } = useParams()
  const { search } = useLocation()
  const navigate = useNavigate()
  const loaded = use(guideOf(guide))
  const knowledge = use(knowledgeOf())
  if (loaded === undefined) return <NotFound />
  const guidance = guidanceOf(fromLink(guide, node ?? loaded.guide.start, search), loaded, knowledge)
  if (guidance === undefined) return <NotFound />
  return <Sent guidance={guidance} onLead={(to) => void navigate(to)} />
}

type Props = { readonly guidance: Guidance; readonly onLead: (to: string) => void }

function Sent({ guidance, onLead }: Props) {
  const { loaded, knowledge, walk, step } = guidance
  const { parameters } = knowledge
  const [system, setSystem] = useState<ServerSystem>('linux')
  const values = usableValues(
    useVisit((state) => valuesAt(state, loaded, step)),
    parameters,
  )
  const given = useVisit((state) => givenAt(state, loaded, step))
  const cause = useVisit(({ scan }) => (scan.status === 'done' ? scan.found.diagnosis.causes[0]?.title : undefined))
  const input = { ...loaded, ...knowledge, from: step.key, values, system, label: parameterLabel }
  const packet = buildPacket(input)
  const missing = new Set(packet.steps.flatMap(({ commands }) => commands.flatMap((each) => each.missing)))
  const asked = parameters.filter(({ name }) => missing.has(name))
  const facts = parameters.filter(({ name }) => given[name] !== undefined && FACTS.includes(name))
  const what = [
    ...(cause === undefined ? [] : [`So far it looks like this: ${cause}`]),
    ...(step.node.kind === 'check' ? [`The question: ${filled(step.node.text, values, parameterLabel)}`] : []),
    ...facts.map(({ name, label }) => `${label}: ${given[name] ?? ''}`),
  ]
  const text = formatPacket(packet, system, what)
  return (
    <Frame guidance={guidance}>
      <p className="no-print mb-1 text-sm">
        <Link to={linkTo(loaded, walk, step.key)} data-key="back" className={buttonClass('link')}>
          ← Back to the guide
        </Link>
      </p>
      <Heading title={["For the server's administrator", loaded.guide.title]}>
        For the server&apos;s administrator
      </Heading>
      <p className="mt-2">
        From here on only the server can tell. Send this text to whoever runs it. Every command in it only reads. Paste
        what comes back below, and the guide goes on.
      </p>
      <PacketSystem system={system} onChoose={setSystem} />
      {asked.length > 0 && (
        <section aria-labelledby="needed" className="no-print my-5 rounded-xl border border-line bg-card px-4 py-4">
          <h2 id="needed" className="mb-1">
            First, for the commands
          </h2>
          <p className="mb-3 text-sm text-soft">
            What you do not know may stay empty: its command is left out, and the text says so.
          </p>
          <ValueForm
            key={asked.map(({ name }) => name).join()}
            parameters={asked}
            values={values}
            refused={{}}
            action="Fill them in"
            some
          />
        </section>
      )}
      {packet.steps.length === 0 ? (
        <p className="my-5">
          No command for this kind of server is known here. Ask for the log of the SSH server, for the minute in which
          it failed, and paste it on the start page.
        </p>
      ) : (
        <section id="commands" tabIndex={-1} aria-labelledby="to-send" className="mt-6">
          <h2 id="to-send">The text to send</h2>
          <textarea
            readOnly
            dir="auto"
            aria-label="The text to send"
            value={text}
            rows={Math.min(text.split('\n').length, MOST_ROWS)}
            className="no-print mt-2 mb-3 block w-full resize-y rounded-lg bg-sunk px-3 py-2 font-mono text-xs leading-relaxed"
          />
          <pre className="hidden text-xs whitespace-pre-wrap print:block">{text}</pre>
          <p className="no-print flex max-w-none flex-wrap gap-2">
            <CopyButton text={text} what="the text for the administrator" kind="main" pressed="copy" />
            <button
              type="button"
              className={buttonClass('quiet')}
              onClick={() => saveText(text, `handrail-${loaded.guide.id}-administrator.txt`)}
            >
              Save as a file
            </button>
          </p>
        </section>
      )}
      <PacketReply packet={packet} input={input} onLead={onLead} />
    </Frame>
  )
}

/** What the administrator has to know to find the connection in the log. */
const FACTS: readonly string[] = ['host', 'port', 'user', 'account', 'address', 'time']
