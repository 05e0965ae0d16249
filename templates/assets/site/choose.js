// Boxes in the cards of a listing or of search results, and a bar that leads to the comparison of what is chosen.
import { fill } from "./words.js";

/** As many as a comparison shows. */
const MOST = 4;
const BOX = ".choose-card input";

function box(card, words) {
  const label = document.createElement("label");
  const input = document.createElement("input");
  const title = document.createElement("span");
  label.className = "choose-card";
  input.type = "checkbox";
  input.value = card.dataset.id;
  // A browser that restores a page would show boxes without the bar.
  input.autocomplete = "off";
  title.className = "visually-hidden";
  title.textContent = ` ${card.querySelector("h3").textContent.trim()}`;
  label.append(input, ` ${words.compare}`, title);
  card.querySelector(".card-tools")?.append(label);
  return input;
}

function bar(place, words) {
  const made = document.createElement("div");
  const state = document.createElement("span");
  const link = document.createElement("a");
  const clear = document.createElement("button");
  made.className = "compare-bar screen";
  made.hidden = true;
  link.className = "button";
  clear.type = "button";
  clear.className = "button";
  clear.textContent = words.clear;
  made.append(state, link, clear);
  place.append(made);
  return { made, state, link, clear };
}

/** `curricula/scratch` → `curricula`, `scratch`. */
function partsOf(id) {
  return id.split("/");
}

/** A listing, as it stands and as a search narrows it down: what is chosen stays chosen. */
class Chooser {
  /** @param hrefs by the name of a collection, where its entries are compared. */
  constructor(place, words, hrefs, announce) {
    Object.assign(this, { place, words, hrefs, announce });
    this.chosen = new Set();
    this.bar = bar(this.place, this.words);
    this.bar.clear.addEventListener("click", () => this.clear());
    this.place.addEventListener("change", ({ target }) => {
      if (target.matches(BOX)) this.choose(target);
    });
    this.addBoxes();
  }

  get boxes() {
    return [...this.place.querySelectorAll(BOX)];
  }

  addBoxes() {
    for (const card of this.place.querySelectorAll(".card[data-id]:has(.card-tools):not(:has(.choose-card))")) {
      if (!this.hrefs.has(partsOf(card.dataset.id)[0])) continue;
      const input = box(card, this.words);
      input.checked = this.chosen.has(input.value);
    }
  }

  choose(input) {
    const refused = input.checked ? this.reason(input.value) : null;
    if (input.checked && !refused) this.chosen.add(input.value);
    else this.chosen.delete(input.value);
    const told = this.show();
    this.announce(refused ?? told);
    if (refused) this.bar.state.textContent = refused;
  }

  /** Why an entry cannot be chosen too, if so. */
  reason(id) {
    const [first] = this.chosen;
    if (first && partsOf(first)[0] !== partsOf(id)[0]) return this.words.mixed;
    return this.chosen.size === MOST ? this.words.full : null;
  }

  clear() {
    this.chosen.clear();
    this.announce(this.show());
    this.boxes.find((one) => one.checkVisibility())?.focus();
  }

  show() {
    const { made, state, link } = this.bar;
    const slugs = [...this.chosen].map((id) => partsOf(id)[1]);
    const [first] = this.chosen;
    for (const one of this.boxes) one.checked = this.chosen.has(one.value);
    made.hidden = slugs.length === 0;
    link.hidden = slugs.length < 2;
    if (first) link.href = `${this.hrefs.get(partsOf(first)[0])}?entries=${slugs.join(",")}`;
    link.textContent = fill(this.words.chosen, { n: slugs.length });
    state.textContent = slugs.length === 1 ? this.words.one : "";
    document.documentElement.classList.toggle("has-bar", slugs.length > 0);
    return slugs.length > 1 ? link.textContent : state.textContent;
  }
}

/** A listing of one collection, whose page says where it is compared. */
function ofList(list, announce) {
  const [collection] = partsOf(list.querySelector(".card[data-id]").dataset.id);
  const place = list.closest(".finder-main") ?? list.parentElement;
  return new Chooser(place, list.dataset, new Map([[collection, list.dataset.compareHref]]), announce);
}

/** Search results, of all collections. */
function ofResults(known, announce) {
  const hrefs = [...known.querySelectorAll("a")].map((link) => [link.dataset.collection, link.getAttribute("href")]);
  return new Chooser(known.parentElement, known.dataset, new Map(hrefs), announce);
}

/** What to call when more cards are shown. */
export function compareBars(announce) {
  const lists = [...document.querySelectorAll(".cards[data-compare-href]:has(> .card[data-id] ~ .card[data-id])")];
  const results = [...document.querySelectorAll(".comparable:has(a)")];
  const choosers = [
    ...lists.map((list) => ofList(list, announce)), ...results.map((known) => ofResults(known, announce)),
  ];
  return () => choosers.forEach((chooser) => chooser.addBoxes());
}
