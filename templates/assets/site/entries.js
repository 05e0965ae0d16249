// What may be on a list: anything else that comes from storage, files or addresses is left out.

export const MOST_ENTRIES = 200;
const ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
const LENGTHS = { title: 300, summary: 600, labels: 400, note: 4000 };

/** Text only, without control characters but for line ends in a note. */
function text(value, most) {
  if (typeof value !== "string") return "";
  const plain = value.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, " ");
  return plain.length > most ? plain.slice(0, most).toWellFormed?.() ?? plain.slice(0, most) : plain;
}

export function isEntryID(id) {
  return typeof id === "string" && id.length <= 200 && ID.test(id);
}

/** An entry with all that is known of it, or nothing where it is not one. */
export function entry(value) {
  if (typeof value !== "object" || value === null || !isEntryID(value.id)) return null;
  const result = { id: value.id };
  for (const [name, most] of Object.entries(LENGTHS)) result[name] = text(value[name], most);
  if (result.title.trim() === "") result.title = value.id;
  return result;
}

/** The entries of a list, each once and no more than there may be. */
export function entries(values) {
  if (!Array.isArray(values)) return [];
  const found = new Map();
  for (const value of values) {
    const one = entry(value);
    if (one && !found.has(one.id) && found.size < MOST_ENTRIES) found.set(one.id, one);
  }
  return [...found.values()];
}
