import { defineCauses } from '../../recognizer/define.ts'
import { libssh2CodesSignatures } from '../signatures/libssh2Codes.ts'
import { libssh2ErrorSignatures } from '../signatures/libssh2Errors.ts'
import { noise } from './irisEvidence.ts'

/** A trace that was cut before the failure, or made of a connection that did not fail. */
export const irisRetryCauses = defineCauses([
  {
    id: 'iris-only-retries',
    class: 'none',
    stage: 'connect',
    title: 'This log shows retries only, not the failure',
    explanation:
      'Error -37 means "call again", and the operation was called again. What failed in the end is in a later line with another number, or in the status that the Connect or Authenticate call returned.',
    evidence: [
      {
        all: ['libssh2.retry'],
        none: [...libssh2ErrorSignatures, ...libssh2CodesSignatures].map(({ id }) => id).concat('libssh2.other-error'),
        certainty: 'possible',
      },
    ],
    setsAside: noise,
    next: { guide: 'iris-ssh-session', node: 'trace-read' },
    sources: [
      { source: 'iris-article', section: 'Error -37' },
      { source: 'libssh2-code', section: 'include/libssh2.h: LIBSSH2_ERROR_EAGAIN' },
    ],
    reviewed: '2026-11-20',
    covers: ['C-09'],
  },
])
