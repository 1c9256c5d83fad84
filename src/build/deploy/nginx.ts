import { EVERYWHERE, headerNames, type Rule } from './rules.ts'
import type { DeployFile, Place } from './types.ts'

/** Types that become smaller by packing. */
const PACKED = [
  'text/css',
  'text/plain',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/xml',
  'text/xml',
  'image/svg+xml',
]

/** The three files for nginx: what goes with which path, the headers themselves, and servers that use them. */
export function nginxFiles(rules: readonly Rule[], place: Place): readonly DeployFile[] {
  return [
    { path: 'nginx/handrail-maps.conf', text: maps(rules) },
    { path: 'nginx/handrail-headers.conf', text: headers(rules) },
    { path: 'nginx/handrail.conf', text: server(place) },
  ]
}

function maps(rules: readonly Rule[]): string {
  const kinds = rules.map(({ id, about, pattern }) => `    # ${about}\n    "~${pattern}" ${id};`)
  return `# Put this into /etc/nginx/conf.d/. It says which files get which headers, below whatever folder.

map $uri $handrail_kind {
${kinds.join('\n')}
}

# Pages that may hold an embedded guide. Empty: every page may. To name them, for example:
#   default "; frame-ancestors https://kb.example.com https://wiki.example.com";
map $handrail_kind $handrail_framed_by {
    default "";
}

map $handrail_kind $handrail_cache {
${rules.map(({ id, cache }) => `    ${id} "${cache}";`).join('\n')}
}

${headerNames(rules)
  .map((name) => map(name, rules))
  .join('\n\n')}
`
}

function map(name: string, rules: readonly Rule[]): string {
  const lines = rules.flatMap(({ id, headers: own }) => {
    const value = own[name]
    if (value === undefined) return []
    const more = id === 'embed' && name === 'Content-Security-Policy' ? '$handrail_framed_by' : ''
    return [`    ${id} "${value}${more}";`]
  })
  return `map $handrail_kind ${variable(name)} {\n    default "";\n${lines.join('\n')}\n}`
}

function headers(rules: readonly Rule[]): string {
  const everywhere = Object.entries(EVERYWHERE).map(([name, value]) => `add_header ${name} "${value}" always;`)
  const own = headerNames(rules).map((name) => `add_header ${name} ${variable(name)} always;`)
  return `# Put this into /etc/nginx/snippets/ and include it where the site is served. nginx forgets these headers in a
# location that has an add_header of its own: include the file there again.

# Without "always": an error may not be kept for a year.
add_header Cache-Control $handrail_cache;
${[...everywhere, ...own].join('\n')}

charset utf-8;
gzip on;
gzip_vary on;
gzip_min_length 1000;
gzip_types ${PACKED.join(' ')};
`
}

function server({ host }: Place): string {
  return `# Put this into /etc/nginx/sites-enabled/ (or conf.d/), test it with "nginx -t", then reload nginx.
# The files of dist/site lie in /srv/handrail. A file that is missing must be answered with 404, never with index.html.

# A host of its own. This one speaks http, as in an intranet. For https take the lines with a certificate instead of
# "listen 80", and send whoever comes over http there.
server {
    listen 80;
    # listen 443 ssl;
    # ssl_certificate /etc/ssl/certs/handrail.pem;
    # ssl_certificate_key /etc/ssl/private/handrail.key;
    server_name ${host};
    root /srv/handrail;
    index index.html;
    include snippets/handrail-headers.conf;
}

# Or a folder of a host that is there already: put this into its server block.
#
# location /handrail/ {
#     alias /srv/handrail/;
#     index index.html;
#     include snippets/handrail-headers.conf;
# }
`
}

function variable(name: string): string {
  return `$handrail_${name.toLowerCase().replaceAll('-', '_')}`
}
