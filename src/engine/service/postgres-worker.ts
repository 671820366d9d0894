/** The thread of embedded PostgreSQL. */
import { servePostgres } from '../postgres/index.ts'

await servePostgres()
