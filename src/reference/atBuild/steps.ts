import { library } from '../../content/index.ts'
import type { Entry } from '../../search/types.ts'
import { stepsOf } from '../steps.ts'

/** Every place in a guide, for those who jump to it. */
export const steps: readonly Entry[] = stepsOf(library.guides)
