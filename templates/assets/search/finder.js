// A list that a reader searches and narrows down: reads the address, asks the engine, shows what it finds.

import { COLLECTION, SearchEngine } from "./engine.js";
import { scriptLoader } from "./files.js";
import { FacetPanel } from "./facet-panel.js";
import { PageHits } from "./pages.js";
import { resultCard } from "./results.js";
import { SearchState } from "./state.js";

/** How many results are shown at first where each of them costs a file, and how many more whenever they are wanted. */
const [FEW, PAGE] = [5, 20];
const PAUSE = 150;

export class Finder {
  constructor(place) {
    this.place = place;
    // For tests, which ask the same engine.
    place.finder = this;
    this.words = place.dataset;
    this.part = (name) => place.querySelector(`.finder-${name}`);
    this.input = place.querySelector("input[type=search]");
    this.isWide = matchMedia("(min-width: 60rem)").matches;
    place.querySelector(".finder-facets").open = this.isWide;
    this.input.value = new URLSearchParams(location.search).get("q") ?? "";
    this.start().catch((error) => this.fail(error));
  }

  async start() {
    const quiet = new Set(this.words.quiet.split(" "));
    // Pages are known without the index, also when it cannot be loaded.
    this.pages = new PageHits(this.place, quiet);
    this.pages.show(SearchState.from(location.search, []).text);
    this.engine = await SearchEngine.open(scriptLoader(this.words.index));
    this.engine.quiet = quiet;
    const keys = [COLLECTION, ...this.engine.facets.map((facet) => facet.key)];
    this.fixed = SearchState.from(this.words.fixed ?? "", keys);
    this.read = () => SearchState.from(location.search, keys);
    this.panel = new FacetPanel(
      this.place, this.engine, this.fixed, this.words.collection, (key, name) => this.choose(key, name));
    this.listen();
    await this.show(this.read());
    this.place.classList.add("is-ready");
  }

  listen() {
    let pause;
    this.input.addEventListener("input", () => {
      clearTimeout(pause);
      pause = setTimeout(() => this.type(false), PAUSE);
    });
    this.place.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      clearTimeout(pause);
      this.type(true);
    });
    this.part("clear").addEventListener("click", () => {
      this.go(new SearchState());
      this.input.focus();
    });
    this.part("more").addEventListener("click", () => this.showMore(true));
    new IntersectionObserver(([more]) => {
      if (more.isIntersecting && this.shown > 0 && this.shown < PAGE) this.run(() => this.showMore(false));
    }).observe(this.part("more"));
    addEventListener("popstate", () => this.run(() => this.show(this.read())));
  }

  /** @param isDone whether the reader asked for it; what is only typed so far is no step to come back to. */
  type(isDone) {
    this.go(this.state.withText(this.input.value), isDone ? "push" : "replace");
    this.run(() => this.offer(this.input.value));
  }

  /** Offers the words that the last one may become. */
  async offer(typed) {
    const texts = await this.engine.completions(typed);
    if (typed !== this.input.value) return;
    this.place.querySelector("datalist").replaceChildren(...texts.map((text) => {
      const option = document.createElement("option");
      option.value = text;
      return option;
    }));
  }

  /** @param name nothing when a facet is only opened, so that its values are wanted. */
  choose(key, name) {
    if (name === null) this.run(async () => {
      await this.engine.loadFacet(key);
      await this.show(this.state);
    });
    else this.go(this.state.toggling(key, name));
  }

  go(state, how = "push") {
    const address = `${location.pathname}${state.query}${location.hash}`;
    if (state.query !== location.search) history[`${how}State`](null, "", address);
    this.run(() => this.show(state));
  }

  run(step) {
    step().catch((error) => this.fail(error));
  }

  fail(error) {
    this.part("count").textContent = SearchEngine.isStale(error) ? this.words.stale : this.words.failed;
  }

  async show(state) {
    this.state = state;
    if (this.input.value.trim() !== state.text.trim()) this.input.value = state.text;
    this.pages.show(state.text);
    const result = await this.engine.search(state.within(this.fixed));
    if (state !== this.state) return;
    this.result = result;
    this.panel.show(result, state, this.fixed);
    this.showChips(state);
    const isAsked = !state.isEmpty || this.part("list").childElementCount === 0;
    this.part("list").hidden = isAsked;
    this.part("heading").hidden = this.part("results").hidden = !isAsked;
    this.part("results").replaceChildren();
    this.shown = 0;
    this.tell(result, isAsked);
    if (isAsked) await this.showMore(false);
    else this.part("more").hidden = true;
    // For tests: what is shown answers this.
    this.place.dataset.shown = state.query;
  }

  tell(result, isAsked) {
    const { none, one, many, missing, partial, some, taken } = this.words;
    const count = result.documents.length;
    const format = (number) => number.toLocaleString(document.documentElement.lang);
    this.part("count").textContent = !isAsked ? "" : [none, one][count] ?? many.replace("{n}", format(count));
    const notes = [
      ...result.missing.map((words) => missing.replace("{words}", words)),
      ...(result.taken.length > 0 ? [taken.replace("{words}", [...new Set(result.taken)].join(", "))] : []),
      ...(result.whole < count ? [result.whole === 0 ? partial : some.replace("{n}", format(result.whole))] : []),
    ];
    this.part("note").textContent = notes.join(" ");
    this.part("note").hidden = notes.length === 0;
  }

  async showMore(isAsked) {
    const { result, shown } = this;
    this.shown = Math.min(shown + this.pageSize, result.documents.length);
    const documents = await this.engine.documents(result.documents.slice(shown, this.shown));
    if (result !== this.result) return;
    const template = this.place.querySelector(".result-template");
    const cards = documents.map((found) => resultCard(
      template, found, this.engine, this.words.root, result.parts, this.words.text));
    this.part("results").append(...cards);
    this.part("results").dispatchEvent(new CustomEvent("cards-shown", { bubbles: true }));
    this.part("more").hidden = this.shown >= result.documents.length;
    if (isAsked) cards[0]?.querySelector("a").focus();
  }

  get pageSize() {
    return this.shown === 0 && !this.engine.root.hasSummaries ? FEW : PAGE;
  }

  showChips(state) {
    const template = this.place.querySelector(".chip-template");
    const chips = [...state.chosen].flatMap(([key, names]) => names.map((name) => {
      const chip = template.content.cloneNode(true).firstElementChild;
      const value = this.engine.columns.get(key)?.values.find((one) => one.name === name);
      chip.querySelector(".chip-label").textContent = value?.label ?? name;
      chip.querySelector("button").addEventListener("click", () => {
        this.go(this.state.toggling(key, name));
        this.input.focus();
      });
      return chip;
    }));
    const list = this.place.querySelector(".chips");
    list.replaceChildren(...chips);
    list.hidden = chips.length === 0;
    this.part("clear").hidden = state.isEmpty;
  }
}
