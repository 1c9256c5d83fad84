import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { library } from '../content/index.ts'
import type { RetiredIds } from '../content/retired.ts'
import { stepKeysOf } from '../engine/places.ts'
import { staticFiles } from './files.ts'
import { guidesOf } from './guideArticle.ts'
import { reference } from './known.ts'
import { movedPages } from './movedPages.ts'
import { pageFile } from './page.ts'
import { attributeOf, elementsIn, parsedPage, textIn, type Element } from './parsed.fixture.ts'

const url = 'https://handrail.test/sub/'
const files = staticFiles(library, reference, { url, style: 'assets/static.css' })
const pages = files
  .filter(({ path }) => path.endsWith('.html'))
  .map(({ path, text }) => ({ path, elements: elementsIn(parsedPage(text)) }))
const anchors = new Map(pages.map(({ path, elements }) => [path, new Set(idsIn(elements))]))
const places = new Set(
  library.guides.flatMap((guide) => stepKeysOf(guide, guidesOf(library)).map((key) => `${guide.id}/${key}`)),
)

function idsIn(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => attributeOf(element, 'id') ?? [])
}

/** Every address of a page, with the page and the place in it that it means. */
function linksIn({ path, elements }: (typeof pages)[number]) {
  return elements
    .flatMap((element) => (element.tagName === 'a' ? (attributeOf(element, 'href') ?? []) : []))
    .filter((href) => !href.startsWith('https://') && !href.startsWith('http://'))
    .map((href) => {
      const [file = '', place = ''] = href.split('#')
      return { href, to: file === '' ? path : posix.join(posix.dirname(path), file), place }
    })
}

test('there is a page for each guide, cause, code, message and class', () => {
  const paths = new Set(files.map(({ path }) => path))
  expect(paths.size).toBe(files.length)
  for (const { id, symptoms } of library.guides) expect(paths.has(`guides/${id}.html`)).toBe(symptoms.length > 0)
  for (const { id } of library.causes) expect(paths.has(`causes/${id}.html`), id).toBe(true)
  for (const { id } of library.signatures) expect(paths.has(`messages/${id}.html`), id).toBe(true)
  for (const { family, number } of library.codes) expect(paths.has(`codes/${family}-${number}.html`)).toBe(true)
  for (const id of Object.keys(reference.classes)) expect(paths.has(`classes/${id}.html`), id).toBe(true)
})

test('no id stands twice in a page', () => {
  for (const { path, elements } of pages) {
    const ids = idsIn(elements)
    expect(ids.length, path).toBe(new Set(ids).size)
  }
})

test('every link leads to a page and a place that are there', () => {
  const broken = pages.flatMap((page) =>
    linksIn(page)
      .filter(({ to, place }) => {
        if (to === 'index.html') return place !== '' && !isPlace(place)
        return !anchors.has(to) || (place !== '' && anchors.get(to)?.has(place) !== true)
      })
      .map(({ href }) => `${page.path}: ${href}`),
  )
  expect(broken).toEqual([])
})

/** A place in the app: `/g/ssh-sudo/may?from=may`. */
function isPlace(place: string): boolean {
  const [way = '', query = ''] = place.split('?')
  const [, g, guide = '', node] = way.split('/')
  if (g !== 'g') return false
  if (node === undefined) return library.guides.some(({ id, symptoms }) => id === guide && symptoms.length > 0)
  const known = places.has(`${guide}/${node}`) || library.guides.some(({ id, nodes }) => id === guide && node in nodes)
  return known && query === `from=${node}`
}

test('one comes to every page from the list of guides', () => {
  const seen = new Set(['guides/index.html'])
  for (const path of seen) {
    const page = pages.find((each) => each.path === path)
    for (const { to } of page === undefined ? [] : linksIn(page)) if (anchors.has(to)) seen.add(to)
  }
  expect(pages.map(({ path }) => path).filter((path) => !seen.has(path))).toEqual([])
})

test('every page has one title of its own, and headings that skip no level', () => {
  const titles = new Map<string, string>()
  for (const { path, elements } of pages) {
    const levels = elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : []))
    expect(levels.filter((level) => level === 1).length, path).toBe(1)
    expect(
      levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1),
      path,
    ).toEqual([])
    const title = elements.find(({ tagName }) => tagName === 'title')
    const text = title === undefined ? '' : textIn(title)
    if (path.startsWith('messages/')) continue
    expect(titles.get(text), `${path}: ${text}`).toBeUndefined()
    titles.set(text, path)
  }
})

test('nothing in a page is run, styled in place or fetched from elsewhere', () => {
  const none = new Set(['style', 'img', 'iframe', 'form', 'object', 'base'])
  const offending = pages.flatMap(({ path, elements }) =>
    elements.flatMap(({ tagName, attrs }) => {
      const names = attrs.map(({ name }) => name)
      const bad = names.filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))
      const runs = tagName === 'script' && attrs.some(({ value }) => value !== 'application/ld+json')
      return bad.length > 0 || runs || none.has(tagName) ? [`${path}: ${tagName} ${names.join(' ')}`] : []
    }),
  )
  expect(offending).toEqual([])
})

test('each page names its own address, and the site map names each page once', () => {
  const map = files.find(({ path }) => path === 'sitemap.xml')?.text ?? ''
  const named = map
    .split('<loc>')
    .slice(1)
    .map((part) => part.slice(0, part.indexOf('<')))
  expect(named.length).toBe(new Set(named).size)
  for (const { path, elements } of pages) {
    const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical')
    expect(canonical && attributeOf(canonical, 'href')).toBe(url + path)
    const apart = elements.some((element) => attributeOf(element, 'name') === 'robots')
    expect(named.includes(url + path), path).toBe(!apart)
  }
  expect(files.find(({ path }) => path === 'robots.txt')?.text).toContain(`Sitemap: ${url}sitemap.xml`)
})

test('what a page is stands in it as data of schema.org', () => {
  const kinds = new Set<string>()
  for (const { path, elements } of pages) {
    const script = elements.find(({ tagName }) => tagName === 'script')
    if (script === undefined) continue
    const data: Readonly<Record<string, unknown>> = JSON.parse(textIn(script))
    expect(data['@context'], path).toBe('https://schema.org')
    kinds.add(`${path.split('/')[0]} ${String(data['@type'])}`)
  }
  expect([...kinds].toSorted()).toEqual([
    'causes TechArticle',
    'classes TechArticle',
    'codes DefinedTerm',
    'guides TechArticle',
    'messages FAQPage',
  ])
})

test('the page of a guide says early how to embed it, with a frame that has a title and a link beside it', () => {
  for (const { id, title, symptoms } of library.guides) {
    if (symptoms.length === 0) continue
    const page = files.find(({ path }) => path === `guides/${id}.html`)?.text ?? ''
    const at = page.indexOf(`type="application/json+oembed" href="${url}oembed/${id}.json"`)
    expect(at, id).toBeGreaterThan(0)
    expect(at).toBeLessThan(2_000)
    const answer = JSON.parse(files.find(({ path }) => path === `oembed/${id}.json`)?.text ?? '')
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title, width: 640, height: 640 })
    const [quote, anchor, frame] = elementsIn(parsedPage(`<!doctype html>${answer.html}`)).slice(3)
    expect([quote?.tagName, anchor?.tagName, frame?.tagName]).toEqual(['blockquote', 'a', 'iframe'])
    expect(frame && attributeOf(frame, 'src')).toBe(`${url}embed/1/${id}.html?fit=scroll`)
    expect(frame && attributeOf(frame, 'title')).toBe(title)
    expect(anchor && attributeOf(anchor, 'href')).toBe(`${url}guides/${id}.html`)
  }
})

test('an id that is gone keeps its page, which leads to what took its place and is not listed', () => {
  const none: RetiredIds = {
    guides: {},
    classes: {},
    causes: {},
    codes: {},
    messages: {},
    programs: {},
    commands: {},
    readers: {},
  }
  const gone = {
    ...none,
    guides: { 'old-guide': { replacedBy: 'ssh-sudo' } },
    codes: { 'fasp/9999': { replacedBy: 'fasp/19' } },
    causes: { lost: {} },
  }
  const page = { description: '', body: { html: '' } }
  const known = ['guides/ssh-sudo.html', 'codes/fasp-19.html'].map((path) => ({ ...page, path, title: path }))
  const moved = movedPages(gone, known)
  expect(moved.map(({ path }) => path)).toEqual(['guides/old-guide.html', 'codes/fasp-9999.html'])
  for (const [at, { path: now }] of known.entries()) {
    const stub = moved[at]
    const elements = stub === undefined ? [] : elementsIn(parsedPage(pageFile(stub, { url, style: '' })))
    const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical')
    expect(canonical && attributeOf(canonical, 'href')).toBe(url + now)
    expect(elements.some((element) => attributeOf(element, 'href') === `../${now}`)).toBe(true)
    expect(stub?.apart).toBe(true)
  }
})
