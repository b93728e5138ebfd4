# The front door: `make help` lists what it does.
SHELL := /bin/bash
.DEFAULT_GOAL := all
.DELETE_ON_ERROR:

PREFIX ?= /usr/local
VERSION := $(shell sed -n 's/.*static let version = "\(.*\)"/\1/p' Sources/LectureCommands/Help/HelpText.swift)
RELEASE := .build/release/lecture
RELEASE_FLAGS := -c release --static-swift-stdlib --explicit-target-dependency-import-check error
WASM_SCRATCH := .build-wasm
WASM := $(WASM_SCRATCH)/lecture.wasm
PYTHON := .build/python/bin/python

.PHONY: all packages test-packages build help test checks lint imports unit spec commands browser oracle pages formats installed bench \
	exercises install dist embedded clean

## all: install what is missing, build, run the first lecture and say where its report is (the default)
all: build
	@$(RELEASE) run lectures/03-backprop.md

packages:
	@.ci/packages build

test-packages:
	@.ci/packages test

## build: the release build of the command line
build: packages
	@mkdir -p .build/static && ln -sf "$$(clang --print-file-name=libstdc++.a)" .build/static/libstdc++.a
	swift build $(RELEASE_FLAGS) --product lecture

## test: everything that a submission must pass, two checks at a time
test: test-packages lint imports
	@$(MAKE) --no-print-directory --output-sync=target -j2 checks
	@$(MAKE) --no-print-directory installed
	@echo "all checks passed"

# The installed copy comes last and alone: it takes the checkout away.
# The two long compilations, for this machine and for the browser, come first, side by side.
checks: build browser commands unit oracle pages formats exercises

## lint: the form of the sources
lint:
	swift format lint --strict --recursive --parallel Package.swift $(filter-out Sources/Benchmarks,$(wildcard Sources/*)) \
		$(filter-out %/Programs,$(wildcard Sources/Benchmarks/*)) $(wildcard Tests/*Tests)

## imports: every import against the targets of Package.swift
imports:
	python3 Tests/House/check-imports.py

## unit: the unit tests of all modules
unit: packages | build
	swift test --parallel

## spec: the language's specs alone
spec: packages
	swift test --filter SpecRunnerTests

## commands: the built command line, used as people (and their accidents) do, and its allocator
commands: build
	python3 Tests/House/check-command-line.py $(RELEASE)
	@mkdir -p .build/house
	clang -O2 -std=c17 -DLECTURE_ALLOCATOR -ISources/CAllocator/include Tests/House/allocator.c -o .build/house/allocator
	.build/house/allocator

## browser: the whole core compiled for wasm32 in Embedded Swift, the specs in it under Node, and the bits of the engine
browser: build $(WASM)
	node Tests/BrowserTests/run-specs.mjs $(WASM) $(RELEASE) Tests/Specs
	node Tests/BrowserTests/run-specs.mjs $(WASM) $(RELEASE) Tests/BrowserTests/Programs
	node Tests/BrowserTests/check-bits.mjs $(WASM) $(RELEASE)

.PHONY: $(WASM)
$(WASM): test-packages
	python3 Tests/BrowserTests/build_module.py $(WASM_SCRATCH)

## oracle: the specs, random programs, the library's signatures and the lectures under the real compiler
oracle: build | unit
	python3 Tests/House/run-oracle.py Tests/Specs
	python3 -B Tests/RandomPrograms $(RELEASE)
	rm -f .build/debug/libLectureKit.a
	swift build --product LectureKit
	python3 Tests/House/bind-builtins.py $(RELEASE) .build/debug Tests/House/unbound-builtins.txt
	python3 Tests/House/run-native-lectures.py $(RELEASE) .build/debug lectures/*.md

## pages: sample reports in a real Chromium
pages: build $(PYTHON)
	$(PYTHON) Tests/BrowserTests/check_pages.py $(RELEASE) lectures Tests/SampleLectures \
		Tests/FormulasTests/Data/formulas.tsv Tests/FormulasTests/Data/further.tex

## formats: notebooks, Markdown, JSON and PDF of the same lectures against what reads them
formats: build $(PYTHON)
	$(PYTHON) Tests/BrowserTests/check_formats.py $(RELEASE) lectures Tests/SampleLectures

## exercises: handouts, and a class of a thousand graded, killed and resumed, as its readers read it
exercises: build $(PYTHON)
	$(PYTHON) Tests/House/check-exercises.py $(RELEASE) lectures Tests/LectureCommandsTests/Data/course \
		Tests/LectureCommandsTests/Data/submissions Tests/LectureCommandsTests/Data/expected.tsv

$(PYTHON): Tests/BrowserTests/requirements.txt
	python3 -m venv .build/python
	.build/python/bin/pip install --quiet --requirement Tests/BrowserTests/requirements.txt

## installed: the installed copy with the checkout out of reach and an empty environment
installed: build
	bash Tests/House/check-installed.sh

## bench: speeds, side by side with the peers found on this machine
bench: build
	swift build $(RELEASE_FLAGS) --product Benchmarks
	.build/release/Benchmarks $(RELEASE)

## install: the command line into PREFIX (default /usr/local)
install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/lecture

## dist: one archive for students and autograders
dist: build
	rm -rf dist && mkdir -p dist/lecture-$(VERSION)/lectures
	install -m 755 $(RELEASE) dist/lecture-$(VERSION)/lecture
	strip dist/lecture-$(VERSION)/lecture
	cp README.md dist/lecture-$(VERSION)/
	cp lectures/*.md dist/lecture-$(VERSION)/lectures/
	tar -C dist --sort=name --owner=0 --group=0 --mtime=@0 -czf dist/lecture-$(VERSION)-linux-x86_64.tar.gz lecture-$(VERSION)
	@echo "dist/lecture-$(VERSION)-linux-x86_64.tar.gz"

# One core target for wasm32, without its code: make embedded TARGET=Tensors
embedded:
	python3 Tests/BrowserTests/build_module.py $(WASM_SCRATCH) $(TARGET)

## clean: remove what was built
clean:
	rm -rf .build $(WASM_SCRATCH) dist

## help: this list
help:
	@sed -n 's/^## //p' Makefile | sort
