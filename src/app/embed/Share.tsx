import { use, useState } from 'react'
import type { Host } from '../../embed/frame.ts'
import { buildReport } from '../../report/buildReport.ts'
import { leavingNow, outgoingOf } from '../../screens/note/leaving.ts'
import { Preview } from '../../screens/note/Preview.tsx'
import { useNoteInput } from '../../screens/note/useNoteInput.ts'
import { guidanceOf } from '../../screens/parts/guidance.ts'
import { guideOf, knowledgeOf } from '../../screens/parts/loaded.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { fromLink } from '../../visit/link.ts'
import { useLocation, useParams } from './router.ts'

type Props = { readonly host: Host; readonly onClose: () => void }

/** Hands the report over to the page around the guide, as it is shown here and when the person presses, never else. */
export function Share({ host, onClose }: Props) {
  const { guide = '', node } = useParams()
  const { search } = useLocation()
  const loaded = use(guideOf(guide))
  const knowledge = use(knowledgeOf())
  const guidance = loaded && guidanceOf(fromLink(guide, node ?? loaded.guide.start, search), loaded, knowledge)
  const { input, known } = useNoteInput(guidance)
  const [said, setSaid] = useState('')
  const letter = { report: buildReport(input), known }
  function share(): void {
    const leaving = leavingNow()
    host.say({ t: 'share', format: leaving.format, text: outgoingOf(letter, leaving).text })
    setSaid('It was given to the page.')
  }
  return (
    <Dialog title="Give this to the page?" onClose={onClose}>
      <p className="mb-3">
        The page around this guide receives the text below, as it stands here. What it does with it is up to its owner.
      </p>
      <Preview name="report" label="The report, as it will be given" file="handrail-report" letter={letter} />
      <p className="flex max-w-none flex-wrap items-center gap-3">
        <button type="button" className={buttonClass('main')} onClick={share}>
          Give it to the page
        </button>
        <output>{said}</output>
      </p>
    </Dialog>
  )
}
