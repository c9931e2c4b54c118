"""Roll-out plans in English."""

from spm_check.render.words.rollout.book import RolloutWords

WORDS = RolloutWords(
    code="en",
    title="Roll-out plan ({file})",
    conclusion="Units that should have reached their target by {day}: {planned}; those that have: "
    "{reached}.",
    not_due="The first target date is {day}.",
    ahead="{count} units have reached their target ahead of the date.",
    one_ahead="1 unit has reached its target ahead of the date.",
    sheet="Roll-out",
    units_sheet="Units by phase",
    units_title="Units by phase of the roll-out",
    phase="Phase",
    units="Units",
    target="Target",
    start="Start",
    by="Target date",
    reached="Reached",
    together="Together",
    standing="Standing",
    standings={
        "behind": "behind",
        "under-way": "under way",
        "not-begun": "not begun",
        "reached": "reached",
    },
    late="{days} days late",
    one_late="1 day late",
    today="due today",
    one_left="1 day left",
    left="{days} days left",
    begins="begins on {day}",
    short="Not there yet",
    unread="cannot be read",
    more="and {count} more",
    no_units="no unit yet",
    no_phase="in no phase",
    unplanned="In no phase ({count} units)",
    one_unplanned="In no phase (1 unit)",
)
