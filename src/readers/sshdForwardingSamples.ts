import type { Sample } from './types.ts'

type Verdict = 'closed' | 'open'

const HERE = 'OpenSSH 9.2p1, Debian 12, run for this sample'

function settings(values: Readonly<Record<string, string>>): string {
  const usual = {
    x11forwarding: 'no',
    permittty: 'yes',
    allowtcpforwarding: 'yes',
    allowagentforwarding: 'yes',
    disableforwarding: 'no',
    allowstreamlocalforwarding: 'yes',
    permittunnel: 'no',
  }
  return Object.entries({ ...usual, ...values })
    .map(([name, value]) => `${name} ${value}`)
    .join('\n')
}

const each = {
  permittty: 'no',
  allowtcpforwarding: 'no',
  allowagentforwarding: 'no',
  allowstreamlocalforwarding: 'no',
}

export const sshdForwardingSamples: readonly Sample<Verdict>[] = [
  { name: 'nothing changed', text: settings({}), verdict: 'open', from: HERE },
  {
    name: 'a Match block with DisableForwarding',
    text: settings({ disableforwarding: 'yes', permittty: 'no' }),
    verdict: 'closed',
    from: HERE,
  },
  { name: 'only TCP is closed', text: settings({ allowtcpforwarding: 'no' }), verdict: 'open', from: HERE },
  { name: 'each kind is closed', text: settings(each), verdict: 'closed', from: HERE },
  {
    name: 'local ports, a tunnel and X11',
    text: settings({ allowtcpforwarding: 'local', permittunnel: 'yes', x11forwarding: 'yes' }),
    verdict: 'open',
    from: HERE,
  },
  {
    name: 'with the command above and among other lines',
    text: `$ sudo sshd -T -C user=asp1,host=localhost,addr=127.0.0.1\nport 22932\nusepam no\n${settings(each)}\nlogingracetime 120`,
    verdict: 'closed',
    from: HERE,
  },
  { name: 'quoted in a mail', text: settings({}).replaceAll(/^/gm, '> '), verdict: 'open', from: HERE },
  {
    name: 'a mistake in the file',
    text: '/etc/ssh/sshd_config: line 5: Bad configuration option: Foo\n/etc/ssh/sshd_config: terminating, 1 bad configuration options',
    verdict: 'unreadable',
    from: HERE,
  },
  { name: 'not run as root', text: 'sshd: no hostkeys available -- exiting.', verdict: 'unreadable', from: HERE },
  { name: 'cut off before it', text: 'x11forwarding no\npermittty yes', verdict: 'unreadable', from: HERE },
]
