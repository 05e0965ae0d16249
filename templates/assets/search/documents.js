// What results show: titles, addresses, summaries.

import { FlagModel, NumberModel, RangeReader } from "./range.js";
import { folded } from "./words.js";

/** The slug that follows from a title: the other side of DocumentFiles. */
function usualPath(title) {
  return folded(title).split(/[^a-z0-9]+/).filter(Boolean).join("-");
}

/** The titles and addresses of a file of documents, `perFile` of them or those that are left. */
function read([bits, summaries], number, root, text) {
  const reader = new RangeReader(bits);
  const [numbers, isUsual, spelled] = [[new NumberModel(), new NumberModel()], new FlagModel(1), text.copied()];
  const decoder = new TextDecoder();
  const word = (place) => {
    const known = numbers[Math.min(place, 1)].read(reader);
    if (known === 1) return null;
    if (known === 2) return decoder.decode(Uint8Array.from(spelled.read(reader)));
    const found = root.words[known - 3];
    return place === 0 ? found.replace(/^[a-z]/, (letter) => letter.toUpperCase()) : found;
  };
  const records = [];
  const size = Math.min(root.perFile, root.count - number * root.perFile);
  for (let at = 0; at < size; at += 1) {
    const words = [];
    for (let next = word(0); next !== null; next = word(words.length)) words.push(next);
    const title = words.join(" ");
    const path = isUsual.read(reader) ? usualPath(title) : decoder.decode(Uint8Array.from(spelled.read(reader)));
    records.push({ title, path, summary: summaries[at] ?? "" });
  }
  return records;
}

/** Loads what results show, by the numbers of documents. */
export async function loadDocuments(numbers, root, files, text) {
  return Promise.all(numbers.map(async (number) => {
    const file = Math.floor(number / root.perFile);
    const records = await files.get(`d${file}`, (payload) => read(payload, file, root, text));
    const { title, path, summary } = records[number % root.perFile];
    const [collection, label, singular] = root.collections.find((one) => number < one[4]);
    return { number, title, summary, place: `${collection}/${path}`, collection, label, singular };
  }));
}
