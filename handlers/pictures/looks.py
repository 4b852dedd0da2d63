"""One look for all charts: sizes in points of a phone, colours that all eyes tell apart."""

WIDTH = 360
MARGIN = 16
INSIDE = WIDTH - 2 * MARGIN

# A page of its own: it reads the same in a light chat and in a dark one.
PAPER = "#fcfbf7"
SHADE = "#efede4"
TRACK = "#dedbcf"
INK = "#1d2126"
FAINT = "#5d636b"

# Paul Tol's "muted" colours, dark and light by turns.
PROJECTS = (
    "#332288",
    "#ddcc77",
    "#44aa99",
    "#882255",
    "#88ccee",
    "#117733",
    "#cc6677",
    "#aa4499",
)
OTHERS = "#9b9b93"

TITLE, HEADING, WORDS, SMALL = 19.0, 15.0, 14.0, 12.5
