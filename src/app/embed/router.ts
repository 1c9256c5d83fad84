import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { isWithin, pageOf } from './pages.ts'

/**
 * The few functions of react-router that the screens of a frame use, under the same names: the build puts this in its
 * place. Every step replaces the one before. A frame that added to the history would take the host's Back button.
 */
export type Location = {
  readonly pathname: string
  readonly search: string
  readonly hash: string
  readonly state: unknown
  readonly key: string
}
export type NavigateFunction = (to: string, options?: { readonly state?: unknown; readonly replace?: boolean }) => void

const here = createStore<Location>()(() => locationOf('/', undefined))

let steps = 0
let write: (place: string) => void = () => undefined

const first = createStore<Location>()(() => here.getState())

/** Begins at a place. `onMove` hears of every place that follows. */
export function begin(place: string, onMove: (place: string) => void): void {
  arriveAt(place)
  write = onMove
}

/** Goes to a place that nobody asked for by a press: no heading there takes the focus. */
export function arriveAt(place: string): void {
  const location = locationOf(place, undefined)
  first.setState(location, true)
  here.setState(location, true)
}

/** Where the frame opened. */
export function useArrival(): Location {
  return useStore(first)
}

export const navigate: NavigateFunction = (to, options) => {
  if (!isWithin(to)) return void import('./outside.ts').then(({ openPlace }) => openPlace(to))
  here.setState(locationOf(to, options?.state), true)
  write(to)
}

export function useLocation(): Location {
  return useStore(here)
}

export function useNavigate(): NavigateFunction {
  return navigate
}

/** Every page of a frame that has parts in its address has these two. */
export function useParams(): { readonly guide?: string; readonly node?: string } {
  const [, , guide, node] = useLocation().pathname.split('/')
  return { ...(guide === undefined ? {} : { guide }), ...(node === undefined || node === '' ? {} : { node }) }
}

/** The address of the same place in the whole site, so that it can be opened beside and copied. */
export function useHref(to: string): string {
  return pageOf(to)
}

/** Follows a link within the frame. Any other place is a page of the site, which the browser opens beside the host. */
export function useLinkClickHandler<Element_ extends Element>(to: string): (event: React.MouseEvent<Element_>) => void {
  return (event) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !isWithin(to)) return
    event.preventDefault()
    navigate(to)
  }
}

function locationOf(place: string, state: unknown): Location {
  const at = place.indexOf('?')
  steps += 1
  return {
    pathname: at < 0 ? place : place.slice(0, at),
    search: at < 0 ? '' : place.slice(at),
    hash: '',
    state,
    key: String(steps),
  }
}
