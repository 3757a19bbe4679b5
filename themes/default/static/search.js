// Search in the browser over the files in the folder that data-index names: index.json says which shard
// holds what, w*.bin and p*.bin hold words and pairs of words, r*.json the results, facets.bin who has
// which value. The layout of a shard is told in Sources/Site/Search/SearchShards.swift.
"use strict";
(() => {
  const form = document.querySelector("[data-index]");
  if (!form) return;
  const part = (name) => document.querySelector(`[data-search-${name}]`);
  const [field, status, list, more, filters] = [form.elements.q, part("status"), part("results"), part("more"), part("filters")];
  const say = (name, count) => status.dataset[name].replace("{n}", count);
  const pageSize = 8;
  const loaded = new Map();
  const load = (name, read) => {
    const url = form.dataset.index + name;
    if (!loaded.has(url)) {
      const answer = fetch(url).then((reply) => (reply.ok ? reply[read]() : Promise.reject(new Error(`${reply.status} ${url}`))));
      answer.catch(() => loaded.delete(url));
      loaded.set(url, answer);
    }
    return loaded.get(url);
  };
  const directory = () => load("index.json", "json");
  const file = async (name, read) => load(`${name}?v=${(await directory()).version}`, read);

  // Text to words: letters without marks, marks apart, and where each stands.
  const tones = { "\u0300": 1, "\u0301": 2, "\u0303": 3, "\u0309": 4, "\u0323": 5 };
  const radices = { a: 3, o: 3, d: 2, e: 2, u: 2 };
  const letterOf = (char) => {
    const [base, ...signs] = (char === "đ" || char === "Đ" ? "d\u0335" : char.toLowerCase().normalize("NFD"));
    if (!/^[a-z0-9]$/.test(base)) return null;
    const letter = { base, tone: 0, mark: 0 };
    for (const sign of signs) {
      if (tones[sign]) letter.tone = tones[sign];
      else if (sign === "\u0302") letter.mark = base === "a" ? 2 : 1;
      else if (sign === "\u031B") letter.mark = base === "o" ? 2 : 1;
      else if (sign === "\u0306" || sign === "\u0335") letter.mark = 1;
    }
    letter.mark = Math.min(letter.mark, (radices[base] || 1) - 1);
    return letter;
  };
  const wordsOf = (text) => {
    const words = [];
    let word = null;
    let follows = false;
    const end = (at) => {
      if (!word) return;
      const letters = word.letters.slice(0, 8);
      words.push({
        letters: word.letters.length <= 8 && /^(qu|[^aeiouy]*)y$/.test(letters) ? letters.slice(0, -1) + "i" : letters,
        marks: (word.tone + 6 * word.marks) & 255, follows: word.follows, from: word.from, to: at,
      });
      [word, follows] = [null, true];
    };
    for (let at = 0; at < text.length; at++) {
      const char = text[at];
      if (/[\u00AD\u0300-\u036F\u200B-\u200D\u2060\uFEFF]/.test(char)) continue;
      const letter = letterOf(char);
      if (letter) {
        if (word && /\d/.test(letter.base) !== /\d/.test(word.letters.at(-1))) end(at);
        word ||= { letters: "", tone: 0, marks: 0, follows, from: at };
        word.letters += letter.base;
        word.tone = letter.tone || word.tone;
        word.marks = (word.marks * (radices[letter.base] || 1) + letter.mark) & 0xffff;
      } else if (char !== "&" || !word || /\d/.test(word.letters.at(-1)) || !/\p{L}/u.test(text[at + 1] || "")) {
        end(at);
        if (!/[\s/_&\-\u2000-\u2015\u2212\uFF0F]/.test(char) || char === "\n") follows = false;
      }
    }
    end(text.length);
    return words;
  };

  // The entries of kind ("w" or "p") whose key is, or begins with, the one asked for.
  const entries = async (kind, key, isOpen) => {
    const firsts = (await directory())[kind === "w" ? "words" : "pairs"];
    let low = 0;
    for (let high = firsts.length; low < high;) {
      const middle = (low + high) >> 1;
      if (firsts[middle] <= key) low = middle + 1; else high = middle;
    }
    const shards = [Math.max(low - 1, 0)];
    while (isOpen && shards.length < 3 && low < firsts.length && firsts[low].startsWith(key)) shards.push(low++);
    const fits = isOpen ? (found) => found.startsWith(key) : (found) => found === key;
    const parts = await Promise.all(firsts.length ? shards.map(async (shard) => decode(new Uint8Array(await file(`${kind}${shard}.bin`, "arrayBuffer")), kind, fits, key.length)) : []);
    return parts.flat();
  };
  // Reads a number from place.at on: seven bits a byte, the lowest first.
  const numberIn = (bytes, place) => {
    let [value, scale, byte] = [0, 1, 0];
    do { byte = bytes[place.at++]; value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
    return value;
  };
  const decode = (bytes, kind, fits, wanted) => {
    const place = { at: 0 };
    const byte = () => bytes[place.at++];
    const number = () => numberIn(bytes, place);
    const found = [];
    let key = "";
    while (place.at < bytes.length) {
      const [shared, length] = [byte(), byte()];
      key = key.slice(0, shared) + String.fromCharCode(...bytes.subarray(place.at, place.at += length));
      const isWanted = fits(key);
      for (let spellings = number(); spellings > 0; spellings--) {
        const marks = kind === "w" ? [byte()] : [byte(), byte()];
        const pages = [];
        let page = 0;
        for (let count = number(); count > 0; count--) {
          const value = number();
          page += Math.floor(value / 4);
          if (isWanted) pages.push([page, value % 4]);
        }
        if (isWanted) found.push({ marks, pages, isWhole: key.length === wanted });
      }
    }
    return found;
  };

  // Words of a question; those between quotes belong together and are meant as they are written.
  const parse = (text) => {
    const words = text.normalize("NFC").split(/["“”]/).flatMap((piece, place) =>
      wordsOf(piece).map((word, at) => ({ ...word, follows: at > 0 && word.follows, isQuoted: place % 2 === 1 })));
    if (words.length && /[\p{L}\p{N}]$/u.test(text)) words.at(-1).isOpen = true;
    return words.slice(0, 12);
  };
  const answer = async (words) => {
    const { count } = await directory();
    const pages = new Map();
    // Who types diacritics means them, and means none where none are typed; who types none takes every spelling.
    const isMarked = words.some((word) => word.marks !== 0);
    const add = async (kind, at) => {
      const asked = kind === "w" ? [words[at]] : [words[at - 1], words[at]];
      const last = asked.at(-1);
      const found = await entries(kind, asked.map((word) => word.letters).join(" "), last.isOpen);
      const matches = found.reduce((sum, entry) => sum + entry.pages.length, 0);
      for (const entry of found) {
        const isExact = asked.every((word, place) =>
          !isMarked || word.marks === entry.marks[place] || (word.isOpen && !entry.isWhole));
        if (!isExact && last.isQuoted) continue;
        const worth = Math.log(1 + count / (matches + 1)) * (isExact ? 1 : 0.25) * (kind === "w" ? 1 : 2.5);
        for (const [page, weight] of entry.pages) {
          const held = pages.get(page) || { words: 0, pairs: 0, value: 0 };
          held.words |= kind === "w" ? 1 << at : 3 << (at - 1);
          if (kind === "p") held.pairs |= 1 << at;
          held.value += worth * [1, 1.3, 3][weight];
          pages.set(page, held);
        }
      }
    };
    const pairs = words.map((word, at) => at).filter((at) => at > 0 && words[at].follows);
    // A long question is told apart by every other pair.
    const telling = pairs.filter((at, place) => pairs.length <= 4 || place % 2 === 0 || words[at].isQuoted || words[at].isOpen);
    await Promise.all(telling.map((at) => add("p", at)));
    const all = (1 << words.length) - 1;
    const full = () => [...pages].filter(([, held]) => held.words === all && quoted.every((at) => held.pairs & (1 << at)));
    const quoted = pairs.filter((at) => words[at].isQuoted && words[at - 1].isQuoted);
    if (full().length < pageSize) await Promise.all(words.map((word, at) => add("w", at)));
    const best = full();
    best.sort(([a, one], [b, other]) => other.value - one.value || a - b);
    return best.map(([page]) => page);
  };

  // Narrowing: the pages of each chosen value.
  const facetPages = async (value) => {
    const bytes = new Uint8Array(await file("facets.bin", "arrayBuffer"));
    const pages = new Set();
    const place = { at: value.at };
    for (let page = 0, count = value.count; count > 0; count--) pages.add(page += numberIn(bytes, place));
    return pages;
  };
  const narrowed = async (pages) => {
    for (const facet of (await directory()).facets) {
      const value = facet.values.find(({ id }) => id === form.elements[facet.id]?.value);
      const holding = value && await facetPages(value);
      if (holding) pages = pages.filter((page) => holding.has(page));
    }
    return form.elements.sap?.value === "moi" ? [...pages].sort((a, b) => a - b) : pages;
  };

  // Showing.
  const marked = (text, words, from = 0, to = text.length) => {
    const node = document.createDocumentFragment();
    let at = from;
    for (const word of wordsOf(text).filter((word) => word.from >= from && word.to <= to)) {
      if (!words.some((asked) => word.letters === asked.letters || (asked.isOpen && word.letters.startsWith(asked.letters)))) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(word.from, word.to);
      node.append(text.slice(at, word.from), mark);
      at = word.to;
    }
    node.append(text.slice(at, to));
    return node;
  };
  const snippet = (text, words) => {
    const hit = wordsOf(text).find((word) => words.some((asked) => asked.letters === word.letters));
    const from = hit && hit.from > 140 ? text.lastIndexOf(" ", hit.from - 60) + 1 : 0;
    const to = text.length - from > 220 ? text.lastIndexOf(" ", from + 220) : text.length;
    const node = document.createDocumentFragment();
    node.append(from > 0 ? "… " : "", marked(text, words, from, to), to < text.length ? " …" : "");
    return node;
  };
  const element = (name, ...children) => {
    const node = document.createElement(name);
    node.append(...children);
    return node;
  };
  let turn = 0;
  let shown = { pages: [], words: [], count: 0 };
  const showMore = async () => {
    const { pages, words, count } = shown;
    const { perFile } = await directory();
    const next = await Promise.all(pages.slice(count, count + pageSize).map(async (page) =>
      (await file(`r${Math.floor(page / perFile)}.json`, "json"))[page % perFile]));
    if (shown.pages !== pages || shown.count !== count) return;
    for (const [title, url, label, date, text] of next) {
      const link = element("a", marked(title, words));
      link.href = url;
      const facts = element("p", label, date ? ` · ${date}` : "");
      facts.className = "result-facts";
      list.append(element("li", element("h2", link), facts, element("p", snippet(text, words))));
    }
    shown.count += next.length;
    more.hidden = shown.count >= pages.length;
  };
  const search = async (isNew) => {
    const mine = ++turn;
    const address = new URL(location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    if (address.href !== location.href) history[isNew ? "pushState" : "replaceState"](null, "", address);
    const words = parse(field.value);
    status.textContent = words.length ? say("wait") : "";
    try {
      const pages = words.length ? await narrowed(await answer(words)) : [];
      if (mine !== turn) return;
      shown = { pages, words, count: 0 };
      list.replaceChildren();
      more.hidden = true;
      await showMore();
      if (mine !== turn || !words.length) return;
      status.textContent = pages.length ? say("found", pages.length) : say("none");
    } catch (error) {
      if (mine === turn) status.textContent = say("failed");
    }
  };
  const fill = () => {
    const asked = new URLSearchParams(location.search);
    for (const control of form.elements) if (control.name) control.value = asked.get(control.name) ?? control.dataset.none ?? "";
  };
  const makeFilters = async () => {
    for (const facet of (await directory()).facets.filter(({ values }) => values.length > 1)) {
      const select = element("select", new Option(status.dataset.any, ""),
        ...facet.values.map(({ id, title, count }) => new Option(`${title} (${count})`, id)));
      select.name = facet.id;
      filters.append(element("label", element("span", facet.title), select));
    }
    form.classList.add("is-ready");
    const asked = new URLSearchParams(location.search);
    filters.parentElement.open = [...filters.querySelectorAll("select")].some(({ name }) => asked.get(name));
  };
  let timer = 0;
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(timer); search(true); });
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(search, 200); });
  form.addEventListener("change", () => { clearTimeout(timer); search(); });
  more.addEventListener("click", async () => {
    const first = list.children.length;
    await showMore();
    list.children[first]?.querySelector("a").focus();
  });
  addEventListener("popstate", () => { fill(); search(); });
  addEventListener("keydown", (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + (event.key === "ArrowDown" ? 1 : -1)];
    if (at >= 0 && next) { event.preventDefault(); next.focus(); }
  });
  makeFilters().catch(() => {}).then(() => { fill(); search(); });
})();
