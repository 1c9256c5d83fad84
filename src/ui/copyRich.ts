import { copySelected } from './copySelected.ts'

/** Copies a text with its formatting: an editor that takes HTML gets it, any other gets the plain text. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  const kinds = { 'text/html': html, 'text/plain': text }
  try {
    const parts = Object.entries(kinds).map(([type, part]) => [type, new Blob([part], { type })] as const)
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))])
    return true
  } catch {
    return copySelected(text, (event) => {
      for (const [kind, part] of Object.entries(kinds)) event.clipboardData?.setData(kind, part)
      event.preventDefault()
    })
  }
}
