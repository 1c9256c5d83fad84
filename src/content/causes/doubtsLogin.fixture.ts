import type { Doubt } from './doubts.fixture.ts'

const log = (message: string): string => `Nov 20 10:00:05 srv sshd[100]: ${message}`
const password = log('Accepted password for fred from 192.0.2.7 port 40000 ssh2')

/** Logins where one line says another thing than the whole. */
export const logins: readonly Doubt[] = [
  ...[
    [
      'a list of keys that is not trusted, and then a password',
      `${log('Authentication refused: bad ownership or modes for directory /home/fred')}\n${password}`,
      'authorized-keys-permissions',
    ],
    [
      'a certificate that is refused, and then a password',
      `${log('error: Certificate invalid: name is not a listed principal')}\n${password}`,
      'cert-rejected',
    ],
    [
      'a limit of logins that the person is told before the end',
      "Too many logins for 'fred'.\nLast login: Fri Nov 20 09:12:56 2026 from 192.0.2.7\nConnection to 192.0.2.1 closed.",
      'session-limit',
    ],
    [
      'no terminal, because there is no shell',
      'PTY allocation request failed on channel 0\nshell request failed on channel 0',
      'shell-not-available',
    ],
    [
      'an agent that refuses, and usual key files that are not there',
      'sign_and_send_pubkey: signing failed for RSA "/home/u/.ssh/id_rsa" from agent: agent refused operation\nno such identity: /home/u/.ssh/id_ecdsa: No such file or directory\nfred@192.0.2.1: Permission denied (publickey).',
      'agent-problem',
    ],
    [
      'a passphrase that is asked for three times',
      `${"Enter passphrase for key '/home/u/.ssh/id_rsa': \n".repeat(3)}fred@192.0.2.1: Permission denied (publickey).`,
      'key-passphrase',
    ],
    [
      'a folder of the server that is no jail of an account',
      'chroot("/run/sshd"): Operation not permitted [preauth]',
      'privsep-dir',
    ],
    [
      'a reason of PAM in a debug log',
      'debug3: PAM: do_pam_account pam_acct_mgmt = 13 (User account has expired)',
      'pam-account-denied',
    ],
    [
      'a client that gives up, which names neither key nor password',
      "com.jcraft.jsch.JSchException: Auth cancel for methods 'publickey,password'",
      'auth-failed-unspecified',
    ],
  ].map(([name = '', text = '', first = '']): Doubt => ({ name, text, outcome: 'diagnosed', first })),
  {
    name: "a name that is guessed at, beside the person's own client",
    text: 'SSH_MSG_DISCONNECT: 2 Too many authentication failures\nerror: maximum authentication attempts exceeded for invalid user fred from 192.0.2.7 port 4000 ssh2',
    outcome: 'uncertain',
    first: 'account-denied-by-sshd',
  },
]

/** The same words in lines of programs that have nothing to do with ssh. */
export const elsewhere: readonly string[] = [
  'Nov 20 10:00:05 srv sudo[21]: pam_ssh_agent_auth: Authentication refused: bad ownership or modes for file /home/fred/.ssh/authorized_keys',
  'Nov 20 10:00:05 srv openvpn(pam_google_authenticator)[23]: Invalid verification code',
  'Nov 20 10:00:05 srv openvpn(pam_google_authenticator)[23]: Invalid verification code for fred',
  'Nov 20 10:00:05 srv ss-manager[25]: 2026-11-20 10:00:05 ERROR: bind: Address already in use',
  'Nov 20 10:00:05 srv nginx[27]: bind: Address already in use',
]
