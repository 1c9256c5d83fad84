import type { Cause } from '../../recognizer/types.ts'
import { asperaCauses } from './aspera.ts'
import { clientsCauses } from './clients.ts'
import { irisCauses } from './iris.ts'
import { opensshCauses } from './openssh.ts'
import { sudoCauses } from './sudo.ts'

/** Everything that can be wrong. */
export const causes: readonly Cause[] = [
  ...opensshCauses,
  ...asperaCauses,
  ...irisCauses,
  ...clientsCauses,
  ...sudoCauses,
]
