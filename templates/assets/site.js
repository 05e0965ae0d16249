// On every page: the number of entries that the reader keeps, and the buttons that keep one.
import { announcer } from "./site/announce.js";
import { cardTools } from "./site/cards.js";
import { keepButtons } from "./site/keep.js";
import { compareBars } from "./site/choose.js";
import { followList, readList } from "./site/store.js";

const link = document.querySelector(".shortlist-link");
if (link) {
  const count = link.querySelector(".saved-count");
  followList(() => {
    const number = readList().length;
    count.textContent = number > 0 ? ` (${number})` : "";
  });
  const announce = announcer();
  const keep = keepButtons(link.dataset, announce);
  cardTools(document);
  const addBoxes = compareBars(announce);
  keep(document);
  // Cards that a search shows come later.
  document.addEventListener("cards-shown", ({ target }) => {
    cardTools(target);
    keep(target);
    addBoxes();
  });
  document.documentElement.classList.add("has-script");
}
