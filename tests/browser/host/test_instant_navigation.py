"""Instant navigation: one engine lives on, words come along, and answers to an earlier visit are not taken for this one."""

import json

import pytest
from playwright.sync_api import BrowserContext, expect

from support.host_page import (
    FULL,
    MATERIAL,
    STORAGE_NOTICE,
    SWITCHED_OFF,
    effects,
    hold_replies,
    let_go,
    press,
    settled,
    stored,
    told,
)
from support.host_site import READY, Open, Served
from support.waiting import until


def test_one_engine_lives_on_across_instant_navigation(
    host_open: Open, host_context: BrowserContext, host_site: Served
) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    main = page.locator("main").inner_html().replace('data-state="ready"', 'data-state="static"')
    page.fill("[name=thought]", "on the first page")
    settled(page)
    page.evaluate("html => visit('<h1>No practice here</h1>', '/kindward/deep/er/')", main)
    until(page, "told.some(({ type }) => type === 'unmount')")
    page.evaluate("html => visit(html, '/kindward/deep/er/still/')", main)
    assert page.input_value("[name=thought]") == "on the first page"
    page.wait_for_selector(READY)
    settled(page)
    assert page.evaluate("workers") == 1
    seqs = page.evaluate("told.filter(({ type }) => type).map(({ seq }) => seq)")
    assert seqs == list(range(1, len(seqs) + 1))
    assert json.loads(told(page, "mount")[-1]["draft"])["answers"]["thought"] == "on the first page"
    page.fill("[name=thought]", "second")
    expect(page.locator(".count")).to_have_text("6")
    press(page, "crash")
    until(page, "workers === 2")
    page.wait_for_selector(READY)


@pytest.mark.fault
def test_save_that_comes_back_after_the_reader_left_is_done(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    hold_replies(page)
    effects(
        page,
        {"do": "save", "key": "kindward:moment:m1", "text": '{"v":1}', "v": 1},
        {"do": "announce", "text": "Kept."},
    )
    page.evaluate("visit('<h1>No practice here</h1>', '/kindward/')")
    let_go(page)
    until(page, "localStorage.getItem('kindward:moment:m1') !== null")
    page.wait_for_timeout(200)
    expect(page.locator("body > [aria-live]")).to_have_text("")


def test_answers_to_an_earlier_visit_are_not_taken_for_this_one(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    page = host_open()
    hold_replies(page)
    main = page.locator("main").inner_html()
    effects(page, {"do": "announce", "text": "Of then."})
    page.evaluate("visit('<h1>No practice here</h1>', '/kindward/second/')")
    page.evaluate("html => visit(html, '/kindward/')", main)
    let_go(page)
    settled(page)
    page.wait_for_timeout(200)
    expect(page.locator("body > [aria-live]")).to_have_text("")
    page.fill("[name=thought]", "now")
    expect(page.locator(".count")).to_have_text("3")


def test_words_live_through_instant_navigation_without_storage(host_open: Open, host_context: BrowserContext) -> None:
    host_context.add_init_script(MATERIAL)
    host_context.add_init_script(SWITCHED_OFF)
    page = host_open()
    main = page.locator("main").inner_html()
    page.fill("[name=thought]", "only in memory")
    settled(page)
    page.evaluate("html => visit('<h1>No practice here</h1>', '/kindward/second/')", main)
    page.evaluate("html => visit(html, '/kindward/')", main)
    assert page.input_value("[name=thought]") == "only in memory"


def test_words_that_are_still_unkept_are_tried_and_said_again_after_instant_navigation(
    host_open: Open, host_context: BrowserContext
) -> None:
    host_context.add_init_script(MATERIAL)
    host_context.add_init_script(FULL)
    page = host_open()
    main = page.locator("main").inner_html()
    notice = page.locator('[data-slot="notice"] p')
    page.evaluate("window.full = true")
    page.fill("[name=thought]", "no room for these")
    expect(notice).to_contain_text(STORAGE_NOTICE)
    for is_full in (True, False):
        page.evaluate("full => { window.full = full; }", is_full)
        page.evaluate("visit('<h1>No practice here</h1>', '/kindward/second/')")
        page.evaluate("html => visit(html, '/kindward/')", main)
        assert page.input_value("[name=thought]") == "no room for these"
        expect(notice).to_have_count(1 if is_full else 0)
        assert (stored(page) is None) == is_full
    settled(page)
    assert stored(page)["fields"]["thought"] == "no room for these"
