/** A dialog is never lower than this, however little of the frame is in view. */
const LEAST = 320

/**
 * Keeps in two properties of the style which stretch of the frame the person sees. A frame may be 3,000 pixels high, and
 * a dialog in the middle of it nowhere near the button that opened it. Only an observer knows the window of the host.
 */
export function watchSeen(): void {
  // Whatever opens a dialog is pressed first; by the time it is there, this has answered.
  addEventListener('pointerdown', look, { capture: true, passive: true })
  addEventListener('keydown', look, { capture: true, passive: true })
  addEventListener('focusin', look, { capture: true, passive: true })
  look()
}

function look(): void {
  const observer = new IntersectionObserver(([entry]) => {
    observer.disconnect()
    if (entry !== undefined) keep(entry.intersectionRect)
  })
  observer.observe(document.documentElement)
}

function keep({ top, height }: DOMRectReadOnly): void {
  const { style } = document.documentElement
  if (height === 0) return
  style.setProperty('--seen-top', `${Math.max(0, Math.round(top))}px`)
  style.setProperty('--seen-height', `${Math.max(LEAST, Math.round(height))}px`)
}
