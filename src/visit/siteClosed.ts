import type { Feature } from '../report/siteConfigTypes.ts'

/** The places that belong to a feature; one without a place is a switch or a button. */
const PLACES: Readonly<Partial<Record<Feature, string>>> = {
  decode: '/decode',
  tools: '/tools',
  reference: '/ref',
  practice: '/practice',
  shift: '/shift',
  'hand-over': '/hand-over',
  packet: '/packet',
  embed: '/embed',
}

/** Says of a feature, or of an address after `#`, whether it is switched off. */
export function closedBy(off: readonly Feature[]): (place: string) => boolean {
  const places = off.flatMap((feature) => [feature, PLACES[feature] ?? feature])
  return (place) => {
    const [path = ''] = place.split('?', 1)
    return places.some((each) => path === each || path.startsWith(`${each}/`))
  }
}
