// The browser's ciphers, as the vault uses them: a key from a passphrase, AES-GCM over bytes, bytes as text.

export const IV_BYTES = 12;
/** What AES-GCM adds to a text, to tell whether anybody changed it. */
export const TAG_BYTES = 16;

/**
 * @param {string} passphrase
 * @param {string} salt
 * @param {number} iterations
 */
export async function derive(passphrase, salt, iterations) {
  // Keyboards differ in how they write an accented letter; composed, it is the same passphrase.
  const secret = encode(passphrase.normalize("NFC"));
  const { subtle } = crypto;
  const base = await subtle.importKey("raw", secret, "PBKDF2", false, [
    "deriveKey",
  ]);
  const how = {
    name: "PBKDF2",
    hash: "SHA-256",
    salt: fromBase64(salt),
    iterations,
  };
  const what = { name: "AES-GCM", length: 256 };
  return subtle.deriveKey(how, base, what, false, ["encrypt", "decrypt"]);
}

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
  try {
    const additionalData = encode(context);
    const how = { name: "AES-GCM", iv: fromBase64(iv), additionalData };
    const bytes = await crypto.subtle.decrypt(how, key, fromBase64(data));
    return new Uint8Array(bytes);
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

/** @param {string} text */
export function encode(text) {
  return new TextEncoder().encode(text);
}

/** @param {Uint8Array} bytes */
export function decode(bytes) {
  return new TextDecoder().decode(bytes);
}

/** @param {Uint8Array} bytes */
export function toBase64(bytes) {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary);
}

/** @param {string} text */
function fromBase64(text) {
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
