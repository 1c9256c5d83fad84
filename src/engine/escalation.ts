import type { FactId } from './facts.ts'

/** Why something is handed on. Permanent ids. */
export const REASON_IDS = [
  'several-affected',
  'host-key-changed',
  'key-exposed',
  'intrusion-signs',
  'checks-exhausted',
  'access-missing',
  'not-ours-to-decide',
  'server-side',
  'product-defect',
  'caller-asks',
] as const
export type ReasonId = (typeof REASON_IDS)[number]

/** To whom. An organization gives each its own name and way to reach it. */
export const TEAM_IDS = [
  'server-administrator',
  'network',
  'security',
  'accounts',
  'aspera-administrator',
  'iris-administrator',
  'vendor',
  'second-line',
] as const
export type TeamId = (typeof TEAM_IDS)[number]

/** What the next line wants to find in the ticket. Facts need no entry of their own. */
export const NEED_IDS = [
  'error-text',
  'client-log',
  'server-log',
  'server-checks',
  'key-fingerprint',
  'host-key-fingerprint',
  'transfer-id',
  'software-versions',
] as const
export type NeedId = (typeof NEED_IDS)[number] | FactId

/** What an outcome says of handing on: why, to whom, and what has to be in the ticket. */
export type Escalation = {
  readonly because: readonly ReasonId[]
  readonly to: TeamId
  readonly needs: readonly NeedId[]
}
