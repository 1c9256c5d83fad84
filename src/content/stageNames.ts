import type { Stage } from '../recognizer/stages.ts'

/** What the stations of the rail are called. */
export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  resolve: 'name',
  connect: 'connect',
  banner: 'banner',
  'key-exchange': 'key exchange',
  'host-key': 'host key',
  authentication: 'login',
  session: 'session',
  transfer: 'transfer',
}
