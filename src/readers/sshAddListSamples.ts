import type { Sample } from './types.ts'

type Verdict = 'many' | 'few' | 'none' | 'no-agent' | 'refused'

const HERE = 'ssh-add, OpenSSH 9.2p1 here'

const SEVEN = `256 SHA256:7AUW64t/ilyhgTspOgbAAKwNyzRI05C/+tMG+j9dnJw fred@laptop (ED25519)
2048 SHA256:HG7EP9oRtajUoAm+UZxNnIh2gK0PWzpPsG/wESH8Zjk fred@laptop (RSA)
256 SHA256:o+2rdGY+nn8NjbcU0lJD+FLZ8gX1/SExfns1xJraRLs work key 1 (ED25519)
256 SHA256:mfA/mJ8L87+2Ke/zDGlce+sldTb3ZCHab53bawfJSFg work key 2 (ED25519)
256 SHA256:AA6M941tlOoSFai8twJFY0BU4i0hHvbvmDbd1aDvd84 work key 3 (ED25519)
256 SHA256:tDaw0qNeysNUevE/XzyrBX67Di8rVd1QhzMFU9aUnyI work key 4 (ED25519)
256 SHA256:XmKYeOE2BkVDZgsXjiehHKKj3Bwat3CpE/DSEPDY/94 work key 5 (ED25519)`

const TWO = SEVEN.split('\n').slice(0, 2).join('\n')

export const sshAddListSamples: readonly Sample<Verdict>[] = [
  { name: 'seven keys', text: SEVEN, verdict: 'many', from: HERE },
  { name: 'seven keys, cut off in the last', text: SEVEN.slice(0, -12), verdict: 'many', from: `${HERE}, cut off` },
  { name: 'seven keys, a patient server', text: SEVEN, context: { maxAuthTries: '10' }, verdict: 'few', from: HERE },
  { name: 'two keys', text: TWO, verdict: 'few', from: HERE },
  { name: 'two keys, a strict server', text: TWO, context: { maxAuthTries: '2' }, verdict: 'many', from: HERE },
  {
    name: 'with prompt and command, the key file among them',
    text: `fred@laptop:~$ ssh-add -l\n${TWO}\n2048 SHA256:HG7EP9oRtajUoAm+UZxNnIh2gK0PWzpPsG/wESH8Zjk /home/fred/.ssh/id_rsa (RSA)\nfred@laptop:~$ `,
    context: { keyFile: '~/.ssh/id_rsa' },
    verdict: 'few',
    from: `${HERE}; a key without a comment is listed under its path`,
  },
  {
    name: 'MD5 fingerprints',
    text: `256 MD5:9d:e5:72:fd:6e:c1:1b:06:66:88:74:3c:a4:3c:12:a3 fred@laptop (ED25519)
2048 MD5:66:d8:5d:fe:13:a5:f4:f1:6d:00:d2:f1:bb:c0:9a:0d fred@laptop (RSA)`,
    verdict: 'few',
    from: `${HERE}, ssh-add -l -E md5`,
  },
  {
    name: 'no key',
    text: 'The agent has no identities.',
    verdict: 'none',
    from: `${HERE}; a locked agent printed the same`,
  },
  {
    name: 'no agent',
    text: 'Could not open a connection to your authentication agent.',
    verdict: 'no-agent',
    from: HERE,
  },
  { name: 'dead socket', text: 'Error connecting to agent: Connection refused', verdict: 'no-agent', from: HERE },
  {
    name: 'agent of somebody else',
    text: 'Error connecting to agent: Permission denied',
    verdict: 'no-agent',
    from: HERE,
  },
  {
    name: 'socket gone',
    text: 'Error connecting to agent: No such file or directory',
    verdict: 'no-agent',
    from: HERE,
  },
  {
    name: 'locked agent',
    text: 'Could not add identity "ed": agent refused operation',
    verdict: 'refused',
    from: `${HERE}, ssh-add to a locked agent`,
  },
  {
    name: 'the long list',
    text: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJbbJfcXcoGNkabODHYg5KZMC0neOX2N/up0rdTp/RjQ fred@laptop',
    verdict: 'unreadable',
    from: `${HERE}, ssh-add -L`,
  },
  { name: 'not installed', text: 'bash: ssh-add: command not found', verdict: 'unreadable', from: 'bash 5.2 here' },
]
