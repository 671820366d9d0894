/**
 * The tables of an index file. A change of any of them is a new
 * INDEX_VERSION: files of another version are thrown away and made anew, never
 * migrated, since the dump can always be read again.
 */

/** Goes up with every change of the tables or of what the catalog puts in them. */
export const INDEX_VERSION = 12

/** 'DSix': marks a SQLite file as one of ours. */
export const APPLICATION_ID = 0x44536978

/** Anchors of one chunk; a chunk is what reading a page of rows loads (64 KiB of BLOBs). */
export const ANCHORS_PER_CHUNK = 4096

/**
 * `object` holds what lists and trees need of every object and is read from
 * end to end, so that what only a single object's page needs stands apart in
 * `object_detail`. Object ids ascend in the order in which trees list objects.
 *
 * `member` is a data block of an archive, which stands apart from the script
 * (see source/dump-source.ts); its `state` is 'pending' until its rows were
 * counted, then 'whole' or 'cut', or 'absent' where the archive lacks it.
 * Blocks, forms and anchors name the member in which their offsets count; 0 is
 * the script itself.
 *
 * `script`, `migration` and `origin` are there for migrations alone: what they
 * made as pg_dump writes it, how each file went, and which statements made and
 * changed each object.
 */
export const CREATE_TABLES = `
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE object (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL,
  kind TEXT NOT NULL,
  database TEXT,
  schema TEXT,
  name TEXT NOT NULL,
  identity TEXT NOT NULL,
  parent TEXT,
  owner TEXT,
  byte INTEGER NOT NULL,
  line INTEGER NOT NULL,
  rows INTEGER,
  data_bytes INTEGER,
  columns INTEGER NOT NULL
);
CREATE TABLE object_detail (
  object_id INTEGER PRIMARY KEY,
  comment TEXT,
  definition TEXT NOT NULL,
  coverage TEXT NOT NULL,
  properties TEXT NOT NULL,
  grants TEXT NOT NULL,
  labels TEXT NOT NULL,
  data_columns TEXT,
  inserted_rows INTEGER
);
CREATE TABLE object_column (
  object_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  properties TEXT NOT NULL,
  PRIMARY KEY (object_id, ordinal)
) WITHOUT ROWID;
CREATE TABLE part (
  object_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  line INTEGER NOT NULL,
  text TEXT,
  PRIMARY KEY (object_id, ordinal)
) WITHOUT ROWID;
CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  kind TEXT NOT NULL,
  object_id INTEGER,
  disk_bytes INTEGER,
  state TEXT NOT NULL,
  bytes INTEGER
);
CREATE TABLE data_block (
  object_id INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  member INTEGER NOT NULL,
  rows INTEGER NOT NULL,
  start INTEGER NOT NULL,
  data_end INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  line INTEGER NOT NULL,
  complete INTEGER NOT NULL,
  columns TEXT,
  PRIMARY KEY (object_id, first_row, member, start)
) WITHOUT ROWID;
CREATE TABLE block_form (
  member INTEGER NOT NULL,
  block_start INTEGER NOT NULL,
  encoding TEXT,
  form TEXT,
  PRIMARY KEY (member, block_start)
) WITHOUT ROWID;
CREATE TABLE anchor (
  member INTEGER NOT NULL,
  block_start INTEGER NOT NULL,
  first_row INTEGER NOT NULL,
  rows BLOB NOT NULL,
  offsets BLOB NOT NULL,
  PRIMARY KEY (member, block_start, first_row)
) WITHOUT ROWID;
CREATE TABLE script (number INTEGER PRIMARY KEY, bytes BLOB NOT NULL);
CREATE TABLE migration (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL,
  version TEXT,
  role TEXT NOT NULL,
  statements INTEGER NOT NULL,
  failed INTEGER NOT NULL
);
CREATE TABLE origin (
  object_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  file TEXT NOT NULL,
  byte INTEGER NOT NULL,
  line INTEGER NOT NULL,
  what TEXT NOT NULL,
  command TEXT NOT NULL,
  PRIMARY KEY (object_id, ordinal)
) WITHOUT ROWID;
CREATE TABLE finding (
  id INTEGER PRIMARY KEY,
  severity TEXT NOT NULL,
  value TEXT NOT NULL
);
`

/** Made after the rows are in: faster, and the pages come out in order. */
export const CREATE_LOOKUPS = `
CREATE UNIQUE INDEX object_key ON object (key);
CREATE INDEX object_parent ON object (parent) WHERE parent IS NOT NULL;
CREATE INDEX object_kind ON object (kind, id);
CREATE INDEX object_identity ON object (identity);
CREATE INDEX member_object ON member (object_id);
CREATE INDEX finding_severity ON finding (severity);
`
