import { defineCodes } from './row.ts'
import { faspControl } from './faspControl.ts'
import { faspRest } from './faspRest.ts'
import { faspTransfer } from './faspTransfer.ts'

/** FASP management codes, 0 to 66: `errcode=` on a session line, and what Faspex, Shares and Console show. */
export const faspCodes = defineCodes(
  'fasp',
  [{ source: 'fasp-error-table', section: 'ERRORS' }],
  [...faspControl, ...faspTransfer, ...faspRest],
  { guide: 'aspera-transfer', node: 'how-far' },
)
