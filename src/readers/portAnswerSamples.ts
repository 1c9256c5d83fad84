import type { Sample } from './types.ts'

type Verdict = 'ssh' | 'old-ssh' | 'ftp' | 'tls' | 'http' | 'nothing' | 'closed' | 'refused' | 'timed-out' | 'other'

const KEYSCAN = 'ssh-keyscan, OpenSSH 9.2p1 here'
const VERBOSE = 'ssh -v, OpenSSH 9.2p1 here'
const NC = 'nc, OpenBSD 1.219 here'
const CURL = 'curl 7.88.1 here'

function verbose(port: number, ...rest: readonly string[]): string {
  return [
    'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026',
    `debug1: Connecting to 127.0.0.1 [127.0.0.1] port ${port}.`,
    'debug1: Connection established.',
    'debug1: identity file /root/.ssh/id_rsa type -1',
    'debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10',
    ...rest,
  ].join('\n')
}

function connected(port: number, ...rest: readonly string[]): string {
  return [`*   Trying 127.0.0.1:${port}...`, `* Connected to 127.0.0.1 (127.0.0.1) port ${port} (#0)`, ...rest].join(
    '\n',
  )
}

export const portAnswerSamples: readonly Sample<Verdict>[] = [
  {
    name: 'ssh-keyscan',
    text: `# 127.0.0.1:24122 SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
[127.0.0.1]:24122 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJDNKk8CXeRLWsZGqeyr17HUKjSTOPgs5mAQ8O05Ufhp`,
    verdict: 'ssh',
    from: KEYSCAN,
  },
  { name: 'a banner without a key', text: '# 127.0.0.1:24139 SSH-2.0-AWS_SFTP_1.1', verdict: 'ssh', from: KEYSCAN },
  { name: 'the banner alone, cut off', text: 'SSH-2.0-OpenSSH_9.2p1 Debi', verdict: 'ssh', from: `${NC}, cut off` },
  {
    name: 'nc -v with prompt',
    text: 'fred@laptop:~$ nc -v 127.0.0.1 24122\nConnection to 127.0.0.1 24122 port [tcp/*] succeeded!\nSSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10\n',
    verdict: 'ssh',
    from: NC,
  },
  {
    name: 'ssh -v',
    text: verbose(
      24122,
      'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
    ),
    verdict: 'ssh',
    from: VERBOSE,
  },
  {
    name: 'both protocols',
    text: connected(24140, '* Closing connection 0', 'SSH-1.99-OpenSSH_3.9p1'),
    verdict: 'ssh',
    from: CURL,
  },
  {
    name: 'SSH 1 only',
    text: connected(24136, '* Closing connection 0', 'SSH-1.5-1.2.27'),
    verdict: 'old-ssh',
    from: CURL,
  },
  {
    name: 'SSH 1 only, ssh',
    text: 'Protocol major versions differ: 2 vs. 1\nbanner exchange: Connection to 127.0.0.1 port 22055: could not read protocol version',
    verdict: 'old-ssh',
    from: 'ssh, OpenSSH 9.2p1 here',
  },
  {
    name: 'FTP, ssh -v',
    text: verbose(
      24131,
      'debug1: kex_exchange_identification: banner line 0: 220 ProFTPD Server (Debian) [127.0.0.1]',
      'kex_exchange_identification: read: Connection reset by peer',
      'Connection reset by 127.0.0.1 port 24131',
    ),
    verdict: 'ftp',
    from: VERBOSE,
  },
  {
    name: 'FTP, nc',
    text: 'Connection to 127.0.0.1 24131 port [tcp/*] succeeded!\n220 ProFTPD Server (Debian) [127.0.0.1]',
    verdict: 'ftp',
    from: NC,
  },
  {
    name: 'mail',
    text: connected(24132, '* Closing connection 0', '220 mail.example.com ESMTP Postfix (Debian/GNU)'),
    verdict: 'other',
    from: CURL,
  },
  {
    name: 'web server',
    text: connected(24133, 'HTTP/1.1 400 Bad Request', 'Server: nginx', 'Content-Type: text/html', '', '<html>'),
    verdict: 'http',
    from: CURL,
  },
  {
    name: 'web server, curl http',
    text: connected(
      24133,
      '> GET / HTTP/1.1',
      '> Host: 127.0.0.1:24133',
      '>',
      '< HTTP/1.1 400 Bad Request',
      '< Server: nginx',
      '<html>',
    ),
    verdict: 'http',
    from: CURL,
  },
  {
    name: 'web server, ssh -v',
    text: verbose(24133, 'debug1: kex_exchange_identification: banner line 0: HTTP/1.1 400 Bad Request'),
    verdict: 'http',
    from: VERBOSE,
  },
  {
    name: 'TLS bytes',
    text: '\u0015\u0003\u0001\u0000\u0002\u0002F',
    verdict: 'tls',
    from: 'the bytes of a TLS alert, curl 7.88.1 telnet:// here',
  },
  { name: 'TLS bytes as cat -v shows them', text: '^U^C^A^@^B^BF', verdict: 'tls', from: CURL },
  {
    name: 'not an SSH banner',
    text: 'kex_exchange_identification: banner line contains invalid characters\nbanner exchange: Connection to 127.0.0.1 port 24138: invalid format',
    verdict: 'other',
    from: 'ssh, OpenSSH 9.2p1 here',
  },
  {
    name: 'curl https at an SSH port',
    text: connected(
      24122,
      '* Closing connection 0',
      'curl: (35) OpenSSL/3.0.19: error:0A00010B:SSL routines::wrong version number',
    ),
    verdict: 'other',
    from: CURL,
  },
  {
    name: 'curl http at an SSH port',
    text: connected(
      24122,
      '* Received HTTP/0.9 when not allowed',
      '* Closing connection 0',
      'curl: (1) Received HTTP/0.9 when not allowed',
    ),
    verdict: 'other',
    from: CURL,
  },
  { name: 'silence', text: connected(24134), verdict: 'nothing', from: CURL },
  {
    name: 'silence, nc -vz',
    text: 'Connection to 127.0.0.1 24122 port [tcp/*] succeeded!',
    verdict: 'nothing',
    from: NC,
  },
  {
    name: 'silence, ssh -v',
    text: verbose(24134, 'Connection timed out during banner exchange', 'Connection to 127.0.0.1 port 24134 timed out'),
    verdict: 'nothing',
    from: VERBOSE,
  },
  {
    name: 'ended at once',
    text: '127.0.0.1: Connection closed by remote host\n127.0.0.1: Connection closed by remote host',
    verdict: 'closed',
    from: KEYSCAN,
  },
  {
    name: 'ended at once, curl',
    text: connected(24137, '* Empty reply from server', '* Closing connection 0', 'curl: (52) Empty reply from server'),
    verdict: 'closed',
    from: CURL,
  },
  {
    name: 'reset',
    text: verbose(
      24135,
      'kex_exchange_identification: read: Connection reset by peer',
      'Connection reset by 127.0.0.1 port 24135',
    ),
    verdict: 'closed',
    from: VERBOSE,
  },
  {
    name: 'refused, nc',
    text: 'nc: connect to 127.0.0.1 port 24199 (tcp) failed: Connection refused',
    verdict: 'refused',
    from: NC,
  },
  {
    name: 'refused, curl',
    text: "*   Trying 127.0.0.1:24199...\n* connect to 127.0.0.1 port 24199 failed: Connection refused\ncurl: (7) Failed to connect to 127.0.0.1 port 24199 after 0 ms: Couldn't connect to server",
    verdict: 'refused',
    from: CURL,
  },
  {
    name: 'refused, bash',
    text: 'bash: connect: Connection refused\nbash: line 1: /dev/tcp/127.0.0.1/24199: Connection refused',
    verdict: 'refused',
    from: 'bash 5.2 here',
  },
  {
    name: 'no answer',
    text: 'ssh: connect to host 203.0.113.7 port 22: Connection timed out',
    verdict: 'timed-out',
    from: 'Wikibooks OpenSSH, Logging and Troubleshooting; the address changed',
  },
  {
    name: 'unknown name',
    text: 'getaddrinfo nosuch.invalid: Name or service not known',
    verdict: 'other',
    from: KEYSCAN,
  },
  {
    name: 'PowerShell',
    text: 'RemotePort       : 8080\nTcpTestSucceeded : False',
    verdict: 'other',
    from: 'a published tutorial, Test-NetConnection on Windows',
  },
  { name: 'something else', text: 'total 32', verdict: 'unreadable', from: 'ls here' },
]
