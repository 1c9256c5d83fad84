import { flaws } from './flaws.ts'
import { expect, test } from './page.ts'
import { heading, paste } from './steps.ts'

const CHECK = './#/g/permission-denied/authorized-keys-permissions?from=authorized-keys-permissions'

/** What the administrator's terminal shows after pasting the text: the command that prints a mark, and the mark. */
const REPLY = [
  "root@server:~# echo '--- handrail authorized-keys-permissions ---'",
  '--- handrail authorized-keys-permissions ---',
  'root@server:~# sudo ls -ld /home/fred /home/fred/.ssh /home/fred/.ssh/authorized_keys',
  'drwxr-xr-x 5 fred fred 4096 Nov 20 10:00 /home/fred',
  'drwxrwxrwx 2 fred fred 4096 Nov 20 10:00 /home/fred/.ssh',
  '-rw------- 1 fred fred  104 Nov 20 10:00 /home/fred/.ssh/authorized_keys',
].join('\n')

test('what only the server knows is asked of its administrator, and the reply leads on', async ({ page }) => {
  await page.goto(CHECK)
  await page.getByRole('link', { name: 'Make a text for its administrator' }).click()
  await expect(page).toHaveURL(/#\/packet\/permission-denied/)
  await expect(heading(page)).toHaveText("For the server's administrator")
  await page.getByRole('textbox', { name: 'User name' }).fill('fred')
  await page.getByRole('textbox', { name: 'Home folder of the account' }).fill('/home/fred')
  const address = page.getByRole('textbox', { name: 'Address you come from' })
  if (await address.isVisible()) await address.fill('192.0.2.7')
  await page.getByRole('button', { name: 'Fill them in' }).click()
  const text = page.getByRole('textbox', { name: 'The text to send' })
  await expect(text).toHaveValue(/echo '--- handrail authorized-keys-permissions ---'\n.*ls -ld .*\/home\/fred\/\.ssh/)
  await expect(text).toHaveValue(/never to send: private keys/)

  await paste(page, 'What the administrator sent back', REPLY)
  const read = page.getByRole('button', { name: 'Read it' })
  if (await read.isVisible()) await read.click()
  const says = page.getByRole('region', { name: 'What came back says' })
  await expect(says).toContainText('/home/fred/.ssh')
  await says.getByRole('link', { name: /Go on from here/ }).click()
  await expect(page).toHaveURL(/#\/g\/permission-denied\/.*authorized-keys-permissions=/)
  await expect(heading(page)).toBeFocused()
})

test('a server log in the reply is diagnosed', async ({ page }) => {
  await page.goto('./#/packet/permission-denied')
  const log =
    'Nov 20 10:00:01 box sshd[7]: Authentication refused: bad ownership or modes for directory /home/fred/.ssh'
  await paste(page, 'What the administrator sent back', log)
  const read = page.getByRole('button', { name: 'Read it' })
  if (await read.isVisible()) await read.click()
  await expect(page).toHaveURL(/#\/found/)
  await expect(heading(page)).toContainText(/authorized_keys|writ|mode|owner/i)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on it (${scheme}), and it fits 320 px`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./#/packet/permission-denied')
    await expect(heading(page)).toBeVisible()
    expect(await flaws(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
}
