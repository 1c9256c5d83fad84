/**
 * The message of a line that a log shipper wrote as JSON (`journalctl -o json`, a container's json-file), as
 * `program[pid]: message`. Any other line comes back as it is.
 */
export function unwrapJson(line: string): string {
  if (line.charCodeAt(0) !== 123 || line.charCodeAt(line.length - 1) !== 125) return line
  if (!line.includes('"MESSAGE"') && !line.includes('"log"')) return line
  const fields = parsed(line)
  const message = text(fields, 'MESSAGE') ?? text(fields, 'log')
  if (message === undefined) return line
  const program = text(fields, 'SYSLOG_IDENTIFIER') ?? text(fields, '_COMM')
  const pid = text(fields, '_PID') ?? text(fields, 'SYSLOG_PID')
  const plain = message.replaceAll('\r', ' ').replaceAll('\n', ' ').trim()
  if (program === undefined) return plain
  return pid === undefined ? `${program}: ${plain}` : `${program}[${pid}]: ${plain}`
}

function parsed(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}

function text(fields: object | undefined, name: string): string | undefined {
  const value: unknown = fields && Object.getOwnPropertyDescriptor(fields, name)?.value
  return typeof value === 'string' ? value : undefined
}
