import type { Sample } from './types.ts'

type Verdict = 'open' | 'refused' | 'timed-out' | 'unknown-name' | 'unreachable' | 'failed'

const NC = 'nc, OpenBSD 1.219 here'
const TRADITIONAL = 'nc.traditional 1.10-47 here'
const NCAT = 'ncat 7.93 here'
const BASH = 'bash 5.2 here'
const CURL = 'curl 7.88.1 here'
const TELNET = 'telnet of inetutils 2.4 here'
const VERSION = 'Ncat: Version 7.93 ( https://nmap.org/ncat )'

export const portProbeSamples: readonly Sample<Verdict>[] = [
  {
    name: 'nc -vz, open',
    text: 'Connection to 127.0.0.1 24723 port [tcp/*] succeeded!',
    verdict: 'open',
    from: NC,
  },
  {
    name: 'nc -vz, refused',
    text: 'nc.openbsd: connect to 127.0.0.1 port 1 (tcp) failed: Connection refused',
    verdict: 'refused',
    from: NC,
  },
  {
    name: 'nc -vz -w 3, no answer',
    text: 'nc.openbsd: connect to 192.0.2.10 port 22 (tcp) timed out: Operation now in progress',
    verdict: 'timed-out',
    from: NC,
  },
  {
    name: 'nc, unknown name',
    text: 'nc.openbsd: getaddrinfo for host "no-such-host.invalid" port 22: Name or service not known',
    verdict: 'unknown-name',
    from: NC,
  },
  {
    name: 'nc, no way over IPv6',
    text: 'nc.openbsd: connect to 2001:db8::1 port 22 (tcp) failed: No route to host',
    verdict: 'unreachable',
    from: NC,
  },
  {
    name: 'nc with two ports, the other one asked for',
    text: `nc.openbsd: connect to 127.0.0.1 port 22 (tcp) failed: Connection refused
Connection to 127.0.0.1 24723 port [tcp/*] succeeded!`,
    context: { port: '22' },
    verdict: 'refused',
    from: NC,
  },
  {
    name: 'nc with two ports, one open',
    text: `nc.openbsd: connect to 127.0.0.1 port 22 (tcp) failed: Connection refused
Connection to 127.0.0.1 24723 port [tcp/*] succeeded!`,
    verdict: 'open',
    from: NC,
  },
  {
    name: 'nc of macOS, IPv6 refused and IPv4 open',
    text: `nc: connectx to localhost port 26257 (tcp) failed: Connection refused
Connection to localhost port 26257 [tcp/*] succeeded!`,
    verdict: 'open',
    from: 'public repository, nc of macOS with Colima',
  },
  {
    name: 'nc of macOS, no answer',
    text: 'nc: connectx to 192.0.2.2 port 8000 (tcp) failed: Operation timed out',
    verdict: 'timed-out',
    from: 'public repository, nc -vz -w 2 of macOS; address changed',
  },
  {
    name: 'traditional nc, open',
    text: 'localhost [127.0.0.1] 24723 (?) open',
    verdict: 'open',
    from: TRADITIONAL,
  },
  {
    name: 'traditional nc, no answer and no name of the address',
    text: `192.0.2.10: inverse host lookup failed: Unknown host
(UNKNOWN) [192.0.2.10] 22 (ssh) : Connection timed out`,
    verdict: 'timed-out',
    from: TRADITIONAL,
  },
  {
    name: 'traditional nc, unknown name',
    text: 'no-such-host.invalid: forward host lookup failed: Unknown host',
    verdict: 'unknown-name',
    from: TRADITIONAL,
  },
  {
    name: 'ncat, open, with the banner',
    text: `${VERSION}
Ncat: Connected to 127.0.0.1:24723.
SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10
Ncat: 0 bytes sent, 41 bytes received in 0.17 seconds.`,
    verdict: 'open',
    from: NCAT,
  },
  { name: 'ncat, refused', text: `${VERSION}\nNcat: Connection refused.`, verdict: 'refused', from: NCAT },
  { name: 'ncat, no answer', text: `${VERSION}\nNcat: TIMEOUT.`, verdict: 'timed-out', from: NCAT },
  {
    name: 'ncat, unknown name',
    text: `${VERSION}
Ncat: Could not resolve hostname "no-such-host.invalid": Name or service not known. QUITTING.`,
    verdict: 'unknown-name',
    from: NCAT,
  },
  { name: 'ncat, cut off', text: VERSION, verdict: 'unreadable', from: `${NCAT}, cut off` },
  {
    name: 'bash, refused',
    text: `bash: connect: Connection refused
bash: line 1: /dev/tcp/127.0.0.1/1: Connection refused`,
    verdict: 'refused',
    from: BASH,
  },
  {
    name: 'bash, open: nothing is printed',
    text: 'fred@laptop:~$ : < /dev/tcp/127.0.0.1/24723\nfred@laptop:~$ ',
    verdict: 'open',
    from: `${BASH}, with prompts`,
  },
  {
    name: 'bash, unknown name',
    text: `bash: line 1: no-such-host.invalid: Name or service not known
bash: line 1: /dev/tcp/no-such-host.invalid/1: Invalid argument`,
    verdict: 'unknown-name',
    from: BASH,
  },
  {
    name: 'telnet, open',
    text: `Trying 127.0.0.1...
Connected to 127.0.0.1.
Escape character is '^]'.
Connection closed by foreign host.`,
    verdict: 'open',
    from: TELNET,
  },
  {
    name: 'telnet, no way',
    text: `Trying 2001:db8::1...
telnet: Unable to connect to remote host: No route to host`,
    verdict: 'unreachable',
    from: TELNET,
  },
  {
    name: 'telnet of busybox, unknown name',
    text: "telnet: bad address 'no-such-host.invalid'",
    verdict: 'unknown-name',
    from: 'busybox 1.35.0 here',
  },
  {
    name: 'curl, open',
    text: `*   Trying 127.0.0.1:24723...
* Connected to 127.0.0.1 (127.0.0.1) port 24723 (#0)
* Time-out
* Closing connection 0
SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10`,
    verdict: 'open',
    from: CURL,
  },
  {
    name: 'curl, refused',
    text: `*   Trying 127.0.0.1:1...
* connect to 127.0.0.1 port 1 failed: Connection refused
* Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server
* Closing connection 0
curl: (7) Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server`,
    verdict: 'refused',
    from: CURL,
  },
  {
    name: 'curl without -v, refused or not',
    text: "curl: (7) Failed to connect to 127.0.0.1 port 1 after 0 ms: Couldn't connect to server",
    verdict: 'failed',
    from: CURL,
  },
  {
    name: 'curl, no answer',
    text: 'curl: (28) Failed to connect to 192.0.2.10 port 22 after 2001 ms: Timeout was reached',
    verdict: 'timed-out',
    from: CURL,
  },
  {
    name: 'PowerShell, open',
    text: `ComputerName     : mgmtsrv.example.com
RemoteAddress    : 192.0.2.156
RemotePort       : 8080
InterfaceAlias   : Ethernet
SourceAddress    : 192.0.2.1
TcpTestSucceeded : True`,
    verdict: 'open',
    from: 'public repository, Test-NetConnection on Windows; addresses changed',
  },
  {
    name: 'PowerShell, closed, and the machine answers ping',
    text: `WARNING: TCP connect to (192.0.2.31 : 8080) failed
ComputerName           : dbserver31.example.com
RemoteAddress          : 192.0.2.31
RemotePort             : 8080
InterfaceAlias         : Ethernet
SourceAddress          : 192.0.2.1
PingSucceeded          : True
PingReplyDetails (RTT) : 2 ms
TcpTestSucceeded       : False`,
    verdict: 'failed',
    from: 'public repository, Test-NetConnection on Windows; addresses changed',
  },
  { name: 'nc without -v', text: 'fred@laptop:~$ nc -z 127.0.0.1 24723', verdict: 'unreadable', from: NC },
]
