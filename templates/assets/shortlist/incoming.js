// Entries that come from outside: the reader is shown them and asked; nothing is overwritten.
import { MOST_ENTRIES } from "../site/entries.js";
import { readList } from "../site/store.js";

/** The list as it would be: what is on it stays, and takes a note only where it has none; what is new comes last. */
function merged(list, offered) {
  const notes = new Map(offered.map((one) => [one.id, one.note]));
  const known = new Set(list.map((one) => one.id));
  const kept = list.map((one) => (one.note.trim() === "" && notes.get(one.id) ? { ...one, note: notes.get(one.id) } : one));
  const fresh = offered.filter((one) => !known.has(one.id));
  const room = Math.max(0, MOST_ENTRIES - list.length);
  const all = [...kept, ...fresh.slice(0, room)];
  return { list: all, changed: all.filter((one) => !list.includes(one)), isFull: fresh.length > room };
}

function itemOf(one) {
  const item = document.createElement("li");
  const title = document.createElement("strong");
  title.textContent = one.title;
  item.append(title, one.note.trim() === "" ? "" : `: ${one.note}`);
  return item;
}

export class Incoming {
  /** - take: is called with the list as it will be, the number of entries that change, and whether some had no room. */
  constructor(root, take) {
    this.panel = root.querySelector(".incoming");
    this.take = take;
    this.offered = [];
    this.find(".accept").addEventListener("click", () => this.accept());
    this.find(".decline").addEventListener("click", () => this.decline());
  }

  find(selector) { return this.panel.querySelector(selector); }

  /** Whether there is anything to ask. */
  offer(offered) {
    const { changed, isFull } = merged(readList(), offered);
    this.offered = offered;
    if (!isFull && changed.length === 0) {
      this.close();
      return false;
    }
    this.find(".incoming-entries").replaceChildren(...changed.map(itemOf));
    this.find(".n-new").textContent = String(changed.length);
    this.find(".n-known").textContent = String(offered.length - changed.length);
    this.find(".incoming-known").hidden = offered.length === changed.length;
    this.panel.hidden = false;
    this.panel.focus();
    return true;
  }

  accept() {
    const { list, changed, isFull } = merged(readList(), this.offered);
    this.close();
    this.take(list, changed.length, isFull);
  }

  decline() {
    this.close();
    document.querySelector("main").focus();
  }

  close() {
    this.offered = [];
    this.panel.hidden = true;
    // The address would ask again when the page is loaded anew.
    if (location.hash) {
      try { history.replaceState(null, "", location.pathname + location.search); } catch { location.hash = ""; }
    }
  }
}
