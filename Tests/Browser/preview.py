"""Writes beside `bangtin serve` and watches a headless Chromium follow; started by browse.sh."""
import os
import pathlib
import re
import shutil
import subprocess
import tempfile
import time
import unittest

from selenium import webdriver
from selenium.common.exceptions import JavascriptException, StaleElementReferenceException
from selenium.webdriver.chrome.service import Service

BANGTIN = os.path.abspath(os.environ["BANGTIN"])
PROJECT = pathlib.Path(os.environ["BANGTIN_PREVIEW_PROJECT"])
POST = "content/posts/2020/11/mit-tinh-20-11/index.md"
PAGE = "tin-tuc/2020/11/mit-tinh-20-11/"
SHADOW = "const e = document.querySelector('bangtin-preview'), s = e && e.shadowRoot; if (!s) return null; "


class Preview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=vi"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
        cls.browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = pathlib.Path(self.folder.name) / "trang tin"
        shutil.copytree(PROJECT, self.root)
        self.server = subprocess.Popen(
            [BANGTIN, "serve", "--port", "0", "--now", "2021-05-24T08:00", "-C", self.root, "--lang", "vi"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        lines = iter(self.server.stdout.readline, "")
        self.base = next(found[0] for found in (re.search(r"http://localhost:\d+/", line) for line in lines) if found)
        self.browser.get_log("browser")

    def tearDown(self):
        self.server.terminate()
        self.server.communicate()
        self.folder.cleanup()

    def open(self, path):
        self.browser.get(self.base + path)
        self.eventually(lambda: self.shadow("return !!s.querySelector('aside')"), "the bar")

    def shadow(self, script):
        try:
            return self.browser.execute_script(SHADOW + script)
        except (JavascriptException, StaleElementReferenceException):
            return None  # between two pages

    def text(self, selector="main"):
        try:
            return self.browser.execute_script(f"return document.querySelector('{selector}').innerText")
        except JavascriptException:
            return ""

    def eventually(self, question, what):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            answer = question()
            if answer:
                return answer
            time.sleep(0.03)
        self.fail(f"never came: {what}")

    def change(self, old, new, file=POST):
        path = self.root / file
        text = path.read_text(encoding="utf-8")
        self.assertIn(old, text)
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    def overlay(self):
        return self.shadow("const o = s.querySelector('section'); return o && !o.hidden ? o.innerText : ''")

    def test_a_page_follows_what_is_saved_and_stays_where_it_was_scrolled_to(self):
        self.open(PAGE)
        self.browser.execute_script("scrollTo(0, 300)")
        self.change("title: Mít tinh", "title: Sửa rồi, mít tinh")
        self.eventually(lambda: "Sửa rồi, mít tinh" in self.text("h1"), "the new title")
        self.eventually(lambda: self.browser.execute_script("return scrollY") == 300, "the same place")

    def test_a_page_that_did_not_change_is_not_loaded_anew(self):
        self.open("gioi-thieu/")
        self.browser.execute_script("window.kept = true")
        self.change("\n---\n", "\n---\nThêm một câu không ai thấy ở trang khác.\n")
        self.open_elsewhere(PAGE, "Thêm một câu")
        self.assertTrue(self.browser.execute_script("return window.kept"))

    def open_elsewhere(self, path, wanted):
        """Waits in another tab until `path` shows `wanted`."""
        first = self.browser.current_window_handle
        self.browser.switch_to.new_window("tab")
        self.browser.get(self.base + path)
        self.eventually(lambda: wanted in self.text(), wanted)
        self.browser.close()
        self.browser.switch_to.window(first)

    def test_an_error_stands_over_the_page_with_a_caret_and_goes_when_it_is_mended(self):
        self.open(PAGE)
        title = self.text("h1")
        date = re.search(r"^date: .*$", (self.root / POST).read_text(encoding="utf-8"), re.M)[0]
        self.change(date, "date: 31/02/2020")
        said = self.eventually(self.overlay, "the overlay")
        self.assertRegex(said, r"index\.md:\d+:7: lỗi: Không có ngày 31 tháng 2")
        self.assertIn("    date: 31/02/2020\n          ^^^^^^^^^^", said)
        self.assertEqual(self.text("h1"), title)
        link = self.shadow("return s.querySelector('section a').getAttribute('href')")
        self.assertRegex(link, r"^vscode://file/.*/trang%20tin/" + re.escape(POST) + r":\d+$")
        self.change("date: 31/02/2020", date)
        self.eventually(lambda: self.overlay() == "" and self.shadow("return true"), "the page without overlay")

    def test_an_error_that_was_hidden_stays_hidden_until_it_is_another(self):
        self.open(PAGE)
        self.change("title: Mít tinh", "titel: Mít tinh")
        self.eventually(self.overlay, "the overlay")
        self.shadow("s.querySelector('.hide').click()")
        self.assertEqual(self.overlay(), "")
        self.open("")
        self.assertEqual(self.overlay(), "")
        self.shadow("s.querySelector('.show').click()")
        self.assertIn("titel", self.overlay())
        self.open(PAGE)
        self.change("titel: Mít tinh", "tieude: Mít tinh")
        self.eventually(lambda: "tieude" in (self.overlay() or ""), "the other error")

    def test_the_bar_says_what_becomes_of_the_page_and_where_its_file_is(self):
        self.change("\n---\n", "\nstatus: draft\n---\n")
        self.open(PAGE)
        self.eventually(lambda: "bản nháp" in (self.shadow("return s.querySelector('aside').innerText") or ""), "the fate")
        bar = self.shadow("return s.querySelector('aside').innerText")
        self.assertIn(POST, bar)
        self.assertIn("thi đua khen thưởng", bar)

    def test_a_page_without_a_file_of_its_own_has_a_bar_with_its_name_alone(self):
        self.open("")
        self.assertEqual(self.shadow("return s.querySelector('aside').innerText").strip(), "Xem trước")

    def test_the_bar_covers_nothing_moves_nothing_and_is_not_printed(self):
        for width in (320, 1280):
            self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
                "width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600})
            self.open("")
            self.assertLessEqual(self.browser.execute_script("return document.documentElement.scrollWidth"), width)
            self.assertLess(self.shadow("return s.querySelector('aside').offsetHeight"), 321)
            self.browser.execute_script("scrollTo(0, document.body.scrollHeight)")
            self.eventually(lambda: self.shadow(
                "return document.querySelector('footer').getBoundingClientRect().bottom"
                " - s.querySelector('aside').getBoundingClientRect().top <= 1"), f"a footer in full view at {width}")
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertEqual(self.shadow("return getComputedStyle(s.querySelector('aside')).display"), "none")
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": ""})

    def test_the_page_stands_under_its_own_policy_without_a_word(self):
        self.open(PAGE)
        time.sleep(0.3)
        self.assertEqual([line["message"] for line in self.browser.get_log("browser")], [])

    def test_a_post_with_a_new_date_is_followed_to_its_new_address(self):
        self.open(PAGE)
        date = re.search(r"^date: .*$", (self.root / POST).read_text(encoding="utf-8"), re.M)[0]
        self.change(date, "date: 2020-12-01")
        self.eventually(lambda: "/tin-tuc/2020/12/mit-tinh-20-11/" in self.browser.current_url, "the new address")

    def test_a_page_says_when_nobody_serves_it_any_more(self):
        self.open(PAGE)
        time.sleep(0.3)
        self.server.terminate()
        self.server.wait()
        self.eventually(lambda: "đã dừng" in (self.shadow("return s.querySelector('[role=status]').innerText") or ""),
                        "word that the preview has ended")


if __name__ == "__main__":
    unittest.main()
