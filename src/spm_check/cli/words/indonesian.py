"""Indonesian."""

from spm_check.cli.words.book import CommandHelp, CommandWords

WORDS = CommandWords(
    code="id",
    usage="Pemakaian",
    arguments="Argumen",
    options="Opsi",
    commands="Perintah",
    options_placeholder="[OPSI]",
    command_placeholder="PERINTAH [ARGUMEN]",
    see_help="Lihat: {command} --help",
    commands_help={
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
    },
    options_help={
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
        "on-portfolio": "Audit menurut keadaan tanggal ini (TTTT-BB-HH); bila tidak disebut, hari "
        "ini.",
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
    },
    mistakes={
        "command-unknown": 'Tidak ada perintah "{value}"',
        "option-unknown": "Tidak ada opsi {value}",
        "option-needs-value": "Opsi {option} memerlukan nilai",
        "option-takes-none": "Opsi {option} tidak boleh diberi nilai",
        "argument-missing": "{name} belum disebut",
        "answers-evidence": "{value} menyatakan dokumen, rekaman, atau praktik; jawaban hanya tentang "
        "unit itu sendiri",
        "no-terminal": "Tidak ada terminal untuk bertanya; tambahkan --yes atau --answers BERKAS",
        "argument-extra": "Kelebihan argumen: {value}",
        "choice-unknown": '{option}: "{value}" bukan salah satu dari {known}',
        "day-wrong": '{option}: "{value}" bukan tanggal; tulis seperti 2012-06-30',
        "interval-wrong": '{option}: "{value}" bukan jangka waktu; tulis seperti 90d, 12 minggu, 3 bulan, atau '
        "1 tahun",
        "office-unnamed": "Sebutkan jabatannya dengan --office; unit ini mempunyai {known}",
        "office-none": "Unit ini belum menyatakan jabatan; tambahkan offices di unit.yaml",
        "office-unknown": '{option}: tidak ada jabatan "{value}"; unit ini mempunyai {known}',
        "limit-wrong": '--limit: "{value}" tidak dipahami; tulis sebagai {name}=ANGKA',
        "jobs-wrong": '{option}: "{value}" bukan jumlah yang sah; tulis bilangan bulat mulai dari 1',
        "file-in-unit": "{value} berada di dalam folder sebuah unit dan akan terhitung sebagai "
        "berkasnya; pilih tempat di luarnya",
        "format-unknown": '{option}: tidak ada format "{value}"; yang ada {known}',
        "format-unclear": "Nama {value} tidak menunjukkan formatnya; tulis FORMAT={value}, dengan "
        "FORMAT salah satu dari {known}",
        "screen-is-no-file": "Laporan {value} untuk disimpan sebagai berkas, bukan untuk layar; tambahkan -o BERKAS.{ending}",
        "baseline-unnamed": "{option} perlu tahu acuannya; tambahkan --baseline BERKAS",
        "baseline-both": "--update-baseline dan --reset-baseline tidak dapat dipakai bersama",
        "file-twice": "{value} disebut dua kali; setiap laporan memerlukan berkas sendiri",
        "file-outside": "{value} tidak berada di dalam folder unit {folder}; pilih tempat di dalamnya",
        "file-unnamable": "{value} tidak dapat disebut dalam unit.yaml; pilih nama tanpa *, ?, [, garis "
        "miring terbalik, dan karakter kendali",
        "file-in-use": "{value} milik unit dan tidak akan ditimpa; pilih nama lain",
        "manual-there": "{value} sudah ada dan mungkin sudah disunting orang; pilih nama lain, atau "
        "sebut --replace untuk menimpanya",
        "id-unknown": 'Unit tidak menyatakan apa pun dengan id "{value}"',
        "name-unknown": 'Tidak ada klausul, persyaratan, atau jenis temuan bernama "{value}"',
        "store-kind": "--store: bukan letak berkas, bukan pula alamat yang diawali sqlite:/// atau "
        "postgresql://",
        "store-unnamed": "Sebut basis datanya dengan --store, atau dalam SPM_CHECK_STORE",
        "history-unknown": '{option}: tidak ada yang disimpan tentang "{value}"',
        "other": "{message}",
    },
    metavars={
        "PLAN": "BERKAS",
        "CLAUSE": "KLAUSUL",
        "SERVICE": "LAYANAN",
        "number": "NOMOR",
        "output": "BERKAS",
        "format": "FORMAT",
        "on": "TANGGAL",
        "within": "JANGKA",
        "office": "JABATAN",
        "clauses": "FOLDER",
        "limit": "NAMA=ANGKA",
        "UNIT": "[UNIT]",
        "PATH": "ALAMAT...",
        "LIST": "DAFTAR",
        "ID": "ID...",
        "ROOT": "[ROOT]",
        "jobs": "ANGKA",
        "scheduler": "ALAMAT",
        "since": "LAMA.json",
        "store": "URL",
        "as-root": "NAMA",
        "unit-path": "FOLDER",
        "group": "NAMA",
        "clause": "KLAUSUL",
        "from": "TANGGAL",
        "until": "TANGGAL",
        "rollout": "BERKAS",
        "root": "FOLDER",
        "unit": "UNIT",
        "answers": "BERKAS",
        "baseline": "BERKAS",
        "OLD": "LAMA.json",
        "NEW": "BARU.json",
        "NAME": "NAMA",
        "SCHEMA": "SKEMA",
    },
)
