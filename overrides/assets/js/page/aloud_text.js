// What is said when something is read aloud: a text by the sentence, or the guided text of a step with its pauses.

/** What a step says to everybody, in its order: no question, no choice, and no answer. */
const GUIDED = "h3, h4, .kw-lead, .kw-say > li, .kw-read > p";
const INVITATION = ".kw-say > li";
/** Whatever holds words of the reader's own. */
const THEIRS = "[translate=no]";
/** After a sentence of a step there is time to take it in, and after an invitation to do something, to do it. */
const PAUSE_MS = 700;
const DOING_MS = 5000;
/** Chromium falls silent in the middle of what takes longer than some fifteen seconds to say. */
const LONGEST = 200;

/**
 * @param {Element | null} step
 * @returns {{ words: string, pauseMs: number }[]} its guided text that is in view, without words of the reader's own
 */
export function guidedIn(step) {
  return [...(step?.querySelectorAll(GUIDED) ?? [])]
    .filter(
      (each) =>
        each.checkVisibility() &&
        !each.closest(THEIRS) &&
        !each.querySelector(THEIRS),
    )
    .flatMap((each) => {
      const pieces = piecesOf(each);
      const last = each.matches(INVITATION) ? DOING_MS : PAUSE_MS;
      return pieces.map((words, at) => ({
        words,
        pauseMs: at < pieces.length - 1 ? PAUSE_MS : last,
      }));
    });
}

/**
 * @param {Element | null} element
 * @returns {string[]} its words, a sentence or a few at a time
 */
export function piecesOf(element) {
  const paragraphs = [...(element?.querySelectorAll("p, li") ?? [])];
  const texts = paragraphs.length > 0 ? paragraphs : [element];
  return texts
    .flatMap((each) => (each?.textContent ?? "").split(/(?<=[.!?…])\s+|\n+/))
    .flatMap(cut)
    .filter((words) => words.trim() !== "");
}

/**
 * @param {string} sentence
 * @returns {string[]} it, or where it is too long its pieces, cut between words
 */
function cut(sentence) {
  return (
    sentence.match(new RegExp(`\\S.{0,${LONGEST}}(?=\\s|$)|\\S+`, "gs")) ?? []
  );
}
