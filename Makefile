# What can be done here; `make` alone lists it. Recipes are plain POSIX sh.

SWIFT = swift
PREFIX = /usr/local
DESTDIR =
# A folder of texts with annotations, for `make evaluate`.
KIT =
# A folder with treebanks and the silver news corpus in its folder language, and articles with attributions in its
# folder attribution, for `make models`.
CORPORA =
EVALUATE_FLAGS =

RELEASE = .build/release/kb
DEMO = .build/demo
RELEASE_FLAGS = -c release --static-swift-stdlib --product kb -Xlinker -s

.POSIX:
.DEFAULT_GOAL := help
.PHONY: help tools build demo test sanitize lint install uninstall evaluate models bench clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile
	@printf '\nVariables: PREFIX (%s), DESTDIR, KIT, EVALUATE_FLAGS, CORPORA.\n' '$(PREFIX)'

# Installs what a fresh Debian or Ubuntu lacks beside the Swift toolchain, and nothing where nothing is missing.
tools:
	@command -v $(SWIFT) >/dev/null 2>&1 || { \
	  echo "There is no Swift toolchain: install Swift 6.2 or later (https://www.swift.org/install/) and try again." >&2; \
	  exit 1; }
	@missing=; \
	pkg-config --exists sqlite3 2>/dev/null || [ -e /usr/include/sqlite3.h ] || \
	  [ -e /usr/local/include/sqlite3.h ] || missing="$$missing libsqlite3-dev"; \
	pkg-config --exists libxml-2.0 2>/dev/null || [ -e /usr/include/libxml2/libxml/parser.h ] || \
	  missing="$$missing libxml2-dev pkg-config"; \
	for library in zlib.h:zlib1g-dev bzlib.h:libbz2-dev zstd.h:libzstd-dev brotli/decode.h:libbrotli-dev; do \
	  [ -e "/usr/include/$${library%:*}" ] || [ -e "/usr/local/include/$${library%:*}" ] || \
	    missing="$$missing $${library#*:}"; \
	done; \
	command -v git >/dev/null 2>&1 || missing="$$missing git"; \
	[ -n "$$missing" ] || exit 0; \
	root=; [ "$$(id -u)" -eq 0 ] || root=sudo; \
	give_up() { \
	  echo "$$1 Type this, then try again:" >&2; \
	  echo "  $${root:+$$root }apt-get update && $${root:+$$root }apt-get install$$missing" >&2; \
	  exit 1; }; \
	command -v apt-get >/dev/null 2>&1 || { \
	  echo "Missing:$$missing, and there is no apt-get: install what your system calls these, then try again." >&2; \
	  exit 1; }; \
	[ -z "$$root" ] || command -v sudo >/dev/null 2>&1 || { \
	  root=; give_up "Missing:$$missing, and only the superuser can install it."; }; \
	echo "Installing$$missing with apt-get$${root:+ (through sudo)}"; \
	get="$$root env DEBIAN_FRONTEND=noninteractive apt-get"; \
	$$get install -y --no-install-recommends $$missing || \
	  { $$get update && $$get install -y --no-install-recommends $$missing; } || \
	  give_up "Installing$$missing failed."

build: tools ## build the release binary, .build/release/kb
	@echo "Building kb (harmless: the linker's note on mktemp; without pkg-config, a hint to install sqlite3)"
	$(SWIFT) build $(RELEASE_FLAGS)

demo: build ## build, read the sample articles into a new file, ask three questions
	@set -eu; \
	rm -rf $(DEMO); mkdir -p $(DEMO); \
	kb() { $(RELEASE) "$$@"; }; \
	show() { printf '\n$$ %s\n' "$$1"; eval "$$1"; }; \
	show 'export KB_DB=$(DEMO)/kb.sqlite'; \
	show 'kb ingest Tests/Articles --manifest Tests/Articles/manifest.jsonl'; \
	show 'kb query "who threatened to keep the gates shut"'; \
	show 'kb query "what did Tursunova say about the talks"'; \
	show 'kb query "who mediated the round in Doha"'; \
	printf '\nThe knowledge base is $(DEMO)/kb.sqlite; the program is $(RELEASE).\n'

lint: tools
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

test: lint ## check the style, build everything, run all tests
	$(SWIFT) build --build-tests
	$(SWIFT) test --disable-xctest --skip-build

# Each sanitizer has a build of its own, and takes some ten minutes for it and the tests. What is left at the end of a
# process is no fault: the parser of arguments leaves 48 bytes behind when it ends one.
sanitize: tools ## run all tests under the address and the thread sanitizer
	$(SWIFT) build --build-tests --sanitize=address --scratch-path .build/address
	ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test --disable-xctest --skip-build --sanitize=address --scratch-path .build/address
	$(SWIFT) build --build-tests --sanitize=thread --scratch-path .build/thread
	TSAN_OPTIONS="suppressions=$$PWD/Tests/thread-sanitizer.txt" \
	  $(SWIFT) test --disable-xctest --skip-build --sanitize=thread --scratch-path .build/thread

# As root, as in `sudo make install`, a binary that is there is not built again: the build folder stays the user's.
install: ## install kb to PREFIX/bin
	@if [ "$$(id -u)" -ne 0 ] || [ ! -x $(RELEASE) ]; then $(MAKE) build; fi
	mkdir -p "$(DESTDIR)$(PREFIX)/bin"
	cp $(RELEASE) "$(DESTDIR)$(PREFIX)/bin/kb"
	chmod 755 "$(DESTDIR)$(PREFIX)/bin/kb"

uninstall: ## remove kb from PREFIX/bin
	rm -f "$(DESTDIR)$(PREFIX)/bin/kb"

evaluate: build ## measure kb on the annotated texts in KIT and compare with the floors
	@command -v python3 >/dev/null 2>&1 || { \
	  echo "There is no python3, which the scorers are written in: install it and try again." >&2; exit 1; }
	python3 Tests/Evaluation/evaluate.py --kb $(RELEASE) --kit "$(KIT)" $(EVALUATE_FLAGS)

models: tools ## train the models that read English on the corpora in CORPORA (half an hour)
	@[ -f "$(CORPORA)/language/ewt.train.conllu" ] && [ -f "$(CORPORA)/attribution/train.jsonl" ] || { \
	  echo "Name a folder that holds language/ewt.train.conllu, attribution/train.jsonl and their fellows: make models CORPORA=folder" >&2; exit 1; }
	$(SWIFT) build -c release --product kb-train
	.build/release/kb-train train --corpora "$(CORPORA)/language"
	$(SWIFT) build -c release --product kb-train
	.build/release/kb-train train --corpora "$(CORPORA)/language" --only attributions
	$(SWIFT) build -c release --product kb-train
	.build/release/kb-train verify

bench: tools ## measure how fast English is read
	$(SWIFT) build -c release --product kb-bench
	.build/release/kb-bench language

clean: ## remove all that was built
	rm -rf .build
