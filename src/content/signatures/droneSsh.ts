import { defineClient } from './defineClient.ts'
import { says } from './clientMeanings.ts'

const noise = (title: string) => ({ title, class: 'none', stage: 'connect', role: 'noise' }) as const

/**
 * drone-ssh, which the ssh-action of GitHub runs. Go says the same of every program that connects somewhere: the frame
 * around the commands shows that it was ssh.
 */
export const droneSshSignatures = defineClient(
  {
    program: 'go-ssh',
    prefix: 'drone-ssh',
    sources: [{ source: 'go-ssh-code', section: 'the errors of net.Dial, as drone-ssh prints them' }],
    rejects: ['remote error: tls: handshake failure'],
  },
  [
    {
      id: 'frame',
      says: noise('The commands that drone-ssh was to run'),
      template: '======END======',
      matches: ['======END======'],
    },
    // The words before it, `dial tcp:`, look like a host and a program behind the time of the line.
    {
      id: 'name',
      says: noise('A program of Go found no address for a name'),
      template: 'lookup {host:word}: no such host',
      matches: ['dial tcp: lookup srv.example.org: no such host'],
    },
    {
      id: 'name-asked',
      says: noise('A program of Go found no address for a name'),
      template: 'lookup {host:word} on {server:word}',
      matches: ['2024/11/02 10:20:30 dial tcp: lookup srv.example.org on 127.0.0.11:53: no such host'],
    },
    ...(
      [
        ['refused', 'connect: connection refused', says.refused.title],
        ['timed-out', 'i/o timeout', says.timedOut.title],
        ['unreachable', 'connect: no route to host', says.unreachable.title],
      ] as const
    ).map(([id, text, title]) => ({
      id,
      says: noise(title),
      template: `dial tcp {address:word}:{port}: ${text}`,
      matches: [`dial tcp 192.0.2.5:2222: ${text}`],
    })),
  ],
)
