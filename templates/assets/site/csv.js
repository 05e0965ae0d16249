// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.

/** A spreadsheet takes these for a formula and runs it; some look past spaces before them. */
const FORMULA = /^\s*[=+\-@\uff0b\uff0d\uff1d\uff20]/;

function cell(value) {
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The mark at the start tells spreadsheets that the text is UTF-8. */
export function csvText(rows) {
  return "\ufeff" + rows.map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/** The rows of a text; lenient, for it may have been through a spreadsheet. */
export function csvRows(text) {
  const rows = [];
  let row = [], value = "", isQuoted = false;
  const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const end = () => { row.push(value); value = ""; };
  for (let at = 0; at < source.length; at += 1) {
    const character = source[at];
    if (isQuoted && character === '"' && source[at + 1] === '"') { value += '"'; at += 1; }
    else if (isQuoted) { if (character === '"') isQuoted = false; else value += character; }
    else if (character === '"' && value === "") isQuoted = true;
    else if (character === ",") end();
    else if (character === "\n") { end(); rows.push(row); row = []; }
    else value += character;
  }
  if (value !== "" || row.length > 0) { end(); rows.push(row); }
  return rows.map((cells) => cells.map((one) => (one[0] === "'" && FORMULA.test(one.slice(1)) ? one.slice(1) : one)));
}
