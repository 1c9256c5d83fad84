/**
 * The address that leads others to this page, without what stands behind `#`. A page from a disk has none: its address
 * leads nowhere on another computer, and names the folders of this one.
 */
export function pageAddress(): string | undefined {
  const [page = ''] = location.href.split('#')
  return page.startsWith('http') ? page : undefined
}
