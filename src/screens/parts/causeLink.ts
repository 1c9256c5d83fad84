import { toLink } from '../../visit/link.ts'

/** The link into a guide at the node that a cause or a code leads to. */
export function linkInto({ guide, node }: { readonly guide: string; readonly node: string }): string {
  return toLink({ guide, node, entry: node, answers: {} })
}

/** The administrator's packet for what a cause leads to. */
export function packetFrom(next: { readonly guide: string; readonly node: string }): string {
  return packetAt(linkInto(next))
}

/** The administrator's packet for the place in a guide that a link leads to. */
export function packetAt(link: string): string {
  return `/packet${link.slice('/g'.length)}`
}
