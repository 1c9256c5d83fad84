import { says, type Meaning } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const likely = (cause: string, failure: Meaning['class'], title: string): Meaning => ({
  title,
  class: failure,
  stage: 'authentication',
  role: 'cause',
  decides: { cause, certainty: 'likely' },
})
const expired = likely('password-expired', 'password-expired', 'The password of the account has expired')
const closed = likely('pam-account-refused', 'pam-account-denied', 'Only root may log in at this time')
const grace = likely('login-grace', 'login-grace-timeout', 'The login took too long')

/** Messages around the login that people quote without what stood before or behind them. */
export const shortenedLoginSignatures = defineClient(
  {
    program: 'ssh',
    prefix: 'shortened',
    sources: [{ source: 'openssh-code', section: 'the message without the values in it, as people quote it' }],
    rejects: ['the agent refused to start the operation', 'error in libcrypto.so.3: version not found'],
  },
  [
    {
      id: 'agent-refused',
      says: { ...says.agentRefused, decides: { cause: 'agent-refused', certainty: 'likely' } },
      template: 'agent refused operation',
      matches: ['it says "Agent signature failed: agent refused operation"'],
    },
    ...(['key: ', 'Key: '] as const).map((word) => ({
      id: `key-file-${word === 'key: ' ? 'small' : 'title'}`,
      says: says.keyCorrupt,
      template: `${word}error in libcrypto`,
      matches: [`Error loading ${word}error in libcrypto`],
    })),
    ...(['loading key', 'Loading Key', 'Load key'] as const).map((words, form) => ({
      id: `key-format-${form}`,
      says: says.keyCorrupt,
      template: `${words}: invalid format`,
      matches: [`${words}: invalid format`],
    })),
    ...(['password aged', 'password expired', 'administrator enforced'] as const).map((why) => ({
      id: `password-change-${why.replace(' ', '-')}`,
      says: expired,
      template: `You are required to change your password immediately (${why})`,
      matches: [`You are required to change your password immediately (${why}).`],
      rejects: ['You are required to change your password immediately (root enforced)'],
      sources: [{ source: 'openssh-bench', section: 'expired password with PAM' }],
    })),
    {
      id: 'password-expired',
      says: expired,
      template: 'Your password has expired',
      matches: ['Warning: Your password has expired, please change it now'],
    },
    {
      id: 'logins-closed',
      says: closed,
      template: 'Unprivileged users are not permitted to log in',
      matches: ['Unprivileged users are not permitted to log in yet. Please come back later.'],
      sources: [{ source: 'systemd', section: 'nologin of systemd-user-sessions' }],
    },
    {
      id: 'key-refused',
      says: says.keyRefused,
      template: 'server refused our key',
      matches: ["the only thing in the log file is 'server refused our key'"],
      sources: [{ source: 'putty-code', section: 'the message, as people write it down' }],
    },
    {
      id: 'login-grace',
      says: grace,
      template: 'Timeout before authentication',
      matches: ['the log of the server says "Timeout before authentication"'],
    },
  ],
)
