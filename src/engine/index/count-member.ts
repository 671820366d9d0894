/**
 * One data block of an archive, read from end to end: its rows, where pages
 * of them begin, and what was wrong. Runs in a worker; knows no SQLite.
 */
import type { Coverage, Finding } from '../../shared/model.ts'
import { coverageOfBytes, createCatalogBuilder } from '../catalog/index.ts'
import { scanStream } from '../scan/index.ts'
import type { CopyDataItem, RowAnchors } from '../scan/index.ts'
import type { DataMember, StreamOptions } from '../source/index.ts'
import { asFarAsItGoes } from './damaged-data.ts'

/** A run of rows; `identity` names the relation where the member's entry does not. */
export interface CountedBlock extends Pick<
  CopyDataItem,
  'start' | 'dataEnd' | 'end' | 'line' | 'rows' | 'complete' | 'encoding' | 'form'
> {
  readonly identity: string | null
  readonly anchors: RowAnchors
  readonly columns?: readonly string[]
}

/** Plain data: what counting a member found. */
export interface CountedMember {
  readonly id: number
  /** Unpacked. */
  readonly bytes: number
  /** False where the archive ends or is damaged within it. */
  readonly complete: boolean
  readonly blocks: readonly CountedBlock[]
  /** Per relation; `identity` as in blocks. */
  readonly totals: readonly {
    readonly identity: string | null
    readonly rows: number
    readonly bytes: number
    readonly insertedRows: number
    readonly columns: readonly string[]
  }[]
  readonly coverage: Coverage
  readonly findings: readonly Finding[]
}

/** What the script said before the member's place. */
export interface MemberSettings {
  /** PostgreSQL's name of the client_encoding. */
  readonly encoding: string
  readonly standardConformingStrings: boolean
}

const NO_BYTES = { statements: 0, data: 0, comments: 0, psql: 0, blank: 0, unparsed: 0 }

/**
 * Counts a member that the archive holds. A member that is damaged or cut short
 * counts as far as it goes, with a finding; rejects only with CANCELLED,
 * FILE_CHANGED, READ_FAILED and other failures of the machine.
 */
export async function countMember(
  member: DataMember,
  settings: MemberSettings,
  options: StreamOptions,
): Promise<CountedMember> {
  if (member.kind === 'large objects') return countBytes(member, options)
  const prefix = Buffer.from(
    `SET client_encoding = '${settings.encoding.replaceAll("'", '')}';\n` +
      (settings.standardConformingStrings ? '' : 'SET standard_conforming_strings = off;\n') +
      (member.kind === 'copy' ? 'COPY member FROM stdin;\n' : ''),
  )
  const prefixLines = prefix.toString('latin1').split('\n').length - 1
  const cut: Finding[] = []
  const builder = member.kind === 'statements' ? await createCatalogBuilder() : null
  const items: CopyDataItem[] = []
  const bytes = { ...NO_BYTES }
  const result = await scanStream(
    bytesOf(member, options, cut),
    { signal: options.signal, prefix },
    (item) => {
      if (item.start < 0) return
      const placed = { ...item, line: item.line - prefixLines }
      if (builder) builder.add(placed)
      if (placed.kind === 'copy data') items.push(placed)
      bytes[
        placed.kind === 'copy data'
          ? 'data'
          : placed.kind === 'blank'
            ? 'blank'
            : placed.kind === 'comment'
              ? 'comments'
              : placed.kind === 'psql'
                ? 'psql'
                : placed.kind === 'unparsed'
                  ? 'unparsed'
                  : 'statements'
      ] += placed.end - placed.start
    },
  )
  const findings = [...cut, ...result.findings.filter(({ code }) => cut.length === 0 || code !== 'truncated')]
  const placed = findings.map((finding) => withinMember(finding, member, prefixLines))
  const base = {
    id: member.id,
    bytes: result.bytes,
    complete: cut.length === 0 && items.every(({ complete }) => complete),
    findings: placed,
  }
  if (builder === null) {
    const rows = items.reduce((sum, item) => sum + item.rows, 0)
    const dataBytes = items.reduce((sum, item) => sum + item.dataEnd - item.start, 0)
    return {
      ...base,
      blocks: items.map((item) => Object.assign(item, { identity: null })),
      totals: [{ identity: null, rows, bytes: dataBytes, insertedRows: 0, columns: [] }],
      coverage: coverageOfBytes(bytes),
    }
  }
  const catalog = builder.finish({ findings: [] })
  const withData = catalog.objects.filter(({ data }) => data !== null)
  return {
    ...base,
    blocks: withData.flatMap(({ identity, data }) =>
      (data?.blocks ?? []).map((block) => {
        const item = items.find(({ start }) => start === block.start)
        return Object.assign({}, block, item ?? {}, { identity })
      }),
    ),
    totals: withData.map(({ identity, data }) => ({
      identity,
      rows: data?.rows ?? 0,
      bytes: data?.bytes ?? 0,
      insertedRows: data?.insertedRows ?? 0,
      columns: data?.columns ?? [],
    })),
    coverage: catalog.coverage,
  }
}

/** Large objects are not rows: their bytes are counted, so that none goes unread. */
async function countBytes(member: DataMember, options: StreamOptions): Promise<CountedMember> {
  const findings: Finding[] = []
  let bytes = 0
  for await (const piece of bytesOf(member, options, findings)) bytes += piece.length
  return {
    id: member.id,
    bytes,
    complete: findings.length === 0,
    blocks: [],
    totals: [],
    coverage: coverageOfBytes({ ...NO_BYTES, data: bytes }),
    findings,
  }
}

function bytesOf(member: DataMember, options: StreamOptions, findings: Finding[]): AsyncIterable<Uint8Array> {
  return asFarAsItGoes(member.image ?? EMPTY, options, member.label, findings)
}

/** A member that the archive lacks. */
const EMPTY = { stream: async function* (): AsyncGenerator<Uint8Array> {} }

function withinMember(finding: Finding, member: DataMember, prefixLines: number): Finding {
  const { line } = finding
  if (finding.code === 'data-damaged') return finding
  return {
    ...finding,
    ...(line === undefined ? {} : { line: Math.max(1, line - prefixLines) }),
    object: finding.object ?? member.label,
  }
}
