import { EVERYWHERE, type Rule } from './rules.ts'
import type { DeployFile } from './types.ts'

/** Hosts that take a folder: a list of headers where they know one, a job that publishes where they do not. */
export function hostedFiles(rules: readonly Rule[]): readonly DeployFile[] {
  return [
    { path: 'netlify/_headers', text: netlify(rules) },
    { path: 'github-pages/pages.yml', text: GITHUB },
    { path: 'gitlab-pages/.gitlab-ci.yml', text: GITLAB },
  ]
}

/**
 * There every line that fits counts, and headers of one name are joined: so none is said twice for one path. What may be
 * kept is said of code only; everything else is asked for again anyway.
 */
function netlify(rules: readonly Rule[]): string {
  const blocks = rules.flatMap(({ about, places, cache, headers }) => {
    const isKept = cache.includes('max-age')
    const inOther = places.some((place) =>
      rules.some((rule) => rule.places.some((each) => place.startsWith(`${each}/`) && each !== '')),
    )
    const own = { ...(inOther ? {} : headers), ...(isKept ? { 'Cache-Control': cache } : {}) }
    return places.map((place) => `# ${about}\n${block(address(place), own)}`)
  })
  return `# Put this beside index.html. Cloudflare Pages reads the same file.
# To name the pages that may hold an embedded guide, write behind the policy of /embed/1/, for example:
#   ; frame-ancestors https://kb.example.com https://wiki.example.com

${block('/*', EVERYWHERE)}
${blocks.join('\n')}`
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)
  return `${path}\n${lines.join('\n')}\n`
}

/** A file by its name, a folder with everything in it. */
function address(place: string): string {
  return place === '' || place.includes('.') ? `/${place}` : `/${place}/*`
}

const WHAT_IS_MISSING = `# No header of ours can be set here: the pages carry their policy themselves, and lack three things. Any page may hold
# them in a frame, copies are kept for as long as the host says, and pages that isolate themselves (COEP) cannot hold
# the embedded guide. Where that matters, put a server or a CDN with headers in front.
`

const GITHUB = `${WHAT_IS_MISSING}# Put this into .github/workflows/, and choose "GitHub Actions" as the source of Pages.
name: Pages
on:
  push:
    branches: [main]
permissions:
  contents: read
  pages: write
  id-token: write
concurrency: pages
jobs:
  publish:
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.publish.outputs.page_url }}
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 20
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npm run build
        env:
          HANDRAIL_URL: \${{ steps.pages.outputs.base_url }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist/site
      - id: publish
        uses: actions/deploy-pages@v4
`

const GITLAB = `${WHAT_IS_MISSING}# On an instance of your own an administrator sets headers for all its Pages: gitlab_pages['headers'] in gitlab.rb.
# Put this beside package.json. Files with a packed copy beside them are sent packed.
pages:
  image: node:20
  variables:
    HANDRAIL_URL: $CI_PAGES_URL
  script:
    - npm ci
    - npm run build
    # The folder "public" of the source has another meaning, and is no longer needed.
    - rm -r public
    - mv dist/site public
    - find public -type f -regex '.*\\.\\(html\\|css\\|js\\|json\\|svg\\|xml\\)' -exec gzip -f -k {} \\;
  artifacts:
    paths:
      - public
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
`
