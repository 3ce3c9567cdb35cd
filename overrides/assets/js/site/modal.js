// One part of the page for a while: nothing else can be reached, by no key, pointer or screen reader.

/** What has no words of its own and must go on working. */
const SPARED = "script, style, link, .md-toggle, .md-overlay";

/**
 * @param {Element} part stays reachable
 * @returns {() => void} makes the rest of the page reachable again
 */
export function makeModal(part) {
  /** @type {Element[]} */
  const closed = [];
  /** @type {Element | null} */
  let inside = part;
  for (; inside && inside !== document.body; inside = inside.parentElement)
    for (const other of inside.parentElement?.children ?? [])
      if (other !== inside && !other.matches(SPARED) && !isInert(other)) {
        other.toggleAttribute("inert", true);
        closed.push(other);
      }
  return () => closed.forEach((each) => each.removeAttribute("inert"));
}

/** @param {Element} element */
function isInert(element) {
  return element.hasAttribute("inert");
}
