import { defineParameters } from '../commands/define.ts'

/** One vocabulary for all guides and commands: what is asked for, and what a paste can fill in. */
export const parameters = defineParameters([
  {
    name: 'host',
    type: 'host',
    label: 'Server',
    hint: 'The name or address of the machine you connect to.',
    example: 'server.example.com',
  },
  {
    name: 'port',
    type: 'port',
    label: 'Port',
    hint: 'The TCP port SSH listens on. 22 unless somebody chose another; Aspera servers often use 33001.',
    example: '22',
    initial: '22',
  },
  {
    name: 'user',
    type: 'user',
    label: 'User name',
    hint: 'The account you log in with at the other end.',
    example: 'fred',
  },
  {
    name: 'account',
    type: 'user',
    label: 'Transfer user',
    hint: 'The system account on the transfer server that runs the transfers.',
    example: 'faspex',
  },
  {
    name: 'keyFile',
    type: 'key-file',
    label: 'Private key file',
    hint: 'The path of the file. Never paste what is in it.',
    example: '~/.ssh/id_ed25519',
  },
  {
    name: 'publicKeyFile',
    type: 'path',
    label: 'Public key file',
    hint: 'The path of the file that ends in .pub.',
    example: '~/.ssh/id_ed25519.pub',
  },
  {
    name: 'home',
    type: 'path',
    label: 'Home folder of the account',
    hint: 'As the server knows it, for example /home/faspex.',
    example: '/home/faspex',
  },
  {
    name: 'path',
    type: 'path',
    label: 'File or folder',
    hint: 'The whole path.',
    example: '/srv/data',
  },
  {
    name: 'alias',
    type: 'word',
    label: 'Short name',
    hint: 'The name you will type after ssh from now on.',
    example: 'work',
  },
])
