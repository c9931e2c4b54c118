"""Bahasa Indonesia."""

from spm_check.render.words.paper.book import PaperWords

WORDS = PaperWords(
    code="id",
    gap_report="Laporan analisis kesenjangan",
    standard="Standar",
    kind="Jenis unit",
    day="Tanggal telaah",
    scope="Lingkup",
    services="Layanan",
    made_with="Disusun dengan spm-check {version} berdasarkan pernyataan unit; berlaku sebagai "
    "laporan unit setelah ditandatangani.",
    prepared="Disiapkan oleh",
    approved="Disahkan oleh",
    name="Nama",
    office="Jabatan",
    date="Tanggal",
    signature="Tanda tangan",
    page="Halaman {page} dari {pages}",
    unseen="Huruf dalam PDF ini tidak mempunyai beberapa aksara yang dipakai unit; aksara itu "
    "tercetak sebagai kotak. Bila disalin dari sini, dan dalam laporan Word, aksara itu tetap "
    "seperti yang ditulis unit.",
    counted="Yang dihitung",
    share="Bagian",
    light="Warna",
    met="Terpenuhi",
    by_chapter="Menurut pasal",
    by_clause="Klausul demi klausul",
    by_clause_note="Putusan suatu klausul ialah putusan terberat di antara persyaratannya. Angka "
    "dalam lajur terakhir ialah nomor temuan dalam laporan ini.",
    findings_note="Temuan yang sama pada beberapa persyaratan atau dokumen disebut satu kali. "
    "Nomornya sama dengan nomor dalam rencana tindak lanjut.",
    plan_note="Lajur pertama memuat nomor temuan dalam laporan ini. Lajur yang kosong diisi oleh "
    "unit; tindakan koreksi berasal dari unit, kecuali yang disebut sebagai usulan.",
    proposal="Usulan",
    late="{status}, lewat batas waktu",
    still_found="{status}, tetapi masih ditemukan",
    left_out="Pengecualian dan yang tidak berlaku",
    left_out_note="Yang dikesampingkan tidak dihitung sebagai terpenuhi maupun sebagai "
    "kesenjangan; alasannya berasal dari unit.",
    nothing_left_out="Tidak ada yang dikecualikan, dan semua syarat berlaku.",
    asked="Yang diminta",
    basis_note="Setiap persyaratan dengan putusannya dan bukti yang ditimbang, yang terbaik lebih "
    "dahulu.",
    rest="Batas telaah ini",
    none="Tidak ada.",
)
