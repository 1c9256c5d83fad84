import { tellWordpress } from '../../embed/wordpress.ts'
import { given } from './given.ts'

/**
 * Links to anywhere else open beside the host's page, never in the frame. Where the frame is sandboxed it may not open
 * anything: there the address is shown.
 */
export function openBeside(secret: string | undefined): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (event.defaultPrevented || link === null || !link.protocol.startsWith('http') || link.download !== '') return
    if (self.origin !== 'null') {
      link.target = '_blank'
      link.rel = 'noreferrer noopener'
      return
    }
    event.preventDefault()
    const opened = open(link.href, '_blank')
    if (opened !== null) opened.opener = null
    // WordPress lets its frames lead to the site they are from.
    else if (secret !== undefined && isOurs(link)) tellWordpress(secret, 'link', link.href)
    else given.setState({ stuckAt: link.href })
  })
}

function isOurs(link: HTMLAnchorElement): boolean {
  return link.href.startsWith(new URL('../../', location.href).href)
}
