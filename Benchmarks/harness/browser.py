"""A real browser that searches a built site: what it loads, how long it computes, what it finds."""

import contextlib
import dataclasses
import functools
import gzip
import http.server
import shutil
import threading
from pathlib import Path
from urllib.parse import quote

TESTS = Path(__file__).resolve().parent.parent.parent / "Tests/Browser"


class Missing(Exception):
    pass


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as usual hosts do: compressed."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            return self.send_error(404)
        body = gzip.compress(path.read_bytes(), 6, mtime=0)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


@dataclasses.dataclass
class Load:
    """One file that a page loaded: its bytes over the wire, and when it was asked for and there, in milliseconds."""

    address: str
    size: int
    sent: float
    there: float

    @property
    def is_of_search(self):
        return "/search/index/" in self.address or "/assets/search" in self.address


def round_trips(loads):
    """How many loads follow one another, each asked for only after the one before was there."""
    ends = []
    for load in sorted(loads, key=lambda one: one.sent):
        ends.append((load.there, 1 + max((depth for there, depth in ends if there <= load.sent), default=0)))
    return max((depth for _, depth in ends), default=0)


class Page:
    """The search page of a site, in a browser that has seen nothing of the site before."""

    def __init__(self, context, address):
        self.address = f"{address}search/index.html"
        self.page = context.new_page()

    def open(self, query=""):
        self.page.goto(self.address + query, wait_until="networkidle")
        self.page.locator(".finder.is-ready").wait_for()

    def loads(self):
        """What the page loaded since this was last asked, by the browser's Resource Timing, the page itself included."""
        found = self.page.evaluate("""() => {
            const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
            performance.clearResourceTimings();
            return entries.map((one) => [one.name, one.encodedBodySize, one.startTime, one.responseEnd]);
          }""")
        return [Load(*one) for one in found]

    def ask(self, script, argument=None):
        """What a script makes of `engine` and `argument`."""
        return self.page.evaluate(
            "async (argument) => { const { engine } = document.querySelector('.finder').finder;" + script + "}", argument)

    def first_query(self, text):
        """What a reader loads who opens the page with a query: bytes of script and index, bytes of all, and the round
        trips of script and index."""
        self.open(f"?q={quote(text)}")
        loads = self.loads()
        of_search = [one for one in loads if one.is_of_search]
        return {"search": sum(one.size for one in of_search), "all": sum(one.size for one in loads),
                "trips": round_trips(of_search)}

    def session(self, queries):
        """Bytes of the index for each of some queries, asked one after the other by who has only its root, with the
        results that are shown at first."""
        self.forget()
        sizes = []
        for text in queries:
            self.ask("""
                const { finder } = document.querySelector(".finder");
                finder.shown = 0;
                const { documents } = await engine.search({ text: argument });
                await engine.documents(documents.slice(0, finder.pageSize));""", text)
            sizes.append(sum(one.size for one in self.loads() if one.is_of_search))
        return sizes

    def next_query(self, text):
        """The same for one query, as if no other had been asked before."""
        return self.session([text])[0]

    def forget(self):
        self.ask("engine.files.files.clear(); engine.terms.found.clear();")
        self.loads()

    def compute_times(self, queries):
        """Milliseconds for each, with all files at hand and nothing remembered of words."""
        return self.ask("""
            const times = [];
            for (const text of argument) {
              await engine.search({ text });
              engine.terms.found.clear();
              const start = performance.now();
              await engine.search({ text });
              times.push(performance.now() - start);
            }
            return times;""", queries)

    def documents(self):
        """All of them, as results show them."""
        return self.ask("return engine.documents(Array.from({ length: engine.root.count }, (_, at) => at));")

    def places(self, queries, most=10):
        """For each query, the addresses of the first results."""
        return self.ask("""
            const all = [];
            for (const text of argument.queries) {
              const { documents } = await engine.search({ text });
              all.push((await engine.documents(documents.slice(0, argument.most))).map((found) => found.place));
            }
            return all;""", {"queries": queries, "most": most})

    def telling(self, queries):
        """The queries without the words that the page leaves out of questions."""
        return self.ask("""
            return argument.map((text) => {
              const words = text.toLowerCase().match(/[\\p{L}\\p{N}]+/gu) ?? [];
              const telling = words.filter((word) => !engine.quiet.has(word));
              return (telling.length > 0 ? telling : words).join(" ");
            });""", queries)

    def wrong_facet_counts(self, tries):
        script = (TESTS / "facet_counts.js").read_text("utf-8")
        return len(self.page.evaluate(script, {"seed": 1, "tries": tries}))


class Browser:
    """Chromium, as long as it is entered."""

    def __enter__(self):
        try:
            from playwright.sync_api import sync_playwright
        except ImportError:
            raise Missing("Playwright for Python is not installed (pip install playwright)") from None
        if not shutil.which("chromium"):
            raise Missing("there is no Chromium")
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        return self

    def __exit__(self, *_):
        self.chromium.close()
        self.playwright.stop()

    @contextlib.contextmanager
    def page(self, folder):
        """The search page of a built site, not yet opened."""
        server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = self.chromium.new_context()
        try:
            yield Page(context, f"http://127.0.0.1:{server.server_port}/")
        finally:
            context.close()
            server.shutdown()

    @contextlib.contextmanager
    def site(self, folder):
        """The same, opened."""
        with self.page(folder) as page:
            page.open()
            yield page
