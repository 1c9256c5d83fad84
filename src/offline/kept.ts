import type { Kept } from './types.ts'

/** What this version of the site consists of. The build puts the real list in its place (`src/build/offline.ts`). */
export const KEPT: Kept = { version: 'unbuilt', files: {} }
