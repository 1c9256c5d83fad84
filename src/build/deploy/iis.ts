import { EVERYWHERE, type Rule } from './rules.ts'
import type { DeployFile } from './types.ts'

/** One file for IIS, beside index.html: folders and files instead of patterns. */
export function iisFiles(rules: readonly Rule[]): readonly DeployFile[] {
  return [{ path: 'iis/web.config', text: webConfig(rules) }]
}

function webConfig(rules: readonly Rule[]): string {
  const start = rules.find(({ places }) => places.includes(''))
  if (start === undefined) throw new Error('no rule for the start page')
  const inside = rules
    .filter((rule) => rule !== start)
    .flatMap((rule) => rule.places.map((place) => ({ place, rule })))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
  return `<?xml version="1.0" encoding="utf-8"?>
<!--
  Put this beside index.html, in a site or an application of IIS: the folders below count from here. A file that is
  missing must be answered with 404, never with index.html. Static compression is a feature of Windows: Web-Stat-Compression.
  To name the pages that may hold an embedded guide, write behind the policy of embed/1, for example:
  ; frame-ancestors https://kb.example.com https://wiki.example.com
-->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <remove fileExtension=".js" />
      <mimeMap fileExtension=".js" mimeType="text/javascript" />
      <remove fileExtension=".svg" />
      <mimeMap fileExtension=".svg" mimeType="image/svg+xml" />
      ${cache(start)}
    </staticContent>
    ${protocol(start)}
  </system.webServer>
${inside.map(location).join('\n')}
</configuration>
`
}

function location({ place, rule }: { readonly place: string; readonly rule: Rule }): string {
  return `  <!-- ${rule.about} -->
  <location path="${place}">
    <system.webServer>
      <staticContent>
        ${cache(rule)}
      </staticContent>
      ${protocol(rule).replaceAll('\n', '\n  ')}
    </system.webServer>
  </location>`
}

function protocol({ headers }: Rule): string {
  const lines = Object.entries({ ...EVERYWHERE, ...headers }).map(
    ([name, value]) => `        <add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
  )
  return `<httpProtocol>
      <customHeaders>
        <clear />
${lines.join('\n')}
      </customHeaders>
    </httpProtocol>`
}

/** Said this way it goes with files only, and not with errors. */
function cache({ cache: said }: Rule): string {
  const parts = said.split(', ')
  const seconds = Number(parts.find((part) => part.startsWith('max-age='))?.slice('max-age='.length) ?? 0)
  if (seconds === 0) return '<clientCache cacheControlMode="DisableCache" />'
  const others = parts.filter((part) => !part.startsWith('max-age=')).join(', ')
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${timeSpan(seconds)}" cacheControlCustom="${others}" />`
}

/** Days, hours, minutes and seconds, as .NET writes them: `365.00:00:00`. */
function timeSpan(seconds: number): string {
  return `${Math.floor(seconds / 86_400)}.${twoDigits((seconds % 86_400) / 3600)}:${twoDigits((seconds % 3600) / 60)}:${twoDigits(seconds % 60)}`
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, '0')
}
