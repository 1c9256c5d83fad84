import { defineCommands, op, param, word, words } from '../../commands/define.ts'

const reviewed = '2026-11-20'
const sudo = word('sudo', 'as administrator')
const hostKeys = ['ed25519', 'ecdsa', 'rsa'].map((type) => `/etc/ssh/ssh_host_${type}_key.pub`)

/** Host keys and the data channel of a transfer. */
export const asperaTransferCommands = defineCommands([
  {
    id: 'aspera-seen-host-key',
    title: 'Show the host keys as you see them from here',
    where: 'client',
    as: 'you',
    risk: 'read-only',
    parameters: ['port', 'host'],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            word('ssh-keyscan', 'asks a server for its host keys, without logging in'),
            word('-p', 'on this port'),
            word([param('port')]),
            word([param('host')]),
            op('|'),
            ...words('ssh-keygen'),
            word('-l', 'shows the fingerprints'),
            ...words('-f', '-'),
          ],
        ],
      },
      {
        dialect: 'powershell',
        systems: ['windows'],
        lines: [
          [
            ...words('ssh-keyscan', '-p'),
            word([param('port')]),
            word([param('host')]),
            op('|'),
            ...words('ssh-keygen', '-l', '-f', '-'),
          ],
        ],
      },
    ],
    expect: 'One line a host key, with SHA256: and the fingerprint. Not run on Windows.',
    sources: [
      { source: 'man-ssh-keyscan', section: '-p' },
      { source: 'man-ssh-keygen', section: '-l' },
    ],
    reviewed,
  },
  {
    id: 'aspera-real-host-key',
    title: 'Show the host keys on the server itself',
    where: 'server',
    as: 'an administrator',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: hostKeys.map((file) => [
          ...words('ssh-keygen'),
          word('-l', 'shows the fingerprint'),
          ...words('-f', file),
        ]),
      },
    ],
    expect: 'One line a host key. A file that is not there is no matter: not every server has all three types.',
    sources: [{ source: 'man-ssh-keygen', section: '-l' }],
    reviewed,
  },
  {
    id: 'aspera-udp-capture',
    title: 'Watch whether data packets arrive at the server',
    where: 'server',
    as: 'an administrator',
    risk: 'read-only',
    parameters: [],
    variants: [
      {
        dialect: 'posix',
        systems: ['linux', 'macos'],
        lines: [
          [
            sudo,
            word('tcpdump', 'shows packets as they come and go'),
            word('-n', 'without looking up names'),
            word('-c', 'ends after so many packets'),
            word('20'),
            ...words('udp', 'port', '33001'),
          ],
        ],
      },
    ],
    expect:
      'Start the command, then a transfer. Lines in both directions mean that UDP passes; none at all, or only one direction, mean that a firewall drops it. Ctrl+C ends it.',
    sources: [{ source: 'hsts-manual', section: 'Firewall: UDP 33001' }],
    reviewed,
  },
])
