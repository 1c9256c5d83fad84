import { useEffect, useRef, useState } from 'react'
import { totalSince, type Counts, type Day } from '../../report/shift.ts'
import { shiftCsv } from '../../report/shiftCsv.ts'
import { buttonClass } from '../../ui/buttonClass.ts'
import { Choices } from '../../ui/Choices.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { dayOf } from '../../visit/shiftBook.ts'
import { Heading } from '../parts/Heading.tsx'
import { saveText } from '../parts/saveText.ts'
import { CountTable } from './CountTable.tsx'
import { keyOf, titlesOf } from './titles.ts'
import { useShift } from './useShift.ts'

/** What was counted on this device, and the switch that lets it count. */
export function Shift() {
  const { shift, kept, turn, forget } = useShift()
  const box = useRef<HTMLInputElement>(null)
  function forgetAll(): void {
    forget()
    // The button that was pressed is gone with the counts.
    box.current?.focus()
  }
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['The shift']}>The shift</Heading>
      <p className="mt-2">
        Handrail can count, in this browser only: which causes were found, which fixes helped, where calls ended without
        one, to whom they were handed on, and how long they took. It keeps ids and numbers of the last 31 days, and no
        word that was said, typed or pasted. Nothing is sent anywhere.
      </p>
      <label className="mt-4 flex min-h-11 w-fit items-center gap-3 font-semibold">
        <input
          ref={box}
          type="checkbox"
          className="size-[1.15rem]"
          checked={shift.on}
          onChange={({ target }) => turn(target.checked)}
        />
        Count on this device
      </label>
      {!kept && (
        <Notice tone="care" live>
          <p>This browser does not let the page keep anything, so nothing is counted. All else works as before.</p>
        </Notice>
      )}
      {shift.counts.days.length === 0 ? (
        <p className="mt-4 text-soft">
          {shift.on
            ? 'Nothing was counted yet. A visit counts when it ends: at the end of a guide, with a new one, or when the page is closed.'
            : 'Nothing is counted.'}
        </p>
      ) : (
        <Counted counts={shift.counts} onForget={forgetAll} />
      )}
    </div>
  )
}

const SPANS = [
  { id: 'today', label: 'Today', days: 0 },
  { id: 'week', label: 'The last 7 days', days: 6 },
  { id: 'all', label: 'All', days: 10_000 },
] as const
const DAY = 86_400_000

function Counted({ counts, onForget }: { readonly counts: Counts; readonly onForget: () => void }) {
  const titles = useTitles(counts)
  const [picked, setPicked] = useState('today')
  const [now] = useState(() => Date.now())
  const span = SPANS.find(({ id }) => id === picked) ?? SPANS[0]
  const total = totalSince(counts, dayOf(now - span.days * DAY))
  if (titles === undefined) return <p className="mt-4 text-soft">One moment …</p>
  const csv = shiftCsv(counts, (table, id) => titles.get(keyOf(table, id)))
  return (
    <>
      <Choices legend="Which days" name="span" choices={SPANS} picked={picked} onPick={setPicked} />
      <p>{sentenceOf(total)}</p>
      <CountTable caption="Causes found" table="causes" tally={total.causes} titles={titles} />
      <CountTable caption="Fixes that helped" table="fixes" tally={total.fixes} titles={titles} />
      <CountTable caption="Where it ended without an end" table="left" tally={total.left} titles={titles} />
      <CountTable caption="Handed on to" table="teams" tally={total.teams} titles={titles} />
      <p className="mt-8 flex max-w-none flex-wrap gap-3">
        <button
          type="button"
          className={buttonClass('plain')}
          onClick={() => saveText(csv, `handrail-shift-${dayOf(now)}.csv`, 'text/csv')}
        >
          Save all as CSV
        </button>
        <button type="button" className={buttonClass('quiet')} onClick={onForget}>
          Delete all counts
        </button>
      </p>
    </>
  )
}

/** Undefined until they are fetched; ids stand for what could not be. */
function useTitles(counts: Counts): ReadonlyMap<string, string> | undefined {
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    let wanted = true
    const show = (found: ReadonlyMap<string, string>): void => {
      if (wanted) setTitles(found)
    }
    titlesOf(counts).then(show, () => show(new Map()))
    return () => {
      wanted = false
    }
  }, [counts])
  return titles
}

function sentenceOf({ visits, solved, handedOn, nothing, minutes }: Day): string {
  if (visits === 0) return 'No visit was counted.'
  const each = Math.round(minutes / visits)
  return [
    `${counted(visits, 'visit')}: ${solved} solved, ${handedOn} handed on, ${Math.max(visits - solved - handedOn, 0)} left.`,
    `${counted(minutes, 'minute')} in all, ${each} each on average.`,
    ...(nothing === 0 ? [] : [`In ${counted(nothing, 'visit')} a text was read in which nothing was recognized.`]),
  ].join(' ')
}

function counted(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`
}
