import type { PrintedSetting } from './printedSettings.ts'

/** What settings mean for a login, where they are not as delivered. Undefined: nothing worth saying. */
const MEANS: ReadonlyMap<string, (value: string) => string | undefined> = new Map([
  [
    'maxauthtries',
    (value) =>
      Number(value) < 6
        ? `maxauthtries is ${value}: each offered key counts as a try, so an agent with more keys is cut off early.`
        : undefined,
  ],
  [
    'maxstartups',
    (value) =>
      value === '10:30:100' || value === '10'
        ? undefined
        : `maxstartups is ${value}: so many logins may be under way at once before the server drops new ones by chance.`,
  ],
  ['authorizedkeysfile', (value) => keysFile(value)],
  ['authorizedkeyscommand', (value) => (value === 'none' ? undefined : `Keys come from a command too: ${value}.`)],
  [
    'revokedkeys',
    (value) =>
      value === 'none' ? undefined : `Keys in ${value} are refused; if the file cannot be read, every key is.`,
  ],
  [
    'trustedusercakeys',
    (value) => (value === 'none' ? undefined : `Certificates are taken from the authorities in ${value}.`),
  ],
  [
    'strictmodes',
    (value) =>
      value === 'no' ? 'strictmodes is no: keys count even where others may write to their file.' : undefined,
  ],
  [
    'usepam',
    (value) =>
      value === 'yes'
        ? undefined
        : 'usepam is no: locked accounts are refused for keys too, and there are no PAM prompts.',
  ],
  [
    'passwordauthentication',
    (value) =>
      value === 'no'
        ? 'passwordauthentication is no: a password is not asked for, unless keyboard-interactive does.'
        : undefined,
  ],
  [
    'kbdinteractiveauthentication',
    (value) => (value === 'no' ? 'kbdinteractiveauthentication is no: there are no prompts for codes.' : undefined),
  ],
  [
    'authenticationmethods',
    (value) => (value === 'any' || value.includes(',') ? undefined : `Only these methods count: ${value}.`),
  ],
  [
    'chrootdirectory',
    (value) =>
      value === 'none'
        ? undefined
        : `The account is locked into ${value}; every folder down to it has to belong to root and be closed to others.`,
  ],
  ['forcecommand', (value) => (value === 'none' ? undefined : `Whatever is asked for, the server runs: ${value}.`)],
  ['subsystem', (value) => `Subsystem ${value}.`],
  ['loglevel', (value) => (value === 'INFO' ? undefined : `The server logs at the level ${value}.`)],
  [
    'permitemptypasswords',
    (value) => (value === 'yes' ? 'Accounts without a password are open to everybody.' : undefined),
  ],
  ['permittty', (value) => (value === 'no' ? 'The account gets no terminal.' : undefined)],
  [
    'persourcepenalties',
    (value) =>
      value === 'no'
        ? undefined
        : 'Addresses that fail often are slowed down or shut out for a while (persourcepenalties).',
  ],
])

function keysFile(value: string): string | undefined {
  const usual = value === '.ssh/authorized_keys' || value === '.ssh/authorized_keys .ssh/authorized_keys2'
  if (usual) return undefined
  return value === 'none'
    ? 'No file of keys is read (authorizedkeysfile none).'
    : `Keys are looked for in ${value}, not in the usual .ssh/authorized_keys.`
}

/** One sentence for each setting that changes how a login goes. */
export function sshdEffectiveNotes(settings: readonly PrintedSetting[]): readonly string[] {
  const notes = settings.flatMap(({ name, value }) => MEANS.get(name)?.(value) ?? [])
  return [...new Set(notes)].slice(0, 14)
}
