// The page of what the reader keeps on this device.
import { Incoming } from "./shortlist/incoming.js";
import { SavedItems } from "./shortlist/items.js";
import { csvOf, jsonOf, markdownOf } from "./shortlist/export.js";
import { MOST_BYTES, entriesOfFile, entriesOfFragment, fragmentOf } from "./shortlist/transfer.js";
import { MOST_ENTRIES } from "./site/entries.js";
import { downloads } from "./site/download.js";
import { fill } from "./site/words.js";
import { followList, readList, writeList } from "./site/store.js";

/** As many entries as a comparison shows. */
const COMPARED = 4;
/** Longer addresses are cut by some programs. */
const LONG_ADDRESS = 2000;

const collectionOf = (one) => one.id.split("/")[0];
const slugOf = (one) => one.id.split("/")[1];

class ShortlistPage {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.kinds = new Map(
      [...root.querySelectorAll(".kinds-known span")].map((one) => [one.dataset.collection, one.textContent]));
    /** The list before the last change, where that can be undone. */
    this.former = null;
    this.items = new SavedItems(root, this.words, this.kindOf, {
      move: (id, step) => this.move(id, step), remove: (id) => this.remove(id), note: (id, text) => this.note(id, text),
    });
    this.incoming = new Incoming(root, (list, count, isFull) => this.take(list, count, isFull));
    this.listen();
    root.hidden = false;
    followList(() => this.show());
    this.readAddress();
  }

  /** What an entry is called by its collection. */
  kindOf = (one) => this.kinds.get(collectionOf(one)) ?? "";

  find(selector) { return this.root.querySelector(selector); }

  tell(text) { this.find(".shortlist-state").textContent = text; }

  listen() {
    const on = (selector, act) => this.find(selector).addEventListener("click", act);
    const { file } = this.words;
    on(".undo", () => this.undo());
    on(".print-page", () => print());
    on(".share", () => this.share());
    on(".clear", () => this.find(".clear-dialog").showModal());
    on(".cancel", () => this.find(".clear-dialog").close());
    on(".confirm", () => this.clear());
    downloads(this.find(".as-csv"), `${file}.csv`, "text/csv", () => csvOf(readList(), this.words, this.kindOf));
    downloads(this.find(".as-markdown"), `${file}.md`, "text/markdown",
      () => markdownOf(readList(), this.words, this.kindOf));
    downloads(this.find(".as-json"), `${file}.json`, "application/json", () => jsonOf(readList()));
    this.find("#importFile").addEventListener("change", () => this.bringIn());
    addEventListener("hashchange", () => this.readAddress());
  }

  // ---- Showing ----

  show() {
    const list = readList();
    const isEmpty = list.length === 0;
    this.items.show(list);
    this.find(".empty-list").hidden = !isEmpty;
    this.find(".filled-list").hidden = isEmpty;
    this.find(".clear-line").hidden = isEmpty;
    this.find(".share-result").hidden = true;
    for (const item of this.root.querySelectorAll(".compare-saved li")) this.showComparison(item, list);
  }

  /** A link to the comparison of what is kept of one collection. */
  showComparison(item, list) {
    const slugs = list.filter((one) => collectionOf(one) === item.dataset.collection).map(slugOf);
    const link = item.querySelector("a");
    const page = link.getAttribute("href").split("?")[0];
    item.hidden = slugs.length < 2;
    link.setAttribute("href", `${page}?entries=${slugs.slice(0, COMPARED).join(",")}`);
  }

  // ---- Changing ----

  /** Keeps a changed list and says so. */
  change(list, told, { canUndo = false } = {}) {
    this.former = canUndo ? readList() : null;
    const isKept = writeList(list);
    this.find(".undo-line").hidden = !canUndo;
    this.tell(isKept ? told : `${told} ${this.words.unkept}`);
  }

  move(id, step) {
    const list = [...readList()];
    const from = list.findIndex((one) => one.id === id);
    const to = from + step;
    if (from < 0 || to < 0 || to >= list.length) return;
    const [one] = list.splice(from, 1);
    list.splice(to, 0, one);
    this.change(list, fill(this.words.moved, { title: one.title, n: to + 1, total: list.length }));
    this.items.focus(id, step < 0 ? ".up" : ".down");
  }

  remove(id) {
    const list = readList();
    const one = list.find((other) => other.id === id);
    if (!one) return;
    this.change(list.filter((other) => other !== one), fill(this.words.removed, { title: one.title }), { canUndo: true });
    this.find(".undo").focus();
  }

  clear() {
    this.find(".clear-dialog").close();
    this.change([], this.words.cleared, { canUndo: true });
    this.find(".undo").focus();
  }

  undo() {
    if (this.former) this.change(this.former, this.words.restored);
    this.find(".saved a")?.focus();
  }

  /** Typing is not announced, unless it cannot be kept. */
  note(id, text) {
    const list = readList();
    const one = list.find((other) => other.id === id);
    if (!one || one.note === text) return;
    if (!writeList(list.map((other) => (other === one ? { ...one, note: text } : other)))) this.tell(this.words.unkept);
  }

  // ---- To and from other devices ----

  share() {
    const address = location.href.split("#")[0] + fragmentOf(readList());
    const advice = address.length > LONG_ADDRESS ? this.words.addressLong : "";
    const field = this.find("#shareAddress");
    this.find(".share-result").hidden = false;
    this.find(".share-help").textContent = advice;
    field.value = address;
    field.focus();
    field.select();
    this.tell(`${this.words.addressShown} ${advice}`);
  }

  readAddress() { this.offer(entriesOfFragment(location.hash)); }

  async bringIn() {
    const input = this.find("#importFile");
    const [file] = input.files;
    if (!file) return;
    const isTooLarge = file.size > MOST_BYTES;
    const offered = isTooLarge ? [] : entriesOfFile(await file.text());
    input.value = "";
    this.showFault(offered.length > 0 ? "" : isTooLarge ? this.words.tooLarge : this.words.unreadable);
    this.offer(offered);
  }

  showFault(words) {
    const fault = this.find("#importFault");
    fault.hidden = words === "";
    fault.textContent = words;
    this.tell(words);
  }

  offer(offered) {
    if (offered.length > 0 && !this.incoming.offer(offered)) this.tell(this.words.nothingNew);
  }

  /** What the reader agreed to. */
  take(list, count, isFull) {
    const told = fill(this.words.added, { n: count });
    this.change(list, isFull ? `${told} ${fill(this.words.full, { n: MOST_ENTRIES })}` : told, { canUndo: true });
    (this.find(".saved a") ?? this.find("#importFile")).focus();
  }
}

const root = document.querySelector(".shortlist");
if (root) new ShortlistPage(root);
