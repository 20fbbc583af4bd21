# shellcheck shell=bash
# The database a command works on, and psql in it.

# Gives the command a database: the one that ATLAS_DATABASE names, else the private one.
open_database() {
  if [[ -n ${ATLAS_DATABASE:-} ]]; then
    say "Using the database that ATLAS_DATABASE names"
  else
    need_postgis
    local data
    data=$(data_folder)
    cluster_start "$data" run
    ATLAS_DATABASE=$(cluster_connection atlas)
  fi
  export ATLAS_DATABASE
}

# fresh_database NAME: an empty one in the private cluster, in the place of whatever had the name.
fresh_database() {
  cluster_sql postgres -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)" -c "CREATE DATABASE $1 OWNER atlas" &&
    cluster_sql "$1" -c 'CREATE EXTENSION postgis'
}

load() {
  (($# > 0)) || fail "Say which files to load: ./atlas load FILE…" 2
  local path
  for path; do [[ -e $path ]] || fail "There is no file or folder '$path'." 2; done
  need_dotnet
  open_database
  build_server
  quietly "Bringing the database up to date" migrate.log importer migrate
  importer load "$@"
}

db() {
  need_commands psql=postgresql-client >&2
  open_database >&2
  trap : INT # Ctrl-C belongs to psql here
  psql_to "$ATLAS_DATABASE" "$@"
}

# cluster_sql DATABASE PSQL-ARGUMENT…: as the superuser.
cluster_sql() { psql_to "$(cluster_connection "$1" postgres)" -XAtq -v ON_ERROR_STOP=1 "${@:2}" 2>"$CLUSTER/psql.log"; }

# cluster_connection DATABASE [USER]
cluster_connection() {
  printf 'Host=127.0.0.1;Port=%s;Database=%s;Username=%s;Password=%s' "$PORT" "$1" "${2:-atlas}" "$PASSWORD"
}

# psql_to CONNECTION ARGUMENT…: psql with a connection string as Npgsql writes it, or a URL.
psql_to() {
  local connection=$1 part key value settings=()
  shift
  if [[ $connection == postgres*://* ]]; then
    psql "$@" -d "$connection"
    return
  fi
  while IFS= read -r -d ';' part; do
    key=${part%%=*}
    key=${key,,}
    read -r value <<<"${part#*=}"
    case ${key// /} in
      host | server) settings+=("PGHOST=$value") ;;
      port) settings+=("PGPORT=$value") ;;
      database | db) settings+=("PGDATABASE=$value") ;;
      username | userid | user) settings+=("PGUSER=$value") ;;
      password) settings+=("PGPASSWORD=$value") ;;
    esac
  done <<<"$connection;"
  env "${settings[@]}" psql "$@"
}
