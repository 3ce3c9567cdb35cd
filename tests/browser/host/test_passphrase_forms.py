"""Where a passphrase is typed, modules alone: the lock's panel, the notice of a locked notebook, a file's passphrase."""

from collections.abc import Iterator
from typing import Final

import pytest
from playwright.sync_api import Browser, Page

from kindward_site.content.lock_panel import lock_panel
from support.host_site import Served

PASSPHRASE: Final = "four quiet otters"

START: Final = """async ([panel, passphrase]) => {
  const load = (name) => import(`/kindward/js/${name}.js`);
  const [lock, shown, notice, file, envelopes] = await Promise.all(
    ["lock/lifecycle", "lock/panel", "lock/unlock_notice", "lock/sealed_file", "crypto/envelopes"].map(load),
  );
  Object.assign(window, { lock, shown, notice, file, envelopes, PASSPHRASE: passphrase });
  // 600,000 rounds keep guessers out, and would keep these tests waiting.
  const { deriveKey } = SubtleCrypto.prototype;
  SubtleCrypto.prototype.deriveKey = function (how, ...more) {
    return deriveKey.call(this, { ...how, iterations: 1 }, ...more);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, text) {
    if (window.isFull) throw new DOMException("no room", "QuotaExceededError");
    setItem.call(this, key, text);
  };
  localStorage.clear();
  document.body.innerHTML = `${panel}<section id="x"><form><textarea name="a"></textarea></form></section>
    <section id="y"><form></form></section><input id="outside">`;
  window.find = (selector) => document.querySelector(selector);
  window.announced = () => find("body > [aria-live]")?.textContent.trim();
  window.focused = () => document.activeElement.id || document.activeElement.localName;
  window.shownParts = () => [...document.querySelectorAll("[data-lock-when]")].filter(({ hidden }) => !hidden)
    .map((part) => part.dataset.lockWhen);
  window.said = () => find("[data-lock-say]").textContent;
  window.until = async (isSo) => {
    for (let turn = 0; !isSo(); turn += 1) {
      if (turn > 1000) throw new Error(`never came: ${isSo}`);
      await new Promise((done) => setTimeout(done, 5));
    }
  };
  window.type = (form, ...values) => [...form.querySelectorAll("[autocomplete$=-password]")]
    .forEach((field, at) => (field.value = values[at]));
  window.send = (form) => form.dispatchEvent(new Event("submit", { bubbles: true, cancelable: true }));
  /** Type into a form of the panel, send it, and wait for what is said. */
  window.worked = async (what, ...values) => {
    const form = find(`[data-lock-do=${what}]`);
    type(form, ...values);
    send(form);
    const first = said();
    await until(() => said() !== "One moment.");
    return [first, said()];
  };
}"""


@pytest.fixture(scope="module")
def tab(browser: Browser) -> Iterator[Page]:
    tab = browser.new_page()
    yield tab
    tab.close()


@pytest.fixture
def page(tab: Page, host_site: Served) -> Page:
    """The panel as Python drew it, a section with a field and one without, and nothing stored."""
    tab.goto(host_site.url("page.css"))
    tab.evaluate(START, [lock_panel(), PASSPHRASE])
    return tab


def test_the_panel_shows_what_fits_how_the_lock_stands_and_says_what_was_done(page: Page) -> None:
    found = page.evaluate("""async () => {
      shown.show(find("[data-lock]"));
      const steps = [[shownParts(), find("#lock-minutes").value]];
      const step = async (...given) => steps.push([...(await worked(...given)), shownParts().join()]);
      await step("set", PASSPHRASE, PASSPHRASE);
      steps.push(find("#lock-minutes").value);
      await step("change", "not this one", "another one", "another one");
      await step("change", PASSPHRASE, "another one", "another one");
      await step("now");
      await step("unlock", "not this one");
      await step("unlock", "another one");
      await step("remove", "not this one");
      await step("remove", "another one");
      return steps;
    }""")
    busy = "One moment."
    assert found == [
        [["off"], "0"],
        [busy, "The lock is set. What you wrote is sealed.", "open"],
        "15",
        [busy, "That passphrase does not open it. Nothing has been changed.", "open"],
        [busy, "The passphrase is changed.", "open"],
        [busy, "Locked.", "closed"],
        [busy, "That passphrase does not open it. You can try again.", "closed"],
        [busy, "", "open"],
        [busy, "That passphrase does not open it. Nothing has been changed.", "open"],
        [busy, "The lock is off. What you wrote can be read again without a passphrase.", "off"],
    ]


def test_a_passphrase_is_asked_for_twice_and_has_a_least_length(page: Page) -> None:
    found = page.evaluate("""async () => {
      shown.show(find("[data-lock]"));
      const form = find("[data-lock-do=set]");
      const [fresh, again] = form.querySelectorAll("[autocomplete]");
      const [shows, sure] = ["show", "sure"].map((name) => form.querySelector(`[data-lock-${name}]`));
      const button = form.querySelector("button");
      const tick = (box) => { box.checked = !box.checked; box.dispatchEvent(new Event("input", { bubbles: true })); };
      const look = () => [fresh.type, again.type, button.disabled];
      const steps = [look()];
      tick(sure);
      steps.push(look());
      tick(shows);
      steps.push(look());
      tick(shows);
      tick(sure);
      steps.push(look());
      tick(shows);
      steps.push((await worked("set", "long enough", "long enoagh"))[1]);
      steps.push([...look(), fresh.value, again.value, shows.checked, focused()]);
      steps.push((await worked("set", "short 7", "short 7"))[1], shownParts()[0]);
      steps.push((await worked("set", "just 8 ok".slice(1), "just 8 ok".slice(1)))[1], shownParts()[0]);
      steps.push((await worked("change", "ust 8 ok", "short", "short"))[1]);
      return steps;
    }""")
    short = "A passphrase has at least 8 characters here. Four or five words are better."
    assert found == [
        ["password", "password", True],
        ["password", "password", False],
        ["text", "text", False],
        ["password", "password", True],
        "The two are not the same. Nothing has been changed.",
        ["password", "password", True, "", "", False, "lock-set-fresh"],
        short,
        "off",
        "The lock is set. What you wrote is sealed.",
        "open",
        short,
    ]


def test_the_panel_says_what_the_browser_refuses_and_what_another_tab_did(page: Page) -> None:
    found = page.evaluate("""async () => {
      shown.show(find("[data-lock]"));
      const steps = [];
      const last = async (...given) => steps.push((await worked(...given))[1]);
      const choose = (minutes) => {
        find("#lock-minutes").value = minutes;
        find("#lock-minutes").dispatchEvent(new Event("input", { bubbles: true }));
        steps.push([said(), lock.minutes()]);
      };
      window.isFull = true;
      await last("set", PASSPHRASE, PASSPHRASE);
      window.isFull = false;
      await last("set", PASSPHRASE, PASSPHRASE);
      await last("set", PASSPHRASE, PASSPHRASE);
      choose("5");
      window.isFull = true;
      choose("60");
      await last("change", PASSPHRASE, "another one", "another one");
      window.isFull = false;
      steps.push(shownParts()[0]);
      delete localStorage["kindward:lock:main"];
      await last("remove", PASSPHRASE);
      return steps;
    }""")
    refused = "This browser refused to store it. Everything is as it was."
    assert found == [
        "This browser had no room for it, so no lock is set. Everything is as it was.",
        "The lock is set. What you wrote is sealed.",
        refused,
        ["Saved.", 5],
        [refused, 5],
        refused,
        "open",
        "Another tab changed or removed the lock in the meantime. You can try again.",
    ]


def test_a_form_at_work_is_not_sent_twice_and_what_stumbles_is_said(page: Page) -> None:
    found = page.evaluate("""async () => {
      shown.show(find("[data-lock]"));
      shown.show(find("[data-lock]"));
      let derived = 0;
      const { deriveKey } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.deriveKey = function (...given) { derived += 1; return deriveKey.apply(this, given); };
      const form = find("[data-lock-do=set]");
      type(form, PASSPHRASE, PASSPHRASE);
      const isLeft = send(form);
      send(form);
      await until(() => said() !== "One moment.");
      const once = [isLeft, derived, said()];
      SubtleCrypto.prototype.deriveKey = () => { throw new Error("as a browser might"); };
      const stumbled = (await worked("remove", PASSPHRASE))[1];
      SubtleCrypto.prototype.deriveKey = deriveKey;
      const again = (await worked("remove", PASSPHRASE))[1];
      find("[data-lock-do=now]").dataset.lockDo = "nothing known";
      send(find("[data-lock-do='nothing known']"));
      return [...once, stumbled, again, said() === again];
    }""")
    assert found == [
        False,
        1,
        "The lock is set. What you wrote is sealed.",
        "That did not work here. Nothing has been changed. You can try again.",
        "The lock is off. What you wrote can be read again without a passphrase.",
        True,
    ]


def test_whoever_worked_the_panel_by_keyboard_is_at_its_head_and_nobody_else(page: Page) -> None:
    found = page.evaluate("""async () => {
      const panel = find("[data-lock]");
      shown.show(panel);
      find("#lock-set-fresh").focus();
      await worked("set", PASSPHRASE, PASSPHRASE);
      const steps = [document.activeElement === panel];
      find("#outside").focus();
      await worked("now");
      steps.push(focused());
      find("#lock-unlock").focus();
      await worked("unlock", "not this one");
      steps.push(focused(), find("#lock-unlock").value);
      await worked("unlock", PASSPHRASE);
      steps.push(document.activeElement === panel);
      panel.remove();
      await lock.lockNow();
      steps.push(focused());
      return steps;
    }""")
    assert found == [True, "outside", "lock-unlock", "", True, "body"]


def test_without_cryptography_the_panel_and_the_notice_say_so(page: Page) -> None:
    found = page.evaluate("""async () => {
      Object.defineProperty(crypto, "subtle", { value: undefined });
      shown.show(find("[data-lock]"));
      notice.sayLocked(find("#x"), { takesFocus: true });
      const asking = file.openedFile(find("#y"), "{}");
      const told = announced();
      const asks = [find("#x [data-asking]").innerText, find("#x [data-asking] form"), find("#y [data-asking] form")];
      find("#y [data-asking] button").click();
      return [shownParts(), ...asks, told, await asking];
    }""")
    locked, missing = "Your notebook is locked on this device.", "are loaded over https"
    assert found[0] == ["missing"]
    assert found[1].startswith(locked)
    assert missing in found[1]
    assert found[2:4] == [None, None]
    assert missing in found[4]
    assert found[5] is None


def test_the_notice_opens_the_lock_and_leads_back_whoever_was_in_it(page: Page) -> None:
    found = page.evaluate("""async () => {
      await lock.setLock(PASSPHRASE);
      await lock.lockNow();
      const [x, y] = [find("#x"), find("#y")];
      for (const turn of [1, 2]) notice.sayLocked(x, { takesFocus: false });
      notice.sayLocked(y, { takesFocus: true });
      const form = x.querySelector("[data-asking] form");
      const [field, status] = [form.querySelector("input"), x.querySelector("[role=status].kw-locked-said")];
      const told = find(`#${field.getAttribute("aria-describedby")}`);
      const steps = [
        [x.querySelectorAll("[data-notice]").length, x.hasAttribute("data-locked"), focused()],
        [told.textContent, y.querySelector("p").textContent],
        [field.id, field.type, field.autocomplete, field.required, find(`label[for=${field.id}]`).textContent],
      ];
      const tried = async (passphrase) => {
        field.value = passphrase;
        const isLeft = send(form);
        send(form);
        const first = status.textContent;
        await until(() => status.textContent !== "One moment.");
        steps.push([isLeft, first, status.textContent, field.value, focused(), lock.state()]);
      };
      await tried("");
      await tried("not this one");
      await tried(PASSPHRASE);
      find("#outside").focus();
      notice.unsayLocked(y);
      steps.push([focused(), announced()]);
      field.focus();
      notice.unsayLocked(x);
      steps.push([focused(), announced(), x.tabIndex, x.hasAttribute("data-locked"), x.querySelector("[data-notice]")]);
      return steps;
    }""")
    busy = "One moment."
    assert found == [
        [1, True, "y-passphrase"],
        [
            "Your notebook is locked on this device. You can write here. It stays on this page, and is stored once you unlock.",
            "Your notebook is locked on this device.",
        ],
        ["x-passphrase", "password", "current-password", True, "Passphrase"],
        [False, "", "", "", "y-passphrase", "closed"],
        [False, busy, "That passphrase does not open it. You can try again.", "", "x-passphrase", "closed"],
        [False, busy, "", "", "x-passphrase", "open"],
        ["outside", None],
        ["x", "Unlocked.", -1, False, None],
    ]


def test_whoever_is_led_back_to_the_head_of_a_section_is_not_scrolled_there(page: Page) -> None:
    found = page.evaluate("""async () => {
      const x = find("#x");
      const space = document.createElement("div");
      space.style.height = "5000px";
      x.before(space);
      notice.sayLocked(x, { takesFocus: true });
      const shown = scrollY;
      scrollTo({ top: 0, behavior: "instant" });
      notice.unsayLocked(x);
      return [shown > 0, scrollY, focused()];
    }""")
    assert found == [True, 0, "x"]


def test_a_file_is_sealed_under_a_passphrase_and_opened_with_it(page: Page) -> None:
    found = page.evaluate("""async () => {
      const x = find("#x");
      const sealing = file.sealedFile(x, "all that I kept");
      const ask = () => x.querySelector("[data-asking]");
      const status = () => ask().querySelector("[role=status]").textContent;
      const tried = async (...typed) => {
        type(ask(), ...typed);
        const isLeft = send(ask().querySelector("form"));
        const first = status();
        await until(() => !ask()?.firstChild || status() !== "One moment.");
        return [isLeft, first, ask().firstChild ? status() : "", focused()];
      };
      const fields = [...ask().querySelectorAll("input")].map(({ id, type, autocomplete }) => [id, type, autocomplete]);
      const labels = [...ask().querySelectorAll("label, button, p:not([role])")].map(({ textContent }) => textContent);
      const steps = [fields, labels, focused()];
      steps.push(await tried("short", "short"), await tried("long enough", "long enoagh"));
      steps.push(await tried("8 letter", "8 letter"));
      const envelope = await sealing;
      const opening = file.openedFile(x, envelope);
      steps.push([...ask().querySelectorAll("input")].map(({ id, autocomplete }) => [id, autocomplete]));
      steps.push([...ask().querySelectorAll("label, button, p:not([role])")].map(({ textContent }) => textContent));
      steps.push(await tried("8 litter"));
      const field = ask().querySelector("input");
      steps.push([field.selectionStart, field.selectionEnd]);
      find("#outside").focus();
      steps.push(await tried("8 letter"), await opening, x.tabIndex);
      return steps;
    }""")
    busy, short = "One moment.", "It would be safer with 8 characters or more."
    seal = "Choose a passphrase for this file, with 8 characters or more. Without it nobody can open the file, and nobody can reset it."
    assert found == [
        [["x-sealing", "password", "new-password"], ["x-sealing-1", "password", "new-password"]],
        [seal, "Passphrase for this file", "Type it again", "Seal the file", "Cancel"],
        "x-sealing",
        [False, busy, short, "x-sealing"],
        [False, busy, "The two are not the same. You can type them again.", "x-sealing"],
        [False, busy, "", "x"],
        [["x-sealing", "current-password"]],
        [
            "This file is sealed. With its passphrase you can look at it here.",
            *("Passphrase for this file", "Open the file", "Cancel"),
        ],
        [False, busy, "That passphrase does not open it. You can try again.", "x-sealing"],
        [0, 8],
        [False, busy, "", "outside"],
        "all that I kept",
        -1,
    ]


def test_a_file_that_waits_is_left_by_the_reader_the_next_file_and_the_lock(page: Page) -> None:
    found = page.evaluate("""async () => {
      const x = find("#x");
      await lock.setLock(PASSPHRASE);
      const asks = () => x.querySelectorAll("[data-asking] [data-notice=sealing]").length;
      const steps = [];
      const first = file.openedFile(x, "{}");
      const second = file.openedFile(x, "{}");
      steps.push(await first, asks());
      const leave = [...x.querySelectorAll("[data-asking] button")].at(-1);
      steps.push(leave.type);
      leave.click();
      steps.push(await second, asks(), focused());
      const third = file.sealedFile(x, "words");
      const form = x.querySelector("[data-asking] form");
      type(form, PASSPHRASE, PASSPHRASE);
      send(form);
      await lock.lockNow();
      steps.push(await third, asks());
      const fourth = file.openedFile(x, "{}");
      await lock.unlock(PASSPHRASE);
      steps.push(asks());
      find("#x [data-asking] button[type=button]").click();
      return [...steps, await fourth];
    }""")
    assert found == [None, 1, "button", None, 0, "x", None, 0, 1, None]


def test_a_file_that_stumbles_says_so_and_can_be_tried_again(page: Page) -> None:
    found = page.evaluate("""async () => {
      const sealing = file.sealedFile(find("#x"), "words");
      const form = find("#x [data-asking] form");
      const status = find("#x [data-asking] [role=status]");
      const { deriveKey } = SubtleCrypto.prototype;
      SubtleCrypto.prototype.deriveKey = () => { throw new Error("as a browser might"); };
      type(form, PASSPHRASE, PASSPHRASE);
      send(form);
      await until(() => status.textContent !== "One moment.");
      const stumbled = status.textContent;
      SubtleCrypto.prototype.deriveKey = deriveKey;
      send(form);
      return [stumbled, await envelopes.openText(await sealing, PASSPHRASE)];
    }""")
    assert found == ["That did not work here. You can try again.", "words"]


@pytest.mark.parametrize(
    "shows", ["shown.show(find('[data-lock]'))", "notice.sayLocked(find('#x'), { takesFocus: false })"]
)
def test_what_a_passphrase_needs_is_loaded_before_it_is_typed(page: Page, shows: str) -> None:
    found = page.evaluate(
        """async (shows) => {
          const isLoaded = () => performance.getEntriesByType("resource").some(({ name }) => name.endsWith("/preparing.js"));
          const before = isLoaded();
          Function(shows)();
          await until(isLoaded);
          return before;
        }""",
        shows,
    )
    assert found is False


def test_what_did_not_come_says_that_the_network_is_away(page: Page) -> None:
    page.route("**/*.js", lambda route: route.abort())
    found = page.evaluate("""async () => {
      shown.show(find("[data-lock]"));
      return (await worked("set", PASSPHRASE, PASSPHRASE))[1];
    }""")
    page.unroute_all()
    assert found.startswith("You are offline")
