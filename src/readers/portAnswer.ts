import { markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { bannerOf, greetingOf, type Greeting } from './portGreeting.ts'
import { portAnswerSamples } from './portAnswerSamples.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  ssh: 'An SSH server of protocol 2 answers.',
  'old-ssh': 'A server answers that speaks only the protocol SSH 1.',
  ftp: 'An FTP server answers.',
  tls: 'The port expects TLS (HTTPS, FTPS).',
  http: 'A web server answers.',
  nothing: 'The connection is made, and nobody says anything.',
  closed: 'The connection is made and ended at once.',
  refused: 'The connection is refused: nothing listens there.',
  'timed-out': 'There was no answer to the attempt to connect.',
  other: 'Something else happened: another service, an unknown name, no route.',
}
type Verdict = keyof typeof verdicts

/** What a message of a client means. The first of this list that stands in the text decides. */
type Message = {
  readonly says: readonly string[]
  readonly verdict: Verdict
  readonly summary: string
  readonly note?: string
}

const MESSAGES: readonly Message[] = [
  {
    says: ['Protocol major versions differ: 2 vs. 1'],
    verdict: 'old-ssh',
    summary: 'The server speaks only SSH 1, which no current client uses.',
  },
  {
    says: ['SSL connection using', '-----BEGIN CERTIFICATE-----', 'Client sent an HTTP request to an HTTPS server'],
    verdict: 'tls',
    summary: 'The port answers with TLS, so it belongs to HTTPS, FTPS or another protected service, not to SSH.',
  },
  {
    says: ['banner line contains invalid characters', 'Bad remote protocol version identification'],
    verdict: 'other',
    summary: 'Something answers, but not with an SSH banner. Bytes that are no text often are TLS.',
  },
  {
    says: ['wrong version number', 'Received HTTP/0.9 when not allowed'],
    verdict: 'other',
    summary:
      'The port answers, but neither with TLS nor as a web server. Ask it again with nc or with curl and telnet://.',
  },
  {
    says: [
      'Could not resolve',
      'Name or service not known',
      'nodename nor servname',
      'Temporary failure in name resolution',
      'Name resolution of',
    ],
    verdict: 'other',
    summary: 'The name of the server is not known, so nothing was asked.',
  },
  {
    says: ['No route to host', 'Network is unreachable'],
    verdict: 'other',
    summary: 'The network knows no way to this server.',
  },
  {
    says: ['during banner exchange'],
    verdict: 'nothing',
    summary: 'The connection was made, and the server sent no banner in time.',
    note: 'A firewall that accepts for the server, an overloaded server, or a service that waits for the client to speak first look like this.',
  },
  {
    says: ['Connection refused', 'actively refused it'],
    verdict: 'refused',
    summary: 'The connection is refused: nothing listens on this port, or a firewall says no.',
  },
  {
    says: ['Empty reply from server', 'Connection reset', 'Connection closed by', 'Connection was reset'],
    verdict: 'closed',
    summary: 'The connection was made and ended by the other side before any banner.',
  },
  {
    says: ['timed out', 'Connection timeout', 'Timeout was reached'],
    verdict: 'timed-out',
    summary:
      'No answer came to the attempt to connect: a firewall drops it, the address is wrong, or the machine is down.',
  },
  {
    says: ['TcpTestSucceeded : False', 'TcpTestSucceeded       : False'],
    verdict: 'other',
    summary: 'No connection could be made. PowerShell does not tell whether it was refused or whether no answer came.',
  },
  {
    says: [
      'succeeded!',
      'TcpTestSucceeded : True',
      'TcpTestSucceeded       : True',
      'Connected to ',
      'Connection established.',
    ],
    verdict: 'nothing',
    summary: 'The connection was made, and the text shows no answer.',
    note: 'nc -z and Test-NetConnection never wait for an answer: nc without -z, or ssh-keyscan, shows the banner.',
  },
]

/** Reads what a port answers, as ssh-keyscan, nc, curl, telnet, `ssh -v` or PowerShell show it. */
export const portAnswer = defineReader<Verdict>({
  id: 'port-answer',
  title: 'What a port answers',
  reads: 'ssh-keyscan -p 22 server',
  verdicts,
  samples: portAnswerSamples,
  read: (text) => {
    const lines = pastedLines(text)
    return (
      banner(lines) ??
      greeting(lines) ??
      message(lines) ??
      unreadable('Neither an answer of a server nor a message of nc, curl, ssh-keyscan or ssh is in this text.')
    )
  },
})

function banner(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const line of lines) {
    const found = bannerOf(line.text)
    if (!found) continue
    const modern = found.protocol === '2.0' || found.protocol === '1.99'
    const software = found.software === '' ? 'software without a name' : found.software
    return {
      verdict: modern ? 'ssh' : 'old-ssh',
      summary: modern
        ? `An SSH server answers: ${software}.`
        : `The server speaks only SSH ${found.protocol}, which no current client uses (${software}).`,
      marks: [markOf(line, found.at, found.end, modern ? 'the SSH banner' : 'an SSH 1 banner')],
      notes:
        found.protocol === '1.99' ? ['1.99 means that the server speaks SSH 2 and, beside it, the broken SSH 1.'] : [],
      values: found.software === '' ? {} : { serverVersion: found.software },
    }
  }
  return undefined
}

const GREETINGS: Readonly<Record<Greeting, { readonly verdict: Verdict; readonly summary: string }>> = {
  ftp: {
    verdict: 'ftp',
    summary: 'An FTP server answers. FTP is another protocol than SFTP, even where the port is 22.',
  },
  mail: { verdict: 'other', summary: 'A mail server (SMTP) answers on this port, not SSH.' },
  http: { verdict: 'http', summary: 'A web server answers on this port, not SSH.' },
  tls: {
    verdict: 'tls',
    summary: 'The answer is TLS, so the port belongs to HTTPS, FTPS or another protected service, not to SSH.',
  },
}

function greeting(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const line of lines) {
    const found = greetingOf(line.text)
    if (!found) continue
    const { verdict, summary } = GREETINGS[found.kind]
    return { verdict, summary, marks: [markOf(line, found.at, found.end, 'the answer')], notes: [], values: {} }
  }
  return undefined
}

function message(lines: readonly PastedLine[]): Reading<Verdict> | undefined {
  for (const { says, verdict, summary, note } of MESSAGES) {
    for (const line of lines) {
      const said = says.find((one) => line.text.includes(one))
      if (said === undefined) continue
      const at = line.text.indexOf(said)
      const marks = [markOf(line, at, at + said.length, 'the telling part')]
      return { verdict, summary, marks, notes: note === undefined ? [] : [note], values: {} }
    }
  }
  return undefined
}
