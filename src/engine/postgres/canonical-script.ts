/** What the migrations made, as pg_dump writes it, without what only running them needed. */
import type { EmbeddedPostgres } from './embedded-postgres.ts'
import type { ObjectOrigins } from '../source/migrations/index.ts'
import type { OriginLedger } from './origins.ts'
import type { ReplayFindings } from './replay-findings.ts'
import type { StatementRunner } from './statement-runner.ts'
import { RUNNER, STOP_WATCHING, namedObjects } from './watching.ts'
import type { NamedObject } from './watching.ts'

/** Kinds of which it is told that they were made and removed again. */
const TOLD_WHEN_DROPPED = /^(?:table|view|materialized view|function|procedure|schema) /

/** Writes the database out; embedded PostgreSQL is of no further use to the migrations afterwards. */
export async function canonicalScript(
  postgres: EmbeddedPostgres,
  ledger: OriginLedger,
  runner: StatementRunner,
  findings: ReplayFindings,
): Promise<{ script: string; origins: readonly ObjectOrigins[] }> {
  await postgres.run('DISCARD ALL')
  const named = await namedObjects(postgres)
  const roles = await roleStatements(postgres, runner)
  for (const sql of STOP_WATCHING) await postgres.run(sql)
  const excluded = excludedWords(named, ledger, runner)
  const dump = await postgres.dump(['--rows-per-insert=1000', ...excluded])
  tellDropped(named, ledger, findings)
  return {
    script: [...roles, ...extensionStatements(runner), withoutRunner(dump)].join('\n'),
    origins: ledger.finish([...named, ...missingExtensions(runner)]),
  }
}

/** Nobody said who owns what, unless a migration did. */
function withoutRunner(dump: string): string {
  return dump
    .replaceAll(new RegExp(`^ALTER [^;]* OWNER TO ${RUNNER};\n+`, 'gm'), '')
    .replaceAll(new RegExp(`^(-- (?:Data for )?Name: .*; Owner: )${RUNNER}$`, 'gm'), '$1-')
    .replaceAll(new RegExp(`^(ALTER DEFAULT PRIVILEGES) FOR ROLE ${RUNNER}( )`, 'gm'), '$1$2')
}

interface RoleRow {
  readonly name: string
  readonly words: string
}

const ROLES = `
SELECT quote_ident(rolname) AS name,
       concat_ws(' ', CASE WHEN rolsuper THEN 'SUPERUSER' ELSE 'NOSUPERUSER' END,
         CASE WHEN rolinherit THEN 'INHERIT' ELSE 'NOINHERIT' END,
         CASE WHEN rolcreaterole THEN 'CREATEROLE' ELSE 'NOCREATEROLE' END,
         CASE WHEN rolcreatedb THEN 'CREATEDB' ELSE 'NOCREATEDB' END,
         CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
         CASE WHEN rolreplication THEN 'REPLICATION' ELSE 'NOREPLICATION' END,
         CASE WHEN rolbypassrls THEN 'BYPASSRLS' ELSE 'NOBYPASSRLS' END,
         CASE WHEN rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || rolconnlimit END) AS words
  FROM pg_roles WHERE oid >= 16384 AND rolname <> '${RUNNER}' ORDER BY rolname`
const MEMBERS = `
SELECT quote_ident(r.rolname) AS role, quote_ident(m.rolname) AS member
  FROM pg_auth_members a JOIN pg_roles r ON r.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
 WHERE r.rolname <> '${RUNNER}' AND m.rolname <> '${RUNNER}' AND a.member >= 16384 ORDER BY 1, 2`

/** Roles as pg_dumpall writes them, but for passwords: pg_dump writes none. */
async function roleStatements(postgres: EmbeddedPostgres, runner: StatementRunner): Promise<string[]> {
  const standIns = new Set(
    [...runner.standIns.values()].filter(({ kind }) => kind === 'role').map(({ name }) => name),
  )
  const roles = (await postgres.query<RoleRow>(ROLES)).filter(({ name }) => !standIns.has(unquotedRole(name)))
  const members = await postgres.query<{ role: string; member: string }>(MEMBERS)
  return [
    ...roles.flatMap(({ name, words }) => [`CREATE ROLE ${name};`, `ALTER ROLE ${name} WITH ${words};`]),
    ...members
      .filter(({ member }) => roles.some(({ name }) => name === member))
      .map(({ role, member }) => `GRANT ${role} TO ${member};`),
  ]
}

const unquotedRole = (name: string): string =>
  name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name

function missingExtensions(runner: StatementRunner): NamedObject[] {
  return [...runner.missingExtensions.keys()].map((name) => ({
    address: `extension.${name}`,
    kind: 'extension',
    identity: /^[a-z_][a-z0-9_]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`,
  }))
}

/** Extensions that embedded PostgreSQL has not are in the catalog all the same: a migration asks for them. */
function extensionStatements(runner: StatementRunner): string[] {
  return [...runner.missingExtensions].map(([name, sql]) => {
    const schema = /\bschema\s+("(?:[^"]|"")+"|[\w$]+)/i.exec(sql)?.[1] ?? 'public'
    return `CREATE EXTENSION IF NOT EXISTS "${name.replaceAll('"', '""')}" WITH SCHEMA ${schema};`
  })
}

/** Words for pg_dump that leave out what was only stood in for. */
function excludedWords(
  named: readonly NamedObject[],
  ledger: OriginLedger,
  runner: StatementRunner,
): string[] {
  const platforms = [...runner.standIns.values()].filter(({ kind }) => kind === 'platform')
  if (platforms.length === 0) return []
  const own = named.filter(({ address }) => !ledger.isStandIn(address))
  const isOwnSchema = (schema: string): boolean =>
    own.some(({ kind, identity }) => HOLDERS.has(kind) && identity.startsWith(`${schema}.`)) ||
    own.some(({ kind, identity }) => kind === 'schema' && identity === schema)
  return platforms.flatMap(({ name }) => {
    if (!isOwnSchema(name)) return [`--exclude-schema=${name}`]
    return named
      .filter(
        ({ address, kind, identity }) =>
          ledger.isStandIn(address) &&
          (kind === 'table' || kind === 'view') &&
          identity.startsWith(`${name}.`) &&
          !own.some((one) => one.kind !== 'constraint' && one.identity.startsWith(`${identity}.`)),
      )
      .map(({ identity }) => `--exclude-table=${identity}`)
  })
}

/** What can lie in a schema by a migration's own doing. */
const HOLDERS: ReadonlySet<string> = new Set([
  'table',
  'view',
  'materialized view',
  'sequence',
  'function',
  'procedure',
  'aggregate',
  'domain',
  'trigger',
  'policy',
])

function tellDropped(named: readonly NamedObject[], ledger: OriginLedger, findings: ReplayFindings): void {
  const there = new Set(named.map(({ kind, identity }) => `${kind} ${identity}`))
  for (const { name, place } of ledger.dropped) {
    if (!TOLD_WHEN_DROPPED.test(name) || there.has(name)) continue
    findings.add({
      code: 'migration-removed',
      severity: 'info',
      message: `What an earlier migration made is removed here: ${name}.`,
      ...place,
    })
  }
}
