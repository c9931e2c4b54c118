"use strict";
const form = document.querySelector(".filters");
if (form) {
  const findings = [...document.querySelectorAll(".finding")];
  const output = form.querySelector("output");
  const fits = (finding) => [...form.querySelectorAll("select")].every(
    ({ name, value }) => !value || finding.dataset[name].split(" ").includes(value));
  const apply = () => {
    let shown = 0;
    for (const finding of findings) {
      finding.hidden = !fits(finding);
      shown += finding.hidden ? 0 : Number(finding.dataset.count);
    }
    for (const clause of document.querySelectorAll("div.clause")) {
      clause.hidden = !clause.querySelector(".finding:not([hidden])");
    }
    const words = { "{shown}": shown, "{all}": output.dataset.all };
    output.textContent = output.dataset.shown.replace(/\{\w+\}/g, (name) => words[name]);
  };
  form.addEventListener("change", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  // A link to a finding that the filters hide shows all of them; so does paper, by its style.
  for (const each of document.querySelectorAll('a[href^="#f-"]')) {
    each.addEventListener("click", () => { form.reset(); apply(); });
  }
  form.hidden = false;
  apply();
}
