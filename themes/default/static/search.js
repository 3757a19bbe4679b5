// Search in the browser over the index in the folder that data-index names. How its files are laid out is
// told in Sources/Site/Search: SearchDirectory, ShardWriter and SearchResults.
const form = document.querySelector("[data-index]");
const part = (name) => document.querySelector(`[data-search-${name}]`);
const [status, list, more, template] = ["status", "results", "more", "result"].map(part);
const facets = [...form.querySelectorAll("[data-search-facet]")];
const pageSize = 8;

let loaded = {};
const json = (reply) => reply.json();
const load = (name, read) => loaded[name] ??= fetch(form.dataset.index + name).then((reply) =>
  reply.ok ? read(reply) : Promise.reject(new Error(`${reply.status} ${name}`)));
const directory = () => load("index.json", json);
const file = async (name, read) => load(`${name}?v=${(await directory()).version}`, read);

// Every spelling of every key in a shard, with its places: four times the page, plus the weight there.
const shard = async (reply) => {
  const bytes = new Uint8Array(await reply.arrayBuffer());
  let [at, key] = [0, ""];
  const byte = () => bytes[at++];
  const number = () => {
    const low = byte();
    return low < 128 ? low : low - 128 + 128 * number();
  };
  const several = (read) => Array.from({ length: number() }, read);
  const entries = [];
  while (at < bytes.length) {
    key = key.slice(0, number()) + String.fromCharCode(...several(byte));
    entries.push(...several(() => {
      let place = 0;
      return { key, marks: key.split(" ").map(byte), places: several(() => place += number()) };
    }));
  }
  return entries;
};
// The entries of a kind whose key is, or begins with, the one asked for.
const entriesFor = async (kind, key, isOpen) => {
  const firsts = (await directory()).shards[kind];
  const fits = (other) => (isOpen ? other.startsWith(key) : other === key);
  const numbers = [...firsts.keys()].filter((at) =>
    !(firsts[at + 1] <= key) && (firsts[at] <= key || fits(firsts[at])));
  const shards = await Promise.all(numbers.slice(0, 3).map((at) => file(`${kind}${at}.bin`, shard)));
  return shards.flat().filter((entry) => fits(entry.key));
};

// Text to words as the index has them: letters without marks, and where each word stands.
const joint = /^[ /_&\-\u00A0\u2000-\u2015\u202F\u2212\uFF0F]*$/;
const unseen = /[\u00AD\u0300-\u036F\u200B-\u200D\u2060\uFEFF]/g;
const plain = (char) => (char === "đ" ? "d" : char === "Đ" ? "D" : char.normalize("NFD")[0]);
const wordsOf = (text) => {
  const letters = text.replace(/[^\0-\x7F]/g, plain);
  let end = 0;
  return [...letters.matchAll(/[a-z]+(?:&[a-z]+)*|\d+/gi)].map(({ 0: word, index: from }, place) => {
    const follows = place > 0 && joint.test(text.slice(end, from));
    const spelt = word.toLowerCase().replace(/&/g, "").replace(/^(qu|[^aeiouy]{0,7})y$/, "$1i");
    end = from + word.length;
    return { letters: spelt.slice(0, 8), follows, from, to: end };
  });
};
// The marks of a word as one number, the same wherever its tone was put.
const marksOf = (word) => {
  const signs = [...word.toLowerCase().replace(/đ/g, "d\u0306").normalize("NFD")];
  const tone = signs.reduce((tone, sign) => "\u0300\u0301\u0303\u0309\u0323".indexOf(sign) + 1 || tone, 0);
  const marks = signs.reduce((marks, sign) =>
    marks * ("adeou".includes(sign) ? 4 : 1) + "\u0306\u0302\u031B".indexOf(sign) + 1, 0);
  return (tone + 6 * marks) % 256;
};
// The words of a question; those between quotation marks belong together and are meant as written.
const parse = (question) => {
  const pieces = question.normalize("NFC").replace(unseen, "").split(/["“”]/);
  const words = pieces.flatMap((piece, place) => wordsOf(piece).map((word) =>
    ({ ...word, marks: marksOf(piece.slice(word.from, word.to)), isQuoted: place % 2 === 1 })));
  if (words.length && /[\p{L}\p{N}]$/u.test(question)) words.at(-1).isOpen = true;
  return words.slice(0, 12);
};

// The pages that have all of the words and every value that was chosen, in the order that was chosen.
const answer = async (words) => {
  const { count } = await directory();
  // A bit for each word, pair and value that a page has, and what the page is worth for them.
  const [held, worths] = [new Uint32Array(count), new Float64Array(count)];
  // Who types marks means them, and means none where none are typed; who types none takes any.
  const isMarked = words.some((word) => word.marks);
  const add = async (kind, scale, asked, bits) => {
    const { isOpen, isQuoted } = asked.at(-1);
    const key = asked.map((word) => word.letters).join(" ");
    const found = await entriesFor(kind, key, isOpen);
    const matches = found.reduce((sum, entry) => sum + entry.places.length, 0);
    for (const entry of found) {
      const isExact = !isMarked || asked.every((word, at) =>
        word.marks === entry.marks[at] || (word.isOpen && entry.key !== key));
      if (isQuoted && !isExact) continue;
      const worth = Math.log(1 + count / (matches + 1)) * (isExact ? 1 : 0.25) * scale;
      for (const place of entry.places) {
        held[place >> 2] |= bits;
        worths[place >> 2] += worth * [1, 1.3, 3][place & 3];
      }
    }
  };
  const values = facets.filter((facet) => facet.value).map(({ name, value }, at) =>
    ({ letters: `${name}=${value}`, bits: 1 << (at + 24) }));
  // A pair goes by its first word. A long question is told apart by every other pair.
  const pairs = words.map((word, at) => ({ ...word, at, bits: (3 << at) | (1 << (at + 12)) }))
    .filter(({ at }) => words[at + 1]?.follows);
  const telling = pairs.filter(({ at, isQuoted }, place) =>
    pairs.length <= 4 || place % 2 === 0 || isQuoted || words[at + 1].isOpen);
  const wanted = [...values, ...pairs.filter((pair) => pair.isQuoted)]
    .reduce((all, { bits }) => all | bits, (1 << words.length) - 1);
  const full = () => [...held.keys()].filter((page) => wanted && (held[page] & wanted) === wanted);
  await Promise.all([...values.map((value) => add("f", 0, [value], value.bits)),
    ...telling.map(({ at, bits }) => add("p", 2.5, words.slice(at, at + 2), bits))]);
  if (full().length < pageSize) await Promise.all(words.map((word, at) => add("w", 1, [word], 1 << at)));
  // Pages are numbered from the newest on.
  return form.elements.sap.value ? full() : full().sort((a, b) => worths[b] - worths[a] || a - b);
};

// Showing. Whoever finds another search than its own here comes too late.
let shown;
const hits = (text) => wordsOf(text).filter(({ letters }) => shown.words.some((word) =>
  letters === word.letters || (word.isOpen && letters.startsWith(word.letters))));
const write = (node, text) => {
  let at = 0;
  for (const { from, to } of hits(text)) {
    const mark = document.createElement("mark");
    mark.append(text.slice(from, to));
    node.append(text.slice(at, from), mark);
    at = to;
  }
  node.append(text.slice(at));
};
const showMore = async () => {
  const [mine, start] = [shown, list.children.length];
  const { perFile } = await directory();
  const next = mine.pages.slice(start, start + pageSize).map(async (page) =>
    (await file(`r${Math.floor(page / perFile)}.json`, json))[page % perFile]);
  for await (const [title, url, facts, texts] of next) {
    if (shown !== mine) return;
    const result = template.content.cloneNode(true);
    const [link, about, excerpt] = result.querySelectorAll("a, p");
    link.href = url;
    write(link, title);
    about.append(facts);
    write(excerpt, texts.find((text) => hits(text).length) ?? texts[0]);
    list.append(result);
  }
  more.hidden = list.children.length >= mine.pages.length;
  return list.children[start];
};
const search = async () => {
  const mine = shown = { words: parse(form.elements.q.value), pages: [] };
  const say = (name) => {
    if (shown === mine) status.textContent = (status.dataset[name] ?? "").replace("{n}", mine.pages.length);
  };
  say(mine.words.length ? "wait" : "idle");
  try {
    mine.pages = await answer(mine.words);
    if (shown !== mine) return;
    list.replaceChildren();
    await showMore();
    say(mine.pages.length ? "found" : mine.words.length ? "none" : "idle");
  } catch {
    loaded = {};
    say("failed");
  }
};

// The address carries what the form holds.
const fill = () => {
  const asked = new URLSearchParams(location.search);
  for (const control of form.elements) control.value = asked.get(control.name) ?? "";
  form.querySelector("details").open = facets.some((facet) => facet.value);
  search();
};
let timer;
const ask = (change, wait) => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim()));
    if (`?${asked}` !== location.search) history[change](null, "", `?${asked}`);
    search();
  }, wait);
};
for (const kind of ["input", "change"]) form.addEventListener(kind, () => ask("replaceState", 200));
form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask("pushState", 0);
});
more.addEventListener("click", async () => (await showMore())?.querySelector("a").focus());
addEventListener("popstate", fill);
addEventListener("keydown", (event) => {
  const stops = [form.elements.q, ...list.querySelectorAll("a")];
  const at = stops.indexOf(event.target);
  const next = at < 0 ? null : stops[at + { ArrowDown: 1, ArrowUp: -1 }[event.key]];
  if (!next) return;
  event.preventDefault();
  next.focus();
});
fill();
form.classList.add("is-ready");
