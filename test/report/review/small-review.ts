/** A small shop's dump with something of everything, the code that uses it, and a migration for what is missing. */

export const SHOP = `--
-- PostgreSQL database dump
--

-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

CREATE TYPE public.order_state AS ENUM ('open', 'paid', 'sent');

CREATE TABLE public.customers (
    id bigint NOT NULL,
    email text NOT NULL,
    name text,
    born date,
    password_hash text
);

ALTER TABLE public.customers OWNER TO shop;

COMMENT ON TABLE public.customers IS 'People who buy';

CREATE TABLE public.orders (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    state public.order_state DEFAULT 'open'::public.order_state NOT NULL,
    total numeric(10,2),
    placed_at timestamp with time zone DEFAULT now() NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, 'order'::text)) STORED
);

ALTER TABLE public.orders OWNER TO shop;

CREATE TABLE public.order_events (
    id bigint NOT NULL,
    order_id bigint,
    note text
);

CREATE TABLE public.measures (
    at date NOT NULL,
    value double precision
)
PARTITION BY RANGE (at);

CREATE TABLE public.measures_2026 (
    at date NOT NULL,
    value double precision
);

CREATE TABLE public.archive (
    id integer
);

CREATE TABLE public."Odd | <script>alert(1)</script>" (
    "a
b" text,
    "\u202eright to left" text
);

CREATE VIEW public.open_orders AS
 SELECT orders.id
   FROM public.orders
  WHERE (orders.state = 'open'::public.order_state);

ALTER TABLE ONLY public.measures ATTACH PARTITION public.measures_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

COPY public.customers (id, email, name, born, password_hash) FROM stdin;
1\tanna@example.org\tAnna Björk\t1980-02-29\t$2b$12$abcdefghijklmnopqrstuuKmN7fP1xGzU0yZ8yq3v5w7x9z1b3d5f
2\tbea@example.org\t\\N\t1999-12-31\t$2b$12$bbcdefghijklmnopqrstuuKmN7fP1xGzU0yZ8yq3v5w7x9z1b3d5f
3\tcem@example.org\t\t\\N\t\\N
\\.

COPY public.orders (id, customer_id, state, total, placed_at) FROM stdin;
10\t1\topen\t9.50\t2026-01-01 10:00:00+00
11\t1\tpaid\t100.00\t2026-01-02 10:00:00+01
12\t2\tpaid\t\\N\t2026-01-02 09:30:00+00
13\t2\tsent\t-3.25\t2026-01-03 10:00:00+00
\\.

COPY public.order_events (id, order_id, note) FROM stdin;
\\.

COPY public.measures_2026 (at, value) FROM stdin;
2026-05-01\t1.5
2026-05-02\t1e10
\\.

COPY public."Odd | <script>alert(1)</script>" ("a
b", "\u202eright to left") FROM stdin;
<img src=x onerror=alert(1)>\t| pipe \\\\ and \`tick\`
\\.

ALTER TABLE ONLY public.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_events
    ADD CONSTRAINT order_events_pkey PRIMARY KEY (id);

CREATE INDEX orders_customer ON public.orders USING btree (customer_id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer_id) REFERENCES public.customers(id);

ALTER TABLE ONLY public.order_events
    ADD CONSTRAINT order_events_order_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);

ALTER TABLE public.customers ENABLE ROW LEVEL SECURITY;

CREATE POLICY own ON public.orders FOR SELECT TO shop USING (true);

GRANT SELECT ON TABLE public.customers TO reader;

--
-- PostgreSQL database dump complete
--

`

/** Files of the code by their paths. */
export const SHOP_CODE: Readonly<Record<string, string>> = {
  'src/shop.ts': `import { supabase } from './supabase'

export async function place(order: { customer_id: number; total: number }) {
  await supabase.from('orders').insert(order)
  await supabase.from('order_items').insert({ order_id: 1, product_id: 7, amount: 2, created_at: null })
  await supabase.rpc('charge_customer', { id: 1 })
}

export async function customers() {
  return supabase.from('customers').select('id, email, nickname')
}
`,
  'src/app/api/coupons/route.ts': `import { supabase } from '../../../supabase'

export async function GET() {
  return Response.json(await supabase.from('coupons').select('code, percent'))
}
`,
  'src/stock.ts': `import { supabase } from './supabase'

export const stock = () => supabase.from('stock_levels').select('*')
`,
  'src/shop.test.ts': `import { supabase } from './supabase'

test('fixtures', () => supabase.from('fixtures_only').select('*'))
`,
}

export const SHOP_MIGRATION = `-- what came later
CREATE TABLE public.coupons (
    code text PRIMARY KEY,
    percent integer NOT NULL
);
CREATE INDEX coupons_percent ON public.coupons (percent);
`
