import type { HTMLAttributes, MouseEvent } from 'react'
import { pickPane, PANES, type Pane } from './pane.ts'

type Place = HTMLAttributes<HTMLDivElement>

export type Layout = {
  readonly whole: string
  readonly main: Place
  readonly path: Place
  readonly note: Place
  /** The panes to pick from; none where all are shown. */
  readonly tabs: readonly Pane[]
  readonly shown: Pane
}

/**
 * How the parts of the agent view lie: path, page and note side by side; on narrower screens the path below the page; on
 * narrow ones one part at a time, `picked` of them.
 */
export function layout(picked: Pane | undefined, hasPath: boolean): Layout {
  const shown = picked === undefined || (picked === 'path' && !hasPath) ? 'call' : picked
  const place = (pane: Pane, look: string): Place => ({
    className: `min-w-0 ${look}`,
    ...(picked === undefined ? {} : panel(pane, pane !== shown)),
  })
  const path = place('path', PATH)
  return {
    whole: `${WHOLE} ${hasPath ? THREE : TWO}`,
    main: place('call', hasPath ? `${PAGE} min-[1200px]:col-start-2` : PAGE),
    // A step that is picked in the path is looked at.
    path: picked === undefined ? path : { ...path, onClickCapture: showCall },
    note: place('note', NOTE),
    tabs: picked === undefined ? [] : PANES.filter((pane) => hasPath || pane !== 'path'),
    shown,
  }
}

const WHOLE =
  'grid max-w-[47.5rem] gap-x-8 min-[1024px]:max-w-[74.5rem] min-[1024px]:grid-cols-[minmax(0,1fr)_20rem] min-[1024px]:grid-rows-[auto_auto_1fr]'
const THREE = 'min-[1200px]:grid-cols-[13rem_minmax(0,1fr)_20rem]'
const TWO = 'min-[1200px]:grid-cols-[minmax(0,1fr)_23rem]'
const PAGE = 'min-[1024px]:row-start-2'
const PATH =
  'min-[1024px]:row-start-3 min-[1024px]:mt-8 min-[1200px]:col-start-1 min-[1200px]:row-start-2 min-[1200px]:mt-0'
const NOTE =
  'min-[1024px]:sticky min-[1024px]:top-2 min-[1024px]:col-end-[-1] min-[1024px]:row-start-2 min-[1024px]:row-end-4 min-[1024px]:max-h-(--pane-height) min-[1024px]:self-start min-[1024px]:overflow-y-auto'

function panel(pane: Pane, hidden: boolean): Place {
  return { id: `pane-${pane}`, role: 'tabpanel', 'aria-labelledby': `tab-${pane}`, hidden }
}

function showCall({ target }: MouseEvent): void {
  if (target instanceof Element && target.closest('a') !== null) pickPane('call')
}
