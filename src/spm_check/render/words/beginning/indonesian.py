"""A new unit file in Indonesian."""

from spm_check.render.words.beginning.book import (
    BeginningWords,
    Comments,
    Interview,
    Question,
    Samples,
)

WORDS = BeginningWords(
    code="id",
    comments=Comments(
        file="Berkas unit untuk spm-check: apa yang dinyatakan unit tentang sistem manajemen mutunya.\n"
        "Baris yang diawali # adalah penjelasan. Periksa dengan: spm-check audit",
        unit="Siapa unit ini dan apa layanannya.",
        kinds="kind: {kinds}",
        offices="Jabatan, bukan orang: dokumen terikat pada jabatan, supaya tetap berlaku bila "
        "pejabatnya berganti.\nholder adalah pejabatnya sekarang, since sejak kapan.",
        legal_basis="Dasar hukum penerapan sistem manajemen mutu di daerah (Perda, Perwal, SK).",
        applicability="Pertanyaan yang menentukan berlaku tidaknya beberapa persyaratan. Yang "
        "dijawab no wajib diberi alasan;\nyang tidak dijawab dianggap berlaku.",
        unanswered="belum dijawab",
        exclusions="Klausul yang dikecualikan, masing-masing dengan alasannya. Hanya klausul 7 yang "
        "boleh.",
        documents="Dokumen: apa yang mengatur cara bekerja. Berkasnya di folder ini (file, files), "
        "atau tempatnya\nbila hanya ada dalam bentuk kertas (location). Salin contoh di bawah, buang "
        "tanda #.",
        records="Rekaman: apa yang membuktikan bahwa pekerjaan dilakukan.",
        practices="Yang sudah dilakukan tetapi belum tertulis.",
    ),
    samples=Samples(
        decree='- {kind: Perwal, number: "12", year: 2012, about: Penerapan sistem penjaminan mutu}',
        manual="""- id: MM-01
  title: Manual Mutu
  kind: manual
  clauses: [4.2.2]
  file: dokumen/manual-mutu.docx
  number: MM/001/12
  revision: 0
  status: approved
  prepared_by: wmm
  approved_by: kepala
  approved_on: 2012-01-02
  effective: 2012-01-02
  review_every: 1 tahun""",
        review="""- id: RM-01
  title: Notulen tinjauan manajemen
  clauses: [5.6.1]
  files: [rekaman/tinjauan-manajemen/*.pdf]
  last: 2012-06-30
  every: 6 bulan
  keep: 5 tahun""",
        practice="""- clauses: [8.2.1]
  note: Kotak saran dibuka tiap Jumat oleh petugas pendaftaran
  office: wmm""",
    ),
    interview=Interview(
        welcome="Beberapa pertanyaan tentang unit. Yang belum diketahui boleh dikosongkan (tekan "
        "Enter) dan dilengkapi kemudian di unit.yaml.",
        name="Nama unit",
        kind="Jenis unit",
        parent="Instansi induk",
        services="Jenis layanan, dipisahkan koma",
        scope="Lingkup sistem manajemen mutu",
        holder="Pejabat {office} sekarang",
        since="Menjabat sejak (TTTT-BB-HH)",
        another_office="Jabatan lain yang menyusun atau mengesahkan dokumen",
        conditions="Apakah hal-hal berikut ada di unit? Jawaban tidak harus disertai alasan.",
        exclusions="Beberapa klausul boleh dikecualikan bila memang tidak ada di unit.",
        yes_no="ya/tidak",
        because="Alasannya",
        again_kind='"{value}" bukan jenis unit; pilih nomor atau namanya.',
        again_day='"{value}" bukan tanggal; tulis seperti 2012-06-30.',
        again_yes_no='"{value}" tidak dipahami; jawab ya atau tidak, atau tekan Enter.',
        written="Ditulis: {path}",
        kept="Sudah ada, dibiarkan: {path}",
        next="Berikutnya: nyatakan dokumen dan rekaman di unit.yaml (atau mulai dengan spm-check "
        "import dan spm-check scan), lalu jalankan spm-check audit.",
    ),
    heads={
        "puskesmas": "Kepala Puskesmas",
        "hospital": "Direktur",
        "agency": "Kepala Dinas",
        "licensing": "Kepala Dinas",
        "district": "Camat",
        "village-office": "Lurah",
        "school": "Kepala Sekolah",
        "other": "Kepala Unit",
    },
    representative="Wakil Manajemen Mutu",
    office_keys=("kepala", "wmm"),
    excluded={
        "7.3": Question(
            "Apakah unit merancang sendiri layanan baru (7.3)?",
            "Unit memakai pedoman layanan yang sudah ditetapkan dan tidak merancang layanan baru",
        ),
        "7.5.2": Question(
            "Adakah layanan yang hasilnya tidak dapat diperiksa sebelum diserahkan (7.5.2)?",
            "Semua hasil layanan diperiksa sebelum diserahkan",
        ),
        "7.6": Question(
            "Apakah unit memakai alat ukur untuk membuktikan kesesuaian layanan (7.6)?",
            "Unit tidak memakai alat ukur sebagai bukti kesesuaian layanan",
        ),
    },
)
