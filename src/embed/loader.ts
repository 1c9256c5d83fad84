import { defineGuide, NAME } from './guideElement.ts'

const DATA = 'data-handrail-'

/** Where elements with unknown names are dropped, an attribute of any other element stands for ours. */
function adopt(): void {
  for (const place of document.querySelectorAll(`[${DATA}guide]:not(a,:has(${NAME}))`)) {
    const guide = document.createElement(NAME)
    for (const { name, value } of place.attributes) {
      if (name.startsWith(DATA)) guide.setAttribute(name.slice(DATA.length), value)
    }
    guide.append(...place.childNodes)
    place.append(guide)
  }
}

defineGuide((document.currentScript as HTMLScriptElement).src)
adopt()
new MutationObserver(adopt).observe(document, { childList: true, subtree: true })
