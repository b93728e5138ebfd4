# The front door: `make help` lists what it does.
SHELL := /bin/bash
TOOLCHAIN := $(shell dirname $(shell dirname $(realpath $(shell command -v swiftc))))
WASM_FLAGS := --triple wasm32-unknown-none-wasm --scratch-path .build-wasm -c release -Xcc -isystem -Xcc /usr/include/wasm32-wasi -Xcc -D__wasi__=1
WASM_ENVIRONMENT := LECTURE_EMBEDDED=1 \
	LECTURE_BUILTINS=$(firstword $(wildcard /usr/lib/llvm-*/lib/clang/*/lib/wasi/libclang_rt.builtins-wasm32.a)) \
	LECTURE_UNICODE=$(TOOLCHAIN)/lib/swift/embedded/wasm32-unknown-none-wasm/libswiftUnicodeDataTables.a

.PHONY: lint embedded
# Checks form with the formatter of the tool chain.
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

# Compiles one core target for wasm32: make embedded TARGET=Tensors
embedded:
	$(WASM_ENVIRONMENT) timeout 900 swift build $(WASM_FLAGS) --target $(TARGET)
