import { EVERYWHERE, headerNames, type Rule } from './rules.ts'
import type { DeployFile } from './types.ts'

/** One file for Apache, beside index.html: it works in any folder. */
export function apacheFiles(rules: readonly Rule[]): readonly DeployFile[] {
  return [{ path: 'apache/.htaccess', text: htaccess(rules) }]
}

function htaccess(rules: readonly Rule[]): string {
  return `# Put this beside index.html. It needs "AllowOverride All" (or FileInfo, Indexes and Options) for the folder, and
# mod_headers, mod_setenvif, mod_dir, mod_mime, mod_filter and mod_deflate: a2enmod headers setenvif filter deflate
# Test with "apachectl configtest". A file that is missing must be answered with 404, never with index.html.

Options -Indexes
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .js .json .svg .xml
AddType text/javascript .js

# Which files get which headers: the last line that fits counts.
${rules.toReversed().map(kind).join('\n')}

${Object.entries(EVERYWHERE)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
${rules.map(headersOf).join('\n')}

# To name the pages that may hold an embedded guide, write behind its policy above, for example:
#   ; frame-ancestors https://kb.example.com https://wiki.example.com

# Packed, a file has another ETag, and Apache does not know it again without this.
RequestHeader edit If-None-Match '^"((.*)-gzip)"$' '"$1", "$2"'
AddOutputFilterByType DEFLATE text/html text/css text/plain text/javascript application/json application/manifest+json application/xml image/svg+xml
`
}

function kind({ id, about, pattern }: Rule, _: number, reversed: readonly Rule[]): string {
  const others = reversed.filter((rule) => rule.id !== id).map((rule) => `!${flag(rule)}`)
  return `# ${about}\nSetEnvIf Request_URI "${pattern}" ${flag({ id })} ${others.join(' ')}`
}

function headersOf(rule: Rule, _: number, rules: readonly Rule[]): string {
  const own = headerNames(rules).flatMap((name) => {
    const value = rule.headers[name]
    return value === undefined ? [] : [`Header always set ${name} "${value}" env=${flag(rule)}`]
  })
  return [`# ${rule.id}`, `Header set Cache-Control "${rule.cache}" env=${flag(rule)}`, ...own].join('\n')
}

function flag({ id }: Pick<Rule, 'id'>): string {
  return `handrail_${id.replaceAll('-', '_')}`
}
