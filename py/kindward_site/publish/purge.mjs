// Takes out of a style sheet what no word of a list can match. Reads {"sheet", "words"} as JSON from standard input and
// writes {"sheet", "left"}: the sheet that is left, and the selectors that were left out.
import { text } from "node:stream/consumers";
import { PurgeCSS } from "purgecss";

const { sheet, words } = JSON.parse(await text(process.stdin));
const [purged] = await new PurgeCSS().purge({
  css: [{ raw: sheet }],
  content: [{ raw: words.join(" "), extension: "words" }],
  defaultExtractor: (listed) => listed.split(" "),
  variables: true,
  keyframes: true,
  fontFace: true,
  rejected: true,
});
process.stdout.write(
  JSON.stringify({ sheet: purged.css, left: purged.rejected }),
);
