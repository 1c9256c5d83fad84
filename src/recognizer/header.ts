import { codesOf, type Codes } from './codes.ts'
import { isDigit, skipBlanks, skipDigits, skipTime, skipToken, unitAt, unitsOf, wordAt } from './skip.ts'
import { WORD } from './words.ts'

const DEBUG = unitsOf('debug')
const EVENT_LOG = unitsOf('Event Log: ')
const [BLANK, OPEN_ROUND, CLOSE_ROUND, MINUS, DOT, SLASH, COLON, AT] = [32, 40, 41, 45, 46, 47, 58, 64]
const [EXCLAMATION, HASH, STAR] = [33, 35, 42]
const [LESS, MORE, OPEN, CLOSE] = [60, 62, 91, 93]

/**
 * What stands before the message of a line, as places in it: program, process id and host where the header names them
 * (start and end are the same where it does not), and where the message begins. Levels (`error: `, `debug1: `) stay
 * with the message, because messages are known with them. `family` says who writes such headers.
 */
export type Header = {
  family: 'none' | 'log' | 'ascp' | 'time' | 'debug'
  host: number
  hostEnd: number
  program: number
  programEnd: number
  pid: number
  pidEnd: number
  message: number
}

export function createHeader(): Header {
  return { family: 'none', host: 0, hostEnd: 0, program: 0, programEnd: 0, pid: 0, pidEnd: 0, message: 0 }
}

/** Reads the known headers into `header`; a line with an unknown header has none and is all message. */
export function readHeader(line: string, header: Header): void {
  readHeaderCodes(codesOf(line), header)
}

/** The same of a line whose codes are taken in. */
export function readHeaderCodes(line: Codes, header: Header): void {
  readBeginning(line, header)
  skipRunnerMark(line, header)
}

/** `##[error]`, which GitHub and Azure put before lines of a build. */
function skipRunnerMark(line: Codes, header: Header): void {
  const at = header.message
  if (unitAt(line, at) !== HASH || unitAt(line, at + 1) !== HASH || unitAt(line, at + 2) !== OPEN) return
  let close = at + 3
  while (close < line.length && close - at <= 16 && unitAt(line, close) !== CLOSE) close += 1
  if (unitAt(line, close) === CLOSE) header.message = skipBlanks(line, close + 1)
}

function readBeginning(line: Codes, header: Header): void {
  header.family = 'none'
  header.host = header.hostEnd = header.program = header.programEnd = header.pid = header.pidEnd = header.message = 0
  const first = unitAt(line, 0)
  if (first === LESS) return readPriority(line, header)
  if (first === DOT || first === EXCLAMATION || first === STAR) return readWinscp(line, header)
  if (isDigit(first)) return readNumber(line, header)
  const time = afterDate(line, 0)
  if (time > 0) return readHost(line, time, header)
  if (first === 100 && wordAt(DEBUG, line, 0) && isDigit(unitAt(line, 5)) && colonAt(line, 6)) {
    header.family = 'debug'
  } else if (first === 69 && wordAt(EVENT_LOG, line, 0)) {
    header.message = 11
    header.family = 'time'
  } else readProgram(line, 0, header)
}

/** `. 2026-11-20 10:00:00.123 …`: a log of WinSCP, with the kind of the line before the time. */
function readWinscp(line: Codes, header: Header): void {
  const time = unitAt(line, 1) === BLANK ? skipTime(line, 2) : 0
  if (time === 0) return
  header.family = 'time'
  header.message = skipBlanks(line, time)
}

/** `<38>Oct  2 …`, and `<38>1 2026-11-20T10:00:00Z host program pid id - message`. */
function readPriority(line: Codes, header: Header): void {
  const close = skipDigits(line, 1)
  if (close === 1 || close > 4 || unitAt(line, close) !== MORE) return
  const at = close + 1
  const versioned = unitAt(line, at) === 49 && unitAt(line, at + 1) === BLANK ? at + 2 : at
  const time = afterDate(line, versioned) || skipTime(line, versioned)
  if (time === 0) return
  if (versioned === at) return readHost(line, time, header)
  header.family = 'log'
  header.host = skipBlanks(line, time)
  header.hostEnd = skipToken(line, header.host)
  header.program = skipBlanks(line, header.hostEnd)
  header.programEnd = skipToken(line, header.program)
  header.pid = skipBlanks(line, header.programEnd)
  header.pidEnd = skipToken(line, header.pid)
  const id = skipToken(line, skipBlanks(line, header.pidEnd))
  header.message = skipBlanks(line, afterStructure(line, skipBlanks(line, id)))
}

function afterStructure(line: Codes, at: number): number {
  if (unitAt(line, at) !== OPEN) return skipToken(line, at)
  for (let close = at; close + 1 < line.length; close += 1) {
    if (unitAt(line, close) === CLOSE && unitAt(line, close + 1) === BLANK) return close + 1
  }
  return at
}

/** `2026-11-20T10:00:00 …`, `2015-09-15 14:10:39 [59c-00001c80] ERR …` and `1234 2026-11-20 10:00:00.000 …`. */
function readNumber(line: Codes, header: Header): void {
  let time = skipTime(line, 0)
  if (time > 0) {
    const bracket = skipBlanks(line, time)
    if (unitAt(line, bracket) === OPEN) return readAscp(line, bracket, header)
    return readHost(line, time, header)
  }
  const pidEnd = skipDigits(line, 0)
  if (unitAt(line, pidEnd) !== BLANK) return
  time = skipTime(line, pidEnd + 1)
  if (time === 0) return
  header.family = 'log'
  header.pidEnd = pidEnd
  header.message = skipBlanks(line, time)
}

/** `[59c-00001c80] `: the process in hexadecimal, and its thread. */
function readAscp(line: Codes, bracket: number, header: Header): void {
  header.family = 'time'
  header.message = bracket
  let close = bracket
  while (close < line.length && close - bracket <= 40 && unitAt(line, close) !== CLOSE) close += 1
  if (unitAt(line, close) !== CLOSE || close - bracket > 40 || unitAt(line, close + 1) !== BLANK) return
  let end = bracket + 1
  while (end < close && unitAt(line, end) !== MINUS) end += 1
  if (end === close) return
  header.family = 'ascp'
  header.pid = bracket + 1
  header.pidEnd = end
  header.message = close + 2
}

/** After a time: `host program[pid]: `, or nothing, as container and build logs do. */
function readHost(line: Codes, time: number, header: Header): void {
  header.family = 'time'
  const first = skipBlanks(line, time)
  // A build or a container puts its own time before that of the program.
  const second = isDigit(unitAt(line, first)) ? skipTime(line, first) : afterDate(line, first)
  const host = second > 0 ? skipBlanks(line, second) : first
  header.message = host
  if (readProgram(line, host, header)) return
  // The frame of a warning (`@   WARNING: …`) is no host.
  if (unitAt(line, host) === AT) return
  const hostEnd = skipToken(line, host)
  if (hostEnd > 0 && unitAt(line, hostEnd - 1) === COLON) return
  let at = skipBlanks(line, hostEnd)
  for (let words = 0; words < 2; words += 1) {
    if (
      readProgram(line, at, header) ||
      (words === 0 && !isCapitalWord(line, host, hostEnd) && readBareProgram(line, at, header))
    ) {
      header.host = host
      header.hostEnd = hostEnd
      return
    }
    at = skipBlanks(line, skipToken(line, at))
  }
}

/** `sshd[123]: ` */
function readProgram(line: Codes, at: number, header: Header): boolean {
  const end = skipProgram(line, at)
  if (end === at || unitAt(line, end) !== OPEN) return false
  const close = skipDigits(line, end + 1)
  if (close === end + 1 || unitAt(line, close) !== CLOSE || unitAt(line, close + 1) !== COLON) return false
  header.family = 'log'
  header.program = at
  header.programEnd = end
  header.pid = end + 1
  header.pidEnd = close
  header.message = skipBlanks(line, close + 2)
  return true
}

/** `Certificate`, `FATAL`: how a message begins, and hardly a host without a digit, a dot or a dash in its name. */
function isCapitalWord(line: Codes, at: number, end: number): boolean {
  const first = unitAt(line, at)
  if (first < 65 || first > 90) return false
  for (let next = at + 1; next < end; next += 1) if (!isLetter(unitAt(line, next))) return false
  return true
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}

/** `kernel: ` behind time and host. */
function readBareProgram(line: Codes, at: number, header: Header): boolean {
  const end = skipProgram(line, at)
  if (end === at || !isLetter(unitAt(line, at)) || !colonAt(line, end)) return false
  header.family = 'log'
  header.program = at
  header.programEnd = end
  header.message = skipBlanks(line, end + 1)
  return true
}

function colonAt(line: Codes, at: number): boolean {
  return unitAt(line, at) === COLON && unitAt(line, at + 1) === BLANK
}

/** One entry per ASCII character: 1 where it may stand in the name of a program. */
const PROGRAM = Uint8Array.from(WORD)
PROGRAM[MINUS] = PROGRAM[DOT] = PROGRAM[SLASH] = PROGRAM[OPEN_ROUND] = PROGRAM[CLOSE_ROUND] = 1

function skipProgram({ units, length }: Codes, at: number): number {
  const stop = Math.min(length, at + 48)
  let end = at
  while (end < stop && PROGRAM[units[end] as number] === 1) end += 1
  return end
}

/** The end of `Oct  2 21:03:11` or `Fri 2026-11-20 10:00:00 CET`; 0 where no such date stands. */
function afterDate(line: Codes, at: number): number {
  const code = unitAt(line, at)
  if (code < 65 || code > 87 || unitAt(line, at + 3) !== BLANK) return 0
  const day = skipBlanks(line, at + 4)
  const dayEnd = skipDigits(line, day)
  if (dayEnd === day) return 0
  if (dayEnd - day <= 2) return unitAt(line, dayEnd) === BLANK ? skipClock(line, dayEnd + 1) : 0
  const time = skipTime(line, day)
  return time === 0 ? 0 : skipToken(line, time + 1)
}

function skipClock(line: Codes, at: number): number {
  if (unitAt(line, at + 2) !== COLON || unitAt(line, at + 5) !== COLON || !isDigit(unitAt(line, at + 7))) return 0
  return unitAt(line, at + 8) === DOT ? skipDigits(line, at + 9) : at + 8
}

/** The time that the header of a line names, as it stands there; empty where there is none. */
export function timeOf(text: string): string {
  const from = text.startsWith('<') ? text.indexOf('>') + 1 : 0
  const line = codesOf(text)
  const time = isDigit(unitAt(line, from)) ? skipTime(line, from) : afterDate(line, from)
  return time <= from ? '' : text.slice(from, time).trim()
}
