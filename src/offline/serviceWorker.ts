import { answerFresh, answerKept } from './answer.ts'
import { keepVersion } from './keep.ts'
import { keepSettings } from './keepSettings.ts'
import { KEPT } from './kept.ts'
import { TAKE_OVER } from './names.ts'
import { tidy } from './tidy.ts'
import type { Ground } from './types.ts'
import type { WorkerScope } from './workerScope.ts'
import { wayOf } from './ways.ts'

const worker = globalThis as unknown as WorkerScope
const ground: Ground = {
  kept: KEPT,
  scope: new URL(worker.registration.scope),
  stores: caches,
  fetch: (request) => fetch(request),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}

worker.addEventListener('install', (event) => event.waitUntil(Promise.all([keepVersion(ground), keepSettings(ground)])))

// The first version serves the page that brought it at once; a later one comes only when no page is open, or when the
// person asked for it.
worker.addEventListener('activate', (event) =>
  event.waitUntil(tidy(ground, worker.clients).then(() => worker.clients.claim())),
)

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting())
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const way = wayOf(new URL(request.url), request.method, ground.scope, KEPT)
  if (way.way === 'network') return
  event.respondWith(way.way === 'kept' ? answerKept(ground, request, way.file) : answerFresh(ground, request, way))
  if (request.mode === 'navigate') event.waitUntil(tidy(ground, worker.clients))
})
