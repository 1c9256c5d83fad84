import type { Cause } from '../../recognizer/types.ts'
import { asperaDataCauses } from './asperaData.ts'
import { asperaLoginCauses } from './asperaLogin.ts'
import { asperaTransferCauses } from './asperaTransfer.ts'

/** What can be wrong with an Aspera transfer, as far as its messages show it. */
export const asperaCauses: readonly Cause[] = [...asperaLoginCauses, ...asperaTransferCauses, ...asperaDataCauses]
