"""python -m bot, and the installed progress-bot."""

import sys

from bot.command_line import main

if __name__ == "__main__":
    sys.exit(main())
