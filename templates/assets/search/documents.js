// What results show: titles, addresses, summaries.

import { folded } from "./words.js";

/** The slug that follows from a title: the other side of DocumentFiles. */
function usualPath(title) {
  return folded(title).split(/[^a-z0-9]+/).filter(Boolean).join("-");
}

/** Loads what results show, by the numbers of documents. */
export async function loadDocuments(numbers, root, files) {
  return Promise.all(numbers.map(async (number) => {
    const records = await files.get(`d${Math.floor(number / root.perFile)}`);
    const [title, path, summary] = records[number % root.perFile];
    const [collection, label, singular] = root.collections.find((one) => number < one[4]);
    const place = `${collection}/${path || usualPath(title)}`;
    return { number, title, summary: summary ?? "", place, collection, label, singular };
  }));
}
