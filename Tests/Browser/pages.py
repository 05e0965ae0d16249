"""Opens a page of each kind in a real browser, as a server with a strict policy sends it.

usage: pages.py SITE
SITE is a built site. Each page is looked at light and dark, narrow and wide: axe finds nothing, nothing is refused by
`default-src 'self'`, nothing shifts while it loads, nothing is cut off at 320 pixels, and what has the focus can be
seen. Prints what is wrong and ends with 1, or prints the number of pages.
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from served import TAGS, chromium, served

site = pathlib.Path(sys.argv[1])
RULES = {"runOnly": {"type": "tag", "values": TAGS}}
SHIFTS = """window.shifts = 0;
new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shifts += entry.value; })
  .observe({ type: "layout-shift", buffered: true });"""
LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (320, 1280)]


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


def faults(page, said, address, width, with_focus):
    """- said: what the browser has to say goes here."""
    said.clear()
    page.goto(address)
    page.wait_for_timeout(50)
    found = list(said)
    found += [f"{violation['id']}: {violation['nodes'][0]['html'][:200]}"
              for violation in AXE.run(page, options=RULES).response["violations"]]
    shifts = page.evaluate("window.shifts")
    if shifts > 0.001:
        found.append(f"layout shifts by {shifts}")
    if page.evaluate("document.documentElement.scrollWidth") > width:
        found.append("wider than the window")
    return found + (hidden_focus(page) if with_focus else [])


AXE = Axe()


def main():
    all_faults, pages = [], kinds()
    with sync_playwright() as playwright, served(site) as address:
        browser = chromium(playwright)
        for scheme, width in LOOKS:
            context = browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
            context.add_init_script(SHIFTS)
            page, said = context.new_page(), []
            page.on("console", lambda message: said.append(message.text))
            page.on("pageerror", lambda error: said.append(str(error)))
            for path in pages:
                # The outline has the same place in both schemes.
                found = faults(page, said, address + path, width, with_focus=scheme == "light")
                all_faults += [f"{path} ({scheme}, {width}): {fault}" for fault in found]
            context.close()
    print("\n".join(all_faults) or f"{len(pages)} pages without fault")
    sys.exit(1 if all_faults else 0)


main()
