/** One small database as pg_dump of several times would put it into an archive; see archive-writer.ts. */
import type { WrittenEntry } from './archive-writer.ts'

/** The rows of public.orders. */
export const ORDERS = '1\tteapot\n2\tcaf\xc3\xa9\\n\n3\t\\N\n'
export const OBJECTS: ReadonlyMap<number, string> = new Map([
  [16401, 'first\0object'],
  [16402, ''],
  [16403, 'x'.repeat(5000)],
])

export interface ShopOptions {
  /** Names written with their schema, and a search path of none: 1.13 and, in back branches, later 1.12. */
  readonly qualified: boolean
  readonly encoding?: string
}

/** The entries, in an order in which the privileges come before what they need. */
export function shopEntries({ qualified, encoding = 'UTF8' }: ShopOptions): WrittenEntry[] {
  const of = (name: string): string => (qualified ? `public.${name}` : name)
  const setting = (id: number, tag: string, definition: string): WrittenEntry => ({
    id,
    tag,
    description: tag,
    definition,
  })
  return [
    setting(1, 'ENCODING', `SET client_encoding = '${encoding}';\n`),
    setting(2, 'STDSTRINGS', `SET standard_conforming_strings = 'on';\n`),
    ...(qualified
      ? [setting(3, 'SEARCHPATH', `SELECT pg_catalog.set_config('search_path', '', false);\n`)]
      : []),
    {
      id: 4,
      tag: 'orders',
      description: 'ACL',
      namespace: 'public',
      owner: 'Shop Owner',
      definition: `GRANT SELECT ON TABLE ${of('orders')} TO reader;\n`,
      dependencies: [5],
    },
    {
      id: 5,
      tag: 'orders',
      description: 'TABLE',
      namespace: 'public',
      tablespace: '',
      owner: 'Shop Owner',
      definition: `CREATE TABLE ${of('orders')} (\n    id integer NOT NULL,\n    name text\n);\n`,
      drop: `DROP TABLE ${of('orders')};\n`,
    },
    {
      id: 6,
      tag: 'label(integer)',
      description: 'FUNCTION',
      namespace: 'public',
      owner: 'Shop Owner',
      definition: `CREATE FUNCTION ${of('label')}(integer) RETURNS text\n    LANGUAGE sql\n    AS $$select 'x'::text$$;\n`,
      drop: `DROP FUNCTION ${of('label')}(integer);\n`,
    },
    {
      id: 7,
      tag: 'orders',
      description: 'TABLE DATA',
      namespace: 'public',
      owner: 'Shop Owner',
      copy: `COPY ${of('orders')} (id, name) FROM stdin;\n`,
      section: 3,
      data: ORDERS,
      dependencies: [5],
    },
    { id: 8, tag: 'BLOBS', description: 'BLOBS', section: 3, owner: '', data: OBJECTS },
    {
      id: 9,
      tag: 'orders_pkey',
      description: 'CONSTRAINT',
      namespace: 'public',
      tablespace: '',
      owner: 'Shop Owner',
      definition: `ALTER TABLE ONLY ${of('orders')}\n    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);\n`,
      drop: `ALTER TABLE ONLY ${of('orders')} DROP CONSTRAINT orders_pkey;\n`,
      section: 4,
      dependencies: [5],
    },
  ]
}
