import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { asAgent } from './agentView.ts'
import { expect, test } from './page.ts'
import { heading, sample } from './steps.ts'

/**
 * Whole calls, from the first paste to the ticket, by keyboard alone: this file holds no click, and the pointer is never
 * moved. The tickets are compared with recorded ones (`tickets/`); HANDRAIL_RECORD=1 records them anew, to be read.
 */
const TICKETS = resolve(import.meta.dirname, 'tickets')

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  timezoneId: 'Europe/Berlin',
  locale: 'en-US',
  viewport: { width: 1440, height: 900 },
})

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T08:40:00Z'))
  await asAgent(page)
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Ticket note' })).toBeVisible()
})

/** A text that was recorded and labelled. */
function known(name: string): string {
  return readFileSync(resolve(import.meta.dirname, '../corpus/known', name), 'utf8')
}

/** The keyboard of an agent. A text comes out of another window, through the clipboard. */
function keyboardOf(page: Page) {
  return {
    async paste(text: string, then: string | RegExp): Promise<void> {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+V')
      await expect(heading(page)).toContainText(then)
    },
    /** What a check printed: the page stays, and says what it read. */
    async output(text: string, says: string | RegExp): Promise<void> {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
      await page.keyboard.press('Control+V')
      await expect(page.getByText(says).first()).toBeVisible()
    },
    async press(key: string, then: string | RegExp): Promise<void> {
      await page.keyboard.press(key)
      await expect(heading(page)).toContainText(then)
    },
    /** Moves the focus as people do who have no pointer. */
    async tabTo(field: Locator): Promise<void> {
      for (let pressed = 0; pressed < 80; pressed += 1) {
        if (await field.evaluate((element) => element === document.activeElement)) return
        await page.keyboard.press('Tab')
      }
      throw new Error('Tab does not lead there')
    },
    /** Goes to a field and types into it. */
    async type(field: Locator, text: string): Promise<void> {
      await this.tabTo(field)
      await page.keyboard.type(text)
    },
    async ticket(name: string): Promise<void> {
      await page.evaluate(() => navigator.clipboard.writeText(''))
      await page.keyboard.press('c')
      const copied = async (): Promise<string> => page.evaluate(() => navigator.clipboard.readText())
      await expect.poll(copied).not.toBe('')
      // The port of the test's own server is another one each time, and the version another one with each review.
      const text = (await copied())
        .replaceAll(/http:\/\/127\.0\.0\.1:\d+\/(some\/sub-folder\/)?/g, 'http://handrail.test/')
        .replaceAll(/version \d{4}-\d{2}-\d{2}\.[0-9a-f]{4}/g, 'version of the day')
      const file = resolve(TICKETS, `${name}.md`)
      if (process.env['HANDRAIL_RECORD'] === '1') writeFileSync(file, text)
      const recorded = readFileSync(file, 'utf8')
      // A page from a disk has no address that would lead anybody else there.
      const link = page.url().startsWith('file:') ? /\n<http:\/\/handrail\.test\/[^>]*>\n/ : ''
      expect(text).toBe(recorded.replace(link, ''))
    },
  }
}

const SERVER_LOG =
  'Nov 20 09:38:12 transfer sshd[2211]: Authentication refused: bad ownership or modes for directory /home/faspex\n'
const FOLDERS = [
  'drwxrwxr-x 5 faspex faspex 4096 Nov 20 09:00 /home/faspex',
  'drwx------ 2 faspex faspex 4096 Nov 20 09:00 /home/faspex/.ssh',
  '-rw------- 1 faspex faspex 1024 Nov 20 09:00 /home/faspex/.ssh/authorized_keys',
].join('\n')

test('Faspex error 19: another log, an output that answers, a fix, the ticket', async ({ page }) => {
  const call = keyboardOf(page)
  await call.paste(sample('asperaError19.log'), 'refused the SSH login (error 19)')
  await call.press('1', 'Where does it say')
  await call.press('1', 'called faspex')
  await call.press('1', 'Which system')
  await call.press('1', 'What does the SSH server log say')
  await call.paste(SERVER_LOG, 'ignores the list of allowed keys')
  await call.press('Enter', 'Who owns the home folder')
  await call.output(FOLDERS, 'The group faspex can write to /home/faspex')
  await call.press('Enter', 'Let nobody else write there')
  await call.press('1', 'Solved')
  await call.ticket('faspexError19')
})

test('IRIS: no banner, because the port speaks FTP', async ({ page }) => {
  const call = keyboardOf(page)
  await call.type(page.getByLabel('What the caller says'), 'the nightly job stopped')
  await page.keyboard.press('Escape')
  await call.paste(sample('irisBanner.txt'), 'closed the connection before any SSH greeting')
  await call.press('1', 'What does the port answer?')
  await call.output('220 ftp.example.com FTP server ready.\n', 'An FTP server answers')
  await call.press('Enter', 'Use')
  await call.press('1', 'works')
  await call.ticket('irisBanner')
})

test('too many keys: one is offered, and the facts go into the command', async ({ page }) => {
  const call = keyboardOf(page)
  await call.paste(sample('sixKeys.txt'), 'Too many keys were offered')
  await call.press('1', 'Offer this one key')
  await call.type(page.getByLabel('Private key file'), '/home/fred/.ssh/key.04.rsa')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('article').first()).toContainText('key.04.rsa')
  await call.press('1', 'Will you connect to this server again?')
  await call.press('2', 'Solved for this connection')
  await call.ticket('tooManyKeys')
})

test('a changed host key is handed on, with what the security team needs', async ({ page }) => {
  const call = keyboardOf(page)
  await call.paste(known('hostkey-changed/ssh-changed-plain.txt'), 'The key of the server is another one')
  await call.press('1', 'Do you know why the key changed?')
  await call.press('4', 'Ask')
  await call.press('2', 'Stop')
  await page.keyboard.press('e')
  const dialog = page.getByRole('dialog', { name: 'Hand it on' })
  await expect(dialog).toContainText('The server shows another host key than before')
  await expect(dialog).toContainText('the security team')
  await call.type(dialog.getByLabel('User name'), 'fred')
  await call.type(dialog.getByLabel('Date and time').first(), '11202026')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.type('0910AM')
  await call.tabTo(dialog.getByLabel('Who is affected'))
  await page.keyboard.press('S')
  await expect(dialog).toContainText('Several people are affected')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await call.ticket('changedHostKey')
})

const SFTP = 'sftp fred@sftp.example.com\nclient_loop: send disconnect: Broken pipe\nConnection closed\n'
const REPLY = [
  "root@sftp:~# echo '--- handrail chroot ---'",
  '--- handrail chroot ---',
  'root@sftp:~# sudo namei -l /srv/jail/fred',
  'f: /srv/jail/fred',
  'drwxr-xr-x root root /',
  'drwxr-xr-x root root srv',
  'drwxr-xr-x root root jail',
  'drwxr-xr-x fred fred fred',
].join('\n')

test('a jail that only its administrator sees: the packet goes out, the reply comes back', async ({ page }) => {
  const call = keyboardOf(page)
  await call.paste(SFTP, 'A folder of the SFTP jail')
  await call.press('1', 'Who owns the jail')
  await call.press('a', "For the server's administrator")
  await call.type(page.getByRole('textbox', { name: 'Chroot folder' }), '/srv/jail/fred')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'The text to send' })).toHaveValue(/namei -l \/srv\/jail\/fred/)
  await page.keyboard.press('c')
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('--- handrail chroot ---')
  await call.output(REPLY, 'What came back says')
  await call.press('Enter', 'Give the jail to root')
  await call.press('3', 'The administrator of the server has to look')
  await page.keyboard.press('e')
  await expect(page.getByRole('dialog', { name: 'Hand it on' })).toContainText('the administrator of the server')
  await page.keyboard.press('Escape')
  await call.ticket('jailOwner')
})
