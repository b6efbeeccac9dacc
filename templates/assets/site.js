/* Lacuna. Every page is whole without this script; it adds filters, order, copies and the running head of the print.
   Classic script, no network. All words come from data- attributes: those for sorting from the script element,
   those for filtering from the form. */
(function () {
  "use strict";

  var root = document.documentElement;
  var words = document.currentScript.dataset;
  root.classList.add("js");

  function all(selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector));
  }

  function fill(text, values) {
    return (text || "").replace(/\{(\w+)\}/g, function (whole, key) {
      return key in values ? values[key] : whole;
    });
  }

  function textOf(node) {
    return node.textContent.replace(/\s+/g, " ").trim();
  }

  // Rules are put into a constructed sheet: from file:// a page may not write into the sheet of its <link>.
  function styleSheet() {
    var sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = document.adoptedStyleSheets.concat(sheet);
    return sheet;
  }

  /* ---- order ---- */

  var collator = new Intl.Collator(root.lang || undefined, { numeric: true });

  function compare(kind, a, b) {
    if (a === "" || b === "") return (a === "") - (b === ""); // absent values last
    return kind === "number" ? Number(a) - Number(b) : collator.compare(a, b);
  }

  function ordered(rows, value, kind, sign) {
    return rows
      .map(function (row, place) { return { row: row, key: value(row), place: place }; })
      .sort(function (a, b) {
        var absent = a.key === "" || b.key === "";
        return compare(kind, a.key, b.key) * (absent ? 1 : sign) || a.place - b.place;
      })
      .map(function (entry) { return entry.row; });
  }

  // Turns the words of a header into a button.
  function headerButton(header, act) {
    var button = document.createElement("button");
    button.type = "button";
    while (header.firstChild) button.appendChild(header.firstChild);
    header.appendChild(button);
    button.addEventListener("click", act);
  }

  function sortable(table) {
    var headers = all("th[data-sort]", table.tHead);
    var status = document.createElement("p");
    status.className = "vh";
    status.setAttribute("role", "status");
    (table.closest(".scroll") || table).after(status);
    headers.forEach(function (header) {
      headerButton(header, function () {
        var down = header.getAttribute("aria-sort") === "ascending";
        var column = header.cellIndex;
        headers.forEach(function (other) { other.removeAttribute("aria-sort"); });
        header.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.prototype.forEach.call(table.tBodies, function (body) {
          var rows = all("tr:not(.group)", body);
          var value = function (row) {
            var cell = row.cells[column];
            return "v" in cell.dataset ? cell.dataset.v : textOf(cell);
          };
          body.append.apply(body, ordered(rows, value, header.dataset.sort, down ? -1 : 1));
        });
        status.textContent = fill(down ? words.sortedDown : words.sortedUp, { column: textOf(header) });
      });
    });
  }

  /* ---- filter ---- */

  function has(list, value) {
    return value === "" || (" " + (list || "") + " ").indexOf(" " + value + " ") >= 0;
  }

  // Both axes of the table as plain values, read once.
  function model(table) {
    var down = table.dataset.axis === "rows"; // are the countries the rows?
    var headRows = table.tHead.rows;
    var heads = all(down ? "th[data-chapter]" : "th[data-c]", headRows[headRows.length - 1]);
    var groups = Array.prototype.map.call(table.tBodies, function (body) {
      return {
        body: body,
        head: body.querySelector("tr.group"),
        rows: all("tr:not(.group)", body),
        region: body.dataset.region
      };
    });
    var rows = [];
    groups.forEach(function (group) {
      group.rows.forEach(function (row) {
        rows.push({ node: row, group: group, data: row.dataset, region: group.region });
      });
    });
    var offset = rows[0].node.cells.length - heads.length; // columns before the first value
    var columns = heads.map(function (head, place) {
      return { node: head, data: head.dataset, region: head.dataset.region, place: place };
    });
    var cells = rows.map(function (row) {
      return columns.map(function (column) { return row.node.cells[offset + column.place].dataset; });
    }).map(function (line) {
      return line.map(function (data) { return { outcome: data.o, basis: data.b }; });
    });
    var spans = headRows.length > 1 ? all("th[scope=colgroup]", headRows[0]) : [];
    return { down: down, rows: rows, columns: columns, groups: groups, offset: offset, cells: cells, spans: spans };
  }

  function country(item, want) {
    return has(item.region, want.region) && has(item.data.groups, want.group)
      && !(want.data && "empty" in item.data);
  }

  function requirement(item, want) {
    return has(item.data.chapter, want.chapter) && has(item.data.themes, want.theme)
      && has(item.data.obligation, want.obligation);
  }

  // Runs of hidden places as one selector each: few selectors even at 193 columns.
  function hiddenColumns(id, columns, offset) {
    var selectors = [];
    for (var from = 0; from < columns.length; from++) {
      if (columns[from].shown) continue;
      var to = from;
      while (to + 1 < columns.length && !columns[to + 1].shown) to++;
      selectors.push("#" + id + " tbody td:nth-child(n+" + (from + offset + 1) + "):nth-child(-n+" + (to + offset + 1) + ")");
      from = to;
    }
    return selectors.length ? selectors.join(",") + "{display:none}" : "";
  }

  function otherCells(id, attribute, values) {
    var kept = values.map(function (value) { return "[" + attribute + "=\"" + value + "\"]"; });
    return "#" + id + " td[data-o]:not(" + kept.join(",") + ")>*{visibility:hidden}";
  }

  function filterable(form) {
    var table = document.getElementById(form.dataset.for);
    var state = document.getElementById(form.dataset.for + "-state");
    var said = form.querySelector("output");
    var say = form.dataset;
    var sheet = styleSheet();
    var controls = all("select, input", form);
    var data = null;
    var order = "";
    var sortHeads = all("th[data-sort]", table.tHead);
    var valueColumns = table.querySelector("colgroup[span]");

    function values() {
      var want = { region: "", group: "", data: "", chapter: "", theme: "", obligation: "", outcome: "", basis: "", sort: "" };
      controls.forEach(function (control) {
        want[control.name] = control.type === "checkbox" ? (control.checked ? control.value : "") : control.value;
      });
      return want;
    }

    // What a chosen option stands for: itself, or the list in data-match ("only gaps").
    function matched(name) {
      var control = form.elements[name];
      if (!control || !control.value) return [];
      return (control.selectedOptions[0].dataset.match || control.value).split(" ");
    }

    function reorder(sort) {
      if (!data.down || sort === order) return;
      order = sort;
      var key = sort.replace("-", "");
      var first = data.groups[0].body;
      if (key === "") {
        data.groups.forEach(function (group) { group.body.append.apply(group.body, group.rows); });
      } else {
        var rows = ordered(data.rows.map(function (row) { return row.node; }), function (row) {
          return key === "name" ? textOf(row.cells[0]) : row.dataset[key] || "";
        }, "text", sort[0] === "-" ? -1 : 1);
        first.append.apply(first, rows);
      }
      sortHeads.forEach(function (head) {
        head.removeAttribute("aria-sort");
        if (head.dataset.sort === key) head.setAttribute("aria-sort", sort[0] === "-" ? "descending" : "ascending");
      });
    }

    function apply() {
      data = data || model(table);
      var want = values();
      var outcomes = matched("outcome");
      var bases = matched("basis");
      var ofRows = data.down ? country : requirement;
      var ofColumns = data.down ? requirement : country;
      var search = outcomes.length > 0 || bases.length > 0;

      data.rows.forEach(function (row) { row.allowed = ofRows(row, want); row.shown = row.allowed && !search; });
      data.columns.forEach(function (column) { column.allowed = ofColumns(column, want); column.shown = column.allowed && !search; });
      if (search) {
        data.rows.forEach(function (row, down) {
          if (!row.allowed) return;
          data.columns.forEach(function (column, across) {
            if (!column.allowed) return;
            var cell = data.cells[down][across];
            if (outcomes.length && outcomes.indexOf(cell.outcome) < 0) return;
            if (bases.length && bases.indexOf(cell.basis) < 0) return;
            row.shown = column.shown = true;
          });
        });
      }

      reorder(want.sort);
      var width = data.offset;
      data.columns.forEach(function (column) { if (column.shown) width++; if (column.node.hidden === column.shown) column.node.hidden = !column.shown; });
      data.rows.forEach(function (row) { if (row.node.hidden === row.shown) row.node.hidden = !row.shown; });
      data.groups.forEach(function (group) {
        if (!group.head) return;
        group.head.hidden = order !== "" || !data.rows.some(function (row) { return row.group === group && row.shown; });
        group.head.cells[0].colSpan = width;
      });
      data.spans.forEach(function (span) {
        var count = data.columns.filter(function (column) { return column.region === span.dataset.region && column.shown; }).length;
        span.hidden = count === 0;
        span.colSpan = count || 1;
      });
      if (valueColumns) valueColumns.span = Math.max(1, width - data.offset);
      sheet.replaceSync(
        hiddenColumns(table.id, data.columns, data.offset)
        + (outcomes.length ? otherCells(table.id, "data-o", outcomes) : "")
        + (bases.length ? otherCells(table.id, "data-b", bases) : ""));
      table.dataset.only = want.outcome;

      state.textContent = inWords(want, search);
      return want;
    }

    function inWords(want, search) {
      var count = function (items) { return items.filter(function (item) { return item.shown; }).length; };
      var countries = data.down ? data.rows : data.columns;
      var requirements = data.down ? data.columns : data.rows;
      var chosen = controls.filter(function (control) { return want[control.name]; }).map(function (control) {
        var label = textOf(control.closest("label"));
        if (control.type === "checkbox") return label;
        return fill(say.choice, { label: control.dataset.label, value: textOf(control.selectedOptions[0]) });
      });
      if (!chosen.length) return say.all;
      if (!count(countries) || !count(requirements)) return fill(say.none, { choices: chosen.join(say.separator) });
      return fill(say.shown, {
        countries: count(countries), allCountries: countries.length,
        requirements: count(requirements), allRequirements: requirements.length,
        choices: chosen.join(say.separator)
      }) + (search ? " " + say.blank : "");
    }

    // The address holds the state: #region=africa&outcome=gaps. An anchor without "=" is left alone.
    function read() {
      var source = location.hash.indexOf("=") > 0 ? location.hash.slice(1) : location.search.slice(1);
      var given = new URLSearchParams(source);
      var any = false;
      controls.forEach(function (control) {
        if (!given.has(control.name)) return;
        any = true;
        if (control.type === "checkbox") control.checked = given.get(control.name) === control.value;
        else control.value = given.get(control.name);
        if (control.type !== "checkbox" && control.selectedIndex < 0) control.value = ""; // unknown word
      });
      return any;
    }

    function write(want) {
      var kept = new URLSearchParams();
      controls.forEach(function (control) { if (want[control.name]) kept.set(control.name, want[control.name]); });
      history.replaceState(null, "", "#" + kept);
      languages();
    }

    function change() {
      write(apply());
      if (said) said.textContent = "";
    }

    function csv() {
      if (!data) apply();
      var keep = function (cell, index) { return index < data.offset || data.columns[index - data.offset].shown; };
      var outcomes = matched("outcome");
      var bases = matched("basis");
      var heads = all("tr:first-child > :not([scope=colgroup])", table.tHead).slice(0, data.offset)
        .concat(data.columns.map(function (column) { return column.node; }));
      var lines = [[textOf(table.caption.firstChild) + " | " + state.textContent + " | " + location.href]];
      lines.push([say.group].concat(heads.filter(keep).map(textOf)));
      all("tbody tr:not(.group)", table).forEach(function (node) {
        var row = data.rows.find(function (each) { return each.node === node; });
        if (!row.shown) return;
        lines.push([row.group.head ? textOf(row.group.head) : ""].concat(all("th, td", node).filter(keep).map(function (cell) {
          var out = outcomes.length && "o" in cell.dataset && outcomes.indexOf(cell.dataset.o) < 0
            || bases.length && "o" in cell.dataset && bases.indexOf(cell.dataset.b) < 0;
          return out ? "" : textOf(cell);
        })));
      });
      lines[0][0] = "# " + lines[0][0];
      var text = lines.map(function (line) { return line.map(field).join(","); }).join("\r\n") + "\r\n";
      var link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob(["\ufeff" + text], { type: "text/csv;charset=utf-8" }));
      link.download = say.file;
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    }

    function copy() {
      var done = function (worked) { said.textContent = worked ? say.copied : fill(say.notCopied, { address: location.href }); };
      if (!navigator.clipboard) return done(false);
      navigator.clipboard.writeText(location.href).then(function () { done(true); }, function () { done(false); });
    }

    form.addEventListener("submit", function (event) { event.preventDefault(); });
    form.addEventListener("change", change);
    form.addEventListener("reset", function () { setTimeout(change); });
    form.addEventListener("click", function (event) {
      var act = event.target.dataset.do;
      if (act === "csv") csv();
      if (act === "copy") copy();
    });
    window.addEventListener("hashchange", function () { if (read()) apply(); });

    // A header button walks through the orders that the form offers for its column, then back to the first.
    sortHeads.forEach(function (head) {
      headerButton(head, function () {
        var select = form.elements.sort;
        var choices = all("option", select).map(function (option) { return option.value; })
          .filter(function (value) { return value === "" || value.replace("-", "") === head.dataset.sort; });
        var next = choices[(choices.indexOf(select.value) + 1) % choices.length];
        select.value = next;
        change();
      });
    });

    if (read()) { form.querySelector("details").open = true; apply(); }
  }

  // One field of CSV: quoted where needed; a value that a spreadsheet would take for a formula gets an apostrophe.
  function field(value) {
    if (/^[=+\-@\t\r]/.test(value)) value = "'" + value;
    return /[",\r\n;]/.test(value) ? "\"" + value.replace(/"/g, "\"\"") + "\"" : value;
  }

  /* ---- small things ---- */

  // The other languages open at the same place and with the same filter.
  function languages() {
    all(".languages a").forEach(function (link) {
      link.setAttribute("href", link.getAttribute("href").split(/[?#]/)[0] + location.search + location.hash);
    });
  }

  // The running head of the print: country and date stand in data-running on <html>.
  function runningHead() {
    if (!root.dataset.running) return;
    var text = root.dataset.running.replace(/["\\]/g, "\\$&");
    styleSheet().replaceSync("@page{@top-left{content:\"" + text + "\"}}");
  }

  // On paper nothing stays folded.
  window.addEventListener("beforeprint", function () {
    all("main details:not([open])").forEach(function (box) { box.open = true; box.dataset.print = ""; });
  });
  window.addEventListener("afterprint", function () {
    all("details[data-print]").forEach(function (box) { box.open = false; delete box.dataset.print; });
  });

  window.addEventListener("hashchange", languages);
  languages();
  runningHead();
  all("table[data-sortable]").forEach(sortable);
  all("form.filters[data-for]").forEach(filterable);
})();
