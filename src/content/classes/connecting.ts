import { reviewed, type ClassText } from './types.ts'

/** From the name of the server to its first line. */
export const connecting = {
  'dns-not-resolved': {
    title: 'The server name is not known',
    meaning:
      'Your computer asked for the address behind the name and got none, so nothing was sent to the server. Usually the name is mistyped, or it is only known inside a company network or a VPN. The login plays no part in it.',
    stage: 'resolve',
    sources: [
      { source: 'openssh-bench', section: 'name unknown' },
      { source: 'man-ssh-config', section: 'Hostname, CanonicalizeHostname' },
    ],
    reviewed,
  },
  'connect-refused': {
    title: 'The connection is refused',
    meaning:
      'The machine answered at once, and said no: no program waits on that port, or a firewall refuses in its place. The way through the network works. Look at the port, and at whether the SSH server runs.',
    stage: 'connect',
    sources: [
      { source: 'openssh-bench', section: 'connection refused' },
      { source: 'openssh-logging', section: 'SSH Client Error Messages And Common Causes' },
    ],
    reviewed,
  },
  'connect-timeout': {
    title: 'No answer from the server',
    meaning:
      'The request to connect went out and nothing came back until the program gave up. A firewall that drops packets, a wrong address and a machine that is switched off look the same from here.',
    stage: 'connect',
    sources: [
      { source: 'openssh-bench', section: 'connection timed out' },
      { source: 'man-ssh-config', section: 'ConnectTimeout' },
    ],
    reviewed,
  },
  'connect-unreachable': {
    title: 'There is no way to that network',
    meaning:
      'Your computer, or a router on the way, says that it knows no route to the address. Most often the own network or the VPN is not connected, or the name leads to an IPv6 address that cannot be reached from here.',
    stage: 'connect',
    sources: [
      { source: 'openssh-bench', section: 'network unreachable' },
      { source: 'man-ssh', section: '-4 and -6' },
    ],
    reviewed,
  },
  'proxy-command-failed': {
    title: 'The jump on the way failed',
    meaning:
      'ssh was told to go through another machine or a helper program, and that ended before the target was reached. What failed is the jump, not the server behind it. Test the jump alone.',
    stage: 'connect',
    sources: [
      { source: 'man-ssh-config', section: 'ProxyCommand, ProxyJump' },
      { source: 'openssh-bench', section: 'jump host refused' },
    ],
    reviewed,
  },
  'no-banner': {
    title: 'The server hangs up before it says anything',
    meaning:
      'The connection came up, and it was closed or stayed silent before the server sent its first line. The text does not say why: a block list, a busy server, a wrong port or a machine in between can do this. The log of the server knows more.',
    stage: 'banner',
    sources: [
      { source: 'openssh-bench', section: 'closed before the banner' },
      { source: 'iris-article', section: 'Common errors: failed getting banner' },
    ],
    reviewed,
  },
  'banner-not-ssh': {
    title: 'What answers is not an SSH server',
    meaning:
      'Something came back, and it is no SSH greeting: the line of a web or mail server, or the text of a helper program. Usually the port is wrong, or a program on the way prints into the connection.',
    stage: 'banner',
    sources: [
      { source: 'openssh-bench', section: 'what a port answers' },
      { source: 'openssh-code', section: 'kex.c, kex_exchange_identification' },
    ],
    reviewed,
  },
  maxstartups: {
    title: 'Too many logins at the same moment',
    meaning:
      'The server holds only so many connections that have not logged in yet, and drops further ones (MaxStartups). It happens when many jobs start together, or when strangers fill the places. Waiting and trying once often works.',
    stage: 'banner',
    sources: [
      { source: 'man-sshd-config', section: 'MaxStartups' },
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
    ],
    reviewed,
  },
  'persource-penalty': {
    title: 'The address is locked out for a while',
    meaning:
      'From OpenSSH 9.8 on, a server remembers addresses that failed, and refuses them for some time (PerSourcePenalties). Every further failure makes it longer. Stop what retries, wait, and find out what failed first.',
    stage: 'banner',
    sources: [
      { source: 'man-sshd-config', section: 'PerSourcePenalties' },
      { source: 'openssh-release-notes', section: '9.8' },
    ],
    reviewed,
  },
  'tcp-wrappers-deny': {
    title: 'A host list of the server refuses the address',
    meaning:
      'The files hosts.allow and hosts.deny of the server keep this address out, before SSH begins. Programs that block attackers write into them too. OpenSSH itself gave this up in release 6.7; some systems still build it in.',
    stage: 'banner',
    sources: [
      { source: 'openssh-logging', section: 'refused connect from' },
      { source: 'openssh-release-notes', section: '6.7' },
    ],
    reviewed,
  },
  'scanner-noise': {
    title: 'Strangers try the door',
    meaning:
      'The log shows probes or guessed passwords from outside, and no login of anybody who belongs there failed. Every server that is reachable from the internet sees this. It is a reason to look at the settings, not at one login.',
    stage: 'authentication',
    sources: [
      { source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' },
      { source: 'openssh-bench', section: 'port scan against the server' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
