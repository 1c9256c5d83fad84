import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from './page.ts'
import { diagnose, heading, sample, succeed } from './steps.ts'

test('the log of an Aspera transfer leads to error 19, with its uuid, direction and time', async ({ page }) => {
  await diagnose(page, sample('asperaError19.log'))
  await expect(heading(page)).toContainText('error 19')
  const values = page.getByRole('region', { name: 'Found in your text' })
  await expect(values).toContainText('ff820f21-f00f-4ab5-ab7e-ceba3a18a81c')
  await expect(values).toContainText('send')
  await expect(values).toContainText('2015-09-15 14:10:39')
  await page.getByRole('link', { name: 'Fix it' }).click()
  await expect(page).toHaveURL(/#\/g\/aspera-error-19\//)
  await expect(heading(page)).toBeFocused()
})

for (const [name, cause, guide] of [
  ['irisBanner.txt', /before any SSH greeting/, 'iris-ssh-session/check-port-answer'],
  ['irisKeys.txt', /share no algorithm/, 'iris-ssh-session/ask-versions'],
  ['irisTrace37.log', /before any SSH greeting/, 'iris-ssh-session/check-port-answer'],
] as const) {
  test(`${name} leads into the guide for %Net.SSH.Session`, async ({ page }) => {
    await diagnose(page, sample(name))
    await expect(heading(page)).toContainText(cause)
    if (name === 'irisTrace37.log') await expect(page.getByText('call again').first()).toBeVisible()
    await page.getByRole('link', { name: 'Fix it' }).click()
    await expect(page).toHaveURL(new RegExp(`#/g/${guide}`))
  })
}

test('what may be a second factor or a wrong pair of keys is left open, and the check that tells them apart comes first', async ({
  page,
}) => {
  await diagnose(page, sample('irisSignature.txt'))
  await expect(heading(page)).toHaveText('It is one of these')
  const causes = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
  await expect(causes.first()).toContainText('second factor')
  await expect(causes.nth(1)).toContainText('do not belong together')
  await page.getByRole('link', { name: 'Check this' }).click()
  await expect(page).toHaveURL(/#\/g\/iris-ssh-session\/check-key-pair/)
})

test('a retry alone is set aside, and said to be', async ({ page }) => {
  await diagnose(page, '[libssh2] 0.369332 Failure Event: -37 - Failed getting banner')
  await expect(heading(page)).toContainText('does not say what failed')
  await expect(page.getByText(/set aside: Error -37 means "call again"/)).toBeVisible()
})

test('a few typed words lead on', async ({ page }) => {
  await diagnose(page, 'error 19')
  const meant = page.getByRole('region', { name: 'Did you mean this?' })
  await expect(meant.getByRole('link', { name: /Error 19: failed to authenticate/ })).toBeVisible()
  await meant.getByRole('link', { name: 'Decode error 19' }).click()
  await expect(page).toHaveURL(/#\/decode\?code=error/)
  await expect(heading(page)).toBeVisible()
})

test('six keys are counted, and the fix is a command that runs', async ({ page }) => {
  await diagnose(page, sample('sixKeys.txt'))
  await expect(heading(page)).toContainText('Too many keys')
  await expect(page.getByText(/\b(six|6)\b/i).first()).toBeVisible()
  await expect(page.getByText('certain', { exact: true })).toBeVisible()
  await page.getByRole('link', { name: 'Fix it' }).click()

  await page.getByLabel('Private key file').fill('/home/fred/.ssh/key.04.rsa')
  await page.getByRole('button', { name: /Fill in the command|Use these/ }).click()
  const command = await page.getByRole('article').first().locator('pre').first().innerText()
  expect(command).toContain('IdentitiesOnly=yes')
  expect(argumentsOf(command.trim())).toEqual([
    '-o',
    'IdentitiesOnly=yes',
    '-i',
    '/home/fred/.ssh/key.04.rsa',
    '-p',
    '22',
    'fred@203.0.113.110',
  ])

  await succeed(page)
  const report = page.getByRole('textbox', { name: 'The report' })
  await expect(report).toHaveValue(/203\.0\.113\.110/)
  await page.getByRole('combobox', { name: 'Format' }).selectOption({ label: 'Markdown' })
  await page.getByRole('button', { name: 'Copy the report' }).click()
  await expect(page.getByText('Copied the report as Markdown.')).toBeVisible()
})

/** Runs the command in a real shell where `ssh` only tells how it was called. */
function argumentsOf(command: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-ssh-'))
  try {
    writeFileSync(join(folder, 'ssh'), '#!/bin/sh\nprintf "%s\\n" "$@"\n')
    chmodSync(join(folder, 'ssh'), 0o755)
    const told = execFileSync('sh', ['-c', command], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env['PATH']}` },
    })
    return told.trimEnd().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
