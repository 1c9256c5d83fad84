/** How somebody comes to the site: at the top of a host, in a folder of one, as one file, or with the network gone. */
export type Way = 'site' | 'folder' | 'file' | 'offline'

/** Tests that mean nothing on some ways, or of which a few say enough there. */
export type Exception = {
  readonly ways: readonly Way[]
  readonly file: string
  /** How the titles begin; every test of the file where there is none. */
  readonly title?: string
  /** Titles with one of these words run all the same. */
  readonly but?: readonly string[]
  readonly why: string
}

const OTHER_WAYS: readonly Way[] = ['folder', 'file', 'offline']

export const EXCEPTIONS: readonly Exception[] = [
  { ways: OTHER_WAYS, file: 'terminal.spec.ts', why: 'the terminal shows no page' },
  { ways: OTHER_WAYS, file: 'pictures.spec.ts', why: 'the pictures of the README are taken once' },
  {
    ways: OTHER_WAYS,
    file: 'everyNode.spec.ts',
    title: 'every node of ',
    but: ['ssh-connect', 'iris-ssh-session'],
    why: 'a node looks the same on every way: two guides show that they are there',
  },
]

/** Why a test does not run on a way, where it does not. */
export function reasonAgainst(way: Way, file: string, title: string): string | undefined {
  return EXCEPTIONS.find(
    (each) =>
      each.ways.includes(way) &&
      each.file === file &&
      title.startsWith(each.title ?? '') &&
      each.but?.some((word) => title.includes(word)) !== true,
  )?.why
}
