"""Reads a built portal in a headless Chromium; started by browse.sh, which builds it."""
import base64
import functools
import http.server
import os
import pathlib
import re
import threading
import time
import unittest
from urllib.parse import parse_qs, quote, urlsplit

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

HERE = pathlib.Path(__file__).parent
# One page of each kind.
PAGES = ["", "tin-tuc/", "tin-tuc/2020/11/mit-tinh-20-11/", "tin-tuc/2021/03/hoi-khoe-phu-dong/", "chu-de/",
         "van-ban/", "van-ban/2020/750-kh-pgddt/", "ke-hoach/", "ke-hoach/2020-2021/",
         "ke-hoach/2020-2021/noi-dung/", "ke-hoach/2020-2021/ket-qua/", "ke-hoach/2020-2021/toan-van/", "lich/", "gioi-thieu/",
         "tim-kiem/?q=truy%E1%BB%81n%20th%C3%B4ng", "404.html"]


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves a site below the path that it was built for."""

    prefix = "/"

    def translate_path(self, path):
        inside = path[len(self.prefix) - 1:] if path.startswith(self.prefix) else "/outside-of-the-site"
        return super().translate_path(inside)

    def log_message(self, *arguments):
        pass


def serve(folder, prefix):
    handler = functools.partial(type("Handler", (Quiet,), {"prefix": prefix}), directory=folder)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_port}{prefix}"


class Visit(unittest.TestCase):
    """A browser, and the portal at the root of a host."""

    site, prefix = os.environ["BANGTIN_ROOT_SITE"], "/"

    @classmethod
    def setUpClass(cls):
        cls.server, cls.base = serve(cls.site, cls.prefix)
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--lang=vi"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        cls.browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.shutdown()

    def setUp(self):
        self.screen(1280, 900)
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": []})

    def screen(self, width, height):
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600})

    def open(self, path):
        self.browser.get(self.base + path)

    def all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def one(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def eventually(self, question, what):
        end = time.monotonic() + 10
        while time.monotonic() < end:
            answer = question()
            if answer:
                return answer
            time.sleep(0.03)
        self.fail(f"never came: {what}")

    # Search

    def status(self):
        text = self.one("[data-search-status]").text
        return "" if text.startswith("Đang") else text

    def ask(self, question, more=""):
        """The addresses of the first results for a question in the address bar."""
        self.open(f"tim-kiem/?q={quote(question)}{more}")
        self.eventually(self.status, f"an answer to {question}")
        return self.results()

    def results(self):
        return self.browser.execute_script(
            "return [...document.querySelectorAll('.results h2 a')].map((a) => a.getAttribute('href'))")


class SearchTests(Visit):
    def test_answers_the_questions_of_readers(self):
        first, five, asked, missed = 0, 0, 0, []
        for line in (HERE / "questions.tsv").read_text(encoding="utf-8").splitlines():
            if not line or line.startswith("#"):
                continue
            question, answer = line.split("\t")
            asked += 1
            place = next((n for n, url in enumerate(self.ask(question)[:5]) if answer in url), None)
            first += place == 0
            five += place is not None
            if place is None:
                missed.append(question)
        print(f"{asked} questions: {first} answered first, {five} among the first five")
        self.assertGreaterEqual(asked, 80)
        self.assertEqual(missed, [])
        self.assertGreaterEqual(first / asked, 0.9)

    def test_takes_every_spelling_of_a_word_for_the_same(self):
        for one, other in [("đường", "duong"), ("hoà", "hòa"), ("kĩ năng", "kỹ năng"), ("duong", "DUONG")]:
            pages = [set(self.ask(one)), set(self.ask(other))]
            self.assertTrue(pages[0] & pages[1], (one, other))
        self.assertEqual(self.ask("hoà"), self.ask("hòa"))
        self.assertEqual(self.ask("kĩ năng"), self.ask("kỹ năng"))

    def test_puts_the_marks_that_were_typed_first(self):
        # Truyền thống (tradition), truyền thông (communication).
        self.assertTrue(all(re.search("quan-doi|22-12", url) for url in self.ask("truyền thống")[:2]))
        self.assertTrue(all(re.search("ke-hoach|kh-", url) for url in self.ask("truyền thông")[:2]))

    def test_finds_a_number_in_any_spelling(self):
        for spelling in ["750/KH-PGDĐT", "750/kh-pgddt", "750 KH PGDĐT", "750/ KH - PGD&ĐT", "750kh-pgdđt"]:
            self.assertTrue(self.ask(spelling)[0].endswith("/van-ban/2020/750-kh-pgddt/"), spelling)

    def test_keeps_a_phrase_between_quotation_marks_together(self):
        loose = self.ask("sinh giỏi học")
        self.assertTrue(loose)
        self.assertEqual(self.ask('"sinh giỏi học trò"'), [])
        self.assertTrue(set(self.ask('"học sinh giỏi"')) <= set(self.ask("học sinh giỏi")))

    def test_completes_the_word_that_is_being_typed(self):
        self.open("tim-kiem/")
        self.one("#tu-khoa").send_keys("đuối nư")
        self.eventually(lambda: any("duoi-nuoc" in url for url in self.results()), "results while typing")
        self.assertEqual(parse_qs(urlsplit(self.browser.current_url).query)["q"], ["đuối nư"])

    def test_narrows_down_and_keeps_that_in_the_address(self):
        everything = self.ask("học sinh")
        self.one(".narrow summary").click()
        self.one("select[name=muc] option[value=van-ban]").click()
        self.eventually(lambda: self.results() != everything and self.status(), "other results")
        self.assertTrue(all("/van-ban/" in url for url in self.results()))
        address = self.browser.current_url
        self.assertIn("muc=van-ban", address)
        kept = self.results()
        self.browser.get(address)
        self.eventually(self.status, "the same search from its address")
        self.assertEqual(self.results(), kept)

    def test_lists_everything_of_a_year_where_nothing_else_is_asked(self):
        pages = self.ask("", "&nam=2020&muc=tin")
        self.assertTrue(pages)
        self.assertTrue(all("/tin-tuc/2020/" in page for page in pages))

    def test_lists_the_newest_first_where_asked(self):
        dates = []
        self.ask("học sinh", "&sap=moi&muc=tin")
        for facts in self.all(".result-facts"):
            day, month, year = re.search(r"(\d\d)/(\d\d)/(\d{4})", facts.text).groups()
            dates.append((year, month, day))
        self.assertGreater(len(dates), 3)
        self.assertEqual(dates, sorted(dates, reverse=True))

    def test_is_worked_by_keyboard_alone(self):
        self.open("tim-kiem/")
        self.one("#tu-khoa").send_keys("nhà giáo", Keys.ENTER)
        self.eventually(self.results, "results")
        self.one("#tu-khoa").send_keys(Keys.ARROW_DOWN)
        focused = lambda: self.browser.switch_to.active_element
        self.assertEqual(focused().get_attribute("href"), self.all(".results h2 a")[0].get_attribute("href"))
        focused().send_keys(Keys.ARROW_DOWN)
        self.assertEqual(focused().get_attribute("href"), self.all(".results h2 a")[1].get_attribute("href"))
        focused().send_keys(Keys.ARROW_UP)
        focused().send_keys(Keys.ARROW_UP)
        self.assertEqual(focused().get_attribute("id"), "tu-khoa")

    def test_shows_more_on_demand_and_says_how_many_there_are(self):
        self.ask("học sinh")
        before = len(self.all(".results > li"))
        self.one("[data-search-more]").click()
        self.eventually(lambda: len(self.all(".results > li")) > before, "more results")
        self.assertRegex(self.status(), r"^Tìm thấy \d+ kết quả\.$")
        self.assertEqual(self.one("[data-search-status]").get_attribute("role"), "status")

    def test_marks_the_words_it_found(self):
        self.ask("duoi nuoc")
        marked = {mark.text.lower() for mark in self.all(".results mark")}
        self.assertTrue({"đuối", "nước"} <= marked, marked)

    def test_shows_markup_that_somebody_typed_as_text(self):
        self.ask('<img src=x onerror=alert(1)> "><script>')
        self.assertEqual(self.all(".results img, .results script, .search-form img"), [])
        self.assertIn("<img", self.one("#tu-khoa").get_attribute("value"))

    def test_asks_for_little(self):
        for question in ["truyền thông", "học sinh giỏi", "750/KH-PGDĐT", "ngày nhà giáo việt nam"]:
            self.ask(question)
            size = self.browser.execute_script(
                "return performance.getEntriesByType('resource').reduce((sum, e) => sum + e.encodedBodySize, 0)")
            self.assertLess(size, 130_000, question)

    def test_says_how_to_browse_where_scripts_are_off(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("tim-kiem/")
        self.assertIn("đang tắt JavaScript", self.one("noscript").text)
        links = [link.get_attribute("href") for link in self.all(".ways-on a")]
        self.assertIn(self.base + "van-ban/", links)


class RollTests(Visit):
    """1,440 posts that differ in a name: who is asked for with diacritics is meant, and found first."""

    site = os.environ["BANGTIN_ROLL_SITE"]

    def test_finds_one_name_among_many_that_sound_alike(self):
        places = {True: [], False: []}
        for line in pathlib.Path(os.environ["BANGTIN_ROLL"]).read_text(encoding="utf-8").splitlines():
            question, answer = line.split("\t")
            found = [url.endswith(answer) for url in self.ask(question)]
            places[question.isascii() and question.islower()].append(found.index(True) if True in found else 99)
        for is_plain, found in places.items():
            print(f"{len(found)} names {'without' if is_plain else 'with'} diacritics: "
                  f"{found.count(0)} first, {sum(place < 5 for place in found)} among the first five")
        self.assertEqual(len(places[True]), 40)
        self.assertGreaterEqual(places[False].count(0), 39)
        # Several pupils answer to one name without diacritics: eight at most.
        self.assertTrue(all(place < 8 for place in places[True]))


class PageTests(Visit):
    def test_says_nothing_to_the_console_and_asks_no_other_host(self):
        for page in PAGES:
            self.browser.get_log("browser"), self.browser.get_log("performance")
            self.open(page)
            time.sleep(0.2)
            self.assertEqual([line["message"] for line in self.browser.get_log("browser")], [], page)
            asked = re.findall(r'"Network\.requestWillBeSent".*?"request":\{.*?"url":"(.*?)"',
                               "\n".join(line["message"] for line in self.browser.get_log("performance")))
            self.assertEqual([url for url in asked if not url.startswith((self.base, "data:"))], [], page)

    def test_never_scrolls_sideways(self):
        # 320 pixels are also what a screen of 1280 has at 400 %.
        for width in (320, 390, 768, 1280):
            self.screen(width, 800)
            for page in PAGES:
                self.open(page)
                wide = self.browser.execute_script("return document.documentElement.scrollWidth")
                self.assertLessEqual(wide, width, page)

    def test_weighs_little_on_every_page(self):
        pages = list(pathlib.Path(self.site).rglob("*.html"))
        self.assertGreater(len(pages), 200)
        heavy = [str(page) for page in pages if page.stat().st_size > 50_000]
        self.assertEqual(heavy, [])

    def test_is_dark_where_readers_like_it_dark(self):
        shades = {}
        for scheme in ("light", "dark"):
            self.browser.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
            self.open("")
            shades[scheme] = self.browser.execute_script(
                "return getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)")
        self.assertGreater(sum(shades["light"]), 600)
        self.assertLess(sum(shades["dark"]), 200)

    def test_prints_an_announcement_on_one_page(self):
        for page in ["tin-tuc/2021/05/lich-kiem-tra-cuoi-nam/", "tin-tuc/2021/05/de-phong-mua-dong/"]:
            self.open(page)
            printed = self.browser.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})
            pages = re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed["data"]))
            self.assertEqual(len(pages), 1, page)

    def test_prints_its_address_and_no_navigation(self):
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.open("tin-tuc/2021/05/lich-kiem-tra-cuoi-nam/")
        self.assertFalse(any(part.is_displayed() for part in self.all("nav, .quick-search")))
        self.assertIn("/tin-tuc/2021/05/lich-kiem-tra-cuoi-nam/", self.one("body").text)

    def test_reads_without_scripts(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        for page in PAGES:
            self.open(page)
            self.assertTrue(self.one("main h1, header h1").text, page)

    def test_shows_a_headline_on_the_first_screen_of_the_home_page(self):
        self.screen(1280, 700)
        self.open("")
        bottom = self.browser.execute_script(
            "return document.querySelector('.featured h3').getBoundingClientRect().bottom")
        self.assertLess(bottom, 700)

    def test_copies_the_address_of_a_post(self):
        self.open("tin-tuc/2020/11/mit-tinh-20-11/")
        button = self.one(".share-links .copy button")
        self.assertEqual(button.text, "Sao chép liên kết")
        button.click()
        self.eventually(lambda: button.text == "Đã sao chép", "word of the copy")
        self.assertEqual(self.one(".share-links [role=status]").get_attribute("textContent"), "Đã sao chép")

    def test_offers_the_address_of_a_post_where_scripts_are_off(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open("tin-tuc/2020/11/mit-tinh-20-11/")
        self.assertFalse(self.one(".share-links button").is_displayed())
        field = self.one(".share-links input")
        self.assertTrue(field.is_displayed())
        self.assertTrue(field.get_attribute("value").endswith("/tin-tuc/2020/11/mit-tinh-20-11/"))

    def test_lets_the_keyboard_skip_to_the_text(self):
        self.open("tin-tuc/2020/11/mit-tinh-20-11/")
        self.one("body").send_keys(Keys.TAB)
        skip = self.browser.switch_to.active_element
        self.assertEqual(skip.get_attribute("href").split("#")[1], "noi-dung")
        skip.send_keys(Keys.ENTER)
        self.assertEqual(self.browser.switch_to.active_element.get_attribute("id"), "noi-dung")


class GalleryTests(Visit):
    POST = "tin-tuc/2021/03/hoi-khoe-phu-dong/"

    def caption(self):
        return self.one("[data-viewer-caption]").text

    def focused(self):
        return self.browser.switch_to.active_element

    def opened(self, number=0):
        """The words for each picture, after one was opened."""
        self.open(self.POST)
        links = self.all(".gallery li a")
        words = [link.find_element(By.TAG_NAME, "img").get_attribute("alt") for link in links]
        self.browser.execute_script("arguments[0].focus()", links[number])
        links[number].send_keys(Keys.ENTER)
        self.eventually(self.caption, "the viewer")
        return words

    def test_opens_moves_and_closes_by_keyboard(self):
        words = self.opened(1)
        self.assertGreater(len(words), 2)
        self.assertEqual(self.caption(), words[1])
        self.focused().send_keys(Keys.ARROW_RIGHT)
        self.assertEqual(self.caption(), words[2])
        self.focused().send_keys(Keys.END)
        self.assertEqual(self.caption(), words[-1])
        self.focused().send_keys(Keys.ARROW_RIGHT)
        self.assertEqual(self.caption(), words[0])
        self.focused().send_keys(Keys.ARROW_LEFT, Keys.ARROW_LEFT)
        self.assertEqual(self.caption(), words[-2])
        self.focused().send_keys(Keys.ESCAPE)
        self.eventually(lambda: not self.one(".viewer").is_displayed(), "the page")
        self.assertEqual(self.focused(), self.all(".gallery li a")[-2])

    def test_keeps_the_focus_in_the_viewer(self):
        self.opened()
        for _ in range(6):
            self.focused().send_keys(Keys.TAB)
            inside = self.browser.execute_script(
                "const at = document.activeElement; return at === document.body || !!at.closest('.viewer')")
            self.assertTrue(inside)

    def test_has_buttons_large_enough_to_touch(self):
        self.screen(320, 640)
        words = self.opened()
        for button in self.all(".viewer button"):
            self.assertGreaterEqual(min(button.size["width"], button.size["height"]), 24)
        self.one("[data-viewer-step='1']").click()
        self.assertEqual(self.caption(), words[1])
        self.assertEqual(self.one("[data-viewer-place]").text, f"2 / {len(words)}")
        self.one("[data-viewer-close]").click()
        self.assertFalse(self.one(".viewer").is_displayed())

    def test_shows_a_picture_as_large_as_the_window_lets_it(self):
        self.opened()
        shown = "const i = document.querySelector('.viewer img'); return i.complete && i.naturalWidth && i.currentSrc"
        source = self.eventually(lambda: self.browser.execute_script(shown), "a loaded picture")
        self.assertRegex(source, r"-(1200|1600)\.[0-9a-f]{8}\.webp$")
        box = self.browser.execute_script(
            "const b = document.querySelector('.viewer img').getBoundingClientRect(); return [b.bottom, b.right]")
        self.assertTrue(box[0] <= 900 and box[1] <= 1280, box)

    def test_loads_small_pictures_in_the_grid_and_in_lists(self):
        # A large one that is there already would do for a small one.
        self.browser.execute_cdp_cmd("Network.clearBrowserCache", {})
        self.open(self.POST)
        self.browser.execute_script("document.querySelector('.gallery').scrollIntoView()")
        chosen = "return [...document.querySelectorAll('.gallery li img')].every((i) => /-480\\./.test(i.currentSrc))"
        self.eventually(lambda: self.browser.execute_script(chosen), "the grid")
        self.open("tin-tuc/")
        self.assertFalse(self.browser.execute_script(
            "return [...document.querySelectorAll('.cards img')].some((i) => /-1[0-9]{3}\\./.test(i.currentSrc))"))

    def test_moves_nothing_while_pictures_come(self):
        for page in ["", self.POST, "tin-tuc/"]:
            self.open(page)
            self.browser.execute_script(
                "window.moved = 0; new PerformanceObserver((l) => { for (const e of l.getEntries()) moved += e.value })"
                ".observe({type: 'layout-shift', buffered: true}); window.scrollTo(0, document.body.scrollHeight)")
            time.sleep(0.4)
            self.assertLess(self.browser.execute_script("return window.moved"), 0.01, page)

    def test_is_a_grid_of_links_where_scripts_are_off(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
        self.open(self.POST)
        self.assertFalse(self.one(".viewer").is_displayed())
        links = self.all(".gallery li a")
        self.assertTrue(all(link.is_displayed() for link in links))
        self.assertRegex(links[0].get_attribute("href"), r"-(1200|1600)\.[0-9a-f]{8}\.jpg$")

    def test_prints_the_grid(self):
        self.open(self.POST)
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
        self.assertTrue(all(picture.is_displayed() for picture in self.all(".gallery li img")))
        self.assertFalse(self.one(".viewer").is_displayed())


class PathTests(SearchTests, PageTests, GalleryTests):
    """All of it again where the portal stands below a path."""

    site, prefix = os.environ["BANGTIN_PATH_SITE"], os.environ["BANGTIN_SITE_PATH"]


del Visit

if __name__ == "__main__":
    unittest.main()
