/**
 * What migrations expect to be there and do not make themselves: roles, and the
 * schemas of the platforms that they are written for. Where a statement fails
 * for want of one, it is stood in for, and the statement tried again.
 */
import type { SqlError } from './postgres-protocol.ts'

/** What is made so that a statement can run. */
export interface StandIn {
  /** In words: 'the role app_reader', 'the schema auth of Supabase'. */
  readonly what: string
  readonly kind: 'role' | 'platform' | 'extension' | 'publication'
  readonly name: string
  readonly sql: string
}

const ident = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** As far as migrations use them: names and types as the platform's documentation has them, bodies that answer nothing. */
const PLATFORM: Readonly<Record<string, { readonly of: string; readonly sql: string }>> = {
  auth: {
    of: 'Supabase',
    sql: `
CREATE SCHEMA IF NOT EXISTS auth;
CREATE TABLE IF NOT EXISTS auth.users (
  instance_id uuid, id uuid NOT NULL PRIMARY KEY, aud varchar(255), role varchar(255), email varchar(255),
  encrypted_password varchar(255), email_confirmed_at timestamptz, invited_at timestamptz,
  confirmation_token varchar(255), confirmation_sent_at timestamptz, recovery_token varchar(255),
  recovery_sent_at timestamptz, email_change varchar(255), last_sign_in_at timestamptz,
  raw_app_meta_data jsonb, raw_user_meta_data jsonb, is_super_admin boolean, created_at timestamptz,
  updated_at timestamptz, phone text UNIQUE, phone_confirmed_at timestamptz, confirmed_at timestamptz,
  banned_until timestamptz, is_sso_user boolean NOT NULL DEFAULT false, deleted_at timestamptz,
  is_anonymous boolean NOT NULL DEFAULT false);
CREATE TABLE IF NOT EXISTS auth.identities (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, provider_id text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE, identity_data jsonb NOT NULL,
  provider text NOT NULL, last_sign_in_at timestamptz, created_at timestamptz, updated_at timestamptz, email text);
CREATE TABLE IF NOT EXISTS auth.sessions (
  id uuid NOT NULL PRIMARY KEY, user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
  created_at timestamptz, updated_at timestamptz, not_after timestamptz);
CREATE OR REPLACE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS 'SELECT NULL::uuid';
CREATE OR REPLACE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS 'SELECT NULL::jsonb';`,
  },
  storage: {
    of: 'Supabase',
    sql: `
CREATE SCHEMA IF NOT EXISTS storage;
CREATE TABLE IF NOT EXISTS storage.buckets (
  id text NOT NULL PRIMARY KEY, name text NOT NULL, owner uuid, created_at timestamptz DEFAULT now(),
  updated_at timestamptz DEFAULT now(), public boolean DEFAULT false, avif_autodetection boolean DEFAULT false,
  file_size_limit bigint, allowed_mime_types text[], owner_id text);
CREATE TABLE IF NOT EXISTS storage.objects (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, bucket_id text REFERENCES storage.buckets (id),
  name text, owner uuid, created_at timestamptz DEFAULT now(), updated_at timestamptz DEFAULT now(),
  last_accessed_at timestamptz DEFAULT now(), metadata jsonb, path_tokens text[], version text, owner_id text,
  user_metadata jsonb);
CREATE OR REPLACE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql AS 'SELECT string_to_array(name, ''/'')';
CREATE OR REPLACE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql AS 'SELECT name';
CREATE OR REPLACE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql AS 'SELECT name';`,
  },
  realtime: {
    of: 'Supabase',
    sql: `
CREATE SCHEMA IF NOT EXISTS realtime;
CREATE TABLE IF NOT EXISTS realtime.messages (
  id uuid NOT NULL DEFAULT gen_random_uuid(), topic text NOT NULL, extension text NOT NULL, payload jsonb,
  event text, private boolean DEFAULT false, inserted_at timestamp NOT NULL DEFAULT now(),
  updated_at timestamp NOT NULL DEFAULT now());
CREATE OR REPLACE FUNCTION realtime.topic() RETURNS text LANGUAGE sql STABLE AS 'SELECT NULL::text';
CREATE OR REPLACE FUNCTION realtime.send(payload jsonb, event text, topic text, private boolean DEFAULT true) RETURNS void LANGUAGE sql AS 'SELECT';`,
  },
  extensions: { of: 'Supabase', sql: 'CREATE SCHEMA IF NOT EXISTS extensions;' },
  graphql_public: { of: 'Supabase', sql: 'CREATE SCHEMA IF NOT EXISTS graphql_public;' },
  vault: {
    of: 'Supabase',
    sql: `
CREATE SCHEMA IF NOT EXISTS vault;
CREATE TABLE IF NOT EXISTS vault.secrets (
  id uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY, name text, description text NOT NULL DEFAULT '',
  secret text NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now());
CREATE OR REPLACE VIEW vault.decrypted_secrets AS SELECT *, secret AS decrypted_secret FROM vault.secrets;`,
  },
  cron: {
    of: 'pg_cron',
    sql: `
CREATE SCHEMA IF NOT EXISTS cron;
CREATE TABLE IF NOT EXISTS cron.job (jobid bigint PRIMARY KEY, schedule text, command text, jobname text, active boolean);
CREATE OR REPLACE FUNCTION cron.schedule(job_name text, schedule text, command text) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';
CREATE OR REPLACE FUNCTION cron.schedule(schedule text, command text) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';
CREATE OR REPLACE FUNCTION cron.unschedule(job_name text) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE OR REPLACE FUNCTION cron.unschedule(job_id bigint) RETURNS boolean LANGUAGE sql AS 'SELECT true';`,
  },
  net: {
    of: 'pg_net',
    sql: `
CREATE SCHEMA IF NOT EXISTS net;
CREATE OR REPLACE FUNCTION net.http_post(url text, body jsonb DEFAULT '{}', params jsonb DEFAULT '{}', headers jsonb DEFAULT '{}', timeout_milliseconds integer DEFAULT 5000) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';
CREATE OR REPLACE FUNCTION net.http_get(url text, params jsonb DEFAULT '{}', headers jsonb DEFAULT '{}', timeout_milliseconds integer DEFAULT 5000) RETURNS bigint LANGUAGE sql AS 'SELECT 0::bigint';`,
  },
}

/** Extensions whose functions a platform's schema stands in for. */
const EXTENSION_SCHEMAS: Readonly<Record<string, string>> = {
  pg_cron: 'cron',
  pg_net: 'net',
  supabase_vault: 'vault',
}

/** What would let a failed statement run; null where nothing here would. */
export function standInFor(error: SqlError): StandIn | null {
  const { code, message } = error
  const role = code === '42704' ? /^role "(.*)" does not exist$/.exec(message)?.[1] : undefined
  if (role !== undefined)
    return { what: `the role ${role}`, kind: 'role', name: role, sql: `CREATE ROLE ${ident(role)} NOLOGIN` }
  const schema = missingSchema(error)
  const platform = schema === null ? undefined : PLATFORM[schema]
  if (schema !== null && platform !== undefined) {
    return {
      what: `the schema ${schema} of ${platform.of}`,
      kind: 'platform',
      name: schema,
      sql: platform.sql,
    }
  }
  const publication =
    code === '42704' ? /^publication "(supabase_realtime)" does not exist$/.exec(message)?.[1] : undefined
  if (publication !== undefined) {
    return {
      what: `the publication ${publication} of Supabase`,
      kind: 'publication',
      name: publication,
      sql: `CREATE PUBLICATION ${ident(publication)}`,
    }
  }
  const extension = /^extension "(.*)" is not available$/.exec(message)?.[1]
  if (code !== '0A000' || extension === undefined) return null
  const home = EXTENSION_SCHEMAS[extension]
  return {
    what: `the extension ${extension}`,
    kind: 'extension',
    name: extension,
    sql: (home === undefined ? undefined : PLATFORM[home]?.sql) ?? '',
  }
}

/** The schema in which something was looked for and not found. */
function missingSchema({ code, message }: SqlError): string | null {
  const found =
    code === '3F000'
      ? /^schema "(.*)" does not exist$/.exec(message)
      : code === '42P01'
        ? /^relation "([^".]+)\./.exec(message)
        : code === '42883'
          ? /^function ([a-z_]\w*)\./.exec(message)
          : null
  return found?.[1] ?? null
}
