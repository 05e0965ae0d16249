// The search of the site: one object that answers queries from the files of the index.

import { IndexFiles, StaleIndex } from "./files.js";
import { TextModel } from "./range.js";
import { Terms } from "./terms.js";
import { parsed } from "./query.js";
import { answers } from "./scoring.js";
import { collectionColumn, Column, narrowed } from "./facets.js";
import { loadDocuments } from "./documents.js";
import { wordsOf } from "./words.js";

export const COLLECTION = "collection";
const MOST_COMPLETIONS = 8;

export class SearchEngine {
  /** @param load loads a file of the index by its name: `scriptLoader`. */
  static async open(load) {
    const files = new IndexFiles(load);
    return new SearchEngine(await files.root(), files);
  }

  constructor(root, files) {
    /** Words that a question is asked with and that no answer needs to have. */
    this.quiet = new Set();
    this.root = root;
    this.files = files;
    root.words = split(root.titleWords);
    this.text = new TextModel([...split(root.popular), ...root.words]);
    this.terms = new Terms(root, files, this.text);
    this.columns = new Map([[COLLECTION, collectionColumn(root.collections, root.count)]]);
    /** All facets: key, label, the collections that have it or null, and whether its values are at hand. */
    this.facets = root.facets.map(([key, label, collections, payload], number) => {
      if (payload) this.columns.set(key, this.column(payload, collections));
      return { key, label, collections, number };
    });
  }

  column(payload, collections) {
    const ranges = this.root.collections.filter(([name]) => collections === null || collections.includes(name))
      .map((one) => [one[3], one[4]]);
    return new Column(payload, ranges, this.root.count);
  }

  /** Loads the values of a facet that is not in the root. */
  async loadFacet(key) {
    const facet = this.facets.find((one) => one.key === key);
    if (!facet || this.columns.has(key)) return;
    this.columns.set(key, this.column(await this.files.get(`f${facet.number}`), facet.collections));
  }

  /**
   * @param query `{ text, chosen }`: what is typed, and by the key of a facet the names of its chosen values.
   * @returns the numbers of the documents from the best on, the counts of facets, and what became of the words.
   */
  async search({ text = "", chosen = new Map() }) {
    await Promise.all([...chosen.keys()].map((key) => this.loadFacet(key)));
    const parts = parsed(text, this.root.synonyms, this.quiet);
    const found = parts.length > 0 ? await answers(parts, this.terms) : null;
    const all = [];
    for (let document = 0; document < this.root.count; document += 1) {
      if (found === null || found.scores[document] > 0) all.push(document);
    }
    const { documents, counts } = narrowed(all, this.root.count, this.columns, chosen);
    if (found) documents.sort((a, b) => found.scores[b] - found.scores[a] || a - b);
    return {
      documents, counts, missing: found?.missing ?? [],
      /** How many of them have all of the words. */
      whole: found ? documents.filter(found.isWhole).length : documents.length,
      parts: found?.parts ?? [], taken: found?.taken ?? [], scores: found?.scores ?? null,
    };
  }

  documents(numbers) {
    return loadDocuments(numbers, this.root, this.files, this.text);
  }

  /** The words that the last one of a text may become. */
  async completions(text) {
    const word = /[\p{L}\p{N}]$/u.test(text) ? wordsOf(text).at(-1) : undefined;
    if (!word) return [];
    const begun = await this.terms.begun(word, this.terms.numberOf(word));
    const before = text.slice(0, text.length - word.length);
    return begun.flatMap(({ record }) => record.forms.filter((form) => form.startsWith(word) && form !== word))
      .slice(0, MOST_COMPLETIONS).map((form) => before + form);
  }

  /** Whether the site was published anew in the meantime, so that the page has to be loaded again. */
  static isStale(error) {
    return error instanceof StaleIndex;
  }
}

function split(words) {
  return words === "" ? [] : words.split(" ");
}
