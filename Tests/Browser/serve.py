"""Edits content while `clearinghouse serve` shows it in a real browser: reload, overlay with faults, and mending.

usage: serve.py CONTENT TEMPLATES PROGRAM
Works on a copy of CONTENT. Prints what is wrong and ends with 1, or prints what was seen.
"""

import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request

from playwright.sync_api import sync_playwright

content, templates, program = (pathlib.Path(path).resolve() for path in sys.argv[1:])
PATIENCE = 20000


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(address):
    for _ in range(200):
        try:
            return urllib.request.urlopen(address)
        except OSError:
            time.sleep(0.2)
    sys.exit("serve did not start")


def try_edits(page, address, folder, errors):
    entry = folder / "content/curricula/scratch.md"
    news = folder / "content/updates/fresh.md"
    good = entry.read_text("utf-8")
    overlay = page.locator("section[role=alert]")

    page.goto(f"{address}curricula/scratch/")
    time.sleep(0.5)
    entry.write_text(good + "\nA sentence that was not there.\n", "utf-8")
    page.get_by_text("A sentence that was not there.").wait_for(timeout=PATIENCE)

    entry.write_text(good.replace("tags: [", "tags: [algoritms, "), "utf-8")
    overlay.wait_for(state="attached", timeout=PATIENCE)
    words = overlay.locator("li").inner_text()
    assert "algoritms" in words and "unknown-term" in words, words
    link = overlay.locator("a").get_attribute("href")
    assert link == f"vscode://file{entry}:5:8", link
    assert "A sentence" in page.locator("main").inner_text(), "the last good site stays"
    page.goto(address)
    overlay.wait_for(state="attached", timeout=PATIENCE)

    entry.write_text(good, "utf-8")
    overlay.wait_for(state="detached", timeout=PATIENCE)

    page.goto(f"{address}updates/")
    news.write_text("---\ntitle: Fresh news\nsummary: In.\npublished: 2026-11-21\n---\n\nHello.\n", "utf-8")
    page.get_by_text("Fresh news").first.wait_for(timeout=PATIENCE)
    news.unlink()
    page.get_by_text("Fresh news").first.wait_for(state="detached", timeout=PATIENCE)
    assert not errors, errors


def main():
    with tempfile.TemporaryDirectory() as name, sync_playwright() as playwright:
        folder = pathlib.Path(name).resolve()
        shutil.copytree(content, folder / "content")
        port = free_port()
        address = f"http://localhost:{port}/"
        server = subprocess.Popen([program, "serve", "--templates", templates, "--port", str(port)], cwd=folder,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            wait_for(address)
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            page, errors = browser.new_page(), []
            page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: errors.append(str(error)))
            try_edits(page, address, folder, errors)
            browser.close()
        finally:
            server.kill()
    print("reloaded, covered, mended, added, removed")


main()
