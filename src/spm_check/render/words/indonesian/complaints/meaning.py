"""Mistakes about what files mean: units, plans, roll-out plans, catalogues, drafts."""

from spm_check.render.words.complaint_book import ComplaintPhrase, MeaningComplaints

MEANING: MeaningComplaints = {
    "format-unknown": ComplaintPhrase(
        'format "{value}" tidak dikenal', "Versi spm-check ini membaca {known}."
    ),
    "catalogue-unknown": ComplaintPhrase(
        'katalog "{value}" tidak ada', "Katalog yang ada: {known}."
    ),
    "reference-unknown": ComplaintPhrase(
        'klausul atau persyaratan "{value}" tidak ada',
        "Lihat daftarnya dengan spm-check clauses.",
    ),
    "reference-chapter": ComplaintPhrase(
        "klausul {value} terlalu luas untuk dirujuk seluruhnya",
        "Sebut klausul di bawahnya, misalnya {value}.1.",
    ),
    "reference-list": ComplaintPhrase(
        "{value}: beberapa klausul ditulis di antara kurung siku", "Tulis [{value}]."
    ),
    "office-unknown": ComplaintPhrase(
        'jabatan "{value}" tidak ada pada offices',
        "Pakai salah satu jabatan yang ada, atau tambahkan pada offices. Yang ada: {known}.",
    ),
    "service-unknown": ComplaintPhrase(
        'pelayanan "{value}" tidak ada pada services',
        "Tulis sama dengan salah satu pelayanan unit, atau tambahkan pada services. Yang ada: "
        "{known}.",
    ),
    "item-unknown": ComplaintPhrase(
        'dokumen atau rekaman "{value}" tidak ada',
        "Pakai kode (id) yang ada pada documents atau records.",
    ),
    "statement-misplaced": ComplaintPhrase(
        'pernyataan ditulis untuk klausul, sedangkan "{value}" adalah persyaratan atau milik '
        "katalog lain",
        "Tulis nomor klausulnya saja.",
    ),
    "statement-misnamed": ComplaintPhrase(
        'nama berkas "{value}" tidak diawali nomor klausul',
        "Beri nama menurut klausulnya, misalnya 4.2.3.md.",
    ),
    "statement-twice": ComplaintPhrase(
        "pernyataan untuk klausul {value} juga ada di {first}", "Simpan salah satu saja."
    ),
    "condition-unknown": ComplaintPhrase(
        'pertanyaan "{value}" tidak ada dalam katalog', "Yang ada: {known}."
    ),
    "finding-unknown": ComplaintPhrase(
        'jenis temuan "{value}" tidak ada', "Yang kategorinya dapat diubah: {known}."
    ),
    "identifier-taken": ComplaintPhrase(
        '"{value}" sudah dipakai pada baris {first}', "Beri kode lain, atau hapus salah satu."
    ),
    "holding-missing": ComplaintPhrase(
        "tidak disebut di mana dokumen atau rekaman ini disimpan",
        "Isi file atau files untuk berkas di folder unit, atau location untuk yang hanya ada dalam "
        "bentuk kertas.",
    ),
    "record-shared": ComplaintPhrase(
        "{key} tertulis pada rekaman, padahal rekaman tidak dapat berlaku bagi unit lain",
        "Hapus kunci itu: setiap unit menyimpan rekaman pekerjaannya sendiri. Yang dipakai "
        "bersama hanya dokumen.",
    ),
    "parent-outside": ComplaintPhrase(
        '"{value}" berada di luar folder tempat unit induk dicari',
        "Sebutkan folder yang memuat kedua unit: dengan --root, sebagai ROOT pada spm-check "
        'portfolio, atau dengan root = "." di pyproject.toml folder itu.',
    ),
    "parent-missing": ComplaintPhrase(
        'tidak ada unit di "{value}"',
        "Tulis alamat unit.yaml unit induk dari folder unit ini, misalnya ../kota/unit.yaml.",
    ),
    "parent-unusable": ComplaintPhrase(
        'unit di "{value}" tidak dapat dipakai; jumlah kesalahannya: {count}',
        "Periksa unit itu dengan audit untuk melihat kesalahannya, lalu perbaiki.",
    ),
    "parent-circular": ComplaintPhrase(
        "pewarisan unit ini berputar: {chain}", "Hapus inherits pada unit yang paling atas."
    ),
    "parent-too-far": ComplaintPhrase(
        "unit di atas unit ini lebih dari {limit}", "Warisi langsung dari unit yang lebih tinggi."
    ),
    "path-absolute": ComplaintPhrase(
        '"{value}" diawali garis miring', "Tulis alamat dari folder unit, tanpa / di depan."
    ),
    "path-upward": ComplaintPhrase(
        '"{value}" keluar dari folder unit',
        "Pindahkan berkasnya ke dalam folder unit; yang di luarnya tidak dibaca.",
    ),
    "path-backslash": ComplaintPhrase(
        '"{value}" memakai garis miring terbalik', "Pakai garis miring biasa: {near}."
    ),
    "path-drive": ComplaintPhrase(
        '"{value}" menyebut huruf diska', "Tulis alamat dari folder unit, tanpa huruf diska."
    ),
    "path-nul": ComplaintPhrase("alamat berkas memuat karakter nol (NUL)", "Hapus karakter itu."),
    "grade-fixed": ComplaintPhrase(
        'kategori "{value}" tidak dapat diubah: yang tidak ada tidak dapat dinyatakan ada',
        "Yang kategorinya dapat diubah: {known}.",
    ),
    "colours-crossed": ComplaintPhrase(
        "batas kuning lebih tinggi daripada batas hijau", "Tukar kedua angka itu."
    ),
    "finding-planned": ComplaintPhrase(
        "temuan {value} sudah mempunyai tindakan, pada baris {first}",
        "Sisakan pada salah satunya.",
    ),
    "phase-empty": ComplaintPhrase(
        "tahap ini belum menyebut unit", "Sebutkan unitnya dengan salah satu kunci ini: {known}."
    ),
    "phase-backwards": ComplaintPhrase(
        "tanggal sasaran lebih awal daripada tanggal mulai tahap ini",
        "Betulkan salah satu tanggalnya: start ialah hari pertama, by ialah tanggal sasaran.",
    ),
    "site-unknown": ComplaintPhrase('tidak ada unit "{value}"', "Unit yang ada: {known}."),
    "folder-unknown": ComplaintPhrase(
        'tidak ada unit di bawah folder "{value}"', "Folder yang memuat unit: {known}."
    ),
    "unit-phased": ComplaintPhrase(
        'unit "{value}" sudah termasuk tahap "{known}", pada baris {first}',
        "Satu unit hanya termasuk satu tahap: sebutkan folder atau unitnya agar tidak tumpang "
        "tindih.",
    ),
    "catalogue-missing": ComplaintPhrase(
        "tidak ada katalog di folder ini",
        "Sebut folder yang memuat folder katalog; setiap folder katalog berisi {file}.",
    ),
    "catalogue-file-missing": ComplaintPhrase(
        'berkas "{value}" tidak ada di folder katalog',
        "Betulkan namanya, atau tambahkan berkasnya.",
    ),
    "catalogue-misnamed": ComplaintPhrase(
        'katalog "{value}" berada di folder bernama "{known}"', "Samakan keduanya."
    ),
    "number-misplaced": ComplaintPhrase(
        'nomor "{value}" tidak berada di bawah {known}',
        "Letakkan di bawah klausul induknya, atau betulkan nomornya.",
    ),
    "name-unknown": ComplaintPhrase('"{value}" tidak ada dalam katalog ini', "Yang ada: {known}."),
    "kind-mismatch": ComplaintPhrase(
        '"{value}" hanya untuk persyaratan dengan kind: {known}',
        "Betulkan kind, atau hapus kunci ini.",
    ),
    "obligation-unmatched": ComplaintPhrase(
        '"{value}" tidak dirujuk oleh persyaratan mana pun',
        "Rujuk pada persyaratannya, atau hapus dari daftar ini.",
    ),
    "learned-unusable": ComplaintPhrase(
        "berkas ini bukan hasil belajar dari contoh surat yang dikenal",
        "Pakai berkas asli dari spm-check, atau hapus agar usulan hanya memakai frasa.",
    ),
    "variable-unknown": ComplaintPhrase(
        'tidak ada isian untuk "{value}"', "Variabel yang dikenal: {known}."
    ),
    "blanks-unequal": ComplaintPhrase(
        "teks Indonesia mempunyai {value} isian yang harus dilengkapi, teks Inggris {known}",
        "Samakan isian keduanya: [isi: …] dan [fill in: …].",
    ),
    "requirement-unanswered": ComplaintPhrase(
        "persyaratan {value} tidak dijawab oleh kebijakan maupun langkah mana pun",
        "Cantumkan pada answers di teks yang mengaturnya, atau tulis langkahnya.",
    ),
}
