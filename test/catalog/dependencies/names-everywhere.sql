-- Objects that name others in every place where PostgreSQL lets them, for its own pg_depend to be held against.
CREATE SCHEMA a;
CREATE SCHEMA "B.b";
CREATE EXTENSION citext SCHEMA a;
CREATE EXTENSION hstore SCHEMA "B.b";
CREATE COLLATION a.plain (locale = 'C');
CREATE TYPE a.mood AS ENUM ('sad', 'ok');
CREATE TYPE a.address AS (street text, zip character varying(10), mood a.mood);
CREATE TYPE a.contact AS (name text, home a.address);
CREATE FUNCTION a.positive(n integer) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
CREATE FUNCTION a.positive(n numeric) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n > 0';
CREATE FUNCTION a.positive(n text) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT n <> ''''';
CREATE DOMAIN a.count AS integer DEFAULT 1 CHECK (a.positive(VALUE));
CREATE DOMAIN "B.b"."Count" AS a.count CHECK (VALUE < 1000);
CREATE FUNCTION a.next_code(prefix text DEFAULT 'x', length integer DEFAULT 4) RETURNS text LANGUAGE sql AS 'SELECT prefix';
CREATE FUNCTION a.same(a.address, a.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.zip = $2.zip';
CREATE OPERATOR a.=== (LEFTARG = a.address, RIGHTARG = a.address, FUNCTION = a.same);
CREATE FUNCTION a.joined(state text, next text, sign text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT state || sign || next';
CREATE AGGREGATE a.join_all(text, text) (SFUNC = a.joined, STYPE = text, INITCOND = '');
CREATE AGGREGATE a.join_all(integer) (SFUNC = int4pl, STYPE = integer);
CREATE SEQUENCE a.codes;
CREATE TABLE a.people (
    id integer PRIMARY KEY DEFAULT nextval('a.codes'::regclass),
    name text COLLATE a.plain NOT NULL,
    short character varying(5) COLLATE a.plain,
    mail a.citext,
    home a.address,
    others a.address[],
    mood a.mood DEFAULT 'ok'::a.mood,
    code text DEFAULT a.next_code('p'::text, length => 8),
    many a.count,
    "Odd ""one""" "B.b"."Count"[],
    extra "B.b".hstore,
    good boolean GENERATED ALWAYS AS (a.positive(many)) STORED
);
CREATE TABLE "B.b"."Orders" (
    id bigint GENERATED ALWAYS AS IDENTITY,
    person integer NOT NULL REFERENCES a.people,
    backup integer,
    total numeric(10,2) CHECK (a.positive(total)),
    at timestamp with time zone DEFAULT now(),
    note text,
    UNIQUE (person, at)
);
CREATE UNIQUE INDEX people_code ON a.people (code);
ALTER TABLE "B.b"."Orders" ADD CONSTRAINT by_code FOREIGN KEY (note) REFERENCES a.people (code);
ALTER TABLE "B.b"."Orders" ADD PRIMARY KEY (id), ADD CONSTRAINT "backup of" FOREIGN KEY (backup) REFERENCES a.people(id);
CREATE TABLE a.heir (own a.mood) INHERITS (a.people);
CREATE TABLE a.typed OF a.contact;
CREATE TABLE a.parts (k a.mood, d date, n text COLLATE a.plain) PARTITION BY LIST (k);
CREATE TABLE a.part_ok PARTITION OF a.parts FOR VALUES IN ('ok') PARTITION BY RANGE (n);
CREATE TABLE a.part_ok_m PARTITION OF a.part_ok FOR VALUES FROM ('m') TO ('n');
CREATE FUNCTION a.digits(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE a.by_expression (k text, v integer) PARTITION BY LIST (a.digits(k));
CREATE INDEX people_lower ON a.people (lower(short), a.digits(code)) INCLUDE (mood) WHERE a.positive(many) AND mood <> 'sad';
CREATE INDEX people_home ON a.people (((home).zip));
CREATE INDEX people_mail ON a.people (mail);
CREATE INDEX people_extra ON a.people USING gin (extra);
CREATE INDEX parts_d ON a.parts (d);
CREATE STATISTICS a.of_people ON name, (a.digits(code)) FROM a.people;
-- Views: joins, aliases, names of WITH that hide tables, inner queries, stars, sets.
CREATE VIEW a.plain_view AS SELECT * FROM a.people;
CREATE VIEW a.joined_view AS
  SELECT p.name AS who, o.total, x.n, (p.home).street, p.others[1].zip AS zip
  FROM a.people p JOIN "B.b"."Orders" o ON o.person = p.id
  LEFT JOIN LATERAL (SELECT count(*) AS n FROM "B.b"."Orders" y WHERE y.backup = p.id AND y.total > o.total) x ON true
  WHERE p.home OPERATOR(a.===) ROW('s', 'z', 'ok')::a.address;
CREATE VIEW a.using_view AS SELECT id, name, total FROM a.people JOIN "B.b"."Orders" USING (id) ORDER BY at;
CREATE VIEW a.hidden AS WITH people AS (SELECT 1 AS id, 'n'::text AS name), heir AS (SELECT id FROM people)
  SELECT people.id, heir.id AS other FROM people, heir;
CREATE VIEW a.recursive_view AS WITH RECURSIVE tree AS (
    SELECT id, person FROM "B.b"."Orders" WHERE backup IS NULL
    UNION ALL SELECT o.id, o.person FROM "B.b"."Orders" o JOIN tree t ON t.person = o.backup)
  SELECT tree.id, (SELECT people.name FROM a.people WHERE people.id = tree.person) AS name FROM tree;
CREATE VIEW a.renamed AS SELECT q.one, q.two FROM a.people q(one, two) WHERE q.mood IS NOT NULL;
CREATE VIEW a.grouped AS SELECT p.id, p.name, count(o.id) AS n, a.join_all(o.note, ', '::text) AS notes, a.join_all(p.id) OVER () AS all_ids
  FROM a.people p LEFT JOIN "B.b"."Orders" o ON o.person = p.id GROUP BY p.id;
CREATE VIEW a.overloads AS SELECT a.positive(o.total) AS t, a.positive(p.id) AS i, a.positive(p.code) AS c, a.next_code(length => 3) AS k
  FROM a.people p, "B.b"."Orders" o;
CREATE VIEW a.sets AS SELECT name FROM a.people UNION SELECT note FROM "B.b"."Orders" EXCEPT (VALUES ('x'::text)) ORDER BY 1;
CREATE VIEW a.of_views AS SELECT v.who, w.zip FROM a.joined_view v JOIN a.joined_view w USING (who) WHERE v.n > (SELECT max(h.id) FROM a.hidden h);
CREATE VIEW a.whole_rows AS SELECT p AS person, to_jsonb(o.*) AS j FROM a.people p, "B.b"."Orders" o;
CREATE VIEW a.casts AS SELECT 'sad'::a.mood AS m, NULL::a.address[] AS l, 'a.people'::regclass AS c, 'a.mood'::regtype AS t,
  'a.digits'::regproc AS f, 'x'::text COLLATE a.plain AS p, CASE WHEN true THEN 5::a.count END AS n;
CREATE VIEW a.functions AS SELECT f.c, g.g FROM a.next_code() f(c), unnest(ARRAY[1, 2]) WITH ORDINALITY g(g, o), generate_series(1, 2) s;
CREATE MATERIALIZED VIEW a.kept AS SELECT mood, count(*) AS n FROM a.plain_view GROUP BY mood;
CREATE UNIQUE INDEX kept_mood ON a.kept (mood);
-- Code.
CREATE FUNCTION a.trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER on_people BEFORE UPDATE OF name, mail ON a.people FOR EACH ROW
  WHEN (a.positive(NEW.many) AND OLD.mood IS DISTINCT FROM NEW.mood) EXECUTE FUNCTION a.trg();
CREATE TRIGGER on_view INSTEAD OF INSERT ON a.plain_view FOR EACH ROW EXECUTE FUNCTION a.trg('a.people');
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON "B.b"."Orders" FROM a.people DEFERRABLE FOR EACH ROW EXECUTE FUNCTION a.trg();
CREATE POLICY own ON a.people USING (id IN (SELECT o.person FROM "B.b"."Orders" o WHERE o.backup = people.many)) WITH CHECK (a.positive(id));
CREATE POLICY mails ON a.people FOR SELECT USING (mail = 'x'::a.citext);
CREATE RULE log AS ON UPDATE TO a.typed WHERE old.name <> new.name AND (old.home).mood IS NULL DO ALSO (
  INSERT INTO "B.b"."Orders" (person, note) VALUES (5, new.name || a.next_code());
  UPDATE "B.b"."Orders" SET note = old.name FROM a.heir h WHERE "Orders".note = new.name AND h.own = 'ok';
  DELETE FROM a.heir USING a.kept k WHERE heir.mood = k.mood AND heir.name = old.name);
CREATE FUNCTION a.atomic(wanted integer, OUT found a.people) LANGUAGE sql BEGIN ATOMIC
  INSERT INTO "B.b"."Orders" AS o (person, total) VALUES (wanted, 1) ON CONFLICT ON CONSTRAINT "Orders_person_at_key" DO UPDATE SET total = excluded.total + o.total WHERE o.note IS NULL RETURNING o.id;
  UPDATE a.people SET (name, code) = (SELECT h.name, h.code FROM a.heir h WHERE h.id = wanted) WHERE people.id = wanted;
  SELECT p.* FROM a.people p WHERE p.id = wanted AND a.positive(wanted);
END;
CREATE FUNCTION a.of_rows(p a.people, m a.mood[] DEFAULT ARRAY['ok'::a.mood], k text DEFAULT a.next_code()) RETURNS SETOF a.kept LANGUAGE sql AS 'SELECT * FROM a.kept';
CREATE VIEW a.of_function AS SELECT f.mood, f.n FROM a.people p, a.of_rows(p.*) f WHERE f.n > 1;
CREATE PROCEDURE a.work(INOUT c a.contact) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE FUNCTION a.mood_number(a.mood) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE CAST (a.mood AS integer) WITH FUNCTION a.mood_number(a.mood);
CREATE FUNCTION a.event() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE EVENT TRIGGER watch ON ddl_command_end EXECUTE FUNCTION a.event();
CREATE PUBLICATION some_orders FOR TABLE a.people (id, name), "B.b"."Orders" WHERE (id > 5);
CREATE PUBLICATION whole FOR TABLES IN SCHEMA "B.b";
CREATE TEXT SEARCH DICTIONARY a.words (TEMPLATE = simple);
CREATE TEXT SEARCH CONFIGURATION a.english (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION a.english ALTER MAPPING FOR word WITH a.words, simple;
CREATE VIEW a.searched AS SELECT to_tsvector('a.english'::regconfig, name) AS t FROM a.people;
CREATE FUNCTION a.less(a.address, a.address) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1.zip < $2.zip';
CREATE FUNCTION a.compared(a.address, a.address) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT 0';
CREATE OPERATOR a.<<< (LEFTARG = a.address, RIGHTARG = a.address, FUNCTION = a.less);
CREATE OPERATOR CLASS a.address_ops DEFAULT FOR TYPE a.address USING btree AS OPERATOR 1 a.<<<, OPERATOR 3 a.===, FUNCTION 1 a.compared(a.address, a.address);
CREATE INDEX people_by_home ON a.people (home);
CREATE FUNCTION a.distance(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT 1.0';
CREATE TYPE a.spans AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = a.distance);
CREATE VIEW a.ordered AS SELECT name FROM a.people ORDER BY home USING OPERATOR(a.<<<);
