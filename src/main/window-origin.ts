/** The window's own address, and what may be asked for beside it. */

/** The scheme under which the window's files are served inside Electron. */
export const SCHEME = 'app'
/** The window's one origin. */
export const WINDOW_ORIGIN = `${SCHEME}://dumpscope`
/** The window's first page. */
export const WINDOW_URL = `${WINDOW_ORIGIN}/`

/** Whether a URL is one of the window's own pages or files. */
export function isOwn(url: string): boolean {
  return url === WINDOW_ORIGIN || url.startsWith(WINDOW_URL)
}

/**
 * Whether a request may leave the page: only for the window's own files, for
 * bytes that it made itself, and in a checkout for the developer's tools.
 */
export function isAllowedRequest(url: string, development: boolean): boolean {
  if (isOwn(url) || url.startsWith(`blob:${WINDOW_URL}`) || url.startsWith('data:')) return true
  return development && (url.startsWith('devtools://') || url.startsWith('chrome-extension://'))
}
