// The entries of the list on the page, each with its note and its buttons.
import { addressOf } from "./export.js";

const DELAY = 300;

export class SavedItems {
  /**
   * - words: of the page.
   * - kindOf: what an entry is called.
   * - on: `move(id, step)`, `remove(id)`, `note(id, text)`.
   */
  constructor(root, words, kindOf, on) {
    Object.assign(this, { words, kindOf, on, items: new Map() });
    this.list = root.querySelector(".saved");
    this.template = root.querySelector("template.saved-item");
  }

  /** Keeps what is on the page already, so that nobody loses the place in a note. */
  show(entries) {
    const left = new Set(this.items.keys());
    for (const one of entries) {
      if (!this.items.has(one.id)) this.items.set(one.id, this.make(one.id));
      this.fill(this.items.get(one.id), one);
      left.delete(one.id);
    }
    for (const id of left) {
      this.items.get(id).remove();
      this.items.delete(id);
    }
    this.order(entries.map((one) => this.items.get(one.id)));
  }

  order(items) {
    items.forEach((item, index) => {
      if (this.list.children[index] !== item) this.list.insertBefore(item, this.list.children[index] ?? null);
      item.querySelector(".up").disabled = index === 0;
      item.querySelector(".down").disabled = index === items.length - 1;
    });
  }

  make(id) {
    const item = this.template.content.firstElementChild.cloneNode(true);
    const note = item.querySelector("textarea");
    note.id = `note-${id.replace("/", "--")}`;
    item.querySelector("label").htmlFor = note.id;
    let waiting = 0;
    const keep = () => {
      clearTimeout(waiting);
      waiting = 0;
      this.on.note(id, note.value);
    };
    note.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(keep, DELAY);
      item.querySelector(".printed-note").textContent = note.value;
    });
    note.addEventListener("change", keep);
    addEventListener("pagehide", () => { if (waiting) keep(); });
    item.querySelector(".up").addEventListener("click", () => this.on.move(id, -1));
    item.querySelector(".down").addEventListener("click", () => this.on.move(id, 1));
    item.querySelector(".remove").addEventListener("click", () => this.on.remove(id));
    return item;
  }

  fill(item, one) {
    const link = item.querySelector("h2 a");
    link.href = `${this.words.root}${one.id}/index.html`;
    link.textContent = one.title;
    item.querySelector(".saved-labels").textContent = [this.kindOf(one), one.labels].filter(Boolean).join(" · ");
    item.querySelector(".saved-summary").textContent = one.summary;
    item.querySelector(".printed-address").textContent = addressOf(one, this.words);
    item.querySelector(".printed-note").textContent = one.note;
    for (const place of item.querySelectorAll("button .visually-hidden, .note-of")) place.textContent = ` ${one.title}`;
    const note = item.querySelector("textarea");
    // What is being typed is newer than what is kept.
    if (note !== document.activeElement) note.value = one.note;
  }

  /** After a move or a removal: the button that was pressed, or the nearest one that works. */
  focus(id, selector) {
    const item = this.items.get(id);
    const wanted = item?.querySelector(selector);
    (wanted?.disabled ? item.querySelector(".up:enabled, .down:enabled, .remove") : wanted)?.focus();
  }
}
