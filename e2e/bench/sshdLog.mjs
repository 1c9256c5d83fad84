import { closeSync, openSync, writeSync } from 'node:fs'

const USERS = ['root', 'admin', 'test', 'oracle', 'postgres', 'ubuntu', 'git', 'guest', 'deploy', 'backup', 'xfer']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const PIECE = 1 << 20

/**
 * Writes the log of a busy sshd: mostly guessed passwords, some logins and transfers, now and then an odd line. The
 * same seed gives the same bytes.
 * @param {string} path
 * @param {number} bytes how long it gets, to the end of a connection
 * @param {number} seed
 */
export function writeSshdLog(path, bytes, seed) {
  const file = openSync(path, 'w')
  const next = numbers(seed)
  const state = { pid: 24_200, seconds: Date.UTC(2026, 0, 1) / 1000 }
  let text = ''
  let written = 0
  while (written + text.length < bytes) {
    text += connection(next, state)
    if (text.length < PIECE) continue
    written += writeSync(file, text)
    text = ''
  }
  writeSync(file, text)
  closeSync(file)
}

/**
 * Whole numbers from 0 to below a bound (xorshift).
 * @param {number} seed
 * @returns {(below: number) => number}
 */
function numbers(seed) {
  let state = seed | 1
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/**
 * @param {(below: number) => number} next
 * @param {{ pid: number, seconds: number }} state
 */
function connection(next, state) {
  state.pid = state.pid > 4_194_000 ? 1000 : state.pid + 1 + next(4)
  const address = `${1 + next(40)}.${next(10)}.${next(10)}.${1 + next(200)}`
  const user = USERS[next(USERS.length)]
  const peer = `${address} port ${1024 + next(64_000)}`
  const lines = kinds[pick(next(100))](next, { address, user, peer })
  return lines
    .map((line) => {
      state.seconds += next(3) === 0 ? 1 : 0
      return `${clock(state.seconds)} bastion ${line.includes(']: ') ? line : `sshd[${state.pid}]: ${line}`}\n`
    })
    .join('')
}

/** @param {number} percent */
function pick(percent) {
  if (percent < 35) return 'unknownUser'
  if (percent < 65) return 'guessing'
  if (percent < 85) return 'login'
  return percent < 93 ? 'neighbour' : 'odd'
}

const kinds = {
  unknownUser: (next, { address, user, peer }) => [
    ...(next(5) < 2
      ? [
          `reverse mapping checking getaddrinfo for ns${next(99)}.example.com [${address}] failed - POSSIBLE BREAK-IN ATTEMPT!`,
        ]
      : []),
    `Invalid user ${user} from ${peer}`,
    `input_userauth_request: invalid user ${user} [preauth]`,
    'pam_unix(sshd:auth): check pass; user unknown',
    `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${address} `,
    `Failed password for invalid user ${user} from ${peer} ssh2`,
    `Connection closed by ${peer} [preauth]`,
  ],
  guessing: (next, { address, peer }) => [
    `pam_unix(sshd:auth): authentication failure; logname= uid=0 euid=0 tty=ssh ruser= rhost=${address}  user=root`,
    ...Array.from({ length: 1 + next(5) }, () => `Failed password for root from ${peer} ssh2`),
    ...(next(3) === 0 ? [`message repeated ${2 + next(5)} times: [ Failed password for root from ${peer} ssh2]`] : []),
    `Received disconnect from ${peer}:11: Bye Bye [preauth]`,
    `Disconnected from authenticating user root ${peer} [preauth]`,
  ],
  login: (next, { user, peer }) => [
    `Connection from ${peer} on 10.0.0.5 port 22 rdomain ""`,
    `Accepted publickey for ${user} from ${peer} ssh2: ED25519 SHA256:${fingerprint(next)}`,
    `pam_unix(sshd:session): session opened for user ${user}(uid=${1000 + next(99)}) by ${user}(uid=0)`,
    ...(next(2) === 0 ? [`subsystem request for sftp by user ${user}`] : []),
    `Received disconnect from ${peer}:11: disconnected by user`,
    `Disconnected from user ${user} ${peer}`,
    `pam_unix(sshd:session): session closed for user ${user}`,
  ],
  neighbour: (next, { user }) => [
    `CRON[${next(9999)}]: pam_unix(cron:session): session opened for user root(uid=0) by (uid=0)`,
    `systemd-logind[417]: New session ${next(9999)} of user ${user}.`,
  ],
  odd: (next, { peer }) => [
    [
      `Did not receive identification string from ${peer}`,
      `Unable to negotiate with ${peer}: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1 [preauth]`,
      'error: kex_exchange_identification: Connection closed by remote host',
      `Connection reset by ${peer} [preauth]`,
      `fatal: Timeout before authentication for ${peer}`,
    ][next(5)],
  ],
}

function fingerprint(next) {
  return Buffer.from(Array.from({ length: 32 }, () => next(256)))
    .toString('base64')
    .slice(0, 43)
}

/** @param {number} seconds since 1970 */
function clock(seconds) {
  const date = new Date(seconds * 1000)
  const time = date.toISOString().slice(11, 19)
  return `${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2)} ${time}`
}
