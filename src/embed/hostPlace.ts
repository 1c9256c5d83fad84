/** The part of a page's address behind `#` that says where the guide under this key stands: `handrail=guide/node`. */
function partOf(key: string): RegExp {
  return new RegExp(`[#&]${key}=([^&]*)`)
}

/** Where the guide stands, as the page's address says it. */
export function placeIn(hash: string, key: string): string {
  return partOf(key).exec(hash)?.[1] ?? ''
}

/** The same address with the guide at another place. Whatever else stands in it stays. */
export function withPlace(hash: string, key: string, place: string): string {
  return `#${`${hash.replace(partOf(key), '')}&${key}=${place}`.slice(1)}`
}
