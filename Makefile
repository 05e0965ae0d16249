# The commands of the README; each does its own set-up.
.PHONY: site serve test bench format lint build clean

PORT ?= 8000

site: build
	@.build/release/clearinghouse build
	@echo "Open public/index.html in a browser, or run 'make serve' and go to http://localhost:$(PORT)/."

serve: build
	@.build/release/clearinghouse serve --port $(PORT)

build:
	@scripts/dependencies.sh
	@swift build -c release --product clearinghouse

test:
	@scripts/dependencies.sh
	@scripts/test-tools.sh
	@PATH="$(CURDIR)/.build/test-tools/bin:$$PATH" swift test

bench: build
	@python3 Benchmarks/run.py
	@python3 Benchmarks/reports.py
	@python3 Benchmarks/serve.py
	@python3 Benchmarks/search.py

format:
	@swift format --in-place --recursive Sources Tests Package.swift

lint:
	@swift format lint --strict --recursive Sources Tests Package.swift

clean:
	@rm -rf .build
