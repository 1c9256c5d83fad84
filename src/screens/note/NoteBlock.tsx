import type { Block } from '../../report/types.ts'
import { Shown } from '../../ui/Shown.tsx'

/** A part of the note that nobody edits: what it is made of stands elsewhere. */
export function NoteBlock({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'text':
      return (
        <p className="whitespace-pre-line wrap-anywhere">
          <Shown text={block.text} ours />
        </p>
      )
    case 'facts':
      return (
        <dl>
          {block.facts.map(({ label, value }) => (
            <div key={label}>
              <dt className="me-1.5 inline text-soft">{label}</dt>
              <dd className="inline wrap-anywhere">
                <Shown text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )
    case 'list':
      return (
        <ul className="list-disc ps-5">
          {block.items.map((item) => (
            <li key={item} className="wrap-anywhere">
              <Shown text={item} ours />
            </li>
          ))}
        </ul>
      )
    case 'evidence':
      return (
        <ol aria-label={block.of} className="mt-1 rounded-lg bg-sunk px-2 py-1 font-mono text-xs">
          {block.lines.map(({ number, text }, at) => (
            <li key={`${number}/${at}`} className="wrap-anywhere">
              <span className="text-soft">
                <span className="sr-only">line </span>
                {number}{' '}
              </span>
              <Shown text={text} />
            </li>
          ))}
        </ol>
      )
    case 'link':
      return <p className="text-xs wrap-anywhere text-soft">{block.address}</p>
    case 'steps':
      return undefined
  }
}
