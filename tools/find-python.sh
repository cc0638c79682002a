#!/usr/bin/env bash
# Prints the path of a CPython the project can run on (3.12 or newer), or ends with status 1.
#
# A file called python3.12 proves nothing: a pyenv shim of that name exists for every version ever installed
# and fails when run. So each candidate has to run, be new enough and have the modules the project needs.
# 3.14 comes last: qasync still has an open hang on it.
#
# PYTHON=/path/to/python overrides the search (and is checked the same way).
set -uo pipefail

MODULES="ctypes, ensurepip, sqlite3, ssl, venv"
CHECK="import sys
if sys.implementation.name != 'cpython' or sys.version_info < (3, 12):
    sys.exit(1)
import ${MODULES}"

works() {
    timeout 20 "$1" -I -c "$CHECK" >/dev/null 2>&1 </dev/null
}

candidates() {
    local name
    for name in python3.12 python3.13 python3.14 python3; do
        type -ap "$name"
    done
    printf '%s\n' "${HOME:-/nonexistent}"/.pyenv/versions/3.1[2-9]*/bin/python
}

if [ -n "${PYTHON:-}" ]; then
    works "$PYTHON" && printf '%s\n' "$PYTHON" && exit 0
    echo "PYTHON=$PYTHON is not a CPython 3.12 or newer with the modules $MODULES" >&2
    exit 1
fi

while read -r candidate; do
    if [ -x "$candidate" ] && works "$candidate"; then
        printf '%s\n' "$candidate"
        exit 0
    fi
done < <(candidates)
exit 1
