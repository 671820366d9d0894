/**
 * What PostgreSQL's own functions print of each object (pg_get_constraintdef,
 * pg_get_indexdef, pg_get_viewdef ...), as statements that the engine reads:
 * the objects that they make must be those of the dump.
 */
import type { Catalog, CatalogObject, PropertyValue } from '../../src/engine/catalog/index.ts'
import { notInternal, own } from './questions/terms.ts'
import type { Verdict } from './judge.ts'

const ofRelation = (owner: string): string =>
  `JOIN pg_class c ON c.oid = ${owner} JOIN pg_namespace n ON n.oid = c.relnamespace`
const relation = `format('%I.%I', n.nspname, c.relname)`
const ours = own('pg_class', 'c.oid', 'n.nspname')

/** By the function that prints them, the statements; each query has one column. */
export const DEFINITIONS: Readonly<Record<string, string>> = {
  pg_get_constraintdef: `SELECT format('ALTER TABLE ONLY %s ADD CONSTRAINT %I %s', ${relation}, k.conname, pg_get_constraintdef(k.oid)) AS sql
    FROM pg_constraint k ${ofRelation('k.conrelid')} WHERE ${ours} AND k.conparentid = 0 AND k.contype IN ('p', 'u', 'f', 'c', 'x')
    AND (k.conislocal OR c.relispartition)`,
  pg_get_indexdef: `SELECT pg_get_indexdef(i.indexrelid) AS sql FROM pg_index i ${ofRelation('i.indrelid')} WHERE ${ours} AND c.relkind IN ('r', 'm', 'p')
    AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))`,
  pg_get_triggerdef: `SELECT pg_get_triggerdef(t.oid) AS sql FROM pg_trigger t ${ofRelation('t.tgrelid')} WHERE ${ours} AND NOT t.tgisinternal AND t.tgparentid = 0`,
  pg_get_ruledef: `SELECT pg_get_ruledef(r.oid) AS sql FROM pg_rewrite r ${ofRelation('r.ev_class')} WHERE ${ours} AND r.rulename <> '_RETURN'`,
  pg_get_viewdef: `SELECT format('CREATE %s %s AS %s', CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END, ${relation}, pg_get_viewdef(c.oid)) AS sql
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} AND c.relkind IN ('v', 'm')`,
  pg_get_functiondef: `SELECT pg_get_functiondef(p.oid) AS sql FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
    WHERE p.prokind IN ('f', 'p', 'w') AND ${own('pg_proc', 'p.oid', 'n.nspname')}
    AND ${notInternal('pg_proc', 'p.oid')}`,
  pg_get_statisticsobjdef: `SELECT pg_get_statisticsobjdef(s.oid) AS sql FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
    WHERE ${own('pg_statistic_ext', 's.oid', 'n.nspname')}`,
  pg_get_partkeydef: `SELECT format('CREATE TABLE %s () PARTITION BY %s', ${relation}, pg_get_partkeydef(c.oid)) AS sql
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE ${ours} AND c.relkind = 'p'`,
}

/** What the functions do not print, because other statements say it. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set([
  'attached to',
  'depends on extension',
  'enabled',
  'only',
  'tablespace',
  'using index',
  'target',
  'access method',
])
/** Of tables and views, the one property that is printed. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  table: ['partition by'],
  view: ['query'],
  'materialized view': ['query'],
}

/** Lays the objects that the printed statements make beside those of the dump. */
export function judgeDefinitions(
  printer: string,
  printed: Catalog,
  dump: Catalog,
  expected: number,
): Verdict {
  const verdict: Verdict = { kind: printer, objects: expected, asked: 0, agreed: 0, lines: [] }
  const there = new Map(dump.objects.map((object) => [`${object.kind} ${object.identity}`, object]))
  let found = 0
  for (const object of printed.objects) {
    if (object.coverage !== 'modelled' || isHome(object)) continue
    found += 1
    const real = there.get(`${object.kind} ${object.identity}`)
    if (real === undefined) note(verdict, object, 'the object', 'printed', 'not in the dump')
    else judgeProperties(verdict, object, real)
  }
  verdict.asked += 1
  if (found === expected) verdict.agreed += 1
  else verdict.lines.push(`${printer}: ${found} of ${expected} statements made an object`)
  return verdict
}

/** A table that is only spoken of. */
const isHome = ({ parts }: CatalogObject): boolean => parts.every(({ role }) => role !== 'create')

function judgeProperties(verdict: Verdict, object: CatalogObject, real: CatalogObject): void {
  const only = ONLY[object.kind]
  const names = new Set([...Object.keys(object.properties), ...Object.keys(real.properties)])
  for (const name of names) {
    // A key's storage options are its index's, which has no definition of its own here.
    const ofIndex = object.kind === 'constraint' && name === 'options'
    if (ofIndex || SAID_ELSEWHERE.has(name) || (only !== undefined && !only.includes(name))) continue
    note(verdict, object, name, plain(object.properties[name]), plain(real.properties[name]))
  }
}

function plain(value: PropertyValue | undefined): string {
  if (value === undefined || value === false || value === null) return ''
  if (typeof value === 'object' && 'digest' in value) return value.digest
  return Array.isArray(value) ? value.join('\n') : String(value)
}

function note(verdict: Verdict, object: CatalogObject, name: string, printed: string, real: string): void {
  verdict.asked += 1
  if (printed === real) verdict.agreed += 1
  else
    verdict.lines.push(
      `${verdict.kind} of ${object.kind} ${object.identity}, ${name}: printed ${JSON.stringify(printed)}, in the dump ${JSON.stringify(real)}`,
    )
}
