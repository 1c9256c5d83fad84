import { defineCauses } from '../../recognizer/define.ts'
import { clientHungUp, saysOnlyDenied } from './opensshConsequences.ts'
import { acceptedOtherwise } from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20', outlives: acceptedOtherwise } as const

/** Certificates that the server refuses. */
export const opensshCertificatesCauses = defineCauses([
  {
    ...seen,
    id: 'certificate-expired',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The certificate has expired',
    explanation:
      'A certificate is only valid for a time, and that is over. Ask whoever signed it for a new one; the key can stay.',
    evidence: [{ any: ['sshd.certificate-expired'], certainty: 'certain' }],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.certificate-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-certificates', node: 'expired' },
    sources: [{ source: 'openssh-logging', section: 'Expired or Not-yet-valid Certificate' }],
    covers: ['D-10'],
  },
  {
    ...seen,
    id: 'certificate-not-yet-valid',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The certificate is not valid yet',
    explanation:
      'The time from which the certificate is valid has not come, or the clock of the server or of the signing machine is wrong.',
    evidence: [{ any: ['sshd.certificate-not-yet-valid'], certainty: 'certain' }],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.certificate-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-certificates', node: 'not-yet-valid' },
    sources: [{ source: 'openssh-logging', section: 'Expired or Not-yet-valid Certificate' }],
    covers: ['D-10'],
  },
  {
    ...seen,
    id: 'certificate-principal',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The certificate is not made for this account',
    explanation:
      'A certificate lists the names it is good for (principals), and the account that was asked for is not among them.',
    evidence: [
      {
        any: [
          'sshd.certificate-principal',
          'sshd.certificate-no-principals',
          'sshd.certificate-not-authorized-principal',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.certificate-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-certificates', node: 'principal' },
    sources: [{ source: 'openssh-logging', section: 'Valid Certificate but Invalid Principal' }],
    covers: ['D-11'],
  },
  {
    ...seen,
    id: 'certificate-source-address',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The certificate may not be used from this address',
    explanation: 'The certificate names the addresses from which it may be used, and the client came from {address}.',
    evidence: [{ any: ['sshd.certificate-source-address'], certainty: 'certain' }],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.certificate-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-certificates', node: 'source-address' },
    sources: [{ source: 'openssh-logging', section: 'Valid Certificate but Invalid Source Address' }],
    covers: ['D-12'],
  },
  {
    ...seen,
    id: 'certificate-unusable',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'The server cannot use this certificate',
    explanation:
      'The certificate holds an option this server does not know, was made for hosts, or was signed with an algorithm that is no longer accepted.',
    evidence: [
      {
        any: [
          'sshd.certificate-invalid-options',
          'sshd.certificate-critical-option',
          'sshd.certificate-not-user',
          'sshd.certificate-ca-sha1',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [
      ...clientHungUp,
      ...saysOnlyDenied,
      { signature: 'sshd.certificate-options', why: 'It follows from the line before.' },
    ],
    next: { guide: 'ssh-certificates', node: 'other' },
    sources: [{ source: 'openssh-bench', section: 'unknown critical option; host certificate; SHA-1' }],
  },
  {
    ...seen,
    id: 'certificate-options',
    class: 'cert-rejected',
    stage: 'authentication',
    title: 'An option inside the certificate refuses the login',
    explanation:
      'The certificate is valid as such, but one of its options forbids this login, most often the list of source addresses.',
    evidence: [
      {
        all: ['sshd.certificate-options'],
        none: ['sshd.certificate-source-address', 'sshd.certificate-invalid-options'],
        certainty: 'likely',
      },
    ],
    setsAside: [...clientHungUp, ...saysOnlyDenied],
    next: { guide: 'ssh-certificates', node: 'source-address' },
    sources: [{ source: 'openssh-logging', section: 'Valid Certificate but Invalid Source Address' }],
    covers: ['D-12'],
  },
])
