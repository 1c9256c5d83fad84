const CONTEXT = 'https://schema.org'

/** A page that explains something. */
export function article(headline: string, description: string, reviewed: string): object {
  return {
    '@context': CONTEXT,
    '@type': 'TechArticle',
    headline,
    description,
    dateModified: reviewed,
    inLanguage: 'en',
  }
}

/** A page that answers what a message means. */
export function question(name: string, text: string, reviewed: string): object {
  const answer = { '@type': 'Answer', text }
  return {
    '@context': CONTEXT,
    '@type': 'FAQPage',
    dateModified: reviewed,
    inLanguage: 'en',
    mainEntity: [{ '@type': 'Question', name, acceptedAnswer: answer }],
  }
}

/** A page about one number of a list of them. */
export function term(name: string, code: string, description: string, of: string): object {
  const set = { '@type': 'DefinedTermSet', name: of }
  return { '@context': CONTEXT, '@type': 'DefinedTerm', name, termCode: code, description, inDefinedTermSet: set }
}

/** Something to do, step by step. */
export type Doing = { readonly name: string; readonly steps: readonly string[] }

/** A guide, with each thing it tells to do. Which of them is the right one, its questions find out. */
export function guideData(headline: string, description: string, reviewed: string, doings: readonly Doing[]): object {
  const parts = doings.map(({ name, steps }) => {
    return { '@type': 'HowTo', name, step: steps.map((text) => ({ '@type': 'HowToStep', text })) }
  })
  return { ...article(headline, description, reviewed), hasPart: parts }
}
