#!/usr/bin/env bash
# Run once by the postgres image, when its data folder is new: both roles of the portal and its database.
# The superuser's password stays with PostgreSQL; the portal never learns it.
set -euo pipefail

secret() {
  local file=${SECRETS_FOLDER:-/run/secrets}/$1
  if [ ! -s "$file" ]; then
    echo "No secret $1 in ${file%/*}: set it in .env, remove the postgres volume and start again." >&2
    exit 1
  fi
  cat "$file"
}

owner=$(secret portal_owner_password)
app=$(secret portal_app_password)

# Passwords go in by the environment and \getenv, so that they are on no command line. They are quoted by format().
OWNER_PASSWORD=$owner APP_PASSWORD=$app psql --no-psqlrc --set ON_ERROR_STOP=1 --quiet \
  --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
\getenv owner_password OWNER_PASSWORD
\getenv app_password APP_PASSWORD
set log_min_error_statement = panic;
select format('create role portal_owner login nosuperuser nobypassrls nocreatedb nocreaterole password %L', :'owner_password') \gexec
select format('create role portal_app login nosuperuser nobypassrls nocreatedb nocreaterole password %L', :'app_password') \gexec
create database portal owner portal_owner encoding 'UTF8' template template0;
revoke all on database portal from public;
grant connect on database portal to portal_app;
revoke connect on database postgres from public;
revoke connect on database template1 from public;
SQL
