# Two commands: `make run` serves the bot (without a token: a demo cooperative on a local page), `make test` proves it.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PACKAGES := bot handlers services storage locales domain

.PHONY: run test tests check browser-test pictures bench lock clean
run: $(VENV)/.run
	$(BIN)/python -m bot run

# Types and style are looked at while the tests run.
test: $(VENV)/.dev
	$(MAKE) --no-print-directory -j2 check tests

tests: $(VENV)/.dev
	$(BIN)/python -m pytest -n 3 --dist loadgroup

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

browser-test: $(VENV)/.dev
	$(BIN)/python -m pytest tests/browser -o addopts=

pictures: $(VENV)/.dev
	$(BIN)/python -m tests.browser.pictures

bench: $(VENV)/.dev
	$(BIN)/python -m benchmarks

# The locks name versions and hashes, never an address. Needs uv on the PATH.
lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header -q pyproject.toml --group dev -c requirements.lock -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; say: make PYTHON=python3.12 ...")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: requirements.lock | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements.lock
	touch $@

$(VENV)/.dev: requirements-dev.lock requirements.lock pyproject.toml | $(VENV)/bin/python
	$(PIP) install --require-hashes -r requirements-dev.lock
	$(PIP) install --no-deps --no-build-isolation --editable .
	touch $@ $(VENV)/.run
