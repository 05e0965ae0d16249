"""Fills in the form of every collection in a real browser, and checks what it makes with the program.

usage: contribute.py SITE CONTENT TEMPLATES PROGRAM
SITE is a built site, opened from its folder; CONTENT and TEMPLATES are what it was built from.
Prints what is wrong and ends with 1, or prints the number of forms.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from playwright.sync_api import sync_playwright

site, content, templates, program = map(pathlib.Path, sys.argv[1:])
VALUES = {"url": "https://www.example.org/a", "email": "a@example.org", "date": "2026-03-31", "integer": "12",
          "number": "1.5", "percent": "40", "money": "20", "count": "<10", "markdown": "Some words."}
TRICKY = 'A "quoted": title # with – signs, and: more'


def fill(field):
    """One plausible value; the first choice where there are choices."""
    kind = field.get_attribute("data-type")
    box = field.locator("input[type=checkbox]").first
    if field.evaluate("element => element.matches('.form-choices')"):
        return box.check()
    select = field.locator("select").first
    if select.count():
        return select.select_option(index=1)
    options = field.locator("datalist option")
    control = field.locator("input, textarea").first
    if options.count():
        return control.fill(options.first.get_attribute("value"))
    if kind == "url":
        return control.fill(f"https://www.example.org/{control.get_attribute('id')}")
    example = control.get_attribute("placeholder")
    if example and example[-1].isdigit():   # what the example says may be an entry already
        example = example[:-1] + str((int(example[-1]) + 5) % 10)
    least = control.get_attribute("data-minimum")
    control.fill(max(least or "", VALUES.get(kind) or "", key=len) or example or "Some words: with a colon")


def fault(page, collection, work):
    page.goto((site / "contribute" / collection / "index.html").as_uri())
    form = page.locator("form.entry-form")
    form.wait_for(state="visible")
    assert page.locator(".entry-template").is_hidden()
    page.locator("details.more-fields > summary").click()
    for field in page.locator("[data-field]").all():
        if field.get_attribute("data-type") not in ("group", "file") and field.is_visible():
            fill(field)
    page.locator('[data-field="title"] input').fill(TRICKY)
    for button in page.locator("button.add").all():
        button.click()   # an item that stays empty is left out
    if form.get_attribute("data-ready") != "true":
        return [line for line in page.locator(".form-fault:visible").all_inner_texts()] or ["not ready"]
    name = page.locator("#slug").input_value()
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(content, work)
    (work / collection / f"{name}.md").write_text(page.locator(".result code").inner_text() + "\n", "utf-8")
    run = subprocess.run([program, "check", "--content", work, "--templates", templates], capture_output=True, text=True)
    return [] if run.returncode == 0 else [run.stderr]


def small_count_is_refused(page):
    page.goto((site / "contribute" / "district-snapshots" / "index.html").as_uri())
    page.locator("details.more-fields > summary").click()
    field = page.locator('[data-field="students"]')
    field.locator("input").fill("4")
    return "<10" in field.locator(".form-fault").inner_text()


def recommended_is_told(page):
    """What readers ask for first is named where it is empty, and does not stand in the way."""
    page.goto((site / "contribute" / "curricula" / "index.html").as_uri())
    form = page.locator("form.entry-form")
    form.wait_for(state="visible")
    for field in page.locator("[data-required]").all():
        if field.get_attribute("data-type") != "group" and not field.evaluate("one => one.closest('.form-item')"):
            fill(field)
    state = page.locator(".form-wanted").inner_text()
    labels = [one.inner_text() for one in page.locator("[data-recommended] > label").all()]
    empty = labels[0].rsplit(" ", 1)[0] if labels else "?"
    return form.get_attribute("data-ready") == "true" and f"Readers will also look for: {empty}" in state


def main():
    faults, collections = [], sorted(path.name for path in (site / "contribute").iterdir() if path.is_dir())
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.on("pageerror", lambda error: faults.append(f"error on the page: {error}"))
        for collection in collections:
            faults += [f"{collection}: {line}" for line in fault(page, collection, pathlib.Path(folder) / "content")]
        if not small_count_is_refused(page):
            faults.append("a small count is taken")
        if not recommended_is_told(page):
            faults.append("what is recommended is not told")
        plain = browser.new_page(java_script_enabled=False)
        plain.goto((site / "contribute" / collections[0] / "index.html").as_uri())
        if plain.locator("form.entry-form").is_visible() or not plain.locator(".entry-template pre").is_visible():
            faults.append("without JavaScript the template is not shown")
        browser.close()
    print("\n".join(faults) or f"{len(collections)} forms")
    sys.exit(1 if faults else 0)


main()
