import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { cli } from './src/build/cli.ts'
import { embed } from './src/build/embed.ts'
import { loader } from './src/build/loader.ts'
import { offline } from './src/build/offline.ts'
import { oneFile } from './src/build/oneFile.ts'
import { site } from './src/build/site.ts'

/** What is built, by the name after `--mode`; the site where there is none. Each writes into `dist`. */
const BUILDS: Readonly<Record<string, ViteUserConfig>> = { cli, embed, loader, offline, file: oneFile }

export default defineConfig(({ mode }) => BUILDS[mode] ?? site)
