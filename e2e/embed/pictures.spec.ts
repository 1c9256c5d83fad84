import { resolve } from 'node:path'
import { expect, inside, line, shown, take, test } from './host.ts'

/** As those of the journeys: they change in the repository only when somebody asks for it. */
const folder = resolve(import.meta.dirname, '..', process.env['HANDRAIL_PICTURES'] ?? 'results/pictures')

const ARTICLE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Too many authentication failures</title><style>
  body { margin: 0 auto; padding: 24px 40px; max-width: 820px; font: 16px/1.6 Georgia, serif; background: #fff; color: #172b4d }
  nav { font: 14px sans-serif; color: #5e6c84; border-bottom: 1px solid #dfe1e6; padding-bottom: 12px }
</style><nav>Knowledge base › Servers › Logging in</nav><h1>Too many authentication failures</h1>
<p>Your client offered more keys than the server takes in one connection. The guide below finds out which, and writes the
command for your system.</p>`

test.use({ viewport: { width: 1000, height: 900 }, colorScheme: 'light' })

test('the picture of a guide in an article of somebody else', async ({ page, hosts }) => {
  const colors = `tokens='{"accent": "#0747a6 #9db8ff", "paper": "#ffffff #14171a"}'`
  const article = `${ARTICLE}${line(hosts.loader, `guide="too-many-auth-failures" ${colors}`)}<p>Was this article helpful?</p>`
  await hosts.open(page, '', { html: article })
  await shown(page)
  await take(inside(page), 'With a key')
  await expect(inside(page).getByRole('heading', { level: 1 })).toContainText('How many keys')
  await page.evaluate(() => scrollTo(0, 0))
  await page.mouse.move(0, 0)
  await page.screenshot({ path: `${folder}/embed.png` })
})
