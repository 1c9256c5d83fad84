import type { Policies } from '../trustedTypes.ts'

/**
 * The first script of a frame, before anything is drawn. The guide as text steps back for the one that asks and answers,
 * and comes back where no script of ours can be run. A frame without an origin, as in `sandbox="allow-scripts"`, may
 * fetch modules only from hosts that say so: for all others there is a script in one piece.
 */
const root = document.documentElement
const whole = document.currentScript?.dataset['whole'] ?? ''
const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies }
const policy = trustedTypes?.createPolicy('start', { createScriptURL: (url) => (url === whole ? url : '') })

root.dataset['scripted'] = ''
addEventListener('error', fetchWhole, true)

function fetchWhole({ target }: Event): void {
  if (!(target instanceof HTMLScriptElement) || target.type !== 'module') return
  removeEventListener('error', fetchWhole, true)
  const script = document.createElement('script')
  script.src = (policy === undefined ? whole : policy.createScriptURL(whole)) as string
  script.addEventListener('error', () => delete root.dataset['scripted'])
  document.head.append(script)
}
