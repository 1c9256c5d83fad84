import type { Cause } from '../../recognizer/types.ts'
import { asperaCauses } from './aspera.ts'
import { irisCauses } from './iris.ts'
import { opensshCauses } from './openssh.ts'

/** Everything that can be wrong. */
export const causes: readonly Cause[] = [...opensshCauses, ...asperaCauses, ...irisCauses]
