import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'ssh', reviewed: '2026-11-20' } as const

/** How far a connection got, as the OpenSSH client says it with -v: the banner. */
export const sshProgressBannerSignatures = defineSignatures([
  {
    ...seen,
    id: 'ssh.local-version',
    template: 'Local version string SSH-2.0-{localVersion:word}',
    title: 'The client said which version it is',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: ['debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10'],
    rejects: ['debug1: Remote protocol version 2.0, remote software version OpenSSH_6.7'],
    sources: [
      { source: 'openssh-logging', section: 'Client Logging' },
      { source: 'openssh-bench', section: 'ssh -v, login by key' },
    ],
    covers: ['D-41'],
  },
  {
    ...seen,
    id: 'ssh.remote-version',
    template: 'Remote protocol version {protocol:version}, remote software version {serverVersion:text}',
    title: 'The other side is an SSH server of this version',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: [
      {
        line: 'debug1: Remote protocol version 2.0, remote software version OpenSSH_6.7',
        values: { serverVersion: 'OpenSSH_6.7' },
      },
      {
        line: 'debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1 Debian-2+deb12u10',
        values: { serverVersion: 'OpenSSH_9.2p1 Debian-2+deb12u10' },
      },
    ],
    rejects: ['debug1: Local version string SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u10'],
    sources: [
      { source: 'openssh-logging', section: 'Client Logging' },
      { source: 'openssh-bench', section: 'ssh -v, login by key' },
    ],
    covers: ['D-41'],
  },
  {
    ...seen,
    id: 'ssh.banner-match',
    template: 'match: {serverVersion:text} pat {pattern:word}',
    title: 'What the client knows of this version of the other side',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: [
      'debug1: compat_banner: match: OpenSSH_9.2p1 Debian-2+deb12u10 pat OpenSSH* compat 0x04000000',
      'debug1: match: OpenSSH_6.7 pat OpenSSH* compat 0x04000000',
    ],
    rejects: ['debug1: Remote protocol version 2.0, remote software version OpenSSH_6.7'],
    sources: [
      { source: 'openssh-logging', section: 'Client Logging' },
      { source: 'openssh-bench', section: 'ssh -v, login by key' },
    ],
    covers: ['D-41'],
  },
  {
    ...seen,
    id: 'ssh.authenticating-to',
    template: "Authenticating to {host}:{port} as '{user}'",
    title: 'The client will log in with this name',
    class: 'none',
    stage: 'banner',
    role: 'progress',
    matches: [
      {
        line: "debug1: Authenticating to 127.0.0.1:22331 as 'root'",
        values: { host: '127.0.0.1', port: '22331', user: 'root' },
      },
    ],
    rejects: ['Authenticated to 127.0.0.1 ([127.0.0.1]:22331) using "publickey".'],
    sources: [{ source: 'openssh-bench', section: 'ssh -v, login by key' }],
    covers: ['D-41'],
  },
])
