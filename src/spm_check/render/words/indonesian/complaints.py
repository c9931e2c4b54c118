"""Kalimat setiap kesalahan masukan."""

from spm_check.render.words.complaint_book import ComplaintBook, ComplaintPhrase

COMPLAINTS: ComplaintBook = {
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
    "list-unreadable": ComplaintPhrase(
        "tidak dapat dibaca sebagai buku kerja atau tabel",
        "Bila terkunci atau rusak, simpan kembali sebagai berkas Excel tanpa kata sandi.",
    ),
    "extra-missing": ComplaintPhrase(
        "pembaca berkas Word, Excel, dan PDF belum terpasang: {name}",
        "Pasang dengan pip install 'spm-check[scan]'.",
    ),
    "office-missing": ComplaintPhrase(
        "yang diperlukan untuk berkas Word, Excel, dan PDF belum terpasang: {name}",
        "Pasang dengan pip install 'spm-check[office]'.",
    ),
    "store-library-missing": ComplaintPhrase(
        "yang menyimpan portofolio ke basis data belum terpasang: {name}",
        "Pasang dengan pip install 'spm-check[store]'.",
    ),
    "store-missing": ComplaintPhrase(
        "belum ada portofolio yang disimpan di sini",
        "Simpan dengan spm-check portfolio ROOT --store; atau sebut berkas atau alamat yang benar.",
    ),
    "store-unreachable": ComplaintPhrase(
        "basis data tidak dapat dibuka",
        "Periksa apakah folder berkasnya ada; untuk server: apakah berjalan, dan apakah alamat, "
        "basis data, pengguna, dan kata sandinya benar.",
    ),
    "store-locked": ComplaintPhrase(
        "pihak lain sedang menulis ke basis data, lebih lama daripada waktu tunggu",
        "Coba lagi nanti.",
    ),
    "store-denied": ComplaintPhrase(
        "basis data tidak boleh ditulisi",
        "Mintalah izin membuat tabel dan menulis kepada pengelolanya.",
    ),
    "store-full": ComplaintPhrase("diska tempat basis data penuh", "Sediakan ruang di sana."),
    "store-foreign": ComplaintPhrase(
        "ini bukan basis data spm-check; isinya dibiarkan apa adanya",
        "Sebut berkas baru, atau basis data tersendiri.",
    ),
    "store-newer": ComplaintPhrase(
        "basis data ini milik versi spm-check yang lebih baru; isinya dibiarkan apa adanya",
        "Gunakan versi itu: pip install --upgrade spm-check.",
    ),
    "store-broken": ComplaintPhrase(
        "isi basis data tidak seperti seharusnya",
        "Pulihkan dari salinan, atau mulai yang baru.",
    ),
    "store-root-unknown": ComplaintPhrase(
        'tidak ada yang disimpan dengan nama "{value}"',
        "Sebut salah satu dengan --as: {known}.",
    ),
    "store-root-unnamed": ComplaintPhrase(
        "ada beberapa yang disimpan di sini",
        "Sebut salah satu dengan --as: {known}.",
    ),
    "parquet-missing": ComplaintPhrase(
        "yang diperlukan untuk berkas Parquet belum terpasang: {name}",
        "Pasang dengan pip install 'spm-check[parquet]'.",
    ),
    "worker-lost": ComplaintPhrase(
        "pelaksana yang mengaudit unit ini berhenti tanpa jawaban, juga ketika hanya unit ini yang "
        "dikerjakannya",
        "Audit unit ini tersendiri dengan spm-check audit; mungkin memori yang tersedia tidak cukup.",
    ),
    "cluster-missing": ComplaintPhrase(
        "yang diperlukan untuk klaster dan URL belum terpasang: {name}",
        "Pasang dengan pip install 'spm-check[cluster]'.",
    ),
    "cluster-unreachable": ComplaintPhrase(
        "tidak ada penjadwal Dask yang menjawab di alamat ini",
        "Jalankan di sana dengan dask scheduler, lalu sebutkan alamat yang dicetaknya "
        "(tcp://10.0.0.5:8786).",
    ),
    "cluster-empty": ComplaintPhrase(
        "klaster ini tidak mempunyai pelaksana selama {seconds} detik",
        "Jalankan satu di setiap komputer dengan dask worker dan alamat ini.",
    ),
    "cluster-lost": ComplaintPhrase(
        "klaster terputus sebelum semua unit selesai diaudit",
        "Pastikan penjadwalnya berjalan, lalu jalankan perintah ini lagi.",
    ),
    "worker-without": ComplaintPhrase(
        "spm-check belum terpasang pada pelaksana ini, atau terlalu lama untuk dapat menjawab",
        "Pasang di sana versi yang terpasang di sini.",
    ),
    "worker-version": ComplaintPhrase(
        "pelaksana ini memakai spm-check {value}, sedangkan komputer ini {own}",
        "Pasang versi yang sama pada keduanya; temuan dari versi yang berbeda tidak pernah dicampur.",
    ),
    "worker-clauses": ComplaintPhrase(
        "katalog pada pelaksana ini ({value}) tidak sama dengan katalog komputer ini ({own})",
        "Samakan berkas-berkasnya; folder yang disebut dengan --clauses harus terlihat oleh semua "
        "pelaksana.",
    ),
    "worker-libraries": ComplaintPhrase(
        "dari pustaka pembaca manual mutu, yang belum ada pada pelaksana ini: {value}; yang belum "
        "ada pada komputer ini: {own}",
        "Pasang tambahan yang sama pada keduanya, sebaiknya spm-check[cluster,scan].",
    ),
    "worker-without-root": ComplaintPhrase(
        "pelaksana ini tidak melihat folder {value}",
        "Bagikan folder itu kepada semua pelaksana dengan jalur yang sama, atau sebutkan URL yang "
        "dapat dijangkau semuanya.",
    ),
    "url-unknown": ComplaintPhrase(
        "tidak ada jenis penyimpanan dengan nama ini",
        "Sebutkan folder, atau URL seperti file://, s3://, atau zip://.",
    ),
    "url-library-missing": ComplaintPhrase(
        "pembaca penyimpanan jenis ini belum terpasang: {name}",
        "Pasang di sini dan pada setiap pelaksana; untuk s3:// dengan pip install s3fs.",
    ),
    "url-unreadable": ComplaintPhrase(
        "tidak dapat dibaca; menurut pustakanya: {told}",
        "Periksa URL-nya, hak bacanya, dan sambungannya.",
    ),
    "name-unusable": ComplaintPhrase(
        "nama yang tidak dapat dipakai di folder komputer ini",
        "Ganti namanya di penyimpanan itu.",
    ),
}
