# make site    builds the program and publishes site/ from assessments/
# make test    runs every test
# make serve   shows the site on this machine and follows your changes
# make binary  makes one program that runs on a Debian 12 without Swift
# make man     makes the manual page and the shell completions in .build/manual
# make install puts program, manual page and completions below PREFIX (/usr/local)
# make clean   removes what was built

SWIFT ?= swift
LACUNA = .build/release/lacuna

PREFIX ?= /usr/local
MANUAL = .build/manual

.PHONY: site test serve binary man install format generated clean

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
	@Tests/Fuzz/run 10
	@scripts/test-sanitized

# The compiler decides what has to be built; asking it costs a second.
.PHONY: $(LACUNA)
$(LACUNA):
	@scripts/install-packages build
	$(SWIFT) build -c release --product lacuna

binary:
	@scripts/install-packages build binary
	$(SWIFT) build -c release --product lacuna --static-swift-stdlib --scratch-path .build-binary -Xlinker -lcurl
	@echo "The program is .build-binary/release/lacuna. It needs the Debian packages libcmark-gfm0.29.0.gfm.6, libcmark-gfm-extensions0.29.0.gfm.6, libssl3 and libcurl4."

man: $(LACUNA)
	$(SWIFT) package generate-manual
	@mkdir -p $(MANUAL)
	cp .build/plugins/GenerateManual/outputs/lacuna/lacuna.1 $(MANUAL)/lacuna.1
	$(LACUNA) --generate-completion-script bash > $(MANUAL)/lacuna.bash
	$(LACUNA) --generate-completion-script zsh > $(MANUAL)/_lacuna
	$(LACUNA) --generate-completion-script fish > $(MANUAL)/lacuna.fish

install: man
	install -D -m 755 $(LACUNA) $(DESTDIR)$(PREFIX)/bin/lacuna
	install -D -m 644 $(MANUAL)/lacuna.1 $(DESTDIR)$(PREFIX)/share/man/man1/lacuna.1
	install -D -m 644 $(MANUAL)/lacuna.bash $(DESTDIR)$(PREFIX)/share/bash-completion/completions/lacuna
	install -D -m 644 $(MANUAL)/_lacuna $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_lacuna
	install -D -m 644 $(MANUAL)/lacuna.fish $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/lacuna.fish

format:
	$(SWIFT) format format --in-place --recursive --parallel Sources Tests Package.swift

# Files that are made from others. Tests fail while one of them is stale.
generated: $(LACUNA)
	scripts/embed-defaults
	scripts/list-texts
	LACUNA_REWRITE=1 $(SWIFT) test --filter "GoldenSite|RulePage"

clean:
	rm -rf .build .build-binary
