#!/usr/bin/env bash
# Makes ../shop-2026-03.sql and ../shop-2026-09.sql with a running PostgreSQL server.
# Wants psql, createdb, dropdb and pg_dump on the PATH and the right to create databases and roles (PG* variables).
set -euo pipefail
cd "$(dirname "$0")"
psql -qX -d postgres -c 'DROP DATABASE IF EXISTS shop' -c 'CREATE DATABASE shop TEMPLATE template0 ENCODING UTF8'
psql -qX -d postgres -c 'CREATE ROLE shop_owner SUPERUSER' || true
for role in shop_web shop_report; do
  psql -qX -d postgres -c "CREATE ROLE $role" || true
done
for step in 2026-03 2026-09; do
  psql -qX -v ON_ERROR_STOP=1 -d shop -f "shop-$step.sql" >/dev/null
  pg_dump -d shop -f "../shop-$step.sql"
done
