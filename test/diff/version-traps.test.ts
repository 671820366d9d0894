/** What servers and clients of different versions write differently of one and the same thing, and what is none the less a change. */
import { describe, expect, test } from 'vitest'
import { compareCatalogs } from '../../src/engine/diff/index.ts'
import { readDump } from '../catalog/read-dump.ts'

const dump = (server: string, sql: string): string =>
  `-- Dumped from database version ${server}\n-- Dumped by pg_dump version ${server}\n\nSET search_path = '';\n${sql}\n`

/** What differs, both ways. */
async function differing(a: string, b: string): Promise<string[]> {
  const [from, to] = [await readDump(a), await readDump(b)]
  return [compareCatalogs(from, to), compareCatalogs(to, from)].flatMap(({ entries }) =>
    entries.flatMap(({ status, kind, name }) => (status === 'same' ? [] : [`${status} ${kind} ${name}`])),
  )
}

const TABLE = 'CREATE TABLE public.t (id integer NOT NULL, name text);'
const ALL_BEFORE_17 = 'SELECT,INSERT,DELETE,TRUNCATE,REFERENCES,TRIGGER,UPDATE'
const RANGE = 'CREATE TYPE public.r AS RANGE (subtype = integer'
const collation = (locale: string): string =>
  `CREATE COLLATION public.c (provider = icu, locale = '${locale}');`
const subscription = (more: string): string =>
  `CREATE SUBSCRIPTION s CONNECTION 'host=x' PUBLICATION p WITH (connect = false, slot_name = 's'${more});`
const publication = (more: string): string =>
  `CREATE PUBLICATION p FOR ALL TABLES WITH (publish = 'insert, update'${more});`

describe('is no difference', () => {
  test.each<[what: string, older: [string, string], newer: [string, string]]>([
    [
      'MAINTAIN, which servers from 17 on have among all privileges',
      ['16.1', `${TABLE}\nGRANT ALL ON TABLE public.t TO app;`],
      ['17.1', `${TABLE}\nGRANT ${ALL_BEFORE_17} ON TABLE public.t TO app;`],
    ],
    [
      'MAINTAIN alone',
      ['16.1', `${TABLE}\nGRANT SELECT ON TABLE public.t TO app;`],
      ['17.1', `${TABLE}\nGRANT SELECT,MAINTAIN ON TABLE public.t TO app;`],
    ],
    [
      'how a subscription is run, which servers before 16 do not know',
      ['15.1', subscription('')],
      ['16.1', subscription(', run_as_owner = true')],
    ],
    [
      'what servers write of a subscription where it is the default',
      ['17.1', subscription('')],
      ['18.1', subscription(`, origin = 'any', failover = false`)],
    ],
    [
      'the name of a NOT NULL, which servers before 18 do not keep',
      ['17.1', TABLE],
      ['18.1', TABLE.replace('integer NOT NULL', 'integer CONSTRAINT other NOT NULL')],
    ],
    [
      'pg_attver',
      ['15.1', TABLE],
      ['15.2', `${TABLE}\nALTER TABLE ONLY public.t ALTER COLUMN id SET (pg_attver=4);`],
    ],
    [
      'an ICU locale as a language tag',
      ['15.1', collation('de-u-co-PHONEBK')],
      ['16.1', collation('de-u-co-phonebk')],
    ],
    [
      'the name of a multirange',
      ['13.1', `${RANGE});`],
      ['14.1', `${RANGE}, multirange_type_name = public.m);`],
    ],
    [
      'columns that are generated, in publications',
      ['17.1', publication('')],
      ['18.1', publication(`, publish_generated_columns = 'stored'`)],
    ],
    [
      'ALTER TABLE for ALTER VIEW and SEQUENCE',
      [
        '15.1',
        'CREATE VIEW public.v AS SELECT 1 AS one;\nALTER TABLE public.v OWNER TO app;\nCREATE SEQUENCE public.s;\nALTER TABLE public.s OWNER TO app;',
      ],
      [
        '17.1',
        'CREATE VIEW public.v AS SELECT 1 AS one;\nALTER VIEW public.v OWNER TO app;\nCREATE SEQUENCE public.s;\nALTER SEQUENCE public.s OWNER TO app;',
      ],
    ],
    [
      'EXECUTE PROCEDURE of servers before 11',
      [
        '10.1',
        `${TABLE}\nCREATE TRIGGER a BEFORE INSERT ON public.t FOR EACH ROW EXECUTE PROCEDURE public.f();`,
      ],
      [
        '15.1',
        `${TABLE}\nCREATE TRIGGER a BEFORE INSERT ON public.t FOR EACH ROW EXECUTE FUNCTION public.f();`,
      ],
    ],
    [
      'qualifiers in a view of one table, and UPDATE ... AS',
      ['15.1', `${TABLE}\nCREATE VIEW public.v AS SELECT t.id FROM public.t;`],
      ['16.1', `${TABLE}\nCREATE VIEW public.v AS SELECT id FROM public.t;`],
    ],
    [
      'type modifiers in the identity of a function',
      [
        '15.1',
        `CREATE FUNCTION public.f(a character varying(10)) RETURNS integer LANGUAGE sql AS 'SELECT 1';\nCOMMENT ON FUNCTION public.f(character varying) IS 'x';`,
      ],
      [
        '15.1',
        `CREATE FUNCTION public.f(a character varying) RETURNS integer LANGUAGE sql AS 'SELECT 1';\nCOMMENT ON FUNCTION public.f(a character varying) IS 'x';`,
      ],
    ],
    [
      '\\restrict keys',
      ['15.1', `\\restrict abc\n${TABLE}\n\\unrestrict abc`],
      ['15.1', `\\restrict xyz\n${TABLE}\n\\unrestrict xyz`],
    ],
    [
      'quotes within a name that is text',
      ['15.1', `CREATE TABLE public.t (id integer DEFAULT nextval('public.ids'::regclass));`],
      ['15.1', `CREATE TABLE "public"."t" ("id" integer DEFAULT "nextval"('"public"."ids"'::"regclass"));`],
    ],
    [
      'a type that is a word of the grammar',
      ['15.1', 'CREATE TABLE public.t (j json);'],
      ['15.1', 'CREATE TABLE public.t (j "json");'],
    ],
    [
      'the owner by SET SESSION AUTHORIZATION',
      ['15.1', `${TABLE}\nALTER TABLE public.t OWNER TO app;`],
      ['15.1', `SET SESSION AUTHORIZATION 'app';\n${TABLE}\nRESET SESSION AUTHORIZATION;`],
    ],
  ])('%s', async (_what, older, newer) => {
    expect(await differing(dump(...older), dump(...newer))).toEqual([])
  })
})

describe('is a difference', () => {
  test.each<[what: string, a: [string, string], b: [string, string], name: string]>([
    [
      'MAINTAIN between two servers that know it',
      ['17.1', `${TABLE}\nGRANT SELECT ON TABLE public.t TO app;`],
      ['18.1', `${TABLE}\nGRANT SELECT,MAINTAIN ON TABLE public.t TO app;`],
      'table public.t',
    ],
    [
      'how a subscription is run, between two servers that know it',
      ['16.1', subscription('')],
      ['16.1', subscription(', run_as_owner = true')],
      'subscription s',
    ],
    [
      'the name of a NOT NULL in 18',
      ['18.1', TABLE],
      ['18.1', TABLE.replace('integer NOT NULL', 'integer CONSTRAINT other NOT NULL')],
      'table public.t',
    ],
    [
      'another ICU locale',
      ['15.1', collation('de-u-co-phonebk')],
      ['16.1', collation('de')],
      'collation public.c',
    ],
    [
      'another name within a text',
      ['15.1', `CREATE TABLE public.t (id integer DEFAULT nextval('public.ids'::regclass));`],
      ['15.1', `CREATE TABLE public.t (id integer DEFAULT nextval('"public"."Ids"'::regclass));`],
      'table public.t',
    ],
  ])('%s', async (_what, a, b, name) => {
    expect(await differing(dump(...a), dump(...b))).toEqual([`changed ${name}`, `changed ${name}`])
  })
})

test('what people leave to an extension is no difference to what pg_dump writes of it', async () => {
  const byHand = 'CREATE EXTENSION hstore;'
  const dumped = dump(
    '15.1',
    `CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;\nCOMMENT ON EXTENSION hstore IS 'pairs';`,
  )
  expect(await differing(byHand, dumped)).toEqual([])
  expect(await differing('CREATE EXTENSION hstore SCHEMA other;', dumped)).toEqual([
    'changed extension hstore',
    'changed extension hstore',
  ])
})
