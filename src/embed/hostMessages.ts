import { themeOf } from './hostTheme.ts'
import { PROTOCOL, type HostMessage, type Settings, type Tokens, type Welcome } from './protocol.ts'

const THEMES: readonly (string | undefined)[] = ['auto', 'light', 'dark'] satisfies readonly Settings['theme'][]
/** A symptom is a text somebody saw; a host that sends a log of gigabytes is refused. */
const LONGEST_SYMPTOM = 1_000_000
const LONGEST_WORD = 40
const MOST_TOKENS = 24

/** The answer to a hello, as far as it makes sense; undefined where it is none. Never throws, whatever was sent. */
export function readWelcome(data: unknown): Welcome | undefined {
  const has = entriesOf(data)
  if (has === undefined || has.get('handrail') !== PROTOCOL || has.get('t') !== 'welcome') return undefined
  const symptom = has.get('symptom')
  return {
    handrail: PROTOCOL,
    t: 'welcome',
    ...settingsIn(has),
    ...(typeof symptom === 'string' && symptom !== '' && symptom.length <= LONGEST_SYMPTOM ? { symptom } : {}),
    ...(has.get('share') === true ? { share: true } : {}),
  }
}

/** A message through the port; undefined for anything that a later version may mean. Never throws. */
export function readHostMessage(data: unknown): HostMessage | undefined {
  const has = entriesOf(data)
  if (has?.get('t') === 'print') return { t: 'print' }
  return has?.get('t') === 'set' ? { t: 'set', ...settingsIn(has) } : undefined
}

function settingsIn(has: ReadonlyMap<string, unknown>): Settings {
  const theme = themeIn(has.get('theme'), has.get('text'))
  const lang = has.get('lang')
  const tokens = entriesOf(parsed(has.get('tokens')))
  return {
    ...(theme === undefined ? {} : { theme }),
    ...(typeof lang === 'string' && lang.length <= LONGEST_WORD ? { lang } : {}),
    ...(tokens === undefined ? {} : { tokens: tokensIn(tokens) }),
  }
}

/** A page that does not say which theme it has shows it by the color of its text. */
function themeIn(theme: unknown, text: unknown): Settings['theme'] {
  if (theme === 'light' || theme === 'dark') return theme
  if (typeof text === 'string' && text.length <= LONGEST_WORD) return themeOf(text)
  return isTheme(theme) ? theme : undefined
}

/** The attribute of a page holds the tokens as JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value.length > MOST_TOKENS * 4 * LONGEST_WORD) return value
  try {
    return JSON.parse(value)
  } catch {
    return undefined
  }
}

function isTheme(value: unknown): value is NonNullable<Settings['theme']> {
  return typeof value === 'string' && THEMES.includes(value)
}

function tokensIn(has: ReadonlyMap<string, unknown>): Tokens {
  const short = [...has].filter(
    (each): each is [string, string] =>
      each[0].length <= LONGEST_WORD && typeof each[1] === 'string' && each[1].length <= LONGEST_WORD,
  )
  return Object.fromEntries(short.slice(0, MOST_TOKENS))
}

/** What an object of a message holds itself; messages are copies, so nothing of it runs. */
function entriesOf(data: unknown): ReadonlyMap<string, unknown> | undefined {
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? new Map(Object.entries(data)) : undefined
}
