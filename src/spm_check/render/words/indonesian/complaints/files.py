"""Mistakes about files and folders: finding them, their bytes and their shape."""

from spm_check.render.words.complaint_book import ComplaintPhrase, FileComplaints

FILES: FileComplaints = {
    "path-missing": ComplaintPhrase(
        "tidak ada folder atau berkas dengan nama ini",
        "Periksa ejaannya, dan dari folder mana perintah ini dijalankan.",
    ),
    "path-unreadable": ComplaintPhrase(
        "tidak dapat dibaca: {reason}", "Minta hak baca atas folder atau berkas ini."
    ),
    "unit-file-missing": ComplaintPhrase(
        "tidak ada unit.yaml di folder ini",
        "Sebut folder unit yang benar, atau mulailah unit.yaml dengan spm-check init.",
    ),
    "unit-file-twice": ComplaintPhrase(
        "ada unit.yaml dan unit.yml sekaligus", "Sisakan satu; nama yang lazim adalah unit.yaml."
    ),
    "file-irregular": ComplaintPhrase(
        "bukan berkas biasa", "Sebut berkas unit.yaml, bukan folder, pipa, atau perangkat."
    ),
    "link-outside": ComplaintPhrase(
        "tautan ke luar foldernya",
        "Letakkan berkasnya sendiri di folder itu, atau sebut berkas yang dimaksud.",
    ),
    "folder-expected": ComplaintPhrase(
        "ini berkas, bukan folder", "Sebutkan folder yang membawahi unit-unit."
    ),
    "folder-linked": ComplaintPhrase(
        "tautan ke folder sebuah unit; tautan tidak diikuti",
        "Sebutkan folder tempat unit itu sebenarnya berada, atau pindahkan unit ke sini.",
    ),
    "units-missing": ComplaintPhrase(
        "tidak ada unit.yaml di folder ini maupun di bawahnya",
        "Sebutkan folder yang membawahi unit-unit; unit baru dimulai dengan spm-check init.",
    ),
    "folder-too-full": ComplaintPhrase(
        "folder ini berisi lebih dari {limit} berkas dan folder",
        "Pilih folder unit, bukan seluruh diska; bila memang sebanyak itu, naikkan batasnya dengan "
        "--limit entries=JUMLAH.",
    ),
    "file-too-big": ComplaintPhrase(
        "berkas lebih besar dari {limit} bita",
        "Periksa apakah ini memang unit.yaml; bila ya, naikkan batasnya dengan --limit bytes=JUMLAH.",
    ),
    "file-empty": ComplaintPhrase(
        "berkas kosong", "Isi sekurang-kurangnya format dan unit; lihat contoh di panduan."
    ),
    "not-utf8": ComplaintPhrase(
        "bukan teks UTF-8: bita {byte} tidak dikenal",
        'Simpan kembali dengan pengodean UTF-8 (di Notepad: "Save as", Encoding: UTF-8).',
    ),
    "utf-16": ComplaintPhrase(
        "berkas ini disimpan sebagai UTF-16",
        'Simpan kembali dengan pengodean UTF-8 (di Notepad: "Save as", Encoding: UTF-8).',
    ),
    "yaml-character": ComplaintPhrase(
        "karakter yang tidak terlihat, {character}, tidak boleh ada di sini", "Hapus karakter itu."
    ),
    "yaml-tab": ComplaintPhrase(
        "tab tidak boleh dipakai untuk menjorokkan baris", "Ganti dengan spasi."
    ),
    "yaml-unclosed": ComplaintPhrase(
        "kurung atau tanda kutip yang dibuka di sini tidak ditutup", "Tutup sebelum baris berakhir."
    ),
    "yaml-quote": ComplaintPhrase(
        "nilai tidak boleh diawali karakter ini tanpa tanda kutip",
        "Apit seluruh nilainya dengan tanda kutip.",
    ),
    "yaml-escape": ComplaintPhrase(
        "garis miring terbalik di antara tanda kutip ganda punya arti khusus",
        "Pakai tanda kutip tunggal, atau tulis garis miring terbaliknya dua kali.",
    ),
    "yaml-indent": ComplaintPhrase(
        "baris ini tidak sejajar dengan baris-baris sebelumnya",
        "Samakan jumlah spasi di depannya dengan baris lain yang setingkat.",
    ),
    "yaml-colon": ComplaintPhrase(
        "titik dua ini tidak dapat dipahami",
        "Bila titik dua itu bagian dari teks, apit nilainya dengan tanda kutip; bila bukan, periksa "
        "jumlah spasi di depan baris ini.",
    ),
    "yaml-key": ComplaintPhrase(
        "baris sebelum ini bukan pasangan kunci dan nilai",
        "Tulis sebagai kunci: nilai, dengan spasi sesudah titik dua.",
    ),
    "yaml-trailing": ComplaintPhrase(
        "sesudah nilai yang sudah lengkap masih ada tulisan",
        "Hapus kurung yang berlebih, atau apit seluruh nilainya dengan satu pasang tanda kutip.",
    ),
    "yaml-syntax": ComplaintPhrase(
        "susunan YAML tidak dapat dipahami di sini",
        "Bandingkan dengan contoh di panduan: kunci dan nilai, spasi di depan, kurung, tanda kutip.",
    ),
    "yaml-too-deep": ComplaintPhrase(
        "daftar di dalam daftar lebih dari {limit} tingkat",
        "Sebuah unit.yaml tidak memerlukan tingkat sebanyak itu; bila memang perlu, naikkan batasnya "
        "dengan --limit depth=JUMLAH.",
    ),
    "yaml-too-long": ComplaintPhrase(
        "berkas memuat lebih dari {limit} bagian",
        "Pecah unit ini, atau naikkan batasnya dengan --limit events=JUMLAH.",
    ),
    "yaml-scalar-too-long": ComplaintPhrase(
        "satu teks lebih panjang dari {limit} karakter",
        "Persingkat teksnya, atau naikkan batasnya dengan --limit scalar=JUMLAH.",
    ),
    "yaml-alias": ComplaintPhrase(
        "rujukan YAML (*{name}) tidak dipakai di sini",
        "Tulis nilainya; bila memang teks yang diawali bintang, apit dengan tanda kutip.",
    ),
    "yaml-anchor": ComplaintPhrase(
        "jangkar YAML (&{name}) tidak dipakai di sini",
        "Hapus; bila memang teks yang diawali &, apit dengan tanda kutip.",
    ),
    "yaml-merge": ComplaintPhrase(
        "kunci penggabung YAML (<<) tidak dipakai di sini", "Tulis kunci-kuncinya satu per satu."
    ),
    "yaml-tag": ComplaintPhrase(
        "label YAML (tanda seru) tidak dipakai di sini",
        "Hapus; bila memang teks yang diawali tanda seru, apit dengan tanda kutip.",
    ),
    "yaml-documents": ComplaintPhrase(
        "berkas ini memuat lebih dari satu dokumen YAML",
        "Hapus baris --- ini dan semua yang sesudahnya, atau pindahkan ke berkas lain.",
    ),
    "yaml-directive": ComplaintPhrase(
        "arahan YAML yang diawali % tidak dipakai di sini", "Hapus baris yang diawali % itu."
    ),
    "key-duplicate": ComplaintPhrase(
        'kunci "{key}" ditulis dua kali, pertama pada baris {first}',
        "Gabungkan keduanya, atau hapus salah satu.",
    ),
    "key-unknown": ComplaintPhrase(
        'kunci "{value}" tidak dikenal di sini', "Kunci yang dikenal: {known}."
    ),
    "key-missing": ComplaintPhrase('kunci "{key}" belum ada', 'Tambahkan "{key}:" di sini.'),
    "not-a-mapping": ComplaintPhrase(
        "di sini seharusnya ada pasangan kunci dan nilai",
        "Tulis sebagai kunci: nilai, satu per baris.",
    ),
    "not-a-list": ComplaintPhrase(
        "di sini seharusnya ada daftar",
        "Tulis dalam kurung siku [a, b], atau satu per baris yang diawali tanda hubung.",
    ),
    "not-a-text": ComplaintPhrase(
        "di sini seharusnya ada satu nilai, bukan daftar", "Tulis satu nilai saja."
    ),
    "not-a-choice": ComplaintPhrase('"{value}" bukan pilihan yang dikenal', "Pilihannya: {known}."),
    "not-a-date": ComplaintPhrase(
        '"{value}" tidak dikenali sebagai tanggal',
        "Tulis tahun-bulan-tanggal, misalnya 2012-06-30.",
    ),
    "not-a-day": ComplaintPhrase(
        'tanggal "{value}" tidak ada dalam kalender', "Periksa bulan dan tanggalnya."
    ),
    "not-an-interval": ComplaintPhrase(
        '"{value}" tidak dikenali sebagai jangka waktu',
        "Tulis angka lebih dari nol dan satuannya, misalnya 90 hari, 6 bulan, atau 1 tahun.",
    ),
    "not-yes-or-no": ComplaintPhrase('"{value}" bukan ya atau tidak', "Tulis ya atau tidak."),
    "not-a-number": ComplaintPhrase(
        '"{value}" bukan angka dari 0 sampai 100',
        "Tulis angka dengan paling banyak satu desimal, misalnya 81 atau 80,5.",
    ),
    "not-an-identifier": ComplaintPhrase(
        '"{value}" tidak dapat dipakai sebagai kode',
        "Pakai huruf, angka, titik, garis bawah, tanda hubung, atau garis miring, tanpa spasi.",
    ),
    "not-a-fingerprint": ComplaintPhrase(
        '"{value}" bukan sidik temuan',
        "Salin ke-32 angka dan hurufnya dari laporan JSON atau dari buku kerja.",
    ),
    "value-blank": ComplaintPhrase(
        '"{key}" belum ada isinya', "Isi nilainya, atau hapus barisnya."
    ),
    "toml-syntax": ComplaintPhrase(
        "pyproject.toml tidak dapat dipahami", "Betulkan susunan TOML pada baris ini."
    ),
    "json-syntax": ComplaintPhrase(
        "JSON tidak dapat dipahami di sini",
        "Sebut berkas JSON dari spm-check (-f json), tanpa diubah.",
    ),
    "report-unknown": ComplaintPhrase(
        "bukan laporan JSON dari spm-check ({known})",
        "Sebut berkas JSON jenis ini, yang ditulis spm-check dengan -f json.",
    ),
    "report-unfinished": ComplaintPhrase(
        "laporan berakhir terlalu awal: pemeriksaan yang menulisnya tidak selesai",
        "Buat laporan itu sekali lagi; acuan dibuat dengan --reset-baseline setelah berkas ini "
        "dihapus.",
    ),
    "report-key": ComplaintPhrase(
        'laporan tidak utuh: "{key}" tidak ada atau isinya tidak sesuai',
        "Buat laporan itu sekali lagi; laporan tidak disunting dengan tangan.",
    ),
    "report-miscounted": ComplaintPhrase(
        "laporan tidak utuh: angkanya tidak sama dengan isi daftarnya",
        "Buat laporan itu sekali lagi; laporan tidak disunting dengan tangan.",
    ),
    "report-of-another-unit": ComplaintPhrase(
        'laporan ini tentang "{value}", bukan tentang "{known}"',
        "Sebut laporan dari unit yang sama; bila nama unit berubah, buat acuan baru.",
    ),
    "report-of-another-catalogue": ComplaintPhrase(
        "laporan ini memakai katalog {value}, bukan {known}",
        "Sebut laporan dengan katalog yang sama.",
    ),
    "baseline-missing": ComplaintPhrase(
        "acuan dengan nama ini belum ada",
        "Buat dengan --reset-baseline; yang dimaafkannya akan disebutkan.",
    ),
}
