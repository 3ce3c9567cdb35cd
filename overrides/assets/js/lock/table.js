// The lock of one tab as a table: in which state it is, what may happen, what is then done, and the state that follows.
//
// The states:
//   off       no lock is set; words lie in storage as they are
//   closed    a lock is set, and this tab does not have its key; nothing of the reader's is on the page
//   open      a lock is set, and this tab has its key; what is written is sealed first
//   stranded  something wrote over the lock's record, and the browser did not take back the only whole copy, which this tab
//             has, with the key; nothing of the reader's is on the page, and only a passphrase brings it back
//
// A row is worked off in this order, by lifecycle.js:
//   first     a step without which nothing else happens: the record is put back
//   prepares  what takes time: a passphrase is tried, texts are sealed or opened, in memory. It changes nothing, so the
//             reader may go on, another tab may go first, and the tab may be closed meanwhile
//   does      what changes something, step by step in one task, and only if the lock is still the one that was prepared
//             for. A step that fails leaves all as it was, and the steps after it are not taken
//   next      the state that follows where every step was taken; otherwise the state stays
// A row with `answers` does nothing: the reader is told why.

/**
 * @typedef {"off" | "closed" | "open" | "stranded"} State
 *
 * Of the reader: set, unlock, change, remove, lock (every tab). Of this tab alone: close, when the minutes are over or the
 * page was put away. Of the lock's record, as another tab left it: same (the key and the turn are the ones known here),
 * turned (every tab is to close), replaced (another lock, or one of a newer release), damaged, gone.
 * @typedef {"set" | "unlock" | "change" | "remove" | "lock" | "close"
 *   | "same" | "turned" | "replaced" | "damaged" | "gone"} LockEvent
 *
 * @typedef {"putBack"} First
 * @typedef {"sealAll" | "openAll" | "rewrapped" | "finishWriting"} Preparation
 * @typedef {"write" | "unlockTab" | "forget" | "turnRecord" | "takeRecord" | "eraseRecord" | "writePlain"} Step
 * @typedef {object} Row
 * @property {First} [first]
 * @property {Preparation[]} [prepares]
 * @property {Step[]} [does]
 * @property {LockEvent} [then] what happens next, for what it prepares takes time
 * @property {State} next
 * @property {"locked" | "moved"} [answers]
 */

/** @type {Row} */
const STAYS_OFF = { next: "off" };
/** @type {Row} */
const CLOSED = { next: "closed" };
/** @type {Row} */
const NO_LOCK = { next: "off", answers: "moved" };
/** @type {Row} */
const UNLOCK = { prepares: ["openAll"], does: ["unlockTab"], next: "open" };
/** @type {Row} the record goes last: until then, each text is either sealed or in the open, and both can be read */
const REMOVE = {
  prepares: ["finishWriting", "openAll"],
  does: ["write", "eraseRecord", "forget"],
  next: "off",
};
/** @type {Row} */
const LOCK = {
  prepares: ["finishWriting"],
  does: ["forget", "turnRecord"],
  next: "closed",
};
/** @type {Row} */
const GONE = { does: ["writePlain", "forget"], next: "off" };
/** @type {Row} what was not written yet stays in memory, and goes beside what lies there once its lock is opened */
const REPLACED = { does: ["forget"], next: "closed" };
/** @type {Row} the key was only kept for the record's sake: once the record is back, it is forgotten */
const CLOSES = { first: "putBack", then: "close", next: "open" };
/** @type {Row} the same, and then the reader's passphrase is tried as in any closed tab */
const FORGETS = {
  first: "putBack",
  prepares: ["finishWriting"],
  does: ["forget"],
  next: "closed",
};

/** @type {{ [state in State]: { [event in LockEvent]: Row } }} */
export const TABLE = {
  off: {
    set: { prepares: ["sealAll"], does: ["write", "unlockTab"], next: "open" },
    unlock: NO_LOCK,
    change: NO_LOCK,
    remove: NO_LOCK,
    lock: STAYS_OFF,
    close: STAYS_OFF,
    same: CLOSED,
    turned: CLOSED,
    replaced: CLOSED,
    damaged: CLOSED,
    gone: { does: ["writePlain"], next: "off" },
  },
  closed: {
    set: { next: "closed", answers: "locked" },
    unlock: UNLOCK,
    change: { prepares: ["rewrapped"], does: ["write"], next: "closed" },
    remove: REMOVE,
    lock: CLOSED,
    close: CLOSED,
    same: CLOSED,
    turned: CLOSED,
    replaced: CLOSED,
    damaged: CLOSED,
    gone: { does: ["writePlain"], next: "off" },
  },
  open: {
    set: { next: "open", answers: "locked" },
    unlock: UNLOCK,
    change: { prepares: ["rewrapped"], does: ["write"], next: "open" },
    remove: REMOVE,
    lock: LOCK,
    close: { prepares: ["finishWriting"], does: ["forget"], next: "closed" },
    same: { does: ["takeRecord"], next: "open" },
    turned: { does: ["takeRecord"], then: "close", next: "open" },
    replaced: REPLACED,
    damaged: { first: "putBack", next: "open" },
    gone: GONE,
  },
  stranded: {
    set: { next: "stranded", answers: "locked" },
    unlock: { ...FORGETS, then: "unlock" },
    change: { ...FORGETS, then: "change" },
    remove: { ...FORGETS, then: "remove" },
    lock: { ...CLOSES, then: "lock" },
    close: CLOSES,
    same: CLOSES,
    turned: CLOSES,
    replaced: REPLACED,
    damaged: CLOSES,
    gone: GONE,
  },
};
