import { EVERYWHERE, type Rule } from './rules.ts'
import type { DeployFile } from './types.ts'

/** S3 holds the files, CloudFront answers: a function says the headers, a script puts the files there. */
export function amazonFiles(rules: readonly Rule[]): readonly DeployFile[] {
  return [
    { path: 'amazon/headers.js', text: edgeFunction(rules) },
    { path: 'amazon/index.js', text: INDEX },
    { path: 'amazon/upload.sh', text: upload(rules) },
  ]
}

function edgeFunction(rules: readonly Rule[]): string {
  const lines = rules.map(({ about, pattern, cache, headers }) => {
    return `  // ${about}\n  [${JSON.stringify(pattern)}, ${JSON.stringify(cache)}, ${JSON.stringify(headers)}],`
  })
  return `// A function of CloudFront (runtime cloudfront-js-2.0) for the event "viewer response".
// The first line that fits counts. To name the pages that may hold an embedded guide, write behind the policy of
// embed/1, for example: ; frame-ancestors https://kb.example.com https://wiki.example.com
var RULES = [
${lines.join('\n')}
]

var EVERYWHERE = ${JSON.stringify(EVERYWHERE)}

function set(response, headers) {
  for (var name in headers) response.headers[name.toLowerCase()] = { value: headers[name] }
}

function handler(event) {
  var response = event.response
  var rule = RULES.find(function (each) {
    return new RegExp(each[0]).test(event.request.uri)
  })
  set(response, EVERYWHERE)
  set(response, rule[2])
  // An error may not be kept for a year.
  if (response.statusCode < 400) set(response, { 'cache-control': rule[1] })
  return response
}
`
}

/** S3 behind CloudFront knows no index of a folder, and CloudFront only that of the top. */
const INDEX = `// A function of CloudFront (runtime cloudfront-js-2.0) for the event "viewer request": folders have an index.html.
function handler(event) {
  var request = event.request
  if (request.uri.endsWith('/')) request.uri += 'index.html'
  return request
}
`

function upload(rules: readonly Rule[]): string {
  const kept = rules.filter(({ cache }) => cache.includes('immutable')).flatMap(({ places }) => places)
  const first = kept.map(
    (place) => `aws s3 cp "$SITE/${place}" "$BUCKET/${place}" --recursive --cache-control "$FOR_EVER"`,
  )
  const but = kept.map((place) => `--exclude "${place}/*"`).join(' ')
  const cache = rules.find(({ cache: said }) => said.includes('immutable'))?.cache ?? ''
  return `#!/bin/sh
# sh upload.sh dist/site s3://your-bucket your-distribution
# The code goes first and nothing of it is taken away: pages that are open still ask for the parts of the last release.
set -eu
SITE=$1
BUCKET=$2
DISTRIBUTION=$3
FOR_EVER="${cache}"

${first.join('\n')}
aws s3 sync "$SITE" "$BUCKET" ${but} --cache-control no-cache --delete
aws cloudfront create-invalidation --distribution-id "$DISTRIBUTION" --paths '/*'
`
}
