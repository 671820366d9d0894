/** One schema as pg_dump writes it, before and after its objects were renamed on a server. */

/** What things are called. */
export interface Names {
  readonly schema: string
  readonly users: string
  readonly email: string
  readonly mood: string
  readonly touch: string
  /** What bodies of functions call the table: they are text that no rename reaches. */
  readonly inBodies: string
  /** What PostgreSQL does not rename with the table: sequence, keys, indexes. */
  readonly prefix: string
}

/** The names at first. */
export const FIRST: Names = {
  schema: 'shop',
  users: 'users',
  email: 'email',
  mood: 'mood',
  touch: 'touch_users',
  inBodies: 'shop.users',
  prefix: 'users',
}

/** The dump of the schema with these names. */
export function namedDump({ schema, users, email, mood, touch, inBodies, prefix }: Names): string {
  const output = email === 'email' ? `${users}.email` : `${users}.${email} AS email`
  return `-- Dumped from database version 16.4
-- Dumped by pg_dump version 16.4
CREATE SCHEMA ${schema};
CREATE TYPE ${schema}.${mood} AS ENUM ('sad', 'happy');
CREATE FUNCTION ${schema}.${touch}() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin update ${inBodies} set mood = 'sad' where id = new.user_id; return new; end $$;
CREATE FUNCTION ${schema}.of_mood(wanted ${schema}.${mood}) RETURNS SETOF ${schema}.${users}
    LANGUAGE sql
    AS $$ select * from ${inBodies} where mood = wanted $$;
CREATE TABLE ${schema}.${users} (
    id integer NOT NULL,
    ${email} text NOT NULL,
    mood ${schema}.${mood} DEFAULT 'sad'::${schema}.${mood},
    lower_email text GENERATED ALWAYS AS (lower(${email})) STORED,
    CONSTRAINT ${prefix}_email_check CHECK ((${email} <> ''::text))
);
CREATE SEQUENCE ${schema}.${prefix}_id_seq AS integer START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE ${schema}.${prefix}_id_seq OWNED BY ${schema}.${users}.id;
CREATE TABLE ${schema}.orders (
    id integer NOT NULL,
    user_id integer,
    placed timestamp with time zone DEFAULT now() NOT NULL
);
CREATE VIEW ${schema}.happy AS
 SELECT ${users}.id,
    ${output},
    count(orders.id) AS n
   FROM (${schema}.${users}
     JOIN ${schema}.orders ON ((orders.user_id = ${users}.id)))
  WHERE (${users}.mood = 'happy'::${schema}.${mood})
  GROUP BY ${users}.id, ${users}.${email};
ALTER TABLE ONLY ${schema}.${users} ALTER COLUMN id SET DEFAULT nextval('${schema}.${prefix}_id_seq'::regclass);
ALTER TABLE ONLY ${schema}.${users} ADD CONSTRAINT ${prefix}_pkey PRIMARY KEY (id);
ALTER TABLE ONLY ${schema}.${users} ADD CONSTRAINT ${prefix}_email_key UNIQUE (${email});
ALTER TABLE ONLY ${schema}.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);
CREATE INDEX ${prefix}_mood_idx ON ${schema}.${users} USING btree (mood, lower(${email})) WHERE (${email} IS NOT NULL);
CREATE TRIGGER touch AFTER INSERT ON ${schema}.orders FOR EACH ROW EXECUTE FUNCTION ${schema}.${touch}();
ALTER TABLE ONLY ${schema}.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES ${schema}.${users}(id) ON DELETE CASCADE;
CREATE POLICY own ON ${schema}.${users} USING ((${email} = CURRENT_USER));
ALTER TABLE ${schema}.${users} ENABLE ROW LEVEL SECURITY;
`
}
