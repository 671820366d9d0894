/** What the names of a definition mean, what stands where in it, and who uses what. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { DefinitionNames } from '../../src/shared/definition-model.ts'
import { failureOf, startEngine } from './started-engine.ts'

const started = startEngine()
afterAll(() => started.stop())
const open = async (text: string) => (await started.open(started.write('d.sql', text))).sourceId

/** Each name as it stands in the text, and what it means. */
async function named(sourceId: string, key: string): Promise<string[]> {
  const { ddl, names } = await read(sourceId, key)
  return told(ddl, names)
}

async function read(sourceId: string, key: string): Promise<{ ddl: string; names: DefinitionNames }> {
  const [{ ddl }, names] = await Promise.all([
    started.client.objects.get({ sourceId, key }),
    started.client.definitions.names({ sourceId, key }),
  ])
  expect(names.characters).toBe(ddl.length)
  return { ddl, names }
}

function told(ddl: string, { names, targets }: DefinitionNames): string[] {
  return names.map(({ start, end, target, certain }) => {
    const { kind, name, column } = targets[target] as DefinitionNames['targets'][number]
    return `${ddl.slice(start, end)} -> ${kind} ${name}${column === null ? '' : `, ${column}`}${certain ? '' : '?'}`
  })
}

const SHOP = `
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok');
CREATE SEQUENCE app.people_id_seq;
CREATE TABLE app.people (
    id integer DEFAULT nextval('app.people_id_seq'::regclass) NOT NULL,
    "Größe" text,
    feels app.mood DEFAULT 'ok'::app.mood
);
CREATE TABLE app.orders (
    id integer NOT NULL,
    person integer,
    CONSTRAINT positive CHECK ((id > 0))
);
COMMENT ON TABLE app.orders IS 'what people want';
COMMENT ON COLUMN app.orders.person IS 'who';
ALTER TABLE ONLY app.people ADD CONSTRAINT people_pkey PRIMARY KEY (id);
ALTER TABLE ONLY app.orders ADD CONSTRAINT orders_person_fkey FOREIGN KEY (person) REFERENCES app.people(id);
CREATE INDEX orders_person ON app.orders USING btree (person, lower((id)::text)) WHERE (person IS NOT NULL);
CREATE VIEW app.happy AS SELECT p.id, o.id AS "Auftrag", p."Größe" FROM (app.people p JOIN app.orders o ON ((o.person = p.id))) WHERE (p.feels = 'ok'::app.mood);
CREATE FUNCTION app.count_of(who app.people) RETURNS bigint LANGUAGE sql AS $$ SELECT count(*) FROM app.orders o WHERE o.person = who.id $$;
CREATE FUNCTION app.touch() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  -- Wörter mit ä vor der Stelle
  found app.people%ROWTYPE;
  wanted app.people.id%TYPE := 1;
  n bigint;
BEGIN
  SELECT * INTO found FROM app.people q WHERE q.id = NEW.person;
  n := app.count_of(found);
  IF EXISTS (SELECT 1 FROM app.happy) THEN
    PERFORM id FROM app.people;
    UPDATE app.orders SET person = wanted WHERE id = 1;
    INSERT INTO app.orders (id, person) VALUES (1, 2);
    CASE n WHEN 1, app.count_of(found) THEN NULL; END CASE;
  END IF;
  RETURN NEW;
END $body$;
CREATE TRIGGER person BEFORE UPDATE OF person ON app.orders FOR EACH ROW WHEN (new.person IS NOT NULL) EXECUTE FUNCTION app.touch();
CREATE POLICY own ON app.orders USING (person IN (SELECT people.id FROM app.people));
CREATE FUNCTION app.old_style() RETURNS integer LANGUAGE sql AS 'SELECT id FROM app.people WHERE "Größe" = ''x'' AND feels IS NULL';
`

describe('the names of a definition', () => {
  it('of a table mean types, sequences, columns, keys and what belongs to it', async () => {
    const sourceId = await open(SHOP)
    expect(await named(sourceId, '/table/app.people')).toEqual([
      'app.people -> table app.people',
      'id -> table app.people, id',
      'app.people_id_seq -> sequence app.people_id_seq',
      '"Größe" -> table app.people, Größe',
      'feels -> table app.people, feels',
      'app.mood -> type app.mood',
      'app.mood -> type app.mood',
      'app.people -> table app.people',
      'id -> table app.people, id',
    ])
    expect(await named(sourceId, '/table/app.orders')).toEqual([
      'app.orders -> table app.orders',
      'id -> table app.orders, id',
      'person -> table app.orders, person',
      'id -> table app.orders, id',
      'app.orders -> table app.orders',
      'app.orders -> table app.orders',
      'person -> table app.orders, person',
      'app.orders -> table app.orders',
      'person -> table app.orders, person',
      'id -> table app.orders, id',
      'person -> table app.orders, person',
      'person -> table app.orders, person',
      'app.orders -> table app.orders',
      'new -> table app.orders',
      'person -> table app.orders, person',
      'app.touch -> function app.touch()',
      'app.orders -> table app.orders',
      'person -> table app.orders, person',
      'people -> table app.people',
      'id -> table app.people, id',
      'app.people -> table app.people',
      'app.orders -> table app.orders',
      'person -> table app.orders, person',
      'app.people -> table app.people',
      'id -> table app.people, id',
    ])
  })
  it('of a view mean its relations, by name and by alias, and their columns', async () => {
    const sourceId = await open(SHOP)
    expect(await named(sourceId, '/view/app.happy')).toEqual([
      'app.happy -> view app.happy',
      'p -> table app.people',
      'id -> table app.people, id',
      'o -> table app.orders',
      'id -> table app.orders, id',
      'p -> table app.people',
      '"Größe" -> table app.people, Größe',
      'app.people -> table app.people',
      'app.orders -> table app.orders',
      'o -> table app.orders',
      'person -> table app.orders, person',
      'p -> table app.people',
      'id -> table app.people, id',
      'p -> table app.people',
      'feels -> table app.people, feels',
      'app.mood -> type app.mood',
    ])
  })

  it('of functions are found in bodies of SQL and PL/pgSQL, in dollar quotes and in single ones', async () => {
    const sourceId = await open(SHOP)
    expect(await named(sourceId, '/function/app.count_of(app.people)')).toEqual([
      'app.count_of -> function app.count_of(app.people)',
      'app.people -> table app.people',
      'app.orders -> table app.orders',
      'o -> table app.orders',
      'person -> table app.orders, person',
      'who -> table app.people',
      'id -> table app.people, id',
    ])
    expect(await named(sourceId, '/function/app.touch()')).toEqual([
      'app.touch -> function app.touch()',
      'app.people -> table app.people',
      'app.people -> table app.people',
      'id -> table app.people, id',
      'app.people -> table app.people',
      'q -> table app.people',
      'id -> table app.people, id',
      'NEW -> table app.orders',
      'person -> table app.orders, person',
      'app.count_of -> function app.count_of(app.people)',
      'app.happy -> view app.happy',
      'id -> table app.people, id',
      'app.people -> table app.people',
      'app.orders -> table app.orders',
      'person -> table app.orders, person',
      'id -> table app.orders, id',
      'app.orders -> table app.orders',
      'id -> table app.orders, id',
      'person -> table app.orders, person',
      'app.count_of -> function app.count_of(app.people)',
    ])
    expect(await named(sourceId, '/function/app.old_style()')).toEqual([
      'app.old_style -> function app.old_style()',
      'id -> table app.people, id',
      'app.people -> table app.people',
      '"Größe" -> table app.people, Größe',
      'feels -> table app.people, feels',
    ])
  })
  it('with letters of several bytes before them stand where they are shown', async () => {
    const sourceId = await open(
      `CREATE TABLE public.t (a text DEFAULT 'äöü\u{1f600}', b public.u);\nCREATE TABLE public.u (x integer);\n`,
    )
    expect(await named(sourceId, '/table/public.t')).toEqual([
      'public.t -> table public.t',
      'a -> table public.t, a',
      'b -> table public.t, b',
      'public.u -> table public.u',
    ])
  })

  it('that nothing in the dump has stay plain text, as what the grammar does not read', async () => {
    const sourceId = await open(
      `CREATE TABLE public.t (a integer);
CREATE VIEW public.v AS SELECT gone.a, x.a AS b FROM gone, elsewhere.t x;
CREATE FUNCTION public.f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN this is no code; END $$;`,
    )
    expect(await named(sourceId, '/view/public.v')).toEqual(['public.v -> view public.v'])
    expect(await named(sourceId, '/function/public.f()')).toEqual(['public.f -> function public.f()'])
  })

  it('of a very long definition are read in a thread of its own', { timeout: 60_000 }, async () => {
    const columns = Array.from(
      { length: 20_000 },
      (_, n) => `    column_${n} public.mood DEFAULT 'ok'::public.mood`,
    )
    const sourceId = await open(
      `CREATE TYPE public.mood AS ENUM ('ok');\nCREATE TABLE public.wide (\n${columns.join(',\n')}\n);\n`,
    )
    const { ddl } = await started.client.objects.get({ sourceId, key: '/table/public.wide' })
    expect(ddl.length).toBeGreaterThan(1_000_000)
    await new Promise((resolve) => setTimeout(resolve, 50))
    const before = process.threadCpuUsage()
    const names = await started.client.definitions.names({ sourceId, key: '/table/public.wide' })
    const { user, system } = process.threadCpuUsage(before)
    expect(names.names).toHaveLength(60_001)
    expect(names.outline).toHaveLength(20_000)
    expect(names.outline[19_999]).toMatchObject({
      kind: 'column',
      name: 'column_19999',
      detail: 'public.mood',
    })
    expect((user + system) / 1000).toBeLessThan(1500)
  })

  it('of what is not there are a failure', async () => {
    const sourceId = await open(SHOP)
    const ask = (key: string) => started.client.definitions.names({ sourceId, key })
    expect(await failureOf(ask('/table/app.nothing'))).toMatchObject({ code: 'UNKNOWN_OBJECT' })
  })
})

describe('the outline of a definition', () => {
  it('has columns, constraints and what belongs to the object, each where it stands', async () => {
    const sourceId = await open(SHOP)
    const { ddl, names } = await read(sourceId, '/table/app.orders')
    expect(
      names.outline.map(
        ({ kind, name, detail, start }) => `${kind} ${name}: ${detail} @ ${ddl.slice(start, start + 12)}`,
      ),
    ).toEqual([
      'column id: integer @ id integer N',
      'column person: integer @ person integ',
      'check constraint positive: CHECK (id > 0) @ CONSTRAINT p',
      'index orders_person: btree (person, lower(id::text)) WHERE person IS NOT NULL @ CREATE INDEX',
      'trigger person: BEFORE UPDATE OF person FOR EACH ROW EXECUTE FUNCTION app.touch() @ CREATE TRIGG',
      'policy own: FOR ALL TO PUBLIC USING (person IN (SELECT people.id FROM app.people)) @ CREATE POLIC',
      'fk constraint orders_person_fkey: FOREIGN KEY (person) REFERENCES app.people(id) @ CONSTRAINT o',
    ])
  })
})

describe('the card of an object', () => {
  it('has its columns with their keys, or the one that was asked for', async () => {
    const sourceId = await open(SHOP)
    const { card } = started.client.definitions
    expect(await card({ sourceId, key: '/table/app.people' })).toMatchObject({
      kind: 'table',
      columnCount: 3,
      columns: [
        { name: 'id', type: 'integer', notNull: true, primaryKey: true },
        { name: 'Größe', type: 'text', primaryKey: false },
        { name: 'feels', type: 'app.mood', default: "'ok'::app.mood" },
      ],
    })
    const one = await card({ sourceId, key: '/table/app.orders', column: 'person' })
    expect(one).toMatchObject({ comment: 'what people want', columnCount: 2 })
    expect(one.columns).toMatchObject([{ name: 'person', comment: 'who' }])
  })

  it('has the signature of a function and the values of a type', async () => {
    const sourceId = await open(SHOP)
    const { card } = started.client.definitions
    const { signature } = await card({ sourceId, key: '/function/app.count_of(app.people)' })
    expect(signature).toBe('(who app.people) RETURNS bigint LANGUAGE sql VOLATILE')
    expect((await card({ sourceId, key: '/type/app.mood' })).signature).toBe("ENUM ('sad', 'ok')")
  })
})

describe('the uses of an object', () => {
  it('have the lines that name it, the most telling first', async () => {
    const sourceId = await open(SHOP)
    const { uses, total } = await started.client.definitions.uses({ sourceId, key: '/table/app.people' })
    expect(total).toBe(uses.length)
    expect(
      uses.map(({ kind, name, places }) => `${kind} ${name}: ${places.map(({ line }) => line).join(', ')}`),
    ).toEqual([
      'fk constraint app.orders.orders_person_fkey: 1',
      'view app.happy: 1',
      'function app.count_of(app.people): 1',
      'function app.old_style(): 1',
      'function app.touch(): 4, 5, 8, 11',
      'policy app.orders.own: 1',
    ])
    const touch = uses.find(({ name }) => name === 'app.touch()')
    expect(touch?.places[2]).toMatchObject({
      text: 'SELECT * INTO found FROM app.people q WHERE q.id = NEW.person;',
      from: 25,
      to: 35,
    })
  })

  it('of a column are those who name it', async () => {
    const sourceId = await open(SHOP)
    const { uses } = await started.client.definitions.uses({
      sourceId,
      key: '/table/app.people',
      column: 'feels',
    })
    expect(
      uses.map(({ name, places }) => [name, places.map(({ text, from, to }) => text.slice(from, to))]),
    ).toEqual([
      ['app.happy', ['feels']],
      ['app.old_style()', ['feels']],
      // It reads whole rows, and names no column.
      ['app.touch()', []],
    ])
  })

  it('come in pages', async () => {
    const sourceId = await open(SHOP)
    const ask = (offset: number, limit: number) =>
      started.client.definitions.uses({ sourceId, key: '/table/app.people', offset, limit })
    const whole = await ask(0, 100)
    const pages = [await ask(0, 2), await ask(2, 100)]
    expect(pages.flatMap(({ uses }) => uses)).toEqual(whole.uses)
  })
})

const FEATURES = path.resolve(import.meta.dirname, '../../../shared/corpus/features')

describe.skipIf(!existsSync(FEATURES))('the definitions of real dumps', () => {
  const files = existsSync(FEATURES) ? readdirSync(FEATURES).filter((file) => file.endsWith('.sql')) : []

  it.each(files)('%s: every name stands where it is said to stand', { timeout: 60_000 }, async (file) => {
    const { sourceId } = await started.open(path.join(FEATURES, file))
    const { objects } = await started.client.objects.list({ sourceId, limit: 1000 })
    let count = 0
    for (const { key } of objects) {
      const { ddl, names } = await read(sourceId, key)
      let end = 0
      for (const one of names.names) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        end = one.end
        expect(names.targets[one.target]).toBeDefined()
        count++
        // A whole name: what stands around it is no part of a word.
        expect(ddl.slice(one.start, one.end)).toMatch(
          /^(?:"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\s*\.\s*)+$/u,
        )
        expect(ddl.slice(one.start - 1, one.start)).not.toMatch(/[\p{L}\p{N}_]/u)
        expect(ddl.slice(one.end, one.end + 1)).not.toMatch(/[\p{L}\p{N}_]/u)
      }
    }
    expect(count).toBeGreaterThan(0)
    await started.client.sources.close({ sourceId })
  })
})
