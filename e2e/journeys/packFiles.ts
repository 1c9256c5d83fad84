import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'

const examples = resolve(import.meta.dirname, '../../src/packs/examples')

/** An example pack as a server would send it. */
function pack(name: string): string {
  return JSON.stringify(parse(readFileSync(resolve(examples, `${name}.yaml`), 'utf8')))
}

export const gateway = pack('acme-gateway')
export const desk = pack('acme-desk')

/** A line that only the pack of the gateway knows. */
export const LINE = 'ACMEGW denied: the key of svc-invoices-in expired on 2026-10-31'

/** Puts files of an organization beside the page. */
export async function beside(page: Page, config: object | string, files: Readonly<Record<string, string>> = {}) {
  const json = typeof config === 'string' ? config : JSON.stringify({ version: 1, ...config })
  for (const [name, body] of Object.entries({ 'packs.json': json, ...files }))
    await page.route(`**/${name}`, (route) => route.fulfill({ contentType: 'application/json', body }))
}
