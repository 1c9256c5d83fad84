import { Suspense, type HTMLAttributes } from 'react'
import type { Guidance } from '../parts/guidance.ts'
import { CallBar } from './CallBar.tsx'
import { CallStart } from './CallStart.tsx'
import { Keyboard } from './Keyboard.tsx'
import { layout } from './layout.ts'
import { listen, shownPane } from './pane.ts'
import { later } from '../../ui/later.ts'

const NotePanel = later(async () => (await import('../note/NotePanel.tsx')).NotePanel)

type Props = HTMLAttributes<HTMLDivElement> & { readonly guidance: Guidance | undefined }

/** The place of the note, which is fetched by itself. */
function Note({ guidance, ...place }: Props) {
  return (
    <div {...place}>
      <Suspense>
        <NotePanel {...(guidance === undefined ? {} : { guidance })} />
      </Suspense>
    </div>
  )
}

/** What stands around a page in the agent view, and what listens to its keys. */
export const desk = { CallBar, CallStart, Keyboard, Note, layout, listen, shown: shownPane }
