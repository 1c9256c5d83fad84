import type { ClientLines } from './opensshClient.fixture.ts'

/** From the keys to the account. */
export const clientLinesLogin: readonly ClientLines[] = [
  {
    class: 'key-format-unsupported',
    certainty: 'certain',
    lines: [
      'Load key "/home/user/.ssh/id_dsa": unknown or unsupported key type',
      'unknown key type dsa',
      'Load key "id_rsa": key encrypted using unsupported cipher',
    ],
  },
  {
    class: 'key-format-unsupported',
    certainty: 'possible',
    lines: [
      'debug1: Skipping ssh-dss key /home/labcli/k/id_dsa - corresponding algo not in PubkeyAcceptedAlgorithms',
      'debug1: Skipping ssh-dss key id_dsa - corresponding algorithm not in PubkeyAcceptedAlgorithms',
    ],
  },
  {
    class: 'pubkey-sha1-rsa',
    certainty: 'nothing',
    lines: ['debug1: Skipping ecdsa-sha2-nistp521 key id_ecdsa - corresponding algorithm not supported by server'],
  },
  {
    class: 'pubkey-sha1-rsa',
    certainty: 'certain',
    lines: [
      'debug1: send_pubkey_test: no mutual signature algorithm',
      'sign_and_send_pubkey: no mutual signature supported',
    ],
  },
  {
    class: 'auth-failed-unspecified',
    certainty: 'possible',
    lines: [
      'sshlab@127.0.0.1: Permission denied (publickey,password).',
      'debug1: No more authentication methods to try.',
      'Authentication failed.',
      'Unexpected authentication success during gssapi-with-mic.',
      'input_userauth_pk_ok: server replied with unknown key: RSA SHA256:...',
    ],
  },
  { class: 'password-rejected', certainty: 'certain', lines: ['Permission denied, please try again.'] },
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      'debug1: Authentications that can continue: publickey,password',
      'debug1: Offering public key: /home/labcli/k/id_ed25519 ED25519 SHA256:6BhF... explicit',
      'debug1: Server accepts key: /home/labcli/k/id_ed25519 ED25519 SHA256:6BhF... explicit',
      'Could not chdir to home directory /home/gone: No such file or directory',
      'bash: line 1: nosuchcommand: command not found',
      'debug1: SSH2_MSG_SERVICE_ACCEPT received',
      'debug1: identity file /home/labcli/.ssh/id_rsa type -1',
      'debug1: key_load_public: No such file or directory',
      'debug1: Will attempt key: /home/labcli/k/id_ed25519 ED25519 SHA256:6BhF... explicit',
    ],
  },
  {
    class: 'more-factors-needed',
    certainty: 'certain',
    lines: ['Authenticated using "publickey" with partial success.'],
  },
  {
    class: 'too-many-auth',
    certainty: 'likely',
    lines: ['Received disconnect from 127.0.0.1 port 22022:2: Too many authentication failures'],
  },
  {
    class: 'auth-method-not-offered',
    certainty: 'certain',
    lines: ['Received disconnect from 192.0.2.4 port 22:14: no authentication methods enabled'],
  },
  {
    class: 'private-key-permissions',
    certainty: 'certain',
    lines: [
      '@         WARNING: UNPROTECTED PRIVATE KEY FILE!          @',
      "Permissions 0644 for '/home/labcli/k/open' are too open.",
      'Load key "/home/labcli/k/open": bad permissions',
      'Load key "/home/labcli/k/rootkey": Permission denied',
    ],
  },
  { class: 'private-key-permissions', certainty: 'likely', lines: ['This private key will be ignored.'] },
  {
    class: 'key-file-corrupt',
    certainty: 'certain',
    lines: [
      'Load key "/home/labcli/k/crlf": invalid format',
      'Load key "/home/labcli/k/ppk": error in libcrypto',
      'identity_sign: private key /home/labcli/k/mism contents do not match public',
      'Error loading key "id_rsa": invalid format',
    ],
  },
  {
    class: 'key-passphrase',
    certainty: 'certain',
    lines: [
      'Load key "/home/labcli/k/enc": incorrect passphrase supplied to decrypt private key',
      'C_Login failed: 160',
    ],
  },
  {
    class: 'no-key-available',
    certainty: 'certain',
    lines: [
      'Warning: Identity file /home/labcli/k/nosuch not accessible: No such file or directory.',
      'no such identity: /home/user/.ssh/id_work: No such file or directory',
      'no support for PKCS#11.',
      'dlopen /usr/lib/opensc-pkcs11.so failed: cannot open shared object file: No such file or directory',
    ],
  },
  {
    class: 'pubkey-sha1-rsa',
    certainty: 'likely',
    lines: ['agent key RSA SHA256:... returned incorrect signature type'],
  },
  { class: 'client-config-error', certainty: 'certain', lines: ['Too many identity files specified (max 100)'] },
  { class: 'key-too-short', certainty: 'certain', lines: ['load pubkey "/home/labcli/k/id_rsa": Invalid key length'] },
  {
    class: 'cert-rejected',
    certainty: 'certain',
    lines: ['Certificate id_ed25519-cert.pub does not match private key id_ed25519'],
  },
  {
    class: 'cert-rejected',
    certainty: 'likely',
    lines: ['Certificate id_ed25519-cert.pub has already expired; ignored'],
  },
  {
    class: 'agent-problem',
    certainty: 'certain',
    lines: [
      'Could not open a connection to your authentication agent.',
      'Error connecting to agent: No such file or directory',
      'sign_and_send_pubkey: signing failed for ED25519 "labcli-ed25519" from agent: agent refused operation',
      'sign_and_send_pubkey: signing failed: agent refused operation',
      'Could not add identity "/home/u/.ssh/id_ed25519": communication with agent failed',
      'error fetching identities: communication with agent failed',
      'uid mismatch: peer euid 0 != uid 1000',
      'Could not add card "/usr/lib/opensc-pkcs11.so": agent refused operation',
      'refusing PKCS#11 add of "/opt/lib/p11.so": provider not allowed',
      'failed PKCS#11 add of "/usr/lib/x.so": remote addition of providers is disabled',
    ],
  },
  {
    class: 'agent-problem',
    certainty: 'likely',
    lines: [
      'The agent has no identities.',
      'Could not remove identity "/home/labcli/k/junk1": agent refused operation',
      'refusing use of destination-constrained key to sign on unbound connection',
    ],
  },
  {
    class: 'agent-problem',
    certainty: 'nothing',
    lines: [
      'debug1: get_agent_identities: ssh_get_authentication_socket: No such file or directory',
      'debug1: could not add identity to agent: /home/u/.ssh/id_ed25519 (-28)',
    ],
  },
  {
    class: 'fido-key-failed',
    certainty: 'certain',
    lines: [
      'sign_and_send_pubkey: signing failed for ED25519-SK "/home/u/.ssh/id_ed25519_sk": device not found',
      'Key enrollment failed: invalid format',
      'internal security key support not enabled',
      'Cannot load FIDO key id_ed25519_sk without provider',
      'Too many incorrect PINs',
      'Unable to load resident keys: invalid format',
    ],
  },
  {
    class: 'fido-key-failed',
    certainty: 'likely',
    lines: [
      'sign_and_send_pubkey: signing failed for ED25519-SK "/home/u/.ssh/id_ed25519_sk": requested feature not supported',
      'debug1: key "id_ed25519_sk" is an authenticator-hosted key, but no provider specified',
      'reap_helper: helper exited with non-zero exit status',
    ],
  },
  {
    class: 'password-expired',
    certainty: 'certain',
    lines: [
      'WARNING: Your password has expired.',
      'Password change required but no TTY available.',
      'You must change your password now and log in again!',
    ],
  },
  {
    class: 'password-rejected',
    certainty: 'likely',
    lines: ['ssh_askpass: exec(/usr/bin/ssh-askpass): No such file or directory'],
  },
  {
    class: 'hostbased-failed',
    certainty: 'certain',
    lines: [
      'ssh-keysign not enabled in /etc/ssh/ssh_config',
      'ssh_keysign: not installed: No such file or directory',
      'sign using hostkey ssh-ed25519 SHA256:X3ty... failed',
      'ssh-keysign: no matching hostkey found for key ED25519 SHA256:...',
    ],
  },
  {
    class: 'hostbased-failed',
    certainty: 'nothing',
    lines: ['debug1: No more client hostkeys for hostbased authentication.'],
  },
  {
    class: 'gssapi-failed',
    certainty: 'nothing',
    lines: [
      'debug1: Unspecified GSS failure.  Minor code may provide more information',
      'debug1: Server GSSAPI Error:',
    ],
  },
  { class: 'shell-not-available', certainty: 'certain', lines: ['This account is currently not available.'] },
  {
    class: 'pam-account-denied',
    certainty: 'certain',
    lines: ['System is booting up. Unprivileged users are not permitted to log in yet. Please come back later.'],
  },
  { class: 'shell-not-available', certainty: 'possible', lines: ['/bin/bash: No such file or directory'] },
  {
    class: 'session-dropped',
    certainty: 'certain',
    lines: ['Too many lines in environment file /home/fred/.ssh/environment'],
  },
  { class: 'no-key-available', certainty: 'possible', lines: ['no slots', 'no keys'] },
]
