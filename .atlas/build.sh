# shellcheck shell=bash
# Builds what is out of date, and only that. A stamp holds the hash of the sources of the last good build.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 # the tests use Debian's Chromium
export HOME=${HOME:-$ROOT/.artifacts/home} # dotnet and npm refuse to work without one
STAMPS="$ROOT/.artifacts/stamps"

# hash_of PATH…: of the contents below the paths, without what a build leaves there.
hash_of() {
  (cd "$ROOT" && find "$@" \( -name node_modules -o -name dist -o -name obj -o -name bin -o -name test-results \) -prune \
    -o -type f -print0 | sort -z | xargs -0 sha256sum | sha256sum)
}

# up_to_date NAME HASH, stamp NAME HASH
up_to_date() { [[ -e $STAMPS/$1 && $(<"$STAMPS/$1") == "$2" ]]; }
stamp() { mkdir -p "$STAMPS" && printf '%s\n' "$2" >"$STAMPS/$1"; }

# Build servers would outlive the launcher, so they are off.
compile() { dotnet build "$ROOT/$1" -c Release --disable-build-servers -v quiet; }

compile_server() {
  compile src/Atlas.Api/Atlas.Api.csproj
  compile src/Atlas.Import/Atlas.Import.csproj
}

build_server() {
  local hash
  hash=$(hash_of src Directory.Build.props Directory.Packages.props global.json .editorconfig)
  if up_to_date server "$hash" && [[ -e $(assembly Atlas.Api) && -e $(assembly Atlas.Import) ]]; then return; fi
  quietly "Building the server (its sources changed)" build-server.log compile_server
  stamp server "$hash"
}

build_map() {
  local hash
  hash=$(hash_of web geodata/basemap)
  if up_to_date map "$hash" && [[ -e $ROOT/web/dist/index.html ]]; then return; fi
  fetch_packages web
  quietly "Building the web map (its sources changed)" build-map.log npm --prefix "$ROOT/web" run build
  stamp map "$hash"
}

fetch_packages() { has_packages "$1" || quietly "Fetching the packages of $1" "npm-${1//\//-}.log" npm_ci "$1"; }

npm_ci() {
  ! has_packages "$1" || return 0
  npm --prefix "$ROOT/$1" ci --no-audit --no-fund && stamp "npm-${1//\//-}" "$(hash_of "$1/package-lock.json")"
}

has_packages() { [[ -d $ROOT/$1/node_modules ]] && up_to_date "npm-${1//\//-}" "$(hash_of "$1/package-lock.json")"; }

assembly() { printf '%s/.artifacts/bin/%s/release/%s.dll' "$ROOT" "$1" "$1"; }

importer() { dotnet "$(assembly Atlas.Import)" "$@"; }
