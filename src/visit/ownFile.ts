/**
 * A file that lies beside the page, such as `./packs.json`; nothing where there is no answer. Never rejects. The one file
 * has `ownFileInside.ts` in the place of this.
 */
export function ownFile(address: string): Promise<Response | undefined> {
  return fetch(address, { cache: 'no-cache' }).catch(() => undefined)
}
