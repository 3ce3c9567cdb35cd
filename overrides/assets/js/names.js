// Every name that the page, the worker and Python share: attributes, messages, effects and storage keys.
// py/kindward/names.py holds the same in Python; a test reads the literal below as JSON and compares.

// prettier-ignore
export const NAMES = Object.freeze({
  "PREFIX": "kindward:",
  "DRAFT": "draft",
  "ASIDE": "aside",
  "MOMENT": "moment",
  "CARRIED": "kindward.carry",

  "RUNTIME": "kindward-runtime",
  "BASE": "data-base",

  "PRACTICE": "data-practice",
  "OPTIONS": "data-options",
  "STATE": "data-state",
  "BUSY": "data-busy",
  "SLOT": "data-slot",
  "NOTICE": "notice",
  "PART": "data-part",
  "LIVE": "data-live",
  "PRESS": "data-press",
  "PRIMARY": "data-primary",
  "MANY": "data-many",
  "FOCUS": "data-focus",
  "CARRY": "data-carry",
  "EXIT": "data-exit",
  "PATH": "data-path",
  "PATH_STEP": "data-path-step",
  "LIBRARY": "data-library",
  "SHELF": "data-shelf",
  "COUNT": "data-count",
  "CHOSEN": "data-chosen",

  "STATIC": "static",
  "STARTING": "starting",
  "READY": "ready",
  "FAILED": "failed",

  "WORKER_BOOT": "boot",
  "WORKER_SEND": "send",
  "WORKER_READY": "ready",
  "WORKER_REPLY": "reply",
  "WORKER_FAILED": "failed",

  "MESSAGE_MOUNT": "mount",
  "MESSAGE_INPUT": "input",
  "MESSAGE_PRESS": "press",
  "MESSAGE_RECORDS": "records",
  "MESSAGE_STORED": "stored",
  "MESSAGE_TICK": "tick",
  "MESSAGE_UNMOUNT": "unmount",

  "EFFECT_SAVE": "save",
  "EFFECT_ERASE": "erase",
  "EFFECT_READ": "read",
  "EFFECT_ANNOUNCE": "announce",
  "EFFECT_FOCUS": "focus",
  "EFFECT_TIMER": "timer",
  "EFFECT_STOP": "stop",
  "EFFECT_DOWNLOAD": "download",
  "EFFECT_COPY": "copy",
  "EFFECT_CLEAR": "clear",
  "EFFECT_PRINT": "print",

  "REASON_QUOTA": "quota",
  "REASON_DISABLED": "disabled",
  "REASON_NEWER": "newer"
});
