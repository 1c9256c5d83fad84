import { Suspense, useState } from 'react'
import { inTurn } from '../../reference/picking.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Choices } from '../../ui/Choices.tsx'
import { catalogHere } from '../../visit/siteContent.ts'
import { useVisit, type Found } from '../../visit/visit.ts'
import { FlagStep } from '../note/FlagStep.tsx'
import { AsideLines } from './AsideLines.tsx'
import { Heading } from './Heading.tsx'
import { PickList } from './PickList.tsx'
import { ShortText } from './ShortText.tsx'
import { Link } from '../../ui/Link.tsx'
import { later } from '../../ui/later.ts'

const Elsewhere = later(async () => (await import('../tools/Elsewhere.tsx')).Elsewhere)

type Props = { readonly found: Found; readonly of: string }

const PROGRAMS = [
  { id: 'aspera', label: 'Aspera: ascp, Connect, Faspex, Shares', word: 'Aspera' },
  { id: 'iris', label: 'InterSystems IRIS or Caché', word: 'IRIS' },
  { id: 'ssh', label: 'ssh, sftp, scp, git or rsync in a terminal', word: 'OpenSSH' },
  { id: 'other', label: 'Something else', word: '' },
] as const

const MORE = {
  aspera:
    'Is there a log? On the machine that ran the transfer, the lines of aspera-scp-transfer.log around the failure say most.',
  iris: 'Can you get the whole status text? The lines with a code in brackets, such as [8010100D], say most.',
  ssh: 'Can you run it again with -v? ssh -v and sftp -v print every step of the connection.',
  other: 'Is there a longer message? The lines before the last one often name the cause.',
} as const

const UNREADABLE = {
  empty: { heading: 'There was nothing to read', text: 'The text or file is empty. Paste the message that you saw.' },
  binary: {
    heading: 'This is not text',
    text: 'The file holds binary content. Pick a log file, or unpack the archive first; a .gz file can be taken as it is.',
  },
} as const

/** Nothing known is in the text: said plainly, with two questions that help and the list to pick from. */
export function FoundNothing({ found: { diagnosis, recognition }, of }: Props) {
  const [program, setProgram] = useState<string>()
  const draft = useVisit((state) => state.draft)
  const picked = PROGRAMS.find(({ id }) => id === program)
  const unreadable = recognition.unreadable === undefined ? undefined : UNREADABLE[recognition.unreadable]
  const aside = diagnosis.setAside
  const known = aside.length > 0 ? 'This text does not say what failed' : 'No message we know is in this text'
  const heading = unreadable?.heading ?? known
  return (
    <>
      <Heading title={[heading]}>{heading}</Heading>
      <p className="mt-2">
        {unreadable?.text ?? 'That does not mean that nothing is wrong. Two answers help.'}{' '}
        <span className="text-soft">{unreadable === undefined && of}</span>
      </p>
      <AsideLines setAside={aside} recognition={recognition} />
      {unreadable === undefined && <ShortText />}
      {unreadable === undefined && (
        <Suspense>
          <Elsewhere text={draft} diagnosed />
        </Suspense>
      )}
      <Choices
        legend="Which program showed it?"
        name="program"
        choices={PROGRAMS}
        picked={program}
        onPick={setProgram}
      />
      {picked !== undefined && (
        <output className="block">
          <p>
            <strong>{MORE[picked.id]}</strong>
          </p>
        </output>
      )}
      <p className="my-4">
        <Link to="/" data-key="go" className={buttonClass('main')}>
          Paste more of it
        </Link>
      </p>
      {unreadable === undefined && (
        <FlagStep about={{ kind: 'nothing', lines: recognition.lines, program: picked?.label }}>
          Tell whoever looks after Handrail that this was not recognized
        </FlagStep>
      )}
      <h2 className="mt-8 mb-2">Or pick what you see</h2>
      <PickList
        key={program}
        rows={inTurn(catalogHere().filter(({ products }) => picked === undefined || products.includes(picked.word)))}
      />
    </>
  )
}
