"""Searches and narrows down in a real browser.

usage: search.py SITE
SITE is the built demonstration site. It is served below a path under a strict content security policy, and opened
from its folder too. Prints what is wrong and ends with 1, or prints how many steps went well.
"""

import json
import pathlib
import random
import sys
from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import sync_playwright
from served import served

site = pathlib.Path(sys.argv[1])
faults, steps = [], 0


def expect(what, is_so, seen=""):
    global steps
    steps += 1
    if not is_so:
        faults.append(f"{what}: {seen}")


def titles(page):
    return [link.strip() for link in page.locator(".finder-results h3 a").all_inner_texts()]


def ready(page):
    page.locator(".finder.is-ready").wait_for()


def query(page):
    return parse_qs(urlsplit(page.url).query)


def count(page):
    return int("".join(filter(str.isdigit, page.locator(".finder-count").inner_text())) or 0)


def wait_for_first(page, title):
    page.wait_for_function("title => document.querySelector('.finder-results h3 a')?.textContent === title", arg=title)


def search(page, base):
    page.goto(f"{base}search/index.html")
    ready(page)
    expect("without words all is listed", len(titles(page)) == 20, len(titles(page)))
    box = page.get_by_role("searchbox").last
    box.fill("scratch")
    wait_for_first(page, "Scratch")
    expect("the address holds what is typed", query(page) == {"q": ["scratch"]}, page.url)
    box.fill("scrathc")
    page.wait_for_function("document.querySelector('.finder-note').textContent.includes('scratch')")
    expect("a wrong letter is forgiven", titles(page)[0] == "Scratch", titles(page)[:3])
    box.fill("CT")
    page.wait_for_function("[...document.querySelectorAll('.finder-results mark')].some(m => /thinking/i.test(m.textContent))")
    expect("other names of a topic find it", any("omputational thinking" in one for one in titles(page)), titles(page))
    box.fill("computat")
    page.wait_for_function("location.search === '?q=computat'")
    expect("a word in part finds", count(page) > 5, count(page))
    options = page.locator("#finderWords option").evaluate_all("list => list.map(one => one.value)")
    expect("words are offered", "computational" in options, options)
    box.fill('"stakeholder council"')
    page.wait_for_function("location.search.includes('council')")
    phrase = count(page)
    box.fill("stakeholder council")
    page.wait_for_function("location.search === '?q=stakeholder+council'")
    page.wait_for_timeout(200)
    expect("a phrase finds fewer than its words", 0 < phrase <= count(page), (phrase, count(page)))
    box.fill("xyzzyqwert")
    page.wait_for_function("document.querySelector('.finder-note').textContent.includes('xyzzyqwert')")
    expect("what no entry has is said", count(page) == 0 or "xyzzyqwert" in page.locator(".finder-note").inner_text())


def narrow_down(page, base):
    page.goto(f"{base}search/index.html?q=programming")
    ready(page)
    before = count(page)
    free = page.locator('input[data-key="cost"][value="free"]')
    promised = int(free.locator("xpath=../span[@class='n']").inner_text())
    free.check()
    page.wait_for_function("location.search.includes('cost=free')")
    page.locator(".chips .chip").first.wait_for()
    expect("a facet has as many as it promised", count(page) == promised < before, (count(page), promised, before))
    page.locator('input[data-key="grade_bands"][value="6-8"]').check()
    page.wait_for_function("location.search.includes('grade_bands=6-8')")
    address, both = page.url, count(page)
    page.go_back()
    page.wait_for_function("!location.search.includes('grade_bands')")
    page.wait_for_function(f"document.querySelector('.finder-count').textContent.startsWith('{promised} ')")
    expect("back takes the last choice away", count(page) == promised, count(page))
    page.goto(address)
    ready(page)
    expect("an address can be shared", count(page) == both and page.locator(".chips .chip").count() == 2, page.url)
    page.locator(".chips .chip").first.click()
    page.wait_for_function("document.querySelectorAll('.chips .chip').length === 1")
    page.locator(".finder-clear").click()
    page.wait_for_function("location.search === ''")


def lists(page, base):
    page.goto(f"{base}curricula/index.html")
    ready(page)
    expect("a list stands as it was built", page.locator(".finder-list .card").first.is_visible())
    page.locator('input[data-key="cost"][value="free"]').check()
    page.wait_for_function("location.search === '?cost=free'")
    page.locator(".finder-results .card").first.wait_for()
    expect("a list is narrowed down in its place", page.locator(".finder-list .card").first.is_hidden())
    expect("it stays within its collection", all("/curricula/" in href for href in page.locator(
        ".finder-results h3 a").evaluate_all("list => list.map(one => one.href)")))
    page.locator(".finder-results h3 a").first.click()
    expect("a result leads to its page", page.locator("h1").count() == 1 and "/curricula/" in page.url, page.url)


def by_keyboard(page, base):
    page.goto(f"{base}search/index.html")
    ready(page)
    page.locator("#finderText").focus()
    page.keyboard.type("robotics")
    page.keyboard.press("Enter")
    page.wait_for_function("location.search === '?q=robotics'")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('input[data-key=cost]')"):
            break
    page.keyboard.press("Space")
    page.wait_for_function("location.search.includes('cost=')")
    page.wait_for_timeout(200)
    expect("the focus stays where it was", page.evaluate("document.activeElement.matches('input[data-key=cost]')"))


def without_script(browser, base):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{base}search/index.html")
    expect("without a script the lists are offered", page.locator("noscript a, main a").count() > 5)
    expect("and no box that does nothing", page.locator("#finderText").is_hidden())
    page.goto(f"{base}curricula/index.html")
    expect("without a script a list is there", page.locator(".finder-list .card").first.is_visible())


def counts_by_brute_force(page, base, tries):
    """Facet counts of the engine against a count of every document, on random choices."""
    page.goto(f"{base}search/index.html")
    ready(page)
    wrong = page.evaluate(BRUTE_FORCE, {"seed": 7, "tries": tries})
    expect(f"facet counts are right for {tries} random choices", wrong == [], wrong[:2])


BRUTE_FORCE = (pathlib.Path(__file__).parent / "facet_counts.js").read_text("utf-8")

with sync_playwright() as playwright, served(site) as host:
    browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    for base in (host.url, site.resolve().as_uri() + "/"):
        page = browser.new_context().new_page()
        page.on("console", lambda message: faults.append(f"console: {message.text}") if message.type == "error" else None)
        page.on("pageerror", lambda error: faults.append(f"script: {error}"))
        page.on("request", lambda request: faults.append(f"request: {request.url}") if not request.url.startswith(
            (host.origin, "file:", "data:")) else None)
        for part in (search, narrow_down, lists, by_keyboard):
            part(page, base)
        without_script(browser, base)
    browser.close()

print("\n".join(faults) if faults else f"{steps} steps went well")
sys.exit(1 if faults else 0)
