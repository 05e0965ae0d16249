// The facets beside a list: a box for each value, with how many entries have it.

import { COLLECTION } from "./engine.js";

/** More values than one wants to read at once. */
const SHOWN = 10;
/** A facet is shown when it concerns at least so much of what is listed. */
const SHARE = 0.3;
const OPEN = 4;

export class FacetPanel {
  /** @param toggle is called with the key of a facet and the name of a value. */
  constructor(place, engine, fixed, collectionLabel, toggle) {
    this.place = place;
    this.list = place.querySelector(".facet-list");
    this.engine = engine;
    this.toggle = toggle;
    this.facets = [{ key: COLLECTION, label: collectionLabel, collections: null }, ...engine.facets]
      .filter((facet) => !fixed.chosen.has(facet.key));
    this.boxes = new Map();
    this.list.addEventListener("change", (event) => {
      const box = event.target.closest("input[type=checkbox]");
      if (box) this.toggle(box.dataset.key, box.value);
    });
  }

  /** Shows the facets of what is listed. */
  show(result, state, fixed) {
    let opened = 0;
    for (const facet of this.facets) {
      const column = this.engine.columns.get(facet.key);
      const isShown = state.chosen.has(facet.key) || this.concerns(facet, column, result, fixed);
      const box = this.box(facet, isShown);
      if (!box) continue;
      box.hidden = !isShown;
      if (!isShown) continue;
      if (box.dataset.isNew && (opened < OPEN || state.chosen.has(facet.key)) && column) box.open = true;
      delete box.dataset.isNew;
      opened += 1;
      if (column) this.fill(box, facet, column, result.counts.get(facet.key), state);
    }
  }

  concerns(facet, column, result, fixed) {
    if (!column) return this.isOfAll(facet, fixed) && result.documents.length > 0;
    const counts = result.counts.get(facet.key);
    if (counts.reduce((some, count) => some + (count > 0), 0) < 2) return false;
    const concerned = result.documents.reduce(
      (sum, at) => sum + (column.starts[at + 1] > column.starts[at] ? 1 : 0), 0);
    return concerned >= SHARE * result.documents.length;
  }

  isOfAll(facet, fixed) {
    const collections = fixed.chosen.get(COLLECTION);
    return facet.collections === null || (collections?.every((name) => facet.collections.includes(name)) ?? false);
  }

  /** The box of a facet, made when it is first shown. */
  box(facet, isWanted) {
    if (this.boxes.has(facet.key) || !isWanted) return this.boxes.get(facet.key);
    const box = this.place.querySelector(".facet-template").content.cloneNode(true).firstElementChild;
    box.querySelector(".facet-label").textContent = facet.label;
    box.dataset.isNew = "true";
    box.querySelector("ul").setAttribute("aria-label", facet.label);
    box.querySelector(".facet-all").addEventListener("click", (event) => {
      box.classList.add("is-whole");
      event.target.hidden = true;
      box.querySelectorAll("li[hidden] input")[0]?.focus();
      for (const item of box.querySelectorAll("li[data-more]")) item.hidden = false;
      box.querySelector("li[data-more] input")?.focus();
    });
    box.addEventListener("toggle", () => {
      if (box.open && !this.engine.columns.has(facet.key)) this.toggle(facet.key, null);
    });
    this.boxes.set(facet.key, box);
    const later = this.facets.slice(this.facets.indexOf(facet) + 1).map((one) => this.boxes.get(one.key));
    this.list.insertBefore(box, later.find(Boolean) ?? null);
    return box;
  }

  fill(box, facet, column, counts, state) {
    const list = box.querySelector("ul");
    const values = column.values.map((value, number) => ({ ...value, count: counts[number] }))
      .filter((value) => value.count > 0 || state.has(facet.key, value.name));
    if (values.length > SHOWN) values.sort((a, b) => b.count - a.count);
    const focused = list.contains(document.activeElement) ? document.activeElement.value : null;
    list.replaceChildren(...values.map((value, at) => this.choice(facet, value, state, at, box)));
    box.querySelector(".facet-all").hidden = values.length <= SHOWN || box.classList.contains("is-whole");
    if (focused !== null) [...list.querySelectorAll("input")].find((input) => input.value === focused)?.focus();
  }

  choice(facet, value, state, at, box) {
    const item = this.place.querySelector(".choice-template").content.cloneNode(true).firstElementChild;
    const input = item.querySelector("input");
    input.dataset.key = facet.key;
    input.value = value.name;
    input.checked = state.has(facet.key, value.name);
    item.querySelector(".choice-label").textContent = value.label;
    item.querySelector(".n").textContent = value.count.toLocaleString(document.documentElement.lang);
    if (at >= SHOWN && !input.checked) {
      item.dataset.more = "true";
      item.hidden = !box.classList.contains("is-whole");
    }
    return item;
  }
}
