# The only entry point that a person needs. `make help` lists the targets.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
RUN := PYTHONPATH=scripts $(VENV)/bin/python
PIP := $(VENV)/bin/python -m pip
STAMP := $(VENV)/.stamp
WHEELHOUSE := tests/e2e/lowest.txt tests/e2e/newest.txt
export PYRIGHT_PYTHON_CACHE_DIR := $(CURDIR)/$(VENV)/pyright
export PYRIGHT_PYTHON_IGNORE_WARNINGS := 1

.PHONY: docs help demo client check update test lint types pyright mypy build publish e2e coverage bench soak fuzz record vendor audit release lock clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(STAMP): requirements-dev.txt $(WHEELHOUSE)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 or newer is needed; $(PYTHON) is $$($(PYTHON) -V). Give one: make PYTHON=python3.12 ..." >&2; exit 1; }
	@echo "setting up $(VENV) (once)"
	@$(PYTHON) -m venv --clear $(VENV)
	@$(PIP) install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.txt
	@for list in $(WHEELHOUSE); do $(PIP) download --quiet --disable-pip-version-check --require-hashes \
		--no-deps --only-binary :all: --dest $(VENV)/wheelhouse --requirement $$list || exit 1; done
	@$(VENV)/bin/pyright --version >/dev/null
	@touch $@

demo: $(STAMP) ## set up, regenerate, drive the client against the fake, show what happened
	@$(RUN) -m demo

client: $(STAMP) ## bring effective description, generated package and lock up to date
	@$(RUN) -m pipeline.regenerate

# Under a hash seed, a locale and a time zone that nobody builds under: the same bytes come of any.
check: $(STAMP) ## regenerate elsewhere; fail, naming files, on any difference
	@PYTHONHASHSEED=4242 LC_ALL=C TZ=Asia/Tokyo $(RUN) -m pipeline.regenerate --check

update: $(STAMP) ## after make vendor: build, and tell what changed (ACCEPT="<file>#<action> …" NAMES=1)
	@$(RUN) -m upstream.update --accept "$$ACCEPT" $(if $(filter-out 0,$(NAMES)),--names)

test: $(STAMP) ## lint, types, check, unit and contract tests
	@$(MAKE) --no-print-directory --jobs 2 lint types check
	@$(RUN) -m pytest -n 2 --dist worksteal

lint: $(STAMP)
	@$(VENV)/bin/ruff check --quiet .
	@$(VENV)/bin/ruff check --quiet --isolated --select F --target-version py311 generated
	@$(VENV)/bin/ruff format --quiet --check .
	@$(RUN) -m pipeline.overlay lint overlays/spec/*/*.overlay.yaml

types: pyright mypy ; @:

# mypy remembers what it has read, and pyright does not: it is run again when something that it reads has changed.
PYRIGHT := $(VENV)/pyright.stamp
pyright: $(PYRIGHT) ; @:
$(PYRIGHT): $(STAMP) pyproject.toml $(shell find generated tests/callers -name '*.py')
	@$(VENV)/bin/pyright --project pyproject.toml
	@touch $@

mypy: $(STAMP)
	@$(VENV)/bin/mypy scripts generated/videodb_client tests

build: $(STAMP) ## sdist and wheel of what is committed, in dist/
	@$(RUN) -m release.distributions

publish: $(STAMP) ## build, check, upload to INDEX=<url>, compare (SIMPLE=<url> DIST=dist DRY_RUN=1)
	@$(RUN) -m release.publish --index "$$INDEX" --simple "$$SIMPLE" \
		$(if $(DIST),--dist "$$DIST") $(if $(filter-out 0,$(DRY_RUN)),--dry-run)

e2e: $(STAMP) ## what takes longer: the package built, installed and used
	@$(RUN) -m pytest tests/e2e

coverage: $(STAMP) ## operation by response by fixture, each provenance apart
	@$(RUN) -m evidence.coverage

docs: $(STAMP) ## the site, in build/site (python -m http.server -d build/site shows it)
	@NO_MKDOCS_2_WARNING=1 PYTHONPATH=scripts:generated $(VENV)/bin/python -m mkdocs build --quiet --strict --config-file docs/mkdocs.yml
	@echo "docs: build/site; to look at it: $(VENV)/bin/python -m http.server --directory build/site"

bench: $(STAMP) ## what building, calling and models cost, as ratios measured side by side
	@$(RUN) -m bench.generation
	@$(RUN) -m bench.calls
	@$(RUN) -m bench.models

soak: $(STAMP) ## thousands of calls against the fake while everything goes wrong (ten seeds, a table)
	@$(RUN) -m soak.run $(if $(SEEDS),--seeds $(SEEDS)) $(if $(CALLS),--calls $(CALLS))

fuzz: $(STAMP) ## requests drawn from the description against the fake (EACH=<how many of each operation>)
	@FUZZ=$(or $(EACH),50) $(RUN) -m pytest tests/e2e/test_fuzz.py

record: $(STAMP) ## record answers of a real server as fixtures (key in VIDEO_DB_API_KEY)
	@$(RUN) -m evidence.record $(if $(INTO),--into $(INTO))

vendor: $(STAMP) ## put the description of FROM=<file, url or page> in place (INVALID=1: though it is not valid)
	@$(RUN) -m upstream.vendor "$$FROM" $(if $(filter-out 0,$(INVALID)),--invalid)

release: $(STAMP) ## set VERSION=<1.2.3> and write CHANGELOG from what make update told
	@$(RUN) -m upstream.release "$$VERSION"

audit: $(STAMP) ## hold the samples of PAGE=<file, folder, url> against the description (AGAINST=<file>)
	@$(RUN) -m upstream.audit "$$PAGE" $(if $(AGAINST),--against "$$AGAINST")

LOCKED := uv pip compile --quiet --generate-hashes --python-version 3.11 \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make lock" pyproject.toml

lock: ## pin the development tools, and the dependencies to test with, anew (needs uv)
	$(LOCKED) --universal --group dev --output-file requirements-dev.txt
	$(LOCKED) --resolution lowest-direct --output-file tests/e2e/lowest.txt
	$(LOCKED) --resolution highest --output-file tests/e2e/newest.txt

clean: ## remove what make made, but for what is committed
	@rm -rf $(VENV) dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
	@find . -name __pycache__ -prune -exec rm -rf {} +
