import type { NeedId, ReasonId, TeamId } from '../engine/escalation.ts'
import type { FactId } from '../engine/facts.ts'

/** Why something is handed on, in words. */
export const reasons: Readonly<Record<ReasonId, string>> = {
  'several-affected': 'Several people are affected',
  'host-key-changed': 'The server shows another host key than before',
  'key-exposed': 'A private key or a password may be in the wrong hands',
  'intrusion-signs': 'The log shows logins that nobody can explain',
  'checks-exhausted': 'Every check that can be made from here has been made',
  'access-missing': 'It takes access that we do not have',
  'not-ours-to-decide': 'It changes what is protected, and somebody else answers for that',
  'server-side': 'The cause is on the server',
  'product-defect': 'It looks like a defect of the product',
  'caller-asks': 'The caller asks for it',
}

/** To whom, where the organization has not given names of its own. */
export const teams: Readonly<Record<TeamId, string>> = {
  'server-administrator': 'the administrator of the server',
  network: 'the network team',
  security: 'the security team',
  accounts: 'those who manage accounts and keys',
  'aspera-administrator': 'the administrator of the Aspera server',
  'iris-administrator': 'the administrator of the IRIS system',
  vendor: "the product's support",
  'second-line': 'the second line',
}

/** One thing that has to be in the ticket, what fills it, and what is asked where it is missing. */
export type Need = {
  readonly id: Exclude<NeedId, FactId>
  readonly label: string
  /** What an agent asks, aloud. */
  readonly ask: string
  /** Any of these fills it: a text that was read, a value that is known, a check whose output a reader understood. */
  readonly filledBy: {
    readonly paste?: true
    readonly values?: readonly string[]
    readonly readers?: readonly string[]
    /** A reading of any command that ran on the server. */
    readonly serverReading?: true
  }
}

export const needs: readonly Need[] = [
  {
    id: 'error-text',
    label: 'The error, word for word',
    ask: 'Could you send me the exact message, as text?',
    filledBy: { paste: true },
  },
  {
    id: 'client-log',
    label: "The client's detailed log",
    ask: 'Could you try once more with the detailed log on, and send me all of it?',
    filledBy: { values: ['clientVersion', 'localVersion', 'serverVersion'] },
  },
  {
    id: 'server-log',
    label: "Lines of the server's log, of the same minute",
    ask: 'Can somebody send me the lines of the server log from the minute of the last attempt?',
    filledBy: { values: ['pid'] },
  },
  {
    id: 'server-checks',
    label: 'What the checks on the server printed',
    ask: 'Can somebody on the server run the commands that I send, and send back what they print?',
    filledBy: { serverReading: true },
  },
  {
    id: 'key-fingerprint',
    label: 'Fingerprint of the public key',
    ask: 'Could you read me the fingerprint of your public key? It begins with SHA256, and it is no secret.',
    filledBy: { values: ['fingerprint'] },
  },
  {
    id: 'host-key-fingerprint',
    label: 'Fingerprint that the server shows',
    ask: 'Which fingerprint does the message show for the server?',
    filledBy: { values: ['hostKeyFingerprint', 'hostKeyHash'] },
  },
  {
    id: 'transfer-id',
    label: 'Id of the transfer',
    ask: 'Is there a transfer or session id in the message or in the list of transfers?',
    filledBy: { values: ['uuid'] },
  },
  {
    id: 'software-versions',
    label: 'Versions on both sides',
    ask: 'Which versions are installed, at your end and on the server?',
    filledBy: { values: ['serverVersion'] },
  },
]

/** What must never be in a ticket, whoever asks for it. */
export const neverSent = [
  'passwords and passphrases, also old ones',
  'private keys (files without .pub)',
  'tokens, cookies and one-time codes',
] as const

/** A warm transfer, step by step: each is ticked off. */
export const warmTransfer = [
  'Finish the note: every line above is right.',
  'Ask for a number to call back, in case the line drops.',
  'Save the ticket, and keep its number at hand.',
  'Call the next line, and say who you are and the number of the ticket.',
  'Say in three sentences what fails, since when, and what has been checked.',
  'Ask whether they take it over now, and write down the name.',
  'Introduce the caller by name, and say that nobody will ask for a password or a private key.',
  'Hang up. The ticket is theirs now: change nothing in it any more.',
] as const
