/** A text as a shell or a file wants it, or one sentence that says why it cannot be written there. */
export type Quoted = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string }

export function written(text: string): Quoted {
  return { ok: true, text }
}

export function refused(reason: string): Quoted {
  return { ok: false, reason }
}
