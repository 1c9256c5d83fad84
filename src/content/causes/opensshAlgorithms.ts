import { defineCauses } from '../../recognizer/define.ts'
import { clientHostKeyUnknown } from './clientsEvidence.ts'
import { repeatsHangUp, saysOnlyDenied } from './opensshConsequences.ts'

const seen = { reviewed: '2026-11-20' } as const

/** What is also said where the whole offer is ssh-rsa, ssh-dss or both. */
function onlyOldKinds(text: string) {
  return ['ssh-rsa', 'ssh-dss', 'ssh-rsa,ssh-dss', 'ssh-dss,ssh-rsa'].map((is) => ({
    where: [{ value: 'offer', is }],
    text,
  }))
}

/** Algorithms that the two sides do not share. */
export const opensshAlgorithmsCauses = defineCauses([
  {
    ...seen,
    id: 'no-common-mac',
    class: 'kex-no-match',
    stage: 'key-exchange',
    title: 'The two sides share no integrity check (MAC)',
    explanation:
      'Each side has a list of MACs, and no name stands on both. One side is outdated, or was restricted by its configuration. The other side offers {offer}.',
    evidence: [
      {
        any: ['ssh.no-matching-mac', 'ssh.no-matching-mac-old', 'sshd.no-matching-mac', 'sshd.no-matching-mac-old'],
        certainty: 'certain',
      },
    ],
    setsAside: [...repeatsHangUp, { signature: 'ssh.kex-no-match', why: 'The same in other words.' }],
    next: { guide: 'ssh-algorithms', node: 'mac' },
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common algorithm' },
    ],
    covers: ['D-60', 'D-61'],
  },
  {
    ...seen,
    id: 'no-common-cipher',
    class: 'kex-no-match',
    stage: 'key-exchange',
    title: 'The two sides share no cipher',
    explanation:
      'Each side has a list of ciphers, and no name stands on both. One side is outdated, or was restricted by its configuration. The other side offers {offer}.',
    evidence: [
      {
        any: [
          'ssh.no-matching-cipher',
          'ssh.no-matching-cipher-old',
          'sshd.no-matching-cipher',
          'sshd.no-matching-cipher-old',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [...repeatsHangUp, { signature: 'ssh.kex-no-match', why: 'The same in other words.' }],
    next: { guide: 'ssh-algorithms', node: 'cipher' },
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common algorithm' },
    ],
    covers: ['D-60', 'D-61'],
  },
  {
    ...seen,
    id: 'no-common-kex',
    class: 'kex-no-match',
    stage: 'key-exchange',
    title: 'The two sides share no key exchange method',
    explanation:
      'Each side has a list of ways to agree on keys, and no name stands on both. One side is outdated, or was restricted by its configuration.',
    evidence: [
      {
        any: [
          'ssh.no-matching-kex',
          'ssh.unable-to-negotiate-old',
          'ssh.no-matching-compression',
          'sshd.no-matching-kex',
        ],
        certainty: 'certain',
      },
    ],
    setsAside: [...repeatsHangUp, { signature: 'ssh.kex-no-match', why: 'The same in other words.' }],
    next: { guide: 'ssh-algorithms', node: 'kex' },
    sources: [
      { source: 'openssh-logging', section: 'Invalid or Outdated Ciphers or MACs' },
      { source: 'openssh-bench', section: 'no common algorithm' },
    ],
    covers: ['D-60', 'D-61'],
  },
  {
    ...seen,
    reviewed: '2026-11-21',
    id: 'no-common-host-key-type',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    title: 'The two sides share no kind of host key',
    explanation:
      'Each side has a list of the kinds of host keys that it uses, and no name stands on both. One side is outdated, or was restricted by its configuration. Where the message gives the list of the other side ("Their offer"), that list shows which.',
    evidence: [
      {
        any: ['ssh.no-matching-host-key', 'ssh.no-hostkey-alg-old', 'ssh.host-key-algorithm-refused'],
        certainty: 'certain',
      },
    ],
    notes: [
      ...onlyOldKinds(
        'The server offers old kinds of host keys only: {offer}. OpenSSH 8.8 and newer takes neither ssh-rsa nor ssh-dss by default.',
      ),
      {
        where: [{ value: 'clientVersion', atLeast: '8.8' }],
        text: 'Your ssh is {clientVersion}. From 8.8 on ssh-rsa (SHA-1) is off for host keys unless HostKeyAlgorithms names it; a server with OpenSSH 7.2 or newer can use the same RSA key with rsa-sha2.',
      },
      { where: [{ value: 'clientVersion', atLeast: '10.0' }], text: 'From 10.0 on ssh-dss is gone for good.' },
      {
        where: [{ value: 'serverVersion', starts: 'OpenSSH', below: '7.2' }],
        text: 'The server says {serverVersion}. Before 7.2 it cannot sign with rsa-sha2: its RSA key stays unusable for new clients until it is upgraded.',
      },
    ],
    setsAside: [...repeatsHangUp, { signature: 'ssh.kex-no-match', why: 'The same in other words.' }],
    next: { guide: 'ssh-algorithms', node: 'host-key-type' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'no common host key type' },
    ],
    covers: ['D-94'],
  },
  {
    ...seen,
    reviewed: '2026-11-21',
    id: 'client-host-key-types',
    class: 'hostkey-alg-mismatch',
    stage: 'key-exchange',
    title: 'The client accepts none of the kinds of host keys that the server offers',
    explanation:
      'In the log of the server "Their offer" is the list of the client: {offer}. The server offers none of these kinds. Either side can be outdated or restricted. Programs that collect host keys, such as ssh-keyscan, ask for one kind after the other and leave this line where nothing is wrong.',
    evidence: [{ any: ['sshd.no-matching-host-key'], certainty: 'certain' }],
    notes: onlyOldKinds('The client accepts old kinds of host keys only: {offer}.'),
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-algorithms', node: 'server-host-key-types' },
    sources: [
      { source: 'openssh-bench', section: 'ssh-keyscan against the server' },
      { source: 'openssh-bench', section: 'no common host key type' },
    ],
    covers: ['D-61'],
  },
  {
    ...seen,
    id: 'host-key-revoked',
    class: 'hostkey-changed',
    stage: 'host-key',
    title: 'The key of the server is marked as revoked',
    explanation:
      'Somebody entered the key that this server shows in a list of keys that must not be trusted any more, perhaps because it was stolen. Do not go around this: ask who keeps the list.',
    evidence: [{ any: ['ssh.host-key-revoked', 'ssh.host-key-revoked-file'], certainty: 'certain' }],
    setsAside: [
      ...repeatsHangUp,
      ...saysOnlyDenied,
      { signature: 'ssh.host-key-failed', why: 'It follows from the revoked key.' },
      { signature: 'ssh.password-disabled', why: 'It follows from the revoked key.' },
    ],
    next: { guide: 'ssh-host-key', node: 'revoked' },
    sources: [{ source: 'openssh-bench', section: '@revoked line' }],
  },
  {
    ...seen,
    id: 'host-key-changed',
    class: 'hostkey-changed',
    stage: 'host-key',
    title: 'The key of the server is another one than last time',
    explanation:
      'The server was set up anew, another machine has its address, or somebody stands in between. Find out which before you go on.',
    evidence: [
      {
        any: ['ssh.host-key-changed', 'ssh.host-key-changed-strict', 'ssh.offending-key'],
        certainty: 'certain',
      },
      { all: ['ssh.password-disabled'], certainty: 'likely' },
    ],
    notes: [
      {
        where: [{ value: 'clientVersion', atLeast: '8.5' }],
        text: 'Your ssh learns new host keys of a server by itself (UpdateHostKeys, on since 8.5), but only while the old key still works.',
      },
    ],
    setsAside: [
      ...repeatsHangUp,
      ...saysOnlyDenied,
      { signature: 'ssh.host-key-failed', why: 'It follows from the changed key.' },
      { signature: 'ssh.password-disabled', why: 'It follows from the changed key.' },
    ],
    next: { guide: 'ssh-host-key', node: 'changed' },
    sources: [{ source: 'openssh-bench', section: 'host key changed' }],
  },
  {
    ...seen,
    id: 'host-key-unknown',
    class: 'hostkey-unknown',
    stage: 'host-key',
    title: 'The key of the server is not known here',
    explanation:
      'The client has no stored key of this server, and it may not ask: it runs in a script, or strict checking is on.',
    evidence: [
      { all: ['ssh.host-key-unknown-strict'], certainty: 'certain' },
      {
        all: ['ssh.host-key-failed'],
        none: [
          'ssh.host-key-changed',
          'ssh.host-key-changed-strict',
          'ssh.offending-key',
          'ssh.host-key-revoked',
          'ssh.host-key-revoked-file',
          'ssh.host-key-revocation-unreadable',
        ],
        certainty: 'likely',
      },
      ...clientHostKeyUnknown,
    ],
    notes: [
      {
        where: [{ value: 'clientVersion', below: '7.6' }],
        text: 'Your ssh is {clientVersion}. StrictHostKeyChecking=accept-new came with 7.6 and is an unknown word before.',
      },
    ],
    setsAside: [...repeatsHangUp, { signature: 'ssh.host-key-failed', why: 'It follows from the unknown key.' }],
    next: { guide: 'ssh-host-key', node: 'unknown' },
    sources: [{ source: 'openssh-bench', section: 'host key unknown' }],
  },
])
