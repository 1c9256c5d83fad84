import { useState } from 'react'
import { formatOfTicket, ticketLink, type TicketTarget } from '../../report/ticketLinks.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { copySelected } from '../../ui/copySelected.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Fold } from '../../ui/Fold.tsx'
import { configHere } from '../../visit/siteContent.ts'
import { ConfigProblems } from './ConfigProblems.tsx'
import { outgoingOf, useLeaving, type Letter } from './leaving.ts'
import { Pseudonyms } from './Pseudonyms.tsx'
import { removedText } from './removedText.ts'
import { ReplacedChoice } from './ReplacedChoice.tsx'

type Props = { readonly letter: Letter; readonly onClose: () => void }

/** New tickets with the note filled in, in the systems that the organization names. */
export function TicketDialog({ letter, onClose }: Props) {
  const config = configHere()
  const leaving = useLeaving()
  const { text, removed, pseudonyms } = outgoingOf(letter, { ...leaving, format: 'text' })
  const summary = text.split('\n', 1)[0] ?? ''
  return (
    <Dialog title="New ticket" onClose={onClose}>
      <p className="text-sm text-soft">
        Each opens in a new tab, with the note filled in. Nothing is sent before you do.
      </p>
      <ReplacedChoice />
      <p className="mt-1 text-sm text-soft">{removedText(removed)}</p>
      <Pseudonyms pseudonyms={pseudonyms} />
      <ul className="mt-3 grid gap-3">
        {config.tickets.map((target) => (
          <li key={target.id} className="border-t border-line pt-3">
            <Target target={target} summary={summary} letter={letter} />
          </li>
        ))}
      </ul>
      <ConfigProblems />
    </Dialog>
  )
}

type TargetProps = { readonly target: TicketTarget; readonly summary: string; readonly letter: Letter }

function Target({ target, summary, letter }: TargetProps) {
  const { replaced } = useLeaving()
  const [said, setSaid] = useState('')
  const { format, options } = formatOfTicket(target.kind)
  const { text } = outgoingOf(letter, { format, replaced }, options)
  const link = ticketLink(target, summary, text)
  if (link === undefined) return <p>{target.name}: its address in packs.json cannot be used.</p>
  return (
    <>
      <p className="flex max-w-none flex-wrap items-center gap-3">
        <a
          href={link.href}
          target="_blank"
          rel="noopener noreferrer"
          className={buttonClass('plain')}
          onClick={() => {
            if (!link.fits) setSaid(copySelected(text) ? COPIED : REFUSED)
          }}
        >
          {target.name}
          <span className="sr-only"> (opens in a new tab)</span>
        </a>
        {!link.fits && <span className="text-sm">{TOO_LONG}</span>}
      </p>
      <output className="block text-sm text-accent">{said}</output>
      <Fold summary="What is filled in">
        <pre className="rounded-lg bg-sunk px-3 py-2 text-xs">{`${summary}\n\n${link.short ?? text}`}</pre>
      </Fold>
    </>
  )
}

const TOO_LONG = 'The note is too long for an address: it is copied first, and you paste it into the ticket.'
const COPIED = 'The whole note is on the clipboard. Paste it into the description.'
const REFUSED = 'This browser does not allow copying. Copy the note with Copy note, then paste it into the description.'
