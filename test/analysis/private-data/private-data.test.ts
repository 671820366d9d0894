/** Columns and texts of whole dumps: what is told of them, and what must not be. */
import { describe, expect, it } from 'vitest'
import { maskerFor, privateDataOf } from '../../../src/engine/analysis/index.ts'
import type { PrivateDataFacts } from '../../../src/engine/analysis/index.ts'
import { opened, QUIET } from '../health/opened.ts'

async function privateData(dump: string): Promise<PrivateDataFacts> {
  const place = await opened(dump)
  try {
    return await privateDataOf(place, QUIET)
  } finally {
    await place.close()
  }
}

const RANDOM = 'f3a9c1d2e4b5f6a7f3a9c1d2e4b5f6a7'
const row = (values: readonly string[]): string => `${values.join('\t')}\n`
function table(
  name: string,
  columns: Readonly<Record<string, string>>,
  rows: readonly (readonly string[])[],
): string {
  const names = Object.keys(columns)
  return `CREATE TABLE public.${name} (${names.map((one) => `${one} ${columns[one] ?? ''}`).join(', ')});
COPY public.${name} (${names.join(', ')}) FROM stdin;
${rows.map(row).join('')}\\.

`
}

/** 'users.email: e-mail, certain, 2 of 2'. */
const lines = ({ columns }: PrivateDataFacts): string[] =>
  columns.map(({ object, column, kind, what, certainty, matching, values }) =>
    [
      `${object.replace('public.', '')}.${column}: ${kind}`,
      ...(what === null ? [] : [what]),
      certainty,
      `${matching} of ${values}`,
    ].join(', '),
  )

describe('columns', () => {
  it('are told by name, look and check digits, and the values stand nowhere in the facts', async () => {
    const facts = await privateData(
      table(
        'users',
        {
          id: 'uuid',
          email: 'text',
          full_name: 'text',
          phone: 'text',
          date_of_birth: 'date',
          password_hash: 'text',
          iban: 'text',
          street: 'text',
          last_ip: 'inet',
          api_token: 'text',
          meta: 'jsonb',
        },
        [
          [
            '7d444840-9dc0-11d1-b245-5ffdce74fad2',
            'jane@mail.de',
            'Jane Doe',
            '+49 170 1234567',
            '1984-03-12',
            '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW',
            'DE89370400440532013000',
            'Hauptstr. 12',
            '203.0.113.9',
            RANDOM,
            '{"note": "x", "first_name": "Jane"}',
          ],
          [
            '8d444840-9dc0-11d1-b245-5ffdce74fad2',
            'joe@mail.de',
            'Joe Blogs',
            '\\N',
            '1990-11-02',
            '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUX',
            'GB82WEST12345698765432',
            '3 High Street',
            '\\N',
            RANDOM,
            '{}',
          ],
        ],
      ),
    )
    expect(lines(facts)).toEqual([
      'users.api_token: token, likely, 2 of 2',
      'users.password_hash: password hash, bcrypt, certain, 2 of 2',
      'users.full_name: name, likely, 2 of 2',
      'users.meta: name, under the key first_name, likely, 1 of 2',
      'users.email: e-mail, certain, 2 of 2',
      'users.phone: phone, certain, 1 of 1',
      'users.street: address, likely, 2 of 2',
      'users.date_of_birth: birth date, likely, 2 of 2',
      'users.iban: iban, certain, 2 of 2',
      'users.last_ip: ip address, certain, 1 of 1',
    ])
    const text = JSON.stringify(facts)
    for (const clear of ['jane', 'Jane', 'Doe', '1234567', '03-12', 'R9h/', '3704', 'Haupt', '0.113', RANDOM])
      expect([clear, text.includes(clear)]).toEqual([clear, false])
    expect(facts.looked).toMatchObject({ tables: 1, rows: 2, columns: 10 })
    expect(facts.columns.every(({ rows, whole }) => rows === 2 && whole)).toBe(true)
  })

  it('are told where their name says nothing', async () => {
    const facts = await privateData(
      table('notes', { a: 'text', b: 'text', c: 'text', d: 'text', e: 'bigint' }, [
        ['ask jane@mail.de for it', '+49 170 1234567', 'RSSMRA85T10A562S', 'plain', '4111111111111111'],
        ['nothing', '+49 170 7654321', 'RSSMRA85T10A562S', 'words', '5500000000000004'],
        ['nothing', '+49 170 7654322', 'RSSMRA85T10A562S', 'words', '378282246310005'],
        ['nothing', '+49 170 7654323', 'RSSMRA85T10A562S', 'words', '6011111111111117'],
        ['nothing', '+49 170 7654324', 'RSSMRA85T10A562S', 'words', '4012888888881881'],
      ]),
    )
    expect(lines(facts)).toEqual([
      'notes.a: e-mail, certain, 1 of 5',
      'notes.b: phone, likely, 5 of 5',
      'notes.c: national number, Italian codice fiscale, certain, 5 of 5',
      'notes.e: card number, certain, 5 of 5',
    ])
    expect(facts.columns[0]).toMatchObject({ within: true, examples: ['j***@***.de'], share: 0.2 })
  })

  it('are not told where their values only look so by chance, or their name says another thing', async () => {
    const rows = Array.from({ length: 400 }, (_, n) => [
      // Of sixteen digits that begin like a card one in ten passes.
      String(4_111_111_111_110_000 + n * 7),
      `7d444840-9dc0-11d1-b245-${String(100_000_000_000 + n)}`,
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      `1.2.${n % 200}.4`,
      String(n * 3),
      `token number ${n}`,
      `Some Title ${n}`,
      String(100_000_000 + n),
      `2026-01-${String((n % 28) + 1).padStart(2, '0')}-${String(n).padStart(4, '0')}`,
      'https://example.com/a/b',
      `${n} items`,
      '2026-01-01',
    ])
    const facts = await privateData(
      table(
        'orders',
        {
          order_no: 'text',
          ref: 'text',
          sha256: 'text',
          app_version: 'text',
          tokens_used: 'integer',
          token_type: 'text',
          name: 'text',
          serial: 'text',
          number: 'text',
          address_url: 'text',
          email_verified: 'text',
          email_sent_at: 'date',
        },
        rows,
      ),
    )
    expect(lines(facts)).toEqual([])
  })

  it('are told by their name alone where the dump has no rows, and as what they are where values deny it', async () => {
    const facts =
      await privateData(`CREATE TABLE public.customers (id integer, name text, email text, password text, password_changed_at date, login text);
${table('people', { phone: 'text', secret: 'text', login: 'text' }, [
  ['phone 1', 'no secret at all', 'a@mail.de'],
  ['phone 2', 'none here', 'b@mail.de'],
])}`)
    expect(lines(facts).sort()).toEqual(
      [
        'customers.password: password, possible, 0 of 0',
        'people.secret: secret, possible, 0 of 2',
        'customers.name: name, possible, 0 of 0',
        'customers.email: e-mail, possible, 0 of 0',
        'people.login: e-mail, certain, 2 of 2',
        'people.phone: phone, possible, 0 of 2',
      ].sort(),
    )
    expect(facts.columns.find(({ column }) => column === 'phone')?.message).toBe(
      'public.people.phone is called as phone numbers are; none of its 2 values looks like one.',
    )
  })

  it('with addresses at domains for examples alone are told as that', async () => {
    const facts = await privateData(table('t', { email: 'text' }, [['a@example.com'], ['b@x.test']]))
    expect(lines(facts)).toEqual(['t.email: e-mail, possible, 2 of 2'])
    expect(facts.columns[0]?.message).toMatch(/kept for examples/)
  })

  it('passwords in the clear are told from their hashes', async () => {
    const hex = 'd41d8cd98f00b204e9800998ecf8427e'
    const facts = await privateData(
      table('accounts', { password: 'text', pwd: 'text', encrypted_password: 'text' }, [
        ['hunter22', '$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW', hex],
      ]),
    )
    expect(lines(facts)).toEqual([
      'accounts.password: password, likely, 1 of 1',
      'accounts.pwd: password hash, bcrypt, certain, 1 of 1',
      'accounts.encrypted_password: password hash, likely, 1 of 1',
    ])
  })
})

it('secrets in the texts of the schema are told with their line, and stand masked', async () => {
  const secret = ['sk_live_', '4eC39HqLyjWDarjtT1zdp7dc'].join('')
  const dump = `CREATE ROLE app LOGIN PASSWORD 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2E=$${'a'.repeat(43)}=:${'b'.repeat(43)}=';
CREATE ROLE old LOGIN PASSWORD 'clearly';
CREATE FUNCTION public.pay() RETURNS text LANGUAGE sql AS $$
  SELECT '${secret}'
$$;
CREATE TABLE public.t (a text DEFAULT 'postgres://app:s3cr3t99@db/app');
COMMENT ON TABLE public.t IS 'ask jane@company.de, not info@example.com';
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'db');
CREATE USER MAPPING FOR app SERVER s OPTIONS ("user" 'app', password 'letmein99');
CREATE SUBSCRIPTION sub CONNECTION 'host=db user=app password=letmein77' PUBLICATION p WITH (connect = false);
CREATE FUNCTION public.plain() RETURNS text LANGUAGE sql AS $$ SELECT 'password' || ' none' $$;
`
  const { texts } = await privateData(dump)
  expect(
    texts.map(({ objectKind, kind, place, example }) => [objectKind, kind, place?.line, example]).sort(),
  ).toEqual(
    [
      ['role', 'password hash', 1, 'SCRAM-SHA-256$***'],
      ['role', 'password', 2, '***'],
      ['function', 'api key', 4, 'sk_live_***'],
      ['table', 'connection string', 6, 'postgres://***:***@***'],
      ['table', 'e-mail', 7, 'j***@***.de'],
      ['user mapping', 'password', 9, '***'],
      ['subscription', 'password', 10, '***'],
    ].sort(),
  )
  const found = JSON.stringify(texts)
  for (const clear of ['clearly', '4eC39', 's3cr3t', 'jane', 'letmein'])
    expect([clear, found.includes(clear)]).toEqual([clear, false])
})

it('masks cover a private column wholly, and in others only what is private', async () => {
  const facts = await privateData(
    table('users', { email: 'text', bio: 'text', meta: 'jsonb', plan: 'text' }, [
      [
        'jane@mail.de',
        'call me or write to jane@mail.de',
        '{"plan": "free", "phone": "+49 170 1234567", "x": "joe@mail.de"}',
        'free',
      ],
      ['no mail', 'nothing', '{}', 'paid'],
    ]),
  )
  const masker = maskerFor(facts)
  const masked = (column: string, text: string): string | undefined =>
    masker('/table/public.users', column)?.(text)
  expect(masked('email', 'jane@mail.de')).toBe('j***@***.de')
  expect(masked('email', 'no mail')).toBe('***')
  expect(masked('bio', 'call me or write to jane@mail.de')).toBe('call me or write to j***@***.de')
  const meta = masked('meta', '{"plan": "free", "phone": "+49 170 1234567", "x": "joe@mail.de"}') ?? ''
  expect(JSON.parse(meta)).toEqual({ plan: 'free', phone: '+** *** *****67', x: 'j***@***.de' })
  expect(masker('/table/public.users', 'plan')).toBe(null)
  expect(masker('/table/public.other', 'email')).toBe(null)
})
