import { pastedLines } from '../readers/lines.ts'
import { keepBare, settings } from './bare.ts'
import { emptyDraft, heardOf } from './draft.ts'
import { jschLog, libssh2Trace, paramikoLog, versions } from './logs.ts'
import { messages } from './messages.ts'
import { oldProposals, proposals } from './proposals.ts'
import { SLOTS, type Heard, type Lists, type Side } from './types.ts'

/** A text with more lines than this is a log, and its first lines say what there is to say. */
const MOST = 20_000

/**
 * What a text says of a negotiation, whichever program wrote it. `side` is whose list it is where the text does not
 * say, as for `ssh -G` and for bare lists. Linear; never throws.
 */
export function hear(text: string, side: Side = 'client'): Heard {
  const lines = pastedLines(text).slice(0, MOST)
  const draft = emptyDraft()
  // Whole proposals first: a message repeats one list of them, and only of one direction.
  for (const listeners of [
    [proposals(), oldProposals(), jschLog(), paramikoLog, libssh2Trace, settings(side)],
    [messages, versions()],
  ]) {
    for (const line of lines) {
      for (const listen of listeners) {
        if (listen(line, draft)) draft.lines.add(line.number)
      }
    }
  }
  if (SLOTS.every((slot) => draft.client[slot] === undefined && draft.server[slot] === undefined)) {
    keepBare(lines, side, draft)
  }
  return heardOf(draft)
}

/** True where the text names at least one list, or what failed. */
export function saysAnything({ client, server, failed }: Heard): boolean {
  return failed !== undefined || [client, server].some((lists) => Object.keys(lists).length > 0)
}

/** Both texts together: what the second says of the other side fills what the first leaves open. */
export function together(first: Heard, second: Heard): Heard {
  return {
    ...second,
    ...first,
    formats: [...new Set([...first.formats, ...second.formats])],
    client: filled(first.client, second.client),
    server: filled(first.server, second.server),
    versions: { ...second.versions, ...first.versions },
  }
}

function filled(first: Lists, second: Lists): Lists {
  return { ...second, ...first }
}
