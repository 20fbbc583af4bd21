# shellcheck shell=bash
# The API server, which also serves the map.

port_is_free() { ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

free_port() {
  local port=$1
  while ! port_is_free "$port"; do port=$((port + 1)); done
  printf '%s' "$port"
}

need_port() {
  local port=$1
  [[ $port =~ ^[1-9][0-9]{0,4}$ && $port -le 65535 ]] || fail "ATLAS_PORT='$port' is not a port (1 to 65535)." 2
  port_is_free "$port" || fail "Port $port is taken by another program. Stop it, or choose another: ATLAS_PORT=$((port + 1)) ./atlas run"
}

# serve PORT: becomes the server; its database is in ATLAS_DATABASE.
serve() {
  local binaries
  binaries=$(dirname "$(assembly Atlas.Api)")
  export ATLAS_PORT=$1 ATLAS_WEB=${ATLAS_WEB:-$ROOT/web/dist} ASPNETCORE_CONTENTROOT=$binaries
  export Logging__LogLevel__Default=${Logging__LogLevel__Default:-Warning} # not a line for every request
  exec dotnet "$(assembly Atlas.Api)"
}

SERVED=

# serve_loaded NAME FIRST-PORT: the service, until this command ends, on the database of ATLAS_DATABASE with the supplied data; its address is in SERVED.
serve_loaded() {
  local port
  quietly "Bringing the database up to date" migrate.log importer migrate
  quietly "Loading geodata/" load.log importer load "$ROOT/geodata"
  port=$(free_port "$2")
  working "Starting the server on port $port"
  spawn "$LOGS/$1-server.log" serve "$port"
  until_ready "$port" "$CHILD" || fail "The server did not become ready: see $LOGS/$1-server.log"
  worked
  SERVED=http://127.0.0.1:$port
}

# until_ready PORT PID: waits until the server answers that it can work; gives up when the process ends, or after a minute.
until_ready() {
  local answer tries
  for ((tries = 0; tries < 600; tries++)); do
    kill -0 "$2" 2>/dev/null || return 1
    answer=$(http_status "$1" /health/ready)
    [[ $answer != 200 ]] || return 0
    sleep 0.1
  done
  return 1
}

# http_status PORT PATH: without curl, which a fresh Debian does not have.
http_status() {
  (
    exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 0
    printf 'GET %s HTTP/1.0\r\nHost: 127.0.0.1\r\n\r\n' "$2" >&3
    read -r -t 5 _ status _ <&3 && printf '%s' "$status"
  ) 2>/dev/null || true
}

# bench [100k|1m|10m] [W1 … W5] | lines | layers | web
bench() {
  need_dotnet
  open_database
  build_server
  quietly "Building the benchmarks" build-bench.log compile tests/Atlas.Benchmarks/Atlas.Benchmarks.csproj
  if [[ ${1:-} == layers ]]; then
    bench_running layers
  elif [[ ${1:-} == web ]]; then
    need_node
    need_commands chromium=chromium
    fetch_packages tests/browser
    build_map
    [[ -z $CLUSTER ]] || ATLAS_BENCH_DATABASE=$(cluster_connection postgres postgres)
    export ATLAS_BENCH_DATABASE=${ATLAS_BENCH_DATABASE:-$ATLAS_DATABASE} ATLAS_WEB=$ROOT/web/dist
    bench_running web
  else
    # What is made up is written by a superuser into databases of its own: in the private cluster its postgres, elsewhere who connects.
    if [[ -n $CLUSTER ]]; then
      cluster_restart_alone
      ATLAS_BENCH_DATABASE=$(cluster_connection postgres postgres)
    fi
    export ATLAS_BENCH_DATABASE=${ATLAS_BENCH_DATABASE:-$ATLAS_DATABASE}
    PATH=$(postgres_folder):$PATH # pgbench
    (cd "$ROOT" && dotnet "$(assembly Atlas.Benchmarks)" "$@")
  fi
}

# bench_running PART: what is measured against a running service with the supplied data.
bench_running() {
  serve_loaded bench 15080
  (cd "$ROOT" && dotnet "$(assembly Atlas.Benchmarks)" "$1" "$SERVED")
}
