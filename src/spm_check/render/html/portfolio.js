"use strict";
const table = document.querySelector("table.units");
if (table) {
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const heads = [...table.tHead.rows[0].cells];
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const figure = (text) => {
    const found = text.replace(",", ".").match(/^[+-]?[\d.]+/);
    return found ? Number(found[0]) : null;
  };
  // Every text is read once: what a table is sorted by does not change.
  const keys = heads.map((head, n) => head.dataset.by === undefined ? null : rows.map((row) => {
    const text = row.cells[n].textContent;
    return head.dataset.by === "text" ? text : figure(text);
  }));
  const place = new Map(rows.map((row, n) => [row, n]));
  const sort = (n, descending) => {
    const key = (row) => keys[n][place.get(row)];
    const compare = heads[n].dataset.by === "text" ? order.compare : (a, b) => a - b;
    const sign = descending ? -1 : 1;
    const sorted = [...rows].sort((a, b) => {
      const [one, other] = [key(a), key(b)];
      if (one === null || other === null) return (one === null) - (other === null);
      return sign * compare(one, other);
    });
    body.append(...sorted);
    for (const head of heads) {
      if (head.hasAttribute("aria-sort")) head.setAttribute("aria-sort", "none");
    }
    heads[n].setAttribute("aria-sort", descending ? "descending" : "ascending");
  };
  heads.forEach((head, n) => {
    if (head.dataset.by === undefined) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    if (!head.hasAttribute("aria-sort")) head.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const now = head.getAttribute("aria-sort");
      sort(n, now === "none" ? head.dataset.by === "down" : now === "ascending");
    });
  });

  const form = document.querySelector(".filters");
  const output = form.querySelector("output");
  const texts = rows.map((row) =>
    `${row.cells[0].textContent} ${row.cells[0].title}`.toLowerCase());
  const apply = () => {
    const wanted = new FormData(form);
    const sought = wanted.get("q").trim().toLowerCase();
    const group = wanted.get("g") || "";
    const grade = wanted.get("w");
    let shown = 0;
    rows.forEach((row, n) => {
      const fits = (!group || row.dataset.g === group) && (!grade || row.dataset.w === grade)
        && texts[n].includes(sought);
      if (row.hidden === fits) row.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    const words = { "{shown}": shown, "{all}": rows.length };
    output.textContent = output.dataset.shown.replace(/\{\w+\}/g, (name) => words[name]);
  };
  for (const change of ["input", "change"]) form.addEventListener(change, apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  form.hidden = false;
  apply();
}
