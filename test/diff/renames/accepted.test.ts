/** Renames that were accepted: the two are one, and nothing differs because of a name alone. */
import { describe, expect, it } from 'vitest'
import { AppliedRenames, compareCatalogs, comparisonDetail } from '../../../src/engine/diff/index.ts'
import type { Comparison } from '../../../src/engine/diff/index.ts'
import { PairFinder, pairId } from '../../../src/engine/diff/renames/index.ts'
import { objectOf, readDump } from '../../catalog/read-dump.ts'
import { FIRST, namedDump } from './renamed-dump.ts'
import type { Names } from './renamed-dump.ts'

async function compareAccepted(before: string, after: string, ids: readonly string[]): Promise<Comparison> {
  const [a, b] = await Promise.all([readDump(before), readDump(after)])
  const finder = new PairFinder(a.objects, b.objects)
  const pairs = ids.map((id) => {
    const pair = finder.find(id)
    if (!pair) throw new Error(`no such pair: ${id}`)
    return pair
  })
  const comparison = compareCatalogs(a, b, new Set(), pairs)
  const { added, removed, changed, same } = comparison.totals
  expect(removed + changed + same).toBe(a.objects.length)
  expect(added + changed + same).toBe(b.objects.length)
  return comparison
}

async function renamed(names: Partial<Names>, ids: readonly string[]): Promise<Comparison> {
  return compareAccepted(namedDump(FIRST), namedDump({ ...FIRST, ...names }), ids)
}

/** 'table shop.people: renamed from shop.users to shop.people'. */
function told({ entries }: Comparison): string[] {
  return entries
    .filter(({ status }) => status !== 'same')
    .map(({ status, kind, name, changes }) =>
      status === 'changed'
        ? `${kind} ${name}: ${changes.map(({ text }) => text).join('; ')}`
        : `${status} ${kind} ${name}`,
    )
}

describe('an accepted rename', () => {
  it('of a table is all that changed, wherever else the table is named', async () => {
    const comparison = await renamed({ users: 'people' }, ['table:shop.users=shop.people'])
    expect(told(comparison)).toEqual(['table shop.people: renamed from shop.users to shop.people'])
    const table = comparison.entries.find(({ name }) => name === 'shop.people')
    expect(table).toMatchObject({ formerName: 'shop.users', aKey: '/table/shop.users' })
    const key = comparison.entries.find(({ name }) => name === 'shop.people.users_pkey')
    expect(key).toMatchObject({ status: 'same', aKey: '/constraint/shop.users.users_pkey' })
    expect(key).not.toHaveProperty('formerName')
  })

  it('of a table brings along what is named after it', async () => {
    const comparison = await renamed({ users: 'people', prefix: 'people' }, ['table:shop.users=shop.people'])
    expect(comparison.totals).toMatchObject({ added: 0, removed: 0 })
    expect(told(comparison)).toContain(
      'sequence shop.people_id_seq: renamed from shop.users_id_seq to shop.people_id_seq',
    )
    expect(told(comparison)).toContain(
      'constraint shop.people.people_pkey: renamed from users_pkey to people_pkey',
    )
    expect(told(comparison)).toContain(
      'index shop.people_mood_idx: renamed from users_mood_idx to people_mood_idx',
    )
  })

  it('of a column is told with its table, and nothing that names the column changed', async () => {
    const comparison = await renamed({ email: 'mail' }, ['column:shop.users.email=shop.users.mail'])
    expect(told(comparison)).toEqual(['table shop.users: column email renamed to mail'])
    const table = comparison.entries.find(({ name }) => name === 'shop.users')
    expect(table?.renamedColumns).toEqual([{ from: 'email', to: 'mail' }])
  })

  it('of a table and its column together is no more than these', async () => {
    const comparison = await renamed({ users: 'people', email: 'mail' }, [
      'table:shop.users=shop.people',
      'column:shop.users.email=shop.people.mail',
    ])
    expect(told(comparison)).toEqual([
      'table shop.people: renamed from shop.users to shop.people; column email renamed to mail',
    ])
  })

  it('of a type leaves columns, defaults, arguments and queries alike', async () => {
    const comparison = await renamed({ mood: 'temper' }, ['type:shop.mood=shop.temper'])
    expect(told(comparison)).toEqual(['type shop.temper: renamed from shop.mood to shop.temper'])
    const taking = comparison.entries.find(
      ({ kind, name }) => kind === 'function' && name.includes('of_mood'),
    )
    expect(taking).toMatchObject({ status: 'same', name: 'shop.of_mood(shop.temper)' })
  })

  it('of a function leaves its triggers alike', async () => {
    const comparison = await renamed({ touch: 'sadden' }, ['function:shop.touch_users()=shop.sadden()'])
    expect(told(comparison)).toEqual([
      'function shop.sadden(): renamed from shop.touch_users() to shop.sadden()',
    ])
  })

  it('of a schema takes everything in it along', async () => {
    const comparison = await renamed({ schema: 'market' }, ['schema:shop=market'])
    expect(told(comparison)).toEqual(['schema market: renamed from shop to market'])
  })

  it('to a quoted name is found whether or not the name is quoted by those who accept it', async () => {
    const comparison = await renamed({ users: '"Good People"' }, ['table:"shop"."users"=shop."Good People"'])
    expect(told(comparison)).toEqual([
      'table shop."Good People": renamed from shop.users to shop."Good People"',
    ])
  })
})

describe('what an accepted rename does not hide', () => {
  it('is a body that names it anew, since PostgreSQL renames nothing in bodies', async () => {
    const comparison = await renamed({ users: 'people', inBodies: 'shop.people' }, [
      'table:shop.users=shop.people',
    ])
    expect(told(comparison).map((line) => line.split(':')[0])).toEqual([
      'table shop.people',
      'function shop.of_mood(shop.mood)',
      'function shop.touch_users()',
    ])
    expect(told(comparison)[1]).toContain('body')
  })

  it('is a text that only looks like the name of a sequence', async () => {
    const dump = (name: string, cast: string): string =>
      `CREATE SEQUENCE public.${name};\nCREATE TABLE public.t (id bigint DEFAULT nextval('public.${name}'::${cast}));\n`
    const accepted = ['sequence:public.s=public.z']
    const follows = await compareAccepted(dump('s', 'regclass'), dump('z', 'regclass'), accepted)
    expect(told(follows)).toEqual(['sequence public.z: renamed from public.s to public.z'])
    const stays = await compareAccepted(dump('s', 'text'), dump('z', 'text'), accepted)
    expect(told(stays)).toHaveLength(2)
  })

  const table = (name: string, columns: string): string => `CREATE TABLE public.${name} (${columns});\n`
  const accept = ['table:public.users=public.people']

  it('is a column that changed with it', async () => {
    const comparison = await compareAccepted(
      table('users', 'id integer, email text'),
      table('people', 'id bigint, email text'),
      accept,
    )
    expect(told(comparison)).toEqual([
      'table public.people: renamed from public.users to public.people; column id: integer became bigint',
    ])
  })

  it('is a view that is written alike and reads from another table now', async () => {
    const view = 'CREATE VIEW public.v AS SELECT users.id FROM public.users;\n'
    const users = table('users', 'id integer, email text')
    const comparison = await compareAccepted(
      users + view,
      table('people', 'id integer, email text') + users + view,
      accept,
    )
    expect(told(comparison)).toEqual([
      'table public.people: renamed from public.users to public.people',
      'added table public.users',
      expect.stringContaining('view public.v: query differs, although both sides are written alike'),
    ])
  })

  it('is an index that is written alike and stands on another column now', async () => {
    const index = 'CREATE INDEX i ON public.users USING btree (email);\n'
    const comparison = await compareAccepted(
      table('users', 'id integer, email text') + index,
      table('users', 'id integer, mail text, email text') + index,
      ['column:public.users.email=public.users.mail'],
    )
    expect(told(comparison)).toEqual([
      expect.stringContaining('table public.users: column email renamed to mail; column email added'),
      expect.stringContaining('index public.i: keys differs'),
    ])
  })

  it('is a foreign key that refers to another table now', async () => {
    const child = (to: string): string =>
      `CREATE TABLE public.c (u integer);\nALTER TABLE ONLY public.c ADD CONSTRAINT c_fk FOREIGN KEY (u) REFERENCES public.${to}(id);\n`
    const both = table('people', 'id integer') + table('others', 'id integer')
    const comparison = await compareAccepted(
      table('users', 'id integer') + child('users'),
      both + child('others'),
      accept,
    )
    expect(told(comparison)).toContain(
      'fk constraint public.c.c_fk: references public.users became public.others',
    )
  })
})

describe('an accepted move', () => {
  const dump = (schema: string, prefix = 'users'): string => `CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE ${schema}.users (id integer, email text);
CREATE SEQUENCE ${schema}.${prefix}_id_seq;
ALTER SEQUENCE ${schema}.${prefix}_id_seq OWNED BY ${schema}.users.id;
ALTER TABLE ONLY ${schema}.users ADD CONSTRAINT users_pkey PRIMARY KEY (id);
CREATE INDEX users_email_idx ON ${schema}.users USING btree (email);
CREATE VIEW a.v AS SELECT users.id FROM ${schema}.users;
`

  it('to another schema takes indexes and owned sequences along', async () => {
    const comparison = await compareAccepted(dump('a'), dump('b'), ['table:a.users=b.users'])
    expect(told(comparison)).toEqual(['table b.users: moved from schema a to schema b'])
  })

  it('between databases is one entry of both', async () => {
    const cluster = (first: string, second: string): string =>
      `\\connect one\n${first}\n\\connect two\n${second}\n`
    const users =
      'CREATE TABLE public.users (id integer);\nCREATE INDEX i ON public.users USING btree (id);\n'
    const other = 'CREATE TABLE public.other (id integer);\n'
    const comparison = await compareAccepted(cluster(users + other, other), cluster(other, other + users), [
      'table:one/public.users=two/public.users',
    ])
    expect(told(comparison)).toEqual(['table public.users: moved from database one to database two'])
  })
})

describe('the name of a rename', () => {
  it('is found again by what it is called', async () => {
    const tables = (name: string): string =>
      `\\connect "o/ne"\nCREATE TABLE "a=b"."${name}" (id integer);\n\\connect two\nCREATE TABLE t (id integer);\n`
    const [a, b] = await Promise.all([readDump(tables('x.y')), readDump(tables('""z""/'))])
    const finder = new PairFinder(a.objects, b.objects)
    const id = 'table:"o/ne"/"a=b"."x.y"="o/ne"/"a=b"."""z""/"'
    const pair = finder.find(id)
    expect(pair?.to).toBe('"a=b"."""z""/"')
    expect(pair && pairId(pair)).toBe(id)
  })

  it('names nothing where it is cut short, has no such objects, or both are the same one', async () => {
    const { objects } = await readDump('CREATE TABLE public.t (id integer);')
    const finder = new PairFinder(objects, objects)
    const none = ['', 'table', 'table:', 'table:public.t', 'table:public.t=', 'table:public.t=public.u']
    const wrong = ['table:public.t=public.t', 'view:public.t=public.t', 'column:public.t.id=public.t.x', '=']
    expect([...none, ...wrong].filter((id) => finder.find(id) !== null)).toEqual([])
  })
})

describe('a renamed table side by side', () => {
  it('says what is called otherwise, and nothing else', async () => {
    const [a, b] = await Promise.all([
      readDump(namedDump(FIRST)),
      readDump(namedDump({ ...FIRST, users: 'people', email: 'mail', prefix: 'people' })),
    ])
    const finder = new PairFinder(a.objects, b.objects)
    const accepted = ['table:shop.users=shop.people', 'column:shop.users.email=shop.people.mail'].map((id) =>
      finder.find(id)!,
    )
    const { compared, renamed: pairs } = compareCatalogs(a, b, new Set(), accepted)
    const side = ({ objects }: typeof a, name: string) => ({
      object: objectOf({ objects } as typeof a, 'table', name),
      children: objects.filter(({ parentKey }) => parentKey === `/table/${name}`),
    })
    const sections = comparisonDetail(
      side(a, 'shop.users'),
      side(b, 'shop.people'),
      compared,
      new AppliedRenames(pairs),
    )
    const differing = sections.flatMap(({ title, rows }) =>
      rows
        .filter(({ status }) => status !== 'same')
        .map(({ changes }) => `${title}: ${changes.map(({ text }) => text).join('; ')}`),
    )
    expect(differing).toEqual([
      'Properties: renamed from shop.users to shop.people',
      'Columns: column email renamed to mail',
      'Constraints: renamed from users_pkey to people_pkey',
      'Constraints: renamed from users_email_key to people_email_key',
      'Check constraints: renamed from users_email_check to people_email_check',
      'Indexes: renamed from users_mood_idx to people_mood_idx',
    ])
    const columns = sections.find(({ title }) => title === 'Columns')
    expect(columns?.rows.map(({ name }) => name)).toEqual(['id', 'mail', 'mood', 'lower_email'])
  })
})
