import type { Ground } from './types.ts'

/** What a page says to the worker that waits behind it, when the person wants the new version. */
export const TAKE_OVER = 'handrail:take-over'

/** Static pages that were read. They tell what somebody read: "Forget everything" removes them by this name. */
export const PAGES = 'handrail-pages'

/** What belongs to the place and not to a version: packs.json and the packs it names. */
export const SETTINGS = 'handrail-settings'

/** One store for each version. Two sites of one origin, in two folders, never meet. */
export function versionName({ kept, scope }: Pick<Ground, 'kept' | 'scope'>): string {
  return `${versionsOf(scope)}${kept.version}`
}

/** How the names of all versions of the site in this folder begin. */
export function versionsOf(scope: URL): string {
  return `handrail-site ${scope.pathname} `
}
