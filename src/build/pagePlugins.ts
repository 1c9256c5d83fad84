import { readFileSync, writeFileSync } from 'node:fs'
import { minify, type Plugin } from 'vite'

/**
 * The router names its components by assignment, which keeps every one of them in the bundle. Without the names, forms,
 * prefetching and the rest of its framework mode fall away: 4 kB of the first page.
 */
export const leanRouter: Plugin = {
  name: 'lean-router',
  apply: 'build',
  transform(code, id) {
    if (!id.includes('/node_modules/react-router/')) return undefined
    const unnamed = code.replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '')
    return {
      code: unnamed.replaceAll(/= (React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1'),
      map: null,
    }
  },
}

/** The content policy is for the built site: the development server needs scripts and styles in the page. */
export const policyOnlyWhenBuilt: Plugin = {
  name: 'policy-only-when-built',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

/** The scripts of the public folder are copied as they are; every byte of them is waited for before the first paint. */
export const leanScripts: Plugin = {
  name: 'lean-scripts',
  apply: 'build',
  async writeBundle({ dir = '.' }) {
    for (const name of ['theme.js', 'start.js']) {
      const { code } = await minify(name, readFileSync(`${dir}/${name}`, 'utf8'))
      writeFileSync(`${dir}/${name}`, code)
    }
  },
}
