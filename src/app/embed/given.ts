import { createStore } from 'zustand/vanilla'
import type { Host } from '../../embed/frame.ts'

/** What the bar of a frame shows beside its links. */
type Given = {
  /** The host, once it gave leave that the report is handed over to it. */
  readonly sharesWith?: Host
  /** An address that this frame may not open, for the person to copy. */
  readonly stuckAt?: string
}

export const given = createStore<Given>()(() => ({}))
