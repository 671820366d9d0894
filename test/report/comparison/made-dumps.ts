/** Dumps as pg_dump writes them, made of what a test needs. */

/** A table of a made dump: its columns as SQL, and its rows in COPY's form where the dump carries any. */
export interface MadeTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows?: readonly string[]
}

const HEADER = `--
-- PostgreSQL database dump
--

-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4

SET statement_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

`

const FOOTER = `--
-- PostgreSQL database dump complete
--

`

/** The statements of tables, with their rows. */
export function madeTables(tables: readonly MadeTable[], more = ''): string {
  const created = tables.map(
    ({ columns, name }) => `CREATE TABLE ${name} (\n    ${columns.join(',\n    ')}\n);\n\n`,
  )
  const filled = tables.map(({ columns, name, rows }) =>
    rows === undefined
      ? ''
      : `COPY ${name} (${columns.map((column) => /^("(?:[^"]|"")*"|\S+)/u.exec(column)?.[1]).join(', ')}) FROM stdin;\n${rows.map((row) => `${row}\n`).join('')}\\.\n\n`,
  )
  return `${created.join('')}${more}${filled.join('')}`
}

/** A whole dump. */
export function madeDump(tables: readonly MadeTable[], more = ''): string {
  return `${HEADER}${madeTables(tables, more)}${FOOTER}`
}

/** Names of tables with an id and a name each. */
export function plainTables(names: readonly string[], rows?: number): MadeTable[] {
  return names.map((name) => ({
    name: `public.${name}`,
    columns: ['id integer NOT NULL', `${name}_name text`],
    ...(rows === undefined ? {} : { rows: Array.from({ length: rows }, (_, at) => `${at}\trow ${at}`) }),
  }))
}
