"""Comparisons in Indonesian."""

from spm_check.render.words.comparison.book import ComparisonWords

WORDS = ComparisonWords(
    code="id",
    title="Perbandingan dua laporan kesenjangan",
    against_baseline="Dibandingkan dengan acuan per {day}",
    between="Dari {then} sampai {now}",
    fates={
        "new": "baru",
        "worse": "memburuk",
        "better": "membaik",
        "fixed": "selesai",
        "unchanged": "tetap",
    },
    headings={
        "new": "Temuan baru",
        "worse": "Temuan yang memburuk",
        "better": "Temuan yang membaik",
        "fixed": "Temuan yang sudah selesai",
        "unchanged": "Temuan yang tetap",
    },
    was="sebelumnya: {was}",
    none_risen="Tidak ada temuan yang baru atau memburuk.",
    then="dahulu",
    now="sekarang",
    difference="selisih",
    figures="Dahulu dan sekarang",
    verdicts="Persyaratan yang putusannya berubah",
    unknown="tidak diminta",
    updated="{path}: acuan sudah diperbarui; temuan baru atau memburuk yang tidak "
    "dimaafkannya: {count}",
    reset="{path}: acuan dibuat baru; temuan yang mulai sekarang dimaafkannya: {count}",
    forgives_nothing="{path}: acuan dibuat baru dan tidak memaafkan lebih dari sebelumnya.",
)
