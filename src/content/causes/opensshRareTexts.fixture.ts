import type { PastedText } from './opensshTexts.fixture.ts'

/** What people paste of rarer failures of the OpenSSH client. */
export const rareTexts: readonly PastedText[] = [
  {
    name: 'a proxy command that is not installed',
    text: `/bin/bash: line 1: exec: nc: not found
kex_exchange_identification: Connection closed by remote host
Connection closed by UNKNOWN port 65535`,
    outcome: 'diagnosed',
    causes: ['proxy-command-missing: certain'],
    aside: ['ssh.banner-closed', 'ssh.proxy-closed'],
  },
  {
    name: 'a proxy command that Windows does not find, in the log of an editor',
    text: `[13:11:30.917] > CreateProcessW failed error:2
> posix_spawnp: No such file or directory
> The process tried to write to a nonexistent pipe.`,
    outcome: 'diagnosed',
    causes: ['proxy-command-missing: likely'],
  },
  {
    name: 'a key exchange that hangs',
    text: `debug1: Remote protocol version 2.0, remote software version OpenSSH_9.2p1
debug1: SSH2_MSG_KEXINIT sent
debug1: SSH2_MSG_KEXINIT received
debug1: kex: algorithm: curve25519-sha256
debug1: expecting SSH2_MSG_KEX_ECDH_REPLY`,
    outcome: 'diagnosed',
    causes: ['exchange-hangs: likely'],
  },
  {
    name: 'a password prompt without anybody to answer',
    text: `ssh_askpass: exec(/usr/bin/ssh-askpass): No such file or directory
Permission denied, please try again.
ssh_askpass: exec(/usr/bin/ssh-askpass): No such file or directory
fred@server.example.org: Permission denied (publickey,password).`,
    outcome: 'diagnosed',
    causes: ['nobody-to-ask: likely', 'password-rejected: certain'],
    aside: ['ssh.try-again'],
  },
  {
    name: 'an unknown host key without anybody to answer',
    text: `ssh_askpass: exec(/usr/libexec/ssh-askpass): No such file or directory
Host key verification failed.`,
    outcome: 'diagnosed',
    causes: ['host-key-unknown: likely', 'nobody-to-ask: possible'],
  },
  {
    name: 'a code that was not taken',
    text: `Verification code:
fred@server.example.org: Permission denied (keyboard-interactive).`,
    outcome: 'diagnosed',
    causes: ['code-not-taken: likely'],
    aside: ['ssh.permission-denied'],
  },
  {
    name: 'a router without SFTP',
    text: `ash: /usr/libexec/sftp-server: not found
scp: Connection closed`,
    outcome: 'diagnosed',
    causes: ['sftp-subsystem-missing: certain'],
    aside: ['sftp.connection-closed'],
  },
  {
    name: 'a server without scp',
    text: `bash: line 1: scp: command not found
lost connection`,
    outcome: 'diagnosed',
    causes: ['scp-not-on-server: certain'],
    aside: ['scp.lost-connection'],
  },
  {
    name: 'the socket path of Ansible on a Mac',
    text: 'unix_listener: path "/Users/fred/.ansible/cp/ansible-ssh-server.example.org-22-fred.8sbKTGtQ3qPNwWcT" too long for Unix domain socket',
    outcome: 'diagnosed',
    causes: ['control-path-too-long: certain'],
  },
  {
    name: 'a key for the address that belongs to another machine',
    text: `Warning: the ECDSA host key for 'github.com' differs from the key for the IP address '192.0.2.4'
Offending key for IP in /home/fred/.ssh/known_hosts:7
Matching host key in /home/fred/.ssh/known_hosts:5`,
    outcome: 'diagnosed',
    causes: ['host-key-address-differs: likely'],
    aside: ['ssh.matching-host-key'],
  },
  {
    name: 'a file that is not there is no failure of the connection',
    text: 'scp: /var/log/nosuch.log: No such file or directory',
    outcome: 'uncertain',
    causes: [],
  },
  {
    name: 'a command that the server does not have is no failure of the connection',
    text: 'bash: line 1: htop: command not found',
    outcome: 'nothing',
    causes: [],
  },
]
