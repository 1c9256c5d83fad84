import { copySelected } from './copySelected.ts'

/** Copies a text, on plain http too, where the clipboard of the page does not exist. Says whether it worked. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text)
  }
}
