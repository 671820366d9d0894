/** The health of a dump that is given as a text. */
import { healthOf } from '../../../src/engine/analysis/index.ts'
import type { HealthCode, HealthFacts, HealthFinding } from '../../../src/engine/analysis/index.ts'
import { opened, QUIET } from './opened.ts'

/** All that is found, with the files closed again. */
export async function healthOfText(
  dump: string | Uint8Array,
  more: { readonly mostKeys?: number } = {},
): Promise<HealthFacts> {
  const place = await opened(dump)
  try {
    return await healthOf(place, { ...QUIET, ...more })
  } finally {
    await place.close()
  }
}

/** The findings of one rule. */
export function findingsOf({ findings }: HealthFacts, code: HealthCode): HealthFinding[] {
  return findings.filter((finding) => finding.code === code)
}

export const HEADER = `--
-- PostgreSQL database dump
--

-- Dumped from database version 15.18
-- Dumped by pg_dump version 15.18

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

`
export const FOOTER = `
--
-- PostgreSQL database dump complete
--

`

/** A COPY of rows whose values are parted by blanks; \\N is NULL. */
export function copy(table: string, columns: string, rows: readonly string[]): string {
  return `COPY ${table} (${columns}) FROM stdin;\n${rows.map((row) => `${row.replaceAll(' ', '\t')}\n`).join('')}\\.\n\n`
}
