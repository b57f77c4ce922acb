# Shared by the scripts beside it: a folder of its own, a passphrase, and what a test says when it fails.
set -uo pipefail
cli=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1
export XDG_DATA_HOME=$work/data
echo 'seven otters cross the river' >pass
fail() { echo "$*" >&2; exit 1; }
attune() { "$cli" --vault "${vault:-a.attune}" --passphrase-file pass "$@"; }
# ends CODE WHAT COMMAND ...: the command ends with this code, says a sentence on standard error and nothing else.
ends() {
  local code=$1 what=$2 said
  shift 2
  said=$("$@" 2>&1 >out)
  local got=$?
  [ $got -eq "$code" ] || fail "$what: ended with $got and not $code: $said"
  [ -n "$said" ] && [ ! -s out ] || fail "$what: no sentence on standard error, or something on standard output"
}
# at_most KIBIBYTES COMMAND ...: no file may grow beyond that.
at_most() (
  trap '' XFSZ
  ulimit -f "$1"
  shift
  "$@"
)
