"""Programs for those who work on Kindward; the site and its readers need none of them."""
