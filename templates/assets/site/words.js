// Words stand in the page; what depends on the moment is put into them here.

/** `{n} chosen` with `{ n: 2 }` → `2 chosen`. */
export function fill(text, values) {
  return (text ?? "").replace(/\{(\w+)\}/g, (all, name) => (name in values ? String(values[name]) : all));
}

/** Lower case without marks, to compare what people type. */
export function folded(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}
