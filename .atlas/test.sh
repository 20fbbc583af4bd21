# shellcheck shell=bash
# All tests, counted into one last line. Every step leaves a file "passed failed" in RESULTS; a step that could not run is a failure.

RESULTS="$ROOT/.artifacts/test"
TESTING=

test_all() {
  local part parts=("$@")
  ((${#parts[@]} > 0)) || parts=(dotnet web browser)
  for part in "${parts[@]}"; do
    [[ $part =~ ^(dotnet|web|browser)$ ]] || fail "There is no part '$part' in the tests: dotnet web browser" 2
  done
  rm -rf "$RESULTS" && mkdir -p "$RESULTS"
  # shellcheck disable=SC2034 # leave() reads it
  TESTING=yes
  need_dotnet
  need_node
  need_postgis
  need_commands chromium=chromium ogrinfo=gdal-bin
  local data
  data=$(data_folder)
  cluster_start "$data/test" test
  ATLAS_TEST_DATABASE=$(cluster_connection postgres postgres)
  export ATLAS_TEST_DATABASE

  # The map's checks run beside the .NET tests; their words are kept back so that the two do not mix.
  local map='' server=''
  if wanted web || wanted browser; then spawn "$RESULTS/web.log" test_web; map=$CHILD; fi
  if wanted dotnet || wanted browser; then spawn - test_dotnet; server=$CHILD; fi
  [[ -z $server ]] || completed dotnet "$server"
  [[ -z $map ]] || completed web "$map"
  [[ -z $map ]] || cat "$RESULTS/web.log"
  if wanted browser; then
    spawn - test_browser
    completed browser "$CHILD"
  fi
}

# completed PART PID: a part counts its own failures; one that breaks off is a failure more.
completed() {
  finished "$2" && return
  printf 'FAILED  %s broke off\n' "$1"
  printf '0 1\n' >"$RESULTS/$1.broken.count"
}

# shellcheck disable=SC2154 # parts belongs to test_all
wanted() { [[ " ${parts[*]} " == *" $1 "* ]]; }

test_dotnet() {
  local project name
  check "build .NET" compile CeasefireAtlas.slnx || return 0
  wanted dotnet || return 0
  for project in "$ROOT"/tests/Atlas.*.Tests; do
    name=$(basename "$project")
    suite "$name" timeout -k 10 900 "$ROOT/.artifacts/bin/$name/release/$name" -noColor -ctrf "$RESULTS/$name.json"
  done
}

test_web() {
  check "web packages" npm_ci web || return 0
  if wanted web; then
    check "web lint" npm --prefix "$ROOT/web" run lint || true
    check "web types" npm --prefix "$ROOT/web" run check || true
    suite "web" timeout -k 10 300 npm --prefix "$ROOT/web" test -- --reporter=default --reporter=json --outputFile.json="$RESULTS/web.json"
  fi
  check "web build" npm --prefix "$ROOT/web" run build || true
}

# The whole service on a fresh database, as the role it has in real life, seen through Chromium.
test_browser() {
  local port server
  ATLAS_DATABASE=$(cluster_connection atlas_e2e)
  export ATLAS_DATABASE
  check "browser packages" npm_ci tests/browser || return 0
  check "browser types" npm --prefix "$ROOT/tests/browser" run check || true
  check "empty database" fresh_database atlas_e2e || return 0
  check "migrate" importer migrate || return 0
  check "load geodata" importer load "$ROOT/geodata" || return 0
  port=$(free_port 15180)
  serve "$port" >"$RESULTS/server.log" 2>&1 &
  server=$!
  if check "start the server" until_ready "$port" "$server"; then
    export ATLAS_E2E_URL=http://127.0.0.1:$port PLAYWRIGHT_JSON_OUTPUT_NAME=$RESULTS/browser.json
    (cd "$ROOT/tests/browser" && suite browser timeout -k 10 2700 npx playwright test --reporter=list,json)
  else
    cat "$RESULTS/server.log"
  fi
  kill "$server" 2>/dev/null || true
  wait "$server" || true
}

# check NAME COMMAND…: a step without tests of its own; silent when all is well.
check() {
  local name=$1 started=$EPOCHREALTIME output=$RESULTS/$1.out
  shift
  if "$@" >"$output" 2>&1; then
    printf 'ok      %-30s %s s\n' "$name" "$(seconds_since "$started")"
  else
    printf 'FAILED  %-30s %s s\n' "$name" "$(seconds_since "$started")"
    cat "$output"
    printf '0 1\n' >"$RESULTS/$name.count"
    return 1
  fi
}

# suite NAME COMMAND…: tests that report to RESULTS/NAME.json; shows their output when one fails.
suite() {
  local name=$1 started=$EPOCHREALTIME output=$RESULTS/$1.out status=0 passed failed
  shift
  printf 'running %s\n' "$name"
  "$@" >"$output" 2>&1 || status=$?
  read -r passed failed < <(node "$ROOT/.atlas/count.mjs" "$RESULTS/$name.json")
  ((status == 0 || failed > 0)) || failed=1 # it ended badly without saying which test
  ((passed + failed > 0)) || failed=1       # no test ran
  ((failed == 0)) || cat "$output"
  printf '%-7s %-30s %s s: %d passed, %d failed\n' "$( ((failed == 0)) && echo ok || echo FAILED)" "$name" \
    "$(seconds_since "$started")" "$passed" "$failed"
  printf '%d %d\n' "$passed" "$failed" >"$RESULTS/$name.count"
}

# test_verdict STATUS: the last line. A run that was stopped, or could not begin, is not a passed one.
test_verdict() {
  local passed failed
  read -r passed failed < <(cat "$RESULTS"/*.count 2>/dev/null | awk '{ p += $1; f += $2 } END { print p + 0, f + 0 }')
  (($1 == 0 || failed > 0)) || failed=1
  printf '%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0 && passed > 0))
}
