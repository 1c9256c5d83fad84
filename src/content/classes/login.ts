import { reviewed, type ClassText } from './types.ts'

/** The login: what is asked for, passwords, further factors, and the account behind it. */
export const login = {
  'too-many-auth': {
    title: 'Too many tries in one connection',
    meaning:
      'The server ends a connection after so many failed tries, 6 unless set otherwise (MaxAuthTries). Usually an agent offers key after key, and each counts, so that the right key or the password never gets its turn.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'MaxAuthTries' },
      { source: 'openssh-bench', section: 'eight keys in the agent' },
    ],
    reviewed,
  },
  'auth-method-not-offered': {
    title: 'The server does not offer this way to log in',
    meaning:
      'The client wanted to use a password, a key or an answer to a question, and the server does not allow that method for this account. What it allows stands in brackets behind "Permission denied".',
    stage: 'authentication',
    sources: [
      { source: 'rfc4252', section: '5.1: authentications that can continue' },
      { source: 'man-sshd-config', section: 'AuthenticationMethods, PasswordAuthentication' },
    ],
    reviewed,
  },
  'auth-failed-unspecified': {
    title: 'The login failed, and the text does not say why',
    meaning:
      'The server refused the login and tells the client no reason, on purpose: a reason would help attackers. The methods in brackets narrow it down. The log of the server says what was wrong.',
    stage: 'authentication',
    sources: [
      { source: 'rfc4252', section: '5.1: the failure message carries no reason' },
      { source: 'openssh-bench', section: 'client silence: the same line for many causes' },
    ],
    reviewed,
  },
  'login-grace-timeout': {
    title: 'The login took too long',
    meaning:
      'The server closes a connection that has not logged in within a set time, two minutes unless set otherwise (LoginGraceTime). Somebody waited at the password prompt, a second factor came late, or the server itself was slow.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'LoginGraceTime' },
      { source: 'openssh-code', section: 'sshd.c: Timeout before authentication' },
    ],
    reviewed,
  },
  'password-rejected': {
    title: 'The password is refused',
    meaning:
      'The password did not fit the name, or this account may not log in with a password. Several refused passwords can lock an account. The server tells the client nothing more; its log does.',
    stage: 'authentication',
    sources: [
      { source: 'openssh-bench', section: 'wrong password' },
      { source: 'linux-pam', section: 'pam_unix: authentication failure' },
    ],
    reviewed,
  },
  'more-factors-needed': {
    title: 'The server wants a further step',
    meaning:
      'One part of the login was accepted, and the server asks for another, such as a one-time code after the key. The client does not have it or cannot be asked for it. It is a partial success, not a refused key.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'AuthenticationMethods' },
      { source: 'rfc4252', section: '5.1: partial success' },
    ],
    reviewed,
  },
  'gssapi-failed': {
    title: 'The login with Kerberos failed',
    meaning:
      'The client had no valid ticket, or the server could not use it. Tickets run out, and they hang on exact names and clocks. ssh goes on with other methods, so this line is often not the reason for the end.',
    stage: 'authentication',
    sources: [
      { source: 'man-ssh-config', section: 'GSSAPIAuthentication' },
      { source: 'openssh-code', section: 'auth2-gss.c' },
    ],
    reviewed,
  },
  'hostbased-failed': {
    title: 'The login by trusted machine failed',
    meaning:
      'The client machine tried to vouch for its user, and the server does not accept that machine or its key. Both sides have to be set up for it, which is rare. Usually a key of the user is the better way.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'HostbasedAuthentication' },
      { source: 'man-ssh', section: 'AUTHENTICATION' },
    ],
    reviewed,
  },
  'kbdint-2fa-failed': {
    title: 'The one-time code or question was not answered right',
    meaning:
      'The server asked questions, such as for a password and a code, and the answers were wrong, late or never given. A program without a terminal cannot answer. Codes also fail when the clock of a device is off.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'KbdInteractiveAuthentication' },
      { source: 'rfc4252', section: '5.1: responses to authentication requests' },
    ],
    reviewed,
  },
  'account-denied-by-sshd': {
    title: 'The SSH server does not let this account in',
    meaning:
      'The settings of sshd or the state of the account refuse it, whatever key or password is given: a list of allowed names, a locked account, root. To the client it looks like a wrong password. Only the log of the server names the rule.',
    stage: 'authentication',
    sources: [
      { source: 'man-sshd-config', section: 'AllowUsers, DenyUsers, AllowGroups, PermitRootLogin' },
      { source: 'openssh-bench', section: 'log lines of refused logins' },
    ],
    reviewed,
  },
  'pam-account-denied': {
    title: 'The system does not let this account in',
    meaning:
      'Key or password were right, and then a rule of the system (PAM) refused the account: it has expired, may not come from there, or nobody may log in at the moment. The rule stands in the log of the server.',
    stage: 'authentication',
    sources: [
      { source: 'linux-pam', section: 'pam_unix, pam_nologin, pam_access: account' },
      { source: 'openssh-bench', section: 'expired account with PAM' },
    ],
    reviewed,
  },
  'password-expired': {
    title: 'The password has run out',
    meaning:
      'The password was right, and the system asks for a new one before it lets anybody in. In a terminal you are asked for it. A program without one fails until the password was changed in another way.',
    stage: 'authentication',
    sources: [
      { source: 'shadow-utils', section: 'chage, passwd' },
      { source: 'openssh-bench', section: 'expired password with PAM' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
