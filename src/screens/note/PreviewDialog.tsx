import type { ComponentProps } from 'react'
import { Dialog } from '../../ui/Dialog.tsx'
import { Preview } from './Preview.tsx'

type Props = Omit<ComponentProps<typeof Preview>, 'label'> & { readonly title: string; readonly onClose: () => void }

/** What will be copied, before it is. */
export function PreviewDialog({ title, onClose, ...preview }: Props) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Preview {...preview} label={`The ${preview.name}, as it will be copied`} />
    </Dialog>
  )
}
