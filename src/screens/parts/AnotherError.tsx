import { useNavigate } from 'react-router'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { startScan, warmUp } from '../../visit/scan.ts'
import { moveOn, visit } from '../../visit/visit.ts'
import { refusePrivateKey } from './refusals.ts'

/** Progress is a new diagnosis: what was known of the connection stays known. */
export function AnotherError({ title }: { readonly title: string }) {
  const navigate = useNavigate()
  return (
    <PasteBox
      label="The new error"
      action="Find the cause"
      files
      refuse={refusePrivateKey}
      onReady={warmUp}
      onTake={(text, name) => {
        const { scan } = visit.getState()
        moveOn(scan.status === 'done' ? (scan.found.diagnosis.causes[0]?.title ?? title) : title)
        startScan(text, name)
        void navigate('/found')
      }}
    />
  )
}
