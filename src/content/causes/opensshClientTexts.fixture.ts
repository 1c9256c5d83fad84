import type { PastedText } from './opensshTexts.fixture.ts'

const offered = ['06', '02', '03', '04', '01', '05']
  .map((key) => `debug1: Offering RSA public key: /home/fred/.ssh/key.${key}.rsa`)
  .join('\ndebug1: Authentications that can continue: publickey,keyboard-interactive\n')
const fingerprint = 'SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98'

/** What people paste: the words of the OpenSSH client up to the login. */
export const clientTexts: readonly PastedText[] = [
  {
    name: 'six keys and the limit',
    text: `debug1: Next authentication method: publickey
${offered}
Received disconnect from 203.0.113.110 port 22:2: Too many authentication failures
Authentication failed.`,
    outcome: 'diagnosed',
    causes: ['too-many-keys-offered: certain'],
    aside: ['ssh.authentication-failed'],
  },
  {
    name: 'the limit alone',
    text: `Received disconnect from 127.0.0.1 port 22022:2: Too many authentication failures
Disconnected from 127.0.0.1 port 22022`,
    outcome: 'diagnosed',
    causes: ['too-many-keys-offered: likely'],
    aside: ['ssh.disconnected-from'],
  },
  {
    name: 'wrong passwords up to the limit',
    text: `Permission denied, please try again.
Permission denied, please try again.
Received disconnect from 127.0.0.1 port 22022:2: Too many authentication failures
Disconnected from 127.0.0.1 port 22022`,
    outcome: 'diagnosed',
    causes: ['too-many-password-tries: certain'],
  },
  {
    name: 'a key file that others can read',
    text: `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
Permissions 0664 for '/home/fred/.ssh/fred-193.ed25519' are too open.
It is required that your private key files are NOT accessible by others.
This private key will be ignored.
Load key "/home/fred/.ssh/fred-193.ed25519": bad permissions
fred@192.0.2.193: Permission denied (publickey,password).`,
    outcome: 'diagnosed',
    causes: ['private-key-permissions: certain'],
    aside: ['ssh.permission-denied', 'ssh.key-ignored', 'ssh.not-accessible-by-others'],
  },
  {
    name: 'an agent that refuses',
    text: `sign_and_send_pubkey: signing failed for ED25519 "/home/fred/.ssh/key-ed25519" from agent: agent refused operation
fred@server.example.org: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['agent-refused: certain'],
    aside: ['ssh.permission-denied'],
  },
  {
    name: 'a key that the server does not know',
    text: `debug1: Next authentication method: publickey
debug1: Offering public key: k2 ED25519 ${fingerprint} explicit
debug1: Authentications that can continue: publickey
debug1: No more authentication methods to try.
fred@server.example.org: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['key-not-authorized: likely'],
  },
  {
    name: 'no key to offer',
    text: `debug1: Authentications that can continue: publickey
debug1: Next authentication method: publickey
debug1: Trying private key: /home/fred/.ssh/id_rsa
debug1: No more authentication methods to try.
fred@server.example.org: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['no-key-offered: certain'],
  },
  {
    name: 'a key file that is damaged',
    text: `Load key "/home/labcli/k/crlf": error in libcrypto
sshlab@127.0.0.1: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['key-file-unreadable: certain'],
    aside: ['ssh.permission-denied'],
  },
  {
    name: 'a DSA key',
    text: 'Load key "/home/user/.ssh/id_dsa": unknown or unsupported key type',
    outcome: 'diagnosed',
    causes: ['key-kind-unsupported: certain'],
  },
  {
    name: 'a wrong passphrase',
    text: 'Load key "/home/labcli/k/enc": incorrect passphrase supplied to decrypt private key',
    outcome: 'diagnosed',
    causes: ['key-passphrase-wrong: certain'],
  },
  {
    name: 'a public key file that belongs to another key',
    text: `identity_sign: private key /home/labcli/k/mism contents do not match public
sshlab@127.0.0.1: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['key-pair-mismatch: certain'],
  },
  {
    name: 'a security key that is not plugged in',
    text: 'sign_and_send_pubkey: signing failed for ED25519-SK "/home/u/.ssh/id_ed25519_sk": device not found',
    outcome: 'diagnosed',
    causes: ['security-key-absent: certain'],
  },
  {
    name: 'no agent',
    text: 'Could not open a connection to your authentication agent.',
    outcome: 'diagnosed',
    causes: ['agent-unreachable: certain'],
  },
  {
    name: 'a wrong password',
    text: `Permission denied, please try again.
Permission denied, please try again.
sshlab@127.0.0.1: Permission denied (publickey,password).`,
    outcome: 'diagnosed',
    causes: ['password-rejected: certain'],
  },
  {
    name: 'a second factor that is missing',
    text: `Authenticated using "publickey" with partial success.
debug1: Authentications that can continue: password
sshlab@127.0.0.1: Permission denied (password).`,
    outcome: 'diagnosed',
    causes: ['more-factors: certain'],
    aside: ['ssh.permission-denied'],
  },
  {
    name: 'a method that the server does not take',
    text: `debug1: Authentications that can continue: publickey
debug1: No more authentication methods to try.
sshlab@127.0.0.1: Permission denied (publickey).`,
    outcome: 'diagnosed',
    causes: ['method-not-offered: certain'],
  },
  {
    name: 'a refusal and nothing else',
    text: 'fred@www.example.org: Permission denied (publickey).',
    outcome: 'uncertain',
    causes: ['login-refused: possible', 'no-key-offered: possible', 'key-not-authorized: possible'],
  },
  {
    name: 'an expired password',
    text: `WARNING: Your password has expired.
Password change required but no TTY available.`,
    outcome: 'diagnosed',
    causes: ['password-expired: certain'],
  },
  {
    name: 'a host key that changed',
    text: `@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
Offending ED25519 key in /home/labcli/kh/bad:1
Host key for [127.0.0.1]:22022 has changed and you have requested strict checking.
Host key verification failed.`,
    outcome: 'diagnosed',
    causes: ['host-key-changed: certain'],
    aside: ['ssh.host-key-failed'],
  },
  {
    name: 'the whole warning that a host key changed',
    text: `@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @
@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@
IT IS POSSIBLE THAT SOMEONE IS DOING SOMETHING NASTY!
Someone could be eavesdropping on you right now (man-in-the-middle attack)!
It is also possible that a host key has just been changed.
The fingerprint for the ED25519 key sent by the remote host is
SHA256:JHRXBKcf6CO8zNOr5a2EFQiotD4LsPJmSCrInzH3Ufo.
Please contact your system administrator.
Add correct host key in /tmp/hk/known to get rid of this message.
Offending ED25519 key in /tmp/hk/known:1
  remove with:
  ssh-keygen -f "/tmp/hk/known" -R "[127.0.0.1]:42871"
Host key for [127.0.0.1]:42871 has changed and you have requested strict checking.
Host key verification failed.`,
    outcome: 'diagnosed',
    causes: ['host-key-changed: certain'],
    aside: ['ssh.host-key-failed'],
  },
  {
    name: 'a host key that is not known',
    text: `No ED25519 host key is known for [127.0.0.1]:22022 and you have requested strict checking.
Host key verification failed.`,
    outcome: 'diagnosed',
    causes: ['host-key-unknown: certain'],
    aside: ['ssh.host-key-failed'],
  },
  {
    name: 'a host key that was revoked',
    text: `Host key ED25519 SHA256:UCvzmxxhFbAqmvosN1q7mzNgUd+N70M7iKaWB1vGvX8 revoked by file /home/labcli/kh/revkeys
Host key verification failed.`,
    outcome: 'diagnosed',
    causes: ['host-key-revoked: certain'],
    aside: ['ssh.host-key-failed'],
  },
]
