/** What of an SQL text folds. */
import { describe, expect, it } from 'vitest'
import { sqlFolds } from '../../../src/renderer/monaco/sql-folding.ts'

const told = (text: string): string[] =>
  sqlFolds(text).map(({ start, end, kind }) => `${start}-${end}${kind === 'comment' ? ' comment' : ''}`)

describe('folds', () => {
  it('are parentheses and statements of several lines', () => {
    expect(
      told(`CREATE TABLE t (
  a integer DEFAULT (
    1 + 2
  ),
  b text
);
SELECT 1;`),
    ).toEqual(['1-6', '1-5', '2-3'])
  })

  it('are bodies and the blocks in them, each closed by its own END', () => {
    expect(
      told(`CREATE FUNCTION f() RETURNS void AS $body$
DECLARE x int;
BEGIN
  IF a THEN
    LOOP
      x := CASE WHEN y
        THEN 1 END;
    END LOOP;
  END IF;
END;
$body$ LANGUAGE plpgsql;`),
    ).toEqual(['1-11', '1-11', '3-10', '4-9', '5-8', '6-7'])
  })

  it('are comments, and nothing within literals or quoted names', () => {
    expect(
      told(`/* one
two */
SELECT '(
', "(
", E'\\'(
';
-- (`),
    ).toEqual(['1-2 comment', '3-6'])
  })

  it('of what is cut short or no SQL do no harm', () => {
    expect(told('CREATE TABLE t (\n a integer')).toEqual([])
    expect(told(')))\n$$ BEGIN\nEND END\n')).toEqual(['2-3'])
    expect(told('')).toEqual([])
  })
})
