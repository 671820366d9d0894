/** A small project of two databases: migrations that say little, a dump, and files that name them. */

/** What pg_dump would have written of the shop, as far as the report asks. */
const DUMP = `--
-- PostgreSQL database dump
--

-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4

SET client_encoding = 'UTF8';

CREATE TABLE public.customers (
    id integer NOT NULL,
    name text NOT NULL,
    email text
);

CREATE TABLE public.orders (
    id integer NOT NULL,
    customer_id integer NOT NULL,
    total numeric(12,2)
);

CREATE TABLE public.order_lines (
    order_id integer NOT NULL,
    line integer NOT NULL
);

CREATE VIEW public.open_orders AS
 SELECT orders.id
   FROM public.orders;

COPY public.customers (id, name, email) FROM stdin;
1	Ann	ann@example.com
2	Bob	\\N
\\.

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

--
-- PostgreSQL database dump complete
--
`

const BASE = `-- 001_shop.sql
-- Database: shop
CREATE TABLE public.customers (
  id integer PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL
);
CREATE TABLE IF NOT EXISTS orders (
  id integer PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers (id),
  total numeric(12,2)
);
CREATE OR REPLACE FUNCTION total_of(order_id integer) RETURNS numeric LANGUAGE sql AS
$$ SELECT total FROM public.orders WHERE id = order_id $$;
CREATE VIEW open_orders AS SELECT id FROM public.orders;
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_orders ON orders USING (customer_id = auth.uid()::text::integer);
`

export const SMALL_PROJECT: Readonly<Record<string, string>> = {
  'db/migrations/001_shop.sql': BASE,
  'db/migrations/002_lines.sql': `BEGIN;
CREATE TABLE IF NOT EXISTS public.orders (id bigint, note text);
ALTER TABLE public.customers ADD COLUMN phone text;
CREATE OR REPLACE FUNCTION total_of(order_id integer) RETURNS numeric LANGUAGE sql AS
$$ SELECT 0::numeric $$;
CREATE INDEX orders_customer ON orders (customer_id);
INSERT INTO public.customers (id, name, email) VALUES (1, 'Ann', 'ann@example.com'), (2, 'Bob', 'bob@example.com');
INSERT INTO public.orders (id) SELECT id FROM public.customers;
UPDATE public.stock SET amount = 0;
COMMIT;
`,
  'db/migrations/003_cleanup.sql': `DROP VIEW open_orders;
DROP TABLE IF EXISTS public.legacy;
GRANT SELECT ON public.orders TO reader;
CREATE TABLE broken (id integer,;
`,
  'db/migrations/003_cleanup.down.sql': 'CREATE VIEW open_orders AS SELECT id FROM public.orders;\n',
  'db/migrations/004_stats.sql': `-- Database: statistics
\\set ON_ERROR_STOP on
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE TYPE mood AS ENUM ('good', 'bad');
CREATE TABLE visits (day date NOT NULL, feeling mood) PARTITION BY RANGE (day);
CREATE TABLE visits_2026 PARTITION OF visits FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
`,
  'old/001_shop.sql': BASE.replaceAll('  ', '\t').replace('-- Database: shop\n', '-- Database: shop\n\n'),
  'old/002_lines.sql': 'CREATE TABLE public.order_lines (order_id integer, line integer);\n',
  'shop_20260301.sql': DUMP,
  'docker-compose.yml': `services:
  db:
    image: postgres:17
    volumes:
      - ./db/migrations/001_shop.sql:/docker-entrypoint-initdb.d/1.sql
      - ./db/migrations/005_gone.sql:/docker-entrypoint-initdb.d/5.sql
`,
  'docs/setup.md': 'Apply 001_shop.sql, then `db/migrations/002_lines.sql`.\n',
}
