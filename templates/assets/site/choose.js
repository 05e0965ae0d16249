// Boxes in the cards of a listing, and a bar that leads to the comparison of what is chosen.
import { fill } from "./words.js";

/** As many as a comparison shows. */
const MOST = 4;

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

function bar(list, words) {
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
  list.after(made);
  return { made, state, link, clear };
}

function listing(list, announce) {
  const words = list.dataset;
  const boxes = [...list.querySelectorAll(":scope > .card[data-id]")].map((card) => box(card, words));
  if (boxes.length < 2) return;
  const { made, state, link, clear } = bar(list, words);
  const chosen = () => boxes.filter((one) => one.checked);

  function show() {
    const slugs = chosen().map((one) => one.value);
    made.hidden = slugs.length === 0;
    link.hidden = slugs.length < 2;
    link.href = `${words.compareHref}?entries=${slugs.join(",")}`;
    link.textContent = fill(words.chosen, { n: slugs.length });
    state.textContent = slugs.length === 1 ? words.one : "";
    document.documentElement.classList.toggle("has-bar", slugs.length > 0);
    return slugs.length > 1 ? link.textContent : state.textContent;
  }

  for (const one of boxes) {
    one.addEventListener("change", () => {
      const isTooMany = chosen().length > MOST;
      if (isTooMany) one.checked = false;
      const told = show();
      announce(isTooMany ? words.full : told);
      if (isTooMany) state.textContent = words.full;
    });
  }
  clear.addEventListener("click", () => {
    for (const one of chosen()) one.checked = false;
    announce(show());
    boxes[0].focus();
  });
}

export function compareBars(announce) {
  for (const list of document.querySelectorAll(".cards[data-compare-href]")) listing(list, announce);
}
