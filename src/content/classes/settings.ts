import { reviewed, type ClassText } from './types.ts'

/** Settings that are wrong on the client, and a server that does not start. */
export const settings = {
  'client-config-error': {
    title: 'The own settings or the command are wrong',
    meaning:
      'ssh stopped before it connected, because of a line in its settings, an option in the command, or a settings file that others may write. It names the file and the line.',
    stage: 'resolve',
    sources: [
      { source: 'man-ssh-config', section: 'DESCRIPTION and FILES' },
      { source: 'openssh-bench', section: 'unknown option; config 664' },
    ],
    reviewed,
  },
  'controlpath-socket': {
    title: 'The socket for shared connections cannot be made',
    meaning:
      'ssh wanted to share one connection between several sessions, and the path of the socket is too long for the system. A shorter ControlPath, such as ~/.ssh/%C, cures it.',
    stage: 'connect',
    next: { guide: 'ssh-connect', node: 'client-configuration' },
    sources: [
      { source: 'man-ssh-config', section: 'ControlPath' },
      { source: 'openssh-bench', section: 'long ControlPath' },
    ],
    reviewed,
  },
  'sshd-config-error': {
    title: 'The SSH server does not start: its settings are wrong',
    meaning:
      'sshd reads its settings before it starts, found a line it does not understand, and stopped. It names file and line. "sshd -t" tells the same without touching a running server.',
    stage: 'connect',
    sources: [
      { source: 'man-sshd', section: '-t' },
      { source: 'openssh-bench', section: 'over thirty broken configurations' },
    ],
    reviewed,
  },
  'sshd-bind-failed': {
    title: 'The SSH server cannot use its port',
    meaning:
      'Another program already listens on the address and port, the address is not one of this machine, or the account may not use the port. Often it is a second sshd.',
    stage: 'connect',
    sources: [
      { source: 'man-sshd-config', section: 'ListenAddress, Port' },
      { source: 'openssh-bench', section: 'port in use' },
    ],
    reviewed,
  },
  'sshd-no-hostkeys': {
    title: 'The SSH server has no key of its own',
    meaning:
      'sshd could load none of its host keys: the files are missing, damaged or open to others. Without one it cannot prove who it is, and stops or refuses every connection.',
    stage: 'connect',
    sources: [
      { source: 'man-sshd-config', section: 'HostKey' },
      { source: 'man-ssh-keygen', section: '-A' },
    ],
    reviewed,
  },
  'privsep-dir': {
    title: 'A folder that the SSH server needs is missing',
    meaning:
      'sshd keeps its unprivileged part in an empty folder of root, usually /run/sshd or /var/empty. The folder is not there, or others may write to it, so sshd does not start.',
    stage: 'connect',
    sources: [
      { source: 'man-sshd', section: 'FILES' },
      { source: 'openssh-bench', section: 'each failure provoked' },
    ],
    reviewed,
  },
  none: {
    title: 'No failure',
    meaning:
      'What is here belongs to a working connection, to another program, or says nothing about a failure. If something still does not work, look for another line in the same text.',
    sources: [{ source: 'openssh-bench', section: 'ssh -v, login by key' }],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
