import { builtForNode } from './builtForNode.mjs'

/** What people type and paste: a number, a word, words with an error in them, a sentence, a line of a log. */
export const QUERIES = [
  '19',
  'error 19',
  '8010100D',
  'rsa-sha2-512',
  'p',
  'strictmodes',
  'permision denied',
  'too many authentcation failures',
  'how do i fix a changed host key',
  'The SSH server does not let this accunt in',
  'Nov 21 10:00:00 web1 sshd[4242]: Failed password for invalid user bob from 203.0.113.9 port 55 ssh2',
  'kex_exchange_identification: Connection closed by remote host '.repeat(6),
]

/**
 * The search of the site, built for Node, beside a plain look through the same texts for the same words.
 * @param {string} root of the repository
 * @param {string} folder to build into
 */
export async function searchInNode(root, folder) {
  const { entries, lookUpIn } = await builtForNode(root, 'e2e/bench/search.ts', folder)
  const texts = entries.map((entry) => JSON.stringify(entry).toLowerCase())
  return {
    count: entries.length,
    search: (query) => lookUpIn(query),
    look: (query) => {
      const words = query.toLowerCase().split(' ')
      return texts.filter((text) => words.some((word) => text.includes(word)))
    },
  }
}
