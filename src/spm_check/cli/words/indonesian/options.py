"""What the arguments and options are for."""

from spm_check.cli.words.book import OptionBook

OPTIONS: OptionBook = {
    "UNIT": "Folder unit, atau unit.yaml-nya; bila tidak disebut, folder saat ini.",
    "PATH": "Folder satu atau beberapa unit, atau unit.yaml masing-masing.",
    "NAME": "Yang ingin dijelaskan: 4.2.3, 4.2.3.c, P1, review-overdue, ...",
    "SCHEMA": "unit, plan, rollout, catalogue, report, due, diff, history, portfolio, atau "
    "portfolio-history.",
    "LIST": "Daftar induk: .xlsx, .xls, .ods, atau .csv.",
    "PLAN": "Buku kerja dengan rencana tindak lanjut: .xlsx, .xls, .ods, atau .csv.",
    "OLD": "Laporan yang lebih lama (JSON).",
    "NEW": "Laporan yang lebih baru (JSON).",
    "ROOT": "Folder yang membawahi unit-unit, atau URL-nya (s3://, zip://, ...); bila tidak "
    "disebut, folder saat ini.",
    "ID": "Entri yang dipastikan, menurut id.",
    "CLAUSE": "Klausul yang meminta prosedur: 4.2.3, 4.2.4, 8.2.2, 8.3, 8.5.2, atau 8.5.3.",
    "SERVICE": "Nama layanan, sebaiknya seperti dalam services di unit.yaml.",
    "format": "Format laporan.",
    "output": "Tulis ke BERKAS, bukan ke layar; FORMAT=BERKAS menulis salinan tambahan dalam "
    "format itu. Boleh diulang.",
    "output-file": "Tulis ke BERKAS, bukan ke layar; akhiran namanya menentukan format.",
    "on": "Audit menurut keadaan tanggal ini (TTTT-BB-HH); bila tidak disebut, hari ini.",
    "on-due": "Hitung dari tanggal ini (TTTT-BB-HH); bila tidak disebut, dari hari ini.",
    "on-handover": "Tanggal serah terima (TTTT-BB-HH); bila tidak disebut, hari ini.",
    "within": "Sejauh mana ke depan: 90d, 12 minggu, 3 bulan, 1 tahun; bila tidak disebut, 90 hari.",
    "office": "Jabatan menurut kuncinya pada offices di unit.yaml; boleh tidak disebut bila hanya satu.",
    "lang": "Bahasa; bila tidak disebut, menurut SPM_CHECK_LANG, lalu menurut unit.",
    "fail-on": "Kategori teringan yang membuat kode keluar 1; bila tidak disebut, minor.",
    "baseline": "Laporan JSON terdahulu sebagai acuan: hanya yang baru atau memburuk dibanding acuan "
    "itu membuat kode keluar 1.",
    "update-baseline": "Perbarui acuan dengan yang selesai atau membaik; yang baru atau memburuk "
    "tidak pernah dimaafkan.",
    "reset-baseline": "Buat acuan baru dari keadaan sekarang dan sebutkan apa yang dimaafkannya.",
    "keep": "Simpan laporan di .spm-check/reports di samping unit.yaml, satu untuk setiap tanggal.",
    "replace": "Timpa Manual Mutu yang sudah ada pada tempat yang dinyatakan dalam unit.yaml.",
    "color": "Warna di terminal; auto juga mematuhi NO_COLOR dan FORCE_COLOR.",
    "quiet": "Hanya ringkasan.",
    "verbose": "Setiap temuan dengan alasan dan letaknya.",
    "clauses": "Folder katalog yang dipakai sebagai pengganti katalog bawaan.",
    "limit": "Naikkan batas pembacaan: bytes, depth, events, scalar, entries.",
    "procedures": "Hanya yang meminta prosedur wajib.",
    "records": "Hanya yang meminta rekaman wajib.",
    "excludable": "Hanya yang boleh dikecualikan unit.",
    "unit": "Folder unit, atau unit.yaml-nya; bila tidak disebut, folder saat ini.",
    "as": "Isi daftar itu, bila daftarnya sendiri tidak menyebutnya.",
    "all": "Semua entri yang belum dipastikan.",
    "yes": "Tanpa bertanya: pakai yang sudah diketahui, biarkan yang lain terbuka.",
    "answers": "Berkas berisi jawaban (YAML), sehingga tidak ada yang ditanyakan.",
    "write": "Tambahkan usulan ke unit.yaml tanpa bertanya.",
    "write-plan": "Tulis ke plan.yaml tanpa bertanya.",
    "dry-run-plan": "Hanya perlihatkan apa yang akan berubah dalam plan.yaml.",
    "interactive": "Tinjau berkas satu per satu: terima, ubah, lewati, berhenti.",
    "dry-run": "Hanya perlihatkan apa yang akan berubah dalam unit.yaml.",
    "draft-format": "Format dokumen; bila tidak disebut, docx.",
    "draft-output": "Berkas yang ditulis, di dalam folder unit; bila tidak disebut, di tempat "
    "prosedur lain berada.",
    "draft-on": "Tanggal pembuatan (TTTT-BB-HH); bila tidak disebut, hari ini.",
    "form": "Bentuk: puskesmas (blok kendali dan sembilan bagian) atau ministry (PermenPAN-RB "
    "35/2012); bila tidak disebut, menurut jenis unit.",
    "number": "Nomor dokumen.",
    "no-ocr": "Jangan membaca teks dari gambar dan hasil pindai.",
    "no-cache": "Tanpa memakai hasil yang lalu dan tanpa menyimpan hasil kali ini.",
    "by": "Kelompokkan unit menurut folder di antaranya (folder), induk (parent), folder pertama "
    "(region), folder terakhir (sector), atau jenis (kind); bila tidak disebut, menurut folder, "
    "atau menurut induk bila tidak ada folder di antaranya.",
    "jobs": "Berapa unit yang diaudit sekaligus; bila tidak disebut, satu untuk tiap prosesor.",
    "root": "Folder tempat unit induk (inherits) dicari; tanpa ini, dokumen bersama dari unit lain "
    "tidak dihitung.",
    "scheduler": "Mengaudit unit-unit pada klaster Dask, menurut alamat penjadwalnya "
    "(tcp://10.0.0.5:8786), bukan di komputer ini.",
    "since": "Portofolio yang lebih lama (JSON): menunjukkan perubahan sejak itu.",
    "rollout": "Rencana penerapan, yang menyebut tahap beserta sasarannya; bila tidak disebut, "
    "rollout.yaml di ROOT.",
    "root-portfolio": "Folder tempat unit induk (inherits) dicari bila ROOT hanya sebagian "
    "darinya; bila tidak disebut, ROOT itu sendiri.",
    "on-portfolio": "Audit menurut keadaan tanggal ini (TTTT-BB-HH); bila tidak disebut, hari ini.",
    "fail-on-portfolio": "Kategori teringan di unit mana pun yang membuat kode keluar 1; bila "
    "tidak disebut, minor.",
    "store": "Basis data penyimpan portofolio: berkas (SQLite), atau alamat "
    "(postgresql://PENGGUNA@HOST/BASISDATA). Sama dengan SPM_CHECK_STORE.",
    "as-root": "Nama ROOT dalam penyimpanan; bila tidak disebut, nama foldernya.",
    "unit-path": "Hanya unit di folder ini, dihitung dari ROOT; boleh diulang.",
    "group": "Hanya kelompok ini; boleh diulang.",
    "clause": "Hanya klausul ini (4.2.3); boleh diulang.",
    "from": "Hanya sejak tanggal ini (TTTT-BB-HH).",
    "until": "Hanya sampai tanggal ini (TTTT-BB-HH).",
    "debug": "Tampilkan rincian kesalahan program.",
    "version": "Tampilkan versi, lalu selesai.",
    "help": "Tampilkan bantuan ini, lalu selesai.",
}
