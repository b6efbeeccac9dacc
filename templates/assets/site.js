/* Lacuna. Every page is whole without this script. It adds: filters and order, copies of both, the language switch
   that keeps the place, the running head on paper. Classic script, no network; its words come from data- attributes. */
(() => {
  "use strict";

  const root = document.documentElement;
  const words = document.currentScript.dataset;
  root.classList.add("js");

  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const textOf = (node) => node.textContent.replace(/\s+/g, " ").trim();
  const fill = (text = "", values) => text.replace(/\{(\w+)\}/g, (whole, key) => values[key] ?? whole);

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

  // Both axes of the table as plain values, read once: rows, columns, outcome and basis of every cell.
  function model(table) {
    const down = table.dataset.axis === "rows"; // are the countries the rows?
    const heads = [...table.tHead.rows];
    const columns = all(down ? "th[data-chapter]" : "th[data-c]", heads.at(-1))
      .map((node) => ({ node, data: node.dataset, region: node.dataset.region }));
    const groups = [...table.tBodies].map((body) =>
      ({ body, head: body.querySelector("tr.group"), rows: all("tr:not(.group)", body) }));
    const rows = groups.flatMap((group) =>
      group.rows.map((node) => ({ node, group, data: node.dataset, region: group.body.dataset.region })));
    const offset = rows[0].node.cells.length - columns.length; // cells before the first value
    for (const row of rows) row.cells = columns.map((_, place) => row.node.cells[offset + place].dataset)
      .map(({ o, b }) => ({ o, b }));
    return { down, rows, columns, groups, offset, spans: heads.length > 1 ? all("[scope=colgroup]", heads[0]) : [] };
  }

  const has = (list, value) => !value || (list ?? "").split(" ").includes(value);
  const isCountry = (item, want) =>
    has(item.region, want.region) && has(item.data.groups, want.group) && !(want.data && "empty" in item.data);
  const isRequirement = (item, want) =>
    has(item.data.chapter, want.chapter) && has(item.data.themes, want.theme) && has(item.data.obligation, want.obligation);

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
    ? `#${id} td[data-o]:not(${kept.map((value) => `[${attribute}="${value}"]`)})>*{visibility:hidden}` : "";

  function filterable(form) {
    const table = document.getElementById(form.dataset.for);
    const state = document.getElementById(`${form.dataset.for}-state`);
    const say = form.dataset;
    const sheet = styleSheet();
    const controls = all("select, input", form);
    const sortHeads = all("th[data-sort]", table.tHead);
    const valueColumns = table.querySelector("colgroup[span]");
    let data, outcomes, bases;
    let order = "";

    const valueOf = (control) => control.type === "checkbox" && !control.checked ? "" : control.value;

    // What the chosen option stands for: itself, or the list in its data-match ("only gaps").
    const matched = (name) => {
      const option = form.elements[name]?.selectedOptions[0];
      return option?.value ? (option.dataset.match ?? option.value).split(" ") : [];
    };
    const matches = ({ o, b }) => (!outcomes.length || outcomes.includes(o)) && (!bases.length || bases.includes(b));

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

    function apply() {
      data ??= model(table);
      const want = Object.fromEntries(controls.map((control) => [control.name, valueOf(control)]));
      [outcomes, bases] = [matched("outcome"), matched("basis")];
      const search = outcomes.length + bases.length > 0;
      const { rows, columns, groups, offset, spans } = data;

      const [rowTest, columnTest] = data.down ? [isCountry, isRequirement] : [isRequirement, isCountry];
      for (const row of rows) row.shown = rowTest(row, want);
      for (const column of columns) column.shown = columnTest(column, want);
      if (search) {
        const found = new Set();
        for (const row of rows) if (row.shown) columns.forEach((column, place) => {
          if (column.shown && matches(row.cells[place])) found.add(row).add(column);
        });
        for (const item of [...rows, ...columns]) item.shown &&= found.has(item);
      }

      reorder(want.sort ?? "");
      for (const { node, shown } of [...rows, ...columns]) if (node.hidden === shown) node.hidden = !shown;
      const width = columns.filter((column) => column.shown).length;
      for (const group of groups) {
        if (!group.head) continue;
        group.head.hidden = order !== "" || !rows.some((row) => row.group === group && row.shown);
        group.head.cells[0].colSpan = offset + width;
      }
      for (const span of spans) {
        const count = columns.filter((column) => column.shown && column.region === span.dataset.region).length;
        span.hidden = !count;
        span.colSpan = count || 1;
      }
      if (valueColumns) valueColumns.span = width || 1;
      sheet.replaceSync(hiddenColumns(table.id, columns, offset)
        + blank(table.id, "data-o", outcomes) + blank(table.id, "data-b", bases));
      table.dataset.only = want.outcome ?? "";
      state.textContent = inWords(search);
      return want;
    }

    // The state as a sentence, above the table and in the download.
    function inWords(search) {
      const chosen = controls.filter(valueOf).map((control) => control.selectedOptions
        ? fill(say.choice, { label: control.dataset.label, value: textOf(control.selectedOptions[0]) })
        : textOf(control.closest("label"))).join(say.separator);
      if (!chosen) return say.all;
      const [countries, requirements] = data.down ? [data.rows, data.columns] : [data.columns, data.rows];
      const count = (items) => items.filter((item) => item.shown).length;
      if (!count(countries) || !count(requirements)) return fill(say.none, { choices: chosen });
      return fill(say.shown, {
        choices: chosen, countries: count(countries), allCountries: countries.length,
        requirements: count(requirements), allRequirements: requirements.length,
      }) + (search ? ` ${say.blank}` : "");
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
      if (!data) apply();
      const keep = (_, place) => data.columns[place - data.offset]?.shown ?? true;
      const heads = [...table.tHead.rows[0].cells].slice(0, data.offset).concat(data.columns.map((column) => column.node));
      const byNode = new Map(data.rows.map((row) => [row.node, row]));
      const lines = all("tbody tr:not(.group, [hidden])", table).map((node) => {
        const { cells, group } = byNode.get(node);
        const texts = [...node.cells].map((cell, place) => place < data.offset
          ? cell.querySelector("time")?.dateTime ?? textOf(cell)
          : matches(cells[place - data.offset]) ? textOf(cell) : "");
        return [group.head ? textOf(group.head) : "", ...texts.filter(keep)];
      });
      const comment = `# ${textOf(table.caption)} | ${state.textContent} | ${location.href}`;
      const text = [[comment], [say.group, ...heads.filter(keep).map(textOf)], ...lines]
        .map((line) => line.map(field).join(",") + "\r\n").join("");
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

    // A header walks through the orders that the form offers for its column, then back to the first.
    for (const head of sortHeads) headerButton(head, () => {
      const select = form.elements.sort;
      const offered = [...select.options].map((option) => option.value)
        .filter((value) => !value || value.replace("-", "") === head.dataset.sort);
      select.value = offered[(Math.max(0, offered.indexOf(select.value)) + 1) % offered.length];
      change();
    });

    if (read()) {
      form.querySelector("details").open = true;
      apply();
    }
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
  window.addEventListener("hashchange", languages);
  languages();
  runningHead();
  all("table[data-sortable]").forEach(sortable);
  all("form.filters[data-for]").forEach(filterable);
})();
