"""Opens a page of each kind in a real browser, as a server with a strict policy sends it.

usage: pages.py SITE
SITE is a built site. Each page is looked at light and narrow, and dark and wide: axe finds nothing, nothing is
refused by `default-src 'self'`, nothing shifts while it loads, nothing is cut off at 320 pixels, and what has the
focus can be seen. Prints what is wrong and ends with 1, or prints the number of pages.
"""

import functools
import http.server
import pathlib
import shutil
import sys
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

site = pathlib.Path(sys.argv[1])
RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}}
SHIFTS = """window.shifts = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; })
  .observe({ type: "layout-shift", buffered: true });"""


class Handler(http.server.SimpleHTTPRequestHandler):
    def end_headers(self):
        self.send_header("Content-Security-Policy", "default-src 'self'")
        super().end_headers()

    def log_message(self, *arguments):
        pass


def kinds():
    """The pages at the top, and of each folder below it its own page, its first page and that one's first."""
    def first(folder):
        return next((path for path in sorted(folder.iterdir()) if (path / "index.html").exists()), None)

    pages = [site / "index.html", site / "404.html"]
    for folder in sorted(path for path in site.iterdir() if (path / "index.html").exists()):
        while folder is not None:
            pages.append(folder / "index.html")
            folder = first(folder)
    return [page.relative_to(site).as_posix() for page in pages]


def hidden_focus(page):
    """What the tab key leads to without an outline, among the first on the page."""
    hidden = []
    for _ in range(12):
        page.keyboard.press("Tab")
        hidden += page.evaluate("""() => {
          const element = document.activeElement;
          if (element === document.body) return [];
          const style = getComputedStyle(element), box = element.getBoundingClientRect();
          const seen = style.outlineStyle !== "none" && box.left >= 0 && box.right <= innerWidth + 1;
          return seen ? [] : [element.outerHTML.slice(0, 100)];
        }""")
    return [f"no visible focus: {element}" for element in hidden]


def faults(page, address, width):
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(address)
    page.wait_for_timeout(50)
    # The page for addresses that are not there is sent with that status.
    found = [text for text in said if "404" not in text]
    found += [f"{violation['id']}: {violation['nodes'][0]['html'][:200]}"
              for violation in AXE.run(page, options=RULES).response["violations"]]
    shifts = page.evaluate("window.shifts")
    if shifts > 0.001:
        found.append(f"layout shifts by {shifts}")
    if page.evaluate("document.documentElement.scrollWidth") > width:
        found.append("wider than the window")
    return found + hidden_focus(page)


AXE = Axe()


def main():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    all_faults, pages = [], kinds()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for scheme, width in (("light", 320), ("dark", 1280)):
            context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
            context.add_init_script(SHIFTS)
            for path in pages:
                page = context.new_page()
                found = faults(page, f"http://127.0.0.1:{server.server_port}/{path}", width)
                all_faults += [f"{path} ({scheme}, {width}): {fault}" for fault in found]
                page.close()
    print("\n".join(all_faults) or f"{len(pages)} pages without fault")
    sys.exit(1 if all_faults else 0)


main()
