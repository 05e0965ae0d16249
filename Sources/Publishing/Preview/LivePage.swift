import Diagnostics
import Foundation

/// What the preview adds for browsers: a script that waits for changes and shows faults over the page.
///
/// The files of the site stay as a build would write them; the script is put only into what a browser opens.
enum LivePage {
  static let folder = "/_clearinghouse/"

  /// - Parameter version: of the site that the page was made from.
  static func withScript(_ html: [UInt8], version: Int) -> [UInt8] {
    let tag = "<script type=\"module\" src=\"\(folder)live.js\" data-version=\"\(version)\"></script>\n"
    let text = String(decoding: html, as: UTF8.self)
    guard let end = text.range(of: "</body>", options: .backwards) else { return html + Array(tag.utf8) }
    return Array((text[..<end.lowerBound] + tag + text[end.lowerBound...]).utf8)
  }

  /// While there has been no good site yet.
  static let empty = """
    <!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>The content has errors</title></head>
    <body><p>The content has errors. They are listed here and in the terminal; the site appears when they are mended.</p>
    </body></html>

    """

  /// - Parameter folder: the working folder, which the paths of faults start from.
  static func json(_ state: LiveState.Snapshot, folder: String) -> String {
    let faults = state.diagnostics.map { fault in
      """
      { "severity": \(jsonString(fault.severity.rawValue)), "file": \(jsonString(fault.file)), \
      "path": \(jsonString(fault.file.hasPrefix("/") ? fault.file : "\(folder)/\(fault.file)")), \
      "line": \(fault.range.start.line), "column": \(fault.range.start.column), \
      "message": \(jsonString(fault.message)), "help": \(jsonString(fault.help ?? "")), \
      "rule": \(jsonString(fault.rule.id)) }
      """
    }
    return """
      { "version": \(state.version), "good": \(state.isGood), "faults": [\(faults.joined(separator: ", "))] }

      """
  }

  static let script = #"""
    // Reloads the page when the site has changed, and shows faults over it while the content has errors.
    const own = document.querySelector("script[data-version]");
    let version = Number(own?.dataset.version ?? 0);
    let panel;

    function line(fault) {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = `vscode://file${fault.path}:${fault.line}:${fault.column}`;
      link.textContent = `${fault.file}:${fault.line}:${fault.column}`;
      const words = document.createElement("p");
      words.textContent = `${fault.severity}: ${fault.message} [${fault.rule}]`;
      const help = document.createElement("p");
      help.textContent = fault.help;
      item.append(link, words, help);
      return item;
    }

    function show(faults) {
      hide();
      if (faults.length === 0) return;
      panel = document.createElement("section");
      panel.setAttribute("aria-label", "Faults in the content");
      panel.setAttribute("role", "alert");
      const root = panel.attachShadow({ mode: "open" });
      const sheet = document.createElement("link");
      sheet.rel = "stylesheet";
      sheet.href = "/_clearinghouse/live.css";
      const box = document.createElement("div");
      const heading = document.createElement("h2");
      const errors = faults.filter((fault) => fault.severity === "error").length;
      heading.textContent = `${errors} ${errors === 1 ? "error" : "errors"}: the page shows the last good site`;
      const list = document.createElement("ol");
      list.append(...faults.slice(0, 50).map(line));
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "Hide";
      close.addEventListener("click", hide);
      box.append(heading, close, list);
      root.append(sheet, box);
      document.body.append(panel);
    }

    function hide() {
      panel?.remove();
      panel = undefined;
    }

    async function follow() {
      for (;;) {
        try {
          const answer = await fetch(`/_clearinghouse/state?after=${version}`, { cache: "no-store" });
          const state = await answer.json();
          if (state.version !== version) {
            version = state.version;
            if (state.good) return location.reload();
            show(state.faults);
          }
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 1000));
        }
      }
    }

    const first = await fetch("/_clearinghouse/state?after=-1", { cache: "no-store" }).then((answer) => answer.json());
    if (!first.good) show(first.faults);
    follow();

    """#

  static let style = """
    div {
      position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      padding: 1rem 1.5rem; border-top: 4px solid #c0392b; background: #1b1f22; color: #f2f4f5;
      font: 0.9375rem/1.45 ui-monospace, Menlo, Consolas, monospace;
    }
    h2 { margin: 0 6rem 0.75rem 0; font-size: 1.0625rem; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: 0.5rem 0; border-top: 1px solid #444b50; }
    p { margin: 0.125rem 0 0; overflow-wrap: anywhere; }
    a { color: #8fc6e0; }
    button { position: absolute; top: 0.75rem; right: 1.5rem; padding: 0.25rem 0.75rem; font: inherit; cursor: pointer; }

    """
}
