import { defineSignatures } from '../../recognizer/define.ts'

const login = {
  program: 'ascp',
  class: 'aspera-auth-failed',
  stage: 'authentication',
  reviewed: '2026-11-20',
} as const

const article = { source: 'aspera-error-19', section: 'Examples of this error' }

/** What ascp prints and logs when the SSH login of a transfer fails. */
export const ascpLoginSignatures = defineSignatures([
  {
    ...login,
    id: 'ascp.failed-to-authenticate',
    template: 'ascp: failed to authenticate, exiting.',
    title: 'The server refused the login of the transfer',
    role: 'cause',
    matches: ['ascp: failed to authenticate, exiting.', '$ ascp: failed to authenticate, exiting.'],
    rejects: [
      'ascp: Failed to open TCP connection for SSH, exiting.',
      'ascp: failed to authenticated, exiting.',
      'myascp: failed to authenticate, exiting.',
    ],
    sources: [article, { source: 'kingfisher-issues', section: '19, 54' }],
    covers: ['A-01', 'A-03'],
  },
  {
    ...login,
    id: 'ascp.stop-failed-to-authenticate',
    template: 'Session Stop (Error: failed to authenticate)',
    title: 'The session ends because the login was refused',
    role: 'symptom',
    matches: ['Session Stop  (Error: failed to authenticate)', 'Session Stop (Error: failed to authenticate)'],
    rejects: [
      'Session Stop  (Error: Failed to open TCP connection for SSH)',
      'Session Stop  (Error: failed to authenticate the proxy)',
      'Session Start',
    ],
    sources: [article, { source: 'kingfisher-issues', section: '19, 54' }],
    covers: ['A-03'],
  },
  {
    ...login,
    id: 'ascp.ssh-authentication-failed',
    template: 'ERR [ascp] SSH authentication failed',
    title: 'The SSH login of the transfer failed',
    role: 'cause',
    matches: [
      '2015-09-15 14:10:39 [59c-00001c80] ERR [ascp] SSH authentication failed',
      'Sep 15 14:10:39 hsts ascp[1436]: ERR [ascp] SSH authentication failed',
    ],
    rejects: [
      '2015-09-15 14:10:39 [59c-00001c80] ERR [ascp] TCP connect failed, err=110',
      '2015-09-15 14:10:39 [59c-00001c80] LOG [ascp] SSH authentication succeeded',
    ],
    sources: [article],
    covers: ['A-04'],
  },
  {
    ...login,
    id: 'ascp.err-failed-to-authenticate',
    template: 'ERR failed to authenticate',
    title: 'The log closes with the refused login',
    role: 'symptom',
    matches: ['2015-09-15 14:10:39 [59c-00001c80] ERR failed to authenticate'],
    rejects: [
      '2015-09-15 14:10:39 [59c-00001c80] ERR failed to open file',
      '2015-09-15 14:10:39 [59c-00001c80] LOG failed to authenticate',
    ],
    sources: [article],
    covers: ['A-04'],
  },
  {
    ...login,
    id: 'ascp.session-failed-19',
    template:
      'FASP Session {event:word} uuid={uuid} op={direction:word} status=failed errcode=19 errstr="{errstr:text}"',
    title: 'The session failed with code 19: the login was refused',
    role: 'cause',
    matches: [
      {
        line: '2015-09-15 14:10:39 [59c-000023c8] LOG FASP Session Start uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=send\nstatus=failed errcode=19 errstr="Authentication failure"',
        values: {
          uuid: 'ff820f21-f00f-4ab5-ab7e-ceba3a18a81c',
          direction: 'send',
          event: 'Start',
          errstr: 'Authentication failure',
        },
      },
      {
        line: '2015-09-15 14:10:39 [59c-000023c8] LOG FASP Session Stop uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=recv status=failed errcode=19 errstr="Authentication failure" source=/a dest=/b',
        values: { direction: 'recv', event: 'Stop' },
      },
    ],
    rejects: [
      '2015-09-15 14:10:39 [59c-000023c8] LOG FASP Session Stop uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=send status=failed errcode=44 errstr="UDP session initiation fatal error"',
      '2015-09-15 14:10:39 [59c-000023c8] LOG FASP Session Stop uuid=ff820f21-f00f-4ab5-ab7e-ceba3a18a81c op=send status=success',
    ],
    sources: [article, { source: 'aspera-cli', section: 'Table of FASP error codes, 19' }],
    covers: ['A-01', 'A-04'],
  },
  {
    ...login,
    id: 'ascp.status-failed-19',
    template: 'status=failed errcode=19 errstr="{errstr:text}"',
    title: 'The end of a session line: the login was refused (error 19)',
    role: 'cause',
    matches: [
      {
        line: 'status=failed errcode=19 errstr="Authentication failure"',
        values: { errstr: 'Authentication failure' },
      },
    ],
    rejects: ['status=failed errcode=14 errstr="Unable to receive a valid stop message"', 'status=success'],
    sources: [article],
    covers: ['A-04'],
  },
  {
    ...login,
    id: 'ascp.session-failed-19-peer',
    template:
      'FASP Session {event:word} uuid={uuid} op={direction:word} status=failed errcode=19 errstr="{errstr:text}" {paths:text} peer={peer:address}:{peerPort:port} tcp_port={port}',
    title: 'The session failed with code 19: the login was refused',
    role: 'cause',
    matches: [
      {
        line: 'LOG FASP Session Start uuid=c4b4a68a-c158-4cde-a11e-323a36a7b8bc op=recv status=failed errcode=19 errstr="Authentication failure" source=vol1/a dest=fq/raw source_prefix=- local=0.0.0.0:52309 peer=193.62.193.135:8888 tcp_port=33001 os="Linux"',
        values: { direction: 'recv', peer: '193.62.193.135', port: '33001' },
      },
    ],
    rejects: [
      'LOG FASP Session Start uuid=c4b4a68a-c158-4cde-a11e-323a36a7b8bc op=recv status=failed errcode=14 errstr="Unable to receive a valid stop message (pmtu-brtt)" source=vol1/a dest=fq/raw source_prefix=- local=0.0.0.0:52309 peer=193.62.193.135:8888 tcp_port=33001 os="Linux"',
    ],
    sources: [article, { source: 'aspera-cli-issues', section: '95: the whole session line' }],
    covers: ['A-04'],
  },
  {
    ...login,
    id: 'ascp.error-code-19',
    template: 'Error code 19: failed to authenticate',
    title: 'Error 19: the server refused the login of the transfer',
    role: 'cause',
    matches: ['Error code 19: failed to authenticate'],
    rejects: ['Error code 41: failed to authenticate'],
    sources: [{ source: 'aspera-error-19', section: 'Title' }],
    covers: ['A-01'],
  },
  {
    ...login,
    id: 'ascp.error-19',
    template: 'Error 19: failed to authenticate',
    title: 'Error 19: the server refused the login of the transfer',
    role: 'cause',
    matches: ['Error 19: failed to authenticate'],
    rejects: ['Error 1: failed to authenticate'],
    sources: [{ source: 'aspera-error-19', section: 'Title, as people shorten it' }],
    covers: ['A-01', 'A-02'],
  },
  {
    ...login,
    id: 'ascp.private-key-file-missing',
    template: 'ascp: Private key file not found at path {keyFile}, exiting.',
    title: 'The key file after -i does not exist',
    role: 'cause',
    matches: [
      {
        line: 'ascp: Private key file not found at path /home/fred/asperaweb_id_dsa.openssh, exiting.',
        values: { keyFile: '/home/fred/asperaweb_id_dsa.openssh' },
      },
    ],
    rejects: ['ascp: failed to authenticate, exiting.', 'Private key file found at path /home/fred/key'],
    sources: [
      { source: 'kingfisher-issues', section: '19' },
      { source: 'iseq-issues', section: '13' },
    ],
  },
  {
    ...login,
    id: 'ascp.stop-private-key-file-missing',
    template: 'Session Stop (Error: Private key file not found at path {keyFile})',
    title: 'The session ends because the key file does not exist',
    role: 'symptom',
    matches: [
      {
        line: 'Session Stop  (Error: Private key file not found at path /home/fred/asperaweb_id_dsa.openssh)',
        values: { keyFile: '/home/fred/asperaweb_id_dsa.openssh' },
      },
    ],
    rejects: ['Session Stop  (Error: failed to authenticate)'],
    sources: [{ source: 'kingfisher-issues', section: '19' }],
  },
  {
    ...login,
    id: 'ascp.key-passphrase-asked',
    class: 'key-passphrase',
    template: 'Key passphrase:',
    title: 'ascp asks for the passphrase of the key',
    role: 'cause',
    matches: ['Key passphrase:', 'Key passphrase: '],
    rejects: ["Enter passphrase for key '/home/fred/.ssh/id_rsa':", 'Password:'],
    sources: [{ source: 'iseq-issues', section: '8, 29, 35' }],
    covers: ['B-01'],
  },
])
