import { says } from './clientMeanings.ts'
import { defineClient } from './defineClient.ts'

const client = {
  program: 'ssh-net',
  sources: [{ source: 'ssh-net-code', section: 'SftpSession.cs, SubsystemSession.cs, ProtocolVersionExchange.cs' }],
  rejects: ['System.IO.IOException: Failure', 'The channel was closed by the viewer'],
} as const

/** SSH.NET: files, and lines of Windows that only a place in SSH.NET tells from those of any program. */
export const sshNetFilesSignatures = defineClient(client, [
  {
    id: 'failure',
    says: says.writeFailure,
    title: 'The server could not do it: the name exists, the disk is full, or the folder is missing',
    template: 'SshException: Failure',
    matches: ['Renci.SshNet.Common.SshException: Failure.'],
  },
  {
    id: 'channel-closed',
    says: says.dropped,
    template: 'SshException: Channel was closed',
    matches: ['Renci.SshNet.Common.SshException: Channel was closed.'],
  },
  {
    id: 'no-file',
    says: says.noFile,
    template: 'SftpPathNotFoundException: No such file',
    matches: ['Renci.SshNet.Common.SftpPathNotFoundException: No such file'],
  },
  {
    id: 'greeting-frame',
    says: says.speaker,
    template: 'Renci.SshNet.Connection.ProtocolVersionExchange.',
    matches: ['   at Renci.SshNet.Connection.ProtocolVersionExchange.Start(String clientVersion, Socket socket)'],
  },
  {
    id: 'reset-anywhere',
    says: {
      title: 'A connection was cut off; whose, other lines say',
      class: 'none',
      stage: 'connect',
      role: 'noise',
    },
    template: 'An existing connection was forcibly closed by the remote host',
    matches: ['System.Net.Sockets.SocketException: An existing connection was forcibly closed by the remote host'],
  },
])
