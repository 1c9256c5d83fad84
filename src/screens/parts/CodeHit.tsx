import { use, useEffect, useRef } from 'react'
import { filled } from '../../engine/fill.ts'
import { locate } from '../../engine/locate.ts'
import { titleHere } from '../../visit/siteContent.ts'
import { readPhoneCode } from '../../visit/phoneCode.ts'
import { linkInto } from './causeLink.ts'
import { HitLink } from './HitLink.tsx'
import { guideOf } from './loaded.ts'
import { placesOf } from './loadedReference.ts'
import { parameterLabel } from './valueLabel.ts'

type Props = {
  readonly code: string
  /** The person wants to go there. */
  readonly entered: boolean
}

/** A code that was read aloud, and where it leads. A code that leads nowhere is said to. */
export function CodeHit({ code, entered }: Props) {
  const read = readPhoneCode(code, use(placesOf()))
  if ('problem' in read) return <p className="mb-3 text-sm">{read.sentence}</p>
  return <Leads code={read.code} {...read.place} entered={entered} />
}

type Led = Props & { readonly guide: string; readonly node: string }

function Leads({ code, guide, node, entered }: Led) {
  const hit = useRef<HTMLElement>(null)
  const loaded = use(guideOf(guide))
  const found = loaded && locate(loaded.guide, node, loaded.guides)?.node
  const text = found === undefined || found.kind === 'include' ? node : filled(found.text, {}, parameterLabel)
  useEffect(() => {
    if (entered) hit.current?.querySelector('a')?.click()
  }, [entered])
  return (
    <section ref={hit} aria-labelledby="found-code-aloud" className="mb-4">
      <h2 id="found-code-aloud" className="mb-1 text-sm text-soft">
        Code {code}
      </h2>
      <HitLink to={linkInto({ guide, node })}>
        <span className="block">{text}</span>
        <span className="text-sm text-soft">{titleHere(guide) ?? guide}</span>
      </HitLink>
    </section>
  )
}
