"""The page in Indonesian."""

from spm_check.render.words.page.book import PageWords

WORDS = PageWords(
    skip="Langsung ke kesimpulan",
    contents="Daftar isi",
    standard="Standar",
    kind="Pemeriksaan",
    strip_note="Setiap petak adalah satu klausul dengan warna putusan terberatnya; petak itu menuju "
    "ke temuan atau persyaratannya.",
    key="Arti bentuk dan warna",
    filters="Tampilkan hanya",
    all_grades="semua kategori",
    all_chapters="semua pasal",
    all_offices="semua jabatan",
    office="Jabatan",
    no_office="tanpa jabatan",
    reset="Tampilkan semua",
    shown="Ditampilkan {shown} dari {all} temuan.",
    matrix="Matriks bukti",
    matrix_note="Dokumen atau rekaman mana yang diajukan untuk klausul mana. Yang diajukan untuk "
    "beberapa persyaratan dalam satu klausul ditampilkan menurut keadaan terbaiknya.",
    counts="dihitung",
    on_paper="dihitung, hanya dalam bentuk kertas",
    not_counted="tidak dihitung",
    no_items="Tidak ada dokumen atau rekaman yang diajukan sebagai bukti.",
    of_chapter="Dokumen, rekaman, dan klausul pada pasal {chapter}",
    not_determined="tidak ada yang berlaku",
    examined="Berkas di folder unit: {count}.",
    answers_to="Terkait",
    paper_page="Halaman {page} dari {pages}",
    examined_by="Diperiksa oleh",
    noted_by="Mengetahui, pimpinan unit",
    code="Kode",
    name_and_date="Nama, tanggal, tanda tangan",
    made_by="Dibuat dengan spm-check {version}.",
)
