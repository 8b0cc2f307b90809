#!/bin/bash
# Gives the four logins of roles.sql their passwords. The database's image runs it once, after roles.sql.
set -euo pipefail

# The statements hold passwords, so this session logs none of them, whatever the server is set to.
psql --no-psqlrc --quiet -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
    -v owner="$INDELIBLE_OWNER_PASSWORD" -v app="$INDELIBLE_APP_PASSWORD" \
    -v sealer="$INDELIBLE_SEALER_PASSWORD" -v destroyer="$INDELIBLE_DESTROYER_PASSWORD" <<'SQL'
set log_statement = 'none';
set log_min_error_statement = 'panic';
alter role indelible_owner password :'owner';
alter role indelible_app password :'app';
alter role indelible_sealer password :'sealer';
alter role indelible_destroyer password :'destroyer';
SQL
