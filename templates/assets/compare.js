// The comparison of entries of one collection: what is chosen stands in the address, facts are loaded as needed.
import { MOST, showInAddress, slugsOfAddress } from "./compare/address.js";
import { allTitles, factsOf, receiveData, titleOf } from "./compare/data.js";
import { Chooser } from "./compare/chooser.js";
import { ComparisonTable } from "./compare/table.js";
import { csvText } from "./site/csv.js";
import { downloads } from "./site/download.js";
import { fill } from "./site/words.js";

const root = document.querySelector(".comparison");
const find = (selector) => root.querySelector(selector);

function start() {
  const words = root.dataset;
  const table = new ComparisonTable(root);
  const onlyDiffering = find(".only-differing input");
  let chosen = [];

  const tell = (text) => { find(".comparison-state").textContent = text; };

  function change(slugs, told, slug) {
    chosen = slugs;
    showInAddress(chosen);
    show(fill(told, { title: titleOf(slug), n: chosen.length }));
  }

  function add(slug) {
    if (chosen.length >= MOST) return tell(words.full);
    change([...chosen, slug], words.added, slug);
  }

  function remove(slug) {
    const at = chosen.indexOf(slug);
    change(chosen.filter((other) => other !== slug), words.removed, slug);
    const buttons = root.querySelectorAll(".chosen button");
    (buttons[Math.min(at, buttons.length - 1)] ?? find("#choose")).focus();
  }

  function chosenItem(slug) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", fill(words.remove, { title: titleOf(slug) }));
    button.textContent = "×";
    button.addEventListener("click", () => remove(slug));
    item.append(titleOf(slug), " ", button);
    return item;
  }

  async function show(told) {
    find(".none-chosen").hidden = chosen.length > 0;
    find(".one-chosen").hidden = chosen.length !== 1;
    find(".only-differing").hidden = chosen.length < 2;
    find(".chosen").replaceChildren(...chosen.map(chosenItem));
    const wanted = chosen;
    const facts = await factsOf(chosen);
    // Another choice was made meanwhile.
    if (wanted !== chosen) return;
    const failed = chosen.filter((slug, index) => !facts[index]).map(titleOf);
    const entries = facts.filter(Boolean);
    table.show(entries);
    find(".compared").hidden = entries.length === 0;
    tell(failed.length > 0 ? fill(words.failed, { titles: failed.join(", ") }) : told);
  }

  function followAddress() {
    const named = slugsOfAddress();
    const gone = named.filter((slug) => titleOf(slug) === undefined);
    chosen = named.filter((slug) => titleOf(slug) !== undefined);
    show(gone.length > 0 ? fill(words.missing, { titles: gone.join(", ") }) : "");
  }

  onlyDiffering.addEventListener("change", () => {
    find(".compared").classList.toggle("is-short", onlyDiffering.checked);
    tell(onlyDiffering.checked && !find("tr.differs") ? words.alike : "");
  });
  find(".print-page").addEventListener("click", () => print());
  downloads(find(".save-csv"), words.file, "text/csv", () => csvText(table.texts()));
  new Chooser(root, { titles: allTitles, isChosen: (slug) => chosen.includes(slug), choose: add, tell });
  addEventListener("popstate", followAddress);
  root.hidden = false;
  followAddress();
}

if (root) receiveData(start);
