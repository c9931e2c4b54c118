"""What falls due, in English."""

from spm_check.render.words.due.book import DuePhrase, DueWords

WORDS = DueWords(
    code="en",
    title="What falls due in the quality system",
    day="Day",
    until="Up to {day} ({within})",
    overdue="Overdue ({count})",
    none="Nothing falls due up to {day}.",
    kinds={
        "internal-audit": DuePhrase(
            "Internal audit",
            "The next internal audit is to be done and recorded by {day}: {about}.",
            "An internal audit is to be done; the date of its last record is missing: {about}.",
        ),
        "management-review": DuePhrase(
            "Management review",
            "The next management review is to be held and recorded by {day}: {about}.",
            "A management review is to be held; the date of its last record is missing: {about}.",
        ),
        "review": DuePhrase(
            "Document review",
            "To be reviewed by {day}: {about}.",
            "To be reviewed, there is no date from which to count: {about}.",
        ),
        "record": DuePhrase(
            "Next record",
            "The next record is to be there by {day}: {about}.",
            "A record is to be made; the date of the last one is missing: {about}.",
        ),
        "nil-return": DuePhrase(
            "Nil return",
            "If nothing has happened, that is to be stated again by {day}: {about}.",
        ),
        "action": DuePhrase("Action", "Action to be completed by {day}: {about}."),
        "legal-basis": DuePhrase(
            "Legal basis ends",
            "In force up to and including {day}, and to be replaced before: {about}.",
        ),
        "effective": DuePhrase("Comes into force", "In force from {day}: {about}."),
        "retention": DuePhrase(
            "Retention ends",
            "The retention period of the newest record ends on {day}, of older ones earlier: {about}.",
        ),
    },
    late="{days} days late",
    one_late="1 day late",
    today="today",
    tomorrow="tomorrow",
    ahead="in {days} days",
    no_day="no date",
    late_sign="Overdue",
    answers="Answerable",
    clause="Clause",
    calendar="Quality system due dates: {unit}",
    made="It stands on the day on which this calendar was made, since there is no date from which to count.",
)
