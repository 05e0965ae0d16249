// Words that stand side by side: the other side of the files of places.

import { NumberModel, RangeReader } from "./range.js";

/** For each word of a file of terms, the places in each of its documents. */
function placesOf(records, base64) {
  const reader = new RangeReader(base64);
  const [sizes, jumps, counts] = [new NumberModel(), new NumberModel(), new NumberModel()];
  const [first, others] = [new NumberModel(), new NumberModel()];
  /** Of a common word, those that it stands in; the file of terms names only some of them. */
  function* documentsOf() {
    let document = -1;
    for (let left = sizes.read(reader) - 1; left > 0; left -= 1) {
      document += jumps.read(reader);
      yield document;
    }
  }
  const places = new Map();
  for (const record of records) {
    const ofDocuments = new Map();
    for (const document of record.isCommon ? documentsOf() : record.documents) {
      const here = [];
      for (let left = counts.read(reader) - 1, place = -1; left > 0; left -= 1) {
        place += (place < 0 ? first : others).read(reader);
        here.push(place);
      }
      ofDocuments.set(document, here);
    }
    places.set(record, ofDocuments);
  }
  return places;
}

/** The documents in which words follow each other, as `Terms.find` finds them. */
export async function documentsWithPhrase(words, terms) {
  const [first, ...others] = await Promise.all(words.map(async (word, offset) => ({
    offset, places: await places(word.record, terms.numberOf(word.form), terms),
  })));
  const found = new Set();
  for (const [document, starts] of first.places) {
    const isPhrase = starts.some((start) => others.every(({ offset, places }) =>
      places.get(document)?.includes(start - first.offset + offset)));
    if (isPhrase) found.add(document);
  }
  return found;
}

async function places(record, number, terms) {
  const each = terms.root.placesOf;
  const texts = await terms.files.get(`p${Math.floor(number / each)}`);
  const file = await terms.file(number);
  file.places ??= placesOf(file.words, texts[number % each]);
  return file.places.get(record);
}
