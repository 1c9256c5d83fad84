import { secretIn } from '../../embed/wordpress.ts'
import { isStepKey } from '../../visit/link.ts'

/** What the address of the frame asks for. Everything in its query is an id or a word of ours. */
export type Asked = {
  /** Where the router begins. */
  readonly place: string
  readonly guide?: string
  readonly theme: 'auto' | 'light' | 'dark'
  readonly agent: boolean
  /** The frame keeps its height and scrolls inside. */
  readonly scrolls: boolean
  readonly lang?: string
  /** A text to diagnose. It stands behind `#`, which no server ever sees. */
  readonly symptom?: string
  /** Set where WordPress made the frame. */
  readonly secret?: string
}

type Address = { readonly search: string; readonly hash: string }

const LONGEST = 20_000

/** Reads what makes sense. Never throws, whatever the address holds. `page` is the guide that the page itself is about. */
export function askedIn({ search, hash }: Address, page?: string): Asked {
  const query = new URLSearchParams(search.slice(0, LONGEST))
  const behind = hash.slice(1, LONGEST)
  const named = query.get('guide')
  const guide = idIn(named) ?? idIn(page)
  // A page without script leads to places in a guide by their anchors.
  const node = query.get('node') ?? behind
  const theme = query.get('theme')
  const lang = query.get('lang')
  const secret = secretIn(hash)
  const symptom = behind.startsWith('symptom=') ? new URLSearchParams(behind).get('symptom') : null
  // What cannot be an id leads where an unknown one does.
  const start = guide === undefined && !named ? '/' : `/g/${guide ?? ''}`
  const asked = guide !== undefined && isStepKey(node) ? `${start}/${node}?from=${node}` : start
  return {
    place: behind.startsWith('/') ? (behind.split('?secret=')[0] ?? '/') : asked,
    ...(guide === undefined ? {} : { guide }),
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    agent: query.get('view') === 'agent',
    scrolls: query.get('fit') === 'scroll',
    ...(lang === null ? {} : { lang: lang.slice(0, 40) }),
    ...(symptom === null || symptom.trim() === '' ? {} : { symptom }),
    ...(secret === undefined ? {} : { secret }),
  }
}

function idIn(value: string | null | undefined): string | undefined {
  return value !== null && value !== undefined && isStepKey(value) && !value.includes('.') ? value : undefined
}
