import { expect, test } from 'vitest'
import { conversionOf } from '../../src/engine/script/type-conversion.ts'
import type { KnownType } from '../../src/engine/script/type-conversion.ts'

const KNOWN: Readonly<Record<string, KnownType>> = {
  'public.mood': { form: 'enum', base: null, checked: false },
  'public.other': { form: 'enum', base: null, checked: false },
  'public.plain': { form: 'domain', base: 'integer', checked: false },
  'public.small': { form: 'domain', base: 'integer', checked: true },
}

const convert = (from: string, to: string): { using: string | null; risks: string } => {
  const { using, risks } = conversionOf(from, to, {
    column: 'c',
    where: 't.c',
    types: (name) => KNOWN[name] ?? null,
  })
  return { using, risks: risks.map(({ kind }) => kind).join(', ') }
}

const T = 'timestamp without time zone'
const TZ = 'timestamp with time zone'

test.each([
  ['character varying(10)', 'character varying(20)', null, ''],
  ['character varying(10)', 'text', null, ''],
  ['text', 'character varying', null, ''],
  ['character varying(20)', 'character varying(10)', null, 'may fail on rows, rewrites table'],
  ['text', 'character varying(10)', null, 'may fail on rows, rewrites table'],
  ['character(3)', 'character(5)', null, 'rewrites table'],
  ['numeric(10,2)', 'numeric(12,2)', null, ''],
  ['numeric(10,2)', 'numeric', null, ''],
  ['numeric(10,4)', 'numeric(10,2)', null, 'destroys data, rewrites table'],
  ['numeric(12,2)', 'numeric(10,2)', null, 'may fail on rows, rewrites table'],
  ['integer', 'bigint', null, 'rewrites table'],
  ['bigint', 'integer', null, 'may fail on rows, rewrites table'],
  ['numeric', 'integer', null, 'destroys data, rewrites table'],
  ['real', 'double precision', null, 'rewrites table'],
  [T, 'date', null, 'destroys data, rewrites table'],
  ['date', T, null, 'rewrites table'],
  [TZ, T, null, 'destroys data, rewrites table'],
  ['timestamp(3) without time zone', T, null, ''],
  [T, 'timestamp(3) without time zone', null, 'destroys data, rewrites table'],
  ['cidr', 'inet', null, ''],
  ['inet', 'cidr', null, 'may fail on rows, rewrites table'],
  ['text', 'integer', 'c::integer', 'may fail on rows, rewrites table'],
  ['text', 'public.mood', 'c::public.mood', 'may fail on rows, rewrites table'],
  ['public.mood', 'text', null, 'rewrites table'],
  ['public.mood', 'public.other', 'c::text::public.other', 'may fail on rows, rewrites table'],
  ['public.mood[]', 'public.other[]', 'c::text[]::public.other[]', 'may fail on rows, rewrites table'],
  ['integer', 'boolean', 'c::boolean', 'may fail on rows, rewrites table'],
  ['uuid', 'integer', 'c::text::integer', 'may fail on rows, rewrites table'],
  ['integer', 'text[]', 'ARRAY[c::text]::text[]', 'rewrites table'],
  ['public.geometry', 'public.geography', 'c::public.geography', 'may fail on rows, rewrites table'],
  ['json', 'jsonb', null, 'rewrites table'],
  ['integer', 'public.plain', null, ''],
  ['integer', 'public.small', null, 'may fail on rows, rewrites table'],
  ['public.small', 'integer', null, ''],
])('a column of %s that becomes %s', (from, to, using, risks) => {
  expect(convert(from, to)).toEqual({ using, risks })
})
