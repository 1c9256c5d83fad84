import { useRef, useState } from 'react'
import { buttonClass } from '../../ui/buttonClass.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { useHandedFile } from '../parts/handedFile.ts'
import { openFile, type OpenedFile } from './openFile.ts'

/** Opens a visit that was saved as a file, here or by a colleague, and leads to the place where it stands. */
export function OpenVisit() {
  const [opened, setOpened] = useState<OpenedFile>()
  const result = useRef<HTMLOutputElement>(null)
  async function open(file: Blob): Promise<void> {
    setOpened(await openFile(file))
    result.current?.focus()
  }
  useHandedFile('/visits', (file) => void open(file))
  return (
    <div className="mt-6">
      <FileDrop
        id="visit-file"
        label="A file that somebody saved"
        hint="Choose it, or drop it here. It ends in .handrail.json. The visit under way is put aside, not lost."
        onFile={(file) => void open(file)}
      >
        <output ref={result} tabIndex={-1} className="block">
          {opened !== undefined && <Opened opened={opened} />}
        </output>
      </FileDrop>
    </div>
  )
}

function Opened({ opened }: { readonly opened: OpenedFile }) {
  if ('problem' in opened) {
    return (
      <Notice tone="bad">
        <p>{opened.problem}</p>
      </Notice>
    )
  }
  return (
    <Notice tone="good">
      <p>{opened.sentence}</p>
      {opened.notices.map((notice) => (
        <p key={notice} className="text-sm">
          {notice}
        </p>
      ))}
      <p>
        <Link to={opened.place} className={buttonClass('main')}>
          Go on in it
        </Link>
      </p>
    </Notice>
  )
}
