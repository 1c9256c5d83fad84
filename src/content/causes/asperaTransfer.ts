import { defineCauses } from '../../recognizer/define.ts'
import { closedWith, closing } from './asperaEvidence.ts'

const reviewed = '2026-11-20'
const authorization = { source: 'aspera-support-authorization', section: 'Management authorization refused' }

const internal73 = { signature: 'ascp.internal-73', why: 'Internal code 73 says the same as code 34.' } as const

/** What ends a transfer after the login. */
export const asperaTransferCauses = defineCauses([
  {
    id: 'aspera-shell-refused',
    class: 'aspera-shell-refused',
    stage: 'session',
    title: 'The login works, but aspshell does not run this command',
    explanation:
      'aspshell lets ascp, ascp4 and async through and refuses everything else; in its loose mode it refuses listing files (ascmd) as well. The line proves that name and key are right.',
    evidence: [{ all: ['ascp.command-not-accepted'], certainty: 'certain' }],
    next: { guide: 'aspera-transfer', node: 'command-refused' },
    sources: [{ source: 'aspera-connect-keys', section: 'Security considerations; loose mode' }],
    reviewed,
    covers: ['B-05', 'B-07', 'B-10'],
  },
  {
    id: 'aspera-token-missing',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The account requires a token, and the transfer brought none',
    explanation:
      'The login worked. The account only takes transfers that a web application has allowed with a token. aspera.conf may say so, or aspshell -t in front of the key, which overrides "allow".',
    evidence: [{ any: ['ascp.token-missing'], certainty: 'certain' }],
    setsAside: [...closing, internal73],
    next: { guide: 'aspera-transfer', node: 'token-missing' },
    sources: [authorization, { source: 'aspera-connect-keys', section: 'Enforcement directly in authorized_keys' }],
    reviewed,
    covers: ['B-12'],
  },
  {
    id: 'aspera-token-denied',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The server does not accept the token',
    explanation:
      'The login worked and the transfer brought a token, but it has expired, names another path, or was made with another secret than the one of this server.',
    evidence: [{ any: ['ascp.token-denied'], certainty: 'certain' }],
    setsAside: [...closing, internal73],
    next: { guide: 'aspera-transfer', node: 'token-denied' },
    sources: [authorization],
    reviewed,
  },
  {
    id: 'aspera-user-denied',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The account may not transfer in this direction',
    explanation: 'The login worked. aspera.conf denies this account to send or to receive.',
    evidence: [{ any: ['ascp.user-denied'], certainty: 'certain' }],
    setsAside: [...closing, internal73],
    next: { guide: 'aspera-transfer', node: 'user-denied' },
    sources: [authorization],
    reviewed,
  },
  {
    id: 'aspera-node-not-configured',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The transfer user is not set to token authorization',
    explanation: 'The Node API needs transfer users that require a token in both directions.',
    evidence: [{ any: ['ascp.not-configured'], certainty: 'certain' }],
    next: { guide: 'aspera-transfer', node: 'set-token' },
    sources: [{ source: 'aspera-cli', section: 'Hints' }],
    reviewed,
    covers: ['B-06'],
  },
  {
    id: 'aspera-node-rights',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The Node API user lacks a right',
    explanation: 'The node refuses the request, because the list of rights of its Node API user has no entry for it.',
    evidence: [{ any: ['ascp.node-acl-missing'], certainty: 'certain' }],
    next: { guide: 'aspera-transfer', node: 'node-rights' },
    sources: [{ source: 'aspera-cli', section: 'Hints' }],
    reviewed,
  },
  {
    id: 'aspera-not-authorized',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The transfer is not authorized',
    explanation:
      'The login worked, but the server does not allow this transfer. The text beside the code says what it missed.',
    evidence: [
      { any: ['ascp.authorization-refused'], certainty: 'certain' },
      { any: ['ascp.internal-73'], certainty: 'certain' },
      ...closedWith('certain', 34, 37),
    ],
    setsAside: [...closing, internal73],
    next: { guide: 'aspera-transfer', node: 'authorization' },
    sources: [authorization, { source: 'aspera-cli', section: 'Table of FASP error codes, 34 and 37' }],
    reviewed,
  },
  {
    id: 'aspera-encryption-terms',
    class: 'aspera-terms-rejected',
    stage: 'session',
    title: 'The two sides do not agree on the encryption',
    explanation:
      'The server sets which cipher it takes and how long a passphrase for encrypted files has to be, and the client asked for something else.',
    evidence: [{ any: ['ascp.client-encryption-stronger', 'ascp.passphrase-too-weak'], certainty: 'certain' }],
    setsAside: [
      ...closing,
      internal73,
      { signature: 'ascp.authorization-refused', why: 'The text after it says why.' },
    ],
    next: { guide: 'aspera-transfer', node: 'agree-encryption' },
    sources: [authorization],
    reviewed,
  },
  {
    id: 'aspera-license',
    class: 'aspera-terms-rejected',
    stage: 'session',
    title: 'The license of one side is not accepted',
    explanation: 'The client is too old for the server, a license has ended, or it does not allow this transfer.',
    evidence: [{ any: ['ascp.peer-license'], certainty: 'certain' }, ...closedWith('certain', 9, 10, 29, 30, 38)],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'update-ascp' },
    sources: [{ source: 'kingfisher-issues', section: '37' }],
    reviewed,
  },
  {
    id: 'aspera-rules-of-one-side',
    class: 'aspera-terms-rejected',
    stage: 'transfer',
    title: 'A rule of one side stopped the transfer',
    explanation:
      'A validation, a script in aspera.conf, encryption at rest or FIPS mode refused it. The log of the side that has the rule says what it missed.',
    evidence: closedWith('likely', 48, 49, 52, 53, 54, 58, 60, 61, 62, 65, 66),
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'rules' },
    sources: [{ source: 'aspera-cli', section: 'Table of FASP error codes' }],
    reviewed,
  },
])
