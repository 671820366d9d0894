/**
 * Makes plain dumps as pg_dump writes them, of any size, from a seed: what
 * the benchmarks measure. The rows have the shapes of real ones (numbers,
 * times, NULLs, escapes, JSON, a long text now and then).
 */
import { closeSync, openSync, writeSync } from 'node:fs'
import { SeededRandom } from './seeded-random.ts'

export interface DumpShape {
  readonly path: string
  /** The size to reach, in bytes; the file is a little larger. */
  readonly bytes: number
  readonly seed: number
}

export interface GeneratedDump {
  readonly path: string
  readonly bytes: number
  /** Rows of public.events, nearly all of the file. */
  readonly eventRows: number
}

const HEADER = `--
-- PostgreSQL database dump
--

\\restrict bench0000000000000000000000000000000000000000000000000000000000

-- Dumped from database version 18.1
-- Dumped by pg_dump version 18.1

SET statement_timeout = 0;
SET lock_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET row_security = off;

`

const TABLES = `CREATE TABLE public.customers (
    id bigint NOT NULL,
    email character varying(255) NOT NULL,
    name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE public.customers OWNER TO app;

CREATE TABLE public.events (
    id bigint NOT NULL,
    customer_id bigint,
    happened_at timestamp with time zone NOT NULL,
    kind text NOT NULL,
    amount numeric(12,2),
    details jsonb,
    note text
);


ALTER TABLE public.events OWNER TO app;

`

const FOOTER = `
ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id);


CREATE INDEX events_customer_idx ON public.events USING btree (customer_id, happened_at);


ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);


--
-- PostgreSQL database dump complete
--

\\unrestrict bench0000000000000000000000000000000000000000000000000000000000

`

const WORDS = [
  'order',
  'parcel',
  'grün',
  'refund',
  'note',
  'été',
  'lamp',
  'chair',
  'sent',
  'back',
  'twice',
  'door',
  'late',
] as const
const KINDS = ['view', 'click', 'order', 'payment', 'login', 'logout', 'refund'] as const
const CUSTOMERS = 10_000
const BATCH_BYTES = 4 << 20

/** The end of an events row, all but its id. */
function eventTail(random: SeededRandom): string {
  const words = (count: number): string => Array.from({ length: count }, () => random.pick(WORDS)).join(' ')
  const two = (below: number): string => String(random.below(below)).padStart(2, '0')
  const at = `2026-${String(1 + random.below(9)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')} ${two(24)}:${two(60)}:${two(60)}.${random.below(1e6)}+00`
  const customer = random.below(20) === 0 ? '\\N' : String(1 + random.below(CUSTOMERS))
  const amount = random.below(3) === 0 ? '\\N' : `${random.below(9000)}.${two(100)}`
  const details =
    random.below(4) === 0
      ? '\\N'
      : `{"path": "/product/${random.below(5000)}", "tags": ["${random.pick(WORDS)}", "${random.pick(WORDS)}"], "score": ${random.below(100)}}`
  const shape = random.below(40)
  const note =
    shape < 20
      ? '\\N'
      : shape < 38
        ? words(3 + random.below(8))
        : shape === 38
          ? `first line\\nsecond\\tline \\\\ ${words(4)}`
          : words(200)
  return `\t${customer}\t${at}\t${random.pick(KINDS)}\t${amount}\t${details}\t${note}\n`
}

/** Writes a dump of two tables, nearly all of it rows of public.events. Throws what the file system throws. */
export function generateDump(shape: DumpShape): GeneratedDump {
  const random = new SeededRandom(shape.seed)
  const file = openSync(shape.path, 'w')
  let bytes = 0
  const write = (text: string): void => {
    const buffer = Buffer.from(text)
    let done = 0
    while (done < buffer.length) done += writeSync(file, buffer, done)
    bytes += buffer.length
  }
  try {
    write(HEADER + TABLES)
    write('COPY public.customers (id, email, name, created_at) FROM stdin;\n')
    const customers = Array.from(
      { length: CUSTOMERS },
      (_, index) =>
        `${index + 1}\tperson${index + 1}@example.org\tName ${random.pick(WORDS)}\t2025-01-01 00:00:00+00\n`,
    )
    write(`${customers.join('')}\\.\n\n\n`)
    write('COPY public.events (id, customer_id, happened_at, kind, amount, details, note) FROM stdin;\n')
    const tails = Array.from({ length: 8192 }, () => eventTail(random))
    let eventRows = 0
    while (bytes < shape.bytes) {
      const lines: string[] = []
      let length = 0
      while (length < BATCH_BYTES && bytes + length < shape.bytes) {
        eventRows += 1
        const line = eventRows + (tails[random.below(tails.length)] as string)
        lines.push(line)
        length += line.length
      }
      write(lines.join(''))
    }
    write(`\\.\n\n${FOOTER}`)
    return { path: shape.path, bytes, eventRows }
  } finally {
    closeSync(file)
  }
}

/**
 * A dump of one narrow table with exactly `rows` rows: for jumping about in a
 * very long table.
 */
export function generateLongTable(path: string, rows: number): GeneratedDump {
  const file = openSync(path, 'w')
  let bytes = 0
  const write = (text: string): void => {
    const buffer = Buffer.from(text)
    let done = 0
    while (done < buffer.length) done += writeSync(file, buffer, done)
    bytes += buffer.length
  }
  try {
    write(
      `${HEADER}CREATE TABLE public.events (\n    id bigint NOT NULL,\n    kind text,\n    amount numeric\n);\n\n\nCOPY public.events (id, kind, amount) FROM stdin;\n`,
    )
    for (let from = 0; from < rows; from += 100_000) {
      const lines: string[] = []
      for (let row = from; row < Math.min(rows, from + 100_000); row += 1)
        lines.push(`${row}\t${KINDS[row % KINDS.length]}\t${row % 997}.50\n`)
      write(lines.join(''))
    }
    write('\\.\n')
    return { path, bytes, eventRows: rows }
  } finally {
    closeSync(file)
  }
}

/**
 * A schema-only dump of about `statements` statements. `version` 2 differs
 * from 1 in one table of ten: columns added, types widened, indexes changed.
 */
export function generateSchema(path: string, statements: number, version: 1 | 2): GeneratedDump {
  const parts: string[] = [HEADER]
  const perTable = 8
  const tables = Math.ceil(statements / perTable)
  for (let table = 0; table < tables; table += 1) {
    if (version === 2 && table % 50 === 49) continue
    const changed = version === 2 && table % 10 === 0
    const name = `public.t${String(table).padStart(4, '0')}`
    const bare = name.slice(7)
    parts.push(`CREATE TABLE ${name} (
    id bigint NOT NULL,
    name character varying(${changed ? 255 : 100}) NOT NULL,
    status text DEFAULT 'new'::text NOT NULL,
    parent_id bigint,
    amount numeric(12,2) DEFAULT 0,
    payload jsonb DEFAULT '{}'::jsonb NOT NULL,${changed ? '\n    deleted_at timestamp with time zone,' : ''}
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT ${bare}_status_check CHECK ((status = ANY (ARRAY['new'::text, 'open'::text, 'done'::text])))
);


ALTER TABLE ${name} OWNER TO app;

COMMENT ON TABLE ${name} IS 'Table number ${table}';

`)
  }
  for (let table = 0; table < tables; table += 1) {
    if (version === 2 && table % 50 === 49) continue
    const changed = version === 2 && table % 10 === 0
    const bare = `t${String(table).padStart(4, '0')}`
    parts.push(`ALTER TABLE ONLY public.${bare}
    ADD CONSTRAINT ${bare}_pkey PRIMARY KEY (id);


CREATE INDEX ${bare}_name_idx ON public.${bare} USING btree (${changed ? 'lower((name)::text)' : 'name'});


CREATE INDEX ${bare}_status_idx ON public.${bare} USING btree (status) WHERE (status <> 'done'::text);


ALTER TABLE ONLY public.${bare}
    ADD CONSTRAINT ${bare}_parent_fkey FOREIGN KEY (parent_id) REFERENCES public.${bare}(id)${changed ? ' ON DELETE CASCADE' : ''};


GRANT SELECT ON TABLE public.${bare} TO reader;


`)
  }
  parts.push('--\n-- PostgreSQL database dump complete\n--\n')
  const content = Buffer.from(parts.join(''))
  const file = openSync(path, 'w')
  try {
    writeSync(file, content)
  } finally {
    closeSync(file)
  }
  return { path, bytes: content.length, eventRows: 0 }
}
