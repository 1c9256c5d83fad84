import type { Sample } from './types.ts'

type Verdict = 'token' | 'not-token' | 'unset' | 'no-such-user'

const SOURCE = 'Error code 19: failed to authenticate, step Faspex 6'
const CHANGED = `${SOURCE}, with the value changed`

function rows(incoming: string, outgoing: string): string {
  return `"user","faspex","authorization_transfer_in_value","${incoming}","AS_NULL","AS_NULL","AS_NULL","allow"
"user","faspex","authorization_transfer_out_value","${outgoing}","AS_NULL","AS_NULL","AS_NULL","allow"`
}

const COMMAND = '# asconfigurator -x "get_user_data;user_name,faspex" | grep "authorization.*value"'

export const asconfiguratorSamples: readonly Sample<Verdict>[] = [
  {
    name: 'token in both directions',
    text: rows('token', 'token'),
    context: { account: 'faspex' },
    verdict: 'token',
    from: SOURCE,
  },
  { name: 'with the command', text: `${COMMAND}\n${rows('token', 'token')}\n#`, verdict: 'token', from: SOURCE },
  {
    name: 'among other rows',
    text: `"user","faspex","absolute","/srv/faspex","AS_NULL","AS_NULL","AS_NULL",""\n${rows('token', 'token')}\n"user","faspex","read_allowed","true","AS_NULL","AS_NULL","AS_NULL","true"`,
    verdict: 'token',
    from: `${SOURCE}, with other settings of the same form around it`,
  },
  { name: 'allow in both directions', text: rows('allow', 'allow'), verdict: 'not-token', from: CHANGED },
  { name: 'one direction forgotten', text: rows('token', 'allow'), verdict: 'not-token', from: CHANGED },
  { name: 'deny', text: rows('deny', 'token'), verdict: 'not-token', from: CHANGED },
  { name: 'nothing set', text: rows('AS_NULL', 'AS_NULL'), verdict: 'unset', from: CHANGED },
  { name: 'one set, one not', text: rows('token', 'AS_NULL'), verdict: 'unset', from: CHANGED },
  { name: 'wrong and unset', text: rows('allow', 'AS_NULL'), verdict: 'not-token', from: CHANGED },
  {
    name: 'as asuserdata prints it',
    text: '  authorization_transfer_in_value: "token"\n  authorization_transfer_out_value: "token"',
    verdict: 'token',
    from: 'the form of asuserdata -a in a published security guide (name: "value"); these two names not seen there',
  },
  {
    name: 'another account',
    text: rows('token', 'token'),
    context: { account: 'shares' },
    verdict: 'no-such-user',
    from: SOURCE,
  },
  { name: 'nothing printed', text: COMMAND, verdict: 'no-such-user', from: `${SOURCE}, without the answer` },
  {
    name: 'not in the path',
    text: 'bash: asconfigurator: command not found',
    verdict: 'no-such-user',
    from: 'bash 5.2 here',
  },
  {
    name: 'the answer of ssh instead',
    text: 'fred@server.example.org: Permission denied (publickey).',
    verdict: 'unreadable',
    from: 'OpenSSH 9.2p1 here',
  },
  {
    name: 'only the first row',
    text: rows('token', 'token').split('\n')[0] ?? '',
    verdict: 'unreadable',
    from: `${SOURCE}, cut off`,
  },
  {
    name: 'cut off in the value',
    text: '"user","faspex","authorization_transfer_in_value","tok',
    verdict: 'unreadable',
    from: `${SOURCE}, cut off`,
  },
  {
    name: 'something else',
    text: 'drwx------ 4 faspex faspex 39 Oct  2 21:03 faspex',
    verdict: 'unreadable',
    from: 'Error code 19, step Faspex 2',
  },
]
