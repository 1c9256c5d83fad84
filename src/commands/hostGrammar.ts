const EXAMPLE = 'for example server.example.com or 192.0.2.10'

/** A value of four numbers up to 255, without the leading zeros that some programs read as octal. */
export function isIpv4(text: string): boolean {
  const parts = text.split('.')
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9][0-9]{0,2})$/u.test(part) && Number(part) <= 255)
}

/** An IPv6 address without brackets and zone (RFC 4291, 2.2), the last two groups perhaps written as IPv4. */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2 || !/^[0-9A-Fa-f:.]{2,45}$/u.test(text)) return false
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')))
  const all = groups.flat()
  const last = all.at(-1) ?? ''
  const ipv4 = last.includes('.')
  if (ipv4 && (!isIpv4(last) || text.endsWith('::'))) return false
  const hex = ipv4 ? all.slice(0, -1) : all
  if (!hex.every((group) => /^[0-9A-Fa-f]{1,4}$/u.test(group))) return false
  const count = hex.length + (ipv4 ? 2 : 0)
  return halves.length === 2 ? count < 8 : count === 8
}

/** A host name: labels of letters, digits, `-` and `_`, 253 characters in all, perhaps with the closing dot. */
function isHostName(text: string): boolean {
  const name = text.endsWith('.') ? text.slice(0, -1) : text
  if (name.length > 253) return false
  const labels = name.split('.')
  if (/^[0-9]+$/u.test(labels.at(-1) ?? '')) return false
  return labels.every((label) => /^[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?$/u.test(label))
}

/** The address without its brackets; anything else as it is. */
export function withoutBrackets(host: string): string {
  return host.startsWith('[') && host.endsWith(']') ? host.slice(1, -1) : host
}

/** Whether it must stand in brackets where a port or a path follows. */
export function isIpv6Host(host: string): boolean {
  return host.includes(':')
}

function isIpv6WithZone(text: string): boolean {
  const at = text.indexOf('%')
  if (at < 0) return isIpv6(text)
  return isIpv6(text.slice(0, at)) && /^[A-Za-z0-9][A-Za-z0-9_.-]{0,31}$/u.test(text.slice(at + 1))
}

/** What to enter instead of a value that is no host, `undefined` where it is one. */
export function hostProblem(value: string): string | undefined {
  if (isIpv6WithZone(withoutBrackets(value)) || isIpv4(value) || isHostName(value)) return undefined
  if (value.startsWith('-')) return `A server name cannot begin with a dash; enter its name or address, ${EXAMPLE}.`
  const url = /^[A-Za-z][A-Za-z0-9+.-]*:\/\/(.*)$/u.exec(value)
  if (url) return `This is a web address; enter only ${partOf(hostIn(url[1] ?? ''))} here.`
  if (value.includes('@')) {
    const host = value.slice(value.lastIndexOf('@') + 1)
    return `Enter only ${partOf(hostIn(host))} here, and the user name as the user.`
  }
  const port = /^(\[[^\]]*\]|[^:]*):([0-9]+)$/u.exec(value)
  if (port) return `Enter only ${partOf(port[1] ?? '')} here, and ${port[2]} as the port.`
  if (/[/\\]/u.test(value)) return `Enter only ${partOf(hostIn(value))} here, without a path.`
  if (/\s/u.test(value)) return `A server name has no spaces; enter its name or address, ${EXAMPLE}.`
  if (/[^\x20-\x7e]/u.test(value)) return 'Enter the name in its ASCII form, which begins with xn--, or the address.'
  if (/^[0-9.]+$/u.test(value)) return 'Enter an address of four numbers from 0 to 255, for example 192.0.2.10.'
  return `Enter the name or the address of the server, ${EXAMPLE}.`
}

/** The host inside a pasted address, without user, port and path. */
function hostIn(text: string): string {
  const authority = text.split(/[/\\?#]/u, 1)[0] ?? ''
  const host = authority.slice(authority.lastIndexOf('@') + 1)
  return /^(\[[^\]]*\]|[^:]*):[0-9]*$/u.exec(host)?.[1] ?? host
}

/** The part to enter, named where it is a host itself. */
function partOf(host: string): string {
  return hostProblem(host) === undefined ? host : 'the server name'
}
