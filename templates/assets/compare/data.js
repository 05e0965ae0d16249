// The facts of entries, loaded in parts when they are first asked for.
const parts = new Map();
const entries = new Map();
let titles = new Map();
let partOf = new Map();

/** What the files of data call. */
export function receiveData(isReady) {
  globalThis.comparisonTitles = (partSize, pairs) => {
    titles = new Map(pairs);
    partOf = new Map(pairs.map(([slug], index) => [slug, Math.floor(index / partSize) + 1]));
    isReady();
  };
  globalThis.comparisonEntries = (list) => { for (const entry of list) entries.set(entry.slug, entry); };
}

export function titleOf(slug) {
  return titles.get(slug);
}

export function allTitles() {
  return [...titles];
}

function load(part) {
  if (!parts.has(part)) {
    parts.set(part, new Promise((settle) => {
      const script = document.createElement("script");
      script.src = `${part}.js`;
      script.onload = settle;
      script.onerror = () => { parts.delete(part); settle(); };
      document.head.append(script);
    }));
  }
  return parts.get(part);
}

/** The facts of each of the entries; nothing in the place of one that could not be loaded. */
export async function factsOf(slugs) {
  const missing = slugs.filter((slug) => !entries.has(slug)).map((slug) => partOf.get(slug));
  await Promise.all([...new Set(missing)].map(load));
  return slugs.map((slug) => entries.get(slug));
}
