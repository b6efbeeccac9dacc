# make site    builds the program and publishes site/ from assessments/
# make test    runs every test
# make serve   shows the site on this machine and follows your changes
# make binary  makes one program that runs on a Debian 12 without Swift
# make clean   removes what was built

SWIFT ?= swift
LACUNA = .build/release/lacuna

.PHONY: site test serve binary format generated clean

site: $(LACUNA)
	$(LACUNA) build --timings

serve: $(LACUNA)
	$(LACUNA) serve

test:
	@scripts/install-packages build test
	@scripts/check-format
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
	@Tests/Browser/run

# The compiler decides what has to be built; asking it costs a second.
.PHONY: $(LACUNA)
$(LACUNA):
	@scripts/install-packages build
	$(SWIFT) build -c release --product lacuna

binary:
	@scripts/install-packages build binary
	$(SWIFT) build -c release --product lacuna --static-swift-stdlib --scratch-path .build-binary -Xlinker -lcurl
	@echo "The program is .build-binary/release/lacuna. It needs the Debian packages libcmark-gfm0.29.0.gfm.6, libcmark-gfm-extensions0.29.0.gfm.6, libssl3 and libcurl4."

format:
	$(SWIFT) format format --in-place --recursive --parallel Sources Tests Package.swift

# Files that are made from others. Tests fail while one of them is stale.
generated: $(LACUNA)
	scripts/embed-defaults
	scripts/list-texts
	LACUNA_REWRITE=1 $(SWIFT) test --filter Generated

clean:
	rm -rf .build .build-binary
