import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

/** The names in transport/algorithms.rb. */
const netSshKinds = [
  ['kex', says.noKex],
  ['host_key', says.noHostKeyType],
  ['encryption_client', says.noCipher],
  ['encryption_server', says.noCipher],
  ['hmac_client', says.noMac],
  ['hmac_server', says.noMac],
] as const

/** Net::SSH for Ruby: Capistrano, SSHKit, Test Kitchen, Puppet Bolt. */
export const netSshSignatures = defineClient(
  {
    program: 'net-ssh',
    sources: [{ source: 'net-ssh-code', section: 'lib/net/ssh.rb, errors.rb, buffer.rb, key_factory.rb, transport' }],
    rejects: ['Redis::CommandError: Authentication failed for user default', 'Errno::ECONNREFUSED: Connection refused'],
  },
  [
    {
      id: 'refused-login',
      says: says.refusedLogin,
      template: 'Net::SSH::AuthenticationFailed',
      matches: ['Net::SSH::AuthenticationFailed: Authentication failed for user deploy@192.0.2.5'],
    },
    {
      id: 'refused-login-kit',
      says: says.refusedLogin,
      template: 'Exception while executing as {user}@{host}: Authentication failed for user',
      sources: [{ source: 'sshkit-code', section: 'runners/parallel.rb, sequential.rb' }],
      matches: [
        'SSHKit::Runner::ExecuteError: Exception while executing as deploy@192.0.2.5: Authentication failed for user deploy@192.0.2.5',
      ],
    },
    {
      id: 'host-key',
      says: says.hostChanged,
      template: 'Net::SSH::HostKeyMismatch',
      matches: ['Net::SSH::HostKeyMismatch: fingerprint SHA256:AbC does not match for "192.0.2.5"'],
    },
    {
      id: 'host-key-unknown',
      says: says.hostUnknown,
      template: 'Net::SSH::HostKeyUnknown',
      matches: ['Net::SSH::HostKeyUnknown: fingerprint SHA256:AbC is unknown for "192.0.2.5"'],
    },
    {
      id: 'timed-out',
      says: says.timedOut,
      template: 'Net::SSH::ConnectionTimeout',
      matches: ['Net::SSH::ConnectionTimeout: Net::SSH::ConnectionTimeout'],
    },
    ...netSshKinds.map(([kind, meaning]) => ({
      id: `no-${kind.replace('_', '-')}`,
      says: meaning,
      template: `could not settle on ${kind} algorithm`,
      matches: [`Net::SSH::Exception: could not settle on ${kind} algorithm`],
    })),
    {
      id: 'disconnected',
      says: says.dropped,
      template: 'Net::SSH::Disconnect: connection closed by remote host',
      matches: ['Net::SSH::Disconnect: connection closed by remote host'],
    },
    {
      id: 'key-format',
      says: says.keyFormat,
      template: 'OpenSSH keys only supported if ED25519 is available',
      matches: ['NotImplementedError: OpenSSH keys only supported if ED25519 is available'],
    },
    {
      id: 'key-kind',
      says: says.keyFormat,
      template: "unsupported key type `ssh-ed25519'",
      matches: ["NotImplementedError: unsupported key type `ssh-ed25519'"],
    },
  ],
)
