/** Rows written to a file, part by part: where the browser can write files, straight to the disk; else as one download. */
import type { RowExportFormat } from '../../shared/rows-model.ts'
import { rpc, type RunOptions } from '../rpc.ts'
import { startTask } from '../tasks/tasks.ts'
import { saveFile } from '../ui/save-file.ts'

/** What the reader asks for. */
export interface ExportOf {
  readonly format: RowExportFormat
  /** The rows of the result rather than all of the table's. */
  readonly result: boolean
  /** The columns that are shown, in their order, rather than all. */
  readonly shownColumns: boolean
  /** Whether what looks personal or secret is masked. */
  readonly mask: boolean
}

export interface ExportWish {
  readonly sourceId: string
  readonly key: string
  /** The result whose rows are shown; null where they are the table's. */
  readonly resultId: string | null
  /** Places of the columns that are shown; null where all are. */
  readonly columns: readonly number[] | null
  readonly of: ExportOf
  /** What the file is called unless the reader says otherwise, without its ending. */
  readonly name: string
}

const ENDINGS: Readonly<Record<RowExportFormat, readonly [string, string, string]>> = {
  csv: ['.csv', 'text/csv', 'CSV'],
  jsonl: ['.jsonl', 'application/x-ndjson', 'JSON lines'],
  insert: ['.sql', 'application/sql', 'SQL'],
}

/** A file that is being written. */
interface Sink {
  readonly write: (text: string) => Promise<void>
  readonly close: () => Promise<void>
  readonly abort: () => Promise<void>
}

interface WritableFile {
  createWritable(): Promise<{
    write(text: string): Promise<void>
    close(): Promise<void>
    abort(): Promise<void>
  }>
}

type PickFile = (options: {
  readonly suggestedName: string
  readonly types: readonly { readonly description: string; readonly accept: Record<string, string[]> }[]
}) => Promise<WritableFile>

/** Asks where to, then writes in a task of its own. Answers the rows written, null where it was given up. */
export async function exportRows(wish: ExportWish): Promise<number | null> {
  const [ending, mediaType, description] = ENDINGS[wish.of.format]
  const name = `${fileName(wish.name)}${ending}`
  const pick = (window as { readonly showSaveFilePicker?: PickFile }).showSaveFilePicker
  let file: WritableFile | null = null
  if (pick !== undefined) {
    try {
      file = await pick.call(window, {
        suggestedName: name,
        types: [{ description, accept: { [mediaType]: [ending] } }],
      })
    } catch (error) {
      // The reader closed the dialog; anything else means that there is none, and it is downloaded.
      if (error instanceof DOMException && error.name === 'AbortError') return null
    }
  }
  return startTask('export', name, async (options) => {
    const sink = file === null ? download(name, mediaType) : await fileSink(file)
    try {
      const rows = await writeParts(wish, sink, options)
      await sink.close()
      return rows
    } catch (error) {
      await sink.abort().catch(() => undefined)
      throw error
    }
  })
}

async function writeParts(wish: ExportWish, sink: Sink, { signal, onProgress }: RunOptions): Promise<number> {
  const { sourceId, key, of } = wish
  const resultId = of.result ? wish.resultId : null
  const columns = of.shownColumns ? wish.columns : null
  const began = performance.now()
  const asked = {
    sourceId,
    key,
    format: of.format,
    mask: of.mask,
    ...(resultId === null ? {} : { resultId }),
    ...(columns === null ? {} : { columns: [...columns] }),
  }
  for (let from = 0, written = 0; ;) {
    const { text, next, total } = await rpc.rows.exportPart({ ...asked, from }, { signal })
    await sink.write(text)
    written += text.length
    const done = next ?? total
    onProgress({
      kind: 'progress',
      stage: 'Writing rows',
      bytesDone: written,
      // As far as the rows so far tell.
      bytesTotal: done === 0 ? written : Math.round((written * total) / done),
      elapsed: performance.now() - began,
    })
    if (next === null) return total
    from = next
  }
}

async function fileSink(file: WritableFile): Promise<Sink> {
  const stream = await file.createWritable()
  return {
    write: (text) => stream.write(text),
    close: () => stream.close(),
    abort: () => stream.abort(),
  }
}

/** Parts become blobs at once, which the browser keeps outside of the window's memory. */
function download(name: string, type: string): Sink {
  const parts: Blob[] = []
  return {
    write: (text) => {
      parts.push(new Blob([text]))
      return Promise.resolve()
    },
    close: () => {
      saveFile(new Blob(parts, { type }), name)
      return Promise.resolve()
    },
    abort: () => {
      parts.length = 0
      return Promise.resolve()
    },
  }
}

/** A name that every system takes. */
export function fileName(name: string): string {
  // oxlint-disable-next-line no-control-regex
  const plain = name.replaceAll(/[\u0000-\u001f"*/:<>?\\|]+/g, '_').slice(0, 120)
  return plain === '' ? 'rows' : plain
}
