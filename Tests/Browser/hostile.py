"""Opens pages of a hostile portal in a headless Chromium: no text runs, asks another host for anything,
or leads away by itself. Started by browse.sh; the portal is that of Tests/Escaping."""
import functools
import http.server
import json
import os
import pathlib
import sys
import threading
import unittest

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "Escaping"))
import projects  # noqa: E402


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


FOLDER = os.environ["BANGTIN_HOSTILE_FOLDER"]


class HostilePages(unittest.TestCase):
    """A portal in which every text would set `window.__x`, or load something of `evil.example`."""

    @classmethod
    def setUpClass(cls):
        allowed = projects.destinations(f"{FOLDER}/addresses")
        _, files = projects.hostile_portal(f"{FOLDER}/portal", 2, allowed, projects.options(2))
        projects.build(f"{FOLDER}/portal", files)
        cls.site = pathlib.Path(FOLDER, "portal", "public")
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=cls.site))
        threading.Thread(target=cls.server.serve_forever, daemon=True).start()
        cls.base = f"http://127.0.0.1:{cls.server.server_port}/"
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        cls.browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.shutdown()
        cls.server.server_close()

    def test_run_nothing_and_ask_nobody(self):
        pages = [page for page in sorted(self.site.rglob("*.html")) if "tin-cu" not in page.parts]
        self.assertGreater(len(pages), 30)
        for page in pages:
            self.browser.get(self.base + str(page.relative_to(self.site)))
            # Every element that a text could have armed is pointed at, focused and followed.
            ran = self.browser.execute_script(
                "for (const e of document.querySelectorAll('*')) for (const name of ['mouseover', 'focus', 'error', 'load'])"
                "  e.dispatchEvent(new Event(name));"
                "for (const a of document.querySelectorAll('a[href]')) {"
                "  a.target = ''; if (!/^(https?|mailto|tel|sms|ftp):$/.test(a.protocol)) return a.href }"
                "return window.__x")
            self.assertIsNone(ran, page)
            self.assertEqual(self.browser.find_elements(By.CSS_SELECTOR, "iframe, base, object, embed, style"), [], page)
        asked = [json.loads(entry["message"])["message"] for entry in self.browser.get_log("performance")]
        addresses = {event["params"]["request"]["url"] for event in asked if event["method"] == "Network.requestWillBeSent"}
        self.assertTrue(addresses)
        self.assertEqual([address for address in sorted(addresses) if not address.startswith((self.base, "data:", "about:"))], [])
        refused = [entry["message"] for entry in self.browser.get_log("browser") if "Content Security Policy" in entry["message"]]
        self.assertEqual(refused, [], "the policy had something to refuse: a text got through")


if __name__ == "__main__":
    unittest.main()
