import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** phpseclib, the SSH of many PHP programs and of the plugins of content systems. */
export const phpseclibSignatures = defineClient(
  {
    program: 'phpseclib',
    sources: [
      { source: 'phpseclib-code', section: 'phpseclib/Net/SSH2.php: _connect, _key_exchange, _privatekey_login' },
    ],
    rejects: ['debug2: userauth_failure: publickey,password', 'No compatible source was found for this media'],
  },
  [
    {
      id: 'refused',
      says: says.refused,
      template: 'Cannot connect to {place:word} Error 111. Connection refused',
      matches: ['Message: Cannot connect to srv.example.org:22. Error 111. Connection refused'],
    },
    {
      id: 'timed-out',
      says: says.timedOut,
      template: 'Cannot connect to {place:word} Error 110. Connection timed out',
      matches: [
        'PHP Notice:  Cannot connect to srv.example.org:22. Error 110. Connection timed out in SSH2.php on line 1187',
      ],
    },
    {
      id: 'unreachable',
      says: says.unreachable,
      template: 'Cannot connect to {place:word} Error 113. No route to host',
      matches: ['Cannot connect to srv.example.org:22. Error 113. No route to host'],
    },
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'SSH_MSG_USERAUTH_FAILURE: {methods:list}',
      matches: [{ line: 'SSH_MSG_USERAUTH_FAILURE: publickey,password', values: { methods: 'publickey,password' } }],
    },
    {
      id: 'no-kex',
      says: says.noKex,
      template: 'No compatible key exchange algorithms found',
      matches: ['PHP Notice:  No compatible key exchange algorithms found in /srv/www/Net/SSH2.php on line 1511'],
    },
    {
      id: 'no-host-key-type',
      says: says.noHostKeyType,
      template: 'No compatible server host key algorithms found',
      matches: ['No compatible server host key algorithms found'],
    },
    ...['client to server', 'server to client'].map((way) => ({
      id: `no-cipher-${way.replaceAll(' ', '-')}`,
      says: says.noCipher,
      template: `No compatible ${way} encryption algorithms found`,
      matches: [`No compatible ${way} encryption algorithms found`],
    })),
  ],
)
