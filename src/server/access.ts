/**
 * Who may talk to the browser shell. The address that is printed carries a
 * token of 256 bits that works once: it is exchanged for the session's cookie.
 * Everything else needs the cookie, a Host of this machine (against DNS
 * rebinding) and, where the browser names one, our own origin (against other
 * sites and other programs on other ports). Pure decisions over headers.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const TOKEN_BYTES = 32
/** Addresses that were printed and not used are kept valid up to this many. */
const MOST_TOKENS = 16

const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * Whether a Host header names this machine. Any port is taken: through an ssh
 * tunnel the port on the reader's side is another than ours.
 */
export function isLoopbackHost(host: string | undefined): boolean {
  const match = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host ?? '')
  return match !== null && LOOPBACK_HOSTS.has((match[1] as string).toLowerCase())
}

/** Whether the Origin header is the page that the Host header names. */
export function isOwnOrigin(headers: IncomingHttpHeaders): boolean {
  return (
    headers.origin !== undefined && headers.origin.toLowerCase() === `http://${headers.host?.toLowerCase()}`
  )
}

/** Whether the browser says that another site, or another port of this machine, made the request. */
function isFromElsewhere(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site !== undefined && site !== 'same-origin' && site !== 'none'
}

/** The one session of a running shell: its tokens and its cookie. */
export interface Access {
  /** A new token for an address; it works once. */
  newToken(): string
  /** Takes a token's value; true exactly once for each token given out. */
  redeem(token: string): boolean
  /** The Set-Cookie header of the session. */
  readonly cookie: string
  /** Whether a request for a file of the window is to be answered. */
  mayRead(headers: IncomingHttpHeaders): boolean
  /** Whether a request that does something (a socket, an upload) is to be answered. */
  mayAct(headers: IncomingHttpHeaders): boolean
}

/** A session with secrets of its own. */
export function createAccess(): Access {
  // Cookies know no ports, so each running shell has a name of its own.
  const name = `dumpscope-${randomBytes(6).toString('hex')}`
  const secret = randomBytes(TOKEN_BYTES).toString('base64url')
  let tokens: string[] = []

  const mayRead = (headers: IncomingHttpHeaders): boolean =>
    isLoopbackHost(headers.host) &&
    !isFromElsewhere(headers) &&
    cookieValues(headers.cookie, name).some((value) => isSame(value, secret))

  return {
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    newToken() {
      const token = randomBytes(TOKEN_BYTES).toString('base64url')
      tokens = [...tokens.slice(1 - MOST_TOKENS), token]
      return token
    },
    redeem(token) {
      const used = tokens.find((known) => isSame(known, token))
      tokens = tokens.filter((known) => known !== used)
      return used !== undefined
    },
    mayRead,
    mayAct: (headers) => mayRead(headers) && isOwnOrigin(headers),
  }
}

/** Equality in a time that does not tell where two secrets differ. */
function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a)
  const right = Buffer.from(b)
  return left.length === right.length && timingSafeEqual(left, right)
}

function cookieValues(header: string | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
}
