/** Small dumps, written as pg_dump writes them, for tests of the service. */

interface SmallDumpOptions {
  /** Rows of public.orders. */
  readonly orders?: number
  /** Lines of SQL added before the data. */
  readonly more?: string
}

const HEADER = `--
-- PostgreSQL database dump
--

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

`

const FOOTER = `--
-- PostgreSQL database dump complete
--

`

/** Two tables with a key each, a foreign key, an index, a trigger with its function, a view, grants. */
export function smallDump({ orders = 3, more = '' }: SmallDumpOptions = {}): string {
  const rows = Array.from(
    { length: orders },
    (_, n) => `${n + 1}\t${(n % 2) + 1}\tline ${n + 1}\\nnext\t\\N\n`,
  ).join('')
  return `${HEADER}CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;

CREATE FUNCTION public.stamp() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RETURN NEW;
END;
$$;

CREATE TABLE public.users (
    id bigint NOT NULL,
    name character varying(255) DEFAULT 'nobody'::character varying
);

ALTER TABLE public.users OWNER TO keeper;

COMMENT ON TABLE public.users IS 'People who buy';

COMMENT ON COLUMN public.users.name IS 'As they write it';

CREATE TABLE public.orders (
    id bigint NOT NULL,
    user_id bigint,
    note text,
    paid boolean
);

ALTER TABLE public.orders OWNER TO keeper;

CREATE VIEW public.names AS
 SELECT users.name
   FROM public.users;

${more}
COPY public.orders (id, user_id, note, paid) FROM stdin;
${rows}\\.

COPY public.users (id, name) FROM stdin;
1\tAnna
2\tBj\u00f6rn
\\.

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

CREATE INDEX orders_user ON public.orders USING btree (user_id);

COMMENT ON INDEX public.orders_user IS 'By buyer';

CREATE TRIGGER stamp BEFORE UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.stamp();

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_user_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);

GRANT SELECT ON TABLE public.orders TO reader;

${FOOTER}`
}
