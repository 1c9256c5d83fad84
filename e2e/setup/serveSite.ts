import { builtSite, SUB_FOLDER } from './built.ts'
import { serveFolder } from './serveFolder.ts'

/** Serves the site twice while the tests run: at the top of one host, and in a folder of another that has nothing else. */
export default async function serveSite(): Promise<() => Promise<void>> {
  const served = await Promise.all([
    serveFolder(builtSite, '/', Number(process.env['HANDRAIL_PORT'])),
    serveFolder(builtSite, SUB_FOLDER, Number(process.env['HANDRAIL_FOLDER_PORT'])),
  ])
  return async () => {
    await Promise.all(served.map(({ stop }) => stop()))
  }
}
