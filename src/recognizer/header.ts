import { isDigit, skipBlanks, skipDigits, skipTime, skipToken } from './skip.ts'

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
  header.family = 'none'
  header.host = header.hostEnd = header.program = header.programEnd = header.pid = header.pidEnd = header.message = 0
  const first = line.charCodeAt(0)
  if (first === 60) return readPriority(line, header)
  if (isDigit(first)) return readNumber(line, header)
  const time = afterDate(line, 0)
  if (time > 0) return readHost(line, time, header)
  if (line.startsWith('debug') && isDigit(line.charCodeAt(5)) && line.startsWith(': ', 6)) {
    header.family = 'debug'
  } else if (line.startsWith('Event Log: ')) {
    header.message = 11
    header.family = 'time'
  } else readProgram(line, 0, header)
}

/** `<38>Oct  2 …`, and `<38>1 2026-11-20T10:00:00Z host program pid id - message`. */
function readPriority(line: string, header: Header): void {
  const close = skipDigits(line, 1)
  if (close === 1 || close > 4 || line.charAt(close) !== '>') return
  const at = close + 1
  const versioned = line.startsWith('1 ', at) ? at + 2 : at
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

function afterStructure(line: string, at: number): number {
  if (line.charAt(at) !== '[') return skipToken(line, at)
  const close = line.indexOf('] ', at)
  return close < 0 ? at : close + 1
}

/** `2026-11-20T10:00:00 …`, `2015-09-15 14:10:39 [59c-00001c80] ERR …` and `1234 2026-11-20 10:00:00.000 …`. */
function readNumber(line: string, header: Header): void {
  let time = skipTime(line, 0)
  if (time > 0) {
    const bracket = skipBlanks(line, time)
    if (line.charAt(bracket) === '[') return readAscp(line, bracket, header)
    return readHost(line, time, header)
  }
  const pidEnd = skipDigits(line, 0)
  if (line.charAt(pidEnd) !== ' ') return
  time = skipTime(line, pidEnd + 1)
  if (time === 0) return
  header.family = 'log'
  header.pidEnd = pidEnd
  header.message = skipBlanks(line, time)
}

/** `[59c-00001c80] `: the process in hexadecimal, and its thread. */
function readAscp(line: string, bracket: number, header: Header): void {
  header.family = 'time'
  header.message = bracket
  const close = line.indexOf(']', bracket)
  if (close < 0 || close - bracket > 40 || line.charAt(close + 1) !== ' ') return
  let end = bracket + 1
  while (end < close && line.charAt(end) !== '-') end += 1
  if (end === close) return
  header.family = 'ascp'
  header.pid = bracket + 1
  header.pidEnd = end
  header.message = close + 2
}

/** After a time: `host program[pid]: `, or nothing, as container and build logs do. */
function readHost(line: string, time: number, header: Header): void {
  header.family = 'time'
  const host = skipBlanks(line, time)
  header.message = host
  if (readProgram(line, host, header)) return
  const hostEnd = skipToken(line, host)
  if (line.charAt(hostEnd - 1) === ':') return
  let at = skipBlanks(line, hostEnd)
  for (let words = 0; words < 2; words += 1) {
    if (readProgram(line, at, header) || (words === 0 && readBareProgram(line, at, header))) {
      header.host = host
      header.hostEnd = hostEnd
      return
    }
    at = skipBlanks(line, skipToken(line, at))
  }
}

/** `sshd[123]: ` */
function readProgram(line: string, at: number, header: Header): boolean {
  let end = at
  while (end < line.length && end - at < 48 && isProgramSign(line.charCodeAt(end))) end += 1
  if (end === at || line.charAt(end) !== '[') return false
  const close = skipDigits(line, end + 1)
  if (close === end + 1 || line.charAt(close) !== ']' || line.charAt(close + 1) !== ':') return false
  header.family = 'log'
  header.program = at
  header.programEnd = end
  header.pid = end + 1
  header.pidEnd = close
  header.message = skipBlanks(line, close + 2)
  return true
}

/** `kernel: ` behind time and host. */
function readBareProgram(line: string, at: number, header: Header): boolean {
  let end = at
  while (end < line.length && end - at < 48 && isProgramSign(line.charCodeAt(end))) end += 1
  if (end === at || line.charAt(end) !== ':' || line.charAt(end + 1) !== ' ') return false
  header.family = 'log'
  header.program = at
  header.programEnd = end
  header.message = skipBlanks(line, end + 1)
  return true
}

function isProgramSign(code: number): boolean {
  return (
    isDigit(code) ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    code === 45 ||
    code === 95 ||
    code === 46 ||
    code === 47 ||
    code === 40 ||
    code === 41
  )
}

/** The end of `Oct  2 21:03:11` or `Fri 2026-11-20 10:00:00 CET`; 0 where no such date stands. */
function afterDate(line: string, at: number): number {
  const code = line.charCodeAt(at)
  if (code < 65 || code > 87 || line.charCodeAt(at + 3) !== 32) return 0
  const day = skipBlanks(line, at + 4)
  const dayEnd = skipDigits(line, day)
  if (dayEnd === day) return 0
  if (dayEnd - day <= 2) return line.charCodeAt(dayEnd) === 32 ? skipClock(line, dayEnd + 1) : 0
  const time = skipTime(line, day)
  return time === 0 ? 0 : skipToken(line, time + 1)
}

function skipClock(line: string, at: number): number {
  if (line.charCodeAt(at + 2) !== 58 || line.charCodeAt(at + 5) !== 58 || !isDigit(line.charCodeAt(at + 7))) return 0
  return line.charCodeAt(at + 8) === 46 ? skipDigits(line, at + 9) : at + 8
}

/** The time that the header of a line names, as it stands there; empty where there is none. */
export function timeOf(line: string): string {
  const from = line.startsWith('<') ? line.indexOf('>') + 1 : 0
  const time = isDigit(line.charCodeAt(from)) ? skipTime(line, from) : afterDate(line, from)
  return time <= from ? '' : line.slice(from, time).trim()
}
