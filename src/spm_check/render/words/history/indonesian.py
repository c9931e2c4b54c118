"""Histories in Indonesian."""

from spm_check.render.words.history.book import HistoryWords

WORDS = HistoryWords(
    code="id",
    title="Riwayat laporan kesenjangan",
    day="Tanggal",
    empty="Belum ada laporan yang disimpan; simpan dengan spm-check audit --keep.",
    course="Perkembangan dari {first} sampai {last}",
    chart="Bagian persyaratan yang terpenuhi dalam {count} laporan: {start} pada {first}, {end} "
    "pada {last}",
    findings_chart="Temuan dalam {count} laporan: {start} pada {first}; {end} pada {last}",
    skipped="Dilewati di folder laporan yang disimpan",
    why={
        "name": "namanya bukan nama laporan yang disimpan (TAHUN-BULAN-TANGGAL.json)",
        "unreadable": "tidak dapat dibaca, atau bukan berkas",
        "no-report": "bukan laporan JSON dari spm-check",
        "damaged": "laporan terpotong atau rusak",
        "other-unit": "laporan dari unit lain",
        "other-catalogue": "laporan dengan katalog lain",
        "other-day": "tanggal laporan tidak sama dengan namanya",
    },
)
