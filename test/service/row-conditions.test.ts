import { expect, test } from 'vitest'
import { fitsType } from '../../src/engine/service/row-conditions.ts'

test.each([
  ['abc', 'text', 'character varying(3)', true],
  ['abcd', 'text', 'character varying(3)', false],
  // What is too much may be blanks.
  ['abc  ', 'text', 'character varying(3)', true],
  ['é漢😀', 'character varying(10)', 'character varying(3)', true],
  ['ab', 'text', 'character(1)', false],
  ['ab', 'text', 'character varying', true],
  ['12', 'integer', 'character varying(1)', null],
  ['32767', 'integer', 'smallint', true],
  ['32768', 'integer', 'smallint', false],
  ['-2147483648', 'bigint', 'integer', true],
  ['-2147483649', 'bigint', 'integer', false],
  ['2147483647.4', 'numeric', 'integer', true],
  ['2147483647.5', 'numeric', 'integer', false],
  ['NaN', 'numeric', 'integer', false],
  [' 7 ', 'text', 'integer', true],
  ['seven', 'text', 'integer', false],
  ['0x1F', 'text', 'integer', null],
  ['999.994', 'numeric', 'numeric(5,2)', true],
  ['999.995', 'numeric', 'numeric(5,2)', false],
  ['1000', 'integer', 'numeric(5,2)', false],
  ['-12345', 'integer', 'numeric(2,-3)', true],
  ['99500', 'integer', 'numeric(2,-3)', false],
  ['NaN', 'numeric', 'numeric(5,2)', true],
  ['Infinity', 'numeric', 'numeric(5,2)', false],
  ['A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11', 'text', 'uuid', true],
  ['{a0eebc999c0b4ef8bb6d6bb9bd380a11}', 'text', 'uuid', true],
  ['a0eebc99', 'text', 'uuid', false],
  ['{}', 'text', 'jsonb', null],
  ['{1}', 'integer[]', 'smallint[]', null],
])('%s of type %s as %s: %s', (text, from, to, verdict) => {
  expect(fitsType(text, from, to)).toBe(verdict)
})
