import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { buttonClass } from '../../ui/buttonClass.ts'
import { FileDrop } from '../../ui/FileDrop.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { tryPack } from '../../visit/sitePacks.ts'
import { useHandedFile } from '../parts/handedFile.ts'
import { PackCard } from './PackCard.tsx'
import { ProblemList } from './ProblemList.tsx'
import type { Trial } from './trial.ts'

const GONE = { name: '', problems: [{ where: '', problem: 'cannot be checked: a part of this page is missing' }] }

/** Takes a pack from a file, says all that is wrong with it, and lets a sound one take part in this tab. */
export function TryPack() {
  const navigate = useNavigate()
  const [trial, setTrial] = useState<Trial | 'reading'>()
  const result = useRef<HTMLOutputElement>(null)
  async function read(file: Blob): Promise<void> {
    setTrial('reading')
    setTrial(await import('./trial.ts').then(({ trialOf }) => trialOf(file)).catch(() => GONE))
    result.current?.focus()
  }
  useHandedFile('/packs', (file) => void read(file))
  async function begin(pack: NonNullable<Trial['pack']>): Promise<void> {
    await tryPack(pack)
    void navigate('/')
  }
  return (
    <>
      <FileDrop
        id="pack-file"
        label="The file of a pack"
        hint="Choose the JSON file, or drop it here. It is read in this browser and goes nowhere, and it is gone when you close the page. Its commands are its author's: take it only from somebody you trust."
        onFile={(file) => void read(file)}
      />
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
