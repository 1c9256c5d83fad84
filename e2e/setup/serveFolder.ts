import { createReadStream, statSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { extname, join, resolve, sep } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
}

/** What a test starts. It listens on 127.0.0.1 alone. */
export type Served = { readonly url: string; readonly stop: () => Promise<void> }

/**
 * A folder as the plainest static host serves it, below `under`: files, the index of a folder, and 404 for the rest. It
 * never answers with the start page instead of a missing file, which would hide a wrong address.
 */
export async function serveFolder(folder: string, under = '/', port = 0): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodePath(request.url ?? '/')
    const file = path?.startsWith(under) === true ? fileAt(resolve(folder), path.slice(under.length)) : undefined
    if (file === undefined) return plain(response, 404, 'There is no such file.')
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Files are only read.')
    const type = TYPES[extname(file.path)] ?? 'application/octet-stream'
    response.writeHead(200, {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
      'content-length': file.size,
      'content-type': type,
    })
    if (request.method === 'HEAD') return void response.end()
    createReadStream(file.path).pipe(response)
  })
  await new Promise<void>((listening, refused) => {
    server.on('error', refused).listen(port, '127.0.0.1', listening)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address !== null ? address.port : port
  return {
    url: `http://127.0.0.1:${taken}${under}`,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}

function decodePath(address: string): string | undefined {
  try {
    return decodeURIComponent(new URL(address, 'http://127.0.0.1').pathname)
  } catch {
    return undefined
  }
}

function fileAt(folder: string, path: string): { readonly path: string; readonly size: number } | undefined {
  const wanted = join(folder, path)
  if (wanted !== folder && !wanted.startsWith(folder + sep)) return undefined
  for (const file of [wanted, join(wanted, 'index.html')]) {
    const found = statSync(file, { throwIfNoEntry: false })
    if (found?.isFile() === true) return { path: file, size: found.size }
  }
  return undefined
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
}
