/** Secrets in the texts of the schema itself: bodies, comments, defaults, passwords of roles, mappings and subscriptions. */
import type { CatalogObject } from '../../catalog/index.ts'
import { kindInWords, groupOf } from './column-verdict.ts'
import { maskWhole } from './mask-value.ts'
import { isNobodysMail, mailsIn } from './personal-shapes.ts'
import type { PrivateCertainty, PrivateKind, PrivateText } from './private-data-facts.ts'
import { isPlaceholder, secretsIn } from './secret-shapes.ts'

/** So many are told of one object. */
const MOST_OF_ONE = 20

interface Stated {
  readonly kind: PrivateKind
  readonly what: string
  readonly pattern: RegExp
}

/** What a statement says is a password. Group 1 is the secret. */
const STATED: Readonly<Record<string, readonly Stated[]>> = {
  role: [
    {
      kind: 'password hash',
      what: 'password of the role',
      pattern: /\bPASSWORD\s+'(SCRAM-SHA-256\$[^']+|md5[0-9a-f]{32})'/gi,
    },
    {
      kind: 'password',
      what: 'password of the role in the clear',
      pattern: /\bPASSWORD\s+'((?!SCRAM-SHA-256\$|md5[0-9a-f]{32}')(?:[^']|'')+)'/gi,
    },
  ],
  'user mapping': [
    {
      kind: 'password',
      what: 'password of a user mapping',
      pattern: /\b(?:password|passwd|passcode|sslpassword|secret\w*|api_?key|token)\s+'((?:[^']|'')+)'/gi,
    },
  ],
  server: [
    {
      kind: 'secret',
      what: 'secret option of a server',
      pattern: /\b(?:password|passwd|secret\w*|api_?key|token|aws_secret_access_key)\s+'((?:[^']|'')+)'/gi,
    },
  ],
  subscription: [
    {
      kind: 'password',
      what: 'password of a subscription',
      pattern: /\bpassword\s*=\s*((?:\\'|''|[^\s'])+)/gi,
    },
  ],
}

/** Assignments in code: `v_password := '...'`, `api_key text := '...'`, `secret => '...'`. */
const ASSIGNED =
  /\b(\w*(?:password|passwd|secret|api_?key|access_?key|auth_?token|private_?key)\w*)\s*(?:(?:text|varchar|character varying|constant)\s*)*(?::=|=>?|\bDEFAULT\b)\s*'((?:[^']|''){6,200})'/gi

/** What is found in one object's statements; how many texts were looked at is told to `onText`. */
export function secretsOf(object: CatalogObject, onText: () => void): PrivateText[] {
  const found: PrivateText[] = []
  const seen = new Set<string>()
  for (const { text, role, start, line } of object.parts) {
    if (text === null || role === 'data') continue
    onText()
    const tell = (
      kind: PrivateKind,
      what: string,
      at: number,
      secret: string,
      certainty: PrivateCertainty,
    ): void => {
      if (seen.has(secret) || found.length >= MOST_OF_ONE) return
      seen.add(secret)
      const before = text.slice(0, at)
      found.push(
        told(object, { kind, what, certainty }, maskWhole(kind, secret), {
          byte: start + Buffer.byteLength(before),
          line: line + before.split('\n').length - 1,
        }),
      )
    }
    for (const { kind, what, pattern } of STATED[object.kind] ?? [])
      for (const match of text.matchAll(pattern))
        if (!isPlaceholder(match[1] ?? '')) tell(kind, what, match.index, match[1] ?? '', 'certain')
    for (const { shape, start: at, end } of secretsIn(text))
      if (!isWithinSeen(seen, text.slice(at, end)))
        tell(shape.kind, shape.what, at, text.slice(at, end), 'certain')
    for (const match of text.matchAll(ASSIGNED)) {
      const [, name = '', secret = ''] = match
      if (!isPlaceholder(secret) && !/\s/.test(secret) && !isWithinSeen(seen, secret))
        tell('secret', `assigned to ${name}`, match.index, secret, 'likely')
    }
    for (const { start: at, end } of mailsIn(text)) {
      const mail = text.slice(at, end)
      if (!isNobodysMail(mail)) tell('e-mail', 'in the text', at, mail, 'likely')
    }
  }
  return found
}

function isWithinSeen(seen: ReadonlySet<string>, secret: string): boolean {
  return [...seen].some((one) => one.includes(secret) || secret.includes(one))
}

function told(
  object: CatalogObject,
  {
    kind,
    what,
    certainty,
  }: { readonly kind: PrivateKind; readonly what: string; readonly certainty: PrivateCertainty },
  example: string,
  place: { readonly byte: number; readonly line: number },
): PrivateText {
  return {
    database: object.database,
    key: object.key,
    object: object.identity,
    objectKind: object.kind,
    kind,
    group: groupOf(kind),
    what,
    certainty,
    place,
    example,
    message: `The text of the ${object.kind} ${object.identity} has ${kindInWords(kind, 1)} in it (${what}), line ${place.line}.`,
  }
}
