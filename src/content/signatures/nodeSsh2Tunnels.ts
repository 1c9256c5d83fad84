import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'node-ssh2',
  prefix: 'node-ssh2-tunnel',
  sources: [{ source: 'node-ssh2-code', section: 'lib/client.js; lib/utils.js, onChannelOpenFailure' }],
  rejects: ['Error: connect ECONNREFUSED 127.0.0.1:3306'],
} as const

/** What ssh2 for Node.js says of tunnels: hops of editors, tunnel-ssh, database tools. */
export const nodeSsh2TunnelSignatures = defineClient(client, [
  {
    id: 'no-terminal',
    says: { ...says.noChannel, class: 'pty-failed', decides: { cause: 'pty-refused', certainty: 'likely' } },
    title: 'The server gives no terminal',
    template: 'Unable to request a pseudo-terminal',
    matches: ['Error: Unable to request a pseudo-terminal'],
  },
  {
    id: 'tunnel-target',
    says: {
      ...says.noChannel,
      class: 'forward-target-unreachable',
      decides: { cause: 'forward-target-unreachable', certainty: 'certain' },
    },
    title: 'The server cannot reach the target of the tunnel',
    template: 'Channel open failure: Connection refused',
    matches: ['Error: (SSH) Channel open failure: Connection refused'],
  },
  {
    id: 'forwarding-prohibited',
    says: {
      ...says.noChannel,
      class: 'forwarding-prohibited',
      decides: { cause: 'forwarding-prohibited', certainty: 'likely' },
    },
    title: 'The server does not allow this forwarding',
    template: 'Channel open failure: open failed, reason: ADMINISTRATIVELY_PROHIBITED',
    matches: ['Channel open failure: open failed, reason: ADMINISTRATIVELY_PROHIBITED'],
    sources: [{ source: 'issue-threads', section: 'mscdex/ssh2 946' }],
  },
])
