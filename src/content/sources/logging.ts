import { defineSources } from './types.ts'

/** Where our knowledge of logs, of debugging a server and of sudo over SSH comes from, beside `openssh.ts`. */
export const loggingSources = defineSources([
  {
    id: 'logging-bench',
    title:
      'Every command of the logging, debugging and sudo guides run against OpenSSH 9.2p1, sudo 1.9.13p3, rsyslog 8.2302 and nftables 1.0.6 of Debian 12, November 2026',
    caution:
      'Linux on the loopback interface, without systemd. Commands for macOS, Windows, the BSDs and containers were not run and rest on the documents named beside them.',
  },
  {
    id: 'systemd-manuals',
    title: 'journalctl(1) and timedatectl(1), systemd',
    url: 'https://www.freedesktop.org/software/systemd/man/latest/journalctl.html',
  },
  {
    id: 'bsd-syslog',
    title: 'syslogd(8) and syslog.conf(5), manuals of OpenBSD and FreeBSD',
    url: 'https://man.openbsd.org/syslogd.8',
    caution: 'Not run here: no BSD was available.',
  },
  {
    id: 'rsyslog-docs',
    title: 'rsyslog documentation: filters, imuxsock',
    url: 'https://www.rsyslog.com/doc/configuration/modules/imuxsock.html',
  },
  {
    id: 'container-logs',
    title: 'Docker and Kubernetes documentation: logs of a container',
    url: 'https://docs.docker.com/reference/cli/docker/container/logs/',
    caution: 'Not run here: no container runtime was available.',
  },
  {
    id: 'microsoft-w32tm',
    title: 'Microsoft Learn: Windows Time service tools and settings (w32tm)',
    url: 'https://learn.microsoft.com/en-us/windows-server/networking/windows-time-service/windows-time-service-tools-and-settings',
    caution: 'Not run here: no Windows was available.',
  },
  {
    id: 'powershell-redirection',
    title: 'Microsoft Learn: about_Redirection and about_Character_Encoding, PowerShell',
    url: 'https://learn.microsoft.com/powershell/module/microsoft.powershell.core/about/about_redirection',
    caution: 'Not run here: no Windows was available.',
  },
  {
    id: 'macos-systemsetup',
    title: 'systemsetup(8) and log(1), macOS manuals',
    caution: 'Not run here: no Mac was available.',
  },
  {
    id: 'man-sudoers',
    title: 'sudoers(5), sudo(8) and visudo(8), manuals of sudo 1.9',
    url: 'https://www.sudo.ws/docs/man/sudoers.man/',
  },
  {
    id: 'azure-sudo',
    title: 'Microsoft Docs, Azure Machine Learning Workbench: configuration of a remote machine',
    caution: 'It quotes the message of an older sudo; not observed by us.',
  },
  { id: 'man-doas', title: 'doas(1) and doas.conf(5), OpenBSD manuals', url: 'https://man.openbsd.org/doas.conf.5' },
  { id: 'nftables', title: 'nft(8), netfilter', url: 'https://www.netfilter.org/projects/nftables/manpage.html' },
])
