import { describe, expect, it } from 'vitest'
import { MASK, isSecret, maskConnection } from '../../../src/engine/catalog/kinds/secrets.ts'

describe('masking of passwords', () => {
  it('masks them in connection strings, quoted or not', () => {
    expect(maskConnection('host=h password=abc user=u')).toBe(`host=h password=${MASK} user=u`)
    expect(maskConnection("host=h password = 'a b\\'c' dbname=d")).toBe(`host=h password = ${MASK} dbname=d`)
  })

  it('masks them in URIs, before the host and among the parameters', () => {
    expect(maskConnection('postgresql://u:p%40ss@h:5432/d')).toBe(`postgresql://u:${MASK}@h:5432/d`)
    expect(maskConnection('postgres://h/d?sslpassword=x&user=u')).toBe(
      `postgres://h/d?sslpassword=${MASK}&user=u`,
    )
  })

  it('leaves a connection without a password as it is', () => {
    expect(maskConnection('host=/nowhere dbname=x')).toBe('host=/nowhere dbname=x')
    expect(maskConnection('postgresql://u@h/d')).toBe('postgresql://u@h/d')
  })

  it('knows options that hold a secret by their names', () => {
    expect(['password', 'sslpassword', 'api_key', 'aws_secret_access_key'].every(isSecret)).toBe(true)
    expect(['user', 'host', 'dbname', 'schema_name'].some(isSecret)).toBe(false)
  })
})
