import { library } from '../../content/index.ts'
import { classes } from '../../content/classes/all.ts'
import type { Entry } from '../../search/types.ts'
import { allEntries } from '../entries.ts'

/** Everything that can be found, without what only its own page shows. */
export const entries: readonly Entry[] = allEntries(library, classes)
