import { defineSources } from './types.ts'

/** Where the login guides' own knowledge comes from, beside what `openssh.ts` names. */
export const loginSources = defineSources([
  {
    id: 'login-bench',
    title: 'Every command of the login guides run against OpenSSH 9.2p1 of Debian 12, November 2026',
    caution:
      'Linux only. Commands for Windows, macOS and SELinux were not run and rest on the documents named beside them.',
  },
  {
    id: 'man-ssh-copy-id',
    title: 'ssh-copy-id(1), manual of OpenSSH portable',
    url: 'https://manpages.debian.org/bookworm/openssh-client/ssh-copy-id.1.en.html',
  },
  {
    id: 'man-ssh-agent',
    title: 'ssh-agent(1), OpenBSD manual',
    url: 'https://man.openbsd.org/ssh-agent.1',
  },
  {
    id: 'microsoft-openssh-keys',
    title: 'Microsoft Learn: Key-based authentication in OpenSSH for Windows',
    url: 'https://learn.microsoft.com/en-us/windows-server/administration/openssh/openssh_keymanagement',
    caution: 'Not run here: no Windows was available.',
  },
  {
    id: 'win32-openssh-wiki',
    title: 'PowerShell/Win32-OpenSSH wiki: Security protection of various files',
    url: 'https://github.com/PowerShell/Win32-OpenSSH/wiki/Security-protection-of-various-files-in-Win32-OpenSSH',
    caution: 'Last edited in 2019. Not run here: no Windows was available.',
  },
  {
    id: 'libfido2-issue-633',
    title: 'Yubico/libfido2 issue 633: signing fails for ED25519-SK with verify-required',
    url: 'https://github.com/Yubico/libfido2/issues/633',
  },
  {
    id: 'microsoft-icacls',
    title: 'Microsoft Learn: icacls',
    url: 'https://learn.microsoft.com/en-us/windows-server/administration/windows-commands/icacls',
    caution: 'Not run here: no Windows was available.',
  },
  {
    id: 'putty-puttygen',
    title: 'PuTTY manual, chapter 8: using public keys, and puttygen(1)',
    url: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html',
    caution: 'Not run here.',
  },
  {
    id: 'git-host-help',
    title: 'GitHub Docs: Testing your SSH connection',
    url: 'https://docs.github.com/en/authentication/connecting-to-github-with-ssh/testing-your-ssh-connection',
    caution: 'Other Git hosts word their greeting differently. Not run here.',
  },
  {
    id: 'restorecon',
    title: 'restorecon(8), SELinux policy core utilities',
    url: 'https://man7.org/linux/man-pages/man8/restorecon.8.html',
    caution: 'Not run here: the test bench has no SELinux.',
  },
  {
    id: 'shadow-utils',
    title: 'passwd(1), usermod(8), gpasswd(1) and chage(1) of shadow-utils',
    url: 'https://github.com/shadow-maint/shadow',
  },
])
