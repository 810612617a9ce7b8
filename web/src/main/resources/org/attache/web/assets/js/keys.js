// Single keys: they do nothing while somebody types, with Ctrl and the like, or when switched off.
import { isTyping } from "./attache.js";

const STORED = "attache.keys";

/** Whether single keys are switched on in this browser. */
export function keysAreOn() {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

/** Switches single keys on or off. */
export function switchKeys(on) {
  try {
    localStorage.setItem(STORED, on ? "on" : "off");
  } catch {
    // a browser that keeps nothing: they stay as they are
  }
}

/** Calls the function of the key pressed: { j: next, k: previous }. */
export function onKeys(actions) {
  document.addEventListener("keydown", (event) => {
    const action = actions[event.key];
    if (action && keysAreOn() && !isTyping(event) && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      action(event);
    }
  });
}
