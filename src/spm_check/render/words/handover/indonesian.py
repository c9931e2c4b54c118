"""Serah terima jabatan dalam bahasa Indonesia."""

from spm_check.render.words.handover.book import HandoverWords, PartWords

WORDS = HandoverWords(
    code="id",
    title="Serah terima jabatan",
    record="Berita acara serah terima jabatan",
    opening="Pada tanggal {day} jabatan {office} pada {unit} diserahterimakan. Daftar berikut memuat "
    "apa yang melekat pada jabatan itu dalam sistem manajemen mutu, menurut pernyataan unit dan "
    "telaah pada tanggal yang sama. Kedua pihak mencocokkannya sebelum menandatangani.",
    made="Disusun dengan spm-check {version} dari unit.yaml, plan.yaml, dan isi folder unit; berlaku "
    "setelah ditandatangani.",
    day="Tanggal serah terima",
    giver="Yang menyerahkan",
    taker="Yang menerima",
    witness="Mengetahui",
    since="sejak {day}",
    unnamed="belum disebut di unit.yaml",
    confirm=PartWords(
        "Dokumen yang perlu ditegaskan",
        "Disahkan oleh pejabat sebelumnya dan tetap berlaku. Pejabat yang baru menegaskan bahwa ia "
        "melanjutkannya, atau mengesahkannya kembali.",
    ),
    approve=PartWords(
        "Menunggu pengesahan", "Belum mengikat siapa pun sebelum disahkan oleh jabatan ini."
    ),
    prepared=PartWords("Dokumen yang disusun jabatan ini"),
    processes=PartWords("Proses yang menjadi tanggung jawabnya"),
    evidence=PartWords("Rekaman dan dokumen dari proses itu"),
    practices=PartWords(
        "Sudah dilakukan, belum tertulis",
        "Kebiasaan ini hilang bersama orangnya bila tidak dituangkan secara tertulis.",
    ),
    due=PartWords("Jatuh tempo sampai {day}"),
    unanswered=PartWords(
        "Jatuh tempo, belum ada penanggung jawabnya",
        "Tidak ada jabatan yang disebut untuk hal-hal ini; pimpinan unit menunjuknya.",
    ),
    findings=PartWords("Temuan pada jabatan ini dan dokumennya"),
    of_unit=PartWords("Temuan pada unit secara keseluruhan"),
    others="Persyaratan, dokumen, dan jabatan lain juga mempunyai temuan: {counts}; selengkapnya dengan "
    "spm-check audit.",
    actions=PartWords("Tindak lanjut yang belum selesai"),
    law=PartWords("Dasar hukum"),
    code_of="Kode",
    approved="Disahkan",
    undated="tanggal tidak disebut",
    remark="Catatan",
    unsettled="belum ditegaskan oleh yang menyerahkan",
    process="Proses",
    shown_by="Dibuktikan dengan",
    practice="Praktik",
    away="Waktu",
    what="Yang jatuh tempo",
    action="Tindakan",
    citation="Dasar hukum",
    about="Tentang",
    until="Berlaku sampai",
    endless="tidak dibatasi",
    ended="sudah berakhir",
)
