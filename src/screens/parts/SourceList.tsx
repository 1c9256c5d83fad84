import type { SourceRef } from '../../engine/types.ts'
import type { Knowledge } from '../../content/load.ts'

type ListProps = { readonly refs: readonly SourceRef[]; readonly knowledge: Pick<Knowledge, 'sources'> }

/** Where something comes from. */
export function SourceList({ refs, knowledge }: ListProps) {
  return (
    <ul className="grid gap-1.5">
      {refs.map(({ source, section }) => (
        <li key={`${source}/${section}`}>
          <SourceName source={source} section={section} knowledge={knowledge} />
        </li>
      ))}
    </ul>
  )
}

type NameProps = { readonly source: string; readonly section: string; readonly knowledge: Pick<Knowledge, 'sources'> }

/** A source by its title, with what one must know of it. */
export function SourceName({ source, section, knowledge }: NameProps) {
  const known = knowledge.sources.find(({ id }) => id === source)
  const title = known?.title ?? source
  return (
    <>
      {known?.url === undefined ? (
        title
      ) : (
        <a href={known.url} rel="noreferrer noopener" target="_blank">
          {title}
        </a>
      )}
      <span className="text-soft">, {section}</span>
      {known?.caution !== undefined && <span className="block text-soft">{known.caution}</span>}
    </>
  )
}
