/* Lacuna. Every page is whole without this script. It adds: filters and order, copies of both, the language switch
   that keeps the place, the running head on paper. Classic script, no network; its words come from data- attributes. */
(() => {
  "use strict";

  const root = document.documentElement;
  const words = document.currentScript.dataset;
  root.classList.add("js");

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const textOf = (node) => node.textContent.replace(/\s+/g, " ").trim();
  const numbers = new Intl.NumberFormat(words.numbers);
  const shown = (value) => typeof value === "number" ? numbers.format(value) : value;
  const fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (whole, key) => shown(values[key]) ?? whole);

  // A constructed sheet, because from file:// a page may not write into the sheet of its <link>.
  const styleSheet = () => {
    const sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return sheet;
  };

  /* ---- order ---- */

  const collator = new Intl.Collator(root.lang, { numeric: true });

  // Rows in the order of a value; absent values last, equal ones in their old order.
  function ordered(rows, value, sign) {
    const keys = new Map(rows.map((row) => [row, value(row)]));
    return [...rows].sort((a, b) => {
      const [x, y] = [keys.get(a), keys.get(b)];
      return x === "" || y === "" ? (x === "") - (y === "") : sign * collator.compare(x, y);
    });
  }

  // The words of a header become a button.
  function headerButton(header, act) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    button.addEventListener("click", act);
    header.append(button);
  }

  function sortable(table) {
    const headers = all("th[data-sort]", table.tHead);
    const status = document.createElement("p");
    status.className = "vh";
    status.setAttribute("role", "status");
    (table.closest(".scroll") ?? table).after(status);
    for (const header of headers) headerButton(header, () => {
      const down = header.getAttribute("aria-sort") === "ascending";
      const value = (row) => row.cells[header.cellIndex].dataset.v ?? textOf(row.cells[header.cellIndex]);
      for (const other of headers) other.removeAttribute("aria-sort");
      header.setAttribute("aria-sort", down ? "descending" : "ascending");
      for (const body of table.tBodies) body.append(...ordered(all("tr:not(.group)", body), value, down ? -1 : 1));
      status.textContent = fill(down ? words.sortedDown : words.sortedUp, { column: textOf(header) });
    });
  }

  /* ---- filter ---- */

  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);
  const isCountry = ({ data, region }, want) => has(data.groups, want.group) && !(want.data && "empty" in data)
    && (!want.region || want.region === region || want.region === data.subregion);
  const isRequirement = ({ data }, want) =>
    has(data.chapter, want.chapter) && has(data.themes, want.theme) && has(data.obligation, want.obligation);
  const matches = ({ o, b }, { outcomes, bases }) => (!outcomes.length || outcomes.includes(o))
    && (!bases.length || bases.some((basis) => b.includes(basis)));
  const shownOf = (items) => items.filter((item) => item.shown);
  const show = (node, isShown) => { if (node.hidden === isShown) node.hidden = !isShown; };

  // Both axes of a matrix as plain values, read once: rows, columns, outcome and bases of every cell.
  function model(table) {
    const down = table.dataset.axis === "rows"; // are the countries the rows?
    const heads = [...table.tHead.rows];
    const columns = all(down ? "th[data-chapter]" : "th[data-c]", heads.at(-1))
      .map((node) => ({ node, data: node.dataset, region: node.dataset.region }));
    const groups = [...table.tBodies].map((body) =>
      ({ body, head: body.querySelector("tr.group"), rows: all("tr:not(.group)", body) }));
    const rows = groups.flatMap((group) =>
      group.rows.map((node) => ({ node, group, data: node.dataset, region: group.body.dataset.region })));
    const offset = rows.length ? rows[0].node.cells.length - columns.length : 0; // cells before the first value
    for (const row of rows) row.cells = columns.map((_, place) => row.node.cells[offset + place].dataset)
      .map(({ o, b = "" }) => ({ o, b: b.split(" ") }));
    return { down, rows, columns, groups, offset, spans: heads.length > 1 ? all("[scope=colgroup]", heads[0]) : [] };
  }

  // One selector for each run of hidden columns: no cell is touched, however wide the table.
  function hiddenColumns(id, columns, offset) {
    const selectors = [];
    for (let from = 0; from < columns.length; from++) {
      if (columns[from].shown) continue;
      let to = from;
      while (columns[to + 1]?.shown === false) to++;
      selectors.push(`#${id} tbody td:nth-child(n+${from + offset + 1}):nth-child(-n+${to + offset + 1})`);
      from = to;
    }
    return selectors.length ? `${selectors}{display:none}` : "";
  }

  const blank = (id, attribute, kept) => kept.length
    ? `#${id} td[data-o]:not(${kept.map((value) => `[${attribute}~="${value}"]`)})>*{visibility:hidden}` : "";

  // The matrix: rows and columns go, cells that do not match are left blank.
  function matrixView(form, table, change) {
    const sheet = styleSheet();
    const sortHeads = all("th[data-sort]", table.tHead);
    const valueColumns = table.querySelector("colgroup[span]");
    let data, last;
    let order = "";

    // Countries as rows: by region (the order of the page) or in one list by name or date.
    function reorder(sort) {
      if (!data.down || sort === order) return;
      order = sort;
      const key = sort.replace("-", "");
      const sign = sort.startsWith("-") ? -1 : 1;
      const value = (row) => key === "name" ? textOf(row.cells[0]) : row.dataset[key] ?? "";
      if (key) data.groups[0].body.append(...ordered(data.rows.map((row) => row.node), value, sign));
      else for (const group of data.groups) group.body.append(...group.rows);
      for (const head of sortHeads) {
        if (head.dataset.sort === key) head.setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      }
    }

    function apply(want) {
      data ??= model(table);
      last = want;
      const { rows, columns, groups, offset, spans } = data;
      const [rowTest, columnTest] = data.down ? [isCountry, isRequirement] : [isRequirement, isCountry];
      for (const row of rows) row.shown = rowTest(row, want);
      for (const column of columns) column.shown = columnTest(column, want);
      if (want.searches) {
        const found = new Set();
        for (const row of shownOf(rows)) columns.forEach((column, place) => {
          if (column.shown && matches(row.cells[place], want)) found.add(row).add(column);
        });
        for (const item of [...rows, ...columns]) item.shown &&= found.has(item);
      }

      reorder(want.sort ?? "");
      for (const { node, shown } of [...rows, ...columns]) show(node, shown);
      const width = shownOf(columns).length;
      for (const group of groups) {
        if (!group.head) continue;
        group.head.hidden = order !== "" || !rows.some((row) => row.group === group && row.shown);
        group.head.cells[0].colSpan = offset + width;
      }
      for (const span of spans) {
        const count = shownOf(columns).filter((column) => column.region === span.dataset.region).length;
        span.hidden = !count;
        span.colSpan = count || 1;
      }
      if (valueColumns) valueColumns.span = width || 1;
      sheet.replaceSync(hiddenColumns(table.id, columns, offset)
        + blank(table.id, "data-o", want.outcomes) + blank(table.id, "data-b", want.bases));
      table.dataset.only = want.outcome ?? "";
      const [countries, requirements] = data.down ? [rows, columns] : [columns, rows];
      return {
        countries: shownOf(countries).length, allCountries: countries.length,
        requirements: shownOf(requirements).length, allRequirements: requirements.length,
      };
    }

    function lines() {
      const keep = (_, place) => data.columns[place - data.offset]?.shown ?? true;
      const heads = [...table.tHead.rows[0].cells].slice(0, data.offset).concat(data.columns.map((column) => column.node));
      const byNode = new Map(data.rows.map((row) => [row.node, row]));
      const body = all("tbody tr:not(.group, [hidden])", table).map((node) => {
        const { cells, group } = byNode.get(node);
        const texts = [...node.cells].map((cell, place) => place < data.offset || matches(cells[place - data.offset], last)
          ? spoken(cell) : "");
        return [group.head ? textOf(group.head) : "", ...texts.filter(keep)];
      });
      return [[form.dataset.group, ...heads.filter(keep).map(textOf)], ...body];
    }

    // A header walks through the orders that the form offers for its column, then back to the first.
    for (const head of sortHeads) headerButton(head, () => {
      const select = form.elements.sort;
      const offered = [...select.options].map((option) => option.value)
        .filter((value) => !value || value.replace("-", "") === head.dataset.sort);
      select.value = offered[(Math.max(0, offered.indexOf(select.value)) + 1) % offered.length];
      change();
    });
    return { apply, lines, title: () => textOf(table.caption) };
  }

  // The tables of an article: one row for each country with a finding.
  function rowsView(form, tables) {
    const groups = tables.flatMap((table) => [...table.tBodies].map((body) => ({
      table, body, head: body.querySelector("tr.group"),
      rows: all("tr:not(.group)", body).map((node) => ({
        node, data: node.dataset, region: body.dataset.region, code: node.dataset.c,
        cell: { o: node.querySelector("[data-o]").dataset.o, b: [node.querySelector("[data-b]").dataset.b] },
      })),
    })));
    const rows = groups.flatMap((group) => group.rows);
    const countriesOf = (items) => new Set(items.map((row) => row.code)).size;

    function apply(want) {
      for (const row of rows) {
        row.shown = isCountry(row, want) && matches(row.cell, want);
        show(row.node, row.shown);
      }
      for (const group of groups) if (group.head) show(group.head, shownOf(group.rows).length > 0);
      for (const table of tables) {
        show(table.closest(".scroll") ?? table, groups.some((group) => group.table === table && shownOf(group.rows).length));
      }
      return {
        countries: countriesOf(shownOf(rows)), allCountries: countriesOf(rows),
        rows: shownOf(rows).length, allRows: rows.length,
      };
    }

    const lines = () => [
      [form.dataset.group, form.elements.region.dataset.label, ...[...tables[0].tHead.rows[0].cells].map(textOf)],
      ...groups.flatMap(({ table, body, head }) => all("tr:not(.group, [hidden])", body).map((node) =>
        [table.caption.firstChild.textContent, head ? textOf(head) : "", ...[...node.cells].map(spoken)])),
    ];
    return { apply, lines, title: () => textOf(document.querySelector("h1")) };
  }

  function filterable(form) {
    const say = form.dataset;
    const state = document.getElementById(`${say.for}-state`);
    const controls = all("select, input", form);
    const table = document.getElementById(say.for);
    const view = table ? matrixView(form, table, change) : rowsView(form, all("table[data-filterable]"));
    const valueOf = (control) => control.type === "checkbox" && !control.checked ? "" : control.value;

    // What the chosen option stands for: itself, or the list in its data-match ("only gaps").
    const matched = (name) => {
      const option = form.elements[name]?.selectedOptions[0];
      return option?.value ? (option.dataset.match ?? option.value).split(" ") : [];
    };

    function apply() {
      const values = Object.fromEntries(controls.map((control) => [control.name, valueOf(control)]));
      const [outcomes, bases] = [matched("outcome"), matched("basis")];
      const searches = outcomes.length + bases.length > 0;
      state.textContent = inWords(view.apply({ ...values, outcomes, bases, searches }), searches);
      return values;
    }

    // The state as a sentence, above the table and in the download.
    function inWords(counts, searches) {
      const choices = controls.filter(valueOf).map((control) => control.selectedOptions
        ? fill(say.choice, { label: control.dataset.label, value: textOf(control.selectedOptions[0]) })
        : textOf(control.closest("label"))).join(say.separator);
      if (!choices) return say.all;
      if (!Object.values(counts).every((count) => count)) return fill(say.none, { choices });
      return fill(say.shown, { choices, ...counts }) + (searches && say.blank ? ` ${say.blank}` : "");
    }

    // The address holds the state, #region=africa&outcome=gaps; an anchor without "=" is left alone.
    function read() {
      const given = new URLSearchParams(location.hash.includes("=") ? location.hash.slice(1) : location.search);
      if (!controls.some((control) => given.has(control.name))) return false;
      for (const control of controls) {
        const value = given.get(control.name) ?? "";
        if (control.type === "checkbox") control.checked = value === control.value;
        else control.value = value;
        if (control.selectedIndex < 0) control.value = ""; // a word that the form does not know
      }
      return true;
    }

    function change() {
      const kept = new URLSearchParams(Object.entries(apply()).filter(([, value]) => value)).toString();
      history.replaceState(null, "", location.pathname + location.search + (kept && `#${kept}`));
      languages();
      form.querySelector("output").textContent = "";
    }

    function csv() {
      apply();
      const comment = `# ${view.title()} | ${state.textContent} | ${location.href}`;
      const text = [[comment], ...view.lines()].map((line) => line.map(field).join(",") + "\r\n").join("");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\ufeff", text], { type: "text/csv;charset=utf-8" }));
      link.download = say.file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    function copy() {
      const said = form.querySelector("output");
      const failed = () => { said.textContent = fill(say.notCopied, { address: location.href }); };
      if (!navigator.clipboard) return failed();
      navigator.clipboard.writeText(location.href).then(() => { said.textContent = say.copied; }, failed);
    }

    form.reset(); // browsers keep old choices over a reload
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("change", change);
    form.addEventListener("reset", () => setTimeout(change));
    form.addEventListener("click", ({ target }) => ({ csv, copy })[target.dataset.do]?.());
    window.addEventListener("hashchange", () => { if (read()) apply(); });

    if (read()) {
      form.querySelector("details").open = true;
      apply();
    }
  }

  // The words of a cell as they are read out, a date as YYYY-MM-DD.
  function spoken(cell) {
    const day = cell.querySelector("time");
    if (day) return day.dateTime;
    const copy = cell.cloneNode(true);
    for (const node of all("[aria-hidden]", copy)) node.remove();
    return textOf(copy).replace(/ ,/g, ",");
  }

  // A field of CSV; what a spreadsheet would take for a formula gets an apostrophe.
  function field(value) {
    const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",;\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
  }

  /* ---- small things ---- */

  // The other languages open at the same place, with the same filter.
  function languages() {
    for (const link of all(".languages a")) {
      link.setAttribute("href", link.getAttribute("href").split(/[?#]/)[0] + location.search + location.hash);
    }
  }

  // Head and foot of the printed page: data-running and data-foot on <html>.
  function runningHead() {
    const box = (place, text) => text ? `@${place}{content:"${text.replace(/["\\]/g, "\\$&")}"}` : "";
    const start = root.dir === "rtl" ? "top-right" : "top-left";
    styleSheet().replaceSync(`@page{${box(start, root.dataset.running)}${box("bottom-left", root.dataset.foot)}}`);
  }

  // Browsers leave a focused cell half under a sticky head or column; bring it out.
  function uncover({ target }) {
    const box = target.closest(".tall");
    const table = target.closest(".tall table");
    if (!table) return;
    const sticks = (node) => node && getComputedStyle(node).position === "sticky" && !node.contains(target);
    const stub = table.querySelector("tbody th[scope=row]");
    const at = target.getBoundingClientRect();
    let { left, right } = box.getBoundingClientRect();
    if (sticks(stub) && !target.closest("tbody th, thead tr:first-child th:first-child")) {
      if (root.dir === "rtl") right = stub.getBoundingClientRect().left;
      else left = stub.getBoundingClientRect().right;
    }
    box.scrollLeft += Math.min(0, at.left - left - 4) || Math.max(0, at.right - right + 4);
    const up = sticks(table.tHead) ? Math.min(0, at.top - table.tHead.getBoundingClientRect().bottom - 4) : 0;
    const scroller = getComputedStyle(box).overflowY === "visible" ? window : box;
    if (up) scroller.scrollBy({ top: up, behavior: "instant" });
  }

  // On paper nothing stays folded.
  window.addEventListener("beforeprint", () => {
    for (const fold of all("main details:not([open])")) fold.open = fold.dataset.printed = true;
  });
  window.addEventListener("afterprint", () => {
    for (const fold of all("details[data-printed]")) {
      fold.open = false;
      delete fold.dataset.printed;
    }
  });

  document.addEventListener("focusin", uncover);
  for (const moved of ["hashchange", "lacuna-address"]) window.addEventListener(moved, languages);
  languages();
  runningHead();
  all("table[data-sortable]").forEach(sortable);
  all("form.filters[data-for]").forEach(filterable);
})();
