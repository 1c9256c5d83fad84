import type { Frame, FrameLocator, Page } from '@playwright/test'
import type { Hosts } from './host.ts'

export type Said = Readonly<Record<string, unknown>>

/** A page that answers the frame it holds by hand, and keeps what it hears. `welcome` is what it answers. */
export async function hold(
  page: Page,
  hosts: Hosts,
  address: string,
  { attributes = '', before = '', welcome = {}, follows = true } = {},
): Promise<FrameLocator> {
  await hosts.open(
    page,
    `<style>body { margin: 0 } iframe { border: 0; width: 100%; height: 600px }</style>${before}
    <iframe id="guide" title="Guide" ${attributes} src="${hosts.site}/embed/1/${address}"></iframe>
    <script>
      heard = []
      hellos = 0
      addEventListener('message', ({ data, source, origin }) => {
        if (data?.message !== undefined) heard.push(data)
        if (data?.t !== 'hello') return
        hellos += 1
        const { port1, port2 } = new MessageChannel()
        line = port1
        port1.onmessage = ({ data }) => {
          heard.push(data)
          if (data.t === 'size' && ${follows}) guide.style.height = data.height + 'px'
        }
        source.postMessage({ handrail: 1, t: 'welcome', theme: 'light', ...${JSON.stringify(welcome)} }, '*', [port2])
      })
    </script>`,
  )
  return page.locator('#guide').contentFrame()
}

/** What the frame said so far, of one kind or of all. */
export async function heard(page: Page, t?: string): Promise<readonly Said[]> {
  const all = await page.evaluate(() => (globalThis as unknown as { heard: Said[] }).heard)
  return t === undefined ? all : all.filter((said) => said['t'] === t)
}

/** Says something to the frame, as its host. */
export async function tell(page: Page, message: object): Promise<void> {
  await page.evaluate((said) => (globalThis as unknown as { line: MessagePort }).line.postMessage(said, []), message)
}

/** The frame itself, to look behind its page. */
export function frameOf(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('/embed/1/'))
  if (frame === undefined) throw new Error('the page holds no frame of ours')
  return frame
}
