import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** New connections that the OpenSSH server drops. */
export const sshdThrottleSignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.throttling-begins',
    template: 'beginning MaxStartups throttling',
    title: 'Too many connections that are not logged in yet: the server starts to drop new ones',
    class: 'maxstartups',
    stage: 'banner',
    role: 'cause',
    since: '8.4',
    until: '9.9',
    matches: ['error: beginning MaxStartups throttling'],
    rejects: ['exited MaxStartups throttling after 00:00:01, 1 connections dropped'],
    sources: [
      { source: 'openssh-bench', section: 'MaxStartups 1' },
      { source: 'openssh-code', section: 'sshd.c, 8.4 to 9.9' },
    ],
  },
  {
    ...seen,
    id: 'sshd.throttling-ends',
    template: 'exited MaxStartups throttling after',
    title: 'The server takes new connections again',
    class: 'maxstartups',
    stage: 'banner',
    role: 'symptom',
    decides: { cause: 'server-too-busy', certainty: 'possible' },
    since: '8.4',
    until: '9.9',
    matches: ['exited MaxStartups throttling after 00:00:01, 1 connections dropped'],
    rejects: ['beginning MaxStartups throttling'],
    sources: [{ source: 'openssh-bench', section: 'MaxStartups 1' }],
  },
  {
    ...seen,
    id: 'sshd.drop-maxstartups',
    template:
      'drop connection #{int} from [{address}]:{port} on [{serverAddress:address}]:{serverPort:port} past MaxStartups',
    title: 'The server dropped a new connection because too many are not logged in yet',
    class: 'maxstartups',
    stage: 'banner',
    role: 'cause',
    since: '7.4',
    until: '9.7',
    matches: [
      {
        line: 'drop connection #1 from [127.0.0.1]:57070 on [127.0.0.1]:22022 past MaxStartups',
        values: { address: '127.0.0.1', port: '57070' },
      },
    ],
    rejects: ['drop connection #1 from [127.0.0.1]:56872 on [127.0.0.1]:22022 Maxstartups'],
    sources: [{ source: 'openssh-bench', section: 'MaxStartups 1' }],
  },
  {
    ...seen,
    id: 'sshd.drop-maxstartups-new',
    template:
      'drop connection #{int} from [{address}]:{port} on [{serverAddress:address}]:{serverPort:port} Maxstartups',
    title: 'The server dropped a new connection because too many are not logged in yet',
    class: 'maxstartups',
    stage: 'banner',
    role: 'cause',
    since: '9.8',
    matches: [
      {
        line: 'drop connection #1 from [127.0.0.1]:56872 on [127.0.0.1]:22022 Maxstartups',
        values: { address: '127.0.0.1' },
      },
    ],
    rejects: ['drop connection #1 from [127.0.0.1]:57070 on [127.0.0.1]:22022 past MaxStartups'],
    sources: [{ source: 'openssh-bench', section: 'MaxStartups 1, OpenSSH 10.5' }],
  },
  {
    ...seen,
    id: 'sshd.drop-penalty',
    template:
      'drop connection #{int} from [{address}]:{port} on [{serverAddress:address}]:{serverPort:port} penalty: {reason:rest}',
    title: 'The server drops connections of this address for a while, because of earlier failures',
    class: 'persource-penalty',
    stage: 'banner',
    role: 'cause',
    since: '9.8',
    matches: [
      {
        line: 'drop connection #0 from [127.0.0.1]:44984 on [127.0.0.1]:22022 penalty: failed authentication',
        values: { address: '127.0.0.1', reason: 'failed authentication' },
      },
    ],
    rejects: ['drop connection #1 from [127.0.0.1]:56872 on [127.0.0.1]:22022 Maxstartups'],
    sources: [{ source: 'openssh-bench', section: 'PerSourcePenalties, OpenSSH 10.5' }],
  },
  {
    ...seen,
    id: 'sshd.penalty-activating',
    template: 'activating {family:word} penalty of {seconds:word} seconds for penalty: {reason:rest}',
    title: 'The server starts to drop connections of this address, because of earlier failures',
    class: 'persource-penalty',
    stage: 'banner',
    role: 'cause',
    since: '9.8',
    matches: [
      'srclimit_penalise: 127.0.0.1/32: activating ipv4 penalty of 18.704 seconds for penalty: failed authentication',
    ],
    rejects: [
      'srclimit_penalise: ipv4: new 127.0.0.1/32 deferred penalty of 5.000 seconds for penalty: failed authentication',
    ],
    sources: [{ source: 'openssh-bench', section: 'PerSourcePenalties, OpenSSH 10.5' }],
  },
  {
    ...seen,
    id: 'sshd.refuse-connection',
    template: 'administratively prohibited connection for {user} from {address} port {port}',
    title: 'RefuseConnection in sshd_config ends connections like this one',
    class: 'account-denied-by-sshd',
    stage: 'authentication',
    role: 'cause',
    since: '9.9',
    matches: [
      {
        line: 'administratively prohibited connection for sshlab from 127.0.0.1 port 45618',
        values: { user: 'sshlab' },
      },
    ],
    rejects: ['refused local port forward: originator 127.0.0.1 port 54024, target 127.0.0.1 port 22022'],
    sources: [{ source: 'openssh-bench', section: 'RefuseConnection, OpenSSH 10.5' }],
  },
])
