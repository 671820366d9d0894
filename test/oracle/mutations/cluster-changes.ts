/** What a cluster has, and the database itself. */
import { bare, made, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** Changes to what a cluster has, which pg_dumpall --globals-only tells. */
export const CLUSTER_MUTATIONS: readonly WideMutation[] = [
  ...bare(
    'role',
    'every_reader',
    ...['LOGIN', 'SUPERUSER', 'CREATEDB', 'CREATEROLE', 'REPLICATION', 'BYPASSRLS'].map((word) =>
      turns(`ALTER ROLE every_reader ${word}`, `ALTER ROLE every_reader NO${word}`),
    ),
    turns('ALTER ROLE every_reader INHERIT', 'ALTER ROLE every_reader NOINHERIT'),
    (n) => `ALTER ROLE every_reader CONNECTION LIMIT ${n}`,
    (n) => `ALTER ROLE every_reader VALID UNTIL '${2030 + n}-01-01'`,
    (n) => `ALTER ROLE every_reader SET work_mem = '${n}MB'`,
    (n) => `COMMENT ON ROLE every_reader IS 'r${n}'`,
    turns("ALTER ROLE every_reader PASSWORD 'x'", 'ALTER ROLE every_reader PASSWORD NULL'),
    turns(
      'GRANT pg_monitor TO every_reader',
      'GRANT pg_monitor TO every_reader WITH ADMIN OPTION',
      'REVOKE pg_monitor FROM every_reader',
    ),
  ),
  ...bare(
    'tablespace',
    'every_space',
    (n) => `ALTER TABLESPACE every_space SET (seq_page_cost = ${n})`,
    (n) => `COMMENT ON TABLESPACE every_space IS 's${n}'`,
    turns(
      'ALTER TABLESPACE every_space OWNER TO postgres',
      'ALTER TABLESPACE every_space OWNER TO every_owner',
    ),
    turns(
      'GRANT CREATE ON TABLESPACE every_space TO "Every ""odd"""',
      'REVOKE CREATE ON TABLESPACE every_space FROM "Every ""odd"""',
    ),
  ),
  ...bare(
    'setting',
    'work_mem',
    turns(
      'GRANT SET ON PARAMETER work_mem TO every_reader',
      'REVOKE SET ON PARAMETER work_mem FROM every_reader',
    ),
  ),
  made('role', 'new_role_%n', (n) => `CREATE ROLE new_role_${n}`),
]

/** Changes to the database itself, which pg_dump --create tells. */
export const DATABASE_MUTATIONS: readonly WideMutation[] = bare(
  'database',
  'mutated',
  (n) => `ALTER DATABASE mutated SET work_mem = '${n}MB'`,
  (n) => `ALTER DATABASE mutated CONNECTION LIMIT ${n}`,
  (n) => `COMMENT ON DATABASE mutated IS 'd${n}'`,
  turns('ALTER DATABASE mutated OWNER TO every_owner', 'ALTER DATABASE mutated OWNER TO postgres'),
  turns(
    'GRANT CREATE ON DATABASE mutated TO "Every ""odd"""',
    'REVOKE CREATE ON DATABASE mutated FROM "Every ""odd"""',
  ),
)
