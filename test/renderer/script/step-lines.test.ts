import { expect, test } from 'vitest'
import { stepLines } from '../../../src/renderer/script/step-lines.ts'

const step = (number: number, sql: string, withheld = false) => ({
  number,
  action: 'alter' as const,
  kind: 'table' as const,
  name: 'public.t',
  database: null,
  entryId: null,
  sql,
  risks: [],
  withheld,
  inTransaction: true,
  why: null,
})

test('each step is found where it stands in the text, withheld ones in their comments, alike ones one after the other', () => {
  const steps = [
    step(1, 'ALTER TABLE t ADD a integer;'),
    step(2, 'DROP TABLE u;\nDROP TYPE v;', true),
    step(3, 'ALTER TABLE t ADD a integer;'),
    step(4, 'ALTER TABLE w\n    ADD b integer;'),
  ]
  const text = [
    '-- 4 steps, 1 of them written as comments',
    'BEGIN;',
    '',
    '-- 1. alter table public.t',
    'ALTER TABLE t ADD a integer;',
    '',
    '-- 2. drop table public.u',
    '-- DROP TABLE u;',
    '-- DROP TYPE v;',
    '',
    '-- 3. alter table public.t',
    'ALTER TABLE t ADD a integer;',
    '',
    '-- 4. alter table public.w',
    'ALTER TABLE w',
    '    ADD b integer;',
    'COMMIT;',
  ].join('\n')
  const lines = text.split('\n')
  const found = stepLines({ text, steps }).map((line) => (line === null ? null : lines[line - 1]))
  expect(found).toEqual([
    'ALTER TABLE t ADD a integer;',
    '-- DROP TABLE u;',
    'ALTER TABLE t ADD a integer;',
    'ALTER TABLE w',
  ])
  expect(stepLines({ text, steps })[2]).toBe(12)
})

test('a step that is not in the text has no line, and those after it are found all the same', () => {
  const steps = [step(1, 'CREATE TABLE nowhere ();'), step(2, 'DROP TABLE t;')]
  expect(stepLines({ text: 'BEGIN;\nDROP TABLE t;\nCOMMIT;', steps })).toEqual([null, 2])
})
