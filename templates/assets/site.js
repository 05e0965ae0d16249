// On every page: the number of entries that the reader keeps, and the buttons that keep one.
import { announcer } from "./site/announce.js";
import { keepButtons } from "./site/keep.js";
import { followList, readList } from "./site/store.js";

const link = document.querySelector(".shortlist-link");
if (link) {
  const count = link.querySelector(".saved-count");
  followList(() => {
    const number = readList().length;
    count.textContent = number > 0 ? ` (${number})` : "";
  });
  keepButtons(link.dataset, announcer());
  document.documentElement.classList.add("has-script");
}
