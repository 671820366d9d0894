import { describe, expect, test } from 'vitest'
import { foreignBytes } from '../../../src/engine/source/text/foreign-lines.ts'
import { named, readDump } from '../../catalog/read-dump.ts'
import { codes, scanned } from '../../scan/scanned.ts'
import { rowsOf } from '../../scan/row-pages.ts'

const FOREIGN = String.raw`pg_dump: warning: there are circular foreign-key constraints on this table:
pg_dump: detail: orders
pg_dump: error: connection to server at "db" failed; query was: SELECT 1
pg_dump: [archiver (db)] query failed: ERROR:  permission denied for table t
/usr/lib/postgresql/15/bin/pg_dump: warning: server version mismatch
C:\Program Files\PostgreSQL\17\bin\pg_dump.exe: warning: x
pg_dump : pg_dump: warning: what PowerShell makes of it
pg_dumpall: error: could not connect
pg_restore: warning: errors ignored on restore: 1
psql:dump.sql:12: NOTICE:  relation exists
mysqldump: [Warning] Using a password on the command line interface can be insecure.
Password:
Password: 
Password for user postgres:
NOTICE:  there are circular foreign-key constraints
DETAIL:  some; thing
HINT:  You might not be able to restore
LINE 1: SELECT oid
WARNING: terminal is not fully functional
Warning: Permanently added '10.0.0.1' (ED25519) to the list of known hosts.
Error from server (NotFound): pods "x" not found
Error response from daemon: No such container: db
the input device is not a TTY
Defaulted container "postgres" out of: postgres, exporter
Defaulting container name to postgres.
Unable to use a TTY - input is not a terminal or the right kind of file
command terminated with exit code 1
time="2026-01-01T00:00:00Z" level=warning msg="the attribute is obsolete"
WARN[0000] /srv/docker-compose.yml: the attribute version is obsolete
Pseudo-terminal will not be allocated because stdin is not a terminal.
Connection to 10.0.0.1 closed.
could not change directory to "/root": Permission denied
perl: warning: Setting locale failed.
-bash: warning: setlocale: LC_ALL: cannot change locale
postgres@db:~$ pg_dump app
root@3f2a9c:/# exit
[deploy@web1 ~]$ pg_dump app > dump.sql
bash-5.1$ pg_dump app
$ pg_dump app
# exit
PS C:\Users\me> pg_dump app
C:\Users\me>pg_dump app
app=# \q
app=> 
+ pg_dump app
+ CategoryInfo          : NotSpecified
At line:1 char:1
exit
logout
real	0m1.204s
Script started on 2026-01-01 00:00:00+00:00`.split('\n')

const SQL = String.raw`CREATE TABLE t (id integer);
create table password (id integer);
SELECT 1;
select 'pg_dump: warning: x';
password text,
SET client_encoding = 'UTF8';
copy t from stdin;
ERROR
warning
EXPLAIN SELECT 1;
exit_code := 1
pg_dump
psql
time
UPDATE t SET a=#b;
a = b
"user@host"$ x
(SELECT 1)
x=>1
LOG
user
DO $$ BEGIN RAISE NOTICE 'NOTICE: x'; END $$;
GRANT ALL ON t TO "C:\x>"
WITH a AS (SELECT 1) SELECT 1;`.split('\n')

describe('lines that are no SQL', () => {
  test.each(FOREIGN)('%s', (line) => {
    expect(foreignBytes(line)).toBe(line.length)
  })

  test.each(SQL)('is SQL, or may be: %s', (line) => {
    expect(foreignBytes(line)).toBe(0)
  })

  test('what steers a terminal is taken off what stands after it', () => {
    expect(foreignBytes('\u001b[?2004h')).toBe(8)
    expect(foreignBytes('\u001b[0m\u001b[1;31mpg_dump: error: x\u001b[0m')).toBe(32)
    expect(foreignBytes('\u001b]0;root@db: /\u0007-- PostgreSQL database dump')).toBe(15)
    expect(foreignBytes('\u001b[0mCREATE TABLE t ();')).toBe(4)
  })
})

/** The objects, without the items that the messages themselves are. */
const objects = async (dump: string): Promise<string[]> =>
  named(await readDump(dump)).filter((name) => !name.startsWith('unparsed '))

const DUMP = String.raw`--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';

@CREATE TABLE public.a (
    id integer,
    name text
);

@ALTER TABLE public.a OWNER TO postgres;
@COPY public.a (id, name) FROM stdin;
1	x
\.

@CREATE TABLE public.b (id integer);
@
--
-- PostgreSQL database dump complete
--
@`

describe('messages mixed into a dump', () => {
  const clean = DUMP.replaceAll('@', '')
  for (const lines of FOREIGN.filter((line) => !line.includes('\\q'))) {
    for (const end of ['\n', '\r\n']) {
      test(`${lines}, before any statement, ${end === '\n' ? 'LF' : 'CRLF'}`, async () => {
        const dump = (lines + end + DUMP.replaceAll('@', `${lines}\n`)).replaceAll(/\r?\n/g, end)
        expect(await objects(dump)).toEqual(named(await readDump(clean)))
        expect(codes(scanned(dump).result)).toEqual(['messages-in-dump'])
        expect((await rowsOf(dump)).rows).toEqual([['1', 'x']])
      })
    }
  }

  test('a message is told with its line, and counted', () => {
    const { result } = scanned(DUMP.replaceAll('@', 'pg_dump: warning: x; y\n'))
    expect(result.findings).toMatchObject([
      { code: 'messages-in-dump', line: 7, message: expect.stringMatching(/^6 messages/) as string },
    ])
  })

  test('a message inside a statement is cut out of it', async () => {
    const dump = clean.replace('    name text\n', 'pg_dump: warning: it; was (said\n    name text\n')
    expect(await objects(dump)).toEqual(named(await readDump(clean)))
    const { result, texts } = scanned(dump)
    expect(result.findings).toMatchObject([{ code: 'messages-in-dump', line: 9 }])
    expect(texts[1]).not.toContain('pg_dump')
  })

  test('the same wherever the bytes are cut', () => {
    const dump = DUMP.replaceAll('@', 'pg_dump: warning: x; y\n').replace(
      '    name',
      'pg_dump: error: z\n    name',
    )
    const whole = scanned(dump)
    for (let cut = 1; cut < dump.length; cut += 1) {
      const { items, result } = scanned(dump, [cut])
      expect(items).toEqual(whole.items)
      expect(result).toEqual(whole.result)
    }
  })

  test('in rows, bodies, literals and comments nothing is taken for a message', () => {
    const dump = String.raw`COPY t FROM stdin;
pg_dump: warning: a row
\.
-- pg_dump: warning: x
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$
pg_dump: warning: in a body
$$;
SELECT '
pg_dump: warning: in a literal
';
`
    expect(codes(scanned(dump).result)).toEqual([])
  })
})
