/// What the preview adds to each page in the browser: the bar, the overlay of errors, and the page
/// loading itself anew once it has changed.
enum PreviewScript {
  static let bytes = Array((opening + behaviour + look + closing).utf8)

  private static let opening = #"""
    "use strict";
    (() => {

    """#

  /// A page asks whether it changed when it comes into view and at every event; only then it is
  /// loaded anew, where it stood. Pages in the background hold no connection: browsers allow six
  /// for one host.
  private static let behaviour = #"""
      const remember = (key, value) => {
        try { sessionStorage.setItem("bangtin-" + key, value); } catch { /* private windows */ }
      };
      const recall = (key) => {
        try { return sessionStorage.getItem("bangtin-" + key); } catch { return null; }
      };

      const place = () => location.pathname + location.search;
      const returnTo = recall("place");
      if (returnTo) {
        remember("place", "");
        const [page, x, y] = JSON.parse(returnTo);
        const back = () => scrollTo({ left: x, top: y, behavior: "instant" });
        if (page === place()) {
          back();
          addEventListener("load", back, { once: true });
        }
      }

      const follow = (element) => {
        let events = null;
        const look = async () => {
          let answer;
          try {
            answer = await fetch(location.href, { method: "HEAD", cache: "no-store" });
          } catch {
            return;
          }
          if (answer.headers.get("ETag") === element.dataset.tag) return;
          if (answer.redirected) { location.replace(answer.url); return; }
          remember("place", JSON.stringify([place(), scrollX, scrollY]));
          location.reload();
        };
        const listen = () => {
          if (events || document.hidden) return;
          events = new EventSource("/.bangtin/events");
          events.onopen = () => { element.lost(false); look(); };
          events.onmessage = look;
          events.onerror = () => element.lost(true);
        };
        const rest = () => {
          if (events) events.close();
          events = null;
        };
        document.addEventListener("visibilitychange", () => document.hidden ? rest() : listen());
        addEventListener("pagehide", rest);
        addEventListener("pageshow", listen);
        listen();
      };

      const make = (name, properties, ...children) => {
        const element = Object.assign(document.createElement(name), properties);
        element.append(...children.filter((child) => child));
        return element;
      };

      class Preview extends HTMLElement {
        connectedCallback() {
          if (this.shadowRoot) return;
          const notes = JSON.parse(this.dataset.notes);
          const shadow = this.attachShadow({ mode: "open" });
          const style = new CSSStyleSheet();
          style.replaceSync(look);
          shadow.adoptedStyleSheets = [style];
          this.words = notes.words;
          this.status = make("span", { className: "status", role: "status" });
          const bar = this.bar(notes);
          shadow.append(bar);
          new ResizeObserver(() => { this.style.height = `${bar.offsetHeight}px`; }).observe(bar);
          if (notes.errors.length) shadow.append(this.overlay(notes));
          follow(this);
        }

        lost(isLost) { this.status.textContent = isLost ? this.words.lost : ""; }

        bar({ words, standing, topics, source, findings, errors }) {
          const count = findings.length;
          return make("aside", { ariaLabel: words.preview },
            make("strong", { textContent: words.preview }),
            standing && make("span", {
              className: standing.isPublic ? "fate public" : "fate", title: standing.reason ?? "",
              textContent: standing.reason ? `${standing.word}: ${standing.reason}` : standing.word,
            }),
            topics.length ? make("span", { textContent: `${words.topics}: ${topics.join(", ")}` }) : null,
            count ? make("details", {},
              make("summary", { textContent: `${words.findings} (${count})` }),
              make("div", { className: "findings" }, ...findings.map((one) => this.finding(one)))) : null,
            errors.length ? make("button", {
              className: "show", textContent: `${words.show} (${errors.length})`,
              onclick: () => this.toggle(true),
            }) : null,
            this.status,
            source && make("span", { className: "source" }, make("code", { textContent: source.name }),
              ...this.ways(source)));
        }

        ways(source) {
          const copy = make("button", { textContent: this.words.copy });
          copy.onclick = async () => {
            await navigator.clipboard.writeText(source.path);
            copy.textContent = this.words.copied;
          };
          return [make("a", { href: source.link, textContent: this.words.open }), copy];
        }

        finding({ severity, text, source }) {
          return make("div", { className: `finding ${severity}` },
            make("pre", { tabIndex: 0, textContent: text }),
            source ? make("p", {}, ...this.ways(source)) : null);
        }

        overlay({ words, errors }) {
          const key = errors.map((error) => error.text).join("\n");
          this.cover = make("section", { role: "alert", ariaLabel: words.errors },
            make("header", {}, make("h2", { textContent: words.errors }),
              make("button", { className: "hide", textContent: words.hide,
                onclick: () => { this.toggle(false); remember("hidden", key); } })),
            ...errors.map((error) => this.finding(error)));
          this.cover.hidden = recall("hidden") === key;
          this.cover.addEventListener("keydown", (event) => {
            if (event.key === "Escape") this.toggle(false);
          });
          return this.cover;
        }

        toggle(isShown) {
          this.cover.hidden = !isShown;
          this.shadowRoot.querySelector(isShown ? ".hide" : ".show").focus();
        }
      }

    """#

  /// The element takes the bar's room at the end of the page, so that the bar covers none of it; it
  /// is styled by a sheet made in script, which the policies of pages allow.
  private static let look = #"""
      const look = `
        :host { all: initial; display: block; height: 2.75rem; }
        [hidden] { display: none !important; }
        * { box-sizing: border-box; font: inherit; }
        aside, section { position: fixed; z-index: 2147483000; color: #f4f4f5; background: #18181b;
          font: 14px/1.5 system-ui, sans-serif; }
        aside { inset: auto 0 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
          min-height: 2.75rem; max-height: 40vh; overflow: auto; padding: .35rem 1rem;
          border-top: 2px solid #60a5fa; }
        strong, h2, summary { font-weight: 600; }
        .fate { padding: 0 .6em; border-radius: 1em; background: #fde68a; color: #422006; }
        .fate.public { background: #bbf7d0; color: #052e16; }
        .status:empty { display: none; }
        .status { color: #fca5a5; }
        .source { margin-inline-start: auto; display: flex; flex-wrap: wrap; gap: .25rem .75rem;
          align-items: center; min-width: 0; }
        code, pre { font: 13px/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
        a, button, summary { color: #93c5fd; cursor: pointer; min-height: 1.75rem; }
        a { display: inline-flex; align-items: center; }
        button { padding: 0 .6em; border: 1px solid currentcolor; border-radius: .3em; background: none; }
        :focus-visible { outline: 2px solid #fff; outline-offset: 2px; }
        .findings { max-height: 30vh; overflow: auto; }
        section { inset: 4vh 4vw auto; max-height: 80vh; overflow: auto; padding: 1rem 1.25rem;
          border-top: 4px solid #f87171; border-radius: .3rem; box-shadow: 0 1rem 4rem #000a; }
        section header { display: flex; gap: 1rem; justify-content: space-between; align-items: center; }
        h2 { margin: 0; font-size: 1.1rem; }
        .finding { margin: .75rem 0 0; padding-inline-start: .75rem; border-inline-start: 3px solid #60a5fa; }
        .finding.error { border-color: #f87171; }
        .finding.warning { border-color: #fbbf24; }
        .finding p { display: flex; gap: .75rem; margin: .25rem 0 0; }
        pre { margin: 0; white-space: pre-wrap; }
        @media print { :host, aside, section { display: none; } }
      `;

    """#

  private static let closing = #"""
      customElements.define("bangtin-preview", Preview);
    })();

    """#
}
