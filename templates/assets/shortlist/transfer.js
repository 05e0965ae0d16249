// Lists that come from another device or go to one, as an address or as a file. Whatever comes in is only read here;
// the reader decides whether it is taken.
import { csvRows } from "../site/csv.js";
import { entries } from "../site/entries.js";

const NAME = "#list=";
/** More characters or bytes than a list of the allowed length has. */
const MOST_CHARACTERS = 400000;
export const MOST_BYTES = 2000000;

/** The part of an address after `#`: identifiers, titles and notes as JSON in base64. */
export function fragmentOf(list) {
  const bytes = new TextEncoder().encode(JSON.stringify(list.map(({ id, title, note }) => [id, title, note])));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return NAME + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The entries that an address brings; none where it brings no list. */
export function entriesOfFragment(fragment) {
  if (!fragment.startsWith(NAME) || fragment.length > MOST_CHARACTERS) return [];
  try {
    const letters = atob(fragment.slice(NAME.length).replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
    return entries(JSON.parse(text).map(([id, title, note]) => ({ id, title, note })));
  } catch {
    return [];
  }
}

function entriesOfRows([names = [], ...rows]) {
  return entries(rows.map((row) => Object.fromEntries(names.map((name, index) => [name.trim(), row[index]]))));
}

/** The entries in the text of a file; none where it is not a list. */
export function entriesOfFile(text) {
  try {
    return entries(JSON.parse(text.replace(/^\ufeff/, ""))?.entries);
  } catch {
    return entriesOfRows(csvRows(text));
  }
}
