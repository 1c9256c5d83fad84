const KEY = 'handrail-reloaded'
const AGAIN_AFTER = 60_000

/**
 * A new release takes away the parts that an open page still wants. Loading the page once more brings the new ones; the
 * link keeps the answers. Once a minute at most, so that a part that is really gone does not make the page spin; and
 * never where text would be lost, which is in memory only: then the page says what happened.
 */
export function reloadOnceForVanishedParts(holdsText: () => boolean): void {
  addEventListener('vite:preloadError', () => {
    if (holdsText()) return
    try {
      const before = Number(sessionStorage.getItem(KEY) ?? 0)
      if (Date.now() - before < AGAIN_AFTER) return
      sessionStorage.setItem(KEY, String(Date.now()))
    } catch {
      // Without storage nothing stops a second reload: the page says what happened instead.
      return
    }
    location.reload()
  })
}
