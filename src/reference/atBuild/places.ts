import { library } from '../../content/index.ts'
import { retired } from '../../content/retired.ts'
import { placesOf } from '../placesOf.ts'

/** Guide id → the step keys one can stand at, those of retired guides too. */
export const places: Readonly<Record<string, readonly string[]>> = placesOf(library.guides, retired)
