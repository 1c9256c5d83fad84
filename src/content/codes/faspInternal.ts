import { faspCodes } from './fasp.ts'
import type { Code } from '../../decoders/types.ts'

/** Internal number → management number. These five are all that public sources name. */
const pairs: readonly (readonly [number, number])[] = [
  [50, 4],
  [51, 5],
  [63, 43],
  [73, 34],
  [77, 41],
]

const sources = [
  { source: 'aspera-support-internal-codes', section: 'the pairs of internal and management codes' },
  { source: 'fasp-error-table', section: 'ERRORS' },
]

/** Codes of ascp's second number space: `had error, errcode 51` and `Error 51 [...]`. */
export const faspInternalCodes: readonly Code[] = pairs.flatMap(([internal, management]) =>
  faspCodes
    .filter((code) => code.number === management)
    .map((code) => ({ ...code, family: 'fasp-internal' as const, number: internal, sources })),
)
