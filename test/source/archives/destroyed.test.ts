import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DumpscopeError } from '../../../src/shared/errors.ts'
import { destroyedArchive } from '../../../src/engine/source/archives/index.ts'
import { openBytes } from './memory-image.ts'

const small = readFileSync(path.join(import.meta.dirname, '../../fixtures/scan/small.utf8.custom'))

/** Bytes as code page 437 shows them, which is what Windows PowerShell 5 takes a program's output for. */
const HIGH_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
const asCp437 = (bytes: Buffer): string =>
  [...bytes].map((byte) => (byte < 128 ? String.fromCharCode(byte) : HIGH_437[byte - 128])).join('')
const withCrlf = (bytes: Buffer): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')

const utf16 = Buffer.from(`\ufeff${asCp437(small)}`, 'utf16le')
const DESTROYED: readonly (readonly [string, Buffer, string])[] = [
  ['UTF-16 with its mark, by Windows PowerShell', utf16, '-f FILE'],
  ['UTF-16 without a mark', utf16.subarray(2), '-f FILE'],
  ['UTF-16 of the other end', Buffer.from(utf16).swap16(), '-f FILE'],
  ['UTF-8 with a mark', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), small]), '-f FILE'],
  ['replaced characters, by PowerShell 7', Buffer.from(small.toString('utf8')), '-f FILE'],
  ['line ends of two bytes, by docker exec -t', withCrlf(small), 'without -t'],
]

describe('archives that were destroyed as text', () => {
  test.each(DESTROYED)('are recognised: %s', (_, bytes, advice) => {
    const failure = destroyedArchive(bytes)
    expect(failure).toMatchObject({ code: 'DAMAGED', place: { byte: 0 } })
    expect(failure?.advice).toContain(advice)
    // The first few KiB are enough.
    expect(destroyedArchive(bytes.subarray(0, 4096))).toEqual(failure)
  })

  test('are named as what they are when one opens them as an archive', async () => {
    for (const bytes of [
      Buffer.from(small.toString('utf8')),
      withCrlf(small),
      Buffer.from(asCp437(small), 'utf8'),
    ]) {
      const error: unknown = await openBytes(bytes).catch((reason: unknown) => reason)
      expect(error).toBeInstanceOf(DumpscopeError)
      expect((error as DumpscopeError).failure.message).toContain('On its way into the file')
    }
  })

  test('with messages of pg_dump before them are told how to be had, if they are whole', async () => {
    const messages = Buffer.from(
      'pg_dump: warning: there are circular foreign-key constraints\npg_dump: detail: t\n',
    )
    const both = Buffer.concat([messages, small])
    const failure = destroyedArchive(both)
    expect(failure).toMatchObject({ code: 'DAMAGED', place: { byte: messages.length } })
    const skipped = Number(/tail -c \+(\d+)/.exec(failure?.advice ?? '')?.[1])
    await openBytes(both.subarray(skipped - 1))
    expect(destroyedArchive(withCrlf(both))?.advice).toContain('without -t')
    expect(destroyedArchive(Buffer.from('SELECT 1;\nPGDMP\u0001'))).toBeNull()
  })

  test('are not seen where there are none', async () => {
    expect(destroyedArchive(small)).toBeNull()
    for (const length of [0, 3, 5, 40, 100, 500])
      expect(destroyedArchive(small.subarray(0, length))).toBeNull()
    const plain = readFileSync(path.join(import.meta.dirname, '../../fixtures/scan/small.utf8.sql'))
    expect(destroyedArchive(plain)).toBeNull()
    expect(destroyedArchive(Buffer.from('\ufeffSELECT 1', 'utf16le'))).toBeNull()
    await openBytes(small)
  })

  test('are told from archives that are only cut', async () => {
    const error: unknown = await openBytes(small.subarray(0, 1500)).catch((reason: unknown) => reason)
    expect((error as DumpscopeError).failure.message).toContain('cut short')
  })
})
