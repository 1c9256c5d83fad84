import type { Pack } from '../../packs/types.ts'
import { Link } from '../../ui/Link.tsx'

/** What a pack is, whose it is, and what is in it. `opens` says whether its guides can be opened now. */
export function PackCard({ pack, opens }: { readonly pack: Pack; readonly opens: boolean }) {
  const { id, title, version, owner, guides } = pack
  const listed = guides.filter(({ symptoms }) => symptoms.length > 0)
  return (
    <article aria-label={title} className="my-3 rounded-xl border border-line bg-card px-4 py-3">
      <h3>
        <bdi>{title}</bdi>
      </h3>
      <p className="text-sm text-soft">
        <code>{id}</code>, version {version}
        {owner?.name !== undefined && (
          <>
            , by <bdi>{owner.name}</bdi>
          </>
        )}
      </p>
      <p className="mt-1 text-sm">{contentsOf(pack)}</p>
      {listed.length > 0 && (
        <ul className="mt-1 list-disc ps-6 text-sm">
          {listed.map((guide) => (
            <li key={guide.id}>
              <bdi>{opens ? <Link to={`/g/${guide.id}`}>{guide.title}</Link> : guide.title}</bdi>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

const PARTS = [
  ['guides', 'guide', 'guides'],
  ['signatures', 'message', 'messages'],
  ['causes', 'cause', 'causes'],
  ['commands', 'command', 'commands'],
  ['parameters', 'value to ask for', 'values to ask for'],
  ['overlays', 'change to what is ours', 'changes to what is ours'],
] as const

function contentsOf(pack: Pack): string {
  const parts = PARTS.flatMap(([key, one, several]) => {
    const count = pack[key].length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`]
  })
  const teams = Object.keys(pack.contacts).length
  const all = [...parts, ...(teams === 0 ? [] : [`names of ${teams} ${teams === 1 ? 'team' : 'teams'}`])]
  return all.length === 0 ? 'Nothing is in it.' : `${new Intl.ListFormat('en').format(all)}.`
}
