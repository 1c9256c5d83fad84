import { letters, word, type Shape } from './redactShape.fixture.ts'

/** A text as a terminal of a width breaks it. */
function broken(text: string, width: number): string {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width))
  return lines.join('\n')
}

/** The secret decides how much stands before it: the break falls into its name, between both, or into itself. */
function shape(name: string, width: number, before: string, behind: string, secret = word): Shape {
  return {
    name: `${name}, broken at ${width}`,
    secret,
    text: (s) => {
      const length = 28 + ((s.charCodeAt(0) + s.charCodeAt(1)) % 50)
      return broken(`ascp ${'-Q '.repeat(30)}`.slice(0, length) + before + s + behind, width)
    },
  }
}

export const wrappedShapes: readonly Shape[] = [72, 80].flatMap((width) => [
  shape('password', width, ' --password=', ' fred@server:/in'),
  shape('environment', width, ' ASPERA_SCP_PASS=', ' ascp f'),
  shape('address', width, ' sftp://fred:', '@server/in'),
  shape('GitHub', width, ' using ghp_', ' here', letters(36)),
  shape('Bearer', width, ' Authorization: Bearer ', '', letters(36, 200)),
])
