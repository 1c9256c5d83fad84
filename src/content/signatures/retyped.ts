import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const sources = [
  { source: 'openssh-code', section: 'sshconnect.c, clientloop.c: the messages themselves' },
  {
    source: 'issue-threads',
    section:
      'as people retype them: swcarpentry/git-novice 864, chipmanfu/Cyber-Range 4, tsuru/tsuru 637, xmrig/xmrig 3834',
  },
]

/** Messages of ssh as people write them down from memory: in small letters, without the marks between their parts. */
export const retypedSignatures = defineClient(
  {
    program: 'ssh',
    prefix: 'retyped',
    sources,
    rejects: [
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
      'curl: (7) Failed to connect to localhost port 8080: Connection refused',
    ],
  },
  [
    ...(['', ':'] as const).flatMap((colon) => {
      const form = colon === '' ? 'bare' : 'small'
      const to = `connect to host {host} port {port}${colon}`
      const line = `ssh connect to host srv.example.org port 22${colon}`
      return [
        {
          id: `refused-${form}`,
          says: says.refused,
          template: `${to} connection refused`,
          matches: [`${line} connection refused`],
        },
        {
          id: `timed-out-${form}`,
          says: says.timedOut,
          template: `${to} connection timed out`,
          matches: [`${line} connection timed out`],
        },
        {
          id: `no-route-${form}`,
          says: says.unreachable,
          template: `${to} no route to host`,
          matches: [`${line} no route to host`],
        },
      ]
    }),
    {
      id: 'refused',
      says: says.refused,
      template: 'connect to host {host} port {port} Connection refused',
      matches: ['ssh connect to host srv.example.org port 22 Connection refused'],
    },
    {
      id: 'refused-colon',
      says: says.refused,
      template: 'connect to host {host} port {port}: Connection refused',
      matches: ['ssh connect to host srv.example.org port 22: Connection refused'],
    },
    {
      id: 'timed-out-colon',
      says: says.timedOut,
      template: 'connect to host {host} port {port}: Connection timed out',
      matches: ['ssh connect to host srv.example.org port 22: Connection timed out'],
    },
    {
      id: 'no-route-ssh',
      says: says.unreachable,
      template: 'ssh: connect to {host} port {port}: no route to host',
      matches: ['ssh: connect to 192.0.2.50 port 22: no route to host'],
    },
    {
      id: 'name-empty',
      says: says.notResolved,
      title: 'ssh was given an empty name',
      template: 'ssh: Could not resolve hostname : ',
      matches: ['ssh: Could not resolve hostname : hostname nor servname provided, or not known'],
      sources: [{ source: 'issue-threads', section: 'tenhishadow/mbkp 4' }],
    },
    {
      id: 'name-spaced',
      says: says.notResolved,
      template: 'ssh : Could not resolve hostname',
      matches: ['ssh : Could not resolve hostname - : Name or service not known.'],
      sources: [{ source: 'issue-threads', section: 'PowerShell/Win32-OpenSSH 954, retyped' }],
    },
    {
      id: 'name-small',
      says: says.notResolved,
      template: 'ssh could not resolve hostname',
      matches: ['it says ssh could not resolve hostname srv.example.org'],
    },
    {
      id: 'host-key',
      says: says.hostNotTrusted,
      template: 'host key verification failed',
      matches: ['fatal: host key verification failed'],
    },
    {
      id: 'host-key-title',
      says: says.hostNotTrusted,
      template: 'Host Key Verification Failed',
      matches: ['Host Key Verification Failed'],
    },
    {
      id: 'broken-pipe',
      says: says.dropped,
      template: 'client loop: send disconnect: Broken pipe',
      matches: ['client loop: send disconnect: Broken pipe'],
    },
    {
      id: 'too-many',
      says: says.tooMany,
      template: 'too many authentication failures',
      matches: ['it drops me with too many authentication failures'],
    },
    {
      id: 'key-refused',
      says: { ...says.keyRefused, decides: { cause: 'key-not-authorized', certainty: 'possible' } },
      template: 'permission denied (publickey)',
      matches: ['ssh: permission denied (publickey)'],
    },
    ...(['remote', 'Remote'] as const).map((word) => ({
      id: `host-key-changed-${word === 'remote' ? 'small' : 'sentence'}`,
      says: { ...says.hostChanged, decides: { cause: 'host-key-changed', certainty: 'likely' as const } },
      template: `${word} host identification has changed`,
      matches: [`it warns me: ${word} host identification has changed`],
    })),
    {
      id: 'packet-write',
      says: says.dropped,
      template: 'packet_write_wait',
      matches: ['packet_write_wait connection to ... broken pipe'],
    },
    {
      id: 'config-owner',
      says: { ...says.programSetup, decides: { cause: 'client-configuration', certainty: 'likely' } },
      title: 'Others may write to the configuration file, so the client stops',
      template: 'Bad owner or permissions on',
      matches: ['ssh then says Bad owner or permissions on...'],
      sources: [{ source: 'openssh-code', section: 'readconf.c, read_config_file, without the file' }],
    },
  ],
)
