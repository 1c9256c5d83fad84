import { expect, test } from 'vitest'
import { holding, inTurn } from './picking.ts'

const rows = inTurn([
  { id: 'a', products: 'Aspera', symptoms: ['Error 19', 'failed to authenticate', 'third'] },
  { id: 'b', products: 'OpenSSH', symptoms: ['Permission denied (publickey)'] },
])

test('every guide has its turn before one has its second', () => {
  expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'a', 'a'])
})

test('a few words find a message, whatever their case and order', () => {
  expect(holding(rows, 'DENIED permission').map(({ id }) => id)).toEqual(['b'])
  expect(holding(rows, 'aspera 19').map(({ symptom }) => symptom)).toEqual(['Error 19'])
  expect(holding(rows, '  ')).toHaveLength(4)
  expect(holding(rows, 'nothing of the kind')).toEqual([])
})
