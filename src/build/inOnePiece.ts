import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { oneSample, withoutExamples, workedOut } from './contentPlugins.ts'
import { frameParts } from './frameParts.ts'

const NO_WORKER = '\0no-worker'

/**
 * The style is there already. The worker holds every signature once more: without it the text is read in the page, as
 * wherever there are no workers.
 */
const onlyProgram: Plugin = {
  name: 'only-program',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('?worker&inline') ? NO_WORKER : undefined),
  load(id) {
    if (id === NO_WORKER) return 'export default function NoWorker() { throw new Error("no worker") }'
    return id.endsWith('.css') ? '' : undefined
  },
}

/** A classic script with everything that it would fetch. */
export async function inOnePiece(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    resolve: { alias: frameParts },
    plugins: [onlyProgram, react(), withoutExamples, oneSample, workedOut],
    build: {
      write: false,
      modulePreload: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: entry,
        checks: { bundlerTimings: false, emptyImportMeta: false, ineffectiveDynamicImport: false },
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const [script, more] = outputs.filter((each) => each.type === 'chunk')
  if (script === undefined || more !== undefined) throw new Error(`${entry} did not become one piece`)
  return script.code
}
