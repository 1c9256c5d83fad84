import { defineCauses } from '../../recognizer/define.ts'
import { closedWith, closing, tcpTexts } from './asperaEvidence.ts'

const reviewed = '2026-11-20'

/** Paths, rights and the data channel. */
export const asperaDataCauses = defineCauses([
  {
    id: 'aspera-udp-blocked',
    class: 'aspera-data-session',
    stage: 'transfer',
    title: 'The login works, but no data gets through over UDP',
    explanation:
      'Aspera logs in over TCP and sends the data over UDP, on port 33001 or a range. The first works and the second does not, which is nearly always a firewall.',
    evidence: [
      {
        any: ['ascp.udp-unreachable', 'ascp.no-stop-message', 'ascp.udp-initiation'],
        none: tcpTexts,
        certainty: 'certain',
      },
      { any: ['ascp.data-timeout', 'ascp.initiation-timed-out'], none: tcpTexts, certainty: 'likely' },
      ...closedWith('likely', 14, 15, 16, 17, 18, 40, 44, 45),
    ],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'udp' },
    sources: [
      { source: 'aspera-support-connection', section: 'UDP session initiation' },
      { source: 'hsts-manual', section: 'Firewall: UDP 33001' },
    ],
    reviewed,
  },
  {
    id: 'aspera-outside-docroot',
    class: 'aspera-authorization',
    stage: 'session',
    title: 'The path lies outside the folder that the account may see',
    explanation:
      'The account sees one folder, its docroot, as /. The path of the transfer repeats that folder or leads out of it, perhaps through a link.',
    evidence: [
      { any: ['ascp.outside-docroot'], certainty: 'certain' },
      { any: ['ascp.internal-77'], certainty: 'certain' },
      ...closedWith('certain', 41),
    ],
    setsAside: [...closing, { signature: 'ascp.internal-77', why: 'Internal code 77 says the same as code 41.' }],
    next: { guide: 'aspera-transfer', node: 'path' },
    sources: [{ source: 'aspera-support-docroot', section: 'Error 41/77' }],
    reviewed,
  },
  {
    id: 'aspera-source-missing',
    class: 'aspera-source-missing',
    stage: 'transfer',
    title: 'The path does not exist on the server, as the account sees it',
    explanation:
      'The file or folder is missing, or the path has the docroot in it. The account sees only what lies below its docroot.',
    evidence: [
      { any: ['ascp.source-missing'], certainty: 'certain' },
      { any: ['ascp.internal-50', 'ascp.internal-63'], certainty: 'certain' },
      ...closedWith('certain', 4),
      ...closedWith('likely', 43),
      ...closedWith('possible', 21, 27, 35, 55, 56, 63),
    ],
    setsAside: [...closing, { signature: 'ascp.internal-50', why: 'Internal code 50 says the same as code 4.' }],
    next: { guide: 'aspera-transfer', node: 'path' },
    sources: [{ source: 'aspera-support-files', section: 'No such file or directory' }],
    reviewed,
  },
  {
    id: 'aspera-no-permission',
    class: 'aspera-authorization',
    stage: 'transfer',
    title: 'The system account may not read or write there',
    explanation:
      'The transfer reads and writes as a system account of the server, and that account lacks the right. The number 51 in such a line is an internal code and has nothing to do with a host key.',
    evidence: [
      {
        any: ['ascp.insufficient-permissions', 'ascp.destination-denied', 'ascp.creating-destination'],
        certainty: 'certain',
      },
      { any: ['ascp.internal-51'], certainty: 'certain' },
      ...closedWith('certain', 5),
    ],
    setsAside: [...closing, { signature: 'ascp.internal-51', why: 'Internal code 51 says the same as code 5.' }],
    next: { guide: 'aspera-transfer', node: 'path-rights' },
    sources: [{ source: 'aspera-support-permissions', section: 'insufficient permissions; internal 51' }],
    reviewed,
  },
  {
    id: 'aspera-destination-full',
    class: 'sftp-write-failure',
    stage: 'transfer',
    title: 'The destination cannot take the file',
    explanation:
      'The disk is full or read-only, the file is too big for it, or a file of that name must not be replaced. The text beside the code says which.',
    evidence: [{ any: ['ascp.disk-write'], certainty: 'certain' }, ...closedWith('certain', 24, 25, 26, 36, 42, 59)],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'destination' },
    sources: [{ source: 'aspera-cli', section: 'Table of FASP error codes, 24 to 26, 36, 42, 59' }],
    reviewed,
  },
  {
    id: 'aspera-called-wrongly',
    class: 'aspera-client-local',
    stage: 'transfer',
    title: 'ascp was called wrongly, or its computer lacks something',
    explanation:
      'The command names no file or the wrong kind of target, aspera.conf does not validate, or memory, sockets or open files ran out on that computer.',
    evidence: [
      { any: ['ascp.no-source-list'], certainty: 'certain' },
      ...closedWith('likely', 3, 6, 7, 8, 22, 23, 31, 32, 33, 50, 57),
    ],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'local-command' },
    sources: [
      { source: 'aspera-cli', section: 'Table of FASP error codes' },
      { source: 'sra-tools-issues', section: '53' },
    ],
    reviewed,
  },
  {
    id: 'aspera-same-file-twice',
    class: 'aspera-client-local',
    stage: 'transfer',
    title: 'Two transfers write the same file',
    explanation:
      'A file that is not complete yet has a name of its own. Another transfer of the same file has taken it away.',
    evidence: [{ all: ['ascp.rename-partial'], certainty: 'likely' }, ...closedWith('likely', 64)],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'one-at-a-time' },
    sources: [{ source: 'aspera-cli', section: 'Parallel transfers of one file' }],
    reviewed,
  },
  {
    id: 'aspera-session-ended',
    class: 'aspera-data-session',
    stage: 'transfer',
    title: 'The transfer ended with an error that has its reason elsewhere',
    explanation:
      'The line only says that the session ended. The lines before it, or the log of the other side, name the reason; the code and the text beside it are a first hint.',
    evidence: [
      {
        any: ['ascp.session-failed', 'ascp.session-initiation-failed', 'ascp.session-stop', 'ascp.internal-error'],
        certainty: 'possible',
      },
    ],
    next: { guide: 'aspera-transfer', node: 'how-far' },
    sources: [{ source: 'aspera-cli', section: 'Table of FASP error codes' }],
    reviewed,
  },
])
