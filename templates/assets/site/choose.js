// Boxes in the cards of a listing, and a bar that leads to the comparison of what is chosen.
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
  input.value = card.dataset.id.split("/")[1];
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

/** A listing, as it stands and as a search narrows it down: what is chosen stays chosen. */
class Chooser {
  constructor(list, announce) {
    this.words = list.dataset;
    this.announce = announce;
    this.place = list.closest(".finder-main") ?? list.parentElement;
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
      const input = box(card, this.words);
      input.checked = this.chosen.has(input.value);
    }
  }

  choose(input) {
    const isTooMany = input.checked && this.chosen.size === MOST;
    if (input.checked && !isTooMany) this.chosen.add(input.value);
    else this.chosen.delete(input.value);
    const told = this.show();
    this.announce(isTooMany ? this.words.full : told);
    if (isTooMany) this.bar.state.textContent = this.words.full;
  }

  clear() {
    this.chosen.clear();
    this.announce(this.show());
    this.boxes.find((one) => one.checkVisibility())?.focus();
  }

  show() {
    const { made, state, link } = this.bar;
    const slugs = [...this.chosen];
    for (const one of this.boxes) one.checked = this.chosen.has(one.value);
    made.hidden = slugs.length === 0;
    link.hidden = slugs.length < 2;
    link.href = `${this.words.compareHref}?entries=${slugs.join(",")}`;
    link.textContent = fill(this.words.chosen, { n: slugs.length });
    state.textContent = slugs.length === 1 ? this.words.one : "";
    document.documentElement.classList.toggle("has-bar", slugs.length > 0);
    return slugs.length > 1 ? link.textContent : state.textContent;
  }
}

/** What to call when more cards are shown. */
export function compareBars(announce) {
  const lists = [...document.querySelectorAll(".cards[data-compare-href]:has(> .card[data-id] ~ .card[data-id])")];
  const choosers = lists.map((list) => new Chooser(list, announce));
  return () => choosers.forEach((chooser) => chooser.addBoxes());
}
