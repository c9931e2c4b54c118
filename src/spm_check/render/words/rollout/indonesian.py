"""Rencana penerapan dalam bahasa Indonesia."""

from spm_check.render.words.rollout.book import RolloutWords

WORDS = RolloutWords(
    code="id",
    title="Rencana penerapan ({file})",
    conclusion="Per {day}, {reached} dari {planned} unit yang seharusnya sudah mencapai sasaran telah "
    "mencapainya.",
    not_due="Tanggal sasaran pertama {day}.",
    ahead="{count} unit mencapai sasarannya sebelum tanggalnya.",
    one_ahead="1 unit mencapai sasarannya sebelum tanggalnya.",
    sheet="Penerapan",
    units_sheet="Unit menurut tahap",
    units_title="Unit menurut tahap penerapan",
    phase="Tahap",
    units="Unit",
    target="Sasaran",
    start="Mulai",
    by="Tanggal sasaran",
    reached="Tercapai",
    together="Bersama",
    standing="Keadaan",
    standings={
        "behind": "terlambat",
        "under-way": "berjalan",
        "not-begun": "belum mulai",
        "reached": "tercapai",
    },
    late="terlambat {days} hari",
    one_late="terlambat 1 hari",
    today="jatuh tempo hari ini",
    one_left="1 hari lagi",
    left="{days} hari lagi",
    begins="mulai {day}",
    short="Belum mencapai sasaran",
    unread="tidak dapat dibaca",
    more="dan {count} unit lain",
    no_units="belum ada unit",
    no_phase="tidak masuk tahap",
    unplanned="Tidak masuk tahap mana pun ({count} unit)",
    one_unplanned="Tidak masuk tahap mana pun (1 unit)",
)
