// How well each document answers a query: BM25F, of which the generator computed all but the rarity of words.

import { rarity } from "./terms.js";
import { documentsWithPhrase } from "./phrases.js";

/**
 * How much of what all words of a query tell a document's words must tell, where a word tells as much as it is rare:
 * of two words either will do, but not one that many have for one that few have. More loses documents that say the
 * rest in other words; see Benchmarks/judged.
 */
const LEAST = 0.15;

/** Of a word that is in the text of nearly all, the index names those that have it in a title or the like: that is
 * rarer than the word, and so counts only in part. */
const COMMON = 0.5;

/** For each document what a word, taken in any of its senses, says of it. */
function ofWord(found, count) {
  const scores = new Float32Array(count);
  for (const { record, weight } of found) {
    const factor = weight * (record.isCommon ? COMMON : 1) * rarity(record.documents.length, count);
    const { documents, impacts } = record;
    for (let at = 0; at < documents.length; at += 1) {
      const score = factor * impacts[at];
      if (score > scores[documents[at]]) scores[documents[at]] = score;
    }
  }
  return { scores, isCommon: found.every((one) => one.record.isCommon) };
}

/** Sums for the documents that have both, except that common words need not be there. */
function join(a, b) {
  const [needed, other] = a.isCommon && !b.isCommon ? [b, a] : [a, b];
  const isFree = other.isCommon;
  for (let at = 0; at < needed.scores.length; at += 1) {
    if (needed.scores[at] === 0) continue;
    needed.scores[at] = isFree || other.scores[at] > 0 ? needed.scores[at] + other.scores[at] : 0;
  }
  return { scores: needed.scores, isCommon: a.isCommon && b.isCommon };
}

/** The documents that have all words of a way to put a part, or nothing where some word is unknown. */
async function ofWay(way, terms) {
  if (way.isName) return ofLabels(way, terms);
  const words = await Promise.all(way.words.map((word) => terms.find(word)));
  if (words.some((found) => found.length === 0)) return null;
  const all = words.map((found) => ofWord(found, terms.root.count)).reduce(join);
  all.forms = words.flat().filter((one) => !one.record.isCommon).flatMap((one) => one.record.forms);
  all.taken = words.flat().filter((one) => one.isGuess).map((one) => one.form);
  if (way.isPhrase) {
    const documents = await documentsWithPhrase(words.map((found) => found[0]), terms);
    for (let at = 0; at < all.scores.length; at += 1) if (!documents.has(at)) all.scores[at] = 0;
  }
  return all;
}

/** The documents that have the words of what a part of the query is another name of. */
async function ofLabels({ words, quiet }, terms) {
  const name = words.join(" ");
  const record = await terms.alias(name);
  if (!record) return null;
  // After the name itself, it before each spelling of the labels' words.
  const forms = record.forms.slice(1).map((form) => form.slice(name.length + 1)).filter((form) => !quiet.has(form));
  return { ...ofWord([{ record, weight: 1 }], terms.root.count), forms, taken: [] };
}

/** What a part of the query says of each document, in the way that says most. */
async function ofPart(part, terms) {
  const ways = (await Promise.all(part.ways.map((way) => ofWay(way, terms)))).map((all, at) => ({ all, way: part.ways[at] }))
    .filter(({ all }) => all !== null);
  const scores = new Float32Array(terms.root.count);
  for (const { all, way } of ways) {
    for (let at = 0; at < scores.length; at += 1) scores[at] = Math.max(scores[at], all.scores[at] * way.weight);
  }
  const taken = ways.flatMap(({ all }) => all.taken);
  const size = scores.reduce((sum, score) => sum + (score > 0 ? 1 : 0), 0);
  return {
    /** As results show it, and the spellings that it was found by. */
    shown: taken[0] ?? part.ways[0].words.join(" "), forms: new Set(ways.flatMap(({ all }) => all.forms)),
    scores, isTelling: ways.some(({ all }) => !all.isCommon), taken, isFound: size > 0,
    rarity: rarity(size, scores.length), isNeeded: part.ways[0].isPhrase === true,
  };
}

/** The sum of what all parts say, of documents that have the phrases and enough of the words. */
function sums(found, telling, count) {
  const least = LEAST * telling.reduce((sum, part) => sum + part.rarity, 0);
  const needed = telling.filter((part) => part.isNeeded);
  const scores = new Float32Array(count);
  for (let at = 0; at < count; at += 1) {
    let told = 0;
    for (const part of telling) if (part.scores[at] > 0) told += part.rarity;
    if (told < least || needed.some((part) => part.scores[at] === 0)) continue;
    for (const part of found) scores[at] += part.scores[at];
  }
  return scores;
}

/**
 * The documents that answer a query.
 *
 * @returns `{ scores, parts, missing, taken, isWhole }`: the scores of all documents, 0 where one does not answer; the
 * parts of the query that tell something, each with its scores; the words that no document has; what others were taken
 * for; and whether a document has all parts that any has.
 */
export async function answers(parts, terms) {
  const all = await Promise.all(parts.map((part) => ofPart(part, terms)));
  const found = all.filter((one) => one.isFound);
  const telling = found.filter((one) => one.isTelling);
  return {
    scores: sums(found, telling, terms.root.count), parts: telling,
    missing: parts.filter((_, at) => !all[at].isFound).map((part) => part.ways[0].words.join(" ")),
    taken: all.flatMap((one) => one.taken),
    isWhole: (document) => telling.every((part) => part.scores[document] > 0),
  };
}
