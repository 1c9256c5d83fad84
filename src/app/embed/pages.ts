const WITHIN = ['/g/', '/packet/']

/** True for places that a frame shows itself. */
export function isWithin(place: string): boolean {
  return place === '/' || place === '/found' || WITHIN.some((start) => place.startsWith(start))
}

/** The address of a place in the whole site. */
export function pageOf(place: string): string {
  return new URL(`../../#${place}`, location.href).href
}
