import { teams } from '../../content/escalation.ts'
import type { KnownValues } from '../../report/redactTypes.ts'
import { buildReply } from '../../report/reply.ts'
import type { ReportInput } from '../../report/types.ts'
import { configHere } from '../../visit/siteContent.ts'
import { PreviewDialog } from './PreviewDialog.tsx'

type Props = {
  readonly input: ReportInput
  readonly known: KnownValues
  readonly file: string
  readonly onClose: () => void
}

/** What the caller is written: who has it now is said where an outcome hands it on. */
export function ReplyDialog({ input, known, file, onClose }: Props) {
  const config = configHere()
  const last = input.walk?.steps.at(-1)?.node
  const to = last?.kind === 'outcome' ? last.escalate?.to : undefined
  const team = to === undefined ? undefined : (config.contacts[to] ?? { name: teams[to] })
  const report = buildReply({ ...input, ...(team === undefined ? {} : { team }) })
  return (
    <PreviewDialog
      title="Reply to the caller"
      name="reply"
      file={`${file}-reply`}
      letter={{ report, known }}
      caller
      onClose={onClose}
    />
  )
}
