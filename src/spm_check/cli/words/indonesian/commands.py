"""What each command is for."""

from spm_check.cli.words.book import CommandBook, CommandHelp

COMMANDS: CommandBook = {
    "spm-check": CommandHelp(
        "",
        "Menunjukkan kepada unit pelayanan publik di mana sistem manajemen mutunya belum "
        "memenuhi ISO 9001:2008, berdasarkan apa yang dinyatakan unit dalam unit.yaml dan apa "
        "yang benar-benar ada di foldernya. (SPM di sini berarti sistem penjaminan mutu, bukan "
        "Standar Pelayanan Minimal.)",
    ),
    "audit": CommandHelp(
        "Laporan kesenjangan satu unit.",
        "Mengaudit satu unit: apa yang diminta, apa yang dinyatakan, apa yang benar-benar ada "
        "di folder, dan apa yang belum ada, kedaluwarsa, belum disahkan, atau baru "
        "dipraktikkan. Hanya membaca; tidak menulis apa pun selain berkas yang disebut dengan "
        "-o dan yang diminta --keep serta opsi acuan.\n\nKode keluar: 0 tidak ada temuan pada "
        "atau di atas --fail-on, 1 ada (dengan --baseline: ada yang baru atau memburuk), 2 argumen "
        "keliru, 3 unit atau katalog tidak dapat dipakai, 4 laporan tidak dapat ditulis, 70 "
        "kesalahan program, 130 dihentikan.",
    ),
    "summary": CommandHelp(
        "Ringkasan satu layar tentang satu atau beberapa unit.",
        "Satu baris tiap pasal untuk satu unit, satu baris tiap unit untuk beberapa unit.",
    ),
    "explain": CommandHelp(
        "Menjelaskan klausul, persyaratan, atau jenis temuan.",
        "Menjelaskan klausul (4.2.3), persyaratan (4.2.3.c), prosedur, rekaman, atau dokumen "
        "wajib (P1, R05, D3), atau jenis temuan (review-overdue): apa yang diminta, mengapa, "
        "apa yang dapat menjadi bukti, dan apa yang dicari auditor.",
    ),
    "clauses": CommandHelp(
        "Katalog dalam bentuk tabel.",
        "Menampilkan semua persyaratan secara berurutan, dengan kata-kata kami sendiri.",
    ),
    "init": CommandHelp(
        "Memulai folder unit.",
        "Menanyakan beberapa hal tentang unit, lalu menulis unit.yaml yang diberi penjelasan, "
        "beserta skemanya. Berkas yang sudah ada tidak pernah ditimpa.",
    ),
    "import": CommandHelp(
        "Mengambil alih Daftar Induk Dokumen atau Daftar Induk Rekaman.",
        "Membaca daftar induk (Excel, OpenDocument, atau CSV), memperlihatkan baris demi baris "
        "apa yang dipahami, lalu menambahkannya ke unit.yaml. Tidak ada baris yang dibuang "
        "diam-diam.",
    ),
    "scan": CommandHelp(
        "Mencari berkas yang belum dinyatakan dan mengusulkan untuk apa buktinya.",
        "Memeriksa setiap berkas di folder unit yang belum dinyatakan, lalu mengusulkan judul, "
        "jenis, klausul beserta alasannya, nomor, revisi, tanggal, dan pengesahan. Usulan "
        "bukan pernyataan: yang ditambahkan --write baru dihitung setelah dipastikan orang.",
    ),
    "confirm": CommandHelp(
        "Memastikan usulan dari scan atau import.",
        "Mengubah confirmed menjadi yes pada entri yang disebut; sejak itu entri tersebut "
        "dihitung dalam audit.",
    ),
    "plan": CommandHelp(
        "Rencana tindak lanjut: apa yang dilakukan atas temuan.",
        "Membaca rencana tindak lanjut dari buku kerja hasil audit ke plan.yaml, di samping "
        "unit.yaml. Sejak itu setiap audit memperlihatkan yang berjalan, yang lewat waktu, dan "
        "yang selesai.",
    ),
    "plan import": CommandHelp(
        "Mengambil alih rencana tindak lanjut yang sudah diisi.",
        "Membaca rencana tindak lanjut dari buku kerja yang dibuat dengan audit -o xlsx=BERKAS "
        "dan sudah diisi, memperlihatkan baris demi baris apa yang baru atau berubah, lalu "
        "menulisnya ke plan.yaml. Baris dicocokkan dengan temuan menurut sidiknya. Tidak ada "
        "baris yang dibuang diam-diam, dan isi plan.yaml tidak ada yang hilang.",
    ),
    "draft": CommandHelp(
        "Rancangan pertama dokumen yang belum ada.",
        "Menulis rancangan prosedur dalam bentuk yang lazim dipakai unit, diisi dengan nama "
        "unit, jabatan, dasar hukum, dan praktik yang tercatat, lalu menyatakannya dalam "
        "unit.yaml sebagai draft. Berkas yang sudah ada tidak pernah ditimpa.",
    ),
    "draft statements": CommandHelp(
        "Rancangan pernyataan Manual Mutu, satu berkas tiap klausul.",
        "Menulis rancangan uraian setiap klausul yang belum mempunyai pernyataan, menurut jenis "
        "unit, ke folder yang disebut statements_in dalam unit.yaml; bila belum ada, folder itu "
        "ditambahkan. Setiap berkas bertanda [rancangan] sampai diperiksa orang. Berkas yang "
        "sudah ada tidak pernah ditimpa.",
    ),
    "draft procedure": CommandHelp(
        "Rancangan salah satu dari enam prosedur wajib.",
        "Menulis rancangan prosedur untuk klausul 4.2.3, 4.2.4, 8.2.2, 8.3, 8.5.2, atau 8.5.3, "
        "lalu menyatakannya dalam unit.yaml sebagai draft. Yang hanya diketahui unit diberi "
        "tanda [isi: ...]. Berkas yang sudah ada tidak pernah ditimpa.",
    ),
    "draft service": CommandHelp(
        "Rancangan SOP satu layanan.",
        "Menulis rancangan SOP untuk satu layanan (klausul 7.5.1), lalu menyatakannya dalam "
        "unit.yaml sebagai draft. Tahap inti layanan diisi oleh unit pada tanda [isi: ...]. "
        "Berkas yang sudah ada tidak pernah ditimpa.",
    ),
    "due": CommandHelp(
        "Kalender: apa yang jatuh tempo, dan apa yang sudah lewat waktu.",
        "Menyusun kalender dari unit.yaml dan plan.yaml: peninjauan dokumen, rekaman berikutnya, "
        "audit internal, tinjauan manajemen, akhir masa simpan, akhir dasar hukum, dokumen yang "
        "mulai berlaku, dan batas waktu tindak lanjut. Yang sudah lewat waktu selalu disebut, dan "
        "paling dahulu. Sebagai iCalendar (-o ics=BERKAS) kalendernya dapat dilanggani.\n\nKode "
        "keluar: 0 juga bila ada yang lewat waktu, 2 argumen keliru, 3 unit tidak dapat dipakai, "
        "4 tidak dapat ditulis.",
    ),
    "handover": CommandHelp(
        "Serah terima jabatan: apa yang diterima pejabat baru.",
        "Menyusun daftar untuk pejabat baru dari suatu jabatan: dokumen yang perlu ditegaskan, "
        "yang menunggu pengesahan, yang menjadi tanggung jawabnya, yang jatuh tempo dalam dua "
        "belas bulan, temuan yang masih terbuka, tindak lanjut yang berjalan, dan dasar hukum "
        "dengan akhir masa berlakunya. Sebagai Word (-o BERKAS.docx) daftar itu menjadi berita "
        "acara yang siap ditandatangani.\n\nKode keluar: 0 tersusun, 2 argumen keliru atau jabatan "
        "tidak dikenal, 3 unit tidak dapat dipakai, 4 tidak dapat ditulis.",
    ),
    "diff": CommandHelp(
        "Apa yang berubah antara dua laporan.",
        "Membandingkan dua laporan JSON dari satu unit: temuan mana yang baru, memburuk, membaik, "
        "selesai, atau tetap, serta angka dahulu dan sekarang.\n\nKode keluar: 0 tidak ada yang "
        "baru atau memburuk pada atau di atas --fail-on, 1 ada, 2 argumen keliru, 3 laporan tidak "
        "dapat dipakai.",
    ),
    "history": CommandHelp(
        "Persentase dan jumlah temuan satu unit dari waktu ke waktu.",
        "Menampilkan laporan yang disimpan spm-check audit --keep di .spm-check/reports di samping "
        "unit.yaml. Apa pun selain itu di sana disebut namanya dan dilewati.",
    ),
    "manual": CommandHelp(
        "Manual Mutu dari pernyataan unit.",
        "Menyusun Manual Mutu dari unit.yaml yang sama dengan yang diaudit: pengesahan, profil, "
        "dasar hukum, lingkup dan pengecualian, peta proses, uraian setiap klausul dengan "
        "kata-kata unit sendiri (statements, statements_in) beserta dokumen dan rekamannya, "
        "matriks silang, daftar induk, dan daftar istilah. Yang belum ditulis tampak sebagai "
        "isian. Tulisan orang tidak pernah diubah.",
    ),
    "portfolio": CommandHelp(
        "Semua unit di bawah satu folder, berdampingan.",
        "Mengaudit setiap unit di bawah ROOT (setiap folder yang memuat unit.yaml), "
        "mengelompokkannya, dan menunjukkan apa yang perlu didahulukan: apa yang belum ada di "
        "kebanyakan unit, klausul mana yang paling lemah, unit mana yang sudah siap, yang "
        "mundur, dan yang terlambat. Unit yang tidak dapat dibaca disebut dan tidak "
        "menghentikan yang lain.\n\nKode keluar: 0 tidak ada temuan setingkat --fail-on atau "
        "lebih di unit mana pun, 1 ada, 2 argumen salah, 3 tidak ada unit, atau ada yang tidak "
        "dapat dibaca, 4 laporan gagal ditulis, 70 kesalahan program, 130 dihentikan.",
    ),
    "portfolio history": CommandHelp(
        "Portofolio yang tersimpan dalam basis data, dari waktu ke waktu.",
        "Menggambarkan apa yang disimpan spm-check portfolio --store tentang satu ROOT: "
        "persentase dan jumlah temuan semua unit bersama, tiap kelompok, klausul, dan unit. "
        "Yang disimpan dinamai menurut foldernya, atau menurut --as.\n\nKode keluar: 0 "
        "selesai, 2 argumen salah, 3 tidak ada yang disimpan di sana atau tidak dapat dibaca, "
        "4 berkas gagal ditulis, 70 kesalahan program, 130 dihentikan.",
    ),
    "schema": CommandHelp(
        "JSON Schema untuk unit, rencana, rencana penerapan, katalog, laporan, dan keluaran lain.",
        "Mencetak JSON Schema; penyunting teks memakai skema berkas unit untuk membantu "
        "pengisian. report, due, diff, history, portfolio, dan portfolio-history ialah skema dari "
        "apa yang dicetak audit, due, diff, history, portfolio, dan portfolio history sebagai JSON.",
    ),
}
