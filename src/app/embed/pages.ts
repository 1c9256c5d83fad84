const WITHIN = ['/g/', '/packet/']

/** True for places that a frame shows itself. */
export function isWithin(place: string): boolean {
  return ['/', '/found', '/visits'].includes(place) || WITHIN.some((start) => place.startsWith(start))
}

/** The address of a place in the whole site. */
export function pageOf(place: string): string {
  return `${pageAddress()}#${place}`
}

/** Instead of `visit/pageAddress.ts`: what leads others to a guide is the site, and never the frame. */
export function pageAddress(): string {
  return new URL('../../', location.href).href
}
