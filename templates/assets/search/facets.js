// Narrowing down: which documents have the chosen values, and how many would have each other one.

import { BitReader, bytesOf } from "./bits.js";

/** The values of every document for one facet. */
export class Column {
  /** @param ranges of documents that the facet concerns, one after the other. */
  constructor([values, form, width, bits], ranges, count) {
    this.values = values.map(([name, label]) => ({ name, label }));
    this.numbers = numbered(this.values);
    /** Where the values of each document begin in `items`. */
    this.starts = new Uint32Array(count + 1);
    const items = [];
    const reader = new BitReader(bytesOf(bits));
    let document = 0;
    for (const [start, end] of ranges) {
      for (; document < start; document += 1) this.starts[document + 1] = items.length;
      for (; document < end; document += 1) {
        read(form, width, reader, items);
        this.starts[document + 1] = items.length;
      }
    }
    for (; document < count; document += 1) this.starts[document + 1] = items.length;
    this.items = Uint32Array.from(items);
  }

  /** The values of a document. */
  of(document) {
    return [...this.items.subarray(this.starts[document], this.starts[document + 1])].map((at) => this.values[at]);
  }
}

function numbered(values) {
  return new Map(values.map((value, number) => [value.name, number]));
}

function read(form, width, reader, items) {
  if (form === "one") {
    const value = reader.bits(width);
    if (value > 0) items.push(value - 1);
  } else if (form === "mask") {
    const mask = reader.bits(width);
    for (let at = 0; at < width; at += 1) if ((mask >> at) & 1) items.push(at);
  } else {
    const count = reader.gamma() - 1;
    for (let at = 0; at < count; at += 1) items.push(reader.bits(width));
  }
}

/** The collections as if they were a facet. */
export function collectionColumn(collections, count) {
  const values = collections.map(([name, label]) => ({ name, label }));
  const items = new Uint32Array(count);
  for (const [number, [, , , start, end]] of collections.entries()) items.fill(number, start, end);
  return {
    values, numbers: numbered(values), items, starts: Uint32Array.from({ length: count + 1 }, (_, at) => at),
    of: (document) => [values[items[document]]],
  };
}

/** Adds one to `fails` for each document that has none of the chosen values. */
function judge(column, names, fails, numbers, key) {
  const isChosen = new Uint8Array(column.values.length);
  for (const name of names) if (column.numbers.has(name)) isChosen[column.numbers.get(name)] = 1;
  const { items, starts } = column;
  for (let document = 0; document < fails.length; document += 1) {
    let passes = 0;
    for (let at = starts[document]; at < starts[document + 1]; at += 1) passes |= isChosen[items[at]];
    if (passes) continue;
    fails[document] += 1;
    numbers[document] = key;
  }
}

/**
 * Which of some documents have a chosen value of every facet, and for each facet how many there are of each value when
 * its own choices are left aside.
 *
 * @param columns by key; @param chosen for some keys, the names of the values of which a document needs one.
 */
export function narrowed(documents, count, columns, chosen) {
  const keys = [...columns.keys()];
  const fails = new Uint8Array(count);
  /** Of a document that fails one facet only, that facet. */
  const failed = new Uint8Array(count);
  for (const [number, key] of keys.entries()) {
    if (chosen.get(key)?.length > 0) judge(columns.get(key), chosen.get(key), fails, failed, number);
  }
  const counts = new Map();
  for (const [number, key] of keys.entries()) {
    const { items, starts, values } = columns.get(key);
    const here = new Uint32Array(values.length);
    for (const document of documents) {
      if (fails[document] > 1 || (fails[document] === 1 && failed[document] !== number)) continue;
      for (let at = starts[document]; at < starts[document + 1]; at += 1) here[items[at]] += 1;
    }
    counts.set(key, here);
  }
  return { documents: documents.filter((document) => fails[document] === 0), counts };
}
