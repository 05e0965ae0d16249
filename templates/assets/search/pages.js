// The site's own pages that a query names: topics, collections, the calendar and the like. They are no entries, so
// they stand in a short list of their own above what is found.

import { distance, tolerance, wordsOf } from "./words.js";

const MOST = 3;
/** How much of a name a query has to say. */
const LEAST = 0.45;
/** What a name counts for: the title, another name, and words from all that is said of the page. */
const [TITLE, OTHER, TOLD] = [1, 0.9, 0.3];

export class PageHits {
  /** @param place of the whole finder; on lists it knows no pages. */
  constructor(place, quiet) {
    this.section = place.querySelector(".finder-pages");
    this.told = place.querySelector(".finder-pages-told");
    this.quiet = quiet;
    const known = place.querySelector(".pages-template");
    this.pages = known ? [...known.content.querySelectorAll("li")].map((item) => this.page(item)) : [];
  }

  page(item) {
    const link = item.querySelector("a");
    const { kind } = item.closest("[data-kind]").dataset;
    const title = this.telling(link.textContent);
    const { also = "", names = "" } = link.dataset;
    const others = [...also.split(/[,\n]/), ...names.split("\n")].map((name) => this.telling(name))
      .filter((name) => name.length > 0);
    const description = item.querySelector("p")?.textContent ?? "";
    return { label: link.textContent, href: link.getAttribute("href"), kind, title, others, description };
  }

  /** The words of a text that a question is not merely asked with. */
  telling(text) {
    const words = wordsOf(text);
    const telling = words.filter((word) => !this.quiet.has(word));
    return telling.length > 0 ? telling : words;
  }

  /** The pages that a query names, the likeliest first. */
  find(text) {
    const asked = this.telling(text);
    if (asked.length === 0) return [];
    const found = this.pages.map((page) => ({ page, score: score(page, asked) })).filter((one) => one.score > 0)
      .sort((a, b) => b.score - a.score);
    const each = new Map();
    for (const { page } of found) if (!each.has(page.href)) each.set(page.href, page);
    return [...each.values()].slice(0, MOST);
  }

  show(text) {
    if (!this.section) return;
    const found = this.find(text);
    const { one, many } = this.section.dataset;
    const titles = found.map(({ label }) => label).join(", ");
    const told = (["", one][found.length] ?? many.replace("{n}", found.length)).replace("{titles}", () => titles);
    if (this.told.textContent !== told) this.told.textContent = told;
    this.section.hidden = found.length === 0;
    this.section.querySelector("ul").replaceChildren(...found.map((page) => this.hit(page)));
  }

  hit({ label, href, kind, description }) {
    const item = this.section.querySelector("template").content.cloneNode(true).firstElementChild;
    const link = item.querySelector("a");
    [link.href, link.textContent] = [href, label];
    item.querySelector(".kind").textContent = kind;
    item.querySelector("p").textContent = description;
    item.querySelector("p").hidden = description === "";
    return item;
  }
}

function score(page, asked) {
  const names = [...page.others.map((name) => OTHER * ofName(name, asked)), TITLE * ofName(page.title, asked)];
  const best = Math.max(...names);
  if (best > 0 || asked.length < 2) return best;
  const all = [...page.title, ...page.others.flat(), ...wordsOf(page.description)];
  return TOLD * likeness(all, asked);
}

/** How far a query is a name: all that is asked for, and most of the name. */
function ofName(name, asked) {
  const share = name.filter((known) => asked.some((word) => alike(word, known) > 0)).length / name.length;
  return share < LEAST ? 0 : likeness(name, asked) * (1 + share) / 2;
}

/** How like the words are to those that are asked for, all of which have to be there. */
function likeness(words, asked) {
  const each = asked.map((word) => Math.max(0, ...words.map((known) => alike(word, known))));
  return each.includes(0) ? 0 : each.reduce((sum, one) => sum + one) / each.length;
}

/** Whether a typed word is a known one, its beginning, another form of it, or a slip of the pen. */
function alike(word, known) {
  if (word === known) return 1;
  if (word.length >= 3 && known.startsWith(word)) return 0.8;
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  const shorter = Math.min(word.length, known.length);
  if (same >= 4 && same >= shorter - 1 && Math.max(word.length, known.length) - same <= 3) return 0.8;
  return word.length > 4 && same > 0 && distance(word, known, 1) <= Math.min(1, tolerance(word)) ? 0.6 : 0;
}
