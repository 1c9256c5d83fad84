import { CopyButton } from '../../ui/CopyButton.tsx'
import type { Snippet } from './snippets.ts'

/** One way to put the guide into a page: where it works, and the text to paste there. */
export function SnippetCard({ id, name, where, text }: Snippet) {
  return (
    <section aria-labelledby={`snippet-${id}`} className="mt-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h3 id={`snippet-${id}`}>{name}</h3>
        <CopyButton text={text} what={`: ${name}`} />
      </div>
      <p className="text-sm text-soft">{where}</p>
      <pre dir="ltr" className="mt-1 rounded-lg border border-line bg-sunk p-3">
        {text}
      </pre>
    </section>
  )
}
