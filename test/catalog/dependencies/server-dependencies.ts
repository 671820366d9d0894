/**
 * What pg_depend says, told of the objects that dumps have: what PostgreSQL
 * keeps apart and dumps do not (defaults, rules behind views, indexes behind
 * constraints, row and array types, members of operator families, identity
 * sequences) counts as what it belongs to.
 */
import type { RealServer } from '../../oracle/server.ts'

/** One edge: both ends as pg_identify_object names them, 'table public.t', with columns where it is about one. */
export interface ServerEdge {
  readonly from: string
  readonly to: string
  readonly toColumn: string | null
  /** pg_depend's letter. */
  readonly kind: string
}

interface Row {
  readonly kind: string
  readonly from: string
  readonly to: string
  readonly to_column: string | null
}

/** Where an object that dumps have not is found instead: class and oid, class and oid. */
const FOLDED = `
  SELECT 'pg_attrdef'::regclass AS classid, oid, 'pg_class'::regclass AS to_class, adrelid AS to_oid FROM pg_attrdef
  UNION ALL SELECT 'pg_rewrite'::regclass, oid, 'pg_class'::regclass, ev_class FROM pg_rewrite WHERE rulename = '_RETURN'
  UNION ALL SELECT 'pg_class'::regclass, conindid, 'pg_constraint'::regclass, oid FROM pg_constraint WHERE contype IN ('p', 'u', 'x')
  UNION ALL SELECT 'pg_type'::regclass, typarray, 'pg_type'::regclass, oid FROM pg_type WHERE typarray <> 0
  UNION ALL SELECT 'pg_type'::regclass, oid, 'pg_class'::regclass, typrelid FROM pg_type WHERE typrelid <> 0 AND (SELECT relkind FROM pg_class WHERE pg_class.oid = typrelid) <> 'c'
  UNION ALL SELECT 'pg_class'::regclass, c.oid, 'pg_type'::regclass, c.reltype FROM pg_class c WHERE relkind = 'c'
  UNION ALL SELECT 'pg_type'::regclass, rngmultitypid, 'pg_type'::regclass, rngtypid FROM pg_range
  UNION ALL SELECT classid, objid, refclassid, refobjid FROM pg_depend WHERE classid = 'pg_class'::regclass AND deptype = 'i' AND refclassid = 'pg_class'::regclass
    AND (SELECT relkind FROM pg_class WHERE oid = objid) = 'S'
  UNION ALL SELECT classid, objid, refclassid, refobjid FROM pg_depend WHERE classid IN ('pg_amop'::regclass, 'pg_amproc'::regclass) AND deptype IN ('i', 'a')
    AND refclassid IN ('pg_opclass'::regclass, 'pg_opfamily'::regclass)
  UNION ALL SELECT 'pg_publication_rel'::regclass, oid, 'pg_publication'::regclass, prpubid FROM pg_publication_rel
  UNION ALL SELECT 'pg_publication_namespace'::regclass, oid, 'pg_publication'::regclass, pnpubid FROM pg_publication_namespace
  UNION ALL SELECT classid, objid, refclassid, refobjid FROM pg_depend WHERE deptype = 'e'
  UNION ALL SELECT classid, objid, refclassid, refobjid FROM pg_depend WHERE deptype = 'i' AND classid IN ('pg_proc'::regclass, 'pg_cast'::regclass) AND refclassid = 'pg_type'::regclass
`

/** What dumps do not tell: triggers of foreign keys and those that partitions have of their parents, what is kept for long values. */
const HIDDEN = `
  SELECT 'pg_trigger'::regclass AS classid, oid FROM pg_trigger WHERE tgisinternal OR tgparentid <> 0
  UNION ALL SELECT 'pg_class'::regclass, oid FROM pg_class WHERE relkind = 't' OR relnamespace = 'pg_toast'::regnamespace
  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE contype = 'f' AND conparentid <> 0
  UNION ALL SELECT 'pg_constraint'::regclass, oid FROM pg_constraint WHERE contype = 't'
`

const EDGES = `
  WITH RECURSIVE folded AS MATERIALIZED (SELECT DISTINCT ON (classid, oid) * FROM (${FOLDED}) f ORDER BY classid, oid, to_class),
  hidden AS MATERIALIZED (${HIDDEN}),
  ends AS (
    SELECT DISTINCT classid AS first_class, objid AS first_oid, classid, objid AS oid, 0 AS depth FROM pg_depend WHERE classid <> 0
    UNION SELECT DISTINCT refclassid, refobjid, refclassid, refobjid, 0 FROM pg_depend WHERE refclassid <> 0
    UNION SELECT ends.first_class, ends.first_oid, f.to_class, f.to_oid, ends.depth + 1
      FROM ends JOIN folded f ON f.classid = ends.classid AND f.oid = ends.oid WHERE ends.depth < 6
  ),
  last AS MATERIALIZED (SELECT DISTINCT ON (first_class, first_oid) * FROM ends ORDER BY first_class, first_oid, depth DESC)
  SELECT DISTINCT d.deptype AS kind, o.type || ' ' || o.identity AS "from", r.type || ' ' || r.identity AS "to", a.attname AS to_column
  FROM pg_depend d
  JOIN last x ON x.first_class = d.classid AND x.first_oid = d.objid
  JOIN last y ON y.first_class = d.refclassid AND y.first_oid = d.refobjid
  CROSS JOIN LATERAL pg_identify_object(x.classid, x.oid, 0) o
  CROSS JOIN LATERAL pg_identify_object(y.classid, y.oid, 0) r
  LEFT JOIN pg_attribute a ON d.refclassid = 'pg_class'::regclass AND y.first_oid = y.oid AND a.attrelid = d.refobjid AND a.attnum = d.refobjsubid AND d.refobjsubid > 0
  WHERE d.deptype <> 'e'
    AND (x.oid >= 16384 OR o.type = 'schema') AND (y.oid >= 16384 OR r.type = 'schema')
    AND (x.classid, x.oid) <> (y.classid, y.oid)
    AND NOT EXISTS (SELECT FROM hidden h WHERE (h.classid, h.oid) IN ((d.classid, d.objid), (d.refclassid, d.refobjid)))
    AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.deptype = 'e' AND e.classid = d.classid AND e.objid = d.objid)
`

/** All edges of a database between objects of its users. */
export function serverEdges(server: RealServer, database: string): ServerEdge[] {
  return server
    .rows<Row>(database, EDGES)
    .map(({ kind, from, to, to_column }) => ({ kind, from: named(from), to: named(to), toColumn: to_column }))
}

/** As dumps name them: without pg_catalog. */
function named(text: string): string {
  return text.replaceAll(/\bpg_catalog\./g, '')
}
