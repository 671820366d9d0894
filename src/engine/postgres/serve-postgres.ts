/** The side of embedded PostgreSQL's own thread: starts it, and answers one request after another. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'
import type { Extension } from '@electric-sql/pglite'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import { loadExtension } from './extensions.ts'
import type { Answer, Request, SqlError, SqlNotice, WorkerTask } from './postgres-protocol.ts'

/** Starts the server that the thread was made for, and serves until the thread is ended. */
export async function servePostgres(): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('not in a worker')
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  const tell = (answer: Answer): void => port.postMessage(answer)
  const postgres = await start(workerData as WorkerTask)
  let last = Promise.resolve()
  port.on('message', (request: Request) => {
    last = last.then(async () => tell(await answerTo(postgres, request)))
  })
  tell({ kind: 'ready' })
}

async function start(task: WorkerTask): Promise<PGlite> {
  const extensions: Record<string, Extension> = {}
  for (const name of task.extensions) {
    const extension = await loadExtension(name)
    if (extension !== null) extensions[extension.name] = extension
  }
  return PGlite.create({ extensions })
}

async function answerTo(postgres: PGlite, request: Request): Promise<Answer> {
  const notices: SqlNotice[] = []
  const onNotice = (notice: { severity?: string; code?: string; message?: string }): void => {
    notices.push({
      severity: notice.severity ?? '',
      code: notice.code ?? '',
      message: notice.message ?? '',
    })
  }
  try {
    switch (request.kind) {
      case 'query': {
        return { kind: 'rows', rows: (await postgres.query(request.sql)).rows }
      }
      case 'dump': {
        const file = await pgDump({ pg: postgres, args: [...request.words] })
        return { kind: 'dumped', script: await file.text() }
      }
      case 'run': {
        return await run(postgres, request, notices, onNotice)
      }
    }
  } catch (error) {
    const said = sqlError(error)
    return said === null
      ? { kind: 'lost', reason: error instanceof Error ? error.message : String(error) }
      : { kind: 'failed', error: said, notices }
  }
}

async function run(
  postgres: PGlite,
  request: Extract<Request, { kind: 'run' }>,
  notices: SqlNotice[],
  onNotice: (notice: object) => void,
): Promise<Answer> {
  if (request.rows) {
    await postgres.query(request.sql, [], { blob: new Blob([request.rows.slice()]), onNotice })
    return { kind: 'done', notices }
  }
  const results = await postgres.exec(request.sql, { onNotice })
  // A session that broke answers, but no longer says what was done.
  const silent = results.find((result) => !('command' in result))
  return silent === undefined ? { kind: 'done', notices } : { kind: 'lost', reason: 'its session broke off' }
}

/** An error that PostgreSQL itself reported; null for any other. */
function sqlError(error: unknown): SqlError | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const field = (name: string): string | undefined => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const position = Number(field('position') ?? Number.NaN)
  const detail = field('detail')
  const hint = field('hint')
  return {
    code: error.code,
    message: error.message,
    ...(detail === undefined ? {} : { detail }),
    ...(hint === undefined ? {} : { hint }),
    ...(Number.isFinite(position) ? { position } : {}),
  }
}
