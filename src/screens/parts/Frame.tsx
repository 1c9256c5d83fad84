import { use, useSyncExternalStore, type ReactNode } from 'react'
import { useSettings } from '../../visit/settings.ts'
import { deskOf } from './deskOf.ts'
import type { Guidance } from './guidance.ts'

type Props = {
  readonly guidance?: Guidance
  /** The way so far, beside the page. */
  readonly path?: ReactNode
  /** How the whole, the page and the path lie for somebody who reads for themselves. */
  readonly self?: readonly [string, string, string]
  readonly children: ReactNode
}

/**
 * What a page of a call stands in. In the agent view the facts stand above it and the note beside it. The page keeps its
 * place when the view is switched, so that nothing typed in it is lost.
 */
export function Frame({ guidance, path, self = SELF, children }: Props) {
  const agent = useSettings(({ view }) => view === 'agent')
  const desk = agent ? use(deskOf()) : undefined
  const shown = useSyncExternalStore(desk?.listen ?? never, desk?.shown ?? nothing)
  const lies = desk?.layout(shown, path !== undefined)
  return (
    <div className={`mx-auto ${lies?.whole ?? self[0]}`}>
      {desk !== undefined && lies !== undefined && <desk.CallBar tabs={lies.tabs} shown={lies.shown} />}
      <div {...(lies?.main ?? { className: self[1] })}>{children}</div>
      {path !== undefined && (
        <div {...(lies?.path ?? { className: self[2] })}>
          {/* Where the path stands alone, the heading of the page is out of sight. */}
          {lies?.shown === 'path' && <h1 className="sr-only">The path</h1>}
          {path}
        </div>
      )}
      {desk !== undefined && <desk.Note {...lies?.note} guidance={guidance} />}
    </div>
  )
}

const SELF = ['max-w-[47.5rem]', '', ''] as const

function never(): () => void {
  return nothing
}

function nothing(): undefined {
  return undefined
}
