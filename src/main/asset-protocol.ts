/** Serves the window's files inside Electron: app://dumpscope/NAME is out/renderer/NAME and nothing else. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { WINDOW_HEADERS, assetOf, contentTypeOf } from '../shared/window-assets.ts'
import { isOwn } from './window-origin.ts'

/**
 * Answers one request for a file of the window with the rules of the page in
 * its headers: 200, 404 where there is no such file, 405 for other methods.
 */
export async function serveAsset(
  folder: string,
  request: Pick<Request, 'url' | 'method'>,
): Promise<Response> {
  if (request.method !== 'GET') return refusal(405)
  const asset = isOwn(request.url) ? assetOf(new URL(request.url).pathname) : null
  if (asset === null) return refusal(404)
  try {
    const body = await readFile(path.join(folder, asset))
    return new Response(body, { headers: { ...WINDOW_HEADERS, 'content-type': contentTypeOf(asset) } })
  } catch (error) {
    if (isMissing(error)) return refusal(404)
    throw error
  }
}

function refusal(status: number): Response {
  return new Response(null, { status, headers: { ...WINDOW_HEADERS } })
}

function isMissing(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR'
}
