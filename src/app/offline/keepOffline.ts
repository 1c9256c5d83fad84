import { PAGES, SETTINGS, versionsOf } from '../../offline/names.ts'
import { site } from '../../visit/site.ts'
import type { Policies } from '../trustedTypes.ts'
import { offerNewVersion } from './offerNewVersion.tsx'

/** How often a page that stays open looks for a new version, in milliseconds. */
const BETWEEN_LOOKS = 3_600_000
const GONE_FOR = 10_000

/**
 * Keeps the site for the times without a network. Not in somebody else's page, whose storage it would fill, and not for
 * somebody who saves data and has no copy yet; where packs.json switches it off, what was kept goes. A new version waits until no page is open, or until the person takes it.
 */
export async function keepOffline(): Promise<void> {
  const { serviceWorker } = navigator
  if (serviceWorker === undefined || parent !== self) return
  if (site.getState().closed('offline')) {
    const before = await serviceWorker.getRegistration()
    // A site in a folder above may have a worker of its own.
    return before?.scope === new URL('.', document.baseURI).href ? forgetOffline(before) : undefined
  }
  const saves = (navigator as { readonly connection?: { readonly saveData?: boolean } }).connection?.saveData === true
  if (saves && serviceWorker.controller === null) return
  const registration = await serviceWorker.register(workerAddress())
  offerWhenReady(registration)
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', () => offerWhenReady(registration))
  })
  let looked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || Date.now() - looked < BETWEEN_LOOKS) return
    looked = Date.now()
    void look(registration)
  })
  if (serviceWorker.controller !== null) await look(registration)
}

/** Looks for a new version. Where the site is no longer at this address, what was kept of it goes as well. */
async function look(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await registration.update()
  } catch {
    if (!(await isGone())) return
    // Somebody may just be putting a new version there.
    await new Promise((resolve) => setTimeout(resolve, GONE_FOR))
    if (await isGone()) await forgetOffline(registration)
  }
}

async function isGone(): Promise<boolean> {
  const { status } = await fetch('sw.js', { method: 'HEAD', cache: 'no-store' })
  return status === 404 || status === 410
}

/** Removes the copy. The page that is open goes on with the parts it has. */
export async function forgetOffline(registration: ServiceWorkerRegistration): Promise<void> {
  await registration.unregister()
  const versions = versionsOf(new URL(registration.scope))
  const ours = (await caches.keys()).filter((name) => name.startsWith(versions) || name === PAGES || name === SETTINGS)
  await Promise.all(ours.map((name) => caches.delete(name)))
}

/** A page without a worker has nothing to wait for: it came from the network. */
function offerWhenReady(registration: ServiceWorkerRegistration): void {
  if (registration.waiting !== null && navigator.serviceWorker.controller !== null) offerNewVersion(registration)
}

/** The content policy refuses every script address that no policy has passed. This one makes a single one. */
function workerAddress(): string {
  const address = new URL('sw.js', document.baseURI).href
  const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
  const policy = trustedTypes?.createPolicy('offline', { createScriptURL: () => address })
  return (policy?.createScriptURL(address) as string | undefined) ?? address
}
