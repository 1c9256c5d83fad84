import { defineSignatures } from '../../recognizer/define.ts'

const seen = { program: 'sshd', reviewed: '2026-11-20' } as const

/** Too many tries in one connection, as the OpenSSH server logs it. */
export const sshdTooManySignatures = defineSignatures([
  {
    ...seen,
    id: 'sshd.max-attempts',
    template: 'maximum authentication attempts exceeded for {user} from {address} port {port} ssh2',
    title: 'More keys or passwords were tried in one connection than the server allows',
    class: 'too-many-auth',
    stage: 'authentication',
    role: 'cause',
    since: '6.8',
    matches: [
      {
        line: 'Mar 19 11:11:10 server sshd[54798]: error: maximum authentication attempts exceeded for root from 122.121.51.193 port 59928 ssh2 [preauth]',
        values: { user: 'root', address: '122.121.51.193', port: '59928' },
      },
      {
        line: 'maximum authentication attempts exceeded for sshlab from 127.0.0.1 port 51732 ssh2 [preauth]',
        values: { user: 'sshlab' },
      },
    ],
    rejects: [
      'Mar 19 11:11:10 server sshd[54798]: Disconnecting authenticating user root 122.121.51.193 port 59928: Too many authentication failures [preauth]',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Server Logs' },
      { source: 'openssh-bench', section: 'eight keys in the agent' },
    ],
    covers: ['D-04'],
  },
  {
    ...seen,
    id: 'sshd.max-attempts-invalid-user',
    template: 'maximum authentication attempts exceeded for invalid user {user} from {address} port {port} ssh2',
    title: 'Too many tries for an account that does not exist or may not log in',
    class: 'too-many-auth',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Mar 18 18:55:09 server sshd[38594]: error: maximum authentication attempts exceeded for invalid user ubnt from 201.179.249.231 port 52471 ssh2 [preauth]',
        values: { user: 'ubnt', address: '201.179.249.231' },
      },
    ],
    rejects: [
      'Mar 19 11:11:10 server sshd[54798]: error: maximum authentication attempts exceeded for root from 122.121.51.193 port 59928 ssh2 [preauth]',
    ],
    sources: [{ source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' }],
    covers: ['D-04', 'D-32'],
  },
  {
    ...seen,
    id: 'sshd.disconnecting-too-many',
    template: 'Disconnecting authenticating user {user} {address} port {port}: Too many authentication failures',
    title: 'The server hung up after too many failed tries',
    class: 'too-many-auth',
    stage: 'authentication',
    role: 'cause',
    since: '7.5',
    matches: [
      {
        line: 'Mar 19 11:11:10 server sshd[54798]: Disconnecting authenticating user root 122.121.51.193 port 59928: Too many authentication failures [preauth]',
        values: { user: 'root', address: '122.121.51.193', port: '59928' },
      },
    ],
    rejects: [
      'Mar 18 18:55:09 server sshd[38594]: Disconnecting invalid user ubnt 201.179.249.231 port 52471: Too many authentication failures [preauth]',
    ],
    sources: [
      { source: 'openssh-logging', section: 'Server Logs' },
      { source: 'openssh-bench', section: 'eight keys in the agent' },
    ],
    covers: ['D-04'],
  },
  {
    ...seen,
    id: 'sshd.disconnecting-too-many-invalid-user',
    template: 'Disconnecting invalid user {user} {address} port {port}: Too many authentication failures',
    title: 'The server hung up after too many tries for an account that does not exist or may not log in',
    class: 'too-many-auth',
    stage: 'authentication',
    role: 'cause',
    matches: [
      {
        line: 'Mar 18 18:55:09 server sshd[38594]: Disconnecting invalid user ubnt 201.179.249.231 port 52471: Too many authentication failures [preauth]',
        values: { user: 'ubnt', address: '201.179.249.231' },
      },
    ],
    rejects: [
      'Mar 19 11:11:10 server sshd[54798]: Disconnecting authenticating user root 122.121.51.193 port 59928: Too many authentication failures [preauth]',
    ],
    sources: [{ source: 'openssh-logging', section: 'Brute force and Hail Mary attacks' }],
    covers: ['D-04', 'D-32'],
  },
  {
    ...seen,
    id: 'sshd.disconnecting-too-many-old',
    template: 'Disconnecting: Too many authentication failures',
    title: 'The server hung up after too many failed tries',
    class: 'too-many-auth',
    stage: 'authentication',
    role: 'cause',
    matches: [
      'sshd[2198]: Disconnecting: Too many authentication failures [preauth]',
      'sshd[2198]: Disconnecting: Too many authentication failures for root [preauth]',
    ],
    rejects: [
      'Disconnecting: Change of username or service not allowed: (root,ssh-connection) -> (admin,ssh-connection) [preauth]',
    ],
    sources: [
      { source: 'openssh-code', section: 'auth.c, auth_maxtries_exceeded and packet.c, packet_disconnect, up to 7.4' },
    ],
    covers: ['D-04'],
  },
  {
    ...seen,
    id: 'sshd.disconnecting-change-of-user',
    template: 'Change of username or service not allowed:',
    title: 'The client changed the user name in the middle of the login, as guessing programs do',
    class: 'scanner-noise',
    stage: 'authentication',
    role: 'cause',
    matches: [
      'Disconnecting 203.0.113.8 port 40000: Change of username or service not allowed: (root,ssh-connection) -> (admin,ssh-connection) [preauth]',
    ],
    rejects: ['Disconnecting: Too many authentication failures [preauth]'],
    sources: [{ source: 'openssh-code', section: 'auth2.c, input_userauth_request' }],
  },
])
