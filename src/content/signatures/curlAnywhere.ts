import { says } from './clientMeanings.ts'

const among = (title: string, stage: 'resolve' | 'connect' | 'banner') =>
  ({ title, class: 'none', stage, role: 'noise' }) as const

/** What curl says of every protocol. That it was about SFTP says the address of the command. */
export const curlAnywhere = [
  {
    id: 'address',
    says: says.speaker,
    template: 'curl {text} sftp://',
    matches: ['$ curl -sS -u fred: sftp://server.example.com/in/a.csv'],
    rejects: ['$ curl -sS https://server.example.com/in/a.csv'],
  },
  {
    id: 'name',
    says: among('A name is not found; the address of the command says for what', 'resolve'),
    template: 'curl: (6) Could not resolve host: {host}',
    matches: [{ line: 'curl: (6) Could not resolve host: nosuch.example.com', values: { host: 'nosuch.example.com' } }],
  },
  {
    id: 'refused-any-port',
    says: among('A connection is refused; the address of the command says for what', 'connect'),
    template: 'connect to {host} port {port} failed: Connection refused',
    matches: ['* connect to 127.0.0.1 port 2299 failed: Connection refused'],
  },
  {
    id: 'timed-out-any-port',
    says: among('Nothing answers; the address of the command says for what', 'connect'),
    template: 'connect to {host} port {port} failed: Connection timed out',
    matches: ['* connect to 198.51.100.7 port 22 failed: Connection timed out'],
  },
  {
    id: 'unreachable-any-port',
    says: among('There is no way; the address of the command says for what', 'connect'),
    template: 'connect to {host} port {port} failed: Network is unreachable',
    matches: ['* connect to 203.0.113.9 port 22 failed: Network is unreachable'],
  },
  {
    id: 'silent',
    says: among('Nothing was received; the address of the command says from what', 'banner'),
    template: 'Operation timed out after {int} milliseconds with 0 bytes received',
    matches: ['curl: (28) Operation timed out after 4001 milliseconds with 0 bytes received'],
    rejects: ['Operation timed out after 4001 milliseconds with 512 bytes received'],
  },
] as const
