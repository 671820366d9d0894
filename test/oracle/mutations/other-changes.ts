/** Every property of what else a database has. */
import { bare, each, turns } from './wide-mutation.ts'
import type { WideMutation } from './wide-mutation.ts'

/** Text search, publications, foreign data and the like. */
export const OTHERS: readonly WideMutation[] = [
  ...each(
    'text search dictionary',
    'dict2',
    turns(
      'ALTER TEXT SEARCH DICTIONARY every.dict2 (ACCEPT = true)',
      'ALTER TEXT SEARCH DICTIONARY every.dict2 (ACCEPT = false)',
    ),
    turns(
      "ALTER TEXT SEARCH DICTIONARY every.dict2 (STOPWORDS = 'german')",
      "ALTER TEXT SEARCH DICTIONARY every.dict2 (STOPWORDS = 'english')",
    ),
  ),
  ...each(
    'text search configuration',
    'plain_words',
    turns(
      'ALTER TEXT SEARCH CONFIGURATION every.plain_words ADD MAPPING FOR word WITH simple',
      'ALTER TEXT SEARCH CONFIGURATION every.plain_words ALTER MAPPING FOR word WITH every.dict2, simple',
      'ALTER TEXT SEARCH CONFIGURATION every.plain_words DROP MAPPING FOR word',
    ),
  ),
  ...bare(
    'event trigger',
    'plain_event',
    turns(
      ...['DISABLE', 'ENABLE REPLICA', 'ENABLE ALWAYS', 'ENABLE'].map(
        (word) => `ALTER EVENT TRIGGER plain_event ${word}`,
      ),
    ),
  ),
  ...bare(
    'publication',
    'plain_publication',
    turns(
      "ALTER PUBLICATION plain_publication SET (publish = 'insert')",
      "ALTER PUBLICATION plain_publication SET (publish = 'insert, delete')",
    ),
    turns(
      'ALTER PUBLICATION plain_publication SET (publish_via_partition_root = true)',
      'ALTER PUBLICATION plain_publication SET (publish_via_partition_root = false)',
    ),
    turns(
      'ALTER PUBLICATION plain_publication ADD TABLE every.published',
      'ALTER PUBLICATION plain_publication DROP TABLE every.published',
    ),
    turns(
      'ALTER PUBLICATION plain_publication ADD TABLES IN SCHEMA other',
      'ALTER PUBLICATION plain_publication DROP TABLES IN SCHEMA other',
    ),
  ),
  ...bare(
    'subscription',
    'every_feed',
    turns(
      'ALTER SUBSCRIPTION every_feed SET (binary = false)',
      'ALTER SUBSCRIPTION every_feed SET (binary = true)',
    ),
    turns(
      'ALTER SUBSCRIPTION every_feed SET (streaming = false)',
      'ALTER SUBSCRIPTION every_feed SET (streaming = true)',
    ),
    turns(
      "ALTER SUBSCRIPTION every_feed SET (synchronous_commit = 'off')",
      "ALTER SUBSCRIPTION every_feed SET (synchronous_commit = 'local')",
    ),
    turns(
      'ALTER SUBSCRIPTION every_feed SET (disable_on_error = false)',
      'ALTER SUBSCRIPTION every_feed SET (disable_on_error = true)',
    ),
    (n) => `ALTER SUBSCRIPTION every_feed SET (slot_name = 's${n}')`,
    (n) => `ALTER SUBSCRIPTION every_feed SET PUBLICATION one, p${n} WITH (refresh = false)`,
  ),
  ...bare(
    'foreign data wrapper',
    'blank',
    (n) => `ALTER FOREIGN DATA WRAPPER blank OPTIONS (SET host 'w${n}')`,
  ),
  ...bare(
    'user mapping',
    'PUBLIC SERVER away',
    (n) => `ALTER USER MAPPING FOR PUBLIC SERVER away OPTIONS (SET name 'u${n}')`,
  ),
  ...bare(
    'server',
    'away',
    turns(
      'REVOKE USAGE ON FOREIGN SERVER away FROM every_reader',
      'GRANT USAGE ON FOREIGN SERVER away TO every_reader',
    ),
  ),
  ...bare(
    'default acl',
    'FOR ROLE every_owner IN SCHEMA every ON FUNCTIONS',
    turns(
      'ALTER DEFAULT PRIVILEGES FOR ROLE every_owner IN SCHEMA every GRANT EXECUTE ON FUNCTIONS TO "Every ""odd"""',
      'ALTER DEFAULT PRIVILEGES FOR ROLE every_owner IN SCHEMA every REVOKE EXECUTE ON FUNCTIONS FROM "Every ""odd"""',
    ),
  ),
  ...bare(
    'extension',
    'citext',
    turns('ALTER EXTENSION citext SET SCHEMA every', 'ALTER EXTENSION citext SET SCHEMA other'),
  ),
  ...each(
    'type',
    'mood',
    (n) => `UPDATE pg_seclabel SET label = 't${n}' WHERE objoid = 'every.mood'::regtype`,
  ),
  ...bare(
    'schema',
    'every',
    (n) => `UPDATE pg_seclabel SET label = 'n${n}' WHERE objoid = 'every'::regnamespace`,
  ),
]
