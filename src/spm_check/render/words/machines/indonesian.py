"""The words of formats for machines in Indonesian."""

from spm_check.render.words.machines.book import MachineWords

WORDS = MachineWords(
    code="id",
    number="No.",
    requirement="Persyaratan",
    about="Mengenai",
    note="Catatan",
    finding_code="Kode",
    fingerprint="Sidik jari",
    others="Dokumen, jabatan, dan unit secara keseluruhan",
    not_shown="Belum ditandai: {findings}. Paling banyak {most} tanda ditampilkan untuk setiap kategori, "
    "dimulai dari yang terberat; laporan memuat semua temuan.",
    cut="Laporan ini lebih panjang daripada yang dapat dimuat di sini dan dipotong sampai di sini. "
    "Untuk memperoleh laporan lengkap: spm-check audit -o markdown=BERKAS",
)
