import { defineNodes } from '../../../engine/defineGuide.ts'

const claim = { reviewed: '2026-11-21' } as const

/** Logins by Kerberos ticket and by the key of the client machine. */
export const rarerMethodNodes = defineNodes({
  kerberos: {
    ...claim,
    kind: 'fix',
    text: 'Get a fresh ticket for the name that the server goes by',
    why: 'A ticket is good for some hours and for one name of a server. The names, the clocks and the key of the server (keytab) have to agree.',
    say: 'Your login ticket is missing, over, or made for another name of the server. Please get a new one.',
    do: 'Note when the ticket ends, and the name of the server as the caller typed it: it has to be the full name.',
    commands: ['login-log'],
    steps: [
      'klist shows your tickets and their end. kinit gets a new one.',
      'Connect with the full name of the server, not with a short name or an address: the ticket is made for host/FULL-NAME.',
      'The clocks of both machines may differ by five minutes at most.',
      'On the server: klist -k lists host/FULL-NAME in the keytab, and ~/.k5login of the account, if it exists, names you.',
    ],
    verify: { text: 'The log says "Accepted gssapi-with-mic".', command: 'login-log' },
    undo: { text: 'kdestroy gives the ticket up.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'ask-admin',
    sources: [
      { source: 'openssh-code', section: 'auth2-gss.c' },
      { source: 'man-sshd-config', section: 'GSSAPIAuthentication, GSSAPIStrictAcceptorCheck' },
    ],
  },
  'host-based': {
    ...claim,
    kind: 'fix',
    text: 'Make name, key and lists of the client machine agree',
    why: 'Here the server trusts a machine, not a person: by its name, by its host key, and by lists that only root or the account may change.',
    say: 'The server checks the machine you come from. Its name or its key does not fit what the server knows.',
    do: 'Note the name and address of the machine the caller comes from, and which name the server finds for that address.',
    commands: ['login-log'],
    before:
      'Whoever is root on the client machine can log in as every account that is trusted there. A key of each person is the safer way.',
    steps: [
      '"client sends … but we resolve": the reverse name of the address has to be the name of the client. Behind NAT it cannot be.',
      'The host key of the client has to stand in /etc/ssh/ssh_known_hosts of the server, its name in /etc/ssh/shosts.equiv.',
      '"bad ownership or modes": the home folder and ~/.ssh/known_hosts of the account may be written by the account alone.',
      'On the client: EnableSSHKeysign yes in /etc/ssh/ssh_config, not in ~/.ssh/config.',
    ],
    verify: { text: 'The log says "Accepted hostbased".', command: 'login-log' },
    undo: { text: 'Take the lines out again.' },
    worked: 'solved',
    same: 'ask-admin',
    cannot: 'no-key-offered',
    sources: [
      { source: 'openssh-bench', section: 'hostbased without keysign' },
      { source: 'man-sshd-config', section: 'HostbasedAuthentication, HostbasedUsesNameFromPacketOnly' },
    ],
  },
})
