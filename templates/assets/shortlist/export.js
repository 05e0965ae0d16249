// The list as files.
import { csvText } from "../site/csv.js";

export function addressOf(one, words) {
  return `${words.site}${one.id}/`;
}

export function csvOf(list, words, kindOf) {
  const columns = words.columns.split(",");
  const rows = list.map((one) => [one.id, one.title, kindOf(one), one.labels, one.summary, one.note, addressOf(one, words)]);
  return csvText([columns, ...rows]);
}

export function jsonOf(list) {
  return JSON.stringify({ version: 1, entries: list }, null, 2) + "\n";
}

/** Nothing that a reader typed becomes markup. */
function plain(text) {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&").replace(/^(\s*)([-+=]|\d+[.)])/gm, "$1\\$2").replace(/\s*\n\s*/g, "  \n   ");
}

export function markdownOf(list, words, kindOf) {
  const items = list.map((one, index) => {
    const labels = [kindOf(one), one.labels].filter(Boolean).join(" · ");
    const parts = [plain(labels), plain(one.summary), one.note.trim() && `**${plain(words.note)}:** ${plain(one.note.trim())}`];
    return [`${index + 1}. [${plain(one.title)}](${addressOf(one, words)})`, ...parts.filter(Boolean)].join("\n\n   ");
  });
  return `# ${plain(words.heading)}\n\n${items.join("\n\n")}\n`;
}
