// The folds (details) that the reader opened or closed: from then on they are the reader's.

/** @type {WeakSet<Element>} */
const turned = new WeakSet();

/**
 * Remember that the reader opened or closed a fold.
 * @param {Element | null} details
 */
export function turn(details) {
  if (details) turned.add(details);
}

/** @param {Element} details */
export function isTurned(details) {
  return turned.has(details);
}
