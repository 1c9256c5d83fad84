import { useRef, useState } from 'react'
import type { Packet, PacketInput } from '../../report/packet.ts'
import { goOn } from '../../report/packet.ts'
import type { Values } from '../../engine/types.ts'
import { readReply, type ReplyPart } from '../../report/readReply.ts'
import type { Reader } from '../../readers/types.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { startScan, warmUp } from '../../visit/scan.ts'
import { stepId } from '../../visit/trail.ts'
import { keepPasted, moveOn, recordStep, visit } from '../../visit/visit.ts'
import { today } from './clock.ts'
import { linkTo } from './guidance.ts'
import { LONGEST_OUTPUT } from './readAndKeep.ts'
import { usePasteTaker } from './pasteTaker.ts'
import { ReadingResult } from './ReadingResult.tsx'
import { refusePrivateKey } from './refusals.ts'

type Props = {
  readonly packet: Packet
  readonly input: PacketInput & { readonly readers: readonly Reader[] }
  readonly onLead: (to: string) => void
}

/** Takes what the administrator sent back, says what each part means, and leads on from there. */
export function PacketReply({ packet, input, onLead }: Props) {
  const [reply, setReply] = useState<{ readonly text: string; readonly parts: readonly ReplyPart[] }>()
  const heading = useRef<HTMLHeadingElement>(null)
  function take(text: string | Blob, name?: string): void {
    if (typeof text !== 'string' || text.length > LONGEST_OUTPUT) return diagnose(text, name)
    const values = { today: today(), ...input.values }
    const parts = readReply(text, packet, { ...input, values })
    if (!parts.some(({ reading }) => reading !== undefined)) return diagnose(text)
    for (const part of parts) note(packet.guide.id, part, values)
    setReply({ text, parts })
    heading.current?.focus()
  }
  usePasteTaker((text) => {
    if (reply === undefined && refusePrivateKey(text) === undefined) take(text)
  })
  function diagnose(text: string | Blob, name?: string): void {
    const { scan } = visit.getState()
    moveOn(scan.status === 'done' ? scan.found.diagnosis.causes[0]?.title : packet.guide.title)
    startScan(text, name)
    onLead('/found')
  }
  return (
    <section aria-labelledby="reply" className="no-print mt-10">
      <h2 id="reply" ref={heading} tabIndex={-1} className="mb-2 w-fit">
        {reply === undefined ? 'Paste what came back' : 'What came back says'}
      </h2>
      {reply === undefined ? (
        <PasteBox
          label="What the administrator sent back"
          action="Read it"
          files
          refuse={refusePrivateKey}
          onReady={warmUp}
          onTake={take}
        />
      ) : (
        <>
          <ol className="divide-y divide-line rounded-xl border border-line bg-card">
            {reply.parts.map((part) => (
              <Part key={part.step.key} part={part} input={input} />
            ))}
          </ol>
          <p className="mt-4 flex max-w-none flex-wrap gap-3">
            <button type="button" className={buttonClass('plain')} onClick={() => diagnose(reply.text)}>
              Look for known messages in it
            </button>
            <button type="button" className={buttonClass('quiet')} onClick={() => setReply(undefined)}>
              Paste something else
            </button>
          </p>
        </>
      )}
    </section>
  )
}

/** Keeps a part with its reading, and what it answers among what was done. */
function note(guide: string, { step: { key, asks }, text, reading, option }: ReplyPart, values: Values): void {
  if (reading === undefined) return
  const id = stepId(guide, key)
  keepPasted(id, text, reading, values)
  if (option === undefined) return
  const step = {
    id,
    kind: 'check',
    guide,
    key,
    option: option.id,
    at: Date.now(),
    given: {},
  } as const
  recordStep({ ...step, text: asks, answer: option.summary })
}

function Part({ part: { step, reading, option }, input }: { readonly part: ReplyPart; readonly input: PacketInput }) {
  const walk = option && goOn(input, step.key, option.id)
  const last = walk?.steps.at(-1)
  return (
    <li className="px-4 py-3.5">
      <h3>{step.asks}</h3>
      {reading === undefined ? (
        <p className="mt-1 text-soft">No reader knows this output. Look for known messages in it below.</p>
      ) : (
        <ReadingResult reading={reading} quiet />
      )}
      {walk !== undefined && last !== undefined && (
        <Link
          to={linkTo({ guide: input.guide, guides: input.guides }, walk, last.key)}
          data-key="go"
          className={buttonClass('quiet')}
        >
          Go on from here
          <span className="sr-only">: {step.asks}</span>
        </Link>
      )}
    </li>
  )
}
