import { defineCauses } from '../../recognizer/define.ts'
import { endedBeforeLogin, unitFailed } from './opensshServerEvidence.ts'

const seen = { reviewed: '2026-11-21' } as const

/** Servers that do not start, or that start and serve nobody. */
export const opensshServerStartCauses = defineCauses([
  {
    ...seen,
    id: 'server-not-started',
    class: 'sshd-config-error',
    stage: 'connect',
    title: 'The SSH server did not start; the reason stands in its own log',
    explanation:
      'systemd only says that sshd ended with an error. Most often a line of sshd_config is wrong; a taken port and missing host keys look the same from here. The test of the configuration tells them apart.',
    evidence: [],
    next: { guide: 'sshd-start', node: 'start' },
    sources: [
      { source: 'systemd', section: 'messages of units' },
      { source: 'man-sshd', section: '-t' },
    ],
  },
  {
    ...seen,
    id: 'server-called-wrongly',
    class: 'sshd-config-error',
    stage: 'connect',
    title: 'sshd was called in a way that it refuses',
    explanation:
      'sshd wants its whole path, helpers are never started by hand, and -C needs -T. A server that runs already is not touched by this.',
    evidence: [],
    setsAside: unitFailed,
    next: { guide: 'sshd-start', node: 'call-it-right' },
    sources: [{ source: 'openssh-bench', section: 'calls that sshd refuses' }],
  },
  {
    ...seen,
    id: 'server-helper-missing',
    class: 'sshd-config-error',
    stage: 'connect',
    title: 'A program that sshd needs is missing',
    explanation:
      'Since OpenSSH 9.8 sshd starts sshd-session for each connection, and since 10.0 sshd-auth too. One of them, or sshd itself, is no longer where it was: an upgrade was cut short, or files of two builds are mixed.',
    evidence: [],
    setsAside: unitFailed,
    next: { guide: 'sshd-start', node: 'programs' },
    sources: [{ source: 'openssh-bench', section: 'sshd-session and sshd-auth moved away' }],
  },
  {
    ...seen,
    id: 'server-methods-disabled',
    class: 'sshd-config-error',
    stage: 'authentication',
    title: 'AuthenticationMethods asks for a method that is switched off',
    explanation:
      'The server passes over a list of methods because one of them is switched off for this account. What is left may be too little to log in.',
    evidence: [],
    next: { guide: 'permission-denied', node: 'server-methods' },
    sources: [{ source: 'openssh-code', section: 'auth2.c: auth2_setup_methods_lists' }],
  },
  {
    ...seen,
    id: 'server-not-installed',
    class: 'connect-refused',
    stage: 'connect',
    title: 'There is no service of that name on the machine',
    explanation:
      'The SSH server is named ssh on Debian and Ubuntu, and sshd elsewhere. If neither name is known, no SSH server is installed, and every connection is refused.',
    evidence: [],
    next: { guide: 'sshd-start', node: 'install' },
    sources: [{ source: 'systemd', section: 'systemctl' }],
  },
  {
    ...seen,
    id: 'server-masked',
    class: 'connect-refused',
    stage: 'connect',
    title: 'The service of the SSH server is locked against starting',
    explanation: 'Somebody masked the service, so that nothing starts it. Ask why before you undo that.',
    evidence: [],
    next: { guide: 'sshd-start', node: 'unmask' },
    sources: [{ source: 'systemd', section: 'systemctl mask' }],
  },
  {
    ...seen,
    id: 'server-replaced',
    class: 'no-banner',
    stage: 'banner',
    title: 'The SSH server was replaced while it ran',
    explanation:
      'The running sshd cannot start the program for a new connection, or that program is of another version: an upgrade went on underneath. New connections end at once until sshd is started again; open sessions stay.',
    evidence: [],
    setsAside: endedBeforeLogin,
    notes: [
      {
        where: [{ value: 'serverVersion', atLeast: '9.8' }],
        text: 'Since OpenSSH 9.8 every connection is served by a program of its own, sshd-session: after an upgrade the listening sshd has to be started again.',
      },
    ],
    next: { guide: 'sshd-start', node: 'programs' },
    sources: [
      { source: 'openssh-code', section: 'sshd.c; sshd-session.c: recv_rexec_state' },
      { source: 'openssh-release-notes', section: '9.8' },
    ],
  },
  {
    ...seen,
    id: 'login-process-killed',
    class: 'no-banner',
    stage: 'key-exchange',
    title: 'The system ends the part of sshd that talks before the login',
    explanation:
      'That part may do very little. Signal 31 means that the system refused one of its calls: the kernel, the C library or the profile of the container does not fit this version of OpenSSH.',
    evidence: [],
    setsAside: endedBeforeLogin,
    next: { guide: 'sshd-start', node: 'programs' },
    sources: [{ source: 'openssh-code', section: 'monitor.c: mm_reap; sandbox-seccomp-filter.c' }],
  },
  {
    ...seen,
    id: 'server-out-of-processes',
    class: 'no-banner',
    stage: 'banner',
    title: 'The server may not start another process',
    explanation:
      'Each connection needs a process of its own. The limit of the service or of the machine is reached, or the memory is used up, so new connections end at once.',
    evidence: [],
    setsAside: endedBeforeLogin,
    next: { guide: 'sshd-start', node: 'processes' },
    sources: [{ source: 'openssh-code', section: 'sshd.c: server_accept_loop' }],
  },
  {
    ...seen,
    id: 'host-key-too-short',
    class: 'key-too-short',
    stage: 'host-key',
    title: 'A host key of the server is too short',
    explanation:
      'The RSA key in {path} has fewer bits than RequiredRSASize asks for, so the server does not use it. A new one has 3072 bits or more.',
    evidence: [],
    next: { guide: 'sshd-start', node: 'replace-host-key' },
    sources: [{ source: 'openssh-bench', section: 'RSA host key of 1024 bits' }],
  },
])
