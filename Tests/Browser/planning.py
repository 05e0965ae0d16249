"""Looks at the pages by which a district plans, in a real browser: coverage of standards, the exchange, the calendar.

Each is without a fault that axe knows, in light and dark, narrow and wide, and fits the width of a phone. The matrix of
each framework prints on one sheet of A4 and of Letter, across.

usage: planning.py SITE
"""
import pathlib
import re
import shutil
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

SITE = pathlib.Path(sys.argv[1]).resolve()
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}

frameworks = sorted(path for path in (SITE / "standards").iterdir() if path.is_dir())
bands = sorted(path.name for path in (SITE / "calendar").iterdir() if path.is_dir())
standard = sorted(path for path in frameworks[0].iterdir() if path.is_dir())[0]
district = sorted(path for path in (SITE / "districts").iterdir() if path.is_dir())[0]
pages = frameworks + [frameworks[0] / bands[0], standard, SITE / "exchange", district, SITE / "calendar"]
pages += [SITE / "calendar" / bands[0]]


def faults(page, where):
    found = []
    for violation in Axe().run(page, options=RULES).response["violations"]:
        nodes = [node["html"][:120] for node in violation["nodes"][:3]]
        found.append(f"{where}: {violation['id']}: {violation['help']}: {nodes}")
    return found


def look(browser, folder):
    found = []
    for scheme in ["light", "dark"]:
        for width in [320, 1280]:
            page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
            page.goto(f"{folder.as_uri()}/index.html")
            where = f"{folder.relative_to(SITE)} {scheme} {width}"
            needed = page.evaluate("document.documentElement.scrollWidth")
            if needed > width:
                found.append(f"{where}: {needed} pixels wide")
            found += faults(page, where)
            page.close()
    return found


def sheets(browser, folder):
    found = []
    page = browser.new_page()
    page.goto(f"{folder.as_uri()}/index.html")
    for size in ["A4", "Letter"]:
        pdf = page.pdf(format=size)
        count = len(re.findall(rb"/Type\s*/Page\b", pdf))
        if count != 1:
            found.append(f"{folder.relative_to(SITE)}: {count} sheets of {size}")
    page.close()
    return found


with sync_playwright() as playwright:
    browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
    found = [fault for folder in pages for fault in look(browser, folder)]
    found += [fault for folder in frameworks for fault in sheets(browser, folder)]
    browser.close()
print("\n".join(found))
sys.exit(1 if found else 0)
