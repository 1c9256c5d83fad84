import type { Command, Risk } from './types.ts'

/** The machine a command runs on, in words. */
export const WHERE_NAMES: Readonly<Record<Command['where'], string>> = {
  client: 'your computer',
  server: 'the server',
  iris: 'the IRIS machine',
  node: 'the transfer server',
}

/** What a command risks, in words. */
export const RISK_NAMES: Readonly<Record<Risk, string>> = {
  'read-only': 'read-only',
  reversible: 'can be undone',
  'can-lock-out': 'can lock you out',
  'weakens-security': 'weakens security',
}
