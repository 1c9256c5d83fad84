import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'putty',
  sources: [
    { source: 'clients-bench', section: 'plink 0.78' },
    { source: 'putty-code', section: 'ssh/*.c, network.c, sshpubk.c' },
  ],
  rejects: ['FATAL:  connection to server failed: Connection refused', 'Network error: request failed with status 502'],
} as const

/** PuTTY and plink: the connection, the algorithms and the host key. PSFTP and fzsftp say the same. */
export const puttySignatures = defineClient(client, [
  {
    id: 'refused',
    says: says.refused,
    template: 'FATAL ERROR: Connection refused',
    matches: ['FATAL ERROR: Connection refused'],
  },
  {
    id: 'network-refused',
    says: says.refused,
    template: 'FATAL ERROR: Network error: Connection refused',
    matches: ['FATAL ERROR: Network error: Connection refused'],
  },
  {
    id: 'window-refused',
    says: says.refused,
    template: 'Network error: Connection refused',
    alone: true,
    matches: ['Network error: Connection refused'],
    rejects: ['Network error: Connection refused by https://api.example.org'],
  },
  {
    id: 'network-timed-out',
    says: says.timedOut,
    template: 'FATAL ERROR: Network error: Connection timed out',
    matches: ['FATAL ERROR: Network error: Connection timed out'],
  },
  {
    id: 'window-timed-out',
    says: says.timedOut,
    template: 'Network error: Connection timed out',
    alone: true,
    matches: ['Network error: Connection timed out'],
    rejects: ['Network error: Connection timed out after 30000ms'],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'FATAL ERROR: Connection timed out',
    matches: ['FATAL ERROR: Connection timed out'],
  },
  {
    id: 'no-route',
    says: says.unreachable,
    template: 'FATAL ERROR: Network error: No route to host',
    matches: ['FATAL ERROR: Network error: No route to host'],
  },
  {
    id: 'unreachable',
    says: says.unreachable,
    template: 'FATAL ERROR: Network error: Network is unreachable',
    matches: ['FATAL ERROR: Network error: Network is unreachable'],
  },
  {
    id: 'unreachable-opening',
    says: says.unreachable,
    template: 'Unable to open connection: Network is unreachable',
    matches: ['Unable to open connection:\nNetwork is unreachable'],
  },
  {
    id: 'name',
    says: says.notResolved,
    template: 'Unable to open connection: Name or service not known',
    matches: ['Unable to open connection:\nName or service not known'],
  },
  {
    id: 'host-missing',
    says: says.notResolved,
    template: 'Unable to open connection to {host} Host does not exist',
    matches: [
      {
        line: 'Unable to open connection to\nsrv.example.org\nHost does not exist',
        values: { host: 'srv.example.org' },
      },
    ],
  },
  {
    id: 'host-missing-plain',
    says: says.notResolved,
    template: 'Unable to open connection: Host does not exist',
    matches: ['Unable to open connection:\nHost does not exist'],
  },
  {
    id: 'reset',
    says: says.dropped,
    title: 'The connection was reset: by a filter before the login, or the session was ended',
    template: 'FATAL ERROR: Connection reset by peer',
    matches: ['FATAL ERROR: Connection reset by peer'],
  },
  {
    id: 'network-reset',
    says: says.dropped,
    template: 'FATAL ERROR: Network error: Connection reset by peer',
    matches: ['FATAL ERROR: Network error: Connection reset by peer'],
  },
  {
    id: 'window-reset',
    says: says.dropped,
    template: 'Network error: Connection reset by peer',
    alone: true,
    matches: ['Network error: Connection reset by peer'],
    rejects: ['Network error: Connection reset by peer while loading image'],
  },
  {
    id: 'aborted',
    says: says.dropped,
    title: 'The own network, a VPN or a guard program broke the connection',
    template: 'Network error: Software caused connection abort',
    matches: ['FATAL ERROR: Network error: Software caused connection abort'],
    rejects: ['java.net.SocketException: Software caused connection abort: socket write error'],
  },
  {
    id: 'closed',
    says: says.noBanner,
    title: 'The server closed the connection, before or just after its greeting',
    template: 'Remote side unexpectedly closed network connection',
    matches: ['FATAL ERROR: Remote side unexpectedly closed network connection'],
  },
  {
    id: 'closed-by-server',
    says: says.noBanner,
    title: 'The server closed the connection',
    template: 'Server unexpectedly closed network connection',
    matches: ['FATAL ERROR: Server unexpectedly closed network connection'],
  },
  {
    id: 'version-1',
    says: says.notSsh,
    title: 'The server only speaks the first version of SSH',
    template: 'SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1',
    matches: [
      'FATAL ERROR: SSH protocol version 2 required by our configuration but remote only provides (old, insecure) SSH-1',
    ],
  },
  {
    id: 'version-1-old',
    says: says.notSsh,
    title: 'The server only speaks the first version of SSH',
    template: 'SSH protocol version 2 required by our configuration but server only provides (old, insecure) SSH-1',
    matches: ['SSH protocol version 2 required by our configuration but server only provides (old, insecure) SSH-1'],
  },
  {
    id: 'garbled',
    says: says.damaged,
    template: 'Incoming packet was garbled on decryption',
    matches: ['FATAL ERROR: Incoming packet was garbled on decryption'],
  },
  {
    id: 'crc',
    says: says.damaged,
    template: 'Incorrect MAC received on packet',
    matches: ['FATAL ERROR: Incorrect MAC received on packet'],
  },
  {
    id: 'no-algorithm',
    says: says.noKex,
    template: "Couldn't agree a {kind:text} (available: {list})",
    matches: ["FATAL ERROR: Couldn't agree a cipher (available: 3des-cbc,blowfish-cbc)"],
  },
  {
    id: 'weak',
    says: says.noKex,
    title: 'Only an outdated algorithm is common to both sides',
    template: 'algorithm supported by the server is {algorithm:word}, which is below the configured warning threshold',
    matches: [
      'The first key-exchange algorithm supported by the server is\ndiffie-hellman-group1-sha1, which is below the configured\nwarning threshold.',
    ],
  },
  {
    id: 'weak-batch',
    says: says.noKex,
    title: 'Only an outdated algorithm is common to both sides',
    template: 'Cannot confirm a weak crypto primitive in batch mode',
    matches: ['FATAL ERROR: Cannot confirm a weak crypto primitive in batch mode'],
  },
  {
    id: 'host-key-batch',
    says: says.hostUnknown,
    template: 'Cannot confirm a host key in batch mode',
    matches: ['FATAL ERROR: Cannot confirm a host key in batch mode'],
  },
  {
    id: 'host-key-new',
    says: says.hostUnknown,
    template: 'The host key is not cached for this server',
    matches: ['The host key is not cached for this server:'],
  },
  {
    id: 'host-key-new-old',
    says: says.hostUnknown,
    template: "The server's host key is not cached in the registry",
    matches: ["The server's host key is not cached in the registry. You"],
  },
  {
    id: 'host-key-new-older',
    says: says.hostUnknown,
    template: "The server's host key is not cached. You have no guarantee",
    matches: ["The server's host key is not cached. You have no guarantee"],
  },
  {
    id: 'host-key-other',
    says: says.hostChanged,
    template: 'Host key not in manually configured list',
    matches: ['FATAL ERROR: Host key not in manually configured list'],
  },
  {
    id: 'host-key-changed',
    says: says.hostChanged,
    template: 'WARNING - POTENTIAL SECURITY BREACH!',
    matches: ['WARNING - POTENTIAL SECURITY BREACH!'],
  },
  {
    id: 'host-key-mismatch',
    says: says.hostChanged,
    template: "The server's host key does not match the one PuTTY has cached",
    matches: ["The server's host key does not match the one PuTTY has cached in"],
  },
  {
    id: 'proxy',
    says: says.proxyRefused,
    template: 'FATAL ERROR: Proxy error:',
    matches: ['FATAL ERROR: Proxy error: HTTP response 403 Forbidden'],
  },
])
