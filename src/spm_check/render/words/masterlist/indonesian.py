"""Yang dikatakan tentang daftar induk, dalam bahasa Indonesia."""

from spm_check.render.words.masterlist.book import MasterListWords, Talk

WORDS = MasterListWords(
    code="id",
    title="Daftar induk {path}",
    sheet='Lembar "{name}": {kind}, judul kolom di baris {row}',
    kinds={"documents": "daftar dokumen", "records": "daftar rekaman"},
    assumed="Lembar ini tidak menyebut apakah isinya dokumen atau rekaman; dianggap {kind}. Bila keliru, "
    "pakai --as.",
    row="Baris",
    id="Id",
    name="Judul",
    understood="Yang dipahami",
    fields={
        "kind": "jenis",
        "clauses": "klausul",
        "file": "berkas",
        "files": "berkas",
        "location": "disimpan di",
        "number": "nomor",
        "revision": "revisi",
        "status": "status",
        "prepared_by": "disusun oleh",
        "approved_by": "disahkan oleh",
        "approved_on": "disahkan",
        "effective": "berlaku",
        "reviewed_on": "ditinjau",
        "review_every": "ditinjau tiap",
        "last": "rekaman terbaru",
        "every": "tiap",
        "keep": "masa simpan",
        "confirmed": "dipastikan",
    },
    statuses={"approved": "disahkan", "draft": "rancangan", "obsolete": "tidak berlaku"},
    held={
        "matched": "ditemukan menurut namanya",
        "named": "disebut dalam daftar",
        "location": "berupa kertas",
        "open": "tidak ditemukan",
    },
    suggested="usulan",
    same_by={"number": "nomornya", "title": "judulnya"},
    declared="Sudah dinyatakan, tidak ditambahkan lagi",
    declared_line="baris {row}: {title}: {by} sama dengan {id} ({as_})",
    repeated_line="baris {row}: {title}: {by} sama dengan {id} di atasnya ({as_})",
    sections="Judul bagian dalam daftar",
    section_line="baris {row}: {title}: baris di bawahnya berjenis {kind}",
    not_understood="Tidak dipahami, tidak diambil alih",
    unread={
        "title-blank": "tidak ada judulnya",
        "foot": "letaknya di bawah daftar, seperti tanda tangan atau keterangan",
        "said-missing": "menurut daftar itu sendiri, ini belum ada",
        "title-alone": "hanya teks tanpa nomor urut, mungkin lanjutan judul di atasnya",
        "too-long": "salah satu selnya berisi teks panjang",
    },
    remarks="Perlu diperiksa",
    remark_line="baris {row}, {id}: {text}",
    cell='kolom {letter} "{heading}"',
    remark={
        "day-unread": '"{value}" bukan tanggal yang dapat dibaca; tidak diisi',
        "status-unread": '"{value}" tidak menunjukkan apakah dokumen ini berlaku; tidak diisi, sehingga '
        "dianggap belum disahkan",
        "status-without-place": '"{value}": rekaman tidak berstatus dalam unit.yaml; periksa apakah masih perlu '
        "dicantumkan",
        "kind-unread": '"{value}" bukan jenis yang dikenal; jenisnya diambil dari keterangan lain',
        "kind-open": "tidak ada yang menunjukkan jenis dokumennya; dianggap {value}",
        "kind-guessed": "jenisnya ({value}) hanya disimpulkan dari judul atau nomor; belum dihitung sebelum "
        "dipastikan",
        "period-unread": '"{value}" bukan jangka waktu yang dapat dibaca; tidak diisi',
        "period-permanent": '"{value}": unit.yaml tidak mengenal jangka waktu tanpa batas; tidak diisi',
        "office-unknown": '"{value}" tidak ada di antara jabatan dalam unit.yaml; tidak diisi',
        "clause-unread": '"{value}" menyebut sesuatu yang bukan klausul standar; tidak diisi',
        "clause-suggested": "daftar tidak menyebut klausul; {value} diusulkan dari judulnya dan belum dihitung "
        "sebelum dipastikan",
        "file-absent": 'tidak ada berkas "{value}" di folder unit',
        "file-outside": '"{value}" berada di luar folder unit; tidak dapat dinyatakan',
        "file-several": "ada beberapa berkas bernama demikian: {value}",
        "holding-open": "tidak ada berkas bernama demikian, dan daftar tidak menyebut tempatnya; unit.yaml "
        "mencari {value}, dan selama belum ada, audit menyatakannya tidak ada",
        "number-shared": "nomor {value} dipakai beberapa dokumen dalam daftar",
        "number-without-place": 'rekaman tidak bernomor dalam unit.yaml; "{value}" menjadi id-nya',
        "title-shared": "{value} berjudul sama dengan nomor lain",
    },
    without_place="Kolom yang tidak ada tempatnya dalam entri: {columns}",
    unknown_columns="Kolom yang tidak dikenal: {columns}",
    rows_counted="Baris di bawah judul kolom: {rows} ({taken} entri, {declared} sudah dinyatakan, {sections} "
    "judul bagian, {blank} kosong, {unread} tidak dipahami).",
    other_sheet='Lembar "{name}": tidak memuat daftar, {filled} baris dikesampingkan',
    blank_sheet='Lembar "{name}": kosong',
    open_note="{count} entri tidak ditemukan berkasnya dan daftar tidak menyebut tempatnya. Isilah file atau "
    "location di unit.yaml, atau beri berkasnya nama yang dicari itu.",
    unconfirmed_note="{count} entri ditulis dengan confirmed: no karena daftar tidak menyebut untuk apa buktinya dan "
    "program hanya mengusulkannya. Entri itu dihitung setelah dipastikan orang.",
    status_note="Daftar ini tidak memuat kolom status; dokumennya dianggap belum disahkan sampai status diisi.",
    no_list="{path}: tidak ditemukan daftar di dalamnya",
    looked_for="Yang dicari dalam {rows} baris pertama setiap lembar: satu baris judul kolom yang memuat judul "
    "(Nama Dokumen, Judul, Nama Rekaman) dan sekurangnya salah satu dari nomor, jenis, revisi, tanggal, masa "
    "simpan, lokasi, penanggung jawab, status, atau berkas.",
    first_rows='Lembar "{name}"; baris pertamanya berisi:',
    what_to_do="Beri kolomnya judul seperti itu, dalam satu baris di atas daftar, lalu coba lagi.",
    talk=Talk(
        ask="Tambahkan {count} entri ke {path}? [y/T]",
        yes=("y", "ya", "yes"),
        written="{count} entri ditambahkan ke {path}.",
        nothing="Tidak ada yang perlu ditambahkan.",
        not_written="Tidak ada yang ditulis.",
        how_to_write="Belum ada yang ditulis. Tambahkan --write untuk mengambil alih, atau --dry-run untuk "
        "melihat perubahannya dahulu.",
        how_to_confirm="Periksa yang belum dipastikan, lalu: spm-check confirm ID...",
    ),
)
