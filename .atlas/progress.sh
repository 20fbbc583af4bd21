# shellcheck shell=bash
# What the launcher says, and the processes it must not leave behind.

LOGS="$ROOT/.artifacts/log"
LINE_OPEN=
CHILD=
declare -A CHILDREN=()

say() { printf '%s\n' "$1"; }

fail() {
  end_line
  printf 'atlas: %s\n' "$1" >&2
  exit "${2:-1}"
}

# working TEXT … worked: one line that says what is waited for, and then how long it took.
working() {
  printf '%-50s' "$1 …"
  LINE_OPEN=$EPOCHREALTIME
}

worked() {
  printf ' %s s\n' "$(seconds_since "$LINE_OPEN")"
  LINE_OPEN=
}

end_line() {
  [[ -z $LINE_OPEN ]] || printf '\n'
  LINE_OPEN=
}

seconds_since() {
  local tenths=$(((${EPOCHREALTIME/./} - ${1/./}) / 100000))
  printf '%d.%d' $((tenths / 10)) $((tenths % 10))
}

# spawn LOG COMMAND…: starts it in a process group of its own, so that Ctrl-C reaches only the launcher, and the launcher can
# stop the whole tree. LOG - is the terminal. Descriptor 9 (the mark "this cluster is in use") is not for children.
spawn() {
  local log=$1
  shift
  set -m
  if [[ $log == - ]]; then
    "$@" </dev/null 9>&- &
  else
    "$@" </dev/null >"$log" 2>&1 9>&- &
  fi
  CHILD=$!
  set +m
  CHILDREN[$CHILD]=1
}

# finished PID: waits for a spawned process, and gives its exit code.
finished() {
  local status=0
  wait "$1" || status=$?
  unset "CHILDREN[$1]"
  return "$status"
}

# quietly TEXT LOG COMMAND…: progress on one line; the command's own words only when it fails. One line of its own is message enough.
quietly() {
  local text=$1 log=$LOGS/$2 status=0
  shift 2
  (mkdir -p "$LOGS" && : >"$log") 2>/dev/null || fail "$log cannot be written: $ROOT must belong to who runs the atlas."
  working "$text"
  spawn "$log" "$@"
  finished "$CHILD" || status=$?
  if ((status != 0)); then
    end_line
    (($(wc -l <"$log") != 1)) || fail "$(sed 's/^error: //' "$log")" "$status"
    tail -n 40 "$log" >&2
    fail "$text: failed (all of it: $log)" "$status"
  fi
  worked
}

stop_children() {
  local child tries
  for child in "${!CHILDREN[@]}"; do kill -TERM -- "-$child" 2>/dev/null || unset "CHILDREN[$child]"; done
  for ((tries = 0; tries < 100; tries++)); do
    for child in "${!CHILDREN[@]}"; do kill -0 -- "-$child" 2>/dev/null || unset "CHILDREN[$child]"; done
    ((${#CHILDREN[@]} > 0)) || return 0
    sleep 0.1
  done
  for child in "${!CHILDREN[@]}"; do kill -KILL -- "-$child" 2>/dev/null || true; done
}

# Runs at every exit. A second Ctrl-C must not leave half of it running.
leave() {
  local status=$?
  trap '' INT TERM HUP PIPE
  end_line
  stop_children
  cluster_leave
  [[ -z $TESTING ]] || test_verdict "$status" || status=$((status == 0 ? 1 : status))
  exit "$status"
}
