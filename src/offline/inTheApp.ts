/** Where the site itself shows what a static page says: folder of the static pages → place in the site. */
const PLACES: Readonly<Record<string, string>> = {
  guides: 'g/',
  causes: 'ref/cause/',
  messages: 'ref/message/',
  classes: 'ref/class/',
  codes: 'ref/code/',
  programs: 'ref/program/',
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
  return `./#/${place}${folder === 'codes' ? codePath(id) : id}`
}

/** A code's page is called `family-number`, and numbers may be below zero; its place has the two apart. */
function codePath(id: string): string {
  const last = id.lastIndexOf('-')
  const hyphen = id[last - 1] === '-' ? last - 1 : last
  return `${id.slice(0, hyphen)}/${id.slice(hyphen + 1)}`
}
