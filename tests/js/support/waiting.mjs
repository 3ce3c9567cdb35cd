// Waiting for what comes by itself, for as long as a busy machine needs.

/** Until `isSo` answers true; fails after some seconds. */
export async function until(isSo) {
  for (let turn = 0; !(await isSo()); turn += 1) {
    if (turn === 1000) throw new Error(`never came: ${isSo}`);
    await new Promise((done) => setTimeout(done, 5));
  }
}
