import { describe, expect, test } from 'vitest'
import { compile } from '../../recognizer/compile.ts'
import { diagnose } from '../../recognizer/diagnose.ts'
import { recognize } from '../../recognizer/recognize.ts'
import { causes } from '../causes/all.ts'
import { signatures } from '../signatures/all.ts'
import { pastesOf } from './pastes.fixture.ts'

const compiled = compile(signatures)
const firstOf = (text: string) => diagnose(recognize(text, compiled), causes, signatures).causes[0]
const pastes = pastesOf('opensshClient')

describe('the first cause is of the right class', () => {
  test.each(pastes.filter(({ failure }) => failure !== 'none'))('$failure: $text', ({ failure, text }) => {
    expect(firstOf(text)?.class).toBe(failure)
  })
})

describe('where nothing failed, nothing is claimed', () => {
  test.each(pastes.filter(({ failure }) => failure === 'none'))('$text', ({ text }) => {
    expect(firstOf(text)).toBeUndefined()
  })
})
