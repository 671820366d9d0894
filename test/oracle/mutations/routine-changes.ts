/** Every property of types, routines, operators and casts. */
import { bare, each, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** What is called and typed. */
export const ROUTINES: readonly WideMutation[] = [
  ...each('type', 'mood', (n) => `ALTER TYPE every.mood ADD VALUE 'w${n}' BEFORE 'ok'`),
  ...each(
    'type',
    'row_like',
    (n) => `ALTER TYPE every.row_like ADD ATTRIBUTE more_${n} integer`,
    turns(
      'ALTER TYPE every.row_like ALTER ATTRIBUTE x TYPE bigint',
      'ALTER TYPE every.row_like ALTER ATTRIBUTE x TYPE integer',
    ),
    turns(
      'ALTER TYPE every.row_like ALTER ATTRIBUTE y TYPE text COLLATE "C"',
      'ALTER TYPE every.row_like ALTER ATTRIBUTE y TYPE text',
    ),
  ),
  ...each(
    'type',
    'blob',
    turns('ALTER TYPE every.blob SET (STORAGE = extended)', 'ALTER TYPE every.blob SET (STORAGE = external)'),
  ),
  ...each(
    'domain',
    'loose',
    (n) => `ALTER DOMAIN every.loose SET DEFAULT 'x${n}'`,
    turns('ALTER DOMAIN every.loose SET NOT NULL', 'ALTER DOMAIN every.loose DROP NOT NULL'),
  ),
  ...each(
    'check constraint',
    'loose.loose_check',
    (n) =>
      `ALTER DOMAIN every.loose DROP CONSTRAINT loose_check; ALTER DOMAIN every.loose ADD CONSTRAINT loose_check CHECK (VALUE <> 'y${n}')`,
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'function',
    'many(integer, text)',
    turns(
      'ALTER FUNCTION every.many STABLE',
      'ALTER FUNCTION every.many IMMUTABLE',
      'ALTER FUNCTION every.many VOLATILE',
    ),
    turns('ALTER FUNCTION every.many STRICT', 'ALTER FUNCTION every.many CALLED ON NULL INPUT'),
    turns('ALTER FUNCTION every.many LEAKPROOF', 'ALTER FUNCTION every.many NOT LEAKPROOF'),
    turns('ALTER FUNCTION every.many SECURITY DEFINER', 'ALTER FUNCTION every.many SECURITY INVOKER'),
    turns(
      'ALTER FUNCTION every.many PARALLEL SAFE',
      'ALTER FUNCTION every.many PARALLEL RESTRICTED',
      'ALTER FUNCTION every.many PARALLEL UNSAFE',
    ),
    (n) => `ALTER FUNCTION every.many COST ${n}`,
    (n) => `ALTER FUNCTION every.many ROWS ${n}`,
    turns(
      'ALTER FUNCTION every.many SET search_path = every, pg_temp',
      'ALTER FUNCTION every.many RESET search_path',
    ),
    turns(
      'ALTER FUNCTION every.many DEPENDS ON EXTENSION hstore',
      'ALTER FUNCTION every.many NO DEPENDS ON EXTENSION hstore',
    ),
  ),
  ...each(
    'function',
    'spread(anyarray)',
    turns(
      'ALTER FUNCTION every.spread SUPPORT pg_catalog.array_unnest_support',
      'ALTER FUNCTION every.spread SUPPORT every.plan',
    ),
  ),
  ...each(
    'function',
    'g(integer, integer)',
    (n) =>
      `CREATE OR REPLACE FUNCTION every.g(a integer, b integer DEFAULT 2) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN a + b + ${n}`,
    (n) => `UPDATE pg_seclabel SET label = 'f${n}' WHERE objoid = 'every.g'::regproc`,
  ),
  ...each(
    'procedure',
    'q()',
    (n) => `CREATE OR REPLACE PROCEDURE every.q() LANGUAGE sql BEGIN ATOMIC SELECT ${n}; END`,
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'procedure',
    'q()',
    turns('ALTER PROCEDURE every.q SECURITY DEFINER', 'ALTER PROCEDURE every.q SECURITY INVOKER'),
  ),
  ...each(
    'aggregate',
    'adds(integer)',
    (n) =>
      `CREATE OR REPLACE AGGREGATE every.adds(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '${n}')`,
  ),
  ...each(
    'operator',
    '<<<(every.four, every.four)',
    turns(
      'ALTER OPERATOR every.<<< (every.four, every.four) SET (RESTRICT = scalarltsel)',
      'ALTER OPERATOR every.<<< (every.four, every.four) SET (RESTRICT = NONE)',
    ),
    turns(
      'ALTER OPERATOR every.<<< (every.four, every.four) SET (JOIN = scalarltjoinsel)',
      'ALTER OPERATOR every.<<< (every.four, every.four) SET (JOIN = NONE)',
    ),
  ),
  ...each(
    'operator family',
    'fours USING btree',
    turns(
      'ALTER OPERATOR FAMILY every.fours USING btree ADD OPERATOR 1 < (integer, bigint)',
      'ALTER OPERATOR FAMILY every.fours USING btree DROP OPERATOR 1 (integer, bigint)',
    ),
  ),
  ...bare(
    'cast',
    '(every.four AS bigint)',
    turns(
      'DROP CAST (every.four AS bigint); CREATE CAST (every.four AS bigint) WITH INOUT AS ASSIGNMENT',
      'DROP CAST (every.four AS bigint); CREATE CAST (every.four AS bigint) WITH INOUT AS IMPLICIT',
      'DROP CAST (every.four AS bigint); CREATE CAST (every.four AS bigint) WITH INOUT',
    ),
  ).map((one) => ({ ...one, changes: -1 })),
]
