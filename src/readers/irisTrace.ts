import { irisTraceSamples } from './irisTraceSamples.ts'
import { isDigits, markOf, pastedLines, unreadable, type PastedLine } from './lines.ts'
import { failureIn, traceFacts, traceLine, type TraceFacts, type TraceFailure } from './irisTraceLines.ts'
import { defineReader, type Reading } from './types.ts'

const verdicts = {
  leaks: 'The trace holds decrypted packets, and with them passwords: it must not be passed on.',
  banner: 'It failed before both sides had greeted each other.',
  'key-exchange': 'It failed while the two sides agreed on algorithms and keys.',
  login: 'It failed at the login.',
  session: 'The login worked, and something failed after it.',
  'no-failure': 'No failure is in the trace, only retries (-37) or progress.',
}
type Verdict = keyof typeof verdicts

/** Reads the trace of libssh2 that SetTraceMask of %Net.SSH.Session writes. */
export const irisTrace = defineReader<Verdict>({
  id: 'iris-trace',
  title: 'Trace of an IRIS SSH session',
  reads: 'ssh.SetTraceMask(508,"/tmp/ssh.log")',
  verdicts,
  samples: irisTraceSamples,
  read: (text) => {
    const lines = pastedLines(text)
    const own = lines.filter((line) => traceLine(line.text) !== undefined)
    const leaking = lines.some((line) => isPacket(line.text) || isCount(line.text))
    if (own.length === 0 && !lines.some((line) => isPacket(line.text))) {
      return unreadable('This is no trace of libssh2: its lines begin with [libssh2] and a time.')
    }
    return conclude(own, leaking)
  },
})

/** `=> libssh2_transport_write plain (44 bytes)`, and the same for reading. */
function isPacket(text: string): boolean {
  return text.includes('=> libssh2_transport_') && text.includes(' plain')
}

/** The number of packets, as `grep -c` prints it before the failures. */
function isCount(text: string): boolean {
  return isDigits(text) && text.length <= 7 && Number(text) > 0
}

function conclude(own: readonly PastedLine[], leaking: boolean): Reading<Verdict> {
  const facts = traceFacts(own)
  const failure = lastFailure(own)
  const stage = failure ? stageOf(failure, facts) : undefined
  const told = stage === undefined ? progress(facts) : failed(stage, failure)
  return {
    verdict: leaking ? 'leaks' : (stage ?? 'no-failure'),
    summary: leaking
      ? `The trace holds decrypted packets, and the login password can be among them: pass it on to nobody. ${told}`
      : told,
    marks: failure
      ? [markOf(failure.line, failure.at, failure.line.text.length, 'the last failure that is no retry')]
      : [],
    notes: [...(leaking ? LEAK_NOTES : []), ...notesOf(facts, stage, failure)],
    values: {
      ...(facts.server === '' ? {} : { serverVersion: facts.server }),
      ...(facts.library === '' ? {} : { clientVersion: facts.library }),
    },
  }
}

const LEAK_NOTES = [
  'Write a new trace with the mask 508, which leaves the packets out, and delete this file.',
  'Change the password if the file was read by or sent to anybody else.',
]

/** The last failure that counts: neither a retry nor one that a login after it made good. */
function lastFailure(own: readonly PastedLine[]): TraceFailure | undefined {
  let last: TraceFailure | undefined
  for (const line of own) {
    const found = failureIn(line)
    if (found && found.code !== 37) last = found
    else if (line.text.includes('authentication successful')) last = undefined
  }
  return last
}

type Stage = 'banner' | 'key-exchange' | 'login' | 'session'

const BY_CODE: readonly { readonly stage: Stage; readonly codes: readonly number[] }[] = [
  { stage: 'banner', codes: [2, 13, 43, 45] },
  { stage: 'key-exchange', codes: [1, 5, 8, 10] },
  { stage: 'login', codes: [15, 16, 17, 18, 19, 20] },
]

/** How far it got, or, where only failures were pasted, what their number tells. */
function stageOf(failure: TraceFailure, facts: TraceFacts): Stage {
  if (failure.text.toLowerCase().includes('banner')) return 'banner'
  if (facts.reached !== 'banner') return facts.reached
  return BY_CODE.find(({ codes }) => codes.includes(failure.code))?.stage ?? 'session'
}

const WHERE: Readonly<Record<Stage, string>> = {
  banner: 'The connection failed before the greeting of the server was read',
  'key-exchange': 'The connection failed in the key exchange',
  login: 'The key exchange worked, and the login failed',
  session: 'The login worked, and something failed after it',
}

function failed(stage: Stage, failure: TraceFailure | undefined): string {
  return `${WHERE[stage]}: -${failure?.code ?? 0}, ${(failure?.text ?? '').slice(0, 120)}.`
}

const REACHED: Readonly<Record<Stage, string>> = {
  banner: 'the beginning of the connection',
  'key-exchange': 'the key exchange',
  login: 'the login',
  session: 'the session after the login',
}

function progress(facts: TraceFacts): string {
  return `No failure is in the trace, retries aside; it reaches ${REACHED[facts.reached]}.`
}

function notesOf(facts: TraceFacts, stage: Stage | undefined, failure: TraceFailure | undefined): string[] {
  const notes: string[] = []
  if (stage === 'key-exchange') {
    notes.push(...facts.offers.map(({ name, list }) => `This library offers for ${name}: ${list}.`))
    notes.push(
      'The trace shows the offer of this library only; ssh -vv to the same server shows what the server offers.',
    )
  }
  if (facts.agreed.length > 0) notes.push(`Agreed on: ${facts.agreed.join(', ')}.`)
  if (facts.fingerprint !== '')
    notes.push(`The server showed a host key with the fingerprint SHA256:${facts.fingerprint}.`)
  if (stage === 'login' && failure?.text.includes('PublicKey')) {
    notes.push(
      'libssh2 before 1.11 signs with RSA keys in the old way only, which OpenSSH refuses since 8.8; ed25519 and ECDSA keys work.',
    )
  }
  if (stage === 'banner') notes.push('nc or ssh-keyscan to the same address and port shows what answers there.')
  return notes
}
