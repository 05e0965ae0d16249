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

function start(root) {
  const words = root.dataset;
  const find = (selector) => root.querySelector(selector);
  const kinds = new Map([...root.querySelectorAll(".kinds-known span")].map((one) => [one.dataset.collection, one.textContent]));
  const collectionOf = (one) => one.id.split("/")[0];
  const kindOf = (one) => kinds.get(collectionOf(one)) ?? "";
  let former = null;

  const tell = (text) => { find(".shortlist-state").textContent = text; };

  /** Keeps a changed list and says so; `undo` brings back the one before. */
  function change(list, told, { canUndo = false } = {}) {
    former = canUndo ? readList() : null;
    const isKept = writeList(list);
    find(".undo-line").hidden = !canUndo;
    tell(isKept ? told : `${told} ${words.unkept}`.trim());
  }

  function move(id, step) {
    const list = [...readList()];
    const from = list.findIndex((one) => one.id === id);
    const to = from + step;
    if (from < 0 || to < 0 || to >= list.length) return;
    const [one] = list.splice(from, 1);
    list.splice(to, 0, one);
    change(list, fill(words.moved, { title: one.title, n: to + 1, total: list.length }));
    items.focus(id, step < 0 ? ".up" : ".down");
  }

  function remove(id) {
    const list = readList();
    const one = list.find((other) => other.id === id);
    if (one) change(list.filter((other) => other !== one), fill(words.removed, { title: one.title }), { canUndo: true });
    find(".undo").focus();
  }

  /** Typing is not announced, unless it cannot be kept. */
  function note(id, text) {
    const list = readList();
    const one = list.find((other) => other.id === id);
    if (!one || one.note === text) return;
    if (!writeList(list.map((other) => (other === one ? { ...one, note: text } : other)))) tell(words.unkept);
  }

  const items = new SavedItems(root, words, kindOf, { move, remove, note });

  function show() {
    const list = readList();
    items.show(list);
    find(".empty-list").hidden = list.length > 0;
    find(".filled-list").hidden = list.length === 0;
    find(".clear-line").hidden = list.length === 0;
    find(".share-result").hidden = true;
    for (const item of root.querySelectorAll(".compare-saved li")) showComparison(item, list);
  }

  function showComparison(item, list) {
    const slugs = list.filter((one) => collectionOf(one) === item.dataset.collection).map((one) => one.id.split("/")[1]);
    const link = item.querySelector("a");
    item.hidden = slugs.length < 2;
    link.setAttribute("href", `${link.getAttribute("href").split("?")[0]}?entries=${slugs.slice(0, COMPARED).join(",")}`);
  }

  function undo() {
    if (former) change(former, words.restored);
    root.querySelector(".saved a")?.focus();
  }

  function share() {
    const address = location.href.split("#")[0] + fragmentOf(readList());
    const field = find("#shareAddress");
    find(".share-result").hidden = false;
    field.value = address;
    field.focus();
    field.select();
    const advice = address.length > LONG_ADDRESS ? words.addressLong : "";
    find(".share-help").textContent = advice;
    tell(`${words.addressShown} ${advice}`.trim());
  }

  const incoming = new Incoming(root, (list, count, isFull) => {
    const told = fill(words.added, { n: count });
    change(list, isFull ? `${told} ${fill(words.full, { n: MOST_ENTRIES })}` : told, { canUndo: true });
    (root.querySelector(".saved a") ?? find("#importFile")).focus();
  });

  function offer(offered) {
    if (!incoming.offer(offered)) tell(words.nothingNew);
  }

  async function bringIn() {
    const input = find("#importFile");
    const [file] = input.files;
    if (!file) return;
    const offered = file.size > MOST_BYTES ? [] : entriesOfFile(await file.text());
    const fault = find("#importFault");
    fault.hidden = offered.length > 0;
    fault.textContent = offered.length > 0 ? "" : file.size > MOST_BYTES ? words.tooLarge : words.unreadable;
    input.value = "";
    if (offered.length > 0) offer(offered);
    else tell(fault.textContent);
  }

  function readAddress() {
    const offered = entriesOfFragment(location.hash);
    if (offered.length > 0) offer(offered);
  }

  const dialog = find(".clear-dialog");
  find(".clear").addEventListener("click", () => dialog.showModal());
  find(".cancel").addEventListener("click", () => dialog.close());
  find(".confirm").addEventListener("click", () => {
    dialog.close();
    change([], words.cleared, { canUndo: true });
    find(".undo").focus();
  });
  find(".undo").addEventListener("click", undo);
  find(".print-page").addEventListener("click", () => print());
  find(".share").addEventListener("click", share);
  find("#importFile").addEventListener("change", bringIn);
  downloads(find(".as-csv"), `${words.file}.csv`, "text/csv", () => csvOf(readList(), words, kindOf));
  downloads(find(".as-markdown"), `${words.file}.md`, "text/markdown", () => markdownOf(readList(), words, kindOf));
  downloads(find(".as-json"), `${words.file}.json`, "application/json", () => jsonOf(readList()));
  addEventListener("hashchange", readAddress);
  root.hidden = false;
  followList(show);
  readAddress();
}

const root = document.querySelector(".shortlist");
if (root) start(root);
