import { defineSources } from './types.ts'

/** Where our knowledge of OpenSSH comes from. */
export const opensshSources = defineSources([
  {
    id: 'openssh-logging',
    title: 'OpenSSH/Logging and Troubleshooting, Wikibooks',
    url: 'https://en.wikibooks.org/wiki/OpenSSH/Logging_and_Troubleshooting',
    caution:
      'Its transcripts are of OpenSSH 6.7 to 7.x. Where a newer version says or does something else, we say what the newer one does.',
  },
  {
    id: 'openssh-code',
    title: 'OpenSSH portable, source code',
    url: 'https://github.com/openssh/openssh-portable',
  },
  {
    id: 'openssh-bench',
    title: 'Observed on a test bench: OpenSSH 9.2p1 of Debian 12 and OpenSSH 10.5p1, November 2026',
    caution:
      'Linux on the loopback interface, partly without PAM. Wording on macOS and Windows was not observed there.',
  },
  {
    id: 'openssh-release-notes',
    title: 'OpenSSH release notes',
    url: 'https://www.openssh.com/releasenotes.html',
  },
  { id: 'man-ssh', title: 'ssh(1), OpenBSD manual', url: 'https://man.openbsd.org/ssh.1' },
  { id: 'man-sshd', title: 'sshd(8), OpenBSD manual', url: 'https://man.openbsd.org/sshd.8' },
  { id: 'man-ssh-config', title: 'ssh_config(5), OpenBSD manual', url: 'https://man.openbsd.org/ssh_config.5' },
  { id: 'man-sshd-config', title: 'sshd_config(5), OpenBSD manual', url: 'https://man.openbsd.org/sshd_config.5' },
  { id: 'man-ssh-add', title: 'ssh-add(1), OpenBSD manual', url: 'https://man.openbsd.org/ssh-add.1' },
  { id: 'man-ssh-keygen', title: 'ssh-keygen(1), OpenBSD manual', url: 'https://man.openbsd.org/ssh-keygen.1' },
  { id: 'man-ssh-keyscan', title: 'ssh-keyscan(1), OpenBSD manual', url: 'https://man.openbsd.org/ssh-keyscan.1' },
  { id: 'man-sftp-server', title: 'sftp-server(8), OpenBSD manual', url: 'https://man.openbsd.org/sftp-server.8' },
  {
    id: 'rfc4252',
    title: 'RFC 4252: The Secure Shell (SSH) Authentication Protocol',
    url: 'https://www.rfc-editor.org/rfc/rfc4252',
  },
  {
    id: 'linux-pam',
    title: 'Linux-PAM and its modules, source code and manual pages',
    url: 'https://github.com/linux-pam/linux-pam',
  },
  {
    id: 'win32-openssh-issues',
    title: 'Win32-OpenSSH, issues 898, 1722 and 2317: output of the Windows client as reported there',
    url: 'https://github.com/PowerShell/Win32-OpenSSH/issues/2317',
    caution: 'Reported by users; not observed by us.',
  },
  {
    id: 'snailbook-mtu',
    title: 'SSH frequently asked questions: sessions that hang, and the size of packets (MTU), by Darren Tucker',
    url: 'http://www.snailbook.com/faq/mtu-mismatch.auto.html',
    caution: 'Its advice to make every packet small is a test, no cure. The case was not observed here.',
  },
  {
    id: 'man-ping',
    title: 'ping(8): iputils 20221126, and macOS',
    url: 'https://man7.org/linux/man-pages/man8/ping.8.html',
  },
  {
    id: 'windows-ping',
    title: 'Windows 2000 Administration in a Nutshell: ping',
    url: 'https://www.oreilly.com/library/view/windows-2000-administration/1565927133/re355.html',
  },
  { id: 'man-rsync', title: 'rsync(1), manual', url: 'https://download.samba.org/pub/rsync/rsync.1' },
  {
    id: 'github-bad-file-number',
    title: 'GitHub Docs, Error: Bad file number',
    url: 'https://docs.github.com/en/authentication/troubleshooting-ssh/error-bad-file-number',
  },
  {
    id: 'win32-openssh-proxy',
    title: 'Win32-OpenSSH, issues 1185 and 1711: a ProxyCommand that Windows cannot start',
    url: 'https://github.com/PowerShell/Win32-OpenSSH/issues/1185',
    caution: 'Reported by users; not observed by us.',
  },
  {
    id: 'sftp-server-absent',
    title: 'sshfs, issue 383, and aredn, issue 2689: servers without sftp-server, and scp of OpenSSH 9',
    url: 'https://github.com/libfuse/sshfs/issues/383',
    caution: 'Reported by users; not observed by us.',
  },
  {
    id: 'google-authenticator-pam',
    title: 'Google Authenticator PAM module, source code',
    url: 'https://github.com/google/google-authenticator-libpam',
  },
  { id: 'oath-toolkit', title: 'OATH Toolkit, pam_oath', url: 'https://www.nongnu.org/oath-toolkit/pam_oath.html' },
])
