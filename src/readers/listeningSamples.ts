import type { Sample } from './types.ts'

type Verdict =
  'listens' | 'socket' | 'unnamed' | 'only-local' | 'only-ipv6' | 'other-program' | 'other-port' | 'nothing'

const SS = 'ss, iproute2 6.1.0 here, with sshd of OpenSSH 9.2p1'
const NETSTAT = 'netstat, net-tools 2.10 here'
const LSOF = 'lsof 4.95.0 here'
const HEAD = 'State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess                          '
const NET_HEAD = `Active Internet connections (only servers)
Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name    `
const LSOF_HEAD = 'COMMAND   PID USER   FD   TYPE DEVICE SIZE/OFF NODE NAME'
const WINDOWS = `
Active Connections

  Proto  Local Address          Foreign Address        State           PID`

export const listeningSamples: readonly Sample<Verdict>[] = [
  {
    name: 'ss, every IPv4 address',
    text: `${HEAD}
LISTEN 0      128        127.0.0.1:24722      0.0.0.0:*    users:(("sshd",pid=23300,fd=3)) 
LISTEN 0      128          0.0.0.0:24723      0.0.0.0:*    users:(("sshd",pid=23301,fd=3)) 
LISTEN 0      511        127.0.0.1:5300       0.0.0.0:*    users:(("node",pid=7705,fd=21)) `,
    context: { port: '24723' },
    verdict: 'listens',
    from: SS,
  },
  {
    name: 'ss, only 127.0.0.1',
    text: `LISTEN 0      128        127.0.0.1:24722      0.0.0.0:*    users:(("sshd",pid=23300,fd=3)) `,
    context: { port: '24722' },
    verdict: 'only-local',
    from: `${SS}, through grep`,
  },
  {
    name: 'ss, only ::1, without rights to see programs',
    text: 'LISTEN 0      128            [::1]:24724         [::]:*          ',
    context: { port: '24724' },
    verdict: 'only-local',
    from: `${SS}, as another user`,
  },
  {
    name: 'ss, every IPv6 address and no other',
    text: `State  Recv-Q Send-Q Local Address:Port  Peer Address:PortProcess                         
LISTEN 0      128             [::]:24725         [::]:*    users:(("sshd",pid=4797,fd=3))`,
    context: { port: '24725' },
    verdict: 'only-ipv6',
    from: `${SS}, ListenAddress ::`,
  },
  {
    name: 'ss, a socket that takes both',
    text: `LISTEN 0      128                *:24726            *:*    users:(("python3",pid=4805,fd=3))`,
    context: { port: '24726' },
    verdict: 'other-program',
    from: `${SS}, and a program of our own`,
  },
  {
    name: 'ss, systemd holds the port, no sshd',
    text: `$ sudo ss -tlnp | grep ':22'
LISTEN 0  4096  0.0.0.0:22  0.0.0.0:*  users:(("systemd",pid=1,fd=192))
LISTEN 0  4096     [::]:22     [::]:*  users:(("systemd",pid=1,fd=193))`,
    verdict: 'socket',
    from: 'public repository, notes on a WSL machine, 2026',
  },
  {
    name: 'ss, nothing at the port',
    text: 'State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess',
    verdict: 'nothing',
    from: `${SS}, ss -ltn 'sport = :22'`,
  },
  {
    name: 'ss through grep, no line',
    text: 'fred@server:~$ sudo ss -ltnp | grep sshd',
    verdict: 'nothing',
    from: `${SS}, through grep, with the prompt`,
  },
  {
    name: 'ss, sshd at another port',
    text: `${HEAD}
LISTEN 0      128          0.0.0.0:24723      0.0.0.0:*    users:(("sshd",pid=23301,fd=3)) 
LISTEN 0      511        127.0.0.1:5300       0.0.0.0:*    users:(("node",pid=7705,fd=21)) `,
    verdict: 'other-port',
    from: SS,
  },
  {
    name: 'netstat -ltnp, program cut off',
    text: `${NET_HEAD}
tcp        0      0 0.0.0.0:24723           0.0.0.0:*               LISTEN      23301/sshd: /usr/sb 
tcp        0      0 127.0.0.1:5300          0.0.0.0:*               LISTEN      7705/node           
tcp6       0      0 ::1:24724               :::*                    LISTEN      23302/sshd: /usr/sb `,
    context: { port: '24723' },
    verdict: 'listens',
    from: NETSTAT,
  },
  {
    name: 'netstat -ltnp, another program',
    text: `${NET_HEAD}
tcp        0      0 127.0.0.1:5300          0.0.0.0:*               LISTEN      7705/node           `,
    context: { port: '5300' },
    verdict: 'other-program',
    from: NETSTAT,
  },
  {
    name: 'netstat -ltn, ::: without a program',
    text: 'tcp6       0      0 :::24726                :::*                    LISTEN     ',
    context: { port: '24726' },
    verdict: 'unnamed',
    from: `${NETSTAT}, a socket that takes IPv4 too`,
  },
  {
    name: 'netstat -ltnp, sshd at :::',
    text: 'tcp6       0      0 :::24725                :::*                    LISTEN      4797/sshd: /usr/sbi ',
    context: { port: '24725' },
    verdict: 'only-ipv6',
    from: `${NETSTAT}, ListenAddress ::`,
  },
  {
    name: 'netstat -an with sockets of Unix, cut off',
    text: `Active Internet connections (servers and established)
Proto Recv-Q Send-Q Local Address           Foreign Address         State      
tcp        0      0 127.0.0.1:24722         0.0.0.0:*               LISTEN     
tcp        0      0 0.0.0.0:24723           0.0.0.0:*               LISTEN     
Active UNIX domain sockets (servers and established)
Proto RefCnt Flags       Type       State         I-Node   Path
unix  2      [ ACC ]     STREAM     LISTENING     22       /run/user/0/s`,
    verdict: 'nothing',
    from: `${NETSTAT}, cut off`,
  },
  {
    name: 'netstat on Windows through findstr',
    text: `   TCP    0.0.0.0:22             0.0.0.0:0              LISTENING
   TCP    [::]:22                [::]:0                 LISTENING`,
    verdict: 'unnamed',
    from: 'Microsoft Learn, troubleshooting OpenSSH: netstat -an | findstr :22',
  },
  {
    name: 'netstat -ano on Windows',
    text: `${WINDOWS}
  TCP    0.0.0.0:22             0.0.0.0:0              LISTENING       2364
  TCP    0.0.0.0:80             0.0.0.0:0              LISTENING       4
  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       844`,
    verdict: 'unnamed',
    from: 'public repository, write-up of a Windows server',
  },
  {
    name: 'netstat -ano on Windows, another port asked for',
    text: `${WINDOWS}
  TCP    0.0.0.0:80             0.0.0.0:0              LISTENING       4`,
    context: { port: '33001' },
    verdict: 'nothing',
    from: 'public repository, write-up of a Windows server, shortened',
  },
  {
    name: 'netstat on FreeBSD',
    text: `tcp4       0      0 127.0.0.1.25           *.*                    LISTEN
tcp4       0      0 *.80                   *.*                    LISTEN
tcp4       0      0 *.22                   *.*                    LISTEN
tcp6       0      0 *.22                   *.*                    LISTEN`,
    verdict: 'unnamed',
    from: 'public repository, write-up of a FreeBSD machine: netstat -anp tcp',
  },
  {
    name: 'netstat on macOS with programs',
    text: `tcp4       0      0  127.0.0.1.7676         *.*                    LISTEN                 0            0  131072  131072     rootmote-agent:99680  00100 00000006
tcp4       0      0  *.22                   *.*                    LISTEN                 0            0  131072  131072          launchd:1      00180 00000006`,
    verdict: 'socket',
    from: 'public repository, test data of netstat -anv on macOS',
  },
  {
    name: 'lsof',
    text: `${LSOF_HEAD}
node     7705 root   21u  IPv4 120115      0t0  TCP 127.0.0.1:5300 (LISTEN)
sshd    23300 root    3u  IPv4 427324      0t0  TCP 127.0.0.1:24722 (LISTEN)
sshd    23301 root    3u  IPv4 427328      0t0  TCP *:24723 (LISTEN)
sshd    23302 root    3u  IPv6 426277      0t0  TCP [::1]:24724 (LISTEN)`,
    context: { port: '24723' },
    verdict: 'listens',
    from: LSOF,
  },
  {
    name: 'lsof with names instead of numbers',
    text: `${LSOF_HEAD}
sshd    23300 root    3u  IPv4 427324      0t0  TCP localhost:24722 (LISTEN)`,
    context: { port: '24722' },
    verdict: 'only-local',
    from: LSOF,
  },
  {
    name: 'the program is not there',
    text: 'bash: ss: command not found',
    verdict: 'unreadable',
    from: 'bash 5.2 here',
  },
  {
    name: 'another command',
    text: 'Connection to 127.0.0.1 24723 port [tcp/*] succeeded!',
    verdict: 'unreadable',
    from: 'nc, OpenBSD 1.219 here',
  },
]
