import { reviewed, type ClassText } from './types.ts'

/** Aspera transfers: an SSH login, a control connection, and data over UDP. */
export const aspera = {
  'aspera-tcp-connect': {
    title: 'ascp cannot connect to the transfer server',
    meaning:
      'Every Aspera transfer begins with an SSH connection, and it did not come up: wrong port, a firewall, or the server is down. Aspera servers often use port 33001 for SSH.',
    stage: 'connect',
    sources: [
      { source: 'fasp-error-table', section: 'ERRORS' },
      { source: 'aspera-support-connection', section: 'TCP connect failed' },
    ],
    reviewed,
  },
  'aspera-auth-failed': {
    title: 'The transfer server refused the login of ascp',
    meaning:
      'The SSH login of the transfer failed: account, password or key did not fit. This is error 19. Aspera does not say which; the log of the SSH server does.',
    stage: 'authentication',
    sources: [
      { source: 'aspera-error-19', section: 'Description; Examples of this error' },
      { source: 'fasp-error-table', section: 'ERRORS, 19' },
    ],
    reviewed,
  },
  'aspera-authorization': {
    title: 'The Aspera server does not allow this transfer',
    meaning:
      'The login worked, and the server does not allow this transfer. The token is missing, expired or refused, the path lies outside the folder of the account (docroot), or the account lacks the right.',
    stage: 'transfer',
    sources: [
      { source: 'aspera-support-authorization', section: 'management authorization refused' },
      { source: 'aspera-support-docroot', section: 'file location outside docroot hierarchy' },
    ],
    reviewed,
  },
  'aspera-shell-refused': {
    title: 'The restricted shell of Aspera refuses the command',
    meaning:
      'The transfer account has aspshell as its login shell, and that allows a few commands only. What was asked for is not one of them. This is meant so: the account is for transfers.',
    stage: 'session',
    sources: [
      { source: 'aspera-connect-keys', section: 'aspshell' },
      { source: 'hsts-manual', section: 'restricting user permissions with aspshell' },
    ],
    reviewed,
  },
  'aspera-data-session': {
    title: 'The login works, the data does not flow',
    meaning:
      'Control runs over SSH, the data over UDP, and the UDP part did not come up or stopped. Usually a firewall lets port 33001 through for TCP and not for UDP.',
    stage: 'transfer',
    sources: [
      { source: 'aspera-support-connection', section: 'UDP session initiation' },
      { source: 'fasp-error-table', section: 'ERRORS, 14 to 18' },
    ],
    reviewed,
  },
  'aspera-source-missing': {
    title: 'The source is not there',
    meaning:
      'The path to send or to fetch does not exist on its side, or the account sees other folders than you think. Paths on the server begin at its docroot.',
    stage: 'transfer',
    sources: [
      { source: 'aspera-support-files', section: 'no such file, cannot stat file' },
      { source: 'fasp-error-table', section: 'ERRORS' },
    ],
    reviewed,
  },
  'aspera-terms-rejected': {
    title: 'The two sides do not agree on the terms of the transfer',
    meaning:
      'One side refuses what the other asks for: encryption, rate, a license that does not allow it, or a rule of the server. The message names which.',
    stage: 'transfer',
    sources: [
      { source: 'fasp-error-table', section: 'ERRORS' },
      { source: 'hsts-manual', section: 'server configuration' },
    ],
    reviewed,
  },
  'aspera-client-local': {
    title: 'The trouble is on your own side of the transfer',
    meaning:
      'ascp is missing, was called in a wrong way, or the program that started it is gone. Nothing of this is decided on the server.',
    stage: 'transfer',
    sources: [
      { source: 'fasp-error-table', section: 'ERRORS' },
      { source: 'portal-client-issue', section: '13: ascp that is not installed' },
    ],
    reviewed,
  },
} as const satisfies Readonly<Record<string, ClassText>>
