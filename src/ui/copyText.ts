/** Copies a text, on plain http too, where the clipboard of the page does not exist. Says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected({ 'text/plain': text })
  }
}

/** Copies before anything else happens, such as another page that opens. Says whether it worked. */
export function copyAtOnce(text: string): boolean {
  return copySelected({ 'text/plain': text })
}

/** Copies a text with its formatting: an editor that takes HTML gets it, any other gets the plain text. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const kinds = { 'text/html': html, 'text/plain': text }
  try {
    const parts = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
    return true
  } catch {
    return copySelected(kinds)
  }
}

/** The old way: a selection that the browser copies. It needs no permission and no secure context. */
function copySelected(kinds: { readonly 'text/plain': string; readonly 'text/html'?: string }): boolean {
  const box = document.createElement('textarea')
  const before = document.activeElement
  const fill = (event: ClipboardEvent): void => {
    for (const [kind, text] of Object.entries(kinds)) event.clipboardData?.setData(kind, text)
    event.preventDefault()
  }
  box.value = kinds['text/plain']
  box.readOnly = true
  box.setAttribute('aria-hidden', 'true')
  box.className = 'fixed top-0 opacity-0'
  // Inside a modal dialog only what is in it can be selected.
  ;(before?.closest('dialog') ?? document.body).append(box)
  box.select()
  // The selection is plain text. What an editor may take beside it is put in as the browser copies.
  if (kinds['text/html'] !== undefined) box.addEventListener('copy', fill)
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    box.remove()
    if (before instanceof HTMLElement) before.focus({ preventScroll: true })
  }
}
