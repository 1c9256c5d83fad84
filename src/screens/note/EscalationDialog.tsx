import { teams } from '../../content/escalation.ts'
import { escalationOf } from '../../report/escalation.ts'
import { escalationPack } from '../../report/escalationPack.ts'
import type { KnownValues } from '../../report/redactTypes.ts'
import type { ReportInput } from '../../report/types.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { configHere } from '../../visit/siteContent.ts'
import { useVisit } from '../../visit/visit.ts'
import type { Guidance } from '../parts/guidance.ts'
import { ConfigProblems } from './ConfigProblems.tsx'
import { checksAhead, escalationInputOf } from './escalationInput.ts'
import { useHandOn } from './handOn.ts'
import { Needs } from './Needs.tsx'
import { Pack } from './Pack.tsx'
import { Reasons } from './Reasons.tsx'
import { WarmTransfer } from './WarmTransfer.tsx'

type Props = {
  readonly input: ReportInput
  readonly known: KnownValues
  readonly guidance: Guidance | undefined
  readonly onClose: () => void
}

/** Handing on: why, to whom, what they need and what is missing of it, what must not be in it, and the pack itself. */
export function EscalationDialog({ input, known, guidance, onClose }: Props) {
  const config = configHere()
  const state = useVisit((whole) => whole)
  const { callerAsks } = useHandOn()
  const checks = guidance === undefined ? [] : checksAhead(state, guidance)
  const escalation = escalationOf({ ...escalationInputOf(state, guidance, callerAsks), checks })
  const contact = config.contacts[escalation.to]
  const pack = escalationPack({ note: input, escalation, teams, ...(contact === undefined ? {} : { contact }) })
  return (
    <Dialog title="Hand it on" onClose={onClose}>
      <Reasons reasons={escalation.reasons} due={escalation.due} callerAsks={callerAsks} />
      <h3 className="mt-5">To whom</h3>
      <p>
        <strong>{contact?.name ?? teams[escalation.to]}</strong>
        {contact?.reach !== undefined && <span className="wrap-anywhere">: {contact.reach}</span>}
      </p>
      <Needs escalation={escalation} guidance={guidance} onLeave={onClose} />
      <h3 className="mt-5">Never send</h3>
      <ul className="list-disc ps-6 text-sm">
        {escalation.never.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <Pack letter={{ report: pack.note, known }} guidance={guidance} />
      <WarmTransfer steps={escalation.checklist} />
      <ConfigProblems />
    </Dialog>
  )
}
