/** Owners, grants and comments of objects of nearly every kind. */
import { bare, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** GRANT names views as tables, aggregates as functions, domains as types. */
function grantable(on: string): string {
  return on
    .replace(/^(VIEW|MATERIALIZED VIEW|FOREIGN TABLE) /, 'TABLE ')
    .replace(/^AGGREGATE /, 'FUNCTION ')
    .replace(/^DOMAIN /, 'TYPE ')
}

/** What can be said of objects of nearly every kind: `on` is how statements name it. */
function common(
  kind: string,
  name: string,
  on: string,
  { owner = [], grant }: { owner?: readonly string[]; grant?: string } = {},
): WideMutation[] {
  const role = '"Every ""odd"""'
  const sqls = [(n: number) => `COMMENT ON ${on} IS 'said ${n}'`]
  if (owner.length > 0) sqls.push(turns(...owner.map((one) => `ALTER ${on} OWNER TO ${one}`)))
  if (grant !== undefined) {
    const what = grantable(on)
    sqls.push(
      turns(
        `GRANT ${grant} ON ${what} TO ${role} WITH GRANT OPTION`,
        `REVOKE GRANT OPTION FOR ${grant} ON ${what} FROM ${role}`,
        `REVOKE ${grant} ON ${what} FROM ${role}`,
      ),
    )
  }
  return bare(kind, name, ...sqls)
}

const AWAY = ['every_reader', 'postgres'] as const
/** What can be said of each. */
export const COMMON: readonly WideMutation[] = [
  ...common('table', 'every.plain', 'TABLE every.plain', { owner: AWAY, grant: 'SELECT' }),
  ...common('foreign table', 'every.distant', 'FOREIGN TABLE every.distant', {
    owner: ['every_owner', 'postgres'],
    grant: 'UPDATE',
  }),
  ...common('view', 'every.plain_two_view', 'VIEW every.plain_two_view', { owner: AWAY, grant: 'SELECT' }),
  ...common('materialized view', 'every.kept', 'MATERIALIZED VIEW every.kept', {
    owner: AWAY,
    grant: 'SELECT',
  }),
  ...common('sequence', 'every.counting', 'SEQUENCE every.counting', { owner: AWAY, grant: 'USAGE' }),
  ...common('type', 'every.row_like', 'TYPE every.row_like', { owner: AWAY, grant: 'USAGE' }),
  ...common('domain', 'every.loose', 'DOMAIN every.loose', { owner: AWAY, grant: 'USAGE' }),
  ...common('function', 'every.many(integer, text)', 'FUNCTION every.many(integer, text)', {
    owner: AWAY,
    grant: 'EXECUTE',
  }),
  ...common('procedure', 'every.q()', 'PROCEDURE every.q()', { owner: AWAY, grant: 'EXECUTE' }),
  ...common('aggregate', 'every.adds(integer)', 'AGGREGATE every.adds(integer)', {
    owner: AWAY,
    grant: 'EXECUTE',
  }),
  ...common('operator', 'every.<<<(every.four, every.four)', 'OPERATOR every.<<< (every.four, every.four)', {
    owner: AWAY,
  }),
  ...common('operator class', 'every.four_ops USING btree', 'OPERATOR CLASS every.four_ops USING btree', {
    owner: AWAY,
  }),
  ...common('operator family', 'every.fours USING btree', 'OPERATOR FAMILY every.fours USING btree', {
    owner: AWAY,
  }),
  ...common('cast', '(every.four AS bigint)', 'CAST (every.four AS bigint)'),
  ...common('conversion', 'every.plain_conversion', 'CONVERSION every.plain_conversion', { owner: AWAY }),
  ...common('collation', 'every.plain_collation', 'COLLATION every.plain_collation', { owner: AWAY }),
  ...common('text search parser', 'every.cut', 'TEXT SEARCH PARSER every.cut'),
  ...common('text search template', 'every.simple2', 'TEXT SEARCH TEMPLATE every.simple2'),
  ...common('text search dictionary', 'every.dict2', 'TEXT SEARCH DICTIONARY every.dict2', { owner: AWAY }),
  ...common('text search configuration', 'every.plain_words', 'TEXT SEARCH CONFIGURATION every.plain_words', {
    owner: AWAY,
  }),
  ...common('procedural language', 'every_lang', 'LANGUAGE every_lang', { grant: 'USAGE' }),
  ...common('transform', 'FOR integer LANGUAGE every_lang', 'TRANSFORM FOR integer LANGUAGE every_lang'),
  ...common('access method', 'btree3', 'ACCESS METHOD btree3'),
  ...common('event trigger', 'plain_event', 'EVENT TRIGGER plain_event'),
  ...common('publication', 'plain_publication', 'PUBLICATION plain_publication'),
  ...common('subscription', 'every_feed', 'SUBSCRIPTION every_feed'),
  ...common('foreign data wrapper', 'blank', 'FOREIGN DATA WRAPPER blank', { grant: 'USAGE' }),
  ...common('server', 'away', 'SERVER away'),
  ...common('schema', 'other', 'SCHEMA other', { owner: AWAY, grant: 'CREATE' }),
  ...common('extension', 'hstore', 'EXTENSION hstore'),
  ...common('statistics', 'every.plain_stat', 'STATISTICS every.plain_stat', { owner: AWAY }),
  ...common('large object', '54321', 'LARGE OBJECT 54321', {
    owner: ['postgres', 'every_owner'],
    grant: 'UPDATE',
  }),
  ...common('constraint', 'every.plain.plain_key', 'CONSTRAINT plain_key ON every.plain'),
  ...common('fk constraint', 'every.points.points_to', 'CONSTRAINT points_to ON every.points'),
  ...common('check constraint', 'every.plain.plain_check', 'CONSTRAINT plain_check ON every.plain'),
  ...common('check constraint', 'every.loose.loose_check', 'CONSTRAINT loose_check ON DOMAIN every.loose'),
  ...common('index', 'every.plain_index', 'INDEX every.plain_index'),
  ...common('trigger', 'every.plain.plain_trigger', 'TRIGGER plain_trigger ON every.plain'),
  ...common('policy', 'every.plain.plain_policy', 'POLICY plain_policy ON every.plain'),
  ...common('rule', 'every.plain.plain_rule', 'RULE plain_rule ON every.plain'),
]
