/** Copies a text, on plain http too, where the clipboard of the page does not exist. Says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}

/** The old way: a selection that the browser copies. It needs no permission and no secure context. */
function copySelected(text: string): boolean {
  const box = document.createElement('textarea')
  const before = document.activeElement
  box.value = text
  box.readOnly = true
  box.setAttribute('aria-hidden', 'true')
  box.className = 'fixed top-0 opacity-0'
  // Inside a modal dialog only what is in it can be selected.
  ;(before?.closest('dialog') ?? document.body).append(box)
  box.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
