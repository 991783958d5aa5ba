# make demo: a pretend studio and the window on it.  make test: every check.  Both set everything up themselves.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?= $(shell packaging/linux/python.sh)
# Frozen, Python goes along as a shared library, which Debian keeps in a package of its own.
FROZEN ?= $(shell packaging/linux/python.sh path)
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
PROTOS := $(shell find protos -name '*.proto')
TEXTS := $(wildcard resources/i18n/*.ts)

export PIP_CONSTRAINT := $(CURDIR)/constraints.txt

.PHONY: demo test lint texts bench shots docs installers clean system-demo system-test system-installers

demo: system-demo $(VENV)/.demo
	$(BIN)/python -m thrillmon demo

test: system-test $(VENV)/.test lint
	$(BIN)/python -m pytest -n 4 --dist worksteal $(TESTS)

lint: $(VENV)/.test
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo
	PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright
	$(BIN)/python packaging/texts.py --check

# Bring the translations up to date with the texts of the program; what is new is then unfinished.
texts: $(VENV)/.test
	$(BIN)/python packaging/texts.py
	$(BIN)/python packaging/translations.py

bench: system-test $(VENV)/.test
	$(BIN)/python -m benchmarks.drain
	$(BIN)/python -m benchmarks.floor_screen
	$(BIN)/python -m benchmarks.latency
	$(BIN)/python -m benchmarks.latency 60 500 wall

# The pictures of README and docs, from the real window on a pretend studio.
shots: system-demo $(VENV)/.test
	$(BIN)/python packaging/shots.py docs/pictures
	$(BIN)/python packaging/alarm_shots.py docs/pictures
	$(BIN)/python packaging/jackpot_shots.py docs/pictures
	$(BIN)/python packaging/walk_shots.py docs/pictures

# The guide that the Help menu opens: resources/guide/index.html. Every warning is an error.
docs: $(VENV)/.test
	$(BIN)/python packaging/guide.py

# The installer for this system (a .deb on Debian), and the script of the Windows one tried on the same files.
installers: system-installers .venv-freeze/.made
	packaging/freeze/build.sh .venv-freeze/bin/python
	packaging/linux/deb.sh
	packaging/windows/installer.sh
	.venv-freeze/bin/python packaging/linux/startup.py

.venv-freeze/.made: pyproject.toml constraints.txt packaging/freeze/environment.sh
	packaging/freeze/environment.sh $(FROZEN)
	touch $@

clean:
	rm -rf .venv-freeze build dist $(VENV) thrillmon/wire resources/i18n/*.qm resources/guide screenshots

system-demo:
	@packaging/linux/packages.sh demo

system-test:
	@packaging/linux/packages.sh test

system-installers:
	@packaging/linux/packages.sh installers

$(BIN)/python: | system-demo
	$(PYTHON) -m venv $(VENV)

# The messages in thrillmon/wire and the compiled translations are made by the build, editable installs included.
$(VENV)/.demo: $(BIN)/python pyproject.toml constraints.txt packaging/hook.py packaging/wire.py packaging/translations.py $(PROTOS) $(TEXTS)
	$(PIP) install --upgrade pip
	$(PIP) install hatchling editables grpcio-tools PySide6-Essentials
	$(PIP) install --no-build-isolation --editable .
	touch $@

$(VENV)/.test: $(VENV)/.demo
	$(PIP) install --group dev
	touch $@
