import { EVERYWHERE, type Rule } from './rules.ts'
import type { DeployFile, Place } from './types.ts'

/** The Caddyfile: a part that says the headers, and a site that uses it. */
export function caddyFiles(rules: readonly Rule[], place: Place): readonly DeployFile[] {
  return [{ path: 'caddy/Caddyfile', text: caddyfile(rules, place) }]
}

function caddyfile(rules: readonly Rule[], { host }: Place): string {
  return `# The files of dist/site lie in /srv/handrail. Test with "caddy validate --config Caddyfile".

(handrail) {
	root * /srv/handrail
	encode gzip

	# Which files get which headers: the first line that fits counts.
	map {http.request.uri.path} {handrail_kind} {
${rules.map(({ id, pattern }) => `		~${pattern} ${id}`).join('\n')}
	}

${rules.map(matched).join('\n')}

	header {
${Object.entries(EVERYWHERE)
  .map(([name, value]) => `		${name} "${value}"`)
  .join('\n')}
	}

	# A file that is missing is answered with 404, never with index.html.
	file_server
}

# A host of its own. "http://" in front keeps it on plain http, as in an intranet; without it Caddy gets a certificate.
http://${host} {
	import handrail
}

# Or a folder of a host that is there already:
#
# handle_path /handrail/* {
# 	import handrail
# }
`
}

/** An error may not be kept for a year: how long a copy counts is said of files that are there. */
function matched({ id, about, cache, headers }: Rule): string {
  const [name, there] = [`@${id}`, `@${id}-there`]
  const lines = Object.entries(headers).map(([header, value]) => `		${header} "${value}"`)
  return `	# ${about}
	${name} expression {handrail_kind} == "${id}"
	header ${name} {
${lines.join('\n')}
	}
	${there} {
		expression {handrail_kind} == "${id}"
		file {path} {path}/index.html
	}
	header ${there} Cache-Control "${cache}"
`
}
