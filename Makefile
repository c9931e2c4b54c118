# make demo: sets everything up and audits an example. make test: sets everything up and tests.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

.PHONY: help demo test programs published check slow bench goldens docs lock wheel clean

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1: /p' $(MAKEFILE_LIST)

# Each stamp says: what this lock names is installed.
.venv/.test: requirements/test.txt requirements/build.txt pyproject.toml hatch_build.py
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed" if sys.version_info < (3, 11) else 0)'
	test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt -r requirements/build.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.check: .venv/.test requirements/check.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/check.txt
	@touch $@

demo: .venv/.test ## set up, then audit an example
	@$(BIN)/spm-check audit examples/puskesmas-melati --on 2012-07-01 --fail-on never

# What is compiled once is not compiled in every one of thousands of processes.
unexport PYTHONDONTWRITEBYTECODE

CORE = tests/audit tests/continuity tests/discovery tests/manual tests/model tests/reading
CORE_FILES = src/spm_check/model/*,src/spm_check/audit/*,src/spm_check/continuity/*

test: .venv/.test ## set up, then run the tests, those of the core with complete coverage of it
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n auto $(PYTEST) $(CORE)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report --include='$(CORE_FILES)' --fail-under=100
	$(BIN)/python -m pytest -n auto $(PYTEST) $(addprefix --ignore=,$(CORE))

programs: ## tesseract, LibreOffice, Chromium, PostgreSQL, shells and more from the system's packages, for the tests that use them
	command -v tesseract && command -v soffice && command -v chromedriver && command -v npm && command -v zsh && command -v fish && command -v mandoc && { command -v pg_ctl || ls /usr/lib/postgresql/*/bin/pg_ctl; } || { apt-get update -qq; apt-get install -y -qq --no-install-recommends $(PROGRAMS); }

PROGRAMS = tesseract-ocr tesseract-ocr-ind fonts-liberation libreoffice-writer libreoffice-calc libreoffice-impress chromium chromium-driver zsh fish mandoc postgresql $(shell command -v npm > /dev/null || echo npm)

published: requirements/published/node_modules/.package-lock.json ## what other fields publish to check formats with, for the tests that use it

requirements/published/node_modules/.package-lock.json: requirements/published/package-lock.json
	npm ci --prefix requirements/published --ignore-scripts --omit=dev --no-audit --no-fund --loglevel=error
	@touch $@

check: .venv/.check ## lint, format, types, import contracts
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

wheel: .venv/.check ## build the wheel and try it in a bare environment
	$(BIN)/python -m pytest -n auto --dist loadfile -m wheel tests/packaging

slow: .venv/.test ## the tests that take minutes: 200 killed writers, and ten times as many examples of every law
	$(BIN)/python -m pytest -m slow
	SPM_CHECK_EXAMPLES=200 $(BIN)/python -m pytest -n auto tests/properties tests/render tests/reading

bench: .venv/.test ## measure against bare Python and the neighbours (minutes; installs them)
	$(BIN)/python benchmarks/run.py

goldens: .venv/.test ## write the expected reports of the examples anew; read the diff
	$(BIN)/python -m pytest -q tests/examples --write

docs: .venv/.test ## write what is generated from the catalogue and the program
	$(BIN)/python -m pytest -q tests/docs --write

lock: .venv/.test ## lock again what pyproject.toml asks for
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(BIN)/uv pip compile --quiet --upgrade $(LOCK) --group test --all-extras pyproject.toml -o requirements/test.txt
	$(BIN)/uv pip compile --quiet --upgrade $(LOCK) --group build -c requirements/test.txt -o requirements/build.txt
	$(BIN)/uv pip compile --quiet --upgrade $(LOCK) --group check -c requirements/test.txt -o requirements/check.txt

LOCK = --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

clean: ## remove what is generated
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .coverage* clauses/*/compiled.json
