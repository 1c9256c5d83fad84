import { expect, test } from 'vitest'
import { redact } from './redact.ts'

/** What an agent writes down, or a caller says, and the secrets in it. */
test.each<[text: string, ...secrets: string[]]>([
  ['changed password from Winter2025! to Summer2026! and PIN 4711', 'Winter2025', 'Summer2026', '4711'],
  ['Caller changed her password for maria from sunshine to Summer2026!, as told.', 'sunshine', 'Summer2026'],
  ['changed the password to Winter2027!', 'Winter2027'],
  ['We have changed the password for maria on web1 to "winter time".', 'winter time'],
  ['Password:\nSummer2026!\nit worked', 'Summer2026'],
  ['User:\nfred\n**Password:**\n  Sunshine!', 'Sunshine'],
  ['New password:\r\nXy7qLm!9\r', 'Xy7qLm'],
  ['password was reset to Xy7qLm!9', 'Xy7qLm'],
  ['password has been set to Xy7qLm!9.', 'Xy7qLm'],
  ['password for maria is Xy7qLm!9', 'Xy7qLm'],
  ['password for the user maria on web1.example.com is now Xy7qLm!9', 'Xy7qLm'],
  ['password of maria: Xy7qLm!9', 'Xy7qLm'],
  ['the password I set is Xy7qLm!9', 'Xy7qLm'],
  ['Passwort für maria ist Xy7qLm!9', 'Xy7qLm'],
  ['passphrase is correct horse battery', 'correct', 'horse', 'battery'],
  ['Her passphrase is purple monkey dishwasher lamp, she says.', 'purple', 'monkey', 'lamp'],
  ['password is correct-horse-battery', 'correct', 'battery'],
  ['PIN is 4711', '4711'],
  ['PIN 4711', '4711'],
  ['PIN for the card is 4711.', '4711'],
  ['changed the PIN from 1234 to 4711', '1234', '4711'],
  ['one-time code 483920', '483920'],
  ['one time code 4839', '4839'],
  ['OTP 483920', '483920'],
  ['the code is 483920', '483920'],
  ['The code from the app is 483 920.', '483', '920'],
  ['Mot de passe : Xy7qLm!9', 'Xy7qLm'],
  ['mot de passe\u00A0: soleil', 'soleil'],
  ['le mot de passe est Xy7qLm!9', 'Xy7qLm'],
  ['contraseña: Xy7qLm!9', 'Xy7qLm'],
  ['La contrasen\u0303a es Xy7qLm!9', 'Xy7qLm'],
  ['senha: Xy7qLm!9', 'Xy7qLm'],
  ['she types Xy7qLm!9 as the password', 'Xy7qLm'],
  ['she used "Xy7qLm!9" as her new password and was let in', 'Xy7qLm'],
  ['from [password 1 removed] changed password from [password 1 removed] to Winter2027!', 'Winter2027'],
])('said: %s', (text, ...secrets) => {
  const clean = redact(text).text
  for (const secret of secrets) expect(clean).not.toContain(secret)
  expect(redact(clean).text).toBe(clean)
})

test('the words around stay', () => {
  expect(redact('changed password from Winter2025! to Summer2026! and PIN 4711').text).toBe(
    'changed password from [password 1 removed] to [password 2 removed] and PIN [password 3 removed]',
  )
  expect(redact('she types Xy7qLm!9 as the password.').text).toBe('she types [password 1 removed] as the password.')
})

test.each([
  'Failed password for fred from 10.0.0.1 port 22 ssh2',
  'Failed password for root from 2001:db8::1 port 22 ssh2: RSA SHA256:abc123',
  'Accepted password for fred from ::1',
  'password expired 3 days ago',
  'HTTP status code: 404, exit code is 255, error code: 80101004',
  'the error code is 483920, the status code was 500123',
  'change the password to log in',
  'changed the password to something else, and set it to expire in 90 days',
  'change the password to log in to web1.example.com',
  'Changed password of user 1000',
  'password was changed to the one from 2026-11-20 at 12:03:11',
  'password changed from 10.0.0.1 to 10.0.0.2, password reset from web1.example.com',
  "fred@host's password:\nPermission denied, please try again.",
  "fred@host's password:\nfred@host:~$ ls",
  'Password:\n[fred@web1 ~]$ id',
  'Password:\nweb1#',
  'Password:\nbash-5.1$',
  'Password:\nWelcome!',
  'Password:\nLast login: Fri Nov 20 14:00:00 2026 from 10.0.0.1',
  'Password:\nPermission',
  'Password:\n10.0.0.1\n',
  'Password:\n/home/fred/in2',
  'Password:',
  'the passphrase is wrong, the passphrase is asked for again',
  'the passphrase is wrong again. The passphrase is stored under keys.',
  'the passphrase is correct now, and the passphrase is long enough',
  'password is case-sensitive, the password is out-of-date',
  'the password was reset. A missing passphrase is one reason; a file is another.',
  'pin 13 of the connector, PIN is wrong, PIN blocked after 3 tries',
  'password for the database on port 33001 is asked twice',
  'password hashing changed from SHA256 to SHA512',
  'they use web12 as the password server',
  'she types it as the password',
  'contraseña incorrecta, mot de passe incorrect',
  'the code is 255, code 483920, the code was 80101004',
  'one-time code is sent to fred@example.com',
  'The password for fred was sent to fred@example.com on 2026-11-20',
])('prose: %s', (text) => {
  expect(redact(text)).toEqual({ text, removed: [] })
})
