// What every page does with scripts. Pages work without; this only makes them quicker to use.

/** Whether keys typed now go into a field. */
export function isTyping(event) {
  const target = event.target;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "SELECT", "TEXTAREA"].includes(target.tagName))
  );
}

/** The token to send with every POST, in the header X-Csrf-Token. */
export function csrf() {
  return document.querySelector('meta[name="csrf"]')?.content ?? "";
}

document.addEventListener("keydown", (event) => {
  if (event.key === "/" && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
    const search = document.getElementById("q");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  }
});
