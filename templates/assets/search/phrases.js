// Words that stand side by side: the other side of the files of places.

import { BitReader, bytesOf } from "./bits.js";

/** For each word of a file of terms, the places in each of its documents. */
function placesOf(records, base64) {
  const reader = new BitReader(bytesOf(base64));
  const places = new Map();
  for (const record of records) {
    const ofDocuments = new Map();
    for (const document of record.isCommon ? documentsOf(reader) : record.documents) {
      const count = reader.gamma() - 1;
      const here = [];
      let place = -1;
      for (let at = 0; at < count; at += 1) {
        place += reader.gamma();
        here.push(place);
      }
      ofDocuments.set(document, here);
    }
    places.set(record, ofDocuments);
  }
  return places;
}

/** Of a common word, those that it stands in; the file of terms names only some of them. */
function* documentsOf(reader) {
  let document = -1;
  for (let left = reader.gamma() - 1; left > 0; left -= 1) {
    document += reader.gamma();
    yield document;
  }
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
  file.places ??= placesOf(file.records, texts[number % each]);
  return file.places.get(record);
}
