#!/bin/sh
# Installs the system libraries that the build needs, where they are missing and the system's package manager can.
# Prints the exact command where it cannot. Says nothing when all is there.
set -eu

debian="libcmark-gfm-dev libcmark-gfm-extensions-dev libyaml-dev libsqlite3-dev libstemmer-dev"
homebrew="cmark-gfm libyaml sqlite snowball"

# Includes all of their headers and calls something of each.
program() {
  for header in cmark-gfm cmark-gfm-core-extensions yaml sqlite3 libstemmer; do echo "#include <$header.h>"; done
  echo "int main(void) {"
  echo "  cmark_gfm_core_extensions_ensure_registered(); yaml_get_version(0, 0, 0); sb_stemmer_list();"
  echo "  return sqlite3_initialize();"
  echo "}"
}

has_libraries() {
  program | "${CC:-clang}" -x c - -o /dev/null -lcmark-gfm -lcmark-gfm-extensions -lyaml -lsqlite3 -lstemmer 2>/dev/null
}

give_up() {
  echo "Some system libraries are missing. Install them with" >&2
  echo "    $1" >&2
  echo "and run the same command again." >&2
  exit 1
}

command -v swift >/dev/null 2>&1 || {
  echo "The Swift toolchain is missing (6.2 or later): https://www.swift.org/install/" >&2
  exit 1
}
has_libraries && exit 0

if command -v apt-get >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ]; then
    run=""
  elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
    run="sudo"
  else
    give_up "sudo apt-get install $debian"
  fi
  echo "Installing $debian" >&2
  $run apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends $debian >&2
elif command -v brew >/dev/null 2>&1; then
  echo "Installing $homebrew" >&2
  brew install $homebrew >&2
else
  give_up "the package manager of this system: the development files of libcmark-gfm, its extensions, libyaml, SQLite and Snowball"
fi

has_libraries || give_up "sudo apt-get install $debian"
