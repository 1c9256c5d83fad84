import type { Frame, Page } from '@playwright/test'
import { expect } from './host.ts'

type Frames = { readonly 1: [Frame]; readonly 2: [Frame, Frame]; readonly 3: [Frame, Frame, Frame] }
type Puppet = { line?: MessagePort; heard: unknown[] }

/** The frames of a page that a test makes speak, in the order of what they are asked for. */
export async function puppets<Many extends 1 | 2 | 3 = 1>(page: Page, many = 1 as Many): Promise<Frames[Many]> {
  const frames = (): readonly Frame[] =>
    page
      .frames()
      .filter((frame) => frame.url().includes('/embed/1/index.html'))
      .toSorted((one, other) => one.url().localeCompare(other.url()))
  await expect.poll(() => frames().length).toBe(many)
  for (const frame of frames()) await frame.waitForFunction(() => (globalThis as unknown as Puppet).line !== undefined)
  return frames() as Frames[Many]
}

/** Makes one say something, whatever it is. */
export async function say(puppet: Frame, ...messages: readonly unknown[]): Promise<void> {
  await puppet.evaluate((said) => {
    for (const each of said) (globalThis as unknown as Puppet).line?.postMessage(each)
  }, messages)
}

/** Becomes visible with this height. */
export async function stand(puppet: Frame, height = 500, more: object = {}): Promise<void> {
  await say(puppet, { t: 'size', height, ...more }, { t: 'ready', title: 'The guide', lang: 'en', dir: 'ltr' })
}

/** What the loader told it so far: the welcome first. */
export async function heardBy(puppet: Frame): Promise<readonly Record<string, unknown>[]> {
  return puppet.evaluate(() => (globalThis as unknown as Puppet).heard as Record<string, unknown>[])
}
