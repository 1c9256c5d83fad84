import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import type { ViteUserConfig } from 'vitest/config'
import { oneSample, withoutExamples, workedOut } from './contentPlugins.ts'
import { embedPages } from './embedPages.ts'
import { frameParts } from './frameParts.ts'
import { laterParts, noPreloads, withEntry } from './laterParts.ts'

/** What only a check, a fix, an outcome, a mistake or the agent view shows. */
const LATER =
  'CheckBody FixBody OutcomeBody AnotherError Conflicts ErrorSummary PacketLink PathSoFar RememberChoice StageRail StaleNotice NotFound ' +
  'NodeAnswers Spoken Voices MoreText Remembered ShareButton Stuck'

const first = withEntry('/src/app/embedded.tsx')

/** What it says, apart from what it does: names of values, titles and versions of the guides. */
const CONTENT = {
  name: 'content',
  priority: 1,
  test: /\/src\/(content\/(guides\/cards|parameters\w*|foundLabels)|reference\/atBuild\/versions)\.ts$/,
}

/** The guide in somebody else's page: `dist/site/embed/1`. The number is that of the protocol, and stays. */
export const embed: ViteUserConfig = {
  base: './',
  publicDir: false,
  resolve: { alias: frameParts },
  plugins: [
    noPreloads,
    react(),
    tailwindcss(),
    withoutExamples,
    oneSample,
    workedOut,
    laterParts(LATER.split(' ')),
    first.plugin,
    embedPages,
  ],
  worker: { plugins: () => [withoutExamples] },
  build: {
    outDir: 'dist/site/embed/1',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: { frame: 'src/app/embedded.tsx' },
      checks: { bundlerTimings: false },
      output: { codeSplitting: { groups: [CONTENT, { name: 'base', test: first.test }] } },
    },
  },
}
