// A stand-in for the worker: answers as Python would by the contract, at a pace and with mishaps that a test sets.
//
// The manifest's `fake` sets them at boot and the channel "fake" while it runs, which is answered by a `set` with its `id`:
// `shut` (while it holds "boot" or "reply", no boot or no reply comes), `delay` ms before each reply,
// `echoes` (each reply is followed by all earlier ones, the newest first), `bootDelay` ms, `creeps` (how often, every 100 ms, it tells of another tenth of its files ahead of that), `silent` (such a line brings
// nothing any more), `badBoots` (how many boots fail), `mute` (how many never answer), `most` (a text with more characters is
// never answered; 0: none), `begins` (the effects that a mount asks for) or `faults` (by a message's type, what Python stumbles over: the whole reply, or with `stale`, `owed` or
// `unread` what is said beside the rest, without the stale parts). What it is told goes out on the channel "fake-log".

const control = new BroadcastChannel("fake");
const log = new BroadcastChannel("fake-log");
const mounts = new Map();
let fake = {
  shut: [],
  delay: 0,
  bootDelay: 0,
  creeps: 0,
  echoes: false,
  silent: false,
  badBoots: 0,
  mute: 0,
  most: 0,
  begins: [],
  faults: {},
};

let since = {};
control.onmessage = ({ data: { id, ...settings } }) => {
  Object.assign(since, settings);
  Object.assign(fake, settings);
  log.postMessage({ kind: "set", id });
};
self.onmessage = async ({ data }) => {
  log.postMessage(data);
  if (data.kind === "boot") await boot(data.runtime);
  else await answer(JSON.parse(data.message));
};

async function boot(runtime) {
  Object.assign(fake, runtime.fake, since);
  const boots = Number(await (await fetch(`${runtime.base}boots`)).text());
  if (boots <= fake.mute) return;
  for (let tenths = 1; tenths <= fake.creeps; tenths += 1) {
    await pause(100);
    const [archive, wasm] = [tenths * 100_000, tenths * 300_000];
    tell({ kind: "progress", archive, wasm, isSilent: fake.silent });
    if (fake.silent) tenths -= 1;
  }
  await pause(fake.bootDelay);
  await opened("boot");
  if (boots <= fake.badBoots) tell({ kind: "failed", reason: "a bad boot" });
  else tell({ kind: "ready", ms: {} });
}

async function answer(message) {
  const mishap = message.type === "press" ? message.action : "";
  if (mishap === "crash") setTimeout(() => fall());
  if (mishap === "crash" || mishap === "hang" || isTooMuch(message)) return;
  const reply = handle(message);
  await pause(fake.delay);
  await opened("reply");
  tell({ kind: "reply", reply: JSON.stringify(reply) });
  if (!fake.echoes) return;
  for (const earlier of [...answered].reverse())
    tell({ kind: "reply", reply: earlier });
  answered.push(JSON.stringify(reply));
}

const answered = [];

function isTooMuch({ type, value, fields = {}, draft }) {
  const kept = JSON.parse(draft ?? "{}").answers ?? {};
  const texts =
    type === "input"
      ? [value]
      : type === "mount"
        ? [...Object.values(fields), ...Object.values(kept)]
        : [];
  return fake.most > 0 && texts.some(({ length }) => length > fake.most);
}

function fall() {
  throw new Error("the worker fell over");
}

function handle(message) {
  const { mount, seq, type } = message;
  if (type === "unmount")
    return { mount, seq, parts: {}, order: [], draft: null, effects: [] };
  if (message.action === "stumble") return { mount, seq, error: "stumbled" };
  const fault = fake.faults[type];
  if (fault && Object.keys(fault).join() === "error")
    return { mount, seq, ...fault };
  if (type === "mount") mounts.set(mount, begin(message));
  const held = mounts.get(mount);
  const effects = fault?.owed ? [] : update(held.state, message);
  const parts = draw(held, message);
  for (const name of Object.keys(fault?.stale ?? {})) {
    delete parts[name];
    delete held.sent[name];
  }
  return {
    mount,
    seq,
    parts,
    order: Object.keys(view(held.state)),
    draft: draft(held.state),
    effects,
    ...fault,
  };
}

function begin({ draft, carry, fields }) {
  const state = {
    at: 0,
    answers: {},
    more: false,
    ...JSON.parse(draft ?? "{}"),
  };
  if (carry) state.answers.thought = JSON.parse(carry).words;
  Object.assign(state.answers, fields);
  return { state, sent: {} };
}

function update(state, { type, name, value, action }) {
  if (type === "input" && name !== "pass") state.answers[name] = value;
  if (type === "press" && action === "effects") return JSON.parse(value);
  if (type === "press" && action === "more") state.more = true;
  if (type === "press" && action === "fill") state.answers.short = value;
  if (type === "press" && action === "set") {
    const { answers, ...rest } = JSON.parse(value);
    Object.assign(state, rest);
    Object.assign(state.answers, answers);
  }
  if (type === "press" && action === "next") {
    state.at = 1;
    return [{ do: "focus", part: "step-1" }];
  }
  if (type === "press" && action === "drop")
    Object.assign(state, { at: 0, answers: {}, more: false });
  return type === "mount" ? fake.begins : [];
}

function draft(state) {
  const words = Object.values(state.answers).some(
    (answer) => answer.length > 0,
  );
  return words || state.at > 0 || state.more ? JSON.stringify(state) : null;
}

function draw(held, { applied, seq }) {
  const parts = view(held.state);
  for (const [name, html] of Object.entries(parts))
    if (held.sent[name]?.[0] !== html) held.sent[name] = [html, seq];
  const fresh = Object.entries(held.sent).filter(
    ([name, [, at]]) => name in parts && at > applied,
  );
  return Object.fromEntries(fresh.map(([name, [html]]) => [name, html]));
}

function view({ at, answers, more, rows = [] }) {
  const { thought = "", short = "", mood = "", feelings = [] } = answers;
  const count = typeof thought === "string" ? thought.length : 0;
  const radio = (value) =>
    `<label><input type="radio" name="mood" value="${value}"${mood === value ? " checked" : ""}> ${value}</label>`;
  const box = (value) =>
    `<label><input type="checkbox" name="feelings" value="${value}" data-many${feelings.includes(value) ? " checked" : ""}> ${value}</label>`;
  const parts = {
    head: `<div data-part="head"><h2 id="four-n-title">A pause</h2><p class="count">${count}</p><details><summary>Why</summary><p>${count} letters</p></details></div>`,
    "step-0": `<div data-part="step-0" data-live="${at === 0}"><p class="echo">${escape(thought)}</p><textarea id="four-n-thought" name="thought">${escape(thought)}</textarea><input id="four-n-short" name="short" value="${escape(short)}">${radio("calm")}${radio("sad")}${box("hurt")}${box("fear")}</div>`,
    "step-1": `<div data-part="step-1" data-live="${at === 1}"><h3 id="four-n-second">Second</h3><p>${count}</p></div>`,
  };
  if (more)
    parts.more = `<div data-part="more"><textarea id="four-n-extra" name="extra">${escape(answers.extra ?? "")}</textarea></div>`;
  // Rows without ids, as a practice should not draw them: the library may take one for another.
  if (rows.length > 0) {
    const row = (name) =>
      `<p><input name="${name}" value="${escape(answers[name] ?? "")}"></p>`;
    parts.rows = `<div data-part="rows">${rows.map(row).join("")}</div>`;
  }
  const button = (action, primary = "") =>
    `<button type="button" data-press="${action}" value=""${primary}>${action}</button>`;
  const actions = [
    "more",
    "set",
    "fill",
    "drop",
    "effects",
    "crash",
    "hang",
    "stumble",
  ].map((action) => button(action));
  if (more) actions.unshift(button("less"));
  parts.foot = `<div data-part="foot">${button("next", ' data-primary=""')}${actions.join("")}</div>`;
  return parts;
}

function escape(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/g, (sign) => names[sign]);
}

function pause(ms) {
  return new Promise((done) => setTimeout(done, ms));
}

async function opened(gate) {
  while (fake.shut.includes(gate)) await pause(5);
}

function tell(data) {
  self.postMessage(data);
}
