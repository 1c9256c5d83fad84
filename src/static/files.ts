import type { Library } from '../content/index.ts'
import { retired } from '../content/retired.ts'
import { FAILURE_CLASSES, type FailureClass } from '../recognizer/failureClasses.ts'
import type { Reference } from '../reference/types.ts'
import { causeFile } from './causeFile.ts'
import { classFile } from './classFile.ts'
import { codeFile } from './codeFile.ts'
import { guideFiles } from './guideFiles.ts'
import { indexFiles } from './indexFiles.ts'
import { messageFile } from './messageFile.ts'
import { movedPages } from './movedPages.ts'
import { oembedFile, oembedPath } from './oembed.ts'
import { pageFile, type Page, type Site } from './page.ts'
import { robotsFile, sitemapFile } from './sitemap.ts'
import { linksFrom } from './telling.ts'

/** A file of the site: where it lies, from the folder of the site, and what is in it. */
export type File = { readonly path: string; readonly text: string }

/** Every file that makes the site readable without script. */
export function staticFiles(library: Library, reference: Reference, site: Site): readonly File[] {
  const known = pagesOf(library, reference)
  const pages = [...known, ...movedPages(retired, known)]
  const guides = library.guides.filter(({ symptoms }) => symptoms.length > 0)
  return [
    ...pages.map((page) => ({ path: page.path, text: pageFile(page, site) })),
    ...guides.map((guide) => ({ path: oembedPath(guide.id), text: oembedFile(guide, site.url) })),
    { path: 'sitemap.xml', text: sitemapFile(pages, site.url) },
    { path: 'robots.txt', text: robotsFile(site.url) },
  ]
}

/** Every page: guides, causes, codes, messages, classes, and those that lead to them. */
export function pagesOf(library: Library, reference: Reference): readonly Page[] {
  const telling = { library, links: linksFrom('../') }
  const classes = Object.keys(FAILURE_CLASSES) as FailureClass[]
  return [
    ...indexFiles(reference, telling),
    ...library.guides.filter(({ symptoms }) => symptoms.length > 0).flatMap((guide) => guideFiles(guide, telling)),
    ...classes.map((id) => classFile(id, reference, telling)),
    ...library.causes.flatMap(({ id }) => causeFile(id, reference, telling) ?? []),
    ...library.codes.flatMap((code) => codeFile(code, reference, telling) ?? []),
    ...library.signatures.flatMap(({ id }) => messageFile(id, reference, telling) ?? []),
  ]
}
