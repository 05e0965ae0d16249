// Loads the files of the index, each once.
// They are scripts that call a function, so that they also load where the site is opened from a folder.

const waiting = new Map();

/** What each file of the index calls. */
globalThis.clearinghouseIndex = (name, version, payload) => waiting.get(name)?.({ version, payload });

/** A function that loads a file of the index below `base`, by its name. */
export function scriptLoader(base) {
  return (name, version) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    waiting.set(name, resolve);
    script.onload = () => script.remove();
    script.onerror = () => {
      script.remove();
      reject(new Error(`the search index lacks ${name}`));
    };
    script.src = `${base}${name}.js${version ? `?v=${version}` : ""}`;
    document.head.append(script);
  });
}

export class IndexFiles {
  /** @param load resolves to the `version` and `payload` of a file. */
  constructor(load) {
    this.load = load;
    this.files = new Map();
    this.version = "";
  }

  /** The root, from which all others are known. */
  async root() {
    const { version, payload } = await this.load("root");
    this.version = version;
    return payload;
  }

  /** What a file holds, as `read` makes it of the payload. */
  get(name, read = (payload) => payload) {
    if (!this.files.has(name)) {
      const file = this.load(name, this.version).then(({ version, payload }) => {
        if (version !== this.version) throw new StaleIndex();
        return read(payload);
      });
      file.catch(() => this.files.delete(name));
      this.files.set(name, file);
    }
    return this.files.get(name);
  }
}

/** The site was published anew since the root was loaded. */
export class StaleIndex extends Error {}
