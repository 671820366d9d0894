import { describe, expect, test } from 'vitest'
import {
  formatWords,
  readingState,
  sourceDate,
  sourceState,
} from '../../../src/renderer/sources/source-facts.ts'
import type { Finding, Overview } from '../../../src/shared/model.ts'

function overview(...findings: Finding[]): Pick<Overview, 'damage' | 'findingCounts' | 'counting'> {
  const count = (of: Finding['severity']): number => findings.filter(({ severity }) => severity === of).length
  return {
    damage: findings.find(({ code }) => code === 'truncated') ?? null,
    findingCounts: { error: count('error'), warning: count('warning'), info: count('info') },
    counting: { members: 0, done: 0, bytesLeft: 0 },
  }
}

function pace(bytesDone: number, bytesTotal: number) {
  const progress = { kind: 'progress', stage: 'Reading', bytesDone, bytesTotal, elapsed: 5 } as const
  return { progress, bytesPerSecond: null }
}

describe('facts of a source', () => {
  test('its format says what is around it', () => {
    expect(formatWords({ format: 'plain', wrapping: ['gzip', 'UTF-16LE'] })).toBe('plain, gzip, UTF-16LE')
    expect(formatWords({ format: 'custom', wrapping: [] })).toBe('custom')
  })

  test('its date is the dump’s own where it says one, else the file’s, and it says which', () => {
    const modified = '2026-09-09T09:09:09.000Z'
    const own = sourceDate({ dumped: '2026-03-01T02:00:05', modified })
    expect(own).toEqual({ day: '2026-03-01', words: 'Dumped 2026-03-01 02:00:05 by the dump’s own header' })
    const ofFile = sourceDate({ dumped: null, modified })
    expect(ofFile.day).toMatch(/^2026-09-(?:08|09|10)$/u)
    expect(ofFile.words).toContain('the dump does not say when it was made')
  })
})

describe('how a source is', () => {
  const cut: Finding = { code: 'truncated', severity: 'error', message: 'The file ends in a row.', line: 7 }

  test('nothing is said before anything is known', () => {
    expect(sourceState(undefined, undefined)).toBeNull()
  })

  test('what is damaged is told before all else, with the line', () => {
    const state = sourceState(pace(1, 2), overview(cut))
    expect(state).toMatchObject({ is: 'damaged', title: 'The file ends in a row. (line 7)' })
  })

  test('counting says how far it is', () => {
    expect(sourceState(pace(455, 1000), overview())?.words).toBe('counting 45\u00a0%')
  })

  test('errors that are no damage are counted, warnings are none', () => {
    const error: Finding = { code: 'migration-failed', severity: 'error', message: 'x' }
    expect(sourceState(undefined, overview(error, error))).toMatchObject({
      is: 'errors',
      words: '2\u00a0errors',
    })
    const warning: Finding = { code: 'copy-format', severity: 'warning', message: 'x' }
    expect(sourceState(undefined, overview(warning))?.is).toBe('complete')
  })

  test('reading says how far it is once that is known, and never more than all', () => {
    expect(readingState(null).words).toBe('reading')
    expect(readingState(pace(5, 0)).words).toBe('reading')
    expect(readingState(pace(12, 10)).words).toBe('reading 100\u00a0%')
  })
})
