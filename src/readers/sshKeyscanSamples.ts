import type { Sample } from './types.ts'

type Verdict = 'same' | 'different' | 'keys' | 'no-keys' | 'closed' | 'no-name' | 'nothing'

const HERE = 'ssh-keyscan 9.2p1 here, against sshd 9.2p1'
const LINES = 'ssh-keyscan 9.2p1 here'

const BANNER = '# server.example.org:2222 SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10'
const ED = '[server.example.org]:2222 ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpSh'
const EC =
  '[server.example.org]:2222 ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBMsLlsmJcOl+uXtEql+I3OLt+JcmUTBZ+Hca0F0i6kRNCvFFJyOI6vCNgNO5fxUIrHsQZ0x5DS4AYaMyoYpLUfA='
const ALL = [BANNER, BANNER, BANNER, EC, ED].join('\n')

export const sshKeyscanSamples: readonly Sample<Verdict>[] = [
  { name: 'two keys', text: ALL, verdict: 'keys', from: HERE },
  {
    name: 'the one that is looked for',
    text: `fred@laptop:~$ ssh-keyscan -p 2222 server.example.org\n${ALL}`,
    context: { fingerprint: 'SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ' },
    verdict: 'same',
    from: HERE,
  },
  {
    name: 'the same, in the old kind of fingerprint',
    text: ED,
    context: { fingerprint: 'cc:a5:98:c8:9a:8d:22:5f:c3:34:ff:4b:e8:8c:68:c3' },
    verdict: 'same',
    from: `${HERE}, without the error stream`,
  },
  {
    name: 'other keys',
    text: ALL,
    context: { fingerprint: 'SHA256:yInWOVSmMTkaF7RIIJfF5wZp3J3vC8U8FwCab1O/0D8' },
    verdict: 'different',
    from: HERE,
  },
  {
    name: 'hashed name',
    text: `${BANNER}\n|1|eqqzi7ihW5U536q+t3pyDNDXb6M=|Fge9d4U3/vXrCwAxOnVyPtvX9qg= ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIFOWR/jUytcvSkk0433vpqK+rHq+zgpvEI1BGGP+KpSh`,
    verdict: 'keys',
    from: `${HERE}, -H`,
  },
  { name: 'cut off', text: `${BANNER}\n${ED.slice(0, 90)}`, verdict: 'keys', from: HERE },
  { name: 'a type that the server has not', text: BANNER, verdict: 'no-keys', from: `${HERE}, -t dsa` },
  {
    name: 'another server, which hangs up before the keys',
    text: '# server.example.org:22 SSH-2.0-dropbear_2022.83\n# server.example.org:22 SSH-2.0-dropbear_2022.83',
    verdict: 'no-keys',
    from: `${LINES}, against a program that sends this line and hangs up`,
  },
  {
    name: 'the greeting alone, read by another program',
    text: 'SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10',
    verdict: 'no-keys',
    from: 'the greeting of sshd 9.2p1 here',
  },
  {
    name: 'hung up at once',
    text: '192.0.2.7: Connection closed by remote host\n192.0.2.7: Connection closed by remote host',
    verdict: 'closed',
    from: LINES,
  },
  {
    name: 'an FTP server',
    text: 'read (192.0.2.7): Connection reset by peer\n192.0.2.7: Connection closed by remote host',
    verdict: 'closed',
    from: `${LINES}, against a server that greets with 220`,
  },
  {
    name: 'unknown name',
    text: 'getaddrinfo nosuch.invalid: Name or service not known\ngetaddrinfo nosuch.invalid: Name or service not known',
    verdict: 'no-name',
    from: LINES,
  },
  {
    name: 'a closed or silent port',
    text: '',
    verdict: 'nothing',
    from: `${LINES}: it prints nothing and ends with 1`,
  },
  {
    name: 'the command and nothing behind it',
    text: 'fred@laptop:~$ ssh-keyscan -T 5 -p 2222 192.0.2.7\nfred@laptop:~$',
    verdict: 'nothing',
    from: LINES,
  },
  {
    name: 'fingerprints instead',
    text: '256 SHA256:Ec1mk6BCGTth4W6WVLl8QHPnvwIIWVHKs0l47vIDTlQ server.example.org (ED25519)',
    verdict: 'unreadable',
    from: 'ssh-keyscan into ssh-keygen -lf -, 9.2p1 here',
  },
]
