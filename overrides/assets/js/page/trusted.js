// What the browser is asked to trust (Trusted Types): the markup that Python drew, and the addresses of our own workers.
//
// The page's policy lets no string become markup but through here and the `default` policy of main.html. Python escapes what
// readers wrote; should it ever miss, no element that could run or load anything comes of it.

/** Elements that no part of ours has, and that do something by being there. */
const ACTIVE =
  /<\/?(?:script|i?frame|object|embed|base|meta|link|style|form|math)\b/i;

/**
 * @typedef {{ createHTML: (html: string) => string, createScriptURL: (url: string) => string }} Rules
 * @typedef {{ createPolicy: (name: string, rules: Rules) => Rules }} Factory
 */

/** @type {Rules} */
const RULES = {
  createHTML(html) {
    if (!ACTIVE.test(html)) return html;
    console.error("Kindward: markup that could run was not drawn");
    return "";
  },
  createScriptURL(url) {
    if (new URL(url).origin === location.origin) return url;
    throw new TypeError("a worker comes from our own address");
  },
};

/** @type {Rules | undefined} */
let made;

/** The browser makes it once; where it knows no Trusted Types, the same rules give plain strings. */
function policy() {
  const { trustedTypes } = /** @type {{ trustedTypes?: Factory }} */ (
    /** @type {unknown} */ (globalThis)
  );
  made ??= trustedTypes?.createPolicy("kindward", RULES) ?? RULES;
  return made;
}

/**
 * @param {string} html that Python drew, or that the page was sent with
 * @returns {string} to a browser that knows Trusted Types a trusted one; empty where it holds what could run
 */
export function markup(html) {
  return policy().createHTML(html);
}

/**
 * @param {string} url absolute, of a worker's script
 * @returns {string} to a browser that knows Trusted Types a trusted one
 * @throws {TypeError} where it is not of our own origin
 */
export function scriptUrl(url) {
  return policy().createScriptURL(url);
}
