/**
 * How the window's own files are served, the same by both shells: which path
 * names which file, of what type, and under which rules the browser holds the
 * page. Pure text in, text out; reading the files is the shells' own affair.
 */

/**
 * The Content-Security-Policy of the window. Scripts and workers only from the
 * shell itself; nothing is fetched from anywhere else. Styles may be inline
 * because Mantine and Monaco write style elements at run time; images may be
 * data because style sheets and Monaco carry small ones.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The headers of every answer that a shell gives to the window. */
export const WINDOW_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_SECURITY_POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=()',
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  wasm: 'application/wasm',
  txt: 'text/plain; charset=utf-8',
}

/** The content type of a file by its name's ending; octets where the ending is unknown. */
export function contentTypeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return CONTENT_TYPES[ending] ?? 'application/octet-stream'
}

/**
 * The file that a URL's path names, relative to the folder of the window's
 * files with `/` between its parts, or null where it names none. A path that
 * would leave the folder, names a hidden file, or holds anything but letters,
 * digits, `.`, `_` and `-` in its parts names none, in whatever encoding.
 */
export function assetOf(urlPath: string): string | null {
  let path: string
  try {
    path = decodeURIComponent(urlPath)
  } catch {
    return null
  }
  if (path === '/') return 'index.html'
  if (!path.startsWith('/')) return null
  const parts = path.slice(1).split('/')
  const sound = parts.every((part) => /^[\w-][\w.-]*$/.test(part) && !part.includes('..'))
  return sound ? parts.join('/') : null
}
