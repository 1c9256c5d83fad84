import { fileURLToPath } from 'node:url'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * What is another in a frame. The screens walk on a router whose every step replaces the one before, and what they hand
 * on leads to the site.
 */
export const frameParts = [
  { find: 'react-router', replacement: here('../app/embed/router.ts') },
  { find: /^.*\/visit\/pageAddress\.ts$/, replacement: here('../app/embed/pages.ts') },
]
