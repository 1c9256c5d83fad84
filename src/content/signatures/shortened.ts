import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const seen = {
  source: 'openssh-code',
  section: 'kex.c, sftp-client.c, clientloop.c: the message without what stands behind it',
}

/** Messages that people quote without what stood before or behind them. */
export const shortenedSignatures = defineClient(
  {
    program: 'ssh',
    prefix: 'shortened',
    sources: [seen],
    rejects: ['message too long, please shorten it', 'no matching manifest for linux/arm64'],
  },
  [
    {
      id: 'host-key-type',
      says: says.noHostKeyType,
      template: 'no matching host key type found',
      matches: ['it says "no matching host key type found. Their offer: ssh-rsa"'],
    },
    {
      id: 'kex',
      says: says.noKex,
      template: 'no matching key exchange method found',
      matches: ['it says "no matching key exchange method found"'],
    },
    {
      id: 'cipher',
      says: says.noCipher,
      template: 'no matching cipher found',
      matches: ['it says "no matching cipher found"'],
    },
    {
      id: 'shell-output',
      says: says.shellOutput,
      template: 'Received message too long',
      matches: ['sftp returns "Received message too long".'],
    },
    {
      id: 'x11',
      says: {
        title: 'The server does not forward X11',
        class: 'x11-failed',
        stage: 'session',
        role: 'cause',
        decides: { cause: 'x11-refused', certainty: 'likely' },
      },
      template: 'X11 forwarding request failed',
      matches: ['it comes back with `X11 forwarding request failed on channel`'],
    },
    {
      id: 'proxy-helper',
      says: says.proxyRefused,
      template: 'nc: connection failed',
      matches: ['nc: connection failed, unsupported address type'],
      sources: [{ source: 'issue-threads', section: 'PurpleI2P/i2pd 1336: nc as the ProxyCommand' }],
    },
    {
      id: 'packet-length',
      says: says.damaged,
      template: '%SSH-3-BAD_PACK_LEN: Bad packet length {number:code}',
      matches: ['%SSH-3-BAD_PACK_LEN: Bad packet length -741055307'],
      sources: [{ source: 'issue-threads', section: 'ytti/oxidized 2564: the log of Cisco IOS XE' }],
    },
  ],
)
