"""Portofolio dari waktu ke waktu dalam bahasa Indonesia."""

from spm_check.render.words.portfolio.book import Several
from spm_check.render.words.trends.book import TrendsWords

WORDS = TrendsWords(
    code="id",
    title="Riwayat portofolio",
    empty="Belum ada yang disimpan tentang ini; simpan portofolio dengan spm-check portfolio --store.",
    days=Several("{count} portofolio", "{count} portofolio"),
    only="hanya {names}",
    chart="Bagian persyaratan yang terpenuhi dalam {count} portofolio: {start} pada {first}, {end} "
    "pada {last}",
    findings_chart="Temuan dalam {count} portofolio: {start} pada {first}; {end} pada {last}",
    groups="Kelompok: bagian persyaratan yang terpenuhi",
    group="Kelompok",
    number="Unit",
    course="Perkembangan",
    was="Awal",
    now="Akhir",
    clauses="Klausul: bagian unit yang belum memenuhi",
    clause="Klausul",
    short="Belum",
    units="Unit: bagian persyaratan yang terpenuhi",
    changed="Unit yang paling berubah: bagian persyaratan yang terpenuhi",
    more_clauses=Several("dan {count} klausul lagi", "dan {count} klausul lagi"),
)
