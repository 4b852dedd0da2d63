"""Sharing out what is scarce: four rules in whole numbers (the rules, common funds)."""

from domain.sharing.affording import affordable, cut
from domain.sharing.anew import share_anew
from domain.sharing.rules import RULES
from domain.sharing.wishes import Shared, Wished

__all__ = ["RULES", "Shared", "Wished", "affordable", "cut", "share_anew"]
