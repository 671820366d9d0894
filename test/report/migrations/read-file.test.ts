/** One file of SQL read for itself. */
import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/engine/report/migrations/read-file.ts'

const read = (sql: string) => readFile(Buffer.from(sql))

describe('a file of SQL read alone', () => {
  test('what it makes, with its line and what guards it', async () => {
    const { objects } = await read(`CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE IF NOT EXISTS b (id int);
CREATE OR REPLACE VIEW v AS SELECT id FROM a;
DO $$ BEGIN CREATE TYPE mood AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$;
CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON a (id);
CREATE TEMP TABLE t (id int);
CREATE TABLE gone (id int);
DROP TABLE gone;
`)
    expect(objects.map(({ kind, identity, line, guard }) => [kind, identity, line, guard])).toEqual([
      ['table', 'public.a', 1, null],
      ['constraint', 'public.a.a_pkey', 1, null],
      ['table', 'public.b', 2, 'if not exists'],
      ['view', 'public.v', 3, 'or replace'],
      ['type', 'public.mood', 4, 'guarded block'],
      ['index', 'public.i', 5, 'if not exists'],
    ])
  })

  test('what it changes, drops and needs, in the schema that it looks in first', async () => {
    const { changed, dropped, needs } = await read(`SET search_path = app, public;
CREATE TABLE t (id int);
ALTER TABLE t ADD x int;
ALTER TABLE u ADD x int;
DROP TABLE IF EXISTS v;
CREATE VIEW w AS SELECT * FROM z;
DROP VIEW w; CREATE VIEW w AS SELECT 1 AS one;
UPDATE other.rows SET a = 1;
RESET search_path;
DROP FUNCTION f(int);
`)
    expect(changed.map(({ how, name, line }) => [how, name, line])).toEqual([
      ['ALTER TABLE', 'app.u', 4],
      ['UPDATE', 'other.rows', 8],
    ])
    expect(dropped.map(({ name, how, madeAgain }) => [name, how, madeAgain])).toEqual([
      ['app.v', 'DROP IF EXISTS', false],
      ['app.w', 'DROP', true],
      ['public.f', 'DROP', false],
    ])
    // What stands behind IF EXISTS, and what the file makes itself, is not needed.
    expect(needs.map(({ name, by }) => [name, by])).toEqual([
      ['app.u', 'ALTER TABLE'],
      ['other.rows', 'UPDATE'],
      ['public.f', 'DROP'],
    ])
  })

  test('what the body of a function needs is needed when it is called, of SQL when it is made', async () => {
    const { needs } =
      await read(`CREATE FUNCTION p() RETURNS void LANGUAGE plpgsql AS $$ BEGIN DELETE FROM late.a; END $$;
CREATE FUNCTION s() RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM now.b $$;
`)
    expect(needs.map(({ name, whenCalled }) => [name, whenCalled])).toEqual([
      ['late.a', true],
      ['now.b', false],
    ])
  })

  test('rows by COPY and by INSERT, and those that only running tells', async () => {
    const { rows } = await read(
      'COPY a (id) FROM stdin;\n1\n2\n\\.\nINSERT INTO a VALUES (3);\nINSERT INTO b VALUES (1), (2);\nINSERT INTO c SELECT 1;\n',
    )
    expect(rows).toEqual([
      { table: 'public.a', line: 1, copied: 2, inserted: 1, fromQueries: 0 },
      { table: 'public.b', line: 6, copied: 0, inserted: 2, fromQueries: 0 },
      { table: 'public.c', line: 7, copied: 0, inserted: 0, fromQueries: 1 },
    ])
  })

  test('white space, comments and the case of keywords make no other statement, and a literal does', async () => {
    const [one, same, other] = await Promise.all(
      [
        "SET x = 1; CREATE TABLE a (id int DEFAULT 1, t text DEFAULT 'x');",
        "BEGIN;\n-- a comment\ncreate   table A (\n  id INT default 1, t text default 'x'\n);\nCOMMIT;",
        "CREATE TABLE a (id int DEFAULT 1, t text DEFAULT 'y');",
      ].map(read),
    )
    expect(one?.whole).toBe(same?.whole)
    expect([...(one?.prints ?? [])]).toEqual([...(same?.prints ?? [])])
    expect(one?.whole).not.toBe(other?.whole)
  })

  test('its database, where \\connect or a comment at its beginning says it', async () => {
    expect((await read('-- 001\n-- Database: shop (the web)\nSELECT 1;')).comment).toEqual({
      database: 'shop',
      line: 2,
    })
    expect((await read('-- The shop database: all tables\nSELECT 1;')).comment).toBeNull()
    expect((await read('SELECT 1;\n-- Database: shop\n')).comment).toBeNull()
    expect((await read('\\connect shop\nSELECT 1;\n\\c "dbname=other user=x"\n')).connects).toEqual([
      { database: 'shop', line: 1 },
      { database: 'other', line: 3 },
    ])
  })
})
