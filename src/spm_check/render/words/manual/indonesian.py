"""Bahasa Indonesia."""

from spm_check.render.words.manual.book import (
    AnnexWords,
    BodyWords,
    FrontWords,
    ManualWords,
    MapWords,
    TalkWords,
    Term,
)

WORDS = ManualWords(
    code="id",
    front=FrontWords(
        title="Manual Mutu",
        number="Nomor dokumen",
        revision="Revisi",
        effective="Tanggal berlaku",
        status="Status",
        approved="disahkan",
        draft="rancangan, belum disahkan",
        blank="[isi: {what}]",
        prepared_by="Disiapkan oleh",
        checked_by="Diperiksa oleh",
        approved_by="Disahkan oleh",
        made="Keadaan per {day}. Daftar dan acuan dalam manual ini diambil dari pernyataan unit "
        "(unit.yaml), sama dengan yang dipakai dalam audit.",
        contents="Daftar isi",
        approval="Lembar pengesahan",
        approval_text="Manual Mutu ini menjadi pedoman kerja {unit}. Seluruh pegawai memahami dan "
        "menerapkannya sesuai dengan tugas masing-masing. Manual ini mengikat jabatan, bukan "
        "orang: pergantian pejabat tidak mengubah isinya, dan pejabat baru mengukuhkannya kembali.",
        reapproval="{office} menjabat sejak {since}, sesudah manual ini disahkan pada {day}. "
        "Manual tetap berlaku; pejabat yang baru perlu mengukuhkannya dengan menandatangani "
        "lembar ini.",
        distribution="Daftar distribusi",
        distribution_note="Salinan terkendali diberikan kepada jabatan berikut. Setiap kali manual "
        "direvisi, salinan lama ditarik dan diganti.",
        copy="No. salinan",
        receiver="Penerima",
        received="Tanggal terima",
        copy_status="Status salinan",
        controlled="Terkendali",
        history="Riwayat revisi",
        history_note="Setiap perubahan dicatat di sini sebelum manual disahkan kembali.",
        change="Uraian perubahan",
        current="Revisi yang berlaku sekarang",
    ),
    body=BodyWords(
        introduction="Pendahuluan",
        about="Tentang manual ini",
        about_text=(
            (
                "Manual Mutu ini menjelaskan bagaimana {unit} menata, menjalankan, dan memperbaiki "
                "pelayanannya menurut ISO 9001:2008. Isinya menunjukkan siapa yang bertanggung jawab, "
                "dokumen mana yang dipakai, dan rekaman mana yang menjadi bukti."
            ),
            (
                "Manual ini dipakai oleh seluruh pegawai sebagai pegangan kerja, oleh kepala yang baru "
                "sebagai bahan serah terima, dan oleh auditor sebagai titik awal penilaian. Nomor bab "
                "4 sampai dengan 8 mengikuti nomor pasal standar agar mudah dicocokkan."
            ),
        ),
        profile="Profil unit",
        name="Nama unit",
        kind="Jenis unit",
        parent="Instansi induk",
        scope="Lingkup",
        services="Jenis pelayanan",
        offices="Jabatan dan pejabat",
        office="Jabatan",
        holder="Pejabat",
        since="Sejak",
        vacant="lowong",
        offices_note="Tanggung jawab melekat pada jabatan. Nama pejabat dicantumkan sebagai "
        "keterangan dan diperbarui setiap kali pejabat berganti.",
        legal_basis="Dasar hukum",
        legal_none="Dasar hukum penerapan sistem mutu belum dinyatakan.",
        law="Peraturan",
        law_about="Tentang",
        law_until="Berlaku sampai dengan",
        no_end="tanpa batas waktu",
        expired="sudah berakhir",
        scope_chapter="Lingkup sistem manajemen mutu",
        scope_text="Sistem manajemen mutu {unit} mencakup: {scope}.",
        scope_missing="Lingkup sistem mutu belum dinyatakan. Tulis pada unit: scope: dalam "
        "unit.yaml.",
        exclusions="Pengecualian",
        exclusions_text="Klausul berikut tidak diterapkan. Pengecualian ini tidak memengaruhi "
        "kemampuan maupun tanggung jawab unit untuk memberikan pelayanan yang memenuhi "
        "persyaratan.",
        no_exclusions="Tidak ada klausul yang dikecualikan; seluruh persyaratan diterapkan.",
        clause="Klausul",
        heading="Judul",
        reason="Alasan",
        reason_missing="Tulis alasannya pada exclusions dalam unit.yaml.",
        not_applicable="Syarat yang tidak berlaku",
        question="Pertanyaan",
        processes="Proses dan interaksinya",
        processes_text="Peta berikut menunjukkan proses yang membentuk pelayanan unit, jabatan "
        "yang bertanggung jawab, dan hubungannya satu sama lain. Angka pada garis sama dengan "
        "nomor dalam tabel interaksi.",
        processes_missing="Proses dan interaksinya belum dinyatakan. Tulis pada processes: dalam "
        "unit.yaml: masukan, keluaran, jabatan penanggung jawab, pelayanan, dan rekamannya.",
        process="Proses",
        owner="Penanggung jawab",
        inputs="Masukan",
        outputs="Keluaran",
        evidence="Rekaman dan dokumen",
        interactions="Interaksi antarproses",
        interactions_text="Keluaran suatu proses menjadi masukan proses lain seperti berikut.",
        no_interactions="Belum ada keluaran proses yang menjadi masukan proses lain.",
        from_="Dari",
        to="Kepada",
        what="Yang diserahkan",
        outside="masyarakat dan pihak lain di luar unit",
        chapter="{number}. {title}",
        excluded="Klausul ini dikecualikan. Alasan: {reason}",
        all_left_out="Persyaratan klausul ini tidak berlaku bagi unit; lihat bab 2.",
        unwritten="Belum ditulis.",
        unwritten_text="Jelaskan dengan kata-kata unit sendiri bagaimana hal berikut dipenuhi:",
        draft_lead="Rancangan.",
        draft_text="Periksa dan sesuaikan uraian berikut dengan keadaan unit, lalu hapus tanda "
        "rancangannya.",
        practice_lead="Rancangan dari praktik yang tercatat.",
        practice="{note}",
        practice_office="{note} Pelaksananya ialah {office}.",
        documents="Dokumen:",
        records="Rekaman:",
        none_declared="Belum ada dokumen atau rekaman yang dinyatakan dan tersedia untuk klausul "
        "ini.",
    ),
    annex=AnnexWords(
        cross_reference="Matriks klausul, dokumen, dan rekaman",
        cross_note="Tabel ini menunjukkan dokumen dan rekaman mana yang memenuhi setiap klausul.",
        document_list="Daftar induk dokumen",
        record_list="Daftar induk rekaman",
        id="Kode",
        title="Judul",
        kind="Jenis",
        number="Nomor",
        revision="Revisi",
        effective="Tanggal berlaku",
        review="Ditinjau setiap",
        state="Keadaan",
        where="Tempat",
        every="Dibuat setiap",
        keep="Masa simpan",
        last="Terakhir",
        none="Belum ada yang dinyatakan.",
        glossary="Daftar istilah",
        glossary_note="Istilah dijelaskan dengan kata-kata sendiri untuk keperluan manual ini.",
        term="Istilah",
        meaning="Arti",
        terms=(
            Term(
                "Audit internal",
                "Pemeriksaan terencana oleh pegawai unit sendiri, yang tidak "
                "memeriksa pekerjaannya sendiri, untuk melihat apakah sistem mutu dijalankan.",
            ),
            Term(
                "Dokumen",
                "Tulisan yang mengatur bagaimana pekerjaan dilakukan, misalnya "
                "kebijakan, prosedur, dan instruksi kerja.",
            ),
            Term("Instruksi kerja", "Petunjuk rinci untuk satu pekerjaan tertentu."),
            Term("Kebijakan mutu", "Arah dan janji pimpinan mengenai mutu pelayanan."),
            Term("Ketidaksesuaian", "Keadaan ketika suatu persyaratan tidak dipenuhi."),
            Term(
                "Layanan tidak sesuai",
                "Pelayanan yang hasilnya tidak memenuhi persyaratan, "
                "termasuk yang diketahui sesudah diserahkan.",
            ),
            Term("Masa simpan", "Lama suatu rekaman disimpan sebelum boleh dimusnahkan."),
            Term("Pelanggan", "Orang atau lembaga yang menerima pelayanan unit."),
            Term("Pengecualian", "Klausul pada pasal 7 yang tidak diterapkan, beserta alasannya."),
            Term(
                "Prosedur", "Cara tertulis untuk menjalankan suatu kegiatan dari awal sampai akhir."
            ),
            Term("Proses", "Rangkaian kegiatan yang mengubah masukan menjadi keluaran."),
            Term(
                "Rekaman",
                "Bukti tertulis bahwa suatu kegiatan sudah dilakukan atau suatu hasil "
                "sudah dicapai.",
            ),
            Term(
                "Sasaran mutu", "Hasil terukur yang ingin dicapai unit dalam jangka waktu tertentu."
            ),
            Term(
                "Tindakan korektif",
                "Tindakan untuk menghilangkan penyebab masalah yang sudah "
                "terjadi agar tidak terulang.",
            ),
            Term(
                "Tindakan pencegahan",
                "Tindakan untuk menghilangkan penyebab masalah yang mungkin terjadi.",
            ),
            Term(
                "Tinjauan manajemen",
                "Rapat pimpinan untuk menilai apakah sistem mutu masih "
                "sesuai, memadai, dan efektif.",
            ),
            Term(
                "Wakil manajemen mutu",
                "Pejabat yang ditunjuk pimpinan untuk menjaga agar sistem "
                "mutu berjalan dan melaporkan kinerjanya.",
            ),
        ),
        to_do="Yang masih harus dilengkapi",
        to_do_note="Lampiran ini hilang dengan sendirinya setelah semuanya dilengkapi.",
        to_do_none="Semua klausul sudah diuraikan.",
        to_write="Belum diuraikan ({count}): {clauses}",
        to_check="Masih rancangan ({count}): {clauses}",
        to_fill="Masih ada isian kosong ({count}): {clauses}",
    ),
    map=MapWords(
        kinds={
            "management": "Proses manajemen",
            "core": "Proses pelayanan",
            "support": "Proses pendukung",
        },
        needs=("Kebutuhan", "masyarakat"),
        gets=("Kepuasan", "masyarakat"),
        shown="Peta {count} proses: {titles}. Hubungannya diuraikan dalam tabel interaksi.",
    ),
    talk=TalkWords(
        open="Yang masih harus dilengkapi: {unwritten} klausul belum diuraikan, {drafts} masih "
        "rancangan, {blanks} masih berisi isian kosong (lihat lampiran E).",
        done="Semua klausul sudah diuraikan.",
        draft_mark="[rancangan]",
        folder="pernyataan",
        head="Kepala unit",
        representative="Wakil manajemen mutu",
        written="{count} rancangan pernyataan ditulis di {folder}.",
        would_write="{count} rancangan pernyataan akan ditulis di {folder}.",
        declared="unit.yaml sekarang menyebut folder itu (statements_in: {folder}).",
        nothing="Setiap klausul sudah mempunyai pernyataan; tidak ada yang ditulis.",
        next="Sesuaikan setiap berkas dengan keadaan unit, isi bagian dalam kurung siku, lalu hapus "
        "baris [rancangan] di atasnya.",
    ),
)
