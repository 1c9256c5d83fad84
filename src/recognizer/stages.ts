/** How far a connection got, in the order in which a connection passes them. */
export const STAGES = [
  'resolve',
  'connect',
  'banner',
  'key-exchange',
  'host-key',
  'authentication',
  'session',
  'transfer',
] as const

export type Stage = (typeof STAGES)[number]

export type StageState = 'passed' | 'failed' | 'not-reached' | 'unknown'
