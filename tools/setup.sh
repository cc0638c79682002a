#!/usr/bin/env bash
# Brings a Debian or Ubuntu machine to where the project runs:  tools/setup.sh run|dev
#
#   run   what the demo needs
#   dev   that, and what tests, lint and benchmarks need; `dev postgresql` also the server some tests can use,
#         `dev bench` the voices that benchmarks of speech are spoken with
#
# Safe to call at any time: it does only what is missing, takes a fraction of a second when nothing is,
# continues after having been interrupted, and waits when another copy of it is at work in this checkout.
set -euo pipefail

group=${1:-} extra=${2:-}
case "$group $extra" in
"run " | "dev " | "dev postgresql" | "dev bench") ;;
*)
    echo "usage: tools/setup.sh run|dev [postgresql|bench]" >&2
    exit 2
    ;;
esac

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
venv=.venv
stamp=$venv/.setup-$group
unfinished=$venv/.setup-unfinished
log=build/setup.log
# uv, like pip, shall trust what this machine trusts (a company's own authority, for one).
[ ! -s /etc/ssl/certs/ca-certificates.crt ] || export UV_SYSTEM_CERTS=1

step() { printf '[%s/3] %s\n' "$1" "$2"; }
fail() {
    printf 'Set-up stopped: %s\n' "$1" >&2
    exit 1
}

# Runs a command with its output in the log; shows the end of it if the command fails.
logged() {
    local status=0
    printf '\n$ %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null || status=$?
    [ "$status" = 0 ] || tail -n 15 "$log" >&2
    return "$status"
}

# ---------------------------------------------------------------- system packages

# The groups' packages, one set of alternatives a line.
wanted_packages() {
    if [ "$group" = dev ]; then awk -v extra="$extra" '/^(run|dev) / || $1 == extra { print $2 }' tools/system-packages.txt
    else awk '/^run / { print $2 }' tools/system-packages.txt; fi
}

# Those of which no alternative is installed; one dpkg call for all.
missing_packages() {
    local wanted installed alternatives name found
    wanted=$(wanted_packages)
    # shellcheck disable=SC2046  # names are split on purpose
    installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' $(tr '|' '\n' <<<"$wanted") 2>/dev/null |
        awk '$1 == "installed" { print $2 }') || true
    for alternatives in $wanted; do
        found=
        for name in ${alternatives//|/ }; do
            grep -qxF "$name" <<<"$installed" && found=yes && break
        done
        [ -n "$found" ] || printf '%s\n' "$alternatives"
    done
}

# The first alternative this release can install. libasound2 is only a virtual name where libasound2t64 exists.
installable() {
    local name
    for name in ${1//|/ }; do
        if [ -n "$(apt-cache --quiet=2 show --no-all-versions "$name" 2>/dev/null)" ]; then
            printf '%s\n' "$name"
            return
        fi
    done
    printf '%s\n' "${1%%|*}"
}

apt() {
    local as_root=()
    [ "$(id -u)" = 0 ] || as_root=(sudo -n)
    logged "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -y \
        -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@"
}

may_install() { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }

install_packages() {
    local missing=("$@") names=()
    if may_install; then
        step 1 "System packages: ${#missing[@]} are missing, refreshing the package lists"
        apt update || fail "the package lists could not be refreshed (log: $log)"
        mapfile -t names < <(for one in "${missing[@]}"; do installable "$one"; done)
        step 1 "System packages: installing ${names[*]}"
        apt install --no-install-recommends "${names[@]}" || fail "apt-get could not install them (log: $log)"
        return
    fi
    mapfile -t names < <(for one in "${missing[@]}"; do installable "$one"; done)
    printf 'System packages are missing and this account may not install them. Type this, then try again:\n\n' >&2
    printf '  sudo apt-get update && sudo apt-get install -y --no-install-recommends %s\n\n' "${names[*]}" >&2
    exit 1
}

# ---------------------------------------------------------------- Python

venv_runs() { "$venv/bin/python" -I -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null; }

# A Python from uv, for machines whose own is too old. uv itself comes through the old Python's pip.
python_from_uv() {
    local uv
    uv=$(command -v uv || true)
    if [ -z "$uv" ]; then
        uv=build/bootstrap/bin/uv
        rm -rf build/bootstrap
        logged python3 -m venv build/bootstrap || return 1
        logged build/bootstrap/bin/python -m pip install --require-hashes -r requirements/bootstrap.txt || return 1
    fi
    logged "$uv" python install 3.12 || return 1
    "$uv" python find --no-project --managed-python 3.12 2>>"$log"
}

make_venv() {
    local python
    if ! python=$(tools/find-python.sh); then
        [ -z "${PYTHON:-}" ] || fail "the Python given does not fit"
        step 2 "Python: none of 3.12 or newer that runs; getting one with uv"
        python=$(python_from_uv) || fail "no Python >= 3.12 here, and uv could not install one (log: $log).
  Install one (python3.12 and python3.12-venv, or pyenv install 3.12) and try again, or name it: make PYTHON=/path/to/python"
    fi
    step 2 "Python: virtual environment with $python"
    rm -rf "$venv"
    logged "$python" -m venv "$venv" || fail "the virtual environment could not be made (log: $log)"
}

# ---------------------------------------------------------------- Python packages

# What the stamp must say: changes with the pins, the Python and the place of the checkout (scripts name it).
fingerprint() {
    {
        sha256sum requirements/bootstrap.txt "requirements/$group.txt"
        "$venv/bin/python" -I -c 'import sys; print(sys.version)'
        pwd
    } | sha256sum
}

up_to_date() { [ ! -e "$unfinished" ] && [ -e "$stamp" ] && venv_runs && [ "$(cat "$stamp")" = "$(fingerprint)" ]; }

install_requirements() {
    local pins=(-r requirements/bootstrap.txt -r "requirements/$group.txt") before=$SECONDS
    step 3 "Python packages: $(grep -c '^[A-Za-z0-9].*==' "requirements/$group.txt"), several hundred MB the first time"
    touch "$unfinished"
    "$venv/bin/python" -I -m pip --version >/dev/null 2>&1 || logged "$venv/bin/python" -I -m ensurepip ||
        fail "this Python brings no pip (log: $log)"
    if logged "$venv/bin/python" -I -m pip install --require-hashes -r requirements/bootstrap.txt &&
        VIRTUAL_ENV=$root/$venv logged "$venv/bin/uv" pip install --require-hashes "${pins[@]}"; then
        :
    else
        step 3 "Python packages: uv did not get them, trying pip"
        logged "$venv/bin/python" -I -m pip install --require-hashes "${pins[@]}" ||
            fail "the Python packages could not be installed (log: $log)"
    fi
    fingerprint >"$stamp.new"
    mv "$stamp.new" "$stamp"
    rm -f "$unfinished"
    step 3 "Python packages: ready after $((SECONDS - before)) s"
}

# ---------------------------------------------------------------- in order

exec 9<"$root" # a lock on the directory itself leaves no file behind
if ! flock -n 9; then
    echo "Waiting for another set-up in this checkout"
    flock 9
fi

packages=()
if command -v dpkg-query >/dev/null; then
    mapfile -t packages < <(missing_packages)
else
    echo "This is not a Debian machine. Needed are the equivalents of: $(wanted_packages | tr '\n' ' ')"
fi
if ! venv_runs && ! tools/find-python.sh >/dev/null 2>&1 && command -v dpkg-query >/dev/null; then
    python3 -I -c 'import ensurepip, venv' 2>/dev/null || packages+=(python3 python3-venv)
fi
[ ${#packages[@]} = 0 ] && up_to_date && exit 0

mkdir -p build
: >"$log"
if [ ${#packages[@]} != 0 ]; then install_packages "${packages[@]}"; fi
if ! venv_runs || [ -e "$unfinished" ]; then make_venv; fi
up_to_date || install_requirements
