# Every target first brings the machine to where it can run (tools/setup.sh); that takes well under a second
# when nothing is missing. ARGS="..." is passed on, PYTHON=/path/to/python names the interpreter to build on.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test lint format tour approve translations bench requirements clean distclean

ARGS ?=
export PYTHON
python := .venv/bin/python

help:  ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-13s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

demo:  ## set up, start all four programs on the Helsinki map (ARGS="--windowed", "--exit-after 20")
	@tools/setup.sh run
	@exec $(python) -m hmi.demo $(ARGS)

test:  ## set up, run every test (ARGS="tests/unit/maps -k search", "--database postgresql tests/unit/online")
	@tools/setup.sh dev $(findstring postgresql,$(ARGS))
	@exec $(python) -m tools.run_tests $(ARGS)

lint:  ## style, types, import contracts, QML, shell scripts, contents of the tree
	@tools/setup.sh dev
	@exec $(python) -m tools.lint $(ARGS)

format:  ## write Python and QML the way lint wants them
	@tools/setup.sh dev
	@exec $(python) -m tools.lint --fix

tour:  ## write a picture of every screen in every size to build/tour/ (ARGS="--size 800x480 --language cs-CZ")
	@tools/setup.sh dev
	@exec $(python) -m tests.tour $(ARGS)

approve:  ## take the pictures that `make test` compares, and approve them as they are now (ARGS="--only home")
	@tools/setup.sh dev
	@exec $(python) -m tests.tour.approved --accept $(ARGS)

translations:  ## take new texts over into i18n/*.ts and name those without translation
	@tools/setup.sh dev
	@$(python) -m tools.translations update
	@exec $(python) -m tools.translations check

bench:  ## measure against the floors and write build/bench.json
	@tools/setup.sh dev bench
	@exec $(python) -m tests.bench $(ARGS)

requirements:  ## compile the pinned requirement files again (ARGS="--upgrade" for newer versions)
	@tools/setup.sh dev
	@exec tools/compile-requirements.sh $(ARGS)

clean:  ## remove what can be made again; keeps var/ (downloads, map) and .venv/
	@rm -rf build .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
	@find . -path ./.venv -prune -o -path ./.git -prune -o -type d -name __pycache__ -exec rm -rf {} +

distclean: clean  ## remove also var/ and .venv/
	@rm -rf var .venv
