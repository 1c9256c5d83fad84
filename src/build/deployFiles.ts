import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5'
import type { Plugin } from 'vite'
import { deployFiles } from './deploy/files.ts'
import { siteAddress } from './siteAddress.ts'

/**
 * `dist/deploy`: what each kind of server needs. The policies are those that the built pages carry themselves, so that a
 * header never says something else than the page; the site has to be there, whole.
 */
export const deployFilesPlugin: Plugin = {
  name: 'deploy-files',
  apply: 'build',
  writeBundle({ dir = '.' }) {
    if (!existsSync(`${dir}/embed/1/index.html`)) return this.warn('no embed was built: nothing is written to deploy')
    const policies = {
      start: policyIn(`${dir}/index.html`),
      page: policyIn(`${dir}/guides/index.html`),
      embed: policyIn(`${dir}/embed/1/index.html`),
    }
    const { host } = new URL(siteAddress())
    const out = resolve(dir, '../deploy')
    rmSync(out, { recursive: true, force: true })
    for (const { path, text } of deployFiles(policies, { host })) {
      mkdirSync(dirname(`${out}/${path}`), { recursive: true })
      writeFileSync(`${out}/${path}`, text)
    }
  },
}

function policyIn(file: string): string {
  const policy = elementsOf(parse(readFileSync(file, 'utf8')))
    .filter(({ attrs }) => attrs.some(({ value }) => value === 'Content-Security-Policy'))
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'content'))[0]?.value
  if (policy === undefined) throw new Error(`${file} carries no content policy`)
  return policy
}

function elementsOf(node: DefaultTreeAdapterTypes.ParentNode): readonly DefaultTreeAdapterTypes.Element[] {
  return node.childNodes.filter((each) => tree.isElementNode(each)).flatMap((each) => [each, ...elementsOf(each)])
}
