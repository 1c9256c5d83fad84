import { reviewed, type ClassText } from './types.ts'

/** After the login: shells, broken sessions, files and forwarding. */
export const session = {
  'shell-not-available': {
    title: 'The login works, and there is no shell',
    meaning:
      'The account was let in, and then the server did not start what was asked for. The account may have a shell that refuses, or be meant for file transfer only, or the command does not exist there.',
    stage: 'session',
    sources: [
      { source: 'openssh-bench', section: 'nologin shell' },
      { source: 'man-sshd-config', section: 'ForceCommand, Subsystem' },
    ],
    reviewed,
  },
  'pty-failed': {
    title: 'The server gives no terminal',
    meaning:
      'The session runs without a terminal: the key or the settings forbid one, or the server has none left. Commands still work, programs that draw on the screen do not.',
    stage: 'session',
    sources: [
      { source: 'man-sshd-config', section: 'PermitTTY' },
      { source: 'man-sshd', section: 'AUTHORIZED_KEYS FILE FORMAT, no-pty' },
    ],
    reviewed,
  },
  'session-limit': {
    title: 'Too many sessions of this account',
    meaning:
      'The login was right, and a limit of the system on logins at the same time ended it. Old sessions that hang count too. Close some, or have the limit changed.',
    stage: 'session',
    sources: [
      { source: 'openssh-bench', section: 'MaxSessions 1' },
      { source: 'man-sshd-config', section: 'MaxSessions' },
    ],
    reviewed,
  },
  'session-dropped': {
    title: 'A running session broke off',
    meaning:
      'Both sides were connected, and then one of them or something between ended the connection. A network that changed, a firewall that forgets quiet connections, and a server that restarts look alike. The last lines of both logs tell them apart.',
    stage: 'session',
    sources: [
      { source: 'openssh-bench', section: 'session ended by the server' },
      { source: 'openssh-logging', section: 'Logging Stability of Client Connectivity' },
    ],
    reviewed,
  },
  'session-keepalive-timeout': {
    title: 'The other side stopped answering',
    meaning:
      'Client or server asked several times whether the other is still there, got no answer, and ended the session. The question is not the fault: without it the session would have hung. Look at the network and at what sleeps.',
    stage: 'session',
    sources: [
      { source: 'man-ssh-config', section: 'ServerAliveInterval, ServerAliveCountMax' },
      { source: 'man-sshd-config', section: 'ClientAliveInterval, ClientAliveCountMax' },
    ],
    reviewed,
  },
  'packet-corrupt': {
    title: 'The stream of data is damaged',
    meaning:
      'A packet arrived that cannot be right: its length, its check sum or its order is wrong. A device on the way changes data, one of the two programs has a fault, or something printed into the stream.',
    stage: 'session',
    sources: [
      { source: 'openssh-code', section: 'packet.c: bad packet length, corrupted MAC on input' },
      { source: 'openssh-bench', section: 'text after the banner' },
    ],
    reviewed,
  },
  'chroot-ownership': {
    title: 'The jail folder has the wrong owner or rights',
    meaning:
      'The account is locked into a folder (ChrootDirectory), and that folder or one above it belongs to somebody else than root or may be written by others. sshd then ends the session. The account needs a folder of its own inside.',
    stage: 'session',
    sources: [
      { source: 'man-sshd-config', section: 'ChrootDirectory' },
      { source: 'openssh-bench', section: 'chroot owned by the user' },
    ],
    reviewed,
  },
  'rsync-stream-closed': {
    title: 'rsync got no data from the other side',
    meaning:
      'rsync started ssh, and the stream ended before the rsync on the other side spoke. rsync only reports the end. The lines of ssh above it, or the same ssh command by hand, show what was wrong.',
    stage: 'session',
    next: { guide: 'sftp-session', node: 'start' },
    sources: [{ source: 'man-rsync', section: 'DIAGNOSTICS' }],
    reviewed,
  },
  'sftp-subsystem-missing': {
    title: 'The server offers no SFTP',
    meaning:
      'The login worked, and the server could not start its file service: it is not set up, or the program in its settings is not there. Other commands over ssh may work.',
    stage: 'session',
    sources: [
      { source: 'man-sshd-config', section: 'Subsystem' },
      { source: 'openssh-bench', section: 'no Subsystem line' },
    ],
    reviewed,
  },
  'sftp-shell-output': {
    title: 'Something prints into the file transfer',
    meaning:
      'SFTP and scp expect packets, and the login shell printed text first: a greeting, an echo in a start-up file, a refusal. The client takes the first four letters for a length, hence the huge number. Decode the number to see the letters.',
    stage: 'session',
    sources: [
      { source: 'openssh-bench', section: 'text in the SFTP stream, read as a length' },
      { source: 'openssh-logging', section: 'SFTP: received message too long' },
    ],
    reviewed,
  },
  'sftp-permission-denied': {
    title: 'The server refuses this file or folder',
    meaning:
      'SFTP works, and the account may not read, write or find this path. Rights of a folder above count too, and inside a jail paths begin somewhere else.',
    stage: 'transfer',
    sources: [
      { source: 'sftp-draft', section: '9.1: status codes' },
      { source: 'openssh-logging', section: 'Debugging Chrooted SFTP Accounts' },
    ],
    reviewed,
  },
  'sftp-write-failure': {
    title: 'The server could not write the file',
    meaning:
      'The server answers with its general failure, or says that there is no room: disk or quota full, the target exists, a folder is not empty. The permission may be fine.',
    stage: 'transfer',
    sources: [
      { source: 'sftp-draft', section: '9.1: status codes' },
      { source: 'man-sftp-server', section: 'DESCRIPTION' },
    ],
    reviewed,
  },
  'forwarding-prohibited': {
    title: 'The server forbids this forwarding',
    meaning:
      'The login works, and the settings of the server or of the key do not allow the tunnel. No setting of the client changes that. The administrator can allow one target instead of all.',
    stage: 'session',
    sources: [
      { source: 'man-sshd-config', section: 'AllowTcpForwarding, PermitOpen, PermitListen' },
      { source: 'openssh-bench', section: 'AllowTcpForwarding no' },
    ],
    reviewed,
  },
  'x11-failed': {
    title: 'Windows of the server cannot be shown here',
    meaning:
      'X11 forwarding is switched off on the server, a program is missing there, or no X server runs on your side. The session itself works.',
    stage: 'session',
    sources: [
      { source: 'man-sshd-config', section: 'X11Forwarding' },
      { source: 'openssh-bench', section: 'X11Forwarding no; no xauth' },
    ],
    reviewed,
  },
  'forward-port-in-use': {
    title: 'The port of the tunnel is taken',
    meaning:
      'A forwarding has to listen on a port, and another program already does, often an earlier ssh that still runs. Take another port, or end that program.',
    stage: 'session',
    sources: [
      { source: 'man-ssh-config', section: 'LocalForward, RemoteForward, ExitOnForwardFailure' },
      { source: 'openssh-bench', section: 'port in use' },
    ],
    reviewed,
  },
  'forward-target-unreachable': {
    title: 'The server cannot reach the target of the tunnel',
    meaning:
      'The tunnel stands, and the server could not connect to the machine and port at its far end. Name and port are looked up on the server, not on your computer.',
    stage: 'session',
    sources: [
      { source: 'man-ssh', section: '-L' },
      { source: 'openssh-bench', section: 'target closed' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
