import type { ReadConfig } from '../../report/siteConfig.ts'

let loading: Promise<ReadConfig> | undefined

/** What the organization says in `packs.json`, beside index.html. It is asked for once, when somebody needs it. */
export function siteConfigOf(): Promise<ReadConfig> {
  return (loading ??= load())
}

async function load(): Promise<ReadConfig> {
  const { DEFAULT_CONFIG, readSiteConfig } = await import('../../report/siteConfig.ts')
  const none = { config: DEFAULT_CONFIG, problems: [] }
  // A page that was opened from a disk may not read its neighbors.
  if (location.protocol === 'file:') return none
  try {
    const answer = await fetch('./packs.json', { credentials: 'omit', cache: 'no-cache' })
    // Some hosts answer with the start page where there is no such file.
    const page = answer.headers.get('content-type')?.startsWith('text/html') ?? false
    return answer.ok && !page ? readSiteConfig(await answer.text()) : none
  } catch {
    return none
  }
}
