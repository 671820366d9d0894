/** What looks personal or secret, and what only looks as if. The numbers are published examples. */
import { describe, expect, it } from 'vitest'
import { maskWhole, maskWithin } from '../../../src/engine/analysis/private-data/mask-value.ts'
import {
  cardVerdict,
  ibanVerdict,
  isIpAddress,
  isPersonName,
  isWorldPhone,
  mailsIn,
  nationalVerdict,
} from '../../../src/engine/analysis/private-data/personal-shapes.ts'
import { secretsIn } from '../../../src/engine/analysis/private-data/secret-shapes.ts'

/** Put together, so that nobody takes this file for one with secrets in it. */
const glued = (...parts: readonly string[]): string => parts.join('')
const JWT = glued(
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
  '.eyJzdWIiOiIxMjM0NTY3ODkwIn0',
  '.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
)
const PEM = glued(
  '-----BEGIN RSA PRIVATE',
  ' KEY-----\nMIIEowIBAAKCAQEAxyz0123456789\n-----END RSA PRIVATE',
  ' KEY-----',
)

describe('numbers with check digits', () => {
  it('are told from those whose check digits are wrong', () => {
    for (const iban of ['DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32', 'NO9386011117947'])
      expect([iban, ibanVerdict(iban)]).toEqual([iban, true])
    expect(ibanVerdict('DE88370400440532013000')).toBe(false)
    expect(ibanVerdict('XX8937040044053201300')).toBe(null)
    for (const card of ['4111111111111111', '5500 0000 0000 0004', '378282246310005', '6011111111111117'])
      expect([card, cardVerdict(card)]).toEqual([card, true])
    expect(cardVerdict('4111111111111112')).toBe(false)
    expect(cardVerdict('7992739871300000')).toBe(null)
  })

  it.for([
    ['RSSMRA85T10A562S', 'Italian codice fiscale'],
    ['255081416802538', 'French social security number'],
    ['12345678Z', 'Spanish DNI or NIE'],
    ['X1234567L', 'Spanish DNI or NIE'],
    ['131052-308T', 'Finnish personal code'],
    ['756.9217.0769.85', 'Swiss AHV number'],
    ['111.444.777-35', 'Brazilian CPF'],
    ['811228-9874', 'Swedish personal number'],
    ['44051401359', 'Polish PESEL'],
    ['86095742719', 'German tax number'],
    ['111222333', 'Dutch BSN'],
    ['11010519491231002X', 'Chinese resident number'],
  ] as const)('%s is taken for a %s, and with another digit it is not', ([text, what]) => {
    expect(nationalVerdict(text)).toMatchObject({ what, passes: true })
    const wrong = text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))
    expect(nationalVerdict(wrong)).not.toMatchObject({ what, passes: true })
  })
})

describe('secrets', () => {
  it.for([
    [JWT, 'JWT'],
    [PEM, 'private key in PEM'],
    [glued('AKIA', 'IOSFODNN7EXAMPLE'), 'AWS access key'],
    [glued('ghp_', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'), 'GitHub token'],
    [glued('sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'), 'Stripe key'],
    [glued('AIza', 'SyA1234567890abcdefghijklmnopqrstuv'), 'Google API key'],
    [glued('xoxb-', '123456789012-abcdefABCDEF'), 'Slack token'],
    ['$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW', 'bcrypt'],
    ['$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG', 'Argon2'],
    ['pbkdf2_sha256$260000$abcdefgh$0123456789abcdefghijABCDEFGHIJ0123456789abc=', 'PBKDF2'],
    [glued('postgres://app:', 's3cr3t!x@db.internal:5432/app'), 'connection string with a password'],
    [glued('host=db dbname=app pass', 'word=hunter22'), 'connection string with a password'],
  ] as const)('%s is one, alone and in a text', ([text, what]) => {
    expect(secretsIn(text).map(({ shape }) => shape.what)).toEqual([what])
    const within = `see "${text}" there`
    const [found] = secretsIn(within)
    expect(found?.shape.what).toBe(what)
    const masked = maskWithin(within)
    expect(masked.startsWith('see "')).toBe(true)
    expect(masked).not.toContain(text.slice(-12))
  })

  it.for([
    '7d444840-9dc0-11d1-b245-5ffdce74fad2',
    'd41d8cd98f00b204e9800998ecf8427e',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    'https://example.com/a_long/path-with/things?sk=1&x=2#eyJ',
    'postgres://app:password@localhost/app',
    'postgres://app@localhost/app',
    'postgres://app:${DB_PASSWORD}@localhost/app',
    '-----BEGIN CERTIFICATE-----\nMIIEowIBAAKCAQEA\n-----END CERTIFICATE-----',
    'sk-learn-contrib-and-some-more-words-of-it',
    'eyJust.a.sentence that has dots',
    '$100 and $2 and $3000',
    'task_live_stream_of_events_and_more_words',
  ])('%s is none', (text) => {
    expect(secretsIn(text)).toEqual([])
    expect(maskWithin(text)).toBe(text)
  })
})

describe('what people are told by', () => {
  it('is told from what only looks like it', () => {
    const mail = (text: string): string[] => mailsIn(text).map(({ start, end }) => text.slice(start, end))
    expect(mail('Write to a.b+c@d-e.co.uk, or x@y.io.')).toEqual(['a.b+c@d-e.co.uk', 'x@y.io'])
    expect(mail('git@github.com:owner/name icon@2x.png left-pad@1.3.0 @handle user@host')).toEqual([])
    expect(['+49 30 1234567', '0044 20 7946 0958', '+1 (415) 555-0132'].map(isWorldPhone)).toEqual([
      true,
      true,
      true,
    ])
    expect(['+12', '2026-01-01 12:00:00', '123456789012', '+1.5 %'].map(isWorldPhone)).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(['203.0.113.9', '2001:db8::1', '10.0.0.0/8'].map(isIpAddress)).toEqual([true, true, true])
    expect(
      ['1.2.3', '1.2.3.4.5', '127.0.0.1', '12:30', '256.1.1.1', '::1', '10:11:12'].map(isIpAddress),
    ).toEqual(Array.from({ length: 7 }, () => false))
    expect(['Zoë de la Cruz', "Seán O'Brien", 'Dr. Müller', 'Ольга Иванова'].map(isPersonName)).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(['phone 1', 'some words', 'A-17/b', 'NOTE: x'].map(isPersonName)).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('masks', () => {
  it.for([
    ['e-mail', 'jane.doe@mail.company.com', 'j***@***.com'],
    ['phone', '+49 170 1234567', '+** *** *****67'],
    ['iban', 'DE89370400440532013000', 'DE******************00'],
    ['card number', '4111 1111 1111 1111', '**** **** **** **11'],
    ['name', 'Zoë de la Cruz', 'Z*** d*** l*** C***'],
    ['address', '12 Rue de l’Été', '** *** ** *’***'],
    ['birth date', '1984-03-12', '19**-**-**'],
    ['ip address', '203.0.113.9', '203.***.***.***'],
    ['ip address', '2001:db8::1', '2001:***'],
    ['password', 'hunter22', '***'],
    ['password hash', '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW', '$2b$12$***'],
    ['password hash', 'd41d8cd98f00b204e9800998ecf8427e', '***'],
    ['token', JWT, 'eyJ***'],
    ['token', 'f3a9c1d2e4b5f6a7', '***'],
    ['connection string', 'postgres://app:s3cr3t!x@db/app', 'postgres://***:***@***'],
    ['private key', PEM, '-----BEGIN RSA PRIVATE KEY-***'],
    ['name', '', ''],
  ] as const)('a value of the kind %s: %s is %s', ([kind, text, masked]) => {
    expect(maskWhole(kind, text).slice(0, 30)).toBe(masked.slice(0, 30))
  })
})
