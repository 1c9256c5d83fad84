import { asperaFaults } from './aspera.ts'
import { connectFaults } from './connect.ts'
import { irisFaults } from './iris.ts'
import { loginFaults } from './login.ts'
import { sessionFaults } from './sessions.ts'
import type { Fault } from './types.ts'

export const faults: readonly Fault[] = [
  ...asperaFaults,
  ...irisFaults,
  ...loginFaults,
  ...connectFaults,
  ...sessionFaults,
]
