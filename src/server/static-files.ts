/** Sends the window's own files, and no other, with the rules of the page in the headers. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { WINDOW_HEADERS, assetOf, contentTypeOf } from '../shared/window-assets.ts'

/** Answers with the file that `urlPath` names in `folder`; 404 where it names none. Rejects where reading fails. */
export async function sendAsset(folder: string, urlPath: string, response: ServerResponse): Promise<void> {
  const asset = assetOf(urlPath)
  const file = asset === null ? null : path.join(folder, asset)
  const found = file === null ? undefined : await stat(file).catch(() => undefined)
  if (asset === null || file === null || found?.isFile() !== true) {
    sendText(response, 404, 'There is no such page.')
    return
  }
  response.writeHead(200, {
    ...WINDOW_HEADERS,
    'content-type': contentTypeOf(asset),
    'content-length': found.size,
    // A build changes its files' names with their content, but the page itself is always asked for again.
    'cache-control': asset.startsWith('assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
  })
  if (response.req.method === 'HEAD') response.end()
  else await pipeline(createReadStream(file), response)
}

/** Answers with one plain sentence. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...WINDOW_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(`${text}\n`)
}
