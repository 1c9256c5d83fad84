import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { typedCommand } from './typedCommand.ts'

test.each<[string, Record<string, string> | undefined]>([
  ['$ ssh -v 203.0.113.110', { host: '203.0.113.110' }],
  [
    'fred@home:~$ ssh -p 2222 fred@server.example.com uptime',
    { host: 'server.example.com', port: '2222', user: 'fred' },
  ],
  ['ssh -vvi ~/.ssh/key -l fred server', { host: 'server', user: 'fred', keyFile: '~/.ssh/key' }],
  ['PS C:\\Users\\fred> ssh -p2222 fred@server', { host: 'server', port: '2222', user: 'fred' }],
  ['$ sftp -P 2222 fred@server', { host: 'server', port: '2222', user: 'fred' }],
  ['$ scp -i key file fred@server:/tmp/', { host: 'server', user: 'fred', keyFile: 'key' }],
  [
    '# ascp -i /key -P 33001 file1 janedoe@10.0.201.74:/',
    { host: '10.0.201.74', port: '33001', user: 'janedoe', keyFile: '/key' },
  ],
  ['$ ascp --mode=send --user=fred --host=server file /', { host: 'server', user: 'fred' }],
  ['$ ssh ssh://fred@server:2222', { host: 'server', user: 'fred' }],
  ['$ ssh fred@2001:db8::1', { host: '2001:db8::1', user: 'fred' }],
  ['ssh: connect to host server port 22: Connection refused', undefined],
  ['Failed password for fred from 10.0.0.1 port 5 ssh2', undefined],
  ['then ssh to the server', undefined],
  ['ssh connection to the server failed', undefined],
  ['ssh', undefined],
  ['$ ssh -V', undefined],
  ['', undefined],
])('%s', (line, values) => {
  expect(typedCommand(line)).toEqual(values)
})

test('never throws', () => {
  fc.assert(fc.property(fc.string(), (text) => typedCommand(`$ ssh ${text}`) !== null))
})
