"""Kalimat setiap jenis temuan."""

from spm_check.render.words.book import FindingBook, FindingPhrase

FINDINGS: FindingBook = {
    "not-declared": FindingPhrase(
        title="Belum ada bukti",
        message="Belum ada {kind} yang dinyatakan untuk {requirement}.",
        why="Tanpa bukti, auditor harus menganggap persyaratan ini belum dipenuhi.",
        action="Siapkan {kind}{examples}. Simpan di folder unit, lalu nyatakan pada "
        "{section} di unit.yaml dengan {declare}.",
    ),
    "wrong-kind": FindingPhrase(
        title="Jenis bukti tidak tepat",
        message="Untuk {requirement} hanya dinyatakan {items}, padahal yang diperlukan adalah {kind}.",
        why="Prosedur menjelaskan cara bekerja, rekaman membuktikan bahwa pekerjaan dilakukan; "
        "yang satu tidak menggantikan yang lain.",
        action="Siapkan {kind}{examples}, dan nyatakan pada {section} dengan {declare}; "
        "atau betulkan kind atau clauses pada {ids}.",
    ),
    "not-held": FindingPhrase(
        title="Berkas tidak ada atau tidak terbaca",
        message="Untuk {requirement} dinyatakan {items}, tetapi berkasnya tidak dapat diperiksa: "
        "{files}.",
        why="Bukti yang dinyatakan tetapi tidak dapat diperlihatkan sama dengan tidak ada.",
        alone="{item} dinyatakan, tetapi berkasnya tidak dapat diperiksa: {files}.",
        action="Simpan berkas yang dimaksud di folder unit, atau betulkan alamatnya pada {ids} di "
        "unit.yaml.",
    ),
    "obsolete": FindingPhrase(
        title="Hanya ada dokumen yang tidak berlaku",
        message="Untuk {requirement} hanya ada dokumen yang sudah dinyatakan tidak berlaku: "
        "{items}.",
        why="Dokumen yang tidak berlaku tidak boleh lagi menjadi pegangan kerja.",
        action="Nyatakan dokumen penggantinya dengan {declare}. Bila {ids} sebenarnya masih "
        "berlaku, betulkan status-nya.",
    ),
    "unconfirmed": FindingPhrase(
        title="Baru usulan",
        message="Untuk {requirement} baru ada usulan yang belum diperiksa orang: {items}.",
        why="Usulan program tidak pernah dihitung sebagai bukti sebelum seseorang memastikannya.",
        action="Periksa {ids}; bila benar, ubah confirmed menjadi yes.",
    ),
    "practised-not-recorded": FindingPhrase(
        title="Sudah dilakukan, belum tertulis",
        message="Untuk {requirement} baru dicatat praktiknya; {kind} belum ada.",
        why="Kebiasaan yang tidak tertulis hilang bersama orangnya; pimpinan boleh berganti, "
        "pelayanan harus tetap berjalan.",
        action="Tuangkan praktik itu secara tertulis: siapkan {kind}{examples}, lalu nyatakan pada "
        "{section} dengan {declare}.",
    ),
    "not-approved": FindingPhrase(
        title="Belum disahkan",
        message="Untuk {requirement} ada {items}, tetapi belum disahkan pada tanggal audit.",
        why="Sebelum disahkan oleh pejabat yang berwenang, dokumen belum mengikat siapa pun.",
        alone="{item} belum disahkan pada tanggal audit.",
        action="Ajukan pengesahannya, lalu isi status: approved, approved_by, dan approved_on pada "
        "{ids}.",
    ),
    "not-yet-effective": FindingPhrase(
        title="Belum berlaku",
        message="Untuk {requirement} ada {items}, tetapi baru mulai berlaku pada {day}.",
        why="Sebelum tanggal berlakunya, dokumen belum mengatur pekerjaan siapa pun.",
        action="Nyatakan juga dokumen yang berlaku sampai tanggal itu, atau tetapkan tanggal berlaku "
        "yang lebih awal.",
    ),
    "record-stale": FindingPhrase(
        title="Rekaman sudah lewat waktunya",
        message="Untuk {requirement} ada {items}, tetapi rekaman berikutnya seharusnya sudah ada "
        "pada {day}.",
        undated="Untuk {requirement} ada {items}, tetapi tidak ada tanggal rekaman terakhir yang "
        "dapat dijadikan pegangan.",
        why="Rekaman lama tidak membuktikan bahwa kegiatannya masih berjalan.",
        alone="{item}: rekaman berikutnya sudah lewat waktunya.",
        action="Lakukan kegiatannya dan simpan rekamannya, lalu perbarui last (atau none_until bila "
        "memang nihil) pada {ids}.",
    ),
    "review-overdue": FindingPhrase(
        title="Peninjauan sudah lewat waktunya",
        message="Untuk {requirement} ada {items}, tetapi seharusnya sudah ditinjau pada {day}.",
        undated="Untuk {requirement} ada {items}, tetapi tidak ada tanggal pengesahan, tanggal "
        "berlaku, atau tanggal peninjauan untuk menghitung jadwalnya.",
        why="Dokumen yang lama tidak ditinjau perlahan menyimpang dari pekerjaan yang sebenarnya.",
        alone="{item} sudah lewat waktu peninjauannya.",
        action="Tinjau {ids}. Bila isinya berubah, naikkan revision, sahkan kembali, dan perbarui "
        "approved_on; bila tidak, isi reviewed_on.",
    ),
    "obligations-unmet": FindingPhrase(
        title="Prosedur atau rekaman wajib belum lengkap",
        message="Prosedur dan rekaman yang diwajibkan standar belum lengkap: {names}.",
        why="Inilah yang pertama kali dicocokkan oleh auditor.",
        action="Selesaikan temuan pada masing-masing; temuan ini akan hilang dengan sendirinya.",
    ),
    "number-duplicate": FindingPhrase(
        title="Nomor dokumen ganda",
        message="{item} memakai nomor {names}, yang juga dipakai {items}.",
        why="Nomor yang sama membuat orang keliru mengambil dokumen.",
        action="Beri setiap dokumen nomor sendiri, di dokumennya, di daftar induk, dan di unit.yaml.",
    ),
    "number-blank": FindingPhrase(
        title="Nomor dokumen kosong",
        message="{item} tidak mempunyai nomor dokumen.",
        why="Tanpa nomor, dokumen tidak dapat dirujuk dan dikendalikan.",
        action="Beri nomor menurut tata penomoran unit, lalu isi number pada {item}.",
    ),
    "revision-blank": FindingPhrase(
        title="Nomor revisi kosong",
        message="{item} tidak menyebut nomor revisinya.",
        why="Tanpa nomor revisi, orang tidak tahu apakah dokumen yang dipegangnya masih berlaku.",
        action="Isi revision pada {item}; terbitan pertama adalah revisi 0.",
    ),
    "approver-blank": FindingPhrase(
        title="Pengesah tidak disebut",
        message="{item} dinyatakan sudah disahkan, tetapi tidak disebut oleh siapa.",
        why="Pengesahan hanya bermakna bila jelas jabatan mana yang memberikannya.",
        action="Isi approved_by pada {item} dengan salah satu jabatan pada offices.",
    ),
    "approval-date-blank": FindingPhrase(
        title="Tanggal pengesahan kosong",
        message="{item} dinyatakan sudah disahkan, tetapi tidak disebut kapan.",
        why="Tanpa tanggal tidak dapat dipastikan apakah pengesahnya waktu itu menjabat.",
        action="Isi approved_on pada {item} dengan tanggal pada lembar pengesahan.",
    ),
    "self-approved": FindingPhrase(
        title="Penyusun sama dengan pengesah",
        message="{item} disusun dan disahkan oleh jabatan yang sama ({office}).",
        why="Inti pengesahan adalah pemeriksaan oleh orang lain.",
        action="Mintakan pengesahan kepada jabatan lain, biasanya kepala unit.",
    ),
    "date-in-future": FindingPhrase(
        title="Tanggal sesudah audit",
        message="{item} mencantumkan {names} {day}, sesudah tanggal audit.",
        why="Tanggal yang belum tiba tidak membuktikan apa pun; sering kali hanya salah ketik.",
        action="Betulkan tanggalnya pada {item}, atau audit dengan --on pada tanggal yang dimaksud.",
    ),
    "interval-undeclared": FindingPhrase(
        title="Jadwal tidak disebut",
        message="{item} tidak menyebut seberapa sering ditinjau atau dibuat.",
        why="Tanpa jadwal, tidak ada yang tahu kapan dokumen atau rekaman ini sudah terlambat.",
        action="Isi {names} pada {item}, misalnya 1 tahun.",
    ),
    "retention-undeclared": FindingPhrase(
        title="Masa simpan tidak disebut",
        message="{item} tidak menyebut berapa lama disimpan.",
        why="Masa simpan adalah salah satu hal yang harus ditetapkan untuk setiap rekaman.",
        action="Isi keep pada {item} menurut jadwal retensi arsip, misalnya 5 tahun.",
    ),
    "file-shared": FindingPhrase(
        title="Berkas dipakai bersama",
        message="{item} memakai berkas yang sama dengan {items}: {names}.",
        why="Satu berkas memang boleh memuat beberapa dokumen, tetapi sering kali alamatnya yang "
        "keliru.",
        action="Pastikan memang berkas yang dimaksud; bila tidak, betulkan alamatnya pada {item}.",
    ),
    "manual-scope-missing": FindingPhrase(
        title="Manual belum menyebut lingkup",
        message="{items} belum menyebut lingkup sistem mutunya{listed} ({looked}).",
        why="Tanpa lingkup yang tertulis, tidak jelas layanan dan bagian mana yang dijamin mutunya.",
        action="Tulis dalam {ids} layanan dan bagian mana yang tercakup, naikkan revisinya, dan "
        "sahkan kembali. spm-check manual menuliskannya dari scope dan services di unit.yaml.",
    ),
    "manual-exclusion-missing": FindingPhrase(
        title="Manual belum menyebut pengecualian",
        message="{items} belum menyebut pengecualian klausul {names} beserta alasannya ({looked}).",
        why="Pengecualian baru dapat diterima bila disebut dengan alasannya dalam manual mutu.",
        action="Tulis dalam {ids} setiap klausul yang dikecualikan dan alasannya, sama seperti pada "
        "exclusions di unit.yaml. spm-check manual menuliskannya dari sana.",
    ),
    "manual-procedure-missing": FindingPhrase(
        title="Manual belum merujuk prosedur wajib",
        message="{items} belum memuat atau merujuk prosedur wajib: {names} ({looked}).",
        why="Dari manual, siapa pun harus dapat menemukan prosedur yang berlaku, juga sesudah "
        "pejabatnya berganti.",
        action="Sebut dalam {ids} judul dan nomor setiap prosedur wajib, misalnya dalam lampiran. "
        "spm-check manual menuliskan daftarnya dari documents di unit.yaml.",
    ),
    "manual-processes-missing": FindingPhrase(
        title="Manual belum menguraikan proses",
        message="{items} belum menguraikan proses unit dan hubungan antarprosesnya{listed} "
        "({looked}).",
        why="Dari uraian proses setiap petugas mengenali tempat pekerjaannya dan kepada siapa "
        "hasilnya diserahkan.",
        action="Lengkapi {ids} dengan peta atau uraian proses dan apa yang diserahkan dari yang satu "
        "kepada yang lain. spm-check manual menggambarkannya dari processes di unit.yaml.",
    ),
    "manual-out-of-date": FindingPhrase(
        title="Berkas manual bukan terbitan terakhir",
        message="Menurut halaman pertamanya, berkas {item} berlaku sejak {day}, lebih awal daripada "
        "yang dinyatakan.",
        undated="Menurut halaman pertamanya, berkas {item} adalah revisi {found}, padahal yang "
        "dinyatakan revisi {declared}.",
        why="Orang bekerja menurut berkas yang ada di folder; bila yang tersimpan terbitan lama, "
        "yang baru belum berlaku bagi mereka.",
        action="Simpan terbitan terakhir sebagai berkas {item}, atau betulkan revision, approved_on, "
        "dan effective di unit.yaml.",
    ),
    "manual-unread": FindingPhrase(
        title="Isi manual tidak terbaca",
        message="Isi {items} belum dapat diperiksa untuk {requirement}: {looked}.",
        why="Yang tidak terbaca tidak dapat dinyatakan sesuai; auditor akan membacanya sendiri.",
        action="Simpan juga naskah yang terbaca (DOCX, ODT, Markdown, atau PDF yang memuat teks) dan "
        "nyatakan pada files {ids}, atau baca manual itu di tempat.",
    ),
    "office-vacant": FindingPhrase(
        title="Jabatan lowong",
        message="Jabatan {office} tidak ada pejabatnya.",
        why="Tanggung jawab dan wewenang harus jelas siapa pemegangnya.",
        action="Isi holder pada jabatan itu, atau tunjuk pelaksana tugas.",
    ),
    "head-changed-since-approval": FindingPhrase(
        title="Pejabat berganti sejak pengesahan",
        message="Pejabat {office} berganti pada {day}, sesudah {items} disahkan.",
        why="Dokumennya tetap berlaku, tetapi pejabat yang baru perlu menegaskan bahwa ia "
        "melanjutkannya.",
        action="Mintakan penegasan atau pengesahan ulang dari pejabat yang baru.",
    ),
    "owner-is-person": FindingPhrase(
        title="Nama orang di tempat jabatan",
        message="Di tempat yang seharusnya menyebut jabatan tertulis nama orang: {names}.",
        why="Orang berganti, jabatan tetap; tanggung jawab yang melekat pada nama ikut pergi bersama "
        "orangnya.",
        action="Tulis nama jabatannya pada title dan nama pejabatnya pada holder; di plan.yaml, isi "
        "owner dengan kunci jabatannya.",
    ),
    "exclusion-not-allowed": FindingPhrase(
        title="Pengecualian tidak diperbolehkan",
        message="Klausul {item} dikecualikan, padahal hanya klausul 7 yang boleh dikecualikan.",
        why="Klaim kesesuaian gugur bila pengecualiannya di luar klausul 7; persyaratannya tetap "
        "dinilai.",
        action="Hapus pengecualian itu dan penuhi persyaratannya.",
    ),
    "exclusion-unjustified": FindingPhrase(
        title="Pengecualian tanpa alasan",
        message="Klausul {item} dikecualikan tanpa alasan.",
        why="Pengecualian tanpa alasan tidak sah; persyaratannya tetap dinilai.",
        action="Tulis alasannya pada because dan dalam manual mutu, atau hapus pengecualian itu.",
    ),
    "exclusion-contradicted": FindingPhrase(
        title="Pengecualian bertentangan dengan bukti",
        message="Klausul {item} dikecualikan, tetapi ada bukti pelaksanaannya: {items}.",
        why="Bila kegiatannya memang ada, pengecualiannya tidak dapat dipertahankan.",
        action="Hapus pengecualiannya, atau betulkan clauses pada bukti itu.",
    ),
    "exclusion-risky": FindingPhrase(
        title="Pengecualian yang sulit diterima",
        message="Klausul {item} dikecualikan; hampir semua unit pelayanan menjalankannya.",
        why="Auditor jarang menerima pengecualian perencanaan layanan, persyaratan pelanggan, dan "
        "pengendalian pelayanan.",
        action="Timbang kembali pengecualian itu bersama auditor sebelum dicantumkan dalam manual "
        "mutu.",
    ),
    "applicability-unjustified": FindingPhrase(
        title='Jawaban "tidak berlaku" tanpa alasan',
        message='{item} dijawab "tidak berlaku" tanpa alasan.',
        why="Jawaban tanpa alasan tidak dihitung; persyaratannya tetap dinilai.",
        action="Tulis alasannya pada because, atau hapus jawaban itu.",
    ),
    "no-legal-basis": FindingPhrase(
        title="Belum ada dasar hukum",
        message="Belum ada dasar hukum yang dinyatakan bagi sistem mutu unit ini.",
        why="Perda, Perwal, atau SK membuat sistem mutu bertahan ketika pimpinan berganti.",
        action="Nyatakan pada legal_basis; bila belum ada, usulkan kepada pimpinan daerah atau "
        "instansi induk.",
    ),
    "legal-basis-expired": FindingPhrase(
        title="Dasar hukum sudah berakhir",
        message="Masa berlaku dasar hukum {item} berakhir pada {day}.",
        why="Sesudah dasar hukumnya berakhir, kelangsungan sistem mutu bergantung pada kehendak "
        "pimpinan yang sedang menjabat.",
        action="Usulkan perpanjangan atau penggantinya, lalu perbarui legal_basis di unit.yaml.",
    ),
    "file-undeclared": FindingPhrase(
        title="Berkas yang tidak dinyatakan",
        message="Ada {count} berkas di folder unit yang tidak dinyatakan di unit.yaml, misalnya "
        "{names}.",
        why="Dokumen yang beredar tanpa terdaftar tidak terkendali, dan bukti yang tidak dinyatakan "
        "tidak dihitung.",
        action="Nyatakan berkas yang memang dokumen atau rekaman mutu; pindahkan yang lain ke luar "
        "folder unit.",
    ),
}
