import { expect, test } from 'vitest'
import { codes } from '../content/codes/all.ts'
import { codeKey } from '../reference/types.ts'
import { codeFileName } from '../static/codeFile.ts'
import { inTheApp } from './inTheApp.ts'

test.each([
  ['guides/aspera-error-19.html', './#/g/aspera-error-19'],
  ['guides/aspera-error-19', './#/g/aspera-error-19'],
  ['causes/too-many-keys.html', './#/ref/cause/too-many-keys'],
  ['messages/sshd-failed-password.html', './#/ref/message/sshd-failed-password'],
  ['classes/dns.html', './#/ref/class/dns'],
  ['programs/ascp.html', './#/ref/program/ascp'],
  ['codes/', './#/ref'],
  ['messages/index.html', './#/ref'],
  ['exports/plain/aspera-error-19.html', undefined],
  ['guides/deeper/x.html', undefined],
  ['__proto__/x.html', undefined],
  ['static.css', undefined],
])('%s', (file, place) => {
  expect(inTheApp(file)).toBe(place)
})

test('the page of every code leads to its place, of those below zero too', () => {
  expect(codes.some(({ number }) => number < 0)).toBe(true)
  for (const code of codes) expect(inTheApp(codeFileName(code))).toBe(`./#/ref/code/${codeKey(code)}`)
})
