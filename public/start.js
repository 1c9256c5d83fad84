// Asked for now, so that nothing waits for it later.
self.packs = fetch('./packs.json', { cache: 'no-cache' }).catch(() => undefined)

// A part did not arrive: most likely there is a new release, and the one that is open is gone. Loading the page once more
// brings the new one, and the link keeps the answers. Not twice a minute, so that a part that is really gone does not make
// the page spin; not where nothing answers, which would leave an empty window; and not where the page objects, because
// text would be lost. Then words that stand in index.html are shown: in place of the page where it never started, below it
// where it did.
{
  const KEY = 'handrail-reloaded'
  const said = document.documentElement.dataset
  const hasStarted = () => document.readyState !== 'loading' && document.getElementById('stuck') === null

  const reloadOnce = async () => {
    try {
      if (
        Date.now() - sessionStorage.getItem(KEY) > 60000 &&
        (await fetch(location.pathname, { cache: 'reload' })).ok
      ) {
        if (dispatchEvent(new Event('handrail:reload', { cancelable: true }))) {
          sessionStorage.setItem(KEY, Date.now())
          return location.reload()
        }
      }
    } catch (error) {
      // No network, or no storage, without which nothing would stop a second time.
    }
    said[hasStarted() ? 'missing' : 'stuck'] = ''
  }

  addEventListener('vite:preloadError', reloadOnce)
  addEventListener(
    'error',
    ({ target }) => {
      if (hasStarted()) return
      if (target.localName === 'script' || target.rel === 'stylesheet') void reloadOnce()
      // The browser does not understand it.
      else if (target === self) said.stuck = ''
    },
    true,
  )
  addEventListener('click', async ({ target }) => {
    delete said.missing
    if (target.id !== 'again') return
    try {
      // What is kept for the times without a network may be what is broken. The worker of a site in a folder above is not.
      const kept = await navigator.serviceWorker.getRegistration()
      if (kept.scope === new URL('.', location).href) await kept.unregister()
    } catch (error) {
      // There is none.
    }
    location.reload()
  })
}
