/** What the name of a column says that it holds: a guess, that values support or do not. */
import type { PrivateKind } from './private-data-facts.ts'

/** What the values of a type are like, as far as it matters here. */
export type ValueClass = 'text' | 'json' | 'number' | 'date' | 'address' | 'bytes' | 'other'

/** What a name says. `sure`: hardly anything else is called so. */
export interface NameGuess {
  readonly kind: PrivateKind
  readonly what: string | null
  readonly sure: boolean
}

/** 'lastLoginIp' -> last, login, ip. */
function wordsOf(name: string): string[] {
  return name
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu}+)(\p{Lu}\p{Ll})/gu, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

interface NameRule {
  readonly kind: PrivateKind
  readonly what?: string
  /** Of the words of the name, joined by _. */
  readonly name: RegExp
  readonly sure: boolean
  readonly classes: readonly ValueClass[]
}

const TEXTS: readonly ValueClass[] = ['text']
const TEXTS_AND_BYTES: readonly ValueClass[] = ['text', 'bytes']

/** The first that fits counts. */
const RULES: readonly NameRule[] = [
  {
    kind: 'private key',
    name: /(?:^|_)(?:private|priv)_?key(?:_pem)?$|(?:^|_)(?:ssh|pgp|rsa|signing|encryption)_private_key$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'password hash',
    name: /(?:^|_)(?:password|passwd|pwd|passphrase|pass)_?(?:hash|hashed|digest|encrypted|crypt)$|^(?:encrypted|hashed|crypted)_(?:password|passwd|pass)$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'password',
    name: /(?:^|_)(?:password|passwd|passphrase|kennwort|passwort|mot_de_passe|contrasena|senha)(?:_plain|_clear)?$|^(?:pass|pwd|user_pwd|user_pass)$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'secret',
    what: 'salt of a hash',
    name: /^(?:password|passwd|pass)_salt$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'connection string',
    name: /(?:^|_)(?:connection_?string|conn_?string|conn_?str|database_url|db_url|dsn|redis_url|mongo_uri|amqp_url)$/,
    sure: true,
    classes: TEXTS,
  },
  {
    kind: 'secret',
    what: 'hash of a token or key',
    name: /(?:^|_)(?:token|key|secret|otp|code)_(?:hash|digest|hashed)$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'api key',
    name: /(?:^|_)(?:api|app|access|account|auth|service_role|anon|consumer|license|encryption|signing|master|shared|storage|webhook)_?key$/,
    sure: false,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'token',
    name: /(?:^|_)(?:access|refresh|auth|authentication|session|bearer|reset|password_reset|confirmation|verification|invitation|invite|remember|remember_me|api|csrf|id|device|push|fcm|apns|unlock|recovery|oauth|jwt|email_change|reauthentication|magic_link|login|webhook|bot|service)_?token(?:_(?:new|current))?$|^token$|(?:^|_)jwt$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'secret',
    name: /(?:^|_)(?:secret|client_secret|app_secret|shared_secret|webhook_secret|totp_secret|otp_secret|mfa_secret|secret_key|signing_secret|jwt_secret|recovery_codes?|backup_codes?|security_answer|private_token|credentials?)$|^(?:otp|totp|pin|pin_code|cvv|cvc)$/,
    sure: true,
    classes: TEXTS_AND_BYTES,
  },
  {
    kind: 'e-mail',
    name: /(?:^|_)(?:e_?mail|mail|correo|courriel)(?:_address)?(?:_(?:new|old|work|home|change|normalized|canonical|lower))?$|^(?:e_?mail|mail)\d?$/,
    sure: true,
    classes: TEXTS,
  },
  { kind: 'iban', name: /(?:^|_)iban(?:_number)?$/, sure: true, classes: TEXTS },
  {
    kind: 'card number',
    name: /(?:^|_)(?:credit_?card|card|cc|debit_?card)(?:_(?:number|num|no|pan))$|^(?:credit_?card|pan|ccnum)$/,
    sure: true,
    classes: ['text', 'number'],
  },
  {
    kind: 'national number',
    name: /(?:^|_)(?:ssn|sin|nin|nino|social_security(?:_(?:number|no))?|national_(?:id|number|insurance)(?:_?(?:number|no))?|tax_?id|tin|steuer_?(?:id|nummer)|personnummer|fodselsnummer|bsn|cpf|pesel|dni|nie|nif|nir|codice_fiscale|aadhaar|ahv|passport(?:_(?:number|no))?|driver_?s?_licen[sc]e(?:_(?:number|no))?|id_card_number|medicare_number|nhs_number)$/,
    sure: true,
    classes: ['text', 'number'],
  },
  {
    kind: 'phone',
    name: /(?:^|_)(?:phone|telephone|tel|mobile|cell|cellphone|fax|handy|telefon|telefono|msisdn|whatsapp)(?:_?(?:number|num|no|nr|1|2|home|work|e164))?$|^(?:phone|mobile)\d$/,
    sure: true,
    classes: ['text', 'number'],
  },
  {
    kind: 'birth date',
    name: /(?:^|_)(?:birth_?(?:date|day)|date_of_birth|dob|born(?:_on|_at)?|geburts(?:datum|tag)|date_naissance|fecha_nacimiento)$/,
    sure: true,
    classes: ['text', 'date'],
  },
  {
    kind: 'name',
    name: /^(?:first|last|middle|given|family|maiden|full|real|preferred|nick)_?names?$|(?:^|_)(?:firstname|lastname|fullname|surname|forename|vorname|nachname|prenom|prénom|nom_de_famille|apellidos?|cognome|achternaam|voornaam)$|(?:^|_)(?:first|last|full|given|family|contact|customer|client|patient|employee|recipient|cardholder|account_holder|billing|shipping|author|guest|person|member|student|teacher|owner)_name$/,
    sure: true,
    classes: TEXTS,
  },
  { kind: 'name', name: /^(?:display_name|user_?name|login|screen_name)$/, sure: false, classes: TEXTS },
  {
    kind: 'address',
    name: /(?:^|_)(?:street|street_?(?:address|name|line|number)|strasse|straße|hausnummer|house_number|address_?(?:line)?_?[123]|addr[123]?|postal_?code|post_?code|zip|zip_?code|plz|home_address|billing_address|shipping_address|delivery_address|mailing_address|residential_address|address)$/,
    sure: true,
    classes: ['text', 'json'],
  },
  {
    kind: 'ip address',
    name: /(?:^|_)(?:ip|ip_?addr(?:ess)?|remote_addr|client_ip|last_ip|current_sign_in_ip|last_sign_in_ip|ipv4|ipv6)$/,
    sure: true,
    classes: ['text', 'address'],
  },
]

/** Addresses of other things than people's homes. */
const OTHER_ADDRESS =
  /(?:^|_)(?:ip|mac|e?mail|wallet|contract|token|memory|web|url|http|bitcoin|eth|eip|network|host|server|bus|i2c)_/

/** What a column is called after, if that is private. */
export function guessOf(column: string, valueClass: ValueClass): NameGuess | null {
  const name = wordsOf(column).join('_')
  for (const { kind, what, name: pattern, sure, classes } of RULES) {
    if (!classes.includes(valueClass) || !pattern.test(name)) continue
    if (kind === 'address' && OTHER_ADDRESS.test(name)) continue
    return { kind, what: what ?? null, sure }
  }
  return null
}

const PEOPLE =
  /(?:^|_)(?:users?|customers?|clients?|people|persons?|contacts?|employees?|staff|patients?|members?|leads?|authors?|students?|teachers?|guests?|subscribers?|candidates?|applicants?|attendees?|participants?|profiles?|kunden?|personen|mitarbeiter|utilisateurs?|usuarios?)$/

/** Whether a table is called after people, so that a column 'name' in it is a person's. */
export function isOfPeople(table: string): boolean {
  return PEOPLE.test(wordsOf(table).join('_'))
}

const OF_KEYS =
  /(?:^|_)(?:api_?keys?|access_?keys?|secrets?|access_?tokens?|api_?tokens?|personal_access_tokens?)$/

/** Whether a table is called after secrets, so that a column 'value' in it is one. */
export function isOfSecrets(table: string): boolean {
  return OF_KEYS.test(wordsOf(table).join('_'))
}

/** Versions look like addresses of machines, and are none. */
export function isVersion(column: string): boolean {
  return /(?:^|_)(?:version|release|build|oid|section|revision|semver)(?:_|$)/.test(wordsOf(column).join('_'))
}

/** Keys in JSON under which something private stands. */
export function guessOfKey(key: string): NameGuess | null {
  const guess = guessOf(key, 'text')
  return guess?.sure === true ? guess : null
}
