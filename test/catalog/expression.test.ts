import pgQuery from 'libpg-query'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Node } from '@pgsql/types'
import { expressionText, expressionValue } from '../../src/engine/catalog/expression.ts'
import { intervalConstant } from '../../src/engine/catalog/interval-constant.ts'

beforeAll(() => pgQuery.loadModule())

function statement(sql: string): Node {
  const node = pgQuery.parseSync(sql).stmts?.[0]?.stmt
  if (node === undefined) throw new Error(`no statement: ${sql}`)
  return node
}

/** An expression, or a whole query where the text begins with SELECT. */
function tree(sql: string): Node {
  if (/^select/i.test(sql)) return statement(sql)
  const query = statement(`SELECT ${sql}`)
  const [target] = 'SelectStmt' in query ? (query.SelectStmt.targetList ?? []) : []
  const value = target && 'ResTarget' in target ? target.ResTarget.val : undefined
  if (value === undefined) throw new Error(`no expression: ${sql}`)
  return value
}

const digests = (sql: string): [string, string] => {
  const { digest, looseDigest } = expressionValue(tree(sql))
  return [digest, looseDigest]
}

describe('written by hand and printed by pg_dump', () => {
  it.each([
    ["'x'", "'x'::character varying"],
    ['0', "'0'::numeric"],
    ['-1', "'-1'::integer"],
    [
      "status IN ('a', 'b')",
      "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
    ],
    ["status NOT IN ('a', 'b')", "((status)::text <> ALL (ARRAY['a'::text, 'b'::text]))"],
    ["status IN ('a')", "(status = 'a'::text)"],
    ['score BETWEEN 0 AND 100 AND live', '((score >= (0)::numeric) AND (score <= (100)::numeric) AND live)'],
    ['score NOT BETWEEN 1 AND 2', '((score < 1) OR (score > 2))'],
    ["name LIKE 'a%'", "(name ~~ 'a%'::text)"],
    ["name NOT ILIKE 'a%'", "(name !~~* 'a%'::text)"],
    ["name SIMILAR TO 'a'", "(name ~ similar_to_escape('a'::text))"],
    ['CURRENT_TIMESTAMP', 'now()'],
    ["now() + interval '24 hours'", "(now() + '24:00:00'::interval)"],
    ['price * qty', '(price * (qty)::numeric)'],
    ['lower(email)', 'lower((email)::text)'],
    ["nextval('t_id_seq')", "nextval('public.t_id_seq'::regclass)"],
    ['auth.uid() = user_id', '(auth.uid() = user_id)'],
    ['gen_random_uuid()', 'public.gen_random_uuid()'],
    ["kind = 'a'::mood", "(kind = 'a'::public.mood)"],
    ["'{}'::text[]", "'{}'::text[]"],
    ['a != b', '(a <> b)'],
    ['(a, b) = (1, 2)', '(ROW(a, b) = ROW(1, 2))'],
    ['org IN (SELECT my_orgs())', '(org IN ( SELECT public.my_orgs() AS my_orgs))'],
    ['org = ANY (SELECT my_orgs())', '(org IN ( SELECT public.my_orgs() AS my_orgs))'],
    [
      "select date_trunc('day', o.at) AS day, count(*) FROM orders o GROUP BY 1 ORDER BY day DESC",
      `SELECT date_trunc('day'::text, at) AS day, count(*) AS count FROM public.orders o
       GROUP BY (date_trunc('day'::text, at)) ORDER BY (date_trunc('day'::text, at)) DESC`,
    ],
    [
      "select u.id, coalesce(u.name, 'x'), case when u.a then 1 end from users u join t on t.id = u.id",
      `SELECT u.id, COALESCE(u.name, 'x'::text) AS "coalesce",
          CASE WHEN u.a THEN 1 ELSE NULL::integer END AS "case"
       FROM (public.users u JOIN public.t ON ((t.id = u.id)))`,
    ],
  ])('%s is loosely %s', (written, printed) => {
    expect(digests(written)[1]).toBe(digests(printed)[1])
  })

  it.each([
    ["'x'", "'y'::text"],
    ["status IN ('a', 'b')", "(status = ANY (ARRAY['a'::text, 'c'::text]))"],
    ["status IN ('a', 'b')", "(status <> ALL (ARRAY['a'::text, 'b'::text]))"],
    ['a AND b', 'a OR b'],
    ['a < 1', 'a <= 1'],
    ['f(a)', 'g(a)'],
    ["interval '1 day'", "'24:00:00'::interval"],
    ['select a, b from t', 'SELECT b, a FROM t'],
    ['select a as x from t', 'SELECT a AS y FROM t'],
    ['select a from t order by a', 'SELECT a FROM t ORDER BY a DESC'],
    ['select a from t', 'SELECT a FROM other.t'],
  ])('%s is not %s', (written, printed) => {
    expect(digests(written)[1]).not.toBe(digests(printed)[1])
  })
})

describe('two dumps by pg_dump', () => {
  it('differ strictly where a cast does', () => {
    expect(digests("'x'")[0]).not.toBe(digests("'x'::text")[0])
    expect(digests('(a)::numeric')[0]).not.toBe(digests('a')[0])
  })

  it('do not differ in white space, parentheses and case of keywords', () => {
    expect(digests('(a   and (b))')[0]).toBe(digests('a AND b')[0])
  })

  it('keep a qualifier where there are two tables, and in queries within', () => {
    const two = 'SELECT %s FROM public.a, public.b'
    expect(digests(two.replace('%s', 'a.x'))[0]).not.toBe(digests(two.replace('%s', 'x'))[0])
    const within = 'SELECT (SELECT %s FROM public.b) AS m FROM public.a'
    expect(digests(within.replace('%s', 'a.x'))[0]).not.toBe(digests(within.replace('%s', 'x'))[0])
  })
})

describe('the text of an expression', () => {
  it.each([
    "'x'::public.mood",
    "'EUR'::bpchar",
    'lower(email::text)',
    '(a + b)::numeric',
    "'-1'::integer",
    '(-1)::smallint',
    "(at AT TIME ZONE 'UTC'::text)::date",
    "a <> '' AND b > 1",
    "(meta ->> 'a'::text)::character varying(20)",
  ])('%s is printed in one line that means the same', (sql) => {
    const text = expressionText(tree(sql))
    expect(text).not.toMatch(/\n|CAST/)
    expect(digests(text)).toEqual(digests(sql))
  })
})

describe('literals of intervals', () => {
  it('are the same however they are written', () => {
    expect(intervalConstant('1 hour 30 minutes')).toBe(intervalConstant('01:30:00'))
    expect(intervalConstant('1 year 2 mons 3 days 04:05:06.5')).toBe(
      '14 months 3 days 14706500000 microseconds',
    )
    expect(intervalConstant('-2 weeks')).toBe('0 months -14 days 0 microseconds')
  })

  it('of another form are left alone', () => {
    expect(intervalConstant('P1D')).toBeNull()
    expect(intervalConstant('soon')).toBeNull()
    expect(intervalConstant('')).toBeNull()
  })
})

const TABLE_FUNCTIONS = [
  `JSON_EXISTS(a, '$.x' PASSING 1 AS y TRUE ON ERROR)`,
  `JSON_VALUE(a FORMAT JSON, '$.x' RETURNING integer DEFAULT 3 ON EMPTY ERROR ON ERROR)`,
  `JSON_QUERY(a, '$.x' RETURNING jsonb WITH CONDITIONAL WRAPPER NULL ON EMPTY)`,
  `JSON_QUERY(a, '$.x' OMIT QUOTES EMPTY ARRAY ON EMPTY)`,
  `(SELECT x FROM JSON_TABLE(js, '$[*]' AS p PASSING 1 AS q COLUMNS (id FOR ORDINALITY, a text PATH '$.a' DEFAULT 'it''s' ON EMPTY, b jsonb FORMAT JSON PATH '$.b' WITH WRAPPER KEEP QUOTES, e text EXISTS PATH '$.e', NESTED PATH '$.n' AS nn COLUMNS (z text))) AS jt)`,
  `(SELECT x FROM LATERAL XMLTABLE(XMLNAMESPACES('http://a' AS b, DEFAULT 'y'), '//r' PASSING (d || e) COLUMNS id text PATH '@id' DEFAULT 'q' NOT NULL, o FOR ORDINALITY) AS "X t"(a, "B"))`,
  `XMLSERIALIZE(CONTENT a AS text INDENT)`,
  `(ARRAY[1, 2])[1]`,
]

describe('functions of JSON and XML that make tables', () => {
  it.each(TABLE_FUNCTIONS)('%s is printed whole, and read back as the same', (sql) => {
    const text = expressionText(tree(sql))
    expect(text).not.toContain('see the definition')
    expect(digests(text)[0]).toBe(digests(sql)[0])
  })
})
