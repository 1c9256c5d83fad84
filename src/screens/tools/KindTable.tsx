import { facts } from '../../content/algorithms/all.ts'
import { historyOf, offeredBy } from '../../negotiation/judge.ts'
import { KIND_NAMES, SLOT_NAMES } from '../../negotiation/kindNames.ts'
import { KINDS, SLOTS_OF, type Kind, type Settled } from '../../negotiation/types.ts'
import { Fold } from '../../ui/Fold.tsx'
import { Shown } from '../../ui/Shown.tsx'
import { Tag } from '../../ui/Tag.tsx'

const OTHERS = facts.programs
  .filter(({ name }) => name !== 'OpenSSH')
  .map(({ name, version }) => `${name} ${version}`)
  .join(', ')

type Props = { readonly settled: readonly Settled[]; readonly failing: readonly Kind[] }

/** Every list: what is shared, what only one side has, and since when OpenSSH has had it. */
export function KindTable({ settled, failing }: Props) {
  const shown = KINDS.filter((kind) => slotsOf(settled, kind).some((slot) => namesOf(slot).length > 0))
  if (shown.length === 0) return undefined
  return (
    <section aria-labelledby="lists" className="mt-8">
      <h2 id="lists">The lists</h2>
      <p className="text-sm text-soft">
        Versions are those of OpenSSH. “Also” names what was seen to offer it by default: {OTHERS}.
      </p>
      {shown.map((kind) => (
        <Fold key={kind} summary={titleOf(kind, slotsOf(settled, kind))} open={failing.includes(kind)}>
          {differing(slotsOf(settled, kind)).map((slot, _, all) => (
            <Lists key={slot.slot} kind={kind} slot={slot} named={all.length > 1} />
          ))}
        </Fold>
      ))}
    </section>
  )
}

type ListsProps = { readonly kind: Kind; readonly slot: Settled; readonly named: boolean }

function Lists({ kind, slot, named }: ListsProps) {
  // With one list there is nothing to compare with, and "only" would say too much.
  const only = slot.state === 'unknown' ? 'The' : 'Only the'
  const groups = [
    { title: 'Both', names: slot.shared },
    { title: `${only} client`, names: slot.onlyClient },
    { title: `${only} server`, names: slot.onlyServer },
  ].filter(({ names }) => names.length > 0)
  return (
    <>
      {named && <p className="text-sm text-soft">{capital(SLOT_NAMES[slot.slot])}</p>}
      {groups.map(({ title, names }) => (
        <div key={title}>
          <h3 className="text-sm font-semibold">{title}</h3>
          <ul>
            {names.map((name) => (
              <li key={name} className="flex flex-wrap items-baseline gap-x-3 py-0.5">
                <code className="wrap-anywhere">
                  <Shown text={name} />
                </code>
                {name === slot.chosen && <Tag tone="sure">agreed on</Tag>}
                <span className="text-sm text-soft">{saidOf(kind, name)}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  )
}

/** Since when OpenSSH has it, and who else offers it. Empty where neither is known. */
function saidOf(kind: Kind, name: string): string {
  const also = offeredBy(facts, kind, name)
  return [historyOf(facts, kind, name), also.length === 0 ? '' : `also ${also.join(', ')}`].filter(Boolean).join('; ')
}

function titleOf(kind: Kind, slots: readonly Settled[]): string {
  const name = capital(KIND_NAMES[kind].many)
  if (slots.some(({ state }) => state === 'none')) return `${name}: nothing in common`
  if (slots.every(({ state }) => state === 'implicit')) return `${name}: not needed, the cipher checks by itself`
  const chosen = slots.find((slot) => slot.chosen !== undefined)?.chosen
  return chosen === undefined ? `${name}: only one list is known` : `${name}: ${chosen}`
}

/** Both directions are the same nearly always: then one is shown. */
function differing(slots: readonly Settled[]): readonly Settled[] {
  const [first, second] = slots.filter((slot) => namesOf(slot).length > 0)
  if (first === undefined) return []
  const same = second === undefined || JSON.stringify({ ...first, slot: 0 }) === JSON.stringify({ ...second, slot: 0 })
  return same ? [first] : [first, second]
}

function slotsOf(settled: readonly Settled[], kind: Kind): readonly Settled[] {
  return settled.filter(({ slot }) => SLOTS_OF[kind].includes(slot))
}

function namesOf({ shared, onlyClient, onlyServer }: Settled): readonly string[] {
  return [...shared, ...onlyClient, ...onlyServer]
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
