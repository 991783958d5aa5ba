"""python -m thrillmon"""

import sys

from thrillmon.cli import main

if __name__ == "__main__":
    sys.exit(main())
