"""What the browser scripts share: a site over HTTP under a sub-path, a page that notes what goes wrong, and axe."""

import contextlib
import functools
import http.server
import shutil
import threading
import urllib.parse

SUB_PATH = "/sub/path/"
POLICY = "default-src 'self'"
TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]


class Handler(http.server.SimpleHTTPRequestHandler):
    """The files of a folder below the sub-path, with the policy of the published site."""

    def translate_path(self, path):
        path = urllib.parse.urlsplit(path).path
        return super().translate_path("/" + path[len(SUB_PATH):] if path.startswith(SUB_PATH) else "/not-there")

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *arguments):
        pass


@contextlib.contextmanager
def served(folder):
    """The address of the site while it is served."""
    handler = functools.partial(Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{SUB_PATH}"
    finally:
        server.shutdown()


def chromium(playwright):
    return playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])


class Watch:
    """Notes errors of a context's pages, and the requests that leave the site."""

    def __init__(self, context, site):
        self.faults, self.requests, self.site = [], [], site
        context.on("weberror", lambda error: self.faults.append(f"error on the page: {error.error}"))
        context.on("console", self.message)
        context.on("request", self.request)

    def message(self, message):
        if message.type == "error":
            self.faults.append(f"console: {message.text}")

    def request(self, request):
        self.requests.append(request.url)
        if not request.url.startswith((self.site, "blob:", "data:")) and not request.url.endswith("/favicon.ico"):
            self.faults.append(f"a request leaves the site: {request.url}")


def axe_faults(browser, show):
    """What axe finds in light and dark, narrow and wide.

    `show(page)` opens the page and brings it into the state that is to be checked.
    """
    from axe_playwright_python.sync_playwright import Axe
    faults = []
    for scheme in ("light", "dark"):
        for width in (320, 1280):
            context = browser.new_context(color_scheme=scheme, viewport={"width": width, "height": 900})
            page = context.new_page()
            show(page)
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}}).response["violations"]
            for one in found:
                faults.append(f"axe, {scheme}, {width} px: {one['id']} at {one['nodes'][0]['target']}: {one['help']}")
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append(f"at {width} px the page has to be scrolled sideways")
            context.close()
    return faults
