/** Lines of a project's files that name files of SQL: with the line, what it stands in, and what is not there. */
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesNamedIn } from '../../../src/engine/analysis/index.ts'
import type { ProjectFacts } from '../../../src/engine/analysis/index.ts'

const FILES: Readonly<Record<string, string>> = {
  'db/migrations/001_base.sql': 'create table a (id int);\n',
  'db/migrations/002_more.sql': 'create table b (id int);\n',
  'db/seeds/rows.sql': 'insert into a values (1);\n',
  'README.md': '# The project\n\nRun `001_base.sql`, then db/migrations/002_more.sql and 009_gone.sql.\n',
  'infra/main.tf': `locals {
  root = "\${path.module}/.."
}

resource "kubernetes_config_map" "migrations" {
  metadata {
    name      = "db-migrations"
    namespace = "database"
  }
  # { not a block
  data = {
    "001_base.sql" = file("\${local.root}/database/migrations/001_base.sql")
    "003_gone.sql" = file("\${local.root}/db/migrations/003_gone.sql")
  }
}
`,
  'k8s/config.yaml': `apiVersion: v1
kind: Service
metadata:
  name: db
---
apiVersion: v1
kind: ConfigMap
metadata:
  name: sql
  namespace: data
data:
  run.sh: psql -f /sql/002_more.sql
`,
  'values.yaml': 'first: 001_base.sql\n',
  'docker-compose.yml': `services:
  db:
    image: postgres
    volumes:
      - ./db/migrations/001_base.sql:/docker-entrypoint-initdb.d/1.sql
`,
  Makefile: 'VAR := 1\n\nmigrate: build\n\tpsql -f db/migrations/001_base.sql\n',
  'package.json': '{\n  "scripts": {\n    "db:seed": "psql -f db/seeds/rows.sql"\n  }\n}\n',
  'scripts/run.sh': '#!/bin/sh\nfor f in *.sql; do psql -f "$f"; done\npsql -f "$DIR/${NAME}.sql"\n',
  '.github/workflows/ci.yml': 'jobs:\n  a:\n    steps:\n      - run: psql -f db/migrations/002_more.sql\n',
  Dockerfile: 'COPY db/migrations/001_base.sql /1.sql\n',
  'src/app.ts': "const sql = read('../db/migrations/002_more.sql')\n",
  'node_modules/x/README.md': '001_base.sql\n',
  '.git/HEAD': '001_base.sql\n',
  '.hidden/a.md': '001_base.sql\n',
  'big.md': `001_base.sql ${'x'.repeat(1_100_000)}`,
  'binary.md': '001_base.sql \0',
}

let root = ''
let outside = ''
let facts: ProjectFacts

const look = async (given: string | undefined, folders: readonly string[]): Promise<ProjectFacts | null> =>
  filesNamedIn({
    given,
    folders,
    files: ['db/migrations/001_base.sql', 'db/migrations/002_more.sql', 'db/seeds/rows.sql'].map((id) => ({
      id,
      path: join(root, id),
    })),
    signal: new AbortController().signal,
  })

beforeAll(async () => {
  // Not below the folder of temporary files' own top: that is no project.
  root = join(await mkdtemp(join(import.meta.dirname, 'project-')), 'app')
  outside = join(dirname(root), 'outside')
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(dirname(join(root, name)), { recursive: true })
    await writeFile(join(root, name), text)
  }
  await mkdir(outside)
  await writeFile(join(outside, 'a.md'), '001_base.sql\n')
  await symlink(outside, join(root, 'linked'))
  await symlink(join(outside, 'a.md'), join(root, 'linked.md'))
  facts = (await look(root, [])) as ProjectFacts
})
afterAll(async () => rm(dirname(root), { recursive: true, force: true }))

const of = (file: string) => facts.mentions.filter((mention) => mention.file === file)

describe('files of a project that name files of SQL', () => {
  test('Terraform names a file with its line, the resource, and what it is called', () => {
    expect(of('infra/main.tf')).toEqual([
      {
        file: 'infra/main.tf',
        kind: 'Terraform',
        line: 12,
        snippet: '"001_base.sql" = file("${local.root}/database/migrations/001_base.sql")',
        written: '${local.root}/database/migrations/001_base.sql',
        name: '001_base.sql',
        targets: ['db/migrations/001_base.sql'],
        match: 'path',
        context: {
          name: 'resource kubernetes_config_map.migrations',
          called: 'db-migrations',
          namespace: 'database',
          firstLine: 5,
          lastLine: 15,
        },
      },
    ])
  })

  test('each kind of file is told by its name and content, with what the line stands in', () => {
    expect(of('k8s/config.yaml')[0]).toMatchObject({
      kind: 'Kubernetes',
      line: 12,
      match: 'name',
      context: { name: 'ConfigMap', called: 'sql', namespace: 'data', firstLine: 6 },
    })
    expect(of('values.yaml')[0]).toMatchObject({ kind: 'configuration', context: null })
    expect(of('docker-compose.yml')[0]).toMatchObject({
      kind: 'compose',
      line: 5,
      context: { name: 'service db' },
    })
    expect(of('Makefile')[0]).toMatchObject({ kind: 'Makefile', context: { name: 'target migrate' } })
    expect(of('package.json')[0]).toMatchObject({ kind: 'package.json', context: { name: 'script db:seed' } })
    expect(of('.github/workflows/ci.yml')[0]).toMatchObject({ kind: 'CI', line: 4 })
    expect(of('Dockerfile')[0]).toMatchObject({ kind: 'Dockerfile', line: 1 })
    expect(of('src/app.ts')[0]).toMatchObject({ kind: 'code', match: 'path' })
    expect(of('README.md').map(({ name, line }) => [name, line])).toEqual([
      ['001_base.sql', 3],
      ['002_more.sql', 3],
    ])
  })

  test('names of which there is no file are told apart, patterns and variables are no names', () => {
    const missing = facts.missing.map(
      ({ name, mentions }) => `${name} in ${mentions.map(({ file, line }) => `${file}:${line}`).join()}`,
    )
    expect(missing).toEqual(['009_gone.sql in README.md:3', '003_gone.sql in infra/main.tf:13'])
  })

  test('packages, version control, hidden folders, links, large and binary files are not read', () => {
    const read = new Set(facts.mentions.map(({ file }) => file))
    for (const file of [
      'node_modules/x/README.md',
      '.git/HEAD',
      '.hidden/a.md',
      'big.md',
      'binary.md',
      'linked.md',
      'linked/a.md',
    ])
      expect(read.has(file), file).toBe(false)
    expect(facts.limits).toEqual(['1 file of more than 1 MB was not read.'])
  })

  test('a project is found above its migrations, and a home directory is none', async () => {
    await rm(join(root, '.git'), { recursive: true })
    const found = await look(undefined, [join(root, 'db/migrations')])
    expect(found).toMatchObject({ folder: root, given: false })
    expect(await look(undefined, [homedir()])).toBeNull()
  })

  test('a folder that is not there is told, not thrown', async () => {
    expect(await look(join(root, 'nowhere'), [])).toMatchObject({
      mentions: [],
      limits: ['The folder of the project is not there, or cannot be read.'],
    })
  })
})
