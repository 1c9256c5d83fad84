import { defineCauses } from '../../recognizer/define.ts'
import { clientNameNotFound, clientRefused, clientTimedOut, clientUnreachable } from './clientsEvidence.ts'
import { neverConnected } from './opensshConsequences.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Connections that do not come about. */
export const opensshConnectCauses = defineCauses([
  {
    ...seen,
    id: 'name-not-resolved',
    class: 'dns-not-resolved',
    stage: 'resolve',
    title: 'The name of the server leads to no address',
    explanation:
      'The client asked for the address of {host} and got none: a typing mistake, a short name that only exists in your configuration or company network, or no working name server.',
    evidence: [
      {
        any: [
          'ssh.could-not-resolve',
          'ssh.resolver-down',
          'ssh.could-not-resolve-canonical',
          'ssh.hostname-characters',
        ],
        certainty: 'certain',
      },
      ...clientNameNotFound,
    ],
    notes: [
      {
        where: [{ value: 'clientVersion', below: '6.8' }],
        text: 'Your ssh is {clientVersion}. ssh -G, which shows the settings for a server, came with 6.8; look into ~/.ssh/config instead.',
      },
    ],
    setsAside: neverConnected,
    next: { guide: 'ssh-connect', node: 'name-not-resolved' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'name unknown' },
    ],
    covers: ['D-90'],
  },
  {
    ...seen,
    id: 'connection-refused',
    class: 'connect-refused',
    stage: 'connect',
    title: 'Nothing accepts connections at this port',
    explanation: 'The machine answered, and at port {port} no SSH server listens, or a firewall refuses for it.',
    evidence: [
      { any: ['ssh.connection-refused', 'ssh.connect-permission-denied', 'ssh.connect-reset'], certainty: 'certain' },
      ...clientRefused,
    ],
    setsAside: [
      ...neverConnected,
      { signature: 'ssh.connection-attempt-failed', why: 'One of several addresses; the last line counts.' },
    ],
    next: { guide: 'ssh-connect', node: 'refused' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'connection refused' },
    ],
    covers: ['D-92'],
  },
  {
    ...seen,
    id: 'connection-timed-out',
    class: 'connect-timeout',
    stage: 'connect',
    title: 'Nothing answers at this address',
    explanation: 'No answer came back at all: wrong address, machine off, or a firewall that swallows the connection.',
    evidence: [
      { any: ['ssh.connection-timed-out', 'ssh.operation-timed-out'], certainty: 'certain' },
      ...clientTimedOut,
    ],
    setsAside: [
      ...neverConnected,
      { signature: 'ssh.connection-attempt-failed', why: 'One of several addresses; the last line counts.' },
    ],
    next: { guide: 'ssh-connect', node: 'timed-out' },
    sources: [
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
      { source: 'openssh-bench', section: 'connection timed out' },
    ],
    covers: ['D-91'],
  },
  {
    ...seen,
    id: 'network-unreachable',
    class: 'connect-unreachable',
    stage: 'connect',
    title: 'There is no way to the network of the server',
    explanation: 'Your machine, or a router on the way, says that it knows no way to this address.',
    evidence: [
      { any: ['ssh.no-route', 'ssh.network-unreachable', 'ssh.connect-host-down'], certainty: 'certain' },
      ...clientUnreachable,
    ],
    setsAside: [
      ...neverConnected,
      { signature: 'ssh.connection-attempt-failed', why: 'One of several addresses; the last line counts.' },
    ],
    next: { guide: 'ssh-connect', node: 'unreachable' },
    sources: [
      { source: 'openssh-bench', section: 'network unreachable' },
      { source: 'openssh-code', section: 'sshconnect.c' },
    ],
  },
  {
    ...seen,
    reviewed: '2026-11-21',
    id: 'connection-not-made',
    class: 'connect-unreachable',
    stage: 'connect',
    title: 'The connection to the port failed, and the words of the system for it are not known here',
    explanation:
      'ssh could not connect to port {port}. The reason behind it comes from the operating system, in another language or in rare words, and is not read here: refused, no answer and no way are all possible. A test of the port tells them apart.',
    evidence: [],
    setsAside: [
      ...neverConnected,
      { signature: 'ssh.connection-attempt-failed', why: 'One of several addresses; the last line counts.' },
    ],
    next: { guide: 'ssh-connect', node: 'timed-out' },
    sources: [{ source: 'openssh-code', section: 'sshconnect.c, ssh_connect_direct; the text is that of the system' }],
  },
])
