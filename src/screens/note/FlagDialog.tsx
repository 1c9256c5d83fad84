import { useState } from 'react'
import { formatFlag, type Flag } from '../../report/flag.ts'
import { ticketLink } from '../../report/ticketLinks.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ownerOf } from '../../visit/siteContent.ts'
import { useVisit } from '../../visit/visit.ts'
import { knownValuesOf } from '../../visit/visitFileKnown.ts'
import { saveText } from '../parts/saveText.ts'
import { removedText } from './removedText.ts'

type Props = { readonly about: Flag['about']; readonly onClose: () => void }

/** Makes the text for the content's owner: what is wrong in one's own words, and where it stands. */
export function FlagDialog({ about, onClose }: Props) {
  const owner = ownerOf(about.kind === 'step' ? about.guide.id : undefined)
  const [wrote, setWrote] = useState('')
  const known = knownValuesOf(useVisit((state) => state))
  const { subject, text, removed } = formatFlag({ about, wrote }, known)
  const step = about.kind === 'step'
  const name = owner?.name ?? 'whoever looks after Handrail where you work'
  const mail =
    owner?.email === undefined
      ? undefined
      : ticketLink({ id: 'owner', kind: 'email', name, to: owner.email }, subject, text)
  return (
    <Dialog title={step ? 'What is wrong with this step?' : 'What was not recognized?'} onClose={onClose}>
      <label className="block text-sm text-soft">
        {step
          ? 'What does it say, and what is right? Leave out names and addresses.'
          : 'Which program was it, and what does the message say? Leave out names and addresses.'}
        <textarea
          rows={4}
          dir="auto"
          value={wrote}
          onChange={(event) => setWrote(event.target.value)}
          className="mt-1 block w-full resize-y rounded-lg border border-edge bg-card px-3 py-2 text-ink"
        />
      </label>
      <h3 className="mt-4">What they get</h3>
      <pre className="mt-1 rounded-lg bg-sunk px-3 py-2 text-xs">{text}</pre>
      <p className="mt-1 text-sm text-soft">
        {removedText(removed)} Nothing is sent by itself: it goes to {name} when you send it.
      </p>
      <p className="mt-3 flex max-w-none flex-wrap gap-2">
        {mail?.fits === true && (
          <a href={mail.href} className={buttonClass('main')}>
            Write a mail
          </a>
        )}
        <CopyButton text={text} what="the text" kind={mail?.fits === true ? 'quiet' : 'main'} />
        <button
          type="button"
          className={buttonClass('quiet')}
          onClick={() => saveText(text, `handrail-${step ? 'step' : 'text'}.txt`)}
        >
          Save as a file
        </button>
      </p>
    </Dialog>
  )
}
