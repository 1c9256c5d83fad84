import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Certainty } from '../../recognizer/types.ts'
import { serverLinesConfig } from './opensshServerConfig.fixture.ts'
import { serverLinesConnection } from './opensshServerConnection.fixture.ts'
import { serverLinesKeys } from './opensshServerKeys.fixture.ts'
import { serverLinesLogin } from './opensshServerLogin.fixture.ts'
import { serverLinesSession } from './opensshServerSession.fixture.ts'
import { serverLinesStart } from './opensshServerStart.fixture.ts'

/** Lines of the server, each alone, and the class of the first cause; `nothing` where one line must claim none. */
export type ServerLines = {
  readonly class: FailureClass
  readonly certainty: Certainty | 'nothing'
  readonly lines: readonly string[]
}

/** Every message of the OpenSSH server and of what stands around it. */
export const serverLines: readonly ServerLines[] = [
  ...serverLinesConfig,
  ...serverLinesConnection,
  ...serverLinesKeys,
  ...serverLinesLogin,
  ...serverLinesSession,
  ...serverLinesStart,
]
