// The comparison of entries of one collection: what is chosen stands in the address, facts are loaded as needed.
import { MOST, showInAddress, slugsOfAddress } from "./compare/address.js";
import { allTitles, factsOf, receiveData, titleOf } from "./compare/data.js";
import { Chooser } from "./compare/chooser.js";
import { ComparisonTable } from "./compare/table.js";
import { csvText } from "./site/csv.js";
import { downloads } from "./site/download.js";
import { fill } from "./site/words.js";

class Comparison {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.table = new ComparisonTable(root);
    this.chosen = [];
    new Chooser(root, {
      titles: allTitles, isChosen: (slug) => this.chosen.includes(slug), choose: (slug) => this.add(slug),
      tell: (text) => this.tell(text),
    });
    this.find(".only-differing input").addEventListener("change", (event) => this.shorten(event.target.checked));
    this.find(".print-page").addEventListener("click", () => print());
    downloads(this.find(".save-csv"), this.words.file, "text/csv", () => csvText(this.table.texts()));
    addEventListener("popstate", () => this.followAddress());
    root.hidden = false;
    this.followAddress();
  }

  find(selector) { return this.root.querySelector(selector); }

  tell(text) { this.find(".comparison-state").textContent = text; }

  /** Of slugs, as a list to read. */
  titles(slugs) { return slugs.map((slug) => titleOf(slug) ?? slug).join(", "); }

  // ---- Choosing ----

  followAddress() {
    const named = slugsOfAddress();
    const isThere = (slug) => titleOf(slug) !== undefined;
    const gone = named.filter((slug) => !isThere(slug));
    this.chosen = named.filter(isThere);
    this.show(gone.length > 0 ? fill(this.words.missing, { titles: this.titles(gone) }) : "");
  }

  change(slugs, told, slug) {
    this.chosen = slugs;
    showInAddress(slugs);
    this.show(fill(told, { title: titleOf(slug), n: slugs.length }));
  }

  add(slug) {
    if (this.chosen.length >= MOST) this.tell(this.words.full);
    else this.change([...this.chosen, slug], this.words.added, slug);
  }

  remove(slug) {
    const at = this.chosen.indexOf(slug);
    this.change(this.chosen.filter((other) => other !== slug), this.words.removed, slug);
    const buttons = this.root.querySelectorAll(".chosen button");
    (buttons[Math.min(at, buttons.length - 1)] ?? this.find("#choose")).focus();
  }

  // ---- Showing ----

  async show(told) {
    const chosen = this.chosen;
    this.showChosen();
    const facts = await factsOf(chosen);
    // Another choice was made meanwhile.
    if (chosen !== this.chosen) return;
    const failed = chosen.filter((slug, index) => !facts[index]);
    this.table.show(facts.filter(Boolean));
    this.find(".compared").hidden = failed.length === chosen.length;
    this.tell(failed.length > 0 ? fill(this.words.failed, { titles: this.titles(failed) }) : told);
  }

  showChosen() {
    const number = this.chosen.length;
    this.find(".none-chosen").hidden = number > 0;
    this.find(".one-chosen").hidden = number !== 1;
    this.find(".only-differing").hidden = number < 2;
    this.find(".chosen").replaceChildren(...this.chosen.map((slug) => this.chosenItem(slug)));
  }

  chosenItem(slug) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-label", fill(this.words.remove, { title: titleOf(slug) }));
    button.textContent = "×";
    button.addEventListener("click", () => this.remove(slug));
    item.append(titleOf(slug), " ", button);
    return item;
  }

  /** Leaves out the rows that are alike, or brings them back. */
  shorten(isShort) {
    this.find(".compared").classList.toggle("is-short", isShort);
    this.tell(isShort && !this.find("tr.differs") ? this.words.alike : "");
  }
}

const root = document.querySelector(".comparison");
if (root) receiveData(() => new Comparison(root));
