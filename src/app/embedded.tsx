import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { meetHost } from '../embed/frame.ts'
import { tellWordpress } from '../embed/wordpress.ts'
import { guideOf, knowledgeOf } from '../screens/parts/loaded.ts'
import { settings } from '../visit/settings.ts'
import { openSite, site } from '../visit/site.ts'
import { beGuest } from '../visit/storage.ts'
import { showScan, visit } from '../visit/visit.ts'
import { askedIn } from './embed/asked.ts'
import { FrameApp } from './embed/FrameApp.tsx'
import { given } from './embed/given.ts'
import { putOn } from './embed/look.ts'
import { arriveAt, begin } from './embed/router.ts'
import { watchSize } from './embed/size.ts'
import { allowOnlyBlobWorkers } from './trustedTypes.ts'
import './frame.css'

/** An organization's guides wait for its packs.json; one that takes longer than this is shown as ours. */
const PATIENCE = 3000

const { documentElement: html } = document
const asked = askedIn(location, html.dataset['guide'])
const opened = openSite('../../packs.json')
if (asked.guide !== undefined) void guideOf(asked.guide).catch(() => undefined)
void knowledgeOf().catch(() => undefined)

allowOnlyBlobWorkers()
beGuest()
settings.setState({ view: asked.agent ? 'agent' : 'self' })
putOn(asked)
if (!asked.scrolls) html.dataset['fit'] = 'host'
begin(asked.place, (place) => {
  // WordPress finds its secret behind the `#` again when the frame is loaded anew.
  if (asked.secret === undefined) history.replaceState(undefined, '', `#${place}`)
})

let nameHolder: (origin: string) => void
const welcomed = new Promise<string>((name) => (nameHolder = name))
const host = meetHost({
  onWelcome({ symptom, share, ...wishes }, origin) {
    putOn(wishes)
    if (share === true) given.setState({ sharesWith: host })
    if (symptom !== undefined) diagnose(symptom)
    nameHolder(origin)
  },
  onMessage(message) {
    if (message.t === 'print') print()
    else putOn(message)
  },
})

// Whoever is quick takes a step before the part that tells of it is there.
const places: string[] = []
const stopNoting = visit.subscribe(({ place }, before) => {
  if (place !== before.place) places.push(place)
})
let ready = false
// Before the first question stands, or what a text adds up to, there is nothing to show: the host keeps its link. After
// a step it is as high as before, until all of the next one is there.
const stands = (): boolean =>
  document.querySelector('[data-later]') === null &&
  (ready || (document.querySelector('#root h1') !== null && document.querySelector('progress') === null))
const measure = watchSize(stands, (sizes) => {
  host.say({ t: 'size', ...sizes })
  if (!ready) {
    ready = true
    host.say({ t: 'ready', title: document.title, lang: html.lang, dir: html.dir === 'rtl' ? 'rtl' : 'ltr' })
    void import('./embed/manners.ts')
      .then(({ mindManners }) => mindManners(host, asked.secret, places))
      .catch(() => undefined)
      .finally(stopNoting)
  }
  if (asked.secret !== undefined) tellWordpress(asked.secret, 'height', sizes.height)
})

// A heading takes the focus after a step, and nothing else makes it: then the host is asked to show it.
document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof HTMLHeadingElement)) return
  if (asked.scrolls || !host.isThere()) scrollTo(0, 0)
  requestAnimationFrame(() => {
    measure()
    const { top, bottom } = target.getBoundingClientRect()
    host.say({ t: 'view', top: top + scrollY, bottom: bottom + scrollY })
  })
})

if (asked.symptom !== undefined) diagnose(asked.symptom)

/** Shows what the text adds up to; where that is nothing, the guide that was asked for beside it. */
function diagnose(text: string): void {
  // At once: a guide that stands before the text was read would have to go again.
  showScan({ status: 'reading', source: { size: text.length }, read: 0 })
  arriveAt('/found')
  void import('../visit/scan.ts')
    .then(({ startScan }) => startScan(text))
    .then(awaitScan)
    // The page of the diagnosis has a way to paste it again.
    .catch(() => showScan({ status: 'none' }))
}

function awaitScan(): void {
  const stop = visit.subscribe(({ scan }) => {
    if (scan.status === 'reading') return
    stop()
    if (asked.guide === undefined || scan.status !== 'done' || scan.found.diagnosis.outcome !== 'nothing') return
    // Nobody went there by a step.
    places.length = 0
    arriveAt(asked.place)
  })
}

const root = document.getElementById('root')
if (root === null) throw new Error('the page of the frame has no #root')
// Its anchors are those of the questions: both at once would be two of each.
document.getElementById('told')?.remove()
void Promise.race([opened, new Promise((late) => setTimeout(late, PATIENCE))])
  .catch(() => undefined)
  .then(shown)
  .then((page) => createRoot(root).render(<StrictMode>{page}</StrictMode>))

/** The guide, where the page around it may hold it. */
async function shown(): Promise<ReactNode> {
  const origins = site.getState().config?.embed?.origins
  if (origins === undefined || window.parent === window) return <FrameApp />
  const { mayHold } = await import('./embed/holder.ts')
  const here = { ancestors: [...(location.ancestorOrigins ?? [])], referrer: document.referrer, welcomed }
  if (await mayHold(origins, location.origin, here)) return <FrameApp />
  host.say({ t: 'refused' })
  const { Refused } = await import('./embed/Refused.tsx')
  return <Refused place={asked.place} />
}
