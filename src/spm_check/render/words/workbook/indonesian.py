"""Buku kerja dalam bahasa Indonesia."""

from spm_check.render.words.workbook.book import WorkbookWords

WORDS = WorkbookWords(
    code="id",
    summary="Ringkasan",
    checklist="Daftar periksa",
    evidence="Daftar bukti",
    page="Halaman {page} dari {pages}",
    day_form="[$-421]d mmm yyyy",
    figure="Yang dihitung",
    met="Terpenuhi",
    applicable="Berlaku",
    share="Persentase",
    light="Warna",
    note="Catatan",
    requirement="Persyaratan",
    asked="Yang diminta",
    obliged="Wajib",
    yes="ya",
    advice="Saran",
    how_to_fill="Isi kolom Akar masalah sampai Data dukung, simpan, lalu baca kembali dengan "
    "spm-check plan import. Jangan hapus kolom terakhir yang tersembunyi: dengan "
    "kolom itulah tindakan dicocokkan dengan temuannya.",
    status_title="Status",
    status_hint="Pilih salah satu: {statuses}.",
    due_hint="Tulis tanggal, misalnya 31/12/2012.",
    number="Nomor",
    revision="Revisi",
    dated="Tanggal",
    prepared="Disusun oleh",
    accepted="Disetujui oleh",
    name_and_office="Nama, jabatan, tanggal",
)
