import { irisConnectCommands } from './irisConnect.ts'
import { irisHostCommands } from './irisHost.ts'
import { irisLoginCommands } from './irisLogin.ts'
import { irisTraceCommands } from './irisTrace.ts'
import type { Command } from '../../commands/types.ts'

/** Everything one runs in, and beside, InterSystems IRIS. */
export const irisCommands: readonly Command[] = [
  ...irisConnectCommands,
  ...irisLoginCommands,
  ...irisTraceCommands,
  ...irisHostCommands,
]
