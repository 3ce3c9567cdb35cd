"""Markup and workers that a test brings into a page of the site: by the module that the page's policy lets through."""

from typing import Final

TRUSTED: Final = """
  const main = document.querySelector("script[type=module][src*=kindward-]").src;
  const { markup, scriptUrl } = await import(main.replace(/main\\.js$/, "page/trusted.js"));
"""
"""The first lines of an async function that a page evaluates."""
