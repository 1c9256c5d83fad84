/**
 * The old way to copy: a selection that the browser copies, at once and before anything else happens. It needs no
 * permission and no secure context. `fill` may put more than the plain text into what is copied. Says whether it worked.
 */
export function copySelected(text: string, fill?: (event: ClipboardEvent) => void): boolean {
  const box = document.createElement('textarea')
  const before = document.activeElement
  box.value = text
  box.readOnly = true
  box.setAttribute('aria-hidden', 'true')
  box.className = 'fixed top-0 opacity-0'
  // Inside a modal dialog only what is in it can be selected.
  ;(before?.closest('dialog') ?? document.body).append(box)
  box.select()
  if (fill !== undefined) box.addEventListener('copy', fill)
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
