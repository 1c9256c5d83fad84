/** How long a page has to answer the hello, before it counts as one that does not say who it is. */
const PATIENCE = 2000

type Here = {
  /** Chromium and Safari name every page around the frame, whatever the policy for referrers is. */
  readonly ancestors: readonly string[]
  readonly referrer: string
  /** The origin of the page that answers with a port. */
  readonly welcomed: Promise<string>
}

/**
 * True where the pages around a frame are among those that may hold it. What only a header can really forbid
 * (`frame-ancestors`) is asked for here as well: a page that does not say who it is counts as another.
 */
export async function mayHold(origins: readonly string[], own: string, here: Here): Promise<boolean> {
  const { ancestors, referrer, welcomed } = here
  const around = ancestors.length > 0 ? ancestors : referrer !== '' ? [originOf(referrer)] : [await inTime(welcomed)]
  return around.every((origin) => origin === own || origins.includes(origin))
}

async function inTime(welcomed: Promise<string>): Promise<string> {
  return Promise.race([welcomed, new Promise<string>((late) => setTimeout(late, PATIENCE, ''))])
}

function originOf(address: string): string {
  try {
    return new URL(address).origin
  } catch {
    return ''
  }
}
