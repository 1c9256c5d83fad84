import { defineCauses } from '../../recognizer/define.ts'
import { closedWith, closing, tcpTexts } from './asperaEvidence.ts'

const reviewed = '2026-11-20'

/** The login of a transfer, the connection before it, and the programs around it. */
export const asperaLoginCauses = defineCauses([
  {
    id: 'aspera-auth-failed',
    class: 'aspera-auth-failed',
    stage: 'authentication',
    title: 'The transfer server refused the SSH login (error 19)',
    explanation:
      'Every Aspera transfer begins with an SSH login, and the server refused it. It is nearly always the account name, the password or the key. Only the log of the SSH server says which, so the guide looks there first.',
    evidence: [
      {
        any: [
          'ascp.ssh-authentication-failed',
          'ascp.failed-to-authenticate',
          'ascp.session-failed-19',
          'ascp.session-failed-19-peer',
          'ascp.status-failed-19',
          'ascp.error-code-19',
          'ascp.error-19',
        ],
        certainty: 'certain',
      },
      { any: ['ascp.err-failed-to-authenticate', 'ascp.stop-failed-to-authenticate'], certainty: 'certain' },
    ],
    setsAside: [
      {
        signature: 'ascp.err-failed-to-authenticate',
        why: 'It repeats that the login failed: ascp closes its log with it.',
      },
      {
        signature: 'ascp.stop-failed-to-authenticate',
        why: 'It repeats that the login failed: ascp ends its output with it.',
      },
      { signature: 'ascp.session-stop', why: 'The session ended because the login failed.' },
      { signature: 'ascp.early-end', why: 'ascp ended early because the login failed.' },
    ],
    next: { guide: 'aspera-error-19', node: 'where' },
    sources: [
      { source: 'aspera-error-19', section: 'Description; Examples of this error' },
      { source: 'aspera-cli', section: 'Table of FASP error codes, 19' },
    ],
    reviewed,
    covers: ['A-01', 'A-03', 'A-04'],
  },
  {
    id: 'aspera-key-file-missing',
    class: 'aspera-auth-failed',
    stage: 'authentication',
    title: 'The key file that ascp was given does not exist',
    explanation:
      'ascp looked for the private key at the path after -i and found none. Often it is the old file asperaweb_id_dsa.openssh, which newer versions of Connect no longer bring.',
    evidence: [{ any: ['ascp.private-key-file-missing', 'ascp.stop-private-key-file-missing'], certainty: 'certain' }],
    setsAside: [
      {
        signature: 'ascp.stop-private-key-file-missing',
        why: 'It repeats the same: ascp ends its output with it.',
      },
      { signature: 'ascp.failed-to-authenticate', why: 'Without the key file the login could not succeed.' },
      { signature: 'ascp.stop-failed-to-authenticate', why: 'Without the key file the login could not succeed.' },
    ],
    next: { guide: 'aspera-error-19', node: 'key-path' },
    sources: [
      { source: 'kingfisher-issues', section: '19' },
      { source: 'iseq-issues', section: '13' },
    ],
    reviewed,
    covers: ['A-08'],
  },
  {
    id: 'aspera-key-passphrase',
    class: 'key-passphrase',
    stage: 'authentication',
    title: "ascp was given Aspera's own key without its passphrase",
    explanation:
      "ascp asks for the passphrase of the key. For Aspera's own key the program that starts ascp hands it over in ASPERA_SCP_PASS; it is nothing that a person types.",
    evidence: [{ all: ['ascp.key-passphrase-asked'], certainty: 'likely' }],
    setsAside: [
      { signature: 'ascp.failed-to-authenticate', why: 'Without the passphrase the login could not succeed.' },
      { signature: 'ascp.stop-failed-to-authenticate', why: 'Without the passphrase the login could not succeed.' },
    ],
    next: { guide: 'aspera-error-19', node: 'bypass-prompt' },
    sources: [{ source: 'iseq-issues', section: '8, 29, 35' }],
    reviewed,
    covers: ['B-01'],
  },
  {
    id: 'aspera-tcp-connect',
    class: 'aspera-tcp-connect',
    stage: 'connect',
    title: 'ascp cannot reach the SSH port of the server',
    explanation:
      'No TCP connection came up, so nobody was asked to log in. Either the port is wrong (22 and 33001 are usual), or a firewall is in between, or the server is down.',
    evidence: [
      { any: ['ascp.tcp-connect-failed', 'ascp.tcp-open-failed'], certainty: 'certain' },
      {
        any: ['ascp.failed-to-connect'],
        none: ['ascp.host-not-resolved', 'ascp.ssh-session-failed'],
        certainty: 'certain',
      },
      { any: ['ascp.ssh-session-failed'], certainty: 'likely' },
      ...closedWith('certain', 12, 13, 47),
    ],
    setsAside: [
      ...closing,
      { signature: 'ascp.failed-to-connect', why: 'It follows from the TCP connection that failed.' },
      { signature: 'ascp.udp-initiation', why: 'TCP failed before, so UDP was never tried.' },
      { signature: 'ascp.no-stop-message', why: 'TCP failed before, so UDP was never tried.' },
    ],
    next: { guide: 'aspera-transfer', node: 'tcp-port' },
    sources: [
      { source: 'aspera-support-connection', section: 'TCP connect failed' },
      { source: 'aspera-cli-issues', section: '95' },
    ],
    reviewed,
  },
  {
    id: 'aspera-host-not-resolved',
    class: 'dns-not-resolved',
    stage: 'resolve',
    title: 'ascp does not know the name of the server',
    explanation:
      'The name cannot be turned into an address: a typing mistake, or a name that only another network knows.',
    evidence: [{ any: ['ascp.host-not-resolved'], certainty: 'certain' }],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'tcp-port' },
    sources: [{ source: 'chip-atlas', section: 'The list at the end' }],
    reviewed,
  },
  {
    id: 'aspera-unexpected-host',
    class: 'hostkey-changed',
    stage: 'host-key',
    title: 'The server shows another host key than the application expects',
    explanation:
      'Either the server got a new key and nobody told the application, or another machine answers in its place. Nothing should be sent until the two fingerprints were compared.',
    evidence: [{ all: ['ascp.unexpected-host'], certainty: 'certain' }, ...closedWith('certain', 51)],
    setsAside: closing,
    next: { guide: 'aspera-transfer', node: 'host-key' },
    sources: [{ source: 'aspera-cli', section: 'Error "Remote host is not who we expected"' }],
    reviewed,
  },
  {
    id: 'aspera-parent-program',
    class: 'aspera-client-local',
    stage: 'connect',
    title: 'ascp cannot reach the program that started it',
    explanation:
      'ascp reports to the program that started it, on a port of the same computer. That program has ended, or something on the computer blocks it.',
    evidence: [
      { all: ['ascp.management-connection'], certainty: 'certain' },
      { all: ['ascp.early-end'], none: ['ascp.failed-to-authenticate', ...tcpTexts], certainty: 'possible' },
    ],
    setsAside: [{ signature: 'ascp.early-end', why: 'It follows from the connection that failed.' }],
    next: { guide: 'aspera-transfer', node: 'restart-client' },
    sources: [{ source: 'aspera-cli-issues', section: '174, 176' }],
    reviewed,
  },
  {
    id: 'aspera-not-installed',
    class: 'aspera-client-local',
    stage: 'connect',
    title: 'ascp is not installed, or not in the search path',
    explanation:
      'The program that should start the transfer does not find ascp on this computer, so nothing was sent to the server.',
    evidence: [
      {
        any: [
          'ascp.command-not-found',
          'ascp.not-found-dash',
          'ascp.not-in-path',
          'ascp.not-installed',
          'ascp.no-fasp-installation',
        ],
        certainty: 'certain',
      },
    ],
    next: { guide: 'aspera-transfer', node: 'install-ascp' },
    sources: [
      { source: 'aspera-cli-issues', section: '94' },
      { source: 'iseq-issues', section: '14' },
    ],
    reviewed,
  },
])
