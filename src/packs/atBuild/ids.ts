import { library } from '../../content/index.ts'
import { idsOf, type PackIds } from '../ids.ts'

/** What a pack may refer to. The page that reads packs does without the content itself. */
export const ids: PackIds = idsOf(library)
