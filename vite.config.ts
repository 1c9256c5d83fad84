import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { cli } from './src/build/cli.ts'
import { site } from './src/build/site.ts'

/** What is built, by the name after `--mode`; the site where there is none. Each writes into `dist`. */
const BUILDS: Readonly<Record<string, ViteUserConfig>> = { cli }

export default defineConfig(({ mode }) => BUILDS[mode] ?? site)
