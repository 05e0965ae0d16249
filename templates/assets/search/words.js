// Words as the generator folds them: the other side of Folding and WordStream.

const WORD = /[\p{L}\p{N}]+/gu;
/** What is left of `'s` is no word. */
const ENDING = /(?<=[\p{L}\p{N}])['’]\p{L}(?![\p{L}\p{N}])/gu;

/** In lower case, without marks on letters. */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

export function wordsOf(text) {
  return folded(text).replace(ENDING, " ").match(WORD) ?? [];
}

let [before, last, row] = [0, 0, 0].map(() => new Uint8Array(64));

/** How many letters must change, at most `most`, for one word to be the other; `most + 1` for more. */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most || b.length > 60) return most + 1;
  for (let j = 0; j <= b.length; j += 1) last[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, last, row] = [last, row, before];
  }
  return last[b.length];
}

/** How many letters of a word may be wrong. */
export function tolerance(word) {
  if (/\d/.test(word) || word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
