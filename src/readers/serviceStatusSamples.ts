import type { Sample } from './types.ts'

type Verdict = 'running' | 'socket' | 'stopped' | 'failed' | 'masked' | 'not-installed' | 'cannot-tell'

const HERE = 'systemd 252 here, in a machine that was not started with it'

export const serviceStatusSamples: readonly Sample<Verdict>[] = [
  {
    name: 'systemctl status, waiting behind a socket',
    text: `○ ssh.service - OpenBSD Secure Shell server
     Loaded: loaded (/usr/lib/systemd/system/ssh.service; disabled; preset: enabled)
     Active: inactive (dead)
TriggeredBy: ● ssh.socket
       Docs: man:sshd(8)
             man:sshd_config(5)`,
    verdict: 'socket',
    from: 'simplified.guide, managing the SSH service on Ubuntu',
  },
  {
    name: 'systemctl status, a port in use',
    text: `● ssh.service - OpenBSD Secure Shell server
   Loaded: loaded (/lib/systemd/system/ssh.service; enabled; vendor preset: enabled)
   Active: failed (Result: exit-code) since Wed 2019-02-13 21:28:15 UTC; 47ms ago
  Process: 5440 ExecStart=/usr/sbin/sshd -D $SSHD_OPTS (code=exited, status=255)
  Process: 5437 ExecStartPre=/usr/sbin/sshd -t (code=exited, status=0/SUCCESS)
 Main PID: 5440 (code=exited, status=255)

Feb 13 21:28:15 vps-server systemd[1]: Starting OpenBSD Secure Shell server...
Feb 13 21:28:15 vps-server sshd[5440]: error: Bind to port 22 on 0.0.0.0 failed: Address already in use.
Feb 13 21:28:15 vps-server systemd[1]: ssh.service: Main process exited, code=exited, status=255/n/a
Feb 13 21:28:16 vps-server systemd[1]: Failed to start OpenBSD Secure Shell server.`,
    verdict: 'failed',
    from: 'public repository, a forum thread of Debian',
  },
  {
    name: 'the log alone, another library',
    text: `Mar 11 00:09:20 localhost sshd[51560]: OpenSSL version mismatch. Built against 30000070, you have 30200020
Mar 11 00:09:20 localhost systemd[1]: sshd.service: Main process exited, code=exited, status=255/EXCEPTION
Mar 11 00:09:20 localhost systemd[1]: sshd.service: Failed with result 'exit-code'.
Mar 11 00:09:20 localhost systemd[1]: Failed to start OpenSSH server daemon.`,
    verdict: 'failed',
    from: 'f11.cn, the log of sshd after an update of OpenSSL',
  },
  {
    name: 'systemctl status, cut off at the edge of the window',
    text: `× sshd.service - OpenSSH Daemon
     Loaded: loaded (/usr/lib/systemd/system/sshd.service; enabled; preset: dis>
     Active: failed (Result: exit-code) since Wed 2025-08-06 14:28:22 EDT; 14mi>
 Invocation: 06ffa5812b274b90903c9ebd2cbceaad
    Process: 647 ExecStart=/usr/bin/sshd -D (code=exited, status=255/EXCEPTION)
Aug 06 14:28:22 archlinux2 systemd[1]: sshd.service: Start request repeated too>`,
    verdict: 'failed',
    from: 'itsfoss, sshd on Arch Linux',
  },
  {
    name: 'systemctl status, masked',
    text: `○ ssh.service
     Loaded: masked (Reason: Unit ssh.service is masked.)
     Active: inactive (dead) since Thu 2024-02-01 22:12:04 EET; 6s ago
   Main PID: 25112 (code=exited, status=0/SUCCESS)
        CPU: 35ms`,
    verdict: 'masked',
    from: 'public repository, notes on systemctl mask',
  },
  {
    name: 'systemctl status, masked and running',
    text: `● sshd.service
     Loaded: masked (Reason: Unit sshd.service is masked.)
     Active: active (running) since Wed 2026-04-22 08:18:00 IST; 10min ago`,
    verdict: 'running',
    from: 'public repository, notes on systemctl mask',
  },
  {
    name: 'systemctl status, no such unit',
    text: 'Unit sshd.service could not be found.',
    verdict: 'not-installed',
    from: 'public repository, sshd on Ubuntu',
  },
  {
    name: 'systemctl is-active',
    text: 'active',
    verdict: 'running',
    from: 'public repository, systemctl is-active ssh',
  },
  {
    name: 'systemctl is-active, with the prompt',
    text: 'fred@server:~$ systemctl is-active ssh\ninactive',
    verdict: 'stopped',
    from: 'systemctl(1), is-active',
  },
  {
    name: 'systemctl without systemd',
    text: `System has not been booted with systemd as init system (PID 1). Can't operate.
Failed to connect to bus: Host is down`,
    verdict: 'cannot-tell',
    from: HERE,
  },
  {
    name: 'service',
    text: 'sshd is not running ... failed!',
    verdict: 'stopped',
    from: 'service ssh status, Debian 12 here',
  },
  {
    name: 'service, another name',
    text: 'sshd: unrecognized service',
    verdict: 'not-installed',
    from: 'service sshd status, Debian 12 here',
  },
  {
    name: 'service on an older Red Hat',
    text: 'openssh-daemon (pid  1186) is running...',
    verdict: 'running',
    from: 'public repository, service sshd status',
  },
  {
    name: 'launchctl list',
    text: '-\t0\tcom.openssh.sshd',
    verdict: 'socket',
    from: 'public repository, launchctl list | grep ssh on macOS',
  },
  {
    name: 'launchctl print, switched off',
    text: `Bad request.
Could not find service "com.openssh.sshd" in domain for system`,
    verdict: 'stopped',
    from: 'public repository, launchctl print system/com.openssh.sshd with Remote Login off',
  },
  {
    name: 'Get-Service',
    text: `Status   Name               DisplayName
------   ----               -----------
Running  sshd               OpenSSH SSH Server`,
    verdict: 'running',
    from: 'public repository, Get-Service sshd on Windows 10',
  },
  {
    name: 'Get-Service, stopped, beside the agent',
    text: `Status   Name               DisplayName
------   ----               -----------
Stopped  ssh-agent          OpenSSH Authentication Agent
Stopped  sshd               OpenSSH SSH Server`,
    verdict: 'stopped',
    from: 'documentation of Ansible, Windows setup',
  },
  {
    name: 'Get-Service, not installed',
    text: "Get-Service : Cannot find any service with service name 'sshd'.",
    verdict: 'not-installed',
    from: 'public repository, Windows without the OpenSSH server',
  },
  {
    name: 'another service',
    text: `● nginx.service - A high performance web server and a reverse proxy server
     Loaded: loaded (/lib/systemd/system/nginx.service; enabled; preset: enabled)
     Active: active (running)`,
    verdict: 'unreadable',
    from: 'no run: the form of systemctl status, for another unit',
  },
  {
    name: 'another command',
    text: 'sshd: no hostkeys available -- exiting.',
    verdict: 'unreadable',
    from: 'sshd -t, OpenSSH 9.2p1 here',
  },
]
