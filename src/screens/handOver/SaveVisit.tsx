import { useState } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { visit } from '../../visit/visit.ts'
import type { Guidance } from '../parts/guidance.ts'
import { saveVisitFile } from './saveVisitFile.ts'

/** The whole visit as a file: for a colleague, the second line, or tomorrow. */
export function SaveVisit({ guidance }: { readonly guidance: Guidance }) {
  const [names, setNames] = useState(false)
  const [said, setSaid] = useState('')
  async function save(): Promise<void> {
    setSaid('')
    setSaid(await saveVisitFile(visit.getState(), guidance, names))
  }
  return (
    <section aria-labelledby="file" className="mt-8">
      <h2 id="file">A file</h2>
      <p className="mt-1 text-sm">
        It holds everything: what was pasted and found, said, answered and written. Handrail opens it again and shows
        the same visit. Private keys, passwords and tokens are taken out in any case.
      </p>
      <label className="my-3 flex min-h-11 w-fit items-center gap-2">
        <input
          type="checkbox"
          className="size-4"
          checked={names}
          onChange={(event) => setNames(event.target.checked)}
        />
        Replace names of people, servers, addresses and folders as well
      </label>
      <p className="flex max-w-none flex-wrap items-center gap-3">
        <button type="button" className={buttonClass('plain')} onClick={() => void save()}>
          Save the file
        </button>
        <output className="text-sm text-soft">{said}</output>
      </p>
    </section>
  )
}
