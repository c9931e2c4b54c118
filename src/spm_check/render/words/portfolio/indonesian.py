"""Portofolio dalam bahasa Indonesia."""

from spm_check.render.words.portfolio.book import PortfolioWords, Several


def _alike(phrase: str) -> Several:
    """Return a phrase that does not change with the count."""
    return Several(phrase, phrase)


WORDS = PortfolioWords(
    code="id",
    title="Portofolio unit",
    units=_alike("{count} unit"),
    groups=_alike("{count} kelompok"),
    ways={
        "folder": "menurut folder",
        "parent": "menurut instansi induk",
        "region": "menurut wilayah",
        "sector": "menurut sektor",
        "kind": "menurut jenis unit",
    },
    far_short=_alike("{count} memiliki ketidaksesuaian mayor"),
    short=_alike("{count} hanya memiliki yang minor"),
    sound=_alike("{count} tidak memiliki ketidaksesuaian"),
    unread=_alike("{count} tidak dapat dibaca"),
    none_readable="Tidak ada unit yang dapat dibaca",
    first="Yang perlu didahulukan",
    make="Susun sekali untuk semua unit",
    keep="Adakan di tiap unit",
    lack="{name}: belum ada di {units} dari {of}, menutup {gaps}",
    gaps=_alike("{count} temuan"),
    weakest="Klausul terlemah",
    weak="{clause}: {short} dari {of} unit belum memenuhi, {major} di antaranya mayor",
    where="; terutama: {group}",
    ready="Siap diaudit untuk sertifikasi",
    none_ready="belum ada",
    nearly="Hampir siap",
    none_nearly="belum ada",
    with_minors="{name} ({count} minor)",
    fell_back="Menurun",
    fell="{name}: dari {then} menjadi {now}",
    more_majors=", ketidaksesuaian mayor dari {then} menjadi {now}",
    gone="Tidak ada lagi, dan tidak dihitung",
    late="Terlambat dari rencana",
    late_actions=_alike("{count} tindakan terlambat"),
    still_found=_alike("{count} dinyatakan selesai tetapi masih ditemukan"),
    mend="Perbaiki lebih dahulu",
    see_below=_alike("{count} unit tidak dapat dibaca dan tidak dihitung; lihat bagian akhir"),
    more=_alike("dan {count} lagi"),
    more_units=_alike("dan {count} unit lagi"),
    more_groups=_alike("dan {count} kelompok lagi"),
    ranking="Peringkat, dari yang terlemah",
    no_group="Tanpa kelompok",
    change="Selisih",
    since="Selisih dalam poin persentase sejak {day}",
    matrix="Unit menurut klausul",
    legend="Tiap huruf adalah putusan terburuk pada sebuah klausul",
    unreadable="Unit yang tidak dapat dibaca",
    problems=_alike("dan {count} masalah lagi"),
    group="Kelompok",
    map_title="Klausul menurut kelompok",
    map_note="Berapa dari seratus unit dalam satu kelompok, sejauh klausul itu berlaku baginya, yang "
    "belum memenuhinya (mayor atau minor). Makin gelap makin lemah; sel kosong berarti tidak ada.",
    all_units="Semua unit",
    cell="{group}, {clause}: {short} dari {of} unit belum memenuhi, {major} di antaranya mayor",
    units_title="Unit",
    units_note="Yang terlemah lebih dahulu. Klik judul kolom untuk mengurutkan.",
    clauses="Klausul",
    marks="Tiap kolom adalah satu klausul; makin tinggi tandanya, makin berat putusan terburuknya; "
    "yang sesuai tidak bertanda:",
    path="Folder",
    problem="Masalah",
    search="Nama atau folder",
    every_group="semua kelompok",
    shown="Ditampilkan {shown} dari {all} unit.",
    no_files="Laporan tiap unit ditulis di samping halaman ini bila halamannya disimpan sebagai "
    "berkas tersendiri: spm-check portfolio {root} -o portofolio.html",
    see_all="Tidak semuanya ditampilkan. Semua unit: spm-check portfolio {root} -o html=portofolio.html",
)
