"""The command: scripts/mutants."""

import sys

from kindward_site.tools.mutants.command_line import main

if __name__ == "__main__":
    sys.exit(main())
