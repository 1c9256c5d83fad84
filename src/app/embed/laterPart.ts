import { createElement, Suspense, type ComponentType, type FunctionComponent } from 'react'
import { later } from '../../ui/later.ts'

/** Stands where a part is not there yet: until then the frame is not ready, and keeps its height. */
const waits = createElement('span', { 'data-later': '' })

/** A part that the first question does not need; the build of the frame puts this in the place of its import. */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  const Part = later(load)
  return (props) => createElement(Suspense, { fallback: waits }, createElement(Part, props))
}
