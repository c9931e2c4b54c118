"""The sentences of mistakes in the arguments."""

from spm_check.cli.words.book import MistakeBook

MISTAKES: MistakeBook = {
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
    "root-elsewhere": "--root {value} bukan folder yang memuat {folder}",
    "root-of-url": "--root hanya untuk folder; {value} adalah URL, dan unit induk dicari di dalamnya",
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
}
