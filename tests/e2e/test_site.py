"""The site: built as a maintainer builds it, its links followed, and looked at in a browser where there is one."""

from __future__ import annotations

import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag

import pytest
from support import ROOT

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built with every warning a failure."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--strict", "--config-file", "docs/mkdocs.yml"]
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}/scripts:{ROOT}/generated", "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(
        [*command, "--site-dir", str(folder)], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return folder


class Links(HTMLParser):
    """Ids of a page, and what it links to or fetches."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.fetched: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.ids.add(given.get("id", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        elif "src" in given or (tag == "link" and given.get("rel") in ("stylesheet", "icon", "preload", "preconnect")):
            self.fetched.append(given.get("src") or given.get("href", ""))


def test_every_link_leads_somewhere_and_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    pages = {path: Links(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    broken = []
    for path, page in pages.items():
        if path.name == "404.html":
            continue  # its links are those of wherever it is shown
        for link in page.links:
            if re.match(r"[a-z]+:", link):
                continue
            at, anchor = urldefrag(link)
            target = (path.parent / unquote(at)).resolve() if at else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (anchor and target in pages and unquote(anchor) not in pages[target].ids):
                broken.append(f"{path.relative_to(site)}: {link}")
        broken += [f"{path.relative_to(site)} fetches {url}" for url in page.fetched if "//" in url]
    assert not broken
    assert len(pages) > 40


@pytest.fixture
def served(site: Path) -> Iterator[str]:
    class Handler(http.server.SimpleHTTPRequestHandler):
        def __init__(self, *arguments: Any) -> None:
            super().__init__(*arguments, directory=str(site))

        def log_message(self, *_: Any) -> None: ...

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


@pytest.mark.skipif(BROWSER is None, reason="no browser")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_reader_finds_the_call_in_two_clicks(served: str, scheme: Any) -> None:
    from playwright.sync_api import sync_playwright

    wrong: list[str] = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=BROWSER, args=FLAGS)
        page = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900}).new_page()
        page.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("request", lambda asked: None if asked.url.startswith(served) else wrong.append(asked.url))
        page.goto(f"{served}index.html")
        background = page.evaluate("getComputedStyle(document.body).backgroundColor")
        page.click("input[name=query]")
        page.keyboard.type("auto recharge", delay=20)
        page.locator(".md-search-result__link").first.click()
        page.locator("article table a", has_text="set_auto_recharge").click()
        page.wait_for_url("**/reference/billing.html*BillingCalls.set_auto_recharge")
        assert page.locator("[id='videodb_client.calls.billing.BillingCalls.set_auto_recharge']").is_visible()
        browser.close()
    assert not wrong
    assert (sum(map(int, re.findall(r"\d+", background)[:3])) > 3 * 128) is (scheme == "light")
