import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { openFile, type OpenedFile } from './openFile.ts'

/** Opens a visit that was saved as a file, here or by a colleague, and leads to the place where it stands. */
export function OpenVisit() {
  const { state } = useLocation()
  const navigate = useNavigate()
  const [opened, setOpened] = useState<OpenedFile>()
  const [over, setOver] = useState(false)
  const result = useRef<HTMLOutputElement>(null)
  const handed: unknown = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined
  async function open(file: Blob | undefined): Promise<void> {
    if (file === undefined) return
    setOpened(await openFile(file))
    result.current?.focus()
  }
  const taken = useRef<Blob>(undefined)
  const onHanded = useEffectEvent((file: Blob) => {
    taken.current = file
    // The way back to this page must not open it once more.
    void navigate('/visits', { replace: true })
    void open(file)
  })
  useEffect(() => {
    if (handed instanceof Blob && handed !== taken.current) onHanded(handed)
  }, [handed])
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        void open(event.dataTransfer.files[0])
      }}
      className={`mt-6 rounded-xl border-[1.5px] border-dashed px-4 py-4 ${over ? 'border-accent bg-tint' : 'border-edge'}`}
    >
      <label htmlFor="visit-file" className="font-semibold">
        A file that somebody saved
      </label>
      <p id="visit-file-hint" className="text-sm text-soft">
        Choose it, or drop it here. It ends in .handrail.json. The visit under way is put aside, not lost.
      </p>
      <input
        id="visit-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="visit-file-hint"
        onChange={(event) => {
          void open(event.target.files?.[0])
          event.target.value = ''
        }}
        className="mt-2 block max-w-full text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-lg file:border-[1.5px] file:border-solid file:border-edge file:bg-card file:px-3 file:font-medium file:text-ink hover:file:bg-sunk"
      />
      <output ref={result} tabIndex={-1} className="block">
        {opened !== undefined && <Opened opened={opened} />}
      </output>
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
