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

const SAME_LOOK = 'a page looks the same on every way: a few show that they are there'
const OWN_FILE = 'the file has its packs.json inside (see oneFile.spec.ts)'
const OWN_COPY = 'no server is left that could say something else in packs.json'

/** Tests with a packs.json of their own. */
const CONFIGURED = ['a new ticket', 'handing on', 'a step that is wrong', 'a text in which nothing']

export const EXCEPTIONS: readonly Exception[] = [
  { ways: ['site', 'folder', 'offline'], file: 'oneFile.spec.ts', why: 'it is about the one file' },
  { ways: OTHER_WAYS, file: 'terminal.spec.ts', why: 'the terminal shows no page' },
  { ways: OTHER_WAYS, file: 'pictures.spec.ts', why: 'the pictures of the README are taken once' },
  { ways: OTHER_WAYS, file: 'offline.spec.ts', why: 'it serves what it is about itself' },
  { ways: OTHER_WAYS, file: 'deploy.spec.ts', why: 'it serves what it is about itself' },
  { ways: OTHER_WAYS, file: 'missingParts.spec.ts', why: 'it serves what it is about itself' },
  { ways: OTHER_WAYS, file: 'intranet.spec.ts', why: 'it serves what it is about itself' },
  {
    ways: OTHER_WAYS,
    file: 'everyNode.spec.ts',
    but: ['every node of aspera-error-19', 'every node of iris-ssh-session'],
    why: SAME_LOOK,
  },
  { ways: OTHER_WAYS, file: 'access.spec.ts', title: 'axe finds', but: ['on a fix'], why: SAME_LOOK },
  { ways: OTHER_WAYS, file: 'access.spec.ts', title: 'nothing sticks out', but: ['on a fix'], why: SAME_LOOK },
  { ways: OTHER_WAYS, file: 'agentLook.spec.ts', title: 'axe finds', but: ['on a check at 320'], why: SAME_LOOK },
  { ways: OTHER_WAYS, file: 'reference.spec.ts', title: 'axe finds', but: ['on codes', 'on classes'], why: SAME_LOOK },
  { ways: OTHER_WAYS, file: 'reference.spec.ts', title: 'every one of ', why: SAME_LOOK },
  { ways: OTHER_WAYS, file: 'tools.spec.ts', title: 'the tool ', but: ['ls-permissions', 'sshd-t'], why: SAME_LOOK },
  { ways: ['file', 'offline'], file: 'firstPage.spec.ts', title: 'the first page', why: 'nothing comes over a wire' },
  { ways: ['file'], file: 'firstPage.spec.ts', title: 'the policy', why: 'a file has no origin; see oneFile.spec.ts' },
  { ways: ['file', 'offline'], file: 'reference.spec.ts', title: 'nothing typed', why: 'the search is not fetched' },
  { ways: ['offline'], file: 'handOver.spec.ts', title: 'a visit saved as a file', why: 'no second device gets there' },
  { ways: ['file'], file: 'packs.spec.ts', why: OWN_FILE },
  { ways: ['offline'], file: 'packs.spec.ts', why: OWN_COPY },
  ...CONFIGURED.flatMap((title): readonly Exception[] => [
    { ways: ['file'], file: 'handOn.spec.ts', title, why: OWN_FILE },
    { ways: ['offline'], file: 'handOn.spec.ts', title, why: OWN_COPY },
  ]),
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

/** The files of which no test runs on a way. */
export function meaningless(way: Way): readonly string[] {
  return EXCEPTIONS.filter((each) => each.ways.includes(way) && each.title === undefined && each.but === undefined).map(
    ({ file }) => file,
  )
}
