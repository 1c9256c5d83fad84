import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { codes } from '../content/codes/all.ts'
import { decode } from './decode.ts'
import { irisNotations, libssh2FromIris } from './libssh2.ts'
import { lengthToText } from './packetLength.ts'
import { traceBits } from './traceMask.ts'

const named = (text: string) => decode(text, codes).map(({ family, number }) => `${family} ${number}`)
const first = (text: string) => named(text)[0]
const familyNumbers = (family: string) => codes.filter((code) => code.family === family).map((code) => code.number)

describe('libssh2', () => {
  test('every code in every notation comes back', () => {
    const numbers = familyNumbers('libssh2')
    expect(numbers).toHaveLength(56)
    for (const number of numbers) {
      const { hex, decimal, 'decimal, unsigned': unsigned } = irisNotations(number)
      for (const text of [
        hex,
        hex?.toLowerCase(),
        `0x${hex}`,
        `[${hex}]`,
        ` ${hex} `,
        `FFFFFFFF${hex}`,
        `[ffffffff${hex?.toLowerCase()}]`,
        decimal,
        `'${decimal}'`,
        unsigned,
        `8010 ${hex?.slice(4)}`,
      ]) {
        expect(named(text ?? ''), text).toEqual([`libssh2 ${number}`])
      }
      if (number < 0) expect(first(String(number)), String(number)).toBe(`libssh2 ${number}`)
    }
  })

  test('every symbol comes back, alone and in a sentence', () => {
    for (const code of codes.filter(({ family }) => family === 'libssh2')) {
      expect(first(code.name)).toBe(`libssh2 ${code.number}`)
      expect(first(`it returned ${code.name.toLowerCase()} today`)).toBe(`libssh2 ${code.number}`)
    }
  })

  test('the three statuses of the article', () => {
    expect(libssh2FromIris('8010100D')).toBe(-13)
    expect(libssh2FromIris('80101005')).toBe(-5)
    expect(libssh2FromIris('80101013')).toBe(-19)
    expect(libssh2FromIris('-2146430963')).toBe(-13)
    expect(libssh2FromIris('2148536333')).toBe(-13)
    expect(irisNotations(-13)).toEqual({
      libssh2: '-13',
      hex: '8010100D',
      'hex, 64 bit': 'FFFFFFFF8010100D',
      decimal: '-2146430963',
      'decimal, unsigned': '2148536333',
    })
  })

  test('a whole message gives its code once, and no number around it', () => {
    const line =
      "ERROR #7500: SSH Connect Error '-2146430963': SSH Error [8010100D]: Failed getting banner [FFFFFFFF8010100D] at Session.cpp:231,0"
    expect(named(line)).toEqual(['libssh2 -13'])
    expect(named('[libssh2] 0.369332 Failure Event: -37 - Failed getting banner')).toEqual(['libssh2 -37'])
    expect(named('\u221213')).toEqual(['libssh2 -13'])
  })

  test('a code with a word or two beside it', () => {
    for (const text of ['-13 banner', 'error -13', '(-13)', 'libssh2 13', 'rc=-13', 'code: -13', 'SSH2 error 13']) {
      expect(first(text), text).toBe('libssh2 -13')
    }
  })

  test('neighbours of the space are not in it', () => {
    for (const text of [
      '80100FFF',
      '80102000',
      '8010100',
      '8010100DD',
      '-2146431000',
      '0x7010100D',
      '-9999',
      'FFFFFFFE8010100D',
      '80101FFF',
    ]) {
      expect(named(text), text).toEqual([])
    }
  })
})

describe('Aspera', () => {
  test('every management code, alone and on a session line', () => {
    expect(familyNumbers('fasp')).toHaveLength(67)
    for (const number of familyNumbers('fasp')) {
      expect(first(String(number))).toBe(`fasp ${number}`)
      expect(named(`status=failed errcode=${number} errstr="x"`)).toEqual([`fasp ${number}`])
      expect(first(`Aspera error ${number}`)).toBe(`fasp ${number}`)
    }
  })

  test('the internal space is kept apart', () => {
    expect(named('ERR FASP sender had error, errcode 51 errstr [Permission denied]')).toEqual(['fasp-internal 51'])
    expect(named('Error 51 [Destination: Permission denied]')).toEqual(['fasp-internal 51'])
    const [internal] = decode('had error, errcode 51', codes)
    expect(internal?.name).toBe('NO_PERMS')
    expect(internal?.notations).toEqual({ management: '5', internal: '51' })
    const [management, other] = decode('51', codes)
    expect([management?.name, other?.name]).toEqual(['INSECURE_CONNECTION', 'NO_PERMS'])
    expect(management?.warning).toContain('internal')
    expect(familyNumbers('fasp-internal')).toEqual([50, 51, 63, 73, 77])
    expect(named('had error, errcode 99')).toEqual([])
  })

  test('19 has two meanings that matter, the usual one first', () => {
    expect(named('19')).toEqual(['fasp 19', 'libssh2 -19', 'sftp-status 19'])
    expect(named('-19')).toEqual(['libssh2 -19'])
    expect(named('errcode=19')).toEqual(['fasp 19'])
  })
})

describe('packet lengths', () => {
  test.each([
    [1400204832, 'Sun '],
    [1416128883, 'This'],
    [1466264675, 'Welc'],
    [1751477356, 'hell'],
    [1718579811, 'forc'],
    [1633771873, 'aaaa'],
  ])('%i is text', (number, text) => {
    expect(lengthToText(number)).toBe(text)
    for (const message of [`Received message too long ${number}`, `Bad packet length ${number}.`, String(number)]) {
      const [decoding] = decode(message, codes)
      expect([decoding?.family, decoding?.notations['text']], message).toEqual(['packet-length', text])
    }
  })

  test('the refusing login shell is named', () => {
    expect(decode('1416128883', codes)[0]?.meaning).toContain('nologin')
  })

  test('bytes that are no text are said to be none, and a bare number is then not a length', () => {
    expect(decode('Received message too long 4277009102', codes)[0]?.name).toBe('no text')
    expect(decode('4277009102', codes)).toEqual([])
    expect(lengthToText(2 ** 32)).toBeUndefined()
    expect(lengthToText(-1)).toBeUndefined()
    expect(lengthToText(1.5)).toBeUndefined()
  })
})

describe('trace masks', () => {
  test('511 is explained bit by bit, with the warning that matters', () => {
    for (const text of ['511', 'Do ssh.SetTraceMask(511,"/tmp/ssh.log")', 'mask 511']) {
      const decoding = decode(text, codes).find(({ family }) => family === 'trace-mask')
      expect(decoding?.details).toHaveLength(9)
      expect(decoding?.details[0]).toContain('not defined')
      expect(decoding?.details[1]).toContain('SSHTRACETRANS')
      expect(decoding?.warning).toContain('508')
      expect(decoding?.warning).toContain('password')
    }
  })

  test('508 has no warning, 0 switches off', () => {
    expect(decode('508', codes)[0]?.warning).toBeUndefined()
    expect(decode('508', codes)[0]?.details).toHaveLength(7)
    expect(decode('SetTraceMask(0)', codes)[0]?.meaning).toContain('off')
  })

  test('every mask with the value 2 warns, and no other', () => {
    for (let mask = 1; mask < 1024; mask += 1) {
      const [decoding] = decode(`SetTraceMask(${mask},"x")`, codes)
      expect(traceBits(mask).reduce((sum, bit) => sum + bit, 0)).toBe(mask)
      expect(decoding?.warning !== undefined, String(mask)).toBe((mask & 2) === 2)
    }
    expect(traceBits(-1)).toEqual([])
    expect(traceBits(2 ** 40)).toEqual([])
  })
})

describe('statuses', () => {
  test('SFTP statuses by number and by both names', () => {
    expect(familyNumbers('sftp-status')).toHaveLength(22)
    for (const code of codes.filter(({ family }) => family === 'sftp-status')) {
      expect(first(`SFTP status ${code.number}`)).toBe(`sftp-status ${code.number}`)
      expect(first(code.name)).toBe(`sftp-status ${code.number}`)
      expect(first(code.name.replace('LIBSSH2', 'SSH'))).toBe(`sftp-status ${code.number}`)
    }
  })

  test('exit statuses, signals among them', () => {
    for (const number of [0, 1, 126, 127, 130, 137, 254, 255]) {
      expect(first(`exit status ${number}`)).toBe(`exit-status ${number}`)
      expect(named(String(number))).toContain(`exit-status ${number}`)
    }
    expect(decode('exited with status 140', codes)[0]?.name).toBe('signal 12')
    expect(first('255')).toBe('exit-status 255')
  })
})

describe('anything else', () => {
  test('gives nothing', () => {
    for (const text of [
      '',
      ' ',
      'hello',
      'port 22 refused',
      '12345',
      '-',
      '0x',
      '3.19',
      '19.0',
      '1e3',
      '7500',
      'constructor',
      '__proto__',
      'Session.cpp:231,0',
      '99999999999999999999999999',
    ]) {
      expect(decode(text, codes), text).toEqual([])
    }
  })

  test('any text at all gives a list of known codes', () => {
    const families = new Set(codes.map(({ family }) => family))
    const piece = fc.oneof(
      fc.string(),
      fc.integer().map(String),
      fc.constantFrom('errcode=', ' -', '0x8010', '[', 'mask '),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        for (const { family, meaning } of decode(pieces.join(''), codes)) {
          expect(families).toContain(family)
          expect(meaning).not.toBe('')
        }
      }),
    )
  })

  test('hostile text does no harm and stays bounded', () => {
    for (const text of [
      '9'.repeat(1_000_000),
      '['.repeat(1_000_000),
      'errcode=19 '.repeat(100_000),
      '\u0000\ud800-13',
      '-'.repeat(50_000) + '13',
      'A_'.repeat(500_000),
    ]) {
      expect(decode(text, codes).length).toBeLessThanOrEqual(12)
    }
    expect(decode(Array.from({ length: 60 }, (_, at) => `errcode=${at}`).join(' '), codes)).toHaveLength(12)
  })
})
