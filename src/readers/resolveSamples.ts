import type { Sample } from './types.ts'

type Verdict = 'address' | 'private' | 'itself' | 'not-found' | 'no-answer'

const GETENT = 'getent, glibc 2.36 here'
const DIG = 'dig 9.18.49 here, with a name server of our own'
const NSLOOKUP = 'nslookup 9.18.49 here, with a name server of our own'
const HOST = 'host 9.18.49 here, with a name server of our own'
const SERVER = 'Server:\t\t127.0.0.1\nAddress:\t127.0.0.1#24753\n'
const HOST_SERVER = 'Using domain server:\nName: 127.0.0.1\nAddress: 127.0.0.1#24753\nAliases: \n'

export const resolveSamples: readonly Sample<Verdict>[] = [
  { name: 'getent hosts', text: '203.0.113.80    deb.debian.org', verdict: 'address', from: GETENT },
  {
    name: 'getent ahosts',
    text: `192.0.2.4       STREAM 192.0.2.4
192.0.2.4       DGRAM  
192.0.2.4       RAW    `,
    verdict: 'address',
    from: GETENT,
  },
  {
    name: 'getent, the machine itself',
    text: `127.0.0.1       STREAM localhost
127.0.0.1       DGRAM  
127.0.0.1       RAW    `,
    verdict: 'itself',
    from: GETENT,
  },
  {
    name: 'getent, nothing is printed',
    text: 'fred@laptop:~$ getent ahosts no-such.invalid\nfred@laptop:~$ ',
    verdict: 'not-found',
    from: `${GETENT}, with prompts`,
  },
  { name: 'dig +short', text: 'server.example.com.\n192.0.2.10', verdict: 'address', from: DIG },
  { name: 'dig +short, private', text: '10.1.2.3', verdict: 'private', from: DIG },
  {
    name: 'dig +short, no name server',
    text: `;; communications error to 127.0.0.1#24754: connection refused
;; no servers could be reached`,
    verdict: 'no-answer',
    from: DIG,
  },
  {
    name: 'dig, whole',
    text: `; <<>> DiG 9.18.49-1~deb12u3-Debian <<>> -p 24753 @127.0.0.1 server.example.com
; (1 server found)
;; global options: +cmd
;; Got answer:
;; ->>HEADER<<- opcode: QUERY, status: NOERROR, id: 32083
;; flags: qr rd ra; QUERY: 1, ANSWER: 1, AUTHORITY: 0, ADDITIONAL: 0

;; QUESTION SECTION:
;server.example.com.\t\tIN\tA

;; ANSWER SECTION:
server.example.com.\t60\tIN\tA\t192.0.2.10

;; Query time: 4 msec
;; SERVER: 127.0.0.1#24753(127.0.0.1) (UDP)
;; WHEN: Sat Nov 21 15:03:35 UTC 2026
;; MSG SIZE  rcvd: 70`,
    verdict: 'address',
    from: DIG,
  },
  {
    name: 'dig, unknown name, cut off',
    text: `;; ->>HEADER<<- opcode: QUERY, status: NXDOMAIN, id: 49537
;; flags: qr rd ra; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 0`,
    verdict: 'not-found',
    from: `${DIG}, cut off`,
  },
  {
    name: 'nslookup',
    text: `${SERVER}
Non-authoritative answer:
alias.example.com\tcanonical name = server.example.com.
Name:\tserver.example.com
Address: 192.0.2.10
Name:\tserver.example.com
Address: 2001:db8::10
`,
    verdict: 'address',
    from: NSLOOKUP,
  },
  {
    name: 'nslookup, unknown name',
    text: `${SERVER}
** server can't find no-such.example.com: NXDOMAIN
`,
    verdict: 'not-found',
    from: NSLOOKUP,
  },
  {
    name: 'nslookup, the name server failed',
    text: `;; Got SERVFAIL reply from 127.0.0.1
${SERVER}
** server can't find broken.example.com: SERVFAIL
`,
    verdict: 'no-answer',
    from: NSLOOKUP,
  },
  {
    name: 'nslookup of busybox',
    text: `Server:\t\t127.0.0.1:24753
Address:\t127.0.0.1:24753

Non-authoritative answer:
Name:\tserver.example.com
Address: 192.0.2.10

Non-authoritative answer:
Name:\tserver.example.com
Address: 2001:db8::10
`,
    verdict: 'address',
    from: 'busybox 1.35.0 here, with a name server of our own',
  },
  {
    name: 'host',
    text: `${HOST_SERVER}
inner.example.com has address 10.1.2.3`,
    verdict: 'private',
    from: HOST,
  },
  {
    name: 'host, unknown name',
    text: `${HOST_SERVER}
Host no-such.example.com not found: 3(NXDOMAIN)`,
    verdict: 'not-found',
    from: HOST,
  },
  {
    name: 'Resolve-DnsName',
    text: `Name                                           Type   TTL   Section    IPAddress
----                                           ----   ---   -------    ---------
example.com                                    AAAA   300   Answer     2001:db8::7
example.com                                    A      19451 Answer     93.184.216.34`,
    verdict: 'address',
    from: 'public repositories, Resolve-DnsName on Windows; one address changed',
  },
  {
    name: 'Resolve-DnsName, private',
    text: `Name                                           Type   TTL   Section    IPAddress
----                                           ----   ---   -------    ---------
contoso.com                                    A      60440 Answer     192.168.1.10`,
    verdict: 'private',
    from: 'Microsoft Learn, a name in the hosts file',
  },
  {
    name: 'Resolve-DnsName, unknown name',
    text: `Resolve-DnsName : CYBORG718W100N : DNS name does not exist
At line:1 char:1
+ Resolve-DnsName CYBORG718W100N
+ ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
    + CategoryInfo          : ResourceUnavailable: (CYBORG718W100N:String) [Resolve-DnsName], Win32Exception`,
    verdict: 'not-found',
    from: 'public repository, notes of a Windows exercise',
  },
  {
    name: 'Resolve-DnsName, no answer',
    text: `resolve-dnsname : contoso.com : This operation returned because the timeout period expired
At line:1 char:1`,
    verdict: 'no-answer',
    from: 'Microsoft Learn, a firewall that blocks port 53',
  },
  {
    name: 'a line of known_hosts',
    text: '192.0.2.10 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJDNKk8CXeRLWsZGqeyr17HUKjSTOPgs5mAQ8O05Ufhp',
    verdict: 'unreadable',
    from: 'ssh-keyscan, OpenSSH 9.2p1 here; address changed',
  },
  {
    name: 'another command',
    text: 'Ncat: Connected to 127.0.0.1:24723.',
    verdict: 'unreadable',
    from: 'ncat 7.93 here',
  },
]
