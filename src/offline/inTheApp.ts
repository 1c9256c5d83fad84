/** Where the site itself shows what a static page says: folder of the static pages → place in the site. */
const PLACES: Readonly<Record<string, string>> = {
  guides: 'g/',
  causes: 'ref/cause/',
  messages: 'ref/message/',
  classes: 'ref/class/',
  codes: 'ref/code/',
}

/**
 * Without a network a static page that nobody read before is not there, but what it says is: the site has all of it. An
 * index leads to the reference. Undefined for what has no such place.
 */
export function inTheApp(file: string): string | undefined {
  const [folder = '', name = '', ...deeper] = file.split('/')
  const place = Object.hasOwn(PLACES, folder) ? PLACES[folder] : undefined
  if (place === undefined || deeper.length > 0) return undefined
  const id = name.endsWith('.html') ? name.slice(0, -'.html'.length) : name
  if (id === '' || id === 'index') return './#/ref'
  // A code's page is called `family-number`; its place has the two apart.
  const hyphen = id.lastIndexOf('-')
  const path = folder === 'codes' && hyphen > 0 ? `${id.slice(0, hyphen)}/${id.slice(hyphen + 1)}` : id
  return `./#/${place}${path}`
}
