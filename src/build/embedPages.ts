import { runnerImport, type Plugin } from 'vite'
import type { frameFiles } from '../static/frameFiles.ts'
import { inOnePiece } from './inOnePiece.ts'

type Pages = { readonly frameFiles: typeof frameFiles }

/** The pages that a frame shows, with the scripts that no page can name before they are built. */
export const embedPages: Plugin = {
  name: 'embed-pages',
  apply: 'build',
  // The style is put into the bundle after everybody else.
  enforce: 'post',
  async generateBundle(_, bundle) {
    const files = Object.values(bundle)
    const frame = files.find((file) => file.type === 'chunk' && file.isEntry)
    const style = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
    if (frame === undefined || style === undefined) throw new Error('the frame has no script or no style')
    const emit = (name: string, source: string): string =>
      this.getFileName(this.emitFile({ type: 'asset', name, source }))
    const parts = {
      start: emit('start.js', await inOnePiece('src/app/embed/start.ts')),
      module: frame.fileName,
      whole: emit('whole.js', await inOnePiece('src/app/embedded.tsx')),
      style: style.fileName,
    }
    const { module } = await runnerImport<Pages>('/src/static/frameFiles.ts')
    for (const { path, text } of module.frameFiles(parts)) {
      this.emitFile({ type: 'asset', fileName: path, source: text })
    }
  },
}
