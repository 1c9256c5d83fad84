import { useState, type FormEvent } from 'react'
import { needs, neverSent, teams } from '../../content/escalation.ts'
import { facts } from '../../content/facts.ts'
import type { OutcomeNode } from '../../engine/types.ts'
import { handOver, neededAt } from '../../practice/play.ts'
import { cures } from '../../practice/world.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { NodeProps } from './PracticeNode.tsx'
import { play } from './training.ts'

/** What can go along, in one order for every round: what is needed and what is not stand side by side. */
const GOES_ALONG = [
  ...facts.map(({ id, label }) => ({ id: id as string, label })),
  ...needs.map(({ id, label }) => ({ id: id as string, label })),
  ...neverSent.map((sentence) => ({ id: sentence as string, label: capital(sentence) })),
].toSorted((a, b) => (a.label < b.label ? -1 : 1))

const NOT_THEIRS = 'They send it back: this can still be solved, or it is not theirs.'

/** The end by handing on: to whom, and what goes along. */
export function HandOverForm({ node, fault, round, loaded, step }: NodeProps & { readonly node: OutcomeNode }) {
  const [sent, setSent] = useState<readonly string[]>([])
  const [reply, setReply] = useState<string>()
  const team = node.escalate === undefined ? 'whoever looks after it' : teams[node.escalate.to]
  function submit(event: FormEvent): void {
    event.preventDefault()
    const after = handOver(round, loaded, fault, sent)
    if (after.end === 'solved') return play(after)
    setReply(cures(fault, step) ? shortcoming(node, sent) : NOT_THEIRS)
    play(after)
  }
  return (
    <form onSubmit={submit} className="mt-4">
      <p>
        Hand it on to <strong>{team}</strong>?
      </p>
      <fieldset className="my-5">
        <legend className="mb-1.5 font-semibold">What goes along</legend>
        {GOES_ALONG.map(({ id, label }) => (
          <label
            key={id}
            className="mb-2 flex min-h-11 items-start gap-3 rounded-lg border border-line bg-card px-3.5 py-2.5 hover:border-edge has-checked:border-accent has-checked:bg-tint"
          >
            <input
              type="checkbox"
              className="mt-[0.22rem] size-[1.15rem] shrink-0"
              checked={sent.includes(id)}
              onChange={({ target }) => setSent(target.checked ? [...sent, id] : sent.filter((each) => each !== id))}
            />
            {label}
          </label>
        ))}
      </fieldset>
      {reply !== undefined && (
        <Notice tone="care" live>
          <p>{reply}</p>
        </Notice>
      )}
      <button type="submit" className={buttonClass('main')}>
        Call them, and hand it on
      </button>
    </form>
  )
}

/** What they say to a ticket that is theirs, and is not as it should be. */
function shortcoming(node: OutcomeNode, sent: readonly string[]): string {
  const labels = GOES_ALONG.filter(({ id }) => neededAt(node).some((need) => need === id) && !sent.includes(id))
  if (labels.length === 0) return 'It is theirs, and they send it back: something is in it that must never be sent.'
  return `It is theirs, and they send it back. Missing in the ticket: ${labels.map(({ label }) => label).join('; ')}.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
