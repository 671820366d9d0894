/** Every property of constraints, indexes, triggers, policies, rules and statistics. */
import { alter, each, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

const key = (definition: string): string =>
  `ALTER TABLE every.points DROP CONSTRAINT points_to, ADD CONSTRAINT points_to FOREIGN KEY (a, b) REFERENCES every.plain (a, b) ${definition}`
const unique = (definition: string): string =>
  `ALTER TABLE every.points DROP CONSTRAINT points_to; ALTER TABLE every.plain DROP CONSTRAINT plain_key, ADD CONSTRAINT plain_key ${definition}; ALTER TABLE every.points ADD CONSTRAINT points_to FOREIGN KEY (a, b) REFERENCES every.plain (a, b)`
const check = (definition: string): string =>
  `ALTER TABLE every.plain DROP CONSTRAINT plain_check, ADD CONSTRAINT plain_check CHECK ${definition}`
const index = (definition: string): string =>
  `DROP INDEX every.plain_index; CREATE ${definition.replace('@', 'INDEX plain_index ON every.plain')}`
const trigger = (definition: string): string =>
  `DROP TRIGGER plain_trigger ON every.plain; CREATE TRIGGER plain_trigger ${definition}`
const policy = (definition: string): string =>
  `DROP POLICY plain_policy ON every.plain; CREATE POLICY plain_policy ON every.plain ${definition}`
/** What belongs to a table. */
export const PARTS: readonly WideMutation[] = [
  ...each(
    'fk constraint',
    'points.points_to',
    turns(
      key('ON DELETE CASCADE'),
      key('ON DELETE SET NULL'),
      key('ON DELETE SET DEFAULT'),
      key('ON DELETE RESTRICT'),
      key(''),
    ),
    turns(key('ON UPDATE CASCADE'), key('')),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'fk constraint',
    'refers.to_full',
    turns(
      'ALTER TABLE every.refers ALTER CONSTRAINT to_full DEFERRABLE INITIALLY DEFERRED',
      'ALTER TABLE every.refers ALTER CONSTRAINT to_full DEFERRABLE INITIALLY IMMEDIATE',
    ),
  ),
  ...each(
    'constraint',
    'plain.plain_key',
    turns(
      unique('UNIQUE NULLS NOT DISTINCT (a, b)'),
      unique('UNIQUE (a, b) INCLUDE (c)'),
      unique('UNIQUE (a, b) WITH (fillfactor = 50)'),
      unique('UNIQUE (a, b)'),
    ),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'constraint',
    'points.points_apart',
    (n) =>
      `ALTER TABLE every.points DROP CONSTRAINT points_apart, ADD CONSTRAINT points_apart EXCLUDE USING gist (at WITH &&) WHERE (id > ${n})`,
  ),
  ...each('check constraint', 'plain.plain_check', (n) => check(`(a > ${n})`)).map((one) => ({
    ...one,
    changes: -1,
  })),
  ...each(
    'check constraint',
    'plain.plain_check',
    turns(check('(a > 0) NO INHERIT'), check('(a > 0) NOT VALID'), check('(a > 0)')),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'index',
    'plain_index',
    turns(
      index('@ (c DESC)'),
      index('@ (c DESC NULLS LAST)'),
      index('@ (c text_pattern_ops)'),
      index('@ (c COLLATE "POSIX")'),
      index('@ (lower(c))'),
      index('@ USING hash (c)'),
      index('@ (c) INCLUDE (d)'),
      index('@ (c) WHERE d > 1'),
      index('@ (c) WHERE d > 2'),
      index('@ (c) TABLESPACE every_space'),
      index('UNIQUE @ (c)'),
      index('UNIQUE @ (c) NULLS NOT DISTINCT'),
      index('@ (c, d)'),
      index('@ (c)'),
    ),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'trigger',
    'plain.plain_trigger',
    turns(
      trigger('AFTER INSERT ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()'),
      trigger('AFTER INSERT OR DELETE ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()'),
      trigger('AFTER INSERT OR DELETE ON every.plain FOR EACH STATEMENT EXECUTE FUNCTION every.trg()'),
      trigger('AFTER UPDATE OF a ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()'),
      trigger('AFTER UPDATE OF a, b ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()'),
      trigger(
        'AFTER UPDATE OF a, b ON every.plain FOR EACH ROW WHEN (old.a > 1) EXECUTE FUNCTION every.trg()',
      ),
      trigger(
        "AFTER UPDATE OF a, b ON every.plain FOR EACH ROW WHEN (old.a > 1) EXECUTE FUNCTION every.trg('x')",
      ),
      trigger(
        "AFTER UPDATE OF a, b ON every.plain FOR EACH ROW WHEN (old.a > 1) EXECUTE FUNCTION every.trg_two('x')",
      ),
      trigger(
        'AFTER UPDATE ON every.plain REFERENCING OLD TABLE AS o FOR EACH ROW EXECUTE FUNCTION every.trg()',
      ),
      trigger(
        'AFTER UPDATE ON every.plain REFERENCING OLD TABLE AS o2 NEW TABLE AS n FOR EACH ROW EXECUTE FUNCTION every.trg()',
      ),
      trigger('BEFORE INSERT ON every.plain FOR EACH ROW EXECUTE FUNCTION every.trg()'),
    ),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'trigger',
    'plain.plain_end',
    turns(
      ...['DISABLE TRIGGER', 'ENABLE REPLICA TRIGGER', 'ENABLE ALWAYS TRIGGER', 'ENABLE TRIGGER'].map(
        (word) => alter(`${word} plain_end`),
      ),
    ),
  ),
  ...each(
    'policy',
    'plain.plain_policy',
    (n) => `ALTER POLICY plain_policy ON every.plain USING (a > ${n})`,
    (n) => `ALTER POLICY plain_policy ON every.plain WITH CHECK (a > ${n})`,
    turns(
      'ALTER POLICY plain_policy ON every.plain TO every_reader',
      'ALTER POLICY plain_policy ON every.plain TO every_reader, every_owner',
      'ALTER POLICY plain_policy ON every.plain TO PUBLIC',
    ),
  ),
  ...each(
    'policy',
    'plain.plain_policy',
    turns(
      policy('AS RESTRICTIVE USING (true)'),
      policy('FOR SELECT USING (true)'),
      policy('FOR DELETE USING (true)'),
      policy('USING (true)'),
    ),
  ).map((one) => ({ ...one, changes: -1 })),
  ...each(
    'rule',
    'plain.plain_rule',
    (n) =>
      `CREATE OR REPLACE RULE plain_rule AS ON DELETE TO every.plain WHERE old.a > ${n} DO INSTEAD NOTHING`,
    turns(
      ...['DISABLE RULE', 'ENABLE REPLICA RULE', 'ENABLE ALWAYS RULE', 'ENABLE RULE'].map((word) =>
        alter(`${word} plain_rule`),
      ),
    ),
  ),
  ...each(
    'rule',
    'refers.twice',
    (n) =>
      `CREATE OR REPLACE RULE twice AS ON INSERT TO every.refers WHERE new.a > 3 DO ALSO (INSERT INTO every.refers_two VALUES (new.a, ${n}))`,
  ),
  ...each(
    'statistics',
    'plain_stat',
    turns(
      'DROP STATISTICS every.plain_stat; CREATE STATISTICS every.plain_stat (mcv) ON a, b FROM every.plain',
      'DROP STATISTICS every.plain_stat; CREATE STATISTICS every.plain_stat (mcv) ON a, b, c FROM every.plain',
      'DROP STATISTICS every.plain_stat; CREATE STATISTICS every.plain_stat (mcv) ON a, b, (c || e) FROM every.plain',
      'DROP STATISTICS every.plain_stat; CREATE STATISTICS every.plain_stat ON a, b FROM every.plain',
    ),
    (n) => `ALTER STATISTICS every.plain_stat SET STATISTICS ${n}`,
  ).map((one) => ({ ...one, changes: -1 })),
]
