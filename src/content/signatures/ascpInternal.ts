import { defineSignatures } from '../../recognizer/define.ts'
import type { FailureClass } from '../../recognizer/failureClasses.ts'
import type { Signature } from '../../recognizer/types.ts'

const reviewed = '2026-11-20'

/** The five internal codes that are documented, with the management code each stands for. */
const rows: readonly (readonly [number, number, FailureClass, string, string])[] = [
  [50, 4, 'aspera-source-missing', 'no such file', 'aspera-support-files'],
  [51, 5, 'aspera-authorization', 'the account may not read or write there', 'aspera-support-permissions'],
  [63, 43, 'aspera-source-missing', 'the file cannot be looked at', 'aspera-support-files'],
  [73, 34, 'aspera-authorization', 'the transfer is not authorized', 'aspera-support-authorization'],
  [77, 41, 'aspera-authorization', 'the path lies outside the docroot', 'aspera-support-docroot'],
]

function ofRow([number, management, failure, meaning, source]: (typeof rows)[number]): Signature {
  return {
    id: `ascp.internal-${number}`,
    program: 'ascp',
    template: `had error, errcode ${number} errstr [{errstr:text}]`,
    title: `Internal code ${number}, which is code ${management} in the table: ${meaning}`,
    class: failure,
    stage: 'transfer',
    role: 'cause',
    matches: [
      {
        line: `2015-09-15 14:10:39 [59c-00001c80] ERR FASP sender had error, errcode ${number} errstr [as logged]`,
        values: { errstr: 'as logged' },
      },
      `2015-09-15 14:10:39 [59c-00001c80] ERR FASP receiver had error, errcode ${number} errstr [as logged]`,
    ],
    rejects: [
      `LOG FASP Session Stop uuid=0d6bf2a1 op=send status=failed errcode=${number} errstr="as logged"`,
      `ERR FASP sender had error, errcode ${number}0 errstr [as logged]`,
    ],
    sources: [{ source, section: `Internal code ${number}` }],
    reviewed,
  }
}

/** Lines of the internal code space, which is not the one of the session lines: 51 is another thing in each. */
export const ascpInternalSignatures = defineSignatures([
  ...rows.map(ofRow),
  {
    id: 'ascp.internal-error',
    program: 'ascp',
    template: 'had error, errcode {internalCode:code} errstr [{errstr:text}]',
    title: 'An internal code of ascp; the text beside it counts',
    class: 'aspera-data-session',
    stage: 'transfer',
    role: 'symptom',
    matches: [
      {
        line: '2015-09-15 14:10:39 [59c-00001c80] ERR FASP sender had error, errcode 12 errstr [as logged]',
        values: { internalCode: '12', errstr: 'as logged' },
      },
    ],
    rejects: ['LOG FASP Session Stop uuid=0d6bf2a1 op=send status=failed errcode=12 errstr="as logged"'],
    sources: [{ source: 'aspera-support-permissions', section: 'ERR FASP sender had error' }],
    reviewed,
  },
])
