/** Objects that are made. */
import { alter, made } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** Made once more before the first change: what the fixture lacks. */
export const MORE_OBJECTS = `SET search_path = every;
SET allow_in_place_tablespaces = on;
CREATE TABLE plain (id integer NOT NULL, a integer, b text, c text, d integer, e text, CONSTRAINT plain_key UNIQUE (a, b), CONSTRAINT plain_check CHECK (a > 0));
CREATE TABLE points (id bigint, a integer, b text, at tstzrange, gen integer GENERATED ALWAYS AS (a * 2) STORED,
  CONSTRAINT points_to FOREIGN KEY (a, b) REFERENCES plain (a, b), CONSTRAINT points_apart EXCLUDE USING gist (at WITH &&));
CREATE INDEX plain_index ON plain (c);
CREATE INDEX plain_one ON plain (id);
CREATE UNIQUE INDEX plain_two ON plain (id);
CREATE STATISTICS plain_stat ON a, b FROM plain;
CREATE TABLE emptied (id integer);
CREATE TABLE parted (a text, b integer) PARTITION BY LIST (a);
CREATE TABLE listed_y (a text, b integer);
CREATE TABLE published (id integer);
CREATE DOMAIN loose AS text CONSTRAINT loose_check CHECK (VALUE <> '');
CREATE TYPE row_like AS (x integer, y text);
CREATE FUNCTION many(a integer, b text DEFAULT 'x') RETURNS SETOF integer LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION trg_two() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER plain_trigger BEFORE INSERT ON plain FOR EACH ROW EXECUTE FUNCTION trg();
CREATE CONSTRAINT TRIGGER plain_end AFTER INSERT ON plain FOR EACH ROW EXECUTE FUNCTION trg();
CREATE POLICY plain_policy ON plain FOR ALL TO PUBLIC USING (true);
CREATE RULE plain_rule AS ON DELETE TO plain DO INSTEAD NOTHING;
COMMENT ON SEQUENCE full_of_ids IS 'numbers';
CREATE VIEW checked AS SELECT id, a FROM plain WHERE a > 0;
CREATE VIEW plain_two_view AS SELECT id, a FROM plain;
CREATE SEQUENCE counting;
CREATE AGGREGATE adds(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE CAST (four AS bigint) WITH INOUT;
CREATE CONVERSION plain_conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE COLLATION plain_collation (LOCALE = 'C');
CREATE EVENT TRIGGER plain_event ON ddl_command_end EXECUTE FUNCTION evt();
CREATE PUBLICATION plain_publication FOR TABLE plain;
CREATE EXTENSION citext SCHEMA other;
CREATE TEXT SEARCH CONFIGURATION plain_words (PARSER = cut);
`

/** New objects of each kind that can be made by itself. */
export const NEW: readonly WideMutation[] = [
  made('table', 'every.new_%n', (n) => `CREATE TABLE every.new_${n} (id integer)`),
  made('view', 'every.new_view_%n', (n) => `CREATE VIEW every.new_view_${n} AS SELECT ${n} AS n`),
  made(
    'materialized view',
    'every.new_mat_%n',
    (n) => `CREATE MATERIALIZED VIEW every.new_mat_${n} AS SELECT ${n} AS n`,
  ),
  made('sequence', 'every.new_seq_%n', (n) => `CREATE SEQUENCE every.new_seq_${n}`),
  made('type', 'every.new_type_%n', (n) => `CREATE TYPE every.new_type_${n} AS ENUM ('a')`),
  made('domain', 'every.new_domain_%n', (n) => `CREATE DOMAIN every.new_domain_${n} AS text`),
  made(
    'function',
    'every.new_f_%n(integer)',
    (n) => `CREATE FUNCTION every.new_f_${n}(integer) RETURNS integer LANGUAGE sql AS 'SELECT 1'`,
  ),
  made(
    'procedure',
    'every.new_p_%n()',
    (n) => `CREATE PROCEDURE every.new_p_${n}() LANGUAGE sql AS 'SELECT 1'`,
  ),
  made(
    'aggregate',
    'every.new_a_%n(integer)',
    (n) => `CREATE AGGREGATE every.new_a_${n}(integer) (SFUNC = int4pl, STYPE = integer)`,
  ),
  made('schema', 'new_%n', (n) => `CREATE SCHEMA new_${n}`),
  made('index', 'every.new_index_%n', (n) => `CREATE INDEX new_index_${n} ON every.plain (d)`),
  made('check constraint', 'every.plain.new_check_%n', (n) =>
    alter(`ADD CONSTRAINT new_check_${n} CHECK (d <> ${n}) NOT VALID`),
  ),
  made(
    'trigger',
    'every.plain.new_trigger_%n',
    (n) =>
      `CREATE TRIGGER new_trigger_${n} BEFORE INSERT ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()`,
  ),
  made(
    'policy',
    'every.plain.new_policy_%n',
    (n) => `CREATE POLICY new_policy_${n} ON every.plain USING (a > ${n})`,
  ),
  made(
    'rule',
    'every.plain.new_rule_%n',
    (n) => `CREATE RULE new_rule_${n} AS ON UPDATE TO every.plain WHERE old.a = ${n} DO INSTEAD NOTHING`,
  ),
  made(
    'statistics',
    'every.new_stat_%n',
    (n) => `CREATE STATISTICS every.new_stat_${n} ON a, c FROM every.plain`,
  ),
  made('publication', 'new_pub_%n', (n) => `CREATE PUBLICATION new_pub_${n} FOR TABLE every.plain`),
  made('server', 'new_server_%n', (n) => `CREATE SERVER new_server_${n} FOREIGN DATA WRAPPER blank`),
  made('foreign data wrapper', 'new_fdw_%n', (n) => `CREATE FOREIGN DATA WRAPPER new_fdw_${n}`),
  made(
    'collation',
    'every.new_collation_%n',
    (n) => `CREATE COLLATION every.new_collation_${n} (LOCALE = 'C')`,
  ),
  made(
    'conversion',
    'every.new_conversion_%n',
    (n) => `CREATE CONVERSION every.new_conversion_${n} FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8`,
  ),
  made(
    'text search dictionary',
    'every.new_dict_%n',
    (n) => `CREATE TEXT SEARCH DICTIONARY every.new_dict_${n} (TEMPLATE = simple)`,
  ),
  made(
    'text search configuration',
    'every.new_cfg_%n',
    (n) => `CREATE TEXT SEARCH CONFIGURATION every.new_cfg_${n} (PARSER = default)`,
  ),
  made(
    'operator family',
    'every.new_family_%n USING btree',
    (n) => `CREATE OPERATOR FAMILY every.new_family_${n} USING btree`,
  ),
  made(
    'event trigger',
    'new_event_%n',
    (n) => `CREATE EVENT TRIGGER new_event_${n} ON sql_drop EXECUTE FUNCTION every.evt()`,
  ),
  made(
    'access method',
    'new_am_%n',
    (n) => `CREATE ACCESS METHOD new_am_${n} TYPE TABLE HANDLER heap_tableam_handler`,
  ),
  made('large object', '%n', (n) => `SELECT lo_create(${n})`),
]
