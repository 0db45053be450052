# Two commands do everything: `make demo` and `make test`. Both set up .venv first.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.PHONY: demo test check format golden pictures bench recognition clean

demo: $(VENV)/.demo
	@mkdir -p build
	-$(BIN)/formprep check samples/spouse-entry-photographed --on 2019-06-10
	-$(BIN)/formprep cover samples/spouse-entry-photographed --on 2019-06-10 -o build/cover.pdf
	@echo "The cover sheet is build/cover.pdf."

test: check

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/yamllint --strict schemas templates tests samples deploy
	$(BIN)/formprep lint
	$(BIN)/pytest

format: $(VENV)/.dev
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

golden: $(VENV)/.dev
	$(BIN)/python -m tests.golden

# The pictures of README, from a run of the story in samples/story.py.
pictures: $(VENV)/.dev
	$(BIN)/python -m samples.pictures

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/check.py

# How papers are told, read and judged on the evaluation set; what it needs is in benchmarks/README.md.
recognition: $(VENV)/.bench
	$(BIN)/python -m benchmarks.recognition

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/.demo: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev]"
	@touch $@ $(VENV)/.demo

$(VENV)/.bench: pyproject.toml | $(VENV)/.dev
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable ".[dev,bench]"
	@touch $@

clean:
	rm -rf $(VENV) build dist
