"""A real browser that searches a built site: what it loads, how long it computes, what it finds."""

import contextlib
import functools
import gzip
import http.server
import shutil
import threading
from pathlib import Path

TESTS = Path(__file__).resolve().parent.parent.parent / "Tests/Browser"


class Missing(Exception):
    pass


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder as usual hosts do: compressed, with names that may be kept."""

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


class Page:
    """The search page of a site."""

    def __init__(self, context, address):
        self.address, self.loaded = address, []
        self.page = context.new_page()
        self.page.on("requestfinished", self.finished)

    def finished(self, request):
        sizes = request.sizes()
        self.loaded.append((request.url, sizes["responseBodySize"], request.timing["startTime"]
                            + request.timing["requestStart"], request.timing["startTime"] + request.timing["responseEnd"]))

    def ready(self):
        self.page.locator(".finder.is-ready").wait_for()

    def first_query(self, text):
        """Bytes over the wire up to the answer of a page that is opened with a query, and its dependent round trips."""
        self.page.goto(f"{self.address}search/index.html?q={text}")
        self.ready()
        self.page.wait_for_timeout(300)
        of_search = [one for one in self.loaded if "/search/index/" in one[0] or "/assets/search" in one[0]]
        index = [one for one in of_search if "/search/index/" in one[0] and "/root.js" not in one[0]]
        return {"index": sum(one[1] for one in of_search), "all": sum(one[1] for one in self.loaded),
                "trips": round_trips(index)}

    def next_query(self, text):
        """Bytes that the index costs for one more query and its first ten results."""
        self.loaded.clear()
        self.page.evaluate(
            "async text => { const { engine } = document.querySelector('.finder').finder;"
            "const { documents } = await engine.search({ text }); await engine.documents(documents.slice(0, 10)); }", text)
        self.page.wait_for_timeout(20)
        return sum(one[1] for one in self.loaded)

    def compute_times(self, queries):
        """Milliseconds for each, with all files at hand and nothing remembered of words."""
        return self.page.evaluate(
            """async queries => {
              const { engine } = document.querySelector(".finder").finder;
              const times = [];
              for (const text of queries) {
                await engine.search({ text });
                engine.terms.found.clear();
                const start = performance.now();
                await engine.search({ text });
                times.push(performance.now() - start);
              }
              return times;
            }""", queries)

    def documents(self):
        return self.page.evaluate(
            "async () => { const { engine } = document.querySelector('.finder').finder;"
            "return engine.documents(Array.from({ length: engine.root.count }, (_, at) => at)); }")

    def places(self, queries, most=10):
        """For each query, the addresses of the first results."""
        return self.page.evaluate(
            """async ({ queries, most }) => {
              const { engine } = document.querySelector(".finder").finder;
              const all = [];
              for (const text of queries) {
                const { documents } = await engine.search({ text });
                all.push((await engine.documents(documents.slice(0, most))).map((found) => found.place));
              }
              return all;
            }""", {"queries": queries, "most": most})

    def wrong_facet_counts(self, tries):
        script = (TESTS / "facet_counts.js").read_text("utf-8")
        return len(self.page.evaluate(script, {"seed": 1, "tries": tries}))


def round_trips(loaded):
    """How many requests follow one another, each sent after an earlier one had its answer."""
    trips, end = 0, float("-inf")
    for _, _, sent, answered in sorted(loaded, key=lambda one: one[2]):
        if sent >= end:
            trips, end = trips + 1, answered
        else:
            end = min(end, answered) if False else end
    return trips


class Browser:
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
    def site(self, folder):
        server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        context = self.chromium.new_context()
        page = Page(context, f"http://127.0.0.1:{server.server_port}/")
        page.page.goto(f"{page.address}search/index.html")
        page.ready()
        context.close()
        context = self.chromium.new_context()
        try:
            page = Page(context, page.address)
            page.page.goto("about:blank")
            yield _Opened(page)
        finally:
            context.close()
            server.shutdown()


class _Opened:
    """A page that opens itself when it is first asked."""

    def __init__(self, page):
        self.page, self.is_open = page, False

    def __getattr__(self, name):
        if not self.is_open and name != "first_query":
            self.page.page.goto(f"{self.page.address}search/index.html")
            self.page.ready()
        self.is_open = True
        return getattr(self.page, name)
