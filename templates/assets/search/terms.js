// The words of the index and the documents that they stand in: the other side of TermFiles.

import { FlagModel, NumberModel, RangeReader, SymbolModel } from "./range.js";
import { distance, tolerance } from "./words.js";

/** Some of the words, which follow each other: the other side of TermBits. */
export class TermFile {
  /** @param count of all documents. */
  constructor(bits, count, text) {
    this.count = count;
    this.forms = new Map();
    const reader = new RangeReader(bits);
    const models = {
      formCount: new NumberModel(), shared: new NumberModel(), text: text.copied(), counts: new NumberModel(),
      common: new FlagModel(33), gaps: Array.from({ length: 33 }, () => new NumberModel()),
      impacts: [0, 1, 2, 3, 4].map((width) => Array.from({ length: 1 << width }, () => new SymbolModel(width))),
    };
    this.lastForm = [];
    const size = new NumberModel().read(reader) - 1;
    const records = Array.from({ length: size }, () => this.record(reader, models));
    /** Without what stands for labels. */
    this.words = records.filter(({ forms: [form] }) => !form.includes(" "));
  }

  record(reader, models) {
    const forms = Array.from({ length: models.formCount.read(reader) }, () => this.form(reader, models));
    const size = models.counts.read(reader);
    const isCommon = models.common.read(reader, log2(size)) === 1;
    const width = impactWidthOf(size, isCommon, this.count);
    const [gaps, impactsAfter] = [models.gaps[log2(Math.floor(this.count / size))], models.impacts[width]];
    const documents = new Uint32Array(size);
    const impacts = new Float32Array(size);
    let [document, impact] = [-1, 0];
    for (let at = 0; at < size; at += 1) {
      document += gaps.read(reader);
      impact = impactsAfter[impact].read(reader);
      documents[at] = document;
      impacts[at] = (impact + 0.5) / (1 << width);
    }
    const record = { forms, isCommon, documents, impacts };
    for (const form of forms) this.forms.set(form, record);
    return record;
  }

  form(reader, { shared, text }) {
    const same = shared.read(reader) - 1;
    this.lastForm = [...this.lastForm.slice(0, same), ...text.read(reader)];
    return new TextDecoder().decode(Uint8Array.from(this.lastForm));
  }

  startingWith(beginning) {
    return this.words.filter((record) => record.forms.some((form) => form.startsWith(beginning)));
  }

  /** The words that are nearest to a wrongly typed one, with how far they are. */
  near(word) {
    const found = [];
    for (const record of this.words) {
      for (const form of record.forms) {
        const away = distance(word, form, tolerance(word));
        if (away <= tolerance(word)) found.push({ record, form, away });
      }
    }
    return found;
  }
}

/** Rounded down. */
function log2(number) {
  return 31 - Math.clz32(number);
}

function impactWidthOf(size, isCommon, count) {
  if (count <= 2000) return 4;
  if (isCommon) return 1;
  return size * 64 < count ? 3 : 2;
}

/** How much it says that a document has what `size` of all have: BM25's inverse document frequency. */
export function rarity(size, count) {
  return Math.log(1 + (count - size + 0.5) / (size + 0.5));
}

/** Whether a spelling stands before another or is the same, in the generator's order: by code points. */
function isUpTo(spelling, other) {
  const [own, others] = [[...spelling], [...other]];
  const at = own.findIndex((letter, place) => letter !== others[place]);
  return at < 0 || (at < others.length && own[at].codePointAt(0) < others[at].codePointAt(0));
}

/** Finds words in the files that hold them. */
export class Terms {
  /** @param text what is known of words. */
  constructor(root, files, text) {
    this.root = root;
    this.files = files;
    this.text = text;
    this.popular = root.popular.split(" ");
    this.found = new Map();
  }

  file(number) {
    return this.files.get(`t${number}`, (payload) => new TermFile(payload, this.root.count, this.text));
  }

  /** The number of the file in which a word stands, if it does. */
  numberOf(word) {
    let [low, high] = [0, this.root.starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (isUpTo(this.root.starts[middle], word)) low = middle;
      else high = middle;
    }
    return low;
  }

  /** The words that are meant by a typed one, the surest first: `{ record, weight, form, isGuess }`. */
  find(word) {
    if (!this.found.has(word)) this.found.set(word, this.look(word));
    return this.found.get(word);
  }

  async look(word) {
    const number = this.numberOf(word);
    const file = await this.file(number);
    const exact = file.forms.get(word);
    if (exact) return [{ record: exact, weight: 1, form: word }];
    const begun = await this.begun(word, number);
    if (begun.length > 0) return begun;
    return this.near(word, file);
  }

  /** What stands for the label of another name of a term, in the file of the name's first word. */
  async alias(name) {
    const [first] = name.split(" ");
    return (await this.file(this.numberOf(first))).forms.get(`${name} `);
  }

  /** Of a word that is typed in part: the commonest that begin so. */
  async begun(word, number) {
    if (word.length < 2) return [];
    const files = [await this.file(number)];
    if (this.root.starts[number + 1]?.startsWith(word)) files.push(await this.file(number + 1));
    const records = files.flatMap((file) => file.startingWith(word));
    return mostCommon(records.map((record) => ({
      record, weight: 0.8, form: record.forms.find((form) => form.startsWith(word)),
    })), 8);
  }

  /** Of a word that is typed wrongly: the nearest, in its own file or among the commonest of all. */
  async near(word, file) {
    const most = tolerance(word);
    const found = file.near(word);
    const elsewhere = this.popular.map((form) => ({ form, away: distance(word, form, most) }))
      .filter((one) => one.away <= most && !file.forms.has(one.form));
    const least = Math.min(...[...found, ...elsewhere].map((one) => one.away));
    for (const one of elsewhere.filter((other) => other.away === least).slice(0, 2)) {
      const record = (await this.file(this.numberOf(one.form))).forms.get(one.form);
      if (record) found.push({ ...one, record });
    }
    const nearest = found.filter((one) => one.away === least);
    return mostCommon(nearest.map(({ record, form }) => ({ record, form, weight: 0.7, isGuess: true })), 3);
  }
}

function mostCommon(found, most) {
  const each = [...new Map(found.map((one) => [one.record, one])).values()];
  return each.sort((a, b) => b.record.documents.length - a.record.documents.length).slice(0, most);
}
