import { PRINT_WIDTH } from '../../embed/protocol.ts'

/** How high the content is, and how high it would be on paper. */
type Sizes = { readonly height: number; readonly print: number }

/** The shadow and the rounding of what stands last. */
const BELOW = 16

/**
 * Tells how high the content is, whenever that changes, once the page is ready. The rectangle of the root element is as
 * high as what is in it, where its scroll height is never less than the frame: so this shrinks too. It is measured at
 * once: a frame that is not shown yet is drawn late or never. Gives a function that looks again.
 */
export function watchSize(isReady: () => boolean, onSize: (sizes: Sizes) => void): () => void {
  let last = 0
  const measure = (): void => {
    if (!isReady()) return
    const height = Math.ceil(Math.max(heightOf(document.documentElement), endOfDialogs()))
    if (height === last) return
    last = height
    onSize({ height, print: heightOnPaper() })
  }
  const resized = new ResizeObserver(measure)
  resized.observe(document.documentElement)
  const changed = new MutationObserver(() => {
    // A dialog stands beside the flow of the page, which does not grow with it.
    for (const dialog of document.querySelectorAll('dialog')) resized.observe(dialog)
    measure()
  })
  changed.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] })
  return measure
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height
}

function endOfDialogs(): number {
  const ends = [...document.querySelectorAll('dialog[open]')].map((dialog) => dialog.getBoundingClientRect().bottom)
  return ends.length === 0 ? 0 : Math.max(...ends) + scrollY + BELOW
}

/** With everything that is folded opened, as wide as the paper. A page that prints cannot wait for an answer. */
function heightOnPaper(): number {
  const { documentElement: root } = document
  root.classList.add('on-paper')
  root.style.width = `${PRINT_WIDTH}px`
  const height = Math.ceil(heightOf(root))
  root.style.removeProperty('width')
  root.classList.remove('on-paper')
  return height
}
