import { defineNodes } from '../../../engine/defineGuide.ts'

const reviewed = '2026-11-20'
const article = { source: 'aspera-error-19', section: 'Troubleshooting' } as const

/** Where the guide ends. */
export const outcomeNodes = defineNodes({
  resolved: {
    kind: 'outcome',
    verdict: 'resolved',
    text: 'The login works again',
    why: 'Keep the report: it names the cause and what was changed.',
    say: 'Very good, the transfer logs in again. I note what the cause was.',
    do: 'Let one real transfer run to its end before you close, and note which change helped.',
    sources: [article],
    reviewed,
  },
  escalate: {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The administrator of the transfer server goes on from here',
    why: 'The client is never told why a login is refused. The log of the SSH server on the transfer server names the reason.',
    say: 'I hand this on to the people who look after the transfer server. The report has everything that we found out.',
    do: 'Note the minute of one failed transfer with its time zone, and the id of its session: both logs are searched by them.',
    collect: [
      'Server, port and account, and the time of a failed transfer with its time zone',
      'The lines of aspera-scp-transfer.log, with uuid, op and errcode',
      'The lines of the SSH server log from the same minute',
      'The version of the client, and the name (not the content) of its key file',
    ],
    escalate: {
      because: ['access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'port', 'user', 'client', 'last-try', 'error-text', 'transfer-id', 'server-log'],
    },
    sources: [article],
    reviewed,
  },
  'no-connection': {
    kind: 'outcome',
    verdict: 'continue',
    text: 'The SSH port is not reached at all',
    why: 'So the login was never tried, and it is not error 19. First the connection has to come up.',
    say: 'The server is not reached on that port number. We look at the connection first.',
    do: 'Note the server, the port number {port} and the exact words: the login was never tried.',
    to: { guide: 'aspera-transfer', node: 'tcp-port' },
    sources: [article],
    reviewed,
  },
  'to-transfer': {
    kind: 'outcome',
    verdict: 'continue',
    text: 'It is not the login: another guide goes on',
    why: 'Other codes and texts name other stages: the command, the authorization, the path or the data channel.',
    say: 'That message means something else than a refused login. We go on with the steps for it.',
    do: 'Note the code and the words beside it: the next guide begins with them.',
    to: { guide: 'aspera-transfer' },
    sources: [{ source: 'aspera-cli', section: 'Table of FASP error codes' }],
    reviewed,
  },
  'node-user-missing': {
    kind: 'outcome',
    verdict: 'escalate',
    text: 'The node has no transfer user for Shares',
    why: 'The Node API user of Shares has to be tied to a system account of the node, else no transfer can log in.',
    say: 'The node does not know which account it should use for Shares. Its administrator has to set that.',
    do: 'Note the user that Shares is set to, and that the list of the node has no transfer user beside it.',
    collect: ['The output of asnodeadmin -l', 'The Node API user that Shares is set to'],
    escalate: {
      because: ['server-side', 'access-missing'],
      to: 'aspera-administrator',
      needs: ['host', 'user', 'error-text', 'server-checks'],
    },
    sources: [{ source: 'hsts-manual', section: 'asnodeadmin -a -u NODEUSER -x TRANSFERUSER' }],
    reviewed,
    covers: ['A-20'],
  },
})
