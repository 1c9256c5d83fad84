import { hold, type Held } from './hold.ts'

export const NAME = 'handrail-guide'
/** What the frame can follow. Whatever else changes, the guide begins anew. */
const FOLLOWED = ['theme', 'tokens', 'lang']

/** `<handrail-guide guide="…">link</handrail-guide>`: a guide in a page. `base` is the address of the loader. */
export function defineGuide(base: string): void {
  class Guide extends HTMLElement {
    static observedAttributes = ['guide', 'node', 'symptom', 'view', 'fit', ...FOLLOWED]
    declare held?: Held | undefined

    connectedCallback(): void {
      this.held = hold(this, base)
    }

    disconnectedCallback(): void {
      this.held?.end()
      this.held = undefined
    }

    attributeChangedCallback(name: string): void {
      if (FOLLOWED.includes(name)) this.held?.follow()
      else if (this.held) this.replaceWith(this)
    }
  }
  if (!customElements.get(NAME)) customElements.define(NAME, Guide)
}
