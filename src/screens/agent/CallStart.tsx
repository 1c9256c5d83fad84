import { keepIssue, useVisit } from '../../visit/visit.ts'
import { KeyHint } from '../parts/KeyHint.tsx'

/** How a call begins: what the caller says, word for word, and the way to any place at once. */
export function CallStart() {
  const issue = useVisit((state) => state.issue)
  return (
    <div className="mb-4 grid gap-3">
      <label className="block text-sm font-semibold">
        What the caller says
        <textarea
          rows={2}
          dir="auto"
          value={issue}
          onChange={(event) => keepIssue(event.target.value)}
          aria-describedby="issue-about"
          className="mt-1 block w-full resize-y rounded-lg border border-edge bg-card px-3 py-2 font-sans text-base font-normal"
        />
        <span id="issue-about" className="mt-0.5 block text-xs font-normal text-soft">
          In their own words. It opens the note, and nobody rewrites it.
        </span>
      </label>
      <button
        type="button"
        onClick={() => document.querySelector<HTMLElement>('[data-key=jump]')?.click()}
        className="flex min-h-11 w-full items-center justify-between gap-3 rounded-lg border border-line bg-card px-3 text-start text-soft hover:border-edge"
      >
        Jump to a question, a cause, a message or a code <KeyHint of="jump">j</KeyHint>
      </button>
    </div>
  )
}
