/**
 * A dump becomes its index: scan, catalog and writer joined. Runs in a worker
 * or in the engine's own thread; knows neither.
 */
import { createCatalogBuilder } from '../catalog/index.ts'
import type { RowAnchors } from '../scan/scan-item.ts'
import { scanPlain, scanStream } from '../scan/index.ts'
import type { ScanItem, ScanResult } from '../scan/index.ts'
import type { Finding } from '../../shared/model.ts'
import { asFarAsItGoes } from './damaged-data.ts'
import { isMigrationScript, mojibakeFinding, verifyUnchanged } from '../source/index.ts'
import type { DumpSource } from '../source/index.ts'
import { IndexWriter } from './index-writer.ts'

const NO_ANCHORS: RowAnchors = { rows: new Float64Array(0), offsets: new Float64Array(0) }

/** How far indexing is, as often as the scan tells. */
export interface IndexProgress {
  readonly stage: 'Reading' | 'Running' | 'Writing the index'
  readonly bytesDone: number
  readonly bytesTotal: number
}

export interface IndexDumpOptions {
  /** The file that the index becomes, and the part file (see `partFile`) in the same folder. */
  readonly file: string
  readonly part: string
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: IndexProgress) => void) | undefined
}

/**
 * Reads the source from end to end and writes its index. Either `file` is
 * there and whole afterwards, or the promise rejects with a DumpscopeError and
 * the part file is gone.
 */
export async function indexDump(source: DumpSource, options: IndexDumpOptions): Promise<void> {
  const { onProgress, signal } = options
  const bytesTotal = source.script.diskBytes
  const isMade = isMigrationScript(source.script)
  let standardConformingStrings = true
  const writer = new IndexWriter(options.part)
  try {
    const builder = await createCatalogBuilder()
    const result = await scan(
      source,
      signal,
      (bytesDone) => onProgress?.({ stage: isMade ? 'Running' : 'Reading', bytesDone, bytesTotal }),
      (item) => {
        if (item.kind === 'statement') ({ standardConformingStrings } = item)
        if (item.kind !== 'copy data') return builder.add(item)
        writer.addDataBlock(item)
        return builder.add({ ...item, anchors: NO_ANCHORS })
      },
      isMade ? (piece) => writer.addScript(piece) : null,
    )
    onProgress?.({ stage: 'Writing the index', bytesDone: bytesTotal, bytesTotal })
    const catalog = builder.finish({
      findings: [
        ...source.findings,
        ...(source.script.findings?.() ?? []),
        ...result.findings,
        ...mojibakeIn(source, result),
      ],
    })
    signal?.throwIfAborted()
    await verifyUnchanged(source)
    const dump = {
      ...source,
      memberSettings: { encoding: result.encoding, standardConformingStrings },
      outcome: isMigrationScript(source.script) ? source.script.outcome() : null,
    }
    writer.finish(options.file, dump, catalog, result)
  } finally {
    writer.discard()
  }
}

/** Letters that were spoilt, where opening did not see them: they stand far behind the beginning. */
function mojibakeIn(source: DumpSource, { mojibake }: ScanResult): Finding[] {
  const isKnown = source.findings.some(({ code }) => code === 'mojibake')
  if (mojibake === null || isKnown || source.archive !== null || source.migrations !== null) return []
  const { byte, line } = mojibake
  return [{ ...mojibakeFinding(source.path, mojibake), byte, line }]
}

/** A script that lies as it is in one file is read by the scan itself, anything else as a stream. */
async function scan(
  source: DumpSource,
  signal: AbortSignal | undefined,
  onProgress: (bytesDone: number) => void,
  onItem: (item: ScanItem) => void,
  onPiece: ((piece: Uint8Array) => void) | null,
): Promise<ScanResult> {
  if (source.plainFile !== null) {
    return scanPlain(source.plainFile, { ...(signal ? { signal } : {}), onProgress }, onItem)
  }
  const damage: Finding[] = []
  const pieces = asFarAsItGoes(source.script, { signal, onDiskBytes: onProgress }, 'the dump', damage)
  const result = await scanStream(onPiece === null ? pieces : told(pieces, onPiece), { signal }, onItem)
  return { ...result, findings: [...damage, ...result.findings] }
}

/** The same pieces, each handed to somebody else first. */
async function* told(
  pieces: AsyncIterable<Uint8Array>,
  onPiece: (piece: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) {
    onPiece(piece)
    yield piece
  }
}
