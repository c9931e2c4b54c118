"""Mistakes about what a command needs: libraries, databases, other machines, stores."""

from spm_check.render.words.complaint_book import ComplaintPhrase, MeansComplaints

MEANS: MeansComplaints = {
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
