#!/bin/sh
# Makes the role the program runs as; the tables belong to the owner.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$WAYMARK_PROGRAM_PASSWORD" \
  --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role waymark_program login password :'password';
SQL
