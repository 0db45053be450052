"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const words = read("words"), rows = read("data"), columns = words.columns;
  const at = Object.fromEntries(words.order.map((name, index) => [name, index]));
  const [find, outcome, body, more] = ["find", "outcome", "rows", "more"].map((id) => document.getElementById(id));
  const STEP = 200;
  const letters = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const rank = Object.fromEntries(Object.keys(words.outcomes).map((name, index) => [name, index]));
  const texts = rows.map((row) => [row[at.path], row[at.codes], row[at.set_aside], row[at.lacking], row[at.reason]]
    .join("\n").toLowerCase());
  let by = "path", down = false, shown = [], drawn = 0;

  const cell = (tag, text, kind) => {
    const made = document.createElement(tag);
    made.textContent = text;
    if (kind) made.className = kind;
    return made;
  };
  const linked = (text, path) => {
    const link = cell("a", text);
    link.href = path.split("/").map(encodeURIComponent).join("/");
    return link;
  };
  const kind = (name) => name === "path" ? "path" : typeof (rows[0] || [])[at[name]] === "number" ? "count"
    : ["codes", "lacking", "set_aside"].includes(name) ? "list" : "";

  const line = (row) => {
    const made = document.createElement("tr");
    for (const [name] of columns) {
      const value = row[at[name]];
      if (name === "path") {
        const path = cell("td", "", "path");
        path.append(row[at.report] ? linked(value, row[at.report]) : value);
        if (row[at.cover]) path.append(" · ", linked(words.cover, row[at.cover]));
        made.append(path);
      } else if (name === "outcome") {
        const told = cell("td", "", "outcome");
        told.append(cell("span", words.outcomes[value], value));
        if (row[at.reason]) told.append(cell("p", row[at.reason], "reason"));
        made.append(told);
      } else {
        made.append(cell("td", value, kind(name)));
      }
    }
    return made;
  };
  const draw = (until) => {
    const part = document.createDocumentFragment();
    for (; drawn < Math.min(until, shown.length); drawn += 1) part.append(line(rows[shown[drawn]]));
    body.append(part);
    more.hidden = drawn >= shown.length;
  };
  const value = (index) => by === "outcome" ? rank[rows[index][at.outcome]] : rows[index][at[by]];
  const compare = (one, other) => {
    const [a, b] = [value(one), value(other)];
    const order = typeof a === "number" ? a - b : letters.compare(a, b);
    return (down ? -order : order) || one - other;
  };
  const update = () => {
    const wanted = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    shown = [];
    for (let index = 0; index < rows.length; index += 1) {
      if (outcome.value && rows[index][at.outcome] !== outcome.value) continue;
      if (wanted.every((word) => texts[index].includes(word))) shown.push(index);
    }
    if (by !== "path" || down) shown.sort(compare);
    body.replaceChildren();
    drawn = 0;
    draw(STEP);
    document.getElementById("shown").textContent = words.shown.replace("{shown}", shown.length)
      .replace("{all}", rows.length);
    for (const head of document.querySelectorAll("th")) {
      head.setAttribute("aria-sort", head.dataset.name !== by ? "none" : down ? "descending" : "ascending");
    }
    for (const button of document.querySelectorAll(".outcomes button")) {
      button.setAttribute("aria-pressed", button.value === outcome.value);
    }
  };

  for (const [name, title] of columns) {
    const head = cell("th", "", kind(name));
    head.scope = "col";
    head.dataset.name = name;
    const button = cell("button", title);
    button.type = "button";
    button.addEventListener("click", () => {
      down = by === name ? !down : kind(name) === "count";
      by = name;
      update();
    });
    head.append(button);
    document.getElementById("heads").append(head);
  }
  let waiting = 0;
  find.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(update, 120); });
  outcome.addEventListener("change", update);
  document.querySelector("form").addEventListener("submit", (event) => event.preventDefault());
  for (const button of document.querySelectorAll(".outcomes button")) {
    button.addEventListener("click", () => {
      outcome.value = outcome.value === button.value ? "" : button.value;
      update();
    });
  }
  more.addEventListener("click", () => draw(drawn + 5 * STEP));
  window.addEventListener("beforeprint", () => draw(shown.length));
  update();
})();
