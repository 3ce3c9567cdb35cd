// What was written, on paper: a field of the browser's is as tall as on the screen, and never goes on on the next page; so while
// the page prints, its words stand under it as a text, which the styles put in its place.

const FIELDS = ".md-content :is(textarea, input[type=text])";
const COPY = "kw-printed";

/** Put the copies in before each print, and take them away after it. */
export function listenForPrints() {
  window.addEventListener("beforeprint", () => {
    takeAway();
    for (const field of document.querySelectorAll(FIELDS)) copy(field);
  });
  window.addEventListener("afterprint", takeAway);
}

/** @param {Element} field */
function copy(field) {
  const { value } = /** @type {HTMLTextAreaElement} */ (field);
  if (!value.trim()) return;
  const words = document.createElement("p");
  words.className = COPY;
  words.textContent = value;
  field.after(words);
}

function takeAway() {
  document.querySelectorAll(`.${COPY}`).forEach((words) => words.remove());
}
