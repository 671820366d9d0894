/** Secrets that are told by how they look, anywhere in a text. */
import type { PrivateKind } from './private-data-facts.ts'

export interface SecretShape {
  readonly kind: PrivateKind
  readonly what: string
  /** With the flag g; group 1, where there is one, is what is secret. */
  readonly pattern: RegExp
  /** How many characters from the beginning tell what it is, and may be shown. */
  readonly shown: number
  /** Asked of the whole match, where the pattern alone is not enough. */
  readonly check?: (match: string) => boolean
}

function isJwt(text: string): boolean {
  const [head = ''] = text.split('.')
  try {
    const value: unknown = JSON.parse(Buffer.from(head, 'base64url').toString())
    return typeof value === 'object' && value !== null && ('alg' in value || 'typ' in value)
  } catch {
    // What does not decode is no token.
    return false
  }
}

/** What people write where a password would stand. */
const PLACEHOLDER =
  /^(?:\*+|x+|\.+|<.*>|\[.*\]|\$\{?[\w.]+\}?|%[\w.]+%|\{\{?.*\}?\}|password|pass|passwd|pwd|secret|changeme|change_me|your[-_ ]?\w*|example|user|postgres|redacted|null|none)?$/i

/** Whether a text only stands in the place of a secret. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text.trim())
}

const START = String.raw`(?<![A-Za-z0-9_])`
const shape = (
  kind: PrivateKind,
  what: string,
  pattern: string,
  shown: number,
  check?: SecretShape['check'],
): SecretShape => ({ kind, what, pattern: new RegExp(pattern, 'g'), shown, ...(check ? { check } : {}) })

/** In the order in which they are tried; the first that fits a place counts. */
export const SECRET_SHAPES: readonly SecretShape[] = [
  shape(
    'private key',
    'private key in PEM',
    String.raw`-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]{16,20000}?(?:-----END [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|$)`,
    27,
  ),
  shape(
    'connection string',
    'connection string with a password',
    String.raw`\b[a-z][a-z0-9+.-]{2,20}:\/\/[^\s:@/'"<>]*:([^\s@/'"<>]+)@[^\s'"<>@]+`,
    0,
    (match) => !isPlaceholder(/:\/\/[^:]*:([^@]*)@/.exec(match)?.[1] ?? ''),
  ),
  shape(
    'connection string',
    'connection string with a password',
    String.raw`(?:\b(?:host|server|user|username|uid|dbname|database|port)\s*=\s*[^\s;'"]+[\s;]+)+(?:password|pwd)\s*=\s*([^\s;'"]+)`,
    0,
    (match) => !isPlaceholder(/(?:password|pwd)\s*=\s*(\S+)$/i.exec(match)?.[1] ?? ''),
  ),
  shape(
    'password hash',
    'SCRAM-SHA-256',
    String.raw`SCRAM-SHA-256\$\d+:[A-Za-z0-9+/=]{8,}\$[A-Za-z0-9+/=]{43,44}:[A-Za-z0-9+/=]{43,44}`,
    14,
  ),
  shape('password hash', 'bcrypt', String.raw`\$2[abxy]\$\d\d\$[./A-Za-z0-9]{53}(?![./A-Za-z0-9])`, 7),
  shape(
    'password hash',
    'Argon2',
    String.raw`\$argon2(?:id|i|d)\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+`,
    9,
  ),
  shape(
    'password hash',
    'scrypt',
    String.raw`(?:\$scrypt\$ln=\d+,r=\d+,p=\d+\$[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+|\bscrypt:\d+:\d+:\d+\$[A-Za-z0-9+/=]+\$[0-9a-f]{64,128})`,
    7,
  ),
  shape(
    'password hash',
    'PBKDF2',
    String.raw`(?:\bpbkdf2_sha\d+\$\d+\$[^\s$]+\$[A-Za-z0-9+/=]{20,}|\$pbkdf2(?:-sha\d+)?\$\d+\$[^\s$]+\$[./A-Za-z0-9]{20,}|\bpbkdf2:sha\d+:\d+\$[^\s$]+\$[0-9a-f]{40,})`,
    7,
  ),
  shape('password hash', 'crypt(3)', String.raw`(?<![\w$])\$(?:1|5|6|y|7|P|H)\$[./A-Za-z0-9$=]{20,120}`, 3),
  shape(
    'token',
    'JWT',
    String.raw`${START}eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{16,}`,
    3,
    isJwt,
  ),
  shape('api key', 'AWS access key', String.raw`${START}(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Za-z])`, 4),
  shape(
    'token',
    'GitHub token',
    String.raw`${START}(?:gh[pousr]_[A-Za-z0-9]{36,255}|github_pat_[A-Za-z0-9_]{60,255})`,
    4,
  ),
  shape('token', 'GitLab token', String.raw`${START}glpat-[A-Za-z0-9_-]{20,}`, 6),
  shape('api key', 'Stripe key', String.raw`${START}(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,}`, 8),
  shape('secret', 'Stripe webhook secret', String.raw`${START}whsec_[A-Za-z0-9+/=]{24,}`, 6),
  shape('api key', 'Anthropic key', String.raw`${START}sk-ant-[A-Za-z0-9_-]{20,}`, 7),
  shape(
    'api key',
    'OpenAI key',
    String.raw`${START}sk-(?:proj-|svcacct-)?(?=[A-Za-z_-]*\d)[A-Za-z0-9_-]{32,}`,
    3,
  ),
  shape('api key', 'Google API key', String.raw`${START}AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])`, 4),
  shape('token', 'Slack token', String.raw`${START}xox[abeoprs]-[A-Za-z0-9-]{10,}`, 5),
  shape(
    'connection string',
    'Slack webhook',
    String.raw`https:\/\/hooks\.slack\.com\/services\/T[A-Z0-9]+\/B[A-Z0-9]+\/[A-Za-z0-9]{16,}`,
    32,
  ),
  shape('api key', 'SendGrid key', String.raw`${START}SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}`, 3),
  shape('token', 'npm token', String.raw`${START}npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])`, 4),
  shape('token', 'Supabase token', String.raw`${START}sb[ps]_[a-f0-9]{40}(?![a-f0-9])`, 4),
  shape('token', 'DigitalOcean token', String.raw`${START}do[opr]_v1_[a-f0-9]{64}`, 7),
  shape(
    'token',
    'Telegram bot token',
    String.raw`(?<![\w:])\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])`,
    0,
  ),
  shape('secret', 'Azure storage key', String.raw`\bAccountKey=[A-Za-z0-9+/]{86}==`, 11),
]

/** Bytes with which one of them can begin or without which none can be: a quick look before the slow one. */
const HINT =
  /-----BEGIN |:\/\/[^\s/]*@|(?:password|pwd)\s*=|SCRAM-|\$2[abxy]\$|\$argon2|scrypt[:$]|pbkdf2|\$[1567yPH]\$|eyJ|A[KS]IA|gh[pousr]_|github_pat_|glpat-|[sr]k_(?:live|test)_|whsec_|sk-|AIza|xox[abeoprs]-|hooks\.slack|SG\.|npm_|sb[ps]_|do[opr]_v1_|\d:AA|AccountKey=/

/** One secret in a text. */
export interface FoundSecret {
  readonly shape: SecretShape
  readonly start: number
  readonly end: number
}

/** All that look so, in the order of the text, none within another. */
export function secretsIn(text: string): FoundSecret[] {
  if (!HINT.test(text)) return []
  const found: FoundSecret[] = []
  for (const one of SECRET_SHAPES) {
    for (const match of text.matchAll(one.pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (one.check?.(match[0]) === false) continue
      if (!found.some((other) => start < other.end && other.start < end))
        found.push({ shape: one, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
