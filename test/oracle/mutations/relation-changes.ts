/** Every property of views, materialized views and sequences. */
import { each, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** Relations that are no tables. */
export const VIEWS: readonly WideMutation[] = [
  ...each(
    'view',
    'plain_two_view',
    (n) => `CREATE OR REPLACE VIEW every.plain_two_view AS SELECT id, a FROM every.plain WHERE a <> ${n}`,
    turns(
      'ALTER VIEW every.plain_two_view ALTER a SET DEFAULT 1',
      'ALTER VIEW every.plain_two_view ALTER a SET DEFAULT 2',
      'ALTER VIEW every.plain_two_view ALTER a DROP DEFAULT',
    ),
    (n) => `COMMENT ON COLUMN every.plain_two_view.id IS 'v${n}'`,
  ),
  ...each(
    'view',
    'checked',
    turns(
      'ALTER VIEW every.checked SET (security_barrier = true)',
      'ALTER VIEW every.checked SET (security_barrier = false)',
    ),
    turns(
      'ALTER VIEW every.checked SET (check_option = cascaded)',
      'ALTER VIEW every.checked SET (check_option = local)',
    ),
  ),
  ...each(
    'materialized view',
    'kept',
    (n) => `ALTER MATERIALIZED VIEW every.kept ALTER a SET STATISTICS ${n}`,
    turns(
      'ALTER MATERIALIZED VIEW every.kept SET TABLESPACE pg_default',
      'ALTER MATERIALIZED VIEW every.kept SET TABLESPACE every_space',
    ),
    turns(
      'ALTER MATERIALIZED VIEW every.kept SET ACCESS METHOD heap',
      'ALTER MATERIALIZED VIEW every.kept SET ACCESS METHOD heap3',
    ),
    turns(
      'ALTER MATERIALIZED VIEW every.kept CLUSTER ON kept_a',
      'ALTER MATERIALIZED VIEW every.kept SET WITHOUT CLUSTER',
    ),
    (n) => `COMMENT ON COLUMN every.kept.total IS 'k${n}'`,
  ),
  ...each(
    'sequence',
    'counting',
    (n) => `ALTER SEQUENCE every.counting START ${n}`,
    (n) => `ALTER SEQUENCE every.counting INCREMENT ${n}`,
    (n) => `ALTER SEQUENCE every.counting MINVALUE -${n}`,
    (n) => `ALTER SEQUENCE every.counting MAXVALUE ${n + 20_000}`,
    (n) => `ALTER SEQUENCE every.counting CACHE ${n}`,
    turns('ALTER SEQUENCE every.counting CYCLE', 'ALTER SEQUENCE every.counting NO CYCLE'),
    turns('ALTER SEQUENCE every.counting SET UNLOGGED', 'ALTER SEQUENCE every.counting SET LOGGED'),
  ),
  ...each(
    'sequence',
    'quick_a_seq',
    turns(
      'ALTER SEQUENCE every.quick_a_seq OWNED BY NONE',
      'ALTER SEQUENCE every.quick_a_seq OWNED BY every.quick.a',
    ),
  ),
]
