import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What was built: `dist`, or the folder that HANDRAIL_DIST names. */
export const built = resolve(import.meta.dirname, '../..', process.env['HANDRAIL_DIST'] ?? 'dist')

/** The site, as it is put on a server. */
export const builtSite = resolve(built, 'site')

/** The address of the one file that holds everything. */
export const oneFile = pathToFileURL(resolve(built, 'handrail.html')).href

/** Where the site lies when it does not lie at the top of its host. */
export const SUB_FOLDER = '/some/sub-folder/'
