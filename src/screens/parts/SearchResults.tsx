import { Suspense, use, useEffect, useRef } from 'react'
import { inGroups, lookUp, pageOf, type Group } from '../../reference/lookUp.ts'
import type { Entry, Kind } from '../../search/types.ts'
import { isPhoneCode } from '../../visit/phoneCode.ts'
import { chooseKeys, useSettings } from '../../visit/settings.ts'
import { Template } from '../reference/Template.tsx'
import { useStepLinks } from '../agent/stepLinks.ts'
import { CodeHit } from './CodeHit.tsx'
import { HitLink } from './HitLink.tsx'
import { jumpsOf, searchOf } from './loadedReference.ts'
import { parameterLabel } from './valueLabel.ts'
import { filled } from '../../engine/fill.ts'

type Props = {
  readonly typed: string
  /** The person wants the first of what is found. */
  readonly entered: boolean
  /** Steps are found, too. */
  readonly agent: boolean
}

const NAMES: Readonly<Record<Kind, readonly [string, string]>> = {
  guide: ['Guide', 'Guides'],
  code: ['Code', 'Codes'],
  class: ['Failure', 'Failures'],
  cause: ['Cause', 'Causes'],
  message: ['Message', 'Messages'],
  command: ['Command', 'Commands'],
  step: ['Step', 'Steps'],
}
const EXAMPLES = ['error 19', '8010100D', 'Permission denied', 'strictmodes', 'sshd -t'] as const

/** What was found, by kind, the best kind first. Stands in the dialog, below its field. */
export function SearchResults({ typed, entered, agent }: Props) {
  const { index, codes } = use(agent ? jumpsOf() : searchOf())
  const keys = useSettings((saved) => saved.keys[saved.view])
  const coded = isPhoneCode(typed)
  const close = useRef<HTMLButtonElement>(null)
  const groups = typed.trim() === '' ? [] : inGroups(lookUp(index, codes, typed))
  useEffect(() => {
    const dialog = close.current?.closest('dialog')
    const press = (event: KeyboardEvent): void => moveIn(dialog, event)
    dialog?.addEventListener('keydown', press)
    return () => dialog?.removeEventListener('keydown', press)
  }, [])
  useEffect(() => {
    if (entered && !coded) hitsIn(close.current?.closest('dialog'))[0]?.click()
  }, [entered, coded])
  return (
    <>
      <button ref={close} type="button" onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
        Close
      </button>
      <div>
        {coded && (
          <Suspense>
            <CodeHit code={typed} entered={entered} />
          </Suspense>
        )}
        <output className="block text-sm text-soft">{summaryOf(typed, groups)}</output>
        {groups.map(({ kind, entries, count }) => (
          <section key={kind} aria-labelledby={`found-${kind}`} className="mt-4">
            <h2 id={`found-${kind}`} className="mb-1 text-sm text-soft">
              {NAMES[kind][count === 1 ? 0 : 1]}
              {count > entries.length && `, ${entries.length} of ${count}`}
            </h2>
            <ul>
              {entries.map((entry) => (
                <li key={entry.id}>
                  <Hit entry={entry} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        {typed.trim() === '' && (
          <label className="mt-4 flex min-h-11 w-fit items-center gap-2 text-sm text-soft">
            <input
              type="checkbox"
              className="size-4"
              checked={keys}
              onChange={(event) => chooseKeys(event.target.checked)}
            />
            Single keys act at once: j opens this, ? lists all of them
          </label>
        )}
      </div>
    </>
  )
}

function Hit({ entry }: { readonly entry: Entry }) {
  const { kind, title, about } = entry
  const onTheWay = useStepLinks()
  return (
    <HitLink to={(kind === 'step' ? onTheWay(entry.id) : undefined) ?? pageOf(entry)}>
      <span className="block wrap-anywhere">
        {kind === 'message' ? <Template template={title} /> : filled(title, {}, parameterLabel)}
      </span>
      {kind !== 'command' && <span className="line-clamp-2 text-sm text-soft">{about}</span>}
    </HitLink>
  )
}

function summaryOf(typed: string, groups: readonly Group[]): string {
  if (typed.trim() === '') return `For example: ${EXAMPLES.join(', ')}. A whole message works as well.`
  if (groups.length === 0)
    return 'Nothing found. On the start page you can paste the whole text: every line is read there.'
  const counts = groups.map(({ kind, count }) => `${count} ${NAMES[kind][count === 1 ? 0 : 1].toLowerCase()}`)
  return `Found: ${new Intl.ListFormat('en').format(counts)}`
}

function hitsIn(dialog: HTMLDialogElement | null | undefined): readonly HTMLElement[] {
  return [...(dialog?.querySelectorAll<HTMLElement>('[data-hit]') ?? [])]
}

/** Arrows go through what was found, and what is typed goes into the field. */
function moveIn(dialog: HTMLDialogElement | null | undefined, event: KeyboardEvent): void {
  const field = dialog?.querySelector('input')
  const hits = hitsIn(dialog)
  const at = hits.findIndex((hit) => hit === event.target)
  const typing = event.target === field
  if (!typing && at < 0) return
  const { key, ctrlKey, metaKey } = event
  if (key === 'ArrowDown') (hits[at + 1] ?? hits.at(-1))?.focus()
  else if (key === 'ArrowUp') (at > 0 ? hits[at - 1] : field)?.focus()
  else {
    // The key is not taken: a character goes on into the field, which by then has the focus.
    if (!typing && key.length === 1 && key !== ' ' && !ctrlKey && !metaKey) field?.focus()
    return
  }
  event.preventDefault()
}
