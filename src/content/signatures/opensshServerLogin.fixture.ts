import type { ServerLines } from './opensshServer.fixture.ts'

/** Logins and accounts. */
export const serverLinesLogin: readonly ServerLines[] = [
  {
    class: 'account-denied-by-sshd',
    certainty: 'certain',
    lines: [
      'User sshlab from 127.0.0.1 not allowed because listed in DenyUsers',
      'User sshlab from 127.0.0.1 not allowed because not listed in AllowUsers',
      'User fred from 192.0.2.4 not allowed because not in any group',
      'User sshlab from 127.0.0.1 not allowed because a group is listed in DenyGroups',
      "User sshlab from 127.0.0.1 not allowed because none of user's groups are listed in AllowGroups",
      'User sshlock not allowed because account is locked',
      'Account sshexp has expired',
      'User sshnosh not allowed because shell /bin/nosuchshell does not exist',
      'User fred not allowed because shell /opt/sh is not executable',
      'ROOT LOGIN REFUSED FROM 127.0.0.1 port 57258',
    ],
  },
  {
    class: 'account-denied-by-sshd',
    certainty: 'likely',
    lines: [
      'Invalid user nosuchuser from 127.0.0.1 port 53646',
      'Illegal user test from 203.0.113.5',
      "sshd(pam_google_authenticator)[1363579]: Dummy password supplied by PAM. Did OpenSSH 'PermitRootLogin <anything but yes>' or some other config block this login?",
      'error: PAM: Permission denied for illegal user fred from 192.0.2.7',
    ],
  },
  {
    class: 'account-denied-by-sshd',
    certainty: 'nothing',
    lines: ['Could not get shadow information for NOUSER'],
  },
  {
    class: 'account-denied-by-sshd',
    certainty: 'possible',
    lines: [
      'Connection closed by invalid user nosuchuser 127.0.0.1 port 53660 [preauth]',
      'Failed keyboard-interactive for invalid user admin from 192.0.2.4 port 40000 ssh2',
      'pam_sss(sshd:auth): received for user fred: 10 (User not known to the underlying authentication module)',
    ],
  },
  {
    class: 'auth-failed-unspecified',
    certainty: 'certain',
    lines: ['pam_sss(sshd:auth): received for user fred: 4 (System error)'],
  },
  {
    class: 'auth-failed-unspecified',
    certainty: 'likely',
    lines: [
      'Failed keyboard-interactive for fred from 192.0.2.4 port 40000 ssh2',
      'pam_sss(sshd:auth): received for user fred: 6 (Permission denied)',
    ],
  },
  {
    class: 'auth-failed-unspecified',
    certainty: 'possible',
    lines: ['Connection closed by authenticating user sshlab 127.0.0.1 port 39968 [preauth]'],
  },
  {
    class: 'gssapi-failed',
    certainty: 'certain',
    lines: ['Failed gssapi-with-mic for fred from 192.0.2.4 port 40000 ssh2', 'GSSAPI MIC check failed'],
  },
  {
    class: 'kbdint-2fa-failed',
    certainty: 'certain',
    lines: [
      'sshd(pam_google_authenticator)[884]: Trying to reuse a previously used time-based code. Retry again in 30 seconds.',
      'sshd(pam_google_authenticator)[884]: Failed to read "/home/fred/.google_authenticator"',
      'sshd(pam_google_authenticator)[1654]: Failed to update secret file "/home/fred/.google_authenticator": Permission denied',
      'sshd(pam_google_authenticator)[408484]: Secret file "/home/fred/.ssh/google_authenticator" permissions (0644) are more permissive than 0600',
      "Failed Duo login for 'fred' from 192.0.2.7: Login request denied.",
      "[4] Failed Duo login for 'foobar'",
      "Aborted Duo login for 'fred' from 192.0.2.7: Access denied",
    ],
  },
  {
    class: 'kbdint-2fa-failed',
    certainty: 'likely',
    lines: [
      'sshd(pam_google_authenticator)[884]: Invalid verification code for fred',
      'error: PAM: Cannot make/remove an entry for the specified session for root from 192.0.2.7',
    ],
  },
  {
    class: 'more-factors-needed',
    certainty: 'likely',
    lines: ['Partial keyboard-interactive/pam for fred from 192.0.2.4 port 40000 ssh2'],
  },
  {
    class: 'none',
    certainty: 'nothing',
    lines: [
      'Accepted publickey for sshlab from 127.0.0.1 port 34344 ssh2: ED25519 SHA256:6BhF...',
      'Postponed publickey for sshlab from 127.0.0.1 port 48770 ssh2 [preauth]',
      'debug1: keyboard-interactive devs',
      'Accepted hostbased for fred from 192.0.2.4 port 40000 ssh2',
      'Accepted keyboard-interactive/bsdauth for fred from 192.0.2.4 port 40000 ssh2',
      'Postponed gssapi-with-mic for fred from 192.0.2.4 port 40000 ssh2',
      'sshd(pam_google_authenticator)[12366]: Accepted google_authenticator for fred',
      "Successful Duo login for 'fred' from 192.0.2.7",
      'debug1: PAM: password authentication accepted for fred',
      'PAM service(sshd) ignoring max retries; 6 > 3',
      'pam_succeed_if(sshd:auth): requirement "uid >= 1000" not met by user "root"',
    ],
  },
  {
    class: 'pam-account-denied',
    certainty: 'certain',
    lines: [
      'Access denied for user sshexp by PAM account configuration [preauth]',
      'PAM: initialisation failed',
      'User sshlab not allowed because /etc/nologin exists',
      'pam_sss(sshd:account): Access denied for user fred: 6 (Permission denied)',
      'pam_tally2(sshd:auth): user fred (1001) tally 7, deny 3',
      'pam_listfile(sshd:auth): Refused user fred for service sshd',
      'pam_listfile(sshd:account): Refused user fred for service sshd',
      'pam_succeed_if(sshd:account): requirement "user ingroup ssh" not met by user "fred"',
      'Access denied by pam_slurm_adopt: you have no active jobs on this node',
      'error: PAM: User account has expired for fred from 192.0.2.7',
      'error: PAM: User account has expired for illegal user fred@example.org from 192.0.2.7',
      'error: PAM: Module is unknown for fred from 192.0.2.7',
      'fatal: PAM: initialisation failed',
    ],
  },
  {
    class: 'pam-account-denied',
    certainty: 'likely',
    lines: [
      'error: PAM: Permission denied for fred from 192.0.2.7',
      'error: PAM: Authentication service cannot retrieve authentication info for fred from 192.0.2.7',
    ],
  },
  {
    class: 'password-expired',
    certainty: 'certain',
    lines: [
      'error: PAM: Authentication token is no longer valid; new one required for fred from 192.0.2.7',
      'error: PAM: pam_chauthtok(): Authentication token manipulation error',
    ],
  },
  {
    class: 'password-expired',
    certainty: 'possible',
    lines: ['password change not supported'],
  },
  {
    class: 'password-rejected',
    certainty: 'certain',
    lines: [
      'Failed password for sshlab from 127.0.0.1 port 40040 ssh2',
      'PAM: Authentication failure for sshlab from 127.0.0.1',
      'pam_sss(sshd:auth): received for user fred@example.org: 7 (Authentication failure)',
    ],
  },
  {
    class: 'password-rejected',
    certainty: 'likely',
    lines: [
      'pam_sss(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=192.0.2.7 user=fred',
      'PAM 2 more authentication failures; logname= uid=0 euid=0 tty=ssh ruser= rhost=203.0.113.9  user=root',
      'debug1: PAM: password authentication failed for fred: Authentication failure',
    ],
  },
  {
    class: 'scanner-noise',
    certainty: 'likely',
    lines: [
      'Failed password for invalid user nosuchuser from 127.0.0.1 port 53646 ssh2',
      'Username too long from 203.0.113.5 port 40000',
    ],
  },
  {
    class: 'session-dropped',
    certainty: 'certain',
    lines: [
      'PAM: pam_open_session(): Cannot make/remove an entry for the specified session',
      'error: PAM: pam_open_session(): Cannot make/remove an entry for the specified session',
    ],
  },
  {
    class: 'session-dropped',
    certainty: 'likely',
    lines: ['PAM: pam_setcred(): Failure setting user credentials'],
  },
  {
    class: 'sshd-config-error',
    certainty: 'certain',
    lines: ['No AuthenticationMethods left after eliminating disabled methods'],
  },
  {
    class: 'sshd-config-error',
    certainty: 'likely',
    lines: ['Authentication methods list "publickey,keyboard-interactive" contains disabled method, skipping'],
  },
  {
    class: 'too-many-auth',
    certainty: 'likely',
    lines: [
      'maximum authentication attempts exceeded for sshlab from 127.0.0.1 port 51732 ssh2 [preauth]',
      'Disconnecting authenticating user sshlab 127.0.0.1 port 51732: Too many authentication failures [preauth]',
    ],
  },
]
