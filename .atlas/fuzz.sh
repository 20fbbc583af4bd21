# shellcheck shell=bash
# A hostile client against a running service on a fresh database of its own.

# fuzz [SECONDS] [SEED]
fuzz() {
  local seconds=${1:-30} seed=${2:-$RANDOM} data number
  for number in "$seconds" "$seed"; do
    [[ $number =~ ^[0-9]{1,9}$ ]] || fail "'$number' is not a whole number: ./atlas fuzz [SECONDS] [SEED]" 2
  done
  need_dotnet
  need_postgis
  build_server
  quietly "Building the hostile client" build-fuzz.log compile tests/Atlas.Api.Tests/Atlas.Api.Tests.csproj
  data=$(data_folder)
  cluster_start "$data/test" test
  ATLAS_DATABASE=$(cluster_connection atlas_fuzz)
  export ATLAS_DATABASE
  fresh_database atlas_fuzz
  serve_loaded fuzz 15280
  say "Asking hostile questions for $seconds s with seed $seed"
  ATLAS_FUZZ_URL=$SERVED ATLAS_FUZZ_SECONDS=$seconds ATLAS_FUZZ_SEED=$seed \
    dotnet "$(assembly Atlas.Api.Tests)" -noColor -explicit only -class Atlas.Api.Tests.Hostile.FuzzRun
}
