/** Changes of one property at a time to the database that has every kind of object. */
import path from 'node:path'

/** The database that is changed. */
export const MUTATED = path.resolve(import.meta.dirname, '../fixtures/oracle/every-kind.sql')

/** What changes, and the statement that changes it; `n` is a number that no earlier one had. */
export interface Mutation {
  readonly kind: string
  readonly name: string
  readonly sql: (n: number) => string
}

const of = (kind: string, name: string, ...statements: ((n: number) => string)[]): Mutation[] =>
  statements.map((sql) => ({ kind, name: `every.${name}`, sql }))

/** One property each; every one can be made at any time and any number of times. */
export const MUTATIONS: readonly Mutation[] = [
  ...of(
    'table',
    'full_of',
    (n) => `ALTER TABLE every.full_of ALTER name SET DEFAULT 'n${n}'`,
    (n) => `ALTER TABLE every.full_of ALTER at SET STATISTICS ${n}`,
    (n) => `ALTER TABLE every.full_of ALTER bits TYPE bit varying(${n + 60})`,
    (n) => `ALTER TABLE every.full_of ALTER id SET CACHE ${n}`,
    (n) => `ALTER TABLE every.full_of SET (autovacuum_vacuum_threshold = ${n})`,
    (n) => `ALTER TABLE every.full_of SET (toast.autovacuum_vacuum_threshold = ${n})`,
    (n) => `ALTER TABLE every.full_of ALTER name SET (n_distinct = ${n})`,
    (n) => `ALTER TABLE every.full_of ADD COLUMN more_${n} integer`,
    (n) => `COMMENT ON TABLE every.full_of IS 'now ${n}'`,
    (n) => `COMMENT ON COLUMN every.full_of.at IS 'then ${n}'`,
  ),
  ...of('table', 'heir', (n) => `ALTER TABLE every.heir ALTER d SET DEFAULT ${n}`),
  ...of('table', 'ranged_1', (n) => `ALTER TABLE every.ranged_1 ALTER t SET DEFAULT 'p${n}'`),
  ...of(
    'check constraint',
    'full_of.later',
    (n) =>
      `ALTER TABLE every.full_of DROP CONSTRAINT later, ADD CONSTRAINT later CHECK (id <> ${n}) NOT VALID; COMMENT ON CONSTRAINT later ON every.full_of IS 'to be checked'`,
  ),
  ...of(
    'index',
    'full_many',
    (n) => `ALTER INDEX every.full_many SET (fillfactor = ${50 + (n % 40)})`,
    (n) => `ALTER INDEX every.full_many ALTER COLUMN 2 SET STATISTICS ${n}`,
    (n) => `COMMENT ON INDEX every.full_many IS 'i${n}'`,
  ),
  ...of('policy', 'full_of.all_rows', (n) => `ALTER POLICY all_rows ON every.full_of USING (id > ${n})`),
  ...of(
    'trigger',
    'full_of.emptied',
    (n) =>
      `CREATE OR REPLACE TRIGGER emptied BEFORE TRUNCATE ON every.full_of EXECUTE FUNCTION every.trg('${n}'); ALTER TABLE every.full_of ENABLE REPLICA TRIGGER emptied`,
  ),
  ...of('rule', 'refers.twice', (n) => `COMMENT ON RULE twice ON every.refers IS 'r${n}'`),
  ...of('statistics', 'some_kinds', (n) => `ALTER STATISTICS every.some_kinds SET STATISTICS ${n}`),
  ...of(
    'view',
    'safe_view',
    (n) => `ALTER VIEW every.safe_view ALTER b SET DEFAULT ${n}`,
    (n) =>
      `CREATE OR REPLACE VIEW every.safe_view WITH (security_barrier, security_invoker = true, check_option = local) AS SELECT * FROM every.refers WHERE a > ${n}`,
  ),
  ...of(
    'materialized view',
    'kept',
    (n) => `ALTER MATERIALIZED VIEW every.kept SET (autovacuum_vacuum_threshold = ${n})`,
  ),
  ...of(
    'sequence',
    'fast',
    (n) => `ALTER SEQUENCE every.fast CACHE ${n}`,
    (n) => `ALTER SEQUENCE every.fast INCREMENT ${n}`,
  ),
  ...of('type', 'mood', (n) => `ALTER TYPE every.mood ADD VALUE 'm${n}'`),
  ...of('type', 'pair', (n) => `COMMENT ON COLUMN every.pair.b IS 'b${n}'`),
  ...of('domain', 'label', (n) => `ALTER DOMAIN every.label SET DEFAULT 'l${n}'`),
  ...of(
    'function',
    'trg()',
    (n) => `ALTER FUNCTION every.trg() COST ${n}`,
    (n) => `ALTER FUNCTION every.trg() SET work_mem = '${n}MB'`,
  ),
  ...of(
    'function',
    'evt()',
    (n) =>
      `CREATE OR REPLACE FUNCTION every.evt() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN -- ${n}\nEND'`,
  ),
  ...of('procedure', 'p(integer, text[])', (n) => `ALTER PROCEDURE every.p SET statement_timeout = '${n}s'`),
  ...of('text search dictionary', 'dict2', (n) => `COMMENT ON TEXT SEARCH DICTIONARY every.dict2 IS 'd${n}'`),
  { kind: 'server', name: 'away', sql: (n) => `ALTER SERVER away OPTIONS (SET host 'h${n}')` },
  { kind: 'server', name: 'away', sql: (n) => `ALTER SERVER away VERSION '${n}'` },
  { kind: 'schema', name: 'every', sql: (n) => `COMMENT ON SCHEMA every IS 's${n}'` },
  {
    kind: 'publication',
    name: 'some_things',
    sql: (n) =>
      `ALTER PUBLICATION some_things SET TABLE every.refers (a, b) WHERE (a > ${n}), ONLY every.parent`,
  },
  {
    kind: 'subscription',
    name: 'every_feed',
    sql: (n) => `ALTER SUBSCRIPTION every_feed CONNECTION 'host=/nowhere dbname=x${n}'`,
  },
  { kind: 'large object', name: '54321', sql: (n) => `COMMENT ON LARGE OBJECT 54321 IS 'lo ${n}'` },
]
