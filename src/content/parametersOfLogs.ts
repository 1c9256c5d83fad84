import { defineParameters } from '../commands/define.ts'

/** What is asked for while logs are collected and a second server is tried. */
export const logParameters = defineParameters([
  {
    name: 'address',
    type: 'host',
    label: 'Address',
    hint: 'Where the tries come from: the log names it after the word from.',
    example: '198.51.100.77',
  },
  {
    name: 'serverAddress',
    type: 'host',
    label: 'Address of the server',
    hint: 'The one the connection goes to; a machine can have several.',
    example: '192.0.2.2',
  },
  {
    name: 'logFile',
    type: 'path',
    label: 'File for the log',
    hint: 'A new file that ssh writes into. Delete it when the matter is settled.',
    example: 'ssh-debug.log',
    initial: 'ssh-debug.log',
  },
  {
    name: 'testConfig',
    type: 'path',
    label: 'Configuration file of the test',
    hint: 'A copy to experiment with. The whole path.',
    example: '/etc/ssh/sshd_config.test',
    initial: '/etc/ssh/sshd_config.test',
  },
  {
    name: 'serverLogFile',
    type: 'path',
    label: 'Log file of the test',
    hint: 'A new file, with its whole path.',
    example: '/var/log/sshd-test.log',
    initial: '/var/log/sshd-test.log',
  },
  {
    name: 'revokedFile',
    type: 'path',
    label: 'List of revoked keys',
    hint: 'The path that the server names after revokedkeys.',
    example: '/etc/ssh/revoked_keys',
  },
])
