// Buttons that put an entry on the reader's list and take it off again.
import { MOST_ENTRIES, entry } from "./entries.js";
import { fill } from "./words.js";
import { followList, readList, writeList } from "./store.js";

/** What a button is for, from its attributes. */
const subject = (button) => entry({ ...button.dataset, note: "" });

function show(button, words, list) {
  const isKept = list.some((one) => one.id === button.dataset.id);
  const isShort = button.classList.contains("in-card");
  button.textContent = isShort ? (isKept ? words.savedShort : words.saveShort) : (isKept ? words.saved : words.save);
  if (isShort) {
    const title = document.createElement("span");
    title.className = "visually-hidden";
    title.textContent = ` ${button.dataset.title}`;
    button.append(title);
  }
  button.setAttribute("aria-pressed", String(isKept));
}

function toggle(button, words, announce) {
  const list = readList();
  const one = subject(button);
  const isKept = list.some((other) => other.id === one.id);
  if (!isKept && list.length >= MOST_ENTRIES) return announce(fill(words.full, { n: MOST_ENTRIES }));
  const changed = isKept ? list.filter((other) => other.id !== one.id) : [...list, one];
  const wasStored = writeList(changed);
  const told = fill(isKept ? words.removed : words.added, { title: one.title, n: changed.length });
  announce(wasStored ? told : `${told} ${words.unkept}`);
}

/** The page of an entry knows its latest title and summary. */
function refresh(button) {
  const list = readList();
  const at = list.findIndex((one) => one.id === button.dataset.id);
  if (at < 0) return;
  const latest = { ...subject(button), note: list[at].note };
  if (JSON.stringify(latest) !== JSON.stringify(list[at])) writeList(list.with(at, latest));
}

/** - words: of the link to the list. Returns what makes the buttons of a place work. */
export function keepButtons(words, announce) {
  let buttons = [];
  const showAll = () => {
    const list = readList();
    for (const button of buttons) show(button, words, list);
  };
  followList(showAll);
  return (place) => {
    const added = [...place.querySelectorAll("button.keep")].filter((one) => subject(one) && !buttons.includes(one));
    for (const button of added) {
      if (!button.classList.contains("in-card")) refresh(button);
      button.addEventListener("click", () => toggle(button, words, announce));
    }
    buttons = [...buttons.filter((one) => one.isConnected), ...added];
    showAll();
  };
}
