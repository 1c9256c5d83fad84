import { defineCauses } from '../../recognizer/define.ts'
import { repeatsHangUp } from './opensshConsequences.ts'
import { configurationLines } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** A damaged stream, and a client that stops because of its own configuration. */
export const opensshConfigCauses = defineCauses([
  {
    ...seen,
    id: 'stream-damaged',
    class: 'packet-corrupt',
    stage: 'key-exchange',
    title: 'Something else stands in the encrypted stream',
    explanation:
      'The bytes that arrived are no SSH packets: another program writes into the stream, or a device on the way damages it.',
    evidence: [
      {
        any: [
          'ssh.bad-packet-length',
          'ssh.mac-incorrect',
          'ssh.corrupted-mac',
          'ssh.packet-corrupt',
          'ssh.padding-error',
          'ssh.signature-incorrect',
          'sshd.strict-kex',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [{ source: 'openssh-bench', section: 'text after the banner' }],
  },
  {
    ...seen,
    id: 'client-configuration',
    class: 'client-config-error',
    stage: 'resolve',
    title: 'ssh stops because of its own configuration',
    explanation:
      'A line in the configuration of the client is not understood, or the file may be changed by others. No connection was tried.',
    evidence: [
      {
        any: [
          ...configurationLines,
          'ssh.config-owner',
          'ssh.config-cannot-open',
          'ssh.bad-port',
          'ssh.user-characters',
        ],
        none: [
          'sshd.config-option',
          'sshd.config-option-part',
          'sshd.config-line',
          'sshd.config-line-part',
          'sshd.config-terminating',
          'sshd.config-test-typed',
          'sshd.principals-command-quotes',
        ],
        certainty: 'certain',
      },
      {
        all: ['ssh.config-terminating'],
        none: ['sshd.config-option-part', 'sshd.config-line-part', 'sshd.config-test-typed'],
        certainty: 'certain',
      },
    ],
    notes: [
      {
        where: [{ value: 'option', is: 'pubkeyacceptedalgorithms' }],
        text: 'PubkeyAcceptedAlgorithms came with 8.5; before, the same setting is named PubkeyAcceptedKeyTypes.',
      },
      { where: [{ value: 'option', is: 'requiredrsasize' }], text: 'RequiredRSASize came with 9.1.' },
      {
        where: [{ value: 'option', is: 'usekeychain' }],
        text: 'UseKeychain is known to the ssh of macOS only. Write IgnoreUnknown UseKeychain above it to keep one file for all.',
      },
      { where: [{ value: 'option', is: 'warnweakcrypto' }], text: 'WarnWeakCrypto came with 10.1.' },
      {
        where: [{ value: 'option', is: 'proxyjump' }],
        text: 'ProxyJump came with 7.3; before, ProxyCommand ssh -W %h:%p does the same.',
      },
      { where: [{ value: 'option', is: 'include' }], text: 'Include came with 7.3.' },
    ],
    setsAside: [
      { signature: 'ssh.config-terminating', why: 'It follows from the line before.' },
      { signature: 'sftp.connection-closed', why: 'It follows from the line before.' },
      { signature: 'scp.lost-connection', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-connect', node: 'client-configuration' },
    sources: [{ source: 'openssh-bench', section: 'unknown option; config 664' }],
  },
])
