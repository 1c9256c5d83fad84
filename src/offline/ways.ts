import type { Kept } from './types.ts'

/** The page itself, whatever it is called in the address: some hosts send `index.html` on to its folder. */
export const PAGE = './'

/**
 * Where an answer comes from. `kept`: from the version that runs, so that versions never mix. `fresh`: from the network,
 * with the copy of last time behind it. `network`: the worker stays out of it.
 */
export type Way =
  | { readonly way: 'kept'; readonly file: string }
  | { readonly way: 'fresh'; readonly file: string; readonly kind: 'page' | 'settings' }
  | { readonly way: 'network' }

const NETWORK: Way = { way: 'network' }

/** Decides by the address alone. What is embedded in other sites is never kept, nor is anything of another origin. */
export function wayOf(url: URL, method: string, scope: URL, kept: Kept): Way {
  if (method !== 'GET' || url.origin !== scope.origin) return NETWORK
  if (!url.pathname.startsWith(scope.pathname)) return isSettings(url.pathname) ? settings(url.pathname) : NETWORK
  const file = url.pathname.slice(scope.pathname.length)
  // No name of ours has an escape in it: a server may read another folder out of one.
  if (file.startsWith('embed/') || file.includes('%') || file === 'sw.js') return NETWORK
  if (file === '' || file === 'index.html') return { way: 'kept', file: PAGE }
  if (Object.hasOwn(kept.files, file) || file.startsWith('assets/')) return { way: 'kept', file }
  if (isSettings(file)) return settings(file)
  return isPage(file) ? { way: 'fresh', file, kind: 'page' } : NETWORK
}

function settings(file: string): Way {
  return { way: 'fresh', file, kind: 'settings' }
}

function isSettings(path: string): boolean {
  return path.endsWith('.json')
}

/** Static pages and their style. Some hosts leave `.html` out of addresses, and a folder is its index. */
function isPage(file: string): boolean {
  const name = file.slice(file.lastIndexOf('/') + 1)
  return name.endsWith('.html') || name.endsWith('.css') || !name.includes('.')
}
