import type { Sample } from './types.ts'

type Verdict = 'ancient' | 'old' | 'current' | 'newest' | 'other' | 'missing'

export const sshVersionSamples: readonly Sample<Verdict>[] = [
  {
    name: 'Debian 12',
    text: 'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026',
    verdict: 'current',
    from: 'ssh -V here',
  },
  {
    name: 'the server of Debian 12',
    text: 'root@server:~# sshd -V\nOpenSSH_9.2, OpenSSL 3.0.19 27 Jan 2026',
    verdict: 'current',
    from: 'sshd -V here',
  },
  {
    name: 'a server that does not know the option',
    text: 'unknown option -- v\nOpenSSH_7.4p1, OpenSSL 1.0.2k-fips  26 Jan 2017\nusage: sshd [-DdeiqTt] [-C connection_spec]',
    verdict: 'old',
    from: 'sshd -v of Amazon Linux 2, as quoted in public notes; the line of usage shortened',
  },
  {
    name: 'Red Hat 7',
    text: '[root@slave1 ~]# ssh -V\nOpenSSH_7.4p1, OpenSSL 1.0.2k-fips  26 Jan 2017',
    verdict: 'old',
    from: 'public notes of users of CentOS 7',
  },
  {
    name: 'Windows 10',
    text: 'OpenSSH_for_Windows_8.1p1, LibreSSL 3.0.2',
    verdict: 'old',
    from: 'ssh -V of Windows 10, as users report it',
  },
  {
    name: 'Windows, from GitHub',
    text: 'C:\\Users\\fred>ssh -V\r\nOpenSSH_for_Windows_9.8p1 Win32-OpenSSH-GitHub, LibreSSL 4.0.0\r\n',
    verdict: 'current',
    from: 'Win32-OpenSSH, issue 2346',
  },
  {
    name: 'macOS 13',
    text: 'OpenSSH_9.0p1, LibreSSL 3.3.6',
    verdict: 'current',
    from: 'ssh -V of macOS 13, as users report it',
  },
  {
    name: 'LibreELEC',
    text: 'nuc11:~ # ssh -V\nOpenSSH_8.9p1, OpenSSL 3.0.1 14 Dec 2021',
    verdict: 'current',
    from: 'LibreELEC.tv, pull request 6264',
  },
  {
    name: 'Debian 13',
    text: 'OpenSSH_10.0p2 Debian-7, OpenSSL 3.5.1 1 Jul 2025',
    verdict: 'newest',
    from: 'ssh -V of Debian 13, as users report it',
  },
  {
    name: 'OpenBSD of 2015',
    text: 'OpenSSH_6.8, LibreSSL 2.1',
    verdict: 'ancient',
    from: 'the transcripts of the Wikibook on OpenSSH',
  },
  {
    name: 'client and server',
    text: 'OpenSSH_9.2p1 Debian-2+deb12u10, OpenSSL 3.0.19 27 Jan 2026\nSSH-2.0-OpenSSH_6.7',
    verdict: 'ancient',
    from: 'ssh -V here, and a server of the transcripts of the Wikibook on OpenSSH',
  },
  {
    name: 'PuTTY',
    text: 'plink: Release 0.78\nBuild platform: 64-bit Unix\nCompiler: gcc 12.2.0',
    verdict: 'other',
    from: 'plink -V here',
  },
  { name: 'no ssh', text: 'bash: line 1: ssh: command not found', verdict: 'missing', from: 'bash 5.2 here' },
  { name: 'no ssh, dash', text: 'dash: 1: ssh: not found', verdict: 'missing', from: 'dash here' },
  { name: 'cut off', text: 'OpenSSH_9.', verdict: 'unreadable', from: 'ssh -V here' },
  {
    name: 'the library only',
    text: 'OpenSSL 3.0.19 27 Jan 2026 (Library: OpenSSL 3.0.19 27 Jan 2026)',
    verdict: 'unreadable',
    from: 'openssl version here',
  },
]
