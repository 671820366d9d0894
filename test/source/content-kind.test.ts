import { describe, expect, test } from 'vitest'
import { identifyContent } from '../../src/engine/source/content-kind.ts'
import { refusedByNames } from '../../src/engine/source/file-signatures.ts'

const kindOf = (content: string | Buffer, whole = true) => identifyContent(Buffer.from(content), whole)
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')
const wal = Buffer.alloc(64)
wal.set([0x16, 0xd1, 0x07, 0x00, 1])
wal.writeUInt32LE(16 << 20, 32)

describe('what is not PostgreSQL is named for what it is', () => {
  test.each([
    ['SQLite', latin1('SQLite format 3\0\u0010\0')],
    ['SQLite', Buffer.from('377f0682002de218', 'hex')],
    ['SQLite', 'BEGIN TRANSACTION;\nCREATE TABLE a(b);\nDELETE FROM sqlite_sequence;\n'],
    ['Microsoft SQL Server (.bak)', latin1('TAPE\0\0\u0003\0\u008c\0\u000e\u0001')],
    ['Microsoft SQL Server (.bak)', latin1('MSSQLBAK\u0002\0\0\0')],
    [
      'Microsoft SQL Server',
      '/****** Object:  Table [dbo].[a]    Script Date: 1/1/2026 ******/\nSET ANSI_NULLS ON\nGO\n',
    ],
    ['Microsoft SQL Server', "INSERT [dbo].[a] ([b]) VALUES (N'x')\nGO\n"],
    ['Oracle (exp)', latin1('\u0003\0\u0001EXPORT:V10.02.01\nDSCOTT\n')],
    ['Oracle Data Pump', latin1('\u0001\u0001\0\0\0"SCOTT"."SYS_EXPORT_SCHEMA_01"\0x86_64/Linux 2.4.xx\0')],
    ['Oracle', 'REM INSERTING into EMP\nSET DEFINE OFF;\nInsert into EMP (ID) values (1);\n'],
    ['Oracle', 'CREATE TABLE EMP (NAME VARCHAR2(10 BYTE));\n'],
    ['MongoDB (mongodump)', Buffer.from('6de29981fb000000', 'hex')],
    ['MongoDB (BSON)', latin1('\u0016\0\0\0\u0007_id\0abcdefghijkl\0')],
    ['ClickHouse', 'CREATE TABLE a\n(\n    `b` UInt32\n)\nENGINE = MergeTree\nORDER BY b;\n'],
    [
      'CockroachDB',
      'CREATE TABLE public.a (\n\tid INT8 NOT NULL DEFAULT unique_rowid(),\n\tFAMILY "primary" (id)\n);\n',
    ],
    ['MySQL or MariaDB', '-- MySQL dump 10.13\nDROP TABLE IF EXISTS `a`;\n'],
    ['MySQL or MariaDB', 'mysqldump: [Warning] Using a password is insecure.\n-- MySQL dump 10.13\n'],
    ['MySQL or MariaDB (XtraBackup)', 'XBSTCK01\0\0'],
    ['Redis', 'REDIS0011\u00fa\tredis-ver'],
    ['Redis', '*2\r\n$6\r\nSELECT\r\n$1\r\n0\r\n'],
    ['Access', latin1('\0\u0001\0\0Standard ACE DB\0')],
    ['DuckDB', latin1('\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008DUCK@')],
    ['Firebird', 'SET SQL DIALECT 3;\nCREATE TABLE A (B INTEGER);\n'],
    ['Db2', '-- This CLP file was created using DB2LOOK Version "11.5"\nCONNECT TO A;\n'],
    ['H2', "CREATE USER IF NOT EXISTS \"SA\" SALT 'ab' HASH 'cd' ADMIN;\n"],
    ['Cassandra', "CREATE KEYSPACE a WITH replication = {'class': 'SimpleStrategy'};\n"],
  ])('%s', (name, content) => {
    const kind = kindOf(content)
    expect(kind).toMatchObject({ kind: 'refused', code: 'OTHER_DATABASE' })
    expect(kind.kind === 'refused' && kind.message).toContain(name)
  })

  test.each([
    ['a Parquet file', latin1('PAR1\u0015\u0004\u0015\0')],
    ['an Avro file', latin1('Obj\u0001\u0004\u0016avro.schema\0')],
  ])('%s', (name, content) => {
    expect(kindOf(content)).toMatchObject({
      code: 'NOT_A_DUMP',
      message: expect.stringContaining(name) as string,
    })
  })
})

describe('what PostgreSQL writes and is no dump says how to get one', () => {
  test.each([
    ['WAL segment', wal],
    ["COPY's binary form", latin1('PGCOPY\n\u00ff\r\n\0\0\0\0\0')],
    ['pg_basebackup', '{ "PostgreSQL-Backup-Manifest-Version": 1,\n"Files": [\n'],
    ['backup_label', 'START WAL LOCATION: 0/2000028 (file 000000010000000000000002)\n'],
    ['pgBackRest', '[backrest]\nbackrest-format=5\nbackrest-version="2.53"\n'],
    [
      'Barman',
      'backup_label=None\nbegin_offset=40\nbegin_time=2026-01-01\nbegin_wal=000000010000000000000002\n',
    ],
    ['PG_VERSION', '15\n'],
    ['encrypted with OpenSSL', latin1('Salted__\u0001\u0002\u0003')],
    ['encrypted with GnuPG', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n'],
    ['lzop', Buffer.from('894c5a4f000d0a1a0a1040', 'hex')],
  ])('%s', (name, content) => {
    const kind = kindOf(content)
    expect(kind).toMatchObject({
      code: 'FORMAT_NOT_SUPPORTED',
      message: expect.stringContaining(name) as string,
    })
    expect(kind.kind === 'refused' && kind.advice).toMatch(/pg_dump|open what comes out/)
  })

  test.each([
    ['data directory', ['PG_VERSION', 'base', 'global', 'pg_wal', 'postgresql.conf']],
    ['pg_basebackup', ['backup_manifest', 'base.tar.gz', 'pg_wal.tar.gz']],
    ['pgBackRest', ['archive', 'backup']],
    ['Barman', ['base', 'errors', 'identity.json', 'incoming', 'streaming', 'wals']],
    ['WAL segments', ['000000010000000000000001', '000000010000000000000002.gz', '00000002.history']],
    ['MongoDB', ['users.bson', 'users.metadata.json']],
    ['mydumper', ['metadata', 'app-schema-create.sql', 'app.users-schema.sql', 'app.users.00000.sql']],
    ['MySQL', ['ibdata1', 'mysql', 'app']],
  ])('a folder: %s', (name, names) => {
    expect(refusedByNames(names)?.message).toContain(name)
  })

  test('a folder of anything else', () => {
    for (const names of [
      [],
      ['toc.dat', '3000.dat.gz'],
      ['1_init.sql'],
      ['base', 'notes.txt'],
      ['PG_VERSION'],
    ])
      expect(refusedByNames(names)).toBeNull()
  })
})

describe('what opens', () => {
  test.each([
    'pg_dump: error: connection to server failed\n',
    '\u001b[0mpg_dump: error: x\n-- a comment\nPassword:\n',
  ])('messages alone are no dump: %j', (content) => {
    expect(kindOf(content)).toMatchObject({ kind: 'refused', code: 'NOT_A_DUMP' })
  })

  test('what a terminal wrote before a dump does not hide it', () => {
    const noise =
      'postgres@db:~$ pg_dump app\n\u001b[?2004lDefaulted container "db" out of: db, exporter\r\nPassword: \r\n'
    expect(kindOf(`${noise}--\n-- PostgreSQL database dump\n--\n\nSET a = 1;\n`).kind).toBe('plain')
    expect(kindOf(`${noise}CREATE TABLE a (b integer);\n`).kind).toBe('plain')
    expect(kindOf(`\u001b[0mCREATE TABLE a (b integer);\n`).kind).toBe('plain')
  })

  test('a query whose function is named with its schema begins a dump', () => {
    expect(kindOf("SELECT pg_catalog.set_config('search_path', '', false);\n").kind).toBe('plain')
    expect(kindOf('Select a dump. Then press Open; it is shown.\n').kind).toBe('refused')
  })

  test('a hundred thousand messages are passed quickly', () => {
    const began = performance.now()
    expect(kindOf('exit\n'.repeat(50_000)).kind).toBe('refused')
    expect(kindOf(`${'exit\n'.repeat(50_000)}SELECT 1;\n`).kind).toBe('plain')
    expect(performance.now() - began).toBeLessThan(2000)
  })

  test.each([
    "INSERT INTO notes VALUES ('SET DEFINE OFF', 'VARCHAR2(10)', 'ENGINE = MergeTree');",
    'CREATE OPERATOR FAMILY public.f USING btree;',
    "CREATE TABLE a (family text, engine text DEFAULT 'x');",
    'CREATE TABLE go (id integer);\nINSERT INTO go VALUES (1);',
    'SET search_path = public;\nCREATE TABLE a (b varchar(10));',
    'BEGIN;\nCREATE TABLE metadata (id integer);\nCOMMIT;',
  ])('SQL of PostgreSQL that looks a little like others: %j', (content) => {
    expect(kindOf(content)).toEqual({ kind: 'plain', bomBytes: 0 })
  })
})
