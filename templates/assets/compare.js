/* Countries side by side: reads data/compare/*.js, which call lacunaCompare, and builds the table.
   Classic script, no network; its words come from data- attributes, all text goes in as text. */
(() => {
  "use strict";

  const root = document.documentElement;
  const form = document.getElementById("compare");
  const say = form.dataset;
  const state = document.getElementById("compare-state");
  const result = document.getElementById("compare-result");
  const pickers = [...form.elements.country];
  const known = new Set([...pickers[0].options].map((option) => option.value).filter(Boolean));
  const most = pickers.length;

  const numbers = new Intl.NumberFormat(say.numbers);
  const shown = (value) => typeof value === "number" ? numbers.format(value) : value;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (whole, key) => shown(values[key]) ?? whole);
  const list = (names) => new Intl.ListFormat(say.locale, { type: "conjunction" }).format(names);

  /* ---- data ---- */

  let catalogue;
  const countries = new Map();
  window.lacunaCompare = (data) => {
    if (data.catalogue) catalogue = data.catalogue;
    if (data.country) countries.set(data.country.code, data.country);
  };

  // A data file is loaded once, as a script; a file that is missing leaves its name in `failed`.
  const files = new Map();
  const failed = new Set();
  function load(name) {
    if (!files.has(name)) files.set(name, new Promise((done) => {
      const script = document.createElement("script");
      script.src = `${say.base}${name.toLowerCase()}.${root.lang}.js`;
      script.onload = done;
      script.onerror = () => { failed.add(name); done(); };
      document.head.append(script);
    }));
    return files.get(name);
  }

  /* ---- small markup ---- */

  // A text may hold parts in another language, each between U+FFF9, its code, U+FFFA and U+FFFB.
  const marked = /\uFFF9([\w-]+)\uFFFA([^\uFFFB]*)\uFFFB/;
  const plain = (text) => text.replace(new RegExp(marked, "g"), "$2");
  function parts(text) {
    const found = typeof text === "string" && marked.exec(text);
    if (!found) return [text];
    const part = element("span", { lang: found[1], dir: "auto" }, found[2]);
    return [text.slice(0, found.index), part, ...parts(text.slice(found.index + found[0].length))];
  }

  function element(name, attributes = {}, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
    node.append(...children.flatMap(parts));
    return node;
  }

  function mark(...names) {
    const space = "http://www.w3.org/2000/svg";
    const svg = document.createElementNS(space, "svg");
    svg.setAttribute("class", names.length > 1 ? "mark pair" : "mark");
    svg.setAttribute("aria-hidden", "true");
    for (const name of names) {
      const use = document.createElementNS(space, "use");
      use.setAttribute("href", `#m-${name}`);
      svg.append(use);
    }
    return svg;
  }

  const absent = (words) => element("span", { class: "absent" }, words);
  const inLanguage = ({ lang, dir }) => ({ lang, dir });
  // Words of an author: in the language of the assessment unless they name their own, with a clock where they are old.
  const wordsIn = (name, country, value) => element(name, inLanguage(value.lang ? value : country), value.text,
    ...value.age ? [" ", element("span", { class: "age" }, mark("stale"), ` ${value.age}`)] : []);

  /* ---- differences in words ---- */

  const wordsOf = (values) => values.map((value) => value.word).join(say.list);
  const textsOf = (values) => values.map((value) => value.text ?? "").join(say.parts);

  // Sentences about one requirement: what the fixed words and figures say, who alone has words on a field, and which
  // fields both or all describe in words of their own. A country without a finding is compared by its outcome only.
  function differences(findings, chosen) {
    const sentences = [];
    const compared = findings.filter((finding) => finding && finding.mark !== "withheld");
    const differs = (label, values) => sentences.push(fill(say.differs, { label, values: values.join(say.values) }));
    const outcomes = findings.map((finding) => finding?.outcome ?? say.noFinding);
    if (new Set(outcomes).size > 1) differs(say.outcome, outcomes);

    const some = new Map();
    const own = [];
    if (compared.length > 1) for (const { key, label, quiet, absent: none = say.absent } of catalogue.fields) {
      if (quiet) continue;
      const stated = compared.filter((finding) => finding[key]);
      if (!stated.length) continue;
      const word = (finding) => finding[key] ? wordsOf(finding[key]) : none;
      const isFixed = stated.every((finding) => finding[key].every((value) => value.word));
      if (isFixed && new Set(compared.map(word)).size > 1) {
        differs(label, findings.map((finding) => compared.includes(finding) ? word(finding) : finding?.outcome ?? say.noFinding));
      } else if (stated.length < compared.length) {
        const names = list(chosen.filter((_, place) => stated.includes(findings[place])).map(({ shortName }) => shortName));
        some.set(names, [...some.get(names) ?? [], label]);
      } else if (new Set(stated.map((finding) => textsOf(finding[key]))).size > 1) {
        own.push(label);
      }
    }
    for (const [names, labels] of some) sentences.push(fill(say.some, { countries: names, labels: labels.join(say.list) }));
    return { sentences, own };
  }

  /* ---- the table ---- */

  const rowHeader = (label, attributes = {}) => element("th", { scope: "row", ...attributes }, label);

  function groupRow(width, ...content) {
    const header = element("th", { scope: "rowgroup", colspan: width }, element("span", {}, ...content));
    return element("tr", { class: "group" }, header);
  }

  function outcomeCell(finding, country, requirement) {
    if (!finding) return element("td", {}, absent(say.noFinding));
    const drawing = finding.notInForce ? [finding.mark, "not-in-force"] : [finding.mark];
    const words = [finding.outcome, finding.notInForce].filter(Boolean).join(say.list);
    const badge = element("span", { class: "outcome", "data-o": finding.mark }, mark(...drawing), " ",
      element("span", {}, words));
    const reason = (finding.reason ?? []).map((value) =>
      value.text ? wordsIn("p", country, value) : element("p", {}, absent(value.word)));
    return element("td", {}, element("a", { href: `${country.address}#${requirement.anchor}` }, badge), ...reason);
  }

  function valueCell(finding, field, country) {
    if (!finding) return element("td", {}, absent(say.noFinding));
    if (finding.mark === "withheld") return element("td", {}, absent(finding.outcome));
    const values = finding[field.key];
    if (!values) return element("td", {}, absent(field.absent ?? say.absent));
    const parts = values.map((value) => {
      const { word, text } = value;
      const words = text === undefined ? [] : [wordsIn("span", country, value)];
      return word === undefined ? words : [word, ...(words.length ? [say.parts, ...words] : [])];
    });
    if (parts.length === 1) return element("td", {}, ...parts[0]);
    return element("td", {}, element("ul", {}, ...parts.map((part) => element("li", {}, ...part))));
  }

  function body(requirement, chosen, onlyDifferences) {
    const findings = chosen.map((country) => country.findings[requirement.id]);
    const { sentences, own } = differences(findings, chosen);
    if (onlyDifferences && !sentences.length) return null;
    const width = chosen.length + 1;
    const link = element("a", { href: requirement.address }, element("b", {}, requirement.citation), " ",
      requirement.title);
    const duty = element("span", { class: "duty", "data-d": requirement.duty }, requirement.obligation);
    const words = [...sentences.length ? sentences : [say.same],
      ...own.length ? [fill(say.own, { labels: own.join(say.list) })] : []].join(" ");
    const rows = [
      groupRow(width, link, " ", duty),
      element("tr", { class: "differs" }, rowHeader(say.difference), element("td", { colspan: chosen.length }, words)),
      element("tr", {}, rowHeader(say.outcome),
        ...findings.map((finding, place) => outcomeCell(finding, chosen[place], requirement))),
    ];
    for (const field of catalogue.fields) {
      const values = findings.flatMap((finding) => finding?.[field.key] ?? []);
      if (field.key === "reason" || values.every(({ word }) => word === field.usual && word)) continue;
      const isWarm = field.key === "over-reach";
      const words = isWarm ? element("span", { class: "over-reach" }, mark("over-reach"), " ", field.label) : field.label;
      rows.push(element("tr", {}, rowHeader(words),
        ...findings.map((finding, place) => valueCell(finding, field, chosen[place]))));
    }
    return element("tbody", {}, ...rows);
  }

  function assessments(chosen) {
    const labels = [...new Set(chosen.flatMap(({ facts }) => facts.map(({ label }) => label)))];
    const cell = (fact) => element("td", {}, fact ? fact.words : absent(say.absent));
    const rows = labels.map((label) => element("tr", {}, rowHeader(label),
      ...chosen.map(({ facts }) => cell(facts.find((fact) => fact.label === label)))));
    return element("tbody", {}, groupRow(chosen.length + 1, say.assessments), ...rows);
  }

  function draw(chosen, want) {
    const inChapter = catalogue.requirements.filter(({ chapter }) => !want.chapter || chapter === want.chapter);
    const all = inChapter.filter(({ id }) => chosen.some((country) => country.findings[id]));
    const bodies = all.map((requirement) => body(requirement, chosen, want.only)).filter(Boolean);
    const names = list(chosen.map(({ name }) => name));
    const caption = element("caption", { id: "compare-caption" }, fill(say.title, { countries: names }),
      element("span", {}, fill(say.note, { requirements: bodies.length, all: all.length })));
    const heads = chosen.map((country) =>
      element("th", { scope: "col" }, element("a", { href: country.address }, country.name)));
    const table = element("table", { class: "data compare" }, caption,
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, say.field), ...heads)),
      assessments(chosen), ...bodies);
    const region = element("div",
      { class: "scroll tall fits", role: "region", "aria-labelledby": "compare-caption", tabindex: "0" }, table);
    result.querySelector(".scroll")?.remove();
    result.append(region);
    result.hidden = false;
    return bodies.length;
  }

  /* ---- choice, address ---- */

  const chapter = form.elements.chapter;
  const only = form.elements.only;
  const siteTitle = document.title.slice(document.title.lastIndexOf(" · "));
  const plainTitle = document.title;
  let turn = 0;

  // compare.html?c=KEN,SGP&chapter=IV&only=differences; where a browser refuses to change that, the same after "#".
  function read() {
    const given = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
    const codes = [...new Set((given.get("c") ?? "").toUpperCase().split(",").filter(Boolean))];
    const here = codes.filter((code) => known.has(code)).slice(0, most);
    pickers.forEach((picker, place) => { picker.value = here[place] ?? ""; });
    chapter.value = given.get("chapter") ?? "";
    if (chapter.selectedIndex < 0) chapter.value = "";
    only.checked = given.get("only") === only.value;
    return codes.filter((code) => !known.has(code));
  }

  function write(codes) {
    const kept = [codes.length && `c=${codes.join(",")}`, chapter.value && `chapter=${encodeURIComponent(chapter.value)}`,
      only.checked && `only=${only.value}`].filter(Boolean).join("&");
    try {
      history.replaceState(null, "", location.pathname + (kept && `?${kept}`));
    } catch {
      location.hash = kept;
    }
    window.dispatchEvent(new Event("lacuna-address"));
  }

  async function show(unknown = []) {
    const mine = ++turn;
    const codes = [...new Set(pickers.map((picker) => picker.value).filter(Boolean))];
    const wrong = unknown.length ? [fill(say.unknown, { codes: unknown.join(say.list) })] : [];
    if (codes.length < 2) {
      result.hidden = true;
      document.title = plainTitle;
      state.textContent = [...wrong, say.pick].join(" ");
      return;
    }
    state.textContent = say.waiting;
    await Promise.all(["requirements", ...codes].map(load));
    if (mine !== turn) return;
    const chosen = codes.map((code) => countries.get(code)).filter(Boolean);
    const nameOf = (code) => pickers[0].querySelector(`option[value="${code}"]`)?.textContent ?? code;
    const missing = [...failed].map((code) => fill(say.failed, { country: nameOf(code) }));
    if (!catalogue || chosen.length < 2) {
      result.hidden = true;
      state.textContent = [...wrong, ...missing].join(" ");
      return;
    }
    const count = draw(chosen, { chapter: chapter.value, only: only.checked });
    const title = fill(say.title, { countries: list(chosen.map(({ name }) => name)) });
    document.title = plain(title) + siteTitle;
    const choices = [
      chapter.value && fill(say.choice, { label: chapter.dataset.label, value: chapter.selectedOptions[0].textContent }),
      only.checked && only.closest("label").textContent.trim(),
    ].filter(Boolean).join(say.choices);
    state.textContent = [...wrong, ...missing, plain(title) + say.end, choices && fill(say.filtered, { choices }), count ? "" : say.nothing]
      .filter(Boolean).join(" ");
  }

  function change() {
    write([...new Set(pickers.map((picker) => picker.value).filter(Boolean))]);
    form.querySelector("output").textContent = "";
    show();
  }

  function copy() {
    const said = form.querySelector("output");
    const refused = () => { said.textContent = fill(say.notCopied, { address: location.href }); };
    if (!navigator.clipboard) return refused();
    navigator.clipboard.writeText(location.href).then(() => { said.textContent = say.copied; }, refused);
  }

  form.reset(); // browsers keep old choices over a reload
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", change);
  form.addEventListener("reset", () => setTimeout(change));
  form.addEventListener("click", ({ target }) => { if (target.dataset.do === "copy") copy(); });
  window.addEventListener("hashchange", () => show(read()));

  document.getElementById("compare-explanation").hidden = true;
  show(read());
})();
