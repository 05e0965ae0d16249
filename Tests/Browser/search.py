"""Searches and narrows down in a real browser.

usage: search.py SITE
SITE is the built demonstration site. It is served below a path under a strict content security policy, and opened
from its folder too. Prints what is wrong and ends with 1, or prints how many steps went well.
"""

import pathlib
import sys
from urllib.parse import parse_qs, urlencode, urlsplit

from playwright.sync_api import sync_playwright
from served import Watch, axe_faults, chromium, served

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


def shown(page, query):
    """Waits until what is shown answers a query as the address has it."""
    page.wait_for_function("query => document.querySelector('.finder').dataset.shown === query", arg=query)


def ask(page, text):
    page.locator("#finderText").fill(text)
    shown(page, "?" + urlencode({"q": text}))
    return count(page)


def marks(page):
    return {mark.lower() for mark in page.locator(".finder-results mark").all_inner_texts()}


def search(page, base):
    page.goto(f"{base}search/index.html")
    ready(page)
    expect("without words all is listed", len(titles(page)) == 20, len(titles(page)))
    ask(page, "scratch")
    expect("a title finds its entry", titles(page)[0] == "Scratch", titles(page)[:3])
    expect("the address holds what is typed", query(page) == {"q": ["scratch"]}, page.url)
    ask(page, "scrathc")
    expect("a wrong letter is forgiven", titles(page)[0] == "Scratch", titles(page)[:3])
    expect("and it is said", "scratch" in page.locator(".finder-note").inner_text())
    ask(page, "CT")
    expect("other names of a topic find it", any("omputational thinking" in one for one in titles(page)), titles(page))
    expect("a word in part finds", ask(page, "computat") > 5)
    page.locator("#finderWords option").first.wait_for(state="attached")
    options = page.locator("#finderWords option").evaluate_all("list => list.map(one => one.value)")
    expect("words are offered", "computational" in options, options)
    phrase, words = ask(page, '"stakeholder council"'), ask(page, "stakeholder council")
    expect("a phrase finds fewer than its words", 0 < phrase <= words, (phrase, words))
    few, more = ask(page, "stakeholder council agenda"), ask(page, '"stakeholder council" agenda')
    expect("an entry need not have all words", few > 4 and "genda" in titles(page)[0], (few, titles(page)[:3]))
    expect("it is said how many have all", "All of the words stand in" in page.locator(".finder-note").inner_text())
    expect("but it needs a phrase", more <= phrase, (more, phrase))
    ask(page, "how do we recruit girls into computer science")
    expect("a question is answered by what tells most", any("ecruiting" in one for one in titles(page)[:5]), titles(page)[:5])
    for text, marked in (("data literacy", "analysis"), ("plc", "communities"), ("plc", "community")):
        ask(page, text)
        seen = marks(page)
        expect(f"“{text}” marks “{marked}”", marked in seen, seen)
        expect(f"“{text}” marks no common words", not seen & {"and", "of", "a", "the"}, seen)
    files = page.evaluate("""() => {
      const terms = Object.create(document.querySelector(".finder").finder.engine.terms);
      terms.root = { starts: ["a", "ab", "\\uff71", "\\u{1d4b3}", "\\u{10ffff}"] };
      return ["a", "aa", "abc", "\\uff70", "\\uff71z", "\\u{1d4b3}z", "\\u{20000}"].map((word) => terms.numberOf(word));
    }""")
    expect("words are looked for in the order of code points", files == [0, 0, 1, 1, 2, 3, 3], files)
    ask(page, "xyzzyqwert")
    expect("what no entry has is said", "xyzzyqwert" in page.locator(".finder-note").inner_text())


def pages_of_the_site(page, base):
    """What is no entry is found by its name, above the results, and is not counted with them."""
    page.goto(f"{base}search/index.html")
    ready(page)
    hits = page.locator(".finder-pages li")
    expect("without words no page is named", page.locator(".finder-pages").is_hidden())
    for text, kind, label in (
            ("calendar", "Page", "Calendar"), ("compare", "Page", "Compare side by side"),
            ("exchange", "Page", "Exchange between districts"), ("my shortlist", "Page", "My shortlist"),
            ("standards matrix", "Page", "Standards"), ("suggest a resource", "Page", "Suggest a resource"),
            ("calender", "Page", "Calendar"), ("council meeting", "Page", "Calendar"),
            ("data science", "Topic", "Data and analysis"),
            ("robotics", "Topic", "Physical computing"), ("cybersecurity", "Topic", "Cybersecurity"),
            ("research briefs", "Collection", "Research briefs"), ("grades 6-8", "Grade band", "Grades 6–8")):
        ask(page, text)
        first = hits.first
        seen = first.inner_text() if hits.count() else "nothing"
        expect(f"“{text}” finds the {kind} first", first.locator(".kind").inner_text() == kind
               and first.locator("a").inner_text() == label if hits.count() else False, seen)
        expect(f"“{text}” names few pages", 0 < hits.count() <= 3, hits.count())
    ask(page, "cybersecurity")
    told = page.locator(".finder-pages-told").inner_text()
    expect("pages are told to who cannot see them", "of this site" in told and "Cybersecurity" in told, told)
    names = page.evaluate("""() => {
      const list = document.querySelector(".pages-template").content.querySelector("ul").cloneNode(true);
      list.querySelector("a").dataset.names = "reading, writing\\ncoding";
      delete list.querySelector("a").dataset.also;
      return document.querySelector(".finder").finder.pages.page(list.querySelector("li")).others;
    }""")
    expect("another name may have a comma", names == [["reading", "writing"], ["coding"]], names)
    headings = page.locator("main h1, main h2:visible, .finder-results h3").evaluate_all(
        "list => list.slice(0, 4).map(one => one.tagName)")
    expect("pages and results have a heading each", headings == ["H1", "H2", "H2", "H3"], headings)
    expect("counts are of entries", count(page) == page.evaluate(
        "document.querySelector('.finder').finder.result.documents.length"), count(page))
    page.locator("#finderText").focus()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('.finder-pages') !== null"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url("**/tags/cybersecurity/**")
    expect("a page is reached by keyboard", page.locator("h1").inner_text() == "Cybersecurity", page.url)
    page.goto(f"{base}search/index.html?q=xyzzyqwert")
    ready(page)
    expect("what names no page shows none", page.locator(".finder-pages").is_hidden())


def pages_without_index(browser, base):
    """The site's own pages are found even when the index cannot be loaded."""
    page = browser.new_page()
    page.route("**/search/**/root*", lambda route: route.abort())
    page.goto(f"{base}search/index.html?q=cybersecurity")
    page.locator(".finder-pages li").first.wait_for()
    expect("without the index pages are found", page.locator(".finder-pages a").first.inner_text() == "Cybersecurity")
    page.wait_for_function("document.querySelector('.finder-count').textContent.includes('could not be loaded')")
    page.locator("#finderText").fill("calendar")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=calendar")
    page.locator(".finder-pages li").first.wait_for()
    expect("and others are, too", page.locator(".finder-pages a").first.inner_text() == "Calendar")
    page.close()


def compare_results(page, base):
    """Results of a collection that can be compared have a box, and the bar leads to the comparison."""
    page.goto(f"{base}search/index.html?q=programming")
    ready(page)
    boxes = page.locator(".finder-results .card-curricula .choose-card input")
    expect("results that can be compared have a box", boxes.count() > 1, boxes.count())
    expect("others have none", page.locator(".finder-results .card-handbook .choose-card").count() == 0)
    boxes.nth(0).check()
    boxes.nth(1).check()
    chosen = [box.split("/")[1] for box in boxes.evaluate_all("list => list.slice(0, 2).map(one => one.value)")]
    ask(page, "robots")
    link = page.locator(".compare-bar a")
    expect("what is chosen stays chosen", "2" in link.inner_text(), link.inner_text())
    link.click()
    page.locator(".compared thead a").nth(1).wait_for()
    expect("the bar leads to the comparison", page.url.endswith("entries=" + ",".join(chosen)), page.url)


def narrow_down(page, base):
    page.goto(f"{base}search/index.html?q=programming")
    ready(page)
    before = count(page)
    free = page.locator('input[data-key="cost"][value="free"]')
    promised = int(free.locator("xpath=../span[@class='n']").inner_text())
    free.check()
    shown(page, "?q=programming&cost=free")
    expect("a facet has as many as it promised", count(page) == promised < before, (count(page), promised, before))
    page.locator('input[data-key="grade_bands"][value="6-8"]').check()
    shown(page, "?q=programming&cost=free&grade_bands=6-8")
    address, both = page.url, count(page)
    page.go_back()
    shown(page, "?q=programming&cost=free")
    expect("back takes the last choice away", count(page) == promised, count(page))
    page.goto(address)
    ready(page)
    expect("an address can be shared", count(page) == both and page.locator(".chips .chip").count() == 2, page.url)
    page.locator(".chips .chip").first.click()
    shown(page, "?q=programming&cost=free")
    page.locator(".finder-clear").click()
    shown(page, "")


def lists(page, base):
    page.goto(f"{base}curricula/index.html")
    ready(page)
    expect("a list stands as it was built", page.locator(".finder-list .card").first.is_visible())
    page.locator('input[data-key="cost"][value="free"]').check()
    shown(page, "?cost=free")
    expect("a list is narrowed down in its place", page.locator(".finder-list .card").first.is_hidden())
    expect("it stays within its collection", all("/curricula/" in href for href in page.locator(
        ".finder-results h3 a").evaluate_all("list => list.map(one => one.href)")))
    title = titles(page)[0]
    page.locator(".finder-results h3 a").first.click()
    page.locator("article.entry").wait_for()
    expect("a result leads to its page", page.locator("h1").inner_text() == title, page.url)


def by_keyboard(page, base):
    page.goto(f"{base}search/index.html")
    ready(page)
    page.locator("#finderText").focus()
    page.keyboard.type("robotics")
    page.keyboard.press("Enter")
    shown(page, "?q=robotics")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('input[data-key=grade_bands]')"):
            break
    page.keyboard.press("Space")
    shown(page, "?q=robotics&grade_bands=k-5")
    expect("the focus stays where it was", page.evaluate("document.activeElement.matches('input[data-key=grade_bands]')"))


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

def main():
    with sync_playwright() as playwright, served(site) as address:
        browser = chromium(playwright)
        for base in (address, site.resolve().as_uri() + "/"):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            watch = Watch(context, base)
            page = context.new_page()
            for part in (search, pages_of_the_site, compare_results, narrow_down, lists, by_keyboard):
                part(page, base)
            without_script(browser, base)
            faults.extend(watch.faults)
        pages_without_index(browser, address)
        counts_by_brute_force(page, address, 1000)
        for place in ("search/index.html?q=robots&cost=free", "search/index.html?q=cybersecurity", "curricula/index.html?grade_bands=6-8"):
            faults.extend(axe_faults(browser, lambda page: (page.goto(address + place), ready(page))))
        browser.close()
    print("\n".join(faults) if faults else f"{steps} steps went well")
    sys.exit(1 if faults else 0)


main()
