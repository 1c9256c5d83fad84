import { createElement, use, type ComponentType, type FunctionComponent } from 'react'

let round = 0

/** From now on a part that did not arrive is asked for once more, where it is shown again. */
export function askAgain(): void {
  round += 1
}

/** A part that is fetched when it is first shown. React's own `lazy` never asks again for one that did not arrive. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): FunctionComponent<Props> {
  let part: Promise<ComponentType<Props>> | undefined
  let missedIn = Infinity
  return function Later(props) {
    if (part === undefined || missedIn < round) {
      missedIn = Infinity
      part = load()
      part.catch(() => (missedIn = round))
    }
    return createElement(use(part), props)
  }
}
