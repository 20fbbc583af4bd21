# shellcheck shell=bash
# The private PostgreSQL cluster. Its folder holds:
#   postgres/  its files     run/  socket and log     password  port  in-use.lock  start.lock
# As root everything of PostgreSQL's own belongs to the user postgres, because initdb refuses root.

CLUSTER= # folder of the cluster this launcher uses; empty when it uses none
PORT=
PASSWORD=

as_owner() {
  if ((EUID == 0)); then (cd / && exec runuser -u postgres -- "$@"); else "$@"; fi
}

# Where the private cluster lives. Under a folder closed to the user postgres (/root, say) it cannot run, so it goes elsewhere.
data_folder() {
  local data
  data=$(realpath -m "${ATLAS_DATA:-$ROOT/.data}")
  if ((EUID == 0)) && ! reachable "$data"; then
    [[ -z ${ATLAS_DATA:-} ]] || fail "The user postgres cannot reach ATLAS_DATA=$data: choose a folder whose parents others may enter."
    data=/var/lib/ceasefire-atlas/$(printf '%s' "$ROOT" | sha256sum | cut -c1-12)
    say "$ROOT is closed to the user postgres: the database lives in $data" >&2
  fi
  printf '%s' "$data"
}

# Can the user postgres enter the nearest folder above that exists?
reachable() {
  local folder=$1
  while [[ ! -d $folder ]]; do folder=$(dirname "$folder"); done
  as_owner test -x "$folder"
}

# cluster_start FOLDER PURPOSE: PURPOSE is run (data to keep) or test (speed before durability, and new every time).
cluster_start() {
  local folder=$1 purpose=$2
  cluster_folder "$folder"
  # start.lock: one launcher at a time creates, starts or stops. in-use.lock: shared by all that use the cluster; last one out stops it.
  exec 8>"$folder/start.lock" 9>"$folder/in-use.lock"
  flock 8
  CLUSTER=$folder
  if [[ $purpose == test ]] && flock -xn 9; then cluster_discard; fi
  flock -s 9
  [[ -d $CLUSTER/postgres ]] || cluster_create
  cluster_check
  PASSWORD=$(<"$CLUSTER/password")
  if ! cluster_running; then
    working "Starting PostgreSQL"
    cluster_launch "$purpose"
    worked
  fi
  PORT=$(<"$CLUSTER/port")
  cluster_furnish "$purpose"
  exec 8>&-
}

cluster_folder() {
  local folder=$1
  [[ ! -e $folder || -d $folder ]] || fail "The data folder $folder is not a folder."
  (umask 022 && mkdir -p "$folder/run") 2>/dev/null || fail "The data folder $folder cannot be made."
  [[ -w $folder ]] || fail "The data folder $folder cannot be written."
  if ((EUID == 0)); then chown postgres: "$folder/run"; fi
}

# A crash may have spoiled a cluster that does not wait for the disk, and databases of earlier test runs only pile up.
cluster_discard() {
  if [[ -d $CLUSTER/postgres ]] && cluster_running; then cluster_stop; fi
  rm -rf "$CLUSTER/postgres" "$CLUSTER/password"
}

cluster_create() {
  [[ ! -e $CLUSTER/password ]] ||
    fail "The data folder $CLUSTER has lost its database files (postgres/). Remove or restore the folder, then start again."
  rm -rf "$CLUSTER/run/new"
  local password
  password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
  as_owner install -m 600 /dev/null "$CLUSTER/run/new.password"
  as_owner tee "$CLUSTER/run/new.password" <<<"$password" >/dev/null
  quietly "Creating the private database cluster" initdb.log as_owner "$(postgres_folder)/initdb" -D "$CLUSTER/run/new" -U postgres \
    --auth=scram-sha-256 --pwfile="$CLUSTER/run/new.password" --encoding=UTF8 --locale=C.UTF-8 --no-instructions
  rm "$CLUSTER/run/new.password"
  as_owner tee -a "$CLUSTER/run/new/postgresql.conf" <<<"include = 'atlas.conf'" >/dev/null
  (umask 077 && printf '%s\n' "$password" >"$CLUSTER/password")
  mv "$CLUSTER/run/new" "$CLUSTER/postgres" # last, so that an interrupted start leaves nothing that looks whole
}

cluster_check() {
  local files=$CLUSTER/postgres version owner installed
  installed=$(basename "$(dirname "$(postgres_folder)")")
  as_owner test -r "$files/PG_VERSION" ||
    fail "The data folder is broken: $files holds no PostgreSQL cluster that we can read. Restore it, or move $CLUSTER away."
  version=$(as_owner cat "$files/PG_VERSION")
  [[ $version == "$installed" ]] || fail "The data folder $files is of PostgreSQL $version, but PostgreSQL $installed is installed."
  owner=$(stat -c %U "$files")
  [[ $owner == "$(as_owner id -un)" ]] || fail "The data folder $files belongs to the user $owner, not to $(as_owner id -un)."
  [[ -s $CLUSTER/password && -r $CLUSTER/password ]] || fail "The data folder is broken: $CLUSTER/password is missing or unreadable."
}

cluster_running() {
  local pid
  pid=$(as_owner head -n 1 "$CLUSTER/postgres/postmaster.pid" 2>/dev/null) || return 1
  if [[ $(cat "/proc/$pid/comm" 2>/dev/null) == postgres ]] && as_owner test "/proc/$pid/cwd" -ef "$CLUSTER/postgres"; then
    return 0
  fi
  # Left by a crash. After a restart of the machine another process may carry that number, and PostgreSQL would refuse to start.
  as_owner rm -f "$CLUSTER/postgres/postmaster.pid"
  return 1
}

cluster_launch() {
  local purpose=$1 attempt
  as_owner truncate -s 0 "$CLUSTER/run/postgres.log"
  for attempt in 1 2 3; do
    PORT=$(cluster_port)
    cluster_settings "$purpose" | as_owner tee "$CLUSTER/postgres/atlas.conf" >/dev/null
    # Backends of a killed server need a moment to notice; a port may be taken between the look and the start: hence the attempts.
    if as_owner "$(postgres_folder)/pg_ctl" start -s -w -t 60 -D "$CLUSTER/postgres" -l "$CLUSTER/run/postgres.log" \
      >/dev/null 2>&1 8>&- 9>&-; then
      printf '%s\n' "$PORT" >"$CLUSTER/port"
      return
    fi
    sleep "$attempt"
  done
  local reason
  reason=$(as_owner grep -aoE '(FATAL|PANIC): .*|^postgres: .*' "$CLUSTER/run/postgres.log" | tail -n 1) || true
  fail "PostgreSQL does not start on the data folder $CLUSTER: ${reason:-see $CLUSTER/run/postgres.log}"
}

# The port of last time, or the next free one. Below 32768, where outgoing connections do not take ports; the folder decides
# where to begin, so that clones side by side do not meet.
cluster_port() {
  local port=$((15432 + $(cksum <<<"$CLUSTER" | cut -d ' ' -f 1) % 10000))
  [[ ! -s $CLUSTER/port ]] || port=$(<"$CLUSTER/port")
  while ! port_is_free "$port"; do port=$((port + 1)); done
  printf '%s' "$port"
}

cluster_settings() {
  local socket="$CLUSTER/run"
  ((${#socket} + ${#PORT} + 11 <= 107)) || socket= # a longer path is no address for a socket; loopback is always there
  cat <<CONF
listen_addresses = '127.0.0.1'
port = $PORT
unix_socket_directories = '${socket//\'/\'\'}'
max_connections = 60
shared_buffers = 512MB
effective_cache_size = 4GB
work_mem = 32MB
maintenance_work_mem = 256MB
random_page_cost = 1.1
jit = off # our queries are short: compiling them costs more than it saves
timezone = 'UTC'
log_timezone = 'UTC'
lc_messages = 'C'
CONF
  [[ $1 != test ]] || printf '%s\n' 'fsync = off' 'full_page_writes = off' 'synchronous_commit = off' \
    'shared_buffers = 128MB' 'max_connections = 200'
}

# The role and database of the service. PostGIS is in template1 too, so that the role can make databases of its own (bench).
cluster_furnish() {
  local existing
  existing=$(cluster_sql postgres -c "SELECT 1 FROM pg_database WHERE datname = 'atlas'") ||
    fail "The private database does not let us in: $CLUSTER/password is not its password."
  [[ -z $existing ]] || return 0
  cluster_sql postgres -c "CREATE ROLE atlas LOGIN CREATEDB PASSWORD '$PASSWORD'"
  [[ $1 == test ]] || cluster_sql template1 -c "CREATE EXTENSION IF NOT EXISTS postgis"
  cluster_sql postgres -c "CREATE DATABASE atlas OWNER atlas"
  cluster_sql atlas -c "CREATE EXTENSION IF NOT EXISTS postgis"
}

# Last one out stops PostgreSQL; while another launcher uses it, it stays.
cluster_leave() {
  [[ -n $CLUSTER ]] || return 0
  exec 8>"$CLUSTER/start.lock"
  flock 8
  if flock -xn 9 && cluster_running; then cluster_stop; fi
  CLUSTER=
}

# So that nothing is in PostgreSQL's memory; not while another launcher uses it.
cluster_restart_alone() {
  if flock -xn 9; then
    cluster_stop
    cluster_launch run
  fi
  flock -s 9
}

cluster_stop() { as_owner "$(postgres_folder)/pg_ctl" stop -s -m fast -t 30 -D "$CLUSTER/postgres" 8>&- 9>&- || true; }
