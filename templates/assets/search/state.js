// What a reader asks for, as the address holds it: `?q=robots&cost=free&grade_bands=6-8`.

/** What other parts of the site put into addresses, and what no facet is called. */
const TEXT = "q";

export class SearchState {
  /** @param text what is typed; @param chosen by the key of a facet, the names of its chosen values. */
  constructor(text = "", chosen = new Map()) {
    this.text = text;
    this.chosen = chosen;
  }

  /** @param keys of the facets that there are. */
  static from(query, keys) {
    const params = new URLSearchParams(query);
    const chosen = new Map();
    for (const key of keys) {
      const names = [...new Set(params.getAll(key))];
      if (names.length > 0) chosen.set(key, names);
    }
    return new SearchState((params.get(TEXT) ?? "").slice(0, 200), chosen);
  }

  /** For an address, or nothing. */
  get query() {
    const params = new URLSearchParams();
    if (this.text.trim()) params.append(TEXT, this.text.trim());
    for (const [key, names] of this.chosen) for (const name of names) params.append(key, name);
    const query = params.toString();
    return query ? `?${query}` : "";
  }

  get isEmpty() {
    return this.query === "";
  }

  has(key, name) {
    return this.chosen.get(key)?.includes(name) ?? false;
  }

  withText(text) {
    return new SearchState(text, this.chosen);
  }

  /** The same with one value chosen, or chosen no more. */
  toggling(key, name) {
    const chosen = new Map(this.chosen);
    const names = chosen.get(key) ?? [];
    const next = names.includes(name) ? names.filter((other) => other !== name) : [...names, name];
    if (next.length > 0) chosen.set(key, next);
    else chosen.delete(key);
    return new SearchState(this.text, chosen);
  }

  /** With what a list is of, which no reader can take away. */
  within(fixed) {
    return { text: this.text, chosen: new Map([...this.chosen, ...fixed.chosen]) };
  }
}
