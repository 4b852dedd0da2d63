"""Letters about applications and times on trial."""

from datetime import date

from handlers.applications.buttons import Answer, Do, OnTrial, ReplyTo
from handlers.applications.buttons import Say as TrialSay
from handlers.applications.card import to_list
from handlers.joining.buttons import Go, Step
from handlers.letters import Facts, Letter, plain
from handlers.pages import Page, Row, button
from locales import Say


def application(say: Say, facts: Facts) -> Page:
    return Page(say("letter-application", name=facts["name"]), _answers(say, facts))


def application_to_unit(say: Say, facts: Facts) -> Page:
    text = say("letter-application-to-unit", name=facts["name"], unit=facts["unit"])
    return Page(text, _answers(say, facts))


def refused(say: Say, facts: Facts) -> Page:
    if facts.get("unit"):
        text = say("letter-refused-by-unit", unit=facts["unit"], reason=facts["reason"])
        return Page(text)
    step = Step(go=Go.WELCOME, language="en" if say.language == "en" else "ru")
    again = button(say("joining-apply-again"), step)
    return Page(say("joining-was-refused", reason=facts["reason"]), [[again]])


def question(say: Say, facts: Facts) -> Page:
    words = {name: facts[name] for name in ("by", "unit", "question")}
    answer = button(say("application-reply"), ReplyTo(note_id=facts["note"]))
    return Page(say("letter-application-question", **words), [[answer]])


def replied(say: Say, facts: Facts) -> Page:
    words = {name: facts[name] for name in ("name", "question", "text")}
    return Page(say("letter-application-replied", **words), [_open(say, facts), *to_list(say)])


def place_free(say: Say, facts: Facts) -> Page:
    text = say("letter-place-free", name=facts["name"], unit=facts["unit"])
    return Page(text, [_open(say, facts)])


def probation_begun(say: Say, facts: Facts) -> Page:
    until = date.fromisoformat(facts["until"])
    words = {"unit": facts["unit"], "quarters": facts["quarters"]}
    return Page(say("letter-probation-begun", until=until, **words))


def probation_extended(say: Say, facts: Facts) -> Page:
    until = date.fromisoformat(facts["until"])
    return Page(say("letter-probation-extended", until=until, unit=facts["unit"]))


def probation_ends(say: Say, facts: Facts) -> Page:
    until = date.fromisoformat(facts["until"])
    which = OnTrial(
        say=TrialSay.OPEN,
        unit_id=facts["unit_id"],
        member_id=facts["member"],
        until=until.toordinal(),
    )
    text = say("letter-probation-ends", name=facts["name"], unit=facts["unit"])
    return Page(text, trial_rows(say, which))


def trial_rows(say: Say, which: OnTrial) -> list[Row]:
    """Stay, a little longer, goodbye."""
    longer = [
        button(say("probation-extend", days=days), which.to(TrialSay.EXTEND, days))
        for days in (14, 30, 60)
    ]
    keep = button(say("probation-keep"), which.to(TrialSay.KEEP))
    return [[keep], longer, [button(say("probation-part"), which.to(TrialSay.PART))]]


def _answers(say: Say, facts: Facts) -> list[Row]:
    """An old letter knows no unit: it is the reader's own."""
    answer = _answer(facts)
    both = [
        button(say("application-admit"), answer.to(Do.ADMIT)),
        button(say("application-refuse"), answer.to(Do.REFUSE)),
    ]
    return [both, _open(say, facts)]


def _open(say: Say, facts: Facts) -> Row:
    return [button(say("application-open"), _answer(facts))]


def _answer(facts: Facts) -> Answer:
    return Answer(
        do=Do.OPEN,
        member_id=facts["applicant"],
        applied=facts["applied"],
        unit_id=facts.get("unit_id", 0),
    )


LETTERS: dict[str, Letter] = {
    "application": application,
    "application-to-unit": application_to_unit,
    "application-question": question,
    "application-replied": replied,
    "application-listed": plain("letter-application-listed"),
    "refused": refused,
    "place-free": place_free,
    "probation-begun": probation_begun,
    "probation-extended": probation_extended,
    "probation-ends": probation_ends,
    "probation-over": plain("letter-probation-over"),
    "probation-passed": plain("letter-probation-passed"),
    "parted": plain("letter-parted"),
}
