/** What bodies of functions name, which PostgreSQL itself does not keep. */
import { describe, expect, test } from 'vitest'
import { linesOf, unknownOf } from './told.ts'

const TABLES = `
CREATE TABLE app.orders (id integer, total numeric, note text);
CREATE TABLE app.lines (order_id integer, sku text);
CREATE TABLE other.orders (id integer);
CREATE FUNCTION app.helper(integer) RETURNS integer LANGUAGE internal AS 'int4abs';
`

const plpgsql = (body: string, head = 'app.f(n integer) RETURNS integer'): string =>
  `${TABLES}CREATE FUNCTION ${head} LANGUAGE plpgsql AS $body$ ${body} $body$;`

const bodyLines = async (dump: string): Promise<string[]> =>
  (await linesOf(dump))
    .filter((line) => line.includes('function body'))
    .map((line) => line.replace(/^.*?: function body, /, ''))

describe('bodies in PL/pgSQL', () => {
  test('need what their statements, conditions, loops, cursors and defaults name', async () => {
    const dump = plpgsql(`
      DECLARE total numeric := app.helper(1); c CURSOR FOR SELECT sku FROM app.lines;
      BEGIN
        FOR total IN SELECT o.total FROM app.orders o WHERE o.id = n LOOP
          INSERT INTO app.lines (order_id) VALUES (n);
        END LOOP;
        IF EXISTS (SELECT 1 FROM other.orders WHERE id = n) THEN RETURN app.helper(n); END IF;
        RETURN 1;
      END`)
    expect(await bodyLines(dump)).toEqual([
      'body: function app.helper(integer)',
      'body: table app.lines (order_id, sku)',
      'body: table app.orders (id, total)',
      'body: table other.orders (id)',
    ])
    expect(await unknownOf(dump)).toEqual([])
  })

  test('need the columns and rows that their variables are typed by, whose fields are columns', async () => {
    const dump = plpgsql(
      `DECLARE a app.orders.total%TYPE; r app.lines%ROWTYPE; o other.orders;
       BEGIN r.sku := 'x'; RETURN length(r.sku) + o.id + n; END`,
      'app.f(n app.orders.id%TYPE) RETURNS integer',
    )
    expect(await bodyLines(dump)).toEqual([
      'body: table app.lines (sku)',
      'body: table app.orders (total)',
      'body: table other.orders (id)',
    ])
    expect(await linesOf(dump)).toContainEqual(
      expect.stringContaining(': type, stated: table app.orders (id)'),
    )
  })

  test('that run SQL put together at run time say so; one literal is read as a guess', async () => {
    const dump = plpgsql(
      `BEGIN
      EXECUTE 'DELETE FROM app.lines WHERE sku IS NULL';
      EXECUTE format('TRUNCATE %I', n);
      EXECUTE 'SELECT ' || n;
      RETURN QUERY EXECUTE n::text;
    END`,
      'app.f(n integer) RETURNS SETOF integer',
    )
    expect(await bodyLines(dump)).toEqual(['guessed: table app.lines (sku)'])
    expect(await unknownOf(dump)).toEqual([
      'function app.f(integer): dynamic SQL: SELECT',
      'function app.f(integer): dynamic SQL: TRUNCATE %I',
      'function app.f(integer): dynamic SQL: n::text',
    ])
  })

  test('of triggers need the columns of NEW and OLD in each table that calls them and has them', async () => {
    const dump = `${plpgsql('BEGIN NEW.note := upper(OLD.note); NEW.gone := 1; RETURN NEW; END', 'app.f() RETURNS trigger')}
      CREATE TRIGGER one BEFORE UPDATE ON app.orders FOR EACH ROW EXECUTE FUNCTION app.f();
      CREATE TRIGGER two BEFORE UPDATE ON app.lines FOR EACH ROW EXECUTE FUNCTION app.f();`
    expect(await bodyLines(dump)).toEqual(['body: table app.orders (note)'])
  })

  test('do not miss the temporary tables that they make', async () => {
    const dump = plpgsql(`BEGIN
      CREATE TEMP TABLE kept AS SELECT id FROM app.orders;
      CREATE TEMPORARY TABLE made (x integer);
      INSERT INTO made SELECT id FROM kept;
      RETURN 1;
    END`)
    expect(await bodyLines(dump)).toEqual(['body: table app.orders (id)'])
    expect(await unknownOf(dump)).toEqual([])
  })

  test('that PostgreSQL would not read are told', async () => {
    expect(await unknownOf(plpgsql('BEGIN SELECT FROM WHERE; END'))).toEqual([
      'function app.f(integer): not understood: BEGIN SELECT FROM WHERE; END',
    ])
  })
})

describe('names without schema in a body', () => {
  test('are looked for where the function says', async () => {
    const dump = `${TABLES}CREATE FUNCTION app.f() RETURNS bigint LANGUAGE sql SET search_path TO 'other', 'pg_temp'
      AS 'SELECT count(*) FROM orders';`
    expect(await bodyLines(dump)).toEqual(['body: table other.orders'])
  })

  test('are a guess where the caller decides between several', async () => {
    const dump = `${TABLES}CREATE FUNCTION app.f() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM orders, lines';`
    expect(await bodyLines(dump)).toEqual(['body: table app.lines', 'guessed: table app.orders'])
  })

  test('that nothing in the dump has are told', async () => {
    const dump = `${TABLES}CREATE FUNCTION app.f() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM gone, pg_class';`
    expect(await unknownOf(dump)).toEqual(['function app.f(): not in this dump: gone'])
  })
})

test('bodies in languages that are not read say so', async () => {
  const dump = `CREATE FUNCTION app.f() RETURNS integer LANGUAGE plpython3u AS 'return 1';
    CREATE FUNCTION app.g() RETURNS integer LANGUAGE c AS 'lib', 'g';`
  expect(await unknownOf(dump)).toEqual(['function app.f(): not understood: the body, in plpython3u'])
})

test('what extensions bring is of the extension, and missing where none is there', async () => {
  const dump = `CREATE EXTENSION citext WITH SCHEMA public;
    CREATE EXTENSION pgcrypto WITH SCHEMA public;
    CREATE TABLE public.t (a public.citext, b uuid DEFAULT public.gen_random_bytes(4), c public.nowhere);`
  expect(await linesOf(dump)).toEqual([
    'table public.t [a]: extension, stated: extension citext',
    'table public.t [b]: extension, parsed: extension pgcrypto',
  ])
  expect(await unknownOf(dump)).toEqual(['table public.t: not in this dump: public.nowhere'])
})

test('objects of one database need nothing of another; roles serve all', async () => {
  const lines = await linesOf(`CREATE ROLE r;
    \\connect one
    CREATE TABLE public.t (id integer);
    \\connect two
    CREATE VIEW public.v AS SELECT t.id FROM public.t;
    CREATE POLICY p ON public.v TO r USING (true);`)
  expect(lines).toEqual([
    'policy public.v.p: belongs to, stated: view public.v',
    'policy public.v.p: role, stated: role r',
  ])
})
