/** Brings the focus from a field back to the page: to its heading, or to the tab of what is shown instead. */
export function toPage(): void {
  const heading = [...document.querySelectorAll<HTMLElement>('h1[tabindex]')].find((each) => each.checkVisibility())
  const tab = document.querySelector<HTMLElement>('[role=tab][aria-selected=true]')
  const target = heading ?? tab
  target?.focus({ preventScroll: true })
}
