// What the reader keeps: a list on this device alone, under one key of the browser's storage.
import { entries } from "./entries.js";

const VERSION = 1;
const CHANGED = "shortlist-changed";
const link = document.querySelector(".shortlist-link");
/** Sites on one host have a list each. */
const key = `shortlist:${link ? new URL(".", link.href).pathname : ""}`;
/** The list where the browser keeps nothing; it lasts as long as the page. */
let unkept = null;

export function readList() {
  if (unkept) return unkept;
  try {
    return entries(JSON.parse(localStorage.getItem(key) ?? "{}")?.entries);
  } catch {
    return [];
  }
}

/** Whether the list was kept. */
export function writeList(list) {
  unkept = null;
  try {
    if (list.length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ version: VERSION, entries: list }));
  } catch {
    unkept = list;
  }
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: unkept }));
  return unkept === null;
}

/** Calls `show` now and whenever the list changes, here or in another window. */
export function followList(show) {
  document.addEventListener(CHANGED, (event) => {
    unkept = event.detail;
    show();
  });
  addEventListener("storage", (event) => { if (event.key === key || event.key === null) show(); });
  // A page that comes back by the back button may have missed changes.
  addEventListener("pageshow", (event) => { if (event.persisted) show(); });
  show();
}
