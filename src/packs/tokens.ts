/** The colors that an organization or a host page may set, and the variable of the style behind each. */
export const TOKENS = {
  paper: '--color-paper',
  card: '--color-card',
  sunk: '--color-sunk',
  ink: '--color-ink',
  soft: '--color-soft',
  line: '--color-line',
  edge: '--color-edge',
  accent: '--color-accent',
  'on-accent': '--color-on-accent',
  tint: '--color-tint',
  bad: '--color-bad',
  care: '--color-care',
} as const
export type TokenName = keyof typeof TOKENS

export type Scheme = 'light' | 'dark'

/** Colors by the name of their token, for each look by itself: a color that is easy to read on white is not on black. */
export type SchemeColors = Readonly<Partial<Record<Scheme, Readonly<Record<string, string>>>>>

/** A color that is not used, and why. */
export type TokenProblem = { readonly scheme: Scheme; readonly token: string; readonly problem: string }

export type CheckedTokens = {
  /** Variable of the style → its value, for both looks. */
  readonly variables: ReadonlyMap<string, string>
  readonly problems: readonly TokenProblem[]
}

type Colors = Readonly<Record<string, string>>

/** What the style says: what a token is where nobody sets it. The last three cannot be set. */
export const OURS: Readonly<Record<Scheme, Colors>> = {
  light: {
    paper: '#fbfaf7',
    card: '#fff',
    sunk: '#f3f2ed',
    ink: '#1a1e22',
    soft: '#566069',
    line: '#dcdcd3',
    edge: '#868d8a',
    accent: '#0b6259',
    'on-accent': '#fff',
    tint: '#e3f1ee',
    bad: '#a8261b',
    care: '#7d5200',
    'bad-tint': '#fbeae7',
    'care-tint': '#fbf2dc',
    mark: '#ffe9a8',
  },
  dark: {
    paper: '#121517',
    card: '#191d20',
    sunk: '#0d1011',
    ink: '#e9ecee',
    soft: '#a3adb5',
    line: '#2c3338',
    edge: '#6c767d',
    accent: '#5fd1c1',
    'on-accent': '#06201d',
    tint: '#12302c',
    bad: '#ff9a8d',
    care: '#f2c063',
    'bad-tint': '#3a1a16',
    'care-tint': '#33270c',
    mark: '#574507',
  },
}

const GROUNDS = ['paper', 'card', 'sunk'] as const
/** WCAG 2.2: text 4.5 to 1 (1.4.3), edges of what can be pressed 3 to 1 (1.4.11). */
const TEXT = 4.5
const EDGE = 3

/** What stands on what, and how well it has to be told from it. `line` only decorates. */
export const PAIRS: readonly (readonly [string, string, number])[] = [
  ...['ink', 'soft', 'accent', 'bad', 'care'].flatMap((color) => GROUNDS.map((on) => [color, on, TEXT] as const)),
  ...['tint', 'bad-tint', 'care-tint', 'mark'].map((on) => ['ink', on, TEXT] as const),
  ['accent', 'tint', TEXT],
  ['bad', 'bad-tint', TEXT],
  ['care', 'care-tint', TEXT],
  ['on-accent', 'accent', TEXT],
  ...['paper', 'card'].map((on) => ['edge', on, EDGE] as const),
]

/**
 * The colors that may be used. One that makes something hard to read is left out in that look, together with what it is
 * hard to read on, if that was set as well; ours stand there instead.
 */
export function checkTokens(given: SchemeColors): CheckedTokens {
  const light = checkScheme('light', given.light ?? {})
  const dark = checkScheme('dark', given.dark ?? {})
  const names = Object.keys(TOKENS).filter((name) => Object.hasOwn(light.used, name) || Object.hasOwn(dark.used, name))
  const variables = names.map((name) => {
    const pair = `light-dark(${light.used[name] ?? OURS.light[name]}, ${dark.used[name] ?? OURS.dark[name]})`
    return [TOKENS[name as TokenName], pair] as const
  })
  return { variables: new Map(variables), problems: [...light.problems, ...dark.problems] }
}

/** Colors of a host page: one for both looks, or two with a space between, the light look first. */
export function hostColors(tokens: Colors): SchemeColors {
  const entries = Object.entries(tokens).map(([name, value]) => [name, value.trim().split(' ', 2)] as const)
  return {
    light: Object.fromEntries(entries.map(([name, [color = '']]) => [name, color])),
    dark: Object.fromEntries(entries.map(([name, [color = '', dark = color]]) => [name, dark])),
  }
}

function checkScheme(scheme: Scheme, given: Colors): { readonly used: Colors; readonly problems: TokenProblem[] } {
  const problems: TokenProblem[] = []
  const used: Record<string, string> = {}
  for (const [token, color] of Object.entries(given)) {
    if (!Object.hasOwn(TOKENS, token)) problems.push({ scheme, token, problem: 'There is no such color here.' })
    else if (channelsOf(color) === undefined) problems.push({ scheme, token, problem: 'Write it as #rrggbb.' })
    else used[token] = color
  }
  // What is left out may make the next pair hard to read: once more, until nothing is. At the end stand ours.
  for (let hard = hardToRead(scheme, used); hard !== undefined; hard = hardToRead(scheme, used)) {
    const [color, on, least, is] = hard
    for (const token of [color, on].filter((name) => Object.hasOwn(used, name))) {
      delete used[token]
      const problem = `${color} on ${on} is ${is.toFixed(2)} to 1, and has to be ${least} to 1.`
      problems.push({ scheme, token, problem })
    }
  }
  return { used, problems }
}

type Hard = readonly [color: string, on: string, least: number, is: number]

function hardToRead(scheme: Scheme, used: Colors): Hard | undefined {
  const all = { ...OURS[scheme], ...used }
  for (const [color, on, least] of PAIRS) {
    if (!Object.hasOwn(used, color) && !Object.hasOwn(used, on)) continue
    const is = contrast(all[color] ?? '', all[on] ?? '')
    if (is < least) return [color, on, least, is]
  }
  return undefined
}

/** How well two colors can be told apart, from 1 to 21, as WCAG counts it; 1 where one of them is no color. */
export function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (channelsOf(color) ?? []).map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Red, green and blue of `#rgb` and `#rrggbb`; anything else is no color. */
function channelsOf(color: string): readonly number[] | undefined {
  const digits = color.slice(1).toLowerCase()
  if (!color.startsWith('#') || ![3, 6].includes(digits.length)) return undefined
  if (![...digits].every((digit) => '0123456789abcdef'.includes(digit))) return undefined
  const each = digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../g)
  return each?.map((pair) => Number.parseInt(pair, 16))
}
