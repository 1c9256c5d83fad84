import { useEffect, useState } from 'react'
import { cards } from '../../content/guides/cards.ts'
import { isStepKey } from '../../visit/link.ts'
import { catalogHere, titleHere } from '../../visit/siteContent.ts'
import { Heading } from '../parts/Heading.tsx'
import { Preview } from './Preview.tsx'
import { SnippetCard } from './SnippetCard.tsx'
import { PLAIN, snippetsFor, type Home, type Wish } from './snippets.ts'
import { tokensProblem } from './tokensProblem.ts'
import { WishForm } from './WishForm.tsx'

/** Writes what a page of somebody else's needs to hold a guide, and shows how it will look there. */
export function Embed() {
  const integrity = useIntegrity()
  const guides = catalogHere()
  const [wish, setWish] = useState<Wish>({ ...PLAIN, guide: guides[0]?.id ?? '' })
  const home: Home = {
    address: new URL('./', location.href).href,
    ...(integrity === undefined ? {} : { integrity }),
    titleOf: (guide) => titleHere(guide) ?? guide,
    hasPages: (guide) => Object.values(cards).some(({ id }) => id === guide),
  }
  const problems = {
    ...(wish.node === '' || isStepKey(wish.node) ? {} : { node: 'A step is named by small letters, digits, - and .' }),
    ...(wish.guide === '' && wish.symptom === '' ? { symptom: 'Choose a guide, or say what was seen.' } : {}),
    ...withProblem(tokensProblem(wish.tokens)),
  }
  return (
    <div className="mx-auto max-w-[47.5rem]">
      <Heading title={['Put a guide into a page']}>Put a guide into a page</Heading>
      <p className="mt-2">
        Any page can hold a guide: an article of a knowledge base, a wiki, a portal. It takes as much room as its step,
        looks light or dark as the page does, and tells the page nothing but where somebody stands.
      </p>
      <WishForm wish={wish} guides={guides} problems={problems} onChange={setWish} />
      <h2 className="mt-8">What to paste into the page</h2>
      {snippetsFor(wish, home).map((snippet) => (
        <SnippetCard key={snippet.id} {...snippet} />
      ))}
      <h2 className="mt-8">How it looks there</h2>
      <Preview wish={wish} title={home.titleOf(wish.guide)} />
    </div>
  )
}

function withProblem(tokens: string | undefined): { readonly tokens?: string } {
  return tokens === undefined ? {} : { tokens }
}

/** The hash of the loader that lies on this site. Without it the snippet works too, and proves less. */
function useIntegrity(): string | undefined {
  const [integrity, setIntegrity] = useState<string>()
  useEffect(() => {
    let wanted = true
    readIntegrity().then(
      (found) => wanted && setIntegrity(found),
      () => undefined,
    )
    return () => {
      wanted = false
    }
  }, [])
  return integrity
}

async function readIntegrity(): Promise<string | undefined> {
  const answer = await fetch('./embed/1/integrity.json')
  const said: unknown = answer.ok ? await answer.json() : undefined
  const hash = typeof said === 'object' && said !== null && 'embed.js' in said ? said['embed.js'] : undefined
  return typeof hash === 'string' && /^sha384-[\w+/=]{64}$/.test(hash) ? hash : undefined
}
