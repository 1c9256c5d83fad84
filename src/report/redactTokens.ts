import type { Secret, SecretKind } from './redactTypes.ts'

/** Signs that may follow the beginning of a token: letters and digits, these, and `more`. */
const SIGNS = '_-'

type Shape = {
  readonly start: string
  /** How many signs must follow at least. */
  readonly least: number
  readonly more?: string
  /** Only digits and the letters a to f. */
  readonly hex?: boolean
  readonly kind?: SecretKind
  /** Beginnings that look like it and are no secret. */
  readonly not?: readonly string[]
}

function all(least: number, starts: readonly string[], more = ''): readonly Shape[] {
  return starts.map((start) => ({ start, least, more }))
}

/** Tokens that say by their beginning whose they are. Real ones are longer: a part of one is taken as well. */
const SHAPES: readonly Shape[] = [
  ...all(16, ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_']),
  ...all(12, ['glpat-', 'glptt-', 'glrt-', 'gldt-', 'glcbt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'gloas-'], '.'),
  ...all(8, ['xoxb-', 'xoxa-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.xox', 'xapp-'], '.'),
  ...all(12, ['AKIA', 'ASIA', 'ABIA', 'ACCA']),
  ...all(20, ['AIza']),
  ...all(16, ['ya29.', '1//0'], '.'),
  ...all(16, ['GOCSPX-', 'npm_', 'rubygems_', 'dckr_pat_', 'pypi-AgE', 'CLOJARS_', 'hf_', 'glsa_', 'glc_']),
  ...all(10, ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'whsec_']),
  ...all(16, ['hvs.', 'hvb.', 'hvr.'], '.'),
  ...all(16, ['dop_v1_', 'doo_v1_', 'dor_v1_', 'tskey-', 'NRAK-', 'PMAK-', 'lin_api_', 'figd_', 'sntrys_']),
  ...all(16, ['shpat_', 'shpss_', 'shpca_', 'shppa_', 'sq0atp-', 'sq0csp-', 'xkeysib-', 'pul-', 'dp.pt.']),
  ...all(30, ['SG.', 'sgp_'], '.'),
  ...['SK', 'dapi', 'key-'].map((start) => ({ start, least: 32, hex: true })),
  ...all(16, ['sk-ant-', 'sk-proj-', 'sk-svcacct-', 'sk-or-v1-']),
  ...all(32, ['sk-']),
  ...all(24, ['ATATT3', 'ATCTT3', 'ATBB', 'AKCp', 'cmVmd'], '='),
  ...all(24, ['ops_eyJ'], '+/='),
  ...all(30, ['AGE-SECRET-KEY-1']),
  ...all(
    16,
    ['ATV', 'ATM', 'ATB'].flatMap((start) => Array.from('0123456789', (digit) => `${start}${digit}_`)),
  ),
  ...all(60, ['eyJ'], '.+/='),
  /** `-----BEGIN ` in base64; certificates and public keys go on differently. */
  {
    start: 'LS0tLS1CRUdJTi',
    least: 20,
    more: '+/=',
    kind: 'private-key',
    not: ['LS0tLS1CRUdJTiBDRVJU', 'LS0tLS1CRUdJTiBQVUJM'],
  },
]

const BY_START = groupedByTwo(SHAPES)

/** Tokens in a line that are known by their own beginning, wherever they stand. Linear. */
export function tokensIn(line: string): readonly Secret[] {
  const found: Secret[] = []
  let at = 0
  while (at < line.length) {
    const shape = isLetter(line.charCodeAt(at - 1)) ? undefined : shapeAt(line, at)
    if (shape === undefined) {
      at += 1
      continue
    }
    const end = runEnd(line, at + shape.start.length, shape.more ?? '')
    const body = line.slice(at + shape.start.length, end)
    const whole = body.length >= shape.least || (shape.start === 'eyJ' && body.length >= 12 && body.includes('.'))
    if (whole && (!shape.hex || isHex(body)) && !shape.not?.some((other) => line.startsWith(other, at)))
      found.push({ start: at, end, kind: shape.kind ?? 'token' })
    at = end
  }
  return found.some(({ start }) => line.startsWith('AKIA', start)) ? [...found, ...secretAccessKeys(line)] : found
}

/** 40 signs of base64 beside the id of an access key are its secret half. */
function secretAccessKeys(line: string): readonly Secret[] {
  const found: Secret[] = []
  let at = 0
  while (at < line.length) {
    const end = runEnd(line, at, '+/')
    if (end - at === 40) found.push({ start: at, end, kind: 'token' })
    at = Math.max(end, at + 1)
  }
  return found
}

function shapeAt(line: string, at: number): Shape | undefined {
  return BY_START.get(line.slice(at, at + 2))?.find(({ start }) => line.startsWith(start, at))
}

function groupedByTwo(shapes: readonly Shape[]): ReadonlyMap<string, readonly Shape[]> {
  const groups = new Map<string, Shape[]>()
  for (const shape of shapes.toSorted((a, b) => b.start.length - a.start.length)) {
    const two = shape.start.slice(0, 2)
    groups.set(two, [...(groups.get(two) ?? []), shape])
  }
  return groups
}

function runEnd(line: string, from: number, more: string): number {
  let end = from
  while (end < line.length && (isInWord(line.charCodeAt(end)) || more.includes(line.charAt(end)))) end += 1
  return end
}

function isHex(text: string): boolean {
  return Array.from(text).every((sign) => '0123456789abcdefABCDEF'.includes(sign))
}

function isInWord(code: number): boolean {
  return isLetter(code) || code === SIGNS.charCodeAt(0) || code === SIGNS.charCodeAt(1)
}

function isLetter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
}
