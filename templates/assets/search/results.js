// What was found, as cards that show why it was.

import { folded } from "./words.js";

const WORDS = /([\p{L}\p{N}\p{M}]+)/u;

/** The card of a found document. */
export function resultCard(template, found, engine, root, forms, words) {
  const card = template.content.cloneNode(true).firstElementChild;
  const link = card.querySelector("h3 a");
  link.href = `${root}${found.place}/index.html`;
  card.classList.add(`card-${found.collection}`);
  const seen = new Set();
  link.append(...marked(found.title, forms, seen));
  const summary = card.querySelector(".result-summary");
  if (found.summary) summary.append(...marked(found.summary, forms, seen));
  else summary.remove();
  card.querySelector(".kind").textContent = found.singular;
  const labels = card.querySelector(".labels");
  for (const label of labelsOf(found, engine, forms)) {
    const item = document.createElement("li");
    item.append(...marked(label, forms, seen));
    labels.append(item);
  }
  const rest = forms.filter((part) => !seen.has(part));
  const why = card.querySelector(".result-why");
  if (rest.length > 0) why.textContent = words.replace("{words}", rest.map((part) => part.shown).join(", "));
  else why.remove();
  return card;
}

/** Its grade bands, its only value of a field, and every topic or value of a field that has a word of the query. */
function labelsOf(found, engine, forms) {
  const labels = new Map();
  for (const { key, collections } of engine.facets) {
    if (key.startsWith("standards.")) continue;
    const values = engine.columns.get(key)?.of(found.number) ?? [];
    const isShort = key === "grade_bands" || (collections !== null && values.length === 1);
    for (const { label } of values) if (isShort || answers(label, forms)) labels.set(folded(label), label);
  }
  return labels.values();
}

function answers(label, forms) {
  return label.split(WORDS).some((piece) => forms.some((part) => part.words.has(folded(piece))));
}

/** A text with the words of the query marked. */
function marked(text, forms, seen) {
  const pieces = forms.length > 0 ? text.split(WORDS) : [text];
  return pieces.filter((piece) => piece !== "").map((piece) => {
    const word = folded(piece);
    const parts = forms.filter((part) => part.words.has(word));
    if (parts.length === 0) return piece;
    for (const part of parts) seen.add(part);
    const mark = document.createElement("mark");
    mark.textContent = piece;
    return mark;
  });
}
