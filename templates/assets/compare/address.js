// The chosen entries stand in the address of the page: `?entries=one,another`.

export const MOST = 4;

/** The slugs that the address names, each once. */
export function slugsOfAddress() {
  const text = new URLSearchParams(location.search).get("entries") ?? "";
  return [...new Set(text.split(",").map((slug) => slug.trim()).filter(Boolean))].slice(0, MOST);
}

/** Makes the address that of a choice; the back button leads to the one before. */
export function showInAddress(slugs) {
  const query = slugs.length > 0 ? `?entries=${slugs.map(encodeURIComponent).join(",")}` : "";
  try {
    history.pushState(null, "", location.pathname + query);
  } catch {
    // Some browsers refuse it in a page that is opened from a folder.
    location.search = query;
  }
}
