import { defineSources } from './types.ts'

/** Where our knowledge of algorithms and of who offers them comes from. */
export const algorithmSources = defineSources([
  {
    id: 'rfc4253',
    title: 'RFC 4253: The Secure Shell (SSH) Transport Layer Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc4253',
  },
  {
    id: 'ssh-audit',
    title: 'ssh-audit, source code: its table of algorithms and of the versions that have them',
    url: 'https://github.com/jtesta/ssh-audit',
    caution: 'A version there is the first or the last one that offers an algorithm, as its authors found out.',
  },
  {
    id: 'algorithm-bench',
    title:
      'Observed on a test bench: what OpenSSH 9.2p1, libssh2 1.10.0, PuTTY 0.78, dropbear 2022.83, paramiko 2.12.0, AsyncSSH 2.10.1 and JSch 0.1.54 send, as packaged by Debian 12, November 2026',
    caution: 'Packages of other systems may be built with other lists.',
  },
  {
    id: 'go-ssh-code',
    title: 'golang.org/x/crypto/ssh 0.4.0, source code',
    url: 'https://pkg.go.dev/golang.org/x/crypto@v0.4.0/ssh',
  },
  {
    id: 'mina-standards',
    title: 'Apache MINA SSHD, supported standards',
    url: 'https://github.com/apache/mina-sshd/blob/master/docs/standards.md',
    caution: 'Which release brought what is not in it.',
  },
  {
    id: 'jsch-fork',
    title: 'JSch, the fork by Matthias Wiedemann: readme and list of changes',
    url: 'https://github.com/mwiede/jsch',
  },
  {
    id: 'libssh2-releases',
    title: 'libssh2, release notes',
    url: 'https://github.com/libssh2/libssh2/releases',
  },
  {
    id: 'putty-manual',
    title: 'PuTTY User Manual: configuring PuTTY',
    url: 'https://the.earth.li/~sgtatham/putty/0.78/htmldoc/Chapter4.html',
  },
  {
    id: 'paramiko-code',
    title: 'paramiko 2.12.0, source code',
    url: 'https://github.com/paramiko/paramiko/tree/2.12.0',
  },
  {
    id: 'asyncssh-docs',
    title: 'AsyncSSH, documentation',
    url: 'https://asyncssh.readthedocs.io/en/latest/api.html',
  },
])
