/** What the platforms that run PostgreSQL for others leave in their dumps: read as any other statement, nothing filtered. */
import { describe, expect, test } from 'vitest'
import { codes, named, objectOf, readDump } from '../catalog/read-dump.ts'

const understood = { unparsed: 0, textOnly: 0 }

describe('dumps of managed platforms', () => {
  test('Supabase: its own schemas, the trigger of a user within them, policies, event triggers', async () => {
    const catalog = await readDump(`CREATE SCHEMA auth;
ALTER SCHEMA auth OWNER TO supabase_admin;
CREATE SCHEMA extensions;
CREATE EXTENSION IF NOT EXISTS pg_graphql WITH SCHEMA graphql;
COMMENT ON EXTENSION pg_graphql IS 'pg_graphql: GraphQL support';
CREATE TYPE auth.aal_level AS ENUM ('aal1', 'aal2', 'aal3');
CREATE TABLE auth.users (id uuid NOT NULL, email character varying(255));
ALTER TABLE auth.users OWNER TO supabase_auth_admin;
CREATE FUNCTION public.handle_new_user() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path TO ''
    AS $$begin insert into public.profiles (id) values (new.id); return new; end;$$;
CREATE FUNCTION extensions.pgrst_ddl_watch() RETURNS event_trigger LANGUAGE plpgsql AS $$begin end;$$;
CREATE TABLE public.profiles (id uuid NOT NULL);
CREATE TRIGGER on_auth_user_created AFTER INSERT ON auth.users FOR EACH ROW EXECUTE FUNCTION public.handle_new_user();
ALTER TABLE public.profiles ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON public.profiles FOR SELECT TO authenticated USING ((auth.uid() = id));
CREATE PUBLICATION supabase_realtime WITH (publish = 'insert, update, delete, truncate');
ALTER PUBLICATION supabase_realtime ADD TABLE ONLY public.profiles;
GRANT USAGE ON SCHEMA auth TO anon;
GRANT ALL ON TABLE public.profiles TO anon;
ALTER DEFAULT PRIVILEGES FOR ROLE supabase_admin IN SCHEMA public GRANT ALL ON TABLES  TO service_role;
CREATE EVENT TRIGGER pgrst_ddl_watch ON ddl_command_end
   EXECUTE FUNCTION extensions.pgrst_ddl_watch();
ALTER EVENT TRIGGER pgrst_ddl_watch OWNER TO supabase_admin;
CREATE EVENT TRIGGER issue_graphql_placeholder ON sql_drop
         WHEN TAG IN ('DROP EXTENSION')
   EXECUTE FUNCTION extensions.set_graphql_placeholder();
`)
    expect(catalog.coverage).toMatchObject({ statements: 22, ...understood })
    expect(codes(catalog)).toEqual([])
    expect(objectOf(catalog, 'trigger', 'auth.users.on_auth_user_created').name).toBe('on_auth_user_created')
    expect(objectOf(catalog, 'event trigger', 'pgrst_ddl_watch').owner).toBe('supabase_admin')
    expect(named(catalog)).toEqual(
      expect.arrayContaining([
        'event trigger issue_graphql_placeholder',
        'policy public.profiles.own',
        'publication supabase_realtime',
        'default acl FOR ROLE supabase_admin IN SCHEMA public ON TABLES',
      ]),
    )
  })

  test("Amazon RDS: its roles and their settings, GRANTED BY, its extensions and the migration service's trigger", async () => {
    const catalog = await readDump(`CREATE ROLE rds_superuser;
ALTER ROLE rds_superuser WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE rdsadmin;
ALTER ROLE rdsadmin WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS VALID UNTIL 'infinity';
ALTER ROLE rdsadmin SET "TimeZone" TO 'utc';
ALTER ROLE rdsadmin SET rds.internal TO 'on';
GRANT pg_monitor TO rds_superuser WITH ADMIN OPTION GRANTED BY rdsadmin;
GRANT rds_password TO rds_superuser WITH ADMIN OPTION, INHERIT TRUE GRANTED BY rdsadmin;
CREATE TABLESPACE rds_ts OWNER rdsadmin LOCATION '/rdsdbdata/ts';
CREATE EXTENSION IF NOT EXISTS aws_s3 WITH SCHEMA public CASCADE;
CREATE EVENT TRIGGER dms_intercept_ddl ON ddl_command_end EXECUTE FUNCTION public.awsdms_intercept_ddl();
GRANT ALL ON SCHEMA public TO rds_superuser;
`)
    expect(named(catalog)).toEqual([
      'role rds_superuser',
      'role rdsadmin',
      'tablespace rds_ts',
      'extension aws_s3',
      'event trigger dms_intercept_ddl',
      'schema public',
    ])
    expect(catalog.coverage).toMatchObject({ statements: 12, ...understood })
    expect(codes(catalog)).toEqual([])
  })

  test('Google Cloud SQL: its roles, what it grants on functions of the system', async () => {
    const catalog = await readDump(`CREATE ROLE cloudsqladmin;
CREATE ROLE cloudsqlsuperuser;
CREATE EXTENSION IF NOT EXISTS google_vacuum_mgmt WITH SCHEMA google_vacuum_mgmt;
CREATE EXTENSION IF NOT EXISTS google_ml_integration WITH SCHEMA public VERSION '1.2';
CREATE TABLE public.t (a integer);
ALTER TABLE public.t OWNER TO cloudsqlsuperuser;
REVOKE ALL ON SCHEMA public FROM cloudsqladmin;
GRANT ALL ON SCHEMA public TO cloudsqlsuperuser;
GRANT ALL ON FUNCTION pg_catalog.pg_replication_origin_advance(text, pg_lsn) TO cloudsqlsuperuser;
`)
    expect(objectOf(catalog, 'table', 'public.t').owner).toBe('cloudsqlsuperuser')
    expect(named(catalog)).toContain('extension google_ml_integration')
    expect(named(catalog)).toContain('function pg_catalog.pg_replication_origin_advance(text, pg_lsn)')
    // Of a function that no statement makes, the grant is kept and told.
    expect(codes(catalog)).toEqual(['object-not-in-dump'])
    expect(catalog.coverage).toMatchObject({ statements: 9, unparsed: 0 })
  })

  test('Azure: its roles, owners that are addresses, security labels of roles', async () => {
    const catalog = await readDump(`CREATE ROLE azure_pg_admin;
CREATE ROLE azuresu;
CREATE ROLE "someone@example.com";
CREATE EXTENSION IF NOT EXISTS azure WITH SCHEMA pg_catalog;
CREATE EXTENSION IF NOT EXISTS pgaadauth WITH SCHEMA pg_catalog;
SECURITY LABEL FOR "pgaadauth" ON ROLE "someone@example.com" IS 'aadauth,oid=1,type=user';
GRANT pg_read_all_settings TO azure_pg_admin WITH ADMIN OPTION GRANTED BY azuresu;
CREATE TABLE public.t (a integer);
ALTER TABLE public.t OWNER TO "someone@example.com";
`)
    expect(objectOf(catalog, 'table', 'public.t').owner).toBe('someone@example.com')
    const labelled = objectOf(catalog, 'role', '"someone@example.com"')
    expect(labelled.parts.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('aadauth,oid=1,type=user'),
    )
    expect(codes(catalog)).toEqual([])
    expect(catalog.coverage).toMatchObject({ statements: 9, ...understood })
  })

  test('Heroku: extensions in heroku_ext, event triggers of _heroku, an owner without a name', async () => {
    const catalog = await readDump(`CREATE SCHEMA heroku_ext;
CREATE SCHEMA _heroku;
CREATE EXTENSION IF NOT EXISTS pg_stat_statements WITH SCHEMA heroku_ext;
CREATE FUNCTION _heroku.create_ext() RETURNS event_trigger LANGUAGE plpgsql SECURITY DEFINER
    AS $$

BEGIN
  IF tg_tag = 'CREATE EXTENSION' and current_user != 'rds_superuser' THEN
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I;', schemaname, current_user);
  END IF;
END;

$$;
ALTER FUNCTION _heroku.create_ext() OWNER TO heroku_admin;
CREATE EVENT TRIGGER extension_before_drop ON ddl_command_start
   EXECUTE FUNCTION _heroku.extension_before_drop();
ALTER EVENT TRIGGER extension_before_drop OWNER TO heroku_admin;
CREATE TABLE public.t (a public.hstore, b heroku_ext.citext);
ALTER TABLE public.t OWNER TO u1ab2cd3ef4gh5;
GRANT ALL ON LANGUAGE plpgsql TO u1ab2cd3ef4gh5;
`)
    expect(objectOf(catalog, 'function', '_heroku.create_ext()').owner).toBe('heroku_admin')
    expect(objectOf(catalog, 'event trigger', 'extension_before_drop').owner).toBe('heroku_admin')
    expect(objectOf(catalog, 'table', 'public.t').owner).toBe('u1ab2cd3ef4gh5')
    expect(codes(catalog)).toEqual([])
    expect(catalog.coverage).toMatchObject({ statements: 10, ...understood })
  })
})
