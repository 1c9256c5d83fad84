import { asAgent, keysAct, openPlace, shortcuts, stateOf } from './agentView.ts'
import { expect, test } from './page.ts'
import { heading, sample } from './steps.ts'

const CHECK = '/g/iris-ssh-session/check-port-answer?from=check-port-answer'
const PRESSED = shortcuts.map(({ id, key }) => ({ id, key: key === '1-9' ? '1' : key }))

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('each key does what the list says', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  const dialog = page.getByRole('dialog')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Single keys' })).toBeVisible()
  await page.keyboard.press('?')
  await expect(dialog).toBeHidden()

  await page.keyboard.press('s')
  await expect(page.locator('[data-key=say]')).toBeFocused()
  await page.keyboard.press('p')
  await expect(page.getByRole('textbox', { name: /Output of/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('f')
  await expect(page.locator('#fact-host')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('n')
  await expect(page.locator('#note-write')).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('c')
  await expect
    .poll(async () => page.evaluate(() => navigator.clipboard.readText()))
    .toContain('InterSystems %Net.SSH.Session')
  await page.keyboard.press('e')
  await expect(dialog).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  for (const [key, name] of [
    ['l', /copied/],
    ['r', /reply/i],
    ['t', /ticket/i],
  ] as const) {
    await page.keyboard.press(key)
    await expect(page.getByRole('dialog', { name })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
  await page.keyboard.press('j')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.press('Escape')

  const check = page.url()
  await page.keyboard.press('3')
  await expect(page).not.toHaveURL(check)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('b')
  await expect(page).toHaveURL(/\/check-port-answer\?/)
  await expect(page.getByText('answered so before')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).not.toHaveURL(/\/check-port-answer\?/)

  await page.keyboard.press('h')
  await expect(page).toHaveURL(/#\/hand-over\//)
  await page.goBack()
  await expect(page).toHaveURL(/#\/g\//)
  await page.keyboard.press('v')
  await expect(page).toHaveURL(/#\/visits$/)
  await page.keyboard.press('w')
  await expect(page).toHaveURL(/#\/$/)
})

test('digits pick a cause, a way out of a fix, and the way to paste another error', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, '/')
  await page.keyboard.press('p')
  await page.keyboard.insertText('Permission denied (publickey).')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Your text has been read.')).toBeAttached()
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('2')
  await expect(page).toHaveURL(/#\/g\//)

  await openPlace(page, '/g/too-many-auth-failures/offer-one-key?from=offer-one-key')
  await page.keyboard.press('4')
  await expect(page.getByRole('textbox', { name: 'The new error' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.keyboard.press('2')
  await expect(page).toHaveURL(/offer-one-key=same/)
})

test('no key acts while something is typed, and Escape leaves the field', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  const box = page.getByRole('textbox', { name: /Output of/ })
  await box.focus()
  const before = page.url()
  const typed = PRESSED.map(({ key }) => key).filter((key) => key.length === 1)
  await page.keyboard.type(typed.join(''))
  await expect(box).toHaveValue(typed.join(''))
  expect(page.url()).toBe(before)
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(heading(page)).toBeFocused()
})

test('each key can be switched off by itself, and stays so', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  await page.getByRole('button', { name: 'Keys' }).click()
  const list = page.getByRole('dialog', { name: 'Single keys' })
  for (const { label } of shortcuts) await list.getByRole('checkbox', { name: label }).uncheck()
  await page.reload()
  await keysAct(page)
  const before = await stateOf(page)
  for (const { key } of PRESSED) {
    await page.keyboard.press(key)
    expect(await stateOf(page), key).toBe(before)
  }
  // One is switched on again, and only that one acts.
  await page.getByRole('button', { name: 'Keys' }).click()
  await list.getByRole('checkbox', { name: 'The calls of today' }).check()
  await list.getByRole('button', { name: 'Close' }).click()
  await page.keyboard.press('b')
  expect(page.url()).toContain('check-port-answer')
  await page.keyboard.press('v')
  await expect(page).toHaveURL(/#\/visits$/)
})

test('all keys can be switched off together, and none acts with a modifier or held down', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, CHECK)
  const before = await stateOf(page)
  for (const { key } of PRESSED) {
    for (const held of ['ctrlKey', 'altKey', 'metaKey', 'repeat']) {
      await page.evaluate(
        ([name = '', how = '']) => {
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: name, [how]: true, bubbles: true }))
        },
        [key, held],
      )
      expect(await stateOf(page), `${held} ${key}`).toBe(before)
    }
  }
  await page.getByRole('button', { name: 'Keys' }).click()
  await page.getByRole('checkbox', { name: 'Single keys act at once' }).uncheck()
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
  const off = await stateOf(page)
  for (const { key } of PRESSED) {
    // Enter presses the button that has the focus.
    if (key === 'Enter') continue
    await page.keyboard.press(key)
    expect(await stateOf(page), key).toBe(off)
  }
})

test('somebody who reads for themselves has no single keys', async ({ page }) => {
  await page.goto(`./#${CHECK}`)
  await expect(heading(page)).toBeVisible()
  const before = await stateOf(page)
  for (const { key } of PRESSED) {
    await page.keyboard.press(key)
    expect(await stateOf(page), key).toBe(before)
  }
})

test('a call from paste to ticket without a mouse, one key an answer', async ({ page }) => {
  await asAgent(page)
  await openPlace(page, '/')
  await page.keyboard.press('p')
  await page.keyboard.insertText(sample('sixKeys.txt'))
  await page.keyboard.press('Control+Enter')
  await expect(heading(page)).toContainText('Too many keys')
  await page.keyboard.press('1')
  await expect(heading(page)).toContainText('Offer this one key')
  const before = page.url()
  await page.keyboard.press('1')
  await expect(page).not.toHaveURL(before)
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('c')
  await expect.poll(async () => page.evaluate(() => navigator.clipboard.readText())).toContain('Too many keys')
})
