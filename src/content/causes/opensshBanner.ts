import { defineCauses } from '../../recognizer/define.ts'
import { repeatsHangUp } from './opensshConsequences.ts'
import {
  accepted,
  accessLists,
  closedBeforeBanner,
  denied,
  loggedIn,
  tooManyOnClient,
  toldBeforeBanner,
} from './opensshEvidence.ts'

const seen = { reviewed: '2026-11-20' } as const

/** Connections that end before the other side shows itself as an SSH server. */
export const opensshBannerCauses = defineCauses([
  {
    ...seen,
    id: 'jump-failed',
    class: 'proxy-command-failed',
    stage: 'connect',
    title: 'The jump host or proxy command failed',
    explanation:
      'ssh goes through another machine or program, and that ended before the server was reached. Its own message stands in the lines before.',
    evidence: [
      {
        any: ['ssh.proxy-closed', 'ssh.proxy-stdio'],
        none: [
          'ssh.could-not-resolve',
          'ssh.resolver-down',
          'ssh.connection-refused',
          'ssh.connection-timed-out',
          'ssh.operation-timed-out',
          'ssh.no-route',
          'ssh.network-unreachable',
          ...denied,
        ],
        certainty: 'certain',
      },
      { any: ['ssh.proxy-closed', 'ssh.proxy-stdio'], all: ['ssh.permission-denied'], certainty: 'likely' },
    ],
    setsAside: [
      { signature: 'ssh.banner-closed', why: 'It follows from the failed jump.' },
      { signature: 'ssh.banner-closed-old', why: 'It follows from the failed jump.' },
      { signature: 'ssh.banner-reset', why: 'It follows from the failed jump.' },
      { signature: 'ssh.banner-reset-old', why: 'It follows from the failed jump.' },
      { signature: 'ssh.banner-timeout', why: 'It follows from the failed jump.' },
      { signature: 'sftp.connection-closed', why: 'It follows from the failed jump.' },
    ],
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [{ source: 'openssh-bench', section: 'jump host refused' }],
  },
  {
    ...seen,
    id: 'server-too-busy',
    class: 'maxstartups',
    stage: 'banner',
    title: 'The server has too many unfinished logins and drops new ones',
    explanation:
      'sshd only allows a number of connections that are not logged in yet (MaxStartups). Guessing from outside often fills them.',
    evidence: [
      {
        any: [
          'sshd.throttling-begins',
          'sshd.drop-maxstartups',
          'sshd.drop-maxstartups-new',
          'ssh.banner-line-maxstartups',
        ],
        certainty: 'certain',
      },
      // From 9.8 on the client is told the same for this limit and for a pause of its address.
      { all: ['ssh.banner-line-not-allowed'], none: ['sshd.drop-penalty'], certainty: 'possible' },
    ],
    setsAside: [
      ...repeatsHangUp,
      { signature: 'ssh.banner-closed', why: 'It follows from the limit.' },
      { signature: 'ssh.banner-closed-old', why: 'It follows from the limit.' },
      { signature: 'ssh.banner-reset', why: 'It follows from the limit.' },
      { signature: 'ssh.banner-reset-old', why: 'It follows from the limit.' },
      { signature: 'ssh.banner-timeout', why: 'It follows from the limit.' },
      { signature: 'ssh.banner-line', why: 'It follows from the limit.' },
    ],
    notes: [
      {
        where: [{ value: 'serverVersion', starts: 'OpenSSH', atLeast: '10.0' }],
        text: 'From OpenSSH 10.0 on the log no longer says when throttling begins and ends; it only names dropped connections.',
      },
    ],
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [{ source: 'openssh-bench', section: 'MaxStartups 1' }],
  },
  {
    ...seen,
    id: 'address-penalized',
    class: 'persource-penalty',
    stage: 'banner',
    title: 'The server drops this address for a while, because of earlier failures',
    explanation:
      'OpenSSH 9.8 and newer give an address a pause after failed logins. It ends by itself, after ten minutes at the latest unless the server is set otherwise.',
    evidence: [
      { any: ['sshd.drop-penalty', 'sshd.penalty-activating', 'sshd.penalty-new'], certainty: 'certain' },
      {
        all: ['ssh.banner-line-not-allowed'],
        none: ['sshd.drop-maxstartups', 'sshd.drop-maxstartups-new'],
        certainty: 'possible',
      },
    ],
    setsAside: [
      ...repeatsHangUp,
      { signature: 'ssh.banner-closed', why: 'It follows from the pause.' },
      { signature: 'ssh.banner-closed-old', why: 'It follows from the pause.' },
      { signature: 'ssh.banner-reset', why: 'It follows from the pause.' },
      { signature: 'ssh.banner-reset-old', why: 'It follows from the pause.' },
      { signature: 'ssh.banner-timeout', why: 'It follows from the pause.' },
    ],
    notes: [
      {
        where: [{ value: 'serverVersion', starts: 'OpenSSH', atLeast: '9.8' }],
        text: 'Penalties are part of OpenSSH since 9.8. They end by themselves, after ten minutes at most unless that was changed; a restart of the server forgets them.',
      },
    ],
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [{ source: 'openssh-bench', section: 'PerSourcePenalties, OpenSSH 10.5' }],
  },
  {
    ...seen,
    id: 'not-an-ssh-server',
    class: 'banner-not-ssh',
    stage: 'banner',
    title: 'What answers is no SSH server',
    explanation: 'Another program listens at this port: the port, or the machine, is the wrong one.',
    evidence: [
      {
        any: [
          'ssh.banner-invalid-characters',
          'ssh.banner-too-long',
          'ssh.banner-no-version',
          'ssh.bad-remote-version',
          'ssh.major-versions-differ',
          'ssh.banner-exchange-to',
          'ssh.banner-line-http',
        ],
        none: ['sshd.banner-exchange-from'],
        certainty: 'certain',
      },
      {
        all: ['ssh.banner-line'],
        any: [...closedBeforeBanner, 'ssh.connection-closed-by'],
        none: ['ssh.banner-line-maxstartups', 'ssh.banner-line-not-allowed'],
        certainty: 'likely',
      },
    ],
    setsAside: [
      ...repeatsHangUp,
      { signature: 'ssh.banner-closed', why: 'It follows: the other side does not speak SSH.' },
      { signature: 'ssh.banner-closed-old', why: 'It follows: the other side does not speak SSH.' },
      { signature: 'ssh.banner-reset', why: 'It follows: the other side does not speak SSH.' },
      { signature: 'ssh.banner-reset-old', why: 'It follows: the other side does not speak SSH.' },
      { signature: 'ssh.banner-timeout', why: 'It follows: the other side does not speak SSH.' },
    ],
    next: { guide: 'ssh-connect', node: 'refused' },
    sources: [{ source: 'openssh-bench', section: 'HTTP, FTP and TLS instead of SSH' }],
  },
  {
    ...seen,
    id: 'closed-before-banner',
    class: 'no-banner',
    stage: 'banner',
    title: 'The other side hung up before it said that it is an SSH server',
    explanation:
      'The connection came about and ended at once. A limit or a block on the server, a firewall or a load balancer does that; the text does not say which.',
    evidence: [
      {
        any: ['ssh.banner-closed', 'ssh.banner-closed-old'],
        none: [...toldBeforeBanner, ...denied],
        certainty: 'certain',
      },
      // A refused login before it: of the jump host, or of an earlier try.
      { any: closedBeforeBanner, all: ['ssh.permission-denied'], none: ['ssh.proxy-closed'], certainty: 'possible' },
      {
        any: ['ssh.connection-reset-by', 'ssh.connection-closed-by', 'ssh.connection-closed-by-old'],
        none: [
          ...denied,
          ...tooManyOnClient,
          ...loggedIn,
          ...accepted,
          ...accessLists,
          'ssh.service-accepted',
          'ssh.host-key-failed',
          'ssh.account-expired',
          'ssh.proxy-closed',
          'ssh.no-matching-mac',
          'ssh.no-matching-cipher',
          'ssh.no-matching-kex',
          'ssh.no-matching-host-key',
          'sshd.invalid-identifier',
          'sshd.drop-penalty',
          'sshd.no-matching-host-key',
          'ssh.banner-line',
          'ssh.bad-packet-length',
          'ssh.banner-line-not-allowed',
        ],
        certainty: 'possible',
      },
    ],
    setsAside: repeatsHangUp,
    next: { guide: 'ssh-connect', node: 'closed-before-banner' },
    sources: [
      { source: 'openssh-bench', section: 'closed before the banner' },
      { source: 'openssh-bench', section: 'OpenSSH 10.5, which says only that the connection was closed' },
    ],
  },
])
