/**
 * Brings a stretch of the frame into view, only where it is out of it or at the foot of the window. The margins make the
 * frame as small as the stretch, so that the browser minds what sticks to the top of the page, boxes that scroll, and the
 * `scroll-margin` that the page gave the element. Whether it glides is the page's own choice, in its `scroll-behavior`.
 */
export function bringIntoView(frame: HTMLElement, margin: string, top: number, bottom: number): void {
  frame.style.scrollMargin = `calc(${margin} - ${top}px) 0 calc(30vh + ${bottom - frame.offsetHeight}px)`
  frame.scrollIntoView({ block: 'nearest' })
}
