/** The spelling alphabet of radio and telephone (ICAO), with the digits in words. */
const WORDS: Readonly<Record<string, string>> = {
  A: 'Alfa',
  B: 'Bravo',
  C: 'Charlie',
  D: 'Delta',
  E: 'Echo',
  F: 'Foxtrot',
  G: 'Golf',
  H: 'Hotel',
  I: 'India',
  J: 'Juliett',
  K: 'Kilo',
  L: 'Lima',
  M: 'Mike',
  N: 'November',
  O: 'Oscar',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  S: 'Sierra',
  T: 'Tango',
  U: 'Uniform',
  V: 'Victor',
  W: 'Whiskey',
  X: 'X-ray',
  Y: 'Yankee',
  Z: 'Zulu',
  '0': 'zero',
  '1': 'one',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
}

const OTHERS: Readonly<Record<string, string>> = { ALPHA: 'A', JULIET: 'J', WHISKY: 'W', NINER: '9' }

const SIGNS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(WORDS).map(([sign, word]) => [word.toUpperCase().replace('-', ''), sign] as const),
  ...Object.entries(OTHERS),
])

/** The word for each sign of a code: `Kilo seven Mike, two Quebec X-ray, four`. */
export function spelled(code: string): string {
  const groups = code.split('-').map((group) => [...group].map((sign) => WORDS[sign] ?? sign).join(' '))
  return groups.join(', ')
}

/** What was typed or spelled, as capital letters and digits: words of the alphabet count for their sign. */
export function spelledOut(heard: string): string {
  const words = heard
    .toUpperCase()
    .replaceAll('X-RAY', 'XRAY')
    .split(/[\s,.;:_-]+/)
  return words.map((word) => SIGNS.get(word) ?? word).join('')
}
