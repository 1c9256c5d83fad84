import { amazonFiles } from './amazon.ts'
import { apacheFiles } from './apache.ts'
import { caddyFiles } from './caddy.ts'
import { hostedFiles } from './hosted.ts'
import { iisFiles } from './iis.ts'
import { nginxFiles } from './nginx.ts'
import { rulesOf, type Policies } from './rules.ts'
import type { DeployFile, Place } from './types.ts'

/** The files for every kind of server, as they lie in `dist/deploy`, and the rules themselves for every other kind. */
export function deployFiles(policies: Policies, place: Place): readonly DeployFile[] {
  const rules = rulesOf(policies)
  return [
    ...nginxFiles(rules, place),
    ...apacheFiles(rules),
    ...caddyFiles(rules, place),
    ...iisFiles(rules),
    ...amazonFiles(rules),
    ...hostedFiles(rules),
    { path: 'rules.json', text: `${JSON.stringify(rules, undefined, 2)}\n` },
  ]
}
