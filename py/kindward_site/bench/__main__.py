"""`python -m kindward_site.bench`: see command.py."""

import sys

from kindward_site.bench.command import main

if __name__ == "__main__":
    sys.exit(main())
