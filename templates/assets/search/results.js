// What was found, as cards that show why it was.

import { folded } from "./words.js";

const BANDS = "grade_bands";
const WORDS = /([\p{L}\p{N}\p{M}]+)/u;

/** The card of a found document. */
export function resultCard(template, found, engine, root, parts, words) {
  const card = template.content.cloneNode(true).firstElementChild;
  const link = card.querySelector("h3 a");
  link.href = `${root}${found.place}/index.html`;
  card.classList.add(`card-${found.collection}`);
  // A chapter is not kept by itself.
  if (found.place.split("/").length === 2) card.dataset.id = found.place;
  const seen = new Set();
  link.append(...marked(found.title, parts, seen));
  const summary = card.querySelector(".result-summary");
  if (found.summary) summary.append(...marked(found.summary, parts, seen));
  else summary.remove();
  card.querySelector(".kind").textContent = found.singular;
  const bands = card.querySelector(".bands");
  const tag = (name, label) => {
    const element = document.createElement(name);
    element.append(...marked(label, parts, seen));
    return element;
  };
  for (const label of labelsOf(found, engine, parts)) bands.before(tag("li", label));
  const values = engine.columns.get(BANDS)?.of(found.number) ?? [];
  bands.append(...values.flatMap(({ label }) => [tag("span", label), " "]));
  const rest = parts.filter((part) => part.scores[found.number] > 0 && !seen.has(part));
  const why = card.querySelector(".result-why");
  if (rest.length > 0) why.textContent = words.replace("{words}", rest.map((part) => part.shown).join(", "));
  else why.remove();
  return card;
}

/** Its only value of a field, and every topic or value of a field that has a word of the query. */
function labelsOf(found, engine, parts) {
  const labels = new Map();
  for (const { key, collections } of engine.facets) {
    if (key === BANDS || key.startsWith("standards.")) continue;
    const values = engine.columns.get(key)?.of(found.number) ?? [];
    const isShort = collections !== null && values.length === 1;
    for (const { label } of values) if (isShort || answers(label, parts)) labels.set(folded(label), label);
  }
  return labels.values();
}

function answers(label, parts) {
  return label.split(WORDS).some((piece) => parts.some((part) => part.forms.has(folded(piece))));
}

/** A text with the words of the query marked. */
function marked(text, parts, seen) {
  const pieces = parts.length > 0 ? text.split(WORDS) : [text];
  return pieces.filter((piece) => piece !== "").map((piece) => {
    const word = folded(piece);
    const here = parts.filter((part) => part.forms.has(word));
    if (here.length === 0) return piece;
    for (const part of here) seen.add(part);
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}
