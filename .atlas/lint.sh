# shellcheck shell=bash
# Formatting and static checks, each language by its own tool; nothing is changed.

lint() {
  need_dotnet
  need_node
  need_commands shellcheck=shellcheck
  fetch_packages web
  fetch_packages tests/browser
  mkdir -p "$LOGS"
  local dirty=0
  lint_with "dotnet format" dotnet format "$ROOT/CeasefireAtlas.slnx" --verify-no-changes || dirty=1
  lint_with "biome" npm --prefix "$ROOT/web" run lint || dirty=1
  lint_with "svelte-check" npm --prefix "$ROOT/web" run check || dirty=1
  lint_with "shellcheck" shellcheck -x "$ROOT/atlas" "$ROOT/.ci/run" "$ROOT"/.atlas/*.sh || dirty=1
  ((dirty == 0)) || fail "Not clean; what to change is above."
}

lint_with() {
  local log=$LOGS/lint.log
  working "$1"
  shift
  spawn "$log" "$@"
  if finished "$CHILD"; then
    worked
  else
    end_line
    cat "$log"
    return 1
  fi
}
