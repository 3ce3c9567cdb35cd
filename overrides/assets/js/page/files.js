// A file that the reader chose or is handed: read as text within a limit, and offered as a download.

import { NAMES } from "../wire/names.js";

/** More than any browser's local storage holds many times over; a larger file is not even opened. */
const MAX_BYTES = 40_000_000;

/**
 * What Python is told of a chosen file (messages.py, File).
 * @param {File} file
 * @returns {Promise<{ name: string, size: number, text: string, reason: string }>}
 */
export async function readFile(file) {
  const { name, size } = file;
  if (size > MAX_BYTES)
    return { name, size, text: "", reason: NAMES.REASON_HUGE };
  try {
    const bytes = await file.arrayBuffer();
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { name, size, text, reason: "" };
  } catch {
    return { name, size, text: "", reason: NAMES.REASON_UNREADABLE };
  }
}

/**
 * @param {string} name
 * @param {string} mime
 * @param {string} text
 */
export function download(name, mime, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: mime }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
