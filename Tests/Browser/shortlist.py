"""Keeps a list in a real browser: saving, notes, order, files, addresses, hostile storage, and without JavaScript.

usage: shortlist.py SITE
SITE is a built site; it is looked at over HTTP under a sub-path with the policy of the published site, and from its
folder. Prints what is wrong and ends with 1, or prints what was seen.
"""

import base64
import csv
import io
import json
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

from served import Watch, axe_faults, chromium, served

folder = pathlib.Path(sys.argv[1]).resolve()
PAGE = "shortlist/index.html"
NOTE = "=Ask the <b>principal</b>, \"Ms. Ö\"\nabout tablets"


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def save(page, site, *entries):
    for entry in entries:
        page.goto(f"{site}{entry}/index.html")
        button = page.locator("button.keep")
        if button.get_attribute("aria-pressed") != "true":
            button.click()


def titles(page):
    return page.locator(".saved h2").all_inner_texts()


def count(page):
    return page.locator(".saved-count").inner_text().strip()


def stored(page):
    return page.evaluate("Object.entries(localStorage)")


def fragment(entries):
    return "#list=" + base64.urlsafe_b64encode(json.dumps(entries).encode()).decode().rstrip("=")


def saving(page, site):
    page.goto(f"{site}curricula/scratch/index.html")
    link = page.locator(".shortlist-link")
    width = link.bounding_box()["width"]
    button = page.locator("button.keep")
    button.focus()
    page.keyboard.press("Enter")
    expect(button.get_attribute("aria-pressed") == "true" and "On my shortlist" in button.inner_text(), "it is pressed")
    expect(count(page) == "(1)", "the header shows the number")
    expect(abs(link.bounding_box()["width"] - width) < 1, "nothing moves when the number comes")
    expect("Scratch saved. 1 on" in page.locator("main > p[role=status]").inner_text(), "it is told")
    page.keyboard.press("Space")
    expect(button.get_attribute("aria-pressed") == "false" and count(page) == "" and stored(page) == [], "off again")
    save(page, site, "curricula/scratch", "curricula/alice", "stories/" + next(
        one.name for one in sorted((folder / "stories").iterdir()) if one.is_dir() and one.name != "page"))
    page.goto(f"{site}{PAGE}")
    expect(titles(page)[:2] == ["Scratch", "Alice"] and len(titles(page)) == 3, "all are on the page")
    expect(len(stored(page)) == 1, "one key is used")
    kept = json.loads(stored(page)[0][1])
    expect(kept["version"] == 1 and kept["entries"][0]["id"] == "curricula/scratch", "the storage has a version")


def from_cards(page, site):
    page.goto(f"{site}professional-development/index.html")
    title = page.locator(".card h3:visible").first.inner_text()
    page.get_by_role("button", name=f"Save {title}", exact=True).click()
    page.get_by_role("button", name=f"Saved {title}", exact=True).wait_for()
    page.goto(f"{site}curricula/index.html")
    button = page.locator(".card", has_text="Alice").locator("button.keep")
    button.click()
    kept = json.loads(stored(page)[0][1])["entries"]
    page.goto(f"{site}curricula/alice/index.html")
    expect("On my shortlist" in page.locator("button.keep").inner_text(), "card and page speak of one entry")
    expect(json.loads(stored(page)[0][1])["entries"] == kept, "and know the same of it")
    page.goto(f"{site}{PAGE}")
    expect(titles(page) == [title, "Alice"], titles(page))


def notes_and_order(page, site):
    save(page, site, "curricula/scratch", "curricula/alice", "curricula/codehs")
    page.goto(f"{site}{PAGE}")
    page.locator("textarea").first.fill(NOTE)
    page.goto(f"{site}index.html")   # at once: what was typed is kept when the page goes
    page.goto(f"{site}{PAGE}")
    expect(page.locator("textarea").first.input_value() == NOTE, "notes are kept as typed")
    expect(page.locator(".saved b").count() == 0, "a note is text")
    page.get_by_role("button", name="Down Scratch").focus()
    page.keyboard.press("Enter")
    expect(titles(page) == ["Alice", "Scratch", "CodeHS"], "it moves down")
    expect(page.evaluate("document.activeElement.textContent") == "Down Scratch", "the focus goes with it")
    page.keyboard.press("Enter")
    expect(titles(page) == ["Alice", "CodeHS", "Scratch"], "and further")
    expect(page.evaluate("document.activeElement.textContent") == "Up Scratch", "at the end the other button has it")
    expect("number 3 of 3" in page.locator(".shortlist-state").inner_text(), "the place is told")
    page.get_by_role("button", name="Remove Scratch").click()
    expect(titles(page) == ["Alice", "CodeHS"] and count(page) == "(2)", "it is removed")
    page.keyboard.press("Enter")   # the focus is on Undo
    expect(titles(page) == ["Alice", "CodeHS", "Scratch"], "and back in its place")
    expect(page.locator("textarea").last.input_value() == NOTE, "with its note")
    page.get_by_role("link", name="Compare side by side: Curricula").click()
    page.locator(".compared td").first.wait_for()
    expect(page.url.endswith("?entries=alice,codehs,scratch"), page.url)


def clearing(page, site):
    save(page, site, "curricula/scratch")
    page.goto(f"{site}{PAGE}")
    page.get_by_role("button", name="Clear the whole list").click()
    expect(page.get_by_role("dialog").is_visible(), "it asks")
    page.keyboard.press("Escape")
    expect(titles(page) == ["Scratch"], "Escape keeps the list")
    page.get_by_role("button", name="Clear the whole list").click()
    page.get_by_role("button", name="Clear it").click()
    expect(titles(page) == [] and page.locator(".empty-list").is_visible() and stored(page) == [], "all is gone")
    page.get_by_role("button", name="Undo").click()
    expect(titles(page) == ["Scratch"], "even that can be undone")


def downloaded(page, selector):
    with page.expect_download() as download:
        page.locator(selector).click()
    return pathlib.Path(download.value.path()).read_bytes().decode("utf-8-sig")


def files(page, site):
    save(page, site, "curricula/scratch", "curricula/alice")
    page.goto(f"{site}{PAGE}")
    page.locator("textarea").first.fill(NOTE)
    page.locator("textarea").first.blur()
    table, text, whole = (downloaded(page, one) for one in (".as-csv", ".as-markdown", ".as-json"))
    rows = list(csv.DictReader(io.StringIO(table, newline=""), strict=True))
    expect(rows[0]["id"] == "curricula/scratch" and rows[0]["note"] == "'" + NOTE, rows[0])
    expect(rows[0]["address"].startswith("https://") and rows[0]["address"].endswith("/curricula/scratch/"), rows[0])
    expect("1. [Scratch](https://" in text and "\\<b\\>principal" in text, text)
    for name, content in (("list.csv", table), ("list.json", whole)):
        page.goto(f"{site}{PAGE}")
        page.evaluate("localStorage.clear()")
        page.reload()
        page.locator("#importFile").set_input_files({"name": name, "mimeType": "text/plain", "buffer": content.encode()})
        page.get_by_role("button", name="Add 2 to my list").wait_for()
        expect(titles(page) == [], "nothing is taken before the reader says so")
        page.get_by_role("button", name="Add 2 to my list").click()
        expect(titles(page) == ["Scratch", "Alice"], f"{name} comes back")
        expect(page.locator("textarea").first.input_value() == NOTE, f"{name} brings the note back")
    for content in ("", "{", "[1, 2", '{"entries": [{"id": "../x"}, 7, null]}', "id,title\n<script>,x\n", "\0\1"):
        page.locator("#importFile").set_input_files({"name": "x", "mimeType": "text/plain", "buffer": content.encode()})
        page.locator("#importFault").wait_for()
    expect(len(titles(page)) == 2, "what is no list changes nothing")


def addresses(page, site):
    save(page, site, "curricula/scratch")
    page.goto(f"{site}{PAGE}")
    page.locator("textarea").fill("Mine")
    page.locator("textarea").blur()
    page.get_by_role("button", name="Make an address of it").click()
    made = page.locator("#shareAddress").input_value()
    expect(made.startswith(f"{site}{PAGE}#list="), made)
    hostile = [["curricula/scratch", "Other", "Theirs"], ["curricula/alice", "<img src=x onerror=alert(1)>", "N" * 9000],
               ["javascript:alert(1)", "x", ""], ["../../etc", "x", ""], [None, 3, {}], ["curricula/alice", "again", ""]]
    page.goto("about:blank")
    page.goto(f"{site}{PAGE}{fragment(hostile)}")
    page.get_by_role("button", name="Add 1 to my list").wait_for()
    expect(page.evaluate("document.activeElement.className") == "incoming", "the question has the focus")
    expect(page.locator(".incoming img").count() == 0 and "<img" in page.locator(".incoming").inner_text(), "it is text")
    page.get_by_role("button", name="Do not add them").click()
    expect(titles(page) == ["Scratch"] and "#" not in page.url, "no means no")
    expect(page.evaluate("document.activeElement.localName") == "main", "the focus is not lost")
    page.goto("about:blank")
    page.goto(f"{site}{PAGE}{fragment(hostile)}")
    page.get_by_role("button", name="Add 1 to my list").click()
    expect(page.locator("textarea").first.input_value() == "Mine", "the reader's own note stays")
    expect(titles(page) == ["Scratch", "<img src=x onerror=alert(1)>"], titles(page))
    expect(len(page.locator("textarea").last.input_value()) == 4000, "lengths are bounded")
    expect(page.locator(".saved h2 a").last.get_attribute("href") == "../curricula/alice/index.html", "links are made here")
    page.goto(f"{site}curricula/alice/index.html")
    page.goto(f"{site}{PAGE}")
    expect(titles(page) == ["Scratch", "Alice"], "the page of an entry mends its title")
    for broken in ("#list=", "#list=%%%", "#list=e30", "#other"):
        page.goto("about:blank")
        page.goto(f"{site}{PAGE}{broken}")
        expect(page.locator(".incoming").is_hidden() and len(titles(page)) == 2, f"{broken} does nothing")


def hostile_storage(page, site):
    save(page, site, "curricula/scratch")
    key = stored(page)[0][0]
    for text in ("{", "null", "[]", "7", '{"entries": {}}', '{"version": 9, "entries": [{"id": "x"}, null]}'):
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])
        page.goto(f"{site}{PAGE}")
        expect(page.locator(".empty-list").is_visible() and count(page) == "", f"{text} is an empty list")
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };")
    page.goto(f"{site}curricula/alice/index.html")
    page.locator("button.keep").click()
    told = page.locator("main > p[role=status]").inner_text()
    expect("could not be kept" in told and count(page) == "(1)", f"a full storage is told: {told}")
    page.add_init_script("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no'); } });")
    page.goto(f"{site}{PAGE}{fragment([['curricula/alice', 'Alice', '']])}")
    page.reload()
    page.get_by_role("button", name="Add 1 to my list").click()
    expect(titles(page) == ["Alice"] and count(page) == "(1)", "without storage it lasts as long as the page")


def printed(page, site):
    save(page, site, "curricula/scratch")
    page.goto(f"{site}{PAGE}")
    page.locator("textarea").fill(NOTE)
    page.emulate_media(media="print")
    seen = page.locator("main").inner_text()
    for words in ("Scratch", "Curriculum", "children make stories", NOTE.split("\n")[0], "/curricula/scratch/"):
        expect(words in seen, f"{words} prints")
    for words in ("Remove", "Download", "Clear"):
        expect(words not in seen, f"{words} does not print")
    page.emulate_media(media="screen")


def windows(context, site):
    """Two windows do not overwrite each other."""
    one, other = context.new_page(), context.new_page()
    one.goto(f"{site}{PAGE}")
    save(other, site, "curricula/scratch", "curricula/alice")
    one.locator(".saved-entry").nth(1).wait_for()
    expect(count(one) == "(2)", "another window's change is shown")
    one.close()
    other.close()


def without_script(browser, site):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}{PAGE}")
    expect(page.locator(".shortlist").is_hidden(), "without JavaScript nothing is shown that needs it")
    expect("needs JavaScript" in page.locator("noscript").inner_text(), "it is said")
    page.context.close()


def filled(page, address):
    save(page, address, "curricula/scratch", "curricula/alice")
    page.goto(f"{address}{PAGE}{fragment([['curricula/codehs', 'CodeHS', 'Note']])}")
    page.locator(".incoming").wait_for()


def main():
    faults, seen = [], 0
    with sync_playwright() as playwright, served(folder) as address:
        browser = chromium(playwright)
        for site in (address, folder.as_uri() + "/"):
            for step in (saving, from_cards, notes_and_order, clearing, files, addresses, hostile_storage, printed):
                context = browser.new_context(accept_downloads=True)
                context.set_default_timeout(10000)
                watch = Watch(context, site)
                try:
                    step(context.new_page(), site)
                    seen += 1
                except Exception as error:  # the rest is still worth knowing
                    faults.append(f"{site}: {step.__name__}: {error}")
                faults += [f"{step.__name__}: {fault}" for fault in watch.faults]
                context.close()
            without_script(browser, site)
        windows(browser.new_context(), address)
        faults += axe_faults(browser, lambda page: filled(page, address))
        faults += axe_faults(browser, lambda page: page.goto(f"{address}{PAGE}"))
        faults += axe_faults(browser, lambda page: page.goto(f"{address}curricula/scratch/"))
        browser.close()
    print("\n".join(faults) or f"{seen} ways to keep a list")
    sys.exit(1 if faults else 0)


main()
