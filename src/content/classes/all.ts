import type { FailureClass } from '../../recognizer/failureClasses.ts'
import { aspera } from './aspera.ts'
import { connecting } from './connecting.ts'
import { keyExchange } from './keyExchange.ts'
import { keys } from './keys.ts'
import { login } from './login.ts'
import { session } from './session.ts'
import { settings } from './settings.ts'
import type { ClassText } from './types.ts'

/** What every failure class means. One that is missing, or that no list knows, is a compile error. */
export const classes: Readonly<Record<FailureClass, ClassText>> = {
  ...connecting,
  ...keyExchange,
  ...login,
  ...keys,
  ...session,
  ...settings,
  ...aspera,
}
