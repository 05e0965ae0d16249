// What a reader asks for: words, phrases in quotation marks, and other names of the same.

import { wordsOf } from "./words.js";

/**
 * The parts of a query, each of which a document should have: `{ ways: [{ words, weight, isPhrase, isName }] }`, where
 * any of the ways will do. One with `isName` asks for the words of what its own are another name of, of which those
 * that are `quiet` do not show why something was found.
 *
 * @param synonyms lists of folded names that mean the same, the label first.
 * @param quiet words that say nothing unless a query has no other.
 */
export function parsed(text, synonyms, quiet = new Set()) {
  const parts = [];
  for (const [index, stretch] of text.split(/["“”„«»]/).entries()) {
    const words = wordsOf(stretch);
    if (index % 2 === 1 && words.length > 1) {
      parts.push({ ways: [{ words, weight: 1.5, isPhrase: true }] });
    } else {
      parts.push(...withSynonyms(words, synonyms, quiet));
    }
  }
  const telling = parts.filter(({ ways }) => ways.length > 1 || ways[0].isPhrase || !quiet.has(ways[0].words[0]));
  return telling.length > 0 ? telling : parts;
}

function withSynonyms(words, synonyms, quiet) {
  const parts = [];
  for (let at = 0; at < words.length;) {
    const { isName, length } = longest(words, at, synonyms);
    const own = words.slice(at, at + length);
    const ways = [{ words: own, weight: 1 }];
    if (isName) ways.push({ words: own, weight: 0.6, isName, quiet });
    parts.push({ ways });
    at += length;
  }
  return parts;
}

/**
 * How many words from a place on are a known name, and whether it is another name than the label.
 * A label does not ask for its other names: an entry is found by these anyway, and each costs a reader its files.
 */
function longest(words, at, synonyms) {
  for (let length = Math.min(5, words.length - at); length > 0; length -= 1) {
    const name = words.slice(at, at + length).join(" ");
    const groups = synonyms.filter((group) => group.includes(name));
    if (groups.length > 0) return { isName: groups.some(([label]) => label !== name), length };
  }
  return { isName: false, length: 1 };
}
