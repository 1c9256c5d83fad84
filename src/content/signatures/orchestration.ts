import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** Ansible: what it says itself around the words of ssh. */
export const ansibleSignatures = defineClient(
  {
    program: 'ansible',
    sources: [
      { source: 'clients-bench', section: 'ansible-core 2.14' },
      { source: 'ansible-code', section: 'plugins/connection/ssh.py, paramiko_ssh.py' },
    ],
    rejects: ['fatal: [web1]: FAILED! => {"changed": false, "msg": "No existing session found in the cache"}'],
  },
  [
    {
      id: 'no-sshpass',
      says: says.programSetup,
      title: 'Ansible wants sshpass for logins with passwords',
      template: 'you must install the sshpass program',
      matches: [
        "to use the 'ssh' connection type with passwords or pkcs11_provider, you must install the sshpass program",
        "to use the 'ssh' connection type with passwords, you must install the sshpass program",
      ],
    },
    {
      id: 'host-key-and-password',
      says: says.hostUnknown,
      template: 'Using a SSH password instead of a key is not possible because Host Key checking is enabled',
      matches: [
        'Using a SSH password instead of a key is not possible because Host Key checking is enabled and sshpass does not support this.',
      ],
    },
    {
      id: 'key-too-open',
      says: says.keyTooOpen,
      template: 'private_key_file ({keyFile}) is group-readable or world-readable',
      matches: [
        'web1 | FAILED => private_key_file (./insecure_private_key) is group-readable or world-readable and thus',
      ],
    },
    {
      id: 'wrong-password',
      says: says.passwordRefused,
      template: 'Invalid/incorrect password',
      matches: ['Invalid/incorrect password: Permission denied, please try again.'],
      rejects: ['Invalid or incorrect password'],
    },
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'Failed to authenticate: Authentication failed',
      matches: ['fatal: [web1]: UNREACHABLE! => {"msg": "Failed to authenticate: Authentication failed."}'],
    },
    {
      id: 'no-session',
      says: says.noBanner,
      title: 'The connection ended before the login',
      template: '"msg": "No existing session"',
      matches: ['fatal: [web1]: UNREACHABLE! => {"changed": false, "msg": "No existing session", "unreachable": true}'],
    },
    {
      id: 'no-data',
      says: says.dropped,
      template: 'Data could not be sent to remote host "{host}". Make sure this host can be reached over ssh',
      matches: [
        {
          line: 'Data could not be sent to remote host "192.0.2.5". Make sure this host can be reached over ssh: ',
          values: { host: '192.0.2.5' },
        },
      ],
    },
    {
      id: 'unreachable',
      says: says.wrapper,
      template: 'Failed to connect to the host via ssh:',
      matches: ['"msg": "Failed to connect to the host via ssh: ssh: connect to host 192.0.2.5 port 22: x'],
    },
  ],
)

const retrying = (text: string) => `    default: Warning: ${text}. Retrying...`

/** Vagrant waits for a machine to boot and says why it is not let in yet. */
export const vagrantSignatures = defineClient(
  {
    program: 'vagrant',
    sources: [
      { source: 'vagrant-code', section: 'plugins/communicators/ssh/communicator.rb, templates/locales/en.yml' },
    ],
    rejects: [
      'Warning: Authentication failure for repository x. Retrying...',
      'Warning: Connection refused by the database',
    ],
  },
  [
    {
      id: 'key-refused',
      says: says.keyRefused,
      title: 'The machine does not take the key of Vagrant',
      template: 'Warning: Authentication failure. Retrying',
      matches: [retrying('Authentication failure')],
    },
    {
      id: 'key-refused-final',
      says: says.keyRefused,
      title: 'The machine does not take the key of Vagrant',
      template: 'SSH authentication failed! This is typically caused by the public/private keypair',
      matches: [
        'SSH authentication failed! This is typically caused by the public/private keypair for the SSH user not',
      ],
    },
    {
      id: 'refused',
      says: { ...says.refused, decides: { cause: 'connection-refused', certainty: 'likely' } },
      template: 'Warning: Connection refused. Retrying',
      matches: [retrying('Connection refused')],
    },
    {
      id: 'timed-out',
      says: { ...says.timedOut, decides: { cause: 'connection-timed-out', certainty: 'likely' } },
      template: 'Warning: Connection timeout. Retrying',
      matches: [retrying('Connection timeout')],
    },
    {
      id: 'disconnected',
      says: says.noBanner,
      template: 'Warning: Remote connection disconnect. Retrying',
      matches: [retrying('Remote connection disconnect')],
    },
    {
      id: 'reset',
      says: says.noBanner,
      template: 'Warning: Connection reset. Retrying',
      matches: [retrying('Connection reset')],
    },
    {
      id: 'booted',
      says: { ...says.loggedIn, stage: 'session' },
      template: 'Machine booted and ready!',
      matches: ['==> default: Machine booted and ready!'],
    },
  ],
)

/** VS Code Remote-SSH: a wrapper around the words of ssh. */
export const vscodeSignatures = defineClient(
  {
    program: 'vscode',
    sources: [{ source: 'vscode-remote', section: 'Troubleshooting; issues of vscode-remote-release' }],
    rejects: ['Could not establish connection to the database.', 'Resolver error: module not found'],
  },
  [
    {
      id: 'no-connection',
      says: says.wrapper,
      template: 'Could not establish connection to "{host}"',
      matches: [
        'Could not establish connection to "srv".',
        'Could not establish connection to "srv": The process tried to write to a nonexistent pipe.',
      ],
    },
    {
      id: 'resolver',
      says: says.wrapper,
      template: 'Resolver error: Error:',
      matches: ['Resolver error: Error: The VS Code Server failed to start'],
    },
    {
      id: 'terminal-quit',
      says: says.wrapper,
      template: 'Install terminal quit with output:',
      matches: ['[10:00:00.000] Install terminal quit with output: Host key verification failed.'],
    },
  ],
)
