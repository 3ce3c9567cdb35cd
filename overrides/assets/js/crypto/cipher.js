// AES-GCM over bytes, as the browser has it, and texts as bytes.

export const IV_BYTES = 12;
/** What AES-GCM adds to a text, to tell whether anybody changed it. */
export const TAG_BYTES = 16;

/** A byte that no text in UTF-8 holds: what comes after it is the text as a string of JSON. */
const AS_JSON = 0xff;

/**
 * @param {CryptoKey} key
 * @param {Uint8Array<ArrayBuffer>} bytes
 * @param {string} context
 */
export async function encrypt(key, bytes, context) {
  const iv = random(IV_BYTES);
  const how = { name: "AES-GCM", iv, additionalData: encode(context) };
  const data = await crypto.subtle.encrypt(how, key, bytes);
  return { iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/**
 * @param {CryptoKey} key
 * @param {string} data
 * @param {string} iv
 * @param {string} context
 */
export async function decrypt(key, data, iv, context) {
  const [start, sealed] = [fromBase64(iv), fromBase64(data)];
  if (!start || !sealed) return null;
  try {
    const how = { name: "AES-GCM", iv: start, additionalData: encode(context) };
    return new Uint8Array(await crypto.subtle.decrypt(how, key, sealed));
  } catch (error) {
    // So says the browser of a wrong key, of another context, and of bytes that are no envelope of ours.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** @param {number} bytes */
export function random(bytes) {
  return crypto.getRandomValues(new Uint8Array(bytes));
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>} from which `textOf` makes the same text again, to the last unit
 */
export function bytesOf(text) {
  // UTF-8 has no bytes for half of a surrogate pair, as damaged text may hold it; JSON writes it as an escape.
  if (!/\p{Surrogate}/u.test(text)) return encode(text);
  return Uint8Array.from([AS_JSON, ...encode(JSON.stringify(text))]);
}

/** @param {Uint8Array} bytes of `bytesOf` */
export function textOf(bytes) {
  return bytes[0] === AS_JSON
    ? String(JSON.parse(decode(bytes.subarray(1))))
    : decode(bytes);
}

/** @param {string} text */
export function encode(text) {
  return new TextEncoder().encode(text);
}

/** @param {Uint8Array} bytes */
function decode(bytes) {
  // A mark at the head of a text is a part of it, too.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/**
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer> | null} null where it is no base64
 */
export function fromBase64(text) {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
