"""The build side of Kindward: what turns Markdown and Python into the site. It runs in CPython only."""
