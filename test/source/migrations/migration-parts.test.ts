import { expect, test } from 'vitest'
import { upParts } from '../../../src/engine/source/migrations/migration-parts.ts'

function up(text: string): string {
  const { bytes } = upParts(Buffer.from(text))
  expect(bytes.length).toBe(Buffer.byteLength(text))
  return Buffer.from(bytes).toString('utf8')
}
const kept = (text: string): string => up(text).replaceAll(/\s+/g, ' ').trim()

test.each([
  ['goose', '-- +goose Up\nA;\n-- +goose Down\nB;\n', '-- +goose Up A;'],
  ['sql-migrate', '-- +migrate Up\nA;\n\n-- +migrate Down\nB;', '-- +migrate Up A;'],
  ['dbmate', '-- migrate:up\nA;\n-- migrate:down transaction:false\nB;\n', '-- migrate:up A;'],
  ['node-pg-migrate', '-- Up Migration\nA;\n-- Down Migration\nB;\n', '-- Up Migration A;'],
  ['shmig', '-- ==== UP ====\nA;\n-- ==== DOWN ====\nB;\n', '-- ==== UP ==== A;'],
  ['MyBatis', '-- // make it\nA;\n-- //@UNDO\nB;\n', '-- // make it A;'],
  ['tern', 'A;\n---- create above / drop below ----\nB;\n', 'A;'],
  ['Play', '# --- !Ups\nA;\n# --- !Downs\nB;\n', 'A;'],
  ['the down part first', '-- +goose Down\nB;\n-- +goose Up\nA;\n', '-- +goose Up A;'],
])('the down part of a migration of %s is not run', (_tool, text, expected) => {
  expect(kept(text)).toBe(expected)
})

test('every line and every byte of the up part stays where it was', () => {
  const text = '-- migrate:down\r\nDROP TABLE "ä";\r\n-- migrate:up\r\nCREATE TABLE "ä" ();\r\n'
  const result = up(text)
  expect(result.split('\n').length).toBe(text.split('\n').length)
  expect(Buffer.from(result).indexOf('CREATE')).toBe(Buffer.from(text).indexOf('CREATE'))
  expect(result).not.toContain('DROP')
})

test('a file without marks is handed back as it is, and words of a comment are no marks', () => {
  const bytes = Buffer.from('-- downstream first\n-- up to date\nSELECT 1; -- migrate:down\n')
  expect(upParts(bytes).bytes).toBe(bytes)
})
