import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Notice } from '../../ui/Notice.tsx'
import { tryPack } from '../../visit/sitePacks.ts'
import { PackCard } from './PackCard.tsx'
import { ProblemList } from './ProblemList.tsx'
import type { Trial } from './trial.ts'

const GONE = { name: '', problems: [{ where: '', problem: 'cannot be checked: a part of this page is missing' }] }

/** Takes a pack from a file, says all that is wrong with it, and lets a sound one take part in this tab. */
export function TryPack() {
  const { state } = useLocation()
  const navigate = useNavigate()
  const [trial, setTrial] = useState<Trial | 'reading'>()
  const [over, setOver] = useState(false)
  const result = useRef<HTMLOutputElement>(null)
  const handed: unknown = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined
  async function read(file: Blob | undefined): Promise<void> {
    if (file === undefined) return
    setTrial('reading')
    setTrial(await import('./trial.ts').then(({ trialOf }) => trialOf(file)).catch(() => GONE))
    result.current?.focus()
  }
  const taken = useRef<Blob>(undefined)
  const onHanded = useEffectEvent((file: Blob) => {
    taken.current = file
    // The way back to this page must not read it once more.
    void navigate('/packs', { replace: true })
    void read(file)
  })
  useEffect(() => {
    if (handed instanceof Blob && handed !== taken.current) onHanded(handed)
  }, [handed])
  async function begin(pack: NonNullable<Trial['pack']>): Promise<void> {
    await tryPack(pack)
    void navigate('/')
  }
  return (
    <>
      <div
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          void read(event.dataTransfer.files[0])
        }}
        className={`rounded-xl border-[1.5px] border-dashed px-4 py-4 ${over ? 'border-accent bg-tint' : 'border-edge'}`}
      >
        <label htmlFor="pack-file" className="font-semibold">
          The file of a pack
        </label>
        <p id="pack-file-hint" className="text-sm text-soft">
          Choose the JSON file, or drop it here. It is read in this browser and goes nowhere, and it is gone when you
          close the page. Its commands are its author&apos;s: take it only from somebody you trust.
        </p>
        <input
          id="pack-file"
          type="file"
          accept=".json,application/json"
          aria-describedby="pack-file-hint"
          onChange={(event) => {
            void read(event.target.files?.[0])
            event.target.value = ''
          }}
          className="mt-2 block max-w-full text-sm file:me-3 file:min-h-11 file:cursor-pointer file:rounded-lg file:border-[1.5px] file:border-solid file:border-edge file:bg-card file:px-3 file:font-medium file:text-ink hover:file:bg-sunk"
        />
      </div>
      <output ref={result} tabIndex={-1} className="block">
        {trial === 'reading' && <p className="mt-3 text-soft">One moment …</p>}
        {typeof trial === 'object' && <Result trial={trial} onTry={(pack) => void begin(pack)} />}
      </output>
    </>
  )
}

type ResultProps = { readonly trial: Trial; readonly onTry: (pack: NonNullable<Trial['pack']>) => void }

function Result({ trial: { name, pack, problems }, onTry }: ResultProps) {
  if (pack === undefined) {
    return (
      <Notice tone="bad">
        <p>
          {problems.length === 1 ? 'One thing is' : `${problems.length} things are`} wrong with <bdi>{name}</bdi>, so
          nothing of it is used.{' '}
          {/\.ya?ml$/.test(name) && (
            <>
              A YAML file becomes JSON with <code>handrail pack build</code>.
            </>
          )}
        </p>
        <ProblemList of={name} problems={problems} />
      </Notice>
    )
  }
  return (
    <>
      <Notice tone="good">
        <p>
          Nothing is wrong with <bdi>{name}</bdi>.
        </p>
      </Notice>
      <PackCard pack={pack} opens={false} />
      <p>
        <button type="button" className={buttonClass('main')} onClick={() => onTry(pack)}>
          Try it in this tab
        </button>
      </p>
    </>
  )
}
