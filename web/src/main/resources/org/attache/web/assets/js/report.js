// The report reader: a field shows its words and sentence, a sentence shows what was taken from it.
import { onKeys } from "./keys.js";

const paper = document.querySelector(".paper");
const record = document.querySelector(".record");
const cards = [...document.querySelectorAll(".card")];
let current = -1;

/** The stretch of the text at an address: e-START-END, in code points of the report. */
function rangeAt(address) {
  const match = /^e-(\d+)-(\d+)$/.exec(address);
  if (!match) {
    return null;
  }
  const range = document.createRange();
  const [from, to] = [Number(match[1]), Number(match[2])];
  const begin = pointAt(from, false);
  const end = pointAt(to, true);
  if (!begin || !end) {
    return null;
  }
  range.setStart(begin.node, begin.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Where an offset is in the page; of an offset between two nodes the end of the first if asked. */
function pointAt(offset, atEnd) {
  const paragraphs = [...paper.querySelectorAll("p[data-start]")];
  const inside = (p) => (atEnd ? Number(p.dataset.start) < offset : Number(p.dataset.start) <= offset);
  const paragraph = paragraphs.filter(inside).pop();
  if (!paragraph) {
    return null;
  }
  let left = offset - Number(paragraph.dataset.start);
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let last = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const points = [...node.data];
    if (left < points.length || (atEnd && left === points.length)) {
      return { node, offset: points.slice(0, left).join("").length };
    }
    left -= points.length;
    last = node;
  }
  return last && { node: last, offset: last.data.length };
}

function pieces(evidence) {
  return [...paper.querySelectorAll(`[data-evidence~="${CSS.escape(evidence)}"]`)];
}

function clear() {
  document.querySelectorAll(".lit").forEach((one) => one.classList.remove("lit"));
  if (CSS.highlights) {
    CSS.highlights.delete("words");
  }
}

function light(evidence, words) {
  clear();
  pieces(evidence).forEach((piece) => piece.classList.add("lit"));
  const range = words !== evidence && rangeAt(words);
  if (range && CSS.highlights) {
    CSS.highlights.set("words", new Highlight(range));
  }
}

function isInView(rect) {
  return rect.top >= 0 && rect.bottom <= window.innerHeight;
}

function quietly() {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
}

function bringToView(target) {
  if (target && !isInView(target.getBoundingClientRect())) {
    target.scrollIntoView({ block: "center", behavior: quietly() });
  }
}

function show(card, focus) {
  cards.forEach((one) => one.classList.toggle("current", one === card));
  current = cards.indexOf(card);
  light(card.dataset.evidence, card.dataset.evidence);
  bringToView(pieces(card.dataset.evidence)[0]);
  if (focus) {
    card.focus({ preventScroll: true });
    card.scrollIntoView({ block: "nearest", behavior: quietly() });
  }
}

function step(by) {
  if (cards.length > 0) {
    show(cards[Math.min(cards.length - 1, Math.max(0, current + by))], true);
  }
}

for (const value of record.querySelectorAll(".value")) {
  const card = value.closest(".card");
  const evidence = card ? card.dataset.evidence : value.dataset.words;
  const lit = () => light(evidence, value.dataset.words);
  value.addEventListener("mouseenter", lit);
  value.addEventListener("focus", () => {
    lit();
    // below each other, showing the one would take the other away from under the reader
    if (getComputedStyle(record).position === "sticky") {
      bringToView(pieces(evidence)[0]);
    }
  });
  value.addEventListener("mouseleave", clear);
  value.addEventListener("blur", clear);
  value.addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", `#${value.dataset.words}`);
    goTo(value.dataset.words);
  });
}

paper.addEventListener("click", (event) => {
  const piece = event.target.closest("[data-evidence]");
  if (!piece || String(document.getSelection())) {
    return;
  }
  const evidence = piece.dataset.evidence.split(" ");
  const taken = cards.filter((card) => evidence.includes(card.dataset.evidence));
  if (taken.length > 0) {
    show(taken[0], true);
    taken.forEach((card) => card.classList.add("lit"));
  }
});

/** Shows the stretch of the text that the address names, be it a finding's sentence or not. */
function goTo(address) {
  const found = pieces(address);
  if (found.length > 0) {
    light(address, address);
    found[0].scrollIntoView({ block: "center", behavior: quietly() });
    const card = cards.find((one) => one.dataset.evidence === address);
    card?.scrollIntoView({ block: "nearest" });
    return;
  }
  const range = rangeAt(address);
  if (range) {
    clear();
    if (CSS.highlights) {
      CSS.highlights.set("words", new Highlight(range));
    }
    range.startContainer.parentElement.scrollIntoView({ block: "center", behavior: quietly() });
  }
}

onKeys({
  j: () => step(1),
  k: () => step(-1),
  o: () => cards[current]?.querySelector("a.entry")?.click(),
});

window.addEventListener("hashchange", () => goTo(location.hash.slice(1)));
if (location.hash) {
  goTo(location.hash.slice(1));
}
