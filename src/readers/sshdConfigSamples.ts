import type { Sample } from './types.ts'

type Verdict = 'mistake' | 'in-match' | 'ignored' | 'no-file' | 'fine'

const HERE = 'written for this sample; sshd -T -C of OpenSSH 9.2p1 said the same'

const DEBIAN = `# This is the sshd server system-wide configuration file.  See
# sshd_config(5) for more information.

Include /etc/ssh/sshd_config.d/*.conf

#Port 22
#PermitRootLogin prohibit-password
KbdInteractiveAuthentication no
UsePAM yes
X11Forwarding yes
PrintMotd no
AcceptEnv LANG LC_*
Subsystem\tsftp\t/usr/lib/openssh/sftp-server

# Example of overriding settings on a per-user basis
#Match User anoncvs
#\tX11Forwarding no
`

const SFTP = `Port 22
PasswordAuthentication no
Subsystem sftp internal-sftp
Match Group sftponly
    ChrootDirectory /srv/sftp/%u
    ForceCommand internal-sftp
    AllowTcpForwarding no`

export const sshdConfigSamples: readonly Sample<Verdict>[] = [
  { name: 'as Debian delivers it', text: DEBIAN, verdict: 'fine', from: 'sshd_config of Debian 12' },
  { name: 'a Match block at the end', text: SFTP, verdict: 'fine', from: HERE },
  {
    name: 'as Windows delivers it',
    text: '#Port 22\n#PermitRootLogin prohibit-password\nAuthorizedKeysFile\t.ssh/authorized_keys\nSubsystem\tsftp\tsftp-server.exe\nMatch Group administrators\n       AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys\n',
    context: { user: 'fred', setting: 'AuthorizedKeysFile' },
    verdict: 'fine',
    from: 'sshd_config_default of Win32-OpenSSH, most comments left out',
  },
  {
    name: 'a line appended behind a Match block',
    text: `${SFTP}\nPermitRootLogin no\n`,
    verdict: 'in-match',
    from: `${HERE}: permitrootlogin without-password for everybody else`,
  },
  {
    name: 'lines appended on Windows',
    text: 'AuthorizedKeysFile .ssh/authorized_keys\n\n# override default of no subsystems\nSubsystem sftp sftp-server.exe\n\nMatch Group administrators\n    AuthorizedKeysFile __PROGRAMDATA__/ssh/administrators_authorized_keys\n\nPermitEmptyPasswords no\nPermitRootLogin no\nAllowUsers fred\nGatewayPorts yes\n',
    verdict: 'in-match',
    from: 'a public script that sets up sshd on Windows, the name replaced: AllowUsers holds for administrators only',
  },
  {
    name: 'the same setting twice',
    text: 'PasswordAuthentication yes\nPubkeyAuthentication yes\nUsePAM yes\nPasswordAuthentication no\n',
    verdict: 'ignored',
    from: `${HERE}: passwordauthentication yes`,
  },
  {
    name: 'two servers for sftp',
    text: 'Subsystem sftp /usr/lib/openssh/sftp-server\nUsePAM yes\nSubsystem sftp internal-sftp\n',
    verdict: 'ignored',
    from: `sshd 9.2p1 here: "line 3: Subsystem 'sftp' already defined."; 9.5 and later take the first`,
  },
  {
    name: 'who may, in two lines that add up',
    text: 'AllowUsers fred\nAllowUsers deploy@192.0.2.*\nPort 22\nPort 2222\n',
    verdict: 'fine',
    from: `${HERE}: both users, both ports`,
  },
  {
    name: 'asked for one setting, a Match block wins',
    text: 'PasswordAuthentication no\nMatch Address 192.0.2.0/24,!192.0.2.9 User fred,deploy\n  PasswordAuthentication yes\nMatch User fred\n  PasswordAuthentication no\n',
    context: { user: 'fred', clientAddress: '192.0.2.7', setting: 'PasswordAuthentication' },
    verdict: 'fine',
    from: `${HERE}: passwordauthentication yes`,
  },
  {
    name: 'asked for one setting, nobody knows the address',
    text: 'PasswordAuthentication no\nMatch Address 192.0.2.0/24\n  PasswordAuthentication yes\n',
    context: { user: 'fred', setting: 'passwordauthentication' },
    verdict: 'fine',
    from: HERE,
  },
  {
    name: 'asked for a setting that no line sets',
    text: 'PasswordAuthentication no\nMaxAuthTries 3\nMaxAuthTries 10\n',
    context: { setting: 'PermitRootLogin' },
    verdict: 'ignored',
    from: HERE,
  },
  {
    name: 'a global setting inside of Match',
    text: 'UsePAM yes\nMatch User fred\n  X11Forwarding no\nPort 2222\n',
    verdict: 'mistake',
    from: `sshd 9.2p1 here: "Directive 'Port' is not allowed within a Match block"`,
  },
  {
    name: 'a setting spelled wrong',
    text: 'UsePAM yes\nPasswordAuthentcation no\nPermitRootLogin no\n',
    verdict: 'mistake',
    from: 'sshd 9.2p1 here: "line 2: Bad configuration option: PasswordAuthentcation"',
  },
  {
    name: 'a setting of ssh',
    text: 'UsePAM yes\nIdentityFile /etc/ssh/key\nX11Forwarding no\n',
    verdict: 'mistake',
    from: 'sshd 9.2p1 here: "line 2: Bad configuration option: IdentityFile"',
  },
  {
    name: 'no value',
    text: 'UsePAM yes\nPermitRootLogin\n',
    verdict: 'mistake',
    from: 'sshd 9.2p1 here: "line 2: no argument after keyword "PermitRootLogin""',
  },
  {
    name: 'a criterion that Match does not know',
    text: 'UsePAM yes\nMatch Users fred\n  X11Forwarding no\n',
    verdict: 'mistake',
    from: 'sshd 9.2p1 here: "Unsupported Match attribute Users"',
  },
  {
    name: 'an old file',
    text: 'Port 22\nProtocol 2\nUsePrivilegeSeparation yes\nKeyRegenerationInterval 3600\nServerKeyBits 1024\nPermitRootLogin yes\nStrictModes yes\nRSAAuthentication yes\nChallengeResponseAuthentication no\n',
    verdict: 'fine',
    from: 'sshd_config of Debian 8; sshd -t of 9.2p1 here takes it and remarks on the old lines',
  },
  {
    name: 'no right to look',
    text: 'cat: /etc/ssh/sshd_config: Permission denied',
    verdict: 'unreadable',
    from: 'GNU cat 9.1 here',
  },
  {
    name: 'no file',
    text: 'cat: /etc/ssh/sshd_config: No such file or directory',
    verdict: 'no-file',
    from: 'GNU cat 9.1 here',
  },
  {
    name: 'cut off before the first setting',
    text: DEBIAN.slice(0, 90),
    verdict: 'no-file',
    from: 'sshd_config of Debian 12',
  },
  {
    name: 'the file of the client',
    text: 'Host *\n    SendEnv LANG LC_*\n    HashKnownHosts yes\n    GSSAPIAuthentication yes\n',
    verdict: 'unreadable',
    from: 'ssh_config of Debian 12',
  },
  {
    name: 'the log instead',
    text: 'Nov 21 13:00:00 server sshd[123]: Server listening on 0.0.0.0 port 22.',
    verdict: 'unreadable',
    from: 'sshd 9.2p1 here',
  },
]
