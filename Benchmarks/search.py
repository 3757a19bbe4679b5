"""search.py SITE QUESTION...: how long a built site takes to answer on a slow phone (with selenium and Chromium).

Each question stands in the address of a page opened with nothing in the cache: 150 ms a request, 200 kB/s, a processor four
times slower. Prints the median time until the first result of five visits, and what the search alone loads for it.
"""
import functools
import http.server
import statistics
import sys
import threading
from urllib.parse import quote

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

LOOK = """
const done = arguments[0];
const isOfSearch = (file) => /tim-kiem\\/|search\\.js/.test(file.name);
const look = () => {
  if (!document.querySelector(".results li")) return requestAnimationFrame(look);
  const time = performance.now();
  setTimeout(() => {
    const files = performance.getEntriesByType("resource").filter(isOfSearch);
    done([time, files.length, files.reduce((sum, file) => sum + file.encodedBodySize, 0)]);
  }, 1500);
};
look();
"""


class Quiet(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass


def visit(base, question):
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu"):
        options.add_argument(argument)
    browser = webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))
    try:
        browser.get(base)
        browser.execute_cdp_cmd("Network.enable", {})
        browser.execute_cdp_cmd("Network.clearBrowserCache", {})
        browser.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 50_000})
        browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4})
        browser.get(f"{base}tim-kiem/?q={quote(question)}")
        return browser.execute_async_script(LOOK)
    finally:
        browser.quit()


def main():
    handler = functools.partial(Quiet, directory=sys.argv[1])
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    for question in sys.argv[2:]:
        visits = [visit(f"http://127.0.0.1:{server.server_port}/", question) for _ in range(5)]
        time = statistics.median(found[0] for found in visits)
        print(f"{question}: {time:.0f} ms, {visits[0][2]} bytes in {visits[0][1]} files", flush=True)


if __name__ == "__main__":
    main()
