"""SVG in, PNG out: a program of its own, for the library holds up all that runs beside it."""

import sys

import resvg_py

DENSITY = 2


def main() -> None:
    png = resvg_py.svg_to_bytes(
        svg_string=sys.stdin.buffer.read().decode("utf-8"),
        zoom=DENSITY,
        skip_system_fonts=True,
        font_files=sys.argv[1:],
    )
    sys.stdout.buffer.write(png)


if __name__ == "__main__":
    main()
