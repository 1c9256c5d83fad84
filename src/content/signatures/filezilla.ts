import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'filezilla',
  sources: [
    { source: 'clients-bench', section: 'fzsftp 3.63' },
    { source: 'filezilla-code', section: 'src/engine/sftp, src/putty' },
  ],
  rejects: ['Error: Could not connect to server', 'Error: Authentication failed for user "x" at the API'],
} as const

/** FileZilla over SFTP; what comes from PuTTY within it stands with PuTTY. */
export const filezillaSignatures = defineClient(client, [
  {
    id: 'name',
    says: says.notResolved,
    template: 'ssh_init: Name or service not known',
    matches: ['ssh_init: Name or service not known'],
  },
  {
    id: 'host-missing',
    says: says.notResolved,
    template: 'ssh_init: Host does not exist',
    matches: ['Error: ssh_init: Host does not exist'],
  },
  {
    id: 'refused',
    says: says.refused,
    template: 'ssh_init: Network error: Connection refused',
    matches: ['Error: ssh_init: Network error: Connection refused'],
  },
  {
    id: 'timed-out',
    says: says.timedOut,
    template: 'ssh_init: Network error: Connection timed out',
    matches: ['Error: ssh_init: Network error: Connection timed out'],
  },
  {
    id: 'setup',
    says: says.noBanner,
    template: 'ssh_init: error during SSH connection setup',
    matches: ['ssh_init: error during SSH connection setup'],
  },
  {
    id: 'outdated',
    says: says.noKex,
    title: 'The server only has an algorithm that FileZilla refuses',
    template: 'algorithm supported by the server is {algorithm:word}, which is no longer secure. Aborting connection',
    matches: [
      'The first key-exchange algorithm supported by the server is diffie-hellman-group1-sha1, which is no longer secure. Aborting connection.',
    ],
  },
  {
    id: 'not-ftp',
    says: says.notSsh,
    title: 'The site is set to FTP, and an SFTP server answers',
    template: 'Cannot establish FTP connection to an SFTP server',
    matches: ['Error: Cannot establish FTP connection to an SFTP server. Please select proper protocol.'],
  },
  {
    id: 'inactive',
    says: says.timedOut,
    title: 'The server did not answer in the time that FileZilla waits',
    template:
      'fzSftp started, protocol_version={int} Command: open "{place:text}" {port} Error: Connection timed out after',
    matches: [
      'Response: fzSftp started, protocol_version=11\nCommand: open "fred@192.0.2.5" 22\nError: Connection timed out after 20 seconds of inactivity',
    ],
  },
  {
    id: 'inactivity',
    says: { ...says.unanswered, decides: { cause: 'keepalive-unanswered', certainty: 'possible' } },
    title: 'Nothing came from the server in the time that FileZilla waits',
    template: 'Connection timed out after {int} seconds of inactivity',
    matches: ['Error: Connection timed out after 20 seconds of inactivity'],
    rejects: ['Connection timed out after 5000 milliseconds'],
  },
  {
    id: 'network-refused',
    says: says.refused,
    template: 'Error: Network error: Connection refused',
    alone: true,
    matches: ['Error:\tNetwork error: Connection refused'],
    rejects: ['Error: Network error: Connection refused while fetching https://api.example.org'],
  },
  {
    id: 'network-timed-out',
    says: says.timedOut,
    template: 'Error: Network error: Connection timed out',
    alone: true,
    matches: ['Error:\tNetwork error: Connection timed out'],
    rejects: ['Error: Network error: Connection timed out while fetching https://api.example.org'],
  },
  {
    id: 'login-refused-line',
    says: { ...says.refusedLogin, decides: { cause: 'login-refused', certainty: 'possible' } },
    template: 'Error: Authentication failed.',
    alone: true,
    matches: ['Error:\tAuthentication failed.'],
    rejects: ['Error: Authentication failed. Check your API token.'],
  },
  {
    id: 'login-refused',
    says: says.refusedLogin,
    template: 'Error: Authentication failed. Error: Critical error: Could not connect to server',
    matches: ['Error: Authentication failed.\nError: Critical error: Could not connect to server'],
  },
])
