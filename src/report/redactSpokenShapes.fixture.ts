import * as fc from 'fast-check'
import { digits, mixed, type Shape } from './redactShape.fixture.ts'

const part = fc
  .string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxz'), minLength: 6, maxLength: 12 })
  .filter((text) => !text.endsWith('ng'))
const plainWords = fc.array(part, { minLength: 2, maxLength: 6 })
const six = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 6, maxLength: 6 })

/** What an agent writes down between other words, and what a caller says. */
export const spokenShapes: readonly Shape[] = [
  { name: 'changed from', secret: mixed, text: (s) => `changed password from ${s} to Xy7qz! and PIN 4711` },
  { name: 'changed from and to', secret: mixed, text: (s) => `changed the password from sunshine to ${s}, as told` },
  { name: 'changed to', secret: mixed, text: (s) => `changed the password to ${s}.` },
  { name: 'changed for someone', secret: mixed, text: (s) => `We set the password for maria on web1 to ${s}` },
  { name: 'alone on the next line', secret: mixed, text: (s) => `Password:\n${s}` },
  { name: 'alone on the next line, of a form', secret: mixed, text: (s) => `User:\nfred\n**New password:**\n  ${s}` },
  { name: 'was reset to', secret: mixed, text: (s) => `password was reset to ${s}` },
  { name: 'password for someone', secret: mixed, text: (s) => `the password for maria is ${s}, as ever` },
  { name: 'password of someone', secret: mixed, text: (s) => `password of maria: ${s}` },
  { name: 'Passwort für', secret: mixed, text: (s) => `Passwort für maria ist ${s}` },
  { name: 'passphrase of words', secret: plainWords.map((w) => w.join(' ')), text: (s) => `her passphrase is ${s}.` },
  {
    name: 'password of words with hyphens',
    secret: plainWords.filter((w) => w.length > 2).map((w) => w.join('-')),
    text: (s) => `the password is ${s}`,
  },
  { name: 'PIN, said', secret: digits, text: (s) => `he says the PIN is ${s}` },
  { name: 'PIN, bare', secret: digits, text: (s) => `and PIN ${s}` },
  { name: 'PIN, changed', secret: digits, text: (s) => `changed the PIN from 1234 to ${s}` },
  { name: 'one-time code, bare', secret: digits, text: (s) => `with one-time code ${s}` },
  { name: 'the code', secret: six, text: (s) => `the code is ${s}` },
  { name: 'the code from the app', secret: six, text: (s) => `The code from the app is ${s}.` },
  { name: 'mot de passe', secret: mixed, text: (s) => `mot de passe : ${s}` },
  { name: 'contraseña', secret: mixed, text: (s) => `contraseña: ${s}` },
  { name: 'senha', secret: mixed, text: (s) => `Senha: ${s}` },
  { name: 'typed as the password', secret: mixed, text: (s) => `she types ${s} as the password` },
]
