// Values of entries as parts of the page and as plain text.
import { fill } from "../site/words.js";

/** Values of at most so many characters stand in a line. */
const SHORT = 60;

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/** Yes, no, fewer than so many: what has no text of its own. */
function wordsFor(value, words) {
  if (value === true) return words.yes;
  if (value === false) return words.no;
  if (typeof value === "string") return value;
  if ("fewer_than" in value) return fill(words.fewerThan, { n: value.fewer_than });
  return value.text ?? "";
}

function valueNode(value, words) {
  if (value.group) {
    return element("dl", "", ...value.group.map(([label, values]) =>
      element("div", "", element("dt", "", label), ...values.map((one) => element("dd", "", valueNode(one, words))))));
  }
  const text = wordsFor(value, words);
  if (!value.href) return element("span", "text-value", text);
  const link = element("a", "", text);
  link.href = value.href;
  // In a line, a link stands between others.
  if (!value.gone_since && !value.about && !value.groups) return link;
  const rest = [];
  if (value.gone_since) rest.push(" ", element("span", "gone", fill(words.gone, { date: value.gone_since })));
  if (value.about) rest.push(element("p", "about", value.about));
  if (value.groups) rest.push(listNode(value.groups, words));
  return element("div", "", link, ...rest);
}

function listNode(values, words, className = "") {
  return element("ul", className, ...values.map((one) => element("li", "", valueNode(one, words))));
}

/** The values of one cell. */
export function cellNodes(values, words) {
  if (values.length === 1) return [valueNode(values[0], words)];
  const isShort = values.every((one) => !one.group && !one.about && wordsFor(one, words).length <= SHORT);
  return [listNode(values, words, isShort ? "short" : "")];
}

function valueText(value, words) {
  if (value.groups) return [value.text, ...value.groups.map((one) => valueText(one, words))].join("\n");
  if (!value.group) return wordsFor(value, words);
  return value.group.map(([label, values]) => `${label}: ${values.map((one) => valueText(one, words)).join(", ")}`)
    .join("; ");
}

export function cellText(values, words) {
  const separator = values.some((one) => one.group || one.about) ? "\n" : "; ";
  return values.map((one) => valueText(one, words)).join(separator);
}
