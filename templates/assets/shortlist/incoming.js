// Entries that come from outside: the reader is shown them and asked; nothing is overwritten.
import { MOST_ENTRIES } from "../site/entries.js";
import { readList } from "../site/store.js";

export class Incoming {
  /** - take: is called with the list as it will be, and the number of entries that are new. */
  constructor(root, take) {
    this.panel = root.querySelector(".incoming");
    this.take = take;
    this.offered = [];
    this.find(".accept").addEventListener("click", () => this.accept());
    this.find(".decline").addEventListener("click", () => this.close());
  }

  find(selector) { return this.panel.querySelector(selector); }

  /** New ones at the end; those that are on the list stay, and get the note only where they have none. */
  merged() {
    const list = readList();
    const known = new Map(this.offered.map((one) => [one.id, one]));
    const kept = list.map((one) => (one.note.trim() === "" ? { ...one, note: known.get(one.id)?.note ?? "" } : one));
    const fresh = this.offered.filter((one) => !list.some((other) => other.id === one.id));
    return { list: [...kept, ...fresh].slice(0, Math.max(MOST_ENTRIES, list.length)), fresh, isFull: kept.length + fresh.length > MOST_ENTRIES };
  }

  /** Whether there is anything to ask. */
  offer(offered) {
    this.offered = offered;
    const { list, fresh } = this.merged();
    if (JSON.stringify(list) === JSON.stringify(readList())) {
      this.close();
      return false;
    }
    this.find(".incoming-entries").replaceChildren(...fresh.map((one) => {
      const item = document.createElement("li");
      const title = document.createElement("strong");
      title.textContent = one.title;
      item.append(title, one.note.trim() === "" ? "" : `: ${one.note}`);
      return item;
    }));
    this.find(".n-new").textContent = String(fresh.length);
    this.find(".n-known").textContent = String(offered.length - fresh.length);
    this.find(".incoming-known").hidden = offered.length === fresh.length;
    this.panel.hidden = false;
    this.panel.focus();
    return true;
  }

  accept() {
    const { list, fresh, isFull } = this.merged();
    this.close();
    this.take(list, fresh.length, isFull);
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
