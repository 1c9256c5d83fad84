import { meaningsOf } from '../../commands/linePieces.ts'
import type { Rendered } from '../../commands/render.ts'
import { Fold } from '../../ui/Fold.tsx'

/** What each word of a command means, for those who want to know before they run it. */
export function CommandWords({ rendered }: { readonly rendered: Rendered }) {
  const meanings = rendered.ok ? meaningsOf(rendered.words.flat()) : []
  if (meanings.length === 0) return undefined
  return (
    <Fold summary="What each word means">
      <dl className="grid grid-cols-[minmax(0,auto)_minmax(0,1fr)] gap-x-4 gap-y-1.5 max-[480px]:grid-cols-1">
        {meanings.map(({ text, means }, at) => (
          <div key={at} className="contents">
            <dt className="max-w-60">
              <code className="font-semibold">{text}</code>
            </dt>
            <dd className="text-soft max-[480px]:mb-1.5">{means}</dd>
          </div>
        ))}
      </dl>
    </Fold>
  )
}
