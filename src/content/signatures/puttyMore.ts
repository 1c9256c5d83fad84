import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const refused = 'Server refused to open main channel'

/** plink: what is seen with -v and with a forwarded main channel (-nc). */
export const puttyMoreSignatures = defineClient(
  {
    program: 'putty',
    sources: [{ source: 'putty-code', section: 'ssh/transport2.c, ssh/mainchan.c, ssh/verstring.c' }],
    rejects: ['We claim nothing about the version', 'Server refused our key'],
  },
  [
    {
      id: 'no-mac-selected',
      says: says.noMac,
      template: 'Selected client-to-server MAC "{algorithm:word}" does not correspond to any supported algorithm',
      matches: [
        'FATAL ERROR: Selected client-to-server MAC "umac-128-etm@openssh.com" does not correspond to any supported algorithm',
      ],
    },
    {
      id: 'forwarding-prohibited',
      says: {
        title: 'The server does not allow the forwarding',
        class: 'forwarding-prohibited',
        stage: 'session',
        role: 'cause',
        decides: { cause: 'forwarding-prohibited', certainty: 'certain' },
      },
      template: `${refused}: Administratively prohibited [open failed]`,
      matches: [`FATAL ERROR: ${refused}: Administratively prohibited [open failed]`],
    },
    {
      id: 'forward-target',
      says: {
        title: 'The server does not reach the target of the forwarding',
        class: 'forward-target-unreachable',
        stage: 'session',
        role: 'cause',
        decides: { cause: 'forward-target-unreachable', certainty: 'certain' },
      },
      template: `${refused}: Connect failed [Connection refused]`,
      matches: [`FATAL ERROR: ${refused}: Connect failed [Connection refused]`],
    },
    {
      id: 'greets',
      says: says.speaker,
      template: 'We claim version: {version:word}',
      matches: ['We claim version: SSH-2.0-PuTTY_Release_0.78'],
    },
    {
      id: 'greeted',
      says: { ...says.speaker, title: 'The server greeted' },
      template: 'Remote version: {banner:text}',
      matches: ['Remote version: SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10'],
    },
    ...[
      ['kex', 'key exchange algorithm', says.noKex] as const,
      ['host-key', 'host key algorithm', says.noHostKeyType] as const,
      ['cipher', 'client-to-server cipher', says.noCipher] as const,
    ].map(([id, kind, meaning]) => ({
      id: `no-${id}-bare`,
      says: meaning,
      template: `Couldn't agree a ${kind}`,
      matches: [`PuTTY says Couldn't agree a ${kind}`],
    })),
  ],
)
