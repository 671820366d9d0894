--
-- PostgreSQL database dump
--

\restrict AnEvxqxHWUzQfucIJ9PMWEjbkC4PHL0HUH69jQuKWxGXw99laUPVQzF2c5Nb6u2

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: audit; Type: SCHEMA; Schema: -; Owner: shop_owner
--

CREATE SCHEMA audit;


ALTER SCHEMA audit OWNER TO shop_owner;

--
-- Name: shop; Type: SCHEMA; Schema: -; Owner: shop_owner
--

CREATE SCHEMA shop;


ALTER SCHEMA shop OWNER TO shop_owner;

--
-- Name: SCHEMA shop; Type: COMMENT; Schema: -; Owner: shop_owner
--

COMMENT ON SCHEMA shop IS 'Catalogue, orders and customers of the shop';


--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: address_type; Type: TYPE; Schema: shop; Owner: shop_owner
--

CREATE TYPE shop.address_type AS (
	street text,
	city text,
	postcode character varying(12),
	country character(2)
);


ALTER TYPE shop.address_type OWNER TO shop_owner;

--
-- Name: money_amount; Type: DOMAIN; Schema: shop; Owner: shop_owner
--

CREATE DOMAIN shop.money_amount AS numeric(12,2)
	CONSTRAINT money_amount_check CHECK ((VALUE >= (0)::numeric));


ALTER DOMAIN shop.money_amount OWNER TO shop_owner;

--
-- Name: order_status; Type: TYPE; Schema: shop; Owner: shop_owner
--

CREATE TYPE shop.order_status AS ENUM (
    'cart',
    'placed',
    'paid',
    'shipped',
    'returned'
);


ALTER TYPE shop.order_status OWNER TO shop_owner;

--
-- Name: record_change(); Type: FUNCTION; Schema: audit; Owner: shop_owner
--

CREATE FUNCTION audit.record_change() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'audit', 'pg_temp'
    AS $$
BEGIN
  INSERT INTO audit.changes (table_name, row_id, action, old_row, new_row)
  VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, COALESCE(to_jsonb(NEW), to_jsonb(OLD)) ->> 'id', left(TG_OP, 1),
          CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END;
$$;


ALTER FUNCTION audit.record_change() OWNER TO shop_owner;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: order_items; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.order_items (
    order_id bigint NOT NULL,
    line_no smallint NOT NULL,
    product_id integer NOT NULL,
    quantity integer NOT NULL,
    unit_price shop.money_amount NOT NULL,
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0))
);


ALTER TABLE shop.order_items OWNER TO shop_owner;

--
-- Name: order_total(bigint); Type: FUNCTION; Schema: shop; Owner: shop_owner
--

CREATE FUNCTION shop.order_total(order_id bigint) RETURNS numeric
    LANGUAGE sql STABLE
    BEGIN ATOMIC
 SELECT COALESCE(sum(((i.quantity)::numeric * (i.unit_price)::numeric)), (0)::numeric) AS "coalesce"
    FROM shop.order_items i
   WHERE (i.order_id = order_total.order_id);
END;


ALTER FUNCTION shop.order_total(order_id bigint) OWNER TO shop_owner;

--
-- Name: touch_updated_at(); Type: FUNCTION; Schema: shop; Owner: shop_owner
--

CREATE FUNCTION shop.touch_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  -- the clock of the transaction, so that all rows of one change agree
  NEW.updated_at := now();
  RETURN NEW;
END;
$$;


ALTER FUNCTION shop.touch_updated_at() OWNER TO shop_owner;

--
-- Name: changes; Type: TABLE; Schema: audit; Owner: shop_owner
--

CREATE TABLE audit.changes (
    id bigint NOT NULL,
    table_name text NOT NULL,
    row_id text,
    action character(1) NOT NULL,
    old_row jsonb,
    new_row jsonb,
    changed_at timestamp with time zone DEFAULT now() NOT NULL,
    changed_by text DEFAULT CURRENT_USER NOT NULL
);


ALTER TABLE audit.changes OWNER TO shop_owner;

--
-- Name: changes_id_seq; Type: SEQUENCE; Schema: audit; Owner: shop_owner
--

ALTER TABLE audit.changes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME audit.changes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: categories; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.categories (
    id integer NOT NULL,
    parent_id integer,
    name text NOT NULL,
    slug text NOT NULL
);


ALTER TABLE shop.categories OWNER TO shop_owner;

--
-- Name: categories_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

ALTER TABLE shop.categories ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME shop.categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: coupons; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.coupons (
    code character varying(16) NOT NULL,
    percent smallint NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT coupons_percent_check CHECK (((percent >= 1) AND (percent <= 90)))
);


ALTER TABLE shop.coupons OWNER TO shop_owner;

--
-- Name: customers; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.customers (
    id bigint NOT NULL,
    email public.citext NOT NULL,
    full_name character varying(100) NOT NULL,
    phone text,
    home shop.address_type,
    newsletter boolean DEFAULT false NOT NULL,
    fax character varying(30),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE shop.customers OWNER TO shop_owner;

--
-- Name: TABLE customers; Type: COMMENT; Schema: shop; Owner: shop_owner
--

COMMENT ON TABLE shop.customers IS 'One row per person who has ever ordered';


--
-- Name: COLUMN customers.email; Type: COMMENT; Schema: shop; Owner: shop_owner
--

COMMENT ON COLUMN shop.customers.email IS 'Compared without case';


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

ALTER TABLE shop.customers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME shop.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: legacy_price_list; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.legacy_price_list (
    sku text,
    price_dm numeric(10,2),
    valid_from date
);


ALTER TABLE shop.legacy_price_list OWNER TO shop_owner;

--
-- Name: products; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.products (
    id integer NOT NULL,
    sku character varying(20) NOT NULL,
    name text NOT NULL,
    description text,
    category_id integer,
    price shop.money_amount NOT NULL,
    weight_grams integer,
    attributes jsonb DEFAULT '{}'::jsonb NOT NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, ((name || ' '::text) || COALESCE(description, ''::text)))) STORED,
    discontinued boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT products_weight_grams_check CHECK ((weight_grams > 0))
);


ALTER TABLE shop.products OWNER TO shop_owner;

--
-- Name: stock; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.stock (
    product_id integer NOT NULL,
    on_hand integer DEFAULT 0 NOT NULL,
    reserved integer DEFAULT 0 NOT NULL,
    CONSTRAINT stock_not_oversold CHECK ((reserved <= on_hand))
);


ALTER TABLE shop.stock OWNER TO shop_owner;

--
-- Name: low_stock; Type: VIEW; Schema: shop; Owner: shop_owner
--

CREATE VIEW shop.low_stock AS
 SELECT p.sku,
    p.name,
    (s.on_hand - s.reserved) AS available
   FROM (shop.stock s
     JOIN shop.products p ON ((p.id = s.product_id)))
  WHERE ((s.on_hand - s.reserved) < 5);


ALTER TABLE shop.low_stock OWNER TO shop_owner;

--
-- Name: orders; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.orders (
    id bigint NOT NULL,
    customer_id bigint NOT NULL,
    status shop.order_status DEFAULT 'cart'::shop.order_status NOT NULL,
    ship_to shop.address_type,
    note text,
    placed_at timestamp with time zone,
    total shop.money_amount DEFAULT 0 NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE shop.orders OWNER TO shop_owner;

--
-- Name: open_orders; Type: VIEW; Schema: shop; Owner: shop_owner
--

CREATE VIEW shop.open_orders AS
 SELECT o.id,
    o.placed_at,
    c.email,
    c.full_name,
    shop.order_total(o.id) AS total
   FROM (shop.orders o
     JOIN shop.customers c ON ((c.id = o.customer_id)))
  WHERE (o.status = ANY (ARRAY['placed'::shop.order_status, 'paid'::shop.order_status]));


ALTER TABLE shop.open_orders OWNER TO shop_owner;

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

ALTER TABLE shop.orders ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME shop.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: page_views; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.page_views (
    viewed_at timestamp with time zone NOT NULL,
    product_id integer,
    session_id uuid NOT NULL,
    path text NOT NULL
)
PARTITION BY RANGE (viewed_at);


ALTER TABLE shop.page_views OWNER TO shop_owner;

--
-- Name: page_views_2026_01; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.page_views_2026_01 (
    viewed_at timestamp with time zone NOT NULL,
    product_id integer,
    session_id uuid NOT NULL,
    path text NOT NULL
);


ALTER TABLE shop.page_views_2026_01 OWNER TO shop_owner;

--
-- Name: page_views_2026_02; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.page_views_2026_02 (
    viewed_at timestamp with time zone NOT NULL,
    product_id integer,
    session_id uuid NOT NULL,
    path text NOT NULL
);


ALTER TABLE shop.page_views_2026_02 OWNER TO shop_owner;

--
-- Name: page_views_2026_03; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.page_views_2026_03 (
    viewed_at timestamp with time zone NOT NULL,
    product_id integer,
    session_id uuid NOT NULL,
    path text NOT NULL
);


ALTER TABLE shop.page_views_2026_03 OWNER TO shop_owner;

--
-- Name: payments; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.payments (
    id bigint NOT NULL,
    order_id bigint NOT NULL,
    method character varying(20) NOT NULL,
    amount shop.money_amount NOT NULL,
    paid_at timestamp with time zone DEFAULT now() NOT NULL,
    reference text,
    CONSTRAINT payments_method_check CHECK (((method)::text = ANY ((ARRAY['card'::character varying, 'invoice'::character varying, 'transfer'::character varying])::text[])))
);


ALTER TABLE shop.payments OWNER TO shop_owner;

--
-- Name: payments_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

CREATE SEQUENCE shop.payments_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE shop.payments_id_seq OWNER TO shop_owner;

--
-- Name: payments_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: shop_owner
--

ALTER SEQUENCE shop.payments_id_seq OWNED BY shop.payments.id;


--
-- Name: product_suppliers; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.product_suppliers (
    product_id integer NOT NULL,
    supplier_id integer NOT NULL,
    cost shop.money_amount
);


ALTER TABLE shop.product_suppliers OWNER TO shop_owner;

--
-- Name: products_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

CREATE SEQUENCE shop.products_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE shop.products_id_seq OWNER TO shop_owner;

--
-- Name: products_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: shop_owner
--

ALTER SEQUENCE shop.products_id_seq OWNED BY shop.products.id;


--
-- Name: sales_by_month; Type: MATERIALIZED VIEW; Schema: shop; Owner: shop_owner
--

CREATE MATERIALIZED VIEW shop.sales_by_month AS
 SELECT date_trunc('month'::text, o.placed_at) AS month,
    count(*) AS orders,
    sum((o.total)::numeric) AS turnover
   FROM shop.orders o
  WHERE (o.status <> 'cart'::shop.order_status)
  GROUP BY (date_trunc('month'::text, o.placed_at))
  WITH NO DATA;


ALTER TABLE shop.sales_by_month OWNER TO shop_owner;

--
-- Name: suppliers; Type: TABLE; Schema: shop; Owner: shop_owner
--

CREATE TABLE shop.suppliers (
    id integer NOT NULL,
    name text NOT NULL,
    contact_email text,
    country character(2) NOT NULL
);


ALTER TABLE shop.suppliers OWNER TO shop_owner;

--
-- Name: suppliers_id_seq; Type: SEQUENCE; Schema: shop; Owner: shop_owner
--

CREATE SEQUENCE shop.suppliers_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE shop.suppliers_id_seq OWNER TO shop_owner;

--
-- Name: suppliers_id_seq; Type: SEQUENCE OWNED BY; Schema: shop; Owner: shop_owner
--

ALTER SEQUENCE shop.suppliers_id_seq OWNED BY shop.suppliers.id;


--
-- Name: page_views_2026_01; Type: TABLE ATTACH; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.page_views ATTACH PARTITION shop.page_views_2026_01 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2026-02-01 00:00:00+00');


--
-- Name: page_views_2026_02; Type: TABLE ATTACH; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.page_views ATTACH PARTITION shop.page_views_2026_02 FOR VALUES FROM ('2026-02-01 00:00:00+00') TO ('2026-03-01 00:00:00+00');


--
-- Name: page_views_2026_03; Type: TABLE ATTACH; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.page_views ATTACH PARTITION shop.page_views_2026_03 FOR VALUES FROM ('2026-03-01 00:00:00+00') TO ('2026-04-01 00:00:00+00');


--
-- Name: payments id; Type: DEFAULT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.payments ALTER COLUMN id SET DEFAULT nextval('shop.payments_id_seq'::regclass);


--
-- Name: products id; Type: DEFAULT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.products ALTER COLUMN id SET DEFAULT nextval('shop.products_id_seq'::regclass);


--
-- Name: suppliers id; Type: DEFAULT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.suppliers ALTER COLUMN id SET DEFAULT nextval('shop.suppliers_id_seq'::regclass);


--
-- Data for Name: changes; Type: TABLE DATA; Schema: audit; Owner: shop_owner
--

COPY audit.changes (id, table_name, row_id, action, old_row, new_row, changed_at, changed_by) FROM stdin;
\.


--
-- Data for Name: categories; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.categories (id, parent_id, name, slug) FROM stdin;
1	\N	Category 1	category-1
2	\N	Category 2	category-2
3	\N	Category 3	category-3
4	\N	Category 4	category-4
5	2	Category 5	category-5
6	3	Category 6	category-6
7	4	Category 7	category-7
8	1	Category 8	category-8
9	2	Category 9	category-9
10	3	Category 10	category-10
11	4	Category 11	category-11
12	1	Category 12	category-12
13	2	Category 13	category-13
14	3	Category 14	category-14
15	4	Category 15	category-15
16	1	Category 16	category-16
17	2	Category 17	category-17
18	3	Category 18	category-18
19	4	Category 19	category-19
20	1	Category 20	category-20
21	2	Category 21	category-21
22	3	Category 22	category-22
23	4	Category 23	category-23
24	1	Category 24	category-24
\.


--
-- Data for Name: coupons; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.coupons (code, percent, valid) FROM stdin;
CODE1	6	[2026-01-02,2026-02-02)
CODE2	7	[2026-01-03,2026-02-03)
CODE3	8	[2026-01-04,2026-02-04)
CODE4	9	[2026-01-05,2026-02-05)
CODE5	10	[2026-01-06,2026-02-06)
CODE6	11	[2026-01-07,2026-02-07)
CODE7	12	[2026-01-08,2026-02-08)
CODE8	13	[2026-01-09,2026-02-09)
CODE9	14	[2026-01-10,2026-02-10)
CODE10	15	[2026-01-11,2026-02-11)
CODE11	16	[2026-01-12,2026-02-12)
CODE12	17	[2026-01-13,2026-02-13)
CODE13	18	[2026-01-14,2026-02-14)
CODE14	19	[2026-01-15,2026-02-15)
CODE15	20	[2026-01-16,2026-02-16)
CODE16	21	[2026-01-17,2026-02-17)
CODE17	22	[2026-01-18,2026-02-18)
CODE18	23	[2026-01-19,2026-02-19)
CODE19	24	[2026-01-20,2026-02-20)
CODE20	25	[2026-01-21,2026-02-21)
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.customers (id, email, full_name, phone, home, newsletter, fax, created_at, updated_at) FROM stdin;
1	person1@example.org	Björn O'Neill	+49 30 100001	("Street 1",Town,00001,DE)	f	\N	2025-01-01 07:00:00+00	2026-02-01 00:01:00+00
2	person2@example.org	Chloé Žižek	+49 30 100002	("Street 2",Town,00002,DE)	f	\N	2025-01-01 14:00:00+00	2026-02-01 00:02:00+00
3	person3@example.org	Dmitri Παπαδοπούλου	+49 30 100003	("Street 3",Town,00003,DE)	t	\N	2025-01-01 21:00:00+00	2026-02-01 00:03:00+00
4	person4@example.org	Eleni Smith	\N	("Street 4",Town,00004,DE)	f	\N	2025-01-02 04:00:00+00	2026-02-01 00:04:00+00
5	person5@example.org	Frank Meyer	+49 30 100005	("Street 5",Town,00005,DE)	f	\N	2025-01-02 11:00:00+00	2026-02-01 00:05:00+00
6	person6@example.org	Ada O'Neill	+49 30 100006	("Street 6",Town,00006,DE)	t	\N	2025-01-02 18:00:00+00	2026-02-01 00:06:00+00
7	person7@example.org	Björn Žižek	+49 30 100007	("Street 7",Town,00007,DE)	f	\N	2025-01-03 01:00:00+00	2026-02-01 00:07:00+00
8	person8@example.org	Chloé Παπαδοπούλου	\N	("Street 8",Town,00008,DE)	f	\N	2025-01-03 08:00:00+00	2026-02-01 00:08:00+00
9	person9@example.org	Dmitri Smith	+49 30 100009	("Street 9",Town,00009,DE)	t	\N	2025-01-03 15:00:00+00	2026-02-01 00:09:00+00
10	person10@example.org	Eleni Meyer	+49 30 100010	("Street 10",Town,00010,DE)	f	\N	2025-01-03 22:00:00+00	2026-02-01 00:10:00+00
11	person11@example.org	Frank O'Neill	+49 30 100011	("Street 11",Town,00011,DE)	f	\N	2025-01-04 05:00:00+00	2026-02-01 00:11:00+00
12	person12@example.org	Ada Žižek	\N	("Street 12",Town,00012,DE)	t	\N	2025-01-04 12:00:00+00	2026-02-01 00:12:00+00
13	person13@example.org	Björn Παπαδοπούλου	+49 30 100013	("Street 13",Town,00013,DE)	f	\N	2025-01-04 19:00:00+00	2026-02-01 00:13:00+00
14	person14@example.org	Chloé Smith	+49 30 100014	("Street 14",Town,00014,DE)	f	\N	2025-01-05 02:00:00+00	2026-02-01 00:14:00+00
15	person15@example.org	Dmitri Meyer	+49 30 100015	("Street 15",Town,00015,DE)	t	\N	2025-01-05 09:00:00+00	2026-02-01 00:15:00+00
16	person16@example.org	Eleni O'Neill	\N	("Street 16",Town,00016,DE)	f	\N	2025-01-05 16:00:00+00	2026-02-01 00:16:00+00
17	person17@example.org	Frank Žižek	+49 30 100017	("Street 17",Town,00017,DE)	f	\N	2025-01-05 23:00:00+00	2026-02-01 00:17:00+00
18	person18@example.org	Ada Παπαδοπούλου	+49 30 100018	("Street 18",Town,00018,DE)	t	\N	2025-01-06 06:00:00+00	2026-02-01 00:18:00+00
19	person19@example.org	Björn Smith	+49 30 100019	("Street 19",Town,00019,DE)	f	\N	2025-01-06 13:00:00+00	2026-02-01 00:19:00+00
20	person20@example.org	Chloé Meyer	\N	("Street 20",Town,00020,DE)	f	\N	2025-01-06 20:00:00+00	2026-02-01 00:20:00+00
21	person21@example.org	Dmitri O'Neill	+49 30 100021	("Street 21",Town,00021,DE)	t	\N	2025-01-07 03:00:00+00	2026-02-01 00:21:00+00
22	person22@example.org	Eleni Žižek	+49 30 100022	("Street 22",Town,00022,DE)	f	\N	2025-01-07 10:00:00+00	2026-02-01 00:22:00+00
23	person23@example.org	Frank Παπαδοπούλου	+49 30 100023	("Street 23",Town,00023,DE)	f	\N	2025-01-07 17:00:00+00	2026-02-01 00:23:00+00
24	person24@example.org	Ada Smith	\N	("Street 24",Town,00024,DE)	t	\N	2025-01-08 00:00:00+00	2026-02-01 00:24:00+00
25	person25@example.org	Björn Meyer	+49 30 100025	("Street 25",Town,00025,DE)	f	\N	2025-01-08 07:00:00+00	2026-02-01 00:25:00+00
26	person26@example.org	Chloé O'Neill	+49 30 100026	("Street 26",Town,00026,DE)	f	\N	2025-01-08 14:00:00+00	2026-02-01 00:26:00+00
27	person27@example.org	Dmitri Žižek	+49 30 100027	("Street 27",Town,00027,DE)	t	\N	2025-01-08 21:00:00+00	2026-02-01 00:27:00+00
28	person28@example.org	Eleni Παπαδοπούλου	\N	("Street 28",Town,00028,DE)	f	\N	2025-01-09 04:00:00+00	2026-02-01 00:28:00+00
29	person29@example.org	Frank Smith	+49 30 100029	("Street 29",Town,00029,DE)	f	\N	2025-01-09 11:00:00+00	2026-02-01 00:29:00+00
30	person30@example.org	Ada Meyer	+49 30 100030	("Street 30",Town,00030,DE)	t	\N	2025-01-09 18:00:00+00	2026-02-01 00:30:00+00
31	person31@example.org	Björn O'Neill	+49 30 100031	("Street 31",Town,00031,DE)	f	\N	2025-01-10 01:00:00+00	2026-02-01 00:31:00+00
32	person32@example.org	Chloé Žižek	\N	("Street 32",Town,00032,DE)	f	\N	2025-01-10 08:00:00+00	2026-02-01 00:32:00+00
33	person33@example.org	Dmitri Παπαδοπούλου	+49 30 100033	("Street 33",Town,00033,DE)	t	\N	2025-01-10 15:00:00+00	2026-02-01 00:33:00+00
34	person34@example.org	Eleni Smith	+49 30 100034	("Street 34",Town,00034,DE)	f	\N	2025-01-10 22:00:00+00	2026-02-01 00:34:00+00
35	person35@example.org	Frank Meyer	+49 30 100035	("Street 35",Town,00035,DE)	f	\N	2025-01-11 05:00:00+00	2026-02-01 00:35:00+00
36	person36@example.org	Ada O'Neill	\N	("Street 36",Town,00036,DE)	t	\N	2025-01-11 12:00:00+00	2026-02-01 00:36:00+00
37	person37@example.org	Björn Žižek	+49 30 100037	("Street 37",Town,00037,DE)	f	\N	2025-01-11 19:00:00+00	2026-02-01 00:37:00+00
38	person38@example.org	Chloé Παπαδοπούλου	+49 30 100038	("Street 38",Town,00038,DE)	f	\N	2025-01-12 02:00:00+00	2026-02-01 00:38:00+00
39	person39@example.org	Dmitri Smith	+49 30 100039	("Street 39",Town,00039,DE)	t	\N	2025-01-12 09:00:00+00	2026-02-01 00:39:00+00
40	person40@example.org	Eleni Meyer	\N	("Street 40",Town,00040,DE)	f	\N	2025-01-12 16:00:00+00	2026-02-01 00:40:00+00
41	person41@example.org	Frank O'Neill	+49 30 100041	("Street 41",Town,00041,DE)	f	\N	2025-01-12 23:00:00+00	2026-02-01 00:41:00+00
42	person42@example.org	Ada Žižek	+49 30 100042	("Street 42",Town,00042,DE)	t	\N	2025-01-13 06:00:00+00	2026-02-01 00:42:00+00
43	person43@example.org	Björn Παπαδοπούλου	+49 30 100043	("Street 43",Town,00043,DE)	f	\N	2025-01-13 13:00:00+00	2026-02-01 00:43:00+00
44	person44@example.org	Chloé Smith	\N	("Street 44",Town,00044,DE)	f	\N	2025-01-13 20:00:00+00	2026-02-01 00:44:00+00
45	person45@example.org	Dmitri Meyer	+49 30 100045	("Street 45",Town,00045,DE)	t	\N	2025-01-14 03:00:00+00	2026-02-01 00:45:00+00
46	person46@example.org	Eleni O'Neill	+49 30 100046	("Street 46",Town,00046,DE)	f	\N	2025-01-14 10:00:00+00	2026-02-01 00:46:00+00
47	person47@example.org	Frank Žižek	+49 30 100047	("Street 47",Town,00047,DE)	f	\N	2025-01-14 17:00:00+00	2026-02-01 00:47:00+00
48	person48@example.org	Ada Παπαδοπούλου	\N	("Street 48",Town,00048,DE)	t	\N	2025-01-15 00:00:00+00	2026-02-01 00:48:00+00
49	person49@example.org	Björn Smith	+49 30 100049	("Street 49",Town,00049,DE)	f	\N	2025-01-15 07:00:00+00	2026-02-01 00:49:00+00
50	person50@example.org	Chloé Meyer	+49 30 100050	("Street 50",Town,00050,DE)	f	\N	2025-01-15 14:00:00+00	2026-02-01 00:50:00+00
51	person51@example.org	Dmitri O'Neill	+49 30 100051	("Street 51",Town,00051,DE)	t	\N	2025-01-15 21:00:00+00	2026-02-01 00:51:00+00
52	person52@example.org	Eleni Žižek	\N	("Street 52",Town,00052,DE)	f	\N	2025-01-16 04:00:00+00	2026-02-01 00:52:00+00
53	person53@example.org	Frank Παπαδοπούλου	+49 30 100053	("Street 53",Town,00053,DE)	f	\N	2025-01-16 11:00:00+00	2026-02-01 00:53:00+00
54	person54@example.org	Ada Smith	+49 30 100054	("Street 54",Town,00054,DE)	t	\N	2025-01-16 18:00:00+00	2026-02-01 00:54:00+00
55	person55@example.org	Björn Meyer	+49 30 100055	("Street 55",Town,00055,DE)	f	\N	2025-01-17 01:00:00+00	2026-02-01 00:55:00+00
56	person56@example.org	Chloé O'Neill	\N	("Street 56",Town,00056,DE)	f	\N	2025-01-17 08:00:00+00	2026-02-01 00:56:00+00
57	person57@example.org	Dmitri Žižek	+49 30 100057	("Street 57",Town,00057,DE)	t	\N	2025-01-17 15:00:00+00	2026-02-01 00:57:00+00
58	person58@example.org	Eleni Παπαδοπούλου	+49 30 100058	("Street 58",Town,00058,DE)	f	\N	2025-01-17 22:00:00+00	2026-02-01 00:58:00+00
59	person59@example.org	Frank Smith	+49 30 100059	("Street 59",Town,00059,DE)	f	\N	2025-01-18 05:00:00+00	2026-02-01 00:59:00+00
60	person60@example.org	Ada Meyer	\N	("Street 60",Town,00060,DE)	t	\N	2025-01-18 12:00:00+00	2026-02-01 01:00:00+00
61	person61@example.org	Björn O'Neill	+49 30 100061	("Street 61",Town,00061,DE)	f	\N	2025-01-18 19:00:00+00	2026-02-01 01:01:00+00
62	person62@example.org	Chloé Žižek	+49 30 100062	("Street 62",Town,00062,DE)	f	\N	2025-01-19 02:00:00+00	2026-02-01 01:02:00+00
63	person63@example.org	Dmitri Παπαδοπούλου	+49 30 100063	("Street 63",Town,00063,DE)	t	\N	2025-01-19 09:00:00+00	2026-02-01 01:03:00+00
64	person64@example.org	Eleni Smith	\N	("Street 64",Town,00064,DE)	f	\N	2025-01-19 16:00:00+00	2026-02-01 01:04:00+00
65	person65@example.org	Frank Meyer	+49 30 100065	("Street 65",Town,00065,DE)	f	\N	2025-01-19 23:00:00+00	2026-02-01 01:05:00+00
66	person66@example.org	Ada O'Neill	+49 30 100066	("Street 66",Town,00066,DE)	t	\N	2025-01-20 06:00:00+00	2026-02-01 01:06:00+00
67	person67@example.org	Björn Žižek	+49 30 100067	("Street 67",Town,00067,DE)	f	\N	2025-01-20 13:00:00+00	2026-02-01 01:07:00+00
68	person68@example.org	Chloé Παπαδοπούλου	\N	("Street 68",Town,00068,DE)	f	\N	2025-01-20 20:00:00+00	2026-02-01 01:08:00+00
69	person69@example.org	Dmitri Smith	+49 30 100069	("Street 69",Town,00069,DE)	t	\N	2025-01-21 03:00:00+00	2026-02-01 01:09:00+00
70	person70@example.org	Eleni Meyer	+49 30 100070	("Street 70",Town,00070,DE)	f	\N	2025-01-21 10:00:00+00	2026-02-01 01:10:00+00
71	person71@example.org	Frank O'Neill	+49 30 100071	("Street 71",Town,00071,DE)	f	\N	2025-01-21 17:00:00+00	2026-02-01 01:11:00+00
72	person72@example.org	Ada Žižek	\N	("Street 72",Town,00072,DE)	t	\N	2025-01-22 00:00:00+00	2026-02-01 01:12:00+00
73	person73@example.org	Björn Παπαδοπούλου	+49 30 100073	("Street 73",Town,00073,DE)	f	\N	2025-01-22 07:00:00+00	2026-02-01 01:13:00+00
74	person74@example.org	Chloé Smith	+49 30 100074	("Street 74",Town,00074,DE)	f	\N	2025-01-22 14:00:00+00	2026-02-01 01:14:00+00
75	person75@example.org	Dmitri Meyer	+49 30 100075	("Street 75",Town,00075,DE)	t	\N	2025-01-22 21:00:00+00	2026-02-01 01:15:00+00
76	person76@example.org	Eleni O'Neill	\N	("Street 76",Town,00076,DE)	f	\N	2025-01-23 04:00:00+00	2026-02-01 01:16:00+00
77	person77@example.org	Frank Žižek	+49 30 100077	("Street 77",Town,00077,DE)	f	\N	2025-01-23 11:00:00+00	2026-02-01 01:17:00+00
78	person78@example.org	Ada Παπαδοπούλου	+49 30 100078	("Street 78",Town,00078,DE)	t	\N	2025-01-23 18:00:00+00	2026-02-01 01:18:00+00
79	person79@example.org	Björn Smith	+49 30 100079	("Street 79",Town,00079,DE)	f	\N	2025-01-24 01:00:00+00	2026-02-01 01:19:00+00
80	person80@example.org	Chloé Meyer	\N	("Street 80",Town,00080,DE)	f	\N	2025-01-24 08:00:00+00	2026-02-01 01:20:00+00
81	person81@example.org	Dmitri O'Neill	+49 30 100081	("Street 81",Town,00081,DE)	t	\N	2025-01-24 15:00:00+00	2026-02-01 01:21:00+00
82	person82@example.org	Eleni Žižek	+49 30 100082	("Street 82",Town,00082,DE)	f	\N	2025-01-24 22:00:00+00	2026-02-01 01:22:00+00
83	person83@example.org	Frank Παπαδοπούλου	+49 30 100083	("Street 83",Town,00083,DE)	f	\N	2025-01-25 05:00:00+00	2026-02-01 01:23:00+00
84	person84@example.org	Ada Smith	\N	("Street 84",Town,00084,DE)	t	\N	2025-01-25 12:00:00+00	2026-02-01 01:24:00+00
85	person85@example.org	Björn Meyer	+49 30 100085	("Street 85",Town,00085,DE)	f	\N	2025-01-25 19:00:00+00	2026-02-01 01:25:00+00
86	person86@example.org	Chloé O'Neill	+49 30 100086	("Street 86",Town,00086,DE)	f	\N	2025-01-26 02:00:00+00	2026-02-01 01:26:00+00
87	person87@example.org	Dmitri Žižek	+49 30 100087	("Street 87",Town,00087,DE)	t	\N	2025-01-26 09:00:00+00	2026-02-01 01:27:00+00
88	person88@example.org	Eleni Παπαδοπούλου	\N	("Street 88",Town,00088,DE)	f	\N	2025-01-26 16:00:00+00	2026-02-01 01:28:00+00
89	person89@example.org	Frank Smith	+49 30 100089	("Street 89",Town,00089,DE)	f	\N	2025-01-26 23:00:00+00	2026-02-01 01:29:00+00
90	person90@example.org	Ada Meyer	+49 30 100090	("Street 90",Town,00090,DE)	t	\N	2025-01-27 06:00:00+00	2026-02-01 01:30:00+00
91	person91@example.org	Björn O'Neill	+49 30 100091	("Street 91",Town,00091,DE)	f	\N	2025-01-27 13:00:00+00	2026-02-01 01:31:00+00
92	person92@example.org	Chloé Žižek	\N	("Street 92",Town,00092,DE)	f	\N	2025-01-27 20:00:00+00	2026-02-01 01:32:00+00
93	person93@example.org	Dmitri Παπαδοπούλου	+49 30 100093	("Street 93",Town,00093,DE)	t	\N	2025-01-28 03:00:00+00	2026-02-01 01:33:00+00
94	person94@example.org	Eleni Smith	+49 30 100094	("Street 94",Town,00094,DE)	f	\N	2025-01-28 10:00:00+00	2026-02-01 01:34:00+00
95	person95@example.org	Frank Meyer	+49 30 100095	("Street 95",Town,00095,DE)	f	\N	2025-01-28 17:00:00+00	2026-02-01 01:35:00+00
96	person96@example.org	Ada O'Neill	\N	("Street 96",Town,00096,DE)	t	\N	2025-01-29 00:00:00+00	2026-02-01 01:36:00+00
97	person97@example.org	Björn Žižek	+49 30 100097	("Street 97",Town,00097,DE)	f	\N	2025-01-29 07:00:00+00	2026-02-01 01:37:00+00
98	person98@example.org	Chloé Παπαδοπούλου	+49 30 100098	("Street 98",Town,00098,DE)	f	\N	2025-01-29 14:00:00+00	2026-02-01 01:38:00+00
99	person99@example.org	Dmitri Smith	+49 30 100099	("Street 99",Town,00099,DE)	t	\N	2025-01-29 21:00:00+00	2026-02-01 01:39:00+00
100	person100@example.org	Eleni Meyer	\N	("Street 100",Town,00100,DE)	f	\N	2025-01-30 04:00:00+00	2026-02-01 01:40:00+00
101	person101@example.org	Frank O'Neill	+49 30 100101	("Street 101",Town,00101,DE)	f	\N	2025-01-30 11:00:00+00	2026-02-01 01:41:00+00
102	person102@example.org	Ada Žižek	+49 30 100102	("Street 102",Town,00102,DE)	t	\N	2025-01-30 18:00:00+00	2026-02-01 01:42:00+00
103	person103@example.org	Björn Παπαδοπούλου	+49 30 100103	("Street 103",Town,00103,DE)	f	\N	2025-01-31 01:00:00+00	2026-02-01 01:43:00+00
104	person104@example.org	Chloé Smith	\N	("Street 104",Town,00104,DE)	f	\N	2025-01-31 08:00:00+00	2026-02-01 01:44:00+00
105	person105@example.org	Dmitri Meyer	+49 30 100105	("Street 105",Town,00105,DE)	t	\N	2025-01-31 15:00:00+00	2026-02-01 01:45:00+00
106	person106@example.org	Eleni O'Neill	+49 30 100106	("Street 106",Town,00106,DE)	f	\N	2025-01-31 22:00:00+00	2026-02-01 01:46:00+00
107	person107@example.org	Frank Žižek	+49 30 100107	("Street 107",Town,00107,DE)	f	\N	2025-02-01 05:00:00+00	2026-02-01 01:47:00+00
108	person108@example.org	Ada Παπαδοπούλου	\N	("Street 108",Town,00108,DE)	t	\N	2025-02-01 12:00:00+00	2026-02-01 01:48:00+00
109	person109@example.org	Björn Smith	+49 30 100109	("Street 109",Town,00109,DE)	f	\N	2025-02-01 19:00:00+00	2026-02-01 01:49:00+00
110	person110@example.org	Chloé Meyer	+49 30 100110	("Street 110",Town,00110,DE)	f	\N	2025-02-02 02:00:00+00	2026-02-01 01:50:00+00
111	person111@example.org	Dmitri O'Neill	+49 30 100111	("Street 111",Town,00111,DE)	t	\N	2025-02-02 09:00:00+00	2026-02-01 01:51:00+00
112	person112@example.org	Eleni Žižek	\N	("Street 112",Town,00112,DE)	f	\N	2025-02-02 16:00:00+00	2026-02-01 01:52:00+00
113	person113@example.org	Frank Παπαδοπούλου	+49 30 100113	("Street 113",Town,00113,DE)	f	\N	2025-02-02 23:00:00+00	2026-02-01 01:53:00+00
114	person114@example.org	Ada Smith	+49 30 100114	("Street 114",Town,00114,DE)	t	\N	2025-02-03 06:00:00+00	2026-02-01 01:54:00+00
115	person115@example.org	Björn Meyer	+49 30 100115	("Street 115",Town,00115,DE)	f	\N	2025-02-03 13:00:00+00	2026-02-01 01:55:00+00
116	person116@example.org	Chloé O'Neill	\N	("Street 116",Town,00116,DE)	f	\N	2025-02-03 20:00:00+00	2026-02-01 01:56:00+00
117	person117@example.org	Dmitri Žižek	+49 30 100117	("Street 117",Town,00117,DE)	t	\N	2025-02-04 03:00:00+00	2026-02-01 01:57:00+00
118	person118@example.org	Eleni Παπαδοπούλου	+49 30 100118	("Street 118",Town,00118,DE)	f	\N	2025-02-04 10:00:00+00	2026-02-01 01:58:00+00
119	person119@example.org	Frank Smith	+49 30 100119	("Street 119",Town,00119,DE)	f	\N	2025-02-04 17:00:00+00	2026-02-01 01:59:00+00
120	person120@example.org	Ada Meyer	\N	("Street 120",Town,00120,DE)	t	\N	2025-02-05 00:00:00+00	2026-02-01 02:00:00+00
121	person121@example.org	Björn O'Neill	+49 30 100121	("Street 121",Town,00121,DE)	f	\N	2025-02-05 07:00:00+00	2026-02-01 02:01:00+00
122	person122@example.org	Chloé Žižek	+49 30 100122	("Street 122",Town,00122,DE)	f	\N	2025-02-05 14:00:00+00	2026-02-01 02:02:00+00
123	person123@example.org	Dmitri Παπαδοπούλου	+49 30 100123	("Street 123",Town,00123,DE)	t	\N	2025-02-05 21:00:00+00	2026-02-01 02:03:00+00
124	person124@example.org	Eleni Smith	\N	("Street 124",Town,00124,DE)	f	\N	2025-02-06 04:00:00+00	2026-02-01 02:04:00+00
125	person125@example.org	Frank Meyer	+49 30 100125	("Street 125",Town,00125,DE)	f	\N	2025-02-06 11:00:00+00	2026-02-01 02:05:00+00
126	person126@example.org	Ada O'Neill	+49 30 100126	("Street 126",Town,00126,DE)	t	\N	2025-02-06 18:00:00+00	2026-02-01 02:06:00+00
127	person127@example.org	Björn Žižek	+49 30 100127	("Street 127",Town,00127,DE)	f	\N	2025-02-07 01:00:00+00	2026-02-01 02:07:00+00
128	person128@example.org	Chloé Παπαδοπούλου	\N	("Street 128",Town,00128,DE)	f	\N	2025-02-07 08:00:00+00	2026-02-01 02:08:00+00
129	person129@example.org	Dmitri Smith	+49 30 100129	("Street 129",Town,00129,DE)	t	\N	2025-02-07 15:00:00+00	2026-02-01 02:09:00+00
130	person130@example.org	Eleni Meyer	+49 30 100130	("Street 130",Town,00130,DE)	f	\N	2025-02-07 22:00:00+00	2026-02-01 02:10:00+00
131	person131@example.org	Frank O'Neill	+49 30 100131	("Street 131",Town,00131,DE)	f	\N	2025-02-08 05:00:00+00	2026-02-01 02:11:00+00
132	person132@example.org	Ada Žižek	\N	("Street 132",Town,00132,DE)	t	\N	2025-02-08 12:00:00+00	2026-02-01 02:12:00+00
133	person133@example.org	Björn Παπαδοπούλου	+49 30 100133	("Street 133",Town,00133,DE)	f	\N	2025-02-08 19:00:00+00	2026-02-01 02:13:00+00
134	person134@example.org	Chloé Smith	+49 30 100134	("Street 134",Town,00134,DE)	f	\N	2025-02-09 02:00:00+00	2026-02-01 02:14:00+00
135	person135@example.org	Dmitri Meyer	+49 30 100135	("Street 135",Town,00135,DE)	t	\N	2025-02-09 09:00:00+00	2026-02-01 02:15:00+00
136	person136@example.org	Eleni O'Neill	\N	("Street 136",Town,00136,DE)	f	\N	2025-02-09 16:00:00+00	2026-02-01 02:16:00+00
137	person137@example.org	Frank Žižek	+49 30 100137	("Street 137",Town,00137,DE)	f	\N	2025-02-09 23:00:00+00	2026-02-01 02:17:00+00
138	person138@example.org	Ada Παπαδοπούλου	+49 30 100138	("Street 138",Town,00138,DE)	t	\N	2025-02-10 06:00:00+00	2026-02-01 02:18:00+00
139	person139@example.org	Björn Smith	+49 30 100139	("Street 139",Town,00139,DE)	f	\N	2025-02-10 13:00:00+00	2026-02-01 02:19:00+00
140	person140@example.org	Chloé Meyer	\N	("Street 140",Town,00140,DE)	f	\N	2025-02-10 20:00:00+00	2026-02-01 02:20:00+00
141	person141@example.org	Dmitri O'Neill	+49 30 100141	("Street 141",Town,00141,DE)	t	\N	2025-02-11 03:00:00+00	2026-02-01 02:21:00+00
142	person142@example.org	Eleni Žižek	+49 30 100142	("Street 142",Town,00142,DE)	f	\N	2025-02-11 10:00:00+00	2026-02-01 02:22:00+00
143	person143@example.org	Frank Παπαδοπούλου	+49 30 100143	("Street 143",Town,00143,DE)	f	\N	2025-02-11 17:00:00+00	2026-02-01 02:23:00+00
144	person144@example.org	Ada Smith	\N	("Street 144",Town,00144,DE)	t	\N	2025-02-12 00:00:00+00	2026-02-01 02:24:00+00
145	person145@example.org	Björn Meyer	+49 30 100145	("Street 145",Town,00145,DE)	f	\N	2025-02-12 07:00:00+00	2026-02-01 02:25:00+00
146	person146@example.org	Chloé O'Neill	+49 30 100146	("Street 146",Town,00146,DE)	f	\N	2025-02-12 14:00:00+00	2026-02-01 02:26:00+00
147	person147@example.org	Dmitri Žižek	+49 30 100147	("Street 147",Town,00147,DE)	t	\N	2025-02-12 21:00:00+00	2026-02-01 02:27:00+00
148	person148@example.org	Eleni Παπαδοπούλου	\N	("Street 148",Town,00148,DE)	f	\N	2025-02-13 04:00:00+00	2026-02-01 02:28:00+00
149	person149@example.org	Frank Smith	+49 30 100149	("Street 149",Town,00149,DE)	f	\N	2025-02-13 11:00:00+00	2026-02-01 02:29:00+00
150	person150@example.org	Ada Meyer	+49 30 100150	("Street 150",Town,00150,DE)	t	\N	2025-02-13 18:00:00+00	2026-02-01 02:30:00+00
151	person151@example.org	Björn O'Neill	+49 30 100151	("Street 151",Town,00151,DE)	f	\N	2025-02-14 01:00:00+00	2026-02-01 02:31:00+00
152	person152@example.org	Chloé Žižek	\N	("Street 152",Town,00152,DE)	f	\N	2025-02-14 08:00:00+00	2026-02-01 02:32:00+00
153	person153@example.org	Dmitri Παπαδοπούλου	+49 30 100153	("Street 153",Town,00153,DE)	t	\N	2025-02-14 15:00:00+00	2026-02-01 02:33:00+00
154	person154@example.org	Eleni Smith	+49 30 100154	("Street 154",Town,00154,DE)	f	\N	2025-02-14 22:00:00+00	2026-02-01 02:34:00+00
155	person155@example.org	Frank Meyer	+49 30 100155	("Street 155",Town,00155,DE)	f	\N	2025-02-15 05:00:00+00	2026-02-01 02:35:00+00
156	person156@example.org	Ada O'Neill	\N	("Street 156",Town,00156,DE)	t	\N	2025-02-15 12:00:00+00	2026-02-01 02:36:00+00
157	person157@example.org	Björn Žižek	+49 30 100157	("Street 157",Town,00157,DE)	f	\N	2025-02-15 19:00:00+00	2026-02-01 02:37:00+00
158	person158@example.org	Chloé Παπαδοπούλου	+49 30 100158	("Street 158",Town,00158,DE)	f	\N	2025-02-16 02:00:00+00	2026-02-01 02:38:00+00
159	person159@example.org	Dmitri Smith	+49 30 100159	("Street 159",Town,00159,DE)	t	\N	2025-02-16 09:00:00+00	2026-02-01 02:39:00+00
160	person160@example.org	Eleni Meyer	\N	("Street 160",Town,00160,DE)	f	\N	2025-02-16 16:00:00+00	2026-02-01 02:40:00+00
161	person161@example.org	Frank O'Neill	+49 30 100161	("Street 161",Town,00161,DE)	f	\N	2025-02-16 23:00:00+00	2026-02-01 02:41:00+00
162	person162@example.org	Ada Žižek	+49 30 100162	("Street 162",Town,00162,DE)	t	\N	2025-02-17 06:00:00+00	2026-02-01 02:42:00+00
163	person163@example.org	Björn Παπαδοπούλου	+49 30 100163	("Street 163",Town,00163,DE)	f	\N	2025-02-17 13:00:00+00	2026-02-01 02:43:00+00
164	person164@example.org	Chloé Smith	\N	("Street 164",Town,00164,DE)	f	\N	2025-02-17 20:00:00+00	2026-02-01 02:44:00+00
165	person165@example.org	Dmitri Meyer	+49 30 100165	("Street 165",Town,00165,DE)	t	\N	2025-02-18 03:00:00+00	2026-02-01 02:45:00+00
166	person166@example.org	Eleni O'Neill	+49 30 100166	("Street 166",Town,00166,DE)	f	\N	2025-02-18 10:00:00+00	2026-02-01 02:46:00+00
167	person167@example.org	Frank Žižek	+49 30 100167	("Street 167",Town,00167,DE)	f	\N	2025-02-18 17:00:00+00	2026-02-01 02:47:00+00
168	person168@example.org	Ada Παπαδοπούλου	\N	("Street 168",Town,00168,DE)	t	\N	2025-02-19 00:00:00+00	2026-02-01 02:48:00+00
169	person169@example.org	Björn Smith	+49 30 100169	("Street 169",Town,00169,DE)	f	\N	2025-02-19 07:00:00+00	2026-02-01 02:49:00+00
170	person170@example.org	Chloé Meyer	+49 30 100170	("Street 170",Town,00170,DE)	f	\N	2025-02-19 14:00:00+00	2026-02-01 02:50:00+00
171	person171@example.org	Dmitri O'Neill	+49 30 100171	("Street 171",Town,00171,DE)	t	\N	2025-02-19 21:00:00+00	2026-02-01 02:51:00+00
172	person172@example.org	Eleni Žižek	\N	("Street 172",Town,00172,DE)	f	\N	2025-02-20 04:00:00+00	2026-02-01 02:52:00+00
173	person173@example.org	Frank Παπαδοπούλου	+49 30 100173	("Street 173",Town,00173,DE)	f	\N	2025-02-20 11:00:00+00	2026-02-01 02:53:00+00
174	person174@example.org	Ada Smith	+49 30 100174	("Street 174",Town,00174,DE)	t	\N	2025-02-20 18:00:00+00	2026-02-01 02:54:00+00
175	person175@example.org	Björn Meyer	+49 30 100175	("Street 175",Town,00175,DE)	f	\N	2025-02-21 01:00:00+00	2026-02-01 02:55:00+00
176	person176@example.org	Chloé O'Neill	\N	("Street 176",Town,00176,DE)	f	\N	2025-02-21 08:00:00+00	2026-02-01 02:56:00+00
177	person177@example.org	Dmitri Žižek	+49 30 100177	("Street 177",Town,00177,DE)	t	\N	2025-02-21 15:00:00+00	2026-02-01 02:57:00+00
178	person178@example.org	Eleni Παπαδοπούλου	+49 30 100178	("Street 178",Town,00178,DE)	f	\N	2025-02-21 22:00:00+00	2026-02-01 02:58:00+00
179	person179@example.org	Frank Smith	+49 30 100179	("Street 179",Town,00179,DE)	f	\N	2025-02-22 05:00:00+00	2026-02-01 02:59:00+00
180	person180@example.org	Ada Meyer	\N	("Street 180",Town,00180,DE)	t	\N	2025-02-22 12:00:00+00	2026-02-01 03:00:00+00
181	person181@example.org	Björn O'Neill	+49 30 100181	("Street 181",Town,00181,DE)	f	\N	2025-02-22 19:00:00+00	2026-02-01 03:01:00+00
182	person182@example.org	Chloé Žižek	+49 30 100182	("Street 182",Town,00182,DE)	f	\N	2025-02-23 02:00:00+00	2026-02-01 03:02:00+00
183	person183@example.org	Dmitri Παπαδοπούλου	+49 30 100183	("Street 183",Town,00183,DE)	t	\N	2025-02-23 09:00:00+00	2026-02-01 03:03:00+00
184	person184@example.org	Eleni Smith	\N	("Street 184",Town,00184,DE)	f	\N	2025-02-23 16:00:00+00	2026-02-01 03:04:00+00
185	person185@example.org	Frank Meyer	+49 30 100185	("Street 185",Town,00185,DE)	f	\N	2025-02-23 23:00:00+00	2026-02-01 03:05:00+00
186	person186@example.org	Ada O'Neill	+49 30 100186	("Street 186",Town,00186,DE)	t	\N	2025-02-24 06:00:00+00	2026-02-01 03:06:00+00
187	person187@example.org	Björn Žižek	+49 30 100187	("Street 187",Town,00187,DE)	f	\N	2025-02-24 13:00:00+00	2026-02-01 03:07:00+00
188	person188@example.org	Chloé Παπαδοπούλου	\N	("Street 188",Town,00188,DE)	f	\N	2025-02-24 20:00:00+00	2026-02-01 03:08:00+00
189	person189@example.org	Dmitri Smith	+49 30 100189	("Street 189",Town,00189,DE)	t	\N	2025-02-25 03:00:00+00	2026-02-01 03:09:00+00
190	person190@example.org	Eleni Meyer	+49 30 100190	("Street 190",Town,00190,DE)	f	\N	2025-02-25 10:00:00+00	2026-02-01 03:10:00+00
191	person191@example.org	Frank O'Neill	+49 30 100191	("Street 191",Town,00191,DE)	f	\N	2025-02-25 17:00:00+00	2026-02-01 03:11:00+00
192	person192@example.org	Ada Žižek	\N	("Street 192",Town,00192,DE)	t	\N	2025-02-26 00:00:00+00	2026-02-01 03:12:00+00
193	person193@example.org	Björn Παπαδοπούλου	+49 30 100193	("Street 193",Town,00193,DE)	f	\N	2025-02-26 07:00:00+00	2026-02-01 03:13:00+00
194	person194@example.org	Chloé Smith	+49 30 100194	("Street 194",Town,00194,DE)	f	\N	2025-02-26 14:00:00+00	2026-02-01 03:14:00+00
195	person195@example.org	Dmitri Meyer	+49 30 100195	("Street 195",Town,00195,DE)	t	\N	2025-02-26 21:00:00+00	2026-02-01 03:15:00+00
196	person196@example.org	Eleni O'Neill	\N	("Street 196",Town,00196,DE)	f	\N	2025-02-27 04:00:00+00	2026-02-01 03:16:00+00
197	person197@example.org	Frank Žižek	+49 30 100197	("Street 197",Town,00197,DE)	f	\N	2025-02-27 11:00:00+00	2026-02-01 03:17:00+00
198	person198@example.org	Ada Παπαδοπούλου	+49 30 100198	("Street 198",Town,00198,DE)	t	\N	2025-02-27 18:00:00+00	2026-02-01 03:18:00+00
199	person199@example.org	Björn Smith	+49 30 100199	("Street 199",Town,00199,DE)	f	\N	2025-02-28 01:00:00+00	2026-02-01 03:19:00+00
200	person200@example.org	Chloé Meyer	\N	("Street 200",Town,00200,DE)	f	\N	2025-02-28 08:00:00+00	2026-02-01 03:20:00+00
201	person201@example.org	Dmitri O'Neill	+49 30 100201	("Street 201",Town,00201,DE)	t	\N	2025-02-28 15:00:00+00	2026-02-01 03:21:00+00
202	person202@example.org	Eleni Žižek	+49 30 100202	("Street 202",Town,00202,DE)	f	\N	2025-02-28 22:00:00+00	2026-02-01 03:22:00+00
203	person203@example.org	Frank Παπαδοπούλου	+49 30 100203	("Street 203",Town,00203,DE)	f	\N	2025-03-01 05:00:00+00	2026-02-01 03:23:00+00
204	person204@example.org	Ada Smith	\N	("Street 204",Town,00204,DE)	t	\N	2025-03-01 12:00:00+00	2026-02-01 03:24:00+00
205	person205@example.org	Björn Meyer	+49 30 100205	("Street 205",Town,00205,DE)	f	\N	2025-03-01 19:00:00+00	2026-02-01 03:25:00+00
206	person206@example.org	Chloé O'Neill	+49 30 100206	("Street 206",Town,00206,DE)	f	\N	2025-03-02 02:00:00+00	2026-02-01 03:26:00+00
207	person207@example.org	Dmitri Žižek	+49 30 100207	("Street 207",Town,00207,DE)	t	\N	2025-03-02 09:00:00+00	2026-02-01 03:27:00+00
208	person208@example.org	Eleni Παπαδοπούλου	\N	("Street 208",Town,00208,DE)	f	\N	2025-03-02 16:00:00+00	2026-02-01 03:28:00+00
209	person209@example.org	Frank Smith	+49 30 100209	("Street 209",Town,00209,DE)	f	\N	2025-03-02 23:00:00+00	2026-02-01 03:29:00+00
210	person210@example.org	Ada Meyer	+49 30 100210	("Street 210",Town,00210,DE)	t	\N	2025-03-03 06:00:00+00	2026-02-01 03:30:00+00
211	person211@example.org	Björn O'Neill	+49 30 100211	("Street 211",Town,00211,DE)	f	\N	2025-03-03 13:00:00+00	2026-02-01 03:31:00+00
212	person212@example.org	Chloé Žižek	\N	("Street 212",Town,00212,DE)	f	\N	2025-03-03 20:00:00+00	2026-02-01 03:32:00+00
213	person213@example.org	Dmitri Παπαδοπούλου	+49 30 100213	("Street 213",Town,00213,DE)	t	\N	2025-03-04 03:00:00+00	2026-02-01 03:33:00+00
214	person214@example.org	Eleni Smith	+49 30 100214	("Street 214",Town,00214,DE)	f	\N	2025-03-04 10:00:00+00	2026-02-01 03:34:00+00
215	person215@example.org	Frank Meyer	+49 30 100215	("Street 215",Town,00215,DE)	f	\N	2025-03-04 17:00:00+00	2026-02-01 03:35:00+00
216	person216@example.org	Ada O'Neill	\N	("Street 216",Town,00216,DE)	t	\N	2025-03-05 00:00:00+00	2026-02-01 03:36:00+00
217	person217@example.org	Björn Žižek	+49 30 100217	("Street 217",Town,00217,DE)	f	\N	2025-03-05 07:00:00+00	2026-02-01 03:37:00+00
218	person218@example.org	Chloé Παπαδοπούλου	+49 30 100218	("Street 218",Town,00218,DE)	f	\N	2025-03-05 14:00:00+00	2026-02-01 03:38:00+00
219	person219@example.org	Dmitri Smith	+49 30 100219	("Street 219",Town,00219,DE)	t	\N	2025-03-05 21:00:00+00	2026-02-01 03:39:00+00
220	person220@example.org	Eleni Meyer	\N	("Street 220",Town,00220,DE)	f	\N	2025-03-06 04:00:00+00	2026-02-01 03:40:00+00
221	person221@example.org	Frank O'Neill	+49 30 100221	("Street 221",Town,00221,DE)	f	\N	2025-03-06 11:00:00+00	2026-02-01 03:41:00+00
222	person222@example.org	Ada Žižek	+49 30 100222	("Street 222",Town,00222,DE)	t	\N	2025-03-06 18:00:00+00	2026-02-01 03:42:00+00
223	person223@example.org	Björn Παπαδοπούλου	+49 30 100223	("Street 223",Town,00223,DE)	f	\N	2025-03-07 01:00:00+00	2026-02-01 03:43:00+00
224	person224@example.org	Chloé Smith	\N	("Street 224",Town,00224,DE)	f	\N	2025-03-07 08:00:00+00	2026-02-01 03:44:00+00
225	person225@example.org	Dmitri Meyer	+49 30 100225	("Street 225",Town,00225,DE)	t	\N	2025-03-07 15:00:00+00	2026-02-01 03:45:00+00
226	person226@example.org	Eleni O'Neill	+49 30 100226	("Street 226",Town,00226,DE)	f	\N	2025-03-07 22:00:00+00	2026-02-01 03:46:00+00
227	person227@example.org	Frank Žižek	+49 30 100227	("Street 227",Town,00227,DE)	f	\N	2025-03-08 05:00:00+00	2026-02-01 03:47:00+00
228	person228@example.org	Ada Παπαδοπούλου	\N	("Street 228",Town,00228,DE)	t	\N	2025-03-08 12:00:00+00	2026-02-01 03:48:00+00
229	person229@example.org	Björn Smith	+49 30 100229	("Street 229",Town,00229,DE)	f	\N	2025-03-08 19:00:00+00	2026-02-01 03:49:00+00
230	person230@example.org	Chloé Meyer	+49 30 100230	("Street 230",Town,00230,DE)	f	\N	2025-03-09 02:00:00+00	2026-02-01 03:50:00+00
231	person231@example.org	Dmitri O'Neill	+49 30 100231	("Street 231",Town,00231,DE)	t	\N	2025-03-09 09:00:00+00	2026-02-01 03:51:00+00
232	person232@example.org	Eleni Žižek	\N	("Street 232",Town,00232,DE)	f	\N	2025-03-09 16:00:00+00	2026-02-01 03:52:00+00
233	person233@example.org	Frank Παπαδοπούλου	+49 30 100233	("Street 233",Town,00233,DE)	f	\N	2025-03-09 23:00:00+00	2026-02-01 03:53:00+00
234	person234@example.org	Ada Smith	+49 30 100234	("Street 234",Town,00234,DE)	t	\N	2025-03-10 06:00:00+00	2026-02-01 03:54:00+00
235	person235@example.org	Björn Meyer	+49 30 100235	("Street 235",Town,00235,DE)	f	\N	2025-03-10 13:00:00+00	2026-02-01 03:55:00+00
236	person236@example.org	Chloé O'Neill	\N	("Street 236",Town,00236,DE)	f	\N	2025-03-10 20:00:00+00	2026-02-01 03:56:00+00
237	person237@example.org	Dmitri Žižek	+49 30 100237	("Street 237",Town,00237,DE)	t	\N	2025-03-11 03:00:00+00	2026-02-01 03:57:00+00
238	person238@example.org	Eleni Παπαδοπούλου	+49 30 100238	("Street 238",Town,00238,DE)	f	\N	2025-03-11 10:00:00+00	2026-02-01 03:58:00+00
239	person239@example.org	Frank Smith	+49 30 100239	("Street 239",Town,00239,DE)	f	\N	2025-03-11 17:00:00+00	2026-02-01 03:59:00+00
240	person240@example.org	Ada Meyer	\N	("Street 240",Town,00240,DE)	t	\N	2025-03-12 00:00:00+00	2026-02-01 04:00:00+00
241	person241@example.org	Björn O'Neill	+49 30 100241	("Street 241",Town,00241,DE)	f	\N	2025-03-12 07:00:00+00	2026-02-01 04:01:00+00
242	person242@example.org	Chloé Žižek	+49 30 100242	("Street 242",Town,00242,DE)	f	\N	2025-03-12 14:00:00+00	2026-02-01 04:02:00+00
243	person243@example.org	Dmitri Παπαδοπούλου	+49 30 100243	("Street 243",Town,00243,DE)	t	\N	2025-03-12 21:00:00+00	2026-02-01 04:03:00+00
244	person244@example.org	Eleni Smith	\N	("Street 244",Town,00244,DE)	f	\N	2025-03-13 04:00:00+00	2026-02-01 04:04:00+00
245	person245@example.org	Frank Meyer	+49 30 100245	("Street 245",Town,00245,DE)	f	\N	2025-03-13 11:00:00+00	2026-02-01 04:05:00+00
246	person246@example.org	Ada O'Neill	+49 30 100246	("Street 246",Town,00246,DE)	t	\N	2025-03-13 18:00:00+00	2026-02-01 04:06:00+00
247	person247@example.org	Björn Žižek	+49 30 100247	("Street 247",Town,00247,DE)	f	\N	2025-03-14 01:00:00+00	2026-02-01 04:07:00+00
248	person248@example.org	Chloé Παπαδοπούλου	\N	("Street 248",Town,00248,DE)	f	\N	2025-03-14 08:00:00+00	2026-02-01 04:08:00+00
249	person249@example.org	Dmitri Smith	+49 30 100249	("Street 249",Town,00249,DE)	t	\N	2025-03-14 15:00:00+00	2026-02-01 04:09:00+00
250	person250@example.org	Eleni Meyer	+49 30 100250	("Street 250",Town,00250,DE)	f	\N	2025-03-14 22:00:00+00	2026-02-01 04:10:00+00
251	person251@example.org	Frank O'Neill	+49 30 100251	("Street 251",Town,00251,DE)	f	\N	2025-03-15 05:00:00+00	2026-02-01 04:11:00+00
252	person252@example.org	Ada Žižek	\N	("Street 252",Town,00252,DE)	t	\N	2025-03-15 12:00:00+00	2026-02-01 04:12:00+00
253	person253@example.org	Björn Παπαδοπούλου	+49 30 100253	("Street 253",Town,00253,DE)	f	\N	2025-03-15 19:00:00+00	2026-02-01 04:13:00+00
254	person254@example.org	Chloé Smith	+49 30 100254	("Street 254",Town,00254,DE)	f	\N	2025-03-16 02:00:00+00	2026-02-01 04:14:00+00
255	person255@example.org	Dmitri Meyer	+49 30 100255	("Street 255",Town,00255,DE)	t	\N	2025-03-16 09:00:00+00	2026-02-01 04:15:00+00
256	person256@example.org	Eleni O'Neill	\N	("Street 256",Town,00256,DE)	f	\N	2025-03-16 16:00:00+00	2026-02-01 04:16:00+00
257	person257@example.org	Frank Žižek	+49 30 100257	("Street 257",Town,00257,DE)	f	\N	2025-03-16 23:00:00+00	2026-02-01 04:17:00+00
258	person258@example.org	Ada Παπαδοπούλου	+49 30 100258	("Street 258",Town,00258,DE)	t	\N	2025-03-17 06:00:00+00	2026-02-01 04:18:00+00
259	person259@example.org	Björn Smith	+49 30 100259	("Street 259",Town,00259,DE)	f	\N	2025-03-17 13:00:00+00	2026-02-01 04:19:00+00
260	person260@example.org	Chloé Meyer	\N	("Street 260",Town,00260,DE)	f	\N	2025-03-17 20:00:00+00	2026-02-01 04:20:00+00
261	person261@example.org	Dmitri O'Neill	+49 30 100261	("Street 261",Town,00261,DE)	t	\N	2025-03-18 03:00:00+00	2026-02-01 04:21:00+00
262	person262@example.org	Eleni Žižek	+49 30 100262	("Street 262",Town,00262,DE)	f	\N	2025-03-18 10:00:00+00	2026-02-01 04:22:00+00
263	person263@example.org	Frank Παπαδοπούλου	+49 30 100263	("Street 263",Town,00263,DE)	f	\N	2025-03-18 17:00:00+00	2026-02-01 04:23:00+00
264	person264@example.org	Ada Smith	\N	("Street 264",Town,00264,DE)	t	\N	2025-03-19 00:00:00+00	2026-02-01 04:24:00+00
265	person265@example.org	Björn Meyer	+49 30 100265	("Street 265",Town,00265,DE)	f	\N	2025-03-19 07:00:00+00	2026-02-01 04:25:00+00
266	person266@example.org	Chloé O'Neill	+49 30 100266	("Street 266",Town,00266,DE)	f	\N	2025-03-19 14:00:00+00	2026-02-01 04:26:00+00
267	person267@example.org	Dmitri Žižek	+49 30 100267	("Street 267",Town,00267,DE)	t	\N	2025-03-19 21:00:00+00	2026-02-01 04:27:00+00
268	person268@example.org	Eleni Παπαδοπούλου	\N	("Street 268",Town,00268,DE)	f	\N	2025-03-20 04:00:00+00	2026-02-01 04:28:00+00
269	person269@example.org	Frank Smith	+49 30 100269	("Street 269",Town,00269,DE)	f	\N	2025-03-20 11:00:00+00	2026-02-01 04:29:00+00
270	person270@example.org	Ada Meyer	+49 30 100270	("Street 270",Town,00270,DE)	t	\N	2025-03-20 18:00:00+00	2026-02-01 04:30:00+00
271	person271@example.org	Björn O'Neill	+49 30 100271	("Street 271",Town,00271,DE)	f	\N	2025-03-21 01:00:00+00	2026-02-01 04:31:00+00
272	person272@example.org	Chloé Žižek	\N	("Street 272",Town,00272,DE)	f	\N	2025-03-21 08:00:00+00	2026-02-01 04:32:00+00
273	person273@example.org	Dmitri Παπαδοπούλου	+49 30 100273	("Street 273",Town,00273,DE)	t	\N	2025-03-21 15:00:00+00	2026-02-01 04:33:00+00
274	person274@example.org	Eleni Smith	+49 30 100274	("Street 274",Town,00274,DE)	f	\N	2025-03-21 22:00:00+00	2026-02-01 04:34:00+00
275	person275@example.org	Frank Meyer	+49 30 100275	("Street 275",Town,00275,DE)	f	\N	2025-03-22 05:00:00+00	2026-02-01 04:35:00+00
276	person276@example.org	Ada O'Neill	\N	("Street 276",Town,00276,DE)	t	\N	2025-03-22 12:00:00+00	2026-02-01 04:36:00+00
277	person277@example.org	Björn Žižek	+49 30 100277	("Street 277",Town,00277,DE)	f	\N	2025-03-22 19:00:00+00	2026-02-01 04:37:00+00
278	person278@example.org	Chloé Παπαδοπούλου	+49 30 100278	("Street 278",Town,00278,DE)	f	\N	2025-03-23 02:00:00+00	2026-02-01 04:38:00+00
279	person279@example.org	Dmitri Smith	+49 30 100279	("Street 279",Town,00279,DE)	t	\N	2025-03-23 09:00:00+00	2026-02-01 04:39:00+00
280	person280@example.org	Eleni Meyer	\N	("Street 280",Town,00280,DE)	f	\N	2025-03-23 16:00:00+00	2026-02-01 04:40:00+00
281	person281@example.org	Frank O'Neill	+49 30 100281	("Street 281",Town,00281,DE)	f	\N	2025-03-23 23:00:00+00	2026-02-01 04:41:00+00
282	person282@example.org	Ada Žižek	+49 30 100282	("Street 282",Town,00282,DE)	t	\N	2025-03-24 06:00:00+00	2026-02-01 04:42:00+00
283	person283@example.org	Björn Παπαδοπούλου	+49 30 100283	("Street 283",Town,00283,DE)	f	\N	2025-03-24 13:00:00+00	2026-02-01 04:43:00+00
284	person284@example.org	Chloé Smith	\N	("Street 284",Town,00284,DE)	f	\N	2025-03-24 20:00:00+00	2026-02-01 04:44:00+00
285	person285@example.org	Dmitri Meyer	+49 30 100285	("Street 285",Town,00285,DE)	t	\N	2025-03-25 03:00:00+00	2026-02-01 04:45:00+00
286	person286@example.org	Eleni O'Neill	+49 30 100286	("Street 286",Town,00286,DE)	f	\N	2025-03-25 10:00:00+00	2026-02-01 04:46:00+00
287	person287@example.org	Frank Žižek	+49 30 100287	("Street 287",Town,00287,DE)	f	\N	2025-03-25 17:00:00+00	2026-02-01 04:47:00+00
288	person288@example.org	Ada Παπαδοπούλου	\N	("Street 288",Town,00288,DE)	t	\N	2025-03-26 00:00:00+00	2026-02-01 04:48:00+00
289	person289@example.org	Björn Smith	+49 30 100289	("Street 289",Town,00289,DE)	f	\N	2025-03-26 07:00:00+00	2026-02-01 04:49:00+00
290	person290@example.org	Chloé Meyer	+49 30 100290	("Street 290",Town,00290,DE)	f	\N	2025-03-26 14:00:00+00	2026-02-01 04:50:00+00
291	person291@example.org	Dmitri O'Neill	+49 30 100291	("Street 291",Town,00291,DE)	t	\N	2025-03-26 21:00:00+00	2026-02-01 04:51:00+00
292	person292@example.org	Eleni Žižek	\N	("Street 292",Town,00292,DE)	f	\N	2025-03-27 04:00:00+00	2026-02-01 04:52:00+00
293	person293@example.org	Frank Παπαδοπούλου	+49 30 100293	("Street 293",Town,00293,DE)	f	\N	2025-03-27 11:00:00+00	2026-02-01 04:53:00+00
294	person294@example.org	Ada Smith	+49 30 100294	("Street 294",Town,00294,DE)	t	\N	2025-03-27 18:00:00+00	2026-02-01 04:54:00+00
295	person295@example.org	Björn Meyer	+49 30 100295	("Street 295",Town,00295,DE)	f	\N	2025-03-28 01:00:00+00	2026-02-01 04:55:00+00
296	person296@example.org	Chloé O'Neill	\N	("Street 296",Town,00296,DE)	f	\N	2025-03-28 08:00:00+00	2026-02-01 04:56:00+00
297	person297@example.org	Dmitri Žižek	+49 30 100297	("Street 297",Town,00297,DE)	t	\N	2025-03-28 15:00:00+00	2026-02-01 04:57:00+00
298	person298@example.org	Eleni Παπαδοπούλου	+49 30 100298	("Street 298",Town,00298,DE)	f	\N	2025-03-28 22:00:00+00	2026-02-01 04:58:00+00
299	person299@example.org	Frank Smith	+49 30 100299	("Street 299",Town,00299,DE)	f	\N	2025-03-29 05:00:00+00	2026-02-01 04:59:00+00
300	person300@example.org	Ada Meyer	\N	("Street 300",Town,00300,DE)	t	\N	2025-03-29 12:00:00+00	2026-02-01 05:00:00+00
301	person301@example.org	Björn O'Neill	+49 30 100301	("Street 301",Town,00301,DE)	f	\N	2025-03-29 19:00:00+00	2026-02-01 05:01:00+00
302	person302@example.org	Chloé Žižek	+49 30 100302	("Street 302",Town,00302,DE)	f	\N	2025-03-30 02:00:00+00	2026-02-01 05:02:00+00
303	person303@example.org	Dmitri Παπαδοπούλου	+49 30 100303	("Street 303",Town,00303,DE)	t	\N	2025-03-30 09:00:00+00	2026-02-01 05:03:00+00
304	person304@example.org	Eleni Smith	\N	("Street 304",Town,00304,DE)	f	\N	2025-03-30 16:00:00+00	2026-02-01 05:04:00+00
305	person305@example.org	Frank Meyer	+49 30 100305	("Street 305",Town,00305,DE)	f	\N	2025-03-30 23:00:00+00	2026-02-01 05:05:00+00
306	person306@example.org	Ada O'Neill	+49 30 100306	("Street 306",Town,00306,DE)	t	\N	2025-03-31 06:00:00+00	2026-02-01 05:06:00+00
307	person307@example.org	Björn Žižek	+49 30 100307	("Street 307",Town,00307,DE)	f	\N	2025-03-31 13:00:00+00	2026-02-01 05:07:00+00
308	person308@example.org	Chloé Παπαδοπούλου	\N	("Street 308",Town,00308,DE)	f	\N	2025-03-31 20:00:00+00	2026-02-01 05:08:00+00
309	person309@example.org	Dmitri Smith	+49 30 100309	("Street 309",Town,00309,DE)	t	\N	2025-04-01 03:00:00+00	2026-02-01 05:09:00+00
310	person310@example.org	Eleni Meyer	+49 30 100310	("Street 310",Town,00310,DE)	f	\N	2025-04-01 10:00:00+00	2026-02-01 05:10:00+00
311	person311@example.org	Frank O'Neill	+49 30 100311	("Street 311",Town,00311,DE)	f	\N	2025-04-01 17:00:00+00	2026-02-01 05:11:00+00
312	person312@example.org	Ada Žižek	\N	("Street 312",Town,00312,DE)	t	\N	2025-04-02 00:00:00+00	2026-02-01 05:12:00+00
313	person313@example.org	Björn Παπαδοπούλου	+49 30 100313	("Street 313",Town,00313,DE)	f	\N	2025-04-02 07:00:00+00	2026-02-01 05:13:00+00
314	person314@example.org	Chloé Smith	+49 30 100314	("Street 314",Town,00314,DE)	f	\N	2025-04-02 14:00:00+00	2026-02-01 05:14:00+00
315	person315@example.org	Dmitri Meyer	+49 30 100315	("Street 315",Town,00315,DE)	t	\N	2025-04-02 21:00:00+00	2026-02-01 05:15:00+00
316	person316@example.org	Eleni O'Neill	\N	("Street 316",Town,00316,DE)	f	\N	2025-04-03 04:00:00+00	2026-02-01 05:16:00+00
317	person317@example.org	Frank Žižek	+49 30 100317	("Street 317",Town,00317,DE)	f	\N	2025-04-03 11:00:00+00	2026-02-01 05:17:00+00
318	person318@example.org	Ada Παπαδοπούλου	+49 30 100318	("Street 318",Town,00318,DE)	t	\N	2025-04-03 18:00:00+00	2026-02-01 05:18:00+00
319	person319@example.org	Björn Smith	+49 30 100319	("Street 319",Town,00319,DE)	f	\N	2025-04-04 01:00:00+00	2026-02-01 05:19:00+00
320	person320@example.org	Chloé Meyer	\N	("Street 320",Town,00320,DE)	f	\N	2025-04-04 08:00:00+00	2026-02-01 05:20:00+00
321	person321@example.org	Dmitri O'Neill	+49 30 100321	("Street 321",Town,00321,DE)	t	\N	2025-04-04 15:00:00+00	2026-02-01 05:21:00+00
322	person322@example.org	Eleni Žižek	+49 30 100322	("Street 322",Town,00322,DE)	f	\N	2025-04-04 22:00:00+00	2026-02-01 05:22:00+00
323	person323@example.org	Frank Παπαδοπούλου	+49 30 100323	("Street 323",Town,00323,DE)	f	\N	2025-04-05 05:00:00+00	2026-02-01 05:23:00+00
324	person324@example.org	Ada Smith	\N	("Street 324",Town,00324,DE)	t	\N	2025-04-05 12:00:00+00	2026-02-01 05:24:00+00
325	person325@example.org	Björn Meyer	+49 30 100325	("Street 325",Town,00325,DE)	f	\N	2025-04-05 19:00:00+00	2026-02-01 05:25:00+00
326	person326@example.org	Chloé O'Neill	+49 30 100326	("Street 326",Town,00326,DE)	f	\N	2025-04-06 02:00:00+00	2026-02-01 05:26:00+00
327	person327@example.org	Dmitri Žižek	+49 30 100327	("Street 327",Town,00327,DE)	t	\N	2025-04-06 09:00:00+00	2026-02-01 05:27:00+00
328	person328@example.org	Eleni Παπαδοπούλου	\N	("Street 328",Town,00328,DE)	f	\N	2025-04-06 16:00:00+00	2026-02-01 05:28:00+00
329	person329@example.org	Frank Smith	+49 30 100329	("Street 329",Town,00329,DE)	f	\N	2025-04-06 23:00:00+00	2026-02-01 05:29:00+00
330	person330@example.org	Ada Meyer	+49 30 100330	("Street 330",Town,00330,DE)	t	\N	2025-04-07 06:00:00+00	2026-02-01 05:30:00+00
331	person331@example.org	Björn O'Neill	+49 30 100331	("Street 331",Town,00331,DE)	f	\N	2025-04-07 13:00:00+00	2026-02-01 05:31:00+00
332	person332@example.org	Chloé Žižek	\N	("Street 332",Town,00332,DE)	f	\N	2025-04-07 20:00:00+00	2026-02-01 05:32:00+00
333	person333@example.org	Dmitri Παπαδοπούλου	+49 30 100333	("Street 333",Town,00333,DE)	t	\N	2025-04-08 03:00:00+00	2026-02-01 05:33:00+00
334	person334@example.org	Eleni Smith	+49 30 100334	("Street 334",Town,00334,DE)	f	\N	2025-04-08 10:00:00+00	2026-02-01 05:34:00+00
335	person335@example.org	Frank Meyer	+49 30 100335	("Street 335",Town,00335,DE)	f	\N	2025-04-08 17:00:00+00	2026-02-01 05:35:00+00
336	person336@example.org	Ada O'Neill	\N	("Street 336",Town,00336,DE)	t	\N	2025-04-09 00:00:00+00	2026-02-01 05:36:00+00
337	person337@example.org	Björn Žižek	+49 30 100337	("Street 337",Town,00337,DE)	f	\N	2025-04-09 07:00:00+00	2026-02-01 05:37:00+00
338	person338@example.org	Chloé Παπαδοπούλου	+49 30 100338	("Street 338",Town,00338,DE)	f	\N	2025-04-09 14:00:00+00	2026-02-01 05:38:00+00
339	person339@example.org	Dmitri Smith	+49 30 100339	("Street 339",Town,00339,DE)	t	\N	2025-04-09 21:00:00+00	2026-02-01 05:39:00+00
340	person340@example.org	Eleni Meyer	\N	("Street 340",Town,00340,DE)	f	\N	2025-04-10 04:00:00+00	2026-02-01 05:40:00+00
341	person341@example.org	Frank O'Neill	+49 30 100341	("Street 341",Town,00341,DE)	f	\N	2025-04-10 11:00:00+00	2026-02-01 05:41:00+00
342	person342@example.org	Ada Žižek	+49 30 100342	("Street 342",Town,00342,DE)	t	\N	2025-04-10 18:00:00+00	2026-02-01 05:42:00+00
343	person343@example.org	Björn Παπαδοπούλου	+49 30 100343	("Street 343",Town,00343,DE)	f	\N	2025-04-11 01:00:00+00	2026-02-01 05:43:00+00
344	person344@example.org	Chloé Smith	\N	("Street 344",Town,00344,DE)	f	\N	2025-04-11 08:00:00+00	2026-02-01 05:44:00+00
345	person345@example.org	Dmitri Meyer	+49 30 100345	("Street 345",Town,00345,DE)	t	\N	2025-04-11 15:00:00+00	2026-02-01 05:45:00+00
346	person346@example.org	Eleni O'Neill	+49 30 100346	("Street 346",Town,00346,DE)	f	\N	2025-04-11 22:00:00+00	2026-02-01 05:46:00+00
347	person347@example.org	Frank Žižek	+49 30 100347	("Street 347",Town,00347,DE)	f	\N	2025-04-12 05:00:00+00	2026-02-01 05:47:00+00
348	person348@example.org	Ada Παπαδοπούλου	\N	("Street 348",Town,00348,DE)	t	\N	2025-04-12 12:00:00+00	2026-02-01 05:48:00+00
349	person349@example.org	Björn Smith	+49 30 100349	("Street 349",Town,00349,DE)	f	\N	2025-04-12 19:00:00+00	2026-02-01 05:49:00+00
350	person350@example.org	Chloé Meyer	+49 30 100350	("Street 350",Town,00350,DE)	f	\N	2025-04-13 02:00:00+00	2026-02-01 05:50:00+00
351	person351@example.org	Dmitri O'Neill	+49 30 100351	("Street 351",Town,00351,DE)	t	\N	2025-04-13 09:00:00+00	2026-02-01 05:51:00+00
352	person352@example.org	Eleni Žižek	\N	("Street 352",Town,00352,DE)	f	\N	2025-04-13 16:00:00+00	2026-02-01 05:52:00+00
353	person353@example.org	Frank Παπαδοπούλου	+49 30 100353	("Street 353",Town,00353,DE)	f	\N	2025-04-13 23:00:00+00	2026-02-01 05:53:00+00
354	person354@example.org	Ada Smith	+49 30 100354	("Street 354",Town,00354,DE)	t	\N	2025-04-14 06:00:00+00	2026-02-01 05:54:00+00
355	person355@example.org	Björn Meyer	+49 30 100355	("Street 355",Town,00355,DE)	f	\N	2025-04-14 13:00:00+00	2026-02-01 05:55:00+00
356	person356@example.org	Chloé O'Neill	\N	("Street 356",Town,00356,DE)	f	\N	2025-04-14 20:00:00+00	2026-02-01 05:56:00+00
357	person357@example.org	Dmitri Žižek	+49 30 100357	("Street 357",Town,00357,DE)	t	\N	2025-04-15 03:00:00+00	2026-02-01 05:57:00+00
358	person358@example.org	Eleni Παπαδοπούλου	+49 30 100358	("Street 358",Town,00358,DE)	f	\N	2025-04-15 10:00:00+00	2026-02-01 05:58:00+00
359	person359@example.org	Frank Smith	+49 30 100359	("Street 359",Town,00359,DE)	f	\N	2025-04-15 17:00:00+00	2026-02-01 05:59:00+00
360	person360@example.org	Ada Meyer	\N	("Street 360",Town,00360,DE)	t	\N	2025-04-16 00:00:00+00	2026-02-01 06:00:00+00
361	person361@example.org	Björn O'Neill	+49 30 100361	("Street 361",Town,00361,DE)	f	\N	2025-04-16 07:00:00+00	2026-02-01 06:01:00+00
362	person362@example.org	Chloé Žižek	+49 30 100362	("Street 362",Town,00362,DE)	f	\N	2025-04-16 14:00:00+00	2026-02-01 06:02:00+00
363	person363@example.org	Dmitri Παπαδοπούλου	+49 30 100363	("Street 363",Town,00363,DE)	t	\N	2025-04-16 21:00:00+00	2026-02-01 06:03:00+00
364	person364@example.org	Eleni Smith	\N	("Street 364",Town,00364,DE)	f	\N	2025-04-17 04:00:00+00	2026-02-01 06:04:00+00
365	person365@example.org	Frank Meyer	+49 30 100365	("Street 365",Town,00365,DE)	f	\N	2025-04-17 11:00:00+00	2026-02-01 06:05:00+00
366	person366@example.org	Ada O'Neill	+49 30 100366	("Street 366",Town,00366,DE)	t	\N	2025-04-17 18:00:00+00	2026-02-01 06:06:00+00
367	person367@example.org	Björn Žižek	+49 30 100367	("Street 367",Town,00367,DE)	f	\N	2025-04-18 01:00:00+00	2026-02-01 06:07:00+00
368	person368@example.org	Chloé Παπαδοπούλου	\N	("Street 368",Town,00368,DE)	f	\N	2025-04-18 08:00:00+00	2026-02-01 06:08:00+00
369	person369@example.org	Dmitri Smith	+49 30 100369	("Street 369",Town,00369,DE)	t	\N	2025-04-18 15:00:00+00	2026-02-01 06:09:00+00
370	person370@example.org	Eleni Meyer	+49 30 100370	("Street 370",Town,00370,DE)	f	\N	2025-04-18 22:00:00+00	2026-02-01 06:10:00+00
371	person371@example.org	Frank O'Neill	+49 30 100371	("Street 371",Town,00371,DE)	f	\N	2025-04-19 05:00:00+00	2026-02-01 06:11:00+00
372	person372@example.org	Ada Žižek	\N	("Street 372",Town,00372,DE)	t	\N	2025-04-19 12:00:00+00	2026-02-01 06:12:00+00
373	person373@example.org	Björn Παπαδοπούλου	+49 30 100373	("Street 373",Town,00373,DE)	f	\N	2025-04-19 19:00:00+00	2026-02-01 06:13:00+00
374	person374@example.org	Chloé Smith	+49 30 100374	("Street 374",Town,00374,DE)	f	\N	2025-04-20 02:00:00+00	2026-02-01 06:14:00+00
375	person375@example.org	Dmitri Meyer	+49 30 100375	("Street 375",Town,00375,DE)	t	\N	2025-04-20 09:00:00+00	2026-02-01 06:15:00+00
376	person376@example.org	Eleni O'Neill	\N	("Street 376",Town,00376,DE)	f	\N	2025-04-20 16:00:00+00	2026-02-01 06:16:00+00
377	person377@example.org	Frank Žižek	+49 30 100377	("Street 377",Town,00377,DE)	f	\N	2025-04-20 23:00:00+00	2026-02-01 06:17:00+00
378	person378@example.org	Ada Παπαδοπούλου	+49 30 100378	("Street 378",Town,00378,DE)	t	\N	2025-04-21 06:00:00+00	2026-02-01 06:18:00+00
379	person379@example.org	Björn Smith	+49 30 100379	("Street 379",Town,00379,DE)	f	\N	2025-04-21 13:00:00+00	2026-02-01 06:19:00+00
380	person380@example.org	Chloé Meyer	\N	("Street 380",Town,00380,DE)	f	\N	2025-04-21 20:00:00+00	2026-02-01 06:20:00+00
381	person381@example.org	Dmitri O'Neill	+49 30 100381	("Street 381",Town,00381,DE)	t	\N	2025-04-22 03:00:00+00	2026-02-01 06:21:00+00
382	person382@example.org	Eleni Žižek	+49 30 100382	("Street 382",Town,00382,DE)	f	\N	2025-04-22 10:00:00+00	2026-02-01 06:22:00+00
383	person383@example.org	Frank Παπαδοπούλου	+49 30 100383	("Street 383",Town,00383,DE)	f	\N	2025-04-22 17:00:00+00	2026-02-01 06:23:00+00
384	person384@example.org	Ada Smith	\N	("Street 384",Town,00384,DE)	t	\N	2025-04-23 00:00:00+00	2026-02-01 06:24:00+00
385	person385@example.org	Björn Meyer	+49 30 100385	("Street 385",Town,00385,DE)	f	\N	2025-04-23 07:00:00+00	2026-02-01 06:25:00+00
386	person386@example.org	Chloé O'Neill	+49 30 100386	("Street 386",Town,00386,DE)	f	\N	2025-04-23 14:00:00+00	2026-02-01 06:26:00+00
387	person387@example.org	Dmitri Žižek	+49 30 100387	("Street 387",Town,00387,DE)	t	\N	2025-04-23 21:00:00+00	2026-02-01 06:27:00+00
388	person388@example.org	Eleni Παπαδοπούλου	\N	("Street 388",Town,00388,DE)	f	\N	2025-04-24 04:00:00+00	2026-02-01 06:28:00+00
389	person389@example.org	Frank Smith	+49 30 100389	("Street 389",Town,00389,DE)	f	\N	2025-04-24 11:00:00+00	2026-02-01 06:29:00+00
390	person390@example.org	Ada Meyer	+49 30 100390	("Street 390",Town,00390,DE)	t	\N	2025-04-24 18:00:00+00	2026-02-01 06:30:00+00
391	person391@example.org	Björn O'Neill	+49 30 100391	("Street 391",Town,00391,DE)	f	\N	2025-04-25 01:00:00+00	2026-02-01 06:31:00+00
392	person392@example.org	Chloé Žižek	\N	("Street 392",Town,00392,DE)	f	\N	2025-04-25 08:00:00+00	2026-02-01 06:32:00+00
393	person393@example.org	Dmitri Παπαδοπούλου	+49 30 100393	("Street 393",Town,00393,DE)	t	\N	2025-04-25 15:00:00+00	2026-02-01 06:33:00+00
394	person394@example.org	Eleni Smith	+49 30 100394	("Street 394",Town,00394,DE)	f	\N	2025-04-25 22:00:00+00	2026-02-01 06:34:00+00
395	person395@example.org	Frank Meyer	+49 30 100395	("Street 395",Town,00395,DE)	f	\N	2025-04-26 05:00:00+00	2026-02-01 06:35:00+00
396	person396@example.org	Ada O'Neill	\N	("Street 396",Town,00396,DE)	t	\N	2025-04-26 12:00:00+00	2026-02-01 06:36:00+00
397	person397@example.org	Björn Žižek	+49 30 100397	("Street 397",Town,00397,DE)	f	\N	2025-04-26 19:00:00+00	2026-02-01 06:37:00+00
398	person398@example.org	Chloé Παπαδοπούλου	+49 30 100398	("Street 398",Town,00398,DE)	f	\N	2025-04-27 02:00:00+00	2026-02-01 06:38:00+00
399	person399@example.org	Dmitri Smith	+49 30 100399	("Street 399",Town,00399,DE)	t	\N	2025-04-27 09:00:00+00	2026-02-01 06:39:00+00
400	person400@example.org	Eleni Meyer	\N	("Street 400",Town,00400,DE)	f	\N	2025-04-27 16:00:00+00	2026-02-01 06:40:00+00
401	person401@example.org	Frank O'Neill	+49 30 100401	("Street 401",Town,00401,DE)	f	\N	2025-04-27 23:00:00+00	2026-02-01 06:41:00+00
402	person402@example.org	Ada Žižek	+49 30 100402	("Street 402",Town,00402,DE)	t	\N	2025-04-28 06:00:00+00	2026-02-01 06:42:00+00
403	person403@example.org	Björn Παπαδοπούλου	+49 30 100403	("Street 403",Town,00403,DE)	f	\N	2025-04-28 13:00:00+00	2026-02-01 06:43:00+00
404	person404@example.org	Chloé Smith	\N	("Street 404",Town,00404,DE)	f	\N	2025-04-28 20:00:00+00	2026-02-01 06:44:00+00
405	person405@example.org	Dmitri Meyer	+49 30 100405	("Street 405",Town,00405,DE)	t	\N	2025-04-29 03:00:00+00	2026-02-01 06:45:00+00
406	person406@example.org	Eleni O'Neill	+49 30 100406	("Street 406",Town,00406,DE)	f	\N	2025-04-29 10:00:00+00	2026-02-01 06:46:00+00
407	person407@example.org	Frank Žižek	+49 30 100407	("Street 407",Town,00407,DE)	f	\N	2025-04-29 17:00:00+00	2026-02-01 06:47:00+00
408	person408@example.org	Ada Παπαδοπούλου	\N	("Street 408",Town,00408,DE)	t	\N	2025-04-30 00:00:00+00	2026-02-01 06:48:00+00
409	person409@example.org	Björn Smith	+49 30 100409	("Street 409",Town,00409,DE)	f	\N	2025-04-30 07:00:00+00	2026-02-01 06:49:00+00
410	person410@example.org	Chloé Meyer	+49 30 100410	("Street 410",Town,00410,DE)	f	\N	2025-04-30 14:00:00+00	2026-02-01 06:50:00+00
411	person411@example.org	Dmitri O'Neill	+49 30 100411	("Street 411",Town,00411,DE)	t	\N	2025-04-30 21:00:00+00	2026-02-01 06:51:00+00
412	person412@example.org	Eleni Žižek	\N	("Street 412",Town,00412,DE)	f	\N	2025-05-01 04:00:00+00	2026-02-01 06:52:00+00
413	person413@example.org	Frank Παπαδοπούλου	+49 30 100413	("Street 413",Town,00413,DE)	f	\N	2025-05-01 11:00:00+00	2026-02-01 06:53:00+00
414	person414@example.org	Ada Smith	+49 30 100414	("Street 414",Town,00414,DE)	t	\N	2025-05-01 18:00:00+00	2026-02-01 06:54:00+00
415	person415@example.org	Björn Meyer	+49 30 100415	("Street 415",Town,00415,DE)	f	\N	2025-05-02 01:00:00+00	2026-02-01 06:55:00+00
416	person416@example.org	Chloé O'Neill	\N	("Street 416",Town,00416,DE)	f	\N	2025-05-02 08:00:00+00	2026-02-01 06:56:00+00
417	person417@example.org	Dmitri Žižek	+49 30 100417	("Street 417",Town,00417,DE)	t	\N	2025-05-02 15:00:00+00	2026-02-01 06:57:00+00
418	person418@example.org	Eleni Παπαδοπούλου	+49 30 100418	("Street 418",Town,00418,DE)	f	\N	2025-05-02 22:00:00+00	2026-02-01 06:58:00+00
419	person419@example.org	Frank Smith	+49 30 100419	("Street 419",Town,00419,DE)	f	\N	2025-05-03 05:00:00+00	2026-02-01 06:59:00+00
420	person420@example.org	Ada Meyer	\N	("Street 420",Town,00420,DE)	t	\N	2025-05-03 12:00:00+00	2026-02-01 07:00:00+00
421	person421@example.org	Björn O'Neill	+49 30 100421	("Street 421",Town,00421,DE)	f	\N	2025-05-03 19:00:00+00	2026-02-01 07:01:00+00
422	person422@example.org	Chloé Žižek	+49 30 100422	("Street 422",Town,00422,DE)	f	\N	2025-05-04 02:00:00+00	2026-02-01 07:02:00+00
423	person423@example.org	Dmitri Παπαδοπούλου	+49 30 100423	("Street 423",Town,00423,DE)	t	\N	2025-05-04 09:00:00+00	2026-02-01 07:03:00+00
424	person424@example.org	Eleni Smith	\N	("Street 424",Town,00424,DE)	f	\N	2025-05-04 16:00:00+00	2026-02-01 07:04:00+00
425	person425@example.org	Frank Meyer	+49 30 100425	("Street 425",Town,00425,DE)	f	\N	2025-05-04 23:00:00+00	2026-02-01 07:05:00+00
426	person426@example.org	Ada O'Neill	+49 30 100426	("Street 426",Town,00426,DE)	t	\N	2025-05-05 06:00:00+00	2026-02-01 07:06:00+00
427	person427@example.org	Björn Žižek	+49 30 100427	("Street 427",Town,00427,DE)	f	\N	2025-05-05 13:00:00+00	2026-02-01 07:07:00+00
428	person428@example.org	Chloé Παπαδοπούλου	\N	("Street 428",Town,00428,DE)	f	\N	2025-05-05 20:00:00+00	2026-02-01 07:08:00+00
429	person429@example.org	Dmitri Smith	+49 30 100429	("Street 429",Town,00429,DE)	t	\N	2025-05-06 03:00:00+00	2026-02-01 07:09:00+00
430	person430@example.org	Eleni Meyer	+49 30 100430	("Street 430",Town,00430,DE)	f	\N	2025-05-06 10:00:00+00	2026-02-01 07:10:00+00
431	person431@example.org	Frank O'Neill	+49 30 100431	("Street 431",Town,00431,DE)	f	\N	2025-05-06 17:00:00+00	2026-02-01 07:11:00+00
432	person432@example.org	Ada Žižek	\N	("Street 432",Town,00432,DE)	t	\N	2025-05-07 00:00:00+00	2026-02-01 07:12:00+00
433	person433@example.org	Björn Παπαδοπούλου	+49 30 100433	("Street 433",Town,00433,DE)	f	\N	2025-05-07 07:00:00+00	2026-02-01 07:13:00+00
434	person434@example.org	Chloé Smith	+49 30 100434	("Street 434",Town,00434,DE)	f	\N	2025-05-07 14:00:00+00	2026-02-01 07:14:00+00
435	person435@example.org	Dmitri Meyer	+49 30 100435	("Street 435",Town,00435,DE)	t	\N	2025-05-07 21:00:00+00	2026-02-01 07:15:00+00
436	person436@example.org	Eleni O'Neill	\N	("Street 436",Town,00436,DE)	f	\N	2025-05-08 04:00:00+00	2026-02-01 07:16:00+00
437	person437@example.org	Frank Žižek	+49 30 100437	("Street 437",Town,00437,DE)	f	\N	2025-05-08 11:00:00+00	2026-02-01 07:17:00+00
438	person438@example.org	Ada Παπαδοπούλου	+49 30 100438	("Street 438",Town,00438,DE)	t	\N	2025-05-08 18:00:00+00	2026-02-01 07:18:00+00
439	person439@example.org	Björn Smith	+49 30 100439	("Street 439",Town,00439,DE)	f	\N	2025-05-09 01:00:00+00	2026-02-01 07:19:00+00
440	person440@example.org	Chloé Meyer	\N	("Street 440",Town,00440,DE)	f	\N	2025-05-09 08:00:00+00	2026-02-01 07:20:00+00
441	person441@example.org	Dmitri O'Neill	+49 30 100441	("Street 441",Town,00441,DE)	t	\N	2025-05-09 15:00:00+00	2026-02-01 07:21:00+00
442	person442@example.org	Eleni Žižek	+49 30 100442	("Street 442",Town,00442,DE)	f	\N	2025-05-09 22:00:00+00	2026-02-01 07:22:00+00
443	person443@example.org	Frank Παπαδοπούλου	+49 30 100443	("Street 443",Town,00443,DE)	f	\N	2025-05-10 05:00:00+00	2026-02-01 07:23:00+00
444	person444@example.org	Ada Smith	\N	("Street 444",Town,00444,DE)	t	\N	2025-05-10 12:00:00+00	2026-02-01 07:24:00+00
445	person445@example.org	Björn Meyer	+49 30 100445	("Street 445",Town,00445,DE)	f	\N	2025-05-10 19:00:00+00	2026-02-01 07:25:00+00
446	person446@example.org	Chloé O'Neill	+49 30 100446	("Street 446",Town,00446,DE)	f	\N	2025-05-11 02:00:00+00	2026-02-01 07:26:00+00
447	person447@example.org	Dmitri Žižek	+49 30 100447	("Street 447",Town,00447,DE)	t	\N	2025-05-11 09:00:00+00	2026-02-01 07:27:00+00
448	person448@example.org	Eleni Παπαδοπούλου	\N	("Street 448",Town,00448,DE)	f	\N	2025-05-11 16:00:00+00	2026-02-01 07:28:00+00
449	person449@example.org	Frank Smith	+49 30 100449	("Street 449",Town,00449,DE)	f	\N	2025-05-11 23:00:00+00	2026-02-01 07:29:00+00
450	person450@example.org	Ada Meyer	+49 30 100450	("Street 450",Town,00450,DE)	t	\N	2025-05-12 06:00:00+00	2026-02-01 07:30:00+00
451	person451@example.org	Björn O'Neill	+49 30 100451	("Street 451",Town,00451,DE)	f	\N	2025-05-12 13:00:00+00	2026-02-01 07:31:00+00
452	person452@example.org	Chloé Žižek	\N	("Street 452",Town,00452,DE)	f	\N	2025-05-12 20:00:00+00	2026-02-01 07:32:00+00
453	person453@example.org	Dmitri Παπαδοπούλου	+49 30 100453	("Street 453",Town,00453,DE)	t	\N	2025-05-13 03:00:00+00	2026-02-01 07:33:00+00
454	person454@example.org	Eleni Smith	+49 30 100454	("Street 454",Town,00454,DE)	f	\N	2025-05-13 10:00:00+00	2026-02-01 07:34:00+00
455	person455@example.org	Frank Meyer	+49 30 100455	("Street 455",Town,00455,DE)	f	\N	2025-05-13 17:00:00+00	2026-02-01 07:35:00+00
456	person456@example.org	Ada O'Neill	\N	("Street 456",Town,00456,DE)	t	\N	2025-05-14 00:00:00+00	2026-02-01 07:36:00+00
457	person457@example.org	Björn Žižek	+49 30 100457	("Street 457",Town,00457,DE)	f	\N	2025-05-14 07:00:00+00	2026-02-01 07:37:00+00
508	person508@example.org	Eleni Παπαδοπούλου	\N	("Street 508",Town,00508,DE)	f	\N	2025-05-29 04:00:00+00	2026-02-01 08:28:00+00
458	person458@example.org	Chloé Παπαδοπούλου	+49 30 100458	("Street 458",Town,00458,DE)	f	\N	2025-05-14 14:00:00+00	2026-02-01 07:38:00+00
459	person459@example.org	Dmitri Smith	+49 30 100459	("Street 459",Town,00459,DE)	t	\N	2025-05-14 21:00:00+00	2026-02-01 07:39:00+00
460	person460@example.org	Eleni Meyer	\N	("Street 460",Town,00460,DE)	f	\N	2025-05-15 04:00:00+00	2026-02-01 07:40:00+00
461	person461@example.org	Frank O'Neill	+49 30 100461	("Street 461",Town,00461,DE)	f	\N	2025-05-15 11:00:00+00	2026-02-01 07:41:00+00
462	person462@example.org	Ada Žižek	+49 30 100462	("Street 462",Town,00462,DE)	t	\N	2025-05-15 18:00:00+00	2026-02-01 07:42:00+00
463	person463@example.org	Björn Παπαδοπούλου	+49 30 100463	("Street 463",Town,00463,DE)	f	\N	2025-05-16 01:00:00+00	2026-02-01 07:43:00+00
464	person464@example.org	Chloé Smith	\N	("Street 464",Town,00464,DE)	f	\N	2025-05-16 08:00:00+00	2026-02-01 07:44:00+00
465	person465@example.org	Dmitri Meyer	+49 30 100465	("Street 465",Town,00465,DE)	t	\N	2025-05-16 15:00:00+00	2026-02-01 07:45:00+00
466	person466@example.org	Eleni O'Neill	+49 30 100466	("Street 466",Town,00466,DE)	f	\N	2025-05-16 22:00:00+00	2026-02-01 07:46:00+00
467	person467@example.org	Frank Žižek	+49 30 100467	("Street 467",Town,00467,DE)	f	\N	2025-05-17 05:00:00+00	2026-02-01 07:47:00+00
468	person468@example.org	Ada Παπαδοπούλου	\N	("Street 468",Town,00468,DE)	t	\N	2025-05-17 12:00:00+00	2026-02-01 07:48:00+00
469	person469@example.org	Björn Smith	+49 30 100469	("Street 469",Town,00469,DE)	f	\N	2025-05-17 19:00:00+00	2026-02-01 07:49:00+00
470	person470@example.org	Chloé Meyer	+49 30 100470	("Street 470",Town,00470,DE)	f	\N	2025-05-18 02:00:00+00	2026-02-01 07:50:00+00
471	person471@example.org	Dmitri O'Neill	+49 30 100471	("Street 471",Town,00471,DE)	t	\N	2025-05-18 09:00:00+00	2026-02-01 07:51:00+00
472	person472@example.org	Eleni Žižek	\N	("Street 472",Town,00472,DE)	f	\N	2025-05-18 16:00:00+00	2026-02-01 07:52:00+00
473	person473@example.org	Frank Παπαδοπούλου	+49 30 100473	("Street 473",Town,00473,DE)	f	\N	2025-05-18 23:00:00+00	2026-02-01 07:53:00+00
474	person474@example.org	Ada Smith	+49 30 100474	("Street 474",Town,00474,DE)	t	\N	2025-05-19 06:00:00+00	2026-02-01 07:54:00+00
475	person475@example.org	Björn Meyer	+49 30 100475	("Street 475",Town,00475,DE)	f	\N	2025-05-19 13:00:00+00	2026-02-01 07:55:00+00
476	person476@example.org	Chloé O'Neill	\N	("Street 476",Town,00476,DE)	f	\N	2025-05-19 20:00:00+00	2026-02-01 07:56:00+00
477	person477@example.org	Dmitri Žižek	+49 30 100477	("Street 477",Town,00477,DE)	t	\N	2025-05-20 03:00:00+00	2026-02-01 07:57:00+00
478	person478@example.org	Eleni Παπαδοπούλου	+49 30 100478	("Street 478",Town,00478,DE)	f	\N	2025-05-20 10:00:00+00	2026-02-01 07:58:00+00
479	person479@example.org	Frank Smith	+49 30 100479	("Street 479",Town,00479,DE)	f	\N	2025-05-20 17:00:00+00	2026-02-01 07:59:00+00
480	person480@example.org	Ada Meyer	\N	("Street 480",Town,00480,DE)	t	\N	2025-05-21 00:00:00+00	2026-02-01 08:00:00+00
481	person481@example.org	Björn O'Neill	+49 30 100481	("Street 481",Town,00481,DE)	f	\N	2025-05-21 07:00:00+00	2026-02-01 08:01:00+00
482	person482@example.org	Chloé Žižek	+49 30 100482	("Street 482",Town,00482,DE)	f	\N	2025-05-21 14:00:00+00	2026-02-01 08:02:00+00
483	person483@example.org	Dmitri Παπαδοπούλου	+49 30 100483	("Street 483",Town,00483,DE)	t	\N	2025-05-21 21:00:00+00	2026-02-01 08:03:00+00
484	person484@example.org	Eleni Smith	\N	("Street 484",Town,00484,DE)	f	\N	2025-05-22 04:00:00+00	2026-02-01 08:04:00+00
485	person485@example.org	Frank Meyer	+49 30 100485	("Street 485",Town,00485,DE)	f	\N	2025-05-22 11:00:00+00	2026-02-01 08:05:00+00
486	person486@example.org	Ada O'Neill	+49 30 100486	("Street 486",Town,00486,DE)	t	\N	2025-05-22 18:00:00+00	2026-02-01 08:06:00+00
487	person487@example.org	Björn Žižek	+49 30 100487	("Street 487",Town,00487,DE)	f	\N	2025-05-23 01:00:00+00	2026-02-01 08:07:00+00
488	person488@example.org	Chloé Παπαδοπούλου	\N	("Street 488",Town,00488,DE)	f	\N	2025-05-23 08:00:00+00	2026-02-01 08:08:00+00
489	person489@example.org	Dmitri Smith	+49 30 100489	("Street 489",Town,00489,DE)	t	\N	2025-05-23 15:00:00+00	2026-02-01 08:09:00+00
490	person490@example.org	Eleni Meyer	+49 30 100490	("Street 490",Town,00490,DE)	f	\N	2025-05-23 22:00:00+00	2026-02-01 08:10:00+00
491	person491@example.org	Frank O'Neill	+49 30 100491	("Street 491",Town,00491,DE)	f	\N	2025-05-24 05:00:00+00	2026-02-01 08:11:00+00
492	person492@example.org	Ada Žižek	\N	("Street 492",Town,00492,DE)	t	\N	2025-05-24 12:00:00+00	2026-02-01 08:12:00+00
493	person493@example.org	Björn Παπαδοπούλου	+49 30 100493	("Street 493",Town,00493,DE)	f	\N	2025-05-24 19:00:00+00	2026-02-01 08:13:00+00
494	person494@example.org	Chloé Smith	+49 30 100494	("Street 494",Town,00494,DE)	f	\N	2025-05-25 02:00:00+00	2026-02-01 08:14:00+00
495	person495@example.org	Dmitri Meyer	+49 30 100495	("Street 495",Town,00495,DE)	t	\N	2025-05-25 09:00:00+00	2026-02-01 08:15:00+00
496	person496@example.org	Eleni O'Neill	\N	("Street 496",Town,00496,DE)	f	\N	2025-05-25 16:00:00+00	2026-02-01 08:16:00+00
497	person497@example.org	Frank Žižek	+49 30 100497	("Street 497",Town,00497,DE)	f	\N	2025-05-25 23:00:00+00	2026-02-01 08:17:00+00
498	person498@example.org	Ada Παπαδοπούλου	+49 30 100498	("Street 498",Town,00498,DE)	t	\N	2025-05-26 06:00:00+00	2026-02-01 08:18:00+00
499	person499@example.org	Björn Smith	+49 30 100499	("Street 499",Town,00499,DE)	f	\N	2025-05-26 13:00:00+00	2026-02-01 08:19:00+00
500	person500@example.org	Chloé Meyer	\N	("Street 500",Town,00500,DE)	f	\N	2025-05-26 20:00:00+00	2026-02-01 08:20:00+00
501	person501@example.org	Dmitri O'Neill	+49 30 100501	("Street 501",Town,00501,DE)	t	\N	2025-05-27 03:00:00+00	2026-02-01 08:21:00+00
502	person502@example.org	Eleni Žižek	+49 30 100502	("Street 502",Town,00502,DE)	f	\N	2025-05-27 10:00:00+00	2026-02-01 08:22:00+00
503	person503@example.org	Frank Παπαδοπούλου	+49 30 100503	("Street 503",Town,00503,DE)	f	\N	2025-05-27 17:00:00+00	2026-02-01 08:23:00+00
504	person504@example.org	Ada Smith	\N	("Street 504",Town,00504,DE)	t	\N	2025-05-28 00:00:00+00	2026-02-01 08:24:00+00
505	person505@example.org	Björn Meyer	+49 30 100505	("Street 505",Town,00505,DE)	f	\N	2025-05-28 07:00:00+00	2026-02-01 08:25:00+00
506	person506@example.org	Chloé O'Neill	+49 30 100506	("Street 506",Town,00506,DE)	f	\N	2025-05-28 14:00:00+00	2026-02-01 08:26:00+00
507	person507@example.org	Dmitri Žižek	+49 30 100507	("Street 507",Town,00507,DE)	t	\N	2025-05-28 21:00:00+00	2026-02-01 08:27:00+00
509	person509@example.org	Frank Smith	+49 30 100509	("Street 509",Town,00509,DE)	f	\N	2025-05-29 11:00:00+00	2026-02-01 08:29:00+00
510	person510@example.org	Ada Meyer	+49 30 100510	("Street 510",Town,00510,DE)	t	\N	2025-05-29 18:00:00+00	2026-02-01 08:30:00+00
511	person511@example.org	Björn O'Neill	+49 30 100511	("Street 511",Town,00511,DE)	f	\N	2025-05-30 01:00:00+00	2026-02-01 08:31:00+00
512	person512@example.org	Chloé Žižek	\N	("Street 512",Town,00512,DE)	f	\N	2025-05-30 08:00:00+00	2026-02-01 08:32:00+00
513	person513@example.org	Dmitri Παπαδοπούλου	+49 30 100513	("Street 513",Town,00513,DE)	t	\N	2025-05-30 15:00:00+00	2026-02-01 08:33:00+00
514	person514@example.org	Eleni Smith	+49 30 100514	("Street 514",Town,00514,DE)	f	\N	2025-05-30 22:00:00+00	2026-02-01 08:34:00+00
515	person515@example.org	Frank Meyer	+49 30 100515	("Street 515",Town,00515,DE)	f	\N	2025-05-31 05:00:00+00	2026-02-01 08:35:00+00
516	person516@example.org	Ada O'Neill	\N	("Street 516",Town,00516,DE)	t	\N	2025-05-31 12:00:00+00	2026-02-01 08:36:00+00
517	person517@example.org	Björn Žižek	+49 30 100517	("Street 517",Town,00517,DE)	f	\N	2025-05-31 19:00:00+00	2026-02-01 08:37:00+00
518	person518@example.org	Chloé Παπαδοπούλου	+49 30 100518	("Street 518",Town,00518,DE)	f	\N	2025-06-01 02:00:00+00	2026-02-01 08:38:00+00
519	person519@example.org	Dmitri Smith	+49 30 100519	("Street 519",Town,00519,DE)	t	\N	2025-06-01 09:00:00+00	2026-02-01 08:39:00+00
520	person520@example.org	Eleni Meyer	\N	("Street 520",Town,00520,DE)	f	\N	2025-06-01 16:00:00+00	2026-02-01 08:40:00+00
521	person521@example.org	Frank O'Neill	+49 30 100521	("Street 521",Town,00521,DE)	f	\N	2025-06-01 23:00:00+00	2026-02-01 08:41:00+00
522	person522@example.org	Ada Žižek	+49 30 100522	("Street 522",Town,00522,DE)	t	\N	2025-06-02 06:00:00+00	2026-02-01 08:42:00+00
523	person523@example.org	Björn Παπαδοπούλου	+49 30 100523	("Street 523",Town,00523,DE)	f	\N	2025-06-02 13:00:00+00	2026-02-01 08:43:00+00
524	person524@example.org	Chloé Smith	\N	("Street 524",Town,00524,DE)	f	\N	2025-06-02 20:00:00+00	2026-02-01 08:44:00+00
525	person525@example.org	Dmitri Meyer	+49 30 100525	("Street 525",Town,00525,DE)	t	\N	2025-06-03 03:00:00+00	2026-02-01 08:45:00+00
526	person526@example.org	Eleni O'Neill	+49 30 100526	("Street 526",Town,00526,DE)	f	\N	2025-06-03 10:00:00+00	2026-02-01 08:46:00+00
527	person527@example.org	Frank Žižek	+49 30 100527	("Street 527",Town,00527,DE)	f	\N	2025-06-03 17:00:00+00	2026-02-01 08:47:00+00
528	person528@example.org	Ada Παπαδοπούλου	\N	("Street 528",Town,00528,DE)	t	\N	2025-06-04 00:00:00+00	2026-02-01 08:48:00+00
529	person529@example.org	Björn Smith	+49 30 100529	("Street 529",Town,00529,DE)	f	\N	2025-06-04 07:00:00+00	2026-02-01 08:49:00+00
530	person530@example.org	Chloé Meyer	+49 30 100530	("Street 530",Town,00530,DE)	f	\N	2025-06-04 14:00:00+00	2026-02-01 08:50:00+00
531	person531@example.org	Dmitri O'Neill	+49 30 100531	("Street 531",Town,00531,DE)	t	\N	2025-06-04 21:00:00+00	2026-02-01 08:51:00+00
532	person532@example.org	Eleni Žižek	\N	("Street 532",Town,00532,DE)	f	\N	2025-06-05 04:00:00+00	2026-02-01 08:52:00+00
533	person533@example.org	Frank Παπαδοπούλου	+49 30 100533	("Street 533",Town,00533,DE)	f	\N	2025-06-05 11:00:00+00	2026-02-01 08:53:00+00
534	person534@example.org	Ada Smith	+49 30 100534	("Street 534",Town,00534,DE)	t	\N	2025-06-05 18:00:00+00	2026-02-01 08:54:00+00
535	person535@example.org	Björn Meyer	+49 30 100535	("Street 535",Town,00535,DE)	f	\N	2025-06-06 01:00:00+00	2026-02-01 08:55:00+00
536	person536@example.org	Chloé O'Neill	\N	("Street 536",Town,00536,DE)	f	\N	2025-06-06 08:00:00+00	2026-02-01 08:56:00+00
537	person537@example.org	Dmitri Žižek	+49 30 100537	("Street 537",Town,00537,DE)	t	\N	2025-06-06 15:00:00+00	2026-02-01 08:57:00+00
538	person538@example.org	Eleni Παπαδοπούλου	+49 30 100538	("Street 538",Town,00538,DE)	f	\N	2025-06-06 22:00:00+00	2026-02-01 08:58:00+00
539	person539@example.org	Frank Smith	+49 30 100539	("Street 539",Town,00539,DE)	f	\N	2025-06-07 05:00:00+00	2026-02-01 08:59:00+00
540	person540@example.org	Ada Meyer	\N	("Street 540",Town,00540,DE)	t	\N	2025-06-07 12:00:00+00	2026-02-01 09:00:00+00
541	person541@example.org	Björn O'Neill	+49 30 100541	("Street 541",Town,00541,DE)	f	\N	2025-06-07 19:00:00+00	2026-02-01 09:01:00+00
542	person542@example.org	Chloé Žižek	+49 30 100542	("Street 542",Town,00542,DE)	f	\N	2025-06-08 02:00:00+00	2026-02-01 09:02:00+00
543	person543@example.org	Dmitri Παπαδοπούλου	+49 30 100543	("Street 543",Town,00543,DE)	t	\N	2025-06-08 09:00:00+00	2026-02-01 09:03:00+00
544	person544@example.org	Eleni Smith	\N	("Street 544",Town,00544,DE)	f	\N	2025-06-08 16:00:00+00	2026-02-01 09:04:00+00
545	person545@example.org	Frank Meyer	+49 30 100545	("Street 545",Town,00545,DE)	f	\N	2025-06-08 23:00:00+00	2026-02-01 09:05:00+00
546	person546@example.org	Ada O'Neill	+49 30 100546	("Street 546",Town,00546,DE)	t	\N	2025-06-09 06:00:00+00	2026-02-01 09:06:00+00
547	person547@example.org	Björn Žižek	+49 30 100547	("Street 547",Town,00547,DE)	f	\N	2025-06-09 13:00:00+00	2026-02-01 09:07:00+00
548	person548@example.org	Chloé Παπαδοπούλου	\N	("Street 548",Town,00548,DE)	f	\N	2025-06-09 20:00:00+00	2026-02-01 09:08:00+00
549	person549@example.org	Dmitri Smith	+49 30 100549	("Street 549",Town,00549,DE)	t	\N	2025-06-10 03:00:00+00	2026-02-01 09:09:00+00
550	person550@example.org	Eleni Meyer	+49 30 100550	("Street 550",Town,00550,DE)	f	\N	2025-06-10 10:00:00+00	2026-02-01 09:10:00+00
551	person551@example.org	Frank O'Neill	+49 30 100551	("Street 551",Town,00551,DE)	f	\N	2025-06-10 17:00:00+00	2026-02-01 09:11:00+00
552	person552@example.org	Ada Žižek	\N	("Street 552",Town,00552,DE)	t	\N	2025-06-11 00:00:00+00	2026-02-01 09:12:00+00
553	person553@example.org	Björn Παπαδοπούλου	+49 30 100553	("Street 553",Town,00553,DE)	f	\N	2025-06-11 07:00:00+00	2026-02-01 09:13:00+00
554	person554@example.org	Chloé Smith	+49 30 100554	("Street 554",Town,00554,DE)	f	\N	2025-06-11 14:00:00+00	2026-02-01 09:14:00+00
555	person555@example.org	Dmitri Meyer	+49 30 100555	("Street 555",Town,00555,DE)	t	\N	2025-06-11 21:00:00+00	2026-02-01 09:15:00+00
556	person556@example.org	Eleni O'Neill	\N	("Street 556",Town,00556,DE)	f	\N	2025-06-12 04:00:00+00	2026-02-01 09:16:00+00
557	person557@example.org	Frank Žižek	+49 30 100557	("Street 557",Town,00557,DE)	f	\N	2025-06-12 11:00:00+00	2026-02-01 09:17:00+00
558	person558@example.org	Ada Παπαδοπούλου	+49 30 100558	("Street 558",Town,00558,DE)	t	\N	2025-06-12 18:00:00+00	2026-02-01 09:18:00+00
559	person559@example.org	Björn Smith	+49 30 100559	("Street 559",Town,00559,DE)	f	\N	2025-06-13 01:00:00+00	2026-02-01 09:19:00+00
560	person560@example.org	Chloé Meyer	\N	("Street 560",Town,00560,DE)	f	\N	2025-06-13 08:00:00+00	2026-02-01 09:20:00+00
561	person561@example.org	Dmitri O'Neill	+49 30 100561	("Street 561",Town,00561,DE)	t	\N	2025-06-13 15:00:00+00	2026-02-01 09:21:00+00
562	person562@example.org	Eleni Žižek	+49 30 100562	("Street 562",Town,00562,DE)	f	\N	2025-06-13 22:00:00+00	2026-02-01 09:22:00+00
563	person563@example.org	Frank Παπαδοπούλου	+49 30 100563	("Street 563",Town,00563,DE)	f	\N	2025-06-14 05:00:00+00	2026-02-01 09:23:00+00
564	person564@example.org	Ada Smith	\N	("Street 564",Town,00564,DE)	t	\N	2025-06-14 12:00:00+00	2026-02-01 09:24:00+00
565	person565@example.org	Björn Meyer	+49 30 100565	("Street 565",Town,00565,DE)	f	\N	2025-06-14 19:00:00+00	2026-02-01 09:25:00+00
566	person566@example.org	Chloé O'Neill	+49 30 100566	("Street 566",Town,00566,DE)	f	\N	2025-06-15 02:00:00+00	2026-02-01 09:26:00+00
567	person567@example.org	Dmitri Žižek	+49 30 100567	("Street 567",Town,00567,DE)	t	\N	2025-06-15 09:00:00+00	2026-02-01 09:27:00+00
568	person568@example.org	Eleni Παπαδοπούλου	\N	("Street 568",Town,00568,DE)	f	\N	2025-06-15 16:00:00+00	2026-02-01 09:28:00+00
569	person569@example.org	Frank Smith	+49 30 100569	("Street 569",Town,00569,DE)	f	\N	2025-06-15 23:00:00+00	2026-02-01 09:29:00+00
570	person570@example.org	Ada Meyer	+49 30 100570	("Street 570",Town,00570,DE)	t	\N	2025-06-16 06:00:00+00	2026-02-01 09:30:00+00
571	person571@example.org	Björn O'Neill	+49 30 100571	("Street 571",Town,00571,DE)	f	\N	2025-06-16 13:00:00+00	2026-02-01 09:31:00+00
572	person572@example.org	Chloé Žižek	\N	("Street 572",Town,00572,DE)	f	\N	2025-06-16 20:00:00+00	2026-02-01 09:32:00+00
573	person573@example.org	Dmitri Παπαδοπούλου	+49 30 100573	("Street 573",Town,00573,DE)	t	\N	2025-06-17 03:00:00+00	2026-02-01 09:33:00+00
574	person574@example.org	Eleni Smith	+49 30 100574	("Street 574",Town,00574,DE)	f	\N	2025-06-17 10:00:00+00	2026-02-01 09:34:00+00
575	person575@example.org	Frank Meyer	+49 30 100575	("Street 575",Town,00575,DE)	f	\N	2025-06-17 17:00:00+00	2026-02-01 09:35:00+00
576	person576@example.org	Ada O'Neill	\N	("Street 576",Town,00576,DE)	t	\N	2025-06-18 00:00:00+00	2026-02-01 09:36:00+00
577	person577@example.org	Björn Žižek	+49 30 100577	("Street 577",Town,00577,DE)	f	\N	2025-06-18 07:00:00+00	2026-02-01 09:37:00+00
578	person578@example.org	Chloé Παπαδοπούλου	+49 30 100578	("Street 578",Town,00578,DE)	f	\N	2025-06-18 14:00:00+00	2026-02-01 09:38:00+00
579	person579@example.org	Dmitri Smith	+49 30 100579	("Street 579",Town,00579,DE)	t	\N	2025-06-18 21:00:00+00	2026-02-01 09:39:00+00
580	person580@example.org	Eleni Meyer	\N	("Street 580",Town,00580,DE)	f	\N	2025-06-19 04:00:00+00	2026-02-01 09:40:00+00
581	person581@example.org	Frank O'Neill	+49 30 100581	("Street 581",Town,00581,DE)	f	\N	2025-06-19 11:00:00+00	2026-02-01 09:41:00+00
582	person582@example.org	Ada Žižek	+49 30 100582	("Street 582",Town,00582,DE)	t	\N	2025-06-19 18:00:00+00	2026-02-01 09:42:00+00
583	person583@example.org	Björn Παπαδοπούλου	+49 30 100583	("Street 583",Town,00583,DE)	f	\N	2025-06-20 01:00:00+00	2026-02-01 09:43:00+00
584	person584@example.org	Chloé Smith	\N	("Street 584",Town,00584,DE)	f	\N	2025-06-20 08:00:00+00	2026-02-01 09:44:00+00
585	person585@example.org	Dmitri Meyer	+49 30 100585	("Street 585",Town,00585,DE)	t	\N	2025-06-20 15:00:00+00	2026-02-01 09:45:00+00
586	person586@example.org	Eleni O'Neill	+49 30 100586	("Street 586",Town,00586,DE)	f	\N	2025-06-20 22:00:00+00	2026-02-01 09:46:00+00
587	person587@example.org	Frank Žižek	+49 30 100587	("Street 587",Town,00587,DE)	f	\N	2025-06-21 05:00:00+00	2026-02-01 09:47:00+00
588	person588@example.org	Ada Παπαδοπούλου	\N	("Street 588",Town,00588,DE)	t	\N	2025-06-21 12:00:00+00	2026-02-01 09:48:00+00
589	person589@example.org	Björn Smith	+49 30 100589	("Street 589",Town,00589,DE)	f	\N	2025-06-21 19:00:00+00	2026-02-01 09:49:00+00
590	person590@example.org	Chloé Meyer	+49 30 100590	("Street 590",Town,00590,DE)	f	\N	2025-06-22 02:00:00+00	2026-02-01 09:50:00+00
591	person591@example.org	Dmitri O'Neill	+49 30 100591	("Street 591",Town,00591,DE)	t	\N	2025-06-22 09:00:00+00	2026-02-01 09:51:00+00
592	person592@example.org	Eleni Žižek	\N	("Street 592",Town,00592,DE)	f	\N	2025-06-22 16:00:00+00	2026-02-01 09:52:00+00
593	person593@example.org	Frank Παπαδοπούλου	+49 30 100593	("Street 593",Town,00593,DE)	f	\N	2025-06-22 23:00:00+00	2026-02-01 09:53:00+00
594	person594@example.org	Ada Smith	+49 30 100594	("Street 594",Town,00594,DE)	t	\N	2025-06-23 06:00:00+00	2026-02-01 09:54:00+00
595	person595@example.org	Björn Meyer	+49 30 100595	("Street 595",Town,00595,DE)	f	\N	2025-06-23 13:00:00+00	2026-02-01 09:55:00+00
596	person596@example.org	Chloé O'Neill	\N	("Street 596",Town,00596,DE)	f	\N	2025-06-23 20:00:00+00	2026-02-01 09:56:00+00
597	person597@example.org	Dmitri Žižek	+49 30 100597	("Street 597",Town,00597,DE)	t	\N	2025-06-24 03:00:00+00	2026-02-01 09:57:00+00
598	person598@example.org	Eleni Παπαδοπούλου	+49 30 100598	("Street 598",Town,00598,DE)	f	\N	2025-06-24 10:00:00+00	2026-02-01 09:58:00+00
599	person599@example.org	Frank Smith	+49 30 100599	("Street 599",Town,00599,DE)	f	\N	2025-06-24 17:00:00+00	2026-02-01 09:59:00+00
600	person600@example.org	Ada Meyer	\N	("Street 600",Town,00600,DE)	t	\N	2025-06-25 00:00:00+00	2026-02-01 10:00:00+00
\.


--
-- Data for Name: legacy_price_list; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.legacy_price_list (sku, price_dm, valid_from) FROM stdin;
SKU-00001	1.95	1998-01-02
SKU-00002	3.90	1998-01-03
SKU-00003	5.85	1998-01-04
SKU-00004	7.80	1998-01-05
SKU-00005	9.75	1998-01-06
SKU-00006	11.70	1998-01-07
SKU-00007	13.65	1998-01-08
SKU-00008	15.60	1998-01-09
SKU-00009	17.55	1998-01-10
SKU-00010	19.50	1998-01-11
SKU-00011	21.45	1998-01-12
SKU-00012	23.40	1998-01-13
SKU-00013	25.35	1998-01-14
SKU-00014	27.30	1998-01-15
SKU-00015	29.25	1998-01-16
SKU-00016	31.20	1998-01-17
SKU-00017	33.15	1998-01-18
SKU-00018	35.10	1998-01-19
SKU-00019	37.05	1998-01-20
SKU-00020	39.00	1998-01-21
SKU-00021	40.95	1998-01-22
SKU-00022	42.90	1998-01-23
SKU-00023	44.85	1998-01-24
SKU-00024	46.80	1998-01-25
SKU-00025	48.75	1998-01-26
SKU-00026	50.70	1998-01-27
SKU-00027	52.65	1998-01-28
SKU-00028	54.60	1998-01-29
SKU-00029	56.55	1998-01-30
SKU-00030	58.50	1998-01-31
SKU-00031	60.45	1998-02-01
SKU-00032	62.40	1998-02-02
SKU-00033	64.35	1998-02-03
SKU-00034	66.30	1998-02-04
SKU-00035	68.25	1998-02-05
SKU-00036	70.20	1998-02-06
SKU-00037	72.15	1998-02-07
SKU-00038	74.10	1998-02-08
SKU-00039	76.05	1998-02-09
SKU-00040	78.00	1998-02-10
SKU-00041	79.95	1998-02-11
SKU-00042	81.90	1998-02-12
SKU-00043	83.85	1998-02-13
SKU-00044	85.80	1998-02-14
SKU-00045	87.75	1998-02-15
SKU-00046	89.70	1998-02-16
SKU-00047	91.65	1998-02-17
SKU-00048	93.60	1998-02-18
SKU-00049	95.55	1998-02-19
SKU-00050	97.50	1998-02-20
SKU-00051	99.45	1998-02-21
SKU-00052	101.40	1998-02-22
SKU-00053	103.35	1998-02-23
SKU-00054	105.30	1998-02-24
SKU-00055	107.25	1998-02-25
SKU-00056	109.20	1998-02-26
SKU-00057	111.15	1998-02-27
SKU-00058	113.10	1998-02-28
SKU-00059	115.05	1998-03-01
SKU-00060	117.00	1998-03-02
SKU-00061	118.95	1998-03-03
SKU-00062	120.90	1998-03-04
SKU-00063	122.85	1998-03-05
SKU-00064	124.80	1998-03-06
SKU-00065	126.75	1998-03-07
SKU-00066	128.70	1998-03-08
SKU-00067	130.65	1998-03-09
SKU-00068	132.60	1998-03-10
SKU-00069	134.55	1998-03-11
SKU-00070	136.50	1998-03-12
SKU-00071	138.45	1998-03-13
SKU-00072	140.40	1998-03-14
SKU-00073	142.35	1998-03-15
SKU-00074	144.30	1998-03-16
SKU-00075	146.25	1998-03-17
SKU-00076	148.20	1998-03-18
SKU-00077	150.15	1998-03-19
SKU-00078	152.10	1998-03-20
SKU-00079	154.05	1998-03-21
SKU-00080	156.00	1998-03-22
SKU-00081	157.95	1998-03-23
SKU-00082	159.90	1998-03-24
SKU-00083	161.85	1998-03-25
SKU-00084	163.80	1998-03-26
SKU-00085	165.75	1998-03-27
SKU-00086	167.70	1998-03-28
SKU-00087	169.65	1998-03-29
SKU-00088	171.60	1998-03-30
SKU-00089	173.55	1998-03-31
SKU-00090	175.50	1998-04-01
SKU-00091	177.45	1998-04-02
SKU-00092	179.40	1998-04-03
SKU-00093	181.35	1998-04-04
SKU-00094	183.30	1998-04-05
SKU-00095	185.25	1998-04-06
SKU-00096	187.20	1998-04-07
SKU-00097	189.15	1998-04-08
SKU-00098	191.10	1998-04-09
SKU-00099	193.05	1998-04-10
SKU-00100	195.00	1998-04-11
SKU-00101	196.95	1998-04-12
SKU-00102	198.90	1998-04-13
SKU-00103	200.85	1998-04-14
SKU-00104	202.80	1998-04-15
SKU-00105	204.75	1998-04-16
SKU-00106	206.70	1998-04-17
SKU-00107	208.65	1998-04-18
SKU-00108	210.60	1998-04-19
SKU-00109	212.55	1998-04-20
SKU-00110	214.50	1998-04-21
SKU-00111	216.45	1998-04-22
SKU-00112	218.40	1998-04-23
SKU-00113	220.35	1998-04-24
SKU-00114	222.30	1998-04-25
SKU-00115	224.25	1998-04-26
SKU-00116	226.20	1998-04-27
SKU-00117	228.15	1998-04-28
SKU-00118	230.10	1998-04-29
SKU-00119	232.05	1998-04-30
SKU-00120	234.00	1998-05-01
SKU-00121	235.95	1998-05-02
SKU-00122	237.90	1998-05-03
SKU-00123	239.85	1998-05-04
SKU-00124	241.80	1998-05-05
SKU-00125	243.75	1998-05-06
SKU-00126	245.70	1998-05-07
SKU-00127	247.65	1998-05-08
SKU-00128	249.60	1998-05-09
SKU-00129	251.55	1998-05-10
SKU-00130	253.50	1998-05-11
SKU-00131	255.45	1998-05-12
SKU-00132	257.40	1998-05-13
SKU-00133	259.35	1998-05-14
SKU-00134	261.30	1998-05-15
SKU-00135	263.25	1998-05-16
SKU-00136	265.20	1998-05-17
SKU-00137	267.15	1998-05-18
SKU-00138	269.10	1998-05-19
SKU-00139	271.05	1998-05-20
SKU-00140	273.00	1998-05-21
SKU-00141	274.95	1998-05-22
SKU-00142	276.90	1998-05-23
SKU-00143	278.85	1998-05-24
SKU-00144	280.80	1998-05-25
SKU-00145	282.75	1998-05-26
SKU-00146	284.70	1998-05-27
SKU-00147	286.65	1998-05-28
SKU-00148	288.60	1998-05-29
SKU-00149	290.55	1998-05-30
SKU-00150	292.50	1998-05-31
SKU-00151	294.45	1998-06-01
SKU-00152	296.40	1998-06-02
SKU-00153	298.35	1998-06-03
SKU-00154	300.30	1998-06-04
SKU-00155	302.25	1998-06-05
SKU-00156	304.20	1998-06-06
SKU-00157	306.15	1998-06-07
SKU-00158	308.10	1998-06-08
SKU-00159	310.05	1998-06-09
SKU-00160	312.00	1998-06-10
SKU-00161	313.95	1998-06-11
SKU-00162	315.90	1998-06-12
SKU-00163	317.85	1998-06-13
SKU-00164	319.80	1998-06-14
SKU-00165	321.75	1998-06-15
SKU-00166	323.70	1998-06-16
SKU-00167	325.65	1998-06-17
SKU-00168	327.60	1998-06-18
SKU-00169	329.55	1998-06-19
SKU-00170	331.50	1998-06-20
SKU-00171	333.45	1998-06-21
SKU-00172	335.40	1998-06-22
SKU-00173	337.35	1998-06-23
SKU-00174	339.30	1998-06-24
SKU-00175	341.25	1998-06-25
SKU-00176	343.20	1998-06-26
SKU-00177	345.15	1998-06-27
SKU-00178	347.10	1998-06-28
SKU-00179	349.05	1998-06-29
SKU-00180	351.00	1998-06-30
SKU-00181	352.95	1998-07-01
SKU-00182	354.90	1998-07-02
SKU-00183	356.85	1998-07-03
SKU-00184	358.80	1998-07-04
SKU-00185	360.75	1998-07-05
SKU-00186	362.70	1998-07-06
SKU-00187	364.65	1998-07-07
SKU-00188	366.60	1998-07-08
SKU-00189	368.55	1998-07-09
SKU-00190	370.50	1998-07-10
SKU-00191	372.45	1998-07-11
SKU-00192	374.40	1998-07-12
SKU-00193	376.35	1998-07-13
SKU-00194	378.30	1998-07-14
SKU-00195	380.25	1998-07-15
SKU-00196	382.20	1998-07-16
SKU-00197	384.15	1998-07-17
SKU-00198	386.10	1998-07-18
SKU-00199	388.05	1998-07-19
SKU-00200	390.00	1998-07-20
\.


--
-- Data for Name: order_items; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.order_items (order_id, line_no, product_id, quantity, unit_price) FROM stdin;
1	1	1	1	89.40
1	2	14	2	0.02
1	3	27	3	23.60
2	1	40	4	11.55
2	2	53	1	50.59
2	3	66	2	87.88
3	1	79	3	43.63
3	2	92	4	22.89
3	3	105	1	83.89
4	1	118	2	19.53
4	2	131	3	44.76
4	3	144	4	74.32
5	1	157	1	42.87
5	2	170	2	87.31
5	3	183	3	5.74
6	1	196	4	13.20
6	2	209	1	61.93
6	3	222	2	87.48
7	1	235	3	28.64
7	2	248	4	58.48
7	3	261	1	55.68
8	1	274	2	45.29
8	2	287	3	57.14
8	3	300	4	40.93
9	1	313	1	19.22
9	2	326	2	20.64
9	3	339	3	84.91
10	1	352	4	42.56
10	2	365	1	0.76
10	3	378	2	5.35
11	1	391	3	58.75
11	2	4	4	45.62
11	3	17	1	17.66
12	1	30	2	9.85
12	2	43	3	3.35
12	3	56	4	86.00
13	1	69	1	57.98
13	2	82	2	78.33
13	3	95	3	8.14
14	1	108	4	83.12
14	2	121	1	59.75
14	3	134	2	71.46
15	1	147	3	35.31
15	2	160	4	33.23
15	3	173	1	54.10
16	1	186	2	63.31
16	2	199	3	55.48
16	3	212	4	15.99
17	1	225	1	56.20
17	2	238	2	80.88
17	3	251	3	54.45
18	1	264	4	77.94
18	2	277	1	5.67
18	3	290	2	18.31
19	1	303	3	56.98
19	2	316	4	75.93
19	3	329	1	9.36
20	1	342	2	63.13
20	2	355	3	86.21
20	3	368	4	84.95
21	1	381	1	88.22
21	2	394	2	40.66
21	3	7	3	3.69
22	1	20	4	81.41
22	2	33	1	73.27
22	3	46	2	18.30
23	1	59	3	15.68
23	2	72	4	58.25
23	3	85	1	69.35
24	1	98	2	41.02
24	2	111	3	79.38
24	3	124	4	83.82
25	1	137	1	52.76
25	2	150	2	30.11
25	3	163	3	46.81
26	1	176	4	38.33
26	2	189	1	46.91
26	3	202	2	23.88
27	1	215	3	55.17
27	2	228	4	68.66
27	3	241	1	25.40
28	1	254	2	47.79
28	2	267	3	8.28
28	3	280	4	29.67
29	1	293	1	49.42
29	2	306	2	60.81
29	3	319	3	28.18
30	1	332	4	12.50
30	2	345	1	44.82
30	3	358	2	68.80
31	1	371	3	41.64
31	2	384	4	23.63
31	3	397	1	78.96
32	1	10	2	12.50
32	2	23	3	84.75
32	3	36	4	42.37
33	1	49	1	60.59
33	2	62	2	25.43
33	3	75	3	21.93
34	1	88	4	44.47
34	2	101	1	0.42
34	3	114	2	48.85
35	1	127	3	43.64
35	2	140	4	73.22
35	3	153	1	89.10
36	1	166	2	44.71
36	2	179	3	29.18
36	3	192	4	88.26
37	1	205	1	68.82
37	2	218	2	74.29
37	3	231	3	40.38
38	1	244	4	66.66
38	2	257	1	75.81
38	3	270	2	6.13
39	1	283	3	53.19
39	2	296	4	29.48
39	3	309	1	60.01
40	1	322	2	14.18
40	2	335	3	68.64
40	3	348	4	60.40
41	1	361	1	20.75
41	2	374	2	52.91
41	3	387	3	15.50
42	1	400	4	16.73
42	2	13	1	8.93
42	3	26	2	41.29
43	1	39	3	73.25
43	2	52	4	81.02
43	3	65	1	18.73
44	1	78	2	29.94
44	2	91	3	54.45
44	3	104	4	15.66
45	1	117	1	39.38
45	2	130	2	0.67
45	3	143	3	10.80
46	1	156	4	82.64
46	2	169	1	19.81
46	3	182	2	57.14
47	1	195	3	34.59
47	2	208	4	52.27
47	3	221	1	81.31
48	1	234	2	60.72
48	2	247	3	39.17
48	3	260	4	25.95
49	1	273	1	32.86
49	2	286	2	36.70
49	3	299	3	11.64
50	1	312	4	58.76
50	2	325	1	64.54
50	3	338	2	28.41
51	1	351	3	40.95
51	2	364	4	26.29
51	3	377	1	23.49
52	1	390	2	38.23
52	2	3	3	16.74
52	3	16	4	58.93
53	1	29	1	56.93
53	2	42	2	33.33
53	3	55	3	38.39
54	1	68	4	61.92
54	2	81	1	82.13
54	3	94	2	3.93
55	1	107	3	34.25
55	2	120	4	36.15
55	3	133	1	36.84
56	1	146	2	10.80
56	2	159	3	56.40
56	3	172	4	8.27
57	1	185	1	20.37
57	2	198	2	17.59
57	3	211	3	88.78
58	1	224	4	51.36
58	2	237	1	41.03
58	3	250	2	19.82
59	1	263	3	9.78
59	2	276	4	2.99
59	3	289	1	80.63
60	1	302	2	68.06
60	2	315	3	14.19
60	3	328	4	10.94
61	1	341	1	27.06
61	2	354	2	40.60
61	3	367	3	48.81
62	1	380	4	43.61
62	2	393	1	58.09
62	3	6	2	8.88
63	1	19	3	32.70
63	2	32	4	82.66
63	3	45	1	77.90
64	1	58	2	46.45
64	2	71	3	45.86
64	3	84	4	5.87
65	1	97	1	59.50
65	2	110	2	56.58
65	3	123	3	54.95
66	1	136	4	4.38
66	2	149	1	35.66
66	3	162	2	37.01
67	1	175	3	15.60
67	2	188	4	39.65
67	3	201	1	33.36
68	1	214	2	39.86
68	2	227	3	3.86
68	3	240	4	21.53
69	1	253	1	10.05
69	2	266	2	84.68
69	3	279	3	37.89
70	1	292	4	78.58
70	2	305	1	37.60
70	3	318	2	62.87
71	1	331	3	79.85
71	2	344	4	45.67
71	3	357	1	73.19
72	1	370	2	24.04
72	2	383	3	22.77
72	3	396	4	28.93
73	1	9	1	54.85
73	2	22	2	47.45
73	3	35	3	29.33
74	1	48	4	12.38
74	2	61	1	62.42
74	3	74	2	28.59
75	1	87	3	57.18
75	2	100	4	54.84
75	3	113	1	75.39
76	1	126	2	81.34
76	2	139	3	80.74
76	3	152	4	44.75
77	1	165	1	66.03
77	2	178	2	0.47
77	3	191	3	37.85
78	1	204	4	23.09
78	2	217	1	70.48
78	3	230	2	30.32
79	1	243	3	65.16
79	2	256	4	81.54
79	3	269	1	77.71
80	1	282	2	30.26
80	2	295	3	51.25
80	3	308	4	14.14
81	1	321	1	8.18
81	2	334	2	63.58
81	3	347	3	75.74
82	1	360	4	80.61
82	2	373	1	64.38
82	3	386	2	17.21
83	1	399	3	4.30
83	2	12	4	22.44
83	3	25	1	53.05
84	1	38	2	88.03
84	2	51	3	87.10
84	3	64	4	32.95
85	1	77	1	26.81
85	2	90	2	40.93
85	3	103	3	74.87
86	1	116	4	72.57
86	2	129	1	44.96
86	3	142	2	19.85
87	1	155	3	19.56
87	2	168	4	68.09
87	3	181	1	81.29
88	1	194	2	55.59
88	2	207	3	15.71
88	3	220	4	64.23
89	1	233	1	31.03
89	2	246	2	26.75
89	3	259	3	35.10
90	1	272	4	28.94
90	2	285	1	55.52
90	3	298	2	32.53
91	1	311	3	13.79
91	2	324	4	47.96
91	3	337	1	4.75
92	1	350	2	54.56
92	2	363	3	17.66
92	3	376	4	73.18
93	1	389	1	20.12
93	2	2	2	20.91
93	3	15	3	47.51
94	1	28	4	55.28
94	2	41	1	60.25
94	3	54	2	87.83
95	1	67	3	3.67
95	2	80	4	0.19
95	3	93	1	51.84
96	1	106	2	36.15
96	2	119	3	28.25
96	3	132	4	27.42
97	1	145	1	59.02
97	2	158	2	73.33
97	3	171	3	58.12
98	1	184	4	68.86
98	2	197	1	16.14
98	3	210	2	65.56
99	1	223	3	43.99
99	2	236	4	31.06
99	3	249	1	64.16
100	1	262	2	77.47
100	2	275	3	71.17
100	3	288	4	2.09
101	1	301	1	24.52
101	2	314	2	17.24
101	3	327	3	85.60
102	1	340	4	46.46
102	2	353	1	29.01
102	3	366	2	79.55
103	1	379	3	88.75
103	2	392	4	15.07
103	3	5	1	88.22
104	1	18	2	0.05
104	2	31	3	30.39
104	3	44	4	13.34
105	1	57	1	36.55
105	2	70	2	44.69
105	3	83	3	26.10
106	1	96	4	50.69
106	2	109	1	47.79
106	3	122	2	5.02
107	1	135	3	15.73
107	2	148	4	4.96
107	3	161	1	35.99
108	1	174	2	85.12
108	2	187	3	2.86
108	3	200	4	2.90
109	1	213	1	84.36
109	2	226	2	51.03
109	3	239	3	15.54
110	1	252	4	84.75
110	2	265	1	72.49
110	3	278	2	36.26
111	1	291	3	51.56
111	2	304	4	40.38
111	3	317	1	76.64
112	1	330	2	27.26
112	2	343	3	38.92
112	3	356	4	72.88
113	1	369	1	42.21
113	2	382	2	3.36
113	3	395	3	76.99
114	1	8	4	85.58
114	2	21	1	44.41
114	3	34	2	64.40
115	1	47	3	87.78
115	2	60	4	52.05
115	3	73	1	63.99
116	1	86	2	1.26
116	2	99	3	68.60
116	3	112	4	88.01
117	1	125	1	19.33
117	2	138	2	2.15
117	3	151	3	13.65
118	1	164	4	52.71
118	2	177	1	7.31
118	3	190	2	13.04
119	1	203	3	49.39
119	2	216	4	62.69
119	3	229	1	72.77
120	1	242	2	19.33
120	2	255	3	28.98
120	3	268	4	41.34
121	1	281	1	6.61
121	2	294	2	59.40
121	3	307	3	61.10
122	1	320	4	51.01
122	2	333	1	18.89
122	3	346	2	43.04
123	1	359	3	34.85
123	2	372	4	88.12
123	3	385	1	30.04
124	1	398	2	82.56
124	2	11	3	74.58
124	3	24	4	70.25
125	1	37	1	87.40
125	2	50	2	1.60
125	3	63	3	21.46
126	1	76	4	35.47
126	2	89	1	89.33
126	3	102	2	80.13
127	1	115	3	25.99
127	2	128	4	9.20
127	3	141	1	50.30
128	1	154	2	25.28
128	2	167	3	85.52
128	3	180	4	69.16
129	1	193	1	22.42
129	2	206	2	59.99
129	3	219	3	66.10
130	1	232	4	88.24
130	2	245	1	85.54
130	3	258	2	7.70
131	1	271	3	70.38
131	2	284	4	30.60
131	3	297	1	16.56
132	1	310	2	37.13
132	2	323	3	10.38
132	3	336	4	26.98
133	1	349	1	34.23
133	2	362	2	82.71
133	3	375	3	18.71
134	1	388	4	73.09
134	2	1	1	78.96
134	3	14	2	23.91
135	1	27	3	75.30
135	2	40	4	43.41
135	3	53	1	83.45
136	1	66	2	42.89
136	2	79	3	57.53
136	3	92	4	45.22
137	1	105	1	46.39
137	2	118	2	18.84
137	3	131	3	12.28
138	1	144	4	6.43
138	2	157	1	44.19
138	3	170	2	15.00
139	1	183	3	26.43
139	2	196	4	89.05
139	3	209	1	89.83
140	1	222	2	69.93
140	2	235	3	66.91
140	3	248	4	45.35
141	1	261	1	0.78
141	2	274	2	63.59
141	3	287	3	61.32
142	1	300	4	52.45
142	2	313	1	7.13
142	3	326	2	27.08
143	1	339	3	3.65
143	2	352	4	21.17
143	3	365	1	89.82
144	1	378	2	85.39
144	2	391	3	19.73
144	3	4	4	36.44
145	1	17	1	18.83
145	2	30	2	38.23
145	3	43	3	34.85
146	1	56	4	19.39
146	2	69	1	33.84
146	3	82	2	85.18
147	1	95	3	59.29
147	2	108	4	78.54
147	3	121	1	65.30
148	1	134	2	1.82
148	2	147	3	12.27
148	3	160	4	0.92
149	1	173	1	46.82
149	2	186	2	77.71
149	3	199	3	41.97
150	1	212	4	57.63
150	2	225	1	18.17
150	3	238	2	71.97
151	1	251	3	48.06
151	2	264	4	27.61
151	3	277	1	34.02
152	1	290	2	71.26
152	2	303	3	50.15
152	3	316	4	82.13
153	1	329	1	74.13
153	2	342	2	12.92
153	3	355	3	46.02
154	1	368	4	19.05
154	2	381	1	16.47
154	3	394	2	28.67
155	1	7	3	46.74
155	2	20	4	70.45
155	3	33	1	13.99
156	1	46	2	78.80
156	2	59	3	24.40
156	3	72	4	14.72
157	1	85	1	36.28
157	2	98	2	86.61
157	3	111	3	4.03
158	1	124	4	87.43
158	2	137	1	54.82
158	3	150	2	46.82
159	1	163	3	28.95
159	2	176	4	59.27
159	3	189	1	2.21
160	1	202	2	64.40
160	2	215	3	58.98
160	3	228	4	41.83
161	1	241	1	78.94
161	2	254	2	28.08
161	3	267	3	82.51
162	1	280	4	28.15
162	2	293	1	5.92
162	3	306	2	25.19
163	1	319	3	69.37
163	2	332	4	71.40
163	3	345	1	76.97
164	1	358	2	0.91
164	2	371	3	26.89
164	3	384	4	38.68
165	1	397	1	78.23
165	2	10	2	7.83
165	3	23	3	81.63
166	1	36	4	62.14
166	2	49	1	81.21
166	3	62	2	70.61
167	1	75	3	14.45
167	2	88	4	45.86
167	3	101	1	60.60
168	1	114	2	20.34
168	2	127	3	4.87
168	3	140	4	24.38
169	1	153	1	4.02
169	2	166	2	74.77
169	3	179	3	82.60
170	1	192	4	76.10
170	2	205	1	84.14
170	3	218	2	36.19
171	1	231	3	25.00
171	2	244	4	42.83
171	3	257	1	7.45
172	1	270	2	25.44
172	2	283	3	45.07
172	3	296	4	42.22
173	1	309	1	43.70
173	2	322	2	2.40
173	3	335	3	43.25
174	1	348	4	73.97
174	2	361	1	62.46
174	3	374	2	53.06
175	1	387	3	0.70
175	2	400	4	78.80
175	3	13	1	16.80
176	1	26	2	73.50
176	2	39	3	12.73
176	3	52	4	19.84
177	1	65	1	78.33
177	2	78	2	84.55
177	3	91	3	29.35
178	1	104	4	83.87
178	2	117	1	87.32
178	3	130	2	87.39
179	1	143	3	7.37
179	2	156	4	46.34
179	3	169	1	27.34
180	1	182	2	13.55
180	2	195	3	18.51
180	3	208	4	16.38
181	1	221	1	86.70
181	2	234	2	89.54
181	3	247	3	50.95
182	1	260	4	39.53
182	2	273	1	69.26
182	3	286	2	73.43
183	1	299	3	77.20
183	2	312	4	82.75
183	3	325	1	85.33
184	1	338	2	44.49
184	2	351	3	14.70
184	3	364	4	2.07
185	1	377	1	52.18
185	2	390	2	48.20
185	3	3	3	69.10
186	1	16	4	28.34
186	2	29	1	51.09
186	3	42	2	61.36
187	1	55	3	8.76
187	2	68	4	65.12
187	3	81	1	88.65
188	1	94	2	78.12
188	2	107	3	58.10
188	3	120	4	22.17
189	1	133	1	26.07
189	2	146	2	21.54
189	3	159	3	53.92
190	1	172	4	10.97
190	2	185	1	4.39
190	3	198	2	11.19
191	1	211	3	18.17
191	2	224	4	52.07
191	3	237	1	6.47
192	1	250	2	8.65
192	2	263	3	73.65
192	3	276	4	27.44
193	1	289	1	14.42
193	2	302	2	0.63
193	3	315	3	32.12
194	1	328	4	44.42
194	2	341	1	75.62
194	3	354	2	13.88
195	1	367	3	64.89
195	2	380	4	40.73
195	3	393	1	70.39
196	1	6	2	49.38
196	2	19	3	34.85
196	3	32	4	42.76
197	1	45	1	77.29
197	2	58	2	15.17
197	3	71	3	37.96
198	1	84	4	27.02
198	2	97	1	26.51
198	3	110	2	10.74
199	1	123	3	2.30
199	2	136	4	30.38
199	3	149	1	22.56
200	1	162	2	32.30
200	2	175	3	36.04
200	3	188	4	5.56
201	1	201	1	17.23
201	2	214	2	82.91
201	3	227	3	18.21
202	1	240	4	34.26
202	2	253	1	82.92
202	3	266	2	63.88
203	1	279	3	0.63
203	2	292	4	21.45
203	3	305	1	76.21
204	1	318	2	45.38
204	2	331	3	23.49
204	3	344	4	83.25
205	1	357	1	22.44
205	2	370	2	47.11
205	3	383	3	57.67
206	1	396	4	20.50
206	2	9	1	8.64
206	3	22	2	24.61
207	1	35	3	20.82
207	2	48	4	63.18
207	3	61	1	72.40
208	1	74	2	42.43
208	2	87	3	66.44
208	3	100	4	86.90
209	1	113	1	36.93
209	2	126	2	0.03
209	3	139	3	30.07
210	1	152	4	21.58
210	2	165	1	21.88
210	3	178	2	48.47
211	1	191	3	75.34
211	2	204	4	52.83
211	3	217	1	52.97
212	1	230	2	45.66
212	2	243	3	69.41
212	3	256	4	65.54
213	1	269	1	58.91
213	2	282	2	1.23
213	3	295	3	15.15
214	1	308	4	37.19
214	2	321	1	5.01
214	3	334	2	87.36
215	1	347	3	34.48
215	2	360	4	33.41
215	3	373	1	76.77
216	1	386	2	31.72
216	2	399	3	2.99
216	3	12	4	67.65
217	1	25	1	10.96
217	2	38	2	64.01
217	3	51	3	9.66
218	1	64	4	23.58
218	2	77	1	65.94
218	3	90	2	88.29
219	1	103	3	28.57
219	2	116	4	39.07
219	3	129	1	0.98
220	1	142	2	57.30
220	2	155	3	86.22
220	3	168	4	38.51
221	1	181	1	83.44
221	2	194	2	56.15
221	3	207	3	65.10
222	1	220	4	38.12
222	2	233	1	29.60
222	3	246	2	7.89
223	1	259	3	43.33
223	2	272	4	36.85
223	3	285	1	69.90
224	1	298	2	79.05
224	2	311	3	21.89
224	3	324	4	89.71
225	1	337	1	30.36
225	2	350	2	43.01
225	3	363	3	28.60
226	1	376	4	24.40
226	2	389	1	35.41
226	3	2	2	11.09
227	1	15	3	38.15
227	2	28	4	23.34
227	3	41	1	75.19
228	1	54	2	5.77
228	2	67	3	16.71
228	3	80	4	66.06
229	1	93	1	87.02
229	2	106	2	67.80
229	3	119	3	19.79
230	1	132	4	74.54
230	2	145	1	88.71
230	3	158	2	1.04
231	1	171	3	62.98
231	2	184	4	16.01
231	3	197	1	18.40
232	1	210	2	70.24
232	2	223	3	83.34
232	3	236	4	66.11
233	1	249	1	79.36
233	2	262	2	53.55
233	3	275	3	87.61
234	1	288	4	28.36
234	2	301	1	26.90
234	3	314	2	20.13
235	1	327	3	71.01
235	2	340	4	86.14
235	3	353	1	44.46
236	1	366	2	3.49
236	2	379	3	8.13
236	3	392	4	37.50
237	1	5	1	25.61
237	2	18	2	26.60
237	3	31	3	24.73
238	1	44	4	26.54
238	2	57	1	81.33
238	3	70	2	19.31
239	1	83	3	88.55
239	2	96	4	69.20
239	3	109	1	34.51
240	1	122	2	32.01
240	2	135	3	26.07
240	3	148	4	61.04
241	1	161	1	8.89
241	2	174	2	85.92
241	3	187	3	65.62
242	1	200	4	0.17
242	2	213	1	15.36
242	3	226	2	7.98
243	1	239	3	60.50
243	2	252	4	84.58
243	3	265	1	38.28
244	1	278	2	61.36
244	2	291	3	31.32
244	3	304	4	57.10
245	1	317	1	62.25
245	2	330	2	24.24
245	3	343	3	5.31
246	1	356	4	84.86
246	2	369	1	58.18
246	3	382	2	18.25
247	1	395	3	54.08
247	2	8	4	72.19
247	3	21	1	41.10
248	1	34	2	37.19
248	2	47	3	11.50
248	3	60	4	13.41
249	1	73	1	42.76
249	2	86	2	47.27
249	3	99	3	66.62
250	1	112	4	80.57
250	2	125	1	63.39
250	3	138	2	4.54
251	1	151	3	8.45
251	2	164	4	86.46
251	3	177	1	43.19
252	1	190	2	6.81
252	2	203	3	38.88
252	3	216	4	83.76
253	1	229	1	78.55
253	2	242	2	42.16
253	3	255	3	33.54
254	1	268	4	0.77
254	2	281	1	27.47
254	3	294	2	88.16
255	1	307	3	1.58
255	2	320	4	28.31
255	3	333	1	27.89
256	1	346	2	80.32
256	2	359	3	23.42
256	3	372	4	41.33
257	1	385	1	16.82
257	2	398	2	5.61
257	3	11	3	24.01
258	1	24	4	79.24
258	2	37	1	14.70
258	3	50	2	29.37
259	1	63	3	62.29
259	2	76	4	77.00
259	3	89	1	19.83
260	1	102	2	55.99
260	2	115	3	7.04
260	3	128	4	80.52
261	1	141	1	83.71
261	2	154	2	69.66
261	3	167	3	76.10
262	1	180	4	83.56
262	2	193	1	67.17
262	3	206	2	32.79
263	1	219	3	49.66
263	2	232	4	39.64
263	3	245	1	2.43
264	1	258	2	6.07
264	2	271	3	9.44
264	3	284	4	45.79
265	1	297	1	55.73
265	2	310	2	86.02
265	3	323	3	52.42
266	1	336	4	84.74
266	2	349	1	81.31
266	3	362	2	31.07
267	1	375	3	28.56
267	2	388	4	76.10
267	3	1	1	6.41
268	1	14	2	57.21
268	2	27	3	17.57
268	3	40	4	52.54
269	1	53	1	22.03
269	2	66	2	69.18
269	3	79	3	83.66
270	1	92	4	51.41
270	2	105	1	0.59
270	3	118	2	35.63
271	1	131	3	3.60
271	2	144	4	83.00
271	3	157	1	54.82
272	1	170	2	76.47
272	2	183	3	77.79
272	3	196	4	63.53
273	1	209	1	63.19
273	2	222	2	78.33
273	3	235	3	29.93
274	1	248	4	54.20
274	2	261	1	19.27
274	3	274	2	63.59
275	1	287	3	62.44
275	2	300	4	77.37
275	3	313	1	82.97
276	1	326	2	41.33
276	2	339	3	31.24
276	3	352	4	23.75
277	1	365	1	68.43
277	2	378	2	22.59
277	3	391	3	20.67
278	1	4	4	84.87
278	2	17	1	37.04
278	3	30	2	84.36
279	1	43	3	78.70
279	2	56	4	64.19
279	3	69	1	32.12
280	1	82	2	89.08
280	2	95	3	28.01
280	3	108	4	33.42
281	1	121	1	53.79
281	2	134	2	13.07
281	3	147	3	56.68
282	1	160	4	0.84
282	2	173	1	27.25
282	3	186	2	34.06
283	1	199	3	5.40
283	2	212	4	26.43
283	3	225	1	26.26
284	1	238	2	19.60
284	2	251	3	8.17
284	3	264	4	5.89
285	1	277	1	29.67
285	2	290	2	76.10
285	3	303	3	36.74
286	1	316	4	68.44
286	2	329	1	65.09
286	3	342	2	37.03
287	1	355	3	62.50
287	2	368	4	86.86
287	3	381	1	22.10
288	1	394	2	21.48
288	2	7	3	14.20
288	3	20	4	20.24
289	1	33	1	47.99
289	2	46	2	84.42
289	3	59	3	55.43
290	1	72	4	42.03
290	2	85	1	33.21
290	3	98	2	51.20
291	1	111	3	71.82
291	2	124	4	27.17
291	3	137	1	18.90
292	1	150	2	65.25
292	2	163	3	70.89
292	3	176	4	78.34
293	1	189	1	35.97
293	2	202	2	82.57
293	3	215	3	78.61
294	1	228	4	20.55
294	2	241	1	76.63
294	3	254	2	25.71
295	1	267	3	88.51
295	2	280	4	35.60
295	3	293	1	34.61
296	1	306	2	60.34
296	2	319	3	82.50
296	3	332	4	66.90
297	1	345	1	20.63
297	2	358	2	61.04
297	3	371	3	12.41
298	1	384	4	37.12
298	2	397	1	26.87
298	3	10	2	17.20
299	1	23	3	15.44
299	2	36	4	66.35
299	3	49	1	82.33
300	1	62	2	66.17
300	2	75	3	57.23
300	3	88	4	58.20
301	1	101	1	26.18
301	2	114	2	84.57
301	3	127	3	33.54
302	1	140	4	74.49
302	2	153	1	36.51
302	3	166	2	18.61
303	1	179	3	0.86
303	2	192	4	25.85
303	3	205	1	9.58
304	1	218	2	79.41
304	2	231	3	74.83
304	3	244	4	49.12
305	1	257	1	45.61
305	2	270	2	21.08
305	3	283	3	70.10
306	1	296	4	76.73
306	2	309	1	54.59
306	3	322	2	26.99
307	1	335	3	5.04
307	2	348	4	27.26
307	3	361	1	33.52
308	1	374	2	38.67
308	2	387	3	17.87
308	3	400	4	80.38
309	1	13	1	5.85
309	2	26	2	11.71
309	3	39	3	24.54
310	1	52	4	77.29
310	2	65	1	28.60
310	3	78	2	16.70
311	1	91	3	79.60
311	2	104	4	78.79
311	3	117	1	10.06
312	1	130	2	13.02
312	2	143	3	40.01
312	3	156	4	73.63
313	1	169	1	87.02
313	2	182	2	38.73
313	3	195	3	46.95
314	1	208	4	40.09
314	2	221	1	83.14
314	3	234	2	29.17
315	1	247	3	27.55
315	2	260	4	10.78
315	3	273	1	72.87
316	1	286	2	33.06
316	2	299	3	54.07
316	3	312	4	52.04
317	1	325	1	61.51
317	2	338	2	66.19
317	3	351	3	56.58
318	1	364	4	26.62
318	2	377	1	10.28
318	3	390	2	36.36
319	1	3	3	40.72
319	2	16	4	30.89
319	3	29	1	0.37
320	1	42	2	49.67
320	2	55	3	60.54
320	3	68	4	16.14
321	1	81	1	26.49
321	2	94	2	26.08
321	3	107	3	45.99
322	1	120	4	67.23
322	2	133	1	55.17
322	3	146	2	20.57
323	1	159	3	36.60
323	2	172	4	2.55
323	3	185	1	63.65
324	1	198	2	13.69
324	2	211	3	65.95
324	3	224	4	27.87
325	1	237	1	12.18
325	2	250	2	84.75
325	3	263	3	44.91
326	1	276	4	75.18
326	2	289	1	24.09
326	3	302	2	11.13
327	1	315	3	43.06
327	2	328	4	51.99
327	3	341	1	52.64
328	1	354	2	63.06
328	2	367	3	62.25
328	3	380	4	39.39
329	1	393	1	62.77
329	2	6	2	7.22
329	3	19	3	83.77
330	1	32	4	24.47
330	2	45	1	78.04
330	3	58	2	16.05
331	1	71	3	11.15
331	2	84	4	69.62
331	3	97	1	70.78
332	1	110	2	78.45
332	2	123	3	74.04
332	3	136	4	85.63
333	1	149	1	27.25
333	2	162	2	67.66
333	3	175	3	53.38
334	1	188	4	15.35
334	2	201	1	24.46
334	3	214	2	36.67
335	1	227	3	18.57
335	2	240	4	55.15
335	3	253	1	21.39
336	1	266	2	55.81
336	2	279	3	41.81
336	3	292	4	87.94
337	1	305	1	19.08
337	2	318	2	47.55
337	3	331	3	78.78
338	1	344	4	32.66
338	2	357	1	1.89
338	3	370	2	10.17
339	1	383	3	62.69
339	2	396	4	56.58
339	3	9	1	17.95
340	1	22	2	50.68
340	2	35	3	69.78
340	3	48	4	23.09
341	1	61	1	24.69
341	2	74	2	41.42
341	3	87	3	83.19
342	1	100	4	28.13
342	2	113	1	19.69
342	3	126	2	22.78
343	1	139	3	25.13
343	2	152	4	40.76
343	3	165	1	0.58
344	1	178	2	30.66
344	2	191	3	33.31
344	3	204	4	61.34
345	1	217	1	71.71
345	2	230	2	58.32
345	3	243	3	84.05
346	1	256	4	55.85
346	2	269	1	30.96
346	3	282	2	11.24
347	1	295	3	36.69
347	2	308	4	82.97
347	3	321	1	83.57
348	1	334	2	73.32
348	2	347	3	3.66
348	3	360	4	70.93
349	1	373	1	44.76
349	2	386	2	13.22
349	3	399	3	51.84
350	1	12	4	6.41
350	2	25	1	73.94
350	3	38	2	71.69
351	1	51	3	12.03
351	2	64	4	54.52
351	3	77	1	73.40
352	1	90	2	29.89
352	2	103	3	81.69
352	3	116	4	25.65
353	1	129	1	41.54
353	2	142	2	65.01
353	3	155	3	11.54
354	1	168	4	24.53
354	2	181	1	27.50
354	3	194	2	38.34
355	1	207	3	9.88
355	2	220	4	66.91
355	3	233	1	50.86
356	1	246	2	53.38
356	2	259	3	44.19
356	3	272	4	4.83
357	1	285	1	57.92
357	2	298	2	87.99
357	3	311	3	18.06
358	1	324	4	11.27
358	2	337	1	35.29
358	3	350	2	33.56
359	1	363	3	57.66
359	2	376	4	40.66
359	3	389	1	82.59
360	1	2	2	67.13
360	2	15	3	16.82
360	3	28	4	17.49
361	1	41	1	82.86
361	2	54	2	32.10
361	3	67	3	49.25
362	1	80	4	12.27
362	2	93	1	1.13
362	3	106	2	62.29
363	1	119	3	13.09
363	2	132	4	24.27
363	3	145	1	84.44
364	1	158	2	25.20
364	2	171	3	5.81
364	3	184	4	53.72
365	1	197	1	88.24
365	2	210	2	5.02
365	3	223	3	22.41
366	1	236	4	71.83
366	2	249	1	85.06
366	3	262	2	26.80
367	1	275	3	55.75
367	2	288	4	54.87
367	3	301	1	45.33
368	1	314	2	21.68
368	2	327	3	72.81
368	3	340	4	2.38
369	1	353	1	83.80
369	2	366	2	12.56
369	3	379	3	45.02
370	1	392	4	18.21
370	2	5	1	88.16
370	3	18	2	13.73
371	1	31	3	4.16
371	2	44	4	28.82
371	3	57	1	21.84
372	1	70	2	45.26
372	2	83	3	55.24
372	3	96	4	34.60
373	1	109	1	75.18
373	2	122	2	48.86
373	3	135	3	7.73
374	1	148	4	56.07
374	2	161	1	15.48
374	3	174	2	23.78
375	1	187	3	70.76
375	2	200	4	56.00
375	3	213	1	25.45
376	1	226	2	86.42
376	2	239	3	79.19
376	3	252	4	13.82
377	1	265	1	38.96
377	2	278	2	27.22
377	3	291	3	56.67
378	1	304	4	69.53
378	2	317	1	62.36
378	3	330	2	12.09
379	1	343	3	27.17
379	2	356	4	22.09
379	3	369	1	51.41
380	1	382	2	3.96
380	2	395	3	70.56
380	3	8	4	15.79
381	1	21	1	22.74
381	2	34	2	17.50
381	3	47	3	4.09
382	1	60	4	16.98
382	2	73	1	43.14
382	3	86	2	51.90
383	1	99	3	20.41
383	2	112	4	22.12
383	3	125	1	48.39
384	1	138	2	56.88
384	2	151	3	62.82
384	3	164	4	51.28
385	1	177	1	36.64
385	2	190	2	51.24
385	3	203	3	31.75
386	1	216	4	69.09
386	2	229	1	83.08
386	3	242	2	29.00
387	1	255	3	35.19
387	2	268	4	13.42
387	3	281	1	21.44
388	1	294	2	55.89
388	2	307	3	51.14
388	3	320	4	68.19
389	1	333	1	89.89
389	2	346	2	9.77
389	3	359	3	40.35
390	1	372	4	79.52
390	2	385	1	89.46
390	3	398	2	10.19
391	1	11	3	80.84
391	2	24	4	87.47
391	3	37	1	78.65
392	1	50	2	4.49
392	2	63	3	82.12
392	3	76	4	21.76
393	1	89	1	75.82
393	2	102	2	80.31
393	3	115	3	40.83
394	1	128	4	40.56
394	2	141	1	83.91
394	3	154	2	6.39
395	1	167	3	17.06
395	2	180	4	51.12
395	3	193	1	45.96
396	1	206	2	23.19
396	2	219	3	73.99
396	3	232	4	43.19
397	1	245	1	55.10
397	2	258	2	9.44
397	3	271	3	86.50
398	1	284	4	9.92
398	2	297	1	2.45
398	3	310	2	80.80
399	1	323	3	15.93
399	2	336	4	62.93
399	3	349	1	42.50
400	1	362	2	72.58
400	2	375	3	79.80
400	3	388	4	53.89
401	1	1	1	35.75
401	2	14	2	80.36
401	3	27	3	29.14
402	1	40	4	10.02
402	2	53	1	18.67
402	3	66	2	66.05
403	1	79	3	0.38
403	2	92	4	17.73
403	3	105	1	65.58
404	1	118	2	85.28
404	2	131	3	76.42
404	3	144	4	31.59
405	1	157	1	71.03
405	2	170	2	30.61
405	3	183	3	84.47
406	1	196	4	31.47
406	2	209	1	19.51
406	3	222	2	84.65
407	1	235	3	75.27
407	2	248	4	15.82
407	3	261	1	48.13
408	1	274	2	78.20
408	2	287	3	70.92
408	3	300	4	22.28
409	1	313	1	76.79
409	2	326	2	88.32
409	3	339	3	69.10
410	1	352	4	62.80
410	2	365	1	69.29
410	3	378	2	36.85
411	1	391	3	6.34
411	2	4	4	52.56
411	3	17	1	18.97
412	1	30	2	9.33
412	2	43	3	73.74
412	3	56	4	46.13
413	1	69	1	29.98
413	2	82	2	52.69
413	3	95	3	34.62
414	1	108	4	70.52
414	2	121	1	38.52
414	3	134	2	16.96
415	1	147	3	64.55
415	2	160	4	17.89
415	3	173	1	22.43
416	1	186	2	0.74
416	2	199	3	26.90
416	3	212	4	22.55
417	1	225	1	39.30
417	2	238	2	16.89
417	3	251	3	82.94
418	1	264	4	19.66
418	2	277	1	56.22
418	3	290	2	15.25
419	1	303	3	35.07
419	2	316	4	88.18
419	3	329	1	55.84
420	1	342	2	88.51
420	2	355	3	39.85
420	3	368	4	24.62
421	1	381	1	82.61
421	2	394	2	3.56
421	3	7	3	43.90
422	1	20	4	45.04
422	2	33	1	48.14
422	3	46	2	22.92
423	1	59	3	78.67
423	2	72	4	62.31
423	3	85	1	75.38
424	1	98	2	60.14
424	2	111	3	24.53
424	3	124	4	26.54
425	1	137	1	1.36
425	2	150	2	5.37
425	3	163	3	29.27
426	1	176	4	49.39
426	2	189	1	82.62
426	3	202	2	62.84
427	1	215	3	77.19
427	2	228	4	81.67
427	3	241	1	6.42
428	1	254	2	35.42
428	2	267	3	29.62
428	3	280	4	37.44
429	1	293	1	89.49
429	2	306	2	58.07
429	3	319	3	58.04
430	1	332	4	67.79
430	2	345	1	16.10
430	3	358	2	80.59
431	1	371	3	63.91
431	2	384	4	43.59
431	3	397	1	44.17
432	1	10	2	24.83
432	2	23	3	6.02
432	3	36	4	42.27
433	1	49	1	2.12
433	2	62	2	75.14
433	3	75	3	30.02
434	1	88	4	4.83
434	2	101	1	84.66
434	3	114	2	64.97
435	1	127	3	20.41
435	2	140	4	73.93
435	3	153	1	35.79
436	1	166	2	85.37
436	2	179	3	74.60
436	3	192	4	76.54
437	1	205	1	24.82
437	2	218	2	15.84
437	3	231	3	54.04
438	1	244	4	2.77
438	2	257	1	2.49
438	3	270	2	41.29
439	1	283	3	79.47
439	2	296	4	70.34
439	3	309	1	16.27
440	1	322	2	55.74
440	2	335	3	1.10
440	3	348	4	60.01
441	1	361	1	39.36
441	2	374	2	40.80
441	3	387	3	16.37
442	1	400	4	35.70
442	2	13	1	20.76
442	3	26	2	67.41
443	1	39	3	12.63
443	2	52	4	75.36
443	3	65	1	57.02
444	1	78	2	70.03
444	2	91	3	7.52
444	3	104	4	28.39
445	1	117	1	16.36
445	2	130	2	84.74
445	3	143	3	79.41
446	1	156	4	24.97
446	2	169	1	72.62
446	3	182	2	28.81
447	1	195	3	73.85
447	2	208	4	60.89
447	3	221	1	25.95
448	1	234	2	58.42
448	2	247	3	3.98
448	3	260	4	34.39
449	1	273	1	79.40
449	2	286	2	14.79
449	3	299	3	52.37
450	1	312	4	49.74
450	2	325	1	73.53
450	3	338	2	14.35
451	1	351	3	9.21
451	2	364	4	37.84
451	3	377	1	57.69
452	1	390	2	7.81
452	2	3	3	47.92
452	3	16	4	68.60
453	1	29	1	5.41
453	2	42	2	37.81
453	3	55	3	24.90
454	1	68	4	57.83
454	2	81	1	10.93
454	3	94	2	55.29
455	1	107	3	70.33
455	2	120	4	57.94
455	3	133	1	56.70
456	1	146	2	77.43
456	2	159	3	36.63
456	3	172	4	40.98
457	1	185	1	19.35
457	2	198	2	89.83
457	3	211	3	68.00
458	1	224	4	59.06
458	2	237	1	86.33
458	3	250	2	74.55
459	1	263	3	11.46
459	2	276	4	70.39
459	3	289	1	58.96
460	1	302	2	42.02
460	2	315	3	44.60
460	3	328	4	76.75
461	1	341	1	65.59
461	2	354	2	50.94
461	3	367	3	66.49
462	1	380	4	82.18
462	2	393	1	56.16
462	3	6	2	1.87
463	1	19	3	57.81
463	2	32	4	9.24
463	3	45	1	27.16
464	1	58	2	21.85
464	2	71	3	87.57
464	3	84	4	4.94
465	1	97	1	48.55
465	2	110	2	77.47
465	3	123	3	7.99
466	1	136	4	32.13
466	2	149	1	6.97
466	3	162	2	50.63
467	1	175	3	53.21
467	2	188	4	37.99
467	3	201	1	49.99
468	1	214	2	79.06
468	2	227	3	87.37
468	3	240	4	39.44
469	1	253	1	63.55
469	2	266	2	9.20
469	3	279	3	39.87
470	1	292	4	52.02
470	2	305	1	7.05
470	3	318	2	71.57
471	1	331	3	38.53
471	2	344	4	50.86
471	3	357	1	76.94
472	1	370	2	71.01
472	2	383	3	39.85
472	3	396	4	59.40
473	1	9	1	52.28
473	2	22	2	24.26
473	3	35	3	66.95
474	1	48	4	54.07
474	2	61	1	25.09
474	3	74	2	35.11
475	1	87	3	21.94
475	2	100	4	19.72
475	3	113	1	10.59
476	1	126	2	73.66
476	2	139	3	12.15
476	3	152	4	41.24
477	1	165	1	0.80
477	2	178	2	37.13
477	3	191	3	84.67
478	1	204	4	50.86
478	2	217	1	88.77
478	3	230	2	76.52
479	1	243	3	61.05
479	2	256	4	70.21
479	3	269	1	58.05
480	1	282	2	61.26
480	2	295	3	7.84
480	3	308	4	5.88
481	1	321	1	25.64
481	2	334	2	77.26
481	3	347	3	35.46
482	1	360	4	84.66
482	2	373	1	66.50
482	3	386	2	15.14
483	1	399	3	11.90
483	2	12	4	46.63
483	3	25	1	17.86
484	1	38	2	1.59
484	2	51	3	24.32
484	3	64	4	9.69
485	1	77	1	63.37
485	2	90	2	54.46
485	3	103	3	11.09
486	1	116	4	52.62
486	2	129	1	66.60
486	3	142	2	38.61
487	1	155	3	3.18
487	2	168	4	22.04
487	3	181	1	3.82
488	1	194	2	66.11
488	2	207	3	43.12
488	3	220	4	62.60
489	1	233	1	60.18
489	2	246	2	4.22
489	3	259	3	63.70
490	1	272	4	5.51
490	2	285	1	9.31
490	3	298	2	11.48
491	1	311	3	53.34
491	2	324	4	46.56
491	3	337	1	5.58
492	1	350	2	52.88
492	2	363	3	39.29
492	3	376	4	12.90
493	1	389	1	9.92
493	2	2	2	12.07
493	3	15	3	7.19
494	1	28	4	6.30
494	2	41	1	31.19
494	3	54	2	44.17
495	1	67	3	82.10
495	2	80	4	85.93
495	3	93	1	58.06
496	1	106	2	67.61
496	2	119	3	26.19
496	3	132	4	12.57
497	1	145	1	40.20
497	2	158	2	10.85
497	3	171	3	54.11
498	1	184	4	38.71
498	2	197	1	53.26
498	3	210	2	55.21
499	1	223	3	26.64
499	2	236	4	43.30
499	3	249	1	86.83
500	1	262	2	33.14
500	2	275	3	23.54
500	3	288	4	59.08
501	1	301	1	33.45
501	2	314	2	46.71
501	3	327	3	65.03
502	1	340	4	77.04
502	2	353	1	15.40
502	3	366	2	8.81
503	1	379	3	9.03
503	2	392	4	13.83
503	3	5	1	55.22
504	1	18	2	43.28
504	2	31	3	65.67
504	3	44	4	65.44
505	1	57	1	86.30
505	2	70	2	27.67
505	3	83	3	41.19
506	1	96	4	17.70
506	2	109	1	22.07
506	3	122	2	8.87
507	1	135	3	9.65
507	2	148	4	49.46
507	3	161	1	9.27
508	1	174	2	24.11
508	2	187	3	50.67
508	3	200	4	4.10
509	1	213	1	4.87
509	2	226	2	62.40
509	3	239	3	42.32
510	1	252	4	19.24
510	2	265	1	18.54
510	3	278	2	55.94
511	1	291	3	67.54
511	2	304	4	63.73
511	3	317	1	35.20
512	1	330	2	20.05
512	2	343	3	66.54
512	3	356	4	12.66
513	1	369	1	81.39
513	2	382	2	78.37
513	3	395	3	10.73
514	1	8	4	31.77
514	2	21	1	77.31
514	3	34	2	89.11
515	1	47	3	63.00
515	2	60	4	11.72
515	3	73	1	17.13
516	1	86	2	89.90
516	2	99	3	64.75
516	3	112	4	88.09
517	1	125	1	75.24
517	2	138	2	41.33
517	3	151	3	0.32
518	1	164	4	49.78
518	2	177	1	16.49
518	3	190	2	15.58
519	1	203	3	66.74
519	2	216	4	71.37
519	3	229	1	65.08
520	1	242	2	11.64
520	2	255	3	29.15
520	3	268	4	56.64
521	1	281	1	75.57
521	2	294	2	77.06
521	3	307	3	2.32
522	1	320	4	88.01
522	2	333	1	59.45
522	3	346	2	73.47
523	1	359	3	32.04
523	2	372	4	49.64
523	3	385	1	1.11
524	1	398	2	30.63
524	2	11	3	8.24
524	3	24	4	8.31
525	1	37	1	68.57
525	2	50	2	70.41
525	3	63	3	21.91
526	1	76	4	62.53
526	2	89	1	34.49
526	3	102	2	18.82
527	1	115	3	56.77
527	2	128	4	77.44
527	3	141	1	26.49
528	1	154	2	80.26
528	2	167	3	42.00
528	3	180	4	79.08
529	1	193	1	5.06
529	2	206	2	53.41
529	3	219	3	61.76
530	1	232	4	80.08
530	2	245	1	34.01
530	3	258	2	10.64
531	1	271	3	65.90
531	2	284	4	80.84
531	3	297	1	84.58
532	1	310	2	64.17
532	2	323	3	54.98
532	3	336	4	18.13
533	1	349	1	81.42
533	2	362	2	47.55
533	3	375	3	13.62
534	1	388	4	39.89
534	2	1	1	2.43
534	3	14	2	73.86
535	1	27	3	32.22
535	2	40	4	20.59
535	3	53	1	48.89
536	1	66	2	12.03
536	2	79	3	6.30
536	3	92	4	29.26
537	1	105	1	42.41
537	2	118	2	74.14
537	3	131	3	51.27
538	1	144	4	77.07
538	2	157	1	40.75
538	3	170	2	53.87
539	1	183	3	5.06
539	2	196	4	57.84
539	3	209	1	35.61
540	1	222	2	76.08
540	2	235	3	1.41
540	3	248	4	34.28
541	1	261	1	64.93
541	2	274	2	0.67
541	3	287	3	68.09
542	1	300	4	82.38
542	2	313	1	13.51
542	3	326	2	31.38
543	1	339	3	15.71
543	2	352	4	7.97
543	3	365	1	58.22
544	1	378	2	49.66
544	2	391	3	58.75
544	3	4	4	82.66
545	1	17	1	48.25
545	2	30	2	2.73
545	3	43	3	64.56
546	1	56	4	88.58
546	2	69	1	71.44
546	3	82	2	36.77
547	1	95	3	40.45
547	2	108	4	43.61
547	3	121	1	75.06
548	1	134	2	71.78
548	2	147	3	28.88
548	3	160	4	30.16
549	1	173	1	23.69
549	2	186	2	76.42
549	3	199	3	56.93
550	1	212	4	25.29
550	2	225	1	70.89
550	3	238	2	33.42
551	1	251	3	34.35
551	2	264	4	76.06
551	3	277	1	9.93
552	1	290	2	21.02
552	2	303	3	7.63
552	3	316	4	38.27
553	1	329	1	51.70
553	2	342	2	55.93
553	3	355	3	70.60
554	1	368	4	45.10
554	2	381	1	48.26
554	3	394	2	9.48
555	1	7	3	82.97
555	2	20	4	61.41
555	3	33	1	84.80
556	1	46	2	13.28
556	2	59	3	72.11
556	3	72	4	36.81
557	1	85	1	50.13
557	2	98	2	52.81
557	3	111	3	77.79
558	1	124	4	18.25
558	2	137	1	71.07
558	3	150	2	65.20
559	1	163	3	59.75
559	2	176	4	38.35
559	3	189	1	26.85
560	1	202	2	70.07
560	2	215	3	38.53
560	3	228	4	73.33
561	1	241	1	18.92
561	2	254	2	82.47
561	3	267	3	85.49
562	1	280	4	57.24
562	2	293	1	79.25
562	3	306	2	69.35
563	1	319	3	36.18
563	2	332	4	72.99
563	3	345	1	31.71
564	1	358	2	69.72
564	2	371	3	20.63
564	3	384	4	67.98
565	1	397	1	20.19
565	2	10	2	51.40
565	3	23	3	18.92
566	1	36	4	73.88
566	2	49	1	40.24
566	3	62	2	23.71
567	1	75	3	4.77
567	2	88	4	43.33
567	3	101	1	72.19
568	1	114	2	71.57
568	2	127	3	40.95
568	3	140	4	14.26
569	1	153	1	60.10
569	2	166	2	71.45
569	3	179	3	14.68
570	1	192	4	34.57
570	2	205	1	33.59
570	3	218	2	26.32
571	1	231	3	45.39
571	2	244	4	15.11
571	3	257	1	57.93
572	1	270	2	61.26
572	2	283	3	41.44
572	3	296	4	49.07
573	1	309	1	35.33
573	2	322	2	15.10
573	3	335	3	89.99
574	1	348	4	70.46
574	2	361	1	29.50
574	3	374	2	57.01
575	1	387	3	6.17
575	2	400	4	22.46
575	3	13	1	46.80
576	1	26	2	12.50
576	2	39	3	25.79
576	3	52	4	58.12
577	1	65	1	79.41
577	2	78	2	40.17
577	3	91	3	22.92
578	1	104	4	20.47
578	2	117	1	45.06
578	3	130	2	78.53
579	1	143	3	89.57
579	2	156	4	34.32
579	3	169	1	29.37
580	1	182	2	78.53
580	2	195	3	24.60
580	3	208	4	10.81
581	1	221	1	32.06
581	2	234	2	32.51
581	3	247	3	7.28
582	1	260	4	40.16
582	2	273	1	22.98
582	3	286	2	25.16
583	1	299	3	84.71
583	2	312	4	31.73
583	3	325	1	66.87
584	1	338	2	35.04
584	2	351	3	10.87
584	3	364	4	45.78
585	1	377	1	29.52
585	2	390	2	69.06
585	3	3	3	78.83
586	1	16	4	78.49
586	2	29	1	64.45
586	3	42	2	3.07
587	1	55	3	20.88
587	2	68	4	41.50
587	3	81	1	18.77
588	1	94	2	62.64
588	2	107	3	76.15
588	3	120	4	82.62
589	1	133	1	69.59
589	2	146	2	9.43
589	3	159	3	81.69
590	1	172	4	62.75
590	2	185	1	70.49
590	3	198	2	86.19
591	1	211	3	66.54
591	2	224	4	53.01
591	3	237	1	76.40
592	1	250	2	74.30
592	2	263	3	73.76
592	3	276	4	68.35
593	1	289	1	29.98
593	2	302	2	79.76
593	3	315	3	89.27
594	1	328	4	31.57
594	2	341	1	15.68
594	3	354	2	6.04
595	1	367	3	47.25
595	2	380	4	18.66
595	3	393	1	59.81
596	1	6	2	12.74
596	2	19	3	41.92
596	3	32	4	31.25
597	1	45	1	19.50
597	2	58	2	64.03
597	3	71	3	59.37
598	1	84	4	52.44
598	2	97	1	12.36
598	3	110	2	72.54
599	1	123	3	5.84
599	2	136	4	15.01
599	3	149	1	42.47
600	1	162	2	61.30
600	2	175	3	12.09
600	3	188	4	49.02
601	1	201	1	48.02
601	2	214	2	24.50
601	3	227	3	13.46
602	1	240	4	31.19
602	2	253	1	69.41
602	3	266	2	41.75
603	1	279	3	80.83
603	2	292	4	36.33
603	3	305	1	18.46
604	1	318	2	12.05
604	2	331	3	31.19
604	3	344	4	77.15
605	1	357	1	88.02
605	2	370	2	17.81
605	3	383	3	53.44
606	1	396	4	18.51
606	2	9	1	82.50
606	3	22	2	66.87
607	1	35	3	73.07
607	2	48	4	79.86
607	3	61	1	19.26
608	1	74	2	43.78
608	2	87	3	57.77
608	3	100	4	69.61
609	1	113	1	0.27
609	2	126	2	46.48
609	3	139	3	84.32
610	1	152	4	28.02
610	2	165	1	1.83
610	3	178	2	10.04
611	1	191	3	57.86
611	2	204	4	56.74
611	3	217	1	39.02
612	1	230	2	28.88
612	2	243	3	0.52
612	3	256	4	37.08
613	1	269	1	20.79
613	2	282	2	2.97
613	3	295	3	39.75
614	1	308	4	53.67
614	2	321	1	35.69
614	3	334	2	54.61
615	1	347	3	25.49
615	2	360	4	36.72
615	3	373	1	67.60
616	1	386	2	72.76
616	2	399	3	68.33
616	3	12	4	30.59
617	1	25	1	74.00
617	2	38	2	81.10
617	3	51	3	30.09
618	1	64	4	72.69
618	2	77	1	31.91
618	3	90	2	3.52
619	1	103	3	22.09
619	2	116	4	50.30
619	3	129	1	73.71
620	1	142	2	58.97
620	2	155	3	28.29
620	3	168	4	19.25
621	1	181	1	82.21
621	2	194	2	89.99
621	3	207	3	13.90
622	1	220	4	58.30
622	2	233	1	61.71
622	3	246	2	80.45
623	1	259	3	75.74
623	2	272	4	53.08
623	3	285	1	49.23
624	1	298	2	70.99
624	2	311	3	27.26
624	3	324	4	78.15
625	1	337	1	42.15
625	2	350	2	69.06
625	3	363	3	65.52
626	1	376	4	48.80
626	2	389	1	32.50
626	3	2	2	4.86
627	1	15	3	11.58
627	2	28	4	22.31
627	3	41	1	88.63
628	1	54	2	2.66
628	2	67	3	2.00
628	3	80	4	89.71
629	1	93	1	63.33
629	2	106	2	32.66
629	3	119	3	47.96
630	1	132	4	28.40
630	2	145	1	2.82
630	3	158	2	34.40
631	1	171	3	52.14
631	2	184	4	78.10
631	3	197	1	36.02
632	1	210	2	49.37
632	2	223	3	7.27
632	3	236	4	68.78
633	1	249	1	36.93
633	2	262	2	73.96
633	3	275	3	19.10
634	1	288	4	45.33
634	2	301	1	86.00
634	3	314	2	32.06
635	1	327	3	39.54
635	2	340	4	23.56
635	3	353	1	42.16
636	1	366	2	40.30
636	2	379	3	30.00
636	3	392	4	53.25
637	1	5	1	50.06
637	2	18	2	3.86
637	3	31	3	62.16
638	1	44	4	30.29
638	2	57	1	74.78
638	3	70	2	73.23
639	1	83	3	51.56
639	2	96	4	17.26
639	3	109	1	74.31
640	1	122	2	59.43
640	2	135	3	11.61
640	3	148	4	32.96
641	1	161	1	17.90
641	2	174	2	52.55
641	3	187	3	77.24
642	1	200	4	47.45
642	2	213	1	42.90
642	3	226	2	43.96
643	1	239	3	81.18
643	2	252	4	13.48
643	3	265	1	9.15
644	1	278	2	62.33
644	2	291	3	9.45
644	3	304	4	49.58
645	1	317	1	61.14
645	2	330	2	67.97
645	3	343	3	10.08
646	1	356	4	61.33
646	2	369	1	51.97
646	3	382	2	80.10
647	1	395	3	63.58
647	2	8	4	42.46
647	3	21	1	87.11
648	1	34	2	51.39
648	2	47	3	84.14
648	3	60	4	29.74
649	1	73	1	21.39
649	2	86	2	0.58
649	3	99	3	37.66
650	1	112	4	19.12
650	2	125	1	24.30
650	3	138	2	60.76
651	1	151	3	61.99
651	2	164	4	75.63
651	3	177	1	81.04
652	1	190	2	8.74
652	2	203	3	55.04
652	3	216	4	33.82
653	1	229	1	15.55
653	2	242	2	56.78
653	3	255	3	76.68
654	1	268	4	26.90
654	2	281	1	86.13
654	3	294	2	37.00
655	1	307	3	3.82
655	2	320	4	72.58
655	3	333	1	25.34
656	1	346	2	68.10
656	2	359	3	87.37
656	3	372	4	23.45
657	1	385	1	62.66
657	2	398	2	59.64
657	3	11	3	9.41
658	1	24	4	2.99
658	2	37	1	59.97
658	3	50	2	42.46
659	1	63	3	18.79
659	2	76	4	20.70
659	3	89	1	17.43
660	1	102	2	82.78
660	2	115	3	17.61
660	3	128	4	63.56
661	1	141	1	63.11
661	2	154	2	58.05
661	3	167	3	20.42
662	1	180	4	3.48
662	2	193	1	7.82
662	3	206	2	10.81
663	1	219	3	51.05
663	2	232	4	29.58
663	3	245	1	46.29
664	1	258	2	14.88
664	2	271	3	84.87
664	3	284	4	34.48
665	1	297	1	50.58
665	2	310	2	57.06
665	3	323	3	63.48
666	1	336	4	42.43
666	2	349	1	53.51
666	3	362	2	31.52
667	1	375	3	51.32
667	2	388	4	85.80
667	3	1	1	66.95
668	1	14	2	32.73
668	2	27	3	8.18
668	3	40	4	82.35
669	1	53	1	15.58
669	2	66	2	31.94
669	3	79	3	46.76
670	1	92	4	69.60
670	2	105	1	37.48
670	3	118	2	31.21
671	1	131	3	14.93
671	2	144	4	28.55
671	3	157	1	74.60
672	1	170	2	10.75
672	2	183	3	84.25
672	3	196	4	61.86
673	1	209	1	16.90
673	2	222	2	29.81
673	3	235	3	65.25
674	1	248	4	22.49
674	2	261	1	18.67
674	3	274	2	19.45
675	1	287	3	6.72
675	2	300	4	30.61
675	3	313	1	54.13
676	1	326	2	62.36
676	2	339	3	69.67
676	3	352	4	66.57
677	1	365	1	85.66
677	2	378	2	85.80
677	3	391	3	39.45
678	1	4	4	4.31
678	2	17	1	22.20
678	3	30	2	88.73
679	1	43	3	55.53
679	2	56	4	46.81
679	3	69	1	56.99
680	1	82	2	31.79
680	2	95	3	37.06
680	3	108	4	50.32
681	1	121	1	62.09
681	2	134	2	22.12
681	3	147	3	24.87
682	1	160	4	5.56
682	2	173	1	9.33
682	3	186	2	45.21
683	1	199	3	8.08
683	2	212	4	3.19
683	3	225	1	23.44
684	1	238	2	75.58
684	2	251	3	45.25
684	3	264	4	46.81
685	1	277	1	81.18
685	2	290	2	69.67
685	3	303	3	7.24
686	1	316	4	15.98
686	2	329	1	31.99
686	3	342	2	15.58
687	1	355	3	24.91
687	2	368	4	74.82
687	3	381	1	83.83
688	1	394	2	86.81
688	2	7	3	48.36
688	3	20	4	46.38
689	1	33	1	49.88
689	2	46	2	74.76
689	3	59	3	62.96
690	1	72	4	34.91
690	2	85	1	65.47
690	3	98	2	10.16
691	1	111	3	15.86
691	2	124	4	8.23
691	3	137	1	84.00
692	1	150	2	82.96
692	2	163	3	20.08
692	3	176	4	80.40
693	1	189	1	33.90
693	2	202	2	38.78
693	3	215	3	19.18
694	1	228	4	21.36
694	2	241	1	40.35
694	3	254	2	75.11
695	1	267	3	9.50
695	2	280	4	69.25
695	3	293	1	37.86
696	1	306	2	76.18
696	2	319	3	40.32
696	3	332	4	42.73
697	1	345	1	38.08
697	2	358	2	29.52
697	3	371	3	81.19
698	1	384	4	28.89
698	2	397	1	44.65
698	3	10	2	75.11
699	1	23	3	41.91
699	2	36	4	3.30
699	3	49	1	52.10
700	1	62	2	82.17
700	2	75	3	88.75
700	3	88	4	51.08
701	1	101	1	17.54
701	2	114	2	11.26
701	3	127	3	32.05
702	1	140	4	18.29
702	2	153	1	29.28
702	3	166	2	36.04
703	1	179	3	39.56
703	2	192	4	40.36
703	3	205	1	78.60
704	1	218	2	59.25
704	2	231	3	42.13
704	3	244	4	39.78
705	1	257	1	79.55
705	2	270	2	25.98
705	3	283	3	35.51
706	1	296	4	9.31
706	2	309	1	70.78
706	3	322	2	25.22
707	1	335	3	36.75
707	2	348	4	24.65
707	3	361	1	80.99
708	1	374	2	67.95
708	2	387	3	83.01
708	3	400	4	89.36
709	1	13	1	3.83
709	2	26	2	10.46
709	3	39	3	63.51
710	1	52	4	24.12
710	2	65	1	13.07
710	3	78	2	65.42
711	1	91	3	89.12
711	2	104	4	16.00
711	3	117	1	9.70
712	1	130	2	29.27
712	2	143	3	65.62
712	3	156	4	15.80
713	1	169	1	68.49
713	2	182	2	14.67
713	3	195	3	25.22
714	1	208	4	22.11
714	2	221	1	58.98
714	3	234	2	8.21
715	1	247	3	33.62
715	2	260	4	56.33
715	3	273	1	46.40
716	1	286	2	31.74
716	2	299	3	31.65
716	3	312	4	50.98
717	1	325	1	62.45
717	2	338	2	27.52
717	3	351	3	81.16
718	1	364	4	44.90
718	2	377	1	86.21
718	3	390	2	12.01
719	1	3	3	86.71
719	2	16	4	18.26
719	3	29	1	12.91
720	1	42	2	50.26
720	2	55	3	62.90
720	3	68	4	0.29
721	1	81	1	11.18
721	2	94	2	84.57
721	3	107	3	6.44
722	1	120	4	3.60
722	2	133	1	79.58
722	3	146	2	1.39
723	1	159	3	65.98
723	2	172	4	38.95
723	3	185	1	8.95
724	1	198	2	81.48
724	2	211	3	82.15
724	3	224	4	30.20
725	1	237	1	85.55
725	2	250	2	27.77
725	3	263	3	58.02
726	1	276	4	84.46
726	2	289	1	5.36
726	3	302	2	25.01
727	1	315	3	70.07
727	2	328	4	4.11
727	3	341	1	78.27
728	1	354	2	17.94
728	2	367	3	81.65
728	3	380	4	70.61
729	1	393	1	57.36
729	2	6	2	84.64
729	3	19	3	80.39
730	1	32	4	24.07
730	2	45	1	46.43
730	3	58	2	29.31
731	1	71	3	85.42
731	2	84	4	11.35
731	3	97	1	46.39
732	1	110	2	81.55
732	2	123	3	81.65
732	3	136	4	19.58
733	1	149	1	80.86
733	2	162	2	17.61
733	3	175	3	83.09
734	1	188	4	88.14
734	2	201	1	70.31
734	3	214	2	26.74
735	1	227	3	39.36
735	2	240	4	89.23
735	3	253	1	62.73
736	1	266	2	81.99
736	2	279	3	56.38
736	3	292	4	69.11
737	1	305	1	22.39
737	2	318	2	83.86
737	3	331	3	12.83
738	1	344	4	65.43
738	2	357	1	7.59
738	3	370	2	89.52
739	1	383	3	16.02
739	2	396	4	40.50
739	3	9	1	36.47
740	1	22	2	34.73
740	2	35	3	55.04
740	3	48	4	34.52
741	1	61	1	40.85
741	2	74	2	49.25
741	3	87	3	24.47
742	1	100	4	61.40
742	2	113	1	17.86
742	3	126	2	24.59
743	1	139	3	59.72
743	2	152	4	48.39
743	3	165	1	86.81
744	1	178	2	45.96
744	2	191	3	87.76
744	3	204	4	17.51
745	1	217	1	66.36
745	2	230	2	61.26
745	3	243	3	45.10
746	1	256	4	84.26
746	2	269	1	16.39
746	3	282	2	10.99
747	1	295	3	80.21
747	2	308	4	49.40
747	3	321	1	10.92
748	1	334	2	5.38
748	2	347	3	67.76
748	3	360	4	18.26
749	1	373	1	46.34
749	2	386	2	33.64
749	3	399	3	44.72
750	1	12	4	68.29
750	2	25	1	42.89
750	3	38	2	80.91
751	1	51	3	72.68
751	2	64	4	19.47
751	3	77	1	69.69
752	1	90	2	31.38
752	2	103	3	35.02
752	3	116	4	60.75
753	1	129	1	4.93
753	2	142	2	61.23
753	3	155	3	33.65
754	1	168	4	54.61
754	2	181	1	13.78
754	3	194	2	86.69
755	1	207	3	78.20
755	2	220	4	17.66
755	3	233	1	28.30
756	1	246	2	2.75
756	2	259	3	43.36
756	3	272	4	65.74
757	1	285	1	68.92
757	2	298	2	19.67
757	3	311	3	83.01
758	1	324	4	66.81
758	2	337	1	38.91
758	3	350	2	7.73
759	1	363	3	24.54
759	2	376	4	70.91
759	3	389	1	0.40
760	1	2	2	31.14
760	2	15	3	11.20
760	3	28	4	77.08
761	1	41	1	67.49
761	2	54	2	36.62
761	3	67	3	74.83
762	1	80	4	17.25
762	2	93	1	40.17
762	3	106	2	31.53
763	1	119	3	35.33
763	2	132	4	30.16
763	3	145	1	53.13
764	1	158	2	77.40
764	2	171	3	22.33
764	3	184	4	56.83
765	1	197	1	43.79
765	2	210	2	74.05
765	3	223	3	69.20
766	1	236	4	22.54
766	2	249	1	71.46
766	3	262	2	18.20
767	1	275	3	74.79
767	2	288	4	46.48
767	3	301	1	35.87
768	1	314	2	7.78
768	2	327	3	72.29
768	3	340	4	53.11
769	1	353	1	40.71
769	2	366	2	71.64
769	3	379	3	7.39
770	1	392	4	13.42
770	2	5	1	29.36
770	3	18	2	77.76
771	1	31	3	12.51
771	2	44	4	77.62
771	3	57	1	26.34
772	1	70	2	6.37
772	2	83	3	42.68
772	3	96	4	44.30
773	1	109	1	4.61
773	2	122	2	30.49
773	3	135	3	13.83
774	1	148	4	25.58
774	2	161	1	55.63
774	3	174	2	70.59
775	1	187	3	58.11
775	2	200	4	6.74
775	3	213	1	8.72
776	1	226	2	1.74
776	2	239	3	12.81
776	3	252	4	1.25
777	1	265	1	74.60
777	2	278	2	58.85
777	3	291	3	63.01
778	1	304	4	70.67
778	2	317	1	5.31
778	3	330	2	65.48
779	1	343	3	62.63
779	2	356	4	47.82
779	3	369	1	52.59
780	1	382	2	25.29
780	2	395	3	73.53
780	3	8	4	55.27
781	1	21	1	48.53
781	2	34	2	69.29
781	3	47	3	69.40
782	1	60	4	27.17
782	2	73	1	3.52
782	3	86	2	84.57
783	1	99	3	88.26
783	2	112	4	16.88
783	3	125	1	5.05
784	1	138	2	14.22
784	2	151	3	82.10
784	3	164	4	62.53
785	1	177	1	74.96
785	2	190	2	64.85
785	3	203	3	25.09
786	1	216	4	69.69
786	2	229	1	83.54
786	3	242	2	15.42
787	1	255	3	86.34
787	2	268	4	17.83
787	3	281	1	75.32
788	1	294	2	62.35
788	2	307	3	22.10
788	3	320	4	4.85
789	1	333	1	17.53
789	2	346	2	68.67
789	3	359	3	30.64
790	1	372	4	77.28
790	2	385	1	35.73
790	3	398	2	68.76
791	1	11	3	76.14
791	2	24	4	59.65
791	3	37	1	71.82
792	1	50	2	71.13
792	2	63	3	87.86
792	3	76	4	82.28
793	1	89	1	29.14
793	2	102	2	35.84
793	3	115	3	72.27
794	1	128	4	53.48
794	2	141	1	86.55
794	3	154	2	2.22
795	1	167	3	21.13
795	2	180	4	66.88
795	3	193	1	46.83
796	1	206	2	43.32
796	2	219	3	24.63
796	3	232	4	9.00
797	1	245	1	62.13
797	2	258	2	36.10
797	3	271	3	69.78
798	1	284	4	88.86
798	2	297	1	24.80
798	3	310	2	37.05
799	1	323	3	25.58
799	2	336	4	7.93
799	3	349	1	26.47
800	1	362	2	71.74
800	2	375	3	44.87
800	3	388	4	18.80
801	1	1	1	47.41
801	2	14	2	87.79
801	3	27	3	87.31
802	1	40	4	74.60
802	2	53	1	20.31
802	3	66	2	30.98
803	1	79	3	83.10
803	2	92	4	1.82
803	3	105	1	23.78
804	1	118	2	40.22
804	2	131	3	35.47
804	3	144	4	36.96
805	1	157	1	74.08
805	2	170	2	45.70
805	3	183	3	74.21
806	1	196	4	33.23
806	2	209	1	0.46
806	3	222	2	15.61
807	1	235	3	15.98
807	2	248	4	6.15
807	3	261	1	4.03
808	1	274	2	82.15
808	2	287	3	56.25
808	3	300	4	68.05
809	1	313	1	2.07
809	2	326	2	80.40
809	3	339	3	18.73
810	1	352	4	48.35
810	2	365	1	51.41
810	3	378	2	40.00
811	1	391	3	87.66
811	2	4	4	85.20
811	3	17	1	29.18
812	1	30	2	27.79
812	2	43	3	57.71
812	3	56	4	87.45
813	1	69	1	84.75
813	2	82	2	87.06
813	3	95	3	23.13
814	1	108	4	58.28
814	2	121	1	68.38
814	3	134	2	6.16
815	1	147	3	29.02
815	2	160	4	69.72
815	3	173	1	32.15
816	1	186	2	27.18
816	2	199	3	81.14
816	3	212	4	69.50
817	1	225	1	60.88
817	2	238	2	60.98
817	3	251	3	4.35
818	1	264	4	70.14
818	2	277	1	64.70
818	3	290	2	9.52
819	1	303	3	68.15
819	2	316	4	34.01
819	3	329	1	62.76
820	1	342	2	60.93
820	2	355	3	81.88
820	3	368	4	50.75
821	1	381	1	53.21
821	2	394	2	74.00
821	3	7	3	82.64
822	1	20	4	66.36
822	2	33	1	19.45
822	3	46	2	69.08
823	1	59	3	36.94
823	2	72	4	52.95
823	3	85	1	84.96
824	1	98	2	79.16
824	2	111	3	85.42
824	3	124	4	10.82
825	1	137	1	15.73
825	2	150	2	14.54
825	3	163	3	36.33
826	1	176	4	89.46
826	2	189	1	89.24
826	3	202	2	1.20
827	1	215	3	7.37
827	2	228	4	17.02
827	3	241	1	81.42
828	1	254	2	42.13
828	2	267	3	43.44
828	3	280	4	36.51
829	1	293	1	37.52
829	2	306	2	66.92
829	3	319	3	42.79
830	1	332	4	78.50
830	2	345	1	40.36
830	3	358	2	4.47
831	1	371	3	80.75
831	2	384	4	53.99
831	3	397	1	38.28
832	1	10	2	68.43
832	2	23	3	42.48
832	3	36	4	2.76
833	1	49	1	59.39
833	2	62	2	45.76
833	3	75	3	38.30
834	1	88	4	62.02
834	2	101	1	1.51
834	3	114	2	41.54
835	1	127	3	72.33
835	2	140	4	38.25
835	3	153	1	19.82
836	1	166	2	48.75
836	2	179	3	23.89
836	3	192	4	1.46
837	1	205	1	17.53
837	2	218	2	82.41
837	3	231	3	52.63
838	1	244	4	27.49
838	2	257	1	4.34
838	3	270	2	18.72
839	1	283	3	42.80
839	2	296	4	85.09
839	3	309	1	79.78
840	1	322	2	81.59
840	2	335	3	72.77
840	3	348	4	18.90
841	1	361	1	88.23
841	2	374	2	56.63
841	3	387	3	81.43
842	1	400	4	61.98
842	2	13	1	17.62
842	3	26	2	57.84
843	1	39	3	76.03
843	2	52	4	15.78
843	3	65	1	38.56
844	1	78	2	37.33
844	2	91	3	74.31
844	3	104	4	24.94
845	1	117	1	19.74
845	2	130	2	56.76
845	3	143	3	59.16
846	1	156	4	0.47
846	2	169	1	26.00
846	3	182	2	47.12
847	1	195	3	2.18
847	2	208	4	85.61
847	3	221	1	56.18
848	1	234	2	77.07
848	2	247	3	50.49
848	3	260	4	75.98
849	1	273	1	1.05
849	2	286	2	59.72
849	3	299	3	26.08
850	1	312	4	60.89
850	2	325	1	4.80
850	3	338	2	62.04
851	1	351	3	82.64
851	2	364	4	3.95
851	3	377	1	16.53
852	1	390	2	23.37
852	2	3	3	56.42
852	3	16	4	83.84
853	1	29	1	82.56
853	2	42	2	47.44
853	3	55	3	40.89
854	1	68	4	25.02
854	2	81	1	63.92
854	3	94	2	9.52
855	1	107	3	54.25
855	2	120	4	11.45
855	3	133	1	12.09
856	1	146	2	76.35
856	2	159	3	32.99
856	3	172	4	50.79
857	1	185	1	31.16
857	2	198	2	67.42
857	3	211	3	56.60
858	1	224	4	31.26
858	2	237	1	29.00
858	3	250	2	67.46
859	1	263	3	70.68
859	2	276	4	22.15
859	3	289	1	28.86
860	1	302	2	40.35
860	2	315	3	85.91
860	3	328	4	53.19
861	1	341	1	27.80
861	2	354	2	75.51
861	3	367	3	47.94
862	1	380	4	50.46
862	2	393	1	30.57
862	3	6	2	24.71
863	1	19	3	58.71
863	2	32	4	48.74
863	3	45	1	4.54
864	1	58	2	78.69
864	2	71	3	33.55
864	3	84	4	10.00
865	1	97	1	89.15
865	2	110	2	39.06
865	3	123	3	78.53
866	1	136	4	49.32
866	2	149	1	52.95
866	3	162	2	20.00
867	1	175	3	60.94
867	2	188	4	42.21
867	3	201	1	60.89
868	1	214	2	28.36
868	2	227	3	19.86
868	3	240	4	83.05
869	1	253	1	68.64
869	2	266	2	43.28
869	3	279	3	41.35
870	1	292	4	30.90
870	2	305	1	61.97
870	3	318	2	55.07
871	1	331	3	56.31
871	2	344	4	45.11
871	3	357	1	62.68
872	1	370	2	82.16
872	2	383	3	26.37
872	3	396	4	66.47
873	1	9	1	48.89
873	2	22	2	6.10
873	3	35	3	56.66
874	1	48	4	49.25
874	2	61	1	80.26
874	3	74	2	78.76
875	1	87	3	85.72
875	2	100	4	56.65
875	3	113	1	27.42
876	1	126	2	23.52
876	2	139	3	58.74
876	3	152	4	16.04
877	1	165	1	88.16
877	2	178	2	16.54
877	3	191	3	89.82
878	1	204	4	44.39
878	2	217	1	80.48
878	3	230	2	11.57
879	1	243	3	87.33
879	2	256	4	8.77
879	3	269	1	75.77
880	1	282	2	57.33
880	2	295	3	51.23
880	3	308	4	55.95
881	1	321	1	20.38
881	2	334	2	74.14
881	3	347	3	41.60
882	1	360	4	86.05
882	2	373	1	2.46
882	3	386	2	51.59
883	1	399	3	9.10
883	2	12	4	86.06
883	3	25	1	77.42
884	1	38	2	81.27
884	2	51	3	78.31
884	3	64	4	70.13
885	1	77	1	86.94
885	2	90	2	63.89
885	3	103	3	57.94
886	1	116	4	12.91
886	2	129	1	88.05
886	3	142	2	2.50
887	1	155	3	40.39
887	2	168	4	67.68
887	3	181	1	9.16
888	1	194	2	10.68
888	2	207	3	55.87
888	3	220	4	6.68
889	1	233	1	18.62
889	2	246	2	48.39
889	3	259	3	1.11
890	1	272	4	78.65
890	2	285	1	42.19
890	3	298	2	37.07
891	1	311	3	6.74
891	2	324	4	87.25
891	3	337	1	24.14
892	1	350	2	86.27
892	2	363	3	31.95
892	3	376	4	33.23
893	1	389	1	21.50
893	2	2	2	10.55
893	3	15	3	56.77
894	1	28	4	41.95
894	2	41	1	23.06
894	3	54	2	49.08
895	1	67	3	65.54
895	2	80	4	87.61
895	3	93	1	9.71
896	1	106	2	77.42
896	2	119	3	84.02
896	3	132	4	74.86
897	1	145	1	54.53
897	2	158	2	66.71
897	3	171	3	33.99
898	1	184	4	33.62
898	2	197	1	66.21
898	3	210	2	0.10
899	1	223	3	48.50
899	2	236	4	38.61
899	3	249	1	81.64
900	1	262	2	12.85
900	2	275	3	43.48
900	3	288	4	44.48
901	1	301	1	0.35
901	2	314	2	59.01
901	3	327	3	37.12
902	1	340	4	0.32
902	2	353	1	66.72
902	3	366	2	31.42
903	1	379	3	85.85
903	2	392	4	42.38
903	3	5	1	6.06
904	1	18	2	60.52
904	2	31	3	53.76
904	3	44	4	25.39
905	1	57	1	25.30
905	2	70	2	87.15
905	3	83	3	53.57
906	1	96	4	86.20
906	2	109	1	49.13
906	3	122	2	88.12
907	1	135	3	7.02
907	2	148	4	63.40
907	3	161	1	6.69
908	1	174	2	67.62
908	2	187	3	35.40
908	3	200	4	86.29
909	1	213	1	79.99
909	2	226	2	28.81
909	3	239	3	60.40
910	1	252	4	36.67
910	2	265	1	73.52
910	3	278	2	32.38
911	1	291	3	40.67
911	2	304	4	77.34
911	3	317	1	9.14
912	1	330	2	73.02
912	2	343	3	21.06
912	3	356	4	18.22
913	1	369	1	83.32
913	2	382	2	30.01
913	3	395	3	61.51
914	1	8	4	34.39
914	2	21	1	66.35
914	3	34	2	88.86
915	1	47	3	43.47
915	2	60	4	71.19
915	3	73	1	77.65
916	1	86	2	22.27
916	2	99	3	66.26
916	3	112	4	38.51
917	1	125	1	50.85
917	2	138	2	57.43
917	3	151	3	5.75
918	1	164	4	6.96
918	2	177	1	70.19
918	3	190	2	60.67
919	1	203	3	75.69
919	2	216	4	58.06
919	3	229	1	89.43
920	1	242	2	80.58
920	2	255	3	88.77
920	3	268	4	2.21
921	1	281	1	23.89
921	2	294	2	70.35
921	3	307	3	86.31
922	1	320	4	86.02
922	2	333	1	40.97
922	3	346	2	5.00
923	1	359	3	3.10
923	2	372	4	2.81
923	3	385	1	90.00
924	1	398	2	79.21
924	2	11	3	79.37
924	3	24	4	72.66
925	1	37	1	84.85
925	2	50	2	68.32
925	3	63	3	47.82
926	1	76	4	86.35
926	2	89	1	63.49
926	3	102	2	80.63
927	1	115	3	39.41
927	2	128	4	53.14
927	3	141	1	20.67
928	1	154	2	56.19
928	2	167	3	74.18
928	3	180	4	45.24
929	1	193	1	80.20
929	2	206	2	57.43
929	3	219	3	54.86
930	1	232	4	77.08
930	2	245	1	50.30
930	3	258	2	28.03
931	1	271	3	64.75
931	2	284	4	58.82
931	3	297	1	13.27
932	1	310	2	1.11
932	2	323	3	42.98
932	3	336	4	57.68
933	1	349	1	43.35
933	2	362	2	67.30
933	3	375	3	56.04
934	1	388	4	84.69
934	2	1	1	19.55
934	3	14	2	7.12
935	1	27	3	40.64
935	2	40	4	23.96
935	3	53	1	85.82
936	1	66	2	46.26
936	2	79	3	27.76
936	3	92	4	81.08
937	1	105	1	25.03
937	2	118	2	34.57
937	3	131	3	63.07
938	1	144	4	67.61
938	2	157	1	79.72
938	3	170	2	30.12
939	1	183	3	22.96
939	2	196	4	24.55
939	3	209	1	87.08
940	1	222	2	56.13
940	2	235	3	0.78
940	3	248	4	30.77
941	1	261	1	85.55
941	2	274	2	22.25
941	3	287	3	61.33
942	1	300	4	46.18
942	2	313	1	23.04
942	3	326	2	45.02
943	1	339	3	85.02
943	2	352	4	68.63
943	3	365	1	71.73
944	1	378	2	87.30
944	2	391	3	14.18
944	3	4	4	47.09
945	1	17	1	80.26
945	2	30	2	73.99
945	3	43	3	87.20
946	1	56	4	5.80
946	2	69	1	12.93
946	3	82	2	72.63
947	1	95	3	47.11
947	2	108	4	54.32
947	3	121	1	16.45
948	1	134	2	81.11
948	2	147	3	23.52
948	3	160	4	79.93
949	1	173	1	45.61
949	2	186	2	48.59
949	3	199	3	20.91
950	1	212	4	47.32
950	2	225	1	37.52
950	3	238	2	35.38
951	1	251	3	69.69
951	2	264	4	29.75
951	3	277	1	83.38
952	1	290	2	46.69
952	2	303	3	10.26
952	3	316	4	75.47
953	1	329	1	25.51
953	2	342	2	66.11
953	3	355	3	61.70
954	1	368	4	7.67
954	2	381	1	39.46
954	3	394	2	24.37
955	1	7	3	17.20
955	2	20	4	18.59
955	3	33	1	14.83
956	1	46	2	61.65
956	2	59	3	13.46
956	3	72	4	19.77
957	1	85	1	89.82
957	2	98	2	48.29
957	3	111	3	24.15
958	1	124	4	73.39
958	2	137	1	58.16
958	3	150	2	33.65
959	1	163	3	34.44
959	2	176	4	48.78
959	3	189	1	76.81
960	1	202	2	34.23
960	2	215	3	7.89
960	3	228	4	32.34
961	1	241	1	74.78
961	2	254	2	89.11
961	3	267	3	81.34
962	1	280	4	40.53
962	2	293	1	15.01
962	3	306	2	6.73
963	1	319	3	23.93
963	2	332	4	6.33
963	3	345	1	40.09
964	1	358	2	89.35
964	2	371	3	46.84
964	3	384	4	33.38
965	1	397	1	28.43
965	2	10	2	70.42
965	3	23	3	9.41
966	1	36	4	80.95
966	2	49	1	34.11
966	3	62	2	88.59
967	1	75	3	54.66
967	2	88	4	33.75
967	3	101	1	31.98
968	1	114	2	25.83
968	2	127	3	44.31
968	3	140	4	54.64
969	1	153	1	38.50
969	2	166	2	87.06
969	3	179	3	7.03
970	1	192	4	80.96
970	2	205	1	40.53
970	3	218	2	56.98
971	1	231	3	34.17
971	2	244	4	44.24
971	3	257	1	87.67
972	1	270	2	48.01
972	2	283	3	83.08
972	3	296	4	66.56
973	1	309	1	18.38
973	2	322	2	50.34
973	3	335	3	32.95
974	1	348	4	86.31
974	2	361	1	26.34
974	3	374	2	72.21
975	1	387	3	80.35
975	2	400	4	26.81
975	3	13	1	61.10
976	1	26	2	45.85
976	2	39	3	38.68
976	3	52	4	74.13
977	1	65	1	59.77
977	2	78	2	0.41
977	3	91	3	78.54
978	1	104	4	2.36
978	2	117	1	31.43
978	3	130	2	79.20
979	1	143	3	10.10
979	2	156	4	59.78
979	3	169	1	54.70
980	1	182	2	71.90
980	2	195	3	70.43
980	3	208	4	61.57
981	1	221	1	41.90
981	2	234	2	71.51
981	3	247	3	86.77
982	1	260	4	59.17
982	2	273	1	71.59
982	3	286	2	4.42
983	1	299	3	54.35
983	2	312	4	88.88
983	3	325	1	56.96
984	1	338	2	3.51
984	2	351	3	40.44
984	3	364	4	12.59
985	1	377	1	32.41
985	2	390	2	63.44
985	3	3	3	28.96
986	1	16	4	53.54
986	2	29	1	5.80
986	3	42	2	85.38
987	1	55	3	31.08
987	2	68	4	35.69
987	3	81	1	54.93
988	1	94	2	76.83
988	2	107	3	89.22
988	3	120	4	43.93
989	1	133	1	52.42
989	2	146	2	49.62
989	3	159	3	46.06
990	1	172	4	12.67
990	2	185	1	45.67
990	3	198	2	59.12
991	1	211	3	52.92
991	2	224	4	50.70
991	3	237	1	29.09
992	1	250	2	82.05
992	2	263	3	72.98
992	3	276	4	65.99
993	1	289	1	12.82
993	2	302	2	35.06
993	3	315	3	42.16
994	1	328	4	66.29
994	2	341	1	54.74
994	3	354	2	61.08
995	1	367	3	8.06
995	2	380	4	8.65
995	3	393	1	51.91
996	1	6	2	46.15
996	2	19	3	4.38
996	3	32	4	57.00
997	1	45	1	67.48
997	2	58	2	75.21
997	3	71	3	7.84
998	1	84	4	12.27
998	2	97	1	29.47
998	3	110	2	5.82
999	1	123	3	76.78
999	2	136	4	68.21
999	3	149	1	76.71
1000	1	162	2	86.47
1000	2	175	3	7.74
1000	3	188	4	19.19
1001	1	201	1	55.90
1001	2	214	2	26.00
1001	3	227	3	74.16
1002	1	240	4	6.90
1002	2	253	1	28.88
1002	3	266	2	67.48
1003	1	279	3	45.69
1003	2	292	4	16.13
1003	3	305	1	21.07
1004	1	318	2	89.35
1004	2	331	3	61.78
1004	3	344	4	45.79
1005	1	357	1	89.55
1005	2	370	2	73.27
1005	3	383	3	22.89
1006	1	396	4	87.10
1006	2	9	1	72.99
1006	3	22	2	32.10
1007	1	35	3	29.79
1007	2	48	4	3.62
1007	3	61	1	28.37
1008	1	74	2	17.74
1008	2	87	3	69.69
1008	3	100	4	78.64
1009	1	113	1	79.84
1009	2	126	2	60.08
1009	3	139	3	87.67
1010	1	152	4	64.23
1010	2	165	1	73.27
1010	3	178	2	21.62
1011	1	191	3	76.64
1011	2	204	4	59.49
1011	3	217	1	27.94
1012	1	230	2	24.84
1012	2	243	3	30.19
1012	3	256	4	60.30
1013	1	269	1	12.58
1013	2	282	2	0.35
1013	3	295	3	21.79
1014	1	308	4	17.74
1014	2	321	1	8.30
1014	3	334	2	31.66
1015	1	347	3	22.26
1015	2	360	4	81.73
1015	3	373	1	22.45
1016	1	386	2	87.72
1016	2	399	3	83.11
1016	3	12	4	80.67
1017	1	25	1	23.05
1017	2	38	2	39.90
1017	3	51	3	83.02
1018	1	64	4	47.23
1018	2	77	1	18.80
1018	3	90	2	29.55
1019	1	103	3	36.92
1019	2	116	4	19.05
1019	3	129	1	28.95
1020	1	142	2	84.58
1020	2	155	3	66.88
1020	3	168	4	77.36
1021	1	181	1	75.20
1021	2	194	2	78.30
1021	3	207	3	35.63
1022	1	220	4	58.61
1022	2	233	1	28.40
1022	3	246	2	62.56
1023	1	259	3	46.48
1023	2	272	4	14.92
1023	3	285	1	0.68
1024	1	298	2	3.03
1024	2	311	3	72.83
1024	3	324	4	53.84
1025	1	337	1	8.49
1025	2	350	2	15.62
1025	3	363	3	26.70
1026	1	376	4	25.93
1026	2	389	1	64.84
1026	3	2	2	47.55
1027	1	15	3	10.11
1027	2	28	4	24.35
1027	3	41	1	27.48
1028	1	54	2	9.34
1028	2	67	3	39.69
1028	3	80	4	50.11
1029	1	93	1	87.44
1029	2	106	2	72.39
1029	3	119	3	65.92
1030	1	132	4	45.45
1030	2	145	1	66.59
1030	3	158	2	21.40
1031	1	171	3	67.19
1031	2	184	4	87.43
1031	3	197	1	50.42
1032	1	210	2	36.53
1032	2	223	3	7.46
1032	3	236	4	32.55
1033	1	249	1	76.46
1033	2	262	2	30.26
1033	3	275	3	73.79
1034	1	288	4	35.39
1034	2	301	1	7.68
1034	3	314	2	78.39
1035	1	327	3	60.18
1035	2	340	4	83.87
1035	3	353	1	56.91
1036	1	366	2	24.51
1036	2	379	3	58.41
1036	3	392	4	39.15
1037	1	5	1	50.99
1037	2	18	2	17.82
1037	3	31	3	23.82
1038	1	44	4	1.70
1038	2	57	1	3.28
1038	3	70	2	12.14
1039	1	83	3	55.06
1039	2	96	4	44.71
1039	3	109	1	14.96
1040	1	122	2	7.14
1040	2	135	3	16.65
1040	3	148	4	22.89
1041	1	161	1	62.50
1041	2	174	2	52.01
1041	3	187	3	54.66
1042	1	200	4	63.47
1042	2	213	1	55.96
1042	3	226	2	13.87
1043	1	239	3	25.22
1043	2	252	4	13.64
1043	3	265	1	27.21
1044	1	278	2	26.99
1044	2	291	3	48.31
1044	3	304	4	75.81
1045	1	317	1	80.46
1045	2	330	2	6.24
1045	3	343	3	23.83
1046	1	356	4	76.86
1046	2	369	1	69.01
1046	3	382	2	53.06
1047	1	395	3	55.87
1047	2	8	4	9.48
1047	3	21	1	38.11
1048	1	34	2	29.36
1048	2	47	3	78.68
1048	3	60	4	15.80
1049	1	73	1	61.69
1049	2	86	2	76.54
1049	3	99	3	18.76
1050	1	112	4	6.10
1050	2	125	1	36.76
1050	3	138	2	65.67
1051	1	151	3	1.15
1051	2	164	4	51.22
1051	3	177	1	52.00
1052	1	190	2	89.22
1052	2	203	3	44.17
1052	3	216	4	32.97
1053	1	229	1	31.46
1053	2	242	2	75.68
1053	3	255	3	45.12
1054	1	268	4	67.78
1054	2	281	1	50.40
1054	3	294	2	71.04
1055	1	307	3	79.35
1055	2	320	4	63.96
1055	3	333	1	2.19
1056	1	346	2	78.95
1056	2	359	3	37.93
1056	3	372	4	83.57
1057	1	385	1	77.72
1057	2	398	2	57.16
1057	3	11	3	73.97
1058	1	24	4	80.92
1058	2	37	1	50.05
1058	3	50	2	61.43
1059	1	63	3	7.80
1059	2	76	4	63.14
1059	3	89	1	15.10
1060	1	102	2	68.69
1060	2	115	3	66.74
1060	3	128	4	43.09
1061	1	141	1	82.23
1061	2	154	2	79.28
1061	3	167	3	70.75
1062	1	180	4	83.54
1062	2	193	1	12.73
1062	3	206	2	5.11
1063	1	219	3	18.91
1063	2	232	4	52.01
1063	3	245	1	77.94
1064	1	258	2	31.42
1064	2	271	3	70.20
1064	3	284	4	4.92
1065	1	297	1	3.42
1065	2	310	2	23.01
1065	3	323	3	69.15
1066	1	336	4	85.94
1066	2	349	1	87.04
1066	3	362	2	36.62
1067	1	375	3	42.72
1067	2	388	4	51.01
1067	3	1	1	23.90
1068	1	14	2	0.58
1068	2	27	3	34.51
1068	3	40	4	36.06
1069	1	53	1	5.34
1069	2	66	2	87.52
1069	3	79	3	20.25
1070	1	92	4	43.25
1070	2	105	1	1.05
1070	3	118	2	62.79
1071	1	131	3	21.43
1071	2	144	4	86.50
1071	3	157	1	18.12
1072	1	170	2	15.17
1072	2	183	3	84.85
1072	3	196	4	72.49
1073	1	209	1	46.89
1073	2	222	2	36.53
1073	3	235	3	48.28
1074	1	248	4	14.18
1074	2	261	1	28.04
1074	3	274	2	74.37
1075	1	287	3	67.55
1075	2	300	4	33.90
1075	3	313	1	32.56
1076	1	326	2	12.64
1076	2	339	3	2.61
1076	3	352	4	18.28
1077	1	365	1	48.05
1077	2	378	2	52.14
1077	3	391	3	66.82
1078	1	4	4	28.70
1078	2	17	1	79.35
1078	3	30	2	82.59
1079	1	43	3	23.22
1079	2	56	4	82.62
1079	3	69	1	15.08
1080	1	82	2	9.70
1080	2	95	3	39.46
1080	3	108	4	13.04
1081	1	121	1	55.19
1081	2	134	2	56.11
1081	3	147	3	30.44
1082	1	160	4	51.22
1082	2	173	1	82.66
1082	3	186	2	55.36
1083	1	199	3	78.11
1083	2	212	4	69.55
1083	3	225	1	54.82
1084	1	238	2	83.67
1084	2	251	3	84.17
1084	3	264	4	88.94
1085	1	277	1	65.56
1085	2	290	2	38.41
1085	3	303	3	22.28
1086	1	316	4	28.79
1086	2	329	1	70.80
1086	3	342	2	16.87
1087	1	355	3	75.34
1087	2	368	4	52.31
1087	3	381	1	54.10
1088	1	394	2	38.15
1088	2	7	3	28.04
1088	3	20	4	53.70
1089	1	33	1	19.48
1089	2	46	2	85.87
1089	3	59	3	2.81
1090	1	72	4	54.35
1090	2	85	1	20.20
1090	3	98	2	82.24
1091	1	111	3	38.13
1091	2	124	4	36.15
1091	3	137	1	5.48
1092	1	150	2	14.41
1092	2	163	3	85.41
1092	3	176	4	67.19
1093	1	189	1	60.77
1093	2	202	2	47.73
1093	3	215	3	32.38
1094	1	228	4	28.75
1094	2	241	1	49.76
1094	3	254	2	48.07
1095	1	267	3	43.79
1095	2	280	4	3.41
1095	3	293	1	29.95
1096	1	306	2	32.98
1096	2	319	3	2.64
1096	3	332	4	65.37
1097	1	345	1	37.14
1097	2	358	2	48.94
1097	3	371	3	29.93
1098	1	384	4	34.88
1098	2	397	1	53.59
1098	3	10	2	74.77
1099	1	23	3	50.91
1099	2	36	4	71.75
1099	3	49	1	3.01
1100	1	62	2	30.30
1100	2	75	3	23.97
1100	3	88	4	30.77
1101	1	101	1	73.91
1101	2	114	2	58.36
1101	3	127	3	31.95
1102	1	140	4	49.95
1102	2	153	1	71.54
1102	3	166	2	58.34
1103	1	179	3	58.59
1103	2	192	4	55.12
1103	3	205	1	53.30
1104	1	218	2	73.69
1104	2	231	3	84.10
1104	3	244	4	79.93
1105	1	257	1	75.95
1105	2	270	2	87.01
1105	3	283	3	22.82
1106	1	296	4	50.85
1106	2	309	1	7.58
1106	3	322	2	0.76
1107	1	335	3	80.31
1107	2	348	4	47.25
1107	3	361	1	19.24
1108	1	374	2	64.37
1108	2	387	3	75.05
1108	3	400	4	13.06
1109	1	13	1	44.44
1109	2	26	2	38.92
1109	3	39	3	87.14
1110	1	52	4	20.61
1110	2	65	1	5.69
1110	3	78	2	72.67
1111	1	91	3	12.62
1111	2	104	4	26.59
1111	3	117	1	72.15
1112	1	130	2	51.39
1112	2	143	3	52.57
1112	3	156	4	9.32
1113	1	169	1	21.33
1113	2	182	2	15.11
1113	3	195	3	39.44
1114	1	208	4	66.57
1114	2	221	1	15.12
1114	3	234	2	17.91
1115	1	247	3	4.77
1115	2	260	4	51.18
1115	3	273	1	86.82
1116	1	286	2	75.78
1116	2	299	3	15.46
1116	3	312	4	18.20
1117	1	325	1	55.49
1117	2	338	2	64.20
1117	3	351	3	28.83
1118	1	364	4	38.13
1118	2	377	1	0.26
1118	3	390	2	37.46
1119	1	3	3	62.61
1119	2	16	4	34.13
1119	3	29	1	77.74
1120	1	42	2	64.37
1120	2	55	3	84.28
1120	3	68	4	12.05
1121	1	81	1	1.92
1121	2	94	2	85.09
1121	3	107	3	4.75
1122	1	120	4	58.36
1122	2	133	1	15.18
1122	3	146	2	51.95
1123	1	159	3	45.50
1123	2	172	4	2.46
1123	3	185	1	73.48
1124	1	198	2	3.93
1124	2	211	3	72.88
1124	3	224	4	37.51
1125	1	237	1	50.06
1125	2	250	2	56.58
1125	3	263	3	11.27
1126	1	276	4	15.25
1126	2	289	1	1.05
1126	3	302	2	0.86
1127	1	315	3	36.72
1127	2	328	4	70.23
1127	3	341	1	58.09
1128	1	354	2	71.21
1128	2	367	3	46.81
1128	3	380	4	33.91
1129	1	393	1	31.32
1129	2	6	2	44.11
1129	3	19	3	81.74
1130	1	32	4	22.58
1130	2	45	1	72.82
1130	3	58	2	65.28
1131	1	71	3	54.84
1131	2	84	4	85.73
1131	3	97	1	46.11
1132	1	110	2	72.17
1132	2	123	3	86.74
1132	3	136	4	36.54
1133	1	149	1	25.75
1133	2	162	2	22.63
1133	3	175	3	45.70
1134	1	188	4	75.60
1134	2	201	1	79.89
1134	3	214	2	28.45
1135	1	227	3	38.74
1135	2	240	4	71.73
1135	3	253	1	35.33
1136	1	266	2	49.80
1136	2	279	3	15.31
1136	3	292	4	41.45
1137	1	305	1	31.16
1137	2	318	2	75.17
1137	3	331	3	57.09
1138	1	344	4	42.14
1138	2	357	1	14.39
1138	3	370	2	25.00
1139	1	383	3	13.20
1139	2	396	4	70.35
1139	3	9	1	76.21
1140	1	22	2	85.50
1140	2	35	3	87.46
1140	3	48	4	11.97
1141	1	61	1	78.85
1141	2	74	2	3.21
1141	3	87	3	29.65
1142	1	100	4	10.30
1142	2	113	1	63.12
1142	3	126	2	61.01
1143	1	139	3	32.59
1143	2	152	4	72.58
1143	3	165	1	2.64
1144	1	178	2	28.26
1144	2	191	3	75.59
1144	3	204	4	84.78
1145	1	217	1	52.16
1145	2	230	2	52.51
1145	3	243	3	28.91
1146	1	256	4	82.58
1146	2	269	1	21.36
1146	3	282	2	15.44
1147	1	295	3	39.67
1147	2	308	4	42.66
1147	3	321	1	77.22
1148	1	334	2	69.52
1148	2	347	3	54.65
1148	3	360	4	41.49
1149	1	373	1	17.01
1149	2	386	2	29.57
1149	3	399	3	29.51
1150	1	12	4	74.83
1150	2	25	1	30.67
1150	3	38	2	71.54
1151	1	51	3	61.87
1151	2	64	4	70.57
1151	3	77	1	19.92
1152	1	90	2	63.68
1152	2	103	3	14.27
1152	3	116	4	23.76
1153	1	129	1	63.80
1153	2	142	2	50.70
1153	3	155	3	25.21
1154	1	168	4	19.72
1154	2	181	1	48.10
1154	3	194	2	64.90
1155	1	207	3	11.61
1155	2	220	4	74.37
1155	3	233	1	44.28
1156	1	246	2	37.96
1156	2	259	3	57.19
1156	3	272	4	0.68
1157	1	285	1	1.40
1157	2	298	2	5.07
1157	3	311	3	75.36
1158	1	324	4	8.11
1158	2	337	1	36.42
1158	3	350	2	0.05
1159	1	363	3	63.13
1159	2	376	4	41.08
1159	3	389	1	18.75
1160	1	2	2	33.53
1160	2	15	3	60.82
1160	3	28	4	30.60
1161	1	41	1	45.00
1161	2	54	2	47.69
1161	3	67	3	9.64
1162	1	80	4	24.65
1162	2	93	1	22.40
1162	3	106	2	14.72
1163	1	119	3	6.67
1163	2	132	4	7.30
1163	3	145	1	54.53
1164	1	158	2	43.11
1164	2	171	3	76.00
1164	3	184	4	51.25
1165	1	197	1	39.50
1165	2	210	2	21.42
1165	3	223	3	17.53
1166	1	236	4	86.11
1166	2	249	1	79.03
1166	3	262	2	9.52
1167	1	275	3	29.47
1167	2	288	4	69.21
1167	3	301	1	11.54
1168	1	314	2	51.92
1168	2	327	3	55.18
1168	3	340	4	35.04
1169	1	353	1	53.47
1169	2	366	2	69.50
1169	3	379	3	78.23
1170	1	392	4	57.30
1170	2	5	1	11.30
1170	3	18	2	36.92
1171	1	31	3	46.02
1171	2	44	4	30.87
1171	3	57	1	12.19
1172	1	70	2	51.80
1172	2	83	3	84.43
1172	3	96	4	54.50
1173	1	109	1	44.20
1173	2	122	2	13.42
1173	3	135	3	89.15
1174	1	148	4	69.11
1174	2	161	1	59.08
1174	3	174	2	18.78
1175	1	187	3	21.65
1175	2	200	4	30.05
1175	3	213	1	49.11
1176	1	226	2	5.25
1176	2	239	3	66.98
1176	3	252	4	20.02
1177	1	265	1	0.48
1177	2	278	2	68.05
1177	3	291	3	46.83
1178	1	304	4	74.55
1178	2	317	1	38.26
1178	3	330	2	20.74
1179	1	343	3	53.91
1179	2	356	4	25.95
1179	3	369	1	42.05
1180	1	382	2	58.74
1180	2	395	3	22.11
1180	3	8	4	19.84
1181	1	21	1	75.24
1181	2	34	2	32.88
1181	3	47	3	50.61
1182	1	60	4	79.57
1182	2	73	1	45.96
1182	3	86	2	32.64
1183	1	99	3	40.65
1183	2	112	4	12.20
1183	3	125	1	61.42
1184	1	138	2	87.71
1184	2	151	3	79.42
1184	3	164	4	88.85
1185	1	177	1	78.65
1185	2	190	2	55.73
1185	3	203	3	62.64
1186	1	216	4	61.13
1186	2	229	1	42.20
1186	3	242	2	8.97
1187	1	255	3	16.45
1187	2	268	4	33.96
1187	3	281	1	17.81
1188	1	294	2	89.33
1188	2	307	3	45.50
1188	3	320	4	19.48
1189	1	333	1	61.60
1189	2	346	2	21.29
1189	3	359	3	48.24
1190	1	372	4	23.50
1190	2	385	1	28.33
1190	3	398	2	19.65
1191	1	11	3	13.77
1191	2	24	4	42.51
1191	3	37	1	53.33
1192	1	50	2	11.83
1192	2	63	3	86.49
1192	3	76	4	77.54
1193	1	89	1	44.53
1193	2	102	2	32.60
1193	3	115	3	64.23
1194	1	128	4	42.23
1194	2	141	1	69.49
1194	3	154	2	24.37
1195	1	167	3	68.03
1195	2	180	4	80.80
1195	3	193	1	77.01
1196	1	206	2	77.12
1196	2	219	3	48.73
1196	3	232	4	26.59
1197	1	245	1	38.48
1197	2	258	2	6.19
1197	3	271	3	34.27
1198	1	284	4	62.08
1198	2	297	1	8.02
1198	3	310	2	10.20
1199	1	323	3	58.49
1199	2	336	4	39.79
1199	3	349	1	65.46
1200	1	362	2	6.76
1200	2	375	3	82.55
1200	3	388	4	45.58
1201	1	1	1	48.16
1201	2	14	2	72.89
1201	3	27	3	28.13
1202	1	40	4	38.89
1202	2	53	1	89.58
1202	3	66	2	26.74
1203	1	79	3	9.32
1203	2	92	4	61.75
1203	3	105	1	51.50
1204	1	118	2	5.75
1204	2	131	3	13.70
1204	3	144	4	36.25
1205	1	157	1	23.12
1205	2	170	2	80.74
1205	3	183	3	43.87
1206	1	196	4	39.59
1206	2	209	1	24.25
1206	3	222	2	78.98
1207	1	235	3	89.66
1207	2	248	4	64.48
1207	3	261	1	72.28
1208	1	274	2	28.94
1208	2	287	3	64.23
1208	3	300	4	54.20
1209	1	313	1	83.23
1209	2	326	2	54.39
1209	3	339	3	47.80
1210	1	352	4	31.50
1210	2	365	1	30.76
1210	3	378	2	18.23
1211	1	391	3	26.00
1211	2	4	4	29.39
1211	3	17	1	58.92
1212	1	30	2	88.62
1212	2	43	3	43.58
1212	3	56	4	83.67
1213	1	69	1	69.68
1213	2	82	2	18.47
1213	3	95	3	34.43
1214	1	108	4	31.35
1214	2	121	1	86.24
1214	3	134	2	77.58
1215	1	147	3	75.36
1215	2	160	4	85.89
1215	3	173	1	17.63
1216	1	186	2	4.89
1216	2	199	3	19.25
1216	3	212	4	33.74
1217	1	225	1	60.40
1217	2	238	2	27.93
1217	3	251	3	81.53
1218	1	264	4	76.16
1218	2	277	1	6.75
1218	3	290	2	75.71
1219	1	303	3	11.89
1219	2	316	4	18.44
1219	3	329	1	76.65
1220	1	342	2	32.00
1220	2	355	3	57.29
1220	3	368	4	37.58
1221	1	381	1	10.04
1221	2	394	2	63.02
1221	3	7	3	4.30
1222	1	20	4	17.29
1222	2	33	1	41.51
1222	3	46	2	60.10
1223	1	59	3	63.96
1223	2	72	4	38.43
1223	3	85	1	26.33
1224	1	98	2	50.21
1224	2	111	3	75.52
1224	3	124	4	71.05
1225	1	137	1	55.72
1225	2	150	2	1.31
1225	3	163	3	82.23
1226	1	176	4	20.53
1226	2	189	1	54.56
1226	3	202	2	86.95
1227	1	215	3	8.46
1227	2	228	4	84.54
1227	3	241	1	75.07
1228	1	254	2	48.11
1228	2	267	3	82.36
1228	3	280	4	28.34
1229	1	293	1	76.41
1229	2	306	2	21.21
1229	3	319	3	61.77
1230	1	332	4	57.22
1230	2	345	1	60.16
1230	3	358	2	24.03
1231	1	371	3	16.95
1231	2	384	4	66.67
1231	3	397	1	59.39
1232	1	10	2	12.23
1232	2	23	3	87.37
1232	3	36	4	13.45
1233	1	49	1	14.06
1233	2	62	2	28.46
1233	3	75	3	1.78
1234	1	88	4	27.71
1234	2	101	1	42.83
1234	3	114	2	63.09
1235	1	127	3	17.05
1235	2	140	4	77.01
1235	3	153	1	9.87
1236	1	166	2	17.58
1236	2	179	3	42.54
1236	3	192	4	21.01
1237	1	205	1	5.71
1237	2	218	2	5.68
1237	3	231	3	37.39
1238	1	244	4	44.57
1238	2	257	1	21.36
1238	3	270	2	59.53
1239	1	283	3	64.99
1239	2	296	4	66.69
1239	3	309	1	12.70
1240	1	322	2	67.83
1240	2	335	3	26.87
1240	3	348	4	7.87
1241	1	361	1	56.12
1241	2	374	2	30.36
1241	3	387	3	25.45
1242	1	400	4	15.79
1242	2	13	1	16.20
1242	3	26	2	89.37
1243	1	39	3	51.46
1243	2	52	4	11.16
1243	3	65	1	16.94
1244	1	78	2	36.14
1244	2	91	3	44.60
1244	3	104	4	47.71
1245	1	117	1	86.71
1245	2	130	2	21.41
1245	3	143	3	89.66
1246	1	156	4	45.54
1246	2	169	1	88.06
1246	3	182	2	43.18
1247	1	195	3	52.19
1247	2	208	4	15.77
1247	3	221	1	50.22
1248	1	234	2	87.90
1248	2	247	3	19.03
1248	3	260	4	17.35
1249	1	273	1	7.11
1249	2	286	2	13.22
1249	3	299	3	53.13
1250	1	312	4	82.88
1250	2	325	1	39.02
1250	3	338	2	11.70
1251	1	351	3	39.25
1251	2	364	4	37.07
1251	3	377	1	10.23
1252	1	390	2	13.30
1252	2	3	3	39.30
1252	3	16	4	6.85
1253	1	29	1	67.26
1253	2	42	2	29.76
1253	3	55	3	24.56
1254	1	68	4	1.82
1254	2	81	1	50.26
1254	3	94	2	81.02
1255	1	107	3	48.46
1255	2	120	4	4.59
1255	3	133	1	36.17
1256	1	146	2	31.27
1256	2	159	3	35.50
1256	3	172	4	30.30
1257	1	185	1	85.49
1257	2	198	2	65.82
1257	3	211	3	51.50
1258	1	224	4	16.19
1258	2	237	1	66.54
1258	3	250	2	74.31
1259	1	263	3	39.71
1259	2	276	4	17.48
1259	3	289	1	84.52
1260	1	302	2	5.83
1260	2	315	3	32.93
1260	3	328	4	43.51
1261	1	341	1	32.31
1261	2	354	2	9.70
1261	3	367	3	2.11
1262	1	380	4	53.56
1262	2	393	1	53.63
1262	3	6	2	87.30
1263	1	19	3	38.42
1263	2	32	4	21.28
1263	3	45	1	63.58
1264	1	58	2	51.07
1264	2	71	3	39.75
1264	3	84	4	75.22
1265	1	97	1	34.60
1265	2	110	2	62.80
1265	3	123	3	25.32
1266	1	136	4	16.16
1266	2	149	1	79.40
1266	3	162	2	24.03
1267	1	175	3	24.90
1267	2	188	4	26.17
1267	3	201	1	81.15
1268	1	214	2	82.85
1268	2	227	3	17.46
1268	3	240	4	32.88
1269	1	253	1	46.36
1269	2	266	2	19.33
1269	3	279	3	63.96
1270	1	292	4	45.10
1270	2	305	1	24.34
1270	3	318	2	58.09
1271	1	331	3	31.85
1271	2	344	4	65.42
1271	3	357	1	76.91
1272	1	370	2	38.24
1272	2	383	3	67.48
1272	3	396	4	18.05
1273	1	9	1	74.60
1273	2	22	2	84.39
1273	3	35	3	10.09
1274	1	48	4	20.77
1274	2	61	1	65.14
1274	3	74	2	62.25
1275	1	87	3	50.47
1275	2	100	4	21.80
1275	3	113	1	51.30
1276	1	126	2	1.26
1276	2	139	3	9.57
1276	3	152	4	65.05
1277	1	165	1	43.93
1277	2	178	2	45.77
1277	3	191	3	44.26
1278	1	204	4	78.49
1278	2	217	1	75.18
1278	3	230	2	14.03
1279	1	243	3	76.01
1279	2	256	4	22.50
1279	3	269	1	15.13
1280	1	282	2	48.54
1280	2	295	3	23.43
1280	3	308	4	9.05
1281	1	321	1	61.21
1281	2	334	2	83.82
1281	3	347	3	15.13
1282	1	360	4	3.74
1282	2	373	1	74.79
1282	3	386	2	78.50
1283	1	399	3	69.54
1283	2	12	4	79.03
1283	3	25	1	86.91
1284	1	38	2	23.68
1284	2	51	3	38.11
1284	3	64	4	12.24
1285	1	77	1	34.97
1285	2	90	2	59.05
1285	3	103	3	17.92
1286	1	116	4	19.72
1286	2	129	1	58.87
1286	3	142	2	28.12
1287	1	155	3	21.27
1287	2	168	4	53.73
1287	3	181	1	86.81
1288	1	194	2	32.14
1288	2	207	3	61.14
1288	3	220	4	67.76
1289	1	233	1	11.29
1289	2	246	2	74.28
1289	3	259	3	3.06
1290	1	272	4	75.04
1290	2	285	1	16.72
1290	3	298	2	75.79
1291	1	311	3	72.90
1291	2	324	4	65.05
1291	3	337	1	3.72
1292	1	350	2	86.05
1292	2	363	3	8.89
1292	3	376	4	43.73
1293	1	389	1	7.67
1293	2	2	2	27.53
1293	3	15	3	67.41
1294	1	28	4	43.03
1294	2	41	1	17.19
1294	3	54	2	85.59
1295	1	67	3	80.48
1295	2	80	4	27.51
1295	3	93	1	80.26
1296	1	106	2	10.13
1296	2	119	3	14.82
1296	3	132	4	10.14
1297	1	145	1	60.14
1297	2	158	2	57.86
1297	3	171	3	60.91
1298	1	184	4	17.80
1298	2	197	1	24.09
1298	3	210	2	85.30
1299	1	223	3	46.35
1299	2	236	4	2.77
1299	3	249	1	83.89
1300	1	262	2	50.65
1300	2	275	3	19.52
1300	3	288	4	9.65
1301	1	301	1	71.02
1301	2	314	2	69.34
1301	3	327	3	8.42
1302	1	340	4	37.36
1302	2	353	1	36.24
1302	3	366	2	48.29
1303	1	379	3	44.31
1303	2	392	4	42.49
1303	3	5	1	4.34
1304	1	18	2	72.64
1304	2	31	3	35.13
1304	3	44	4	63.43
1305	1	57	1	19.36
1305	2	70	2	83.86
1305	3	83	3	58.36
1306	1	96	4	27.64
1306	2	109	1	58.43
1306	3	122	2	25.44
1307	1	135	3	59.91
1307	2	148	4	59.68
1307	3	161	1	54.93
1308	1	174	2	23.60
1308	2	187	3	43.73
1308	3	200	4	15.14
1309	1	213	1	55.51
1309	2	226	2	14.01
1309	3	239	3	34.51
1310	1	252	4	28.73
1310	2	265	1	5.97
1310	3	278	2	35.58
1311	1	291	3	56.57
1311	2	304	4	80.25
1311	3	317	1	82.45
1312	1	330	2	14.99
1312	2	343	3	15.47
1312	3	356	4	52.68
1313	1	369	1	14.77
1313	2	382	2	65.68
1313	3	395	3	10.36
1314	1	8	4	89.22
1314	2	21	1	74.23
1314	3	34	2	16.92
1315	1	47	3	14.58
1315	2	60	4	55.16
1315	3	73	1	13.30
1316	1	86	2	69.31
1316	2	99	3	64.88
1316	3	112	4	61.56
1317	1	125	1	50.64
1317	2	138	2	83.22
1317	3	151	3	73.27
1318	1	164	4	8.44
1318	2	177	1	26.92
1318	3	190	2	35.04
1319	1	203	3	6.11
1319	2	216	4	48.98
1319	3	229	1	71.25
1320	1	242	2	46.77
1320	2	255	3	1.77
1320	3	268	4	70.04
1321	1	281	1	27.67
1321	2	294	2	4.59
1321	3	307	3	41.62
1322	1	320	4	89.13
1322	2	333	1	85.36
1322	3	346	2	12.93
1323	1	359	3	70.53
1323	2	372	4	29.73
1323	3	385	1	25.07
1324	1	398	2	38.70
1324	2	11	3	77.54
1324	3	24	4	2.50
1325	1	37	1	85.38
1325	2	50	2	14.48
1325	3	63	3	82.74
1326	1	76	4	66.65
1326	2	89	1	31.50
1326	3	102	2	46.38
1327	1	115	3	89.96
1327	2	128	4	69.41
1327	3	141	1	35.71
1328	1	154	2	77.17
1328	2	167	3	33.45
1328	3	180	4	31.94
1329	1	193	1	12.13
1329	2	206	2	15.15
1329	3	219	3	5.13
1330	1	232	4	86.06
1330	2	245	1	68.33
1330	3	258	2	87.30
1331	1	271	3	74.21
1331	2	284	4	34.35
1331	3	297	1	28.99
1332	1	310	2	36.27
1332	2	323	3	79.89
1332	3	336	4	30.41
1333	1	349	1	85.83
1333	2	362	2	68.28
1333	3	375	3	0.79
1334	1	388	4	85.34
1334	2	1	1	43.29
1334	3	14	2	20.17
1335	1	27	3	70.75
1335	2	40	4	7.96
1335	3	53	1	28.56
1336	1	66	2	52.47
1336	2	79	3	50.60
1336	3	92	4	39.15
1337	1	105	1	77.39
1337	2	118	2	17.71
1337	3	131	3	21.05
1338	1	144	4	3.66
1338	2	157	1	34.01
1338	3	170	2	73.24
1339	1	183	3	20.07
1339	2	196	4	3.41
1339	3	209	1	51.86
1340	1	222	2	83.50
1340	2	235	3	43.83
1340	3	248	4	34.59
1341	1	261	1	32.05
1341	2	274	2	3.18
1341	3	287	3	56.90
1342	1	300	4	73.39
1342	2	313	1	45.06
1342	3	326	2	68.17
1343	1	339	3	33.02
1343	2	352	4	68.03
1343	3	365	1	64.13
1344	1	378	2	22.48
1344	2	391	3	43.74
1344	3	4	4	43.72
1345	1	17	1	8.49
1345	2	30	2	55.74
1345	3	43	3	32.24
1346	1	56	4	72.69
1346	2	69	1	74.69
1346	3	82	2	78.19
1347	1	95	3	0.79
1347	2	108	4	14.20
1347	3	121	1	74.60
1348	1	134	2	32.44
1348	2	147	3	51.36
1348	3	160	4	87.99
1349	1	173	1	0.09
1349	2	186	2	74.68
1349	3	199	3	64.93
1350	1	212	4	38.45
1350	2	225	1	31.83
1350	3	238	2	12.85
1351	1	251	3	19.29
1351	2	264	4	68.91
1351	3	277	1	20.85
1352	1	290	2	48.13
1352	2	303	3	78.46
1352	3	316	4	80.92
1353	1	329	1	52.58
1353	2	342	2	7.36
1353	3	355	3	2.99
1354	1	368	4	47.18
1354	2	381	1	59.83
1354	3	394	2	12.64
1355	1	7	3	22.99
1355	2	20	4	29.76
1355	3	33	1	29.63
1356	1	46	2	12.86
1356	2	59	3	37.00
1356	3	72	4	83.79
1357	1	85	1	60.20
1357	2	98	2	34.99
1357	3	111	3	87.11
1358	1	124	4	26.97
1358	2	137	1	23.94
1358	3	150	2	0.38
1359	1	163	3	14.61
1359	2	176	4	76.34
1359	3	189	1	78.97
1360	1	202	2	32.33
1360	2	215	3	72.36
1360	3	228	4	5.01
1361	1	241	1	42.97
1361	2	254	2	52.27
1361	3	267	3	87.99
1362	1	280	4	68.87
1362	2	293	1	21.14
1362	3	306	2	5.30
1363	1	319	3	65.71
1363	2	332	4	27.47
1363	3	345	1	16.58
1364	1	358	2	17.89
1364	2	371	3	82.35
1364	3	384	4	56.57
1365	1	397	1	8.89
1365	2	10	2	43.77
1365	3	23	3	48.35
1366	1	36	4	36.21
1366	2	49	1	31.74
1366	3	62	2	52.30
1367	1	75	3	23.03
1367	2	88	4	61.69
1367	3	101	1	18.47
1368	1	114	2	80.90
1368	2	127	3	31.96
1368	3	140	4	0.28
1369	1	153	1	71.87
1369	2	166	2	77.43
1369	3	179	3	85.49
1370	1	192	4	13.76
1370	2	205	1	54.63
1370	3	218	2	9.72
1371	1	231	3	0.35
1371	2	244	4	66.94
1371	3	257	1	49.86
1372	1	270	2	58.47
1372	2	283	3	11.90
1372	3	296	4	61.91
1373	1	309	1	85.74
1373	2	322	2	73.49
1373	3	335	3	15.58
1374	1	348	4	41.59
1374	2	361	1	57.37
1374	3	374	2	63.69
1375	1	387	3	88.41
1375	2	400	4	9.18
1375	3	13	1	77.55
1376	1	26	2	57.81
1376	2	39	3	49.23
1376	3	52	4	36.88
1377	1	65	1	11.82
1377	2	78	2	52.59
1377	3	91	3	15.77
1378	1	104	4	78.54
1378	2	117	1	16.99
1378	3	130	2	74.31
1379	1	143	3	82.27
1379	2	156	4	21.96
1379	3	169	1	50.73
1380	1	182	2	31.67
1380	2	195	3	79.25
1380	3	208	4	52.38
1381	1	221	1	22.94
1381	2	234	2	74.25
1381	3	247	3	79.97
1382	1	260	4	2.36
1382	2	273	1	26.76
1382	3	286	2	75.50
1383	1	299	3	54.01
1383	2	312	4	64.18
1383	3	325	1	9.63
1384	1	338	2	17.79
1384	2	351	3	89.20
1384	3	364	4	45.48
1385	1	377	1	45.36
1385	2	390	2	6.05
1385	3	3	3	60.22
1386	1	16	4	52.36
1386	2	29	1	70.31
1386	3	42	2	18.84
1387	1	55	3	49.58
1387	2	68	4	18.90
1387	3	81	1	59.00
1388	1	94	2	79.52
1388	2	107	3	63.36
1388	3	120	4	44.70
1389	1	133	1	11.62
1389	2	146	2	27.36
1389	3	159	3	23.59
1390	1	172	4	77.52
1390	2	185	1	40.46
1390	3	198	2	87.92
1391	1	211	3	12.92
1391	2	224	4	46.81
1391	3	237	1	32.33
1392	1	250	2	36.85
1392	2	263	3	34.30
1392	3	276	4	1.46
1393	1	289	1	46.85
1393	2	302	2	14.42
1393	3	315	3	36.08
1394	1	328	4	53.81
1394	2	341	1	84.09
1394	3	354	2	32.82
1395	1	367	3	78.08
1395	2	380	4	15.34
1395	3	393	1	9.80
1396	1	6	2	3.00
1396	2	19	3	6.67
1396	3	32	4	85.96
1397	1	45	1	65.47
1397	2	58	2	60.95
1397	3	71	3	50.16
1398	1	84	4	31.36
1398	2	97	1	28.57
1398	3	110	2	83.02
1399	1	123	3	48.87
1399	2	136	4	52.60
1399	3	149	1	18.17
1400	1	162	2	35.85
1400	2	175	3	28.30
1400	3	188	4	5.57
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.orders (id, customer_id, status, ship_to, note, placed_at, total, updated_at) FROM stdin;
1	8	placed	\N	\N	2026-01-01 00:50:00+00	397.18	2026-03-01 00:01:00+00
2	15	paid	\N	\N	2026-01-01 01:40:00+00	377.81	2026-03-01 00:02:00+00
3	22	shipped	\N	\N	2026-01-01 02:30:00+00	62.25	2026-03-01 00:03:00+00
4	29	returned	\N	\N	2026-01-01 03:20:00+00	25.62	2026-03-01 00:04:00+00
5	36	cart	\N	\N	2026-01-01 04:10:00+00	23.25	2026-03-01 00:05:00+00
6	43	placed	\N	\N	2026-01-01 05:00:00+00	235.39	2026-03-01 00:06:00+00
7	50	paid	\N	\N	2026-01-01 05:50:00+00	163.93	2026-03-01 00:07:00+00
8	57	shipped	\N	\N	2026-01-01 06:40:00+00	118.61	2026-03-01 00:08:00+00
9	64	returned	\N	Ring twice; back door	2026-01-01 07:30:00+00	4.02	2026-03-01 00:09:00+00
10	71	cart	\N	\N	2026-01-01 08:20:00+00	214.14	2026-03-01 00:10:00+00
11	78	placed	\N	\N	2026-01-01 09:10:00+00	264.91	2026-03-01 00:11:00+00
12	85	paid	\N	\N	2026-01-01 10:00:00+00	447.20	2026-03-01 00:12:00+00
13	92	shipped	\N	\N	2026-01-01 10:50:00+00	222.66	2026-03-01 00:13:00+00
14	99	returned	\N	\N	2026-01-01 11:40:00+00	350.25	2026-03-01 00:14:00+00
15	106	cart	\N	\N	2026-01-01 12:30:00+00	370.47	2026-03-01 00:15:00+00
16	113	placed	\N	\N	2026-01-01 13:20:00+00	79.47	2026-03-01 00:16:00+00
17	120	paid	\N	\N	2026-01-01 14:10:00+00	301.42	2026-03-01 00:17:00+00
18	127	shipped	\N	Ring twice; back door	2026-01-01 15:00:00+00	270.51	2026-03-01 00:18:00+00
19	134	returned	\N	\N	2026-01-01 15:50:00+00	304.28	2026-03-01 00:19:00+00
20	141	cart	\N	\N	2026-01-01 16:40:00+00	144.20	2026-03-01 00:20:00+00
21	148	placed	\N	\N	2026-01-01 17:30:00+00	352.98	2026-03-01 00:21:00+00
22	155	paid	\N	\N	2026-01-01 18:20:00+00	475.85	2026-03-01 00:22:00+00
23	162	shipped	\N	\N	2026-01-01 19:10:00+00	201.70	2026-03-01 00:23:00+00
24	169	returned	\N	\N	2026-01-01 20:00:00+00	149.00	2026-03-01 00:24:00+00
25	176	cart	\N	\N	2026-01-01 20:50:00+00	234.91	2026-03-01 00:25:00+00
26	183	placed	\N	\N	2026-01-01 21:40:00+00	293.72	2026-03-01 00:26:00+00
27	190	paid	\N	Ring twice; back door	2026-01-01 22:30:00+00	272.83	2026-03-01 00:27:00+00
28	197	shipped	\N	\N	2026-01-01 23:20:00+00	437.14	2026-03-01 00:28:00+00
29	204	returned	\N	\N	2026-01-02 00:10:00+00	35.30	2026-03-01 00:29:00+00
30	211	cart	\N	\N	2026-01-02 01:00:00+00	47.65	2026-03-01 00:30:00+00
31	218	placed	\N	\N	2026-01-02 01:50:00+00	395.55	2026-03-01 00:31:00+00
32	225	paid	\N	\N	2026-01-02 02:40:00+00	323.03	2026-03-01 00:32:00+00
33	232	shipped	\N	\N	2026-01-02 03:30:00+00	249.71	2026-03-01 00:33:00+00
34	239	returned	\N	\N	2026-01-02 04:20:00+00	223.49	2026-03-01 00:34:00+00
35	246	cart	\N	\N	2026-01-02 05:10:00+00	287.54	2026-03-01 00:35:00+00
36	253	placed	\N	Ring twice; back door	2026-01-02 06:00:00+00	435.64	2026-03-01 00:36:00+00
37	260	paid	\N	\N	2026-01-02 06:50:00+00	123.37	2026-03-01 00:37:00+00
38	267	shipped	\N	\N	2026-01-02 07:40:00+00	205.21	2026-03-01 00:38:00+00
39	274	returned	\N	\N	2026-01-02 08:30:00+00	199.08	2026-03-01 00:39:00+00
40	281	cart	\N	\N	2026-01-02 09:20:00+00	184.98	2026-03-01 00:40:00+00
41	288	placed	\N	\N	2026-01-02 10:10:00+00	177.82	2026-03-01 00:41:00+00
42	295	paid	\N	\N	2026-01-02 11:00:00+00	449.05	2026-03-01 00:42:00+00
43	302	shipped	\N	\N	2026-01-02 11:50:00+00	398.08	2026-03-01 00:43:00+00
44	309	returned	\N	\N	2026-01-02 12:40:00+00	310.15	2026-03-01 00:44:00+00
45	316	cart	\N	Ring twice; back door	2026-01-02 13:30:00+00	317.90	2026-03-01 00:45:00+00
46	323	placed	\N	\N	2026-01-02 14:20:00+00	319.86	2026-03-01 00:46:00+00
47	330	paid	\N	\N	2026-01-02 15:10:00+00	248.14	2026-03-01 00:47:00+00
48	337	shipped	\N	\N	2026-01-02 16:00:00+00	463.91	2026-03-01 00:48:00+00
49	344	returned	\N	\N	2026-01-02 16:50:00+00	9.26	2026-03-01 00:49:00+00
50	351	cart	\N	\N	2026-01-02 17:40:00+00	454.08	2026-03-01 00:50:00+00
51	358	placed	\N	\N	2026-01-02 18:30:00+00	60.11	2026-03-01 00:51:00+00
52	365	paid	\N	\N	2026-01-02 19:20:00+00	497.39	2026-03-01 00:52:00+00
53	372	shipped	\N	\N	2026-01-02 20:10:00+00	84.89	2026-03-01 00:53:00+00
54	379	returned	\N	Ring twice; back door	2026-01-02 21:00:00+00	35.16	2026-03-01 00:54:00+00
55	386	cart	\N	\N	2026-01-02 21:50:00+00	214.07	2026-03-01 00:55:00+00
56	393	placed	\N	\N	2026-01-02 22:40:00+00	251.52	2026-03-01 00:56:00+00
57	400	paid	\N	\N	2026-01-02 23:30:00+00	341.17	2026-03-01 00:57:00+00
58	407	shipped	\N	\N	2026-01-03 00:20:00+00	38.46	2026-03-01 00:58:00+00
59	414	returned	\N	\N	2026-01-03 01:10:00+00	269.56	2026-03-01 00:59:00+00
60	421	cart	\N	\N	2026-01-03 02:00:00+00	150.72	2026-03-01 01:00:00+00
61	428	placed	\N	\N	2026-01-03 02:50:00+00	164.38	2026-03-01 01:01:00+00
62	435	paid	\N	\N	2026-01-03 03:40:00+00	295.59	2026-03-01 01:02:00+00
63	442	shipped	\N	Ring twice; back door	2026-01-03 04:30:00+00	471.14	2026-03-01 01:03:00+00
64	449	returned	\N	\N	2026-01-03 05:20:00+00	488.23	2026-03-01 01:04:00+00
65	456	cart	\N	\N	2026-01-03 06:10:00+00	244.78	2026-03-01 01:05:00+00
66	463	placed	\N	\N	2026-01-03 07:00:00+00	238.84	2026-03-01 01:06:00+00
67	470	paid	\N	\N	2026-01-03 07:50:00+00	461.55	2026-03-01 01:07:00+00
68	477	shipped	\N	\N	2026-01-03 08:40:00+00	165.60	2026-03-01 01:08:00+00
69	484	returned	\N	\N	2026-01-03 09:30:00+00	479.54	2026-03-01 01:09:00+00
70	491	cart	\N	\N	2026-01-03 10:20:00+00	415.67	2026-03-01 01:10:00+00
71	498	placed	\N	\N	2026-01-03 11:10:00+00	129.98	2026-03-01 01:11:00+00
72	505	paid	\N	Ring twice; back door	2026-01-03 12:00:00+00	235.34	2026-03-01 01:12:00+00
73	512	shipped	\N	\N	2026-01-03 12:50:00+00	322.57	2026-03-01 01:13:00+00
74	519	returned	\N	\N	2026-01-03 13:40:00+00	156.64	2026-03-01 01:14:00+00
75	526	cart	\N	\N	2026-01-03 14:30:00+00	267.67	2026-03-01 01:15:00+00
76	533	placed	\N	\N	2026-01-03 15:20:00+00	306.28	2026-03-01 01:16:00+00
77	540	paid	\N	\N	2026-01-03 16:10:00+00	208.42	2026-03-01 01:17:00+00
78	547	shipped	\N	\N	2026-01-03 17:00:00+00	351.81	2026-03-01 01:18:00+00
79	554	returned	\N	\N	2026-01-03 17:50:00+00	329.34	2026-03-01 01:19:00+00
80	561	cart	\N	\N	2026-01-03 18:40:00+00	101.45	2026-03-01 01:20:00+00
81	568	placed	\N	Ring twice; back door	2026-01-03 19:30:00+00	126.83	2026-03-01 01:21:00+00
82	575	paid	\N	\N	2026-01-03 20:20:00+00	143.29	2026-03-01 01:22:00+00
83	582	shipped	\N	\N	2026-01-03 21:10:00+00	228.33	2026-03-01 01:23:00+00
84	589	returned	\N	\N	2026-01-03 22:00:00+00	153.41	2026-03-01 01:24:00+00
85	596	cart	\N	\N	2026-01-03 22:50:00+00	115.19	2026-03-01 01:25:00+00
86	3	placed	\N	\N	2026-01-03 23:40:00+00	227.54	2026-03-01 01:26:00+00
87	10	paid	\N	\N	2026-01-04 00:30:00+00	148.31	2026-03-01 01:27:00+00
88	17	shipped	\N	\N	2026-01-04 01:20:00+00	124.94	2026-03-01 01:28:00+00
89	24	returned	\N	\N	2026-01-04 02:10:00+00	38.02	2026-03-01 01:29:00+00
90	31	cart	\N	Ring twice; back door	2026-01-04 03:00:00+00	54.17	2026-03-01 01:30:00+00
91	38	placed	\N	\N	2026-01-04 03:50:00+00	240.85	2026-03-01 01:31:00+00
92	45	paid	\N	\N	2026-01-04 04:40:00+00	301.51	2026-03-01 01:32:00+00
93	52	shipped	\N	\N	2026-01-04 05:30:00+00	88.09	2026-03-01 01:33:00+00
94	59	returned	\N	\N	2026-01-04 06:20:00+00	41.83	2026-03-01 01:34:00+00
95	66	cart	\N	\N	2026-01-04 07:10:00+00	290.80	2026-03-01 01:35:00+00
96	73	placed	\N	\N	2026-01-04 08:00:00+00	68.35	2026-03-01 01:36:00+00
97	80	paid	\N	\N	2026-01-04 08:50:00+00	343.88	2026-03-01 01:37:00+00
98	87	shipped	\N	\N	2026-01-04 09:40:00+00	304.03	2026-03-01 01:38:00+00
99	94	returned	\N	Ring twice; back door	2026-01-04 10:30:00+00	152.20	2026-03-01 01:39:00+00
100	101	cart	\N	\N	2026-01-04 11:20:00+00	398.76	2026-03-01 01:40:00+00
101	108	placed	\N	\N	2026-01-04 12:10:00+00	469.31	2026-03-01 01:41:00+00
102	115	paid	\N	\N	2026-01-04 13:00:00+00	109.04	2026-03-01 01:42:00+00
103	122	shipped	\N	\N	2026-01-04 13:50:00+00	499.21	2026-03-01 01:43:00+00
104	129	returned	\N	\N	2026-01-04 14:40:00+00	7.78	2026-03-01 01:44:00+00
105	136	cart	\N	\N	2026-01-04 15:30:00+00	469.20	2026-03-01 01:45:00+00
106	143	placed	\N	\N	2026-01-04 16:20:00+00	34.90	2026-03-01 01:46:00+00
107	150	paid	\N	\N	2026-01-04 17:10:00+00	499.20	2026-03-01 01:47:00+00
108	157	shipped	\N	Ring twice; back door	2026-01-04 18:00:00+00	275.27	2026-03-01 01:48:00+00
109	164	returned	\N	\N	2026-01-04 18:50:00+00	128.54	2026-03-01 01:49:00+00
110	171	cart	\N	\N	2026-01-04 19:40:00+00	109.89	2026-03-01 01:50:00+00
111	178	placed	\N	\N	2026-01-04 20:30:00+00	384.75	2026-03-01 01:51:00+00
112	185	paid	\N	\N	2026-01-04 21:20:00+00	360.53	2026-03-01 01:52:00+00
113	192	shipped	\N	\N	2026-01-04 22:10:00+00	100.13	2026-03-01 01:53:00+00
114	199	returned	\N	\N	2026-01-04 23:00:00+00	92.99	2026-03-01 01:54:00+00
115	206	cart	\N	\N	2026-01-04 23:50:00+00	110.18	2026-03-01 01:55:00+00
116	213	placed	\N	\N	2026-01-05 00:40:00+00	107.19	2026-03-01 01:56:00+00
117	220	paid	\N	Ring twice; back door	2026-01-05 01:30:00+00	64.45	2026-03-01 01:57:00+00
118	227	shipped	\N	\N	2026-01-05 02:20:00+00	186.61	2026-03-01 01:58:00+00
119	234	returned	\N	\N	2026-01-05 03:10:00+00	37.39	2026-03-01 01:59:00+00
120	241	cart	\N	\N	2026-01-05 04:00:00+00	420.35	2026-03-01 02:00:00+00
121	248	placed	\N	\N	2026-01-05 04:50:00+00	61.60	2026-03-01 02:01:00+00
122	255	paid	\N	\N	2026-01-05 05:40:00+00	282.08	2026-03-01 02:02:00+00
123	262	shipped	\N	\N	2026-01-05 06:30:00+00	337.94	2026-03-01 02:03:00+00
124	269	returned	\N	\N	2026-01-05 07:20:00+00	183.73	2026-03-01 02:04:00+00
125	276	cart	\N	\N	2026-01-05 08:10:00+00	494.17	2026-03-01 02:05:00+00
126	283	placed	\N	Ring twice; back door	2026-01-05 09:00:00+00	464.81	2026-03-01 02:06:00+00
127	290	paid	\N	\N	2026-01-05 09:50:00+00	409.63	2026-03-01 02:07:00+00
128	297	shipped	\N	\N	2026-01-05 10:40:00+00	352.01	2026-03-01 02:08:00+00
129	304	returned	\N	\N	2026-01-05 11:30:00+00	377.72	2026-03-01 02:09:00+00
130	311	cart	\N	\N	2026-01-05 12:20:00+00	243.68	2026-03-01 02:10:00+00
131	318	placed	\N	\N	2026-01-05 13:10:00+00	238.58	2026-03-01 02:11:00+00
132	325	paid	\N	\N	2026-01-05 14:00:00+00	99.31	2026-03-01 02:12:00+00
133	332	shipped	\N	\N	2026-01-05 14:50:00+00	182.21	2026-03-01 02:13:00+00
134	339	returned	\N	\N	2026-01-05 15:40:00+00	383.16	2026-03-01 02:14:00+00
135	346	cart	\N	Ring twice; back door	2026-01-05 16:30:00+00	37.15	2026-03-01 02:15:00+00
136	353	placed	\N	\N	2026-01-05 17:20:00+00	153.74	2026-03-01 02:16:00+00
137	360	paid	\N	\N	2026-01-05 18:10:00+00	347.14	2026-03-01 02:17:00+00
138	367	shipped	\N	\N	2026-01-05 19:00:00+00	299.77	2026-03-01 02:18:00+00
139	374	returned	\N	\N	2026-01-05 19:50:00+00	354.18	2026-03-01 02:19:00+00
140	381	cart	\N	\N	2026-01-05 20:40:00+00	470.55	2026-03-01 02:20:00+00
141	388	placed	\N	\N	2026-01-05 21:30:00+00	212.14	2026-03-01 02:21:00+00
142	395	paid	\N	\N	2026-01-05 22:20:00+00	116.59	2026-03-01 02:22:00+00
143	402	shipped	\N	\N	2026-01-05 23:10:00+00	113.57	2026-03-01 02:23:00+00
144	409	returned	\N	Ring twice; back door	2026-01-06 00:00:00+00	146.75	2026-03-01 02:24:00+00
145	416	cart	\N	\N	2026-01-06 00:50:00+00	302.63	2026-03-01 02:25:00+00
146	423	placed	\N	\N	2026-01-06 01:40:00+00	296.98	2026-03-01 02:26:00+00
147	430	paid	\N	\N	2026-01-06 02:30:00+00	460.53	2026-03-01 02:27:00+00
148	437	shipped	\N	\N	2026-01-06 03:20:00+00	252.20	2026-03-01 02:28:00+00
149	444	returned	\N	\N	2026-01-06 04:10:00+00	357.18	2026-03-01 02:29:00+00
150	451	cart	\N	\N	2026-01-06 05:00:00+00	72.84	2026-03-01 02:30:00+00
151	458	placed	\N	\N	2026-01-06 05:50:00+00	35.27	2026-03-01 02:31:00+00
152	465	paid	\N	\N	2026-01-06 06:40:00+00	25.33	2026-03-01 02:32:00+00
153	472	shipped	\N	Ring twice; back door	2026-01-06 07:30:00+00	434.20	2026-03-01 02:33:00+00
154	479	returned	\N	\N	2026-01-06 08:20:00+00	361.28	2026-03-01 02:34:00+00
155	486	cart	\N	\N	2026-01-06 09:10:00+00	391.96	2026-03-01 02:35:00+00
156	493	placed	\N	\N	2026-01-06 10:00:00+00	39.72	2026-03-01 02:36:00+00
157	500	paid	\N	\N	2026-01-06 10:50:00+00	59.97	2026-03-01 02:37:00+00
158	507	shipped	\N	\N	2026-01-06 11:40:00+00	331.72	2026-03-01 02:38:00+00
159	514	returned	\N	\N	2026-01-06 12:30:00+00	42.44	2026-03-01 02:39:00+00
160	521	cart	\N	\N	2026-01-06 13:20:00+00	498.00	2026-03-01 02:40:00+00
161	528	placed	\N	\N	2026-01-06 14:10:00+00	155.57	2026-03-01 02:41:00+00
162	535	paid	\N	Ring twice; back door	2026-01-06 15:00:00+00	332.55	2026-03-01 02:42:00+00
163	542	shipped	\N	\N	2026-01-06 15:50:00+00	231.25	2026-03-01 02:43:00+00
164	549	returned	\N	\N	2026-01-06 16:40:00+00	282.71	2026-03-01 02:44:00+00
165	556	cart	\N	\N	2026-01-06 17:30:00+00	193.53	2026-03-01 02:45:00+00
166	563	placed	\N	\N	2026-01-06 18:20:00+00	198.09	2026-03-01 02:46:00+00
167	570	paid	\N	\N	2026-01-06 19:10:00+00	171.52	2026-03-01 02:47:00+00
168	577	shipped	\N	\N	2026-01-06 20:00:00+00	255.47	2026-03-01 02:48:00+00
169	584	returned	\N	\N	2026-01-06 20:50:00+00	353.99	2026-03-01 02:49:00+00
170	591	cart	\N	\N	2026-01-06 21:40:00+00	451.72	2026-03-01 02:50:00+00
171	598	placed	\N	Ring twice; back door	2026-01-06 22:30:00+00	403.61	2026-03-01 02:51:00+00
172	5	paid	\N	\N	2026-01-06 23:20:00+00	405.57	2026-03-01 02:52:00+00
173	12	shipped	\N	\N	2026-01-07 00:10:00+00	270.32	2026-03-01 02:53:00+00
174	19	returned	\N	\N	2026-01-07 01:00:00+00	23.90	2026-03-01 02:54:00+00
175	26	cart	\N	\N	2026-01-07 01:50:00+00	452.30	2026-03-01 02:55:00+00
176	33	placed	\N	\N	2026-01-07 02:40:00+00	422.43	2026-03-01 02:56:00+00
177	40	paid	\N	\N	2026-01-07 03:30:00+00	224.79	2026-03-01 02:57:00+00
178	47	shipped	\N	\N	2026-01-07 04:20:00+00	253.69	2026-03-01 02:58:00+00
179	54	returned	\N	\N	2026-01-07 05:10:00+00	408.59	2026-03-01 02:59:00+00
180	61	cart	\N	Ring twice; back door	2026-01-07 06:00:00+00	229.21	2026-03-01 03:00:00+00
181	68	placed	\N	\N	2026-01-07 06:50:00+00	396.69	2026-03-01 03:01:00+00
182	75	paid	\N	\N	2026-01-07 07:40:00+00	158.09	2026-03-01 03:02:00+00
183	82	shipped	\N	\N	2026-01-07 08:30:00+00	340.10	2026-03-01 03:03:00+00
184	89	returned	\N	\N	2026-01-07 09:20:00+00	267.14	2026-03-01 03:04:00+00
185	96	cart	\N	\N	2026-01-07 10:10:00+00	415.97	2026-03-01 03:05:00+00
186	103	placed	\N	\N	2026-01-07 11:00:00+00	116.69	2026-03-01 03:06:00+00
187	110	paid	\N	\N	2026-01-07 11:50:00+00	213.24	2026-03-01 03:07:00+00
188	117	shipped	\N	\N	2026-01-07 12:40:00+00	111.87	2026-03-01 03:08:00+00
189	124	returned	\N	Ring twice; back door	2026-01-07 13:30:00+00	92.66	2026-03-01 03:09:00+00
190	131	cart	\N	\N	2026-01-07 14:20:00+00	340.61	2026-03-01 03:10:00+00
191	138	placed	\N	\N	2026-01-07 15:10:00+00	4.98	2026-03-01 03:11:00+00
192	145	paid	\N	\N	2026-01-07 16:00:00+00	30.90	2026-03-01 03:12:00+00
193	152	shipped	\N	\N	2026-01-07 16:50:00+00	401.15	2026-03-01 03:13:00+00
194	159	returned	\N	\N	2026-01-07 17:40:00+00	499.28	2026-03-01 03:14:00+00
195	166	cart	\N	\N	2026-01-07 18:30:00+00	81.44	2026-03-01 03:15:00+00
196	173	placed	\N	\N	2026-01-07 19:20:00+00	361.13	2026-03-01 03:16:00+00
197	180	paid	\N	\N	2026-01-07 20:10:00+00	214.70	2026-03-01 03:17:00+00
198	187	shipped	\N	Ring twice; back door	2026-01-07 21:00:00+00	429.72	2026-03-01 03:18:00+00
199	194	returned	\N	\N	2026-01-07 21:50:00+00	29.30	2026-03-01 03:19:00+00
200	201	cart	\N	\N	2026-01-07 22:40:00+00	481.81	2026-03-01 03:20:00+00
201	208	placed	\N	\N	2026-01-07 23:30:00+00	171.12	2026-03-01 03:21:00+00
202	215	paid	\N	\N	2026-01-08 00:20:00+00	11.26	2026-03-01 03:22:00+00
203	222	shipped	\N	\N	2026-01-08 01:10:00+00	163.33	2026-03-01 03:23:00+00
204	229	returned	\N	\N	2026-01-08 02:00:00+00	358.98	2026-03-01 03:24:00+00
205	236	cart	\N	\N	2026-01-08 02:50:00+00	448.13	2026-03-01 03:25:00+00
206	243	placed	\N	\N	2026-01-08 03:40:00+00	230.69	2026-03-01 03:26:00+00
207	250	paid	\N	Ring twice; back door	2026-01-08 04:30:00+00	15.17	2026-03-01 03:27:00+00
208	257	shipped	\N	\N	2026-01-08 05:20:00+00	103.84	2026-03-01 03:28:00+00
209	264	returned	\N	\N	2026-01-08 06:10:00+00	339.65	2026-03-01 03:29:00+00
210	271	cart	\N	\N	2026-01-08 07:00:00+00	445.11	2026-03-01 03:30:00+00
211	278	placed	\N	\N	2026-01-08 07:50:00+00	398.88	2026-03-01 03:31:00+00
212	285	paid	\N	\N	2026-01-08 08:40:00+00	105.63	2026-03-01 03:32:00+00
213	292	shipped	\N	\N	2026-01-08 09:30:00+00	255.06	2026-03-01 03:33:00+00
214	299	returned	\N	\N	2026-01-08 10:20:00+00	80.73	2026-03-01 03:34:00+00
215	306	cart	\N	\N	2026-01-08 11:10:00+00	261.90	2026-03-01 03:35:00+00
216	313	placed	\N	Ring twice; back door	2026-01-08 12:00:00+00	163.98	2026-03-01 03:36:00+00
217	320	paid	\N	\N	2026-01-08 12:50:00+00	273.50	2026-03-01 03:37:00+00
218	327	shipped	\N	\N	2026-01-08 13:40:00+00	383.98	2026-03-01 03:38:00+00
219	334	returned	\N	\N	2026-01-08 14:30:00+00	412.07	2026-03-01 03:39:00+00
220	341	cart	\N	\N	2026-01-08 15:20:00+00	309.95	2026-03-01 03:40:00+00
221	348	placed	\N	\N	2026-01-08 16:10:00+00	48.23	2026-03-01 03:41:00+00
222	355	paid	\N	\N	2026-01-08 17:00:00+00	134.23	2026-03-01 03:42:00+00
223	362	shipped	\N	\N	2026-01-08 17:50:00+00	436.59	2026-03-01 03:43:00+00
224	369	returned	\N	\N	2026-01-08 18:40:00+00	116.91	2026-03-01 03:44:00+00
225	376	cart	\N	Ring twice; back door	2026-01-08 19:30:00+00	465.95	2026-03-01 03:45:00+00
226	383	placed	\N	\N	2026-01-08 20:20:00+00	318.84	2026-03-01 03:46:00+00
227	390	paid	\N	\N	2026-01-08 21:10:00+00	257.29	2026-03-01 03:47:00+00
228	397	shipped	\N	\N	2026-01-08 22:00:00+00	194.49	2026-03-01 03:48:00+00
229	404	returned	\N	\N	2026-01-08 22:50:00+00	131.94	2026-03-01 03:49:00+00
230	411	cart	\N	\N	2026-01-08 23:40:00+00	299.40	2026-03-01 03:50:00+00
231	418	placed	\N	\N	2026-01-09 00:30:00+00	174.22	2026-03-01 03:51:00+00
232	425	paid	\N	\N	2026-01-09 01:20:00+00	294.13	2026-03-01 03:52:00+00
233	432	shipped	\N	\N	2026-01-09 02:10:00+00	451.50	2026-03-01 03:53:00+00
234	439	returned	\N	Ring twice; back door	2026-01-09 03:00:00+00	408.11	2026-03-01 03:54:00+00
235	446	cart	\N	\N	2026-01-09 03:50:00+00	183.25	2026-03-01 03:55:00+00
236	453	placed	\N	\N	2026-01-09 04:40:00+00	222.94	2026-03-01 03:56:00+00
237	460	paid	\N	\N	2026-01-09 05:30:00+00	26.25	2026-03-01 03:57:00+00
238	467	shipped	\N	\N	2026-01-09 06:20:00+00	132.30	2026-03-01 03:58:00+00
239	474	returned	\N	\N	2026-01-09 07:10:00+00	395.23	2026-03-01 03:59:00+00
240	481	cart	\N	\N	2026-01-09 08:00:00+00	381.94	2026-03-01 04:00:00+00
241	488	placed	\N	\N	2026-01-09 08:50:00+00	353.82	2026-03-01 04:01:00+00
242	495	paid	\N	\N	2026-01-09 09:40:00+00	403.35	2026-03-01 04:02:00+00
243	502	shipped	\N	Ring twice; back door	2026-01-09 10:30:00+00	19.40	2026-03-01 04:03:00+00
244	509	returned	\N	\N	2026-01-09 11:20:00+00	453.24	2026-03-01 04:04:00+00
245	516	cart	\N	\N	2026-01-09 12:10:00+00	263.14	2026-03-01 04:05:00+00
246	523	placed	\N	\N	2026-01-09 13:00:00+00	407.33	2026-03-01 04:06:00+00
247	530	paid	\N	\N	2026-01-09 13:50:00+00	47.15	2026-03-01 04:07:00+00
248	537	shipped	\N	\N	2026-01-09 14:40:00+00	57.16	2026-03-01 04:08:00+00
249	544	returned	\N	\N	2026-01-09 15:30:00+00	196.78	2026-03-01 04:09:00+00
250	551	cart	\N	\N	2026-01-09 16:20:00+00	293.18	2026-03-01 04:10:00+00
251	558	placed	\N	\N	2026-01-09 17:10:00+00	299.41	2026-03-01 04:11:00+00
252	565	paid	\N	Ring twice; back door	2026-01-09 18:00:00+00	83.84	2026-03-01 04:12:00+00
253	572	shipped	\N	\N	2026-01-09 18:50:00+00	35.16	2026-03-01 04:13:00+00
254	579	returned	\N	\N	2026-01-09 19:40:00+00	336.31	2026-03-01 04:14:00+00
255	586	cart	\N	\N	2026-01-09 20:30:00+00	444.89	2026-03-01 04:15:00+00
256	593	placed	\N	\N	2026-01-09 21:20:00+00	294.77	2026-03-01 04:16:00+00
257	600	paid	\N	\N	2026-01-09 22:10:00+00	462.59	2026-03-01 04:17:00+00
258	7	shipped	\N	\N	2026-01-09 23:00:00+00	41.53	2026-03-01 04:18:00+00
259	14	returned	\N	\N	2026-01-09 23:50:00+00	149.31	2026-03-01 04:19:00+00
260	21	cart	\N	\N	2026-01-10 00:40:00+00	223.50	2026-03-01 04:20:00+00
261	28	placed	\N	Ring twice; back door	2026-01-10 01:30:00+00	112.23	2026-03-01 04:21:00+00
262	35	paid	\N	\N	2026-01-10 02:20:00+00	403.10	2026-03-01 04:22:00+00
263	42	shipped	\N	\N	2026-01-10 03:10:00+00	471.40	2026-03-01 04:23:00+00
264	49	returned	\N	\N	2026-01-10 04:00:00+00	48.62	2026-03-01 04:24:00+00
265	56	cart	\N	\N	2026-01-10 04:50:00+00	27.99	2026-03-01 04:25:00+00
266	63	placed	\N	\N	2026-01-10 05:40:00+00	277.41	2026-03-01 04:26:00+00
267	70	paid	\N	\N	2026-01-10 06:30:00+00	321.90	2026-03-01 04:27:00+00
268	77	shipped	\N	\N	2026-01-10 07:20:00+00	88.00	2026-03-01 04:28:00+00
269	84	returned	\N	\N	2026-01-10 08:10:00+00	209.11	2026-03-01 04:29:00+00
270	91	cart	\N	Ring twice; back door	2026-01-10 09:00:00+00	358.68	2026-03-01 04:30:00+00
271	98	placed	\N	\N	2026-01-10 09:50:00+00	107.12	2026-03-01 04:31:00+00
272	105	paid	\N	\N	2026-01-10 10:40:00+00	373.73	2026-03-01 04:32:00+00
273	112	shipped	\N	\N	2026-01-10 11:30:00+00	92.02	2026-03-01 04:33:00+00
274	119	returned	\N	\N	2026-01-10 12:20:00+00	23.31	2026-03-01 04:34:00+00
275	126	cart	\N	\N	2026-01-10 13:10:00+00	371.00	2026-03-01 04:35:00+00
276	133	placed	\N	\N	2026-01-10 14:00:00+00	68.38	2026-03-01 04:36:00+00
277	140	paid	\N	\N	2026-01-10 14:50:00+00	30.04	2026-03-01 04:37:00+00
278	147	shipped	\N	\N	2026-01-10 15:40:00+00	129.10	2026-03-01 04:38:00+00
279	154	returned	\N	Ring twice; back door	2026-01-10 16:30:00+00	405.48	2026-03-01 04:39:00+00
280	161	cart	\N	\N	2026-01-10 17:20:00+00	342.83	2026-03-01 04:40:00+00
281	168	placed	\N	\N	2026-01-10 18:10:00+00	193.25	2026-03-01 04:41:00+00
282	175	paid	\N	\N	2026-01-10 19:00:00+00	435.10	2026-03-01 04:42:00+00
283	182	shipped	\N	\N	2026-01-10 19:50:00+00	169.46	2026-03-01 04:43:00+00
284	189	returned	\N	\N	2026-01-10 20:40:00+00	258.54	2026-03-01 04:44:00+00
285	196	cart	\N	\N	2026-01-10 21:30:00+00	382.12	2026-03-01 04:45:00+00
286	203	placed	\N	\N	2026-01-10 22:20:00+00	220.66	2026-03-01 04:46:00+00
287	210	paid	\N	\N	2026-01-10 23:10:00+00	272.10	2026-03-01 04:47:00+00
288	217	shipped	\N	Ring twice; back door	2026-01-11 00:00:00+00	75.18	2026-03-01 04:48:00+00
289	224	returned	\N	\N	2026-01-11 00:50:00+00	337.79	2026-03-01 04:49:00+00
290	231	cart	\N	\N	2026-01-11 01:40:00+00	158.78	2026-03-01 04:50:00+00
291	238	placed	\N	\N	2026-01-11 02:30:00+00	345.24	2026-03-01 04:51:00+00
292	245	paid	\N	\N	2026-01-11 03:20:00+00	493.84	2026-03-01 04:52:00+00
293	252	shipped	\N	\N	2026-01-11 04:10:00+00	422.28	2026-03-01 04:53:00+00
294	259	returned	\N	\N	2026-01-11 05:00:00+00	383.57	2026-03-01 04:54:00+00
295	266	cart	\N	\N	2026-01-11 05:50:00+00	379.46	2026-03-01 04:55:00+00
296	273	placed	\N	\N	2026-01-11 06:40:00+00	339.77	2026-03-01 04:56:00+00
297	280	paid	\N	Ring twice; back door	2026-01-11 07:30:00+00	464.46	2026-03-01 04:57:00+00
298	287	shipped	\N	\N	2026-01-11 08:20:00+00	429.41	2026-03-01 04:58:00+00
299	294	returned	\N	\N	2026-01-11 09:10:00+00	144.17	2026-03-01 04:59:00+00
300	301	cart	\N	\N	2026-01-11 10:00:00+00	490.38	2026-03-01 05:00:00+00
301	308	placed	\N	\N	2026-01-11 10:50:00+00	25.36	2026-03-01 05:01:00+00
302	315	paid	\N	\N	2026-01-11 11:40:00+00	470.33	2026-03-01 05:02:00+00
303	322	shipped	\N	\N	2026-01-11 12:30:00+00	316.36	2026-03-01 05:03:00+00
304	329	returned	\N	\N	2026-01-11 13:20:00+00	94.29	2026-03-01 05:04:00+00
305	336	cart	\N	\N	2026-01-11 14:10:00+00	11.35	2026-03-01 05:05:00+00
306	343	placed	\N	Ring twice; back door	2026-01-11 15:00:00+00	245.38	2026-03-01 05:06:00+00
307	350	paid	\N	\N	2026-01-11 15:50:00+00	327.57	2026-03-01 05:07:00+00
308	357	shipped	\N	\N	2026-01-11 16:40:00+00	158.84	2026-03-01 05:08:00+00
309	364	returned	\N	\N	2026-01-11 17:30:00+00	182.64	2026-03-01 05:09:00+00
310	371	cart	\N	\N	2026-01-11 18:20:00+00	182.99	2026-03-01 05:10:00+00
311	378	placed	\N	\N	2026-01-11 19:10:00+00	273.61	2026-03-01 05:11:00+00
312	385	paid	\N	\N	2026-01-11 20:00:00+00	122.74	2026-03-01 05:12:00+00
313	392	shipped	\N	\N	2026-01-11 20:50:00+00	262.46	2026-03-01 05:13:00+00
314	399	returned	\N	\N	2026-01-11 21:40:00+00	25.90	2026-03-01 05:14:00+00
315	406	cart	\N	Ring twice; back door	2026-01-11 22:30:00+00	43.65	2026-03-01 05:15:00+00
316	413	placed	\N	\N	2026-01-11 23:20:00+00	77.42	2026-03-01 05:16:00+00
317	420	paid	\N	\N	2026-01-12 00:10:00+00	157.15	2026-03-01 05:17:00+00
318	427	shipped	\N	\N	2026-01-12 01:00:00+00	33.37	2026-03-01 05:18:00+00
319	434	returned	\N	\N	2026-01-12 01:50:00+00	129.19	2026-03-01 05:19:00+00
320	441	cart	\N	\N	2026-01-12 02:40:00+00	315.19	2026-03-01 05:20:00+00
321	448	placed	\N	\N	2026-01-12 03:30:00+00	238.18	2026-03-01 05:21:00+00
322	455	paid	\N	\N	2026-01-12 04:20:00+00	415.33	2026-03-01 05:22:00+00
323	462	shipped	\N	\N	2026-01-12 05:10:00+00	471.01	2026-03-01 05:23:00+00
324	469	returned	\N	Ring twice; back door	2026-01-12 06:00:00+00	73.55	2026-03-01 05:24:00+00
325	476	cart	\N	\N	2026-01-12 06:50:00+00	155.41	2026-03-01 05:25:00+00
326	483	placed	\N	\N	2026-01-12 07:40:00+00	368.02	2026-03-01 05:26:00+00
327	490	paid	\N	\N	2026-01-12 08:30:00+00	491.44	2026-03-01 05:27:00+00
328	497	shipped	\N	\N	2026-01-12 09:20:00+00	336.66	2026-03-01 05:28:00+00
329	504	returned	\N	\N	2026-01-12 10:10:00+00	173.27	2026-03-01 05:29:00+00
330	511	cart	\N	\N	2026-01-12 11:00:00+00	424.43	2026-03-01 05:30:00+00
331	518	placed	\N	\N	2026-01-12 11:50:00+00	454.17	2026-03-01 05:31:00+00
332	525	paid	\N	\N	2026-01-12 12:40:00+00	219.96	2026-03-01 05:32:00+00
333	532	shipped	\N	Ring twice; back door	2026-01-12 13:30:00+00	65.48	2026-03-01 05:33:00+00
334	539	returned	\N	\N	2026-01-12 14:20:00+00	467.20	2026-03-01 05:34:00+00
335	546	cart	\N	\N	2026-01-12 15:10:00+00	157.81	2026-03-01 05:35:00+00
336	553	placed	\N	\N	2026-01-12 16:00:00+00	285.81	2026-03-01 05:36:00+00
337	560	paid	\N	\N	2026-01-12 16:50:00+00	343.21	2026-03-01 05:37:00+00
338	567	shipped	\N	\N	2026-01-12 17:40:00+00	476.51	2026-03-01 05:38:00+00
339	574	returned	\N	\N	2026-01-12 18:30:00+00	333.33	2026-03-01 05:39:00+00
340	581	cart	\N	\N	2026-01-12 19:20:00+00	36.59	2026-03-01 05:40:00+00
341	588	placed	\N	\N	2026-01-12 20:10:00+00	405.03	2026-03-01 05:41:00+00
342	595	paid	\N	Ring twice; back door	2026-01-12 21:00:00+00	6.96	2026-03-01 05:42:00+00
343	2	shipped	\N	\N	2026-01-12 21:50:00+00	408.18	2026-03-01 05:43:00+00
344	9	returned	\N	\N	2026-01-12 22:40:00+00	73.25	2026-03-01 05:44:00+00
345	16	cart	\N	\N	2026-01-12 23:30:00+00	400.20	2026-03-01 05:45:00+00
346	23	placed	\N	\N	2026-01-13 00:20:00+00	174.87	2026-03-01 05:46:00+00
347	30	paid	\N	\N	2026-01-13 01:10:00+00	320.64	2026-03-01 05:47:00+00
348	37	shipped	\N	\N	2026-01-13 02:00:00+00	18.50	2026-03-01 05:48:00+00
349	44	returned	\N	\N	2026-01-13 02:50:00+00	311.39	2026-03-01 05:49:00+00
350	51	cart	\N	\N	2026-01-13 03:40:00+00	163.26	2026-03-01 05:50:00+00
351	58	placed	\N	Ring twice; back door	2026-01-13 04:30:00+00	472.46	2026-03-01 05:51:00+00
352	65	paid	\N	\N	2026-01-13 05:20:00+00	139.15	2026-03-01 05:52:00+00
353	72	shipped	\N	\N	2026-01-13 06:10:00+00	358.50	2026-03-01 05:53:00+00
354	79	returned	\N	\N	2026-01-13 07:00:00+00	151.17	2026-03-01 05:54:00+00
355	86	cart	\N	\N	2026-01-13 07:50:00+00	38.36	2026-03-01 05:55:00+00
356	93	placed	\N	\N	2026-01-13 08:40:00+00	114.58	2026-03-01 05:56:00+00
357	100	paid	\N	\N	2026-01-13 09:30:00+00	317.81	2026-03-01 05:57:00+00
358	107	shipped	\N	\N	2026-01-13 10:20:00+00	291.24	2026-03-01 05:58:00+00
359	114	returned	\N	\N	2026-01-13 11:10:00+00	367.85	2026-03-01 05:59:00+00
360	121	cart	\N	Ring twice; back door	2026-01-13 12:00:00+00	470.27	2026-03-01 06:00:00+00
361	128	placed	\N	\N	2026-01-13 12:50:00+00	93.33	2026-03-01 06:01:00+00
362	135	paid	\N	\N	2026-01-13 13:40:00+00	475.02	2026-03-01 06:02:00+00
363	142	shipped	\N	\N	2026-01-13 14:30:00+00	26.70	2026-03-01 06:03:00+00
364	149	returned	\N	\N	2026-01-13 15:20:00+00	150.20	2026-03-01 06:04:00+00
365	156	cart	\N	\N	2026-01-13 16:10:00+00	356.89	2026-03-01 06:05:00+00
366	163	placed	\N	\N	2026-01-13 17:00:00+00	427.20	2026-03-01 06:06:00+00
367	170	paid	\N	\N	2026-01-13 17:50:00+00	470.65	2026-03-01 06:07:00+00
368	177	shipped	\N	\N	2026-01-13 18:40:00+00	79.84	2026-03-01 06:08:00+00
369	184	returned	\N	Ring twice; back door	2026-01-13 19:30:00+00	160.42	2026-03-01 06:09:00+00
370	191	cart	\N	\N	2026-01-13 20:20:00+00	465.42	2026-03-01 06:10:00+00
371	198	placed	\N	\N	2026-01-13 21:10:00+00	26.26	2026-03-01 06:11:00+00
372	205	paid	\N	\N	2026-01-13 22:00:00+00	224.46	2026-03-01 06:12:00+00
373	212	shipped	\N	\N	2026-01-13 22:50:00+00	144.28	2026-03-01 06:13:00+00
374	219	returned	\N	\N	2026-01-13 23:40:00+00	161.88	2026-03-01 06:14:00+00
375	226	cart	\N	\N	2026-01-14 00:30:00+00	27.52	2026-03-01 06:15:00+00
376	233	placed	\N	\N	2026-01-14 01:20:00+00	235.44	2026-03-01 06:16:00+00
377	240	paid	\N	\N	2026-01-14 02:10:00+00	181.55	2026-03-01 06:17:00+00
378	247	shipped	\N	Ring twice; back door	2026-01-14 03:00:00+00	303.18	2026-03-01 06:18:00+00
379	254	returned	\N	\N	2026-01-14 03:50:00+00	419.58	2026-03-01 06:19:00+00
380	261	cart	\N	\N	2026-01-14 04:40:00+00	18.65	2026-03-01 06:20:00+00
381	268	placed	\N	\N	2026-01-14 05:30:00+00	313.64	2026-03-01 06:21:00+00
382	275	paid	\N	\N	2026-01-14 06:20:00+00	499.80	2026-03-01 06:22:00+00
383	282	shipped	\N	\N	2026-01-14 07:10:00+00	440.78	2026-03-01 06:23:00+00
384	289	returned	\N	\N	2026-01-14 08:00:00+00	89.33	2026-03-01 06:24:00+00
385	296	cart	\N	\N	2026-01-14 08:50:00+00	254.85	2026-03-01 06:25:00+00
386	303	placed	\N	\N	2026-01-14 09:40:00+00	86.27	2026-03-01 06:26:00+00
387	310	paid	\N	Ring twice; back door	2026-01-14 10:30:00+00	427.32	2026-03-01 06:27:00+00
388	317	shipped	\N	\N	2026-01-14 11:20:00+00	366.00	2026-03-01 06:28:00+00
389	324	returned	\N	\N	2026-01-14 12:10:00+00	484.83	2026-03-01 06:29:00+00
390	331	cart	\N	\N	2026-01-14 13:00:00+00	335.18	2026-03-01 06:30:00+00
391	338	placed	\N	\N	2026-01-14 13:50:00+00	332.07	2026-03-01 06:31:00+00
392	345	paid	\N	\N	2026-01-14 14:40:00+00	388.43	2026-03-01 06:32:00+00
393	352	shipped	\N	\N	2026-01-14 15:30:00+00	187.69	2026-03-01 06:33:00+00
394	359	returned	\N	\N	2026-01-14 16:20:00+00	169.62	2026-03-01 06:34:00+00
395	366	cart	\N	\N	2026-01-14 17:10:00+00	127.10	2026-03-01 06:35:00+00
396	373	placed	\N	Ring twice; back door	2026-01-14 18:00:00+00	301.31	2026-03-01 06:36:00+00
397	380	paid	\N	\N	2026-01-14 18:50:00+00	339.59	2026-03-01 06:37:00+00
398	387	shipped	\N	\N	2026-01-14 19:40:00+00	147.56	2026-03-01 06:38:00+00
399	394	returned	\N	\N	2026-01-14 20:30:00+00	314.10	2026-03-01 06:39:00+00
400	401	cart	\N	\N	2026-01-14 21:20:00+00	44.69	2026-03-01 06:40:00+00
401	408	placed	\N	\N	2026-01-14 22:10:00+00	462.29	2026-03-01 06:41:00+00
402	415	paid	\N	\N	2026-01-14 23:00:00+00	75.01	2026-03-01 06:42:00+00
403	422	shipped	\N	\N	2026-01-14 23:50:00+00	117.44	2026-03-01 06:43:00+00
404	429	returned	\N	\N	2026-01-15 00:40:00+00	421.97	2026-03-01 06:44:00+00
405	436	cart	\N	Ring twice; back door	2026-01-15 01:30:00+00	345.76	2026-03-01 06:45:00+00
406	443	placed	\N	\N	2026-01-15 02:20:00+00	452.43	2026-03-01 06:46:00+00
407	450	paid	\N	\N	2026-01-15 03:10:00+00	54.21	2026-03-01 06:47:00+00
408	457	shipped	\N	\N	2026-01-15 04:00:00+00	315.86	2026-03-01 06:48:00+00
409	464	returned	\N	\N	2026-01-15 04:50:00+00	95.72	2026-03-01 06:49:00+00
410	471	cart	\N	\N	2026-01-15 05:40:00+00	53.68	2026-03-01 06:50:00+00
411	478	placed	\N	\N	2026-01-15 06:30:00+00	23.84	2026-03-01 06:51:00+00
412	485	paid	\N	\N	2026-01-15 07:20:00+00	277.97	2026-03-01 06:52:00+00
413	492	shipped	\N	\N	2026-01-15 08:10:00+00	149.48	2026-03-01 06:53:00+00
414	499	returned	\N	Ring twice; back door	2026-01-15 09:00:00+00	16.55	2026-03-01 06:54:00+00
415	506	cart	\N	\N	2026-01-15 09:50:00+00	84.47	2026-03-01 06:55:00+00
416	513	placed	\N	\N	2026-01-15 10:40:00+00	259.08	2026-03-01 06:56:00+00
417	520	paid	\N	\N	2026-01-15 11:30:00+00	82.99	2026-03-01 06:57:00+00
418	527	shipped	\N	\N	2026-01-15 12:20:00+00	87.97	2026-03-01 06:58:00+00
419	534	returned	\N	\N	2026-01-15 13:10:00+00	396.53	2026-03-01 06:59:00+00
420	541	cart	\N	\N	2026-01-15 14:00:00+00	34.46	2026-03-01 07:00:00+00
421	548	placed	\N	\N	2026-01-15 14:50:00+00	253.86	2026-03-01 07:01:00+00
422	555	paid	\N	\N	2026-01-15 15:40:00+00	320.49	2026-03-01 07:02:00+00
423	562	shipped	\N	Ring twice; back door	2026-01-15 16:30:00+00	322.44	2026-03-01 07:03:00+00
424	569	returned	\N	\N	2026-01-15 17:20:00+00	288.51	2026-03-01 07:04:00+00
425	576	cart	\N	\N	2026-01-15 18:10:00+00	333.29	2026-03-01 07:05:00+00
426	583	placed	\N	\N	2026-01-15 19:00:00+00	496.68	2026-03-01 07:06:00+00
427	590	paid	\N	\N	2026-01-15 19:50:00+00	237.14	2026-03-01 07:07:00+00
428	597	shipped	\N	\N	2026-01-15 20:40:00+00	279.34	2026-03-01 07:08:00+00
429	4	returned	\N	\N	2026-01-15 21:30:00+00	446.26	2026-03-01 07:09:00+00
430	11	cart	\N	\N	2026-01-15 22:20:00+00	58.31	2026-03-01 07:10:00+00
431	18	placed	\N	\N	2026-01-15 23:10:00+00	173.88	2026-03-01 07:11:00+00
432	25	paid	\N	Ring twice; back door	2026-01-16 00:00:00+00	342.63	2026-03-01 07:12:00+00
433	32	shipped	\N	\N	2026-01-16 00:50:00+00	485.10	2026-03-01 07:13:00+00
434	39	returned	\N	\N	2026-01-16 01:40:00+00	22.44	2026-03-01 07:14:00+00
435	46	cart	\N	\N	2026-01-16 02:30:00+00	306.93	2026-03-01 07:15:00+00
436	53	placed	\N	\N	2026-01-16 03:20:00+00	171.16	2026-03-01 07:16:00+00
437	60	paid	\N	\N	2026-01-16 04:10:00+00	138.87	2026-03-01 07:17:00+00
438	67	shipped	\N	\N	2026-01-16 05:00:00+00	487.30	2026-03-01 07:18:00+00
439	74	returned	\N	\N	2026-01-16 05:50:00+00	236.12	2026-03-01 07:19:00+00
440	81	cart	\N	\N	2026-01-16 06:40:00+00	257.25	2026-03-01 07:20:00+00
441	88	placed	\N	Ring twice; back door	2026-01-16 07:30:00+00	192.97	2026-03-01 07:21:00+00
442	95	paid	\N	\N	2026-01-16 08:20:00+00	395.78	2026-03-01 07:22:00+00
443	102	shipped	\N	\N	2026-01-16 09:10:00+00	439.09	2026-03-01 07:23:00+00
444	109	returned	\N	\N	2026-01-16 10:00:00+00	265.88	2026-03-01 07:24:00+00
445	116	cart	\N	\N	2026-01-16 10:50:00+00	106.25	2026-03-01 07:25:00+00
446	123	placed	\N	\N	2026-01-16 11:40:00+00	5.29	2026-03-01 07:26:00+00
447	130	paid	\N	\N	2026-01-16 12:30:00+00	146.01	2026-03-01 07:27:00+00
448	137	shipped	\N	\N	2026-01-16 13:20:00+00	298.09	2026-03-01 07:28:00+00
449	144	returned	\N	\N	2026-01-16 14:10:00+00	262.68	2026-03-01 07:29:00+00
450	151	cart	\N	Ring twice; back door	2026-01-16 15:00:00+00	426.81	2026-03-01 07:30:00+00
451	158	placed	\N	\N	2026-01-16 15:50:00+00	0.86	2026-03-01 07:31:00+00
452	165	paid	\N	\N	2026-01-16 16:40:00+00	366.51	2026-03-01 07:32:00+00
453	172	shipped	\N	\N	2026-01-16 17:30:00+00	115.81	2026-03-01 07:33:00+00
454	179	returned	\N	\N	2026-01-16 18:20:00+00	52.88	2026-03-01 07:34:00+00
455	186	cart	\N	\N	2026-01-16 19:10:00+00	449.00	2026-03-01 07:35:00+00
456	193	placed	\N	\N	2026-01-16 20:00:00+00	116.86	2026-03-01 07:36:00+00
457	200	paid	\N	\N	2026-01-16 20:50:00+00	419.92	2026-03-01 07:37:00+00
458	207	shipped	\N	\N	2026-01-16 21:40:00+00	139.11	2026-03-01 07:38:00+00
459	214	returned	\N	Ring twice; back door	2026-01-16 22:30:00+00	251.45	2026-03-01 07:39:00+00
460	221	cart	\N	\N	2026-01-16 23:20:00+00	137.29	2026-03-01 07:40:00+00
461	228	placed	\N	\N	2026-01-17 00:10:00+00	266.13	2026-03-01 07:41:00+00
462	235	paid	\N	\N	2026-01-17 01:00:00+00	137.43	2026-03-01 07:42:00+00
463	242	shipped	\N	\N	2026-01-17 01:50:00+00	98.22	2026-03-01 07:43:00+00
464	249	returned	\N	\N	2026-01-17 02:40:00+00	202.34	2026-03-01 07:44:00+00
465	256	cart	\N	\N	2026-01-17 03:30:00+00	353.74	2026-03-01 07:45:00+00
466	263	placed	\N	\N	2026-01-17 04:20:00+00	427.18	2026-03-01 07:46:00+00
467	270	paid	\N	\N	2026-01-17 05:10:00+00	89.24	2026-03-01 07:47:00+00
468	277	shipped	\N	Ring twice; back door	2026-01-17 06:00:00+00	161.03	2026-03-01 07:48:00+00
469	284	returned	\N	\N	2026-01-17 06:50:00+00	79.64	2026-03-01 07:49:00+00
470	291	cart	\N	\N	2026-01-17 07:40:00+00	39.83	2026-03-01 07:50:00+00
471	298	placed	\N	\N	2026-01-17 08:30:00+00	400.31	2026-03-01 07:51:00+00
472	305	paid	\N	\N	2026-01-17 09:20:00+00	126.64	2026-03-01 07:52:00+00
473	312	shipped	\N	\N	2026-01-17 10:10:00+00	497.55	2026-03-01 07:53:00+00
474	319	returned	\N	\N	2026-01-17 11:00:00+00	495.28	2026-03-01 07:54:00+00
475	326	cart	\N	\N	2026-01-17 11:50:00+00	405.05	2026-03-01 07:55:00+00
476	333	placed	\N	\N	2026-01-17 12:40:00+00	282.52	2026-03-01 07:56:00+00
477	340	paid	\N	Ring twice; back door	2026-01-17 13:30:00+00	71.43	2026-03-01 07:57:00+00
478	347	shipped	\N	\N	2026-01-17 14:20:00+00	169.68	2026-03-01 07:58:00+00
479	354	returned	\N	\N	2026-01-17 15:10:00+00	297.87	2026-03-01 07:59:00+00
480	361	cart	\N	\N	2026-01-17 16:00:00+00	329.50	2026-03-01 08:00:00+00
481	368	placed	\N	\N	2026-01-17 16:50:00+00	401.30	2026-03-01 08:01:00+00
482	375	paid	\N	\N	2026-01-17 17:40:00+00	248.40	2026-03-01 08:02:00+00
483	382	shipped	\N	\N	2026-01-17 18:30:00+00	395.37	2026-03-01 08:03:00+00
484	389	returned	\N	\N	2026-01-17 19:20:00+00	40.30	2026-03-01 08:04:00+00
485	396	cart	\N	\N	2026-01-17 20:10:00+00	88.04	2026-03-01 08:05:00+00
486	403	placed	\N	Ring twice; back door	2026-01-17 21:00:00+00	126.48	2026-03-01 08:06:00+00
487	410	paid	\N	\N	2026-01-17 21:50:00+00	497.00	2026-03-01 08:07:00+00
488	417	shipped	\N	\N	2026-01-17 22:40:00+00	14.81	2026-03-01 08:08:00+00
489	424	returned	\N	\N	2026-01-17 23:30:00+00	420.07	2026-03-01 08:09:00+00
490	431	cart	\N	\N	2026-01-18 00:20:00+00	67.49	2026-03-01 08:10:00+00
491	438	placed	\N	\N	2026-01-18 01:10:00+00	212.19	2026-03-01 08:11:00+00
492	445	paid	\N	\N	2026-01-18 02:00:00+00	274.34	2026-03-01 08:12:00+00
493	452	shipped	\N	\N	2026-01-18 02:50:00+00	449.49	2026-03-01 08:13:00+00
494	459	returned	\N	\N	2026-01-18 03:40:00+00	37.98	2026-03-01 08:14:00+00
495	466	cart	\N	Ring twice; back door	2026-01-18 04:30:00+00	142.31	2026-03-01 08:15:00+00
496	473	placed	\N	\N	2026-01-18 05:20:00+00	350.96	2026-03-01 08:16:00+00
497	480	paid	\N	\N	2026-01-18 06:10:00+00	195.26	2026-03-01 08:17:00+00
498	487	shipped	\N	\N	2026-01-18 07:00:00+00	77.68	2026-03-01 08:18:00+00
499	494	returned	\N	\N	2026-01-18 07:50:00+00	367.48	2026-03-01 08:19:00+00
500	501	cart	\N	\N	2026-01-18 08:40:00+00	282.26	2026-03-01 08:20:00+00
501	508	placed	\N	\N	2026-01-18 09:30:00+00	236.99	2026-03-01 08:21:00+00
502	515	paid	\N	\N	2026-01-18 10:20:00+00	483.95	2026-03-01 08:22:00+00
503	522	shipped	\N	\N	2026-01-18 11:10:00+00	470.27	2026-03-01 08:23:00+00
504	529	returned	\N	Ring twice; back door	2026-01-18 12:00:00+00	211.13	2026-03-01 08:24:00+00
505	536	cart	\N	\N	2026-01-18 12:50:00+00	243.54	2026-03-01 08:25:00+00
506	543	placed	\N	\N	2026-01-18 13:40:00+00	24.51	2026-03-01 08:26:00+00
507	550	paid	\N	\N	2026-01-18 14:30:00+00	372.71	2026-03-01 08:27:00+00
508	557	shipped	\N	\N	2026-01-18 15:20:00+00	320.21	2026-03-01 08:28:00+00
509	564	returned	\N	\N	2026-01-18 16:10:00+00	22.80	2026-03-01 08:29:00+00
510	571	cart	\N	\N	2026-01-18 17:00:00+00	203.65	2026-03-01 08:30:00+00
511	578	placed	\N	\N	2026-01-18 17:50:00+00	283.64	2026-03-01 08:31:00+00
512	585	paid	\N	\N	2026-01-18 18:40:00+00	354.49	2026-03-01 08:32:00+00
513	592	shipped	\N	Ring twice; back door	2026-01-18 19:30:00+00	69.44	2026-03-01 08:33:00+00
514	599	returned	\N	\N	2026-01-18 20:20:00+00	91.23	2026-03-01 08:34:00+00
515	6	cart	\N	\N	2026-01-18 21:10:00+00	267.67	2026-03-01 08:35:00+00
516	13	placed	\N	\N	2026-01-18 22:00:00+00	391.12	2026-03-01 08:36:00+00
517	20	paid	\N	\N	2026-01-18 22:50:00+00	378.29	2026-03-01 08:37:00+00
518	27	shipped	\N	\N	2026-01-18 23:40:00+00	122.59	2026-03-01 08:38:00+00
519	34	returned	\N	\N	2026-01-19 00:30:00+00	242.67	2026-03-01 08:39:00+00
520	41	cart	\N	\N	2026-01-19 01:20:00+00	39.46	2026-03-01 08:40:00+00
521	48	placed	\N	\N	2026-01-19 02:10:00+00	466.26	2026-03-01 08:41:00+00
522	55	paid	\N	Ring twice; back door	2026-01-19 03:00:00+00	299.55	2026-03-01 08:42:00+00
523	62	shipped	\N	\N	2026-01-19 03:50:00+00	404.79	2026-03-01 08:43:00+00
524	69	returned	\N	\N	2026-01-19 04:40:00+00	365.71	2026-03-01 08:44:00+00
525	76	cart	\N	\N	2026-01-19 05:30:00+00	468.13	2026-03-01 08:45:00+00
526	83	placed	\N	\N	2026-01-19 06:20:00+00	2.10	2026-03-01 08:46:00+00
527	90	paid	\N	\N	2026-01-19 07:10:00+00	384.63	2026-03-01 08:47:00+00
528	97	shipped	\N	\N	2026-01-19 08:00:00+00	326.72	2026-03-01 08:48:00+00
529	104	returned	\N	\N	2026-01-19 08:50:00+00	384.36	2026-03-01 08:49:00+00
530	111	cart	\N	\N	2026-01-19 09:40:00+00	202.47	2026-03-01 08:50:00+00
531	118	placed	\N	Ring twice; back door	2026-01-19 10:30:00+00	190.48	2026-03-01 08:51:00+00
532	125	paid	\N	\N	2026-01-19 11:20:00+00	318.20	2026-03-01 08:52:00+00
533	132	shipped	\N	\N	2026-01-19 12:10:00+00	9.82	2026-03-01 08:53:00+00
534	139	returned	\N	\N	2026-01-19 13:00:00+00	32.76	2026-03-01 08:54:00+00
535	146	cart	\N	\N	2026-01-19 13:50:00+00	300.52	2026-03-01 08:55:00+00
536	153	placed	\N	\N	2026-01-19 14:40:00+00	160.29	2026-03-01 08:56:00+00
537	160	paid	\N	\N	2026-01-19 15:30:00+00	491.80	2026-03-01 08:57:00+00
538	167	shipped	\N	\N	2026-01-19 16:20:00+00	76.79	2026-03-01 08:58:00+00
539	174	returned	\N	\N	2026-01-19 17:10:00+00	130.21	2026-03-01 08:59:00+00
540	181	cart	\N	Ring twice; back door	2026-01-19 18:00:00+00	20.30	2026-03-01 09:00:00+00
541	188	placed	\N	\N	2026-01-19 18:50:00+00	147.50	2026-03-01 09:01:00+00
542	195	paid	\N	\N	2026-01-19 19:40:00+00	120.20	2026-03-01 09:02:00+00
543	202	shipped	\N	\N	2026-01-19 20:30:00+00	347.26	2026-03-01 09:03:00+00
544	209	returned	\N	\N	2026-01-19 21:20:00+00	170.70	2026-03-01 09:04:00+00
545	216	cart	\N	\N	2026-01-19 22:10:00+00	191.49	2026-03-01 09:05:00+00
546	223	placed	\N	\N	2026-01-19 23:00:00+00	226.82	2026-03-01 09:06:00+00
547	230	paid	\N	\N	2026-01-19 23:50:00+00	373.17	2026-03-01 09:07:00+00
548	237	shipped	\N	\N	2026-01-20 00:40:00+00	154.15	2026-03-01 09:08:00+00
549	244	returned	\N	Ring twice; back door	2026-01-20 01:30:00+00	315.03	2026-03-01 09:09:00+00
550	251	cart	\N	\N	2026-01-20 02:20:00+00	196.28	2026-03-01 09:10:00+00
551	258	placed	\N	\N	2026-01-20 03:10:00+00	380.25	2026-03-01 09:11:00+00
552	265	paid	\N	\N	2026-01-20 04:00:00+00	496.25	2026-03-01 09:12:00+00
553	272	shipped	\N	\N	2026-01-20 04:50:00+00	423.40	2026-03-01 09:13:00+00
554	279	returned	\N	\N	2026-01-20 05:40:00+00	63.25	2026-03-01 09:14:00+00
555	286	cart	\N	\N	2026-01-20 06:30:00+00	140.58	2026-03-01 09:15:00+00
556	293	placed	\N	\N	2026-01-20 07:20:00+00	335.89	2026-03-01 09:16:00+00
557	300	paid	\N	\N	2026-01-20 08:10:00+00	223.64	2026-03-01 09:17:00+00
558	307	shipped	\N	Ring twice; back door	2026-01-20 09:00:00+00	460.55	2026-03-01 09:18:00+00
559	314	returned	\N	\N	2026-01-20 09:50:00+00	122.12	2026-03-01 09:19:00+00
560	321	cart	\N	\N	2026-01-20 10:40:00+00	412.89	2026-03-01 09:20:00+00
561	328	placed	\N	\N	2026-01-20 11:30:00+00	329.07	2026-03-01 09:21:00+00
562	335	paid	\N	\N	2026-01-20 12:20:00+00	122.58	2026-03-01 09:22:00+00
563	342	shipped	\N	\N	2026-01-20 13:10:00+00	131.67	2026-03-01 09:23:00+00
564	349	returned	\N	\N	2026-01-20 14:00:00+00	163.33	2026-03-01 09:24:00+00
565	356	cart	\N	\N	2026-01-20 14:50:00+00	407.40	2026-03-01 09:25:00+00
566	363	placed	\N	\N	2026-01-20 15:40:00+00	104.36	2026-03-01 09:26:00+00
567	370	paid	\N	Ring twice; back door	2026-01-20 16:30:00+00	143.35	2026-03-01 09:27:00+00
568	377	shipped	\N	\N	2026-01-20 17:20:00+00	32.26	2026-03-01 09:28:00+00
569	384	returned	\N	\N	2026-01-20 18:10:00+00	24.54	2026-03-01 09:29:00+00
570	391	cart	\N	\N	2026-01-20 19:00:00+00	140.77	2026-03-01 09:30:00+00
571	398	placed	\N	\N	2026-01-20 19:50:00+00	258.70	2026-03-01 09:31:00+00
572	405	paid	\N	\N	2026-01-20 20:40:00+00	229.26	2026-03-01 09:32:00+00
573	412	shipped	\N	\N	2026-01-20 21:30:00+00	421.09	2026-03-01 09:33:00+00
574	419	returned	\N	\N	2026-01-20 22:20:00+00	114.08	2026-03-01 09:34:00+00
575	426	cart	\N	\N	2026-01-20 23:10:00+00	481.02	2026-03-01 09:35:00+00
576	433	placed	\N	Ring twice; back door	2026-01-21 00:00:00+00	303.97	2026-03-01 09:36:00+00
577	440	paid	\N	\N	2026-01-21 00:50:00+00	416.66	2026-03-01 09:37:00+00
578	447	shipped	\N	\N	2026-01-21 01:40:00+00	159.65	2026-03-01 09:38:00+00
579	454	returned	\N	\N	2026-01-21 02:30:00+00	48.82	2026-03-01 09:39:00+00
580	461	cart	\N	\N	2026-01-21 03:20:00+00	355.61	2026-03-01 09:40:00+00
581	468	placed	\N	\N	2026-01-21 04:10:00+00	133.35	2026-03-01 09:41:00+00
582	475	paid	\N	\N	2026-01-21 05:00:00+00	227.84	2026-03-01 09:42:00+00
583	482	shipped	\N	\N	2026-01-21 05:50:00+00	319.70	2026-03-01 09:43:00+00
584	489	returned	\N	\N	2026-01-21 06:40:00+00	489.11	2026-03-01 09:44:00+00
585	496	cart	\N	Ring twice; back door	2026-01-21 07:30:00+00	342.60	2026-03-01 09:45:00+00
586	503	placed	\N	\N	2026-01-21 08:20:00+00	56.89	2026-03-01 09:46:00+00
587	510	paid	\N	\N	2026-01-21 09:10:00+00	96.20	2026-03-01 09:47:00+00
588	517	shipped	\N	\N	2026-01-21 10:00:00+00	60.49	2026-03-01 09:48:00+00
589	524	returned	\N	\N	2026-01-21 10:50:00+00	235.75	2026-03-01 09:49:00+00
590	531	cart	\N	\N	2026-01-21 11:40:00+00	485.45	2026-03-01 09:50:00+00
591	538	placed	\N	\N	2026-01-21 12:30:00+00	394.23	2026-03-01 09:51:00+00
592	545	paid	\N	\N	2026-01-21 13:20:00+00	279.45	2026-03-01 09:52:00+00
593	552	shipped	\N	\N	2026-01-21 14:10:00+00	461.32	2026-03-01 09:53:00+00
594	559	returned	\N	Ring twice; back door	2026-01-21 15:00:00+00	322.51	2026-03-01 09:54:00+00
595	566	cart	\N	\N	2026-01-21 15:50:00+00	245.07	2026-03-01 09:55:00+00
596	573	placed	\N	\N	2026-01-21 16:40:00+00	159.14	2026-03-01 09:56:00+00
597	580	paid	\N	\N	2026-01-21 17:30:00+00	3.40	2026-03-01 09:57:00+00
598	587	shipped	\N	\N	2026-01-21 18:20:00+00	101.97	2026-03-01 09:58:00+00
599	594	returned	\N	\N	2026-01-21 19:10:00+00	163.40	2026-03-01 09:59:00+00
600	1	cart	\N	\N	2026-01-21 20:00:00+00	40.85	2026-03-01 10:00:00+00
601	8	placed	\N	\N	2026-01-21 20:50:00+00	242.09	2026-03-01 10:01:00+00
602	15	paid	\N	\N	2026-01-21 21:40:00+00	477.49	2026-03-01 10:02:00+00
603	22	shipped	\N	Ring twice; back door	2026-01-21 22:30:00+00	71.93	2026-03-01 10:03:00+00
604	29	returned	\N	\N	2026-01-21 23:20:00+00	102.58	2026-03-01 10:04:00+00
605	36	cart	\N	\N	2026-01-22 00:10:00+00	460.18	2026-03-01 10:05:00+00
606	43	placed	\N	\N	2026-01-22 01:00:00+00	66.17	2026-03-01 10:06:00+00
607	50	paid	\N	\N	2026-01-22 01:50:00+00	441.97	2026-03-01 10:07:00+00
608	57	shipped	\N	\N	2026-01-22 02:40:00+00	349.24	2026-03-01 10:08:00+00
609	64	returned	\N	\N	2026-01-22 03:30:00+00	170.14	2026-03-01 10:09:00+00
610	71	cart	\N	\N	2026-01-22 04:20:00+00	249.55	2026-03-01 10:10:00+00
611	78	placed	\N	\N	2026-01-22 05:10:00+00	30.15	2026-03-01 10:11:00+00
612	85	paid	\N	Ring twice; back door	2026-01-22 06:00:00+00	105.50	2026-03-01 10:12:00+00
613	92	shipped	\N	\N	2026-01-22 06:50:00+00	83.05	2026-03-01 10:13:00+00
614	99	returned	\N	\N	2026-01-22 07:40:00+00	98.73	2026-03-01 10:14:00+00
615	106	cart	\N	\N	2026-01-22 08:30:00+00	184.13	2026-03-01 10:15:00+00
616	113	placed	\N	\N	2026-01-22 09:20:00+00	170.24	2026-03-01 10:16:00+00
617	120	paid	\N	\N	2026-01-22 10:10:00+00	496.65	2026-03-01 10:17:00+00
618	127	shipped	\N	\N	2026-01-22 11:00:00+00	185.56	2026-03-01 10:18:00+00
619	134	returned	\N	\N	2026-01-22 11:50:00+00	277.24	2026-03-01 10:19:00+00
620	141	cart	\N	\N	2026-01-22 12:40:00+00	348.86	2026-03-01 10:20:00+00
621	148	placed	\N	Ring twice; back door	2026-01-22 13:30:00+00	449.21	2026-03-01 10:21:00+00
622	155	paid	\N	\N	2026-01-22 14:20:00+00	449.98	2026-03-01 10:22:00+00
623	162	shipped	\N	\N	2026-01-22 15:10:00+00	25.47	2026-03-01 10:23:00+00
624	169	returned	\N	\N	2026-01-22 16:00:00+00	367.98	2026-03-01 10:24:00+00
625	176	cart	\N	\N	2026-01-22 16:50:00+00	53.93	2026-03-01 10:25:00+00
626	183	placed	\N	\N	2026-01-22 17:40:00+00	375.45	2026-03-01 10:26:00+00
627	190	paid	\N	\N	2026-01-22 18:30:00+00	228.85	2026-03-01 10:27:00+00
628	197	shipped	\N	\N	2026-01-22 19:20:00+00	443.61	2026-03-01 10:28:00+00
629	204	returned	\N	\N	2026-01-22 20:10:00+00	109.73	2026-03-01 10:29:00+00
630	211	cart	\N	Ring twice; back door	2026-01-22 21:00:00+00	4.22	2026-03-01 10:30:00+00
631	218	placed	\N	\N	2026-01-22 21:50:00+00	416.56	2026-03-01 10:31:00+00
632	225	paid	\N	\N	2026-01-22 22:40:00+00	285.43	2026-03-01 10:32:00+00
633	232	shipped	\N	\N	2026-01-22 23:30:00+00	184.50	2026-03-01 10:33:00+00
634	239	returned	\N	\N	2026-01-23 00:20:00+00	458.55	2026-03-01 10:34:00+00
635	246	cart	\N	\N	2026-01-23 01:10:00+00	462.31	2026-03-01 10:35:00+00
636	253	placed	\N	\N	2026-01-23 02:00:00+00	23.39	2026-03-01 10:36:00+00
637	260	paid	\N	\N	2026-01-23 02:50:00+00	24.85	2026-03-01 10:37:00+00
638	267	shipped	\N	\N	2026-01-23 03:40:00+00	370.75	2026-03-01 10:38:00+00
639	274	returned	\N	Ring twice; back door	2026-01-23 04:30:00+00	316.56	2026-03-01 10:39:00+00
640	281	cart	\N	\N	2026-01-23 05:20:00+00	218.15	2026-03-01 10:40:00+00
641	288	placed	\N	\N	2026-01-23 06:10:00+00	204.84	2026-03-01 10:41:00+00
642	295	paid	\N	\N	2026-01-23 07:00:00+00	267.11	2026-03-01 10:42:00+00
643	302	shipped	\N	\N	2026-01-23 07:50:00+00	100.16	2026-03-01 10:43:00+00
644	309	returned	\N	\N	2026-01-23 08:40:00+00	331.48	2026-03-01 10:44:00+00
645	316	cart	\N	\N	2026-01-23 09:30:00+00	91.95	2026-03-01 10:45:00+00
646	323	placed	\N	\N	2026-01-23 10:20:00+00	467.35	2026-03-01 10:46:00+00
647	330	paid	\N	\N	2026-01-23 11:10:00+00	295.18	2026-03-01 10:47:00+00
648	337	shipped	\N	Ring twice; back door	2026-01-23 12:00:00+00	125.22	2026-03-01 10:48:00+00
649	344	returned	\N	\N	2026-01-23 12:50:00+00	215.25	2026-03-01 10:49:00+00
650	351	cart	\N	\N	2026-01-23 13:40:00+00	154.76	2026-03-01 10:50:00+00
651	358	placed	\N	\N	2026-01-23 14:30:00+00	437.60	2026-03-01 10:51:00+00
652	365	paid	\N	\N	2026-01-23 15:20:00+00	378.01	2026-03-01 10:52:00+00
653	372	shipped	\N	\N	2026-01-23 16:10:00+00	79.36	2026-03-01 10:53:00+00
654	379	returned	\N	\N	2026-01-23 17:00:00+00	88.61	2026-03-01 10:54:00+00
655	386	cart	\N	\N	2026-01-23 17:50:00+00	209.15	2026-03-01 10:55:00+00
656	393	placed	\N	\N	2026-01-23 18:40:00+00	225.54	2026-03-01 10:56:00+00
657	400	paid	\N	Ring twice; back door	2026-01-23 19:30:00+00	274.72	2026-03-01 10:57:00+00
658	407	shipped	\N	\N	2026-01-23 20:20:00+00	157.08	2026-03-01 10:58:00+00
659	414	returned	\N	\N	2026-01-23 21:10:00+00	418.75	2026-03-01 10:59:00+00
660	421	cart	\N	\N	2026-01-23 22:00:00+00	97.59	2026-03-01 11:00:00+00
661	428	placed	\N	\N	2026-01-23 22:50:00+00	264.87	2026-03-01 11:01:00+00
662	435	paid	\N	\N	2026-01-23 23:40:00+00	157.07	2026-03-01 11:02:00+00
663	442	shipped	\N	\N	2026-01-24 00:30:00+00	390.07	2026-03-01 11:03:00+00
664	449	returned	\N	\N	2026-01-24 01:20:00+00	444.26	2026-03-01 11:04:00+00
665	456	cart	\N	\N	2026-01-24 02:10:00+00	361.29	2026-03-01 11:05:00+00
666	463	placed	\N	Ring twice; back door	2026-01-24 03:00:00+00	132.77	2026-03-01 11:06:00+00
667	470	paid	\N	\N	2026-01-24 03:50:00+00	219.50	2026-03-01 11:07:00+00
668	477	shipped	\N	\N	2026-01-24 04:40:00+00	68.59	2026-03-01 11:08:00+00
669	484	returned	\N	\N	2026-01-24 05:30:00+00	250.68	2026-03-01 11:09:00+00
670	491	cart	\N	\N	2026-01-24 06:20:00+00	151.31	2026-03-01 11:10:00+00
671	498	placed	\N	\N	2026-01-24 07:10:00+00	461.50	2026-03-01 11:11:00+00
672	505	paid	\N	\N	2026-01-24 08:00:00+00	405.37	2026-03-01 11:12:00+00
673	512	shipped	\N	\N	2026-01-24 08:50:00+00	364.92	2026-03-01 11:13:00+00
674	519	returned	\N	\N	2026-01-24 09:40:00+00	331.01	2026-03-01 11:14:00+00
675	526	cart	\N	Ring twice; back door	2026-01-24 10:30:00+00	332.16	2026-03-01 11:15:00+00
676	533	placed	\N	\N	2026-01-24 11:20:00+00	338.75	2026-03-01 11:16:00+00
677	540	paid	\N	\N	2026-01-24 12:10:00+00	185.93	2026-03-01 11:17:00+00
678	547	shipped	\N	\N	2026-01-24 13:00:00+00	73.42	2026-03-01 11:18:00+00
679	554	returned	\N	\N	2026-01-24 13:50:00+00	282.54	2026-03-01 11:19:00+00
680	561	cart	\N	\N	2026-01-24 14:40:00+00	417.72	2026-03-01 11:20:00+00
681	568	placed	\N	\N	2026-01-24 15:30:00+00	60.01	2026-03-01 11:21:00+00
682	575	paid	\N	\N	2026-01-24 16:20:00+00	293.48	2026-03-01 11:22:00+00
683	582	shipped	\N	\N	2026-01-24 17:10:00+00	123.28	2026-03-01 11:23:00+00
684	589	returned	\N	Ring twice; back door	2026-01-24 18:00:00+00	288.39	2026-03-01 11:24:00+00
685	596	cart	\N	\N	2026-01-24 18:50:00+00	250.83	2026-03-01 11:25:00+00
686	3	placed	\N	\N	2026-01-24 19:40:00+00	308.52	2026-03-01 11:26:00+00
687	10	paid	\N	\N	2026-01-24 20:30:00+00	465.07	2026-03-01 11:27:00+00
688	17	shipped	\N	\N	2026-01-24 21:20:00+00	460.66	2026-03-01 11:28:00+00
689	24	returned	\N	\N	2026-01-24 22:10:00+00	121.88	2026-03-01 11:29:00+00
690	31	cart	\N	\N	2026-01-24 23:00:00+00	83.43	2026-03-01 11:30:00+00
691	38	placed	\N	\N	2026-01-24 23:50:00+00	433.67	2026-03-01 11:31:00+00
692	45	paid	\N	\N	2026-01-25 00:40:00+00	365.82	2026-03-01 11:32:00+00
693	52	shipped	\N	Ring twice; back door	2026-01-25 01:30:00+00	8.57	2026-03-01 11:33:00+00
694	59	returned	\N	\N	2026-01-25 02:20:00+00	440.44	2026-03-01 11:34:00+00
695	66	cart	\N	\N	2026-01-25 03:10:00+00	424.48	2026-03-01 11:35:00+00
696	73	placed	\N	\N	2026-01-25 04:00:00+00	173.02	2026-03-01 11:36:00+00
697	80	paid	\N	\N	2026-01-25 04:50:00+00	13.60	2026-03-01 11:37:00+00
698	87	shipped	\N	\N	2026-01-25 05:40:00+00	101.95	2026-03-01 11:38:00+00
699	94	returned	\N	\N	2026-01-25 06:30:00+00	277.11	2026-03-01 11:39:00+00
700	101	cart	\N	\N	2026-01-25 07:20:00+00	249.68	2026-03-01 11:40:00+00
701	108	placed	\N	\N	2026-01-25 08:10:00+00	176.29	2026-03-01 11:41:00+00
702	115	paid	\N	Ring twice; back door	2026-01-25 09:00:00+00	335.97	2026-03-01 11:42:00+00
703	122	shipped	\N	\N	2026-01-25 09:50:00+00	336.05	2026-03-01 11:43:00+00
704	129	returned	\N	\N	2026-01-25 10:40:00+00	362.22	2026-03-01 11:44:00+00
705	136	cart	\N	\N	2026-01-25 11:30:00+00	102.96	2026-03-01 11:45:00+00
706	143	placed	\N	\N	2026-01-25 12:20:00+00	449.78	2026-03-01 11:46:00+00
707	150	paid	\N	\N	2026-01-25 13:10:00+00	38.59	2026-03-01 11:47:00+00
708	157	shipped	\N	\N	2026-01-25 14:00:00+00	22.42	2026-03-01 11:48:00+00
709	164	returned	\N	\N	2026-01-25 14:50:00+00	9.47	2026-03-01 11:49:00+00
710	171	cart	\N	\N	2026-01-25 15:40:00+00	308.98	2026-03-01 11:50:00+00
711	178	placed	\N	Ring twice; back door	2026-01-25 16:30:00+00	172.56	2026-03-01 11:51:00+00
712	185	paid	\N	\N	2026-01-25 17:20:00+00	169.96	2026-03-01 11:52:00+00
713	192	shipped	\N	\N	2026-01-25 18:10:00+00	58.10	2026-03-01 11:53:00+00
714	199	returned	\N	\N	2026-01-25 19:00:00+00	213.51	2026-03-01 11:54:00+00
715	206	cart	\N	\N	2026-01-25 19:50:00+00	366.61	2026-03-01 11:55:00+00
716	213	placed	\N	\N	2026-01-25 20:40:00+00	168.13	2026-03-01 11:56:00+00
717	220	paid	\N	\N	2026-01-25 21:30:00+00	386.64	2026-03-01 11:57:00+00
718	227	shipped	\N	\N	2026-01-25 22:20:00+00	413.10	2026-03-01 11:58:00+00
719	234	returned	\N	\N	2026-01-25 23:10:00+00	277.28	2026-03-01 11:59:00+00
720	241	cart	\N	Ring twice; back door	2026-01-26 00:00:00+00	457.73	2026-03-01 12:00:00+00
721	248	placed	\N	\N	2026-01-26 00:50:00+00	257.38	2026-03-01 12:01:00+00
722	255	paid	\N	\N	2026-01-26 01:40:00+00	374.89	2026-03-01 12:02:00+00
723	262	shipped	\N	\N	2026-01-26 02:30:00+00	448.80	2026-03-01 12:03:00+00
724	269	returned	\N	\N	2026-01-26 03:20:00+00	43.23	2026-03-01 12:04:00+00
725	276	cart	\N	\N	2026-01-26 04:10:00+00	122.13	2026-03-01 12:05:00+00
726	283	placed	\N	\N	2026-01-26 05:00:00+00	377.06	2026-03-01 12:06:00+00
727	290	paid	\N	\N	2026-01-26 05:50:00+00	353.08	2026-03-01 12:07:00+00
728	297	shipped	\N	\N	2026-01-26 06:40:00+00	17.75	2026-03-01 12:08:00+00
729	304	returned	\N	Ring twice; back door	2026-01-26 07:30:00+00	204.05	2026-03-01 12:09:00+00
730	311	cart	\N	\N	2026-01-26 08:20:00+00	123.44	2026-03-01 12:10:00+00
731	318	placed	\N	\N	2026-01-26 09:10:00+00	489.12	2026-03-01 12:11:00+00
732	325	paid	\N	\N	2026-01-26 10:00:00+00	177.60	2026-03-01 12:12:00+00
733	332	shipped	\N	\N	2026-01-26 10:50:00+00	327.60	2026-03-01 12:13:00+00
734	339	returned	\N	\N	2026-01-26 11:40:00+00	176.46	2026-03-01 12:14:00+00
735	346	cart	\N	\N	2026-01-26 12:30:00+00	391.37	2026-03-01 12:15:00+00
736	353	placed	\N	\N	2026-01-26 13:20:00+00	347.93	2026-03-01 12:16:00+00
737	360	paid	\N	\N	2026-01-26 14:10:00+00	380.06	2026-03-01 12:17:00+00
738	367	shipped	\N	Ring twice; back door	2026-01-26 15:00:00+00	373.23	2026-03-01 12:18:00+00
739	374	returned	\N	\N	2026-01-26 15:50:00+00	145.52	2026-03-01 12:19:00+00
740	381	cart	\N	\N	2026-01-26 16:40:00+00	323.70	2026-03-01 12:20:00+00
741	388	placed	\N	\N	2026-01-26 17:30:00+00	160.25	2026-03-01 12:21:00+00
742	395	paid	\N	\N	2026-01-26 18:20:00+00	218.21	2026-03-01 12:22:00+00
743	402	shipped	\N	\N	2026-01-26 19:10:00+00	109.98	2026-03-01 12:23:00+00
744	409	returned	\N	\N	2026-01-26 20:00:00+00	193.51	2026-03-01 12:24:00+00
745	416	cart	\N	\N	2026-01-26 20:50:00+00	47.21	2026-03-01 12:25:00+00
746	423	placed	\N	\N	2026-01-26 21:40:00+00	231.31	2026-03-01 12:26:00+00
747	430	paid	\N	Ring twice; back door	2026-01-26 22:30:00+00	479.01	2026-03-01 12:27:00+00
748	437	shipped	\N	\N	2026-01-26 23:20:00+00	376.53	2026-03-01 12:28:00+00
749	444	returned	\N	\N	2026-01-27 00:10:00+00	415.35	2026-03-01 12:29:00+00
750	451	cart	\N	\N	2026-01-27 01:00:00+00	400.16	2026-03-01 12:30:00+00
751	458	placed	\N	\N	2026-01-27 01:50:00+00	278.42	2026-03-01 12:31:00+00
752	465	paid	\N	\N	2026-01-27 02:40:00+00	411.58	2026-03-01 12:32:00+00
753	472	shipped	\N	\N	2026-01-27 03:30:00+00	214.07	2026-03-01 12:33:00+00
754	479	returned	\N	\N	2026-01-27 04:20:00+00	368.72	2026-03-01 12:34:00+00
755	486	cart	\N	\N	2026-01-27 05:10:00+00	179.90	2026-03-01 12:35:00+00
756	493	placed	\N	Ring twice; back door	2026-01-27 06:00:00+00	307.92	2026-03-01 12:36:00+00
757	500	paid	\N	\N	2026-01-27 06:50:00+00	81.03	2026-03-01 12:37:00+00
758	507	shipped	\N	\N	2026-01-27 07:40:00+00	391.18	2026-03-01 12:38:00+00
759	514	returned	\N	\N	2026-01-27 08:30:00+00	217.60	2026-03-01 12:39:00+00
760	521	cart	\N	\N	2026-01-27 09:20:00+00	283.88	2026-03-01 12:40:00+00
761	528	placed	\N	\N	2026-01-27 10:10:00+00	21.00	2026-03-01 12:41:00+00
762	535	paid	\N	\N	2026-01-27 11:00:00+00	112.34	2026-03-01 12:42:00+00
763	542	shipped	\N	\N	2026-01-27 11:50:00+00	50.11	2026-03-01 12:43:00+00
764	549	returned	\N	\N	2026-01-27 12:40:00+00	421.82	2026-03-01 12:44:00+00
765	556	cart	\N	Ring twice; back door	2026-01-27 13:30:00+00	457.66	2026-03-01 12:45:00+00
766	563	placed	\N	\N	2026-01-27 14:20:00+00	141.77	2026-03-01 12:46:00+00
767	570	paid	\N	\N	2026-01-27 15:10:00+00	182.02	2026-03-01 12:47:00+00
768	577	shipped	\N	\N	2026-01-27 16:00:00+00	358.03	2026-03-01 12:48:00+00
769	584	returned	\N	\N	2026-01-27 16:50:00+00	452.36	2026-03-01 12:49:00+00
770	591	cart	\N	\N	2026-01-27 17:40:00+00	179.10	2026-03-01 12:50:00+00
771	598	placed	\N	\N	2026-01-27 18:30:00+00	199.18	2026-03-01 12:51:00+00
772	5	paid	\N	\N	2026-01-27 19:20:00+00	186.76	2026-03-01 12:52:00+00
773	12	shipped	\N	\N	2026-01-27 20:10:00+00	419.14	2026-03-01 12:53:00+00
774	19	returned	\N	Ring twice; back door	2026-01-27 21:00:00+00	393.30	2026-03-01 12:54:00+00
775	26	cart	\N	\N	2026-01-27 21:50:00+00	46.92	2026-03-01 12:55:00+00
776	33	placed	\N	\N	2026-01-27 22:40:00+00	370.30	2026-03-01 12:56:00+00
777	40	paid	\N	\N	2026-01-27 23:30:00+00	137.35	2026-03-01 12:57:00+00
778	47	shipped	\N	\N	2026-01-28 00:20:00+00	477.46	2026-03-01 12:58:00+00
779	54	returned	\N	\N	2026-01-28 01:10:00+00	419.62	2026-03-01 12:59:00+00
780	61	cart	\N	\N	2026-01-28 02:00:00+00	127.83	2026-03-01 13:00:00+00
781	68	placed	\N	\N	2026-01-28 02:50:00+00	71.93	2026-03-01 13:01:00+00
782	75	paid	\N	\N	2026-01-28 03:40:00+00	343.17	2026-03-01 13:02:00+00
783	82	shipped	\N	Ring twice; back door	2026-01-28 04:30:00+00	205.92	2026-03-01 13:03:00+00
784	89	returned	\N	\N	2026-01-28 05:20:00+00	297.20	2026-03-01 13:04:00+00
785	96	cart	\N	\N	2026-01-28 06:10:00+00	249.50	2026-03-01 13:05:00+00
786	103	placed	\N	\N	2026-01-28 07:00:00+00	177.33	2026-03-01 13:06:00+00
787	110	paid	\N	\N	2026-01-28 07:50:00+00	114.43	2026-03-01 13:07:00+00
788	117	shipped	\N	\N	2026-01-28 08:40:00+00	14.92	2026-03-01 13:08:00+00
789	124	returned	\N	\N	2026-01-28 09:30:00+00	392.95	2026-03-01 13:09:00+00
790	131	cart	\N	\N	2026-01-28 10:20:00+00	278.32	2026-03-01 13:10:00+00
791	138	placed	\N	\N	2026-01-28 11:10:00+00	434.35	2026-03-01 13:11:00+00
792	145	paid	\N	Ring twice; back door	2026-01-28 12:00:00+00	392.41	2026-03-01 13:12:00+00
793	152	shipped	\N	\N	2026-01-28 12:50:00+00	431.44	2026-03-01 13:13:00+00
794	159	returned	\N	\N	2026-01-28 13:40:00+00	78.91	2026-03-01 13:14:00+00
795	166	cart	\N	\N	2026-01-28 14:30:00+00	348.61	2026-03-01 13:15:00+00
796	173	placed	\N	\N	2026-01-28 15:20:00+00	465.97	2026-03-01 13:16:00+00
797	180	paid	\N	\N	2026-01-28 16:10:00+00	67.71	2026-03-01 13:17:00+00
798	187	shipped	\N	\N	2026-01-28 17:00:00+00	492.87	2026-03-01 13:18:00+00
799	194	returned	\N	\N	2026-01-28 17:50:00+00	163.01	2026-03-01 13:19:00+00
800	201	cart	\N	\N	2026-01-28 18:40:00+00	445.48	2026-03-01 13:20:00+00
801	208	placed	\N	Ring twice; back door	2026-01-28 19:30:00+00	105.85	2026-03-01 13:21:00+00
802	215	paid	\N	\N	2026-01-28 20:20:00+00	206.78	2026-03-01 13:22:00+00
803	222	shipped	\N	\N	2026-01-28 21:10:00+00	340.63	2026-03-01 13:23:00+00
804	229	returned	\N	\N	2026-01-28 22:00:00+00	2.43	2026-03-01 13:24:00+00
805	236	cart	\N	\N	2026-01-28 22:50:00+00	329.70	2026-03-01 13:25:00+00
806	243	placed	\N	\N	2026-01-28 23:40:00+00	211.07	2026-03-01 13:26:00+00
807	250	paid	\N	\N	2026-01-29 00:30:00+00	201.20	2026-03-01 13:27:00+00
808	257	shipped	\N	\N	2026-01-29 01:20:00+00	412.80	2026-03-01 13:28:00+00
809	264	returned	\N	\N	2026-01-29 02:10:00+00	262.69	2026-03-01 13:29:00+00
810	271	cart	\N	Ring twice; back door	2026-01-29 03:00:00+00	9.35	2026-03-01 13:30:00+00
811	278	placed	\N	\N	2026-01-29 03:50:00+00	460.94	2026-03-01 13:31:00+00
812	285	paid	\N	\N	2026-01-29 04:40:00+00	213.66	2026-03-01 13:32:00+00
813	292	shipped	\N	\N	2026-01-29 05:30:00+00	425.41	2026-03-01 13:33:00+00
814	299	returned	\N	\N	2026-01-29 06:20:00+00	212.74	2026-03-01 13:34:00+00
815	306	cart	\N	\N	2026-01-29 07:10:00+00	117.03	2026-03-01 13:35:00+00
816	313	placed	\N	\N	2026-01-29 08:00:00+00	45.06	2026-03-01 13:36:00+00
817	320	paid	\N	\N	2026-01-29 08:50:00+00	251.72	2026-03-01 13:37:00+00
818	327	shipped	\N	\N	2026-01-29 09:40:00+00	447.99	2026-03-01 13:38:00+00
819	334	returned	\N	Ring twice; back door	2026-01-29 10:30:00+00	182.43	2026-03-01 13:39:00+00
820	341	cart	\N	\N	2026-01-29 11:20:00+00	15.94	2026-03-01 13:40:00+00
821	348	placed	\N	\N	2026-01-29 12:10:00+00	312.79	2026-03-01 13:41:00+00
822	355	paid	\N	\N	2026-01-29 13:00:00+00	75.23	2026-03-01 13:42:00+00
823	362	shipped	\N	\N	2026-01-29 13:50:00+00	115.14	2026-03-01 13:43:00+00
824	369	returned	\N	\N	2026-01-29 14:40:00+00	266.03	2026-03-01 13:44:00+00
825	376	cart	\N	\N	2026-01-29 15:30:00+00	268.45	2026-03-01 13:45:00+00
826	383	placed	\N	\N	2026-01-29 16:20:00+00	144.42	2026-03-01 13:46:00+00
827	390	paid	\N	\N	2026-01-29 17:10:00+00	357.44	2026-03-01 13:47:00+00
828	397	shipped	\N	Ring twice; back door	2026-01-29 18:00:00+00	94.81	2026-03-01 13:48:00+00
829	404	returned	\N	\N	2026-01-29 18:50:00+00	234.55	2026-03-01 13:49:00+00
830	411	cart	\N	\N	2026-01-29 19:40:00+00	64.79	2026-03-01 13:50:00+00
831	418	placed	\N	\N	2026-01-29 20:30:00+00	160.50	2026-03-01 13:51:00+00
832	425	paid	\N	\N	2026-01-29 21:20:00+00	385.88	2026-03-01 13:52:00+00
833	432	shipped	\N	\N	2026-01-29 22:10:00+00	415.46	2026-03-01 13:53:00+00
834	439	returned	\N	\N	2026-01-29 23:00:00+00	294.31	2026-03-01 13:54:00+00
835	446	cart	\N	\N	2026-01-29 23:50:00+00	214.72	2026-03-01 13:55:00+00
836	453	placed	\N	\N	2026-01-30 00:40:00+00	227.71	2026-03-01 13:56:00+00
837	460	paid	\N	Ring twice; back door	2026-01-30 01:30:00+00	102.59	2026-03-01 13:57:00+00
838	467	shipped	\N	\N	2026-01-30 02:20:00+00	347.11	2026-03-01 13:58:00+00
839	474	returned	\N	\N	2026-01-30 03:10:00+00	112.73	2026-03-01 13:59:00+00
840	481	cart	\N	\N	2026-01-30 04:00:00+00	260.99	2026-03-01 14:00:00+00
841	488	placed	\N	\N	2026-01-30 04:50:00+00	52.87	2026-03-01 14:01:00+00
842	495	paid	\N	\N	2026-01-30 05:40:00+00	444.14	2026-03-01 14:02:00+00
843	502	shipped	\N	\N	2026-01-30 06:30:00+00	317.68	2026-03-01 14:03:00+00
844	509	returned	\N	\N	2026-01-30 07:20:00+00	488.07	2026-03-01 14:04:00+00
845	516	cart	\N	\N	2026-01-30 08:10:00+00	416.35	2026-03-01 14:05:00+00
846	523	placed	\N	Ring twice; back door	2026-01-30 09:00:00+00	103.75	2026-03-01 14:06:00+00
847	530	paid	\N	\N	2026-01-30 09:50:00+00	323.12	2026-03-01 14:07:00+00
848	537	shipped	\N	\N	2026-01-30 10:40:00+00	265.69	2026-03-01 14:08:00+00
849	544	returned	\N	\N	2026-01-30 11:30:00+00	291.90	2026-03-01 14:09:00+00
850	551	cart	\N	\N	2026-01-30 12:20:00+00	324.03	2026-03-01 14:10:00+00
851	558	placed	\N	\N	2026-01-30 13:10:00+00	467.75	2026-03-01 14:11:00+00
852	565	paid	\N	\N	2026-01-30 14:00:00+00	135.85	2026-03-01 14:12:00+00
853	572	shipped	\N	\N	2026-01-30 14:50:00+00	68.89	2026-03-01 14:13:00+00
854	579	returned	\N	\N	2026-01-30 15:40:00+00	450.53	2026-03-01 14:14:00+00
855	586	cart	\N	Ring twice; back door	2026-01-30 16:30:00+00	453.41	2026-03-01 14:15:00+00
856	593	placed	\N	\N	2026-01-30 17:20:00+00	471.66	2026-03-01 14:16:00+00
857	600	paid	\N	\N	2026-01-30 18:10:00+00	230.80	2026-03-01 14:17:00+00
858	7	shipped	\N	\N	2026-01-30 19:00:00+00	227.96	2026-03-01 14:18:00+00
859	14	returned	\N	\N	2026-01-30 19:50:00+00	165.42	2026-03-01 14:19:00+00
860	21	cart	\N	\N	2026-01-30 20:40:00+00	239.36	2026-03-01 14:20:00+00
861	28	placed	\N	\N	2026-01-30 21:30:00+00	222.33	2026-03-01 14:21:00+00
862	35	paid	\N	\N	2026-01-30 22:20:00+00	396.55	2026-03-01 14:22:00+00
863	42	shipped	\N	\N	2026-01-30 23:10:00+00	79.97	2026-03-01 14:23:00+00
864	49	returned	\N	Ring twice; back door	2026-01-31 00:00:00+00	340.38	2026-03-01 14:24:00+00
865	56	cart	\N	\N	2026-01-31 00:50:00+00	320.24	2026-03-01 14:25:00+00
866	63	placed	\N	\N	2026-01-31 01:40:00+00	265.08	2026-03-01 14:26:00+00
867	70	paid	\N	\N	2026-01-31 02:30:00+00	13.79	2026-03-01 14:27:00+00
868	77	shipped	\N	\N	2026-01-31 03:20:00+00	80.56	2026-03-01 14:28:00+00
869	84	returned	\N	\N	2026-01-31 04:10:00+00	496.34	2026-03-01 14:29:00+00
870	91	cart	\N	\N	2026-01-31 05:00:00+00	458.47	2026-03-01 14:30:00+00
871	98	placed	\N	\N	2026-01-31 05:50:00+00	475.54	2026-03-01 14:31:00+00
872	105	paid	\N	\N	2026-01-31 06:40:00+00	180.22	2026-03-01 14:32:00+00
873	112	shipped	\N	Ring twice; back door	2026-01-31 07:30:00+00	479.24	2026-03-01 14:33:00+00
874	119	returned	\N	\N	2026-01-31 08:20:00+00	336.61	2026-03-01 14:34:00+00
875	126	cart	\N	\N	2026-01-31 09:10:00+00	250.99	2026-03-01 14:35:00+00
876	133	placed	\N	\N	2026-01-31 10:00:00+00	127.96	2026-03-01 14:36:00+00
877	140	paid	\N	\N	2026-01-31 10:50:00+00	12.90	2026-03-01 14:37:00+00
878	147	shipped	\N	\N	2026-01-31 11:40:00+00	394.16	2026-03-01 14:38:00+00
879	154	returned	\N	\N	2026-01-31 12:30:00+00	42.26	2026-03-01 14:39:00+00
880	161	cart	\N	\N	2026-01-31 13:20:00+00	459.45	2026-03-01 14:40:00+00
881	168	placed	\N	\N	2026-01-31 14:10:00+00	370.84	2026-03-01 14:41:00+00
882	175	paid	\N	Ring twice; back door	2026-01-31 15:00:00+00	413.07	2026-03-01 14:42:00+00
883	182	shipped	\N	\N	2026-01-31 15:50:00+00	496.81	2026-03-01 14:43:00+00
884	189	returned	\N	\N	2026-01-31 16:40:00+00	361.27	2026-03-01 14:44:00+00
885	196	cart	\N	\N	2026-01-31 17:30:00+00	15.37	2026-03-01 14:45:00+00
886	203	placed	\N	\N	2026-01-31 18:20:00+00	285.41	2026-03-01 14:46:00+00
887	210	paid	\N	\N	2026-01-31 19:10:00+00	116.18	2026-03-01 14:47:00+00
888	217	shipped	\N	\N	2026-01-31 20:00:00+00	445.97	2026-03-01 14:48:00+00
889	224	returned	\N	\N	2026-01-31 20:50:00+00	268.48	2026-03-01 14:49:00+00
890	231	cart	\N	\N	2026-01-31 21:40:00+00	408.94	2026-03-01 14:50:00+00
891	238	placed	\N	Ring twice; back door	2026-01-31 22:30:00+00	61.98	2026-03-01 14:51:00+00
892	245	paid	\N	\N	2026-01-31 23:20:00+00	449.18	2026-03-01 14:52:00+00
893	252	shipped	\N	\N	2026-02-01 00:10:00+00	142.73	2026-03-01 14:53:00+00
894	259	returned	\N	\N	2026-02-01 01:00:00+00	109.56	2026-03-01 14:54:00+00
895	266	cart	\N	\N	2026-02-01 01:50:00+00	299.06	2026-03-01 14:55:00+00
896	273	placed	\N	\N	2026-02-01 02:40:00+00	0.60	2026-03-01 14:56:00+00
897	280	paid	\N	\N	2026-02-01 03:30:00+00	91.91	2026-03-01 14:57:00+00
898	287	shipped	\N	\N	2026-02-01 04:20:00+00	217.48	2026-03-01 14:58:00+00
899	294	returned	\N	\N	2026-02-01 05:10:00+00	257.40	2026-03-01 14:59:00+00
900	301	cart	\N	Ring twice; back door	2026-02-01 06:00:00+00	285.31	2026-03-01 15:00:00+00
901	308	placed	\N	\N	2026-02-01 06:50:00+00	244.38	2026-03-01 15:01:00+00
902	315	paid	\N	\N	2026-02-01 07:40:00+00	410.38	2026-03-01 15:02:00+00
903	322	shipped	\N	\N	2026-02-01 08:30:00+00	8.29	2026-03-01 15:03:00+00
904	329	returned	\N	\N	2026-02-01 09:20:00+00	69.39	2026-03-01 15:04:00+00
905	336	cart	\N	\N	2026-02-01 10:10:00+00	72.56	2026-03-01 15:05:00+00
906	343	placed	\N	\N	2026-02-01 11:00:00+00	234.05	2026-03-01 15:06:00+00
907	350	paid	\N	\N	2026-02-01 11:50:00+00	285.50	2026-03-01 15:07:00+00
908	357	shipped	\N	\N	2026-02-01 12:40:00+00	208.50	2026-03-01 15:08:00+00
909	364	returned	\N	Ring twice; back door	2026-02-01 13:30:00+00	0.32	2026-03-01 15:09:00+00
910	371	cart	\N	\N	2026-02-01 14:20:00+00	23.95	2026-03-01 15:10:00+00
911	378	placed	\N	\N	2026-02-01 15:10:00+00	204.73	2026-03-01 15:11:00+00
912	385	paid	\N	\N	2026-02-01 16:00:00+00	362.93	2026-03-01 15:12:00+00
913	392	shipped	\N	\N	2026-02-01 16:50:00+00	205.94	2026-03-01 15:13:00+00
914	399	returned	\N	\N	2026-02-01 17:40:00+00	198.42	2026-03-01 15:14:00+00
915	406	cart	\N	\N	2026-02-01 18:30:00+00	355.88	2026-03-01 15:15:00+00
916	413	placed	\N	\N	2026-02-01 19:20:00+00	163.06	2026-03-01 15:16:00+00
917	420	paid	\N	\N	2026-02-01 20:10:00+00	97.43	2026-03-01 15:17:00+00
918	427	shipped	\N	Ring twice; back door	2026-02-01 21:00:00+00	487.98	2026-03-01 15:18:00+00
919	434	returned	\N	\N	2026-02-01 21:50:00+00	403.72	2026-03-01 15:19:00+00
920	441	cart	\N	\N	2026-02-01 22:40:00+00	406.80	2026-03-01 15:20:00+00
921	448	placed	\N	\N	2026-02-01 23:30:00+00	473.73	2026-03-01 15:21:00+00
922	455	paid	\N	\N	2026-02-02 00:20:00+00	434.19	2026-03-01 15:22:00+00
923	462	shipped	\N	\N	2026-02-02 01:10:00+00	307.38	2026-03-01 15:23:00+00
924	469	returned	\N	\N	2026-02-02 02:00:00+00	5.03	2026-03-01 15:24:00+00
925	476	cart	\N	\N	2026-02-02 02:50:00+00	268.22	2026-03-01 15:25:00+00
926	483	placed	\N	\N	2026-02-02 03:40:00+00	320.59	2026-03-01 15:26:00+00
927	490	paid	\N	Ring twice; back door	2026-02-02 04:30:00+00	222.64	2026-03-01 15:27:00+00
928	497	shipped	\N	\N	2026-02-02 05:20:00+00	74.25	2026-03-01 15:28:00+00
929	504	returned	\N	\N	2026-02-02 06:10:00+00	408.24	2026-03-01 15:29:00+00
930	511	cart	\N	\N	2026-02-02 07:00:00+00	372.51	2026-03-01 15:30:00+00
931	518	placed	\N	\N	2026-02-02 07:50:00+00	159.54	2026-03-01 15:31:00+00
932	525	paid	\N	\N	2026-02-02 08:40:00+00	359.57	2026-03-01 15:32:00+00
933	532	shipped	\N	\N	2026-02-02 09:30:00+00	173.46	2026-03-01 15:33:00+00
934	539	returned	\N	\N	2026-02-02 10:20:00+00	301.56	2026-03-01 15:34:00+00
935	546	cart	\N	\N	2026-02-02 11:10:00+00	453.97	2026-03-01 15:35:00+00
936	553	placed	\N	Ring twice; back door	2026-02-02 12:00:00+00	407.66	2026-03-01 15:36:00+00
937	560	paid	\N	\N	2026-02-02 12:50:00+00	153.07	2026-03-01 15:37:00+00
938	567	shipped	\N	\N	2026-02-02 13:40:00+00	408.02	2026-03-01 15:38:00+00
939	574	returned	\N	\N	2026-02-02 14:30:00+00	371.39	2026-03-01 15:39:00+00
940	581	cart	\N	\N	2026-02-02 15:20:00+00	332.01	2026-03-01 15:40:00+00
941	588	placed	\N	\N	2026-02-02 16:10:00+00	363.88	2026-03-01 15:41:00+00
942	595	paid	\N	\N	2026-02-02 17:00:00+00	396.37	2026-03-01 15:42:00+00
943	2	shipped	\N	\N	2026-02-02 17:50:00+00	4.14	2026-03-01 15:43:00+00
944	9	returned	\N	\N	2026-02-02 18:40:00+00	434.85	2026-03-01 15:44:00+00
945	16	cart	\N	Ring twice; back door	2026-02-02 19:30:00+00	333.35	2026-03-01 15:45:00+00
946	23	placed	\N	\N	2026-02-02 20:20:00+00	219.50	2026-03-01 15:46:00+00
947	30	paid	\N	\N	2026-02-02 21:10:00+00	430.51	2026-03-01 15:47:00+00
948	37	shipped	\N	\N	2026-02-02 22:00:00+00	1.42	2026-03-01 15:48:00+00
949	44	returned	\N	\N	2026-02-02 22:50:00+00	498.39	2026-03-01 15:49:00+00
950	51	cart	\N	\N	2026-02-02 23:40:00+00	3.09	2026-03-01 15:50:00+00
951	58	placed	\N	\N	2026-02-03 00:30:00+00	381.98	2026-03-01 15:51:00+00
952	65	paid	\N	\N	2026-02-03 01:20:00+00	165.61	2026-03-01 15:52:00+00
953	72	shipped	\N	\N	2026-02-03 02:10:00+00	278.32	2026-03-01 15:53:00+00
954	79	returned	\N	Ring twice; back door	2026-02-03 03:00:00+00	308.62	2026-03-01 15:54:00+00
955	86	cart	\N	\N	2026-02-03 03:50:00+00	400.47	2026-03-01 15:55:00+00
956	93	placed	\N	\N	2026-02-03 04:40:00+00	401.41	2026-03-01 15:56:00+00
957	100	paid	\N	\N	2026-02-03 05:30:00+00	496.54	2026-03-01 15:57:00+00
958	107	shipped	\N	\N	2026-02-03 06:20:00+00	449.58	2026-03-01 15:58:00+00
959	114	returned	\N	\N	2026-02-03 07:10:00+00	325.58	2026-03-01 15:59:00+00
960	121	cart	\N	\N	2026-02-03 08:00:00+00	239.66	2026-03-01 16:00:00+00
961	128	placed	\N	\N	2026-02-03 08:50:00+00	221.34	2026-03-01 16:01:00+00
962	135	paid	\N	\N	2026-02-03 09:40:00+00	354.68	2026-03-01 16:02:00+00
963	142	shipped	\N	Ring twice; back door	2026-02-03 10:30:00+00	35.79	2026-03-01 16:03:00+00
964	149	returned	\N	\N	2026-02-03 11:20:00+00	210.53	2026-03-01 16:04:00+00
965	156	cart	\N	\N	2026-02-03 12:10:00+00	202.07	2026-03-01 16:05:00+00
966	163	placed	\N	\N	2026-02-03 13:00:00+00	323.33	2026-03-01 16:06:00+00
967	170	paid	\N	\N	2026-02-03 13:50:00+00	302.28	2026-03-01 16:07:00+00
968	177	shipped	\N	\N	2026-02-03 14:40:00+00	188.05	2026-03-01 16:08:00+00
969	184	returned	\N	\N	2026-02-03 15:30:00+00	450.48	2026-03-01 16:09:00+00
970	191	cart	\N	\N	2026-02-03 16:20:00+00	241.79	2026-03-01 16:10:00+00
971	198	placed	\N	\N	2026-02-03 17:10:00+00	254.12	2026-03-01 16:11:00+00
972	205	paid	\N	Ring twice; back door	2026-02-03 18:00:00+00	485.36	2026-03-01 16:12:00+00
973	212	shipped	\N	\N	2026-02-03 18:50:00+00	252.81	2026-03-01 16:13:00+00
974	219	returned	\N	\N	2026-02-03 19:40:00+00	177.35	2026-03-01 16:14:00+00
975	226	cart	\N	\N	2026-02-03 20:30:00+00	438.43	2026-03-01 16:15:00+00
976	233	placed	\N	\N	2026-02-03 21:20:00+00	257.95	2026-03-01 16:16:00+00
977	240	paid	\N	\N	2026-02-03 22:10:00+00	233.20	2026-03-01 16:17:00+00
978	247	shipped	\N	\N	2026-02-03 23:00:00+00	147.11	2026-03-01 16:18:00+00
979	254	returned	\N	\N	2026-02-03 23:50:00+00	299.02	2026-03-01 16:19:00+00
980	261	cart	\N	\N	2026-02-04 00:40:00+00	327.70	2026-03-01 16:20:00+00
981	268	placed	\N	Ring twice; back door	2026-02-04 01:30:00+00	336.37	2026-03-01 16:21:00+00
982	275	paid	\N	\N	2026-02-04 02:20:00+00	459.14	2026-03-01 16:22:00+00
983	282	shipped	\N	\N	2026-02-04 03:10:00+00	123.63	2026-03-01 16:23:00+00
984	289	returned	\N	\N	2026-02-04 04:00:00+00	253.79	2026-03-01 16:24:00+00
985	296	cart	\N	\N	2026-02-04 04:50:00+00	428.43	2026-03-01 16:25:00+00
986	303	placed	\N	\N	2026-02-04 05:40:00+00	332.00	2026-03-01 16:26:00+00
987	310	paid	\N	\N	2026-02-04 06:30:00+00	323.42	2026-03-01 16:27:00+00
988	317	shipped	\N	\N	2026-02-04 07:20:00+00	485.86	2026-03-01 16:28:00+00
989	324	returned	\N	\N	2026-02-04 08:10:00+00	124.09	2026-03-01 16:29:00+00
990	331	cart	\N	Ring twice; back door	2026-02-04 09:00:00+00	383.66	2026-03-01 16:30:00+00
991	338	placed	\N	\N	2026-02-04 09:50:00+00	2.38	2026-03-01 16:31:00+00
992	345	paid	\N	\N	2026-02-04 10:40:00+00	9.65	2026-03-01 16:32:00+00
993	352	shipped	\N	\N	2026-02-04 11:30:00+00	478.93	2026-03-01 16:33:00+00
994	359	returned	\N	\N	2026-02-04 12:20:00+00	96.23	2026-03-01 16:34:00+00
995	366	cart	\N	\N	2026-02-04 13:10:00+00	307.89	2026-03-01 16:35:00+00
996	373	placed	\N	\N	2026-02-04 14:00:00+00	383.28	2026-03-01 16:36:00+00
997	380	paid	\N	\N	2026-02-04 14:50:00+00	412.96	2026-03-01 16:37:00+00
998	387	shipped	\N	\N	2026-02-04 15:40:00+00	211.81	2026-03-01 16:38:00+00
999	394	returned	\N	Ring twice; back door	2026-02-04 16:30:00+00	206.76	2026-03-01 16:39:00+00
1000	401	cart	\N	\N	2026-02-04 17:20:00+00	377.01	2026-03-01 16:40:00+00
1001	408	placed	\N	\N	2026-02-04 18:10:00+00	227.37	2026-03-01 16:41:00+00
1002	415	paid	\N	\N	2026-02-04 19:00:00+00	122.30	2026-03-01 16:42:00+00
1003	422	shipped	\N	\N	2026-02-04 19:50:00+00	161.57	2026-03-01 16:43:00+00
1004	429	returned	\N	\N	2026-02-04 20:40:00+00	221.25	2026-03-01 16:44:00+00
1005	436	cart	\N	\N	2026-02-04 21:30:00+00	333.19	2026-03-01 16:45:00+00
1006	443	placed	\N	\N	2026-02-04 22:20:00+00	138.85	2026-03-01 16:46:00+00
1007	450	paid	\N	\N	2026-02-04 23:10:00+00	83.68	2026-03-01 16:47:00+00
1008	457	shipped	\N	Ring twice; back door	2026-02-05 00:00:00+00	439.44	2026-03-01 16:48:00+00
1009	464	returned	\N	\N	2026-02-05 00:50:00+00	391.68	2026-03-01 16:49:00+00
1010	471	cart	\N	\N	2026-02-05 01:40:00+00	365.23	2026-03-01 16:50:00+00
1011	478	placed	\N	\N	2026-02-05 02:30:00+00	427.59	2026-03-01 16:51:00+00
1012	485	paid	\N	\N	2026-02-05 03:20:00+00	406.57	2026-03-01 16:52:00+00
1013	492	shipped	\N	\N	2026-02-05 04:10:00+00	454.03	2026-03-01 16:53:00+00
1014	499	returned	\N	\N	2026-02-05 05:00:00+00	459.42	2026-03-01 16:54:00+00
1015	506	cart	\N	\N	2026-02-05 05:50:00+00	300.89	2026-03-01 16:55:00+00
1016	513	placed	\N	\N	2026-02-05 06:40:00+00	324.94	2026-03-01 16:56:00+00
1017	520	paid	\N	Ring twice; back door	2026-02-05 07:30:00+00	394.92	2026-03-01 16:57:00+00
1018	527	shipped	\N	\N	2026-02-05 08:20:00+00	161.28	2026-03-01 16:58:00+00
1019	534	returned	\N	\N	2026-02-05 09:10:00+00	254.05	2026-03-01 16:59:00+00
1020	541	cart	\N	\N	2026-02-05 10:00:00+00	410.07	2026-03-01 17:00:00+00
1021	548	placed	\N	\N	2026-02-05 10:50:00+00	74.36	2026-03-01 17:01:00+00
1022	555	paid	\N	\N	2026-02-05 11:40:00+00	11.52	2026-03-01 17:02:00+00
1023	562	shipped	\N	\N	2026-02-05 12:30:00+00	333.59	2026-03-01 17:03:00+00
1024	569	returned	\N	\N	2026-02-05 13:20:00+00	358.35	2026-03-01 17:04:00+00
1025	576	cart	\N	\N	2026-02-05 14:10:00+00	403.37	2026-03-01 17:05:00+00
1026	583	placed	\N	Ring twice; back door	2026-02-05 15:00:00+00	246.80	2026-03-01 17:06:00+00
1027	590	paid	\N	\N	2026-02-05 15:50:00+00	34.01	2026-03-01 17:07:00+00
1028	597	shipped	\N	\N	2026-02-05 16:40:00+00	350.40	2026-03-01 17:08:00+00
1029	4	returned	\N	\N	2026-02-05 17:30:00+00	321.35	2026-03-01 17:09:00+00
1030	11	cart	\N	\N	2026-02-05 18:20:00+00	445.03	2026-03-01 17:10:00+00
1031	18	placed	\N	\N	2026-02-05 19:10:00+00	99.51	2026-03-01 17:11:00+00
1032	25	paid	\N	\N	2026-02-05 20:00:00+00	341.16	2026-03-01 17:12:00+00
1033	32	shipped	\N	\N	2026-02-05 20:50:00+00	48.56	2026-03-01 17:13:00+00
1034	39	returned	\N	\N	2026-02-05 21:40:00+00	452.02	2026-03-01 17:14:00+00
1035	46	cart	\N	Ring twice; back door	2026-02-05 22:30:00+00	312.19	2026-03-01 17:15:00+00
1036	53	placed	\N	\N	2026-02-05 23:20:00+00	202.65	2026-03-01 17:16:00+00
1037	60	paid	\N	\N	2026-02-06 00:10:00+00	428.60	2026-03-01 17:17:00+00
1038	67	shipped	\N	\N	2026-02-06 01:00:00+00	86.26	2026-03-01 17:18:00+00
1039	74	returned	\N	\N	2026-02-06 01:50:00+00	240.84	2026-03-01 17:19:00+00
1040	81	cart	\N	\N	2026-02-06 02:40:00+00	412.60	2026-03-01 17:20:00+00
1041	88	placed	\N	\N	2026-02-06 03:30:00+00	152.36	2026-03-01 17:21:00+00
1042	95	paid	\N	\N	2026-02-06 04:20:00+00	48.41	2026-03-01 17:22:00+00
1043	102	shipped	\N	\N	2026-02-06 05:10:00+00	336.77	2026-03-01 17:23:00+00
1044	109	returned	\N	Ring twice; back door	2026-02-06 06:00:00+00	464.36	2026-03-01 17:24:00+00
1045	116	cart	\N	\N	2026-02-06 06:50:00+00	183.94	2026-03-01 17:25:00+00
1046	123	placed	\N	\N	2026-02-06 07:40:00+00	325.63	2026-03-01 17:26:00+00
1047	130	paid	\N	\N	2026-02-06 08:30:00+00	348.82	2026-03-01 17:27:00+00
1048	137	shipped	\N	\N	2026-02-06 09:20:00+00	430.57	2026-03-01 17:28:00+00
1049	144	returned	\N	\N	2026-02-06 10:10:00+00	366.01	2026-03-01 17:29:00+00
1050	151	cart	\N	\N	2026-02-06 11:00:00+00	166.86	2026-03-01 17:30:00+00
1051	158	placed	\N	\N	2026-02-06 11:50:00+00	137.90	2026-03-01 17:31:00+00
1052	165	paid	\N	\N	2026-02-06 12:40:00+00	252.63	2026-03-01 17:32:00+00
1053	172	shipped	\N	Ring twice; back door	2026-02-06 13:30:00+00	396.12	2026-03-01 17:33:00+00
1054	179	returned	\N	\N	2026-02-06 14:20:00+00	0.23	2026-03-01 17:34:00+00
1055	186	cart	\N	\N	2026-02-06 15:10:00+00	305.04	2026-03-01 17:35:00+00
1056	193	placed	\N	\N	2026-02-06 16:00:00+00	10.37	2026-03-01 17:36:00+00
1057	200	paid	\N	\N	2026-02-06 16:50:00+00	138.70	2026-03-01 17:37:00+00
1058	207	shipped	\N	\N	2026-02-06 17:40:00+00	440.43	2026-03-01 17:38:00+00
1059	214	returned	\N	\N	2026-02-06 18:30:00+00	18.77	2026-03-01 17:39:00+00
1060	221	cart	\N	\N	2026-02-06 19:20:00+00	370.82	2026-03-01 17:40:00+00
1061	228	placed	\N	\N	2026-02-06 20:10:00+00	425.93	2026-03-01 17:41:00+00
1062	235	paid	\N	Ring twice; back door	2026-02-06 21:00:00+00	394.62	2026-03-01 17:42:00+00
1063	242	shipped	\N	\N	2026-02-06 21:50:00+00	136.26	2026-03-01 17:43:00+00
1064	249	returned	\N	\N	2026-02-06 22:40:00+00	24.34	2026-03-01 17:44:00+00
1065	256	cart	\N	\N	2026-02-06 23:30:00+00	304.53	2026-03-01 17:45:00+00
1066	263	placed	\N	\N	2026-02-07 00:20:00+00	281.90	2026-03-01 17:46:00+00
1067	270	paid	\N	\N	2026-02-07 01:10:00+00	269.42	2026-03-01 17:47:00+00
1068	277	shipped	\N	\N	2026-02-07 02:00:00+00	43.24	2026-03-01 17:48:00+00
1069	284	returned	\N	\N	2026-02-07 02:50:00+00	100.13	2026-03-01 17:49:00+00
1070	291	cart	\N	\N	2026-02-07 03:40:00+00	93.82	2026-03-01 17:50:00+00
1071	298	placed	\N	Ring twice; back door	2026-02-07 04:30:00+00	199.03	2026-03-01 17:51:00+00
1072	305	paid	\N	\N	2026-02-07 05:20:00+00	5.99	2026-03-01 17:52:00+00
1073	312	shipped	\N	\N	2026-02-07 06:10:00+00	378.83	2026-03-01 17:53:00+00
1074	319	returned	\N	\N	2026-02-07 07:00:00+00	285.58	2026-03-01 17:54:00+00
1075	326	cart	\N	\N	2026-02-07 07:50:00+00	175.88	2026-03-01 17:55:00+00
1076	333	placed	\N	\N	2026-02-07 08:40:00+00	229.70	2026-03-01 17:56:00+00
1077	340	paid	\N	\N	2026-02-07 09:30:00+00	316.12	2026-03-01 17:57:00+00
1078	347	shipped	\N	\N	2026-02-07 10:20:00+00	392.38	2026-03-01 17:58:00+00
1079	354	returned	\N	\N	2026-02-07 11:10:00+00	362.85	2026-03-01 17:59:00+00
1080	361	cart	\N	Ring twice; back door	2026-02-07 12:00:00+00	298.47	2026-03-01 18:00:00+00
1081	368	placed	\N	\N	2026-02-07 12:50:00+00	146.99	2026-03-01 18:01:00+00
1082	375	paid	\N	\N	2026-02-07 13:40:00+00	300.49	2026-03-01 18:02:00+00
1083	382	shipped	\N	\N	2026-02-07 14:30:00+00	496.46	2026-03-01 18:03:00+00
1084	389	returned	\N	\N	2026-02-07 15:20:00+00	133.66	2026-03-01 18:04:00+00
1085	396	cart	\N	\N	2026-02-07 16:10:00+00	9.96	2026-03-01 18:05:00+00
1086	403	placed	\N	\N	2026-02-07 17:00:00+00	23.09	2026-03-01 18:06:00+00
1087	410	paid	\N	\N	2026-02-07 17:50:00+00	386.24	2026-03-01 18:07:00+00
1088	417	shipped	\N	\N	2026-02-07 18:40:00+00	355.18	2026-03-01 18:08:00+00
1089	424	returned	\N	Ring twice; back door	2026-02-07 19:30:00+00	416.67	2026-03-01 18:09:00+00
1090	431	cart	\N	\N	2026-02-07 20:20:00+00	277.88	2026-03-01 18:10:00+00
1091	438	placed	\N	\N	2026-02-07 21:10:00+00	49.85	2026-03-01 18:11:00+00
1092	445	paid	\N	\N	2026-02-07 22:00:00+00	404.25	2026-03-01 18:12:00+00
1093	452	shipped	\N	\N	2026-02-07 22:50:00+00	320.82	2026-03-01 18:13:00+00
1094	459	returned	\N	\N	2026-02-07 23:40:00+00	404.06	2026-03-01 18:14:00+00
1095	466	cart	\N	\N	2026-02-08 00:30:00+00	296.61	2026-03-01 18:15:00+00
1096	473	placed	\N	\N	2026-02-08 01:20:00+00	32.12	2026-03-01 18:16:00+00
1097	480	paid	\N	\N	2026-02-08 02:10:00+00	422.22	2026-03-01 18:17:00+00
1098	487	shipped	\N	Ring twice; back door	2026-02-08 03:00:00+00	210.63	2026-03-01 18:18:00+00
1099	494	returned	\N	\N	2026-02-08 03:50:00+00	246.22	2026-03-01 18:19:00+00
1100	501	cart	\N	\N	2026-02-08 04:40:00+00	232.76	2026-03-01 18:20:00+00
1101	508	placed	\N	\N	2026-02-08 05:30:00+00	42.92	2026-03-01 18:21:00+00
1102	515	paid	\N	\N	2026-02-08 06:20:00+00	72.51	2026-03-01 18:22:00+00
1103	522	shipped	\N	\N	2026-02-08 07:10:00+00	151.57	2026-03-01 18:23:00+00
1104	529	returned	\N	\N	2026-02-08 08:00:00+00	350.05	2026-03-01 18:24:00+00
1105	536	cart	\N	\N	2026-02-08 08:50:00+00	58.79	2026-03-01 18:25:00+00
1106	543	placed	\N	\N	2026-02-08 09:40:00+00	364.18	2026-03-01 18:26:00+00
1107	550	paid	\N	Ring twice; back door	2026-02-08 10:30:00+00	340.49	2026-03-01 18:27:00+00
1108	557	shipped	\N	\N	2026-02-08 11:20:00+00	390.89	2026-03-01 18:28:00+00
1109	564	returned	\N	\N	2026-02-08 12:10:00+00	166.85	2026-03-01 18:29:00+00
1110	571	cart	\N	\N	2026-02-08 13:00:00+00	464.37	2026-03-01 18:30:00+00
1111	578	placed	\N	\N	2026-02-08 13:50:00+00	125.86	2026-03-01 18:31:00+00
1112	585	paid	\N	\N	2026-02-08 14:40:00+00	192.53	2026-03-01 18:32:00+00
1113	592	shipped	\N	\N	2026-02-08 15:30:00+00	89.72	2026-03-01 18:33:00+00
1114	599	returned	\N	\N	2026-02-08 16:20:00+00	292.31	2026-03-01 18:34:00+00
1115	6	cart	\N	\N	2026-02-08 17:10:00+00	281.29	2026-03-01 18:35:00+00
1116	13	placed	\N	Ring twice; back door	2026-02-08 18:00:00+00	72.84	2026-03-01 18:36:00+00
1117	20	paid	\N	\N	2026-02-08 18:50:00+00	273.58	2026-03-01 18:37:00+00
1118	27	shipped	\N	\N	2026-02-08 19:40:00+00	382.34	2026-03-01 18:38:00+00
1119	34	returned	\N	\N	2026-02-08 20:30:00+00	320.30	2026-03-01 18:39:00+00
1120	41	cart	\N	\N	2026-02-08 21:20:00+00	274.56	2026-03-01 18:40:00+00
1121	48	placed	\N	\N	2026-02-08 22:10:00+00	335.04	2026-03-01 18:41:00+00
1122	55	paid	\N	\N	2026-02-08 23:00:00+00	234.35	2026-03-01 18:42:00+00
1123	62	shipped	\N	\N	2026-02-08 23:50:00+00	498.95	2026-03-01 18:43:00+00
1124	69	returned	\N	\N	2026-02-09 00:40:00+00	466.55	2026-03-01 18:44:00+00
1125	76	cart	\N	Ring twice; back door	2026-02-09 01:30:00+00	290.43	2026-03-01 18:45:00+00
1126	83	placed	\N	\N	2026-02-09 02:20:00+00	186.43	2026-03-01 18:46:00+00
1127	90	paid	\N	\N	2026-02-09 03:10:00+00	123.68	2026-03-01 18:47:00+00
1128	97	shipped	\N	\N	2026-02-09 04:00:00+00	117.76	2026-03-01 18:48:00+00
1129	104	returned	\N	\N	2026-02-09 04:50:00+00	277.11	2026-03-01 18:49:00+00
1130	111	cart	\N	\N	2026-02-09 05:40:00+00	133.21	2026-03-01 18:50:00+00
1131	118	placed	\N	\N	2026-02-09 06:30:00+00	335.22	2026-03-01 18:51:00+00
1132	125	paid	\N	\N	2026-02-09 07:20:00+00	483.28	2026-03-01 18:52:00+00
1133	132	shipped	\N	\N	2026-02-09 08:10:00+00	20.25	2026-03-01 18:53:00+00
1134	139	returned	\N	Ring twice; back door	2026-02-09 09:00:00+00	338.37	2026-03-01 18:54:00+00
1135	146	cart	\N	\N	2026-02-09 09:50:00+00	18.98	2026-03-01 18:55:00+00
1136	153	placed	\N	\N	2026-02-09 10:40:00+00	203.42	2026-03-01 18:56:00+00
1137	160	paid	\N	\N	2026-02-09 11:30:00+00	476.52	2026-03-01 18:57:00+00
1138	167	shipped	\N	\N	2026-02-09 12:20:00+00	439.06	2026-03-01 18:58:00+00
1139	174	returned	\N	\N	2026-02-09 13:10:00+00	60.84	2026-03-01 18:59:00+00
1140	181	cart	\N	\N	2026-02-09 14:00:00+00	210.77	2026-03-01 19:00:00+00
1141	188	placed	\N	\N	2026-02-09 14:50:00+00	229.66	2026-03-01 19:01:00+00
1142	195	paid	\N	\N	2026-02-09 15:40:00+00	465.76	2026-03-01 19:02:00+00
1143	202	shipped	\N	Ring twice; back door	2026-02-09 16:30:00+00	238.98	2026-03-01 19:03:00+00
1144	209	returned	\N	\N	2026-02-09 17:20:00+00	290.49	2026-03-01 19:04:00+00
1145	216	cart	\N	\N	2026-02-09 18:10:00+00	95.33	2026-03-01 19:05:00+00
1146	223	placed	\N	\N	2026-02-09 19:00:00+00	427.55	2026-03-01 19:06:00+00
1147	230	paid	\N	\N	2026-02-09 19:50:00+00	55.08	2026-03-01 19:07:00+00
1148	237	shipped	\N	\N	2026-02-09 20:40:00+00	92.41	2026-03-01 19:08:00+00
1149	244	returned	\N	\N	2026-02-09 21:30:00+00	497.98	2026-03-01 19:09:00+00
1150	251	cart	\N	\N	2026-02-09 22:20:00+00	294.75	2026-03-01 19:10:00+00
1151	258	placed	\N	\N	2026-02-09 23:10:00+00	140.00	2026-03-01 19:11:00+00
1152	265	paid	\N	Ring twice; back door	2026-02-10 00:00:00+00	198.48	2026-03-01 19:12:00+00
1153	272	shipped	\N	\N	2026-02-10 00:50:00+00	146.57	2026-03-01 19:13:00+00
1154	279	returned	\N	\N	2026-02-10 01:40:00+00	389.59	2026-03-01 19:14:00+00
1155	286	cart	\N	\N	2026-02-10 02:30:00+00	283.87	2026-03-01 19:15:00+00
1156	293	placed	\N	\N	2026-02-10 03:20:00+00	50.00	2026-03-01 19:16:00+00
1157	300	paid	\N	\N	2026-02-10 04:10:00+00	113.81	2026-03-01 19:17:00+00
1158	307	shipped	\N	\N	2026-02-10 05:00:00+00	27.92	2026-03-01 19:18:00+00
1159	314	returned	\N	\N	2026-02-10 05:50:00+00	243.74	2026-03-01 19:19:00+00
1160	321	cart	\N	\N	2026-02-10 06:40:00+00	484.69	2026-03-01 19:20:00+00
1161	328	placed	\N	Ring twice; back door	2026-02-10 07:30:00+00	459.11	2026-03-01 19:21:00+00
1162	335	paid	\N	\N	2026-02-10 08:20:00+00	52.61	2026-03-01 19:22:00+00
1163	342	shipped	\N	\N	2026-02-10 09:10:00+00	268.17	2026-03-01 19:23:00+00
1164	349	returned	\N	\N	2026-02-10 10:00:00+00	65.27	2026-03-01 19:24:00+00
1165	356	cart	\N	\N	2026-02-10 10:50:00+00	252.59	2026-03-01 19:25:00+00
1166	363	placed	\N	\N	2026-02-10 11:40:00+00	264.79	2026-03-01 19:26:00+00
1167	370	paid	\N	\N	2026-02-10 12:30:00+00	35.01	2026-03-01 19:27:00+00
1168	377	shipped	\N	\N	2026-02-10 13:20:00+00	14.60	2026-03-01 19:28:00+00
1169	384	returned	\N	\N	2026-02-10 14:10:00+00	13.13	2026-03-01 19:29:00+00
1170	391	cart	\N	Ring twice; back door	2026-02-10 15:00:00+00	436.29	2026-03-01 19:30:00+00
1171	398	placed	\N	\N	2026-02-10 15:50:00+00	208.91	2026-03-01 19:31:00+00
1172	405	paid	\N	\N	2026-02-10 16:40:00+00	279.68	2026-03-01 19:32:00+00
1173	412	shipped	\N	\N	2026-02-10 17:30:00+00	496.04	2026-03-01 19:33:00+00
1174	419	returned	\N	\N	2026-02-10 18:20:00+00	111.98	2026-03-01 19:34:00+00
1175	426	cart	\N	\N	2026-02-10 19:10:00+00	223.74	2026-03-01 19:35:00+00
1176	433	placed	\N	\N	2026-02-10 20:00:00+00	71.63	2026-03-01 19:36:00+00
1177	440	paid	\N	\N	2026-02-10 20:50:00+00	193.72	2026-03-01 19:37:00+00
1178	447	shipped	\N	\N	2026-02-10 21:40:00+00	334.56	2026-03-01 19:38:00+00
1179	454	returned	\N	Ring twice; back door	2026-02-10 22:30:00+00	372.51	2026-03-01 19:39:00+00
1180	461	cart	\N	\N	2026-02-10 23:20:00+00	353.10	2026-03-01 19:40:00+00
1181	468	placed	\N	\N	2026-02-11 00:10:00+00	338.25	2026-03-01 19:41:00+00
1182	475	paid	\N	\N	2026-02-11 01:00:00+00	495.14	2026-03-01 19:42:00+00
1183	482	shipped	\N	\N	2026-02-11 01:50:00+00	125.40	2026-03-01 19:43:00+00
1184	489	returned	\N	\N	2026-02-11 02:40:00+00	29.99	2026-03-01 19:44:00+00
1185	496	cart	\N	\N	2026-02-11 03:30:00+00	272.19	2026-03-01 19:45:00+00
1186	503	placed	\N	\N	2026-02-11 04:20:00+00	93.64	2026-03-01 19:46:00+00
1187	510	paid	\N	\N	2026-02-11 05:10:00+00	282.32	2026-03-01 19:47:00+00
1188	517	shipped	\N	Ring twice; back door	2026-02-11 06:00:00+00	347.12	2026-03-01 19:48:00+00
1189	524	returned	\N	\N	2026-02-11 06:50:00+00	307.34	2026-03-01 19:49:00+00
1190	531	cart	\N	\N	2026-02-11 07:40:00+00	360.73	2026-03-01 19:50:00+00
1191	538	placed	\N	\N	2026-02-11 08:30:00+00	159.94	2026-03-01 19:51:00+00
1192	545	paid	\N	\N	2026-02-11 09:20:00+00	61.25	2026-03-01 19:52:00+00
1193	552	shipped	\N	\N	2026-02-11 10:10:00+00	269.22	2026-03-01 19:53:00+00
1194	559	returned	\N	\N	2026-02-11 11:00:00+00	321.82	2026-03-01 19:54:00+00
1195	566	cart	\N	\N	2026-02-11 11:50:00+00	216.47	2026-03-01 19:55:00+00
1196	573	placed	\N	\N	2026-02-11 12:40:00+00	433.72	2026-03-01 19:56:00+00
1197	580	paid	\N	Ring twice; back door	2026-02-11 13:30:00+00	416.12	2026-03-01 19:57:00+00
1198	587	shipped	\N	\N	2026-02-11 14:20:00+00	200.91	2026-03-01 19:58:00+00
1199	594	returned	\N	\N	2026-02-11 15:10:00+00	281.70	2026-03-01 19:59:00+00
1200	1	cart	\N	\N	2026-02-11 16:00:00+00	196.80	2026-03-01 20:00:00+00
1201	8	placed	\N	\N	2026-02-11 16:50:00+00	294.61	2026-03-01 20:01:00+00
1202	15	paid	\N	\N	2026-02-11 17:40:00+00	136.84	2026-03-01 20:02:00+00
1203	22	shipped	\N	\N	2026-02-11 18:30:00+00	153.83	2026-03-01 20:03:00+00
1204	29	returned	\N	\N	2026-02-11 19:20:00+00	155.26	2026-03-01 20:04:00+00
1205	36	cart	\N	\N	2026-02-11 20:10:00+00	165.50	2026-03-01 20:05:00+00
1206	43	placed	\N	Ring twice; back door	2026-02-11 21:00:00+00	31.05	2026-03-01 20:06:00+00
1207	50	paid	\N	\N	2026-02-11 21:50:00+00	370.12	2026-03-01 20:07:00+00
1208	57	shipped	\N	\N	2026-02-11 22:40:00+00	70.36	2026-03-01 20:08:00+00
1209	64	returned	\N	\N	2026-02-11 23:30:00+00	377.23	2026-03-01 20:09:00+00
1210	71	cart	\N	\N	2026-02-12 00:20:00+00	261.20	2026-03-01 20:10:00+00
1211	78	placed	\N	\N	2026-02-12 01:10:00+00	246.24	2026-03-01 20:11:00+00
1212	85	paid	\N	\N	2026-02-12 02:00:00+00	214.23	2026-03-01 20:12:00+00
1213	92	shipped	\N	\N	2026-02-12 02:50:00+00	54.57	2026-03-01 20:13:00+00
1214	99	returned	\N	\N	2026-02-12 03:40:00+00	450.81	2026-03-01 20:14:00+00
1215	106	cart	\N	Ring twice; back door	2026-02-12 04:30:00+00	20.99	2026-03-01 20:15:00+00
1216	113	placed	\N	\N	2026-02-12 05:20:00+00	122.14	2026-03-01 20:16:00+00
1217	120	paid	\N	\N	2026-02-12 06:10:00+00	316.83	2026-03-01 20:17:00+00
1218	127	shipped	\N	\N	2026-02-12 07:00:00+00	23.17	2026-03-01 20:18:00+00
1219	134	returned	\N	\N	2026-02-12 07:50:00+00	84.64	2026-03-01 20:19:00+00
1220	141	cart	\N	\N	2026-02-12 08:40:00+00	302.85	2026-03-01 20:20:00+00
1221	148	placed	\N	\N	2026-02-12 09:30:00+00	498.77	2026-03-01 20:21:00+00
1222	155	paid	\N	\N	2026-02-12 10:20:00+00	449.38	2026-03-01 20:22:00+00
1223	162	shipped	\N	\N	2026-02-12 11:10:00+00	148.68	2026-03-01 20:23:00+00
1224	169	returned	\N	Ring twice; back door	2026-02-12 12:00:00+00	403.73	2026-03-01 20:24:00+00
1225	176	cart	\N	\N	2026-02-12 12:50:00+00	422.88	2026-03-01 20:25:00+00
1226	183	placed	\N	\N	2026-02-12 13:40:00+00	389.51	2026-03-01 20:26:00+00
1227	190	paid	\N	\N	2026-02-12 14:30:00+00	366.54	2026-03-01 20:27:00+00
1228	197	shipped	\N	\N	2026-02-12 15:20:00+00	276.92	2026-03-01 20:28:00+00
1229	204	returned	\N	\N	2026-02-12 16:10:00+00	291.04	2026-03-01 20:29:00+00
1230	211	cart	\N	\N	2026-02-12 17:00:00+00	461.06	2026-03-01 20:30:00+00
1231	218	placed	\N	\N	2026-02-12 17:50:00+00	384.94	2026-03-01 20:31:00+00
1232	225	paid	\N	\N	2026-02-12 18:40:00+00	139.91	2026-03-01 20:32:00+00
1233	232	shipped	\N	Ring twice; back door	2026-02-12 19:30:00+00	151.18	2026-03-01 20:33:00+00
1234	239	returned	\N	\N	2026-02-12 20:20:00+00	272.49	2026-03-01 20:34:00+00
1235	246	cart	\N	\N	2026-02-12 21:10:00+00	65.03	2026-03-01 20:35:00+00
1236	253	placed	\N	\N	2026-02-12 22:00:00+00	448.35	2026-03-01 20:36:00+00
1237	260	paid	\N	\N	2026-02-12 22:50:00+00	468.99	2026-03-01 20:37:00+00
1238	267	shipped	\N	\N	2026-02-12 23:40:00+00	60.89	2026-03-01 20:38:00+00
1239	274	returned	\N	\N	2026-02-13 00:30:00+00	281.95	2026-03-01 20:39:00+00
1240	281	cart	\N	\N	2026-02-13 01:20:00+00	212.22	2026-03-01 20:40:00+00
1241	288	placed	\N	\N	2026-02-13 02:10:00+00	482.00	2026-03-01 20:41:00+00
1242	295	paid	\N	Ring twice; back door	2026-02-13 03:00:00+00	418.28	2026-03-01 20:42:00+00
1243	302	shipped	\N	\N	2026-02-13 03:50:00+00	326.59	2026-03-01 20:43:00+00
1244	309	returned	\N	\N	2026-02-13 04:40:00+00	459.86	2026-03-01 20:44:00+00
1245	316	cart	\N	\N	2026-02-13 05:30:00+00	172.56	2026-03-01 20:45:00+00
1246	323	placed	\N	\N	2026-02-13 06:20:00+00	75.18	2026-03-01 20:46:00+00
1247	330	paid	\N	\N	2026-02-13 07:10:00+00	371.91	2026-03-01 20:47:00+00
1248	337	shipped	\N	\N	2026-02-13 08:00:00+00	34.92	2026-03-01 20:48:00+00
1249	344	returned	\N	\N	2026-02-13 08:50:00+00	296.08	2026-03-01 20:49:00+00
1250	351	cart	\N	\N	2026-02-13 09:40:00+00	401.42	2026-03-01 20:50:00+00
1251	358	placed	\N	Ring twice; back door	2026-02-13 10:30:00+00	488.64	2026-03-01 20:51:00+00
1252	365	paid	\N	\N	2026-02-13 11:20:00+00	3.31	2026-03-01 20:52:00+00
1253	372	shipped	\N	\N	2026-02-13 12:10:00+00	368.67	2026-03-01 20:53:00+00
1254	379	returned	\N	\N	2026-02-13 13:00:00+00	363.35	2026-03-01 20:54:00+00
1255	386	cart	\N	\N	2026-02-13 13:50:00+00	336.20	2026-03-01 20:55:00+00
1256	393	placed	\N	\N	2026-02-13 14:40:00+00	488.34	2026-03-01 20:56:00+00
1257	400	paid	\N	\N	2026-02-13 15:30:00+00	248.97	2026-03-01 20:57:00+00
1258	407	shipped	\N	\N	2026-02-13 16:20:00+00	218.36	2026-03-01 20:58:00+00
1259	414	returned	\N	\N	2026-02-13 17:10:00+00	27.11	2026-03-01 20:59:00+00
1260	421	cart	\N	Ring twice; back door	2026-02-13 18:00:00+00	116.19	2026-03-01 21:00:00+00
1261	428	placed	\N	\N	2026-02-13 18:50:00+00	170.49	2026-03-01 21:01:00+00
1262	435	paid	\N	\N	2026-02-13 19:40:00+00	63.61	2026-03-01 21:02:00+00
1263	442	shipped	\N	\N	2026-02-13 20:30:00+00	201.68	2026-03-01 21:03:00+00
1264	449	returned	\N	\N	2026-02-13 21:20:00+00	257.97	2026-03-01 21:04:00+00
1265	456	cart	\N	\N	2026-02-13 22:10:00+00	482.23	2026-03-01 21:05:00+00
1266	463	placed	\N	\N	2026-02-13 23:00:00+00	399.29	2026-03-01 21:06:00+00
1267	470	paid	\N	\N	2026-02-13 23:50:00+00	424.93	2026-03-01 21:07:00+00
1268	477	shipped	\N	\N	2026-02-14 00:40:00+00	314.33	2026-03-01 21:08:00+00
1269	484	returned	\N	Ring twice; back door	2026-02-14 01:30:00+00	412.41	2026-03-01 21:09:00+00
1270	491	cart	\N	\N	2026-02-14 02:20:00+00	319.50	2026-03-01 21:10:00+00
1271	498	placed	\N	\N	2026-02-14 03:10:00+00	461.85	2026-03-01 21:11:00+00
1272	505	paid	\N	\N	2026-02-14 04:00:00+00	128.22	2026-03-01 21:12:00+00
1273	512	shipped	\N	\N	2026-02-14 04:50:00+00	461.99	2026-03-01 21:13:00+00
1274	519	returned	\N	\N	2026-02-14 05:40:00+00	348.94	2026-03-01 21:14:00+00
1275	526	cart	\N	\N	2026-02-14 06:30:00+00	443.08	2026-03-01 21:15:00+00
1276	533	placed	\N	\N	2026-02-14 07:20:00+00	333.07	2026-03-01 21:16:00+00
1277	540	paid	\N	\N	2026-02-14 08:10:00+00	327.92	2026-03-01 21:17:00+00
1278	547	shipped	\N	Ring twice; back door	2026-02-14 09:00:00+00	55.81	2026-03-01 21:18:00+00
1279	554	returned	\N	\N	2026-02-14 09:50:00+00	476.04	2026-03-01 21:19:00+00
1280	561	cart	\N	\N	2026-02-14 10:40:00+00	126.97	2026-03-01 21:20:00+00
1281	568	placed	\N	\N	2026-02-14 11:30:00+00	396.19	2026-03-01 21:21:00+00
1282	575	paid	\N	\N	2026-02-14 12:20:00+00	199.20	2026-03-01 21:22:00+00
1283	582	shipped	\N	\N	2026-02-14 13:10:00+00	301.37	2026-03-01 21:23:00+00
1284	589	returned	\N	\N	2026-02-14 14:00:00+00	178.54	2026-03-01 21:24:00+00
1285	596	cart	\N	\N	2026-02-14 14:50:00+00	376.51	2026-03-01 21:25:00+00
1286	3	placed	\N	\N	2026-02-14 15:40:00+00	156.76	2026-03-01 21:26:00+00
1287	10	paid	\N	Ring twice; back door	2026-02-14 16:30:00+00	253.83	2026-03-01 21:27:00+00
1288	17	shipped	\N	\N	2026-02-14 17:20:00+00	185.17	2026-03-01 21:28:00+00
1289	24	returned	\N	\N	2026-02-14 18:10:00+00	12.26	2026-03-01 21:29:00+00
1290	31	cart	\N	\N	2026-02-14 19:00:00+00	21.38	2026-03-01 21:30:00+00
1291	38	placed	\N	\N	2026-02-14 19:50:00+00	462.28	2026-03-01 21:31:00+00
1292	45	paid	\N	\N	2026-02-14 20:40:00+00	165.10	2026-03-01 21:32:00+00
1293	52	shipped	\N	\N	2026-02-14 21:30:00+00	288.06	2026-03-01 21:33:00+00
1294	59	returned	\N	\N	2026-02-14 22:20:00+00	485.30	2026-03-01 21:34:00+00
1295	66	cart	\N	\N	2026-02-14 23:10:00+00	116.22	2026-03-01 21:35:00+00
1296	73	placed	\N	Ring twice; back door	2026-02-15 00:00:00+00	179.44	2026-03-01 21:36:00+00
1297	80	paid	\N	\N	2026-02-15 00:50:00+00	51.52	2026-03-01 21:37:00+00
1298	87	shipped	\N	\N	2026-02-15 01:40:00+00	498.34	2026-03-01 21:38:00+00
1299	94	returned	\N	\N	2026-02-15 02:30:00+00	295.22	2026-03-01 21:39:00+00
1300	101	cart	\N	\N	2026-02-15 03:20:00+00	69.68	2026-03-01 21:40:00+00
1301	108	placed	\N	\N	2026-02-15 04:10:00+00	60.11	2026-03-01 21:41:00+00
1302	115	paid	\N	\N	2026-02-15 05:00:00+00	164.00	2026-03-01 21:42:00+00
1303	122	shipped	\N	\N	2026-02-15 05:50:00+00	298.89	2026-03-01 21:43:00+00
1304	129	returned	\N	\N	2026-02-15 06:40:00+00	408.40	2026-03-01 21:44:00+00
1305	136	cart	\N	Ring twice; back door	2026-02-15 07:30:00+00	204.26	2026-03-01 21:45:00+00
1306	143	placed	\N	\N	2026-02-15 08:20:00+00	442.97	2026-03-01 21:46:00+00
1307	150	paid	\N	\N	2026-02-15 09:10:00+00	19.99	2026-03-01 21:47:00+00
1308	157	shipped	\N	\N	2026-02-15 10:00:00+00	441.89	2026-03-01 21:48:00+00
1309	164	returned	\N	\N	2026-02-15 10:50:00+00	157.56	2026-03-01 21:49:00+00
1310	171	cart	\N	\N	2026-02-15 11:40:00+00	366.85	2026-03-01 21:50:00+00
1311	178	placed	\N	\N	2026-02-15 12:30:00+00	221.11	2026-03-01 21:51:00+00
1312	185	paid	\N	\N	2026-02-15 13:20:00+00	346.32	2026-03-01 21:52:00+00
1313	192	shipped	\N	\N	2026-02-15 14:10:00+00	243.24	2026-03-01 21:53:00+00
1314	199	returned	\N	Ring twice; back door	2026-02-15 15:00:00+00	65.55	2026-03-01 21:54:00+00
1315	206	cart	\N	\N	2026-02-15 15:50:00+00	301.58	2026-03-01 21:55:00+00
1316	213	placed	\N	\N	2026-02-15 16:40:00+00	28.64	2026-03-01 21:56:00+00
1317	220	paid	\N	\N	2026-02-15 17:30:00+00	170.08	2026-03-01 21:57:00+00
1318	227	shipped	\N	\N	2026-02-15 18:20:00+00	32.99	2026-03-01 21:58:00+00
1319	234	returned	\N	\N	2026-02-15 19:10:00+00	227.02	2026-03-01 21:59:00+00
1320	241	cart	\N	\N	2026-02-15 20:00:00+00	344.16	2026-03-01 22:00:00+00
1321	248	placed	\N	\N	2026-02-15 20:50:00+00	293.38	2026-03-01 22:01:00+00
1322	255	paid	\N	\N	2026-02-15 21:40:00+00	175.97	2026-03-01 22:02:00+00
1323	262	shipped	\N	Ring twice; back door	2026-02-15 22:30:00+00	343.65	2026-03-01 22:03:00+00
1324	269	returned	\N	\N	2026-02-15 23:20:00+00	231.35	2026-03-01 22:04:00+00
1325	276	cart	\N	\N	2026-02-16 00:10:00+00	38.01	2026-03-01 22:05:00+00
1326	283	placed	\N	\N	2026-02-16 01:00:00+00	8.39	2026-03-01 22:06:00+00
1327	290	paid	\N	\N	2026-02-16 01:50:00+00	165.99	2026-03-01 22:07:00+00
1328	297	shipped	\N	\N	2026-02-16 02:40:00+00	168.70	2026-03-01 22:08:00+00
1329	304	returned	\N	\N	2026-02-16 03:30:00+00	86.94	2026-03-01 22:09:00+00
1330	311	cart	\N	\N	2026-02-16 04:20:00+00	204.67	2026-03-01 22:10:00+00
1331	318	placed	\N	\N	2026-02-16 05:10:00+00	249.29	2026-03-01 22:11:00+00
1332	325	paid	\N	Ring twice; back door	2026-02-16 06:00:00+00	151.22	2026-03-01 22:12:00+00
1333	332	shipped	\N	\N	2026-02-16 06:50:00+00	387.89	2026-03-01 22:13:00+00
1334	339	returned	\N	\N	2026-02-16 07:40:00+00	262.01	2026-03-01 22:14:00+00
1335	346	cart	\N	\N	2026-02-16 08:30:00+00	96.78	2026-03-01 22:15:00+00
1336	353	placed	\N	\N	2026-02-16 09:20:00+00	481.44	2026-03-01 22:16:00+00
1337	360	paid	\N	\N	2026-02-16 10:10:00+00	198.65	2026-03-01 22:17:00+00
1338	367	shipped	\N	\N	2026-02-16 11:00:00+00	153.78	2026-03-01 22:18:00+00
1339	374	returned	\N	\N	2026-02-16 11:50:00+00	174.73	2026-03-01 22:19:00+00
1340	381	cart	\N	\N	2026-02-16 12:40:00+00	56.31	2026-03-01 22:20:00+00
1341	388	placed	\N	Ring twice; back door	2026-02-16 13:30:00+00	354.14	2026-03-01 22:21:00+00
1342	395	paid	\N	\N	2026-02-16 14:20:00+00	23.57	2026-03-01 22:22:00+00
1343	402	shipped	\N	\N	2026-02-16 15:10:00+00	406.20	2026-03-01 22:23:00+00
1344	409	returned	\N	\N	2026-02-16 16:00:00+00	277.04	2026-03-01 22:24:00+00
1345	416	cart	\N	\N	2026-02-16 16:50:00+00	188.06	2026-03-01 22:25:00+00
1346	423	placed	\N	\N	2026-02-16 17:40:00+00	105.14	2026-03-01 22:26:00+00
1347	430	paid	\N	\N	2026-02-16 18:30:00+00	471.77	2026-03-01 22:27:00+00
1348	437	shipped	\N	\N	2026-02-16 19:20:00+00	183.92	2026-03-01 22:28:00+00
1349	444	returned	\N	\N	2026-02-16 20:10:00+00	240.84	2026-03-01 22:29:00+00
1350	451	cart	\N	Ring twice; back door	2026-02-16 21:00:00+00	46.69	2026-03-01 22:30:00+00
1351	458	placed	\N	\N	2026-02-16 21:50:00+00	341.49	2026-03-01 22:31:00+00
1352	465	paid	\N	\N	2026-02-16 22:40:00+00	307.55	2026-03-01 22:32:00+00
1353	472	shipped	\N	\N	2026-02-16 23:30:00+00	420.64	2026-03-01 22:33:00+00
1354	479	returned	\N	\N	2026-02-17 00:20:00+00	136.69	2026-03-01 22:34:00+00
1355	486	cart	\N	\N	2026-02-17 01:10:00+00	400.05	2026-03-01 22:35:00+00
1356	493	placed	\N	\N	2026-02-17 02:00:00+00	188.88	2026-03-01 22:36:00+00
1357	500	paid	\N	\N	2026-02-17 02:50:00+00	496.24	2026-03-01 22:37:00+00
1358	507	shipped	\N	\N	2026-02-17 03:40:00+00	336.39	2026-03-01 22:38:00+00
1359	514	returned	\N	Ring twice; back door	2026-02-17 04:30:00+00	164.93	2026-03-01 22:39:00+00
1360	521	cart	\N	\N	2026-02-17 05:20:00+00	345.12	2026-03-01 22:40:00+00
1361	528	placed	\N	\N	2026-02-17 06:10:00+00	246.70	2026-03-01 22:41:00+00
1362	535	paid	\N	\N	2026-02-17 07:00:00+00	491.45	2026-03-01 22:42:00+00
1363	542	shipped	\N	\N	2026-02-17 07:50:00+00	21.30	2026-03-01 22:43:00+00
1364	549	returned	\N	\N	2026-02-17 08:40:00+00	150.09	2026-03-01 22:44:00+00
1365	556	cart	\N	\N	2026-02-17 09:30:00+00	173.47	2026-03-01 22:45:00+00
1366	563	placed	\N	\N	2026-02-17 10:20:00+00	114.02	2026-03-01 22:46:00+00
1367	570	paid	\N	\N	2026-02-17 11:10:00+00	468.12	2026-03-01 22:47:00+00
1368	577	shipped	\N	Ring twice; back door	2026-02-17 12:00:00+00	165.53	2026-03-01 22:48:00+00
1369	584	returned	\N	\N	2026-02-17 12:50:00+00	186.16	2026-03-01 22:49:00+00
1370	591	cart	\N	\N	2026-02-17 13:40:00+00	224.87	2026-03-01 22:50:00+00
1371	598	placed	\N	\N	2026-02-17 14:30:00+00	8.80	2026-03-01 22:51:00+00
1372	5	paid	\N	\N	2026-02-17 15:20:00+00	35.50	2026-03-01 22:52:00+00
1373	12	shipped	\N	\N	2026-02-17 16:10:00+00	101.82	2026-03-01 22:53:00+00
1374	19	returned	\N	\N	2026-02-17 17:00:00+00	468.74	2026-03-01 22:54:00+00
1375	26	cart	\N	\N	2026-02-17 17:50:00+00	180.85	2026-03-01 22:55:00+00
1376	33	placed	\N	\N	2026-02-17 18:40:00+00	95.55	2026-03-01 22:56:00+00
1377	40	paid	\N	Ring twice; back door	2026-02-17 19:30:00+00	128.18	2026-03-01 22:57:00+00
1378	47	shipped	\N	\N	2026-02-17 20:20:00+00	261.40	2026-03-01 22:58:00+00
1379	54	returned	\N	\N	2026-02-17 21:10:00+00	432.13	2026-03-01 22:59:00+00
1380	61	cart	\N	\N	2026-02-17 22:00:00+00	270.02	2026-03-01 23:00:00+00
1381	68	placed	\N	\N	2026-02-17 22:50:00+00	477.19	2026-03-01 23:01:00+00
1382	75	paid	\N	\N	2026-02-17 23:40:00+00	450.69	2026-03-01 23:02:00+00
1383	82	shipped	\N	\N	2026-02-18 00:30:00+00	31.99	2026-03-01 23:03:00+00
1384	89	returned	\N	\N	2026-02-18 01:20:00+00	243.84	2026-03-01 23:04:00+00
1385	96	cart	\N	\N	2026-02-18 02:10:00+00	42.08	2026-03-01 23:05:00+00
1386	103	placed	\N	Ring twice; back door	2026-02-18 03:00:00+00	428.56	2026-03-01 23:06:00+00
1387	110	paid	\N	\N	2026-02-18 03:50:00+00	96.18	2026-03-01 23:07:00+00
1388	117	shipped	\N	\N	2026-02-18 04:40:00+00	432.71	2026-03-01 23:08:00+00
1389	124	returned	\N	\N	2026-02-18 05:30:00+00	390.81	2026-03-01 23:09:00+00
1390	131	cart	\N	\N	2026-02-18 06:20:00+00	45.78	2026-03-01 23:10:00+00
1391	138	placed	\N	\N	2026-02-18 07:10:00+00	426.54	2026-03-01 23:11:00+00
1392	145	paid	\N	\N	2026-02-18 08:00:00+00	339.98	2026-03-01 23:12:00+00
1393	152	shipped	\N	\N	2026-02-18 08:50:00+00	458.32	2026-03-01 23:13:00+00
1394	159	returned	\N	\N	2026-02-18 09:40:00+00	176.07	2026-03-01 23:14:00+00
1395	166	cart	\N	Ring twice; back door	2026-02-18 10:30:00+00	395.32	2026-03-01 23:15:00+00
1396	173	placed	\N	\N	2026-02-18 11:20:00+00	130.03	2026-03-01 23:16:00+00
1397	180	paid	\N	\N	2026-02-18 12:10:00+00	496.20	2026-03-01 23:17:00+00
1398	187	shipped	\N	\N	2026-02-18 13:00:00+00	498.56	2026-03-01 23:18:00+00
1399	194	returned	\N	\N	2026-02-18 13:50:00+00	134.32	2026-03-01 23:19:00+00
1400	201	cart	\N	\N	2026-02-18 14:40:00+00	250.21	2026-03-01 23:20:00+00
1401	208	placed	\N	\N	2026-02-18 15:30:00+00	252.59	2026-03-01 23:21:00+00
1402	215	paid	\N	\N	2026-02-18 16:20:00+00	395.54	2026-03-01 23:22:00+00
1403	222	shipped	\N	\N	2026-02-18 17:10:00+00	151.15	2026-03-01 23:23:00+00
1404	229	returned	\N	Ring twice; back door	2026-02-18 18:00:00+00	274.23	2026-03-01 23:24:00+00
1405	236	cart	\N	\N	2026-02-18 18:50:00+00	338.75	2026-03-01 23:25:00+00
1406	243	placed	\N	\N	2026-02-18 19:40:00+00	474.13	2026-03-01 23:26:00+00
1407	250	paid	\N	\N	2026-02-18 20:30:00+00	229.46	2026-03-01 23:27:00+00
1408	257	shipped	\N	\N	2026-02-18 21:20:00+00	424.83	2026-03-01 23:28:00+00
1409	264	returned	\N	\N	2026-02-18 22:10:00+00	42.85	2026-03-01 23:29:00+00
1410	271	cart	\N	\N	2026-02-18 23:00:00+00	110.78	2026-03-01 23:30:00+00
1411	278	placed	\N	\N	2026-02-18 23:50:00+00	444.36	2026-03-01 23:31:00+00
1412	285	paid	\N	\N	2026-02-19 00:40:00+00	296.34	2026-03-01 23:32:00+00
1413	292	shipped	\N	Ring twice; back door	2026-02-19 01:30:00+00	20.80	2026-03-01 23:33:00+00
1414	299	returned	\N	\N	2026-02-19 02:20:00+00	356.64	2026-03-01 23:34:00+00
1415	306	cart	\N	\N	2026-02-19 03:10:00+00	245.67	2026-03-01 23:35:00+00
1416	313	placed	\N	\N	2026-02-19 04:00:00+00	472.79	2026-03-01 23:36:00+00
1417	320	paid	\N	\N	2026-02-19 04:50:00+00	372.69	2026-03-01 23:37:00+00
1418	327	shipped	\N	\N	2026-02-19 05:40:00+00	1.77	2026-03-01 23:38:00+00
1419	334	returned	\N	\N	2026-02-19 06:30:00+00	184.11	2026-03-01 23:39:00+00
1420	341	cart	\N	\N	2026-02-19 07:20:00+00	27.11	2026-03-01 23:40:00+00
1421	348	placed	\N	\N	2026-02-19 08:10:00+00	104.11	2026-03-01 23:41:00+00
1422	355	paid	\N	Ring twice; back door	2026-02-19 09:00:00+00	387.92	2026-03-01 23:42:00+00
1423	362	shipped	\N	\N	2026-02-19 09:50:00+00	148.05	2026-03-01 23:43:00+00
1424	369	returned	\N	\N	2026-02-19 10:40:00+00	330.50	2026-03-01 23:44:00+00
1425	376	cart	\N	\N	2026-02-19 11:30:00+00	450.63	2026-03-01 23:45:00+00
1426	383	placed	\N	\N	2026-02-19 12:20:00+00	95.10	2026-03-01 23:46:00+00
1427	390	paid	\N	\N	2026-02-19 13:10:00+00	232.47	2026-03-01 23:47:00+00
1428	397	shipped	\N	\N	2026-02-19 14:00:00+00	261.48	2026-03-01 23:48:00+00
1429	404	returned	\N	\N	2026-02-19 14:50:00+00	108.16	2026-03-01 23:49:00+00
1430	411	cart	\N	\N	2026-02-19 15:40:00+00	124.00	2026-03-01 23:50:00+00
1431	418	placed	\N	Ring twice; back door	2026-02-19 16:30:00+00	236.82	2026-03-01 23:51:00+00
1432	425	paid	\N	\N	2026-02-19 17:20:00+00	1.14	2026-03-01 23:52:00+00
1433	432	shipped	\N	\N	2026-02-19 18:10:00+00	10.68	2026-03-01 23:53:00+00
1434	439	returned	\N	\N	2026-02-19 19:00:00+00	38.66	2026-03-01 23:54:00+00
1435	446	cart	\N	\N	2026-02-19 19:50:00+00	153.45	2026-03-01 23:55:00+00
1436	453	placed	\N	\N	2026-02-19 20:40:00+00	265.82	2026-03-01 23:56:00+00
1437	460	paid	\N	\N	2026-02-19 21:30:00+00	318.21	2026-03-01 23:57:00+00
1438	467	shipped	\N	\N	2026-02-19 22:20:00+00	39.24	2026-03-01 23:58:00+00
1439	474	returned	\N	\N	2026-02-19 23:10:00+00	297.03	2026-03-01 23:59:00+00
1440	481	cart	\N	Ring twice; back door	2026-02-20 00:00:00+00	214.80	2026-03-02 00:00:00+00
1441	488	placed	\N	\N	2026-02-20 00:50:00+00	305.08	2026-03-02 00:01:00+00
1442	495	paid	\N	\N	2026-02-20 01:40:00+00	416.77	2026-03-02 00:02:00+00
1443	502	shipped	\N	\N	2026-02-20 02:30:00+00	292.42	2026-03-02 00:03:00+00
1444	509	returned	\N	\N	2026-02-20 03:20:00+00	465.61	2026-03-02 00:04:00+00
1445	516	cart	\N	\N	2026-02-20 04:10:00+00	108.63	2026-03-02 00:05:00+00
1446	523	placed	\N	\N	2026-02-20 05:00:00+00	105.37	2026-03-02 00:06:00+00
1447	530	paid	\N	\N	2026-02-20 05:50:00+00	53.61	2026-03-02 00:07:00+00
1448	537	shipped	\N	\N	2026-02-20 06:40:00+00	241.15	2026-03-02 00:08:00+00
1449	544	returned	\N	Ring twice; back door	2026-02-20 07:30:00+00	263.72	2026-03-02 00:09:00+00
1450	551	cart	\N	\N	2026-02-20 08:20:00+00	65.55	2026-03-02 00:10:00+00
1451	558	placed	\N	\N	2026-02-20 09:10:00+00	428.33	2026-03-02 00:11:00+00
1452	565	paid	\N	\N	2026-02-20 10:00:00+00	322.30	2026-03-02 00:12:00+00
1453	572	shipped	\N	\N	2026-02-20 10:50:00+00	278.36	2026-03-02 00:13:00+00
1454	579	returned	\N	\N	2026-02-20 11:40:00+00	165.18	2026-03-02 00:14:00+00
1455	586	cart	\N	\N	2026-02-20 12:30:00+00	29.14	2026-03-02 00:15:00+00
1456	593	placed	\N	\N	2026-02-20 13:20:00+00	414.83	2026-03-02 00:16:00+00
1457	600	paid	\N	\N	2026-02-20 14:10:00+00	245.89	2026-03-02 00:17:00+00
1458	7	shipped	\N	Ring twice; back door	2026-02-20 15:00:00+00	143.45	2026-03-02 00:18:00+00
1459	14	returned	\N	\N	2026-02-20 15:50:00+00	382.89	2026-03-02 00:19:00+00
1460	21	cart	\N	\N	2026-02-20 16:40:00+00	426.04	2026-03-02 00:20:00+00
1461	28	placed	\N	\N	2026-02-20 17:30:00+00	437.85	2026-03-02 00:21:00+00
1462	35	paid	\N	\N	2026-02-20 18:20:00+00	348.50	2026-03-02 00:22:00+00
1463	42	shipped	\N	\N	2026-02-20 19:10:00+00	21.51	2026-03-02 00:23:00+00
1464	49	returned	\N	\N	2026-02-20 20:00:00+00	366.60	2026-03-02 00:24:00+00
1465	56	cart	\N	\N	2026-02-20 20:50:00+00	241.83	2026-03-02 00:25:00+00
1466	63	placed	\N	\N	2026-02-20 21:40:00+00	439.99	2026-03-02 00:26:00+00
1467	70	paid	\N	Ring twice; back door	2026-02-20 22:30:00+00	70.36	2026-03-02 00:27:00+00
1468	77	shipped	\N	\N	2026-02-20 23:20:00+00	105.54	2026-03-02 00:28:00+00
1469	84	returned	\N	\N	2026-02-21 00:10:00+00	283.76	2026-03-02 00:29:00+00
1470	91	cart	\N	\N	2026-02-21 01:00:00+00	44.87	2026-03-02 00:30:00+00
1471	98	placed	\N	\N	2026-02-21 01:50:00+00	221.81	2026-03-02 00:31:00+00
1472	105	paid	\N	\N	2026-02-21 02:40:00+00	41.80	2026-03-02 00:32:00+00
1473	112	shipped	\N	\N	2026-02-21 03:30:00+00	312.70	2026-03-02 00:33:00+00
1474	119	returned	\N	\N	2026-02-21 04:20:00+00	412.90	2026-03-02 00:34:00+00
1475	126	cart	\N	\N	2026-02-21 05:10:00+00	160.18	2026-03-02 00:35:00+00
1476	133	placed	\N	Ring twice; back door	2026-02-21 06:00:00+00	264.97	2026-03-02 00:36:00+00
1477	140	paid	\N	\N	2026-02-21 06:50:00+00	223.07	2026-03-02 00:37:00+00
1478	147	shipped	\N	\N	2026-02-21 07:40:00+00	389.42	2026-03-02 00:38:00+00
1479	154	returned	\N	\N	2026-02-21 08:30:00+00	443.99	2026-03-02 00:39:00+00
1480	161	cart	\N	\N	2026-02-21 09:20:00+00	451.52	2026-03-02 00:40:00+00
1481	168	placed	\N	\N	2026-02-21 10:10:00+00	288.61	2026-03-02 00:41:00+00
1482	175	paid	\N	\N	2026-02-21 11:00:00+00	434.17	2026-03-02 00:42:00+00
1483	182	shipped	\N	\N	2026-02-21 11:50:00+00	28.30	2026-03-02 00:43:00+00
1484	189	returned	\N	\N	2026-02-21 12:40:00+00	385.68	2026-03-02 00:44:00+00
1485	196	cart	\N	Ring twice; back door	2026-02-21 13:30:00+00	257.81	2026-03-02 00:45:00+00
1486	203	placed	\N	\N	2026-02-21 14:20:00+00	146.41	2026-03-02 00:46:00+00
1487	210	paid	\N	\N	2026-02-21 15:10:00+00	353.92	2026-03-02 00:47:00+00
1488	217	shipped	\N	\N	2026-02-21 16:00:00+00	342.81	2026-03-02 00:48:00+00
1489	224	returned	\N	\N	2026-02-21 16:50:00+00	66.88	2026-03-02 00:49:00+00
1490	231	cart	\N	\N	2026-02-21 17:40:00+00	235.97	2026-03-02 00:50:00+00
1491	238	placed	\N	\N	2026-02-21 18:30:00+00	138.21	2026-03-02 00:51:00+00
1492	245	paid	\N	\N	2026-02-21 19:20:00+00	140.80	2026-03-02 00:52:00+00
1493	252	shipped	\N	\N	2026-02-21 20:10:00+00	480.30	2026-03-02 00:53:00+00
1494	259	returned	\N	Ring twice; back door	2026-02-21 21:00:00+00	335.72	2026-03-02 00:54:00+00
1495	266	cart	\N	\N	2026-02-21 21:50:00+00	52.69	2026-03-02 00:55:00+00
1496	273	placed	\N	\N	2026-02-21 22:40:00+00	489.80	2026-03-02 00:56:00+00
1497	280	paid	\N	\N	2026-02-21 23:30:00+00	130.24	2026-03-02 00:57:00+00
1498	287	shipped	\N	\N	2026-02-22 00:20:00+00	373.11	2026-03-02 00:58:00+00
1499	294	returned	\N	\N	2026-02-22 01:10:00+00	216.76	2026-03-02 00:59:00+00
1500	301	cart	\N	\N	2026-02-22 02:00:00+00	462.09	2026-03-02 01:00:00+00
\.


--
-- Data for Name: page_views_2026_01; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.page_views_2026_01 (viewed_at, product_id, session_id, path) FROM stdin;
2026-01-01 00:40:00+00	2	00000000-0000-4000-8000-000000000001	/product/2
2026-01-01 01:20:00+00	3	00000000-0000-4000-8000-000000000002	/product/3
2026-01-01 02:00:00+00	4	00000000-0000-4000-8000-000000000003	/product/4
2026-01-01 02:40:00+00	5	00000000-0000-4000-8000-000000000004	/product/5
2026-01-01 03:20:00+00	6	00000000-0000-4000-8000-000000000005	/product/6
2026-01-01 04:00:00+00	7	00000000-0000-4000-8000-000000000006	/product/7
2026-01-01 04:40:00+00	8	00000000-0000-4000-8000-000000000007	/product/8
2026-01-01 05:20:00+00	9	00000000-0000-4000-8000-000000000008	/product/9
2026-01-01 06:00:00+00	10	00000000-0000-4000-8000-000000000009	/product/10
2026-01-01 06:40:00+00	11	00000000-0000-4000-8000-000000000010	/product/11
2026-01-01 07:20:00+00	12	00000000-0000-4000-8000-000000000011	/product/12
2026-01-01 08:00:00+00	13	00000000-0000-4000-8000-000000000012	/product/13
2026-01-01 08:40:00+00	14	00000000-0000-4000-8000-000000000013	/product/14
2026-01-01 09:20:00+00	15	00000000-0000-4000-8000-000000000014	/product/15
2026-01-01 10:00:00+00	16	00000000-0000-4000-8000-000000000015	/product/16
2026-01-01 10:40:00+00	17	00000000-0000-4000-8000-000000000016	/product/17
2026-01-01 11:20:00+00	18	00000000-0000-4000-8000-000000000017	/product/18
2026-01-01 12:00:00+00	19	00000000-0000-4000-8000-000000000018	/product/19
2026-01-01 12:40:00+00	20	00000000-0000-4000-8000-000000000019	/product/20
2026-01-01 13:20:00+00	21	00000000-0000-4000-8000-000000000020	/product/21
2026-01-01 14:00:00+00	22	00000000-0000-4000-8000-000000000021	/product/22
2026-01-01 14:40:00+00	23	00000000-0000-4000-8000-000000000022	/product/23
2026-01-01 15:20:00+00	24	00000000-0000-4000-8000-000000000023	/product/24
2026-01-01 16:00:00+00	25	00000000-0000-4000-8000-000000000024	/product/25
2026-01-01 16:40:00+00	26	00000000-0000-4000-8000-000000000025	/product/26
2026-01-01 17:20:00+00	27	00000000-0000-4000-8000-000000000026	/product/27
2026-01-01 18:00:00+00	28	00000000-0000-4000-8000-000000000027	/product/28
2026-01-01 18:40:00+00	29	00000000-0000-4000-8000-000000000028	/product/29
2026-01-01 19:20:00+00	30	00000000-0000-4000-8000-000000000029	/product/30
2026-01-01 20:00:00+00	31	00000000-0000-4000-8000-000000000030	/product/31
2026-01-01 20:40:00+00	32	00000000-0000-4000-8000-000000000031	/product/32
2026-01-01 21:20:00+00	33	00000000-0000-4000-8000-000000000032	/product/33
2026-01-01 22:00:00+00	34	00000000-0000-4000-8000-000000000033	/product/34
2026-01-01 22:40:00+00	35	00000000-0000-4000-8000-000000000034	/product/35
2026-01-01 23:20:00+00	36	00000000-0000-4000-8000-000000000035	/product/36
2026-01-02 00:00:00+00	37	00000000-0000-4000-8000-000000000036	/product/37
2026-01-02 00:40:00+00	38	00000000-0000-4000-8000-000000000037	/product/38
2026-01-02 01:20:00+00	39	00000000-0000-4000-8000-000000000038	/product/39
2026-01-02 02:00:00+00	40	00000000-0000-4000-8000-000000000039	/product/40
2026-01-02 02:40:00+00	41	00000000-0000-4000-8000-000000000040	/product/41
2026-01-02 03:20:00+00	42	00000000-0000-4000-8000-000000000041	/product/42
2026-01-02 04:00:00+00	43	00000000-0000-4000-8000-000000000042	/product/43
2026-01-02 04:40:00+00	44	00000000-0000-4000-8000-000000000043	/product/44
2026-01-02 05:20:00+00	45	00000000-0000-4000-8000-000000000044	/product/45
2026-01-02 06:00:00+00	46	00000000-0000-4000-8000-000000000045	/product/46
2026-01-02 06:40:00+00	47	00000000-0000-4000-8000-000000000046	/product/47
2026-01-02 07:20:00+00	48	00000000-0000-4000-8000-000000000047	/product/48
2026-01-02 08:00:00+00	49	00000000-0000-4000-8000-000000000048	/product/49
2026-01-02 08:40:00+00	50	00000000-0000-4000-8000-000000000049	/product/50
2026-01-02 09:20:00+00	51	00000000-0000-4000-8000-000000000050	/product/51
2026-01-02 10:00:00+00	52	00000000-0000-4000-8000-000000000051	/product/52
2026-01-02 10:40:00+00	53	00000000-0000-4000-8000-000000000052	/product/53
2026-01-02 11:20:00+00	54	00000000-0000-4000-8000-000000000053	/product/54
2026-01-02 12:00:00+00	55	00000000-0000-4000-8000-000000000054	/product/55
2026-01-02 12:40:00+00	56	00000000-0000-4000-8000-000000000055	/product/56
2026-01-02 13:20:00+00	57	00000000-0000-4000-8000-000000000056	/product/57
2026-01-02 14:00:00+00	58	00000000-0000-4000-8000-000000000057	/product/58
2026-01-02 14:40:00+00	59	00000000-0000-4000-8000-000000000058	/product/59
2026-01-02 15:20:00+00	60	00000000-0000-4000-8000-000000000059	/product/60
2026-01-02 16:00:00+00	61	00000000-0000-4000-8000-000000000060	/product/61
2026-01-02 16:40:00+00	62	00000000-0000-4000-8000-000000000061	/product/62
2026-01-02 17:20:00+00	63	00000000-0000-4000-8000-000000000062	/product/63
2026-01-02 18:00:00+00	64	00000000-0000-4000-8000-000000000063	/product/64
2026-01-02 18:40:00+00	65	00000000-0000-4000-8000-000000000064	/product/65
2026-01-02 19:20:00+00	66	00000000-0000-4000-8000-000000000065	/product/66
2026-01-02 20:00:00+00	67	00000000-0000-4000-8000-000000000066	/product/67
2026-01-02 20:40:00+00	68	00000000-0000-4000-8000-000000000067	/product/68
2026-01-02 21:20:00+00	69	00000000-0000-4000-8000-000000000068	/product/69
2026-01-02 22:00:00+00	70	00000000-0000-4000-8000-000000000069	/product/70
2026-01-02 22:40:00+00	71	00000000-0000-4000-8000-000000000070	/product/71
2026-01-02 23:20:00+00	72	00000000-0000-4000-8000-000000000071	/product/72
2026-01-03 00:00:00+00	73	00000000-0000-4000-8000-000000000072	/product/73
2026-01-03 00:40:00+00	74	00000000-0000-4000-8000-000000000073	/product/74
2026-01-03 01:20:00+00	75	00000000-0000-4000-8000-000000000074	/product/75
2026-01-03 02:00:00+00	76	00000000-0000-4000-8000-000000000075	/product/76
2026-01-03 02:40:00+00	77	00000000-0000-4000-8000-000000000076	/product/77
2026-01-03 03:20:00+00	78	00000000-0000-4000-8000-000000000077	/product/78
2026-01-03 04:00:00+00	79	00000000-0000-4000-8000-000000000078	/product/79
2026-01-03 04:40:00+00	80	00000000-0000-4000-8000-000000000079	/product/80
2026-01-03 05:20:00+00	81	00000000-0000-4000-8000-000000000080	/product/81
2026-01-03 06:00:00+00	82	00000000-0000-4000-8000-000000000081	/product/82
2026-01-03 06:40:00+00	83	00000000-0000-4000-8000-000000000082	/product/83
2026-01-03 07:20:00+00	84	00000000-0000-4000-8000-000000000083	/product/84
2026-01-03 08:00:00+00	85	00000000-0000-4000-8000-000000000084	/product/85
2026-01-03 08:40:00+00	86	00000000-0000-4000-8000-000000000085	/product/86
2026-01-03 09:20:00+00	87	00000000-0000-4000-8000-000000000086	/product/87
2026-01-03 10:00:00+00	88	00000000-0000-4000-8000-000000000087	/product/88
2026-01-03 10:40:00+00	89	00000000-0000-4000-8000-000000000088	/product/89
2026-01-03 11:20:00+00	90	00000000-0000-4000-8000-000000000089	/product/90
2026-01-03 12:00:00+00	91	00000000-0000-4000-8000-000000000090	/product/91
2026-01-03 12:40:00+00	92	00000000-0000-4000-8000-000000000091	/product/92
2026-01-03 13:20:00+00	93	00000000-0000-4000-8000-000000000092	/product/93
2026-01-03 14:00:00+00	94	00000000-0000-4000-8000-000000000093	/product/94
2026-01-03 14:40:00+00	95	00000000-0000-4000-8000-000000000094	/product/95
2026-01-03 15:20:00+00	96	00000000-0000-4000-8000-000000000095	/product/96
2026-01-03 16:00:00+00	97	00000000-0000-4000-8000-000000000096	/product/97
2026-01-03 16:40:00+00	98	00000000-0000-4000-8000-000000000097	/product/98
2026-01-03 17:20:00+00	99	00000000-0000-4000-8000-000000000098	/product/99
2026-01-03 18:00:00+00	100	00000000-0000-4000-8000-000000000099	/product/100
2026-01-03 18:40:00+00	101	00000000-0000-4000-8000-000000000100	/product/101
2026-01-03 19:20:00+00	102	00000000-0000-4000-8000-000000000101	/product/102
2026-01-03 20:00:00+00	103	00000000-0000-4000-8000-000000000102	/product/103
2026-01-03 20:40:00+00	104	00000000-0000-4000-8000-000000000103	/product/104
2026-01-03 21:20:00+00	105	00000000-0000-4000-8000-000000000104	/product/105
2026-01-03 22:00:00+00	106	00000000-0000-4000-8000-000000000105	/product/106
2026-01-03 22:40:00+00	107	00000000-0000-4000-8000-000000000106	/product/107
2026-01-03 23:20:00+00	108	00000000-0000-4000-8000-000000000107	/product/108
2026-01-04 00:00:00+00	109	00000000-0000-4000-8000-000000000108	/product/109
2026-01-04 00:40:00+00	110	00000000-0000-4000-8000-000000000109	/product/110
2026-01-04 01:20:00+00	111	00000000-0000-4000-8000-000000000110	/product/111
2026-01-04 02:00:00+00	112	00000000-0000-4000-8000-000000000111	/product/112
2026-01-04 02:40:00+00	113	00000000-0000-4000-8000-000000000112	/product/113
2026-01-04 03:20:00+00	114	00000000-0000-4000-8000-000000000113	/product/114
2026-01-04 04:00:00+00	115	00000000-0000-4000-8000-000000000114	/product/115
2026-01-04 04:40:00+00	116	00000000-0000-4000-8000-000000000115	/product/116
2026-01-04 05:20:00+00	117	00000000-0000-4000-8000-000000000116	/product/117
2026-01-04 06:00:00+00	118	00000000-0000-4000-8000-000000000117	/product/118
2026-01-04 06:40:00+00	119	00000000-0000-4000-8000-000000000118	/product/119
2026-01-04 07:20:00+00	120	00000000-0000-4000-8000-000000000119	/product/120
2026-01-04 08:00:00+00	121	00000000-0000-4000-8000-000000000120	/product/121
2026-01-04 08:40:00+00	122	00000000-0000-4000-8000-000000000121	/product/122
2026-01-04 09:20:00+00	123	00000000-0000-4000-8000-000000000122	/product/123
2026-01-04 10:00:00+00	124	00000000-0000-4000-8000-000000000123	/product/124
2026-01-04 10:40:00+00	125	00000000-0000-4000-8000-000000000124	/product/125
2026-01-04 11:20:00+00	126	00000000-0000-4000-8000-000000000125	/product/126
2026-01-04 12:00:00+00	127	00000000-0000-4000-8000-000000000126	/product/127
2026-01-04 12:40:00+00	128	00000000-0000-4000-8000-000000000127	/product/128
2026-01-04 13:20:00+00	129	00000000-0000-4000-8000-000000000128	/product/129
2026-01-04 14:00:00+00	130	00000000-0000-4000-8000-000000000129	/product/130
2026-01-04 14:40:00+00	131	00000000-0000-4000-8000-000000000130	/product/131
2026-01-04 15:20:00+00	132	00000000-0000-4000-8000-000000000131	/product/132
2026-01-04 16:00:00+00	133	00000000-0000-4000-8000-000000000132	/product/133
2026-01-04 16:40:00+00	134	00000000-0000-4000-8000-000000000133	/product/134
2026-01-04 17:20:00+00	135	00000000-0000-4000-8000-000000000134	/product/135
2026-01-04 18:00:00+00	136	00000000-0000-4000-8000-000000000135	/product/136
2026-01-04 18:40:00+00	137	00000000-0000-4000-8000-000000000136	/product/137
2026-01-04 19:20:00+00	138	00000000-0000-4000-8000-000000000137	/product/138
2026-01-04 20:00:00+00	139	00000000-0000-4000-8000-000000000138	/product/139
2026-01-04 20:40:00+00	140	00000000-0000-4000-8000-000000000139	/product/140
2026-01-04 21:20:00+00	141	00000000-0000-4000-8000-000000000140	/product/141
2026-01-04 22:00:00+00	142	00000000-0000-4000-8000-000000000141	/product/142
2026-01-04 22:40:00+00	143	00000000-0000-4000-8000-000000000142	/product/143
2026-01-04 23:20:00+00	144	00000000-0000-4000-8000-000000000143	/product/144
2026-01-05 00:00:00+00	145	00000000-0000-4000-8000-000000000144	/product/145
2026-01-05 00:40:00+00	146	00000000-0000-4000-8000-000000000145	/product/146
2026-01-05 01:20:00+00	147	00000000-0000-4000-8000-000000000146	/product/147
2026-01-05 02:00:00+00	148	00000000-0000-4000-8000-000000000147	/product/148
2026-01-05 02:40:00+00	149	00000000-0000-4000-8000-000000000148	/product/149
2026-01-05 03:20:00+00	150	00000000-0000-4000-8000-000000000149	/product/150
2026-01-05 04:00:00+00	151	00000000-0000-4000-8000-000000000150	/product/151
2026-01-05 04:40:00+00	152	00000000-0000-4000-8000-000000000151	/product/152
2026-01-05 05:20:00+00	153	00000000-0000-4000-8000-000000000152	/product/153
2026-01-05 06:00:00+00	154	00000000-0000-4000-8000-000000000153	/product/154
2026-01-05 06:40:00+00	155	00000000-0000-4000-8000-000000000154	/product/155
2026-01-05 07:20:00+00	156	00000000-0000-4000-8000-000000000155	/product/156
2026-01-05 08:00:00+00	157	00000000-0000-4000-8000-000000000156	/product/157
2026-01-05 08:40:00+00	158	00000000-0000-4000-8000-000000000157	/product/158
2026-01-05 09:20:00+00	159	00000000-0000-4000-8000-000000000158	/product/159
2026-01-05 10:00:00+00	160	00000000-0000-4000-8000-000000000159	/product/160
2026-01-05 10:40:00+00	161	00000000-0000-4000-8000-000000000160	/product/161
2026-01-05 11:20:00+00	162	00000000-0000-4000-8000-000000000161	/product/162
2026-01-05 12:00:00+00	163	00000000-0000-4000-8000-000000000162	/product/163
2026-01-05 12:40:00+00	164	00000000-0000-4000-8000-000000000163	/product/164
2026-01-05 13:20:00+00	165	00000000-0000-4000-8000-000000000164	/product/165
2026-01-05 14:00:00+00	166	00000000-0000-4000-8000-000000000165	/product/166
2026-01-05 14:40:00+00	167	00000000-0000-4000-8000-000000000166	/product/167
2026-01-05 15:20:00+00	168	00000000-0000-4000-8000-000000000167	/product/168
2026-01-05 16:00:00+00	169	00000000-0000-4000-8000-000000000168	/product/169
2026-01-05 16:40:00+00	170	00000000-0000-4000-8000-000000000169	/product/170
2026-01-05 17:20:00+00	171	00000000-0000-4000-8000-000000000170	/product/171
2026-01-05 18:00:00+00	172	00000000-0000-4000-8000-000000000171	/product/172
2026-01-05 18:40:00+00	173	00000000-0000-4000-8000-000000000172	/product/173
2026-01-05 19:20:00+00	174	00000000-0000-4000-8000-000000000173	/product/174
2026-01-05 20:00:00+00	175	00000000-0000-4000-8000-000000000174	/product/175
2026-01-05 20:40:00+00	176	00000000-0000-4000-8000-000000000175	/product/176
2026-01-05 21:20:00+00	177	00000000-0000-4000-8000-000000000176	/product/177
2026-01-05 22:00:00+00	178	00000000-0000-4000-8000-000000000177	/product/178
2026-01-05 22:40:00+00	179	00000000-0000-4000-8000-000000000178	/product/179
2026-01-05 23:20:00+00	180	00000000-0000-4000-8000-000000000179	/product/180
2026-01-06 00:00:00+00	181	00000000-0000-4000-8000-000000000180	/product/181
2026-01-06 00:40:00+00	182	00000000-0000-4000-8000-000000000181	/product/182
2026-01-06 01:20:00+00	183	00000000-0000-4000-8000-000000000182	/product/183
2026-01-06 02:00:00+00	184	00000000-0000-4000-8000-000000000183	/product/184
2026-01-06 02:40:00+00	185	00000000-0000-4000-8000-000000000184	/product/185
2026-01-06 03:20:00+00	186	00000000-0000-4000-8000-000000000185	/product/186
2026-01-06 04:00:00+00	187	00000000-0000-4000-8000-000000000186	/product/187
2026-01-06 04:40:00+00	188	00000000-0000-4000-8000-000000000187	/product/188
2026-01-06 05:20:00+00	189	00000000-0000-4000-8000-000000000188	/product/189
2026-01-06 06:00:00+00	190	00000000-0000-4000-8000-000000000189	/product/190
2026-01-06 06:40:00+00	191	00000000-0000-4000-8000-000000000190	/product/191
2026-01-06 07:20:00+00	192	00000000-0000-4000-8000-000000000191	/product/192
2026-01-06 08:00:00+00	193	00000000-0000-4000-8000-000000000192	/product/193
2026-01-06 08:40:00+00	194	00000000-0000-4000-8000-000000000193	/product/194
2026-01-06 09:20:00+00	195	00000000-0000-4000-8000-000000000194	/product/195
2026-01-06 10:00:00+00	196	00000000-0000-4000-8000-000000000195	/product/196
2026-01-06 10:40:00+00	197	00000000-0000-4000-8000-000000000196	/product/197
2026-01-06 11:20:00+00	198	00000000-0000-4000-8000-000000000197	/product/198
2026-01-06 12:00:00+00	199	00000000-0000-4000-8000-000000000198	/product/199
2026-01-06 12:40:00+00	200	00000000-0000-4000-8000-000000000199	/product/200
2026-01-06 13:20:00+00	201	00000000-0000-4000-8000-000000000200	/product/201
2026-01-06 14:00:00+00	202	00000000-0000-4000-8000-000000000201	/product/202
2026-01-06 14:40:00+00	203	00000000-0000-4000-8000-000000000202	/product/203
2026-01-06 15:20:00+00	204	00000000-0000-4000-8000-000000000203	/product/204
2026-01-06 16:00:00+00	205	00000000-0000-4000-8000-000000000204	/product/205
2026-01-06 16:40:00+00	206	00000000-0000-4000-8000-000000000205	/product/206
2026-01-06 17:20:00+00	207	00000000-0000-4000-8000-000000000206	/product/207
2026-01-06 18:00:00+00	208	00000000-0000-4000-8000-000000000207	/product/208
2026-01-06 18:40:00+00	209	00000000-0000-4000-8000-000000000208	/product/209
2026-01-06 19:20:00+00	210	00000000-0000-4000-8000-000000000209	/product/210
2026-01-06 20:00:00+00	211	00000000-0000-4000-8000-000000000210	/product/211
2026-01-06 20:40:00+00	212	00000000-0000-4000-8000-000000000211	/product/212
2026-01-06 21:20:00+00	213	00000000-0000-4000-8000-000000000212	/product/213
2026-01-06 22:00:00+00	214	00000000-0000-4000-8000-000000000213	/product/214
2026-01-06 22:40:00+00	215	00000000-0000-4000-8000-000000000214	/product/215
2026-01-06 23:20:00+00	216	00000000-0000-4000-8000-000000000215	/product/216
2026-01-07 00:00:00+00	217	00000000-0000-4000-8000-000000000216	/product/217
2026-01-07 00:40:00+00	218	00000000-0000-4000-8000-000000000217	/product/218
2026-01-07 01:20:00+00	219	00000000-0000-4000-8000-000000000218	/product/219
2026-01-07 02:00:00+00	220	00000000-0000-4000-8000-000000000219	/product/220
2026-01-07 02:40:00+00	221	00000000-0000-4000-8000-000000000220	/product/221
2026-01-07 03:20:00+00	222	00000000-0000-4000-8000-000000000221	/product/222
2026-01-07 04:00:00+00	223	00000000-0000-4000-8000-000000000222	/product/223
2026-01-07 04:40:00+00	224	00000000-0000-4000-8000-000000000223	/product/224
2026-01-07 05:20:00+00	225	00000000-0000-4000-8000-000000000224	/product/225
2026-01-07 06:00:00+00	226	00000000-0000-4000-8000-000000000225	/product/226
2026-01-07 06:40:00+00	227	00000000-0000-4000-8000-000000000226	/product/227
2026-01-07 07:20:00+00	228	00000000-0000-4000-8000-000000000227	/product/228
2026-01-07 08:00:00+00	229	00000000-0000-4000-8000-000000000228	/product/229
2026-01-07 08:40:00+00	230	00000000-0000-4000-8000-000000000229	/product/230
2026-01-07 09:20:00+00	231	00000000-0000-4000-8000-000000000230	/product/231
2026-01-07 10:00:00+00	232	00000000-0000-4000-8000-000000000231	/product/232
2026-01-07 10:40:00+00	233	00000000-0000-4000-8000-000000000232	/product/233
2026-01-07 11:20:00+00	234	00000000-0000-4000-8000-000000000233	/product/234
2026-01-07 12:00:00+00	235	00000000-0000-4000-8000-000000000234	/product/235
2026-01-07 12:40:00+00	236	00000000-0000-4000-8000-000000000235	/product/236
2026-01-07 13:20:00+00	237	00000000-0000-4000-8000-000000000236	/product/237
2026-01-07 14:00:00+00	238	00000000-0000-4000-8000-000000000237	/product/238
2026-01-07 14:40:00+00	239	00000000-0000-4000-8000-000000000238	/product/239
2026-01-07 15:20:00+00	240	00000000-0000-4000-8000-000000000239	/product/240
2026-01-07 16:00:00+00	241	00000000-0000-4000-8000-000000000240	/product/241
2026-01-07 16:40:00+00	242	00000000-0000-4000-8000-000000000241	/product/242
2026-01-07 17:20:00+00	243	00000000-0000-4000-8000-000000000242	/product/243
2026-01-07 18:00:00+00	244	00000000-0000-4000-8000-000000000243	/product/244
2026-01-07 18:40:00+00	245	00000000-0000-4000-8000-000000000244	/product/245
2026-01-07 19:20:00+00	246	00000000-0000-4000-8000-000000000245	/product/246
2026-01-07 20:00:00+00	247	00000000-0000-4000-8000-000000000246	/product/247
2026-01-07 20:40:00+00	248	00000000-0000-4000-8000-000000000247	/product/248
2026-01-07 21:20:00+00	249	00000000-0000-4000-8000-000000000248	/product/249
2026-01-07 22:00:00+00	250	00000000-0000-4000-8000-000000000249	/product/250
2026-01-07 22:40:00+00	251	00000000-0000-4000-8000-000000000250	/product/251
2026-01-07 23:20:00+00	252	00000000-0000-4000-8000-000000000251	/product/252
2026-01-08 00:00:00+00	253	00000000-0000-4000-8000-000000000252	/product/253
2026-01-08 00:40:00+00	254	00000000-0000-4000-8000-000000000253	/product/254
2026-01-08 01:20:00+00	255	00000000-0000-4000-8000-000000000254	/product/255
2026-01-08 02:00:00+00	256	00000000-0000-4000-8000-000000000255	/product/256
2026-01-08 02:40:00+00	257	00000000-0000-4000-8000-000000000256	/product/257
2026-01-08 03:20:00+00	258	00000000-0000-4000-8000-000000000257	/product/258
2026-01-08 04:00:00+00	259	00000000-0000-4000-8000-000000000258	/product/259
2026-01-08 04:40:00+00	260	00000000-0000-4000-8000-000000000259	/product/260
2026-01-08 05:20:00+00	261	00000000-0000-4000-8000-000000000260	/product/261
2026-01-08 06:00:00+00	262	00000000-0000-4000-8000-000000000261	/product/262
2026-01-08 06:40:00+00	263	00000000-0000-4000-8000-000000000262	/product/263
2026-01-08 07:20:00+00	264	00000000-0000-4000-8000-000000000263	/product/264
2026-01-08 08:00:00+00	265	00000000-0000-4000-8000-000000000264	/product/265
2026-01-08 08:40:00+00	266	00000000-0000-4000-8000-000000000265	/product/266
2026-01-08 09:20:00+00	267	00000000-0000-4000-8000-000000000266	/product/267
2026-01-08 10:00:00+00	268	00000000-0000-4000-8000-000000000267	/product/268
2026-01-08 10:40:00+00	269	00000000-0000-4000-8000-000000000268	/product/269
2026-01-08 11:20:00+00	270	00000000-0000-4000-8000-000000000269	/product/270
2026-01-08 12:00:00+00	271	00000000-0000-4000-8000-000000000270	/product/271
2026-01-08 12:40:00+00	272	00000000-0000-4000-8000-000000000271	/product/272
2026-01-08 13:20:00+00	273	00000000-0000-4000-8000-000000000272	/product/273
2026-01-08 14:00:00+00	274	00000000-0000-4000-8000-000000000273	/product/274
2026-01-08 14:40:00+00	275	00000000-0000-4000-8000-000000000274	/product/275
2026-01-08 15:20:00+00	276	00000000-0000-4000-8000-000000000275	/product/276
2026-01-08 16:00:00+00	277	00000000-0000-4000-8000-000000000276	/product/277
2026-01-08 16:40:00+00	278	00000000-0000-4000-8000-000000000277	/product/278
2026-01-08 17:20:00+00	279	00000000-0000-4000-8000-000000000278	/product/279
2026-01-08 18:00:00+00	280	00000000-0000-4000-8000-000000000279	/product/280
2026-01-08 18:40:00+00	281	00000000-0000-4000-8000-000000000280	/product/281
2026-01-08 19:20:00+00	282	00000000-0000-4000-8000-000000000281	/product/282
2026-01-08 20:00:00+00	283	00000000-0000-4000-8000-000000000282	/product/283
2026-01-08 20:40:00+00	284	00000000-0000-4000-8000-000000000283	/product/284
2026-01-08 21:20:00+00	285	00000000-0000-4000-8000-000000000284	/product/285
2026-01-08 22:00:00+00	286	00000000-0000-4000-8000-000000000285	/product/286
2026-01-08 22:40:00+00	287	00000000-0000-4000-8000-000000000286	/product/287
2026-01-08 23:20:00+00	288	00000000-0000-4000-8000-000000000287	/product/288
2026-01-09 00:00:00+00	289	00000000-0000-4000-8000-000000000288	/product/289
2026-01-09 00:40:00+00	290	00000000-0000-4000-8000-000000000289	/product/290
2026-01-09 01:20:00+00	291	00000000-0000-4000-8000-000000000290	/product/291
2026-01-09 02:00:00+00	292	00000000-0000-4000-8000-000000000291	/product/292
2026-01-09 02:40:00+00	293	00000000-0000-4000-8000-000000000292	/product/293
2026-01-09 03:20:00+00	294	00000000-0000-4000-8000-000000000293	/product/294
2026-01-09 04:00:00+00	295	00000000-0000-4000-8000-000000000294	/product/295
2026-01-09 04:40:00+00	296	00000000-0000-4000-8000-000000000295	/product/296
2026-01-09 05:20:00+00	297	00000000-0000-4000-8000-000000000296	/product/297
2026-01-09 06:00:00+00	298	00000000-0000-4000-8000-000000000297	/product/298
2026-01-09 06:40:00+00	299	00000000-0000-4000-8000-000000000298	/product/299
2026-01-09 07:20:00+00	300	00000000-0000-4000-8000-000000000299	/product/300
2026-01-09 08:00:00+00	301	00000000-0000-4000-8000-000000000300	/product/301
2026-01-09 08:40:00+00	302	00000000-0000-4000-8000-000000000301	/product/302
2026-01-09 09:20:00+00	303	00000000-0000-4000-8000-000000000302	/product/303
2026-01-09 10:00:00+00	304	00000000-0000-4000-8000-000000000303	/product/304
2026-01-09 10:40:00+00	305	00000000-0000-4000-8000-000000000304	/product/305
2026-01-09 11:20:00+00	306	00000000-0000-4000-8000-000000000305	/product/306
2026-01-09 12:00:00+00	307	00000000-0000-4000-8000-000000000306	/product/307
2026-01-09 12:40:00+00	308	00000000-0000-4000-8000-000000000307	/product/308
2026-01-09 13:20:00+00	309	00000000-0000-4000-8000-000000000308	/product/309
2026-01-09 14:00:00+00	310	00000000-0000-4000-8000-000000000309	/product/310
2026-01-09 14:40:00+00	311	00000000-0000-4000-8000-000000000310	/product/311
2026-01-09 15:20:00+00	312	00000000-0000-4000-8000-000000000311	/product/312
2026-01-09 16:00:00+00	313	00000000-0000-4000-8000-000000000312	/product/313
2026-01-09 16:40:00+00	314	00000000-0000-4000-8000-000000000313	/product/314
2026-01-09 17:20:00+00	315	00000000-0000-4000-8000-000000000314	/product/315
2026-01-09 18:00:00+00	316	00000000-0000-4000-8000-000000000315	/product/316
2026-01-09 18:40:00+00	317	00000000-0000-4000-8000-000000000316	/product/317
2026-01-09 19:20:00+00	318	00000000-0000-4000-8000-000000000317	/product/318
2026-01-09 20:00:00+00	319	00000000-0000-4000-8000-000000000318	/product/319
2026-01-09 20:40:00+00	320	00000000-0000-4000-8000-000000000319	/product/320
2026-01-09 21:20:00+00	321	00000000-0000-4000-8000-000000000320	/product/321
2026-01-09 22:00:00+00	322	00000000-0000-4000-8000-000000000321	/product/322
2026-01-09 22:40:00+00	323	00000000-0000-4000-8000-000000000322	/product/323
2026-01-09 23:20:00+00	324	00000000-0000-4000-8000-000000000323	/product/324
2026-01-10 00:00:00+00	325	00000000-0000-4000-8000-000000000324	/product/325
2026-01-10 00:40:00+00	326	00000000-0000-4000-8000-000000000325	/product/326
2026-01-10 01:20:00+00	327	00000000-0000-4000-8000-000000000326	/product/327
2026-01-10 02:00:00+00	328	00000000-0000-4000-8000-000000000327	/product/328
2026-01-10 02:40:00+00	329	00000000-0000-4000-8000-000000000328	/product/329
2026-01-10 03:20:00+00	330	00000000-0000-4000-8000-000000000329	/product/330
2026-01-10 04:00:00+00	331	00000000-0000-4000-8000-000000000330	/product/331
2026-01-10 04:40:00+00	332	00000000-0000-4000-8000-000000000331	/product/332
2026-01-10 05:20:00+00	333	00000000-0000-4000-8000-000000000332	/product/333
2026-01-10 06:00:00+00	334	00000000-0000-4000-8000-000000000333	/product/334
2026-01-10 06:40:00+00	335	00000000-0000-4000-8000-000000000334	/product/335
2026-01-10 07:20:00+00	336	00000000-0000-4000-8000-000000000335	/product/336
2026-01-10 08:00:00+00	337	00000000-0000-4000-8000-000000000336	/product/337
2026-01-10 08:40:00+00	338	00000000-0000-4000-8000-000000000337	/product/338
2026-01-10 09:20:00+00	339	00000000-0000-4000-8000-000000000338	/product/339
2026-01-10 10:00:00+00	340	00000000-0000-4000-8000-000000000339	/product/340
2026-01-10 10:40:00+00	341	00000000-0000-4000-8000-000000000340	/product/341
2026-01-10 11:20:00+00	342	00000000-0000-4000-8000-000000000341	/product/342
2026-01-10 12:00:00+00	343	00000000-0000-4000-8000-000000000342	/product/343
2026-01-10 12:40:00+00	344	00000000-0000-4000-8000-000000000343	/product/344
2026-01-10 13:20:00+00	345	00000000-0000-4000-8000-000000000344	/product/345
2026-01-10 14:00:00+00	346	00000000-0000-4000-8000-000000000345	/product/346
2026-01-10 14:40:00+00	347	00000000-0000-4000-8000-000000000346	/product/347
2026-01-10 15:20:00+00	348	00000000-0000-4000-8000-000000000347	/product/348
2026-01-10 16:00:00+00	349	00000000-0000-4000-8000-000000000348	/product/349
2026-01-10 16:40:00+00	350	00000000-0000-4000-8000-000000000349	/product/350
2026-01-10 17:20:00+00	351	00000000-0000-4000-8000-000000000350	/product/351
2026-01-10 18:00:00+00	352	00000000-0000-4000-8000-000000000351	/product/352
2026-01-10 18:40:00+00	353	00000000-0000-4000-8000-000000000352	/product/353
2026-01-10 19:20:00+00	354	00000000-0000-4000-8000-000000000353	/product/354
2026-01-10 20:00:00+00	355	00000000-0000-4000-8000-000000000354	/product/355
2026-01-10 20:40:00+00	356	00000000-0000-4000-8000-000000000355	/product/356
2026-01-10 21:20:00+00	357	00000000-0000-4000-8000-000000000356	/product/357
2026-01-10 22:00:00+00	358	00000000-0000-4000-8000-000000000357	/product/358
2026-01-10 22:40:00+00	359	00000000-0000-4000-8000-000000000358	/product/359
2026-01-10 23:20:00+00	360	00000000-0000-4000-8000-000000000359	/product/360
2026-01-11 00:00:00+00	361	00000000-0000-4000-8000-000000000360	/product/361
2026-01-11 00:40:00+00	362	00000000-0000-4000-8000-000000000361	/product/362
2026-01-11 01:20:00+00	363	00000000-0000-4000-8000-000000000362	/product/363
2026-01-11 02:00:00+00	364	00000000-0000-4000-8000-000000000363	/product/364
2026-01-11 02:40:00+00	365	00000000-0000-4000-8000-000000000364	/product/365
2026-01-11 03:20:00+00	366	00000000-0000-4000-8000-000000000365	/product/366
2026-01-11 04:00:00+00	367	00000000-0000-4000-8000-000000000366	/product/367
2026-01-11 04:40:00+00	368	00000000-0000-4000-8000-000000000367	/product/368
2026-01-11 05:20:00+00	369	00000000-0000-4000-8000-000000000368	/product/369
2026-01-11 06:00:00+00	370	00000000-0000-4000-8000-000000000369	/product/370
2026-01-11 06:40:00+00	371	00000000-0000-4000-8000-000000000370	/product/371
2026-01-11 07:20:00+00	372	00000000-0000-4000-8000-000000000371	/product/372
2026-01-11 08:00:00+00	373	00000000-0000-4000-8000-000000000372	/product/373
2026-01-11 08:40:00+00	374	00000000-0000-4000-8000-000000000373	/product/374
2026-01-11 09:20:00+00	375	00000000-0000-4000-8000-000000000374	/product/375
2026-01-11 10:00:00+00	376	00000000-0000-4000-8000-000000000375	/product/376
2026-01-11 10:40:00+00	377	00000000-0000-4000-8000-000000000376	/product/377
2026-01-11 11:20:00+00	378	00000000-0000-4000-8000-000000000377	/product/378
2026-01-11 12:00:00+00	379	00000000-0000-4000-8000-000000000378	/product/379
2026-01-11 12:40:00+00	380	00000000-0000-4000-8000-000000000379	/product/380
2026-01-11 13:20:00+00	381	00000000-0000-4000-8000-000000000380	/product/381
2026-01-11 14:00:00+00	382	00000000-0000-4000-8000-000000000381	/product/382
2026-01-11 14:40:00+00	383	00000000-0000-4000-8000-000000000382	/product/383
2026-01-11 15:20:00+00	384	00000000-0000-4000-8000-000000000383	/product/384
2026-01-11 16:00:00+00	385	00000000-0000-4000-8000-000000000384	/product/385
2026-01-11 16:40:00+00	386	00000000-0000-4000-8000-000000000385	/product/386
2026-01-11 17:20:00+00	387	00000000-0000-4000-8000-000000000386	/product/387
2026-01-11 18:00:00+00	388	00000000-0000-4000-8000-000000000387	/product/388
2026-01-11 18:40:00+00	389	00000000-0000-4000-8000-000000000388	/product/389
2026-01-11 19:20:00+00	390	00000000-0000-4000-8000-000000000389	/product/390
2026-01-11 20:00:00+00	391	00000000-0000-4000-8000-000000000390	/product/391
2026-01-11 20:40:00+00	392	00000000-0000-4000-8000-000000000391	/product/392
2026-01-11 21:20:00+00	393	00000000-0000-4000-8000-000000000392	/product/393
2026-01-11 22:00:00+00	394	00000000-0000-4000-8000-000000000393	/product/394
2026-01-11 22:40:00+00	395	00000000-0000-4000-8000-000000000394	/product/395
2026-01-11 23:20:00+00	396	00000000-0000-4000-8000-000000000395	/product/396
2026-01-12 00:00:00+00	397	00000000-0000-4000-8000-000000000396	/product/397
2026-01-12 00:40:00+00	398	00000000-0000-4000-8000-000000000397	/product/398
2026-01-12 01:20:00+00	399	00000000-0000-4000-8000-000000000398	/product/399
2026-01-12 02:00:00+00	400	00000000-0000-4000-8000-000000000399	/product/400
2026-01-12 02:40:00+00	1	00000000-0000-4000-8000-000000000400	/product/1
2026-01-12 03:20:00+00	2	00000000-0000-4000-8000-000000000401	/product/2
2026-01-12 04:00:00+00	3	00000000-0000-4000-8000-000000000402	/product/3
2026-01-12 04:40:00+00	4	00000000-0000-4000-8000-000000000403	/product/4
2026-01-12 05:20:00+00	5	00000000-0000-4000-8000-000000000404	/product/5
2026-01-12 06:00:00+00	6	00000000-0000-4000-8000-000000000405	/product/6
2026-01-12 06:40:00+00	7	00000000-0000-4000-8000-000000000406	/product/7
2026-01-12 07:20:00+00	8	00000000-0000-4000-8000-000000000407	/product/8
2026-01-12 08:00:00+00	9	00000000-0000-4000-8000-000000000408	/product/9
2026-01-12 08:40:00+00	10	00000000-0000-4000-8000-000000000409	/product/10
2026-01-12 09:20:00+00	11	00000000-0000-4000-8000-000000000410	/product/11
2026-01-12 10:00:00+00	12	00000000-0000-4000-8000-000000000411	/product/12
2026-01-12 10:40:00+00	13	00000000-0000-4000-8000-000000000412	/product/13
2026-01-12 11:20:00+00	14	00000000-0000-4000-8000-000000000413	/product/14
2026-01-12 12:00:00+00	15	00000000-0000-4000-8000-000000000414	/product/15
2026-01-12 12:40:00+00	16	00000000-0000-4000-8000-000000000415	/product/16
2026-01-12 13:20:00+00	17	00000000-0000-4000-8000-000000000416	/product/17
2026-01-12 14:00:00+00	18	00000000-0000-4000-8000-000000000417	/product/18
2026-01-12 14:40:00+00	19	00000000-0000-4000-8000-000000000418	/product/19
2026-01-12 15:20:00+00	20	00000000-0000-4000-8000-000000000419	/product/20
2026-01-12 16:00:00+00	21	00000000-0000-4000-8000-000000000420	/product/21
2026-01-12 16:40:00+00	22	00000000-0000-4000-8000-000000000421	/product/22
2026-01-12 17:20:00+00	23	00000000-0000-4000-8000-000000000422	/product/23
2026-01-12 18:00:00+00	24	00000000-0000-4000-8000-000000000423	/product/24
2026-01-12 18:40:00+00	25	00000000-0000-4000-8000-000000000424	/product/25
2026-01-12 19:20:00+00	26	00000000-0000-4000-8000-000000000425	/product/26
2026-01-12 20:00:00+00	27	00000000-0000-4000-8000-000000000426	/product/27
2026-01-12 20:40:00+00	28	00000000-0000-4000-8000-000000000427	/product/28
2026-01-12 21:20:00+00	29	00000000-0000-4000-8000-000000000428	/product/29
2026-01-12 22:00:00+00	30	00000000-0000-4000-8000-000000000429	/product/30
2026-01-12 22:40:00+00	31	00000000-0000-4000-8000-000000000430	/product/31
2026-01-12 23:20:00+00	32	00000000-0000-4000-8000-000000000431	/product/32
2026-01-13 00:00:00+00	33	00000000-0000-4000-8000-000000000432	/product/33
2026-01-13 00:40:00+00	34	00000000-0000-4000-8000-000000000433	/product/34
2026-01-13 01:20:00+00	35	00000000-0000-4000-8000-000000000434	/product/35
2026-01-13 02:00:00+00	36	00000000-0000-4000-8000-000000000435	/product/36
2026-01-13 02:40:00+00	37	00000000-0000-4000-8000-000000000436	/product/37
2026-01-13 03:20:00+00	38	00000000-0000-4000-8000-000000000437	/product/38
2026-01-13 04:00:00+00	39	00000000-0000-4000-8000-000000000438	/product/39
2026-01-13 04:40:00+00	40	00000000-0000-4000-8000-000000000439	/product/40
2026-01-13 05:20:00+00	41	00000000-0000-4000-8000-000000000440	/product/41
2026-01-13 06:00:00+00	42	00000000-0000-4000-8000-000000000441	/product/42
2026-01-13 06:40:00+00	43	00000000-0000-4000-8000-000000000442	/product/43
2026-01-13 07:20:00+00	44	00000000-0000-4000-8000-000000000443	/product/44
2026-01-13 08:00:00+00	45	00000000-0000-4000-8000-000000000444	/product/45
2026-01-13 08:40:00+00	46	00000000-0000-4000-8000-000000000445	/product/46
2026-01-13 09:20:00+00	47	00000000-0000-4000-8000-000000000446	/product/47
2026-01-13 10:00:00+00	48	00000000-0000-4000-8000-000000000447	/product/48
2026-01-13 10:40:00+00	49	00000000-0000-4000-8000-000000000448	/product/49
2026-01-13 11:20:00+00	50	00000000-0000-4000-8000-000000000449	/product/50
2026-01-13 12:00:00+00	51	00000000-0000-4000-8000-000000000450	/product/51
2026-01-13 12:40:00+00	52	00000000-0000-4000-8000-000000000451	/product/52
2026-01-13 13:20:00+00	53	00000000-0000-4000-8000-000000000452	/product/53
2026-01-13 14:00:00+00	54	00000000-0000-4000-8000-000000000453	/product/54
2026-01-13 14:40:00+00	55	00000000-0000-4000-8000-000000000454	/product/55
2026-01-13 15:20:00+00	56	00000000-0000-4000-8000-000000000455	/product/56
2026-01-13 16:00:00+00	57	00000000-0000-4000-8000-000000000456	/product/57
2026-01-13 16:40:00+00	58	00000000-0000-4000-8000-000000000457	/product/58
2026-01-13 17:20:00+00	59	00000000-0000-4000-8000-000000000458	/product/59
2026-01-13 18:00:00+00	60	00000000-0000-4000-8000-000000000459	/product/60
2026-01-13 18:40:00+00	61	00000000-0000-4000-8000-000000000460	/product/61
2026-01-13 19:20:00+00	62	00000000-0000-4000-8000-000000000461	/product/62
2026-01-13 20:00:00+00	63	00000000-0000-4000-8000-000000000462	/product/63
2026-01-13 20:40:00+00	64	00000000-0000-4000-8000-000000000463	/product/64
2026-01-13 21:20:00+00	65	00000000-0000-4000-8000-000000000464	/product/65
2026-01-13 22:00:00+00	66	00000000-0000-4000-8000-000000000465	/product/66
2026-01-13 22:40:00+00	67	00000000-0000-4000-8000-000000000466	/product/67
2026-01-13 23:20:00+00	68	00000000-0000-4000-8000-000000000467	/product/68
2026-01-14 00:00:00+00	69	00000000-0000-4000-8000-000000000468	/product/69
2026-01-14 00:40:00+00	70	00000000-0000-4000-8000-000000000469	/product/70
2026-01-14 01:20:00+00	71	00000000-0000-4000-8000-000000000470	/product/71
2026-01-14 02:00:00+00	72	00000000-0000-4000-8000-000000000471	/product/72
2026-01-14 02:40:00+00	73	00000000-0000-4000-8000-000000000472	/product/73
2026-01-14 03:20:00+00	74	00000000-0000-4000-8000-000000000473	/product/74
2026-01-14 04:00:00+00	75	00000000-0000-4000-8000-000000000474	/product/75
2026-01-14 04:40:00+00	76	00000000-0000-4000-8000-000000000475	/product/76
2026-01-14 05:20:00+00	77	00000000-0000-4000-8000-000000000476	/product/77
2026-01-14 06:00:00+00	78	00000000-0000-4000-8000-000000000477	/product/78
2026-01-14 06:40:00+00	79	00000000-0000-4000-8000-000000000478	/product/79
2026-01-14 07:20:00+00	80	00000000-0000-4000-8000-000000000479	/product/80
2026-01-14 08:00:00+00	81	00000000-0000-4000-8000-000000000480	/product/81
2026-01-14 08:40:00+00	82	00000000-0000-4000-8000-000000000481	/product/82
2026-01-14 09:20:00+00	83	00000000-0000-4000-8000-000000000482	/product/83
2026-01-14 10:00:00+00	84	00000000-0000-4000-8000-000000000483	/product/84
2026-01-14 10:40:00+00	85	00000000-0000-4000-8000-000000000484	/product/85
2026-01-14 11:20:00+00	86	00000000-0000-4000-8000-000000000485	/product/86
2026-01-14 12:00:00+00	87	00000000-0000-4000-8000-000000000486	/product/87
2026-01-14 12:40:00+00	88	00000000-0000-4000-8000-000000000487	/product/88
2026-01-14 13:20:00+00	89	00000000-0000-4000-8000-000000000488	/product/89
2026-01-14 14:00:00+00	90	00000000-0000-4000-8000-000000000489	/product/90
2026-01-14 14:40:00+00	91	00000000-0000-4000-8000-000000000490	/product/91
2026-01-14 15:20:00+00	92	00000000-0000-4000-8000-000000000491	/product/92
2026-01-14 16:00:00+00	93	00000000-0000-4000-8000-000000000492	/product/93
2026-01-14 16:40:00+00	94	00000000-0000-4000-8000-000000000493	/product/94
2026-01-14 17:20:00+00	95	00000000-0000-4000-8000-000000000494	/product/95
2026-01-14 18:00:00+00	96	00000000-0000-4000-8000-000000000495	/product/96
2026-01-14 18:40:00+00	97	00000000-0000-4000-8000-000000000496	/product/97
2026-01-14 19:20:00+00	98	00000000-0000-4000-8000-000000000497	/product/98
2026-01-14 20:00:00+00	99	00000000-0000-4000-8000-000000000498	/product/99
2026-01-14 20:40:00+00	100	00000000-0000-4000-8000-000000000499	/product/100
2026-01-14 21:20:00+00	101	00000000-0000-4000-8000-000000000500	/product/101
2026-01-14 22:00:00+00	102	00000000-0000-4000-8000-000000000501	/product/102
2026-01-14 22:40:00+00	103	00000000-0000-4000-8000-000000000502	/product/103
2026-01-14 23:20:00+00	104	00000000-0000-4000-8000-000000000503	/product/104
2026-01-15 00:00:00+00	105	00000000-0000-4000-8000-000000000504	/product/105
2026-01-15 00:40:00+00	106	00000000-0000-4000-8000-000000000505	/product/106
2026-01-15 01:20:00+00	107	00000000-0000-4000-8000-000000000506	/product/107
2026-01-15 02:00:00+00	108	00000000-0000-4000-8000-000000000507	/product/108
2026-01-15 02:40:00+00	109	00000000-0000-4000-8000-000000000508	/product/109
2026-01-15 03:20:00+00	110	00000000-0000-4000-8000-000000000509	/product/110
2026-01-15 04:00:00+00	111	00000000-0000-4000-8000-000000000510	/product/111
2026-01-15 04:40:00+00	112	00000000-0000-4000-8000-000000000511	/product/112
2026-01-15 05:20:00+00	113	00000000-0000-4000-8000-000000000512	/product/113
2026-01-15 06:00:00+00	114	00000000-0000-4000-8000-000000000513	/product/114
2026-01-15 06:40:00+00	115	00000000-0000-4000-8000-000000000514	/product/115
2026-01-15 07:20:00+00	116	00000000-0000-4000-8000-000000000515	/product/116
2026-01-15 08:00:00+00	117	00000000-0000-4000-8000-000000000516	/product/117
2026-01-15 08:40:00+00	118	00000000-0000-4000-8000-000000000517	/product/118
2026-01-15 09:20:00+00	119	00000000-0000-4000-8000-000000000518	/product/119
2026-01-15 10:00:00+00	120	00000000-0000-4000-8000-000000000519	/product/120
2026-01-15 10:40:00+00	121	00000000-0000-4000-8000-000000000520	/product/121
2026-01-15 11:20:00+00	122	00000000-0000-4000-8000-000000000521	/product/122
2026-01-15 12:00:00+00	123	00000000-0000-4000-8000-000000000522	/product/123
2026-01-15 12:40:00+00	124	00000000-0000-4000-8000-000000000523	/product/124
2026-01-15 13:20:00+00	125	00000000-0000-4000-8000-000000000524	/product/125
2026-01-15 14:00:00+00	126	00000000-0000-4000-8000-000000000525	/product/126
2026-01-15 14:40:00+00	127	00000000-0000-4000-8000-000000000526	/product/127
2026-01-15 15:20:00+00	128	00000000-0000-4000-8000-000000000527	/product/128
2026-01-15 16:00:00+00	129	00000000-0000-4000-8000-000000000528	/product/129
2026-01-15 16:40:00+00	130	00000000-0000-4000-8000-000000000529	/product/130
2026-01-15 17:20:00+00	131	00000000-0000-4000-8000-000000000530	/product/131
2026-01-15 18:00:00+00	132	00000000-0000-4000-8000-000000000531	/product/132
2026-01-15 18:40:00+00	133	00000000-0000-4000-8000-000000000532	/product/133
2026-01-15 19:20:00+00	134	00000000-0000-4000-8000-000000000533	/product/134
2026-01-15 20:00:00+00	135	00000000-0000-4000-8000-000000000534	/product/135
2026-01-15 20:40:00+00	136	00000000-0000-4000-8000-000000000535	/product/136
2026-01-15 21:20:00+00	137	00000000-0000-4000-8000-000000000536	/product/137
2026-01-15 22:00:00+00	138	00000000-0000-4000-8000-000000000537	/product/138
2026-01-15 22:40:00+00	139	00000000-0000-4000-8000-000000000538	/product/139
2026-01-15 23:20:00+00	140	00000000-0000-4000-8000-000000000539	/product/140
2026-01-16 00:00:00+00	141	00000000-0000-4000-8000-000000000540	/product/141
2026-01-16 00:40:00+00	142	00000000-0000-4000-8000-000000000541	/product/142
2026-01-16 01:20:00+00	143	00000000-0000-4000-8000-000000000542	/product/143
2026-01-16 02:00:00+00	144	00000000-0000-4000-8000-000000000543	/product/144
2026-01-16 02:40:00+00	145	00000000-0000-4000-8000-000000000544	/product/145
2026-01-16 03:20:00+00	146	00000000-0000-4000-8000-000000000545	/product/146
2026-01-16 04:00:00+00	147	00000000-0000-4000-8000-000000000546	/product/147
2026-01-16 04:40:00+00	148	00000000-0000-4000-8000-000000000547	/product/148
2026-01-16 05:20:00+00	149	00000000-0000-4000-8000-000000000548	/product/149
2026-01-16 06:00:00+00	150	00000000-0000-4000-8000-000000000549	/product/150
2026-01-16 06:40:00+00	151	00000000-0000-4000-8000-000000000550	/product/151
2026-01-16 07:20:00+00	152	00000000-0000-4000-8000-000000000551	/product/152
2026-01-16 08:00:00+00	153	00000000-0000-4000-8000-000000000552	/product/153
2026-01-16 08:40:00+00	154	00000000-0000-4000-8000-000000000553	/product/154
2026-01-16 09:20:00+00	155	00000000-0000-4000-8000-000000000554	/product/155
2026-01-16 10:00:00+00	156	00000000-0000-4000-8000-000000000555	/product/156
2026-01-16 10:40:00+00	157	00000000-0000-4000-8000-000000000556	/product/157
2026-01-16 11:20:00+00	158	00000000-0000-4000-8000-000000000557	/product/158
2026-01-16 12:00:00+00	159	00000000-0000-4000-8000-000000000558	/product/159
2026-01-16 12:40:00+00	160	00000000-0000-4000-8000-000000000559	/product/160
2026-01-16 13:20:00+00	161	00000000-0000-4000-8000-000000000560	/product/161
2026-01-16 14:00:00+00	162	00000000-0000-4000-8000-000000000561	/product/162
2026-01-16 14:40:00+00	163	00000000-0000-4000-8000-000000000562	/product/163
2026-01-16 15:20:00+00	164	00000000-0000-4000-8000-000000000563	/product/164
2026-01-16 16:00:00+00	165	00000000-0000-4000-8000-000000000564	/product/165
2026-01-16 16:40:00+00	166	00000000-0000-4000-8000-000000000565	/product/166
2026-01-16 17:20:00+00	167	00000000-0000-4000-8000-000000000566	/product/167
2026-01-16 18:00:00+00	168	00000000-0000-4000-8000-000000000567	/product/168
2026-01-16 18:40:00+00	169	00000000-0000-4000-8000-000000000568	/product/169
2026-01-16 19:20:00+00	170	00000000-0000-4000-8000-000000000569	/product/170
2026-01-16 20:00:00+00	171	00000000-0000-4000-8000-000000000570	/product/171
2026-01-16 20:40:00+00	172	00000000-0000-4000-8000-000000000571	/product/172
2026-01-16 21:20:00+00	173	00000000-0000-4000-8000-000000000572	/product/173
2026-01-16 22:00:00+00	174	00000000-0000-4000-8000-000000000573	/product/174
2026-01-16 22:40:00+00	175	00000000-0000-4000-8000-000000000574	/product/175
2026-01-16 23:20:00+00	176	00000000-0000-4000-8000-000000000575	/product/176
2026-01-17 00:00:00+00	177	00000000-0000-4000-8000-000000000576	/product/177
2026-01-17 00:40:00+00	178	00000000-0000-4000-8000-000000000577	/product/178
2026-01-17 01:20:00+00	179	00000000-0000-4000-8000-000000000578	/product/179
2026-01-17 02:00:00+00	180	00000000-0000-4000-8000-000000000579	/product/180
2026-01-17 02:40:00+00	181	00000000-0000-4000-8000-000000000580	/product/181
2026-01-17 03:20:00+00	182	00000000-0000-4000-8000-000000000581	/product/182
2026-01-17 04:00:00+00	183	00000000-0000-4000-8000-000000000582	/product/183
2026-01-17 04:40:00+00	184	00000000-0000-4000-8000-000000000583	/product/184
2026-01-17 05:20:00+00	185	00000000-0000-4000-8000-000000000584	/product/185
2026-01-17 06:00:00+00	186	00000000-0000-4000-8000-000000000585	/product/186
2026-01-17 06:40:00+00	187	00000000-0000-4000-8000-000000000586	/product/187
2026-01-17 07:20:00+00	188	00000000-0000-4000-8000-000000000587	/product/188
2026-01-17 08:00:00+00	189	00000000-0000-4000-8000-000000000588	/product/189
2026-01-17 08:40:00+00	190	00000000-0000-4000-8000-000000000589	/product/190
2026-01-17 09:20:00+00	191	00000000-0000-4000-8000-000000000590	/product/191
2026-01-17 10:00:00+00	192	00000000-0000-4000-8000-000000000591	/product/192
2026-01-17 10:40:00+00	193	00000000-0000-4000-8000-000000000592	/product/193
2026-01-17 11:20:00+00	194	00000000-0000-4000-8000-000000000593	/product/194
2026-01-17 12:00:00+00	195	00000000-0000-4000-8000-000000000594	/product/195
2026-01-17 12:40:00+00	196	00000000-0000-4000-8000-000000000595	/product/196
2026-01-17 13:20:00+00	197	00000000-0000-4000-8000-000000000596	/product/197
2026-01-17 14:00:00+00	198	00000000-0000-4000-8000-000000000597	/product/198
2026-01-17 14:40:00+00	199	00000000-0000-4000-8000-000000000598	/product/199
2026-01-17 15:20:00+00	200	00000000-0000-4000-8000-000000000599	/product/200
2026-01-17 16:00:00+00	201	00000000-0000-4000-8000-000000000600	/product/201
2026-01-17 16:40:00+00	202	00000000-0000-4000-8000-000000000601	/product/202
2026-01-17 17:20:00+00	203	00000000-0000-4000-8000-000000000602	/product/203
2026-01-17 18:00:00+00	204	00000000-0000-4000-8000-000000000603	/product/204
2026-01-17 18:40:00+00	205	00000000-0000-4000-8000-000000000604	/product/205
2026-01-17 19:20:00+00	206	00000000-0000-4000-8000-000000000605	/product/206
2026-01-17 20:00:00+00	207	00000000-0000-4000-8000-000000000606	/product/207
2026-01-17 20:40:00+00	208	00000000-0000-4000-8000-000000000607	/product/208
2026-01-17 21:20:00+00	209	00000000-0000-4000-8000-000000000608	/product/209
2026-01-17 22:00:00+00	210	00000000-0000-4000-8000-000000000609	/product/210
2026-01-17 22:40:00+00	211	00000000-0000-4000-8000-000000000610	/product/211
2026-01-17 23:20:00+00	212	00000000-0000-4000-8000-000000000611	/product/212
2026-01-18 00:00:00+00	213	00000000-0000-4000-8000-000000000612	/product/213
2026-01-18 00:40:00+00	214	00000000-0000-4000-8000-000000000613	/product/214
2026-01-18 01:20:00+00	215	00000000-0000-4000-8000-000000000614	/product/215
2026-01-18 02:00:00+00	216	00000000-0000-4000-8000-000000000615	/product/216
2026-01-18 02:40:00+00	217	00000000-0000-4000-8000-000000000616	/product/217
2026-01-18 03:20:00+00	218	00000000-0000-4000-8000-000000000617	/product/218
2026-01-18 04:00:00+00	219	00000000-0000-4000-8000-000000000618	/product/219
2026-01-18 04:40:00+00	220	00000000-0000-4000-8000-000000000619	/product/220
2026-01-18 05:20:00+00	221	00000000-0000-4000-8000-000000000620	/product/221
2026-01-18 06:00:00+00	222	00000000-0000-4000-8000-000000000621	/product/222
2026-01-18 06:40:00+00	223	00000000-0000-4000-8000-000000000622	/product/223
2026-01-18 07:20:00+00	224	00000000-0000-4000-8000-000000000623	/product/224
2026-01-18 08:00:00+00	225	00000000-0000-4000-8000-000000000624	/product/225
2026-01-18 08:40:00+00	226	00000000-0000-4000-8000-000000000625	/product/226
2026-01-18 09:20:00+00	227	00000000-0000-4000-8000-000000000626	/product/227
2026-01-18 10:00:00+00	228	00000000-0000-4000-8000-000000000627	/product/228
2026-01-18 10:40:00+00	229	00000000-0000-4000-8000-000000000628	/product/229
2026-01-18 11:20:00+00	230	00000000-0000-4000-8000-000000000629	/product/230
2026-01-18 12:00:00+00	231	00000000-0000-4000-8000-000000000630	/product/231
2026-01-18 12:40:00+00	232	00000000-0000-4000-8000-000000000631	/product/232
2026-01-18 13:20:00+00	233	00000000-0000-4000-8000-000000000632	/product/233
2026-01-18 14:00:00+00	234	00000000-0000-4000-8000-000000000633	/product/234
2026-01-18 14:40:00+00	235	00000000-0000-4000-8000-000000000634	/product/235
2026-01-18 15:20:00+00	236	00000000-0000-4000-8000-000000000635	/product/236
2026-01-18 16:00:00+00	237	00000000-0000-4000-8000-000000000636	/product/237
2026-01-18 16:40:00+00	238	00000000-0000-4000-8000-000000000637	/product/238
2026-01-18 17:20:00+00	239	00000000-0000-4000-8000-000000000638	/product/239
2026-01-18 18:00:00+00	240	00000000-0000-4000-8000-000000000639	/product/240
2026-01-18 18:40:00+00	241	00000000-0000-4000-8000-000000000640	/product/241
2026-01-18 19:20:00+00	242	00000000-0000-4000-8000-000000000641	/product/242
2026-01-18 20:00:00+00	243	00000000-0000-4000-8000-000000000642	/product/243
2026-01-18 20:40:00+00	244	00000000-0000-4000-8000-000000000643	/product/244
2026-01-18 21:20:00+00	245	00000000-0000-4000-8000-000000000644	/product/245
2026-01-18 22:00:00+00	246	00000000-0000-4000-8000-000000000645	/product/246
2026-01-18 22:40:00+00	247	00000000-0000-4000-8000-000000000646	/product/247
2026-01-18 23:20:00+00	248	00000000-0000-4000-8000-000000000647	/product/248
2026-01-19 00:00:00+00	249	00000000-0000-4000-8000-000000000648	/product/249
2026-01-19 00:40:00+00	250	00000000-0000-4000-8000-000000000649	/product/250
2026-01-19 01:20:00+00	251	00000000-0000-4000-8000-000000000650	/product/251
2026-01-19 02:00:00+00	252	00000000-0000-4000-8000-000000000651	/product/252
2026-01-19 02:40:00+00	253	00000000-0000-4000-8000-000000000652	/product/253
2026-01-19 03:20:00+00	254	00000000-0000-4000-8000-000000000653	/product/254
2026-01-19 04:00:00+00	255	00000000-0000-4000-8000-000000000654	/product/255
2026-01-19 04:40:00+00	256	00000000-0000-4000-8000-000000000655	/product/256
2026-01-19 05:20:00+00	257	00000000-0000-4000-8000-000000000656	/product/257
2026-01-19 06:00:00+00	258	00000000-0000-4000-8000-000000000657	/product/258
2026-01-19 06:40:00+00	259	00000000-0000-4000-8000-000000000658	/product/259
2026-01-19 07:20:00+00	260	00000000-0000-4000-8000-000000000659	/product/260
2026-01-19 08:00:00+00	261	00000000-0000-4000-8000-000000000660	/product/261
2026-01-19 08:40:00+00	262	00000000-0000-4000-8000-000000000661	/product/262
2026-01-19 09:20:00+00	263	00000000-0000-4000-8000-000000000662	/product/263
2026-01-19 10:00:00+00	264	00000000-0000-4000-8000-000000000663	/product/264
2026-01-19 10:40:00+00	265	00000000-0000-4000-8000-000000000664	/product/265
2026-01-19 11:20:00+00	266	00000000-0000-4000-8000-000000000665	/product/266
2026-01-19 12:00:00+00	267	00000000-0000-4000-8000-000000000666	/product/267
2026-01-19 12:40:00+00	268	00000000-0000-4000-8000-000000000667	/product/268
2026-01-19 13:20:00+00	269	00000000-0000-4000-8000-000000000668	/product/269
2026-01-19 14:00:00+00	270	00000000-0000-4000-8000-000000000669	/product/270
2026-01-19 14:40:00+00	271	00000000-0000-4000-8000-000000000670	/product/271
2026-01-19 15:20:00+00	272	00000000-0000-4000-8000-000000000671	/product/272
2026-01-19 16:00:00+00	273	00000000-0000-4000-8000-000000000672	/product/273
2026-01-19 16:40:00+00	274	00000000-0000-4000-8000-000000000673	/product/274
2026-01-19 17:20:00+00	275	00000000-0000-4000-8000-000000000674	/product/275
2026-01-19 18:00:00+00	276	00000000-0000-4000-8000-000000000675	/product/276
2026-01-19 18:40:00+00	277	00000000-0000-4000-8000-000000000676	/product/277
2026-01-19 19:20:00+00	278	00000000-0000-4000-8000-000000000677	/product/278
2026-01-19 20:00:00+00	279	00000000-0000-4000-8000-000000000678	/product/279
2026-01-19 20:40:00+00	280	00000000-0000-4000-8000-000000000679	/product/280
2026-01-19 21:20:00+00	281	00000000-0000-4000-8000-000000000680	/product/281
2026-01-19 22:00:00+00	282	00000000-0000-4000-8000-000000000681	/product/282
2026-01-19 22:40:00+00	283	00000000-0000-4000-8000-000000000682	/product/283
2026-01-19 23:20:00+00	284	00000000-0000-4000-8000-000000000683	/product/284
2026-01-20 00:00:00+00	285	00000000-0000-4000-8000-000000000684	/product/285
2026-01-20 00:40:00+00	286	00000000-0000-4000-8000-000000000685	/product/286
2026-01-20 01:20:00+00	287	00000000-0000-4000-8000-000000000686	/product/287
2026-01-20 02:00:00+00	288	00000000-0000-4000-8000-000000000687	/product/288
2026-01-20 02:40:00+00	289	00000000-0000-4000-8000-000000000688	/product/289
2026-01-20 03:20:00+00	290	00000000-0000-4000-8000-000000000689	/product/290
2026-01-20 04:00:00+00	291	00000000-0000-4000-8000-000000000690	/product/291
2026-01-20 04:40:00+00	292	00000000-0000-4000-8000-000000000691	/product/292
2026-01-20 05:20:00+00	293	00000000-0000-4000-8000-000000000692	/product/293
2026-01-20 06:00:00+00	294	00000000-0000-4000-8000-000000000693	/product/294
2026-01-20 06:40:00+00	295	00000000-0000-4000-8000-000000000694	/product/295
2026-01-20 07:20:00+00	296	00000000-0000-4000-8000-000000000695	/product/296
2026-01-20 08:00:00+00	297	00000000-0000-4000-8000-000000000696	/product/297
2026-01-20 08:40:00+00	298	00000000-0000-4000-8000-000000000697	/product/298
2026-01-20 09:20:00+00	299	00000000-0000-4000-8000-000000000698	/product/299
2026-01-20 10:00:00+00	300	00000000-0000-4000-8000-000000000699	/product/300
2026-01-20 10:40:00+00	301	00000000-0000-4000-8000-000000000700	/product/301
2026-01-20 11:20:00+00	302	00000000-0000-4000-8000-000000000701	/product/302
2026-01-20 12:00:00+00	303	00000000-0000-4000-8000-000000000702	/product/303
2026-01-20 12:40:00+00	304	00000000-0000-4000-8000-000000000703	/product/304
2026-01-20 13:20:00+00	305	00000000-0000-4000-8000-000000000704	/product/305
2026-01-20 14:00:00+00	306	00000000-0000-4000-8000-000000000705	/product/306
2026-01-20 14:40:00+00	307	00000000-0000-4000-8000-000000000706	/product/307
2026-01-20 15:20:00+00	308	00000000-0000-4000-8000-000000000707	/product/308
2026-01-20 16:00:00+00	309	00000000-0000-4000-8000-000000000708	/product/309
2026-01-20 16:40:00+00	310	00000000-0000-4000-8000-000000000709	/product/310
2026-01-20 17:20:00+00	311	00000000-0000-4000-8000-000000000710	/product/311
2026-01-20 18:00:00+00	312	00000000-0000-4000-8000-000000000711	/product/312
2026-01-20 18:40:00+00	313	00000000-0000-4000-8000-000000000712	/product/313
2026-01-20 19:20:00+00	314	00000000-0000-4000-8000-000000000713	/product/314
2026-01-20 20:00:00+00	315	00000000-0000-4000-8000-000000000714	/product/315
2026-01-20 20:40:00+00	316	00000000-0000-4000-8000-000000000715	/product/316
2026-01-20 21:20:00+00	317	00000000-0000-4000-8000-000000000716	/product/317
2026-01-20 22:00:00+00	318	00000000-0000-4000-8000-000000000717	/product/318
2026-01-20 22:40:00+00	319	00000000-0000-4000-8000-000000000718	/product/319
2026-01-20 23:20:00+00	320	00000000-0000-4000-8000-000000000719	/product/320
2026-01-21 00:00:00+00	321	00000000-0000-4000-8000-000000000720	/product/321
2026-01-21 00:40:00+00	322	00000000-0000-4000-8000-000000000721	/product/322
2026-01-21 01:20:00+00	323	00000000-0000-4000-8000-000000000722	/product/323
2026-01-21 02:00:00+00	324	00000000-0000-4000-8000-000000000723	/product/324
2026-01-21 02:40:00+00	325	00000000-0000-4000-8000-000000000724	/product/325
2026-01-21 03:20:00+00	326	00000000-0000-4000-8000-000000000725	/product/326
2026-01-21 04:00:00+00	327	00000000-0000-4000-8000-000000000726	/product/327
2026-01-21 04:40:00+00	328	00000000-0000-4000-8000-000000000727	/product/328
2026-01-21 05:20:00+00	329	00000000-0000-4000-8000-000000000728	/product/329
2026-01-21 06:00:00+00	330	00000000-0000-4000-8000-000000000729	/product/330
2026-01-21 06:40:00+00	331	00000000-0000-4000-8000-000000000730	/product/331
2026-01-21 07:20:00+00	332	00000000-0000-4000-8000-000000000731	/product/332
2026-01-21 08:00:00+00	333	00000000-0000-4000-8000-000000000732	/product/333
2026-01-21 08:40:00+00	334	00000000-0000-4000-8000-000000000733	/product/334
2026-01-21 09:20:00+00	335	00000000-0000-4000-8000-000000000734	/product/335
2026-01-21 10:00:00+00	336	00000000-0000-4000-8000-000000000735	/product/336
2026-01-21 10:40:00+00	337	00000000-0000-4000-8000-000000000736	/product/337
2026-01-21 11:20:00+00	338	00000000-0000-4000-8000-000000000737	/product/338
2026-01-21 12:00:00+00	339	00000000-0000-4000-8000-000000000738	/product/339
2026-01-21 12:40:00+00	340	00000000-0000-4000-8000-000000000739	/product/340
2026-01-21 13:20:00+00	341	00000000-0000-4000-8000-000000000740	/product/341
2026-01-21 14:00:00+00	342	00000000-0000-4000-8000-000000000741	/product/342
2026-01-21 14:40:00+00	343	00000000-0000-4000-8000-000000000742	/product/343
2026-01-21 15:20:00+00	344	00000000-0000-4000-8000-000000000743	/product/344
2026-01-21 16:00:00+00	345	00000000-0000-4000-8000-000000000744	/product/345
2026-01-21 16:40:00+00	346	00000000-0000-4000-8000-000000000745	/product/346
2026-01-21 17:20:00+00	347	00000000-0000-4000-8000-000000000746	/product/347
2026-01-21 18:00:00+00	348	00000000-0000-4000-8000-000000000747	/product/348
2026-01-21 18:40:00+00	349	00000000-0000-4000-8000-000000000748	/product/349
2026-01-21 19:20:00+00	350	00000000-0000-4000-8000-000000000749	/product/350
2026-01-21 20:00:00+00	351	00000000-0000-4000-8000-000000000750	/product/351
2026-01-21 20:40:00+00	352	00000000-0000-4000-8000-000000000751	/product/352
2026-01-21 21:20:00+00	353	00000000-0000-4000-8000-000000000752	/product/353
2026-01-21 22:00:00+00	354	00000000-0000-4000-8000-000000000753	/product/354
2026-01-21 22:40:00+00	355	00000000-0000-4000-8000-000000000754	/product/355
2026-01-21 23:20:00+00	356	00000000-0000-4000-8000-000000000755	/product/356
2026-01-22 00:00:00+00	357	00000000-0000-4000-8000-000000000756	/product/357
2026-01-22 00:40:00+00	358	00000000-0000-4000-8000-000000000757	/product/358
2026-01-22 01:20:00+00	359	00000000-0000-4000-8000-000000000758	/product/359
2026-01-22 02:00:00+00	360	00000000-0000-4000-8000-000000000759	/product/360
2026-01-22 02:40:00+00	361	00000000-0000-4000-8000-000000000760	/product/361
2026-01-22 03:20:00+00	362	00000000-0000-4000-8000-000000000761	/product/362
2026-01-22 04:00:00+00	363	00000000-0000-4000-8000-000000000762	/product/363
2026-01-22 04:40:00+00	364	00000000-0000-4000-8000-000000000763	/product/364
2026-01-22 05:20:00+00	365	00000000-0000-4000-8000-000000000764	/product/365
2026-01-22 06:00:00+00	366	00000000-0000-4000-8000-000000000765	/product/366
2026-01-22 06:40:00+00	367	00000000-0000-4000-8000-000000000766	/product/367
2026-01-22 07:20:00+00	368	00000000-0000-4000-8000-000000000767	/product/368
2026-01-22 08:00:00+00	369	00000000-0000-4000-8000-000000000768	/product/369
2026-01-22 08:40:00+00	370	00000000-0000-4000-8000-000000000769	/product/370
2026-01-22 09:20:00+00	371	00000000-0000-4000-8000-000000000770	/product/371
2026-01-22 10:00:00+00	372	00000000-0000-4000-8000-000000000771	/product/372
2026-01-22 10:40:00+00	373	00000000-0000-4000-8000-000000000772	/product/373
2026-01-22 11:20:00+00	374	00000000-0000-4000-8000-000000000773	/product/374
2026-01-22 12:00:00+00	375	00000000-0000-4000-8000-000000000774	/product/375
2026-01-22 12:40:00+00	376	00000000-0000-4000-8000-000000000775	/product/376
2026-01-22 13:20:00+00	377	00000000-0000-4000-8000-000000000776	/product/377
2026-01-22 14:00:00+00	378	00000000-0000-4000-8000-000000000777	/product/378
2026-01-22 14:40:00+00	379	00000000-0000-4000-8000-000000000778	/product/379
2026-01-22 15:20:00+00	380	00000000-0000-4000-8000-000000000779	/product/380
2026-01-22 16:00:00+00	381	00000000-0000-4000-8000-000000000780	/product/381
2026-01-22 16:40:00+00	382	00000000-0000-4000-8000-000000000781	/product/382
2026-01-22 17:20:00+00	383	00000000-0000-4000-8000-000000000782	/product/383
2026-01-22 18:00:00+00	384	00000000-0000-4000-8000-000000000783	/product/384
2026-01-22 18:40:00+00	385	00000000-0000-4000-8000-000000000784	/product/385
2026-01-22 19:20:00+00	386	00000000-0000-4000-8000-000000000785	/product/386
2026-01-22 20:00:00+00	387	00000000-0000-4000-8000-000000000786	/product/387
2026-01-22 20:40:00+00	388	00000000-0000-4000-8000-000000000787	/product/388
2026-01-22 21:20:00+00	389	00000000-0000-4000-8000-000000000788	/product/389
2026-01-22 22:00:00+00	390	00000000-0000-4000-8000-000000000789	/product/390
2026-01-22 22:40:00+00	391	00000000-0000-4000-8000-000000000790	/product/391
2026-01-22 23:20:00+00	392	00000000-0000-4000-8000-000000000791	/product/392
2026-01-23 00:00:00+00	393	00000000-0000-4000-8000-000000000792	/product/393
2026-01-23 00:40:00+00	394	00000000-0000-4000-8000-000000000793	/product/394
2026-01-23 01:20:00+00	395	00000000-0000-4000-8000-000000000794	/product/395
2026-01-23 02:00:00+00	396	00000000-0000-4000-8000-000000000795	/product/396
2026-01-23 02:40:00+00	397	00000000-0000-4000-8000-000000000796	/product/397
2026-01-23 03:20:00+00	398	00000000-0000-4000-8000-000000000797	/product/398
2026-01-23 04:00:00+00	399	00000000-0000-4000-8000-000000000798	/product/399
2026-01-23 04:40:00+00	400	00000000-0000-4000-8000-000000000799	/product/400
2026-01-23 05:20:00+00	1	00000000-0000-4000-8000-000000000800	/product/1
2026-01-23 06:00:00+00	2	00000000-0000-4000-8000-000000000801	/product/2
2026-01-23 06:40:00+00	3	00000000-0000-4000-8000-000000000802	/product/3
2026-01-23 07:20:00+00	4	00000000-0000-4000-8000-000000000803	/product/4
2026-01-23 08:00:00+00	5	00000000-0000-4000-8000-000000000804	/product/5
2026-01-23 08:40:00+00	6	00000000-0000-4000-8000-000000000805	/product/6
2026-01-23 09:20:00+00	7	00000000-0000-4000-8000-000000000806	/product/7
2026-01-23 10:00:00+00	8	00000000-0000-4000-8000-000000000807	/product/8
2026-01-23 10:40:00+00	9	00000000-0000-4000-8000-000000000808	/product/9
2026-01-23 11:20:00+00	10	00000000-0000-4000-8000-000000000809	/product/10
2026-01-23 12:00:00+00	11	00000000-0000-4000-8000-000000000810	/product/11
2026-01-23 12:40:00+00	12	00000000-0000-4000-8000-000000000811	/product/12
2026-01-23 13:20:00+00	13	00000000-0000-4000-8000-000000000812	/product/13
2026-01-23 14:00:00+00	14	00000000-0000-4000-8000-000000000813	/product/14
2026-01-23 14:40:00+00	15	00000000-0000-4000-8000-000000000814	/product/15
2026-01-23 15:20:00+00	16	00000000-0000-4000-8000-000000000815	/product/16
2026-01-23 16:00:00+00	17	00000000-0000-4000-8000-000000000816	/product/17
2026-01-23 16:40:00+00	18	00000000-0000-4000-8000-000000000817	/product/18
2026-01-23 17:20:00+00	19	00000000-0000-4000-8000-000000000818	/product/19
2026-01-23 18:00:00+00	20	00000000-0000-4000-8000-000000000819	/product/20
2026-01-23 18:40:00+00	21	00000000-0000-4000-8000-000000000820	/product/21
2026-01-23 19:20:00+00	22	00000000-0000-4000-8000-000000000821	/product/22
2026-01-23 20:00:00+00	23	00000000-0000-4000-8000-000000000822	/product/23
2026-01-23 20:40:00+00	24	00000000-0000-4000-8000-000000000823	/product/24
2026-01-23 21:20:00+00	25	00000000-0000-4000-8000-000000000824	/product/25
2026-01-23 22:00:00+00	26	00000000-0000-4000-8000-000000000825	/product/26
2026-01-23 22:40:00+00	27	00000000-0000-4000-8000-000000000826	/product/27
2026-01-23 23:20:00+00	28	00000000-0000-4000-8000-000000000827	/product/28
2026-01-24 00:00:00+00	29	00000000-0000-4000-8000-000000000828	/product/29
2026-01-24 00:40:00+00	30	00000000-0000-4000-8000-000000000829	/product/30
2026-01-24 01:20:00+00	31	00000000-0000-4000-8000-000000000830	/product/31
2026-01-24 02:00:00+00	32	00000000-0000-4000-8000-000000000831	/product/32
2026-01-24 02:40:00+00	33	00000000-0000-4000-8000-000000000832	/product/33
2026-01-24 03:20:00+00	34	00000000-0000-4000-8000-000000000833	/product/34
2026-01-24 04:00:00+00	35	00000000-0000-4000-8000-000000000834	/product/35
2026-01-24 04:40:00+00	36	00000000-0000-4000-8000-000000000835	/product/36
2026-01-24 05:20:00+00	37	00000000-0000-4000-8000-000000000836	/product/37
2026-01-24 06:00:00+00	38	00000000-0000-4000-8000-000000000837	/product/38
2026-01-24 06:40:00+00	39	00000000-0000-4000-8000-000000000838	/product/39
2026-01-24 07:20:00+00	40	00000000-0000-4000-8000-000000000839	/product/40
2026-01-24 08:00:00+00	41	00000000-0000-4000-8000-000000000840	/product/41
2026-01-24 08:40:00+00	42	00000000-0000-4000-8000-000000000841	/product/42
2026-01-24 09:20:00+00	43	00000000-0000-4000-8000-000000000842	/product/43
2026-01-24 10:00:00+00	44	00000000-0000-4000-8000-000000000843	/product/44
2026-01-24 10:40:00+00	45	00000000-0000-4000-8000-000000000844	/product/45
2026-01-24 11:20:00+00	46	00000000-0000-4000-8000-000000000845	/product/46
2026-01-24 12:00:00+00	47	00000000-0000-4000-8000-000000000846	/product/47
2026-01-24 12:40:00+00	48	00000000-0000-4000-8000-000000000847	/product/48
2026-01-24 13:20:00+00	49	00000000-0000-4000-8000-000000000848	/product/49
2026-01-24 14:00:00+00	50	00000000-0000-4000-8000-000000000849	/product/50
2026-01-24 14:40:00+00	51	00000000-0000-4000-8000-000000000850	/product/51
2026-01-24 15:20:00+00	52	00000000-0000-4000-8000-000000000851	/product/52
2026-01-24 16:00:00+00	53	00000000-0000-4000-8000-000000000852	/product/53
2026-01-24 16:40:00+00	54	00000000-0000-4000-8000-000000000853	/product/54
2026-01-24 17:20:00+00	55	00000000-0000-4000-8000-000000000854	/product/55
2026-01-24 18:00:00+00	56	00000000-0000-4000-8000-000000000855	/product/56
2026-01-24 18:40:00+00	57	00000000-0000-4000-8000-000000000856	/product/57
2026-01-24 19:20:00+00	58	00000000-0000-4000-8000-000000000857	/product/58
2026-01-24 20:00:00+00	59	00000000-0000-4000-8000-000000000858	/product/59
2026-01-24 20:40:00+00	60	00000000-0000-4000-8000-000000000859	/product/60
2026-01-24 21:20:00+00	61	00000000-0000-4000-8000-000000000860	/product/61
2026-01-24 22:00:00+00	62	00000000-0000-4000-8000-000000000861	/product/62
2026-01-24 22:40:00+00	63	00000000-0000-4000-8000-000000000862	/product/63
2026-01-24 23:20:00+00	64	00000000-0000-4000-8000-000000000863	/product/64
2026-01-25 00:00:00+00	65	00000000-0000-4000-8000-000000000864	/product/65
2026-01-25 00:40:00+00	66	00000000-0000-4000-8000-000000000865	/product/66
2026-01-25 01:20:00+00	67	00000000-0000-4000-8000-000000000866	/product/67
2026-01-25 02:00:00+00	68	00000000-0000-4000-8000-000000000867	/product/68
2026-01-25 02:40:00+00	69	00000000-0000-4000-8000-000000000868	/product/69
2026-01-25 03:20:00+00	70	00000000-0000-4000-8000-000000000869	/product/70
2026-01-25 04:00:00+00	71	00000000-0000-4000-8000-000000000870	/product/71
2026-01-25 04:40:00+00	72	00000000-0000-4000-8000-000000000871	/product/72
2026-01-25 05:20:00+00	73	00000000-0000-4000-8000-000000000872	/product/73
2026-01-25 06:00:00+00	74	00000000-0000-4000-8000-000000000873	/product/74
2026-01-25 06:40:00+00	75	00000000-0000-4000-8000-000000000874	/product/75
2026-01-25 07:20:00+00	76	00000000-0000-4000-8000-000000000875	/product/76
2026-01-25 08:00:00+00	77	00000000-0000-4000-8000-000000000876	/product/77
2026-01-25 08:40:00+00	78	00000000-0000-4000-8000-000000000877	/product/78
2026-01-25 09:20:00+00	79	00000000-0000-4000-8000-000000000878	/product/79
2026-01-25 10:00:00+00	80	00000000-0000-4000-8000-000000000879	/product/80
2026-01-25 10:40:00+00	81	00000000-0000-4000-8000-000000000880	/product/81
2026-01-25 11:20:00+00	82	00000000-0000-4000-8000-000000000881	/product/82
2026-01-25 12:00:00+00	83	00000000-0000-4000-8000-000000000882	/product/83
2026-01-25 12:40:00+00	84	00000000-0000-4000-8000-000000000883	/product/84
2026-01-25 13:20:00+00	85	00000000-0000-4000-8000-000000000884	/product/85
2026-01-25 14:00:00+00	86	00000000-0000-4000-8000-000000000885	/product/86
2026-01-25 14:40:00+00	87	00000000-0000-4000-8000-000000000886	/product/87
2026-01-25 15:20:00+00	88	00000000-0000-4000-8000-000000000887	/product/88
2026-01-25 16:00:00+00	89	00000000-0000-4000-8000-000000000888	/product/89
2026-01-25 16:40:00+00	90	00000000-0000-4000-8000-000000000889	/product/90
2026-01-25 17:20:00+00	91	00000000-0000-4000-8000-000000000890	/product/91
2026-01-25 18:00:00+00	92	00000000-0000-4000-8000-000000000891	/product/92
2026-01-25 18:40:00+00	93	00000000-0000-4000-8000-000000000892	/product/93
2026-01-25 19:20:00+00	94	00000000-0000-4000-8000-000000000893	/product/94
2026-01-25 20:00:00+00	95	00000000-0000-4000-8000-000000000894	/product/95
2026-01-25 20:40:00+00	96	00000000-0000-4000-8000-000000000895	/product/96
2026-01-25 21:20:00+00	97	00000000-0000-4000-8000-000000000896	/product/97
2026-01-25 22:00:00+00	98	00000000-0000-4000-8000-000000000897	/product/98
2026-01-25 22:40:00+00	99	00000000-0000-4000-8000-000000000898	/product/99
2026-01-25 23:20:00+00	100	00000000-0000-4000-8000-000000000899	/product/100
2026-01-26 00:00:00+00	101	00000000-0000-4000-8000-000000000900	/product/101
2026-01-26 00:40:00+00	102	00000000-0000-4000-8000-000000000901	/product/102
2026-01-26 01:20:00+00	103	00000000-0000-4000-8000-000000000902	/product/103
2026-01-26 02:00:00+00	104	00000000-0000-4000-8000-000000000903	/product/104
2026-01-26 02:40:00+00	105	00000000-0000-4000-8000-000000000904	/product/105
2026-01-26 03:20:00+00	106	00000000-0000-4000-8000-000000000905	/product/106
2026-01-26 04:00:00+00	107	00000000-0000-4000-8000-000000000906	/product/107
2026-01-26 04:40:00+00	108	00000000-0000-4000-8000-000000000907	/product/108
2026-01-26 05:20:00+00	109	00000000-0000-4000-8000-000000000908	/product/109
2026-01-26 06:00:00+00	110	00000000-0000-4000-8000-000000000909	/product/110
2026-01-26 06:40:00+00	111	00000000-0000-4000-8000-000000000910	/product/111
2026-01-26 07:20:00+00	112	00000000-0000-4000-8000-000000000911	/product/112
2026-01-26 08:00:00+00	113	00000000-0000-4000-8000-000000000912	/product/113
2026-01-26 08:40:00+00	114	00000000-0000-4000-8000-000000000913	/product/114
2026-01-26 09:20:00+00	115	00000000-0000-4000-8000-000000000914	/product/115
2026-01-26 10:00:00+00	116	00000000-0000-4000-8000-000000000915	/product/116
2026-01-26 10:40:00+00	117	00000000-0000-4000-8000-000000000916	/product/117
2026-01-26 11:20:00+00	118	00000000-0000-4000-8000-000000000917	/product/118
2026-01-26 12:00:00+00	119	00000000-0000-4000-8000-000000000918	/product/119
2026-01-26 12:40:00+00	120	00000000-0000-4000-8000-000000000919	/product/120
2026-01-26 13:20:00+00	121	00000000-0000-4000-8000-000000000920	/product/121
2026-01-26 14:00:00+00	122	00000000-0000-4000-8000-000000000921	/product/122
2026-01-26 14:40:00+00	123	00000000-0000-4000-8000-000000000922	/product/123
2026-01-26 15:20:00+00	124	00000000-0000-4000-8000-000000000923	/product/124
2026-01-26 16:00:00+00	125	00000000-0000-4000-8000-000000000924	/product/125
2026-01-26 16:40:00+00	126	00000000-0000-4000-8000-000000000925	/product/126
2026-01-26 17:20:00+00	127	00000000-0000-4000-8000-000000000926	/product/127
2026-01-26 18:00:00+00	128	00000000-0000-4000-8000-000000000927	/product/128
2026-01-26 18:40:00+00	129	00000000-0000-4000-8000-000000000928	/product/129
2026-01-26 19:20:00+00	130	00000000-0000-4000-8000-000000000929	/product/130
2026-01-26 20:00:00+00	131	00000000-0000-4000-8000-000000000930	/product/131
2026-01-26 20:40:00+00	132	00000000-0000-4000-8000-000000000931	/product/132
2026-01-26 21:20:00+00	133	00000000-0000-4000-8000-000000000932	/product/133
2026-01-26 22:00:00+00	134	00000000-0000-4000-8000-000000000933	/product/134
2026-01-26 22:40:00+00	135	00000000-0000-4000-8000-000000000934	/product/135
2026-01-26 23:20:00+00	136	00000000-0000-4000-8000-000000000935	/product/136
2026-01-27 00:00:00+00	137	00000000-0000-4000-8000-000000000936	/product/137
2026-01-27 00:40:00+00	138	00000000-0000-4000-8000-000000000937	/product/138
2026-01-27 01:20:00+00	139	00000000-0000-4000-8000-000000000938	/product/139
2026-01-27 02:00:00+00	140	00000000-0000-4000-8000-000000000939	/product/140
2026-01-27 02:40:00+00	141	00000000-0000-4000-8000-000000000940	/product/141
2026-01-27 03:20:00+00	142	00000000-0000-4000-8000-000000000941	/product/142
2026-01-27 04:00:00+00	143	00000000-0000-4000-8000-000000000942	/product/143
2026-01-27 04:40:00+00	144	00000000-0000-4000-8000-000000000943	/product/144
2026-01-27 05:20:00+00	145	00000000-0000-4000-8000-000000000944	/product/145
2026-01-27 06:00:00+00	146	00000000-0000-4000-8000-000000000945	/product/146
2026-01-27 06:40:00+00	147	00000000-0000-4000-8000-000000000946	/product/147
2026-01-27 07:20:00+00	148	00000000-0000-4000-8000-000000000947	/product/148
2026-01-27 08:00:00+00	149	00000000-0000-4000-8000-000000000948	/product/149
2026-01-27 08:40:00+00	150	00000000-0000-4000-8000-000000000949	/product/150
2026-01-27 09:20:00+00	151	00000000-0000-4000-8000-000000000950	/product/151
2026-01-27 10:00:00+00	152	00000000-0000-4000-8000-000000000951	/product/152
2026-01-27 10:40:00+00	153	00000000-0000-4000-8000-000000000952	/product/153
2026-01-27 11:20:00+00	154	00000000-0000-4000-8000-000000000953	/product/154
2026-01-27 12:00:00+00	155	00000000-0000-4000-8000-000000000954	/product/155
2026-01-27 12:40:00+00	156	00000000-0000-4000-8000-000000000955	/product/156
2026-01-27 13:20:00+00	157	00000000-0000-4000-8000-000000000956	/product/157
2026-01-27 14:00:00+00	158	00000000-0000-4000-8000-000000000957	/product/158
2026-01-27 14:40:00+00	159	00000000-0000-4000-8000-000000000958	/product/159
2026-01-27 15:20:00+00	160	00000000-0000-4000-8000-000000000959	/product/160
2026-01-27 16:00:00+00	161	00000000-0000-4000-8000-000000000960	/product/161
2026-01-27 16:40:00+00	162	00000000-0000-4000-8000-000000000961	/product/162
2026-01-27 17:20:00+00	163	00000000-0000-4000-8000-000000000962	/product/163
2026-01-27 18:00:00+00	164	00000000-0000-4000-8000-000000000963	/product/164
2026-01-27 18:40:00+00	165	00000000-0000-4000-8000-000000000964	/product/165
2026-01-27 19:20:00+00	166	00000000-0000-4000-8000-000000000965	/product/166
2026-01-27 20:00:00+00	167	00000000-0000-4000-8000-000000000966	/product/167
2026-01-27 20:40:00+00	168	00000000-0000-4000-8000-000000000967	/product/168
2026-01-27 21:20:00+00	169	00000000-0000-4000-8000-000000000968	/product/169
2026-01-27 22:00:00+00	170	00000000-0000-4000-8000-000000000969	/product/170
2026-01-27 22:40:00+00	171	00000000-0000-4000-8000-000000000970	/product/171
2026-01-27 23:20:00+00	172	00000000-0000-4000-8000-000000000971	/product/172
2026-01-28 00:00:00+00	173	00000000-0000-4000-8000-000000000972	/product/173
2026-01-28 00:40:00+00	174	00000000-0000-4000-8000-000000000973	/product/174
2026-01-28 01:20:00+00	175	00000000-0000-4000-8000-000000000974	/product/175
2026-01-28 02:00:00+00	176	00000000-0000-4000-8000-000000000975	/product/176
2026-01-28 02:40:00+00	177	00000000-0000-4000-8000-000000000976	/product/177
2026-01-28 03:20:00+00	178	00000000-0000-4000-8000-000000000977	/product/178
2026-01-28 04:00:00+00	179	00000000-0000-4000-8000-000000000978	/product/179
2026-01-28 04:40:00+00	180	00000000-0000-4000-8000-000000000979	/product/180
2026-01-28 05:20:00+00	181	00000000-0000-4000-8000-000000000980	/product/181
2026-01-28 06:00:00+00	182	00000000-0000-4000-8000-000000000981	/product/182
2026-01-28 06:40:00+00	183	00000000-0000-4000-8000-000000000982	/product/183
2026-01-28 07:20:00+00	184	00000000-0000-4000-8000-000000000983	/product/184
2026-01-28 08:00:00+00	185	00000000-0000-4000-8000-000000000984	/product/185
2026-01-28 08:40:00+00	186	00000000-0000-4000-8000-000000000985	/product/186
2026-01-28 09:20:00+00	187	00000000-0000-4000-8000-000000000986	/product/187
2026-01-28 10:00:00+00	188	00000000-0000-4000-8000-000000000987	/product/188
2026-01-28 10:40:00+00	189	00000000-0000-4000-8000-000000000988	/product/189
2026-01-28 11:20:00+00	190	00000000-0000-4000-8000-000000000989	/product/190
2026-01-28 12:00:00+00	191	00000000-0000-4000-8000-000000000990	/product/191
2026-01-28 12:40:00+00	192	00000000-0000-4000-8000-000000000991	/product/192
2026-01-28 13:20:00+00	193	00000000-0000-4000-8000-000000000992	/product/193
2026-01-28 14:00:00+00	194	00000000-0000-4000-8000-000000000993	/product/194
2026-01-28 14:40:00+00	195	00000000-0000-4000-8000-000000000994	/product/195
2026-01-28 15:20:00+00	196	00000000-0000-4000-8000-000000000995	/product/196
2026-01-28 16:00:00+00	197	00000000-0000-4000-8000-000000000996	/product/197
2026-01-28 16:40:00+00	198	00000000-0000-4000-8000-000000000997	/product/198
2026-01-28 17:20:00+00	199	00000000-0000-4000-8000-000000000998	/product/199
2026-01-28 18:00:00+00	200	00000000-0000-4000-8000-000000000999	/product/200
2026-01-28 18:40:00+00	201	00000000-0000-4000-8000-000000001000	/product/201
2026-01-28 19:20:00+00	202	00000000-0000-4000-8000-000000001001	/product/202
2026-01-28 20:00:00+00	203	00000000-0000-4000-8000-000000001002	/product/203
2026-01-28 20:40:00+00	204	00000000-0000-4000-8000-000000001003	/product/204
2026-01-28 21:20:00+00	205	00000000-0000-4000-8000-000000001004	/product/205
2026-01-28 22:00:00+00	206	00000000-0000-4000-8000-000000001005	/product/206
2026-01-28 22:40:00+00	207	00000000-0000-4000-8000-000000001006	/product/207
2026-01-28 23:20:00+00	208	00000000-0000-4000-8000-000000001007	/product/208
2026-01-29 00:00:00+00	209	00000000-0000-4000-8000-000000001008	/product/209
2026-01-29 00:40:00+00	210	00000000-0000-4000-8000-000000001009	/product/210
2026-01-29 01:20:00+00	211	00000000-0000-4000-8000-000000001010	/product/211
2026-01-29 02:00:00+00	212	00000000-0000-4000-8000-000000001011	/product/212
2026-01-29 02:40:00+00	213	00000000-0000-4000-8000-000000001012	/product/213
2026-01-29 03:20:00+00	214	00000000-0000-4000-8000-000000001013	/product/214
2026-01-29 04:00:00+00	215	00000000-0000-4000-8000-000000001014	/product/215
2026-01-29 04:40:00+00	216	00000000-0000-4000-8000-000000001015	/product/216
2026-01-29 05:20:00+00	217	00000000-0000-4000-8000-000000001016	/product/217
2026-01-29 06:00:00+00	218	00000000-0000-4000-8000-000000001017	/product/218
2026-01-29 06:40:00+00	219	00000000-0000-4000-8000-000000001018	/product/219
2026-01-29 07:20:00+00	220	00000000-0000-4000-8000-000000001019	/product/220
2026-01-29 08:00:00+00	221	00000000-0000-4000-8000-000000001020	/product/221
2026-01-29 08:40:00+00	222	00000000-0000-4000-8000-000000001021	/product/222
2026-01-29 09:20:00+00	223	00000000-0000-4000-8000-000000001022	/product/223
2026-01-29 10:00:00+00	224	00000000-0000-4000-8000-000000001023	/product/224
2026-01-29 10:40:00+00	225	00000000-0000-4000-8000-000000001024	/product/225
2026-01-29 11:20:00+00	226	00000000-0000-4000-8000-000000001025	/product/226
2026-01-29 12:00:00+00	227	00000000-0000-4000-8000-000000001026	/product/227
2026-01-29 12:40:00+00	228	00000000-0000-4000-8000-000000001027	/product/228
2026-01-29 13:20:00+00	229	00000000-0000-4000-8000-000000001028	/product/229
2026-01-29 14:00:00+00	230	00000000-0000-4000-8000-000000001029	/product/230
2026-01-29 14:40:00+00	231	00000000-0000-4000-8000-000000001030	/product/231
2026-01-29 15:20:00+00	232	00000000-0000-4000-8000-000000001031	/product/232
2026-01-29 16:00:00+00	233	00000000-0000-4000-8000-000000001032	/product/233
2026-01-29 16:40:00+00	234	00000000-0000-4000-8000-000000001033	/product/234
2026-01-29 17:20:00+00	235	00000000-0000-4000-8000-000000001034	/product/235
2026-01-29 18:00:00+00	236	00000000-0000-4000-8000-000000001035	/product/236
2026-01-29 18:40:00+00	237	00000000-0000-4000-8000-000000001036	/product/237
2026-01-29 19:20:00+00	238	00000000-0000-4000-8000-000000001037	/product/238
2026-01-29 20:00:00+00	239	00000000-0000-4000-8000-000000001038	/product/239
2026-01-29 20:40:00+00	240	00000000-0000-4000-8000-000000001039	/product/240
2026-01-29 21:20:00+00	241	00000000-0000-4000-8000-000000001040	/product/241
2026-01-29 22:00:00+00	242	00000000-0000-4000-8000-000000001041	/product/242
2026-01-29 22:40:00+00	243	00000000-0000-4000-8000-000000001042	/product/243
2026-01-29 23:20:00+00	244	00000000-0000-4000-8000-000000001043	/product/244
2026-01-30 00:00:00+00	245	00000000-0000-4000-8000-000000001044	/product/245
2026-01-30 00:40:00+00	246	00000000-0000-4000-8000-000000001045	/product/246
2026-01-30 01:20:00+00	247	00000000-0000-4000-8000-000000001046	/product/247
2026-01-30 02:00:00+00	248	00000000-0000-4000-8000-000000001047	/product/248
2026-01-30 02:40:00+00	249	00000000-0000-4000-8000-000000001048	/product/249
2026-01-30 03:20:00+00	250	00000000-0000-4000-8000-000000001049	/product/250
2026-01-30 04:00:00+00	251	00000000-0000-4000-8000-000000001050	/product/251
2026-01-30 04:40:00+00	252	00000000-0000-4000-8000-000000001051	/product/252
2026-01-30 05:20:00+00	253	00000000-0000-4000-8000-000000001052	/product/253
2026-01-30 06:00:00+00	254	00000000-0000-4000-8000-000000001053	/product/254
2026-01-30 06:40:00+00	255	00000000-0000-4000-8000-000000001054	/product/255
2026-01-30 07:20:00+00	256	00000000-0000-4000-8000-000000001055	/product/256
2026-01-30 08:00:00+00	257	00000000-0000-4000-8000-000000001056	/product/257
2026-01-30 08:40:00+00	258	00000000-0000-4000-8000-000000001057	/product/258
2026-01-30 09:20:00+00	259	00000000-0000-4000-8000-000000001058	/product/259
2026-01-30 10:00:00+00	260	00000000-0000-4000-8000-000000001059	/product/260
2026-01-30 10:40:00+00	261	00000000-0000-4000-8000-000000001060	/product/261
2026-01-30 11:20:00+00	262	00000000-0000-4000-8000-000000001061	/product/262
2026-01-30 12:00:00+00	263	00000000-0000-4000-8000-000000001062	/product/263
2026-01-30 12:40:00+00	264	00000000-0000-4000-8000-000000001063	/product/264
2026-01-30 13:20:00+00	265	00000000-0000-4000-8000-000000001064	/product/265
2026-01-30 14:00:00+00	266	00000000-0000-4000-8000-000000001065	/product/266
2026-01-30 14:40:00+00	267	00000000-0000-4000-8000-000000001066	/product/267
2026-01-30 15:20:00+00	268	00000000-0000-4000-8000-000000001067	/product/268
2026-01-30 16:00:00+00	269	00000000-0000-4000-8000-000000001068	/product/269
2026-01-30 16:40:00+00	270	00000000-0000-4000-8000-000000001069	/product/270
2026-01-30 17:20:00+00	271	00000000-0000-4000-8000-000000001070	/product/271
2026-01-30 18:00:00+00	272	00000000-0000-4000-8000-000000001071	/product/272
2026-01-30 18:40:00+00	273	00000000-0000-4000-8000-000000001072	/product/273
2026-01-30 19:20:00+00	274	00000000-0000-4000-8000-000000001073	/product/274
2026-01-30 20:00:00+00	275	00000000-0000-4000-8000-000000001074	/product/275
2026-01-30 20:40:00+00	276	00000000-0000-4000-8000-000000001075	/product/276
2026-01-30 21:20:00+00	277	00000000-0000-4000-8000-000000001076	/product/277
2026-01-30 22:00:00+00	278	00000000-0000-4000-8000-000000001077	/product/278
2026-01-30 22:40:00+00	279	00000000-0000-4000-8000-000000001078	/product/279
2026-01-30 23:20:00+00	280	00000000-0000-4000-8000-000000001079	/product/280
2026-01-31 00:00:00+00	281	00000000-0000-4000-8000-000000001080	/product/281
2026-01-31 00:40:00+00	282	00000000-0000-4000-8000-000000001081	/product/282
2026-01-31 01:20:00+00	283	00000000-0000-4000-8000-000000001082	/product/283
2026-01-31 02:00:00+00	284	00000000-0000-4000-8000-000000001083	/product/284
2026-01-31 02:40:00+00	285	00000000-0000-4000-8000-000000001084	/product/285
2026-01-31 03:20:00+00	286	00000000-0000-4000-8000-000000001085	/product/286
2026-01-31 04:00:00+00	287	00000000-0000-4000-8000-000000001086	/product/287
2026-01-31 04:40:00+00	288	00000000-0000-4000-8000-000000001087	/product/288
2026-01-31 05:20:00+00	289	00000000-0000-4000-8000-000000001088	/product/289
2026-01-31 06:00:00+00	290	00000000-0000-4000-8000-000000001089	/product/290
2026-01-31 06:40:00+00	291	00000000-0000-4000-8000-000000001090	/product/291
2026-01-31 07:20:00+00	292	00000000-0000-4000-8000-000000001091	/product/292
2026-01-31 08:00:00+00	293	00000000-0000-4000-8000-000000001092	/product/293
2026-01-31 08:40:00+00	294	00000000-0000-4000-8000-000000001093	/product/294
2026-01-31 09:20:00+00	295	00000000-0000-4000-8000-000000001094	/product/295
2026-01-31 10:00:00+00	296	00000000-0000-4000-8000-000000001095	/product/296
2026-01-31 10:40:00+00	297	00000000-0000-4000-8000-000000001096	/product/297
2026-01-31 11:20:00+00	298	00000000-0000-4000-8000-000000001097	/product/298
2026-01-31 12:00:00+00	299	00000000-0000-4000-8000-000000001098	/product/299
2026-01-31 12:40:00+00	300	00000000-0000-4000-8000-000000001099	/product/300
2026-01-31 13:20:00+00	301	00000000-0000-4000-8000-000000001100	/product/301
2026-01-31 14:00:00+00	302	00000000-0000-4000-8000-000000001101	/product/302
2026-01-31 14:40:00+00	303	00000000-0000-4000-8000-000000001102	/product/303
2026-01-31 15:20:00+00	304	00000000-0000-4000-8000-000000001103	/product/304
2026-01-31 16:00:00+00	305	00000000-0000-4000-8000-000000001104	/product/305
2026-01-31 16:40:00+00	306	00000000-0000-4000-8000-000000001105	/product/306
2026-01-31 17:20:00+00	307	00000000-0000-4000-8000-000000001106	/product/307
2026-01-31 18:00:00+00	308	00000000-0000-4000-8000-000000001107	/product/308
2026-01-31 18:40:00+00	309	00000000-0000-4000-8000-000000001108	/product/309
2026-01-31 19:20:00+00	310	00000000-0000-4000-8000-000000001109	/product/310
2026-01-31 20:00:00+00	311	00000000-0000-4000-8000-000000001110	/product/311
2026-01-31 20:40:00+00	312	00000000-0000-4000-8000-000000001111	/product/312
2026-01-31 21:20:00+00	313	00000000-0000-4000-8000-000000001112	/product/313
2026-01-31 22:00:00+00	314	00000000-0000-4000-8000-000000001113	/product/314
2026-01-31 22:40:00+00	315	00000000-0000-4000-8000-000000001114	/product/315
2026-01-31 23:20:00+00	316	00000000-0000-4000-8000-000000001115	/product/316
\.


--
-- Data for Name: page_views_2026_02; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.page_views_2026_02 (viewed_at, product_id, session_id, path) FROM stdin;
2026-02-01 00:00:00+00	317	00000000-0000-4000-8000-000000001116	/product/317
2026-02-01 00:40:00+00	318	00000000-0000-4000-8000-000000001117	/product/318
2026-02-01 01:20:00+00	319	00000000-0000-4000-8000-000000001118	/product/319
2026-02-01 02:00:00+00	320	00000000-0000-4000-8000-000000001119	/product/320
2026-02-01 02:40:00+00	321	00000000-0000-4000-8000-000000001120	/product/321
2026-02-01 03:20:00+00	322	00000000-0000-4000-8000-000000001121	/product/322
2026-02-01 04:00:00+00	323	00000000-0000-4000-8000-000000001122	/product/323
2026-02-01 04:40:00+00	324	00000000-0000-4000-8000-000000001123	/product/324
2026-02-01 05:20:00+00	325	00000000-0000-4000-8000-000000001124	/product/325
2026-02-01 06:00:00+00	326	00000000-0000-4000-8000-000000001125	/product/326
2026-02-01 06:40:00+00	327	00000000-0000-4000-8000-000000001126	/product/327
2026-02-01 07:20:00+00	328	00000000-0000-4000-8000-000000001127	/product/328
2026-02-01 08:00:00+00	329	00000000-0000-4000-8000-000000001128	/product/329
2026-02-01 08:40:00+00	330	00000000-0000-4000-8000-000000001129	/product/330
2026-02-01 09:20:00+00	331	00000000-0000-4000-8000-000000001130	/product/331
2026-02-01 10:00:00+00	332	00000000-0000-4000-8000-000000001131	/product/332
2026-02-01 10:40:00+00	333	00000000-0000-4000-8000-000000001132	/product/333
2026-02-01 11:20:00+00	334	00000000-0000-4000-8000-000000001133	/product/334
2026-02-01 12:00:00+00	335	00000000-0000-4000-8000-000000001134	/product/335
2026-02-01 12:40:00+00	336	00000000-0000-4000-8000-000000001135	/product/336
2026-02-01 13:20:00+00	337	00000000-0000-4000-8000-000000001136	/product/337
2026-02-01 14:00:00+00	338	00000000-0000-4000-8000-000000001137	/product/338
2026-02-01 14:40:00+00	339	00000000-0000-4000-8000-000000001138	/product/339
2026-02-01 15:20:00+00	340	00000000-0000-4000-8000-000000001139	/product/340
2026-02-01 16:00:00+00	341	00000000-0000-4000-8000-000000001140	/product/341
2026-02-01 16:40:00+00	342	00000000-0000-4000-8000-000000001141	/product/342
2026-02-01 17:20:00+00	343	00000000-0000-4000-8000-000000001142	/product/343
2026-02-01 18:00:00+00	344	00000000-0000-4000-8000-000000001143	/product/344
2026-02-01 18:40:00+00	345	00000000-0000-4000-8000-000000001144	/product/345
2026-02-01 19:20:00+00	346	00000000-0000-4000-8000-000000001145	/product/346
2026-02-01 20:00:00+00	347	00000000-0000-4000-8000-000000001146	/product/347
2026-02-01 20:40:00+00	348	00000000-0000-4000-8000-000000001147	/product/348
2026-02-01 21:20:00+00	349	00000000-0000-4000-8000-000000001148	/product/349
2026-02-01 22:00:00+00	350	00000000-0000-4000-8000-000000001149	/product/350
2026-02-01 22:40:00+00	351	00000000-0000-4000-8000-000000001150	/product/351
2026-02-01 23:20:00+00	352	00000000-0000-4000-8000-000000001151	/product/352
2026-02-02 00:00:00+00	353	00000000-0000-4000-8000-000000001152	/product/353
2026-02-02 00:40:00+00	354	00000000-0000-4000-8000-000000001153	/product/354
2026-02-02 01:20:00+00	355	00000000-0000-4000-8000-000000001154	/product/355
2026-02-02 02:00:00+00	356	00000000-0000-4000-8000-000000001155	/product/356
2026-02-02 02:40:00+00	357	00000000-0000-4000-8000-000000001156	/product/357
2026-02-02 03:20:00+00	358	00000000-0000-4000-8000-000000001157	/product/358
2026-02-02 04:00:00+00	359	00000000-0000-4000-8000-000000001158	/product/359
2026-02-02 04:40:00+00	360	00000000-0000-4000-8000-000000001159	/product/360
2026-02-02 05:20:00+00	361	00000000-0000-4000-8000-000000001160	/product/361
2026-02-02 06:00:00+00	362	00000000-0000-4000-8000-000000001161	/product/362
2026-02-02 06:40:00+00	363	00000000-0000-4000-8000-000000001162	/product/363
2026-02-02 07:20:00+00	364	00000000-0000-4000-8000-000000001163	/product/364
2026-02-02 08:00:00+00	365	00000000-0000-4000-8000-000000001164	/product/365
2026-02-02 08:40:00+00	366	00000000-0000-4000-8000-000000001165	/product/366
2026-02-02 09:20:00+00	367	00000000-0000-4000-8000-000000001166	/product/367
2026-02-02 10:00:00+00	368	00000000-0000-4000-8000-000000001167	/product/368
2026-02-02 10:40:00+00	369	00000000-0000-4000-8000-000000001168	/product/369
2026-02-02 11:20:00+00	370	00000000-0000-4000-8000-000000001169	/product/370
2026-02-02 12:00:00+00	371	00000000-0000-4000-8000-000000001170	/product/371
2026-02-02 12:40:00+00	372	00000000-0000-4000-8000-000000001171	/product/372
2026-02-02 13:20:00+00	373	00000000-0000-4000-8000-000000001172	/product/373
2026-02-02 14:00:00+00	374	00000000-0000-4000-8000-000000001173	/product/374
2026-02-02 14:40:00+00	375	00000000-0000-4000-8000-000000001174	/product/375
2026-02-02 15:20:00+00	376	00000000-0000-4000-8000-000000001175	/product/376
2026-02-02 16:00:00+00	377	00000000-0000-4000-8000-000000001176	/product/377
2026-02-02 16:40:00+00	378	00000000-0000-4000-8000-000000001177	/product/378
2026-02-02 17:20:00+00	379	00000000-0000-4000-8000-000000001178	/product/379
2026-02-02 18:00:00+00	380	00000000-0000-4000-8000-000000001179	/product/380
2026-02-02 18:40:00+00	381	00000000-0000-4000-8000-000000001180	/product/381
2026-02-02 19:20:00+00	382	00000000-0000-4000-8000-000000001181	/product/382
2026-02-02 20:00:00+00	383	00000000-0000-4000-8000-000000001182	/product/383
2026-02-02 20:40:00+00	384	00000000-0000-4000-8000-000000001183	/product/384
2026-02-02 21:20:00+00	385	00000000-0000-4000-8000-000000001184	/product/385
2026-02-02 22:00:00+00	386	00000000-0000-4000-8000-000000001185	/product/386
2026-02-02 22:40:00+00	387	00000000-0000-4000-8000-000000001186	/product/387
2026-02-02 23:20:00+00	388	00000000-0000-4000-8000-000000001187	/product/388
2026-02-03 00:00:00+00	389	00000000-0000-4000-8000-000000001188	/product/389
2026-02-03 00:40:00+00	390	00000000-0000-4000-8000-000000001189	/product/390
2026-02-03 01:20:00+00	391	00000000-0000-4000-8000-000000001190	/product/391
2026-02-03 02:00:00+00	392	00000000-0000-4000-8000-000000001191	/product/392
2026-02-03 02:40:00+00	393	00000000-0000-4000-8000-000000001192	/product/393
2026-02-03 03:20:00+00	394	00000000-0000-4000-8000-000000001193	/product/394
2026-02-03 04:00:00+00	395	00000000-0000-4000-8000-000000001194	/product/395
2026-02-03 04:40:00+00	396	00000000-0000-4000-8000-000000001195	/product/396
2026-02-03 05:20:00+00	397	00000000-0000-4000-8000-000000001196	/product/397
2026-02-03 06:00:00+00	398	00000000-0000-4000-8000-000000001197	/product/398
2026-02-03 06:40:00+00	399	00000000-0000-4000-8000-000000001198	/product/399
2026-02-03 07:20:00+00	400	00000000-0000-4000-8000-000000001199	/product/400
2026-02-03 08:00:00+00	1	00000000-0000-4000-8000-000000001200	/product/1
2026-02-03 08:40:00+00	2	00000000-0000-4000-8000-000000001201	/product/2
2026-02-03 09:20:00+00	3	00000000-0000-4000-8000-000000001202	/product/3
2026-02-03 10:00:00+00	4	00000000-0000-4000-8000-000000001203	/product/4
2026-02-03 10:40:00+00	5	00000000-0000-4000-8000-000000001204	/product/5
2026-02-03 11:20:00+00	6	00000000-0000-4000-8000-000000001205	/product/6
2026-02-03 12:00:00+00	7	00000000-0000-4000-8000-000000001206	/product/7
2026-02-03 12:40:00+00	8	00000000-0000-4000-8000-000000001207	/product/8
2026-02-03 13:20:00+00	9	00000000-0000-4000-8000-000000001208	/product/9
2026-02-03 14:00:00+00	10	00000000-0000-4000-8000-000000001209	/product/10
2026-02-03 14:40:00+00	11	00000000-0000-4000-8000-000000001210	/product/11
2026-02-03 15:20:00+00	12	00000000-0000-4000-8000-000000001211	/product/12
2026-02-03 16:00:00+00	13	00000000-0000-4000-8000-000000001212	/product/13
2026-02-03 16:40:00+00	14	00000000-0000-4000-8000-000000001213	/product/14
2026-02-03 17:20:00+00	15	00000000-0000-4000-8000-000000001214	/product/15
2026-02-03 18:00:00+00	16	00000000-0000-4000-8000-000000001215	/product/16
2026-02-03 18:40:00+00	17	00000000-0000-4000-8000-000000001216	/product/17
2026-02-03 19:20:00+00	18	00000000-0000-4000-8000-000000001217	/product/18
2026-02-03 20:00:00+00	19	00000000-0000-4000-8000-000000001218	/product/19
2026-02-03 20:40:00+00	20	00000000-0000-4000-8000-000000001219	/product/20
2026-02-03 21:20:00+00	21	00000000-0000-4000-8000-000000001220	/product/21
2026-02-03 22:00:00+00	22	00000000-0000-4000-8000-000000001221	/product/22
2026-02-03 22:40:00+00	23	00000000-0000-4000-8000-000000001222	/product/23
2026-02-03 23:20:00+00	24	00000000-0000-4000-8000-000000001223	/product/24
2026-02-04 00:00:00+00	25	00000000-0000-4000-8000-000000001224	/product/25
2026-02-04 00:40:00+00	26	00000000-0000-4000-8000-000000001225	/product/26
2026-02-04 01:20:00+00	27	00000000-0000-4000-8000-000000001226	/product/27
2026-02-04 02:00:00+00	28	00000000-0000-4000-8000-000000001227	/product/28
2026-02-04 02:40:00+00	29	00000000-0000-4000-8000-000000001228	/product/29
2026-02-04 03:20:00+00	30	00000000-0000-4000-8000-000000001229	/product/30
2026-02-04 04:00:00+00	31	00000000-0000-4000-8000-000000001230	/product/31
2026-02-04 04:40:00+00	32	00000000-0000-4000-8000-000000001231	/product/32
2026-02-04 05:20:00+00	33	00000000-0000-4000-8000-000000001232	/product/33
2026-02-04 06:00:00+00	34	00000000-0000-4000-8000-000000001233	/product/34
2026-02-04 06:40:00+00	35	00000000-0000-4000-8000-000000001234	/product/35
2026-02-04 07:20:00+00	36	00000000-0000-4000-8000-000000001235	/product/36
2026-02-04 08:00:00+00	37	00000000-0000-4000-8000-000000001236	/product/37
2026-02-04 08:40:00+00	38	00000000-0000-4000-8000-000000001237	/product/38
2026-02-04 09:20:00+00	39	00000000-0000-4000-8000-000000001238	/product/39
2026-02-04 10:00:00+00	40	00000000-0000-4000-8000-000000001239	/product/40
2026-02-04 10:40:00+00	41	00000000-0000-4000-8000-000000001240	/product/41
2026-02-04 11:20:00+00	42	00000000-0000-4000-8000-000000001241	/product/42
2026-02-04 12:00:00+00	43	00000000-0000-4000-8000-000000001242	/product/43
2026-02-04 12:40:00+00	44	00000000-0000-4000-8000-000000001243	/product/44
2026-02-04 13:20:00+00	45	00000000-0000-4000-8000-000000001244	/product/45
2026-02-04 14:00:00+00	46	00000000-0000-4000-8000-000000001245	/product/46
2026-02-04 14:40:00+00	47	00000000-0000-4000-8000-000000001246	/product/47
2026-02-04 15:20:00+00	48	00000000-0000-4000-8000-000000001247	/product/48
2026-02-04 16:00:00+00	49	00000000-0000-4000-8000-000000001248	/product/49
2026-02-04 16:40:00+00	50	00000000-0000-4000-8000-000000001249	/product/50
2026-02-04 17:20:00+00	51	00000000-0000-4000-8000-000000001250	/product/51
2026-02-04 18:00:00+00	52	00000000-0000-4000-8000-000000001251	/product/52
2026-02-04 18:40:00+00	53	00000000-0000-4000-8000-000000001252	/product/53
2026-02-04 19:20:00+00	54	00000000-0000-4000-8000-000000001253	/product/54
2026-02-04 20:00:00+00	55	00000000-0000-4000-8000-000000001254	/product/55
2026-02-04 20:40:00+00	56	00000000-0000-4000-8000-000000001255	/product/56
2026-02-04 21:20:00+00	57	00000000-0000-4000-8000-000000001256	/product/57
2026-02-04 22:00:00+00	58	00000000-0000-4000-8000-000000001257	/product/58
2026-02-04 22:40:00+00	59	00000000-0000-4000-8000-000000001258	/product/59
2026-02-04 23:20:00+00	60	00000000-0000-4000-8000-000000001259	/product/60
2026-02-05 00:00:00+00	61	00000000-0000-4000-8000-000000001260	/product/61
2026-02-05 00:40:00+00	62	00000000-0000-4000-8000-000000001261	/product/62
2026-02-05 01:20:00+00	63	00000000-0000-4000-8000-000000001262	/product/63
2026-02-05 02:00:00+00	64	00000000-0000-4000-8000-000000001263	/product/64
2026-02-05 02:40:00+00	65	00000000-0000-4000-8000-000000001264	/product/65
2026-02-05 03:20:00+00	66	00000000-0000-4000-8000-000000001265	/product/66
2026-02-05 04:00:00+00	67	00000000-0000-4000-8000-000000001266	/product/67
2026-02-05 04:40:00+00	68	00000000-0000-4000-8000-000000001267	/product/68
2026-02-05 05:20:00+00	69	00000000-0000-4000-8000-000000001268	/product/69
2026-02-05 06:00:00+00	70	00000000-0000-4000-8000-000000001269	/product/70
2026-02-05 06:40:00+00	71	00000000-0000-4000-8000-000000001270	/product/71
2026-02-05 07:20:00+00	72	00000000-0000-4000-8000-000000001271	/product/72
2026-02-05 08:00:00+00	73	00000000-0000-4000-8000-000000001272	/product/73
2026-02-05 08:40:00+00	74	00000000-0000-4000-8000-000000001273	/product/74
2026-02-05 09:20:00+00	75	00000000-0000-4000-8000-000000001274	/product/75
2026-02-05 10:00:00+00	76	00000000-0000-4000-8000-000000001275	/product/76
2026-02-05 10:40:00+00	77	00000000-0000-4000-8000-000000001276	/product/77
2026-02-05 11:20:00+00	78	00000000-0000-4000-8000-000000001277	/product/78
2026-02-05 12:00:00+00	79	00000000-0000-4000-8000-000000001278	/product/79
2026-02-05 12:40:00+00	80	00000000-0000-4000-8000-000000001279	/product/80
2026-02-05 13:20:00+00	81	00000000-0000-4000-8000-000000001280	/product/81
2026-02-05 14:00:00+00	82	00000000-0000-4000-8000-000000001281	/product/82
2026-02-05 14:40:00+00	83	00000000-0000-4000-8000-000000001282	/product/83
2026-02-05 15:20:00+00	84	00000000-0000-4000-8000-000000001283	/product/84
2026-02-05 16:00:00+00	85	00000000-0000-4000-8000-000000001284	/product/85
2026-02-05 16:40:00+00	86	00000000-0000-4000-8000-000000001285	/product/86
2026-02-05 17:20:00+00	87	00000000-0000-4000-8000-000000001286	/product/87
2026-02-05 18:00:00+00	88	00000000-0000-4000-8000-000000001287	/product/88
2026-02-05 18:40:00+00	89	00000000-0000-4000-8000-000000001288	/product/89
2026-02-05 19:20:00+00	90	00000000-0000-4000-8000-000000001289	/product/90
2026-02-05 20:00:00+00	91	00000000-0000-4000-8000-000000001290	/product/91
2026-02-05 20:40:00+00	92	00000000-0000-4000-8000-000000001291	/product/92
2026-02-05 21:20:00+00	93	00000000-0000-4000-8000-000000001292	/product/93
2026-02-05 22:00:00+00	94	00000000-0000-4000-8000-000000001293	/product/94
2026-02-05 22:40:00+00	95	00000000-0000-4000-8000-000000001294	/product/95
2026-02-05 23:20:00+00	96	00000000-0000-4000-8000-000000001295	/product/96
2026-02-06 00:00:00+00	97	00000000-0000-4000-8000-000000001296	/product/97
2026-02-06 00:40:00+00	98	00000000-0000-4000-8000-000000001297	/product/98
2026-02-06 01:20:00+00	99	00000000-0000-4000-8000-000000001298	/product/99
2026-02-06 02:00:00+00	100	00000000-0000-4000-8000-000000001299	/product/100
2026-02-06 02:40:00+00	101	00000000-0000-4000-8000-000000001300	/product/101
2026-02-06 03:20:00+00	102	00000000-0000-4000-8000-000000001301	/product/102
2026-02-06 04:00:00+00	103	00000000-0000-4000-8000-000000001302	/product/103
2026-02-06 04:40:00+00	104	00000000-0000-4000-8000-000000001303	/product/104
2026-02-06 05:20:00+00	105	00000000-0000-4000-8000-000000001304	/product/105
2026-02-06 06:00:00+00	106	00000000-0000-4000-8000-000000001305	/product/106
2026-02-06 06:40:00+00	107	00000000-0000-4000-8000-000000001306	/product/107
2026-02-06 07:20:00+00	108	00000000-0000-4000-8000-000000001307	/product/108
2026-02-06 08:00:00+00	109	00000000-0000-4000-8000-000000001308	/product/109
2026-02-06 08:40:00+00	110	00000000-0000-4000-8000-000000001309	/product/110
2026-02-06 09:20:00+00	111	00000000-0000-4000-8000-000000001310	/product/111
2026-02-06 10:00:00+00	112	00000000-0000-4000-8000-000000001311	/product/112
2026-02-06 10:40:00+00	113	00000000-0000-4000-8000-000000001312	/product/113
2026-02-06 11:20:00+00	114	00000000-0000-4000-8000-000000001313	/product/114
2026-02-06 12:00:00+00	115	00000000-0000-4000-8000-000000001314	/product/115
2026-02-06 12:40:00+00	116	00000000-0000-4000-8000-000000001315	/product/116
2026-02-06 13:20:00+00	117	00000000-0000-4000-8000-000000001316	/product/117
2026-02-06 14:00:00+00	118	00000000-0000-4000-8000-000000001317	/product/118
2026-02-06 14:40:00+00	119	00000000-0000-4000-8000-000000001318	/product/119
2026-02-06 15:20:00+00	120	00000000-0000-4000-8000-000000001319	/product/120
2026-02-06 16:00:00+00	121	00000000-0000-4000-8000-000000001320	/product/121
2026-02-06 16:40:00+00	122	00000000-0000-4000-8000-000000001321	/product/122
2026-02-06 17:20:00+00	123	00000000-0000-4000-8000-000000001322	/product/123
2026-02-06 18:00:00+00	124	00000000-0000-4000-8000-000000001323	/product/124
2026-02-06 18:40:00+00	125	00000000-0000-4000-8000-000000001324	/product/125
2026-02-06 19:20:00+00	126	00000000-0000-4000-8000-000000001325	/product/126
2026-02-06 20:00:00+00	127	00000000-0000-4000-8000-000000001326	/product/127
2026-02-06 20:40:00+00	128	00000000-0000-4000-8000-000000001327	/product/128
2026-02-06 21:20:00+00	129	00000000-0000-4000-8000-000000001328	/product/129
2026-02-06 22:00:00+00	130	00000000-0000-4000-8000-000000001329	/product/130
2026-02-06 22:40:00+00	131	00000000-0000-4000-8000-000000001330	/product/131
2026-02-06 23:20:00+00	132	00000000-0000-4000-8000-000000001331	/product/132
2026-02-07 00:00:00+00	133	00000000-0000-4000-8000-000000001332	/product/133
2026-02-07 00:40:00+00	134	00000000-0000-4000-8000-000000001333	/product/134
2026-02-07 01:20:00+00	135	00000000-0000-4000-8000-000000001334	/product/135
2026-02-07 02:00:00+00	136	00000000-0000-4000-8000-000000001335	/product/136
2026-02-07 02:40:00+00	137	00000000-0000-4000-8000-000000001336	/product/137
2026-02-07 03:20:00+00	138	00000000-0000-4000-8000-000000001337	/product/138
2026-02-07 04:00:00+00	139	00000000-0000-4000-8000-000000001338	/product/139
2026-02-07 04:40:00+00	140	00000000-0000-4000-8000-000000001339	/product/140
2026-02-07 05:20:00+00	141	00000000-0000-4000-8000-000000001340	/product/141
2026-02-07 06:00:00+00	142	00000000-0000-4000-8000-000000001341	/product/142
2026-02-07 06:40:00+00	143	00000000-0000-4000-8000-000000001342	/product/143
2026-02-07 07:20:00+00	144	00000000-0000-4000-8000-000000001343	/product/144
2026-02-07 08:00:00+00	145	00000000-0000-4000-8000-000000001344	/product/145
2026-02-07 08:40:00+00	146	00000000-0000-4000-8000-000000001345	/product/146
2026-02-07 09:20:00+00	147	00000000-0000-4000-8000-000000001346	/product/147
2026-02-07 10:00:00+00	148	00000000-0000-4000-8000-000000001347	/product/148
2026-02-07 10:40:00+00	149	00000000-0000-4000-8000-000000001348	/product/149
2026-02-07 11:20:00+00	150	00000000-0000-4000-8000-000000001349	/product/150
2026-02-07 12:00:00+00	151	00000000-0000-4000-8000-000000001350	/product/151
2026-02-07 12:40:00+00	152	00000000-0000-4000-8000-000000001351	/product/152
2026-02-07 13:20:00+00	153	00000000-0000-4000-8000-000000001352	/product/153
2026-02-07 14:00:00+00	154	00000000-0000-4000-8000-000000001353	/product/154
2026-02-07 14:40:00+00	155	00000000-0000-4000-8000-000000001354	/product/155
2026-02-07 15:20:00+00	156	00000000-0000-4000-8000-000000001355	/product/156
2026-02-07 16:00:00+00	157	00000000-0000-4000-8000-000000001356	/product/157
2026-02-07 16:40:00+00	158	00000000-0000-4000-8000-000000001357	/product/158
2026-02-07 17:20:00+00	159	00000000-0000-4000-8000-000000001358	/product/159
2026-02-07 18:00:00+00	160	00000000-0000-4000-8000-000000001359	/product/160
2026-02-07 18:40:00+00	161	00000000-0000-4000-8000-000000001360	/product/161
2026-02-07 19:20:00+00	162	00000000-0000-4000-8000-000000001361	/product/162
2026-02-07 20:00:00+00	163	00000000-0000-4000-8000-000000001362	/product/163
2026-02-07 20:40:00+00	164	00000000-0000-4000-8000-000000001363	/product/164
2026-02-07 21:20:00+00	165	00000000-0000-4000-8000-000000001364	/product/165
2026-02-07 22:00:00+00	166	00000000-0000-4000-8000-000000001365	/product/166
2026-02-07 22:40:00+00	167	00000000-0000-4000-8000-000000001366	/product/167
2026-02-07 23:20:00+00	168	00000000-0000-4000-8000-000000001367	/product/168
2026-02-08 00:00:00+00	169	00000000-0000-4000-8000-000000001368	/product/169
2026-02-08 00:40:00+00	170	00000000-0000-4000-8000-000000001369	/product/170
2026-02-08 01:20:00+00	171	00000000-0000-4000-8000-000000001370	/product/171
2026-02-08 02:00:00+00	172	00000000-0000-4000-8000-000000001371	/product/172
2026-02-08 02:40:00+00	173	00000000-0000-4000-8000-000000001372	/product/173
2026-02-08 03:20:00+00	174	00000000-0000-4000-8000-000000001373	/product/174
2026-02-08 04:00:00+00	175	00000000-0000-4000-8000-000000001374	/product/175
2026-02-08 04:40:00+00	176	00000000-0000-4000-8000-000000001375	/product/176
2026-02-08 05:20:00+00	177	00000000-0000-4000-8000-000000001376	/product/177
2026-02-08 06:00:00+00	178	00000000-0000-4000-8000-000000001377	/product/178
2026-02-08 06:40:00+00	179	00000000-0000-4000-8000-000000001378	/product/179
2026-02-08 07:20:00+00	180	00000000-0000-4000-8000-000000001379	/product/180
2026-02-08 08:00:00+00	181	00000000-0000-4000-8000-000000001380	/product/181
2026-02-08 08:40:00+00	182	00000000-0000-4000-8000-000000001381	/product/182
2026-02-08 09:20:00+00	183	00000000-0000-4000-8000-000000001382	/product/183
2026-02-08 10:00:00+00	184	00000000-0000-4000-8000-000000001383	/product/184
2026-02-08 10:40:00+00	185	00000000-0000-4000-8000-000000001384	/product/185
2026-02-08 11:20:00+00	186	00000000-0000-4000-8000-000000001385	/product/186
2026-02-08 12:00:00+00	187	00000000-0000-4000-8000-000000001386	/product/187
2026-02-08 12:40:00+00	188	00000000-0000-4000-8000-000000001387	/product/188
2026-02-08 13:20:00+00	189	00000000-0000-4000-8000-000000001388	/product/189
2026-02-08 14:00:00+00	190	00000000-0000-4000-8000-000000001389	/product/190
2026-02-08 14:40:00+00	191	00000000-0000-4000-8000-000000001390	/product/191
2026-02-08 15:20:00+00	192	00000000-0000-4000-8000-000000001391	/product/192
2026-02-08 16:00:00+00	193	00000000-0000-4000-8000-000000001392	/product/193
2026-02-08 16:40:00+00	194	00000000-0000-4000-8000-000000001393	/product/194
2026-02-08 17:20:00+00	195	00000000-0000-4000-8000-000000001394	/product/195
2026-02-08 18:00:00+00	196	00000000-0000-4000-8000-000000001395	/product/196
2026-02-08 18:40:00+00	197	00000000-0000-4000-8000-000000001396	/product/197
2026-02-08 19:20:00+00	198	00000000-0000-4000-8000-000000001397	/product/198
2026-02-08 20:00:00+00	199	00000000-0000-4000-8000-000000001398	/product/199
2026-02-08 20:40:00+00	200	00000000-0000-4000-8000-000000001399	/product/200
2026-02-08 21:20:00+00	201	00000000-0000-4000-8000-000000001400	/product/201
2026-02-08 22:00:00+00	202	00000000-0000-4000-8000-000000001401	/product/202
2026-02-08 22:40:00+00	203	00000000-0000-4000-8000-000000001402	/product/203
2026-02-08 23:20:00+00	204	00000000-0000-4000-8000-000000001403	/product/204
2026-02-09 00:00:00+00	205	00000000-0000-4000-8000-000000001404	/product/205
2026-02-09 00:40:00+00	206	00000000-0000-4000-8000-000000001405	/product/206
2026-02-09 01:20:00+00	207	00000000-0000-4000-8000-000000001406	/product/207
2026-02-09 02:00:00+00	208	00000000-0000-4000-8000-000000001407	/product/208
2026-02-09 02:40:00+00	209	00000000-0000-4000-8000-000000001408	/product/209
2026-02-09 03:20:00+00	210	00000000-0000-4000-8000-000000001409	/product/210
2026-02-09 04:00:00+00	211	00000000-0000-4000-8000-000000001410	/product/211
2026-02-09 04:40:00+00	212	00000000-0000-4000-8000-000000001411	/product/212
2026-02-09 05:20:00+00	213	00000000-0000-4000-8000-000000001412	/product/213
2026-02-09 06:00:00+00	214	00000000-0000-4000-8000-000000001413	/product/214
2026-02-09 06:40:00+00	215	00000000-0000-4000-8000-000000001414	/product/215
2026-02-09 07:20:00+00	216	00000000-0000-4000-8000-000000001415	/product/216
2026-02-09 08:00:00+00	217	00000000-0000-4000-8000-000000001416	/product/217
2026-02-09 08:40:00+00	218	00000000-0000-4000-8000-000000001417	/product/218
2026-02-09 09:20:00+00	219	00000000-0000-4000-8000-000000001418	/product/219
2026-02-09 10:00:00+00	220	00000000-0000-4000-8000-000000001419	/product/220
2026-02-09 10:40:00+00	221	00000000-0000-4000-8000-000000001420	/product/221
2026-02-09 11:20:00+00	222	00000000-0000-4000-8000-000000001421	/product/222
2026-02-09 12:00:00+00	223	00000000-0000-4000-8000-000000001422	/product/223
2026-02-09 12:40:00+00	224	00000000-0000-4000-8000-000000001423	/product/224
2026-02-09 13:20:00+00	225	00000000-0000-4000-8000-000000001424	/product/225
2026-02-09 14:00:00+00	226	00000000-0000-4000-8000-000000001425	/product/226
2026-02-09 14:40:00+00	227	00000000-0000-4000-8000-000000001426	/product/227
2026-02-09 15:20:00+00	228	00000000-0000-4000-8000-000000001427	/product/228
2026-02-09 16:00:00+00	229	00000000-0000-4000-8000-000000001428	/product/229
2026-02-09 16:40:00+00	230	00000000-0000-4000-8000-000000001429	/product/230
2026-02-09 17:20:00+00	231	00000000-0000-4000-8000-000000001430	/product/231
2026-02-09 18:00:00+00	232	00000000-0000-4000-8000-000000001431	/product/232
2026-02-09 18:40:00+00	233	00000000-0000-4000-8000-000000001432	/product/233
2026-02-09 19:20:00+00	234	00000000-0000-4000-8000-000000001433	/product/234
2026-02-09 20:00:00+00	235	00000000-0000-4000-8000-000000001434	/product/235
2026-02-09 20:40:00+00	236	00000000-0000-4000-8000-000000001435	/product/236
2026-02-09 21:20:00+00	237	00000000-0000-4000-8000-000000001436	/product/237
2026-02-09 22:00:00+00	238	00000000-0000-4000-8000-000000001437	/product/238
2026-02-09 22:40:00+00	239	00000000-0000-4000-8000-000000001438	/product/239
2026-02-09 23:20:00+00	240	00000000-0000-4000-8000-000000001439	/product/240
2026-02-10 00:00:00+00	241	00000000-0000-4000-8000-000000001440	/product/241
2026-02-10 00:40:00+00	242	00000000-0000-4000-8000-000000001441	/product/242
2026-02-10 01:20:00+00	243	00000000-0000-4000-8000-000000001442	/product/243
2026-02-10 02:00:00+00	244	00000000-0000-4000-8000-000000001443	/product/244
2026-02-10 02:40:00+00	245	00000000-0000-4000-8000-000000001444	/product/245
2026-02-10 03:20:00+00	246	00000000-0000-4000-8000-000000001445	/product/246
2026-02-10 04:00:00+00	247	00000000-0000-4000-8000-000000001446	/product/247
2026-02-10 04:40:00+00	248	00000000-0000-4000-8000-000000001447	/product/248
2026-02-10 05:20:00+00	249	00000000-0000-4000-8000-000000001448	/product/249
2026-02-10 06:00:00+00	250	00000000-0000-4000-8000-000000001449	/product/250
2026-02-10 06:40:00+00	251	00000000-0000-4000-8000-000000001450	/product/251
2026-02-10 07:20:00+00	252	00000000-0000-4000-8000-000000001451	/product/252
2026-02-10 08:00:00+00	253	00000000-0000-4000-8000-000000001452	/product/253
2026-02-10 08:40:00+00	254	00000000-0000-4000-8000-000000001453	/product/254
2026-02-10 09:20:00+00	255	00000000-0000-4000-8000-000000001454	/product/255
2026-02-10 10:00:00+00	256	00000000-0000-4000-8000-000000001455	/product/256
2026-02-10 10:40:00+00	257	00000000-0000-4000-8000-000000001456	/product/257
2026-02-10 11:20:00+00	258	00000000-0000-4000-8000-000000001457	/product/258
2026-02-10 12:00:00+00	259	00000000-0000-4000-8000-000000001458	/product/259
2026-02-10 12:40:00+00	260	00000000-0000-4000-8000-000000001459	/product/260
2026-02-10 13:20:00+00	261	00000000-0000-4000-8000-000000001460	/product/261
2026-02-10 14:00:00+00	262	00000000-0000-4000-8000-000000001461	/product/262
2026-02-10 14:40:00+00	263	00000000-0000-4000-8000-000000001462	/product/263
2026-02-10 15:20:00+00	264	00000000-0000-4000-8000-000000001463	/product/264
2026-02-10 16:00:00+00	265	00000000-0000-4000-8000-000000001464	/product/265
2026-02-10 16:40:00+00	266	00000000-0000-4000-8000-000000001465	/product/266
2026-02-10 17:20:00+00	267	00000000-0000-4000-8000-000000001466	/product/267
2026-02-10 18:00:00+00	268	00000000-0000-4000-8000-000000001467	/product/268
2026-02-10 18:40:00+00	269	00000000-0000-4000-8000-000000001468	/product/269
2026-02-10 19:20:00+00	270	00000000-0000-4000-8000-000000001469	/product/270
2026-02-10 20:00:00+00	271	00000000-0000-4000-8000-000000001470	/product/271
2026-02-10 20:40:00+00	272	00000000-0000-4000-8000-000000001471	/product/272
2026-02-10 21:20:00+00	273	00000000-0000-4000-8000-000000001472	/product/273
2026-02-10 22:00:00+00	274	00000000-0000-4000-8000-000000001473	/product/274
2026-02-10 22:40:00+00	275	00000000-0000-4000-8000-000000001474	/product/275
2026-02-10 23:20:00+00	276	00000000-0000-4000-8000-000000001475	/product/276
2026-02-11 00:00:00+00	277	00000000-0000-4000-8000-000000001476	/product/277
2026-02-11 00:40:00+00	278	00000000-0000-4000-8000-000000001477	/product/278
2026-02-11 01:20:00+00	279	00000000-0000-4000-8000-000000001478	/product/279
2026-02-11 02:00:00+00	280	00000000-0000-4000-8000-000000001479	/product/280
2026-02-11 02:40:00+00	281	00000000-0000-4000-8000-000000001480	/product/281
2026-02-11 03:20:00+00	282	00000000-0000-4000-8000-000000001481	/product/282
2026-02-11 04:00:00+00	283	00000000-0000-4000-8000-000000001482	/product/283
2026-02-11 04:40:00+00	284	00000000-0000-4000-8000-000000001483	/product/284
2026-02-11 05:20:00+00	285	00000000-0000-4000-8000-000000001484	/product/285
2026-02-11 06:00:00+00	286	00000000-0000-4000-8000-000000001485	/product/286
2026-02-11 06:40:00+00	287	00000000-0000-4000-8000-000000001486	/product/287
2026-02-11 07:20:00+00	288	00000000-0000-4000-8000-000000001487	/product/288
2026-02-11 08:00:00+00	289	00000000-0000-4000-8000-000000001488	/product/289
2026-02-11 08:40:00+00	290	00000000-0000-4000-8000-000000001489	/product/290
2026-02-11 09:20:00+00	291	00000000-0000-4000-8000-000000001490	/product/291
2026-02-11 10:00:00+00	292	00000000-0000-4000-8000-000000001491	/product/292
2026-02-11 10:40:00+00	293	00000000-0000-4000-8000-000000001492	/product/293
2026-02-11 11:20:00+00	294	00000000-0000-4000-8000-000000001493	/product/294
2026-02-11 12:00:00+00	295	00000000-0000-4000-8000-000000001494	/product/295
2026-02-11 12:40:00+00	296	00000000-0000-4000-8000-000000001495	/product/296
2026-02-11 13:20:00+00	297	00000000-0000-4000-8000-000000001496	/product/297
2026-02-11 14:00:00+00	298	00000000-0000-4000-8000-000000001497	/product/298
2026-02-11 14:40:00+00	299	00000000-0000-4000-8000-000000001498	/product/299
2026-02-11 15:20:00+00	300	00000000-0000-4000-8000-000000001499	/product/300
2026-02-11 16:00:00+00	301	00000000-0000-4000-8000-000000001500	/product/301
2026-02-11 16:40:00+00	302	00000000-0000-4000-8000-000000001501	/product/302
2026-02-11 17:20:00+00	303	00000000-0000-4000-8000-000000001502	/product/303
2026-02-11 18:00:00+00	304	00000000-0000-4000-8000-000000001503	/product/304
2026-02-11 18:40:00+00	305	00000000-0000-4000-8000-000000001504	/product/305
2026-02-11 19:20:00+00	306	00000000-0000-4000-8000-000000001505	/product/306
2026-02-11 20:00:00+00	307	00000000-0000-4000-8000-000000001506	/product/307
2026-02-11 20:40:00+00	308	00000000-0000-4000-8000-000000001507	/product/308
2026-02-11 21:20:00+00	309	00000000-0000-4000-8000-000000001508	/product/309
2026-02-11 22:00:00+00	310	00000000-0000-4000-8000-000000001509	/product/310
2026-02-11 22:40:00+00	311	00000000-0000-4000-8000-000000001510	/product/311
2026-02-11 23:20:00+00	312	00000000-0000-4000-8000-000000001511	/product/312
2026-02-12 00:00:00+00	313	00000000-0000-4000-8000-000000001512	/product/313
2026-02-12 00:40:00+00	314	00000000-0000-4000-8000-000000001513	/product/314
2026-02-12 01:20:00+00	315	00000000-0000-4000-8000-000000001514	/product/315
2026-02-12 02:00:00+00	316	00000000-0000-4000-8000-000000001515	/product/316
2026-02-12 02:40:00+00	317	00000000-0000-4000-8000-000000001516	/product/317
2026-02-12 03:20:00+00	318	00000000-0000-4000-8000-000000001517	/product/318
2026-02-12 04:00:00+00	319	00000000-0000-4000-8000-000000001518	/product/319
2026-02-12 04:40:00+00	320	00000000-0000-4000-8000-000000001519	/product/320
2026-02-12 05:20:00+00	321	00000000-0000-4000-8000-000000001520	/product/321
2026-02-12 06:00:00+00	322	00000000-0000-4000-8000-000000001521	/product/322
2026-02-12 06:40:00+00	323	00000000-0000-4000-8000-000000001522	/product/323
2026-02-12 07:20:00+00	324	00000000-0000-4000-8000-000000001523	/product/324
2026-02-12 08:00:00+00	325	00000000-0000-4000-8000-000000001524	/product/325
2026-02-12 08:40:00+00	326	00000000-0000-4000-8000-000000001525	/product/326
2026-02-12 09:20:00+00	327	00000000-0000-4000-8000-000000001526	/product/327
2026-02-12 10:00:00+00	328	00000000-0000-4000-8000-000000001527	/product/328
2026-02-12 10:40:00+00	329	00000000-0000-4000-8000-000000001528	/product/329
2026-02-12 11:20:00+00	330	00000000-0000-4000-8000-000000001529	/product/330
2026-02-12 12:00:00+00	331	00000000-0000-4000-8000-000000001530	/product/331
2026-02-12 12:40:00+00	332	00000000-0000-4000-8000-000000001531	/product/332
2026-02-12 13:20:00+00	333	00000000-0000-4000-8000-000000001532	/product/333
2026-02-12 14:00:00+00	334	00000000-0000-4000-8000-000000001533	/product/334
2026-02-12 14:40:00+00	335	00000000-0000-4000-8000-000000001534	/product/335
2026-02-12 15:20:00+00	336	00000000-0000-4000-8000-000000001535	/product/336
2026-02-12 16:00:00+00	337	00000000-0000-4000-8000-000000001536	/product/337
2026-02-12 16:40:00+00	338	00000000-0000-4000-8000-000000001537	/product/338
2026-02-12 17:20:00+00	339	00000000-0000-4000-8000-000000001538	/product/339
2026-02-12 18:00:00+00	340	00000000-0000-4000-8000-000000001539	/product/340
2026-02-12 18:40:00+00	341	00000000-0000-4000-8000-000000001540	/product/341
2026-02-12 19:20:00+00	342	00000000-0000-4000-8000-000000001541	/product/342
2026-02-12 20:00:00+00	343	00000000-0000-4000-8000-000000001542	/product/343
2026-02-12 20:40:00+00	344	00000000-0000-4000-8000-000000001543	/product/344
2026-02-12 21:20:00+00	345	00000000-0000-4000-8000-000000001544	/product/345
2026-02-12 22:00:00+00	346	00000000-0000-4000-8000-000000001545	/product/346
2026-02-12 22:40:00+00	347	00000000-0000-4000-8000-000000001546	/product/347
2026-02-12 23:20:00+00	348	00000000-0000-4000-8000-000000001547	/product/348
2026-02-13 00:00:00+00	349	00000000-0000-4000-8000-000000001548	/product/349
2026-02-13 00:40:00+00	350	00000000-0000-4000-8000-000000001549	/product/350
2026-02-13 01:20:00+00	351	00000000-0000-4000-8000-000000001550	/product/351
2026-02-13 02:00:00+00	352	00000000-0000-4000-8000-000000001551	/product/352
2026-02-13 02:40:00+00	353	00000000-0000-4000-8000-000000001552	/product/353
2026-02-13 03:20:00+00	354	00000000-0000-4000-8000-000000001553	/product/354
2026-02-13 04:00:00+00	355	00000000-0000-4000-8000-000000001554	/product/355
2026-02-13 04:40:00+00	356	00000000-0000-4000-8000-000000001555	/product/356
2026-02-13 05:20:00+00	357	00000000-0000-4000-8000-000000001556	/product/357
2026-02-13 06:00:00+00	358	00000000-0000-4000-8000-000000001557	/product/358
2026-02-13 06:40:00+00	359	00000000-0000-4000-8000-000000001558	/product/359
2026-02-13 07:20:00+00	360	00000000-0000-4000-8000-000000001559	/product/360
2026-02-13 08:00:00+00	361	00000000-0000-4000-8000-000000001560	/product/361
2026-02-13 08:40:00+00	362	00000000-0000-4000-8000-000000001561	/product/362
2026-02-13 09:20:00+00	363	00000000-0000-4000-8000-000000001562	/product/363
2026-02-13 10:00:00+00	364	00000000-0000-4000-8000-000000001563	/product/364
2026-02-13 10:40:00+00	365	00000000-0000-4000-8000-000000001564	/product/365
2026-02-13 11:20:00+00	366	00000000-0000-4000-8000-000000001565	/product/366
2026-02-13 12:00:00+00	367	00000000-0000-4000-8000-000000001566	/product/367
2026-02-13 12:40:00+00	368	00000000-0000-4000-8000-000000001567	/product/368
2026-02-13 13:20:00+00	369	00000000-0000-4000-8000-000000001568	/product/369
2026-02-13 14:00:00+00	370	00000000-0000-4000-8000-000000001569	/product/370
2026-02-13 14:40:00+00	371	00000000-0000-4000-8000-000000001570	/product/371
2026-02-13 15:20:00+00	372	00000000-0000-4000-8000-000000001571	/product/372
2026-02-13 16:00:00+00	373	00000000-0000-4000-8000-000000001572	/product/373
2026-02-13 16:40:00+00	374	00000000-0000-4000-8000-000000001573	/product/374
2026-02-13 17:20:00+00	375	00000000-0000-4000-8000-000000001574	/product/375
2026-02-13 18:00:00+00	376	00000000-0000-4000-8000-000000001575	/product/376
2026-02-13 18:40:00+00	377	00000000-0000-4000-8000-000000001576	/product/377
2026-02-13 19:20:00+00	378	00000000-0000-4000-8000-000000001577	/product/378
2026-02-13 20:00:00+00	379	00000000-0000-4000-8000-000000001578	/product/379
2026-02-13 20:40:00+00	380	00000000-0000-4000-8000-000000001579	/product/380
2026-02-13 21:20:00+00	381	00000000-0000-4000-8000-000000001580	/product/381
2026-02-13 22:00:00+00	382	00000000-0000-4000-8000-000000001581	/product/382
2026-02-13 22:40:00+00	383	00000000-0000-4000-8000-000000001582	/product/383
2026-02-13 23:20:00+00	384	00000000-0000-4000-8000-000000001583	/product/384
2026-02-14 00:00:00+00	385	00000000-0000-4000-8000-000000001584	/product/385
2026-02-14 00:40:00+00	386	00000000-0000-4000-8000-000000001585	/product/386
2026-02-14 01:20:00+00	387	00000000-0000-4000-8000-000000001586	/product/387
2026-02-14 02:00:00+00	388	00000000-0000-4000-8000-000000001587	/product/388
2026-02-14 02:40:00+00	389	00000000-0000-4000-8000-000000001588	/product/389
2026-02-14 03:20:00+00	390	00000000-0000-4000-8000-000000001589	/product/390
2026-02-14 04:00:00+00	391	00000000-0000-4000-8000-000000001590	/product/391
2026-02-14 04:40:00+00	392	00000000-0000-4000-8000-000000001591	/product/392
2026-02-14 05:20:00+00	393	00000000-0000-4000-8000-000000001592	/product/393
2026-02-14 06:00:00+00	394	00000000-0000-4000-8000-000000001593	/product/394
2026-02-14 06:40:00+00	395	00000000-0000-4000-8000-000000001594	/product/395
2026-02-14 07:20:00+00	396	00000000-0000-4000-8000-000000001595	/product/396
2026-02-14 08:00:00+00	397	00000000-0000-4000-8000-000000001596	/product/397
2026-02-14 08:40:00+00	398	00000000-0000-4000-8000-000000001597	/product/398
2026-02-14 09:20:00+00	399	00000000-0000-4000-8000-000000001598	/product/399
2026-02-14 10:00:00+00	400	00000000-0000-4000-8000-000000001599	/product/400
2026-02-14 10:40:00+00	1	00000000-0000-4000-8000-000000001600	/product/1
2026-02-14 11:20:00+00	2	00000000-0000-4000-8000-000000001601	/product/2
2026-02-14 12:00:00+00	3	00000000-0000-4000-8000-000000001602	/product/3
2026-02-14 12:40:00+00	4	00000000-0000-4000-8000-000000001603	/product/4
2026-02-14 13:20:00+00	5	00000000-0000-4000-8000-000000001604	/product/5
2026-02-14 14:00:00+00	6	00000000-0000-4000-8000-000000001605	/product/6
2026-02-14 14:40:00+00	7	00000000-0000-4000-8000-000000001606	/product/7
2026-02-14 15:20:00+00	8	00000000-0000-4000-8000-000000001607	/product/8
2026-02-14 16:00:00+00	9	00000000-0000-4000-8000-000000001608	/product/9
2026-02-14 16:40:00+00	10	00000000-0000-4000-8000-000000001609	/product/10
2026-02-14 17:20:00+00	11	00000000-0000-4000-8000-000000001610	/product/11
2026-02-14 18:00:00+00	12	00000000-0000-4000-8000-000000001611	/product/12
2026-02-14 18:40:00+00	13	00000000-0000-4000-8000-000000001612	/product/13
2026-02-14 19:20:00+00	14	00000000-0000-4000-8000-000000001613	/product/14
2026-02-14 20:00:00+00	15	00000000-0000-4000-8000-000000001614	/product/15
2026-02-14 20:40:00+00	16	00000000-0000-4000-8000-000000001615	/product/16
2026-02-14 21:20:00+00	17	00000000-0000-4000-8000-000000001616	/product/17
2026-02-14 22:00:00+00	18	00000000-0000-4000-8000-000000001617	/product/18
2026-02-14 22:40:00+00	19	00000000-0000-4000-8000-000000001618	/product/19
2026-02-14 23:20:00+00	20	00000000-0000-4000-8000-000000001619	/product/20
2026-02-15 00:00:00+00	21	00000000-0000-4000-8000-000000001620	/product/21
2026-02-15 00:40:00+00	22	00000000-0000-4000-8000-000000001621	/product/22
2026-02-15 01:20:00+00	23	00000000-0000-4000-8000-000000001622	/product/23
2026-02-15 02:00:00+00	24	00000000-0000-4000-8000-000000001623	/product/24
2026-02-15 02:40:00+00	25	00000000-0000-4000-8000-000000001624	/product/25
2026-02-15 03:20:00+00	26	00000000-0000-4000-8000-000000001625	/product/26
2026-02-15 04:00:00+00	27	00000000-0000-4000-8000-000000001626	/product/27
2026-02-15 04:40:00+00	28	00000000-0000-4000-8000-000000001627	/product/28
2026-02-15 05:20:00+00	29	00000000-0000-4000-8000-000000001628	/product/29
2026-02-15 06:00:00+00	30	00000000-0000-4000-8000-000000001629	/product/30
2026-02-15 06:40:00+00	31	00000000-0000-4000-8000-000000001630	/product/31
2026-02-15 07:20:00+00	32	00000000-0000-4000-8000-000000001631	/product/32
2026-02-15 08:00:00+00	33	00000000-0000-4000-8000-000000001632	/product/33
2026-02-15 08:40:00+00	34	00000000-0000-4000-8000-000000001633	/product/34
2026-02-15 09:20:00+00	35	00000000-0000-4000-8000-000000001634	/product/35
2026-02-15 10:00:00+00	36	00000000-0000-4000-8000-000000001635	/product/36
2026-02-15 10:40:00+00	37	00000000-0000-4000-8000-000000001636	/product/37
2026-02-15 11:20:00+00	38	00000000-0000-4000-8000-000000001637	/product/38
2026-02-15 12:00:00+00	39	00000000-0000-4000-8000-000000001638	/product/39
2026-02-15 12:40:00+00	40	00000000-0000-4000-8000-000000001639	/product/40
2026-02-15 13:20:00+00	41	00000000-0000-4000-8000-000000001640	/product/41
2026-02-15 14:00:00+00	42	00000000-0000-4000-8000-000000001641	/product/42
2026-02-15 14:40:00+00	43	00000000-0000-4000-8000-000000001642	/product/43
2026-02-15 15:20:00+00	44	00000000-0000-4000-8000-000000001643	/product/44
2026-02-15 16:00:00+00	45	00000000-0000-4000-8000-000000001644	/product/45
2026-02-15 16:40:00+00	46	00000000-0000-4000-8000-000000001645	/product/46
2026-02-15 17:20:00+00	47	00000000-0000-4000-8000-000000001646	/product/47
2026-02-15 18:00:00+00	48	00000000-0000-4000-8000-000000001647	/product/48
2026-02-15 18:40:00+00	49	00000000-0000-4000-8000-000000001648	/product/49
2026-02-15 19:20:00+00	50	00000000-0000-4000-8000-000000001649	/product/50
2026-02-15 20:00:00+00	51	00000000-0000-4000-8000-000000001650	/product/51
2026-02-15 20:40:00+00	52	00000000-0000-4000-8000-000000001651	/product/52
2026-02-15 21:20:00+00	53	00000000-0000-4000-8000-000000001652	/product/53
2026-02-15 22:00:00+00	54	00000000-0000-4000-8000-000000001653	/product/54
2026-02-15 22:40:00+00	55	00000000-0000-4000-8000-000000001654	/product/55
2026-02-15 23:20:00+00	56	00000000-0000-4000-8000-000000001655	/product/56
2026-02-16 00:00:00+00	57	00000000-0000-4000-8000-000000001656	/product/57
2026-02-16 00:40:00+00	58	00000000-0000-4000-8000-000000001657	/product/58
2026-02-16 01:20:00+00	59	00000000-0000-4000-8000-000000001658	/product/59
2026-02-16 02:00:00+00	60	00000000-0000-4000-8000-000000001659	/product/60
2026-02-16 02:40:00+00	61	00000000-0000-4000-8000-000000001660	/product/61
2026-02-16 03:20:00+00	62	00000000-0000-4000-8000-000000001661	/product/62
2026-02-16 04:00:00+00	63	00000000-0000-4000-8000-000000001662	/product/63
2026-02-16 04:40:00+00	64	00000000-0000-4000-8000-000000001663	/product/64
2026-02-16 05:20:00+00	65	00000000-0000-4000-8000-000000001664	/product/65
2026-02-16 06:00:00+00	66	00000000-0000-4000-8000-000000001665	/product/66
2026-02-16 06:40:00+00	67	00000000-0000-4000-8000-000000001666	/product/67
2026-02-16 07:20:00+00	68	00000000-0000-4000-8000-000000001667	/product/68
2026-02-16 08:00:00+00	69	00000000-0000-4000-8000-000000001668	/product/69
2026-02-16 08:40:00+00	70	00000000-0000-4000-8000-000000001669	/product/70
2026-02-16 09:20:00+00	71	00000000-0000-4000-8000-000000001670	/product/71
2026-02-16 10:00:00+00	72	00000000-0000-4000-8000-000000001671	/product/72
2026-02-16 10:40:00+00	73	00000000-0000-4000-8000-000000001672	/product/73
2026-02-16 11:20:00+00	74	00000000-0000-4000-8000-000000001673	/product/74
2026-02-16 12:00:00+00	75	00000000-0000-4000-8000-000000001674	/product/75
2026-02-16 12:40:00+00	76	00000000-0000-4000-8000-000000001675	/product/76
2026-02-16 13:20:00+00	77	00000000-0000-4000-8000-000000001676	/product/77
2026-02-16 14:00:00+00	78	00000000-0000-4000-8000-000000001677	/product/78
2026-02-16 14:40:00+00	79	00000000-0000-4000-8000-000000001678	/product/79
2026-02-16 15:20:00+00	80	00000000-0000-4000-8000-000000001679	/product/80
2026-02-16 16:00:00+00	81	00000000-0000-4000-8000-000000001680	/product/81
2026-02-16 16:40:00+00	82	00000000-0000-4000-8000-000000001681	/product/82
2026-02-16 17:20:00+00	83	00000000-0000-4000-8000-000000001682	/product/83
2026-02-16 18:00:00+00	84	00000000-0000-4000-8000-000000001683	/product/84
2026-02-16 18:40:00+00	85	00000000-0000-4000-8000-000000001684	/product/85
2026-02-16 19:20:00+00	86	00000000-0000-4000-8000-000000001685	/product/86
2026-02-16 20:00:00+00	87	00000000-0000-4000-8000-000000001686	/product/87
2026-02-16 20:40:00+00	88	00000000-0000-4000-8000-000000001687	/product/88
2026-02-16 21:20:00+00	89	00000000-0000-4000-8000-000000001688	/product/89
2026-02-16 22:00:00+00	90	00000000-0000-4000-8000-000000001689	/product/90
2026-02-16 22:40:00+00	91	00000000-0000-4000-8000-000000001690	/product/91
2026-02-16 23:20:00+00	92	00000000-0000-4000-8000-000000001691	/product/92
2026-02-17 00:00:00+00	93	00000000-0000-4000-8000-000000001692	/product/93
2026-02-17 00:40:00+00	94	00000000-0000-4000-8000-000000001693	/product/94
2026-02-17 01:20:00+00	95	00000000-0000-4000-8000-000000001694	/product/95
2026-02-17 02:00:00+00	96	00000000-0000-4000-8000-000000001695	/product/96
2026-02-17 02:40:00+00	97	00000000-0000-4000-8000-000000001696	/product/97
2026-02-17 03:20:00+00	98	00000000-0000-4000-8000-000000001697	/product/98
2026-02-17 04:00:00+00	99	00000000-0000-4000-8000-000000001698	/product/99
2026-02-17 04:40:00+00	100	00000000-0000-4000-8000-000000001699	/product/100
2026-02-17 05:20:00+00	101	00000000-0000-4000-8000-000000001700	/product/101
2026-02-17 06:00:00+00	102	00000000-0000-4000-8000-000000001701	/product/102
2026-02-17 06:40:00+00	103	00000000-0000-4000-8000-000000001702	/product/103
2026-02-17 07:20:00+00	104	00000000-0000-4000-8000-000000001703	/product/104
2026-02-17 08:00:00+00	105	00000000-0000-4000-8000-000000001704	/product/105
2026-02-17 08:40:00+00	106	00000000-0000-4000-8000-000000001705	/product/106
2026-02-17 09:20:00+00	107	00000000-0000-4000-8000-000000001706	/product/107
2026-02-17 10:00:00+00	108	00000000-0000-4000-8000-000000001707	/product/108
2026-02-17 10:40:00+00	109	00000000-0000-4000-8000-000000001708	/product/109
2026-02-17 11:20:00+00	110	00000000-0000-4000-8000-000000001709	/product/110
2026-02-17 12:00:00+00	111	00000000-0000-4000-8000-000000001710	/product/111
2026-02-17 12:40:00+00	112	00000000-0000-4000-8000-000000001711	/product/112
2026-02-17 13:20:00+00	113	00000000-0000-4000-8000-000000001712	/product/113
2026-02-17 14:00:00+00	114	00000000-0000-4000-8000-000000001713	/product/114
2026-02-17 14:40:00+00	115	00000000-0000-4000-8000-000000001714	/product/115
2026-02-17 15:20:00+00	116	00000000-0000-4000-8000-000000001715	/product/116
2026-02-17 16:00:00+00	117	00000000-0000-4000-8000-000000001716	/product/117
2026-02-17 16:40:00+00	118	00000000-0000-4000-8000-000000001717	/product/118
2026-02-17 17:20:00+00	119	00000000-0000-4000-8000-000000001718	/product/119
2026-02-17 18:00:00+00	120	00000000-0000-4000-8000-000000001719	/product/120
2026-02-17 18:40:00+00	121	00000000-0000-4000-8000-000000001720	/product/121
2026-02-17 19:20:00+00	122	00000000-0000-4000-8000-000000001721	/product/122
2026-02-17 20:00:00+00	123	00000000-0000-4000-8000-000000001722	/product/123
2026-02-17 20:40:00+00	124	00000000-0000-4000-8000-000000001723	/product/124
2026-02-17 21:20:00+00	125	00000000-0000-4000-8000-000000001724	/product/125
2026-02-17 22:00:00+00	126	00000000-0000-4000-8000-000000001725	/product/126
2026-02-17 22:40:00+00	127	00000000-0000-4000-8000-000000001726	/product/127
2026-02-17 23:20:00+00	128	00000000-0000-4000-8000-000000001727	/product/128
2026-02-18 00:00:00+00	129	00000000-0000-4000-8000-000000001728	/product/129
2026-02-18 00:40:00+00	130	00000000-0000-4000-8000-000000001729	/product/130
2026-02-18 01:20:00+00	131	00000000-0000-4000-8000-000000001730	/product/131
2026-02-18 02:00:00+00	132	00000000-0000-4000-8000-000000001731	/product/132
2026-02-18 02:40:00+00	133	00000000-0000-4000-8000-000000001732	/product/133
2026-02-18 03:20:00+00	134	00000000-0000-4000-8000-000000001733	/product/134
2026-02-18 04:00:00+00	135	00000000-0000-4000-8000-000000001734	/product/135
2026-02-18 04:40:00+00	136	00000000-0000-4000-8000-000000001735	/product/136
2026-02-18 05:20:00+00	137	00000000-0000-4000-8000-000000001736	/product/137
2026-02-18 06:00:00+00	138	00000000-0000-4000-8000-000000001737	/product/138
2026-02-18 06:40:00+00	139	00000000-0000-4000-8000-000000001738	/product/139
2026-02-18 07:20:00+00	140	00000000-0000-4000-8000-000000001739	/product/140
2026-02-18 08:00:00+00	141	00000000-0000-4000-8000-000000001740	/product/141
2026-02-18 08:40:00+00	142	00000000-0000-4000-8000-000000001741	/product/142
2026-02-18 09:20:00+00	143	00000000-0000-4000-8000-000000001742	/product/143
2026-02-18 10:00:00+00	144	00000000-0000-4000-8000-000000001743	/product/144
2026-02-18 10:40:00+00	145	00000000-0000-4000-8000-000000001744	/product/145
2026-02-18 11:20:00+00	146	00000000-0000-4000-8000-000000001745	/product/146
2026-02-18 12:00:00+00	147	00000000-0000-4000-8000-000000001746	/product/147
2026-02-18 12:40:00+00	148	00000000-0000-4000-8000-000000001747	/product/148
2026-02-18 13:20:00+00	149	00000000-0000-4000-8000-000000001748	/product/149
2026-02-18 14:00:00+00	150	00000000-0000-4000-8000-000000001749	/product/150
2026-02-18 14:40:00+00	151	00000000-0000-4000-8000-000000001750	/product/151
2026-02-18 15:20:00+00	152	00000000-0000-4000-8000-000000001751	/product/152
2026-02-18 16:00:00+00	153	00000000-0000-4000-8000-000000001752	/product/153
2026-02-18 16:40:00+00	154	00000000-0000-4000-8000-000000001753	/product/154
2026-02-18 17:20:00+00	155	00000000-0000-4000-8000-000000001754	/product/155
2026-02-18 18:00:00+00	156	00000000-0000-4000-8000-000000001755	/product/156
2026-02-18 18:40:00+00	157	00000000-0000-4000-8000-000000001756	/product/157
2026-02-18 19:20:00+00	158	00000000-0000-4000-8000-000000001757	/product/158
2026-02-18 20:00:00+00	159	00000000-0000-4000-8000-000000001758	/product/159
2026-02-18 20:40:00+00	160	00000000-0000-4000-8000-000000001759	/product/160
2026-02-18 21:20:00+00	161	00000000-0000-4000-8000-000000001760	/product/161
2026-02-18 22:00:00+00	162	00000000-0000-4000-8000-000000001761	/product/162
2026-02-18 22:40:00+00	163	00000000-0000-4000-8000-000000001762	/product/163
2026-02-18 23:20:00+00	164	00000000-0000-4000-8000-000000001763	/product/164
2026-02-19 00:00:00+00	165	00000000-0000-4000-8000-000000001764	/product/165
2026-02-19 00:40:00+00	166	00000000-0000-4000-8000-000000001765	/product/166
2026-02-19 01:20:00+00	167	00000000-0000-4000-8000-000000001766	/product/167
2026-02-19 02:00:00+00	168	00000000-0000-4000-8000-000000001767	/product/168
2026-02-19 02:40:00+00	169	00000000-0000-4000-8000-000000001768	/product/169
2026-02-19 03:20:00+00	170	00000000-0000-4000-8000-000000001769	/product/170
2026-02-19 04:00:00+00	171	00000000-0000-4000-8000-000000001770	/product/171
2026-02-19 04:40:00+00	172	00000000-0000-4000-8000-000000001771	/product/172
2026-02-19 05:20:00+00	173	00000000-0000-4000-8000-000000001772	/product/173
2026-02-19 06:00:00+00	174	00000000-0000-4000-8000-000000001773	/product/174
2026-02-19 06:40:00+00	175	00000000-0000-4000-8000-000000001774	/product/175
2026-02-19 07:20:00+00	176	00000000-0000-4000-8000-000000001775	/product/176
2026-02-19 08:00:00+00	177	00000000-0000-4000-8000-000000001776	/product/177
2026-02-19 08:40:00+00	178	00000000-0000-4000-8000-000000001777	/product/178
2026-02-19 09:20:00+00	179	00000000-0000-4000-8000-000000001778	/product/179
2026-02-19 10:00:00+00	180	00000000-0000-4000-8000-000000001779	/product/180
2026-02-19 10:40:00+00	181	00000000-0000-4000-8000-000000001780	/product/181
2026-02-19 11:20:00+00	182	00000000-0000-4000-8000-000000001781	/product/182
2026-02-19 12:00:00+00	183	00000000-0000-4000-8000-000000001782	/product/183
2026-02-19 12:40:00+00	184	00000000-0000-4000-8000-000000001783	/product/184
2026-02-19 13:20:00+00	185	00000000-0000-4000-8000-000000001784	/product/185
2026-02-19 14:00:00+00	186	00000000-0000-4000-8000-000000001785	/product/186
2026-02-19 14:40:00+00	187	00000000-0000-4000-8000-000000001786	/product/187
2026-02-19 15:20:00+00	188	00000000-0000-4000-8000-000000001787	/product/188
2026-02-19 16:00:00+00	189	00000000-0000-4000-8000-000000001788	/product/189
2026-02-19 16:40:00+00	190	00000000-0000-4000-8000-000000001789	/product/190
2026-02-19 17:20:00+00	191	00000000-0000-4000-8000-000000001790	/product/191
2026-02-19 18:00:00+00	192	00000000-0000-4000-8000-000000001791	/product/192
2026-02-19 18:40:00+00	193	00000000-0000-4000-8000-000000001792	/product/193
2026-02-19 19:20:00+00	194	00000000-0000-4000-8000-000000001793	/product/194
2026-02-19 20:00:00+00	195	00000000-0000-4000-8000-000000001794	/product/195
2026-02-19 20:40:00+00	196	00000000-0000-4000-8000-000000001795	/product/196
2026-02-19 21:20:00+00	197	00000000-0000-4000-8000-000000001796	/product/197
2026-02-19 22:00:00+00	198	00000000-0000-4000-8000-000000001797	/product/198
2026-02-19 22:40:00+00	199	00000000-0000-4000-8000-000000001798	/product/199
2026-02-19 23:20:00+00	200	00000000-0000-4000-8000-000000001799	/product/200
2026-02-20 00:00:00+00	201	00000000-0000-4000-8000-000000001800	/product/201
2026-02-20 00:40:00+00	202	00000000-0000-4000-8000-000000001801	/product/202
2026-02-20 01:20:00+00	203	00000000-0000-4000-8000-000000001802	/product/203
2026-02-20 02:00:00+00	204	00000000-0000-4000-8000-000000001803	/product/204
2026-02-20 02:40:00+00	205	00000000-0000-4000-8000-000000001804	/product/205
2026-02-20 03:20:00+00	206	00000000-0000-4000-8000-000000001805	/product/206
2026-02-20 04:00:00+00	207	00000000-0000-4000-8000-000000001806	/product/207
2026-02-20 04:40:00+00	208	00000000-0000-4000-8000-000000001807	/product/208
2026-02-20 05:20:00+00	209	00000000-0000-4000-8000-000000001808	/product/209
2026-02-20 06:00:00+00	210	00000000-0000-4000-8000-000000001809	/product/210
2026-02-20 06:40:00+00	211	00000000-0000-4000-8000-000000001810	/product/211
2026-02-20 07:20:00+00	212	00000000-0000-4000-8000-000000001811	/product/212
2026-02-20 08:00:00+00	213	00000000-0000-4000-8000-000000001812	/product/213
2026-02-20 08:40:00+00	214	00000000-0000-4000-8000-000000001813	/product/214
2026-02-20 09:20:00+00	215	00000000-0000-4000-8000-000000001814	/product/215
2026-02-20 10:00:00+00	216	00000000-0000-4000-8000-000000001815	/product/216
2026-02-20 10:40:00+00	217	00000000-0000-4000-8000-000000001816	/product/217
2026-02-20 11:20:00+00	218	00000000-0000-4000-8000-000000001817	/product/218
2026-02-20 12:00:00+00	219	00000000-0000-4000-8000-000000001818	/product/219
2026-02-20 12:40:00+00	220	00000000-0000-4000-8000-000000001819	/product/220
2026-02-20 13:20:00+00	221	00000000-0000-4000-8000-000000001820	/product/221
2026-02-20 14:00:00+00	222	00000000-0000-4000-8000-000000001821	/product/222
2026-02-20 14:40:00+00	223	00000000-0000-4000-8000-000000001822	/product/223
2026-02-20 15:20:00+00	224	00000000-0000-4000-8000-000000001823	/product/224
2026-02-20 16:00:00+00	225	00000000-0000-4000-8000-000000001824	/product/225
2026-02-20 16:40:00+00	226	00000000-0000-4000-8000-000000001825	/product/226
2026-02-20 17:20:00+00	227	00000000-0000-4000-8000-000000001826	/product/227
2026-02-20 18:00:00+00	228	00000000-0000-4000-8000-000000001827	/product/228
2026-02-20 18:40:00+00	229	00000000-0000-4000-8000-000000001828	/product/229
2026-02-20 19:20:00+00	230	00000000-0000-4000-8000-000000001829	/product/230
2026-02-20 20:00:00+00	231	00000000-0000-4000-8000-000000001830	/product/231
2026-02-20 20:40:00+00	232	00000000-0000-4000-8000-000000001831	/product/232
2026-02-20 21:20:00+00	233	00000000-0000-4000-8000-000000001832	/product/233
2026-02-20 22:00:00+00	234	00000000-0000-4000-8000-000000001833	/product/234
2026-02-20 22:40:00+00	235	00000000-0000-4000-8000-000000001834	/product/235
2026-02-20 23:20:00+00	236	00000000-0000-4000-8000-000000001835	/product/236
2026-02-21 00:00:00+00	237	00000000-0000-4000-8000-000000001836	/product/237
2026-02-21 00:40:00+00	238	00000000-0000-4000-8000-000000001837	/product/238
2026-02-21 01:20:00+00	239	00000000-0000-4000-8000-000000001838	/product/239
2026-02-21 02:00:00+00	240	00000000-0000-4000-8000-000000001839	/product/240
2026-02-21 02:40:00+00	241	00000000-0000-4000-8000-000000001840	/product/241
2026-02-21 03:20:00+00	242	00000000-0000-4000-8000-000000001841	/product/242
2026-02-21 04:00:00+00	243	00000000-0000-4000-8000-000000001842	/product/243
2026-02-21 04:40:00+00	244	00000000-0000-4000-8000-000000001843	/product/244
2026-02-21 05:20:00+00	245	00000000-0000-4000-8000-000000001844	/product/245
2026-02-21 06:00:00+00	246	00000000-0000-4000-8000-000000001845	/product/246
2026-02-21 06:40:00+00	247	00000000-0000-4000-8000-000000001846	/product/247
2026-02-21 07:20:00+00	248	00000000-0000-4000-8000-000000001847	/product/248
2026-02-21 08:00:00+00	249	00000000-0000-4000-8000-000000001848	/product/249
2026-02-21 08:40:00+00	250	00000000-0000-4000-8000-000000001849	/product/250
2026-02-21 09:20:00+00	251	00000000-0000-4000-8000-000000001850	/product/251
2026-02-21 10:00:00+00	252	00000000-0000-4000-8000-000000001851	/product/252
2026-02-21 10:40:00+00	253	00000000-0000-4000-8000-000000001852	/product/253
2026-02-21 11:20:00+00	254	00000000-0000-4000-8000-000000001853	/product/254
2026-02-21 12:00:00+00	255	00000000-0000-4000-8000-000000001854	/product/255
2026-02-21 12:40:00+00	256	00000000-0000-4000-8000-000000001855	/product/256
2026-02-21 13:20:00+00	257	00000000-0000-4000-8000-000000001856	/product/257
2026-02-21 14:00:00+00	258	00000000-0000-4000-8000-000000001857	/product/258
2026-02-21 14:40:00+00	259	00000000-0000-4000-8000-000000001858	/product/259
2026-02-21 15:20:00+00	260	00000000-0000-4000-8000-000000001859	/product/260
2026-02-21 16:00:00+00	261	00000000-0000-4000-8000-000000001860	/product/261
2026-02-21 16:40:00+00	262	00000000-0000-4000-8000-000000001861	/product/262
2026-02-21 17:20:00+00	263	00000000-0000-4000-8000-000000001862	/product/263
2026-02-21 18:00:00+00	264	00000000-0000-4000-8000-000000001863	/product/264
2026-02-21 18:40:00+00	265	00000000-0000-4000-8000-000000001864	/product/265
2026-02-21 19:20:00+00	266	00000000-0000-4000-8000-000000001865	/product/266
2026-02-21 20:00:00+00	267	00000000-0000-4000-8000-000000001866	/product/267
2026-02-21 20:40:00+00	268	00000000-0000-4000-8000-000000001867	/product/268
2026-02-21 21:20:00+00	269	00000000-0000-4000-8000-000000001868	/product/269
2026-02-21 22:00:00+00	270	00000000-0000-4000-8000-000000001869	/product/270
2026-02-21 22:40:00+00	271	00000000-0000-4000-8000-000000001870	/product/271
2026-02-21 23:20:00+00	272	00000000-0000-4000-8000-000000001871	/product/272
2026-02-22 00:00:00+00	273	00000000-0000-4000-8000-000000001872	/product/273
2026-02-22 00:40:00+00	274	00000000-0000-4000-8000-000000001873	/product/274
2026-02-22 01:20:00+00	275	00000000-0000-4000-8000-000000001874	/product/275
2026-02-22 02:00:00+00	276	00000000-0000-4000-8000-000000001875	/product/276
2026-02-22 02:40:00+00	277	00000000-0000-4000-8000-000000001876	/product/277
2026-02-22 03:20:00+00	278	00000000-0000-4000-8000-000000001877	/product/278
2026-02-22 04:00:00+00	279	00000000-0000-4000-8000-000000001878	/product/279
2026-02-22 04:40:00+00	280	00000000-0000-4000-8000-000000001879	/product/280
2026-02-22 05:20:00+00	281	00000000-0000-4000-8000-000000001880	/product/281
2026-02-22 06:00:00+00	282	00000000-0000-4000-8000-000000001881	/product/282
2026-02-22 06:40:00+00	283	00000000-0000-4000-8000-000000001882	/product/283
2026-02-22 07:20:00+00	284	00000000-0000-4000-8000-000000001883	/product/284
2026-02-22 08:00:00+00	285	00000000-0000-4000-8000-000000001884	/product/285
2026-02-22 08:40:00+00	286	00000000-0000-4000-8000-000000001885	/product/286
2026-02-22 09:20:00+00	287	00000000-0000-4000-8000-000000001886	/product/287
2026-02-22 10:00:00+00	288	00000000-0000-4000-8000-000000001887	/product/288
2026-02-22 10:40:00+00	289	00000000-0000-4000-8000-000000001888	/product/289
2026-02-22 11:20:00+00	290	00000000-0000-4000-8000-000000001889	/product/290
2026-02-22 12:00:00+00	291	00000000-0000-4000-8000-000000001890	/product/291
2026-02-22 12:40:00+00	292	00000000-0000-4000-8000-000000001891	/product/292
2026-02-22 13:20:00+00	293	00000000-0000-4000-8000-000000001892	/product/293
2026-02-22 14:00:00+00	294	00000000-0000-4000-8000-000000001893	/product/294
2026-02-22 14:40:00+00	295	00000000-0000-4000-8000-000000001894	/product/295
2026-02-22 15:20:00+00	296	00000000-0000-4000-8000-000000001895	/product/296
2026-02-22 16:00:00+00	297	00000000-0000-4000-8000-000000001896	/product/297
2026-02-22 16:40:00+00	298	00000000-0000-4000-8000-000000001897	/product/298
2026-02-22 17:20:00+00	299	00000000-0000-4000-8000-000000001898	/product/299
2026-02-22 18:00:00+00	300	00000000-0000-4000-8000-000000001899	/product/300
2026-02-22 18:40:00+00	301	00000000-0000-4000-8000-000000001900	/product/301
2026-02-22 19:20:00+00	302	00000000-0000-4000-8000-000000001901	/product/302
2026-02-22 20:00:00+00	303	00000000-0000-4000-8000-000000001902	/product/303
2026-02-22 20:40:00+00	304	00000000-0000-4000-8000-000000001903	/product/304
2026-02-22 21:20:00+00	305	00000000-0000-4000-8000-000000001904	/product/305
2026-02-22 22:00:00+00	306	00000000-0000-4000-8000-000000001905	/product/306
2026-02-22 22:40:00+00	307	00000000-0000-4000-8000-000000001906	/product/307
2026-02-22 23:20:00+00	308	00000000-0000-4000-8000-000000001907	/product/308
2026-02-23 00:00:00+00	309	00000000-0000-4000-8000-000000001908	/product/309
2026-02-23 00:40:00+00	310	00000000-0000-4000-8000-000000001909	/product/310
2026-02-23 01:20:00+00	311	00000000-0000-4000-8000-000000001910	/product/311
2026-02-23 02:00:00+00	312	00000000-0000-4000-8000-000000001911	/product/312
2026-02-23 02:40:00+00	313	00000000-0000-4000-8000-000000001912	/product/313
2026-02-23 03:20:00+00	314	00000000-0000-4000-8000-000000001913	/product/314
2026-02-23 04:00:00+00	315	00000000-0000-4000-8000-000000001914	/product/315
2026-02-23 04:40:00+00	316	00000000-0000-4000-8000-000000001915	/product/316
2026-02-23 05:20:00+00	317	00000000-0000-4000-8000-000000001916	/product/317
2026-02-23 06:00:00+00	318	00000000-0000-4000-8000-000000001917	/product/318
2026-02-23 06:40:00+00	319	00000000-0000-4000-8000-000000001918	/product/319
2026-02-23 07:20:00+00	320	00000000-0000-4000-8000-000000001919	/product/320
2026-02-23 08:00:00+00	321	00000000-0000-4000-8000-000000001920	/product/321
2026-02-23 08:40:00+00	322	00000000-0000-4000-8000-000000001921	/product/322
2026-02-23 09:20:00+00	323	00000000-0000-4000-8000-000000001922	/product/323
2026-02-23 10:00:00+00	324	00000000-0000-4000-8000-000000001923	/product/324
2026-02-23 10:40:00+00	325	00000000-0000-4000-8000-000000001924	/product/325
2026-02-23 11:20:00+00	326	00000000-0000-4000-8000-000000001925	/product/326
2026-02-23 12:00:00+00	327	00000000-0000-4000-8000-000000001926	/product/327
2026-02-23 12:40:00+00	328	00000000-0000-4000-8000-000000001927	/product/328
2026-02-23 13:20:00+00	329	00000000-0000-4000-8000-000000001928	/product/329
2026-02-23 14:00:00+00	330	00000000-0000-4000-8000-000000001929	/product/330
2026-02-23 14:40:00+00	331	00000000-0000-4000-8000-000000001930	/product/331
2026-02-23 15:20:00+00	332	00000000-0000-4000-8000-000000001931	/product/332
2026-02-23 16:00:00+00	333	00000000-0000-4000-8000-000000001932	/product/333
2026-02-23 16:40:00+00	334	00000000-0000-4000-8000-000000001933	/product/334
2026-02-23 17:20:00+00	335	00000000-0000-4000-8000-000000001934	/product/335
2026-02-23 18:00:00+00	336	00000000-0000-4000-8000-000000001935	/product/336
2026-02-23 18:40:00+00	337	00000000-0000-4000-8000-000000001936	/product/337
2026-02-23 19:20:00+00	338	00000000-0000-4000-8000-000000001937	/product/338
2026-02-23 20:00:00+00	339	00000000-0000-4000-8000-000000001938	/product/339
2026-02-23 20:40:00+00	340	00000000-0000-4000-8000-000000001939	/product/340
2026-02-23 21:20:00+00	341	00000000-0000-4000-8000-000000001940	/product/341
2026-02-23 22:00:00+00	342	00000000-0000-4000-8000-000000001941	/product/342
2026-02-23 22:40:00+00	343	00000000-0000-4000-8000-000000001942	/product/343
2026-02-23 23:20:00+00	344	00000000-0000-4000-8000-000000001943	/product/344
2026-02-24 00:00:00+00	345	00000000-0000-4000-8000-000000001944	/product/345
2026-02-24 00:40:00+00	346	00000000-0000-4000-8000-000000001945	/product/346
2026-02-24 01:20:00+00	347	00000000-0000-4000-8000-000000001946	/product/347
2026-02-24 02:00:00+00	348	00000000-0000-4000-8000-000000001947	/product/348
2026-02-24 02:40:00+00	349	00000000-0000-4000-8000-000000001948	/product/349
2026-02-24 03:20:00+00	350	00000000-0000-4000-8000-000000001949	/product/350
2026-02-24 04:00:00+00	351	00000000-0000-4000-8000-000000001950	/product/351
2026-02-24 04:40:00+00	352	00000000-0000-4000-8000-000000001951	/product/352
2026-02-24 05:20:00+00	353	00000000-0000-4000-8000-000000001952	/product/353
2026-02-24 06:00:00+00	354	00000000-0000-4000-8000-000000001953	/product/354
2026-02-24 06:40:00+00	355	00000000-0000-4000-8000-000000001954	/product/355
2026-02-24 07:20:00+00	356	00000000-0000-4000-8000-000000001955	/product/356
2026-02-24 08:00:00+00	357	00000000-0000-4000-8000-000000001956	/product/357
2026-02-24 08:40:00+00	358	00000000-0000-4000-8000-000000001957	/product/358
2026-02-24 09:20:00+00	359	00000000-0000-4000-8000-000000001958	/product/359
2026-02-24 10:00:00+00	360	00000000-0000-4000-8000-000000001959	/product/360
2026-02-24 10:40:00+00	361	00000000-0000-4000-8000-000000001960	/product/361
2026-02-24 11:20:00+00	362	00000000-0000-4000-8000-000000001961	/product/362
2026-02-24 12:00:00+00	363	00000000-0000-4000-8000-000000001962	/product/363
2026-02-24 12:40:00+00	364	00000000-0000-4000-8000-000000001963	/product/364
2026-02-24 13:20:00+00	365	00000000-0000-4000-8000-000000001964	/product/365
2026-02-24 14:00:00+00	366	00000000-0000-4000-8000-000000001965	/product/366
2026-02-24 14:40:00+00	367	00000000-0000-4000-8000-000000001966	/product/367
2026-02-24 15:20:00+00	368	00000000-0000-4000-8000-000000001967	/product/368
2026-02-24 16:00:00+00	369	00000000-0000-4000-8000-000000001968	/product/369
2026-02-24 16:40:00+00	370	00000000-0000-4000-8000-000000001969	/product/370
2026-02-24 17:20:00+00	371	00000000-0000-4000-8000-000000001970	/product/371
2026-02-24 18:00:00+00	372	00000000-0000-4000-8000-000000001971	/product/372
2026-02-24 18:40:00+00	373	00000000-0000-4000-8000-000000001972	/product/373
2026-02-24 19:20:00+00	374	00000000-0000-4000-8000-000000001973	/product/374
2026-02-24 20:00:00+00	375	00000000-0000-4000-8000-000000001974	/product/375
2026-02-24 20:40:00+00	376	00000000-0000-4000-8000-000000001975	/product/376
2026-02-24 21:20:00+00	377	00000000-0000-4000-8000-000000001976	/product/377
2026-02-24 22:00:00+00	378	00000000-0000-4000-8000-000000001977	/product/378
2026-02-24 22:40:00+00	379	00000000-0000-4000-8000-000000001978	/product/379
2026-02-24 23:20:00+00	380	00000000-0000-4000-8000-000000001979	/product/380
2026-02-25 00:00:00+00	381	00000000-0000-4000-8000-000000001980	/product/381
2026-02-25 00:40:00+00	382	00000000-0000-4000-8000-000000001981	/product/382
2026-02-25 01:20:00+00	383	00000000-0000-4000-8000-000000001982	/product/383
2026-02-25 02:00:00+00	384	00000000-0000-4000-8000-000000001983	/product/384
2026-02-25 02:40:00+00	385	00000000-0000-4000-8000-000000001984	/product/385
2026-02-25 03:20:00+00	386	00000000-0000-4000-8000-000000001985	/product/386
2026-02-25 04:00:00+00	387	00000000-0000-4000-8000-000000001986	/product/387
2026-02-25 04:40:00+00	388	00000000-0000-4000-8000-000000001987	/product/388
2026-02-25 05:20:00+00	389	00000000-0000-4000-8000-000000001988	/product/389
2026-02-25 06:00:00+00	390	00000000-0000-4000-8000-000000001989	/product/390
2026-02-25 06:40:00+00	391	00000000-0000-4000-8000-000000001990	/product/391
2026-02-25 07:20:00+00	392	00000000-0000-4000-8000-000000001991	/product/392
2026-02-25 08:00:00+00	393	00000000-0000-4000-8000-000000001992	/product/393
2026-02-25 08:40:00+00	394	00000000-0000-4000-8000-000000001993	/product/394
2026-02-25 09:20:00+00	395	00000000-0000-4000-8000-000000001994	/product/395
2026-02-25 10:00:00+00	396	00000000-0000-4000-8000-000000001995	/product/396
2026-02-25 10:40:00+00	397	00000000-0000-4000-8000-000000001996	/product/397
2026-02-25 11:20:00+00	398	00000000-0000-4000-8000-000000001997	/product/398
2026-02-25 12:00:00+00	399	00000000-0000-4000-8000-000000001998	/product/399
2026-02-25 12:40:00+00	400	00000000-0000-4000-8000-000000001999	/product/400
2026-02-25 13:20:00+00	1	00000000-0000-4000-8000-000000002000	/product/1
2026-02-25 14:00:00+00	2	00000000-0000-4000-8000-000000002001	/product/2
2026-02-25 14:40:00+00	3	00000000-0000-4000-8000-000000002002	/product/3
2026-02-25 15:20:00+00	4	00000000-0000-4000-8000-000000002003	/product/4
2026-02-25 16:00:00+00	5	00000000-0000-4000-8000-000000002004	/product/5
2026-02-25 16:40:00+00	6	00000000-0000-4000-8000-000000002005	/product/6
2026-02-25 17:20:00+00	7	00000000-0000-4000-8000-000000002006	/product/7
2026-02-25 18:00:00+00	8	00000000-0000-4000-8000-000000002007	/product/8
2026-02-25 18:40:00+00	9	00000000-0000-4000-8000-000000002008	/product/9
2026-02-25 19:20:00+00	10	00000000-0000-4000-8000-000000002009	/product/10
2026-02-25 20:00:00+00	11	00000000-0000-4000-8000-000000002010	/product/11
2026-02-25 20:40:00+00	12	00000000-0000-4000-8000-000000002011	/product/12
2026-02-25 21:20:00+00	13	00000000-0000-4000-8000-000000002012	/product/13
2026-02-25 22:00:00+00	14	00000000-0000-4000-8000-000000002013	/product/14
2026-02-25 22:40:00+00	15	00000000-0000-4000-8000-000000002014	/product/15
2026-02-25 23:20:00+00	16	00000000-0000-4000-8000-000000002015	/product/16
2026-02-26 00:00:00+00	17	00000000-0000-4000-8000-000000002016	/product/17
2026-02-26 00:40:00+00	18	00000000-0000-4000-8000-000000002017	/product/18
2026-02-26 01:20:00+00	19	00000000-0000-4000-8000-000000002018	/product/19
2026-02-26 02:00:00+00	20	00000000-0000-4000-8000-000000002019	/product/20
2026-02-26 02:40:00+00	21	00000000-0000-4000-8000-000000002020	/product/21
2026-02-26 03:20:00+00	22	00000000-0000-4000-8000-000000002021	/product/22
2026-02-26 04:00:00+00	23	00000000-0000-4000-8000-000000002022	/product/23
2026-02-26 04:40:00+00	24	00000000-0000-4000-8000-000000002023	/product/24
2026-02-26 05:20:00+00	25	00000000-0000-4000-8000-000000002024	/product/25
2026-02-26 06:00:00+00	26	00000000-0000-4000-8000-000000002025	/product/26
2026-02-26 06:40:00+00	27	00000000-0000-4000-8000-000000002026	/product/27
2026-02-26 07:20:00+00	28	00000000-0000-4000-8000-000000002027	/product/28
2026-02-26 08:00:00+00	29	00000000-0000-4000-8000-000000002028	/product/29
2026-02-26 08:40:00+00	30	00000000-0000-4000-8000-000000002029	/product/30
2026-02-26 09:20:00+00	31	00000000-0000-4000-8000-000000002030	/product/31
2026-02-26 10:00:00+00	32	00000000-0000-4000-8000-000000002031	/product/32
2026-02-26 10:40:00+00	33	00000000-0000-4000-8000-000000002032	/product/33
2026-02-26 11:20:00+00	34	00000000-0000-4000-8000-000000002033	/product/34
2026-02-26 12:00:00+00	35	00000000-0000-4000-8000-000000002034	/product/35
2026-02-26 12:40:00+00	36	00000000-0000-4000-8000-000000002035	/product/36
2026-02-26 13:20:00+00	37	00000000-0000-4000-8000-000000002036	/product/37
2026-02-26 14:00:00+00	38	00000000-0000-4000-8000-000000002037	/product/38
2026-02-26 14:40:00+00	39	00000000-0000-4000-8000-000000002038	/product/39
2026-02-26 15:20:00+00	40	00000000-0000-4000-8000-000000002039	/product/40
2026-02-26 16:00:00+00	41	00000000-0000-4000-8000-000000002040	/product/41
2026-02-26 16:40:00+00	42	00000000-0000-4000-8000-000000002041	/product/42
2026-02-26 17:20:00+00	43	00000000-0000-4000-8000-000000002042	/product/43
2026-02-26 18:00:00+00	44	00000000-0000-4000-8000-000000002043	/product/44
2026-02-26 18:40:00+00	45	00000000-0000-4000-8000-000000002044	/product/45
2026-02-26 19:20:00+00	46	00000000-0000-4000-8000-000000002045	/product/46
2026-02-26 20:00:00+00	47	00000000-0000-4000-8000-000000002046	/product/47
2026-02-26 20:40:00+00	48	00000000-0000-4000-8000-000000002047	/product/48
2026-02-26 21:20:00+00	49	00000000-0000-4000-8000-000000002048	/product/49
2026-02-26 22:00:00+00	50	00000000-0000-4000-8000-000000002049	/product/50
2026-02-26 22:40:00+00	51	00000000-0000-4000-8000-000000002050	/product/51
2026-02-26 23:20:00+00	52	00000000-0000-4000-8000-000000002051	/product/52
2026-02-27 00:00:00+00	53	00000000-0000-4000-8000-000000002052	/product/53
2026-02-27 00:40:00+00	54	00000000-0000-4000-8000-000000002053	/product/54
2026-02-27 01:20:00+00	55	00000000-0000-4000-8000-000000002054	/product/55
2026-02-27 02:00:00+00	56	00000000-0000-4000-8000-000000002055	/product/56
2026-02-27 02:40:00+00	57	00000000-0000-4000-8000-000000002056	/product/57
2026-02-27 03:20:00+00	58	00000000-0000-4000-8000-000000002057	/product/58
2026-02-27 04:00:00+00	59	00000000-0000-4000-8000-000000002058	/product/59
2026-02-27 04:40:00+00	60	00000000-0000-4000-8000-000000002059	/product/60
2026-02-27 05:20:00+00	61	00000000-0000-4000-8000-000000002060	/product/61
2026-02-27 06:00:00+00	62	00000000-0000-4000-8000-000000002061	/product/62
2026-02-27 06:40:00+00	63	00000000-0000-4000-8000-000000002062	/product/63
2026-02-27 07:20:00+00	64	00000000-0000-4000-8000-000000002063	/product/64
2026-02-27 08:00:00+00	65	00000000-0000-4000-8000-000000002064	/product/65
2026-02-27 08:40:00+00	66	00000000-0000-4000-8000-000000002065	/product/66
2026-02-27 09:20:00+00	67	00000000-0000-4000-8000-000000002066	/product/67
2026-02-27 10:00:00+00	68	00000000-0000-4000-8000-000000002067	/product/68
2026-02-27 10:40:00+00	69	00000000-0000-4000-8000-000000002068	/product/69
2026-02-27 11:20:00+00	70	00000000-0000-4000-8000-000000002069	/product/70
2026-02-27 12:00:00+00	71	00000000-0000-4000-8000-000000002070	/product/71
2026-02-27 12:40:00+00	72	00000000-0000-4000-8000-000000002071	/product/72
2026-02-27 13:20:00+00	73	00000000-0000-4000-8000-000000002072	/product/73
2026-02-27 14:00:00+00	74	00000000-0000-4000-8000-000000002073	/product/74
2026-02-27 14:40:00+00	75	00000000-0000-4000-8000-000000002074	/product/75
2026-02-27 15:20:00+00	76	00000000-0000-4000-8000-000000002075	/product/76
2026-02-27 16:00:00+00	77	00000000-0000-4000-8000-000000002076	/product/77
2026-02-27 16:40:00+00	78	00000000-0000-4000-8000-000000002077	/product/78
2026-02-27 17:20:00+00	79	00000000-0000-4000-8000-000000002078	/product/79
2026-02-27 18:00:00+00	80	00000000-0000-4000-8000-000000002079	/product/80
2026-02-27 18:40:00+00	81	00000000-0000-4000-8000-000000002080	/product/81
2026-02-27 19:20:00+00	82	00000000-0000-4000-8000-000000002081	/product/82
2026-02-27 20:00:00+00	83	00000000-0000-4000-8000-000000002082	/product/83
2026-02-27 20:40:00+00	84	00000000-0000-4000-8000-000000002083	/product/84
2026-02-27 21:20:00+00	85	00000000-0000-4000-8000-000000002084	/product/85
2026-02-27 22:00:00+00	86	00000000-0000-4000-8000-000000002085	/product/86
2026-02-27 22:40:00+00	87	00000000-0000-4000-8000-000000002086	/product/87
2026-02-27 23:20:00+00	88	00000000-0000-4000-8000-000000002087	/product/88
2026-02-28 00:00:00+00	89	00000000-0000-4000-8000-000000002088	/product/89
2026-02-28 00:40:00+00	90	00000000-0000-4000-8000-000000002089	/product/90
2026-02-28 01:20:00+00	91	00000000-0000-4000-8000-000000002090	/product/91
2026-02-28 02:00:00+00	92	00000000-0000-4000-8000-000000002091	/product/92
2026-02-28 02:40:00+00	93	00000000-0000-4000-8000-000000002092	/product/93
2026-02-28 03:20:00+00	94	00000000-0000-4000-8000-000000002093	/product/94
2026-02-28 04:00:00+00	95	00000000-0000-4000-8000-000000002094	/product/95
2026-02-28 04:40:00+00	96	00000000-0000-4000-8000-000000002095	/product/96
2026-02-28 05:20:00+00	97	00000000-0000-4000-8000-000000002096	/product/97
2026-02-28 06:00:00+00	98	00000000-0000-4000-8000-000000002097	/product/98
2026-02-28 06:40:00+00	99	00000000-0000-4000-8000-000000002098	/product/99
2026-02-28 07:20:00+00	100	00000000-0000-4000-8000-000000002099	/product/100
2026-02-28 08:00:00+00	101	00000000-0000-4000-8000-000000002100	/product/101
2026-02-28 08:40:00+00	102	00000000-0000-4000-8000-000000002101	/product/102
2026-02-28 09:20:00+00	103	00000000-0000-4000-8000-000000002102	/product/103
2026-02-28 10:00:00+00	104	00000000-0000-4000-8000-000000002103	/product/104
2026-02-28 10:40:00+00	105	00000000-0000-4000-8000-000000002104	/product/105
2026-02-28 11:20:00+00	106	00000000-0000-4000-8000-000000002105	/product/106
2026-02-28 12:00:00+00	107	00000000-0000-4000-8000-000000002106	/product/107
2026-02-28 12:40:00+00	108	00000000-0000-4000-8000-000000002107	/product/108
2026-02-28 13:20:00+00	109	00000000-0000-4000-8000-000000002108	/product/109
2026-02-28 14:00:00+00	110	00000000-0000-4000-8000-000000002109	/product/110
2026-02-28 14:40:00+00	111	00000000-0000-4000-8000-000000002110	/product/111
2026-02-28 15:20:00+00	112	00000000-0000-4000-8000-000000002111	/product/112
2026-02-28 16:00:00+00	113	00000000-0000-4000-8000-000000002112	/product/113
2026-02-28 16:40:00+00	114	00000000-0000-4000-8000-000000002113	/product/114
2026-02-28 17:20:00+00	115	00000000-0000-4000-8000-000000002114	/product/115
2026-02-28 18:00:00+00	116	00000000-0000-4000-8000-000000002115	/product/116
2026-02-28 18:40:00+00	117	00000000-0000-4000-8000-000000002116	/product/117
2026-02-28 19:20:00+00	118	00000000-0000-4000-8000-000000002117	/product/118
2026-02-28 20:00:00+00	119	00000000-0000-4000-8000-000000002118	/product/119
2026-02-28 20:40:00+00	120	00000000-0000-4000-8000-000000002119	/product/120
2026-02-28 21:20:00+00	121	00000000-0000-4000-8000-000000002120	/product/121
2026-02-28 22:00:00+00	122	00000000-0000-4000-8000-000000002121	/product/122
2026-02-28 22:40:00+00	123	00000000-0000-4000-8000-000000002122	/product/123
2026-02-28 23:20:00+00	124	00000000-0000-4000-8000-000000002123	/product/124
\.


--
-- Data for Name: page_views_2026_03; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.page_views_2026_03 (viewed_at, product_id, session_id, path) FROM stdin;
2026-03-01 00:00:00+00	125	00000000-0000-4000-8000-000000002124	/product/125
2026-03-01 00:40:00+00	126	00000000-0000-4000-8000-000000002125	/product/126
2026-03-01 01:20:00+00	127	00000000-0000-4000-8000-000000002126	/product/127
2026-03-01 02:00:00+00	128	00000000-0000-4000-8000-000000002127	/product/128
2026-03-01 02:40:00+00	129	00000000-0000-4000-8000-000000002128	/product/129
2026-03-01 03:20:00+00	130	00000000-0000-4000-8000-000000002129	/product/130
2026-03-01 04:00:00+00	131	00000000-0000-4000-8000-000000002130	/product/131
2026-03-01 04:40:00+00	132	00000000-0000-4000-8000-000000002131	/product/132
2026-03-01 05:20:00+00	133	00000000-0000-4000-8000-000000002132	/product/133
2026-03-01 06:00:00+00	134	00000000-0000-4000-8000-000000002133	/product/134
2026-03-01 06:40:00+00	135	00000000-0000-4000-8000-000000002134	/product/135
2026-03-01 07:20:00+00	136	00000000-0000-4000-8000-000000002135	/product/136
2026-03-01 08:00:00+00	137	00000000-0000-4000-8000-000000002136	/product/137
2026-03-01 08:40:00+00	138	00000000-0000-4000-8000-000000002137	/product/138
2026-03-01 09:20:00+00	139	00000000-0000-4000-8000-000000002138	/product/139
2026-03-01 10:00:00+00	140	00000000-0000-4000-8000-000000002139	/product/140
2026-03-01 10:40:00+00	141	00000000-0000-4000-8000-000000002140	/product/141
2026-03-01 11:20:00+00	142	00000000-0000-4000-8000-000000002141	/product/142
2026-03-01 12:00:00+00	143	00000000-0000-4000-8000-000000002142	/product/143
2026-03-01 12:40:00+00	144	00000000-0000-4000-8000-000000002143	/product/144
2026-03-01 13:20:00+00	145	00000000-0000-4000-8000-000000002144	/product/145
2026-03-01 14:00:00+00	146	00000000-0000-4000-8000-000000002145	/product/146
2026-03-01 14:40:00+00	147	00000000-0000-4000-8000-000000002146	/product/147
2026-03-01 15:20:00+00	148	00000000-0000-4000-8000-000000002147	/product/148
2026-03-01 16:00:00+00	149	00000000-0000-4000-8000-000000002148	/product/149
2026-03-01 16:40:00+00	150	00000000-0000-4000-8000-000000002149	/product/150
2026-03-01 17:20:00+00	151	00000000-0000-4000-8000-000000002150	/product/151
2026-03-01 18:00:00+00	152	00000000-0000-4000-8000-000000002151	/product/152
2026-03-01 18:40:00+00	153	00000000-0000-4000-8000-000000002152	/product/153
2026-03-01 19:20:00+00	154	00000000-0000-4000-8000-000000002153	/product/154
2026-03-01 20:00:00+00	155	00000000-0000-4000-8000-000000002154	/product/155
2026-03-01 20:40:00+00	156	00000000-0000-4000-8000-000000002155	/product/156
2026-03-01 21:20:00+00	157	00000000-0000-4000-8000-000000002156	/product/157
2026-03-01 22:00:00+00	158	00000000-0000-4000-8000-000000002157	/product/158
2026-03-01 22:40:00+00	159	00000000-0000-4000-8000-000000002158	/product/159
2026-03-01 23:20:00+00	160	00000000-0000-4000-8000-000000002159	/product/160
2026-03-02 00:00:00+00	161	00000000-0000-4000-8000-000000002160	/product/161
2026-03-02 00:40:00+00	162	00000000-0000-4000-8000-000000002161	/product/162
2026-03-02 01:20:00+00	163	00000000-0000-4000-8000-000000002162	/product/163
2026-03-02 02:00:00+00	164	00000000-0000-4000-8000-000000002163	/product/164
2026-03-02 02:40:00+00	165	00000000-0000-4000-8000-000000002164	/product/165
2026-03-02 03:20:00+00	166	00000000-0000-4000-8000-000000002165	/product/166
2026-03-02 04:00:00+00	167	00000000-0000-4000-8000-000000002166	/product/167
2026-03-02 04:40:00+00	168	00000000-0000-4000-8000-000000002167	/product/168
2026-03-02 05:20:00+00	169	00000000-0000-4000-8000-000000002168	/product/169
2026-03-02 06:00:00+00	170	00000000-0000-4000-8000-000000002169	/product/170
2026-03-02 06:40:00+00	171	00000000-0000-4000-8000-000000002170	/product/171
2026-03-02 07:20:00+00	172	00000000-0000-4000-8000-000000002171	/product/172
2026-03-02 08:00:00+00	173	00000000-0000-4000-8000-000000002172	/product/173
2026-03-02 08:40:00+00	174	00000000-0000-4000-8000-000000002173	/product/174
2026-03-02 09:20:00+00	175	00000000-0000-4000-8000-000000002174	/product/175
2026-03-02 10:00:00+00	176	00000000-0000-4000-8000-000000002175	/product/176
2026-03-02 10:40:00+00	177	00000000-0000-4000-8000-000000002176	/product/177
2026-03-02 11:20:00+00	178	00000000-0000-4000-8000-000000002177	/product/178
2026-03-02 12:00:00+00	179	00000000-0000-4000-8000-000000002178	/product/179
2026-03-02 12:40:00+00	180	00000000-0000-4000-8000-000000002179	/product/180
2026-03-02 13:20:00+00	181	00000000-0000-4000-8000-000000002180	/product/181
2026-03-02 14:00:00+00	182	00000000-0000-4000-8000-000000002181	/product/182
2026-03-02 14:40:00+00	183	00000000-0000-4000-8000-000000002182	/product/183
2026-03-02 15:20:00+00	184	00000000-0000-4000-8000-000000002183	/product/184
2026-03-02 16:00:00+00	185	00000000-0000-4000-8000-000000002184	/product/185
2026-03-02 16:40:00+00	186	00000000-0000-4000-8000-000000002185	/product/186
2026-03-02 17:20:00+00	187	00000000-0000-4000-8000-000000002186	/product/187
2026-03-02 18:00:00+00	188	00000000-0000-4000-8000-000000002187	/product/188
2026-03-02 18:40:00+00	189	00000000-0000-4000-8000-000000002188	/product/189
2026-03-02 19:20:00+00	190	00000000-0000-4000-8000-000000002189	/product/190
2026-03-02 20:00:00+00	191	00000000-0000-4000-8000-000000002190	/product/191
2026-03-02 20:40:00+00	192	00000000-0000-4000-8000-000000002191	/product/192
2026-03-02 21:20:00+00	193	00000000-0000-4000-8000-000000002192	/product/193
2026-03-02 22:00:00+00	194	00000000-0000-4000-8000-000000002193	/product/194
2026-03-02 22:40:00+00	195	00000000-0000-4000-8000-000000002194	/product/195
2026-03-02 23:20:00+00	196	00000000-0000-4000-8000-000000002195	/product/196
2026-03-03 00:00:00+00	197	00000000-0000-4000-8000-000000002196	/product/197
2026-03-03 00:40:00+00	198	00000000-0000-4000-8000-000000002197	/product/198
2026-03-03 01:20:00+00	199	00000000-0000-4000-8000-000000002198	/product/199
2026-03-03 02:00:00+00	200	00000000-0000-4000-8000-000000002199	/product/200
2026-03-03 02:40:00+00	201	00000000-0000-4000-8000-000000002200	/product/201
2026-03-03 03:20:00+00	202	00000000-0000-4000-8000-000000002201	/product/202
2026-03-03 04:00:00+00	203	00000000-0000-4000-8000-000000002202	/product/203
2026-03-03 04:40:00+00	204	00000000-0000-4000-8000-000000002203	/product/204
2026-03-03 05:20:00+00	205	00000000-0000-4000-8000-000000002204	/product/205
2026-03-03 06:00:00+00	206	00000000-0000-4000-8000-000000002205	/product/206
2026-03-03 06:40:00+00	207	00000000-0000-4000-8000-000000002206	/product/207
2026-03-03 07:20:00+00	208	00000000-0000-4000-8000-000000002207	/product/208
2026-03-03 08:00:00+00	209	00000000-0000-4000-8000-000000002208	/product/209
2026-03-03 08:40:00+00	210	00000000-0000-4000-8000-000000002209	/product/210
2026-03-03 09:20:00+00	211	00000000-0000-4000-8000-000000002210	/product/211
2026-03-03 10:00:00+00	212	00000000-0000-4000-8000-000000002211	/product/212
2026-03-03 10:40:00+00	213	00000000-0000-4000-8000-000000002212	/product/213
2026-03-03 11:20:00+00	214	00000000-0000-4000-8000-000000002213	/product/214
2026-03-03 12:00:00+00	215	00000000-0000-4000-8000-000000002214	/product/215
2026-03-03 12:40:00+00	216	00000000-0000-4000-8000-000000002215	/product/216
2026-03-03 13:20:00+00	217	00000000-0000-4000-8000-000000002216	/product/217
2026-03-03 14:00:00+00	218	00000000-0000-4000-8000-000000002217	/product/218
2026-03-03 14:40:00+00	219	00000000-0000-4000-8000-000000002218	/product/219
2026-03-03 15:20:00+00	220	00000000-0000-4000-8000-000000002219	/product/220
2026-03-03 16:00:00+00	221	00000000-0000-4000-8000-000000002220	/product/221
2026-03-03 16:40:00+00	222	00000000-0000-4000-8000-000000002221	/product/222
2026-03-03 17:20:00+00	223	00000000-0000-4000-8000-000000002222	/product/223
2026-03-03 18:00:00+00	224	00000000-0000-4000-8000-000000002223	/product/224
2026-03-03 18:40:00+00	225	00000000-0000-4000-8000-000000002224	/product/225
2026-03-03 19:20:00+00	226	00000000-0000-4000-8000-000000002225	/product/226
2026-03-03 20:00:00+00	227	00000000-0000-4000-8000-000000002226	/product/227
2026-03-03 20:40:00+00	228	00000000-0000-4000-8000-000000002227	/product/228
2026-03-03 21:20:00+00	229	00000000-0000-4000-8000-000000002228	/product/229
2026-03-03 22:00:00+00	230	00000000-0000-4000-8000-000000002229	/product/230
2026-03-03 22:40:00+00	231	00000000-0000-4000-8000-000000002230	/product/231
2026-03-03 23:20:00+00	232	00000000-0000-4000-8000-000000002231	/product/232
2026-03-04 00:00:00+00	233	00000000-0000-4000-8000-000000002232	/product/233
2026-03-04 00:40:00+00	234	00000000-0000-4000-8000-000000002233	/product/234
2026-03-04 01:20:00+00	235	00000000-0000-4000-8000-000000002234	/product/235
2026-03-04 02:00:00+00	236	00000000-0000-4000-8000-000000002235	/product/236
2026-03-04 02:40:00+00	237	00000000-0000-4000-8000-000000002236	/product/237
2026-03-04 03:20:00+00	238	00000000-0000-4000-8000-000000002237	/product/238
2026-03-04 04:00:00+00	239	00000000-0000-4000-8000-000000002238	/product/239
2026-03-04 04:40:00+00	240	00000000-0000-4000-8000-000000002239	/product/240
2026-03-04 05:20:00+00	241	00000000-0000-4000-8000-000000002240	/product/241
2026-03-04 06:00:00+00	242	00000000-0000-4000-8000-000000002241	/product/242
2026-03-04 06:40:00+00	243	00000000-0000-4000-8000-000000002242	/product/243
2026-03-04 07:20:00+00	244	00000000-0000-4000-8000-000000002243	/product/244
2026-03-04 08:00:00+00	245	00000000-0000-4000-8000-000000002244	/product/245
2026-03-04 08:40:00+00	246	00000000-0000-4000-8000-000000002245	/product/246
2026-03-04 09:20:00+00	247	00000000-0000-4000-8000-000000002246	/product/247
2026-03-04 10:00:00+00	248	00000000-0000-4000-8000-000000002247	/product/248
2026-03-04 10:40:00+00	249	00000000-0000-4000-8000-000000002248	/product/249
2026-03-04 11:20:00+00	250	00000000-0000-4000-8000-000000002249	/product/250
2026-03-04 12:00:00+00	251	00000000-0000-4000-8000-000000002250	/product/251
2026-03-04 12:40:00+00	252	00000000-0000-4000-8000-000000002251	/product/252
2026-03-04 13:20:00+00	253	00000000-0000-4000-8000-000000002252	/product/253
2026-03-04 14:00:00+00	254	00000000-0000-4000-8000-000000002253	/product/254
2026-03-04 14:40:00+00	255	00000000-0000-4000-8000-000000002254	/product/255
2026-03-04 15:20:00+00	256	00000000-0000-4000-8000-000000002255	/product/256
2026-03-04 16:00:00+00	257	00000000-0000-4000-8000-000000002256	/product/257
2026-03-04 16:40:00+00	258	00000000-0000-4000-8000-000000002257	/product/258
2026-03-04 17:20:00+00	259	00000000-0000-4000-8000-000000002258	/product/259
2026-03-04 18:00:00+00	260	00000000-0000-4000-8000-000000002259	/product/260
2026-03-04 18:40:00+00	261	00000000-0000-4000-8000-000000002260	/product/261
2026-03-04 19:20:00+00	262	00000000-0000-4000-8000-000000002261	/product/262
2026-03-04 20:00:00+00	263	00000000-0000-4000-8000-000000002262	/product/263
2026-03-04 20:40:00+00	264	00000000-0000-4000-8000-000000002263	/product/264
2026-03-04 21:20:00+00	265	00000000-0000-4000-8000-000000002264	/product/265
2026-03-04 22:00:00+00	266	00000000-0000-4000-8000-000000002265	/product/266
2026-03-04 22:40:00+00	267	00000000-0000-4000-8000-000000002266	/product/267
2026-03-04 23:20:00+00	268	00000000-0000-4000-8000-000000002267	/product/268
2026-03-05 00:00:00+00	269	00000000-0000-4000-8000-000000002268	/product/269
2026-03-05 00:40:00+00	270	00000000-0000-4000-8000-000000002269	/product/270
2026-03-05 01:20:00+00	271	00000000-0000-4000-8000-000000002270	/product/271
2026-03-05 02:00:00+00	272	00000000-0000-4000-8000-000000002271	/product/272
2026-03-05 02:40:00+00	273	00000000-0000-4000-8000-000000002272	/product/273
2026-03-05 03:20:00+00	274	00000000-0000-4000-8000-000000002273	/product/274
2026-03-05 04:00:00+00	275	00000000-0000-4000-8000-000000002274	/product/275
2026-03-05 04:40:00+00	276	00000000-0000-4000-8000-000000002275	/product/276
2026-03-05 05:20:00+00	277	00000000-0000-4000-8000-000000002276	/product/277
2026-03-05 06:00:00+00	278	00000000-0000-4000-8000-000000002277	/product/278
2026-03-05 06:40:00+00	279	00000000-0000-4000-8000-000000002278	/product/279
2026-03-05 07:20:00+00	280	00000000-0000-4000-8000-000000002279	/product/280
2026-03-05 08:00:00+00	281	00000000-0000-4000-8000-000000002280	/product/281
2026-03-05 08:40:00+00	282	00000000-0000-4000-8000-000000002281	/product/282
2026-03-05 09:20:00+00	283	00000000-0000-4000-8000-000000002282	/product/283
2026-03-05 10:00:00+00	284	00000000-0000-4000-8000-000000002283	/product/284
2026-03-05 10:40:00+00	285	00000000-0000-4000-8000-000000002284	/product/285
2026-03-05 11:20:00+00	286	00000000-0000-4000-8000-000000002285	/product/286
2026-03-05 12:00:00+00	287	00000000-0000-4000-8000-000000002286	/product/287
2026-03-05 12:40:00+00	288	00000000-0000-4000-8000-000000002287	/product/288
2026-03-05 13:20:00+00	289	00000000-0000-4000-8000-000000002288	/product/289
2026-03-05 14:00:00+00	290	00000000-0000-4000-8000-000000002289	/product/290
2026-03-05 14:40:00+00	291	00000000-0000-4000-8000-000000002290	/product/291
2026-03-05 15:20:00+00	292	00000000-0000-4000-8000-000000002291	/product/292
2026-03-05 16:00:00+00	293	00000000-0000-4000-8000-000000002292	/product/293
2026-03-05 16:40:00+00	294	00000000-0000-4000-8000-000000002293	/product/294
2026-03-05 17:20:00+00	295	00000000-0000-4000-8000-000000002294	/product/295
2026-03-05 18:00:00+00	296	00000000-0000-4000-8000-000000002295	/product/296
2026-03-05 18:40:00+00	297	00000000-0000-4000-8000-000000002296	/product/297
2026-03-05 19:20:00+00	298	00000000-0000-4000-8000-000000002297	/product/298
2026-03-05 20:00:00+00	299	00000000-0000-4000-8000-000000002298	/product/299
2026-03-05 20:40:00+00	300	00000000-0000-4000-8000-000000002299	/product/300
2026-03-05 21:20:00+00	301	00000000-0000-4000-8000-000000002300	/product/301
2026-03-05 22:00:00+00	302	00000000-0000-4000-8000-000000002301	/product/302
2026-03-05 22:40:00+00	303	00000000-0000-4000-8000-000000002302	/product/303
2026-03-05 23:20:00+00	304	00000000-0000-4000-8000-000000002303	/product/304
2026-03-06 00:00:00+00	305	00000000-0000-4000-8000-000000002304	/product/305
2026-03-06 00:40:00+00	306	00000000-0000-4000-8000-000000002305	/product/306
2026-03-06 01:20:00+00	307	00000000-0000-4000-8000-000000002306	/product/307
2026-03-06 02:00:00+00	308	00000000-0000-4000-8000-000000002307	/product/308
2026-03-06 02:40:00+00	309	00000000-0000-4000-8000-000000002308	/product/309
2026-03-06 03:20:00+00	310	00000000-0000-4000-8000-000000002309	/product/310
2026-03-06 04:00:00+00	311	00000000-0000-4000-8000-000000002310	/product/311
2026-03-06 04:40:00+00	312	00000000-0000-4000-8000-000000002311	/product/312
2026-03-06 05:20:00+00	313	00000000-0000-4000-8000-000000002312	/product/313
2026-03-06 06:00:00+00	314	00000000-0000-4000-8000-000000002313	/product/314
2026-03-06 06:40:00+00	315	00000000-0000-4000-8000-000000002314	/product/315
2026-03-06 07:20:00+00	316	00000000-0000-4000-8000-000000002315	/product/316
2026-03-06 08:00:00+00	317	00000000-0000-4000-8000-000000002316	/product/317
2026-03-06 08:40:00+00	318	00000000-0000-4000-8000-000000002317	/product/318
2026-03-06 09:20:00+00	319	00000000-0000-4000-8000-000000002318	/product/319
2026-03-06 10:00:00+00	320	00000000-0000-4000-8000-000000002319	/product/320
2026-03-06 10:40:00+00	321	00000000-0000-4000-8000-000000002320	/product/321
2026-03-06 11:20:00+00	322	00000000-0000-4000-8000-000000002321	/product/322
2026-03-06 12:00:00+00	323	00000000-0000-4000-8000-000000002322	/product/323
2026-03-06 12:40:00+00	324	00000000-0000-4000-8000-000000002323	/product/324
2026-03-06 13:20:00+00	325	00000000-0000-4000-8000-000000002324	/product/325
2026-03-06 14:00:00+00	326	00000000-0000-4000-8000-000000002325	/product/326
2026-03-06 14:40:00+00	327	00000000-0000-4000-8000-000000002326	/product/327
2026-03-06 15:20:00+00	328	00000000-0000-4000-8000-000000002327	/product/328
2026-03-06 16:00:00+00	329	00000000-0000-4000-8000-000000002328	/product/329
2026-03-06 16:40:00+00	330	00000000-0000-4000-8000-000000002329	/product/330
2026-03-06 17:20:00+00	331	00000000-0000-4000-8000-000000002330	/product/331
2026-03-06 18:00:00+00	332	00000000-0000-4000-8000-000000002331	/product/332
2026-03-06 18:40:00+00	333	00000000-0000-4000-8000-000000002332	/product/333
2026-03-06 19:20:00+00	334	00000000-0000-4000-8000-000000002333	/product/334
2026-03-06 20:00:00+00	335	00000000-0000-4000-8000-000000002334	/product/335
2026-03-06 20:40:00+00	336	00000000-0000-4000-8000-000000002335	/product/336
2026-03-06 21:20:00+00	337	00000000-0000-4000-8000-000000002336	/product/337
2026-03-06 22:00:00+00	338	00000000-0000-4000-8000-000000002337	/product/338
2026-03-06 22:40:00+00	339	00000000-0000-4000-8000-000000002338	/product/339
2026-03-06 23:20:00+00	340	00000000-0000-4000-8000-000000002339	/product/340
2026-03-07 00:00:00+00	341	00000000-0000-4000-8000-000000002340	/product/341
2026-03-07 00:40:00+00	342	00000000-0000-4000-8000-000000002341	/product/342
2026-03-07 01:20:00+00	343	00000000-0000-4000-8000-000000002342	/product/343
2026-03-07 02:00:00+00	344	00000000-0000-4000-8000-000000002343	/product/344
2026-03-07 02:40:00+00	345	00000000-0000-4000-8000-000000002344	/product/345
2026-03-07 03:20:00+00	346	00000000-0000-4000-8000-000000002345	/product/346
2026-03-07 04:00:00+00	347	00000000-0000-4000-8000-000000002346	/product/347
2026-03-07 04:40:00+00	348	00000000-0000-4000-8000-000000002347	/product/348
2026-03-07 05:20:00+00	349	00000000-0000-4000-8000-000000002348	/product/349
2026-03-07 06:00:00+00	350	00000000-0000-4000-8000-000000002349	/product/350
2026-03-07 06:40:00+00	351	00000000-0000-4000-8000-000000002350	/product/351
2026-03-07 07:20:00+00	352	00000000-0000-4000-8000-000000002351	/product/352
2026-03-07 08:00:00+00	353	00000000-0000-4000-8000-000000002352	/product/353
2026-03-07 08:40:00+00	354	00000000-0000-4000-8000-000000002353	/product/354
2026-03-07 09:20:00+00	355	00000000-0000-4000-8000-000000002354	/product/355
2026-03-07 10:00:00+00	356	00000000-0000-4000-8000-000000002355	/product/356
2026-03-07 10:40:00+00	357	00000000-0000-4000-8000-000000002356	/product/357
2026-03-07 11:20:00+00	358	00000000-0000-4000-8000-000000002357	/product/358
2026-03-07 12:00:00+00	359	00000000-0000-4000-8000-000000002358	/product/359
2026-03-07 12:40:00+00	360	00000000-0000-4000-8000-000000002359	/product/360
2026-03-07 13:20:00+00	361	00000000-0000-4000-8000-000000002360	/product/361
2026-03-07 14:00:00+00	362	00000000-0000-4000-8000-000000002361	/product/362
2026-03-07 14:40:00+00	363	00000000-0000-4000-8000-000000002362	/product/363
2026-03-07 15:20:00+00	364	00000000-0000-4000-8000-000000002363	/product/364
2026-03-07 16:00:00+00	365	00000000-0000-4000-8000-000000002364	/product/365
2026-03-07 16:40:00+00	366	00000000-0000-4000-8000-000000002365	/product/366
2026-03-07 17:20:00+00	367	00000000-0000-4000-8000-000000002366	/product/367
2026-03-07 18:00:00+00	368	00000000-0000-4000-8000-000000002367	/product/368
2026-03-07 18:40:00+00	369	00000000-0000-4000-8000-000000002368	/product/369
2026-03-07 19:20:00+00	370	00000000-0000-4000-8000-000000002369	/product/370
2026-03-07 20:00:00+00	371	00000000-0000-4000-8000-000000002370	/product/371
2026-03-07 20:40:00+00	372	00000000-0000-4000-8000-000000002371	/product/372
2026-03-07 21:20:00+00	373	00000000-0000-4000-8000-000000002372	/product/373
2026-03-07 22:00:00+00	374	00000000-0000-4000-8000-000000002373	/product/374
2026-03-07 22:40:00+00	375	00000000-0000-4000-8000-000000002374	/product/375
2026-03-07 23:20:00+00	376	00000000-0000-4000-8000-000000002375	/product/376
2026-03-08 00:00:00+00	377	00000000-0000-4000-8000-000000002376	/product/377
2026-03-08 00:40:00+00	378	00000000-0000-4000-8000-000000002377	/product/378
2026-03-08 01:20:00+00	379	00000000-0000-4000-8000-000000002378	/product/379
2026-03-08 02:00:00+00	380	00000000-0000-4000-8000-000000002379	/product/380
2026-03-08 02:40:00+00	381	00000000-0000-4000-8000-000000002380	/product/381
2026-03-08 03:20:00+00	382	00000000-0000-4000-8000-000000002381	/product/382
2026-03-08 04:00:00+00	383	00000000-0000-4000-8000-000000002382	/product/383
2026-03-08 04:40:00+00	384	00000000-0000-4000-8000-000000002383	/product/384
2026-03-08 05:20:00+00	385	00000000-0000-4000-8000-000000002384	/product/385
2026-03-08 06:00:00+00	386	00000000-0000-4000-8000-000000002385	/product/386
2026-03-08 06:40:00+00	387	00000000-0000-4000-8000-000000002386	/product/387
2026-03-08 07:20:00+00	388	00000000-0000-4000-8000-000000002387	/product/388
2026-03-08 08:00:00+00	389	00000000-0000-4000-8000-000000002388	/product/389
2026-03-08 08:40:00+00	390	00000000-0000-4000-8000-000000002389	/product/390
2026-03-08 09:20:00+00	391	00000000-0000-4000-8000-000000002390	/product/391
2026-03-08 10:00:00+00	392	00000000-0000-4000-8000-000000002391	/product/392
2026-03-08 10:40:00+00	393	00000000-0000-4000-8000-000000002392	/product/393
2026-03-08 11:20:00+00	394	00000000-0000-4000-8000-000000002393	/product/394
2026-03-08 12:00:00+00	395	00000000-0000-4000-8000-000000002394	/product/395
2026-03-08 12:40:00+00	396	00000000-0000-4000-8000-000000002395	/product/396
2026-03-08 13:20:00+00	397	00000000-0000-4000-8000-000000002396	/product/397
2026-03-08 14:00:00+00	398	00000000-0000-4000-8000-000000002397	/product/398
2026-03-08 14:40:00+00	399	00000000-0000-4000-8000-000000002398	/product/399
2026-03-08 15:20:00+00	400	00000000-0000-4000-8000-000000002399	/product/400
2026-03-08 16:00:00+00	1	00000000-0000-4000-8000-000000002400	/product/1
2026-03-08 16:40:00+00	2	00000000-0000-4000-8000-000000002401	/product/2
2026-03-08 17:20:00+00	3	00000000-0000-4000-8000-000000002402	/product/3
2026-03-08 18:00:00+00	4	00000000-0000-4000-8000-000000002403	/product/4
2026-03-08 18:40:00+00	5	00000000-0000-4000-8000-000000002404	/product/5
2026-03-08 19:20:00+00	6	00000000-0000-4000-8000-000000002405	/product/6
2026-03-08 20:00:00+00	7	00000000-0000-4000-8000-000000002406	/product/7
2026-03-08 20:40:00+00	8	00000000-0000-4000-8000-000000002407	/product/8
2026-03-08 21:20:00+00	9	00000000-0000-4000-8000-000000002408	/product/9
2026-03-08 22:00:00+00	10	00000000-0000-4000-8000-000000002409	/product/10
2026-03-08 22:40:00+00	11	00000000-0000-4000-8000-000000002410	/product/11
2026-03-08 23:20:00+00	12	00000000-0000-4000-8000-000000002411	/product/12
2026-03-09 00:00:00+00	13	00000000-0000-4000-8000-000000002412	/product/13
2026-03-09 00:40:00+00	14	00000000-0000-4000-8000-000000002413	/product/14
2026-03-09 01:20:00+00	15	00000000-0000-4000-8000-000000002414	/product/15
2026-03-09 02:00:00+00	16	00000000-0000-4000-8000-000000002415	/product/16
2026-03-09 02:40:00+00	17	00000000-0000-4000-8000-000000002416	/product/17
2026-03-09 03:20:00+00	18	00000000-0000-4000-8000-000000002417	/product/18
2026-03-09 04:00:00+00	19	00000000-0000-4000-8000-000000002418	/product/19
2026-03-09 04:40:00+00	20	00000000-0000-4000-8000-000000002419	/product/20
2026-03-09 05:20:00+00	21	00000000-0000-4000-8000-000000002420	/product/21
2026-03-09 06:00:00+00	22	00000000-0000-4000-8000-000000002421	/product/22
2026-03-09 06:40:00+00	23	00000000-0000-4000-8000-000000002422	/product/23
2026-03-09 07:20:00+00	24	00000000-0000-4000-8000-000000002423	/product/24
2026-03-09 08:00:00+00	25	00000000-0000-4000-8000-000000002424	/product/25
2026-03-09 08:40:00+00	26	00000000-0000-4000-8000-000000002425	/product/26
2026-03-09 09:20:00+00	27	00000000-0000-4000-8000-000000002426	/product/27
2026-03-09 10:00:00+00	28	00000000-0000-4000-8000-000000002427	/product/28
2026-03-09 10:40:00+00	29	00000000-0000-4000-8000-000000002428	/product/29
2026-03-09 11:20:00+00	30	00000000-0000-4000-8000-000000002429	/product/30
2026-03-09 12:00:00+00	31	00000000-0000-4000-8000-000000002430	/product/31
2026-03-09 12:40:00+00	32	00000000-0000-4000-8000-000000002431	/product/32
2026-03-09 13:20:00+00	33	00000000-0000-4000-8000-000000002432	/product/33
2026-03-09 14:00:00+00	34	00000000-0000-4000-8000-000000002433	/product/34
2026-03-09 14:40:00+00	35	00000000-0000-4000-8000-000000002434	/product/35
2026-03-09 15:20:00+00	36	00000000-0000-4000-8000-000000002435	/product/36
2026-03-09 16:00:00+00	37	00000000-0000-4000-8000-000000002436	/product/37
2026-03-09 16:40:00+00	38	00000000-0000-4000-8000-000000002437	/product/38
2026-03-09 17:20:00+00	39	00000000-0000-4000-8000-000000002438	/product/39
2026-03-09 18:00:00+00	40	00000000-0000-4000-8000-000000002439	/product/40
2026-03-09 18:40:00+00	41	00000000-0000-4000-8000-000000002440	/product/41
2026-03-09 19:20:00+00	42	00000000-0000-4000-8000-000000002441	/product/42
2026-03-09 20:00:00+00	43	00000000-0000-4000-8000-000000002442	/product/43
2026-03-09 20:40:00+00	44	00000000-0000-4000-8000-000000002443	/product/44
2026-03-09 21:20:00+00	45	00000000-0000-4000-8000-000000002444	/product/45
2026-03-09 22:00:00+00	46	00000000-0000-4000-8000-000000002445	/product/46
2026-03-09 22:40:00+00	47	00000000-0000-4000-8000-000000002446	/product/47
2026-03-09 23:20:00+00	48	00000000-0000-4000-8000-000000002447	/product/48
2026-03-10 00:00:00+00	49	00000000-0000-4000-8000-000000002448	/product/49
2026-03-10 00:40:00+00	50	00000000-0000-4000-8000-000000002449	/product/50
2026-03-10 01:20:00+00	51	00000000-0000-4000-8000-000000002450	/product/51
2026-03-10 02:00:00+00	52	00000000-0000-4000-8000-000000002451	/product/52
2026-03-10 02:40:00+00	53	00000000-0000-4000-8000-000000002452	/product/53
2026-03-10 03:20:00+00	54	00000000-0000-4000-8000-000000002453	/product/54
2026-03-10 04:00:00+00	55	00000000-0000-4000-8000-000000002454	/product/55
2026-03-10 04:40:00+00	56	00000000-0000-4000-8000-000000002455	/product/56
2026-03-10 05:20:00+00	57	00000000-0000-4000-8000-000000002456	/product/57
2026-03-10 06:00:00+00	58	00000000-0000-4000-8000-000000002457	/product/58
2026-03-10 06:40:00+00	59	00000000-0000-4000-8000-000000002458	/product/59
2026-03-10 07:20:00+00	60	00000000-0000-4000-8000-000000002459	/product/60
2026-03-10 08:00:00+00	61	00000000-0000-4000-8000-000000002460	/product/61
2026-03-10 08:40:00+00	62	00000000-0000-4000-8000-000000002461	/product/62
2026-03-10 09:20:00+00	63	00000000-0000-4000-8000-000000002462	/product/63
2026-03-10 10:00:00+00	64	00000000-0000-4000-8000-000000002463	/product/64
2026-03-10 10:40:00+00	65	00000000-0000-4000-8000-000000002464	/product/65
2026-03-10 11:20:00+00	66	00000000-0000-4000-8000-000000002465	/product/66
2026-03-10 12:00:00+00	67	00000000-0000-4000-8000-000000002466	/product/67
2026-03-10 12:40:00+00	68	00000000-0000-4000-8000-000000002467	/product/68
2026-03-10 13:20:00+00	69	00000000-0000-4000-8000-000000002468	/product/69
2026-03-10 14:00:00+00	70	00000000-0000-4000-8000-000000002469	/product/70
2026-03-10 14:40:00+00	71	00000000-0000-4000-8000-000000002470	/product/71
2026-03-10 15:20:00+00	72	00000000-0000-4000-8000-000000002471	/product/72
2026-03-10 16:00:00+00	73	00000000-0000-4000-8000-000000002472	/product/73
2026-03-10 16:40:00+00	74	00000000-0000-4000-8000-000000002473	/product/74
2026-03-10 17:20:00+00	75	00000000-0000-4000-8000-000000002474	/product/75
2026-03-10 18:00:00+00	76	00000000-0000-4000-8000-000000002475	/product/76
2026-03-10 18:40:00+00	77	00000000-0000-4000-8000-000000002476	/product/77
2026-03-10 19:20:00+00	78	00000000-0000-4000-8000-000000002477	/product/78
2026-03-10 20:00:00+00	79	00000000-0000-4000-8000-000000002478	/product/79
2026-03-10 20:40:00+00	80	00000000-0000-4000-8000-000000002479	/product/80
2026-03-10 21:20:00+00	81	00000000-0000-4000-8000-000000002480	/product/81
2026-03-10 22:00:00+00	82	00000000-0000-4000-8000-000000002481	/product/82
2026-03-10 22:40:00+00	83	00000000-0000-4000-8000-000000002482	/product/83
2026-03-10 23:20:00+00	84	00000000-0000-4000-8000-000000002483	/product/84
2026-03-11 00:00:00+00	85	00000000-0000-4000-8000-000000002484	/product/85
2026-03-11 00:40:00+00	86	00000000-0000-4000-8000-000000002485	/product/86
2026-03-11 01:20:00+00	87	00000000-0000-4000-8000-000000002486	/product/87
2026-03-11 02:00:00+00	88	00000000-0000-4000-8000-000000002487	/product/88
2026-03-11 02:40:00+00	89	00000000-0000-4000-8000-000000002488	/product/89
2026-03-11 03:20:00+00	90	00000000-0000-4000-8000-000000002489	/product/90
2026-03-11 04:00:00+00	91	00000000-0000-4000-8000-000000002490	/product/91
2026-03-11 04:40:00+00	92	00000000-0000-4000-8000-000000002491	/product/92
2026-03-11 05:20:00+00	93	00000000-0000-4000-8000-000000002492	/product/93
2026-03-11 06:00:00+00	94	00000000-0000-4000-8000-000000002493	/product/94
2026-03-11 06:40:00+00	95	00000000-0000-4000-8000-000000002494	/product/95
2026-03-11 07:20:00+00	96	00000000-0000-4000-8000-000000002495	/product/96
2026-03-11 08:00:00+00	97	00000000-0000-4000-8000-000000002496	/product/97
2026-03-11 08:40:00+00	98	00000000-0000-4000-8000-000000002497	/product/98
2026-03-11 09:20:00+00	99	00000000-0000-4000-8000-000000002498	/product/99
2026-03-11 10:00:00+00	100	00000000-0000-4000-8000-000000002499	/product/100
2026-03-11 10:40:00+00	101	00000000-0000-4000-8000-000000002500	/product/101
2026-03-11 11:20:00+00	102	00000000-0000-4000-8000-000000002501	/product/102
2026-03-11 12:00:00+00	103	00000000-0000-4000-8000-000000002502	/product/103
2026-03-11 12:40:00+00	104	00000000-0000-4000-8000-000000002503	/product/104
2026-03-11 13:20:00+00	105	00000000-0000-4000-8000-000000002504	/product/105
2026-03-11 14:00:00+00	106	00000000-0000-4000-8000-000000002505	/product/106
2026-03-11 14:40:00+00	107	00000000-0000-4000-8000-000000002506	/product/107
2026-03-11 15:20:00+00	108	00000000-0000-4000-8000-000000002507	/product/108
2026-03-11 16:00:00+00	109	00000000-0000-4000-8000-000000002508	/product/109
2026-03-11 16:40:00+00	110	00000000-0000-4000-8000-000000002509	/product/110
2026-03-11 17:20:00+00	111	00000000-0000-4000-8000-000000002510	/product/111
2026-03-11 18:00:00+00	112	00000000-0000-4000-8000-000000002511	/product/112
2026-03-11 18:40:00+00	113	00000000-0000-4000-8000-000000002512	/product/113
2026-03-11 19:20:00+00	114	00000000-0000-4000-8000-000000002513	/product/114
2026-03-11 20:00:00+00	115	00000000-0000-4000-8000-000000002514	/product/115
2026-03-11 20:40:00+00	116	00000000-0000-4000-8000-000000002515	/product/116
2026-03-11 21:20:00+00	117	00000000-0000-4000-8000-000000002516	/product/117
2026-03-11 22:00:00+00	118	00000000-0000-4000-8000-000000002517	/product/118
2026-03-11 22:40:00+00	119	00000000-0000-4000-8000-000000002518	/product/119
2026-03-11 23:20:00+00	120	00000000-0000-4000-8000-000000002519	/product/120
2026-03-12 00:00:00+00	121	00000000-0000-4000-8000-000000002520	/product/121
2026-03-12 00:40:00+00	122	00000000-0000-4000-8000-000000002521	/product/122
2026-03-12 01:20:00+00	123	00000000-0000-4000-8000-000000002522	/product/123
2026-03-12 02:00:00+00	124	00000000-0000-4000-8000-000000002523	/product/124
2026-03-12 02:40:00+00	125	00000000-0000-4000-8000-000000002524	/product/125
2026-03-12 03:20:00+00	126	00000000-0000-4000-8000-000000002525	/product/126
2026-03-12 04:00:00+00	127	00000000-0000-4000-8000-000000002526	/product/127
2026-03-12 04:40:00+00	128	00000000-0000-4000-8000-000000002527	/product/128
2026-03-12 05:20:00+00	129	00000000-0000-4000-8000-000000002528	/product/129
2026-03-12 06:00:00+00	130	00000000-0000-4000-8000-000000002529	/product/130
2026-03-12 06:40:00+00	131	00000000-0000-4000-8000-000000002530	/product/131
2026-03-12 07:20:00+00	132	00000000-0000-4000-8000-000000002531	/product/132
2026-03-12 08:00:00+00	133	00000000-0000-4000-8000-000000002532	/product/133
2026-03-12 08:40:00+00	134	00000000-0000-4000-8000-000000002533	/product/134
2026-03-12 09:20:00+00	135	00000000-0000-4000-8000-000000002534	/product/135
2026-03-12 10:00:00+00	136	00000000-0000-4000-8000-000000002535	/product/136
2026-03-12 10:40:00+00	137	00000000-0000-4000-8000-000000002536	/product/137
2026-03-12 11:20:00+00	138	00000000-0000-4000-8000-000000002537	/product/138
2026-03-12 12:00:00+00	139	00000000-0000-4000-8000-000000002538	/product/139
2026-03-12 12:40:00+00	140	00000000-0000-4000-8000-000000002539	/product/140
2026-03-12 13:20:00+00	141	00000000-0000-4000-8000-000000002540	/product/141
2026-03-12 14:00:00+00	142	00000000-0000-4000-8000-000000002541	/product/142
2026-03-12 14:40:00+00	143	00000000-0000-4000-8000-000000002542	/product/143
2026-03-12 15:20:00+00	144	00000000-0000-4000-8000-000000002543	/product/144
2026-03-12 16:00:00+00	145	00000000-0000-4000-8000-000000002544	/product/145
2026-03-12 16:40:00+00	146	00000000-0000-4000-8000-000000002545	/product/146
2026-03-12 17:20:00+00	147	00000000-0000-4000-8000-000000002546	/product/147
2026-03-12 18:00:00+00	148	00000000-0000-4000-8000-000000002547	/product/148
2026-03-12 18:40:00+00	149	00000000-0000-4000-8000-000000002548	/product/149
2026-03-12 19:20:00+00	150	00000000-0000-4000-8000-000000002549	/product/150
2026-03-12 20:00:00+00	151	00000000-0000-4000-8000-000000002550	/product/151
2026-03-12 20:40:00+00	152	00000000-0000-4000-8000-000000002551	/product/152
2026-03-12 21:20:00+00	153	00000000-0000-4000-8000-000000002552	/product/153
2026-03-12 22:00:00+00	154	00000000-0000-4000-8000-000000002553	/product/154
2026-03-12 22:40:00+00	155	00000000-0000-4000-8000-000000002554	/product/155
2026-03-12 23:20:00+00	156	00000000-0000-4000-8000-000000002555	/product/156
2026-03-13 00:00:00+00	157	00000000-0000-4000-8000-000000002556	/product/157
2026-03-13 00:40:00+00	158	00000000-0000-4000-8000-000000002557	/product/158
2026-03-13 01:20:00+00	159	00000000-0000-4000-8000-000000002558	/product/159
2026-03-13 02:00:00+00	160	00000000-0000-4000-8000-000000002559	/product/160
2026-03-13 02:40:00+00	161	00000000-0000-4000-8000-000000002560	/product/161
2026-03-13 03:20:00+00	162	00000000-0000-4000-8000-000000002561	/product/162
2026-03-13 04:00:00+00	163	00000000-0000-4000-8000-000000002562	/product/163
2026-03-13 04:40:00+00	164	00000000-0000-4000-8000-000000002563	/product/164
2026-03-13 05:20:00+00	165	00000000-0000-4000-8000-000000002564	/product/165
2026-03-13 06:00:00+00	166	00000000-0000-4000-8000-000000002565	/product/166
2026-03-13 06:40:00+00	167	00000000-0000-4000-8000-000000002566	/product/167
2026-03-13 07:20:00+00	168	00000000-0000-4000-8000-000000002567	/product/168
2026-03-13 08:00:00+00	169	00000000-0000-4000-8000-000000002568	/product/169
2026-03-13 08:40:00+00	170	00000000-0000-4000-8000-000000002569	/product/170
2026-03-13 09:20:00+00	171	00000000-0000-4000-8000-000000002570	/product/171
2026-03-13 10:00:00+00	172	00000000-0000-4000-8000-000000002571	/product/172
2026-03-13 10:40:00+00	173	00000000-0000-4000-8000-000000002572	/product/173
2026-03-13 11:20:00+00	174	00000000-0000-4000-8000-000000002573	/product/174
2026-03-13 12:00:00+00	175	00000000-0000-4000-8000-000000002574	/product/175
2026-03-13 12:40:00+00	176	00000000-0000-4000-8000-000000002575	/product/176
2026-03-13 13:20:00+00	177	00000000-0000-4000-8000-000000002576	/product/177
2026-03-13 14:00:00+00	178	00000000-0000-4000-8000-000000002577	/product/178
2026-03-13 14:40:00+00	179	00000000-0000-4000-8000-000000002578	/product/179
2026-03-13 15:20:00+00	180	00000000-0000-4000-8000-000000002579	/product/180
2026-03-13 16:00:00+00	181	00000000-0000-4000-8000-000000002580	/product/181
2026-03-13 16:40:00+00	182	00000000-0000-4000-8000-000000002581	/product/182
2026-03-13 17:20:00+00	183	00000000-0000-4000-8000-000000002582	/product/183
2026-03-13 18:00:00+00	184	00000000-0000-4000-8000-000000002583	/product/184
2026-03-13 18:40:00+00	185	00000000-0000-4000-8000-000000002584	/product/185
2026-03-13 19:20:00+00	186	00000000-0000-4000-8000-000000002585	/product/186
2026-03-13 20:00:00+00	187	00000000-0000-4000-8000-000000002586	/product/187
2026-03-13 20:40:00+00	188	00000000-0000-4000-8000-000000002587	/product/188
2026-03-13 21:20:00+00	189	00000000-0000-4000-8000-000000002588	/product/189
2026-03-13 22:00:00+00	190	00000000-0000-4000-8000-000000002589	/product/190
2026-03-13 22:40:00+00	191	00000000-0000-4000-8000-000000002590	/product/191
2026-03-13 23:20:00+00	192	00000000-0000-4000-8000-000000002591	/product/192
2026-03-14 00:00:00+00	193	00000000-0000-4000-8000-000000002592	/product/193
2026-03-14 00:40:00+00	194	00000000-0000-4000-8000-000000002593	/product/194
2026-03-14 01:20:00+00	195	00000000-0000-4000-8000-000000002594	/product/195
2026-03-14 02:00:00+00	196	00000000-0000-4000-8000-000000002595	/product/196
2026-03-14 02:40:00+00	197	00000000-0000-4000-8000-000000002596	/product/197
2026-03-14 03:20:00+00	198	00000000-0000-4000-8000-000000002597	/product/198
2026-03-14 04:00:00+00	199	00000000-0000-4000-8000-000000002598	/product/199
2026-03-14 04:40:00+00	200	00000000-0000-4000-8000-000000002599	/product/200
2026-03-14 05:20:00+00	201	00000000-0000-4000-8000-000000002600	/product/201
2026-03-14 06:00:00+00	202	00000000-0000-4000-8000-000000002601	/product/202
2026-03-14 06:40:00+00	203	00000000-0000-4000-8000-000000002602	/product/203
2026-03-14 07:20:00+00	204	00000000-0000-4000-8000-000000002603	/product/204
2026-03-14 08:00:00+00	205	00000000-0000-4000-8000-000000002604	/product/205
2026-03-14 08:40:00+00	206	00000000-0000-4000-8000-000000002605	/product/206
2026-03-14 09:20:00+00	207	00000000-0000-4000-8000-000000002606	/product/207
2026-03-14 10:00:00+00	208	00000000-0000-4000-8000-000000002607	/product/208
2026-03-14 10:40:00+00	209	00000000-0000-4000-8000-000000002608	/product/209
2026-03-14 11:20:00+00	210	00000000-0000-4000-8000-000000002609	/product/210
2026-03-14 12:00:00+00	211	00000000-0000-4000-8000-000000002610	/product/211
2026-03-14 12:40:00+00	212	00000000-0000-4000-8000-000000002611	/product/212
2026-03-14 13:20:00+00	213	00000000-0000-4000-8000-000000002612	/product/213
2026-03-14 14:00:00+00	214	00000000-0000-4000-8000-000000002613	/product/214
2026-03-14 14:40:00+00	215	00000000-0000-4000-8000-000000002614	/product/215
2026-03-14 15:20:00+00	216	00000000-0000-4000-8000-000000002615	/product/216
2026-03-14 16:00:00+00	217	00000000-0000-4000-8000-000000002616	/product/217
2026-03-14 16:40:00+00	218	00000000-0000-4000-8000-000000002617	/product/218
2026-03-14 17:20:00+00	219	00000000-0000-4000-8000-000000002618	/product/219
2026-03-14 18:00:00+00	220	00000000-0000-4000-8000-000000002619	/product/220
2026-03-14 18:40:00+00	221	00000000-0000-4000-8000-000000002620	/product/221
2026-03-14 19:20:00+00	222	00000000-0000-4000-8000-000000002621	/product/222
2026-03-14 20:00:00+00	223	00000000-0000-4000-8000-000000002622	/product/223
2026-03-14 20:40:00+00	224	00000000-0000-4000-8000-000000002623	/product/224
2026-03-14 21:20:00+00	225	00000000-0000-4000-8000-000000002624	/product/225
2026-03-14 22:00:00+00	226	00000000-0000-4000-8000-000000002625	/product/226
2026-03-14 22:40:00+00	227	00000000-0000-4000-8000-000000002626	/product/227
2026-03-14 23:20:00+00	228	00000000-0000-4000-8000-000000002627	/product/228
2026-03-15 00:00:00+00	229	00000000-0000-4000-8000-000000002628	/product/229
2026-03-15 00:40:00+00	230	00000000-0000-4000-8000-000000002629	/product/230
2026-03-15 01:20:00+00	231	00000000-0000-4000-8000-000000002630	/product/231
2026-03-15 02:00:00+00	232	00000000-0000-4000-8000-000000002631	/product/232
2026-03-15 02:40:00+00	233	00000000-0000-4000-8000-000000002632	/product/233
2026-03-15 03:20:00+00	234	00000000-0000-4000-8000-000000002633	/product/234
2026-03-15 04:00:00+00	235	00000000-0000-4000-8000-000000002634	/product/235
2026-03-15 04:40:00+00	236	00000000-0000-4000-8000-000000002635	/product/236
2026-03-15 05:20:00+00	237	00000000-0000-4000-8000-000000002636	/product/237
2026-03-15 06:00:00+00	238	00000000-0000-4000-8000-000000002637	/product/238
2026-03-15 06:40:00+00	239	00000000-0000-4000-8000-000000002638	/product/239
2026-03-15 07:20:00+00	240	00000000-0000-4000-8000-000000002639	/product/240
2026-03-15 08:00:00+00	241	00000000-0000-4000-8000-000000002640	/product/241
2026-03-15 08:40:00+00	242	00000000-0000-4000-8000-000000002641	/product/242
2026-03-15 09:20:00+00	243	00000000-0000-4000-8000-000000002642	/product/243
2026-03-15 10:00:00+00	244	00000000-0000-4000-8000-000000002643	/product/244
2026-03-15 10:40:00+00	245	00000000-0000-4000-8000-000000002644	/product/245
2026-03-15 11:20:00+00	246	00000000-0000-4000-8000-000000002645	/product/246
2026-03-15 12:00:00+00	247	00000000-0000-4000-8000-000000002646	/product/247
2026-03-15 12:40:00+00	248	00000000-0000-4000-8000-000000002647	/product/248
2026-03-15 13:20:00+00	249	00000000-0000-4000-8000-000000002648	/product/249
2026-03-15 14:00:00+00	250	00000000-0000-4000-8000-000000002649	/product/250
2026-03-15 14:40:00+00	251	00000000-0000-4000-8000-000000002650	/product/251
2026-03-15 15:20:00+00	252	00000000-0000-4000-8000-000000002651	/product/252
2026-03-15 16:00:00+00	253	00000000-0000-4000-8000-000000002652	/product/253
2026-03-15 16:40:00+00	254	00000000-0000-4000-8000-000000002653	/product/254
2026-03-15 17:20:00+00	255	00000000-0000-4000-8000-000000002654	/product/255
2026-03-15 18:00:00+00	256	00000000-0000-4000-8000-000000002655	/product/256
2026-03-15 18:40:00+00	257	00000000-0000-4000-8000-000000002656	/product/257
2026-03-15 19:20:00+00	258	00000000-0000-4000-8000-000000002657	/product/258
2026-03-15 20:00:00+00	259	00000000-0000-4000-8000-000000002658	/product/259
2026-03-15 20:40:00+00	260	00000000-0000-4000-8000-000000002659	/product/260
2026-03-15 21:20:00+00	261	00000000-0000-4000-8000-000000002660	/product/261
2026-03-15 22:00:00+00	262	00000000-0000-4000-8000-000000002661	/product/262
2026-03-15 22:40:00+00	263	00000000-0000-4000-8000-000000002662	/product/263
2026-03-15 23:20:00+00	264	00000000-0000-4000-8000-000000002663	/product/264
2026-03-16 00:00:00+00	265	00000000-0000-4000-8000-000000002664	/product/265
2026-03-16 00:40:00+00	266	00000000-0000-4000-8000-000000002665	/product/266
2026-03-16 01:20:00+00	267	00000000-0000-4000-8000-000000002666	/product/267
2026-03-16 02:00:00+00	268	00000000-0000-4000-8000-000000002667	/product/268
2026-03-16 02:40:00+00	269	00000000-0000-4000-8000-000000002668	/product/269
2026-03-16 03:20:00+00	270	00000000-0000-4000-8000-000000002669	/product/270
2026-03-16 04:00:00+00	271	00000000-0000-4000-8000-000000002670	/product/271
2026-03-16 04:40:00+00	272	00000000-0000-4000-8000-000000002671	/product/272
2026-03-16 05:20:00+00	273	00000000-0000-4000-8000-000000002672	/product/273
2026-03-16 06:00:00+00	274	00000000-0000-4000-8000-000000002673	/product/274
2026-03-16 06:40:00+00	275	00000000-0000-4000-8000-000000002674	/product/275
2026-03-16 07:20:00+00	276	00000000-0000-4000-8000-000000002675	/product/276
2026-03-16 08:00:00+00	277	00000000-0000-4000-8000-000000002676	/product/277
2026-03-16 08:40:00+00	278	00000000-0000-4000-8000-000000002677	/product/278
2026-03-16 09:20:00+00	279	00000000-0000-4000-8000-000000002678	/product/279
2026-03-16 10:00:00+00	280	00000000-0000-4000-8000-000000002679	/product/280
2026-03-16 10:40:00+00	281	00000000-0000-4000-8000-000000002680	/product/281
2026-03-16 11:20:00+00	282	00000000-0000-4000-8000-000000002681	/product/282
2026-03-16 12:00:00+00	283	00000000-0000-4000-8000-000000002682	/product/283
2026-03-16 12:40:00+00	284	00000000-0000-4000-8000-000000002683	/product/284
2026-03-16 13:20:00+00	285	00000000-0000-4000-8000-000000002684	/product/285
2026-03-16 14:00:00+00	286	00000000-0000-4000-8000-000000002685	/product/286
2026-03-16 14:40:00+00	287	00000000-0000-4000-8000-000000002686	/product/287
2026-03-16 15:20:00+00	288	00000000-0000-4000-8000-000000002687	/product/288
2026-03-16 16:00:00+00	289	00000000-0000-4000-8000-000000002688	/product/289
2026-03-16 16:40:00+00	290	00000000-0000-4000-8000-000000002689	/product/290
2026-03-16 17:20:00+00	291	00000000-0000-4000-8000-000000002690	/product/291
2026-03-16 18:00:00+00	292	00000000-0000-4000-8000-000000002691	/product/292
2026-03-16 18:40:00+00	293	00000000-0000-4000-8000-000000002692	/product/293
2026-03-16 19:20:00+00	294	00000000-0000-4000-8000-000000002693	/product/294
2026-03-16 20:00:00+00	295	00000000-0000-4000-8000-000000002694	/product/295
2026-03-16 20:40:00+00	296	00000000-0000-4000-8000-000000002695	/product/296
2026-03-16 21:20:00+00	297	00000000-0000-4000-8000-000000002696	/product/297
2026-03-16 22:00:00+00	298	00000000-0000-4000-8000-000000002697	/product/298
2026-03-16 22:40:00+00	299	00000000-0000-4000-8000-000000002698	/product/299
2026-03-16 23:20:00+00	300	00000000-0000-4000-8000-000000002699	/product/300
2026-03-17 00:00:00+00	301	00000000-0000-4000-8000-000000002700	/product/301
2026-03-17 00:40:00+00	302	00000000-0000-4000-8000-000000002701	/product/302
2026-03-17 01:20:00+00	303	00000000-0000-4000-8000-000000002702	/product/303
2026-03-17 02:00:00+00	304	00000000-0000-4000-8000-000000002703	/product/304
2026-03-17 02:40:00+00	305	00000000-0000-4000-8000-000000002704	/product/305
2026-03-17 03:20:00+00	306	00000000-0000-4000-8000-000000002705	/product/306
2026-03-17 04:00:00+00	307	00000000-0000-4000-8000-000000002706	/product/307
2026-03-17 04:40:00+00	308	00000000-0000-4000-8000-000000002707	/product/308
2026-03-17 05:20:00+00	309	00000000-0000-4000-8000-000000002708	/product/309
2026-03-17 06:00:00+00	310	00000000-0000-4000-8000-000000002709	/product/310
2026-03-17 06:40:00+00	311	00000000-0000-4000-8000-000000002710	/product/311
2026-03-17 07:20:00+00	312	00000000-0000-4000-8000-000000002711	/product/312
2026-03-17 08:00:00+00	313	00000000-0000-4000-8000-000000002712	/product/313
2026-03-17 08:40:00+00	314	00000000-0000-4000-8000-000000002713	/product/314
2026-03-17 09:20:00+00	315	00000000-0000-4000-8000-000000002714	/product/315
2026-03-17 10:00:00+00	316	00000000-0000-4000-8000-000000002715	/product/316
2026-03-17 10:40:00+00	317	00000000-0000-4000-8000-000000002716	/product/317
2026-03-17 11:20:00+00	318	00000000-0000-4000-8000-000000002717	/product/318
2026-03-17 12:00:00+00	319	00000000-0000-4000-8000-000000002718	/product/319
2026-03-17 12:40:00+00	320	00000000-0000-4000-8000-000000002719	/product/320
2026-03-17 13:20:00+00	321	00000000-0000-4000-8000-000000002720	/product/321
2026-03-17 14:00:00+00	322	00000000-0000-4000-8000-000000002721	/product/322
2026-03-17 14:40:00+00	323	00000000-0000-4000-8000-000000002722	/product/323
2026-03-17 15:20:00+00	324	00000000-0000-4000-8000-000000002723	/product/324
2026-03-17 16:00:00+00	325	00000000-0000-4000-8000-000000002724	/product/325
2026-03-17 16:40:00+00	326	00000000-0000-4000-8000-000000002725	/product/326
2026-03-17 17:20:00+00	327	00000000-0000-4000-8000-000000002726	/product/327
2026-03-17 18:00:00+00	328	00000000-0000-4000-8000-000000002727	/product/328
2026-03-17 18:40:00+00	329	00000000-0000-4000-8000-000000002728	/product/329
2026-03-17 19:20:00+00	330	00000000-0000-4000-8000-000000002729	/product/330
2026-03-17 20:00:00+00	331	00000000-0000-4000-8000-000000002730	/product/331
2026-03-17 20:40:00+00	332	00000000-0000-4000-8000-000000002731	/product/332
2026-03-17 21:20:00+00	333	00000000-0000-4000-8000-000000002732	/product/333
2026-03-17 22:00:00+00	334	00000000-0000-4000-8000-000000002733	/product/334
2026-03-17 22:40:00+00	335	00000000-0000-4000-8000-000000002734	/product/335
2026-03-17 23:20:00+00	336	00000000-0000-4000-8000-000000002735	/product/336
2026-03-18 00:00:00+00	337	00000000-0000-4000-8000-000000002736	/product/337
2026-03-18 00:40:00+00	338	00000000-0000-4000-8000-000000002737	/product/338
2026-03-18 01:20:00+00	339	00000000-0000-4000-8000-000000002738	/product/339
2026-03-18 02:00:00+00	340	00000000-0000-4000-8000-000000002739	/product/340
2026-03-18 02:40:00+00	341	00000000-0000-4000-8000-000000002740	/product/341
2026-03-18 03:20:00+00	342	00000000-0000-4000-8000-000000002741	/product/342
2026-03-18 04:00:00+00	343	00000000-0000-4000-8000-000000002742	/product/343
2026-03-18 04:40:00+00	344	00000000-0000-4000-8000-000000002743	/product/344
2026-03-18 05:20:00+00	345	00000000-0000-4000-8000-000000002744	/product/345
2026-03-18 06:00:00+00	346	00000000-0000-4000-8000-000000002745	/product/346
2026-03-18 06:40:00+00	347	00000000-0000-4000-8000-000000002746	/product/347
2026-03-18 07:20:00+00	348	00000000-0000-4000-8000-000000002747	/product/348
2026-03-18 08:00:00+00	349	00000000-0000-4000-8000-000000002748	/product/349
2026-03-18 08:40:00+00	350	00000000-0000-4000-8000-000000002749	/product/350
2026-03-18 09:20:00+00	351	00000000-0000-4000-8000-000000002750	/product/351
2026-03-18 10:00:00+00	352	00000000-0000-4000-8000-000000002751	/product/352
2026-03-18 10:40:00+00	353	00000000-0000-4000-8000-000000002752	/product/353
2026-03-18 11:20:00+00	354	00000000-0000-4000-8000-000000002753	/product/354
2026-03-18 12:00:00+00	355	00000000-0000-4000-8000-000000002754	/product/355
2026-03-18 12:40:00+00	356	00000000-0000-4000-8000-000000002755	/product/356
2026-03-18 13:20:00+00	357	00000000-0000-4000-8000-000000002756	/product/357
2026-03-18 14:00:00+00	358	00000000-0000-4000-8000-000000002757	/product/358
2026-03-18 14:40:00+00	359	00000000-0000-4000-8000-000000002758	/product/359
2026-03-18 15:20:00+00	360	00000000-0000-4000-8000-000000002759	/product/360
2026-03-18 16:00:00+00	361	00000000-0000-4000-8000-000000002760	/product/361
2026-03-18 16:40:00+00	362	00000000-0000-4000-8000-000000002761	/product/362
2026-03-18 17:20:00+00	363	00000000-0000-4000-8000-000000002762	/product/363
2026-03-18 18:00:00+00	364	00000000-0000-4000-8000-000000002763	/product/364
2026-03-18 18:40:00+00	365	00000000-0000-4000-8000-000000002764	/product/365
2026-03-18 19:20:00+00	366	00000000-0000-4000-8000-000000002765	/product/366
2026-03-18 20:00:00+00	367	00000000-0000-4000-8000-000000002766	/product/367
2026-03-18 20:40:00+00	368	00000000-0000-4000-8000-000000002767	/product/368
2026-03-18 21:20:00+00	369	00000000-0000-4000-8000-000000002768	/product/369
2026-03-18 22:00:00+00	370	00000000-0000-4000-8000-000000002769	/product/370
2026-03-18 22:40:00+00	371	00000000-0000-4000-8000-000000002770	/product/371
2026-03-18 23:20:00+00	372	00000000-0000-4000-8000-000000002771	/product/372
2026-03-19 00:00:00+00	373	00000000-0000-4000-8000-000000002772	/product/373
2026-03-19 00:40:00+00	374	00000000-0000-4000-8000-000000002773	/product/374
2026-03-19 01:20:00+00	375	00000000-0000-4000-8000-000000002774	/product/375
2026-03-19 02:00:00+00	376	00000000-0000-4000-8000-000000002775	/product/376
2026-03-19 02:40:00+00	377	00000000-0000-4000-8000-000000002776	/product/377
2026-03-19 03:20:00+00	378	00000000-0000-4000-8000-000000002777	/product/378
2026-03-19 04:00:00+00	379	00000000-0000-4000-8000-000000002778	/product/379
2026-03-19 04:40:00+00	380	00000000-0000-4000-8000-000000002779	/product/380
2026-03-19 05:20:00+00	381	00000000-0000-4000-8000-000000002780	/product/381
2026-03-19 06:00:00+00	382	00000000-0000-4000-8000-000000002781	/product/382
2026-03-19 06:40:00+00	383	00000000-0000-4000-8000-000000002782	/product/383
2026-03-19 07:20:00+00	384	00000000-0000-4000-8000-000000002783	/product/384
2026-03-19 08:00:00+00	385	00000000-0000-4000-8000-000000002784	/product/385
2026-03-19 08:40:00+00	386	00000000-0000-4000-8000-000000002785	/product/386
2026-03-19 09:20:00+00	387	00000000-0000-4000-8000-000000002786	/product/387
2026-03-19 10:00:00+00	388	00000000-0000-4000-8000-000000002787	/product/388
2026-03-19 10:40:00+00	389	00000000-0000-4000-8000-000000002788	/product/389
2026-03-19 11:20:00+00	390	00000000-0000-4000-8000-000000002789	/product/390
2026-03-19 12:00:00+00	391	00000000-0000-4000-8000-000000002790	/product/391
2026-03-19 12:40:00+00	392	00000000-0000-4000-8000-000000002791	/product/392
2026-03-19 13:20:00+00	393	00000000-0000-4000-8000-000000002792	/product/393
2026-03-19 14:00:00+00	394	00000000-0000-4000-8000-000000002793	/product/394
2026-03-19 14:40:00+00	395	00000000-0000-4000-8000-000000002794	/product/395
2026-03-19 15:20:00+00	396	00000000-0000-4000-8000-000000002795	/product/396
2026-03-19 16:00:00+00	397	00000000-0000-4000-8000-000000002796	/product/397
2026-03-19 16:40:00+00	398	00000000-0000-4000-8000-000000002797	/product/398
2026-03-19 17:20:00+00	399	00000000-0000-4000-8000-000000002798	/product/399
2026-03-19 18:00:00+00	400	00000000-0000-4000-8000-000000002799	/product/400
2026-03-19 18:40:00+00	1	00000000-0000-4000-8000-000000002800	/product/1
2026-03-19 19:20:00+00	2	00000000-0000-4000-8000-000000002801	/product/2
2026-03-19 20:00:00+00	3	00000000-0000-4000-8000-000000002802	/product/3
2026-03-19 20:40:00+00	4	00000000-0000-4000-8000-000000002803	/product/4
2026-03-19 21:20:00+00	5	00000000-0000-4000-8000-000000002804	/product/5
2026-03-19 22:00:00+00	6	00000000-0000-4000-8000-000000002805	/product/6
2026-03-19 22:40:00+00	7	00000000-0000-4000-8000-000000002806	/product/7
2026-03-19 23:20:00+00	8	00000000-0000-4000-8000-000000002807	/product/8
2026-03-20 00:00:00+00	9	00000000-0000-4000-8000-000000002808	/product/9
2026-03-20 00:40:00+00	10	00000000-0000-4000-8000-000000002809	/product/10
2026-03-20 01:20:00+00	11	00000000-0000-4000-8000-000000002810	/product/11
2026-03-20 02:00:00+00	12	00000000-0000-4000-8000-000000002811	/product/12
2026-03-20 02:40:00+00	13	00000000-0000-4000-8000-000000002812	/product/13
2026-03-20 03:20:00+00	14	00000000-0000-4000-8000-000000002813	/product/14
2026-03-20 04:00:00+00	15	00000000-0000-4000-8000-000000002814	/product/15
2026-03-20 04:40:00+00	16	00000000-0000-4000-8000-000000002815	/product/16
2026-03-20 05:20:00+00	17	00000000-0000-4000-8000-000000002816	/product/17
2026-03-20 06:00:00+00	18	00000000-0000-4000-8000-000000002817	/product/18
2026-03-20 06:40:00+00	19	00000000-0000-4000-8000-000000002818	/product/19
2026-03-20 07:20:00+00	20	00000000-0000-4000-8000-000000002819	/product/20
2026-03-20 08:00:00+00	21	00000000-0000-4000-8000-000000002820	/product/21
2026-03-20 08:40:00+00	22	00000000-0000-4000-8000-000000002821	/product/22
2026-03-20 09:20:00+00	23	00000000-0000-4000-8000-000000002822	/product/23
2026-03-20 10:00:00+00	24	00000000-0000-4000-8000-000000002823	/product/24
2026-03-20 10:40:00+00	25	00000000-0000-4000-8000-000000002824	/product/25
2026-03-20 11:20:00+00	26	00000000-0000-4000-8000-000000002825	/product/26
2026-03-20 12:00:00+00	27	00000000-0000-4000-8000-000000002826	/product/27
2026-03-20 12:40:00+00	28	00000000-0000-4000-8000-000000002827	/product/28
2026-03-20 13:20:00+00	29	00000000-0000-4000-8000-000000002828	/product/29
2026-03-20 14:00:00+00	30	00000000-0000-4000-8000-000000002829	/product/30
2026-03-20 14:40:00+00	31	00000000-0000-4000-8000-000000002830	/product/31
2026-03-20 15:20:00+00	32	00000000-0000-4000-8000-000000002831	/product/32
2026-03-20 16:00:00+00	33	00000000-0000-4000-8000-000000002832	/product/33
2026-03-20 16:40:00+00	34	00000000-0000-4000-8000-000000002833	/product/34
2026-03-20 17:20:00+00	35	00000000-0000-4000-8000-000000002834	/product/35
2026-03-20 18:00:00+00	36	00000000-0000-4000-8000-000000002835	/product/36
2026-03-20 18:40:00+00	37	00000000-0000-4000-8000-000000002836	/product/37
2026-03-20 19:20:00+00	38	00000000-0000-4000-8000-000000002837	/product/38
2026-03-20 20:00:00+00	39	00000000-0000-4000-8000-000000002838	/product/39
2026-03-20 20:40:00+00	40	00000000-0000-4000-8000-000000002839	/product/40
2026-03-20 21:20:00+00	41	00000000-0000-4000-8000-000000002840	/product/41
2026-03-20 22:00:00+00	42	00000000-0000-4000-8000-000000002841	/product/42
2026-03-20 22:40:00+00	43	00000000-0000-4000-8000-000000002842	/product/43
2026-03-20 23:20:00+00	44	00000000-0000-4000-8000-000000002843	/product/44
2026-03-21 00:00:00+00	45	00000000-0000-4000-8000-000000002844	/product/45
2026-03-21 00:40:00+00	46	00000000-0000-4000-8000-000000002845	/product/46
2026-03-21 01:20:00+00	47	00000000-0000-4000-8000-000000002846	/product/47
2026-03-21 02:00:00+00	48	00000000-0000-4000-8000-000000002847	/product/48
2026-03-21 02:40:00+00	49	00000000-0000-4000-8000-000000002848	/product/49
2026-03-21 03:20:00+00	50	00000000-0000-4000-8000-000000002849	/product/50
2026-03-21 04:00:00+00	51	00000000-0000-4000-8000-000000002850	/product/51
2026-03-21 04:40:00+00	52	00000000-0000-4000-8000-000000002851	/product/52
2026-03-21 05:20:00+00	53	00000000-0000-4000-8000-000000002852	/product/53
2026-03-21 06:00:00+00	54	00000000-0000-4000-8000-000000002853	/product/54
2026-03-21 06:40:00+00	55	00000000-0000-4000-8000-000000002854	/product/55
2026-03-21 07:20:00+00	56	00000000-0000-4000-8000-000000002855	/product/56
2026-03-21 08:00:00+00	57	00000000-0000-4000-8000-000000002856	/product/57
2026-03-21 08:40:00+00	58	00000000-0000-4000-8000-000000002857	/product/58
2026-03-21 09:20:00+00	59	00000000-0000-4000-8000-000000002858	/product/59
2026-03-21 10:00:00+00	60	00000000-0000-4000-8000-000000002859	/product/60
2026-03-21 10:40:00+00	61	00000000-0000-4000-8000-000000002860	/product/61
2026-03-21 11:20:00+00	62	00000000-0000-4000-8000-000000002861	/product/62
2026-03-21 12:00:00+00	63	00000000-0000-4000-8000-000000002862	/product/63
2026-03-21 12:40:00+00	64	00000000-0000-4000-8000-000000002863	/product/64
2026-03-21 13:20:00+00	65	00000000-0000-4000-8000-000000002864	/product/65
2026-03-21 14:00:00+00	66	00000000-0000-4000-8000-000000002865	/product/66
2026-03-21 14:40:00+00	67	00000000-0000-4000-8000-000000002866	/product/67
2026-03-21 15:20:00+00	68	00000000-0000-4000-8000-000000002867	/product/68
2026-03-21 16:00:00+00	69	00000000-0000-4000-8000-000000002868	/product/69
2026-03-21 16:40:00+00	70	00000000-0000-4000-8000-000000002869	/product/70
2026-03-21 17:20:00+00	71	00000000-0000-4000-8000-000000002870	/product/71
2026-03-21 18:00:00+00	72	00000000-0000-4000-8000-000000002871	/product/72
2026-03-21 18:40:00+00	73	00000000-0000-4000-8000-000000002872	/product/73
2026-03-21 19:20:00+00	74	00000000-0000-4000-8000-000000002873	/product/74
2026-03-21 20:00:00+00	75	00000000-0000-4000-8000-000000002874	/product/75
2026-03-21 20:40:00+00	76	00000000-0000-4000-8000-000000002875	/product/76
2026-03-21 21:20:00+00	77	00000000-0000-4000-8000-000000002876	/product/77
2026-03-21 22:00:00+00	78	00000000-0000-4000-8000-000000002877	/product/78
2026-03-21 22:40:00+00	79	00000000-0000-4000-8000-000000002878	/product/79
2026-03-21 23:20:00+00	80	00000000-0000-4000-8000-000000002879	/product/80
2026-03-22 00:00:00+00	81	00000000-0000-4000-8000-000000002880	/product/81
2026-03-22 00:40:00+00	82	00000000-0000-4000-8000-000000002881	/product/82
2026-03-22 01:20:00+00	83	00000000-0000-4000-8000-000000002882	/product/83
2026-03-22 02:00:00+00	84	00000000-0000-4000-8000-000000002883	/product/84
2026-03-22 02:40:00+00	85	00000000-0000-4000-8000-000000002884	/product/85
2026-03-22 03:20:00+00	86	00000000-0000-4000-8000-000000002885	/product/86
2026-03-22 04:00:00+00	87	00000000-0000-4000-8000-000000002886	/product/87
2026-03-22 04:40:00+00	88	00000000-0000-4000-8000-000000002887	/product/88
2026-03-22 05:20:00+00	89	00000000-0000-4000-8000-000000002888	/product/89
2026-03-22 06:00:00+00	90	00000000-0000-4000-8000-000000002889	/product/90
2026-03-22 06:40:00+00	91	00000000-0000-4000-8000-000000002890	/product/91
2026-03-22 07:20:00+00	92	00000000-0000-4000-8000-000000002891	/product/92
2026-03-22 08:00:00+00	93	00000000-0000-4000-8000-000000002892	/product/93
2026-03-22 08:40:00+00	94	00000000-0000-4000-8000-000000002893	/product/94
2026-03-22 09:20:00+00	95	00000000-0000-4000-8000-000000002894	/product/95
2026-03-22 10:00:00+00	96	00000000-0000-4000-8000-000000002895	/product/96
2026-03-22 10:40:00+00	97	00000000-0000-4000-8000-000000002896	/product/97
2026-03-22 11:20:00+00	98	00000000-0000-4000-8000-000000002897	/product/98
2026-03-22 12:00:00+00	99	00000000-0000-4000-8000-000000002898	/product/99
2026-03-22 12:40:00+00	100	00000000-0000-4000-8000-000000002899	/product/100
2026-03-22 13:20:00+00	101	00000000-0000-4000-8000-000000002900	/product/101
2026-03-22 14:00:00+00	102	00000000-0000-4000-8000-000000002901	/product/102
2026-03-22 14:40:00+00	103	00000000-0000-4000-8000-000000002902	/product/103
2026-03-22 15:20:00+00	104	00000000-0000-4000-8000-000000002903	/product/104
2026-03-22 16:00:00+00	105	00000000-0000-4000-8000-000000002904	/product/105
2026-03-22 16:40:00+00	106	00000000-0000-4000-8000-000000002905	/product/106
2026-03-22 17:20:00+00	107	00000000-0000-4000-8000-000000002906	/product/107
2026-03-22 18:00:00+00	108	00000000-0000-4000-8000-000000002907	/product/108
2026-03-22 18:40:00+00	109	00000000-0000-4000-8000-000000002908	/product/109
2026-03-22 19:20:00+00	110	00000000-0000-4000-8000-000000002909	/product/110
2026-03-22 20:00:00+00	111	00000000-0000-4000-8000-000000002910	/product/111
2026-03-22 20:40:00+00	112	00000000-0000-4000-8000-000000002911	/product/112
2026-03-22 21:20:00+00	113	00000000-0000-4000-8000-000000002912	/product/113
2026-03-22 22:00:00+00	114	00000000-0000-4000-8000-000000002913	/product/114
2026-03-22 22:40:00+00	115	00000000-0000-4000-8000-000000002914	/product/115
2026-03-22 23:20:00+00	116	00000000-0000-4000-8000-000000002915	/product/116
2026-03-23 00:00:00+00	117	00000000-0000-4000-8000-000000002916	/product/117
2026-03-23 00:40:00+00	118	00000000-0000-4000-8000-000000002917	/product/118
2026-03-23 01:20:00+00	119	00000000-0000-4000-8000-000000002918	/product/119
2026-03-23 02:00:00+00	120	00000000-0000-4000-8000-000000002919	/product/120
2026-03-23 02:40:00+00	121	00000000-0000-4000-8000-000000002920	/product/121
2026-03-23 03:20:00+00	122	00000000-0000-4000-8000-000000002921	/product/122
2026-03-23 04:00:00+00	123	00000000-0000-4000-8000-000000002922	/product/123
2026-03-23 04:40:00+00	124	00000000-0000-4000-8000-000000002923	/product/124
2026-03-23 05:20:00+00	125	00000000-0000-4000-8000-000000002924	/product/125
2026-03-23 06:00:00+00	126	00000000-0000-4000-8000-000000002925	/product/126
2026-03-23 06:40:00+00	127	00000000-0000-4000-8000-000000002926	/product/127
2026-03-23 07:20:00+00	128	00000000-0000-4000-8000-000000002927	/product/128
2026-03-23 08:00:00+00	129	00000000-0000-4000-8000-000000002928	/product/129
2026-03-23 08:40:00+00	130	00000000-0000-4000-8000-000000002929	/product/130
2026-03-23 09:20:00+00	131	00000000-0000-4000-8000-000000002930	/product/131
2026-03-23 10:00:00+00	132	00000000-0000-4000-8000-000000002931	/product/132
2026-03-23 10:40:00+00	133	00000000-0000-4000-8000-000000002932	/product/133
2026-03-23 11:20:00+00	134	00000000-0000-4000-8000-000000002933	/product/134
2026-03-23 12:00:00+00	135	00000000-0000-4000-8000-000000002934	/product/135
2026-03-23 12:40:00+00	136	00000000-0000-4000-8000-000000002935	/product/136
2026-03-23 13:20:00+00	137	00000000-0000-4000-8000-000000002936	/product/137
2026-03-23 14:00:00+00	138	00000000-0000-4000-8000-000000002937	/product/138
2026-03-23 14:40:00+00	139	00000000-0000-4000-8000-000000002938	/product/139
2026-03-23 15:20:00+00	140	00000000-0000-4000-8000-000000002939	/product/140
2026-03-23 16:00:00+00	141	00000000-0000-4000-8000-000000002940	/product/141
2026-03-23 16:40:00+00	142	00000000-0000-4000-8000-000000002941	/product/142
2026-03-23 17:20:00+00	143	00000000-0000-4000-8000-000000002942	/product/143
2026-03-23 18:00:00+00	144	00000000-0000-4000-8000-000000002943	/product/144
2026-03-23 18:40:00+00	145	00000000-0000-4000-8000-000000002944	/product/145
2026-03-23 19:20:00+00	146	00000000-0000-4000-8000-000000002945	/product/146
2026-03-23 20:00:00+00	147	00000000-0000-4000-8000-000000002946	/product/147
2026-03-23 20:40:00+00	148	00000000-0000-4000-8000-000000002947	/product/148
2026-03-23 21:20:00+00	149	00000000-0000-4000-8000-000000002948	/product/149
2026-03-23 22:00:00+00	150	00000000-0000-4000-8000-000000002949	/product/150
2026-03-23 22:40:00+00	151	00000000-0000-4000-8000-000000002950	/product/151
2026-03-23 23:20:00+00	152	00000000-0000-4000-8000-000000002951	/product/152
2026-03-24 00:00:00+00	153	00000000-0000-4000-8000-000000002952	/product/153
2026-03-24 00:40:00+00	154	00000000-0000-4000-8000-000000002953	/product/154
2026-03-24 01:20:00+00	155	00000000-0000-4000-8000-000000002954	/product/155
2026-03-24 02:00:00+00	156	00000000-0000-4000-8000-000000002955	/product/156
2026-03-24 02:40:00+00	157	00000000-0000-4000-8000-000000002956	/product/157
2026-03-24 03:20:00+00	158	00000000-0000-4000-8000-000000002957	/product/158
2026-03-24 04:00:00+00	159	00000000-0000-4000-8000-000000002958	/product/159
2026-03-24 04:40:00+00	160	00000000-0000-4000-8000-000000002959	/product/160
2026-03-24 05:20:00+00	161	00000000-0000-4000-8000-000000002960	/product/161
2026-03-24 06:00:00+00	162	00000000-0000-4000-8000-000000002961	/product/162
2026-03-24 06:40:00+00	163	00000000-0000-4000-8000-000000002962	/product/163
2026-03-24 07:20:00+00	164	00000000-0000-4000-8000-000000002963	/product/164
2026-03-24 08:00:00+00	165	00000000-0000-4000-8000-000000002964	/product/165
2026-03-24 08:40:00+00	166	00000000-0000-4000-8000-000000002965	/product/166
2026-03-24 09:20:00+00	167	00000000-0000-4000-8000-000000002966	/product/167
2026-03-24 10:00:00+00	168	00000000-0000-4000-8000-000000002967	/product/168
2026-03-24 10:40:00+00	169	00000000-0000-4000-8000-000000002968	/product/169
2026-03-24 11:20:00+00	170	00000000-0000-4000-8000-000000002969	/product/170
2026-03-24 12:00:00+00	171	00000000-0000-4000-8000-000000002970	/product/171
2026-03-24 12:40:00+00	172	00000000-0000-4000-8000-000000002971	/product/172
2026-03-24 13:20:00+00	173	00000000-0000-4000-8000-000000002972	/product/173
2026-03-24 14:00:00+00	174	00000000-0000-4000-8000-000000002973	/product/174
2026-03-24 14:40:00+00	175	00000000-0000-4000-8000-000000002974	/product/175
2026-03-24 15:20:00+00	176	00000000-0000-4000-8000-000000002975	/product/176
2026-03-24 16:00:00+00	177	00000000-0000-4000-8000-000000002976	/product/177
2026-03-24 16:40:00+00	178	00000000-0000-4000-8000-000000002977	/product/178
2026-03-24 17:20:00+00	179	00000000-0000-4000-8000-000000002978	/product/179
2026-03-24 18:00:00+00	180	00000000-0000-4000-8000-000000002979	/product/180
2026-03-24 18:40:00+00	181	00000000-0000-4000-8000-000000002980	/product/181
2026-03-24 19:20:00+00	182	00000000-0000-4000-8000-000000002981	/product/182
2026-03-24 20:00:00+00	183	00000000-0000-4000-8000-000000002982	/product/183
2026-03-24 20:40:00+00	184	00000000-0000-4000-8000-000000002983	/product/184
2026-03-24 21:20:00+00	185	00000000-0000-4000-8000-000000002984	/product/185
2026-03-24 22:00:00+00	186	00000000-0000-4000-8000-000000002985	/product/186
2026-03-24 22:40:00+00	187	00000000-0000-4000-8000-000000002986	/product/187
2026-03-24 23:20:00+00	188	00000000-0000-4000-8000-000000002987	/product/188
2026-03-25 00:00:00+00	189	00000000-0000-4000-8000-000000002988	/product/189
2026-03-25 00:40:00+00	190	00000000-0000-4000-8000-000000002989	/product/190
2026-03-25 01:20:00+00	191	00000000-0000-4000-8000-000000002990	/product/191
2026-03-25 02:00:00+00	192	00000000-0000-4000-8000-000000002991	/product/192
2026-03-25 02:40:00+00	193	00000000-0000-4000-8000-000000002992	/product/193
2026-03-25 03:20:00+00	194	00000000-0000-4000-8000-000000002993	/product/194
2026-03-25 04:00:00+00	195	00000000-0000-4000-8000-000000002994	/product/195
2026-03-25 04:40:00+00	196	00000000-0000-4000-8000-000000002995	/product/196
2026-03-25 05:20:00+00	197	00000000-0000-4000-8000-000000002996	/product/197
2026-03-25 06:00:00+00	198	00000000-0000-4000-8000-000000002997	/product/198
2026-03-25 06:40:00+00	199	00000000-0000-4000-8000-000000002998	/product/199
2026-03-25 07:20:00+00	200	00000000-0000-4000-8000-000000002999	/product/200
2026-03-25 08:00:00+00	201	00000000-0000-4000-8000-000000003000	/product/201
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.payments (id, order_id, method, amount, paid_at, reference) FROM stdin;
1	1	card	176.66	2026-01-02 00:00:00+00	R-0
2	2	invoice	466.09	2026-01-02 01:00:00+00	\N
3	3	transfer	336.80	2026-01-02 02:00:00+00	R-2
4	4	card	9.56	2026-01-02 03:00:00+00	\N
5	5	invoice	82.39	2026-01-02 04:00:00+00	R-4
6	6	transfer	55.29	2026-01-02 05:00:00+00	\N
7	7	card	228.59	2026-01-02 06:00:00+00	R-6
8	8	invoice	79.03	2026-01-02 07:00:00+00	\N
9	9	transfer	230.39	2026-01-02 08:00:00+00	R-8
10	10	card	56.16	2026-01-02 09:00:00+00	\N
11	11	invoice	353.95	2026-01-02 10:00:00+00	R-10
12	12	transfer	312.48	2026-01-02 11:00:00+00	\N
13	13	card	362.59	2026-01-02 12:00:00+00	R-12
14	14	invoice	190.09	2026-01-02 13:00:00+00	\N
15	15	transfer	316.09	2026-01-02 14:00:00+00	R-14
16	16	card	285.97	2026-01-02 15:00:00+00	\N
17	17	invoice	89.01	2026-01-02 16:00:00+00	R-16
18	18	transfer	489.09	2026-01-02 17:00:00+00	\N
19	19	card	183.34	2026-01-02 18:00:00+00	R-18
20	20	invoice	191.15	2026-01-02 19:00:00+00	\N
21	21	transfer	53.03	2026-01-02 20:00:00+00	R-20
22	22	card	192.11	2026-01-02 21:00:00+00	\N
23	23	invoice	48.59	2026-01-02 22:00:00+00	R-22
24	24	transfer	177.85	2026-01-02 23:00:00+00	\N
25	25	card	342.61	2026-01-03 00:00:00+00	R-24
26	26	invoice	208.02	2026-01-03 01:00:00+00	\N
27	27	transfer	257.57	2026-01-03 02:00:00+00	R-26
28	28	card	474.57	2026-01-03 03:00:00+00	\N
29	29	invoice	430.43	2026-01-03 04:00:00+00	R-28
30	30	transfer	245.93	2026-01-03 05:00:00+00	\N
31	31	card	364.97	2026-01-03 06:00:00+00	R-30
32	32	invoice	270.98	2026-01-03 07:00:00+00	\N
33	33	transfer	441.06	2026-01-03 08:00:00+00	R-32
34	34	card	402.81	2026-01-03 09:00:00+00	\N
35	35	invoice	441.50	2026-01-03 10:00:00+00	R-34
36	36	transfer	146.91	2026-01-03 11:00:00+00	\N
37	37	card	35.79	2026-01-03 12:00:00+00	R-36
38	38	invoice	216.59	2026-01-03 13:00:00+00	\N
39	39	transfer	80.61	2026-01-03 14:00:00+00	R-38
40	40	card	247.27	2026-01-03 15:00:00+00	\N
41	41	invoice	472.99	2026-01-03 16:00:00+00	R-40
42	42	transfer	117.61	2026-01-03 17:00:00+00	\N
43	43	card	26.79	2026-01-03 18:00:00+00	R-42
44	44	invoice	97.59	2026-01-03 19:00:00+00	\N
45	45	transfer	332.80	2026-01-03 20:00:00+00	R-44
46	46	card	242.65	2026-01-03 21:00:00+00	\N
47	47	invoice	11.31	2026-01-03 22:00:00+00	R-46
48	48	transfer	174.40	2026-01-03 23:00:00+00	\N
49	49	card	205.93	2026-01-04 00:00:00+00	R-48
50	50	invoice	158.48	2026-01-04 01:00:00+00	\N
51	51	transfer	19.07	2026-01-04 02:00:00+00	R-50
52	52	card	381.51	2026-01-04 03:00:00+00	\N
53	53	invoice	300.59	2026-01-04 04:00:00+00	R-52
54	54	transfer	92.53	2026-01-04 05:00:00+00	\N
55	55	card	297.87	2026-01-04 06:00:00+00	R-54
56	56	invoice	148.77	2026-01-04 07:00:00+00	\N
57	57	transfer	97.16	2026-01-04 08:00:00+00	R-56
58	58	card	459.09	2026-01-04 09:00:00+00	\N
59	59	invoice	276.95	2026-01-04 10:00:00+00	R-58
60	60	transfer	300.98	2026-01-04 11:00:00+00	\N
61	61	card	14.70	2026-01-04 12:00:00+00	R-60
62	62	invoice	450.70	2026-01-04 13:00:00+00	\N
63	63	transfer	361.84	2026-01-04 14:00:00+00	R-62
64	64	card	492.10	2026-01-04 15:00:00+00	\N
65	65	invoice	393.75	2026-01-04 16:00:00+00	R-64
66	66	transfer	208.19	2026-01-04 17:00:00+00	\N
67	67	card	342.04	2026-01-04 18:00:00+00	R-66
68	68	invoice	218.70	2026-01-04 19:00:00+00	\N
69	69	transfer	420.38	2026-01-04 20:00:00+00	R-68
70	70	card	376.57	2026-01-04 21:00:00+00	\N
71	71	invoice	443.59	2026-01-04 22:00:00+00	R-70
72	72	transfer	433.35	2026-01-04 23:00:00+00	\N
73	73	card	126.35	2026-01-05 00:00:00+00	R-72
74	74	invoice	224.47	2026-01-05 01:00:00+00	\N
75	75	transfer	183.79	2026-01-05 02:00:00+00	R-74
76	76	card	342.67	2026-01-05 03:00:00+00	\N
77	77	invoice	20.23	2026-01-05 04:00:00+00	R-76
78	78	transfer	269.07	2026-01-05 05:00:00+00	\N
79	79	card	126.50	2026-01-05 06:00:00+00	R-78
80	80	invoice	495.89	2026-01-05 07:00:00+00	\N
81	81	transfer	173.36	2026-01-05 08:00:00+00	R-80
82	82	card	23.46	2026-01-05 09:00:00+00	\N
83	83	invoice	453.15	2026-01-05 10:00:00+00	R-82
84	84	transfer	369.76	2026-01-05 11:00:00+00	\N
85	85	card	253.00	2026-01-05 12:00:00+00	R-84
86	86	invoice	191.08	2026-01-05 13:00:00+00	\N
87	87	transfer	141.68	2026-01-05 14:00:00+00	R-86
88	88	card	164.27	2026-01-05 15:00:00+00	\N
89	89	invoice	80.28	2026-01-05 16:00:00+00	R-88
90	90	transfer	45.90	2026-01-05 17:00:00+00	\N
91	91	card	183.43	2026-01-05 18:00:00+00	R-90
92	92	invoice	321.38	2026-01-05 19:00:00+00	\N
93	93	transfer	31.36	2026-01-05 20:00:00+00	R-92
94	94	card	240.71	2026-01-05 21:00:00+00	\N
95	95	invoice	473.10	2026-01-05 22:00:00+00	R-94
96	96	transfer	142.84	2026-01-05 23:00:00+00	\N
97	97	card	126.01	2026-01-06 00:00:00+00	R-96
98	98	invoice	396.98	2026-01-06 01:00:00+00	\N
99	99	transfer	264.38	2026-01-06 02:00:00+00	R-98
100	100	card	28.16	2026-01-06 03:00:00+00	\N
101	101	invoice	56.00	2026-01-06 04:00:00+00	R-100
102	102	transfer	235.03	2026-01-06 05:00:00+00	\N
103	103	card	12.53	2026-01-06 06:00:00+00	R-102
104	104	invoice	53.54	2026-01-06 07:00:00+00	\N
105	105	transfer	281.26	2026-01-06 08:00:00+00	R-104
106	106	card	195.50	2026-01-06 09:00:00+00	\N
107	107	invoice	196.75	2026-01-06 10:00:00+00	R-106
108	108	transfer	461.28	2026-01-06 11:00:00+00	\N
109	109	card	130.01	2026-01-06 12:00:00+00	R-108
110	110	invoice	114.02	2026-01-06 13:00:00+00	\N
111	111	transfer	303.85	2026-01-06 14:00:00+00	R-110
112	112	card	461.95	2026-01-06 15:00:00+00	\N
113	113	invoice	188.98	2026-01-06 16:00:00+00	R-112
114	114	transfer	474.68	2026-01-06 17:00:00+00	\N
115	115	card	156.03	2026-01-06 18:00:00+00	R-114
116	116	invoice	346.60	2026-01-06 19:00:00+00	\N
117	117	transfer	96.50	2026-01-06 20:00:00+00	R-116
118	118	card	308.25	2026-01-06 21:00:00+00	\N
119	119	invoice	36.08	2026-01-06 22:00:00+00	R-118
120	120	transfer	309.78	2026-01-06 23:00:00+00	\N
121	121	card	404.18	2026-01-07 00:00:00+00	R-120
122	122	invoice	265.45	2026-01-07 01:00:00+00	\N
123	123	transfer	66.74	2026-01-07 02:00:00+00	R-122
124	124	card	354.88	2026-01-07 03:00:00+00	\N
125	125	invoice	188.73	2026-01-07 04:00:00+00	R-124
126	126	transfer	292.47	2026-01-07 05:00:00+00	\N
127	127	card	50.41	2026-01-07 06:00:00+00	R-126
128	128	invoice	303.36	2026-01-07 07:00:00+00	\N
129	129	transfer	197.04	2026-01-07 08:00:00+00	R-128
130	130	card	448.39	2026-01-07 09:00:00+00	\N
131	131	invoice	364.50	2026-01-07 10:00:00+00	R-130
132	132	transfer	111.41	2026-01-07 11:00:00+00	\N
133	133	card	155.18	2026-01-07 12:00:00+00	R-132
134	134	invoice	66.94	2026-01-07 13:00:00+00	\N
135	135	transfer	101.46	2026-01-07 14:00:00+00	R-134
136	136	card	139.78	2026-01-07 15:00:00+00	\N
137	137	invoice	355.15	2026-01-07 16:00:00+00	R-136
138	138	transfer	280.71	2026-01-07 17:00:00+00	\N
139	139	card	39.39	2026-01-07 18:00:00+00	R-138
140	140	invoice	194.60	2026-01-07 19:00:00+00	\N
141	141	transfer	224.36	2026-01-07 20:00:00+00	R-140
142	142	card	285.20	2026-01-07 21:00:00+00	\N
143	143	invoice	430.46	2026-01-07 22:00:00+00	R-142
144	144	transfer	336.10	2026-01-07 23:00:00+00	\N
145	145	card	259.38	2026-01-08 00:00:00+00	R-144
146	146	invoice	122.46	2026-01-08 01:00:00+00	\N
147	147	transfer	4.28	2026-01-08 02:00:00+00	R-146
148	148	card	346.26	2026-01-08 03:00:00+00	\N
149	149	invoice	10.13	2026-01-08 04:00:00+00	R-148
150	150	transfer	400.37	2026-01-08 05:00:00+00	\N
151	151	card	418.22	2026-01-08 06:00:00+00	R-150
152	152	invoice	15.67	2026-01-08 07:00:00+00	\N
153	153	transfer	470.84	2026-01-08 08:00:00+00	R-152
154	154	card	346.93	2026-01-08 09:00:00+00	\N
155	155	invoice	31.73	2026-01-08 10:00:00+00	R-154
156	156	transfer	417.70	2026-01-08 11:00:00+00	\N
157	157	card	258.77	2026-01-08 12:00:00+00	R-156
158	158	invoice	230.57	2026-01-08 13:00:00+00	\N
159	159	transfer	167.76	2026-01-08 14:00:00+00	R-158
160	160	card	124.39	2026-01-08 15:00:00+00	\N
161	161	invoice	174.85	2026-01-08 16:00:00+00	R-160
162	162	transfer	53.50	2026-01-08 17:00:00+00	\N
163	163	card	80.88	2026-01-08 18:00:00+00	R-162
164	164	invoice	85.33	2026-01-08 19:00:00+00	\N
165	165	transfer	251.41	2026-01-08 20:00:00+00	R-164
166	166	card	334.18	2026-01-08 21:00:00+00	\N
167	167	invoice	190.86	2026-01-08 22:00:00+00	R-166
168	168	transfer	374.77	2026-01-08 23:00:00+00	\N
169	169	card	369.37	2026-01-09 00:00:00+00	R-168
170	170	invoice	79.98	2026-01-09 01:00:00+00	\N
171	171	transfer	131.12	2026-01-09 02:00:00+00	R-170
172	172	card	276.99	2026-01-09 03:00:00+00	\N
173	173	invoice	99.84	2026-01-09 04:00:00+00	R-172
174	174	transfer	207.06	2026-01-09 05:00:00+00	\N
175	175	card	322.61	2026-01-09 06:00:00+00	R-174
176	176	invoice	201.08	2026-01-09 07:00:00+00	\N
177	177	transfer	483.13	2026-01-09 08:00:00+00	R-176
178	178	card	40.92	2026-01-09 09:00:00+00	\N
179	179	invoice	130.51	2026-01-09 10:00:00+00	R-178
180	180	transfer	235.64	2026-01-09 11:00:00+00	\N
181	181	card	148.24	2026-01-09 12:00:00+00	R-180
182	182	invoice	137.23	2026-01-09 13:00:00+00	\N
183	183	transfer	243.48	2026-01-09 14:00:00+00	R-182
184	184	card	17.83	2026-01-09 15:00:00+00	\N
185	185	invoice	270.08	2026-01-09 16:00:00+00	R-184
186	186	transfer	480.06	2026-01-09 17:00:00+00	\N
187	187	card	375.04	2026-01-09 18:00:00+00	R-186
188	188	invoice	400.25	2026-01-09 19:00:00+00	\N
189	189	transfer	272.92	2026-01-09 20:00:00+00	R-188
190	190	card	160.65	2026-01-09 21:00:00+00	\N
191	191	invoice	77.00	2026-01-09 22:00:00+00	R-190
192	192	transfer	151.67	2026-01-09 23:00:00+00	\N
193	193	card	78.79	2026-01-10 00:00:00+00	R-192
194	194	invoice	273.51	2026-01-10 01:00:00+00	\N
195	195	transfer	423.72	2026-01-10 02:00:00+00	R-194
196	196	card	393.75	2026-01-10 03:00:00+00	\N
197	197	invoice	169.73	2026-01-10 04:00:00+00	R-196
198	198	transfer	432.57	2026-01-10 05:00:00+00	\N
199	199	card	51.59	2026-01-10 06:00:00+00	R-198
200	200	invoice	372.31	2026-01-10 07:00:00+00	\N
201	201	transfer	128.98	2026-01-10 08:00:00+00	R-200
202	202	card	93.35	2026-01-10 09:00:00+00	\N
203	203	invoice	276.30	2026-01-10 10:00:00+00	R-202
204	204	transfer	21.42	2026-01-10 11:00:00+00	\N
205	205	card	345.40	2026-01-10 12:00:00+00	R-204
206	206	invoice	105.19	2026-01-10 13:00:00+00	\N
207	207	transfer	287.95	2026-01-10 14:00:00+00	R-206
208	208	card	164.13	2026-01-10 15:00:00+00	\N
209	209	invoice	181.48	2026-01-10 16:00:00+00	R-208
210	210	transfer	383.80	2026-01-10 17:00:00+00	\N
211	211	card	230.97	2026-01-10 18:00:00+00	R-210
212	212	invoice	432.74	2026-01-10 19:00:00+00	\N
213	213	transfer	302.96	2026-01-10 20:00:00+00	R-212
214	214	card	271.58	2026-01-10 21:00:00+00	\N
215	215	invoice	401.08	2026-01-10 22:00:00+00	R-214
216	216	transfer	0.52	2026-01-10 23:00:00+00	\N
217	217	card	242.61	2026-01-11 00:00:00+00	R-216
218	218	invoice	361.29	2026-01-11 01:00:00+00	\N
219	219	transfer	172.97	2026-01-11 02:00:00+00	R-218
220	220	card	29.02	2026-01-11 03:00:00+00	\N
221	221	invoice	353.01	2026-01-11 04:00:00+00	R-220
222	222	transfer	323.83	2026-01-11 05:00:00+00	\N
223	223	card	279.73	2026-01-11 06:00:00+00	R-222
224	224	invoice	329.84	2026-01-11 07:00:00+00	\N
225	225	transfer	238.36	2026-01-11 08:00:00+00	R-224
226	226	card	488.45	2026-01-11 09:00:00+00	\N
227	227	invoice	454.93	2026-01-11 10:00:00+00	R-226
228	228	transfer	338.55	2026-01-11 11:00:00+00	\N
229	229	card	15.80	2026-01-11 12:00:00+00	R-228
230	230	invoice	424.37	2026-01-11 13:00:00+00	\N
231	231	transfer	24.31	2026-01-11 14:00:00+00	R-230
232	232	card	322.88	2026-01-11 15:00:00+00	\N
233	233	invoice	134.43	2026-01-11 16:00:00+00	R-232
234	234	transfer	312.16	2026-01-11 17:00:00+00	\N
235	235	card	490.39	2026-01-11 18:00:00+00	R-234
236	236	invoice	100.52	2026-01-11 19:00:00+00	\N
237	237	transfer	181.14	2026-01-11 20:00:00+00	R-236
238	238	card	156.27	2026-01-11 21:00:00+00	\N
239	239	invoice	4.93	2026-01-11 22:00:00+00	R-238
240	240	transfer	314.34	2026-01-11 23:00:00+00	\N
241	241	card	51.85	2026-01-12 00:00:00+00	R-240
242	242	invoice	123.66	2026-01-12 01:00:00+00	\N
243	243	transfer	68.71	2026-01-12 02:00:00+00	R-242
244	244	card	260.52	2026-01-12 03:00:00+00	\N
245	245	invoice	90.15	2026-01-12 04:00:00+00	R-244
246	246	transfer	40.80	2026-01-12 05:00:00+00	\N
247	247	card	78.40	2026-01-12 06:00:00+00	R-246
248	248	invoice	246.87	2026-01-12 07:00:00+00	\N
249	249	transfer	101.42	2026-01-12 08:00:00+00	R-248
250	250	card	17.49	2026-01-12 09:00:00+00	\N
251	251	invoice	430.26	2026-01-12 10:00:00+00	R-250
252	252	transfer	417.04	2026-01-12 11:00:00+00	\N
253	253	card	20.10	2026-01-12 12:00:00+00	R-252
254	254	invoice	41.53	2026-01-12 13:00:00+00	\N
255	255	transfer	371.71	2026-01-12 14:00:00+00	R-254
256	256	card	28.31	2026-01-12 15:00:00+00	\N
257	257	invoice	461.19	2026-01-12 16:00:00+00	R-256
258	258	transfer	362.34	2026-01-12 17:00:00+00	\N
259	259	card	22.05	2026-01-12 18:00:00+00	R-258
260	260	invoice	300.80	2026-01-12 19:00:00+00	\N
261	261	transfer	343.65	2026-01-12 20:00:00+00	R-260
262	262	card	76.42	2026-01-12 21:00:00+00	\N
263	263	invoice	466.61	2026-01-12 22:00:00+00	R-262
264	264	transfer	39.40	2026-01-12 23:00:00+00	\N
265	265	card	337.47	2026-01-13 00:00:00+00	R-264
266	266	invoice	250.25	2026-01-13 01:00:00+00	\N
267	267	transfer	133.12	2026-01-13 02:00:00+00	R-266
268	268	card	2.91	2026-01-13 03:00:00+00	\N
269	269	invoice	213.11	2026-01-13 04:00:00+00	R-268
270	270	transfer	128.48	2026-01-13 05:00:00+00	\N
271	271	card	482.68	2026-01-13 06:00:00+00	R-270
272	272	invoice	381.40	2026-01-13 07:00:00+00	\N
273	273	transfer	282.47	2026-01-13 08:00:00+00	R-272
274	274	card	121.40	2026-01-13 09:00:00+00	\N
275	275	invoice	320.86	2026-01-13 10:00:00+00	R-274
276	276	transfer	237.17	2026-01-13 11:00:00+00	\N
277	277	card	404.81	2026-01-13 12:00:00+00	R-276
278	278	invoice	282.17	2026-01-13 13:00:00+00	\N
279	279	transfer	482.24	2026-01-13 14:00:00+00	R-278
280	280	card	64.23	2026-01-13 15:00:00+00	\N
281	281	invoice	108.95	2026-01-13 16:00:00+00	R-280
282	282	transfer	460.95	2026-01-13 17:00:00+00	\N
283	283	card	192.92	2026-01-13 18:00:00+00	R-282
284	284	invoice	350.26	2026-01-13 19:00:00+00	\N
285	285	transfer	460.98	2026-01-13 20:00:00+00	R-284
286	286	card	72.17	2026-01-13 21:00:00+00	\N
287	287	invoice	168.14	2026-01-13 22:00:00+00	R-286
288	288	transfer	211.73	2026-01-13 23:00:00+00	\N
289	289	card	339.57	2026-01-14 00:00:00+00	R-288
290	290	invoice	319.82	2026-01-14 01:00:00+00	\N
291	291	transfer	115.23	2026-01-14 02:00:00+00	R-290
292	292	card	237.16	2026-01-14 03:00:00+00	\N
293	293	invoice	169.16	2026-01-14 04:00:00+00	R-292
294	294	transfer	461.18	2026-01-14 05:00:00+00	\N
295	295	card	232.77	2026-01-14 06:00:00+00	R-294
296	296	invoice	26.66	2026-01-14 07:00:00+00	\N
297	297	transfer	464.15	2026-01-14 08:00:00+00	R-296
298	298	card	41.20	2026-01-14 09:00:00+00	\N
299	299	invoice	33.14	2026-01-14 10:00:00+00	R-298
300	300	transfer	435.41	2026-01-14 11:00:00+00	\N
301	301	card	256.46	2026-01-14 12:00:00+00	R-300
302	302	invoice	253.89	2026-01-14 13:00:00+00	\N
303	303	transfer	14.83	2026-01-14 14:00:00+00	R-302
304	304	card	122.12	2026-01-14 15:00:00+00	\N
305	305	invoice	97.86	2026-01-14 16:00:00+00	R-304
306	306	transfer	454.25	2026-01-14 17:00:00+00	\N
307	307	card	71.11	2026-01-14 18:00:00+00	R-306
308	308	invoice	355.31	2026-01-14 19:00:00+00	\N
309	309	transfer	132.16	2026-01-14 20:00:00+00	R-308
310	310	card	251.16	2026-01-14 21:00:00+00	\N
311	311	invoice	404.22	2026-01-14 22:00:00+00	R-310
312	312	transfer	202.98	2026-01-14 23:00:00+00	\N
313	313	card	167.73	2026-01-15 00:00:00+00	R-312
314	314	invoice	182.75	2026-01-15 01:00:00+00	\N
315	315	transfer	484.93	2026-01-15 02:00:00+00	R-314
316	316	card	247.63	2026-01-15 03:00:00+00	\N
317	317	invoice	482.42	2026-01-15 04:00:00+00	R-316
318	318	transfer	218.98	2026-01-15 05:00:00+00	\N
319	319	card	118.48	2026-01-15 06:00:00+00	R-318
320	320	invoice	392.58	2026-01-15 07:00:00+00	\N
321	321	transfer	415.95	2026-01-15 08:00:00+00	R-320
322	322	card	209.11	2026-01-15 09:00:00+00	\N
323	323	invoice	318.98	2026-01-15 10:00:00+00	R-322
324	324	transfer	166.25	2026-01-15 11:00:00+00	\N
325	325	card	373.16	2026-01-15 12:00:00+00	R-324
326	326	invoice	56.96	2026-01-15 13:00:00+00	\N
327	327	transfer	383.80	2026-01-15 14:00:00+00	R-326
328	328	card	324.67	2026-01-15 15:00:00+00	\N
329	329	invoice	335.61	2026-01-15 16:00:00+00	R-328
330	330	transfer	155.78	2026-01-15 17:00:00+00	\N
331	331	card	482.34	2026-01-15 18:00:00+00	R-330
332	332	invoice	446.82	2026-01-15 19:00:00+00	\N
333	333	transfer	449.14	2026-01-15 20:00:00+00	R-332
334	334	card	29.94	2026-01-15 21:00:00+00	\N
335	335	invoice	54.88	2026-01-15 22:00:00+00	R-334
336	336	transfer	144.82	2026-01-15 23:00:00+00	\N
337	337	card	342.18	2026-01-16 00:00:00+00	R-336
338	338	invoice	379.83	2026-01-16 01:00:00+00	\N
339	339	transfer	483.14	2026-01-16 02:00:00+00	R-338
340	340	card	229.53	2026-01-16 03:00:00+00	\N
341	341	invoice	121.46	2026-01-16 04:00:00+00	R-340
342	342	transfer	421.63	2026-01-16 05:00:00+00	\N
343	343	card	104.17	2026-01-16 06:00:00+00	R-342
344	344	invoice	208.63	2026-01-16 07:00:00+00	\N
345	345	transfer	200.58	2026-01-16 08:00:00+00	R-344
346	346	card	421.73	2026-01-16 09:00:00+00	\N
347	347	invoice	44.78	2026-01-16 10:00:00+00	R-346
348	348	transfer	108.64	2026-01-16 11:00:00+00	\N
349	349	card	116.47	2026-01-16 12:00:00+00	R-348
350	350	invoice	377.32	2026-01-16 13:00:00+00	\N
351	351	transfer	395.73	2026-01-16 14:00:00+00	R-350
352	352	card	289.27	2026-01-16 15:00:00+00	\N
353	353	invoice	228.31	2026-01-16 16:00:00+00	R-352
354	354	transfer	117.98	2026-01-16 17:00:00+00	\N
355	355	card	180.43	2026-01-16 18:00:00+00	R-354
356	356	invoice	219.02	2026-01-16 19:00:00+00	\N
357	357	transfer	82.17	2026-01-16 20:00:00+00	R-356
358	358	card	211.79	2026-01-16 21:00:00+00	\N
359	359	invoice	450.26	2026-01-16 22:00:00+00	R-358
360	360	transfer	23.47	2026-01-16 23:00:00+00	\N
361	361	card	411.96	2026-01-17 00:00:00+00	R-360
362	362	invoice	357.21	2026-01-17 01:00:00+00	\N
363	363	transfer	469.41	2026-01-17 02:00:00+00	R-362
364	364	card	258.83	2026-01-17 03:00:00+00	\N
365	365	invoice	266.26	2026-01-17 04:00:00+00	R-364
366	366	transfer	73.93	2026-01-17 05:00:00+00	\N
367	367	card	457.08	2026-01-17 06:00:00+00	R-366
368	368	invoice	232.69	2026-01-17 07:00:00+00	\N
369	369	transfer	459.17	2026-01-17 08:00:00+00	R-368
370	370	card	367.46	2026-01-17 09:00:00+00	\N
371	371	invoice	333.63	2026-01-17 10:00:00+00	R-370
372	372	transfer	293.45	2026-01-17 11:00:00+00	\N
373	373	card	111.38	2026-01-17 12:00:00+00	R-372
374	374	invoice	417.35	2026-01-17 13:00:00+00	\N
375	375	transfer	294.33	2026-01-17 14:00:00+00	R-374
376	376	card	318.64	2026-01-17 15:00:00+00	\N
377	377	invoice	64.74	2026-01-17 16:00:00+00	R-376
378	378	transfer	440.13	2026-01-17 17:00:00+00	\N
379	379	card	478.21	2026-01-17 18:00:00+00	R-378
380	380	invoice	290.48	2026-01-17 19:00:00+00	\N
381	381	transfer	379.57	2026-01-17 20:00:00+00	R-380
382	382	card	237.68	2026-01-17 21:00:00+00	\N
383	383	invoice	372.72	2026-01-17 22:00:00+00	R-382
384	384	transfer	382.07	2026-01-17 23:00:00+00	\N
385	385	card	426.71	2026-01-18 00:00:00+00	R-384
386	386	invoice	335.80	2026-01-18 01:00:00+00	\N
387	387	transfer	43.47	2026-01-18 02:00:00+00	R-386
388	388	card	209.62	2026-01-18 03:00:00+00	\N
389	389	invoice	359.09	2026-01-18 04:00:00+00	R-388
390	390	transfer	179.99	2026-01-18 05:00:00+00	\N
391	391	card	410.38	2026-01-18 06:00:00+00	R-390
392	392	invoice	426.70	2026-01-18 07:00:00+00	\N
393	393	transfer	107.96	2026-01-18 08:00:00+00	R-392
394	394	card	473.85	2026-01-18 09:00:00+00	\N
395	395	invoice	458.63	2026-01-18 10:00:00+00	R-394
396	396	transfer	16.09	2026-01-18 11:00:00+00	\N
397	397	card	118.79	2026-01-18 12:00:00+00	R-396
398	398	invoice	209.48	2026-01-18 13:00:00+00	\N
399	399	transfer	122.57	2026-01-18 14:00:00+00	R-398
400	400	card	41.98	2026-01-18 15:00:00+00	\N
401	401	invoice	21.36	2026-01-18 16:00:00+00	R-400
402	402	transfer	178.59	2026-01-18 17:00:00+00	\N
403	403	card	494.52	2026-01-18 18:00:00+00	R-402
404	404	invoice	61.81	2026-01-18 19:00:00+00	\N
405	405	transfer	162.15	2026-01-18 20:00:00+00	R-404
406	406	card	499.15	2026-01-18 21:00:00+00	\N
407	407	invoice	311.28	2026-01-18 22:00:00+00	R-406
408	408	transfer	436.80	2026-01-18 23:00:00+00	\N
409	409	card	400.69	2026-01-19 00:00:00+00	R-408
410	410	invoice	56.71	2026-01-19 01:00:00+00	\N
411	411	transfer	4.43	2026-01-19 02:00:00+00	R-410
412	412	card	219.35	2026-01-19 03:00:00+00	\N
413	413	invoice	241.97	2026-01-19 04:00:00+00	R-412
414	414	transfer	457.84	2026-01-19 05:00:00+00	\N
415	415	card	317.97	2026-01-19 06:00:00+00	R-414
416	416	invoice	64.18	2026-01-19 07:00:00+00	\N
417	417	transfer	461.75	2026-01-19 08:00:00+00	R-416
418	418	card	447.79	2026-01-19 09:00:00+00	\N
419	419	invoice	279.73	2026-01-19 10:00:00+00	R-418
420	420	transfer	70.40	2026-01-19 11:00:00+00	\N
421	421	card	452.04	2026-01-19 12:00:00+00	R-420
422	422	invoice	44.99	2026-01-19 13:00:00+00	\N
423	423	transfer	268.61	2026-01-19 14:00:00+00	R-422
424	424	card	409.48	2026-01-19 15:00:00+00	\N
425	425	invoice	71.53	2026-01-19 16:00:00+00	R-424
426	426	transfer	287.13	2026-01-19 17:00:00+00	\N
427	427	card	160.73	2026-01-19 18:00:00+00	R-426
428	428	invoice	111.97	2026-01-19 19:00:00+00	\N
429	429	transfer	181.84	2026-01-19 20:00:00+00	R-428
430	430	card	125.39	2026-01-19 21:00:00+00	\N
431	431	invoice	464.04	2026-01-19 22:00:00+00	R-430
432	432	transfer	244.36	2026-01-19 23:00:00+00	\N
433	433	card	56.65	2026-01-20 00:00:00+00	R-432
434	434	invoice	246.40	2026-01-20 01:00:00+00	\N
435	435	transfer	252.52	2026-01-20 02:00:00+00	R-434
436	436	card	136.60	2026-01-20 03:00:00+00	\N
437	437	invoice	294.55	2026-01-20 04:00:00+00	R-436
438	438	transfer	374.27	2026-01-20 05:00:00+00	\N
439	439	card	129.55	2026-01-20 06:00:00+00	R-438
440	440	invoice	362.50	2026-01-20 07:00:00+00	\N
441	441	transfer	423.76	2026-01-20 08:00:00+00	R-440
442	442	card	275.30	2026-01-20 09:00:00+00	\N
443	443	invoice	61.26	2026-01-20 10:00:00+00	R-442
444	444	transfer	63.42	2026-01-20 11:00:00+00	\N
445	445	card	457.85	2026-01-20 12:00:00+00	R-444
446	446	invoice	112.03	2026-01-20 13:00:00+00	\N
447	447	transfer	74.29	2026-01-20 14:00:00+00	R-446
448	448	card	322.75	2026-01-20 15:00:00+00	\N
449	449	invoice	6.44	2026-01-20 16:00:00+00	R-448
450	450	transfer	241.01	2026-01-20 17:00:00+00	\N
451	451	card	71.13	2026-01-20 18:00:00+00	R-450
452	452	invoice	322.60	2026-01-20 19:00:00+00	\N
453	453	transfer	143.55	2026-01-20 20:00:00+00	R-452
454	454	card	317.48	2026-01-20 21:00:00+00	\N
455	455	invoice	23.57	2026-01-20 22:00:00+00	R-454
456	456	transfer	272.54	2026-01-20 23:00:00+00	\N
457	457	card	370.71	2026-01-21 00:00:00+00	R-456
458	458	invoice	338.20	2026-01-21 01:00:00+00	\N
459	459	transfer	387.58	2026-01-21 02:00:00+00	R-458
460	460	card	165.88	2026-01-21 03:00:00+00	\N
461	461	invoice	445.93	2026-01-21 04:00:00+00	R-460
462	462	transfer	480.81	2026-01-21 05:00:00+00	\N
463	463	card	460.22	2026-01-21 06:00:00+00	R-462
464	464	invoice	75.24	2026-01-21 07:00:00+00	\N
465	465	transfer	178.20	2026-01-21 08:00:00+00	R-464
466	466	card	494.48	2026-01-21 09:00:00+00	\N
467	467	invoice	379.31	2026-01-21 10:00:00+00	R-466
468	468	transfer	419.28	2026-01-21 11:00:00+00	\N
469	469	card	35.06	2026-01-21 12:00:00+00	R-468
470	470	invoice	276.14	2026-01-21 13:00:00+00	\N
471	471	transfer	46.91	2026-01-21 14:00:00+00	R-470
472	472	card	192.71	2026-01-21 15:00:00+00	\N
473	473	invoice	276.98	2026-01-21 16:00:00+00	R-472
474	474	transfer	162.88	2026-01-21 17:00:00+00	\N
475	475	card	48.02	2026-01-21 18:00:00+00	R-474
476	476	invoice	191.97	2026-01-21 19:00:00+00	\N
477	477	transfer	31.01	2026-01-21 20:00:00+00	R-476
478	478	card	137.28	2026-01-21 21:00:00+00	\N
479	479	invoice	379.45	2026-01-21 22:00:00+00	R-478
480	480	transfer	417.40	2026-01-21 23:00:00+00	\N
481	481	card	136.28	2026-01-22 00:00:00+00	R-480
482	482	invoice	230.32	2026-01-22 01:00:00+00	\N
483	483	transfer	141.50	2026-01-22 02:00:00+00	R-482
484	484	card	17.44	2026-01-22 03:00:00+00	\N
485	485	invoice	317.87	2026-01-22 04:00:00+00	R-484
486	486	transfer	231.05	2026-01-22 05:00:00+00	\N
487	487	card	104.76	2026-01-22 06:00:00+00	R-486
488	488	invoice	110.82	2026-01-22 07:00:00+00	\N
489	489	transfer	133.84	2026-01-22 08:00:00+00	R-488
490	490	card	79.96	2026-01-22 09:00:00+00	\N
491	491	invoice	44.51	2026-01-22 10:00:00+00	R-490
492	492	transfer	405.61	2026-01-22 11:00:00+00	\N
493	493	card	140.96	2026-01-22 12:00:00+00	R-492
494	494	invoice	411.39	2026-01-22 13:00:00+00	\N
495	495	transfer	167.05	2026-01-22 14:00:00+00	R-494
496	496	card	387.81	2026-01-22 15:00:00+00	\N
497	497	invoice	438.77	2026-01-22 16:00:00+00	R-496
498	498	transfer	131.33	2026-01-22 17:00:00+00	\N
499	499	card	342.56	2026-01-22 18:00:00+00	R-498
500	500	invoice	189.76	2026-01-22 19:00:00+00	\N
501	501	transfer	439.68	2026-01-22 20:00:00+00	R-500
502	502	card	288.26	2026-01-22 21:00:00+00	\N
503	503	invoice	174.99	2026-01-22 22:00:00+00	R-502
504	504	transfer	436.08	2026-01-22 23:00:00+00	\N
505	505	card	38.43	2026-01-23 00:00:00+00	R-504
506	506	invoice	29.00	2026-01-23 01:00:00+00	\N
507	507	transfer	448.74	2026-01-23 02:00:00+00	R-506
508	508	card	167.93	2026-01-23 03:00:00+00	\N
509	509	invoice	349.92	2026-01-23 04:00:00+00	R-508
510	510	transfer	2.61	2026-01-23 05:00:00+00	\N
511	511	card	390.77	2026-01-23 06:00:00+00	R-510
512	512	invoice	455.64	2026-01-23 07:00:00+00	\N
513	513	transfer	36.20	2026-01-23 08:00:00+00	R-512
514	514	card	193.13	2026-01-23 09:00:00+00	\N
515	515	invoice	301.54	2026-01-23 10:00:00+00	R-514
516	516	transfer	22.20	2026-01-23 11:00:00+00	\N
517	517	card	95.55	2026-01-23 12:00:00+00	R-516
518	518	invoice	365.34	2026-01-23 13:00:00+00	\N
519	519	transfer	494.05	2026-01-23 14:00:00+00	R-518
520	520	card	167.75	2026-01-23 15:00:00+00	\N
521	521	invoice	93.85	2026-01-23 16:00:00+00	R-520
522	522	transfer	41.50	2026-01-23 17:00:00+00	\N
523	523	card	414.65	2026-01-23 18:00:00+00	R-522
524	524	invoice	340.83	2026-01-23 19:00:00+00	\N
525	525	transfer	81.36	2026-01-23 20:00:00+00	R-524
526	526	card	401.07	2026-01-23 21:00:00+00	\N
527	527	invoice	143.70	2026-01-23 22:00:00+00	R-526
528	528	transfer	82.54	2026-01-23 23:00:00+00	\N
529	529	card	64.09	2026-01-24 00:00:00+00	R-528
530	530	invoice	421.24	2026-01-24 01:00:00+00	\N
531	531	transfer	140.75	2026-01-24 02:00:00+00	R-530
532	532	card	319.21	2026-01-24 03:00:00+00	\N
533	533	invoice	189.20	2026-01-24 04:00:00+00	R-532
534	534	transfer	119.86	2026-01-24 05:00:00+00	\N
535	535	card	285.48	2026-01-24 06:00:00+00	R-534
536	536	invoice	250.69	2026-01-24 07:00:00+00	\N
537	537	transfer	417.25	2026-01-24 08:00:00+00	R-536
538	538	card	229.08	2026-01-24 09:00:00+00	\N
539	539	invoice	302.99	2026-01-24 10:00:00+00	R-538
540	540	transfer	444.94	2026-01-24 11:00:00+00	\N
541	541	card	311.60	2026-01-24 12:00:00+00	R-540
542	542	invoice	214.49	2026-01-24 13:00:00+00	\N
543	543	transfer	462.46	2026-01-24 14:00:00+00	R-542
544	544	card	245.16	2026-01-24 15:00:00+00	\N
545	545	invoice	301.71	2026-01-24 16:00:00+00	R-544
546	546	transfer	348.30	2026-01-24 17:00:00+00	\N
547	547	card	419.79	2026-01-24 18:00:00+00	R-546
548	548	invoice	426.20	2026-01-24 19:00:00+00	\N
549	549	transfer	345.32	2026-01-24 20:00:00+00	R-548
550	550	card	70.85	2026-01-24 21:00:00+00	\N
551	551	invoice	267.06	2026-01-24 22:00:00+00	R-550
552	552	transfer	412.65	2026-01-24 23:00:00+00	\N
553	553	card	411.40	2026-01-25 00:00:00+00	R-552
554	554	invoice	23.82	2026-01-25 01:00:00+00	\N
555	555	transfer	152.76	2026-01-25 02:00:00+00	R-554
556	556	card	424.24	2026-01-25 03:00:00+00	\N
557	557	invoice	487.10	2026-01-25 04:00:00+00	R-556
558	558	transfer	33.66	2026-01-25 05:00:00+00	\N
559	559	card	470.30	2026-01-25 06:00:00+00	R-558
560	560	invoice	215.18	2026-01-25 07:00:00+00	\N
561	561	transfer	272.11	2026-01-25 08:00:00+00	R-560
562	562	card	329.23	2026-01-25 09:00:00+00	\N
563	563	invoice	455.64	2026-01-25 10:00:00+00	R-562
564	564	transfer	46.14	2026-01-25 11:00:00+00	\N
565	565	card	309.21	2026-01-25 12:00:00+00	R-564
566	566	invoice	25.21	2026-01-25 13:00:00+00	\N
567	567	transfer	164.43	2026-01-25 14:00:00+00	R-566
568	568	card	181.20	2026-01-25 15:00:00+00	\N
569	569	invoice	405.19	2026-01-25 16:00:00+00	R-568
570	570	transfer	406.91	2026-01-25 17:00:00+00	\N
571	571	card	71.34	2026-01-25 18:00:00+00	R-570
572	572	invoice	202.89	2026-01-25 19:00:00+00	\N
573	573	transfer	337.31	2026-01-25 20:00:00+00	R-572
574	574	card	203.89	2026-01-25 21:00:00+00	\N
575	575	invoice	349.82	2026-01-25 22:00:00+00	R-574
576	576	transfer	471.04	2026-01-25 23:00:00+00	\N
577	577	card	205.18	2026-01-26 00:00:00+00	R-576
578	578	invoice	162.70	2026-01-26 01:00:00+00	\N
579	579	transfer	129.31	2026-01-26 02:00:00+00	R-578
580	580	card	367.88	2026-01-26 03:00:00+00	\N
581	581	invoice	237.22	2026-01-26 04:00:00+00	R-580
582	582	transfer	1.05	2026-01-26 05:00:00+00	\N
583	583	card	395.00	2026-01-26 06:00:00+00	R-582
584	584	invoice	136.24	2026-01-26 07:00:00+00	\N
585	585	transfer	254.79	2026-01-26 08:00:00+00	R-584
586	586	card	165.92	2026-01-26 09:00:00+00	\N
587	587	invoice	86.26	2026-01-26 10:00:00+00	R-586
588	588	transfer	47.01	2026-01-26 11:00:00+00	\N
589	589	card	224.67	2026-01-26 12:00:00+00	R-588
590	590	invoice	132.51	2026-01-26 13:00:00+00	\N
591	591	transfer	134.29	2026-01-26 14:00:00+00	R-590
592	592	card	425.71	2026-01-26 15:00:00+00	\N
593	593	invoice	45.71	2026-01-26 16:00:00+00	R-592
594	594	transfer	78.39	2026-01-26 17:00:00+00	\N
595	595	card	285.82	2026-01-26 18:00:00+00	R-594
596	596	invoice	0.75	2026-01-26 19:00:00+00	\N
597	597	transfer	241.49	2026-01-26 20:00:00+00	R-596
598	598	card	263.14	2026-01-26 21:00:00+00	\N
599	599	invoice	288.77	2026-01-26 22:00:00+00	R-598
600	600	transfer	349.39	2026-01-26 23:00:00+00	\N
601	601	card	384.46	2026-01-27 00:00:00+00	R-600
602	602	invoice	49.71	2026-01-27 01:00:00+00	\N
603	603	transfer	229.11	2026-01-27 02:00:00+00	R-602
604	604	card	302.79	2026-01-27 03:00:00+00	\N
605	605	invoice	33.69	2026-01-27 04:00:00+00	R-604
606	606	transfer	69.80	2026-01-27 05:00:00+00	\N
607	607	card	145.48	2026-01-27 06:00:00+00	R-606
608	608	invoice	176.27	2026-01-27 07:00:00+00	\N
609	609	transfer	148.45	2026-01-27 08:00:00+00	R-608
610	610	card	56.92	2026-01-27 09:00:00+00	\N
611	611	invoice	50.25	2026-01-27 10:00:00+00	R-610
612	612	transfer	403.97	2026-01-27 11:00:00+00	\N
613	613	card	123.48	2026-01-27 12:00:00+00	R-612
614	614	invoice	63.58	2026-01-27 13:00:00+00	\N
615	615	transfer	378.96	2026-01-27 14:00:00+00	R-614
616	616	card	406.21	2026-01-27 15:00:00+00	\N
617	617	invoice	129.81	2026-01-27 16:00:00+00	R-616
618	618	transfer	301.60	2026-01-27 17:00:00+00	\N
619	619	card	127.66	2026-01-27 18:00:00+00	R-618
620	620	invoice	232.05	2026-01-27 19:00:00+00	\N
621	621	transfer	105.46	2026-01-27 20:00:00+00	R-620
622	622	card	197.82	2026-01-27 21:00:00+00	\N
623	623	invoice	175.42	2026-01-27 22:00:00+00	R-622
624	624	transfer	139.74	2026-01-27 23:00:00+00	\N
625	625	card	359.22	2026-01-28 00:00:00+00	R-624
626	626	invoice	58.99	2026-01-28 01:00:00+00	\N
627	627	transfer	348.59	2026-01-28 02:00:00+00	R-626
628	628	card	226.63	2026-01-28 03:00:00+00	\N
629	629	invoice	225.61	2026-01-28 04:00:00+00	R-628
630	630	transfer	287.82	2026-01-28 05:00:00+00	\N
631	631	card	439.10	2026-01-28 06:00:00+00	R-630
632	632	invoice	286.94	2026-01-28 07:00:00+00	\N
633	633	transfer	44.30	2026-01-28 08:00:00+00	R-632
634	634	card	334.70	2026-01-28 09:00:00+00	\N
635	635	invoice	486.18	2026-01-28 10:00:00+00	R-634
636	636	transfer	386.48	2026-01-28 11:00:00+00	\N
637	637	card	258.74	2026-01-28 12:00:00+00	R-636
638	638	invoice	180.27	2026-01-28 13:00:00+00	\N
639	639	transfer	302.11	2026-01-28 14:00:00+00	R-638
640	640	card	305.81	2026-01-28 15:00:00+00	\N
641	641	invoice	340.16	2026-01-28 16:00:00+00	R-640
642	642	transfer	209.26	2026-01-28 17:00:00+00	\N
643	643	card	468.49	2026-01-28 18:00:00+00	R-642
644	644	invoice	241.30	2026-01-28 19:00:00+00	\N
645	645	transfer	184.67	2026-01-28 20:00:00+00	R-644
646	646	card	180.35	2026-01-28 21:00:00+00	\N
647	647	invoice	326.37	2026-01-28 22:00:00+00	R-646
648	648	transfer	494.13	2026-01-28 23:00:00+00	\N
649	649	card	314.02	2026-01-29 00:00:00+00	R-648
650	650	invoice	449.25	2026-01-29 01:00:00+00	\N
651	651	transfer	315.22	2026-01-29 02:00:00+00	R-650
652	652	card	71.43	2026-01-29 03:00:00+00	\N
653	653	invoice	147.39	2026-01-29 04:00:00+00	R-652
654	654	transfer	176.62	2026-01-29 05:00:00+00	\N
655	655	card	171.66	2026-01-29 06:00:00+00	R-654
656	656	invoice	458.62	2026-01-29 07:00:00+00	\N
657	657	transfer	293.52	2026-01-29 08:00:00+00	R-656
658	658	card	271.45	2026-01-29 09:00:00+00	\N
659	659	invoice	101.31	2026-01-29 10:00:00+00	R-658
660	660	transfer	484.51	2026-01-29 11:00:00+00	\N
661	661	card	117.78	2026-01-29 12:00:00+00	R-660
662	662	invoice	165.79	2026-01-29 13:00:00+00	\N
663	663	transfer	350.55	2026-01-29 14:00:00+00	R-662
664	664	card	244.34	2026-01-29 15:00:00+00	\N
665	665	invoice	183.44	2026-01-29 16:00:00+00	R-664
666	666	transfer	424.39	2026-01-29 17:00:00+00	\N
667	667	card	285.94	2026-01-29 18:00:00+00	R-666
668	668	invoice	311.36	2026-01-29 19:00:00+00	\N
669	669	transfer	216.95	2026-01-29 20:00:00+00	R-668
670	670	card	86.78	2026-01-29 21:00:00+00	\N
671	671	invoice	393.25	2026-01-29 22:00:00+00	R-670
672	672	transfer	66.09	2026-01-29 23:00:00+00	\N
673	673	card	149.13	2026-01-30 00:00:00+00	R-672
674	674	invoice	115.53	2026-01-30 01:00:00+00	\N
675	675	transfer	155.48	2026-01-30 02:00:00+00	R-674
676	676	card	27.79	2026-01-30 03:00:00+00	\N
677	677	invoice	56.30	2026-01-30 04:00:00+00	R-676
678	678	transfer	396.55	2026-01-30 05:00:00+00	\N
679	679	card	309.32	2026-01-30 06:00:00+00	R-678
680	680	invoice	193.27	2026-01-30 07:00:00+00	\N
681	681	transfer	297.91	2026-01-30 08:00:00+00	R-680
682	682	card	147.43	2026-01-30 09:00:00+00	\N
683	683	invoice	14.49	2026-01-30 10:00:00+00	R-682
684	684	transfer	115.05	2026-01-30 11:00:00+00	\N
685	685	card	51.59	2026-01-30 12:00:00+00	R-684
686	686	invoice	250.06	2026-01-30 13:00:00+00	\N
687	687	transfer	176.45	2026-01-30 14:00:00+00	R-686
688	688	card	182.89	2026-01-30 15:00:00+00	\N
689	689	invoice	435.61	2026-01-30 16:00:00+00	R-688
690	690	transfer	55.09	2026-01-30 17:00:00+00	\N
691	691	card	127.50	2026-01-30 18:00:00+00	R-690
692	692	invoice	400.13	2026-01-30 19:00:00+00	\N
693	693	transfer	62.17	2026-01-30 20:00:00+00	R-692
694	694	card	61.25	2026-01-30 21:00:00+00	\N
695	695	invoice	96.52	2026-01-30 22:00:00+00	R-694
696	696	transfer	412.05	2026-01-30 23:00:00+00	\N
697	697	card	363.32	2026-01-31 00:00:00+00	R-696
698	698	invoice	40.60	2026-01-31 01:00:00+00	\N
699	699	transfer	222.01	2026-01-31 02:00:00+00	R-698
700	700	card	181.34	2026-01-31 03:00:00+00	\N
701	701	invoice	45.94	2026-01-31 04:00:00+00	R-700
702	702	transfer	35.24	2026-01-31 05:00:00+00	\N
703	703	card	28.00	2026-01-31 06:00:00+00	R-702
704	704	invoice	198.66	2026-01-31 07:00:00+00	\N
705	705	transfer	341.56	2026-01-31 08:00:00+00	R-704
706	706	card	435.81	2026-01-31 09:00:00+00	\N
707	707	invoice	189.90	2026-01-31 10:00:00+00	R-706
708	708	transfer	259.34	2026-01-31 11:00:00+00	\N
709	709	card	91.68	2026-01-31 12:00:00+00	R-708
710	710	invoice	428.35	2026-01-31 13:00:00+00	\N
711	711	transfer	48.21	2026-01-31 14:00:00+00	R-710
712	712	card	426.32	2026-01-31 15:00:00+00	\N
713	713	invoice	136.58	2026-01-31 16:00:00+00	R-712
714	714	transfer	220.85	2026-01-31 17:00:00+00	\N
715	715	card	104.07	2026-01-31 18:00:00+00	R-714
716	716	invoice	304.94	2026-01-31 19:00:00+00	\N
717	717	transfer	479.01	2026-01-31 20:00:00+00	R-716
718	718	card	238.29	2026-01-31 21:00:00+00	\N
719	719	invoice	75.04	2026-01-31 22:00:00+00	R-718
720	720	transfer	162.93	2026-01-31 23:00:00+00	\N
721	721	card	199.76	2026-02-01 00:00:00+00	R-720
722	722	invoice	239.92	2026-02-01 01:00:00+00	\N
723	723	transfer	181.69	2026-02-01 02:00:00+00	R-722
724	724	card	131.48	2026-02-01 03:00:00+00	\N
725	725	invoice	25.88	2026-02-01 04:00:00+00	R-724
726	726	transfer	364.33	2026-02-01 05:00:00+00	\N
727	727	card	46.34	2026-02-01 06:00:00+00	R-726
728	728	invoice	427.09	2026-02-01 07:00:00+00	\N
729	729	transfer	49.16	2026-02-01 08:00:00+00	R-728
730	730	card	243.33	2026-02-01 09:00:00+00	\N
731	731	invoice	489.64	2026-02-01 10:00:00+00	R-730
732	732	transfer	448.94	2026-02-01 11:00:00+00	\N
733	733	card	141.35	2026-02-01 12:00:00+00	R-732
734	734	invoice	258.44	2026-02-01 13:00:00+00	\N
735	735	transfer	88.03	2026-02-01 14:00:00+00	R-734
736	736	card	78.09	2026-02-01 15:00:00+00	\N
737	737	invoice	407.40	2026-02-01 16:00:00+00	R-736
738	738	transfer	220.30	2026-02-01 17:00:00+00	\N
739	739	card	438.07	2026-02-01 18:00:00+00	R-738
740	740	invoice	25.66	2026-02-01 19:00:00+00	\N
741	741	transfer	275.98	2026-02-01 20:00:00+00	R-740
742	742	card	231.95	2026-02-01 21:00:00+00	\N
743	743	invoice	276.22	2026-02-01 22:00:00+00	R-742
744	744	transfer	452.24	2026-02-01 23:00:00+00	\N
745	745	card	21.77	2026-02-02 00:00:00+00	R-744
746	746	invoice	171.21	2026-02-02 01:00:00+00	\N
747	747	transfer	427.93	2026-02-02 02:00:00+00	R-746
748	748	card	95.00	2026-02-02 03:00:00+00	\N
749	749	invoice	353.05	2026-02-02 04:00:00+00	R-748
750	750	transfer	424.35	2026-02-02 05:00:00+00	\N
751	751	card	140.15	2026-02-02 06:00:00+00	R-750
752	752	invoice	371.36	2026-02-02 07:00:00+00	\N
753	753	transfer	90.10	2026-02-02 08:00:00+00	R-752
754	754	card	478.13	2026-02-02 09:00:00+00	\N
755	755	invoice	287.85	2026-02-02 10:00:00+00	R-754
756	756	transfer	52.00	2026-02-02 11:00:00+00	\N
757	757	card	297.91	2026-02-02 12:00:00+00	R-756
758	758	invoice	425.23	2026-02-02 13:00:00+00	\N
759	759	transfer	117.35	2026-02-02 14:00:00+00	R-758
760	760	card	488.79	2026-02-02 15:00:00+00	\N
761	761	invoice	383.12	2026-02-02 16:00:00+00	R-760
762	762	transfer	28.51	2026-02-02 17:00:00+00	\N
763	763	card	250.85	2026-02-02 18:00:00+00	R-762
764	764	invoice	13.62	2026-02-02 19:00:00+00	\N
765	765	transfer	120.18	2026-02-02 20:00:00+00	R-764
766	766	card	122.96	2026-02-02 21:00:00+00	\N
767	767	invoice	166.40	2026-02-02 22:00:00+00	R-766
768	768	transfer	340.45	2026-02-02 23:00:00+00	\N
769	769	card	191.81	2026-02-03 00:00:00+00	R-768
770	770	invoice	352.82	2026-02-03 01:00:00+00	\N
771	771	transfer	343.25	2026-02-03 02:00:00+00	R-770
772	772	card	147.74	2026-02-03 03:00:00+00	\N
773	773	invoice	397.14	2026-02-03 04:00:00+00	R-772
774	774	transfer	127.11	2026-02-03 05:00:00+00	\N
775	775	card	394.50	2026-02-03 06:00:00+00	R-774
776	776	invoice	382.70	2026-02-03 07:00:00+00	\N
777	777	transfer	481.02	2026-02-03 08:00:00+00	R-776
778	778	card	436.61	2026-02-03 09:00:00+00	\N
779	779	invoice	169.64	2026-02-03 10:00:00+00	R-778
780	780	transfer	121.61	2026-02-03 11:00:00+00	\N
781	781	card	1.58	2026-02-03 12:00:00+00	R-780
782	782	invoice	257.89	2026-02-03 13:00:00+00	\N
783	783	transfer	48.25	2026-02-03 14:00:00+00	R-782
784	784	card	447.92	2026-02-03 15:00:00+00	\N
785	785	invoice	32.84	2026-02-03 16:00:00+00	R-784
786	786	transfer	140.77	2026-02-03 17:00:00+00	\N
787	787	card	176.12	2026-02-03 18:00:00+00	R-786
788	788	invoice	144.94	2026-02-03 19:00:00+00	\N
789	789	transfer	257.73	2026-02-03 20:00:00+00	R-788
790	790	card	454.67	2026-02-03 21:00:00+00	\N
791	791	invoice	395.40	2026-02-03 22:00:00+00	R-790
792	792	transfer	179.23	2026-02-03 23:00:00+00	\N
793	793	card	65.11	2026-02-04 00:00:00+00	R-792
794	794	invoice	479.54	2026-02-04 01:00:00+00	\N
795	795	transfer	97.38	2026-02-04 02:00:00+00	R-794
796	796	card	241.05	2026-02-04 03:00:00+00	\N
797	797	invoice	421.95	2026-02-04 04:00:00+00	R-796
798	798	transfer	115.09	2026-02-04 05:00:00+00	\N
799	799	card	260.72	2026-02-04 06:00:00+00	R-798
800	800	invoice	141.18	2026-02-04 07:00:00+00	\N
801	801	transfer	284.62	2026-02-04 08:00:00+00	R-800
802	802	card	474.96	2026-02-04 09:00:00+00	\N
803	803	invoice	405.76	2026-02-04 10:00:00+00	R-802
804	804	transfer	190.32	2026-02-04 11:00:00+00	\N
805	805	card	166.59	2026-02-04 12:00:00+00	R-804
806	806	invoice	182.76	2026-02-04 13:00:00+00	\N
807	807	transfer	46.50	2026-02-04 14:00:00+00	R-806
808	808	card	137.72	2026-02-04 15:00:00+00	\N
809	809	invoice	109.31	2026-02-04 16:00:00+00	R-808
810	810	transfer	377.62	2026-02-04 17:00:00+00	\N
811	811	card	241.10	2026-02-04 18:00:00+00	R-810
812	812	invoice	0.24	2026-02-04 19:00:00+00	\N
813	813	transfer	419.94	2026-02-04 20:00:00+00	R-812
814	814	card	396.87	2026-02-04 21:00:00+00	\N
815	815	invoice	231.27	2026-02-04 22:00:00+00	R-814
816	816	transfer	465.24	2026-02-04 23:00:00+00	\N
817	817	card	465.89	2026-02-05 00:00:00+00	R-816
818	818	invoice	462.42	2026-02-05 01:00:00+00	\N
819	819	transfer	228.87	2026-02-05 02:00:00+00	R-818
820	820	card	165.55	2026-02-05 03:00:00+00	\N
821	821	invoice	302.99	2026-02-05 04:00:00+00	R-820
822	822	transfer	470.51	2026-02-05 05:00:00+00	\N
823	823	card	42.46	2026-02-05 06:00:00+00	R-822
824	824	invoice	359.76	2026-02-05 07:00:00+00	\N
825	825	transfer	256.73	2026-02-05 08:00:00+00	R-824
826	826	card	255.10	2026-02-05 09:00:00+00	\N
827	827	invoice	136.89	2026-02-05 10:00:00+00	R-826
828	828	transfer	34.65	2026-02-05 11:00:00+00	\N
829	829	card	55.73	2026-02-05 12:00:00+00	R-828
830	830	invoice	277.74	2026-02-05 13:00:00+00	\N
831	831	transfer	261.24	2026-02-05 14:00:00+00	R-830
832	832	card	492.88	2026-02-05 15:00:00+00	\N
833	833	invoice	333.69	2026-02-05 16:00:00+00	R-832
834	834	transfer	302.19	2026-02-05 17:00:00+00	\N
835	835	card	433.59	2026-02-05 18:00:00+00	R-834
836	836	invoice	217.91	2026-02-05 19:00:00+00	\N
837	837	transfer	35.97	2026-02-05 20:00:00+00	R-836
838	838	card	258.04	2026-02-05 21:00:00+00	\N
839	839	invoice	470.71	2026-02-05 22:00:00+00	R-838
840	840	transfer	396.48	2026-02-05 23:00:00+00	\N
841	841	card	388.13	2026-02-06 00:00:00+00	R-840
842	842	invoice	183.37	2026-02-06 01:00:00+00	\N
843	843	transfer	280.79	2026-02-06 02:00:00+00	R-842
844	844	card	2.88	2026-02-06 03:00:00+00	\N
845	845	invoice	404.76	2026-02-06 04:00:00+00	R-844
846	846	transfer	167.18	2026-02-06 05:00:00+00	\N
847	847	card	91.87	2026-02-06 06:00:00+00	R-846
848	848	invoice	119.15	2026-02-06 07:00:00+00	\N
849	849	transfer	323.33	2026-02-06 08:00:00+00	R-848
850	850	card	377.15	2026-02-06 09:00:00+00	\N
851	851	invoice	116.32	2026-02-06 10:00:00+00	R-850
852	852	transfer	183.51	2026-02-06 11:00:00+00	\N
853	853	card	465.63	2026-02-06 12:00:00+00	R-852
854	854	invoice	29.80	2026-02-06 13:00:00+00	\N
855	855	transfer	486.52	2026-02-06 14:00:00+00	R-854
856	856	card	217.67	2026-02-06 15:00:00+00	\N
857	857	invoice	433.20	2026-02-06 16:00:00+00	R-856
858	858	transfer	49.36	2026-02-06 17:00:00+00	\N
859	859	card	361.11	2026-02-06 18:00:00+00	R-858
860	860	invoice	16.16	2026-02-06 19:00:00+00	\N
861	861	transfer	182.59	2026-02-06 20:00:00+00	R-860
862	862	card	166.20	2026-02-06 21:00:00+00	\N
863	863	invoice	349.25	2026-02-06 22:00:00+00	R-862
864	864	transfer	170.75	2026-02-06 23:00:00+00	\N
865	865	card	426.00	2026-02-07 00:00:00+00	R-864
866	866	invoice	282.98	2026-02-07 01:00:00+00	\N
867	867	transfer	388.08	2026-02-07 02:00:00+00	R-866
868	868	card	31.37	2026-02-07 03:00:00+00	\N
869	869	invoice	2.76	2026-02-07 04:00:00+00	R-868
870	870	transfer	435.85	2026-02-07 05:00:00+00	\N
871	871	card	29.29	2026-02-07 06:00:00+00	R-870
872	872	invoice	150.62	2026-02-07 07:00:00+00	\N
873	873	transfer	442.83	2026-02-07 08:00:00+00	R-872
874	874	card	499.22	2026-02-07 09:00:00+00	\N
875	875	invoice	96.28	2026-02-07 10:00:00+00	R-874
876	876	transfer	425.22	2026-02-07 11:00:00+00	\N
877	877	card	451.91	2026-02-07 12:00:00+00	R-876
878	878	invoice	325.88	2026-02-07 13:00:00+00	\N
879	879	transfer	373.37	2026-02-07 14:00:00+00	R-878
880	880	card	358.87	2026-02-07 15:00:00+00	\N
881	881	invoice	222.09	2026-02-07 16:00:00+00	R-880
882	882	transfer	63.62	2026-02-07 17:00:00+00	\N
883	883	card	375.85	2026-02-07 18:00:00+00	R-882
884	884	invoice	234.15	2026-02-07 19:00:00+00	\N
885	885	transfer	411.93	2026-02-07 20:00:00+00	R-884
886	886	card	38.98	2026-02-07 21:00:00+00	\N
887	887	invoice	209.75	2026-02-07 22:00:00+00	R-886
888	888	transfer	131.42	2026-02-07 23:00:00+00	\N
889	889	card	173.79	2026-02-08 00:00:00+00	R-888
890	890	invoice	441.82	2026-02-08 01:00:00+00	\N
891	891	transfer	210.85	2026-02-08 02:00:00+00	R-890
892	892	card	273.10	2026-02-08 03:00:00+00	\N
893	893	invoice	104.82	2026-02-08 04:00:00+00	R-892
894	894	transfer	85.62	2026-02-08 05:00:00+00	\N
895	895	card	227.11	2026-02-08 06:00:00+00	R-894
896	896	invoice	209.69	2026-02-08 07:00:00+00	\N
897	897	transfer	353.86	2026-02-08 08:00:00+00	R-896
898	898	card	221.98	2026-02-08 09:00:00+00	\N
899	899	invoice	123.16	2026-02-08 10:00:00+00	R-898
900	900	transfer	78.22	2026-02-08 11:00:00+00	\N
\.


--
-- Data for Name: product_suppliers; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.product_suppliers (product_id, supplier_id, cost) FROM stdin;
1	2	56.15
2	3	8.54
3	4	86.59
4	5	45.41
5	6	2.95
6	7	57.36
7	8	83.52
8	9	15.66
9	10	17.64
10	11	77.76
11	12	50.28
12	13	71.87
13	14	94.53
14	15	29.60
15	16	2.91
16	17	39.02
17	18	25.79
18	19	77.11
19	20	85.22
20	21	15.19
21	22	4.08
22	23	17.92
23	24	34.60
24	25	9.95
25	26	58.09
26	27	45.54
27	28	35.46
28	29	94.08
29	30	7.83
30	1	96.89
31	2	10.35
32	3	40.58
33	4	99.38
34	5	69.80
35	6	55.51
36	7	60.60
37	8	77.99
38	9	48.14
39	10	26.37
40	11	48.91
41	12	10.99
42	13	9.91
43	14	44.07
44	15	71.89
45	16	52.01
46	17	8.39
47	18	5.29
48	19	5.96
49	20	57.96
50	21	43.12
51	22	27.74
52	23	74.02
53	24	11.47
54	25	73.21
55	26	28.08
56	27	47.24
57	28	79.42
58	29	55.23
59	30	77.75
60	1	46.24
61	2	6.25
62	3	60.76
63	4	52.55
64	5	84.39
65	6	45.21
66	7	6.86
67	8	73.81
68	9	97.11
69	10	41.86
70	11	85.95
71	12	71.20
72	13	2.07
73	14	54.33
74	15	67.67
75	16	7.59
76	17	51.85
77	18	16.39
78	19	46.25
79	20	73.50
80	21	45.61
81	22	49.36
82	23	6.55
83	24	88.12
84	25	16.17
85	26	13.31
86	27	9.65
87	28	56.50
88	29	22.93
89	30	74.45
90	1	88.97
91	2	65.08
92	3	67.45
93	4	13.74
94	5	71.47
95	6	8.34
96	7	85.90
97	8	53.05
98	9	45.33
99	10	87.34
100	11	91.59
101	12	43.39
102	13	22.15
103	14	99.32
104	15	44.72
105	16	21.95
106	17	14.47
107	18	84.48
108	19	87.36
109	20	4.64
110	21	57.00
111	22	64.49
112	23	74.29
113	24	89.14
114	25	77.43
115	26	25.56
116	27	98.85
117	28	19.29
118	29	86.52
119	30	26.81
120	1	90.30
121	2	77.45
122	3	52.56
123	4	71.53
124	5	5.23
125	6	88.23
126	7	62.63
127	8	95.75
128	9	21.42
129	10	94.98
130	11	60.54
131	12	17.28
132	13	51.32
133	14	42.43
134	15	77.26
135	16	73.84
136	17	58.48
137	18	74.48
138	19	92.45
139	20	93.49
140	21	1.72
141	22	77.87
142	23	74.83
143	24	79.07
144	25	32.46
145	26	3.17
146	27	67.63
147	28	58.08
148	29	22.57
149	30	13.07
150	1	1.31
151	2	51.23
152	3	51.79
153	4	54.95
154	5	4.22
155	6	90.14
156	7	95.38
157	8	18.13
158	9	93.89
159	10	99.35
160	11	82.42
161	12	58.16
162	13	8.89
163	14	14.92
164	15	20.67
165	16	33.94
166	17	25.57
167	18	15.36
168	19	0.95
169	20	71.36
170	21	51.47
171	22	80.61
172	23	63.11
173	24	97.52
174	25	8.17
175	26	6.60
176	27	97.28
177	28	97.78
178	29	27.75
179	30	11.94
180	1	44.17
181	2	25.82
182	3	87.49
183	4	62.82
184	5	43.26
185	6	63.09
186	7	25.53
187	8	8.00
188	9	29.02
189	10	84.71
190	11	89.78
191	12	98.75
192	13	78.81
193	14	76.78
194	15	94.45
195	16	99.97
196	17	30.22
197	18	14.36
198	19	20.03
199	20	45.62
200	21	7.42
201	22	71.89
202	23	77.43
203	24	76.86
204	25	15.22
205	26	55.94
206	27	81.75
207	28	75.24
208	29	28.47
209	30	1.96
210	1	26.44
211	2	70.52
212	3	94.08
213	4	71.17
214	5	76.97
215	6	48.88
216	7	69.71
217	8	66.92
218	9	99.78
219	10	63.74
220	11	63.48
221	12	72.14
222	13	82.63
223	14	21.06
224	15	49.29
225	16	69.32
226	17	0.46
227	18	79.99
228	19	13.91
229	20	86.38
230	21	1.68
231	22	73.62
232	23	88.70
233	24	16.59
234	25	20.75
235	26	31.71
236	27	24.05
237	28	28.34
238	29	41.75
239	30	89.81
240	1	63.88
241	2	78.63
242	3	30.97
243	4	9.63
244	5	8.26
245	6	84.37
246	7	59.23
247	8	18.52
248	9	82.21
249	10	77.09
250	11	56.60
251	12	37.27
252	13	55.15
253	14	29.22
254	15	41.72
255	16	61.82
256	17	91.24
257	18	53.30
258	19	82.80
259	20	77.50
260	21	36.06
261	22	59.71
262	23	38.70
263	24	51.62
264	25	19.49
265	26	23.02
266	27	33.30
267	28	24.24
268	29	99.97
269	30	24.14
270	1	77.14
271	2	49.86
272	3	89.04
273	4	23.03
274	5	9.97
275	6	10.74
276	7	31.74
277	8	83.53
278	9	94.88
279	10	77.11
280	11	30.04
281	12	64.57
282	13	6.21
283	14	12.39
284	15	52.43
285	16	80.75
286	17	77.26
287	18	88.47
288	19	18.91
289	20	53.39
290	21	76.23
291	22	87.26
292	23	92.47
293	24	41.97
294	25	26.64
295	26	64.88
296	27	52.42
297	28	90.73
298	29	94.85
299	30	21.28
300	1	30.03
301	2	87.26
302	3	4.85
303	4	84.22
304	5	28.02
305	6	31.34
306	7	85.40
307	8	63.03
308	9	43.02
309	10	7.27
310	11	66.66
311	12	28.18
312	13	13.60
313	14	10.72
314	15	44.24
315	16	71.62
316	17	13.01
317	18	21.76
318	19	7.42
319	20	70.91
320	21	94.05
321	22	95.14
322	23	23.28
323	24	54.25
324	25	53.42
325	26	54.97
326	27	97.88
327	28	30.24
328	29	18.26
329	30	72.64
330	1	24.74
331	2	80.23
332	3	11.35
333	4	78.04
334	5	1.68
335	6	51.18
336	7	33.17
337	8	79.59
338	9	38.42
339	10	14.90
340	11	32.01
341	12	66.92
342	13	57.29
343	14	73.32
344	15	67.11
345	16	52.21
346	17	20.70
347	18	96.07
348	19	4.24
349	20	9.77
350	21	97.71
351	22	84.24
352	23	77.04
353	24	51.81
354	25	78.53
355	26	46.67
356	27	9.54
357	28	22.97
358	29	71.02
359	30	81.44
360	1	70.40
361	2	48.64
362	3	94.78
363	4	90.98
364	5	3.06
365	6	64.95
366	7	26.41
367	8	5.10
368	9	21.37
369	10	69.18
370	11	85.04
371	12	2.43
372	13	75.21
373	14	80.40
374	15	74.57
375	16	25.47
376	17	13.68
377	18	1.12
378	19	59.57
379	20	33.59
380	21	59.91
381	22	74.91
382	23	35.18
383	24	54.50
384	25	81.48
385	26	99.96
386	27	61.91
387	28	5.33
388	29	50.13
389	30	23.19
390	1	97.25
391	2	57.29
392	3	73.98
393	4	9.11
394	5	18.49
395	6	50.67
396	7	18.94
397	8	66.03
398	9	41.44
399	10	23.33
400	11	79.95
\.


--
-- Data for Name: products; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.products (id, sku, name, description, category_id, price, weight_grams, attributes, discontinued, created_at, updated_at) FROM stdin;
1	SKU-00001	Chair large 1	First line\nsecond line\twith a tab, item 1	2	222.88	87	{"sizes": [1, 1], "colour": "blue"}	f	2025-06-01 03:00:00+00	2026-01-01 01:00:00+00
2	SKU-00002	Kettle blue 2	First line\nsecond line\twith a tab, item 2	3	108.74	124	{"sizes": [2, 2], "colour": "green"}	f	2025-06-01 06:00:00+00	2026-01-01 02:00:00+00
3	SKU-00003	Notebook grün 3	\N	4	280.98	161	{"sizes": [3, 3], "colour": "red"}	f	2025-06-01 09:00:00+00	2026-01-01 03:00:00+00
4	SKU-00004	Bicycle bell été 4	First line\nsecond line\twith a tab, item 4	5	19.30	198	{"sizes": [4, 4], "colour": "blue"}	f	2025-06-01 12:00:00+00	2026-01-01 04:00:00+00
5	SKU-00005	Raincoat red 5	First line\nsecond line\twith a tab, item 5	6	28.28	235	{"sizes": [0, 5], "colour": "green"}	f	2025-06-01 15:00:00+00	2026-01-01 05:00:00+00
6	SKU-00006	Teapot small 6	\N	7	64.16	272	{"sizes": [1, 6], "colour": "red"}	f	2025-06-01 18:00:00+00	2026-01-01 06:00:00+00
7	SKU-00007	Desk large 7		8	147.26	309	{"sizes": [2, 0], "colour": "blue"}	f	2025-06-01 21:00:00+00	2026-01-01 07:00:00+00
8	SKU-00008	Lamp blue 8	First line\nsecond line\twith a tab, item 8	9	116.77	346	{"sizes": [3, 1], "colour": "green"}	f	2025-06-02 00:00:00+00	2026-01-01 08:00:00+00
9	SKU-00009	Chair grün 9	\N	10	172.65	383	{"sizes": [4, 2], "colour": "red"}	f	2025-06-02 03:00:00+00	2026-01-01 09:00:00+00
10	SKU-00010	Kettle été 10	First line\nsecond line\twith a tab, item 10	11	226.19	420	{"sizes": [0, 3], "colour": "blue"}	f	2025-06-02 06:00:00+00	2026-01-01 10:00:00+00
11	SKU-00011	Notebook red 11	First line\nsecond line\twith a tab, item 11	12	170.86	457	{"sizes": [1, 4], "colour": "green"}	f	2025-06-02 09:00:00+00	2026-01-01 11:00:00+00
12	SKU-00012	Bicycle bell small 12	\N	13	290.84	494	{"sizes": [2, 5], "colour": "red"}	f	2025-06-02 12:00:00+00	2026-01-01 12:00:00+00
13	SKU-00013	Raincoat large 13	First line\nsecond line\twith a tab, item 13	14	251.51	531	{"sizes": [3, 6], "colour": "blue"}	f	2025-06-02 15:00:00+00	2026-01-01 13:00:00+00
14	SKU-00014	Teapot blue 14		15	248.24	568	{"sizes": [4, 0], "colour": "green"}	f	2025-06-02 18:00:00+00	2026-01-01 14:00:00+00
15	SKU-00015	Desk grün 15	\N	16	39.25	605	{"sizes": [0, 1], "colour": "red"}	f	2025-06-02 21:00:00+00	2026-01-01 15:00:00+00
16	SKU-00016	Lamp été 16	First line\nsecond line\twith a tab, item 16	17	58.23	642	{"sizes": [1, 2], "colour": "blue"}	f	2025-06-03 00:00:00+00	2026-01-01 16:00:00+00
17	SKU-00017	Chair red 17	First line\nsecond line\twith a tab, item 17	18	93.57	679	{"sizes": [2, 3], "colour": "green"}	f	2025-06-03 03:00:00+00	2026-01-01 17:00:00+00
18	SKU-00018	Kettle small 18	\N	19	262.77	716	{"sizes": [3, 4], "colour": "red"}	f	2025-06-03 06:00:00+00	2026-01-01 18:00:00+00
19	SKU-00019	Notebook large 19	First line\nsecond line\twith a tab, item 19	20	24.62	753	{"sizes": [4, 5], "colour": "blue"}	f	2025-06-03 09:00:00+00	2026-01-01 19:00:00+00
20	SKU-00020	Bicycle bell blue 20	First line\nsecond line\twith a tab, item 20	21	243.21	790	{"sizes": [0, 6], "colour": "green"}	f	2025-06-03 12:00:00+00	2026-01-01 20:00:00+00
21	SKU-00021	Raincoat grün 21	\N	22	122.90	827	{"sizes": [1, 0], "colour": "red"}	f	2025-06-03 15:00:00+00	2026-01-01 21:00:00+00
22	SKU-00022	Teapot été 22	First line\nsecond line\twith a tab, item 22	23	95.14	864	{"sizes": [2, 1], "colour": "blue"}	f	2025-06-03 18:00:00+00	2026-01-01 22:00:00+00
23	SKU-00023	Desk red 23	First line\nsecond line\twith a tab, item 23	24	126.93	901	{"sizes": [3, 2], "colour": "green"}	f	2025-06-03 21:00:00+00	2026-01-01 23:00:00+00
24	SKU-00024	Lamp small 24	\N	1	139.60	938	{"sizes": [4, 3], "colour": "red"}	f	2025-06-04 00:00:00+00	2026-01-02 00:00:00+00
25	SKU-00025	Chair large 25	First line\nsecond line\twith a tab, item 25	2	293.08	975	{"sizes": [0, 4], "colour": "blue"}	f	2025-06-04 03:00:00+00	2026-01-02 01:00:00+00
26	SKU-00026	Kettle blue 26	First line\nsecond line\twith a tab, item 26	3	264.53	1012	{"sizes": [1, 5], "colour": "green"}	f	2025-06-04 06:00:00+00	2026-01-02 02:00:00+00
27	SKU-00027	Notebook grün 27	\N	4	282.99	1049	{"sizes": [2, 6], "colour": "red"}	f	2025-06-04 09:00:00+00	2026-01-02 03:00:00+00
28	SKU-00028	Bicycle bell été 28		5	106.53	1086	{"sizes": [3, 0], "colour": "blue"}	f	2025-06-04 12:00:00+00	2026-01-02 04:00:00+00
29	SKU-00029	Raincoat red 29	First line\nsecond line\twith a tab, item 29	6	146.77	1123	{"sizes": [4, 1], "colour": "green"}	f	2025-06-04 15:00:00+00	2026-01-02 05:00:00+00
30	SKU-00030	Teapot small 30	\N	7	191.50	1160	{"sizes": [0, 2], "colour": "red"}	f	2025-06-04 18:00:00+00	2026-01-02 06:00:00+00
31	SKU-00031	Desk large 31	First line\nsecond line\twith a tab, item 31	8	61.82	1197	{"sizes": [1, 3], "colour": "blue"}	f	2025-06-04 21:00:00+00	2026-01-02 07:00:00+00
32	SKU-00032	Lamp blue 32	First line\nsecond line\twith a tab, item 32	9	191.19	1234	{"sizes": [2, 4], "colour": "green"}	f	2025-06-05 00:00:00+00	2026-01-02 08:00:00+00
33	SKU-00033	Chair grün 33	\N	10	81.54	1271	{"sizes": [3, 5], "colour": "red"}	f	2025-06-05 03:00:00+00	2026-01-02 09:00:00+00
34	SKU-00034	Kettle été 34	First line\nsecond line\twith a tab, item 34	11	118.09	1308	{"sizes": [4, 6], "colour": "blue"}	f	2025-06-05 06:00:00+00	2026-01-02 10:00:00+00
35	SKU-00035	Notebook red 35		12	82.22	1345	{"sizes": [0, 0], "colour": "green"}	f	2025-06-05 09:00:00+00	2026-01-02 11:00:00+00
36	SKU-00036	Bicycle bell small 36	\N	13	36.44	1382	{"sizes": [1, 1], "colour": "red"}	f	2025-06-05 12:00:00+00	2026-01-02 12:00:00+00
37	SKU-00037	Raincoat large 37	First line\nsecond line\twith a tab, item 37	14	256.27	1419	{"sizes": [2, 2], "colour": "blue"}	f	2025-06-05 15:00:00+00	2026-01-02 13:00:00+00
38	SKU-00038	Teapot blue 38	First line\nsecond line\twith a tab, item 38	15	281.90	1456	{"sizes": [3, 3], "colour": "green"}	f	2025-06-05 18:00:00+00	2026-01-02 14:00:00+00
39	SKU-00039	Desk grün 39	\N	16	234.91	1493	{"sizes": [4, 4], "colour": "red"}	f	2025-06-05 21:00:00+00	2026-01-02 15:00:00+00
40	SKU-00040	Lamp été 40	First line\nsecond line\twith a tab, item 40	17	54.32	1530	{"sizes": [0, 5], "colour": "blue"}	f	2025-06-06 00:00:00+00	2026-01-02 16:00:00+00
41	SKU-00041	Chair red 41	First line\nsecond line\twith a tab, item 41	18	247.82	1567	{"sizes": [1, 6], "colour": "green"}	f	2025-06-06 03:00:00+00	2026-01-02 17:00:00+00
42	SKU-00042	Kettle small 42	\N	19	5.64	1604	{"sizes": [2, 0], "colour": "red"}	f	2025-06-06 06:00:00+00	2026-01-02 18:00:00+00
43	SKU-00043	Notebook large 43	First line\nsecond line\twith a tab, item 43	20	70.36	1641	{"sizes": [3, 1], "colour": "blue"}	f	2025-06-06 09:00:00+00	2026-01-02 19:00:00+00
44	SKU-00044	Bicycle bell blue 44	First line\nsecond line\twith a tab, item 44	21	194.21	1678	{"sizes": [4, 2], "colour": "green"}	f	2025-06-06 12:00:00+00	2026-01-02 20:00:00+00
45	SKU-00045	Raincoat grün 45	\N	22	275.16	1715	{"sizes": [0, 3], "colour": "red"}	f	2025-06-06 15:00:00+00	2026-01-02 21:00:00+00
46	SKU-00046	Teapot été 46	First line\nsecond line\twith a tab, item 46	23	6.20	1752	{"sizes": [1, 4], "colour": "blue"}	f	2025-06-06 18:00:00+00	2026-01-02 22:00:00+00
47	SKU-00047	Desk red 47	First line\nsecond line\twith a tab, item 47	24	35.81	1789	{"sizes": [2, 5], "colour": "green"}	f	2025-06-06 21:00:00+00	2026-01-02 23:00:00+00
48	SKU-00048	Lamp small 48	\N	1	33.54	1826	{"sizes": [3, 6], "colour": "red"}	f	2025-06-07 00:00:00+00	2026-01-03 00:00:00+00
49	SKU-00049	Chair large 49		2	94.35	1863	{"sizes": [4, 0], "colour": "blue"}	f	2025-06-07 03:00:00+00	2026-01-03 01:00:00+00
50	SKU-00050	Kettle blue 50	First line\nsecond line\twith a tab, item 50	3	58.93	1900	{"sizes": [0, 1], "colour": "green"}	f	2025-06-07 06:00:00+00	2026-01-03 02:00:00+00
51	SKU-00051	Notebook grün 51	\N	4	56.31	1937	{"sizes": [1, 2], "colour": "red"}	f	2025-06-07 09:00:00+00	2026-01-03 03:00:00+00
52	SKU-00052	Bicycle bell été 52	First line\nsecond line\twith a tab, item 52	5	283.64	1974	{"sizes": [2, 3], "colour": "blue"}	f	2025-06-07 12:00:00+00	2026-01-03 04:00:00+00
53	SKU-00053	Raincoat red 53	First line\nsecond line\twith a tab, item 53	6	32.41	2011	{"sizes": [3, 4], "colour": "green"}	f	2025-06-07 15:00:00+00	2026-01-03 05:00:00+00
54	SKU-00054	Teapot small 54	\N	7	106.61	2048	{"sizes": [4, 5], "colour": "red"}	f	2025-06-07 18:00:00+00	2026-01-03 06:00:00+00
55	SKU-00055	Desk large 55	First line\nsecond line\twith a tab, item 55	8	189.65	2085	{"sizes": [0, 6], "colour": "blue"}	f	2025-06-07 21:00:00+00	2026-01-03 07:00:00+00
56	SKU-00056	Lamp blue 56		9	50.19	2122	{"sizes": [1, 0], "colour": "green"}	f	2025-06-08 00:00:00+00	2026-01-03 08:00:00+00
57	SKU-00057	Chair grün 57	\N	10	8.71	2159	{"sizes": [2, 1], "colour": "red"}	f	2025-06-08 03:00:00+00	2026-01-03 09:00:00+00
58	SKU-00058	Kettle été 58	First line\nsecond line\twith a tab, item 58	11	151.10	2196	{"sizes": [3, 2], "colour": "blue"}	f	2025-06-08 06:00:00+00	2026-01-03 10:00:00+00
59	SKU-00059	Notebook red 59	First line\nsecond line\twith a tab, item 59	12	271.44	2233	{"sizes": [4, 3], "colour": "green"}	f	2025-06-08 09:00:00+00	2026-01-03 11:00:00+00
60	SKU-00060	Bicycle bell small 60	\N	13	229.68	2270	{"sizes": [0, 4], "colour": "red"}	f	2025-06-08 12:00:00+00	2026-01-03 12:00:00+00
61	SKU-00061	Raincoat large 61	First line\nsecond line\twith a tab, item 61	14	141.23	2307	{"sizes": [1, 5], "colour": "blue"}	f	2025-06-08 15:00:00+00	2026-01-03 13:00:00+00
62	SKU-00062	Teapot blue 62	First line\nsecond line\twith a tab, item 62	15	92.64	2344	{"sizes": [2, 6], "colour": "green"}	f	2025-06-08 18:00:00+00	2026-01-03 14:00:00+00
63	SKU-00063	Desk grün 63	\N	16	7.02	2381	{"sizes": [3, 0], "colour": "red"}	f	2025-06-08 21:00:00+00	2026-01-03 15:00:00+00
64	SKU-00064	Lamp été 64	First line\nsecond line\twith a tab, item 64	17	268.53	2418	{"sizes": [4, 1], "colour": "blue"}	f	2025-06-09 00:00:00+00	2026-01-03 16:00:00+00
65	SKU-00065	Chair red 65	First line\nsecond line\twith a tab, item 65	18	6.85	2455	{"sizes": [0, 2], "colour": "green"}	f	2025-06-09 03:00:00+00	2026-01-03 17:00:00+00
66	SKU-00066	Kettle small 66	\N	19	108.57	2492	{"sizes": [1, 3], "colour": "red"}	f	2025-06-09 06:00:00+00	2026-01-03 18:00:00+00
67	SKU-00067	Notebook large 67	First line\nsecond line\twith a tab, item 67	20	80.34	2529	{"sizes": [2, 4], "colour": "blue"}	f	2025-06-09 09:00:00+00	2026-01-03 19:00:00+00
68	SKU-00068	Bicycle bell blue 68	First line\nsecond line\twith a tab, item 68	21	162.74	2566	{"sizes": [3, 5], "colour": "green"}	f	2025-06-09 12:00:00+00	2026-01-03 20:00:00+00
69	SKU-00069	Raincoat grün 69	\N	22	298.08	2603	{"sizes": [4, 6], "colour": "red"}	f	2025-06-09 15:00:00+00	2026-01-03 21:00:00+00
70	SKU-00070	Teapot été 70		23	32.45	2640	{"sizes": [0, 0], "colour": "blue"}	f	2025-06-09 18:00:00+00	2026-01-03 22:00:00+00
71	SKU-00071	Desk red 71	First line\nsecond line\twith a tab, item 71	24	82.95	2677	{"sizes": [1, 1], "colour": "green"}	f	2025-06-09 21:00:00+00	2026-01-03 23:00:00+00
72	SKU-00072	Lamp small 72	\N	1	118.11	2714	{"sizes": [2, 2], "colour": "red"}	f	2025-06-10 00:00:00+00	2026-01-04 00:00:00+00
73	SKU-00073	Chair large 73	First line\nsecond line\twith a tab, item 73	2	291.68	2751	{"sizes": [3, 3], "colour": "blue"}	f	2025-06-10 03:00:00+00	2026-01-04 01:00:00+00
74	SKU-00074	Kettle blue 74	First line\nsecond line\twith a tab, item 74	3	247.42	2788	{"sizes": [4, 4], "colour": "green"}	f	2025-06-10 06:00:00+00	2026-01-04 02:00:00+00
75	SKU-00075	Notebook grün 75	\N	4	104.25	2825	{"sizes": [0, 5], "colour": "red"}	f	2025-06-10 09:00:00+00	2026-01-04 03:00:00+00
76	SKU-00076	Bicycle bell été 76	First line\nsecond line\twith a tab, item 76	5	100.39	2862	{"sizes": [1, 6], "colour": "blue"}	f	2025-06-10 12:00:00+00	2026-01-04 04:00:00+00
77	SKU-00077	Raincoat red 77		6	96.67	2899	{"sizes": [2, 0], "colour": "green"}	f	2025-06-10 15:00:00+00	2026-01-04 05:00:00+00
78	SKU-00078	Teapot small 78	\N	7	46.11	2936	{"sizes": [3, 1], "colour": "red"}	f	2025-06-10 18:00:00+00	2026-01-04 06:00:00+00
79	SKU-00079	Desk large 79	First line\nsecond line\twith a tab, item 79	8	96.79	2973	{"sizes": [4, 2], "colour": "blue"}	f	2025-06-10 21:00:00+00	2026-01-04 07:00:00+00
80	SKU-00080	Lamp blue 80	First line\nsecond line\twith a tab, item 80	9	196.41	3010	{"sizes": [0, 3], "colour": "green"}	f	2025-06-11 00:00:00+00	2026-01-04 08:00:00+00
81	SKU-00081	Chair grün 81	\N	10	255.20	3047	{"sizes": [1, 4], "colour": "red"}	f	2025-06-11 03:00:00+00	2026-01-04 09:00:00+00
82	SKU-00082	Kettle été 82	First line\nsecond line\twith a tab, item 82	11	191.49	3084	{"sizes": [2, 5], "colour": "blue"}	f	2025-06-11 06:00:00+00	2026-01-04 10:00:00+00
83	SKU-00083	Notebook red 83	First line\nsecond line\twith a tab, item 83	12	169.10	3121	{"sizes": [3, 6], "colour": "green"}	f	2025-06-11 09:00:00+00	2026-01-04 11:00:00+00
84	SKU-00084	Bicycle bell small 84	\N	13	178.98	3158	{"sizes": [4, 0], "colour": "red"}	f	2025-06-11 12:00:00+00	2026-01-04 12:00:00+00
85	SKU-00085	Raincoat large 85	First line\nsecond line\twith a tab, item 85	14	78.83	3195	{"sizes": [0, 1], "colour": "blue"}	f	2025-06-11 15:00:00+00	2026-01-04 13:00:00+00
86	SKU-00086	Teapot blue 86	First line\nsecond line\twith a tab, item 86	15	266.59	3232	{"sizes": [1, 2], "colour": "green"}	f	2025-06-11 18:00:00+00	2026-01-04 14:00:00+00
87	SKU-00087	Desk grün 87	\N	16	165.04	3269	{"sizes": [2, 3], "colour": "red"}	f	2025-06-11 21:00:00+00	2026-01-04 15:00:00+00
88	SKU-00088	Lamp été 88	First line\nsecond line\twith a tab, item 88	17	193.84	3306	{"sizes": [3, 4], "colour": "blue"}	f	2025-06-12 00:00:00+00	2026-01-04 16:00:00+00
89	SKU-00089	Chair red 89	First line\nsecond line\twith a tab, item 89	18	58.93	3343	{"sizes": [4, 5], "colour": "green"}	f	2025-06-12 03:00:00+00	2026-01-04 17:00:00+00
90	SKU-00090	Kettle small 90	\N	19	146.69	3380	{"sizes": [0, 6], "colour": "red"}	f	2025-06-12 06:00:00+00	2026-01-04 18:00:00+00
91	SKU-00091	Notebook large 91		20	296.62	3417	{"sizes": [1, 0], "colour": "blue"}	f	2025-06-12 09:00:00+00	2026-01-04 19:00:00+00
92	SKU-00092	Bicycle bell blue 92	First line\nsecond line\twith a tab, item 92	21	26.89	3454	{"sizes": [2, 1], "colour": "green"}	f	2025-06-12 12:00:00+00	2026-01-04 20:00:00+00
93	SKU-00093	Raincoat grün 93	\N	22	12.21	3491	{"sizes": [3, 2], "colour": "red"}	f	2025-06-12 15:00:00+00	2026-01-04 21:00:00+00
94	SKU-00094	Teapot été 94	First line\nsecond line\twith a tab, item 94	23	198.42	3528	{"sizes": [4, 3], "colour": "blue"}	f	2025-06-12 18:00:00+00	2026-01-04 22:00:00+00
95	SKU-00095	Desk red 95	First line\nsecond line\twith a tab, item 95	24	245.86	3565	{"sizes": [0, 4], "colour": "green"}	f	2025-06-12 21:00:00+00	2026-01-04 23:00:00+00
96	SKU-00096	Lamp small 96	\N	1	225.36	3602	{"sizes": [1, 5], "colour": "red"}	f	2025-06-13 00:00:00+00	2026-01-05 00:00:00+00
97	SKU-00097	Chair large 97	First line\nsecond line\twith a tab, item 97	2	172.65	3639	{"sizes": [2, 6], "colour": "blue"}	f	2025-06-13 03:00:00+00	2026-01-05 01:00:00+00
98	SKU-00098	Kettle blue 98		3	265.35	3676	{"sizes": [3, 0], "colour": "green"}	f	2025-06-13 06:00:00+00	2026-01-05 02:00:00+00
99	SKU-00099	Notebook grün 99	\N	4	284.23	3713	{"sizes": [4, 1], "colour": "red"}	f	2025-06-13 09:00:00+00	2026-01-05 03:00:00+00
100	SKU-00100	Bicycle bell été 100	First line\nsecond line\twith a tab, item 100	5	44.42	3750	{"sizes": [0, 2], "colour": "blue"}	f	2025-06-13 12:00:00+00	2026-01-05 04:00:00+00
101	SKU-00101	Raincoat red 101	First line\nsecond line\twith a tab, item 101	6	60.87	3787	{"sizes": [1, 3], "colour": "green"}	f	2025-06-13 15:00:00+00	2026-01-05 05:00:00+00
102	SKU-00102	Teapot small 102	\N	7	43.45	3824	{"sizes": [2, 4], "colour": "red"}	f	2025-06-13 18:00:00+00	2026-01-05 06:00:00+00
103	SKU-00103	Desk large 103	First line\nsecond line\twith a tab, item 103	8	90.15	3861	{"sizes": [3, 5], "colour": "blue"}	f	2025-06-13 21:00:00+00	2026-01-05 07:00:00+00
104	SKU-00104	Lamp blue 104	First line\nsecond line\twith a tab, item 104	9	79.27	3898	{"sizes": [4, 6], "colour": "green"}	f	2025-06-14 00:00:00+00	2026-01-05 08:00:00+00
105	SKU-00105	Chair grün 105	\N	10	41.63	3935	{"sizes": [0, 0], "colour": "red"}	f	2025-06-14 03:00:00+00	2026-01-05 09:00:00+00
106	SKU-00106	Kettle été 106	First line\nsecond line\twith a tab, item 106	11	185.64	3972	{"sizes": [1, 1], "colour": "blue"}	f	2025-06-14 06:00:00+00	2026-01-05 10:00:00+00
107	SKU-00107	Notebook red 107	First line\nsecond line\twith a tab, item 107	12	175.62	4009	{"sizes": [2, 2], "colour": "green"}	f	2025-06-14 09:00:00+00	2026-01-05 11:00:00+00
108	SKU-00108	Bicycle bell small 108	\N	13	109.24	4046	{"sizes": [3, 3], "colour": "red"}	f	2025-06-14 12:00:00+00	2026-01-05 12:00:00+00
109	SKU-00109	Raincoat large 109	First line\nsecond line\twith a tab, item 109	14	270.93	83	{"sizes": [4, 4], "colour": "blue"}	f	2025-06-14 15:00:00+00	2026-01-05 13:00:00+00
110	SKU-00110	Teapot blue 110	First line\nsecond line\twith a tab, item 110	15	231.47	120	{"sizes": [0, 5], "colour": "green"}	f	2025-06-14 18:00:00+00	2026-01-05 14:00:00+00
111	SKU-00111	Desk grün 111	\N	16	292.93	157	{"sizes": [1, 6], "colour": "red"}	f	2025-06-14 21:00:00+00	2026-01-05 15:00:00+00
112	SKU-00112	Lamp été 112		17	283.52	194	{"sizes": [2, 0], "colour": "blue"}	f	2025-06-15 00:00:00+00	2026-01-05 16:00:00+00
113	SKU-00113	Chair red 113	First line\nsecond line\twith a tab, item 113	18	262.91	231	{"sizes": [3, 1], "colour": "green"}	f	2025-06-15 03:00:00+00	2026-01-05 17:00:00+00
114	SKU-00114	Kettle small 114	\N	19	63.28	268	{"sizes": [4, 2], "colour": "red"}	f	2025-06-15 06:00:00+00	2026-01-05 18:00:00+00
115	SKU-00115	Notebook large 115	First line\nsecond line\twith a tab, item 115	20	121.05	305	{"sizes": [0, 3], "colour": "blue"}	f	2025-06-15 09:00:00+00	2026-01-05 19:00:00+00
116	SKU-00116	Bicycle bell blue 116	First line\nsecond line\twith a tab, item 116	21	298.61	342	{"sizes": [1, 4], "colour": "green"}	f	2025-06-15 12:00:00+00	2026-01-05 20:00:00+00
117	SKU-00117	Raincoat grün 117	\N	22	258.98	379	{"sizes": [2, 5], "colour": "red"}	f	2025-06-15 15:00:00+00	2026-01-05 21:00:00+00
118	SKU-00118	Teapot été 118	First line\nsecond line\twith a tab, item 118	23	168.16	416	{"sizes": [3, 6], "colour": "blue"}	f	2025-06-15 18:00:00+00	2026-01-05 22:00:00+00
119	SKU-00119	Desk red 119		24	287.11	453	{"sizes": [4, 0], "colour": "green"}	f	2025-06-15 21:00:00+00	2026-01-05 23:00:00+00
120	SKU-00120	Lamp small 120	\N	1	173.77	490	{"sizes": [0, 1], "colour": "red"}	f	2025-06-16 00:00:00+00	2026-01-06 00:00:00+00
121	SKU-00121	Chair large 121	First line\nsecond line\twith a tab, item 121	2	196.83	527	{"sizes": [1, 2], "colour": "blue"}	f	2025-06-16 03:00:00+00	2026-01-06 01:00:00+00
122	SKU-00122	Kettle blue 122	First line\nsecond line\twith a tab, item 122	3	26.73	564	{"sizes": [2, 3], "colour": "green"}	f	2025-06-16 06:00:00+00	2026-01-06 02:00:00+00
123	SKU-00123	Notebook grün 123	\N	4	245.77	601	{"sizes": [3, 4], "colour": "red"}	f	2025-06-16 09:00:00+00	2026-01-06 03:00:00+00
124	SKU-00124	Bicycle bell été 124	First line\nsecond line\twith a tab, item 124	5	141.36	638	{"sizes": [4, 5], "colour": "blue"}	f	2025-06-16 12:00:00+00	2026-01-06 04:00:00+00
125	SKU-00125	Raincoat red 125	First line\nsecond line\twith a tab, item 125	6	150.88	675	{"sizes": [0, 6], "colour": "green"}	f	2025-06-16 15:00:00+00	2026-01-06 05:00:00+00
126	SKU-00126	Teapot small 126	\N	7	183.25	712	{"sizes": [1, 0], "colour": "red"}	f	2025-06-16 18:00:00+00	2026-01-06 06:00:00+00
127	SKU-00127	Desk large 127	First line\nsecond line\twith a tab, item 127	8	130.82	749	{"sizes": [2, 1], "colour": "blue"}	f	2025-06-16 21:00:00+00	2026-01-06 07:00:00+00
128	SKU-00128	Lamp blue 128	First line\nsecond line\twith a tab, item 128	9	247.71	786	{"sizes": [3, 2], "colour": "green"}	f	2025-06-17 00:00:00+00	2026-01-06 08:00:00+00
129	SKU-00129	Chair grün 129	\N	10	3.28	823	{"sizes": [4, 3], "colour": "red"}	f	2025-06-17 03:00:00+00	2026-01-06 09:00:00+00
130	SKU-00130	Kettle été 130	First line\nsecond line\twith a tab, item 130	11	299.19	860	{"sizes": [0, 4], "colour": "blue"}	f	2025-06-17 06:00:00+00	2026-01-06 10:00:00+00
131	SKU-00131	Notebook red 131	First line\nsecond line\twith a tab, item 131	12	48.66	897	{"sizes": [1, 5], "colour": "green"}	f	2025-06-17 09:00:00+00	2026-01-06 11:00:00+00
132	SKU-00132	Bicycle bell small 132	\N	13	138.72	934	{"sizes": [2, 6], "colour": "red"}	f	2025-06-17 12:00:00+00	2026-01-06 12:00:00+00
133	SKU-00133	Raincoat large 133		14	168.51	971	{"sizes": [3, 0], "colour": "blue"}	f	2025-06-17 15:00:00+00	2026-01-06 13:00:00+00
134	SKU-00134	Teapot blue 134	First line\nsecond line\twith a tab, item 134	15	191.57	1008	{"sizes": [4, 1], "colour": "green"}	f	2025-06-17 18:00:00+00	2026-01-06 14:00:00+00
135	SKU-00135	Desk grün 135	\N	16	273.16	1045	{"sizes": [0, 2], "colour": "red"}	f	2025-06-17 21:00:00+00	2026-01-06 15:00:00+00
136	SKU-00136	Lamp été 136	First line\nsecond line\twith a tab, item 136	17	262.38	1082	{"sizes": [1, 3], "colour": "blue"}	f	2025-06-18 00:00:00+00	2026-01-06 16:00:00+00
137	SKU-00137	Chair red 137	First line\nsecond line\twith a tab, item 137	18	164.91	1119	{"sizes": [2, 4], "colour": "green"}	f	2025-06-18 03:00:00+00	2026-01-06 17:00:00+00
138	SKU-00138	Kettle small 138	\N	19	235.31	1156	{"sizes": [3, 5], "colour": "red"}	f	2025-06-18 06:00:00+00	2026-01-06 18:00:00+00
139	SKU-00139	Notebook large 139	First line\nsecond line\twith a tab, item 139	20	55.97	1193	{"sizes": [4, 6], "colour": "blue"}	f	2025-06-18 09:00:00+00	2026-01-06 19:00:00+00
140	SKU-00140	Bicycle bell blue 140		21	14.36	1230	{"sizes": [0, 0], "colour": "green"}	f	2025-06-18 12:00:00+00	2026-01-06 20:00:00+00
141	SKU-00141	Raincoat grün 141	\N	22	161.19	1267	{"sizes": [1, 1], "colour": "red"}	f	2025-06-18 15:00:00+00	2026-01-06 21:00:00+00
142	SKU-00142	Teapot été 142	First line\nsecond line\twith a tab, item 142	23	299.49	1304	{"sizes": [2, 2], "colour": "blue"}	f	2025-06-18 18:00:00+00	2026-01-06 22:00:00+00
143	SKU-00143	Desk red 143	First line\nsecond line\twith a tab, item 143	24	241.39	1341	{"sizes": [3, 3], "colour": "green"}	f	2025-06-18 21:00:00+00	2026-01-06 23:00:00+00
144	SKU-00144	Lamp small 144	\N	1	202.22	1378	{"sizes": [4, 4], "colour": "red"}	f	2025-06-19 00:00:00+00	2026-01-07 00:00:00+00
145	SKU-00145	Chair large 145	First line\nsecond line\twith a tab, item 145	2	185.19	1415	{"sizes": [0, 5], "colour": "blue"}	f	2025-06-19 03:00:00+00	2026-01-07 01:00:00+00
146	SKU-00146	Kettle blue 146	First line\nsecond line\twith a tab, item 146	3	204.75	1452	{"sizes": [1, 6], "colour": "green"}	f	2025-06-19 06:00:00+00	2026-01-07 02:00:00+00
147	SKU-00147	Notebook grün 147	\N	4	261.59	1489	{"sizes": [2, 0], "colour": "red"}	f	2025-06-19 09:00:00+00	2026-01-07 03:00:00+00
148	SKU-00148	Bicycle bell été 148	First line\nsecond line\twith a tab, item 148	5	273.99	1526	{"sizes": [3, 1], "colour": "blue"}	f	2025-06-19 12:00:00+00	2026-01-07 04:00:00+00
149	SKU-00149	Raincoat red 149	First line\nsecond line\twith a tab, item 149	6	135.58	1563	{"sizes": [4, 2], "colour": "green"}	f	2025-06-19 15:00:00+00	2026-01-07 05:00:00+00
150	SKU-00150	Teapot small 150	\N	7	271.68	1600	{"sizes": [0, 3], "colour": "red"}	f	2025-06-19 18:00:00+00	2026-01-07 06:00:00+00
151	SKU-00151	Desk large 151	First line\nsecond line\twith a tab, item 151	8	298.93	1637	{"sizes": [1, 4], "colour": "blue"}	f	2025-06-19 21:00:00+00	2026-01-07 07:00:00+00
152	SKU-00152	Lamp blue 152	First line\nsecond line\twith a tab, item 152	9	159.77	1674	{"sizes": [2, 5], "colour": "green"}	f	2025-06-20 00:00:00+00	2026-01-07 08:00:00+00
153	SKU-00153	Chair grün 153	\N	10	169.07	1711	{"sizes": [3, 6], "colour": "red"}	f	2025-06-20 03:00:00+00	2026-01-07 09:00:00+00
154	SKU-00154	Kettle été 154		11	129.23	1748	{"sizes": [4, 0], "colour": "blue"}	f	2025-06-20 06:00:00+00	2026-01-07 10:00:00+00
155	SKU-00155	Notebook red 155	First line\nsecond line\twith a tab, item 155	12	271.76	1785	{"sizes": [0, 1], "colour": "green"}	f	2025-06-20 09:00:00+00	2026-01-07 11:00:00+00
156	SKU-00156	Bicycle bell small 156	\N	13	153.40	1822	{"sizes": [1, 2], "colour": "red"}	f	2025-06-20 12:00:00+00	2026-01-07 12:00:00+00
157	SKU-00157	Raincoat large 157	First line\nsecond line\twith a tab, item 157	14	284.48	1859	{"sizes": [2, 3], "colour": "blue"}	f	2025-06-20 15:00:00+00	2026-01-07 13:00:00+00
158	SKU-00158	Teapot blue 158	First line\nsecond line\twith a tab, item 158	15	109.64	1896	{"sizes": [3, 4], "colour": "green"}	f	2025-06-20 18:00:00+00	2026-01-07 14:00:00+00
159	SKU-00159	Desk grün 159	\N	16	112.92	1933	{"sizes": [4, 5], "colour": "red"}	f	2025-06-20 21:00:00+00	2026-01-07 15:00:00+00
160	SKU-00160	Lamp été 160	First line\nsecond line\twith a tab, item 160	17	189.91	1970	{"sizes": [0, 6], "colour": "blue"}	f	2025-06-21 00:00:00+00	2026-01-07 16:00:00+00
161	SKU-00161	Chair red 161		18	68.13	2007	{"sizes": [1, 0], "colour": "green"}	f	2025-06-21 03:00:00+00	2026-01-07 17:00:00+00
162	SKU-00162	Kettle small 162	\N	19	124.73	2044	{"sizes": [2, 1], "colour": "red"}	f	2025-06-21 06:00:00+00	2026-01-07 18:00:00+00
163	SKU-00163	Notebook large 163	First line\nsecond line\twith a tab, item 163	20	231.74	2081	{"sizes": [3, 2], "colour": "blue"}	f	2025-06-21 09:00:00+00	2026-01-07 19:00:00+00
164	SKU-00164	Bicycle bell blue 164	First line\nsecond line\twith a tab, item 164	21	277.37	2118	{"sizes": [4, 3], "colour": "green"}	f	2025-06-21 12:00:00+00	2026-01-07 20:00:00+00
165	SKU-00165	Raincoat grün 165	\N	22	72.33	2155	{"sizes": [0, 4], "colour": "red"}	f	2025-06-21 15:00:00+00	2026-01-07 21:00:00+00
166	SKU-00166	Teapot été 166	First line\nsecond line\twith a tab, item 166	23	120.30	2192	{"sizes": [1, 5], "colour": "blue"}	f	2025-06-21 18:00:00+00	2026-01-07 22:00:00+00
249	SKU-00249	Chair grün 249	\N	10	209.06	1263	{"sizes": [4, 4], "colour": "red"}	f	2025-07-02 03:00:00+00	2026-01-11 09:00:00+00
167	SKU-00167	Desk red 167	First line\nsecond line\twith a tab, item 167	24	46.75	2229	{"sizes": [2, 6], "colour": "green"}	f	2025-06-21 21:00:00+00	2026-01-07 23:00:00+00
168	SKU-00168	Lamp small 168	\N	1	129.21	2266	{"sizes": [3, 0], "colour": "red"}	f	2025-06-22 00:00:00+00	2026-01-08 00:00:00+00
169	SKU-00169	Chair large 169	First line\nsecond line\twith a tab, item 169	2	124.96	2303	{"sizes": [4, 1], "colour": "blue"}	f	2025-06-22 03:00:00+00	2026-01-08 01:00:00+00
170	SKU-00170	Kettle blue 170	First line\nsecond line\twith a tab, item 170	3	285.44	2340	{"sizes": [0, 2], "colour": "green"}	f	2025-06-22 06:00:00+00	2026-01-08 02:00:00+00
171	SKU-00171	Notebook grün 171	\N	4	269.61	2377	{"sizes": [1, 3], "colour": "red"}	f	2025-06-22 09:00:00+00	2026-01-08 03:00:00+00
172	SKU-00172	Bicycle bell été 172	First line\nsecond line\twith a tab, item 172	5	35.45	2414	{"sizes": [2, 4], "colour": "blue"}	f	2025-06-22 12:00:00+00	2026-01-08 04:00:00+00
173	SKU-00173	Raincoat red 173	First line\nsecond line\twith a tab, item 173	6	70.05	2451	{"sizes": [3, 5], "colour": "green"}	f	2025-06-22 15:00:00+00	2026-01-08 05:00:00+00
174	SKU-00174	Teapot small 174	\N	7	165.90	2488	{"sizes": [4, 6], "colour": "red"}	f	2025-06-22 18:00:00+00	2026-01-08 06:00:00+00
175	SKU-00175	Desk large 175		8	266.64	2525	{"sizes": [0, 0], "colour": "blue"}	f	2025-06-22 21:00:00+00	2026-01-08 07:00:00+00
176	SKU-00176	Lamp blue 176	First line\nsecond line\twith a tab, item 176	9	51.74	2562	{"sizes": [1, 1], "colour": "green"}	f	2025-06-23 00:00:00+00	2026-01-08 08:00:00+00
177	SKU-00177	Chair grün 177	\N	10	195.48	2599	{"sizes": [2, 2], "colour": "red"}	f	2025-06-23 03:00:00+00	2026-01-08 09:00:00+00
178	SKU-00178	Kettle été 178	First line\nsecond line\twith a tab, item 178	11	247.40	2636	{"sizes": [3, 3], "colour": "blue"}	f	2025-06-23 06:00:00+00	2026-01-08 10:00:00+00
179	SKU-00179	Notebook red 179	First line\nsecond line\twith a tab, item 179	12	293.37	2673	{"sizes": [4, 4], "colour": "green"}	f	2025-06-23 09:00:00+00	2026-01-08 11:00:00+00
180	SKU-00180	Bicycle bell small 180	\N	13	225.36	2710	{"sizes": [0, 5], "colour": "red"}	f	2025-06-23 12:00:00+00	2026-01-08 12:00:00+00
181	SKU-00181	Raincoat large 181	First line\nsecond line\twith a tab, item 181	14	98.01	2747	{"sizes": [1, 6], "colour": "blue"}	f	2025-06-23 15:00:00+00	2026-01-08 13:00:00+00
182	SKU-00182	Teapot blue 182		15	128.28	2784	{"sizes": [2, 0], "colour": "green"}	f	2025-06-23 18:00:00+00	2026-01-08 14:00:00+00
183	SKU-00183	Desk grün 183	\N	16	193.17	2821	{"sizes": [3, 1], "colour": "red"}	f	2025-06-23 21:00:00+00	2026-01-08 15:00:00+00
184	SKU-00184	Lamp été 184	First line\nsecond line\twith a tab, item 184	17	236.42	2858	{"sizes": [4, 2], "colour": "blue"}	f	2025-06-24 00:00:00+00	2026-01-08 16:00:00+00
185	SKU-00185	Chair red 185	First line\nsecond line\twith a tab, item 185	18	122.01	2895	{"sizes": [0, 3], "colour": "green"}	f	2025-06-24 03:00:00+00	2026-01-08 17:00:00+00
186	SKU-00186	Kettle small 186	\N	19	80.48	2932	{"sizes": [1, 4], "colour": "red"}	f	2025-06-24 06:00:00+00	2026-01-08 18:00:00+00
187	SKU-00187	Notebook large 187	First line\nsecond line\twith a tab, item 187	20	142.06	2969	{"sizes": [2, 5], "colour": "blue"}	f	2025-06-24 09:00:00+00	2026-01-08 19:00:00+00
188	SKU-00188	Bicycle bell blue 188	First line\nsecond line\twith a tab, item 188	21	120.13	3006	{"sizes": [3, 6], "colour": "green"}	f	2025-06-24 12:00:00+00	2026-01-08 20:00:00+00
189	SKU-00189	Raincoat grün 189	\N	22	70.86	3043	{"sizes": [4, 0], "colour": "red"}	f	2025-06-24 15:00:00+00	2026-01-08 21:00:00+00
190	SKU-00190	Teapot été 190	First line\nsecond line\twith a tab, item 190	23	56.84	3080	{"sizes": [0, 1], "colour": "blue"}	f	2025-06-24 18:00:00+00	2026-01-08 22:00:00+00
191	SKU-00191	Desk red 191	First line\nsecond line\twith a tab, item 191	24	290.62	3117	{"sizes": [1, 2], "colour": "green"}	f	2025-06-24 21:00:00+00	2026-01-08 23:00:00+00
192	SKU-00192	Lamp small 192	\N	1	219.44	3154	{"sizes": [2, 3], "colour": "red"}	f	2025-06-25 00:00:00+00	2026-01-09 00:00:00+00
193	SKU-00193	Chair large 193	First line\nsecond line\twith a tab, item 193	2	175.89	3191	{"sizes": [3, 4], "colour": "blue"}	f	2025-06-25 03:00:00+00	2026-01-09 01:00:00+00
194	SKU-00194	Kettle blue 194	First line\nsecond line\twith a tab, item 194	3	143.06	3228	{"sizes": [4, 5], "colour": "green"}	f	2025-06-25 06:00:00+00	2026-01-09 02:00:00+00
195	SKU-00195	Notebook grün 195	\N	4	237.31	3265	{"sizes": [0, 6], "colour": "red"}	f	2025-06-25 09:00:00+00	2026-01-09 03:00:00+00
196	SKU-00196	Bicycle bell été 196		5	249.92	3302	{"sizes": [1, 0], "colour": "blue"}	f	2025-06-25 12:00:00+00	2026-01-09 04:00:00+00
197	SKU-00197	Raincoat red 197	First line\nsecond line\twith a tab, item 197	6	272.51	3339	{"sizes": [2, 1], "colour": "green"}	f	2025-06-25 15:00:00+00	2026-01-09 05:00:00+00
198	SKU-00198	Teapot small 198	\N	7	22.68	3376	{"sizes": [3, 2], "colour": "red"}	f	2025-06-25 18:00:00+00	2026-01-09 06:00:00+00
199	SKU-00199	Desk large 199	First line\nsecond line\twith a tab, item 199	8	8.17	3413	{"sizes": [4, 3], "colour": "blue"}	f	2025-06-25 21:00:00+00	2026-01-09 07:00:00+00
200	SKU-00200	Lamp blue 200	First line\nsecond line\twith a tab, item 200	9	52.09	3450	{"sizes": [0, 4], "colour": "green"}	f	2025-06-26 00:00:00+00	2026-01-09 08:00:00+00
201	SKU-00201	Chair grün 201	\N	10	69.22	3487	{"sizes": [1, 5], "colour": "red"}	f	2025-06-26 03:00:00+00	2026-01-09 09:00:00+00
202	SKU-00202	Kettle été 202	First line\nsecond line\twith a tab, item 202	11	210.30	3524	{"sizes": [2, 6], "colour": "blue"}	f	2025-06-26 06:00:00+00	2026-01-09 10:00:00+00
203	SKU-00203	Notebook red 203		12	165.88	3561	{"sizes": [3, 0], "colour": "green"}	f	2025-06-26 09:00:00+00	2026-01-09 11:00:00+00
204	SKU-00204	Bicycle bell small 204	\N	13	45.33	3598	{"sizes": [4, 1], "colour": "red"}	f	2025-06-26 12:00:00+00	2026-01-09 12:00:00+00
205	SKU-00205	Raincoat large 205	First line\nsecond line\twith a tab, item 205	14	240.90	3635	{"sizes": [0, 2], "colour": "blue"}	f	2025-06-26 15:00:00+00	2026-01-09 13:00:00+00
206	SKU-00206	Teapot blue 206	First line\nsecond line\twith a tab, item 206	15	23.55	3672	{"sizes": [1, 3], "colour": "green"}	f	2025-06-26 18:00:00+00	2026-01-09 14:00:00+00
207	SKU-00207	Desk grün 207	\N	16	100.34	3709	{"sizes": [2, 4], "colour": "red"}	f	2025-06-26 21:00:00+00	2026-01-09 15:00:00+00
208	SKU-00208	Lamp été 208	First line\nsecond line\twith a tab, item 208	17	39.42	3746	{"sizes": [3, 5], "colour": "blue"}	f	2025-06-27 00:00:00+00	2026-01-09 16:00:00+00
209	SKU-00209	Chair red 209	First line\nsecond line\twith a tab, item 209	18	190.60	3783	{"sizes": [4, 6], "colour": "green"}	f	2025-06-27 03:00:00+00	2026-01-09 17:00:00+00
210	SKU-00210	Kettle small 210	\N	19	27.60	3820	{"sizes": [0, 0], "colour": "red"}	f	2025-06-27 06:00:00+00	2026-01-09 18:00:00+00
211	SKU-00211	Notebook large 211	First line\nsecond line\twith a tab, item 211	20	128.68	3857	{"sizes": [1, 1], "colour": "blue"}	f	2025-06-27 09:00:00+00	2026-01-09 19:00:00+00
212	SKU-00212	Bicycle bell blue 212	First line\nsecond line\twith a tab, item 212	21	249.70	3894	{"sizes": [2, 2], "colour": "green"}	f	2025-06-27 12:00:00+00	2026-01-09 20:00:00+00
213	SKU-00213	Raincoat grün 213	\N	22	249.72	3931	{"sizes": [3, 3], "colour": "red"}	f	2025-06-27 15:00:00+00	2026-01-09 21:00:00+00
214	SKU-00214	Teapot été 214	First line\nsecond line\twith a tab, item 214	23	106.80	3968	{"sizes": [4, 4], "colour": "blue"}	f	2025-06-27 18:00:00+00	2026-01-09 22:00:00+00
215	SKU-00215	Desk red 215	First line\nsecond line\twith a tab, item 215	24	268.51	4005	{"sizes": [0, 5], "colour": "green"}	f	2025-06-27 21:00:00+00	2026-01-09 23:00:00+00
216	SKU-00216	Lamp small 216	\N	1	11.19	4042	{"sizes": [1, 6], "colour": "red"}	f	2025-06-28 00:00:00+00	2026-01-10 00:00:00+00
217	SKU-00217	Chair large 217		2	240.56	79	{"sizes": [2, 0], "colour": "blue"}	f	2025-06-28 03:00:00+00	2026-01-10 01:00:00+00
218	SKU-00218	Kettle blue 218	First line\nsecond line\twith a tab, item 218	3	151.24	116	{"sizes": [3, 1], "colour": "green"}	f	2025-06-28 06:00:00+00	2026-01-10 02:00:00+00
219	SKU-00219	Notebook grün 219	\N	4	87.87	153	{"sizes": [4, 2], "colour": "red"}	f	2025-06-28 09:00:00+00	2026-01-10 03:00:00+00
220	SKU-00220	Bicycle bell été 220	First line\nsecond line\twith a tab, item 220	5	299.22	190	{"sizes": [0, 3], "colour": "blue"}	f	2025-06-28 12:00:00+00	2026-01-10 04:00:00+00
387	SKU-00387	Notebook grün 387	\N	4	115.94	2369	{"sizes": [2, 2], "colour": "red"}	f	2025-07-19 09:00:00+00	2026-01-17 03:00:00+00
221	SKU-00221	Raincoat red 221	First line\nsecond line\twith a tab, item 221	6	245.42	227	{"sizes": [1, 4], "colour": "green"}	f	2025-06-28 15:00:00+00	2026-01-10 05:00:00+00
222	SKU-00222	Teapot small 222	\N	7	114.79	264	{"sizes": [2, 5], "colour": "red"}	f	2025-06-28 18:00:00+00	2026-01-10 06:00:00+00
223	SKU-00223	Desk large 223	First line\nsecond line\twith a tab, item 223	8	19.20	301	{"sizes": [3, 6], "colour": "blue"}	f	2025-06-28 21:00:00+00	2026-01-10 07:00:00+00
224	SKU-00224	Lamp blue 224		9	126.51	338	{"sizes": [4, 0], "colour": "green"}	f	2025-06-29 00:00:00+00	2026-01-10 08:00:00+00
225	SKU-00225	Chair grün 225	\N	10	80.44	375	{"sizes": [0, 1], "colour": "red"}	f	2025-06-29 03:00:00+00	2026-01-10 09:00:00+00
226	SKU-00226	Kettle été 226	First line\nsecond line\twith a tab, item 226	11	1.41	412	{"sizes": [1, 2], "colour": "blue"}	f	2025-06-29 06:00:00+00	2026-01-10 10:00:00+00
227	SKU-00227	Notebook red 227	First line\nsecond line\twith a tab, item 227	12	34.71	449	{"sizes": [2, 3], "colour": "green"}	f	2025-06-29 09:00:00+00	2026-01-10 11:00:00+00
228	SKU-00228	Bicycle bell small 228	\N	13	180.15	486	{"sizes": [3, 4], "colour": "red"}	f	2025-06-29 12:00:00+00	2026-01-10 12:00:00+00
229	SKU-00229	Raincoat large 229	First line\nsecond line\twith a tab, item 229	14	39.22	523	{"sizes": [4, 5], "colour": "blue"}	f	2025-06-29 15:00:00+00	2026-01-10 13:00:00+00
230	SKU-00230	Teapot blue 230	First line\nsecond line\twith a tab, item 230	15	250.18	560	{"sizes": [0, 6], "colour": "green"}	f	2025-06-29 18:00:00+00	2026-01-10 14:00:00+00
231	SKU-00231	Desk grün 231	\N	16	18.37	597	{"sizes": [1, 0], "colour": "red"}	f	2025-06-29 21:00:00+00	2026-01-10 15:00:00+00
232	SKU-00232	Lamp été 232	First line\nsecond line\twith a tab, item 232	17	162.86	634	{"sizes": [2, 1], "colour": "blue"}	f	2025-06-30 00:00:00+00	2026-01-10 16:00:00+00
233	SKU-00233	Chair red 233	First line\nsecond line\twith a tab, item 233	18	55.76	671	{"sizes": [3, 2], "colour": "green"}	f	2025-06-30 03:00:00+00	2026-01-10 17:00:00+00
234	SKU-00234	Kettle small 234	\N	19	191.57	708	{"sizes": [4, 3], "colour": "red"}	f	2025-06-30 06:00:00+00	2026-01-10 18:00:00+00
235	SKU-00235	Notebook large 235	First line\nsecond line\twith a tab, item 235	20	47.15	745	{"sizes": [0, 4], "colour": "blue"}	f	2025-06-30 09:00:00+00	2026-01-10 19:00:00+00
236	SKU-00236	Bicycle bell blue 236	First line\nsecond line\twith a tab, item 236	21	157.98	782	{"sizes": [1, 5], "colour": "green"}	f	2025-06-30 12:00:00+00	2026-01-10 20:00:00+00
237	SKU-00237	Raincoat grün 237	\N	22	192.46	819	{"sizes": [2, 6], "colour": "red"}	f	2025-06-30 15:00:00+00	2026-01-10 21:00:00+00
238	SKU-00238	Teapot été 238		23	207.25	856	{"sizes": [3, 0], "colour": "blue"}	f	2025-06-30 18:00:00+00	2026-01-10 22:00:00+00
239	SKU-00239	Desk red 239	First line\nsecond line\twith a tab, item 239	24	164.88	893	{"sizes": [4, 1], "colour": "green"}	f	2025-06-30 21:00:00+00	2026-01-10 23:00:00+00
240	SKU-00240	Lamp small 240	\N	1	275.14	930	{"sizes": [0, 2], "colour": "red"}	f	2025-07-01 00:00:00+00	2026-01-11 00:00:00+00
241	SKU-00241	Chair large 241	First line\nsecond line\twith a tab, item 241	2	160.45	967	{"sizes": [1, 3], "colour": "blue"}	f	2025-07-01 03:00:00+00	2026-01-11 01:00:00+00
242	SKU-00242	Kettle blue 242	First line\nsecond line\twith a tab, item 242	3	62.90	1004	{"sizes": [2, 4], "colour": "green"}	f	2025-07-01 06:00:00+00	2026-01-11 02:00:00+00
243	SKU-00243	Notebook grün 243	\N	4	145.61	1041	{"sizes": [3, 5], "colour": "red"}	f	2025-07-01 09:00:00+00	2026-01-11 03:00:00+00
244	SKU-00244	Bicycle bell été 244	First line\nsecond line\twith a tab, item 244	5	132.24	1078	{"sizes": [4, 6], "colour": "blue"}	f	2025-07-01 12:00:00+00	2026-01-11 04:00:00+00
245	SKU-00245	Raincoat red 245		6	64.46	1115	{"sizes": [0, 0], "colour": "green"}	f	2025-07-01 15:00:00+00	2026-01-11 05:00:00+00
246	SKU-00246	Teapot small 246	\N	7	282.41	1152	{"sizes": [1, 1], "colour": "red"}	f	2025-07-01 18:00:00+00	2026-01-11 06:00:00+00
247	SKU-00247	Desk large 247	First line\nsecond line\twith a tab, item 247	8	90.52	1189	{"sizes": [2, 2], "colour": "blue"}	f	2025-07-01 21:00:00+00	2026-01-11 07:00:00+00
248	SKU-00248	Lamp blue 248	First line\nsecond line\twith a tab, item 248	9	249.15	1226	{"sizes": [3, 3], "colour": "green"}	f	2025-07-02 00:00:00+00	2026-01-11 08:00:00+00
250	SKU-00250	Kettle été 250	First line\nsecond line\twith a tab, item 250	11	250.03	1300	{"sizes": [0, 5], "colour": "blue"}	f	2025-07-02 06:00:00+00	2026-01-11 10:00:00+00
251	SKU-00251	Notebook red 251	First line\nsecond line\twith a tab, item 251	12	31.66	1337	{"sizes": [1, 6], "colour": "green"}	f	2025-07-02 09:00:00+00	2026-01-11 11:00:00+00
252	SKU-00252	Bicycle bell small 252	\N	13	1.44	1374	{"sizes": [2, 0], "colour": "red"}	f	2025-07-02 12:00:00+00	2026-01-11 12:00:00+00
253	SKU-00253	Raincoat large 253	First line\nsecond line\twith a tab, item 253	14	274.37	1411	{"sizes": [3, 1], "colour": "blue"}	f	2025-07-02 15:00:00+00	2026-01-11 13:00:00+00
254	SKU-00254	Teapot blue 254	First line\nsecond line\twith a tab, item 254	15	175.94	1448	{"sizes": [4, 2], "colour": "green"}	f	2025-07-02 18:00:00+00	2026-01-11 14:00:00+00
255	SKU-00255	Desk grün 255	\N	16	200.40	1485	{"sizes": [0, 3], "colour": "red"}	f	2025-07-02 21:00:00+00	2026-01-11 15:00:00+00
256	SKU-00256	Lamp été 256	First line\nsecond line\twith a tab, item 256	17	191.55	1522	{"sizes": [1, 4], "colour": "blue"}	f	2025-07-03 00:00:00+00	2026-01-11 16:00:00+00
257	SKU-00257	Chair red 257	First line\nsecond line\twith a tab, item 257	18	222.48	1559	{"sizes": [2, 5], "colour": "green"}	f	2025-07-03 03:00:00+00	2026-01-11 17:00:00+00
258	SKU-00258	Kettle small 258	\N	19	137.70	1596	{"sizes": [3, 6], "colour": "red"}	f	2025-07-03 06:00:00+00	2026-01-11 18:00:00+00
259	SKU-00259	Notebook large 259		20	250.89	1633	{"sizes": [4, 0], "colour": "blue"}	f	2025-07-03 09:00:00+00	2026-01-11 19:00:00+00
260	SKU-00260	Bicycle bell blue 260	First line\nsecond line\twith a tab, item 260	21	55.66	1670	{"sizes": [0, 1], "colour": "green"}	f	2025-07-03 12:00:00+00	2026-01-11 20:00:00+00
261	SKU-00261	Raincoat grün 261	\N	22	111.43	1707	{"sizes": [1, 2], "colour": "red"}	f	2025-07-03 15:00:00+00	2026-01-11 21:00:00+00
262	SKU-00262	Teapot été 262	First line\nsecond line\twith a tab, item 262	23	191.77	1744	{"sizes": [2, 3], "colour": "blue"}	f	2025-07-03 18:00:00+00	2026-01-11 22:00:00+00
263	SKU-00263	Desk red 263	First line\nsecond line\twith a tab, item 263	24	76.28	1781	{"sizes": [3, 4], "colour": "green"}	f	2025-07-03 21:00:00+00	2026-01-11 23:00:00+00
264	SKU-00264	Lamp small 264	\N	1	182.56	1818	{"sizes": [4, 5], "colour": "red"}	f	2025-07-04 00:00:00+00	2026-01-12 00:00:00+00
265	SKU-00265	Chair large 265	First line\nsecond line\twith a tab, item 265	2	130.62	1855	{"sizes": [0, 6], "colour": "blue"}	f	2025-07-04 03:00:00+00	2026-01-12 01:00:00+00
266	SKU-00266	Kettle blue 266		3	29.17	1892	{"sizes": [1, 0], "colour": "green"}	f	2025-07-04 06:00:00+00	2026-01-12 02:00:00+00
267	SKU-00267	Notebook grün 267	\N	4	116.97	1929	{"sizes": [2, 1], "colour": "red"}	f	2025-07-04 09:00:00+00	2026-01-12 03:00:00+00
268	SKU-00268	Bicycle bell été 268	First line\nsecond line\twith a tab, item 268	5	239.71	1966	{"sizes": [3, 2], "colour": "blue"}	f	2025-07-04 12:00:00+00	2026-01-12 04:00:00+00
269	SKU-00269	Raincoat red 269	First line\nsecond line\twith a tab, item 269	6	67.67	2003	{"sizes": [4, 3], "colour": "green"}	f	2025-07-04 15:00:00+00	2026-01-12 05:00:00+00
270	SKU-00270	Teapot small 270	\N	7	106.35	2040	{"sizes": [0, 4], "colour": "red"}	f	2025-07-04 18:00:00+00	2026-01-12 06:00:00+00
271	SKU-00271	Desk large 271	First line\nsecond line\twith a tab, item 271	8	216.08	2077	{"sizes": [1, 5], "colour": "blue"}	f	2025-07-04 21:00:00+00	2026-01-12 07:00:00+00
272	SKU-00272	Lamp blue 272	First line\nsecond line\twith a tab, item 272	9	5.64	2114	{"sizes": [2, 6], "colour": "green"}	f	2025-07-05 00:00:00+00	2026-01-12 08:00:00+00
273	SKU-00273	Chair grün 273	\N	10	289.59	2151	{"sizes": [3, 0], "colour": "red"}	f	2025-07-05 03:00:00+00	2026-01-12 09:00:00+00
274	SKU-00274	Kettle été 274	First line\nsecond line\twith a tab, item 274	11	286.99	2188	{"sizes": [4, 1], "colour": "blue"}	f	2025-07-05 06:00:00+00	2026-01-12 10:00:00+00
275	SKU-00275	Notebook red 275	First line\nsecond line\twith a tab, item 275	12	154.18	2225	{"sizes": [0, 2], "colour": "green"}	f	2025-07-05 09:00:00+00	2026-01-12 11:00:00+00
276	SKU-00276	Bicycle bell small 276	\N	13	146.16	2262	{"sizes": [1, 3], "colour": "red"}	f	2025-07-05 12:00:00+00	2026-01-12 12:00:00+00
277	SKU-00277	Raincoat large 277	First line\nsecond line\twith a tab, item 277	14	138.18	2299	{"sizes": [2, 4], "colour": "blue"}	f	2025-07-05 15:00:00+00	2026-01-12 13:00:00+00
278	SKU-00278	Teapot blue 278	First line\nsecond line\twith a tab, item 278	15	93.51	2336	{"sizes": [3, 5], "colour": "green"}	f	2025-07-05 18:00:00+00	2026-01-12 14:00:00+00
279	SKU-00279	Desk grün 279	\N	16	143.20	2373	{"sizes": [4, 6], "colour": "red"}	f	2025-07-05 21:00:00+00	2026-01-12 15:00:00+00
280	SKU-00280	Lamp été 280		17	259.03	2410	{"sizes": [0, 0], "colour": "blue"}	f	2025-07-06 00:00:00+00	2026-01-12 16:00:00+00
281	SKU-00281	Chair red 281	First line\nsecond line\twith a tab, item 281	18	175.55	2447	{"sizes": [1, 1], "colour": "green"}	f	2025-07-06 03:00:00+00	2026-01-12 17:00:00+00
282	SKU-00282	Kettle small 282	\N	19	135.06	2484	{"sizes": [2, 2], "colour": "red"}	f	2025-07-06 06:00:00+00	2026-01-12 18:00:00+00
283	SKU-00283	Notebook large 283	First line\nsecond line\twith a tab, item 283	20	127.08	2521	{"sizes": [3, 3], "colour": "blue"}	f	2025-07-06 09:00:00+00	2026-01-12 19:00:00+00
284	SKU-00284	Bicycle bell blue 284	First line\nsecond line\twith a tab, item 284	21	89.53	2558	{"sizes": [4, 4], "colour": "green"}	f	2025-07-06 12:00:00+00	2026-01-12 20:00:00+00
285	SKU-00285	Raincoat grün 285	\N	22	74.98	2595	{"sizes": [0, 5], "colour": "red"}	f	2025-07-06 15:00:00+00	2026-01-12 21:00:00+00
286	SKU-00286	Teapot été 286	First line\nsecond line\twith a tab, item 286	23	39.85	2632	{"sizes": [1, 6], "colour": "blue"}	f	2025-07-06 18:00:00+00	2026-01-12 22:00:00+00
287	SKU-00287	Desk red 287		24	148.65	2669	{"sizes": [2, 0], "colour": "green"}	f	2025-07-06 21:00:00+00	2026-01-12 23:00:00+00
288	SKU-00288	Lamp small 288	\N	1	63.42	2706	{"sizes": [3, 1], "colour": "red"}	f	2025-07-07 00:00:00+00	2026-01-13 00:00:00+00
289	SKU-00289	Chair large 289	First line\nsecond line\twith a tab, item 289	2	267.58	2743	{"sizes": [4, 2], "colour": "blue"}	f	2025-07-07 03:00:00+00	2026-01-13 01:00:00+00
290	SKU-00290	Kettle blue 290	First line\nsecond line\twith a tab, item 290	3	282.19	2780	{"sizes": [0, 3], "colour": "green"}	f	2025-07-07 06:00:00+00	2026-01-13 02:00:00+00
291	SKU-00291	Notebook grün 291	\N	4	118.70	2817	{"sizes": [1, 4], "colour": "red"}	f	2025-07-07 09:00:00+00	2026-01-13 03:00:00+00
292	SKU-00292	Bicycle bell été 292	First line\nsecond line\twith a tab, item 292	5	164.38	2854	{"sizes": [2, 5], "colour": "blue"}	f	2025-07-07 12:00:00+00	2026-01-13 04:00:00+00
293	SKU-00293	Raincoat red 293	First line\nsecond line\twith a tab, item 293	6	298.01	2891	{"sizes": [3, 6], "colour": "green"}	f	2025-07-07 15:00:00+00	2026-01-13 05:00:00+00
294	SKU-00294	Teapot small 294	\N	7	252.28	2928	{"sizes": [4, 0], "colour": "red"}	f	2025-07-07 18:00:00+00	2026-01-13 06:00:00+00
295	SKU-00295	Desk large 295	First line\nsecond line\twith a tab, item 295	8	69.38	2965	{"sizes": [0, 1], "colour": "blue"}	f	2025-07-07 21:00:00+00	2026-01-13 07:00:00+00
296	SKU-00296	Lamp blue 296	First line\nsecond line\twith a tab, item 296	9	15.84	3002	{"sizes": [1, 2], "colour": "green"}	f	2025-07-08 00:00:00+00	2026-01-13 08:00:00+00
297	SKU-00297	Chair grün 297	\N	10	294.96	3039	{"sizes": [2, 3], "colour": "red"}	f	2025-07-08 03:00:00+00	2026-01-13 09:00:00+00
298	SKU-00298	Kettle été 298	First line\nsecond line\twith a tab, item 298	11	64.55	3076	{"sizes": [3, 4], "colour": "blue"}	f	2025-07-08 06:00:00+00	2026-01-13 10:00:00+00
299	SKU-00299	Notebook red 299	First line\nsecond line\twith a tab, item 299	12	137.29	3113	{"sizes": [4, 5], "colour": "green"}	f	2025-07-08 09:00:00+00	2026-01-13 11:00:00+00
300	SKU-00300	Bicycle bell small 300	\N	13	281.67	3150	{"sizes": [0, 6], "colour": "red"}	f	2025-07-08 12:00:00+00	2026-01-13 12:00:00+00
301	SKU-00301	Raincoat large 301		14	20.57	3187	{"sizes": [1, 0], "colour": "blue"}	f	2025-07-08 15:00:00+00	2026-01-13 13:00:00+00
302	SKU-00302	Teapot blue 302	First line\nsecond line\twith a tab, item 302	15	141.58	3224	{"sizes": [2, 1], "colour": "green"}	f	2025-07-08 18:00:00+00	2026-01-13 14:00:00+00
303	SKU-00303	Desk grün 303	\N	16	59.22	3261	{"sizes": [3, 2], "colour": "red"}	f	2025-07-08 21:00:00+00	2026-01-13 15:00:00+00
304	SKU-00304	Lamp été 304	First line\nsecond line\twith a tab, item 304	17	13.34	3298	{"sizes": [4, 3], "colour": "blue"}	f	2025-07-09 00:00:00+00	2026-01-13 16:00:00+00
305	SKU-00305	Chair red 305	First line\nsecond line\twith a tab, item 305	18	49.28	3335	{"sizes": [0, 4], "colour": "green"}	f	2025-07-09 03:00:00+00	2026-01-13 17:00:00+00
306	SKU-00306	Kettle small 306	\N	19	22.16	3372	{"sizes": [1, 5], "colour": "red"}	f	2025-07-09 06:00:00+00	2026-01-13 18:00:00+00
307	SKU-00307	Notebook large 307	First line\nsecond line\twith a tab, item 307	20	6.53	3409	{"sizes": [2, 6], "colour": "blue"}	f	2025-07-09 09:00:00+00	2026-01-13 19:00:00+00
308	SKU-00308	Bicycle bell blue 308		21	256.94	3446	{"sizes": [3, 0], "colour": "green"}	f	2025-07-09 12:00:00+00	2026-01-13 20:00:00+00
309	SKU-00309	Raincoat grün 309	\N	22	59.84	3483	{"sizes": [4, 1], "colour": "red"}	f	2025-07-09 15:00:00+00	2026-01-13 21:00:00+00
310	SKU-00310	Teapot été 310	First line\nsecond line\twith a tab, item 310	23	118.28	3520	{"sizes": [0, 2], "colour": "blue"}	f	2025-07-09 18:00:00+00	2026-01-13 22:00:00+00
311	SKU-00311	Desk red 311	First line\nsecond line\twith a tab, item 311	24	53.25	3557	{"sizes": [1, 3], "colour": "green"}	f	2025-07-09 21:00:00+00	2026-01-13 23:00:00+00
312	SKU-00312	Lamp small 312	\N	1	244.04	3594	{"sizes": [2, 4], "colour": "red"}	f	2025-07-10 00:00:00+00	2026-01-14 00:00:00+00
313	SKU-00313	Chair large 313	First line\nsecond line\twith a tab, item 313	2	258.74	3631	{"sizes": [3, 5], "colour": "blue"}	f	2025-07-10 03:00:00+00	2026-01-14 01:00:00+00
314	SKU-00314	Kettle blue 314	First line\nsecond line\twith a tab, item 314	3	153.99	3668	{"sizes": [4, 6], "colour": "green"}	f	2025-07-10 06:00:00+00	2026-01-14 02:00:00+00
315	SKU-00315	Notebook grün 315	\N	4	40.31	3705	{"sizes": [0, 0], "colour": "red"}	f	2025-07-10 09:00:00+00	2026-01-14 03:00:00+00
316	SKU-00316	Bicycle bell été 316	First line\nsecond line\twith a tab, item 316	5	85.02	3742	{"sizes": [1, 1], "colour": "blue"}	f	2025-07-10 12:00:00+00	2026-01-14 04:00:00+00
317	SKU-00317	Raincoat red 317	First line\nsecond line\twith a tab, item 317	6	298.36	3779	{"sizes": [2, 2], "colour": "green"}	f	2025-07-10 15:00:00+00	2026-01-14 05:00:00+00
318	SKU-00318	Teapot small 318	\N	7	199.14	3816	{"sizes": [3, 3], "colour": "red"}	f	2025-07-10 18:00:00+00	2026-01-14 06:00:00+00
319	SKU-00319	Desk large 319	First line\nsecond line\twith a tab, item 319	8	194.26	3853	{"sizes": [4, 4], "colour": "blue"}	f	2025-07-10 21:00:00+00	2026-01-14 07:00:00+00
320	SKU-00320	Lamp blue 320	First line\nsecond line\twith a tab, item 320	9	236.99	3890	{"sizes": [0, 5], "colour": "green"}	f	2025-07-11 00:00:00+00	2026-01-14 08:00:00+00
321	SKU-00321	Chair grün 321	\N	10	60.97	3927	{"sizes": [1, 6], "colour": "red"}	f	2025-07-11 03:00:00+00	2026-01-14 09:00:00+00
322	SKU-00322	Kettle été 322		11	213.75	3964	{"sizes": [2, 0], "colour": "blue"}	f	2025-07-11 06:00:00+00	2026-01-14 10:00:00+00
323	SKU-00323	Notebook red 323	First line\nsecond line\twith a tab, item 323	12	155.07	4001	{"sizes": [3, 1], "colour": "green"}	f	2025-07-11 09:00:00+00	2026-01-14 11:00:00+00
324	SKU-00324	Bicycle bell small 324	\N	13	90.33	4038	{"sizes": [4, 2], "colour": "red"}	f	2025-07-11 12:00:00+00	2026-01-14 12:00:00+00
325	SKU-00325	Raincoat large 325	First line\nsecond line\twith a tab, item 325	14	165.16	75	{"sizes": [0, 3], "colour": "blue"}	f	2025-07-11 15:00:00+00	2026-01-14 13:00:00+00
326	SKU-00326	Teapot blue 326	First line\nsecond line\twith a tab, item 326	15	47.39	112	{"sizes": [1, 4], "colour": "green"}	f	2025-07-11 18:00:00+00	2026-01-14 14:00:00+00
327	SKU-00327	Desk grün 327	\N	16	211.77	149	{"sizes": [2, 5], "colour": "red"}	f	2025-07-11 21:00:00+00	2026-01-14 15:00:00+00
328	SKU-00328	Lamp été 328	First line\nsecond line\twith a tab, item 328	17	149.36	186	{"sizes": [3, 6], "colour": "blue"}	f	2025-07-12 00:00:00+00	2026-01-14 16:00:00+00
329	SKU-00329	Chair red 329		18	136.17	223	{"sizes": [4, 0], "colour": "green"}	f	2025-07-12 03:00:00+00	2026-01-14 17:00:00+00
330	SKU-00330	Kettle small 330	\N	19	158.05	260	{"sizes": [0, 1], "colour": "red"}	f	2025-07-12 06:00:00+00	2026-01-14 18:00:00+00
331	SKU-00331	Notebook large 331	First line\nsecond line\twith a tab, item 331	20	202.23	297	{"sizes": [1, 2], "colour": "blue"}	f	2025-07-12 09:00:00+00	2026-01-14 19:00:00+00
332	SKU-00332	Bicycle bell blue 332	First line\nsecond line\twith a tab, item 332	21	170.40	334	{"sizes": [2, 3], "colour": "green"}	f	2025-07-12 12:00:00+00	2026-01-14 20:00:00+00
333	SKU-00333	Raincoat grün 333	\N	22	115.15	371	{"sizes": [3, 4], "colour": "red"}	f	2025-07-12 15:00:00+00	2026-01-14 21:00:00+00
334	SKU-00334	Teapot été 334	First line\nsecond line\twith a tab, item 334	23	260.08	408	{"sizes": [4, 5], "colour": "blue"}	f	2025-07-12 18:00:00+00	2026-01-14 22:00:00+00
335	SKU-00335	Desk red 335	First line\nsecond line\twith a tab, item 335	24	1.82	445	{"sizes": [0, 6], "colour": "green"}	f	2025-07-12 21:00:00+00	2026-01-14 23:00:00+00
336	SKU-00336	Lamp small 336	\N	1	129.49	482	{"sizes": [1, 0], "colour": "red"}	f	2025-07-13 00:00:00+00	2026-01-15 00:00:00+00
337	SKU-00337	Chair large 337	First line\nsecond line\twith a tab, item 337	2	78.59	519	{"sizes": [2, 1], "colour": "blue"}	f	2025-07-13 03:00:00+00	2026-01-15 01:00:00+00
338	SKU-00338	Kettle blue 338	First line\nsecond line\twith a tab, item 338	3	78.83	556	{"sizes": [3, 2], "colour": "green"}	f	2025-07-13 06:00:00+00	2026-01-15 02:00:00+00
339	SKU-00339	Notebook grün 339	\N	4	201.74	593	{"sizes": [4, 3], "colour": "red"}	f	2025-07-13 09:00:00+00	2026-01-15 03:00:00+00
340	SKU-00340	Bicycle bell été 340	First line\nsecond line\twith a tab, item 340	5	2.80	630	{"sizes": [0, 4], "colour": "blue"}	f	2025-07-13 12:00:00+00	2026-01-15 04:00:00+00
341	SKU-00341	Raincoat red 341	First line\nsecond line\twith a tab, item 341	6	183.29	667	{"sizes": [1, 5], "colour": "green"}	f	2025-07-13 15:00:00+00	2026-01-15 05:00:00+00
342	SKU-00342	Teapot small 342	\N	7	128.42	704	{"sizes": [2, 6], "colour": "red"}	f	2025-07-13 18:00:00+00	2026-01-15 06:00:00+00
343	SKU-00343	Desk large 343		8	154.11	741	{"sizes": [3, 0], "colour": "blue"}	f	2025-07-13 21:00:00+00	2026-01-15 07:00:00+00
344	SKU-00344	Lamp blue 344	First line\nsecond line\twith a tab, item 344	9	210.15	778	{"sizes": [4, 1], "colour": "green"}	f	2025-07-14 00:00:00+00	2026-01-15 08:00:00+00
345	SKU-00345	Chair grün 345	\N	10	183.58	815	{"sizes": [0, 2], "colour": "red"}	f	2025-07-14 03:00:00+00	2026-01-15 09:00:00+00
346	SKU-00346	Kettle été 346	First line\nsecond line\twith a tab, item 346	11	100.52	852	{"sizes": [1, 3], "colour": "blue"}	f	2025-07-14 06:00:00+00	2026-01-15 10:00:00+00
347	SKU-00347	Notebook red 347	First line\nsecond line\twith a tab, item 347	12	216.45	889	{"sizes": [2, 4], "colour": "green"}	f	2025-07-14 09:00:00+00	2026-01-15 11:00:00+00
348	SKU-00348	Bicycle bell small 348	\N	13	2.47	926	{"sizes": [3, 5], "colour": "red"}	f	2025-07-14 12:00:00+00	2026-01-15 12:00:00+00
349	SKU-00349	Raincoat large 349	First line\nsecond line\twith a tab, item 349	14	157.56	963	{"sizes": [4, 6], "colour": "blue"}	f	2025-07-14 15:00:00+00	2026-01-15 13:00:00+00
350	SKU-00350	Teapot blue 350		15	283.54	1000	{"sizes": [0, 0], "colour": "green"}	f	2025-07-14 18:00:00+00	2026-01-15 14:00:00+00
351	SKU-00351	Desk grün 351	\N	16	69.85	1037	{"sizes": [1, 1], "colour": "red"}	f	2025-07-14 21:00:00+00	2026-01-15 15:00:00+00
352	SKU-00352	Lamp été 352	First line\nsecond line\twith a tab, item 352	17	282.88	1074	{"sizes": [2, 2], "colour": "blue"}	f	2025-07-15 00:00:00+00	2026-01-15 16:00:00+00
353	SKU-00353	Chair red 353	First line\nsecond line\twith a tab, item 353	18	88.98	1111	{"sizes": [3, 3], "colour": "green"}	f	2025-07-15 03:00:00+00	2026-01-15 17:00:00+00
354	SKU-00354	Kettle small 354	\N	19	279.93	1148	{"sizes": [4, 4], "colour": "red"}	f	2025-07-15 06:00:00+00	2026-01-15 18:00:00+00
355	SKU-00355	Notebook large 355	First line\nsecond line\twith a tab, item 355	20	123.67	1185	{"sizes": [0, 5], "colour": "blue"}	f	2025-07-15 09:00:00+00	2026-01-15 19:00:00+00
356	SKU-00356	Bicycle bell blue 356	First line\nsecond line\twith a tab, item 356	21	281.89	1222	{"sizes": [1, 6], "colour": "green"}	f	2025-07-15 12:00:00+00	2026-01-15 20:00:00+00
357	SKU-00357	Raincoat grün 357	\N	22	141.51	1259	{"sizes": [2, 0], "colour": "red"}	f	2025-07-15 15:00:00+00	2026-01-15 21:00:00+00
358	SKU-00358	Teapot été 358	First line\nsecond line\twith a tab, item 358	23	254.01	1296	{"sizes": [3, 1], "colour": "blue"}	f	2025-07-15 18:00:00+00	2026-01-15 22:00:00+00
359	SKU-00359	Desk red 359	First line\nsecond line\twith a tab, item 359	24	62.32	1333	{"sizes": [4, 2], "colour": "green"}	f	2025-07-15 21:00:00+00	2026-01-15 23:00:00+00
360	SKU-00360	Lamp small 360	\N	1	100.04	1370	{"sizes": [0, 3], "colour": "red"}	f	2025-07-16 00:00:00+00	2026-01-16 00:00:00+00
361	SKU-00361	Chair large 361	First line\nsecond line\twith a tab, item 361	2	129.84	1407	{"sizes": [1, 4], "colour": "blue"}	f	2025-07-16 03:00:00+00	2026-01-16 01:00:00+00
362	SKU-00362	Kettle blue 362	First line\nsecond line\twith a tab, item 362	3	193.83	1444	{"sizes": [2, 5], "colour": "green"}	f	2025-07-16 06:00:00+00	2026-01-16 02:00:00+00
363	SKU-00363	Notebook grün 363	\N	4	249.74	1481	{"sizes": [3, 6], "colour": "red"}	f	2025-07-16 09:00:00+00	2026-01-16 03:00:00+00
364	SKU-00364	Bicycle bell été 364		5	83.39	1518	{"sizes": [4, 0], "colour": "blue"}	f	2025-07-16 12:00:00+00	2026-01-16 04:00:00+00
365	SKU-00365	Raincoat red 365	First line\nsecond line\twith a tab, item 365	6	97.91	1555	{"sizes": [0, 1], "colour": "green"}	f	2025-07-16 15:00:00+00	2026-01-16 05:00:00+00
366	SKU-00366	Teapot small 366	\N	7	153.93	1592	{"sizes": [1, 2], "colour": "red"}	f	2025-07-16 18:00:00+00	2026-01-16 06:00:00+00
367	SKU-00367	Desk large 367	First line\nsecond line\twith a tab, item 367	8	285.22	1629	{"sizes": [2, 3], "colour": "blue"}	f	2025-07-16 21:00:00+00	2026-01-16 07:00:00+00
368	SKU-00368	Lamp blue 368	First line\nsecond line\twith a tab, item 368	9	179.88	1666	{"sizes": [3, 4], "colour": "green"}	f	2025-07-17 00:00:00+00	2026-01-16 08:00:00+00
369	SKU-00369	Chair grün 369	\N	10	291.12	1703	{"sizes": [4, 5], "colour": "red"}	f	2025-07-17 03:00:00+00	2026-01-16 09:00:00+00
370	SKU-00370	Kettle été 370	First line\nsecond line\twith a tab, item 370	11	33.03	1740	{"sizes": [0, 6], "colour": "blue"}	f	2025-07-17 06:00:00+00	2026-01-16 10:00:00+00
371	SKU-00371	Notebook red 371		12	153.70	1777	{"sizes": [1, 0], "colour": "green"}	f	2025-07-17 09:00:00+00	2026-01-16 11:00:00+00
372	SKU-00372	Bicycle bell small 372	\N	13	206.06	1814	{"sizes": [2, 1], "colour": "red"}	f	2025-07-17 12:00:00+00	2026-01-16 12:00:00+00
373	SKU-00373	Raincoat large 373	First line\nsecond line\twith a tab, item 373	14	153.80	1851	{"sizes": [3, 2], "colour": "blue"}	f	2025-07-17 15:00:00+00	2026-01-16 13:00:00+00
374	SKU-00374	Teapot blue 374	First line\nsecond line\twith a tab, item 374	15	116.27	1888	{"sizes": [4, 3], "colour": "green"}	f	2025-07-17 18:00:00+00	2026-01-16 14:00:00+00
375	SKU-00375	Desk grün 375	\N	16	198.50	1925	{"sizes": [0, 4], "colour": "red"}	f	2025-07-17 21:00:00+00	2026-01-16 15:00:00+00
376	SKU-00376	Lamp été 376	First line\nsecond line\twith a tab, item 376	17	132.49	1962	{"sizes": [1, 5], "colour": "blue"}	f	2025-07-18 00:00:00+00	2026-01-16 16:00:00+00
377	SKU-00377	Chair red 377	First line\nsecond line\twith a tab, item 377	18	45.85	1999	{"sizes": [2, 6], "colour": "green"}	f	2025-07-18 03:00:00+00	2026-01-16 17:00:00+00
378	SKU-00378	Kettle small 378	\N	19	240.10	2036	{"sizes": [3, 0], "colour": "red"}	f	2025-07-18 06:00:00+00	2026-01-16 18:00:00+00
379	SKU-00379	Notebook large 379	First line\nsecond line\twith a tab, item 379	20	224.60	2073	{"sizes": [4, 1], "colour": "blue"}	f	2025-07-18 09:00:00+00	2026-01-16 19:00:00+00
380	SKU-00380	Bicycle bell blue 380	First line\nsecond line\twith a tab, item 380	21	116.77	2110	{"sizes": [0, 2], "colour": "green"}	f	2025-07-18 12:00:00+00	2026-01-16 20:00:00+00
381	SKU-00381	Raincoat grün 381	\N	22	82.86	2147	{"sizes": [1, 3], "colour": "red"}	f	2025-07-18 15:00:00+00	2026-01-16 21:00:00+00
382	SKU-00382	Teapot été 382	First line\nsecond line\twith a tab, item 382	23	196.06	2184	{"sizes": [2, 4], "colour": "blue"}	f	2025-07-18 18:00:00+00	2026-01-16 22:00:00+00
383	SKU-00383	Desk red 383	First line\nsecond line\twith a tab, item 383	24	298.67	2221	{"sizes": [3, 5], "colour": "green"}	f	2025-07-18 21:00:00+00	2026-01-16 23:00:00+00
384	SKU-00384	Lamp small 384	\N	1	243.86	2258	{"sizes": [4, 6], "colour": "red"}	f	2025-07-19 00:00:00+00	2026-01-17 00:00:00+00
385	SKU-00385	Chair large 385		2	255.73	2295	{"sizes": [0, 0], "colour": "blue"}	f	2025-07-19 03:00:00+00	2026-01-17 01:00:00+00
386	SKU-00386	Kettle blue 386	First line\nsecond line\twith a tab, item 386	3	290.69	2332	{"sizes": [1, 1], "colour": "green"}	f	2025-07-19 06:00:00+00	2026-01-17 02:00:00+00
388	SKU-00388	Bicycle bell été 388	First line\nsecond line\twith a tab, item 388	5	209.03	2406	{"sizes": [3, 3], "colour": "blue"}	f	2025-07-19 12:00:00+00	2026-01-17 04:00:00+00
389	SKU-00389	Raincoat red 389	First line\nsecond line\twith a tab, item 389	6	256.45	2443	{"sizes": [4, 4], "colour": "green"}	f	2025-07-19 15:00:00+00	2026-01-17 05:00:00+00
390	SKU-00390	Teapot small 390	\N	7	163.94	2480	{"sizes": [0, 5], "colour": "red"}	f	2025-07-19 18:00:00+00	2026-01-17 06:00:00+00
391	SKU-00391	Desk large 391	First line\nsecond line\twith a tab, item 391	8	268.08	2517	{"sizes": [1, 6], "colour": "blue"}	f	2025-07-19 21:00:00+00	2026-01-17 07:00:00+00
392	SKU-00392	Lamp blue 392		9	23.93	2554	{"sizes": [2, 0], "colour": "green"}	f	2025-07-20 00:00:00+00	2026-01-17 08:00:00+00
393	SKU-00393	Chair grün 393	\N	10	289.57	2591	{"sizes": [3, 1], "colour": "red"}	f	2025-07-20 03:00:00+00	2026-01-17 09:00:00+00
394	SKU-00394	Kettle été 394	First line\nsecond line\twith a tab, item 394	11	236.12	2628	{"sizes": [4, 2], "colour": "blue"}	f	2025-07-20 06:00:00+00	2026-01-17 10:00:00+00
395	SKU-00395	Notebook red 395	First line\nsecond line\twith a tab, item 395	12	1.82	2665	{"sizes": [0, 3], "colour": "green"}	f	2025-07-20 09:00:00+00	2026-01-17 11:00:00+00
396	SKU-00396	Bicycle bell small 396	\N	13	115.65	2702	{"sizes": [1, 4], "colour": "red"}	f	2025-07-20 12:00:00+00	2026-01-17 12:00:00+00
397	SKU-00397	Raincoat large 397	First line\nsecond line\twith a tab, item 397	14	103.53	2739	{"sizes": [2, 5], "colour": "blue"}	f	2025-07-20 15:00:00+00	2026-01-17 13:00:00+00
398	SKU-00398	Teapot blue 398	First line\nsecond line\twith a tab, item 398	15	235.38	2776	{"sizes": [3, 6], "colour": "green"}	f	2025-07-20 18:00:00+00	2026-01-17 14:00:00+00
399	SKU-00399	Desk grün 399	\N	16	45.77	2813	{"sizes": [4, 0], "colour": "red"}	f	2025-07-20 21:00:00+00	2026-01-17 15:00:00+00
400	SKU-00400	Lamp été 400	First line\nsecond line\twith a tab, item 400	17	212.41	2850	{"sizes": [0, 1], "colour": "blue"}	f	2025-07-21 00:00:00+00	2026-01-17 16:00:00+00
\.


--
-- Data for Name: stock; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.stock (product_id, on_hand, reserved) FROM stdin;
1	4	1
2	5	2
3	6	0
4	7	1
5	8	2
6	9	0
7	10	1
8	11	2
9	12	0
10	13	1
11	14	2
12	15	0
13	16	1
14	17	2
15	18	0
16	19	1
17	20	2
18	21	0
19	22	1
20	23	2
21	24	0
22	25	1
23	26	2
24	27	0
25	28	1
26	29	2
27	30	0
28	31	1
29	32	2
30	33	0
31	34	1
32	35	2
33	36	0
34	37	1
35	38	2
36	39	0
37	40	1
38	41	2
39	42	0
40	43	1
41	44	2
42	45	0
43	46	1
44	47	2
45	48	0
46	49	1
47	50	2
48	51	0
49	52	1
50	3	2
51	4	0
52	5	1
53	6	2
54	7	0
55	8	1
56	9	2
57	10	0
58	11	1
59	12	2
60	13	0
61	14	1
62	15	2
63	16	0
64	17	1
65	18	2
66	19	0
67	20	1
68	21	2
69	22	0
70	23	1
71	24	2
72	25	0
73	26	1
74	27	2
75	28	0
76	29	1
77	30	2
78	31	0
79	32	1
80	33	2
81	34	0
82	35	1
83	36	2
84	37	0
85	38	1
86	39	2
87	40	0
88	41	1
89	42	2
90	43	0
91	44	1
92	45	2
93	46	0
94	47	1
95	48	2
96	49	0
97	50	1
98	51	2
99	52	0
100	3	1
101	4	2
102	5	0
103	6	1
104	7	2
105	8	0
106	9	1
107	10	2
108	11	0
109	12	1
110	13	2
111	14	0
112	15	1
113	16	2
114	17	0
115	18	1
116	19	2
117	20	0
118	21	1
119	22	2
120	23	0
121	24	1
122	25	2
123	26	0
124	27	1
125	28	2
126	29	0
127	30	1
128	31	2
129	32	0
130	33	1
131	34	2
132	35	0
133	36	1
134	37	2
135	38	0
136	39	1
137	40	2
138	41	0
139	42	1
140	43	2
141	44	0
142	45	1
143	46	2
144	47	0
145	48	1
146	49	2
147	50	0
148	51	1
149	52	2
150	3	0
151	4	1
152	5	2
153	6	0
154	7	1
155	8	2
156	9	0
157	10	1
158	11	2
159	12	0
160	13	1
161	14	2
162	15	0
163	16	1
164	17	2
165	18	0
166	19	1
167	20	2
168	21	0
169	22	1
170	23	2
171	24	0
172	25	1
173	26	2
174	27	0
175	28	1
176	29	2
177	30	0
178	31	1
179	32	2
180	33	0
181	34	1
182	35	2
183	36	0
184	37	1
185	38	2
186	39	0
187	40	1
188	41	2
189	42	0
190	43	1
191	44	2
192	45	0
193	46	1
194	47	2
195	48	0
196	49	1
197	50	2
198	51	0
199	52	1
200	3	2
201	4	0
202	5	1
203	6	2
204	7	0
205	8	1
206	9	2
207	10	0
208	11	1
209	12	2
210	13	0
211	14	1
212	15	2
213	16	0
214	17	1
215	18	2
216	19	0
217	20	1
218	21	2
219	22	0
220	23	1
221	24	2
222	25	0
223	26	1
224	27	2
225	28	0
226	29	1
227	30	2
228	31	0
229	32	1
230	33	2
231	34	0
232	35	1
233	36	2
234	37	0
235	38	1
236	39	2
237	40	0
238	41	1
239	42	2
240	43	0
241	44	1
242	45	2
243	46	0
244	47	1
245	48	2
246	49	0
247	50	1
248	51	2
249	52	0
250	3	1
251	4	2
252	5	0
253	6	1
254	7	2
255	8	0
256	9	1
257	10	2
258	11	0
259	12	1
260	13	2
261	14	0
262	15	1
263	16	2
264	17	0
265	18	1
266	19	2
267	20	0
268	21	1
269	22	2
270	23	0
271	24	1
272	25	2
273	26	0
274	27	1
275	28	2
276	29	0
277	30	1
278	31	2
279	32	0
280	33	1
281	34	2
282	35	0
283	36	1
284	37	2
285	38	0
286	39	1
287	40	2
288	41	0
289	42	1
290	43	2
291	44	0
292	45	1
293	46	2
294	47	0
295	48	1
296	49	2
297	50	0
298	51	1
299	52	2
300	3	0
301	4	1
302	5	2
303	6	0
304	7	1
305	8	2
306	9	0
307	10	1
308	11	2
309	12	0
310	13	1
311	14	2
312	15	0
313	16	1
314	17	2
315	18	0
316	19	1
317	20	2
318	21	0
319	22	1
320	23	2
321	24	0
322	25	1
323	26	2
324	27	0
325	28	1
326	29	2
327	30	0
328	31	1
329	32	2
330	33	0
331	34	1
332	35	2
333	36	0
334	37	1
335	38	2
336	39	0
337	40	1
338	41	2
339	42	0
340	43	1
341	44	2
342	45	0
343	46	1
344	47	2
345	48	0
346	49	1
347	50	2
348	51	0
349	52	1
350	3	2
351	4	0
352	5	1
353	6	2
354	7	0
355	8	1
356	9	2
357	10	0
358	11	1
359	12	2
360	13	0
361	14	1
362	15	2
363	16	0
364	17	1
365	18	2
366	19	0
367	20	1
368	21	2
369	22	0
370	23	1
371	24	2
372	25	0
373	26	1
374	27	2
375	28	0
376	29	1
377	30	2
378	31	0
379	32	1
380	33	2
381	34	0
382	35	1
383	36	2
384	37	0
385	38	1
386	39	2
387	40	0
388	41	1
389	42	2
390	43	0
391	44	1
392	45	2
393	46	0
394	47	1
395	48	2
396	49	0
397	50	1
398	51	2
399	52	0
400	3	1
\.


--
-- Data for Name: suppliers; Type: TABLE DATA; Schema: shop; Owner: shop_owner
--

COPY shop.suppliers (id, name, contact_email, country) FROM stdin;
1	Supplier 1	contact1@supplier.example	FR
2	Supplier 2	contact2@supplier.example	NL
3	Supplier 3	contact3@supplier.example	PL
4	Supplier 4	contact4@supplier.example	DE
5	Supplier 5	contact5@supplier.example	FR
6	Supplier 6	contact6@supplier.example	NL
7	Supplier 7	contact7@supplier.example	PL
8	Supplier 8	contact8@supplier.example	DE
9	Supplier 9	contact9@supplier.example	FR
10	Supplier 10	contact10@supplier.example	NL
11	Supplier 11	contact11@supplier.example	PL
12	Supplier 12	contact12@supplier.example	DE
13	Supplier 13	contact13@supplier.example	FR
14	Supplier 14	contact14@supplier.example	NL
15	Supplier 15	contact15@supplier.example	PL
16	Supplier 16	contact16@supplier.example	DE
17	Supplier 17	contact17@supplier.example	FR
18	Supplier 18	contact18@supplier.example	NL
19	Supplier 19	contact19@supplier.example	PL
20	Supplier 20	contact20@supplier.example	DE
21	Supplier 21	contact21@supplier.example	FR
22	Supplier 22	contact22@supplier.example	NL
23	Supplier 23	contact23@supplier.example	PL
24	Supplier 24	contact24@supplier.example	DE
25	Supplier 25	contact25@supplier.example	FR
26	Supplier 26	contact26@supplier.example	NL
27	Supplier 27	contact27@supplier.example	PL
28	Supplier 28	contact28@supplier.example	DE
29	Supplier 29	contact29@supplier.example	FR
30	Supplier 30	contact30@supplier.example	NL
\.


--
-- Name: changes_id_seq; Type: SEQUENCE SET; Schema: audit; Owner: shop_owner
--

SELECT pg_catalog.setval('audit.changes_id_seq', 1, false);


--
-- Name: categories_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.categories_id_seq', 24, true);


--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.customers_id_seq', 600, true);


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.orders_id_seq', 1500, true);


--
-- Name: payments_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.payments_id_seq', 900, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.products_id_seq', 400, true);


--
-- Name: suppliers_id_seq; Type: SEQUENCE SET; Schema: shop; Owner: shop_owner
--

SELECT pg_catalog.setval('shop.suppliers_id_seq', 30, true);


--
-- Name: changes changes_pkey; Type: CONSTRAINT; Schema: audit; Owner: shop_owner
--

ALTER TABLE ONLY audit.changes
    ADD CONSTRAINT changes_pkey PRIMARY KEY (id);


--
-- Name: categories categories_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.categories
    ADD CONSTRAINT categories_pkey PRIMARY KEY (id);


--
-- Name: categories categories_slug_key; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.categories
    ADD CONSTRAINT categories_slug_key UNIQUE (slug);


--
-- Name: coupons coupons_no_overlap; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.coupons
    ADD CONSTRAINT coupons_no_overlap EXCLUDE USING gist (code WITH =, valid WITH &&);


--
-- Name: coupons coupons_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.coupons
    ADD CONSTRAINT coupons_pkey PRIMARY KEY (code);


--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);


--
-- Name: customers customers_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.customers
    ADD CONSTRAINT customers_pkey PRIMARY KEY (id);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (order_id, line_no);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: product_suppliers product_suppliers_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.product_suppliers
    ADD CONSTRAINT product_suppliers_pkey PRIMARY KEY (product_id, supplier_id);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


--
-- Name: stock stock_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.stock
    ADD CONSTRAINT stock_pkey PRIMARY KEY (product_id);


--
-- Name: suppliers suppliers_pkey; Type: CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.suppliers
    ADD CONSTRAINT suppliers_pkey PRIMARY KEY (id);


--
-- Name: orders_customer_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX orders_customer_idx ON shop.orders USING btree (customer_id);


--
-- Name: orders_open_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX orders_open_idx ON shop.orders USING btree (placed_at) WHERE (status = 'placed'::shop.order_status);


--
-- Name: page_views_product_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX page_views_product_idx ON ONLY shop.page_views USING btree (product_id, viewed_at DESC);


--
-- Name: page_views_2026_01_product_id_viewed_at_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX page_views_2026_01_product_id_viewed_at_idx ON shop.page_views_2026_01 USING btree (product_id, viewed_at DESC);


--
-- Name: page_views_2026_02_product_id_viewed_at_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX page_views_2026_02_product_id_viewed_at_idx ON shop.page_views_2026_02 USING btree (product_id, viewed_at DESC);


--
-- Name: page_views_2026_03_product_id_viewed_at_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX page_views_2026_03_product_id_viewed_at_idx ON shop.page_views_2026_03 USING btree (product_id, viewed_at DESC);


--
-- Name: products_attributes_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX products_attributes_idx ON shop.products USING gin (attributes jsonb_path_ops);


--
-- Name: products_category_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX products_category_idx ON shop.products USING btree (category_id) WHERE (NOT discontinued);


--
-- Name: products_search_idx; Type: INDEX; Schema: shop; Owner: shop_owner
--

CREATE INDEX products_search_idx ON shop.products USING gin (search);


--
-- Name: page_views_2026_01_product_id_viewed_at_idx; Type: INDEX ATTACH; Schema: shop; Owner: shop_owner
--

ALTER INDEX shop.page_views_product_idx ATTACH PARTITION shop.page_views_2026_01_product_id_viewed_at_idx;


--
-- Name: page_views_2026_02_product_id_viewed_at_idx; Type: INDEX ATTACH; Schema: shop; Owner: shop_owner
--

ALTER INDEX shop.page_views_product_idx ATTACH PARTITION shop.page_views_2026_02_product_id_viewed_at_idx;


--
-- Name: page_views_2026_03_product_id_viewed_at_idx; Type: INDEX ATTACH; Schema: shop; Owner: shop_owner
--

ALTER INDEX shop.page_views_product_idx ATTACH PARTITION shop.page_views_2026_03_product_id_viewed_at_idx;


--
-- Name: customers customers_touch; Type: TRIGGER; Schema: shop; Owner: shop_owner
--

CREATE TRIGGER customers_touch BEFORE UPDATE ON shop.customers FOR EACH ROW EXECUTE FUNCTION shop.touch_updated_at();


--
-- Name: orders orders_audit; Type: TRIGGER; Schema: shop; Owner: shop_owner
--

CREATE TRIGGER orders_audit AFTER INSERT OR DELETE OR UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION audit.record_change();


--
-- Name: orders orders_touch; Type: TRIGGER; Schema: shop; Owner: shop_owner
--

CREATE TRIGGER orders_touch BEFORE UPDATE ON shop.orders FOR EACH ROW EXECUTE FUNCTION shop.touch_updated_at();


--
-- Name: products products_touch; Type: TRIGGER; Schema: shop; Owner: shop_owner
--

CREATE TRIGGER products_touch BEFORE UPDATE ON shop.products FOR EACH ROW EXECUTE FUNCTION shop.touch_updated_at();


--
-- Name: categories categories_parent_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.categories
    ADD CONSTRAINT categories_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES shop.categories(id) ON DELETE SET NULL;


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id) ON DELETE CASCADE;


--
-- Name: order_items order_items_product_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.order_items
    ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id);


--
-- Name: orders orders_customer_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.orders
    ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES shop.customers(id);


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES shop.orders(id);


--
-- Name: product_suppliers product_suppliers_product_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.product_suppliers
    ADD CONSTRAINT product_suppliers_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;


--
-- Name: product_suppliers product_suppliers_supplier_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.product_suppliers
    ADD CONSTRAINT product_suppliers_supplier_id_fkey FOREIGN KEY (supplier_id) REFERENCES shop.suppliers(id) ON DELETE CASCADE;


--
-- Name: products products_category_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.products
    ADD CONSTRAINT products_category_id_fkey FOREIGN KEY (category_id) REFERENCES shop.categories(id);


--
-- Name: stock stock_product_id_fkey; Type: FK CONSTRAINT; Schema: shop; Owner: shop_owner
--

ALTER TABLE ONLY shop.stock
    ADD CONSTRAINT stock_product_id_fkey FOREIGN KEY (product_id) REFERENCES shop.products(id) ON DELETE CASCADE;


--
-- Name: customers; Type: ROW SECURITY; Schema: shop; Owner: shop_owner
--

ALTER TABLE shop.customers ENABLE ROW LEVEL SECURITY;

--
-- Name: customers customers_self; Type: POLICY; Schema: shop; Owner: shop_owner
--

CREATE POLICY customers_self ON shop.customers FOR SELECT TO shop_web USING ((email OPERATOR(public.=) (current_setting('shop.email'::text, true))::public.citext));


--
-- Name: orders; Type: ROW SECURITY; Schema: shop; Owner: shop_owner
--

ALTER TABLE shop.orders ENABLE ROW LEVEL SECURITY;

--
-- Name: orders orders_own; Type: POLICY; Schema: shop; Owner: shop_owner
--

CREATE POLICY orders_own ON shop.orders TO shop_web USING ((customer_id IN ( SELECT c.id
   FROM shop.customers c
  WHERE (c.email OPERATOR(public.=) (current_setting('shop.email'::text, true))::public.citext))));


--
-- Name: SCHEMA shop; Type: ACL; Schema: -; Owner: shop_owner
--

GRANT USAGE ON SCHEMA shop TO shop_web;
GRANT USAGE ON SCHEMA shop TO shop_report;


--
-- Name: TABLE order_items; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE shop.order_items TO shop_web;
GRANT SELECT ON TABLE shop.order_items TO shop_report;


--
-- Name: TABLE categories; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.categories TO shop_report;


--
-- Name: TABLE coupons; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.coupons TO shop_report;


--
-- Name: TABLE customers; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE shop.customers TO shop_web;
GRANT SELECT ON TABLE shop.customers TO shop_report;


--
-- Name: TABLE legacy_price_list; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.legacy_price_list TO shop_report;


--
-- Name: TABLE products; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.products TO shop_report;


--
-- Name: TABLE stock; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.stock TO shop_report;


--
-- Name: TABLE low_stock; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.low_stock TO shop_report;


--
-- Name: TABLE orders; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE shop.orders TO shop_web;
GRANT SELECT ON TABLE shop.orders TO shop_report;


--
-- Name: TABLE open_orders; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.open_orders TO shop_report;


--
-- Name: TABLE page_views; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.page_views TO shop_report;


--
-- Name: TABLE page_views_2026_01; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.page_views_2026_01 TO shop_report;


--
-- Name: TABLE page_views_2026_02; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.page_views_2026_02 TO shop_report;


--
-- Name: TABLE page_views_2026_03; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.page_views_2026_03 TO shop_report;


--
-- Name: TABLE payments; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.payments TO shop_report;


--
-- Name: TABLE product_suppliers; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.product_suppliers TO shop_report;


--
-- Name: TABLE sales_by_month; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.sales_by_month TO shop_report;


--
-- Name: TABLE suppliers; Type: ACL; Schema: shop; Owner: shop_owner
--

GRANT SELECT ON TABLE shop.suppliers TO shop_report;


--
-- Name: sales_by_month; Type: MATERIALIZED VIEW DATA; Schema: shop; Owner: shop_owner
--

REFRESH MATERIALIZED VIEW shop.sales_by_month;


--
-- PostgreSQL database dump complete
--

\unrestrict AnEvxqxHWUzQfucIJ9PMWEjbkC4PHL0HUH69jQuKWxGXw99laUPVQzF2c5Nb6u2

