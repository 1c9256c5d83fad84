import { useNavigate } from 'react-router'
import { PasteBox } from '../../ui/PasteBox.tsx'
import { warmUp } from '../../visit/scan.ts'
import { refusePrivateKey } from './refusals.ts'
import { takeError } from './takeError.ts'

/** Progress is a new diagnosis: what was known of the connection stays known. */
export function AnotherError({ title }: { readonly title?: string }) {
  const navigate = useNavigate()
  return (
    <PasteBox
      label="The new error"
      action="Find the cause"
      files
      refuse={refusePrivateKey}
      onReady={warmUp}
      onTake={(text, name) => {
        takeError(text, name, title)
        void navigate('/found')
      }}
    />
  )
}
