import type { PastedLine } from './lines.ts'

/** One refusal of SELinux, as the kernel writes it to the audit log. */
export type Refusal = {
  readonly line: PastedLine
  /** Where the actions stand in the line: `{ read open }`. */
  readonly at: number
  readonly end: number
  readonly actions: string
  readonly program: string
  /** The type of the process, and that of what it wanted. */
  readonly by: string
  readonly on: string
  readonly kind: string
  /** A path, a name or a port. */
  readonly target: string
  /** It was written down only, and the program got its way. */
  readonly watched: boolean
}

/** Reads `avc:  denied  { read } for  pid=873 comm="sshd" name="authorized_keys" scontext=… tcontext=… tclass=file`. */
export function refusalOf(line: PastedLine): Refusal | undefined {
  const text = line.text.slice(0, 8192)
  const avc = text.indexOf('avc:')
  const denied = avc < 0 ? -1 : text.indexOf('denied', avc)
  const open = denied < 0 ? -1 : text.indexOf('{', denied)
  const close = open < 0 ? -1 : text.indexOf('}', open)
  if (close < 0) return undefined
  const value = (name: string) => valueOf(text, name, close)
  const by = typeOf(value('scontext'))
  if (by === '') return undefined
  return {
    line,
    at: open,
    end: close + 1,
    actions: text.slice(open + 1, close).trim(),
    program: value('comm'),
    by,
    on: typeOf(value('tcontext')),
    kind: value('tclass'),
    target: value('path') || value('name') || value('src') || value('dest'),
    watched: value('permissive') === '1',
  }
}

/** `name="authorized_keys"` or, with `ausearch -i`, `name=authorized_keys`. */
function valueOf(text: string, name: string, from: number): string {
  const at = text.indexOf(` ${name}=`, from)
  if (at < 0) return ''
  const start = at + name.length + 2
  const quoted = text[start] === '"'
  const end = text.indexOf(quoted ? '"' : ' ', quoted ? start + 1 : start)
  return text.slice(quoted ? start + 1 : start, end < 0 ? text.length : end)
}

function typeOf(label: string): string {
  return label.split(':', 3)[2] ?? ''
}

/** A label that restorecon set, or would set. */
export type Relabel = { readonly line: PastedLine; readonly path: string; readonly from: string; readonly to: string }

/** `Would relabel PATH from LABEL to LABEL`, and `restorecon reset PATH context LABEL->LABEL` of old ones. */
export function relabelOf(line: PastedLine): Relabel | undefined {
  const text = line.text.slice(0, 8192)
  const start = ['Would relabel ', 'restorecon reset '].find((says) => text.startsWith(says))
  if (start === undefined) return undefined
  const old = start.startsWith('restorecon')
  const arrow = text.lastIndexOf(old ? '->' : ' to ')
  const label = text.lastIndexOf(old ? ' context ' : ' from ', arrow)
  if (arrow < 0 || label < 0) return undefined
  return {
    line,
    path: text.slice(start.length, label),
    from: typeOf(text.slice(label, arrow)),
    to: typeOf(text.slice(arrow + (old ? 2 : 4))),
  }
}
