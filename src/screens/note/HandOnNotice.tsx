import { escalationOf } from '../../report/escalation.ts'
import { Notice } from '../../ui/Notice.tsx'
import { useVisit } from '../../visit/visit.ts'
import type { Guidance } from '../parts/guidance.ts'
import { escalationInputOf } from './escalationInput.ts'
import { useHandOn } from './handOn.ts'
import { QuietButton } from './QuietButton.tsx'

type Props = { readonly guidance: Guidance | undefined; readonly onOpen: () => void }

/** Says that something has to be handed on, wherever in the call the reason for it comes up. */
export function HandOnNotice({ guidance, onOpen }: Props) {
  const state = useVisit((whole) => whole)
  const { callerAsks } = useHandOn()
  const { due, reasons } = escalationOf(escalationInputOf(state, guidance, callerAsks))
  const first = reasons.find(({ holds }) => holds === true)
  if (!due) return undefined
  return (
    <Notice tone="care" tight live>
      <p className="text-sm">
        To hand on: {first === undefined ? 'the guide ends here for us' : first.text}.{' '}
        <QuietButton onPress={onOpen}>See what they need</QuietButton>
      </p>
    </Notice>
  )
}
