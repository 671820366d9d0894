/** What is expected of the dump, from code, a list and other dumps, put together by name. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { DumpscopeError } from '../../../shared/errors.ts'
import type { ReportSettings } from '../../../shared/report-model.ts'
import { expectationsFromList, expectationsOf } from '../../analysis/index.ts'
import type { CodeExpectations, CodeUse, ExpectedColumn } from '../../analysis/index.ts'
import type { CatalogColumn } from '../../catalog/catalog-object.ts'
import type { GatherOptions, ReportSource } from '../report-kind.ts'
import type { ExpectedFacts } from './expected-facts.ts'

/** A relation that is expected, by whatever. */
export interface WantedRelation {
  readonly schema: string | null
  readonly name: string
  readonly uses: CodeUse[]
  readonly columns: ExpectedColumn[]
  /** Of a list or another dump: what says so. */
  readonly said: string[]
}

/** All that is expected, and what says so. */
export interface Wanted {
  readonly from: ExpectedFacts['from'][number][]
  readonly code: CodeExpectations | null
  readonly relations: readonly WantedRelation[]
}

/** A list is read whole. */
const LIST_BYTES = 4_000_000

/** Null where nothing was given that says what is expected. */
export async function wantedOf(
  dumps: readonly ReportSource[],
  settings: ReportSettings,
  options: GatherOptions,
): Promise<Wanted | null> {
  if (settings.code === undefined && settings.expected === undefined && dumps.length === 0) return null
  const relations = new Map<string, WantedRelation>()
  const from: Wanted['from'] = []
  const want = (schema: string | null, name: string): WantedRelation => {
    const key = JSON.stringify([schema, name])
    const known = relations.get(key) ?? { schema, name, uses: [], columns: [], said: [] }
    relations.set(key, known)
    return known
  }
  let code: CodeExpectations | null = null
  if (settings.code !== undefined) {
    code = await expectationsOf(settings.code, {
      signal: options.signal,
      onProgress: (step) => options.onProgress({ ...step, stage: 'Reading code' }),
    })
    from.push(fromCode(code))
    for (const { schema, name, uses, columns } of code.relations) {
      const wanted = want(schema, name)
      wanted.uses.push(...uses)
      wanted.columns.push(...columns)
    }
  }
  if (settings.expected !== undefined) {
    const file = path.basename(settings.expected)
    const list = expectationsFromList(await readList(settings.expected), file)
    from.push({
      ...NO_CODE,
      what: 'list',
      name: file,
      relations: list.relations.length,
      notUnderstood: list.notUnderstood.length,
    })
    for (const { schema, name, uses, columns } of list.relations) {
      const wanted = want(schema, name)
      wanted.said.push(`${file}:${uses[0]?.line ?? 1}`)
      wanted.columns.push(...columns)
    }
  }
  for (const { index, summary } of dumps) {
    const own = index.objects().filter(({ kind }) => RELATIONS.has(kind))
    from.push({ ...NO_CODE, what: 'dump', name: summary.fileName, relations: own.length })
    for (const { schema, name, columns, parts } of own) {
      const wanted = want(schema, name)
      wanted.said.push(summary.fileName)
      const line = parts[0]?.line ?? 1
      wanted.columns.push(...columns.map((column) => columnOf(column, summary.fileName, line)))
    }
  }
  return { from, code, relations: [...relations.values()] }
}

const RELATIONS: ReadonlySet<string> = new Set(['table', 'view', 'materialized view'])

function columnOf({ name, properties }: CatalogColumn, file: string, line: number): ExpectedColumn {
  const { type } = properties
  return {
    name,
    type: typeof type === 'string' ? type : null,
    isNullable: properties['not null'] !== true,
    file,
    line,
    nameLine: line,
    through: 'sql',
    certainty: 'parsed',
  }
}

const NO_CODE = { files: 0, inPart: 0, skipped: [], isCapped: false, notUnderstood: 0 } as const

function fromCode(code: CodeExpectations): Wanted['from'][number] {
  return {
    what: 'code',
    name: code.folder,
    relations: code.relations.length,
    files: code.filesRead,
    inPart: code.filesInPart.length,
    skipped: code.skipped.map(({ reason, count }) => ({ reason, count })),
    isCapped: code.isCapped,
    notUnderstood: 0,
  }
}

async function readList(file: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = await readFile(file)
  } catch (error) {
    throw new DumpscopeError(
      {
        code: 'NOT_READABLE',
        message: `The list ${file} cannot be read.`,
        advice: 'Name a file with one relation to a line.',
        place: { file },
      },
      { cause: error },
    )
  }
  if (bytes.length <= LIST_BYTES) return bytes.toString('utf8')
  throw new DumpscopeError({
    code: 'BAD_USE',
    message: `The list ${file} has ${bytes.length} bytes, and at most ${LIST_BYTES} are read.`,
    advice: 'Name a file with one relation to a line.',
    place: { file },
  })
}
