"""Who tries each deed of the rights table, and which of them may do what."""

MEMBERS = {"member", "auditor", "keeper", "of_garden", "deputy", "coordinator"}
KNOWN = MEMBERS | {"applicant", "former"}
HEAD = {"coordinator"}
IN_OFFICE = HEAD | {"deputy"}
READERS = IN_OFFICE | {"auditor"}
OF_GARDEN = IN_OFFICE | {"of_garden"}
NOBODY: set[str] = set()
EVERYBODY = sorted(KNOWN)
