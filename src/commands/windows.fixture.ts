/**
 * Models of how Windows reads a command line. There is no cmd and no PowerShell where these tests run: the rules are
 * Microsoft's ("Parsing C command-line arguments", about_Quoting_Rules, about_Parsing) and what is known of cmd.
 */

/** The arguments that the C runtime gives to a program (CommandLineToArgvW, without the special rule of the first). */
export function argumentsOf(line: string): readonly string[] {
  const found: string[] = []
  let current: string | undefined
  let quoted = false
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? ''
    const slashes = /^\\*/u.exec(line.slice(at))?.[0].length ?? 0
    if (slashes > 0) {
      const beforeQuote = line[at + slashes] === '"'
      current = (current ?? '') + '\\'.repeat(beforeQuote ? Math.floor(slashes / 2) : slashes)
      at += slashes - 1
      if (beforeQuote && slashes % 2 === 1) {
        current += '"'
        at += 1
      }
    } else if (sign === '"') {
      current ??= ''
      if (quoted && line[at + 1] === '"') {
        current += '"'
        at += 1
      } else quoted = !quoted
    } else if ((sign === ' ' || sign === '\t') && !quoted) {
      if (current !== undefined) found.push(current)
      current = undefined
    } else current = (current ?? '') + sign
  }
  if (quoted) throw new Error('a quote stays open')
  return current === undefined ? found : [...found, current]
}

/** What cmd hands to a program: variables replaced, carets taken off. Throws where the line would become another one. */
export function afterCmd(line: string, variables: Readonly<Record<string, string>> = {}): string {
  const known = Object.entries(variables).reduce((text, [name, value]) => text.replaceAll(`%${name}%`, value), line)
  if (known.includes('%')) throw new Error('a percent sign is read differently at the prompt and in a file')
  if (known.includes('!')) throw new Error('delayed expansion reads !')
  let quoted = false
  let text = ''
  for (let at = 0; at < known.length; at += 1) {
    const sign = known[at] ?? ''
    if (/[\0\r\n]/u.test(sign)) throw new Error('the line ends here')
    if (sign === '"') quoted = !quoted
    if (!quoted && /[&|<>()]/u.test(sign)) throw new Error(`cmd acts on ${sign}`)
    if (!quoted && sign === '^') text += known[(at += 1)] ?? ''
    else text += sign
  }
  if (quoted) throw new Error('a quote stays open')
  return text
}

const SINGLE = "'\u2018\u2019\u201a\u201b"
const DOUBLE = '"\u201c\u201d\u201e'

/** The arguments PowerShell reads in a line: bare words, single-quoted and expandable strings. Throws at anything else. */
export function powershellArguments(line: string, home: string): readonly string[] {
  const found: string[] = []
  let at = 0
  const rest = () => line.slice(at)
  while (at < line.length) {
    const sign = line[at] ?? ''
    if (sign === ' ') at += 1
    else if (SINGLE.includes(sign)) {
      let text = ''
      for (at += 1; ; at += 1) {
        const next = line[at]
        if (next === undefined) throw new Error('a quote stays open')
        if (SINGLE.includes(next) && !SINGLE.includes(line[at + 1] ?? ' ')) break
        if (SINGLE.includes(next)) at += 1
        text += line[at]
      }
      at += 1
      found.push(text)
    } else if (DOUBLE.includes(sign)) {
      let text = ''
      for (at += 1; !DOUBLE.includes(line[at] ?? ' '); at += 1) {
        if (at >= line.length) throw new Error('a quote stays open')
        if (rest().startsWith('$HOME\\') || rest() === '$HOME"') {
          text += home
          at += 4
        } else if (line[at] === '$') throw new Error('a variable')
        else text += line[at] === '`' ? line[(at += 1)] : line[at]
      }
      at += 1
      found.push(text)
    } else {
      const bare = /^[^\s]+/u.exec(rest())?.[0] ?? ''
      if (/[`$&|;<>(){}'",#\u2018-\u201e]/u.test(bare) || /^[@~[\]*?%=!]/u.test(bare))
        throw new Error(`not bare: ${bare}`)
      if (/^-.*[.:]/u.test(bare) || bare === '--%' || /^[\u2013-\u2015]/u.test(bare)) throw new Error(`split: ${bare}`)
      at += bare.length
      found.push(bare)
    }
    if (sign !== ' ' && at < line.length && line[at] !== ' ') throw new Error('two words without a space')
  }
  return found
}

/** The command line that PowerShell before 7.3 builds: quotes around what holds a space, nothing else. */
export function oldPowershellLine(args: readonly string[]): string {
  return args.map((text) => (/\s/u.test(text) ? `"${text}"` : text)).join(' ')
}

/** The text of a string literal of ObjectScript. */
export function objectscriptText(literal: string): string {
  if (!/^"(?:[^"]|"")*"$/u.test(literal)) throw new Error('not one string literal')
  return literal.slice(1, -1).replaceAll('""', '"')
}
