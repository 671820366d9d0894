import { describe, expect, test } from 'vitest'
import {
  countOf,
  formatCount,
  formatDuration,
  formatSize,
  formatSpeed,
  formatTime,
  formatTimeLeft,
  sizeFigure,
} from '../../src/renderer/text/figure.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('figures', () => {
  test('sizes have three significant digits and never 1000 of a unit', () => {
    const sizes = [0, 7, 999, 1000, 1234, 12_345, 99_949, 99_950, 123_456, 999_499, 999_500, 1e9, 12.3e12]
    expect(sizes.map((bytes) => plain(formatSize(bytes)))).toEqual([
      '0 B',
      '7 B',
      '999 B',
      '1.00 kB',
      '1.23 kB',
      '12.3 kB',
      '99.9 kB',
      '100 kB',
      '123 kB',
      '999 kB',
      '1.00 MB',
      '1.00 GB',
      '12.3 TB',
    ])
  })

  test('a size beyond the last unit keeps it', () => {
    expect(sizeFigure(5e18)).toEqual({ value: '5000', unit: 'PB' })
  })

  test('counts have separators, and their nouns agree', () => {
    expect(formatCount(1_234_567)).toBe('1,234,567')
    expect([0, 1, 2].map((count) => plain(countOf(count, 'table')))).toEqual([
      '0 tables',
      '1 table',
      '2 tables',
    ])
    expect(plain(countOf(2, 'index', 'indexes'))).toBe('2 indexes')
  })

  test('durations and times left are short', () => {
    expect([0.4, 850, 12_340, 75_000, 3_720_000].map((ms) => plain(formatDuration(ms)))).toEqual([
      '0 ms',
      '850 ms',
      '12.3 s',
      '1 min 15 s',
      '1 h 2 min',
    ])
    expect([10, 59_000, 59_001, 4_000_000].map((ms) => plain(formatTimeLeft(ms)))).toEqual([
      '1 s left',
      '59 s left',
      '1 min 0 s left',
      '1 h 6 min left',
    ])
    expect(plain(formatSpeed(512e6))).toBe('512 MB/s')
  })

  test('times sort as text, and what is no time stays as it is', () => {
    const local = new Date(2025, 0, 2, 3, 4)
    expect(formatTime(local.toISOString())).toBe('2025-01-02 03:04')
    expect(formatTime('soon')).toBe('soon')
  })
})
