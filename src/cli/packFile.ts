import { readFile, stat } from 'node:fs/promises'
import { isMap, isSeq, LineCounter, parseDocument, type Document, type YAMLMap, type YAMLSeq } from 'yaml'
import { LARGEST_PACK } from '../packs/read.ts'
import { UsageError } from './usage.ts'

/** A pack's file as it is parsed, and where in it a path is: `guides[0].title` → 12. */
export type PackFile = { readonly value: unknown; readonly lineOf: (where: string) => number | undefined }

/** Reads a pack written in YAML, of which JSON is a part. Throws UsageError where it is neither, or cannot be read. */
export async function packFile(path: string): Promise<PackFile> {
  const text = await textOfFile(path)
  // YAML allows comments and commas at the end; what a site reads as JSON must be just that.
  if (path.toLowerCase().endsWith('.json')) isJson(text, path)
  const lines = new LineCounter()
  // A few names for what stands there twice are fine; a file that grows by them is not.
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true })
  const [error] = document.errors
  if (error) throw new UsageError(`${path}: ${error.message}`, false)
  return { value: valueOf(document, path), lineOf: (where) => lineIn(document, lines, where) }
}

function isJson(text: string, path: string): void {
  try {
    JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${path} is no JSON: ${error instanceof Error ? error.message : String(error)}`, false)
  }
}

async function textOfFile(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > LARGEST_PACK) throw new UsageError(`${path} is larger than 2 MB, and no pack is.`, false)
    return await readFile(path, 'utf8')
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`, false)
  }
}

function valueOf(document: Document.Parsed, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 200 })
  } catch (error) {
    throw new UsageError(`${path}: ${error instanceof Error ? error.message : String(error)}`, false)
  }
}

/** The line where the deepest part of a path begins that is there; ids name an entry of a list as its number does. */
function lineIn(document: Document.Parsed, lines: LineCounter, where: string): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const key of where.split(/[.[\]/]+/).filter((part) => part !== '')) {
    const inside = isMap(node) ? inMap(node, key) : isSeq(node) ? inList(node, key) : undefined
    if (inside === undefined) break
    offset = rangeOf(inside.at) ?? offset
    node = inside.node
  }
  return offset === undefined ? undefined : lines.linePos(offset).line
}

type Inside = { readonly at: unknown; readonly node: unknown }

/** A key of a map; a node is found in the nodes of its guide. */
function inMap(map: YAMLMap, key: string): Inside | undefined {
  const pair = map.items.find((item) => String(item.key) === key)
  if (pair) return { at: pair.key, node: pair.value }
  const nodes = map.get('nodes', true)
  return isMap(nodes) ? inMap(nodes, key) : undefined
}

function inList(list: YAMLSeq, key: string): Inside | undefined {
  const named = list.items.find((item) => isMap(item) && [item.get('id'), item.get('name')].includes(key))
  const node: unknown = named ?? list.get(Number(key), true)
  return node === undefined ? undefined : { at: node, node }
}

function rangeOf(node: unknown): number | undefined {
  const range: unknown = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined
}
