"""Jatuh tempo dalam bahasa Indonesia."""

from spm_check.render.words.due.book import DuePhrase, DueWords

WORDS = DueWords(
    code="id",
    title="Jatuh tempo sistem mutu",
    day="Tanggal",
    until="Sampai {day} ({within})",
    overdue="Lewat waktu ({count})",
    none="Tidak ada yang jatuh tempo sampai {day}.",
    kinds={
        "internal-audit": DuePhrase(
            "Audit internal",
            "Audit internal berikutnya dilaksanakan dan direkam paling lambat {day}: {about}.",
            "Audit internal perlu dilaksanakan; tanggal rekaman terakhirnya tidak ada: {about}.",
        ),
        "management-review": DuePhrase(
            "Tinjauan manajemen",
            "Tinjauan manajemen berikutnya dilaksanakan dan direkam paling lambat {day}: {about}.",
            "Tinjauan manajemen perlu dilaksanakan; tanggal rekaman terakhirnya tidak ada: {about}.",
        ),
        "review": DuePhrase(
            "Peninjauan dokumen",
            "{about} ditinjau paling lambat {day}.",
            "{about} perlu ditinjau; tidak ada tanggal untuk menghitung jadwalnya.",
        ),
        "record": DuePhrase(
            "Rekaman berikutnya",
            "Rekaman berikutnya dari {about} sudah ada paling lambat {day}.",
            "Rekaman {about} perlu dibuat; tanggal rekaman terakhirnya tidak ada.",
        ),
        "nil-return": DuePhrase(
            "Pernyataan nihil",
            "Bila memang tidak ada kejadian, nihil pada {about} dinyatakan lagi paling lambat {day}.",
        ),
        "action": DuePhrase("Tindak lanjut", "Tindak lanjut selesai paling lambat {day}: {about}."),
        "legal-basis": DuePhrase(
            "Dasar hukum berakhir",
            "Hari terakhir berlakunya {about} ialah {day}; sebelum itu perlu ada penggantinya.",
        ),
        "effective": DuePhrase("Mulai berlaku", "{about} mulai berlaku pada {day}."),
        "retention": DuePhrase(
            "Masa simpan berakhir",
            "Masa simpan rekaman terbaru dari {about} berakhir pada {day}; rekaman yang lebih lama "
            "berakhir lebih dahulu.",
        ),
    },
    late="lewat {days} hari",
    one_late="lewat 1 hari",
    today="hari ini",
    tomorrow="besok",
    ahead="{days} hari lagi",
    no_day="tanpa tanggal",
    late_sign="Lewat waktu",
    answers="Penanggung jawab",
    clause="Klausul",
    calendar="Jatuh tempo mutu: {unit}",
    made="Diletakkan pada tanggal kalender ini dibuat karena tidak ada tanggal untuk menghitungnya.",
)
