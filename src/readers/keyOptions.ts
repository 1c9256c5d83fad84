/** What an option of an authorized_keys line does, as sshd(8) of OpenSSH 9.2 has it. `value`: it needs ="…". */
type KeyOption = { readonly name: string; readonly value: boolean; readonly means: string }

const OPTIONS: readonly KeyOption[] = [
  { name: 'command', value: true, means: 'runs this command whatever the client asks for' },
  {
    name: 'restrict',
    value: false,
    means: 'forbids forwarding, terminals and ~/.ssh/rc, also what later versions add',
  },
  { name: 'from', value: true, means: 'accepts the key only from these addresses or names' },
  { name: 'expiry-time', value: true, means: 'accepts the key only until this time' },
  { name: 'no-agent-forwarding', value: false, means: 'forbids agent forwarding' },
  { name: 'no-port-forwarding', value: false, means: 'forbids port forwarding' },
  { name: 'no-x11-forwarding', value: false, means: 'forbids X11 forwarding' },
  { name: 'no-pty', value: false, means: 'gives no terminal' },
  { name: 'no-user-rc', value: false, means: 'does not run ~/.ssh/rc' },
  { name: 'agent-forwarding', value: false, means: 'allows agent forwarding again after restrict' },
  { name: 'port-forwarding', value: false, means: 'allows port forwarding again after restrict' },
  { name: 'x11-forwarding', value: false, means: 'allows X11 forwarding again after restrict' },
  { name: 'pty', value: false, means: 'allows a terminal again after restrict' },
  { name: 'user-rc', value: false, means: 'allows ~/.ssh/rc again after restrict' },
  {
    name: 'cert-authority',
    value: false,
    means: 'trusts certificates that this key signed; the key itself does not log in',
  },
  { name: 'principals', value: true, means: 'names who a certificate may be for' },
  { name: 'environment', value: true, means: 'sets a variable, if the server allows it' },
  { name: 'permitopen', value: true, means: 'allows forwarding only to these targets' },
  { name: 'permitlisten', value: true, means: 'allows remote forwarding only on these ports' },
  { name: 'tunnel', value: true, means: 'fixes the number of the tunnel device' },
  { name: 'no-touch-required', value: false, means: 'accepts a security key without a touch' },
  { name: 'verify-required', value: false, means: 'asks a security key for its PIN' },
]

const BY_NAME = new Map(OPTIONS.map((option) => [option.name, option]))

/** One option as it stands in the line. `value` is without its quotes. */
export type GivenOption = { readonly name: string; readonly value?: string }

export type ParsedOptions =
  | { readonly ok: true; readonly options: readonly GivenOption[] }
  | { readonly ok: false; readonly trouble: string; readonly at: number; readonly end: number }

/**
 * Takes an option list apart as sshd does: names without regard to case, values in straight quotes. `at` counts from the
 * start of the list. An option that sshd does not know makes it skip the whole line.
 */
export function parseOptions(list: string): ParsedOptions {
  const options: GivenOption[] = []
  let at = 0
  while (at < list.length) {
    const end = endOfOption(list, at)
    const whole = list.slice(at, end)
    const equals = whole.indexOf('=')
    const name = (equals < 0 ? whole : whole.slice(0, equals)).toLowerCase()
    const known = BY_NAME.get(name)
    const trouble = troubleOf(whole, name, known, equals)
    if (trouble) return { ok: false, trouble, at, end }
    options.push(known?.value ? { name, value: unquote(whole.slice(equals + 1)) } : { name })
    at = end + 1
    if (end < list.length && at === list.length)
      return { ok: false, trouble: 'a comma with nothing behind it', at: end, end: at }
  }
  return { ok: true, options }
}

function troubleOf(whole: string, name: string, known: KeyOption | undefined, equals: number): string | undefined {
  if (!known) {
    const shown = name.slice(0, 40)
    return name.startsWith('aaaa') ? 'the type of the key is missing' : `${shown} is no option that sshd knows`
  }
  if (!known.value) return equals < 0 ? undefined : `${name} takes no value`
  const value = equals < 0 ? '' : whole.slice(equals + 1)
  if (value.length < 2 || !value.startsWith('"') || !value.endsWith('"'))
    return `the value of ${name} has to stand in straight quotes`
  return undefined
}

/** The comma that ends the option, or the end of the list. Commas in quotes do not count, nor does \" end them. */
function endOfOption(list: string, from: number): number {
  let quoted = false
  for (let at = from; at < list.length; at += 1) {
    const char = list[at]
    if (char === '\\' && list[at + 1] === '"') at += 1
    else if (char === '"') quoted = !quoted
    else if (char === ',' && !quoted) return at
  }
  return list.length
}

function unquote(value: string): string {
  return value.slice(1, -1).replaceAll('\\"', '"')
}

/** The text begins with the name of an option, and the name ends there. */
export function startsWithOption(text: string): boolean {
  let end = 0
  while (end < text.length && end < 24 && !'=, \t'.includes(text.charAt(end))) end += 1
  return BY_NAME.has(text.slice(0, end).toLowerCase())
}

/** What an option does, as a part of a sentence. */
export function explainOption(option: GivenOption): string {
  const known = BY_NAME.get(option.name)
  const shown = option.value === undefined ? option.name : `${option.name}="${option.value.slice(0, 200)}"`
  return `${shown} ${known?.means ?? ''}`.trim()
}

const FOUR = ['no-agent-forwarding', 'no-port-forwarding', 'no-x11-forwarding', 'no-pty']

/** What an Aspera public key lacks to be safe. Empty: it runs aspshell -t and nothing else. */
export function missingForAspera(options: readonly GivenOption[]): readonly string[] {
  const command = options.find((option) => option.name === 'command')?.value ?? ''
  const words = command.split(' ')
  const missing: string[] = []
  if (!command.includes('aspshell') || !words.includes('-t')) missing.push('command="/bin/aspshell -t"')
  if (options.some((option) => option.name === 'restrict')) return missing
  return [...missing, ...FOUR.filter((name) => !options.some((option) => option.name === name))]
}
