"""Numbers of rows, as buttons bring them back."""

LARGEST_ID = 2**63 - 1


def may_exist(number: int) -> bool:
    """Not so for a number that no database knows, as in a made-up button."""
    return 0 < number <= LARGEST_ID
