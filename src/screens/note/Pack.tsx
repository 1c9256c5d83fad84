import { useState } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { visit } from '../../visit/visit.ts'
import { saveVisitFile } from '../handOver/saveVisitFile.ts'
import type { Guidance } from '../parts/guidance.ts'
import { leavingNow, outgoingOf, type Letter } from './leaving.ts'
import { Preview } from './Preview.tsx'

type Props = { readonly letter: Letter; readonly guidance: Guidance | undefined }

/** The pack for the next line: a text to read, and the visit itself as a file that Handrail opens again. */
export function Pack({ letter, guidance }: Props) {
  const [said, setSaid] = useState('')
  const file = `handrail-${guidance?.loaded.guide.id ?? 'call'}-pack`
  function save(): void {
    // The file knows names as a whole: one kind to replace means all of them.
    const leaving = leavingNow()
    const names = Object.values(leaving.replaced).some(Boolean)
    void saveVisitFile(visit.getState(), guidance, names, outgoingOf(letter, leaving).pseudonyms).then(setSaid)
  }
  return (
    <section aria-labelledby="hand-on-pack" className="mt-5">
      <h3 id="hand-on-pack" className="mb-1">
        What they get
      </h3>
      <Preview name="pack" label="The pack, as it will be copied" file={file} letter={letter} />
      <p className="text-sm text-soft">
        Beside it the visit itself: Handrail opens it again and shows the same. If any kind of names gives way above,
        all of them do in this file, and host-1 is the same one in both.
      </p>
      <p className="mt-2 flex max-w-none flex-wrap items-center gap-3">
        <button type="button" className={buttonClass('quiet')} onClick={save}>
          Save the visit as JSON
        </button>
        <output className="text-sm text-accent">{said}</output>
      </p>
    </section>
  )
}
