# shellcheck shell=bash
# What must be installed: Debian packages are added when we are root; the SDKs are the user's to choose.

need_postgis() {
  local missing=()
  [[ -n $(postgres_folder) ]] || missing+=(postgresql postgresql-postgis)
  install_packages "${missing[@]}"
}

# need_commands COMMAND=PACKAGE…
need_commands() {
  local pair missing=()
  for pair; do command -v "${pair%%=*}" >/dev/null || missing+=("${pair##*=}"); done
  install_packages "${missing[@]}"
}

install_packages() {
  (($# > 0)) || return 0
  command -v apt-get >/dev/null || fail "Missing, and this is not a Debian system: install the equivalents of $*."
  ((EUID == 0)) || fail "Missing packages. Install them, then try again: sudo apt-get install --no-install-recommends $*"
  export DEBIAN_FRONTEND=noninteractive
  quietly "Reading the list of Debian packages" apt-update.log apt-get update
  quietly "Installing $*" apt-install.log apt-get install -y --no-install-recommends "$@"
}

# The newest PostgreSQL on this machine that has PostGIS; nothing when there is none.
postgres_folder() {
  local version
  for version in $(find /usr/lib/postgresql -mindepth 1 -maxdepth 1 -printf '%f\n' 2>/dev/null | sort -rn); do
    if [[ -x /usr/lib/postgresql/$version/bin/initdb && -e /usr/share/postgresql/$version/extension/postgis.control ]]; then
      printf '/usr/lib/postgresql/%s/bin' "$version"
      return
    fi
  done
}

need_dotnet() {
  command -v dotnet >/dev/null || fail "The .NET 10 SDK is missing: see https://dotnet.microsoft.com/download/dotnet/10.0"
  (cd "$ROOT" && dotnet --version) >/dev/null 2>&1 ||
    fail "The .NET SDK here is not the one that global.json asks for (10.0.100 or newer, of the 10.0 series)."
}

need_node() {
  command -v npm >/dev/null || fail "Node.js 20 or newer, with npm, is missing: see https://nodejs.org/"
  local major
  major=$(node -p 'process.versions.node.split(".")[0]')
  ((major >= 20)) || fail "Node.js 20 or newer is needed; this is $(node --version)."
}
