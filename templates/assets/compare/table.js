// The table of a comparison: a row for each fact, a column for each entry.
import { cellNodes, cellText } from "./values.js";
import { fill } from "../site/words.js";

export class ComparisonTable {
  constructor(root) {
    this.root = root;
    this.words = root.dataset;
    this.head = root.querySelector("thead tr");
    this.rows = [...root.querySelectorAll("tbody tr")];
    this.entries = [];
  }

  valuesOf(entry, row) {
    return entry.rows[row.dataset.row] ?? [];
  }

  /** What is said where there is nothing: the words for the row itself, for its kind, or for all. */
  wordsForNone(row) {
    const own = this.root.getAttribute(`data-none-${row.dataset.row}`);
    return own ?? this.root.getAttribute(`data-none-${row.dataset.sought}`) ?? this.words.none;
  }

  show(entries) {
    this.entries = entries;
    this.head.replaceChildren(this.head.firstElementChild, ...entries.map((entry) => this.headCell(entry)));
    const unstated = [];
    for (const row of this.rows) {
      const isEmpty = !row.dataset.sought && entries.every((entry) => this.valuesOf(entry, row).length === 0);
      row.hidden = isEmpty;
      row.classList.toggle("is-empty", isEmpty);
      if (isEmpty) unstated.push(this.labelOf(row));
      this.fillRow(row);
    }
    const note = this.root.querySelector(".unstated");
    note.hidden = unstated.length === 0;
    note.textContent = fill(this.words.unstated, { fields: unstated.join(", ") });
  }

  labelOf(row) {
    return row.querySelector("th > span").textContent;
  }

  headCell(entry) {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.setAttribute("role", "columnheader");
    const link = document.createElement("a");
    link.href = entry.href;
    link.textContent = entry.title;
    cell.append(link);
    return cell;
  }

  fillRow(row) {
    const header = row.querySelector("th");
    const texts = this.entries.map((entry) => JSON.stringify(this.valuesOf(entry, row)));
    const differs = new Set(texts).size > 1;
    row.classList.toggle("differs", differs);
    header.querySelector(".mark")?.remove();
    // Own words always differ: saying so would hide where it tells something.
    if (differs && row.dataset.own === undefined) {
      const mark = document.createElement("span");
      mark.className = "mark";
      mark.textContent = this.words.differs;
      header.append(" ", mark);
    }
    row.replaceChildren(header, ...this.entries.map((entry) => this.cell(entry, row)));
  }

  cell(entry, row) {
    const cell = document.createElement("td");
    cell.setAttribute("role", "cell");
    // Where columns do not fit, each value stands below the title of its entry.
    const title = document.createElement("span");
    title.className = "of-entry";
    title.setAttribute("aria-hidden", "true");
    title.textContent = entry.title;
    const values = this.valuesOf(entry, row);
    cell.append(title);
    if (values.length > 0) {
      cell.append(...cellNodes(values, this.words));
    } else {
      cell.classList.add("none");
      cell.append(this.wordsForNone(row));
    }
    return cell;
  }

  /** The same as rows of texts, for a file. */
  texts() {
    const shown = this.rows.filter((row) => !row.classList.contains("is-empty"));
    const addresses = this.entries.map((entry) => new URL(entry.href, location.href).href);
    return [
      [this.words.field, ...this.entries.map((entry) => entry.title)],
      ...shown.map((row) => [this.labelOf(row), ...this.entries.map((entry) => {
        const values = this.valuesOf(entry, row);
        return values.length > 0 ? cellText(values, this.words) : this.wordsForNone(row);
      })]),
      [this.words.address, ...addresses],
    ];
  }
}
