"""Compares entries in a real browser: choosing, differences, the address, files, keyboard, and without JavaScript.

usage: compare.py SITE
SITE is a built site; it is looked at over HTTP under a sub-path with the policy of the published site, and from its
folder. Prints what is wrong and ends with 1, or prints what was seen.
"""

import csv
import io
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

from served import Watch, axe_faults, chromium, served

folder = pathlib.Path(sys.argv[1]).resolve()
PAGE = "compare/curricula/index.html"
CHOICE = "?entries=scratch,coding-as-another-language"


def expect(condition, words):
    if not condition:
        raise AssertionError(words)


def compared(page):
    page.locator(".compared td").first.wait_for()
    return page.locator(".compared thead a").all_inner_texts()


def row(page, name):
    return page.locator(f'.compared tr[data-row="{name}"]')


def from_an_entry(page, site):
    page.goto(f"{site}curricula/scratch/index.html")
    page.get_by_role("link", name="Compare with others").click()
    expect(compared(page) == ["Scratch"], "the entry that one comes from is chosen")
    expect(page.url.endswith("?entries=scratch"), page.url)
    expect(page.locator("tr.differs").count() == 0, "one entry differs from none")


def from_a_narrowed_listing(page, site):
    page.goto(f"{site}curricula/index.html")
    first = page.locator(".finder-list .choose-card input").first
    first.check()
    page.locator('input[data-key="cost"]').first.check()
    page.locator(".finder-results .choose-card input").first.wait_for()
    found = page.locator(".finder-results .choose-card input")
    chosen = first.input_value()
    other = next(one for one in found.all() if one.input_value() != chosen)
    expect(page.locator(".compare-bar").is_visible(), "what was chosen before stays chosen")
    other.check()
    page.get_by_role("link", name="Compare the 2 chosen").click()
    expect(len(compared(page)) == 2, "entries of a list and of what was found in it are compared")


def from_a_listing(page, site):
    page.goto(f"{site}curricula/index.html")
    boxes, bar = page.locator(".choose-card input"), page.locator(".compare-bar")
    expect(bar.is_hidden(), "the bar comes with a choice")
    boxes.nth(0).focus()
    page.keyboard.press("Space")
    expect(bar.is_visible() and bar.locator("a").is_hidden(), "one alone is not compared")
    for number in (1, 2, 3, 4):
        boxes.nth(number).click()
    expect(not boxes.nth(4).is_checked() and "Four at most" in bar.inner_text(), "a fifth is not taken")
    expect("Four at most" in page.locator("main > p[role=status]").inner_text(), "that is told")
    boxes.nth(3).uncheck()
    boxes.nth(2).uncheck()
    names = [page.locator(".card h3").nth(number).inner_text() for number in (0, 1)]
    bar.get_by_role("link", name="Compare the 2 chosen").click()
    expect(compared(page) == names, "the chosen are compared")
    page.goto(f"{site}curricula/index.html")
    boxes.nth(0).check()
    bar.get_by_role("button").click()
    expect(bar.is_hidden() and page.evaluate("document.activeElement.type") == "checkbox", "none chosen again")


def by_keyboard(page, site):
    page.goto(f"{site}{PAGE}")
    page.locator("#choose").focus()
    page.keyboard.type("scra")
    expect(page.locator("#choose").get_attribute("aria-expanded") == "true", "the list opens")
    page.keyboard.press("Escape")
    expect(page.locator("[role=listbox]").is_hidden(), "Escape closes the list")
    page.keyboard.press("ArrowDown")
    active = page.locator("#choose").get_attribute("aria-activedescendant")
    expect(page.locator(f"#{active}").get_attribute("aria-selected") == "true", "an arrow chooses an option")
    page.keyboard.press("Enter")
    expect(compared(page) == ["Scratch"], "Enter takes it")
    page.keyboard.type("another lang")
    page.keyboard.press("Enter")
    page.locator(".compared thead a").nth(1).wait_for()
    expect(page.url.endswith(CHOICE), page.url)
    expect("2 chosen" in page.locator(".comparison-state").inner_text(), "a change is told")
    page.keyboard.press("Tab")
    expect(page.evaluate("document.activeElement.ariaLabel") == "Remove Scratch", "next comes what is chosen")


def differences(page, site):
    page.goto(f"{site}{PAGE}{CHOICE}")
    expect(len(compared(page)) == 2, "two columns")
    expect("differs" in row(page, "grade_bands").locator("th").inner_text(), "what differs says so in words")
    expect("differs" not in row(page, "cost").locator("th").inner_text(), "what is the same does not")
    expect("differs" not in row(page, "summary").locator("th").inner_text(), "nor do an entry's own words")
    expect("No evidence found" in row(page, "evidence").inner_text(), "that there is no evidence is said")
    expect(row(page, "grade_bands").locator("a").first.get_attribute("href") == "../../grade-bands/k-5/index.html",
           "values lead where they lead elsewhere")
    page.get_by_label("Only what differs").check()
    expect(row(page, "cost").is_hidden() and row(page, "grade_bands").is_visible(), "what is the same can be hidden")


def four_at_most(page, site):
    page.goto(f"{site}{PAGE}?entries=scratch,alice,codehs,bootstrap,kodable")
    expect(len(compared(page)) == 4, "four columns at most")
    page.locator("#choose").fill("kodable")
    page.keyboard.press("Enter")
    page.get_by_text("Four are chosen already").wait_for()
    expect(len(compared(page)) == 4, "a fifth is not taken")
    page.goto(f"{site}{PAGE}?entries=scratch,not-there")
    expect(compared(page) == ["Scratch"], "what is not there is left out")
    page.get_by_text("Not here any more: not-there").wait_for()


def back(page, site):
    page.goto(f"{site}{PAGE}?entries=scratch")
    compared(page)
    page.locator("#choose").fill("alice")
    page.keyboard.press("Enter")
    page.locator(".compared thead a").nth(1).wait_for()
    page.go_back()
    page.locator(".compared thead a").nth(1).wait_for(state="detached")
    expect(compared(page) == ["Scratch"], "back leads to the choice before")
    page.go_forward()
    page.locator(".compared thead a").nth(1).wait_for()
    page.get_by_role("button", name="Remove Scratch").click()
    page.wait_for_url("**entries=alice")
    page.reload()
    expect(compared(page) == ["Alice"], "the address holds the choice")


def file(page, site):
    page.goto(f"{site}{PAGE}{CHOICE}")
    compared(page)
    # A text that a spreadsheet would run.
    page.evaluate("""() => {
      const was = globalThis.comparisonEntries;
      was([{ slug: "alice", title: "=1+1", href: "../../curricula/alice/index.html",
             rows: { summary: ['@SUM("a"), b\\n-c'], "reviews-subject": [{ text: "A review", href: "x.html",
               groups: [{ group: [["Criterion", ["Pace"]], ["Rating", ["Good"]]] }] }] } }]);
    }""")
    page.locator("#choose").fill("alice")
    page.keyboard.press("Enter")
    page.locator(".compared thead a").nth(2).wait_for()
    with page.expect_download() as download:
        page.locator(".save-csv").click()
    text = pathlib.Path(download.value.path()).read_bytes().decode("utf-8-sig")
    expect(download.value.suggested_filename == "curricula-compared.csv", download.value.suggested_filename)
    expect(text.endswith("\r\n") and "\n" not in re.sub(r"\r\n|\n-c|\nCrit", "", text), "lines end with CR LF")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    expect(rows[0] == ["What", "Scratch", "Coding as Another Language", "'=1+1"], rows[0])
    expect(rows[1][3] == "'@SUM(\"a\"), b\n-c", rows[1][3])
    expect(all(len(one) == 4 for one in rows), "every row has every column")
    expect(all(not re.match(r"\s*[=+\-@]", cell) for one in rows for cell in one), "no cell is a formula")
    expect(any(one[3] == "A review\nCriterion: Pace; Rating: Good" for one in rows), "what a review says is there")
    expect(row(page, "reviews-subject").locator("td").last.locator("dd").all_inner_texts() == ["Pace", "Good"],
           "it is shown too")
    evidence = next((one for one in rows if one[0] == "Evidence"), [])
    expect(evidence[1::2] == 2 * ["No evidence found"], f"the file says what was not found: {evidence}")


def without_script(browser, site):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{site}{PAGE}")
    expect(page.locator(".comparison").is_hidden(), "without JavaScript nothing is shown that needs it")
    expect("needs JavaScript" in page.locator("noscript").inner_text(), "it is said")
    expect(page.locator("noscript a[href$='data/curricula.csv']").count() == 1, "the data is offered instead")
    page.goto(f"{site}curricula/scratch/index.html")
    expect(page.locator("button.keep").is_hidden(), "without JavaScript there is no button")
    page.context.close()


def printed(page, site):
    page.goto(f"{site}{PAGE}{CHOICE}")
    compared(page)
    page.emulate_media(media="print")
    expect(page.locator(".chooser").is_hidden() and page.locator(".compared table").is_visible(), "only the table prints")
    pdf = page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)", pdf)
    expect(boxes and all(float(width) > float(height) for width, height in boxes), "the table prints on its side")
    page.emulate_media(media="screen")


def only_its_parts(watch):
    loaded = {one.rsplit("/", 1)[1] for one in watch.requests if "/compare/" in one and one.endswith(".js")}
    expect(loaded == {"titles.js", "1.js"}, f"only parts of chosen entries are loaded: {loaded}")


def chosen(page, address):
    page.goto(address)
    for number in (0, 1):
        page.locator(".choose-card input").nth(number).check()


def ready(page, address):
    page.goto(address)
    compared(page)


def main():
    faults, seen = [], 0
    with sync_playwright() as playwright, served(folder) as address:
        browser = chromium(playwright)
        for site in (address, folder.as_uri() + "/"):
            context = browser.new_context(accept_downloads=True)
            watch, page = Watch(context, site), context.new_page()
            for step in (from_an_entry, from_a_listing, from_a_narrowed_listing, by_keyboard, differences, four_at_most,
                         back, file, printed):
                try:
                    step(page, site)
                    seen += 1
                except Exception as error:  # the rest is still worth knowing
                    faults.append(f"{site}: {step.__name__}: {error}")
            context.close()
            faults += watch.faults
            only_its_parts(watch)
            without_script(browser, site)
        faults += axe_faults(browser, lambda page: ready(page, f"{address}{PAGE}{CHOICE},codehs"))
        faults += axe_faults(browser, lambda page: page.goto(f"{address}compare/"))
        faults += axe_faults(browser, lambda page: chosen(page, f"{address}curricula/"))
        browser.close()
    print("\n".join(faults) or f"{seen} ways to compare")
    sys.exit(1 if faults else 0)


main()
