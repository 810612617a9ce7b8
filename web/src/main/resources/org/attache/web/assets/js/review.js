// The review queue by single keys. Each does what the control that shows it does.
import { isTyping } from "./attache.js";
import { keysAreOn, onKeys, switchKeys } from "./keys.js";

const actions = {};
for (const control of document.querySelectorAll("[data-key]")) {
  actions[control.dataset.key] = () => press(control);
}
onKeys(actions);

function press(control) {
  if (control.dataset.action === "correct") {
    nextField();
  } else if (control instanceof HTMLInputElement) {
    control.focus();
  } else {
    control.click();
  }
}

/** The first field that can be corrected, or the one after that which has the focus. */
function nextField() {
  const all = [...document.querySelectorAll(".fix > summary")];
  const summaries = all.filter((summary) => summary.offsetParent !== null);
  const now = summaries.indexOf(document.activeElement);
  summaries[(now + 1) % summaries.length]?.focus();
}

document.querySelector('[data-action="correct"]')?.addEventListener("click", (event) => {
  event.preventDefault();
  nextField();
});

for (const details of document.querySelectorAll(".fix")) {
  details.addEventListener("toggle", () => {
    if (details.open) {
      details.querySelector("select, input:not([type=hidden])")?.focus();
    }
  });
}

// Escape leaves a field, so that keys work again
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isTyping(event)) {
    const details = event.target.closest(".fix[open]");
    event.target.blur();
    if (details) {
      details.open = false;
      details.querySelector("summary").focus();
    }
  }
});

// no second decision by pressing twice while the next page is on its way
for (const form of document.querySelectorAll("form[method=post]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) {
      event.preventDefault();
    }
    form.dataset.sent = "yes";
  });
}

const box = document.getElementById("keys");
if (box) {
  box.closest("[hidden]").hidden = false;
  box.checked = keysAreOn();
  box.addEventListener("change", () => switchKeys(box.checked));
}
