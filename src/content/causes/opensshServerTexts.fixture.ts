import type { PastedText } from './opensshTexts.fixture.ts'

const guesses = ['admin', 'oracle', 'pi'].flatMap((name, at) => [
  `Mar 18 18:55:0${at} server sshd[40${at}]: Invalid user ${name} from 203.0.113.${at} port 5247${at}`,
  `Mar 18 18:55:0${at} server sshd[40${at}]: Connection closed by invalid user ${name} 203.0.113.${at} port 5247${at} [preauth]`,
])

const hammering = Array.from(
  { length: 8 },
  (_, at) =>
    `Mar 18 18:55:0${at} server sshd[50${at}]: Failed password for root from 203.0.113.${at} port 5247${at} ssh2`,
)

/** What administrators paste: the log of the OpenSSH server, before anybody is logged in. */
export const serverTexts: readonly PastedText[] = [
  {
    name: 'six wrong passwords for root',
    text: `Mar 19 11:11:06 server sshd[54798]: Failed password for root from 122.121.51.193 port 59928 ssh2
Mar 19 11:11:07 server sshd[54798]: Failed password for root from 122.121.51.193 port 59928 ssh2
Mar 19 11:11:10 server sshd[54798]: error: maximum authentication attempts exceeded for root from 122.121.51.193 port 59928 ssh2 [preauth]
Mar 19 11:11:10 server sshd[54798]: Disconnecting authenticating user root 122.121.51.193 port 59928: Too many authentication failures [preauth]`,
    outcome: 'diagnosed',
    causes: ['too-many-password-tries: certain', 'guessing-from-outside: possible'],
  },
  {
    name: 'keys refused until the limit, at a raised log level',
    text: `Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:qiiThA5VV3dpWDCpVMerRpYW5yQhcoWmKkA1YFAKl98
Failed publickey for root from 127.0.0.1 port 45108 ssh2: ED25519 SHA256:nE3bMrO7wHKcA3nGL0Lpcla77tCW+FVovHdr+TygJuU
maximum authentication attempts exceeded for root from 127.0.0.1 port 45108 ssh2 [preauth]
Disconnecting authenticating user root 127.0.0.1 port 45108: Too many authentication failures [preauth]`,
    outcome: 'diagnosed',
    causes: ['too-many-keys-offered: certain'],
  },
  {
    name: 'guessing for a name that does not exist',
    text: `Mar 18 18:55:05 server sshd[38594]: Invalid user ubnt from 201.179.249.231 port 52471
Mar 18 18:55:05 server sshd[38594]: Failed password for invalid user ubnt from 201.179.249.231 port 52471 ssh2
Mar 18 18:55:09 server sshd[38594]: error: maximum authentication attempts exceeded for invalid user ubnt from 201.179.249.231 port 52471 ssh2 [preauth]
Mar 18 18:55:09 server sshd[38594]: Disconnecting invalid user ubnt 201.179.249.231 port 52471: Too many authentication failures [preauth]`,
    outcome: 'diagnosed',
    causes: ['guessing-from-outside: likely', 'user-not-known: possible'],
  },
  {
    name: 'no password at all for a name that does not exist',
    text: 'Aug 10 19:09:05 server sshd[93126]: Failed none for invalid user admin from 125.64.94.136 port 27586 ssh2',
    outcome: 'diagnosed',
    causes: ['guessing-from-outside: likely', 'user-not-known: possible'],
  },
  {
    name: 'one mistyped user name',
    text: `sshd[721]: Invalid user nosuchuser from 192.0.2.60 port 53660
sshd[721]: Connection closed by invalid user nosuchuser 192.0.2.60 port 53660 [preauth]`,
    outcome: 'diagnosed',
    causes: ['user-not-known: likely', 'guessing-from-outside: possible'],
    aside: ['sshd.closed-invalid-user'],
  },
  {
    name: 'guessing through a reverse tunnel',
    text: `Mar 23 14:20:17 server sshd[5613]: Invalid user cloud from ::1 port 57404
Mar 23 14:20:21 server sshd[5613]: Failed password for invalid user cloud from ::1 port 57404 ssh2
Mar 23 14:20:35 server sshd[5613]: Connection closed by invalid user cloud ::1 port 57404 [preauth]`,
    outcome: 'diagnosed',
    causes: ['user-not-known: likely', 'guessing-through-tunnel: likely', 'guessing-from-outside: possible'],
  },
  {
    name: 'one try each for several names',
    text: guesses.join('\n'),
    outcome: 'diagnosed',
    causes: ['guessing-from-outside: likely', 'user-not-known: possible'],
    aside: ['sshd.closed-invalid-user'],
  },
  {
    name: 'one try each from many connections, for root',
    text: hammering.join('\n'),
    outcome: 'diagnosed',
    causes: ['guessing-from-outside: likely', 'password-rejected: possible'],
  },
  {
    name: 'a port scan',
    text: 'sshd[1841]: Did not receive identification string from 203.0.113.7 port 40112',
    outcome: 'diagnosed',
    causes: ['probe-from-outside: certain'],
  },
  {
    name: 'an account that AllowUsers leaves out',
    text: `sshd[11]: User sshlab from 127.0.0.1 not allowed because not listed in AllowUsers
sshd[11]: Failed password for invalid user sshlab from 127.0.0.1 port 47866 ssh2
sshd[11]: Connection closed by invalid user sshlab 127.0.0.1 port 47866 [preauth]`,
    outcome: 'diagnosed',
    causes: ['account-not-in-lists: certain'],
    aside: ['sshd.failed-password-invalid-user', 'sshd.closed-invalid-user'],
  },
  {
    name: 'an expired account, called locked as well',
    text: `Account sshexp has expired
User sshexp not allowed because account is locked
Connection closed by invalid user sshexp 127.0.0.1 port 57448 [preauth]`,
    outcome: 'diagnosed',
    causes: ['account-expired: certain'],
    aside: ['sshd.account-locked'],
  },
  {
    name: 'a locked account',
    text: 'User sshlock not allowed because account is locked',
    outcome: 'diagnosed',
    causes: ['account-locked: certain'],
  },
  {
    name: 'a shell that is not there',
    text: 'User sshnosh not allowed because shell /bin/nosuchshell does not exist',
    outcome: 'diagnosed',
    causes: ['account-shell-missing: certain'],
  },
  {
    name: 'root by key where root may not log in',
    text: `ROOT LOGIN REFUSED FROM 127.0.0.1 port 57258
Connection closed by authenticating user root 127.0.0.1 port 57258 [preauth]`,
    outcome: 'diagnosed',
    causes: ['root-login-refused: certain'],
    aside: ['sshd.closed-authenticating-user'],
  },
  {
    name: 'RefuseConnection',
    text: 'administratively prohibited connection for sshlab from 127.0.0.1 port 45618',
    outcome: 'diagnosed',
    causes: ['connection-prohibited: certain'],
  },
  {
    name: 'PAM refuses the account',
    text: 'fatal: Access denied for user sshexp by PAM account configuration [preauth]',
    outcome: 'diagnosed',
    causes: ['pam-account-refused: certain'],
  },
  {
    name: 'hosts.deny',
    text: 'sshd[1841]: refused connect from 192.0.2.60 (192.0.2.60)',
    outcome: 'diagnosed',
    causes: ['tcp-wrappers-refused: certain'],
  },
  {
    name: 'an open .ssh folder',
    text: `sshd[2]: Authentication refused: bad ownership or modes for directory /home/sshlab/.ssh
sshd[2]: Connection closed by authenticating user sshlab 127.0.0.1 port 45682 [preauth]`,
    outcome: 'diagnosed',
    causes: ['authorized-keys-permissions: certain'],
    aside: ['sshd.closed-authenticating-user'],
  },
  {
    name: 'a revoked key, and then the password',
    text: `Mar 14 20:36:40 server sshd[29235]: error: Authentication key RSA SHA256:jXEPmu4thnubqPUDcKDs31MOVLQJH6FfF1XSGT748jQ revoked by file /etc/ssh/ssh_revoked_keys
Mar 14 20:44:04 server sshd[29235]: Connection closed by authenticating user fred 192.0.2.237 port 55051 [preauth]`,
    outcome: 'diagnosed',
    causes: ['key-revoked: certain'],
    aside: ['sshd.closed-authenticating-user'],
  },
  {
    name: 'SHA-1 signatures',
    text: 'userauth_pubkey: signature algorithm ssh-rsa not in PubkeyAcceptedAlgorithms [preauth]',
    outcome: 'diagnosed',
    causes: ['key-sha1-rsa: certain'],
  },
  {
    name: 'an RSA key that is too short',
    text: 'refusing RSA key: Invalid key length [preauth]',
    outcome: 'diagnosed',
    causes: ['key-too-short: certain'],
  },
  {
    name: 'a key for other addresses only',
    text: `/home/sshlab/.ssh/authorized_keys:1: Authentication tried for sshlab with correct key but not from a permitted host (host=127.0.0.1, ip=127.0.0.1, required=10.0.0.0/8).
error: Refused by key options`,
    outcome: 'diagnosed',
    causes: ['key-address-not-allowed: certain'],
    aside: ['sshd.refused-by-key-options'],
  },
  {
    name: 'a line in authorized_keys that has expired',
    text: 'debug1: /home/sshlab/.ssh/authorized_keys:1: entry expired at 2020-01-01T00:00:00',
    outcome: 'diagnosed',
    causes: ['key-line-expired: certain'],
  },
  {
    name: 'an option in authorized_keys that is unknown',
    text: 'debug1: /home/sshlab/.ssh/authorized_keys:1: bad key options: unknown key option',
    outcome: 'diagnosed',
    causes: ['authorized-keys-malformed: certain'],
  },
  {
    name: 'a Kerberos login that fails',
    text: 'Failed gssapi-with-mic for fred from 192.0.2.4 port 40000 ssh2',
    outcome: 'diagnosed',
    causes: ['kerberos-failed: certain'],
  },
  {
    name: 'a host-based login that fails',
    text: 'userauth_hostbased mismatch: client sends web1., but we resolve 192.0.2.4 to nat.example.org',
    outcome: 'diagnosed',
    causes: ['hostbased-failed: certain'],
  },
  {
    name: 'an expired certificate',
    text: `May  5 16:35:20 server sshd[252]: error: Certificate invalid: expired
May  5 16:35:31 server sshd[252]: Connection closed by authenticating user fred 192.0.2.60 port 44470 [preauth]`,
    outcome: 'diagnosed',
    causes: ['certificate-expired: certain'],
    aside: ['sshd.closed-authenticating-user'],
  },
  {
    name: 'a certificate for later',
    text: 'May  5 16:58:00 server sshd[90593]: error: Certificate invalid: not yet valid',
    outcome: 'diagnosed',
    causes: ['certificate-not-yet-valid: certain'],
  },
  {
    name: 'a certificate for another account',
    text: 'May  5 17:29:52 server sshd[98884]: error: Certificate invalid: name is not a listed principal',
    outcome: 'diagnosed',
    causes: ['certificate-principal: certain'],
  },
  {
    name: 'a certificate for other addresses',
    text: `May  5 17:48:54 server sshd[2420]: cert: Authentication tried for fred with valid certificate but not from a permitted source address (192.0.2.61).
May  5 17:48:54 server sshd[2420]: error: Refused by certificate options`,
    outcome: 'diagnosed',
    causes: ['certificate-source-address: certain'],
    aside: ['sshd.certificate-options'],
  },
  {
    name: 'a certificate with an unknown option',
    text: `Certificate critical option "nosuch@lab" is not supported
Invalid certificate options`,
    outcome: 'diagnosed',
    causes: ['certificate-unusable: certain'],
  },
  {
    name: 'nothing but the end of a login',
    text: 'May  5 16:31:38 server sshd[252]: Connection closed by authenticating user fred 192.0.2.60 port 44470 [preauth]',
    outcome: 'uncertain',
    causes: ['login-refused: possible'],
  },
]
