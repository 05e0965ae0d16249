// Compares facet counts of the page's engine with a count of every document, on random choices.
async ({ seed, tries }) => {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const { engine } = document.querySelector(".finder").finder;
  for (const { key } of engine.facets) await engine.loadFacet(key);
  const columns = [...engine.columns];
  const names = (column, document) => column.of(document).map((value) => value.name);
  const passes = (document, chosen, but) => [...chosen].every(([key, wanted]) =>
    key === but || names(engine.columns.get(key), document).some((name) => wanted.includes(name)));
  const wrong = [];
  for (let at = 0; at < tries; at += 1) {
    const chosen = new Map();
    for (let left = random(4); left > 0; left -= 1) {
      const [key, column] = columns[random(columns.length)];
      if (column.values.length === 0) continue;
      chosen.set(key, Array.from({ length: 1 + random(3) }, () => column.values[random(column.values.length)].name));
    }
    const { documents, counts } = await engine.search({ chosen });
    const all = Array.from({ length: engine.root.count }, (_, document) => document);
    if (all.filter((document) => passes(document, chosen, null)).join() !== documents.join()) wrong.push([...chosen]);
    for (const [key, column] of columns) {
      const here = new Map(column.values.map((value) => [value.name, 0]));
      for (const document of all) {
        if (!passes(document, chosen, key)) continue;
        for (const name of names(column, document)) here.set(name, here.get(name) + 1);
      }
      if ([...here.values()].join() !== [...counts.get(key)].join()) wrong.push([key, ...chosen]);
    }
  }
  return wrong;
}
