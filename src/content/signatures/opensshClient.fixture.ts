import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Certainty } from '../../recognizer/types.ts'
import { clientLinesConnect } from './opensshClientConnect.fixture.ts'
import { clientLinesFiles } from './opensshClientFiles.fixture.ts'
import { clientLinesLogin } from './opensshClientLogin.fixture.ts'
import { clientLinesSession } from './opensshClientSession.fixture.ts'
import { clientLinesSettings } from './opensshClientSettings.fixture.ts'

/** Real lines of the client programs that mean the same, and how sure one of them alone makes us. */
export type ClientLines = {
  readonly class: FailureClass
  readonly certainty: Certainty | 'nothing'
  readonly lines: readonly string[]
}

/** Every message that the OpenSSH client programs are known to print, one real line each. */
export const clientLines: readonly ClientLines[] = [
  ...clientLinesConnect,
  ...clientLinesFiles,
  ...clientLinesLogin,
  ...clientLinesSession,
  ...clientLinesSettings,
]
