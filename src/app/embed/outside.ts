import { tellWordpress } from '../../embed/wordpress.ts'
import { given } from './given.ts'
import { pageAddress, pageOf } from './pages.ts'
import { navigate } from './router.ts'

/**
 * Links to anywhere else open beside the host's page, never in the frame. Where the frame is sandboxed it may not open
 * anything: there the address is shown.
 */
export function openBeside(secret: string | undefined): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || link === null || !link.protocol.startsWith('http') || link.download !== '') return
    // Where something broke, the page offers a link within itself.
    if (link.hash.startsWith('#/') && link.pathname === location.pathname) {
      event.preventDefault()
      navigate(link.hash.slice(1))
      dispatchEvent(new HashChangeEvent('hashchange'))
      return
    }
    if (self.origin !== 'null') {
      link.target = '_blank'
      link.rel = 'noreferrer noopener'
      return
    }
    event.preventDefault()
    openSandboxed(link.href, secret)
  })
}

/** Opens a place of the site beside the host, without a link that was pressed. */
export function openPlace(place: string): void {
  openSandboxed(pageOf(place), undefined)
}

function openSandboxed(address: string, secret: string | undefined): void {
  const opened = open(address, '_blank')
  if (opened !== null) opened.opener = null
  // WordPress lets its frames lead to the site they are from.
  else if (secret !== undefined && address.startsWith(pageAddress())) tellWordpress(secret, 'link', address)
  else given.setState({ stuckAt: address })
}
