#!/usr/bin/env bash
# SQLite 3.40.1 (Debian 12: sqlite3 and libsqlite3-0 3.40.1-2+deb12u2).
#
# The file change counter (bytes 24 to 27 of a database) is there so that whoever looks at the file can tell that it was
# written. In the normal locking mode each transaction adds one to it. A connection in locking_mode=exclusive does not: the
# first transaction counts, and the counter then stays the same however many more are committed, also once the file is closed,
# although the pages of the file change. So a program that backs up, synchronises or watches an open database by that counter
# sees no change, and a second program cannot use it to ask whether the first one has written.
#
# Seen:
#   normal: created 1, after three inserts 2 3 4, closed 4
#   exclusive: created 1, after three inserts 1 1 1, closed 1; the file differed each time
set -euo pipefail

version=3.40.1-2+deb12u2
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
chmod 755 .
apt-get download -qq "sqlite3=$version" "libsqlite3-0=$version" 2>/dev/null
for package in *.deb; do dpkg -x "$package" .; done
LD_LIBRARY_PATH=$(dirname "$(find "$folder/usr/lib" -name 'libsqlite3.so.0')")
export LD_LIBRARY_PATH
usr/bin/sqlite3 -version

counter() { echo $((16#$(od -An -tx1 -j24 -N4 "$1" | tr -d ' '))); }

# run MODE: what the counter says after each step, and how many states of the file there were.
run() {
  local file=$1.db answers=$1.out said states
  mkfifo "$1.in"
  usr/bin/sqlite3 "$file" <"$1.in" >"$answers" &
  exec 5>"$1.in"
  # The program's answer to a query tells that what stands before it is done.
  step() {
    echo "$1; SELECT 'done $2';" >&5
    until grep -q "^done $2\$" "$answers"; do sleep 0.05; done
  }
  step "PRAGMA locking_mode=$1; CREATE TABLE entry (number)" 0
  said=$(counter "$file")
  states=$(sha256sum <"$file")
  for number in 1 2 3; do
    step "INSERT INTO entry VALUES ($number)" "$number"
    said+=" $(counter "$file")"
    states+=$'\n'$(sha256sum <"$file")
  done
  exec 5>&-
  wait
  echo "$1: counter $said, closed $(counter "$file"); $(sort -u <<<"$states" | wc -l) states of the file"
}

seen=$(run normal; run exclusive)
echo "$seen"
expected="normal: counter 1 2 3 4, closed 4; 4 states of the file
exclusive: counter 1 1 1 1, closed 1; 4 states of the file"
[ "$seen" = "$expected" ] || { echo "This is no longer so." >&2; exit 1; }
