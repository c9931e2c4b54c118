"""Mistakes about what a command needs: libraries, databases, other machines, stores."""

from spm_check.render.words.complaint_book import ComplaintPhrase, MeansComplaints

MEANS: MeansComplaints = {
    "list-unreadable": ComplaintPhrase(
        "cannot be read as a workbook or table",
        "If it is locked or damaged, save it again as an Excel workbook without a password.",
    ),
    "extra-missing": ComplaintPhrase(
        "what reads Word, Excel and PDF files is not installed: {name}",
        "Install it with pip install 'spm-check[scan]'.",
    ),
    "office-missing": ComplaintPhrase(
        "what Word, Excel and PDF files need is not installed: {name}",
        "Install it with pip install 'spm-check[office]'.",
    ),
    "store-library-missing": ComplaintPhrase(
        "what keeps portfolios in a database is not installed: {name}",
        "Install it with pip install 'spm-check[store]'.",
    ),
    "store-missing": ComplaintPhrase(
        "no portfolio is kept here yet",
        "Keep one with spm-check portfolio ROOT --store; or name the right file or address.",
    ),
    "store-unreachable": ComplaintPhrase(
        "the database cannot be opened",
        "See whether the folder of the file exists; of a server: whether it runs, and whether its "
        "address, database, user and password are right.",
    ),
    "store-locked": ComplaintPhrase(
        "somebody else is writing to the database, for longer than was waited",
        "Try again later.",
    ),
    "store-denied": ComplaintPhrase(
        "the database may not be written to",
        "Ask whoever keeps it for leave to make tables and to write.",
    ),
    "store-full": ComplaintPhrase("the disk of the database is full", "Make room on it."),
    "store-foreign": ComplaintPhrase(
        "this is no database of spm-check; it was left as it is",
        "Name a new file, or a database of its own.",
    ),
    "store-newer": ComplaintPhrase(
        "the database is that of a later version of spm-check; it was left as it is",
        "Use that version: pip install --upgrade spm-check.",
    ),
    "store-broken": ComplaintPhrase(
        "the database does not hold what it should",
        "Restore it from a copy, or begin a new one.",
    ),
    "store-root-unknown": ComplaintPhrase(
        'nothing is kept under the name "{value}"',
        "Name one of these with --as: {known}.",
    ),
    "store-root-unnamed": ComplaintPhrase(
        "several roots are kept here",
        "Name one of these with --as: {known}.",
    ),
    "parquet-missing": ComplaintPhrase(
        "what writes Parquet files is not installed: {name}",
        "Install it with pip install 'spm-check[parquet]'.",
    ),
    "worker-lost": ComplaintPhrase(
        "whoever audited this unit ended without an answer, also with this unit alone",
        "Audit it by itself with spm-check audit; perhaps it takes more memory than there is.",
    ),
    "cluster-missing": ComplaintPhrase(
        "what reaches clusters and URLs is not installed: {name}",
        "Install it with pip install 'spm-check[cluster]'.",
    ),
    "cluster-unreachable": ComplaintPhrase(
        "no Dask scheduler answers at this address",
        "Start one there with dask scheduler, and name its address as it prints it "
        "(tcp://10.0.0.5:8786).",
    ),
    "cluster-empty": ComplaintPhrase(
        "this cluster has had no worker for {seconds} seconds",
        "Start one on each machine with dask worker and this address.",
    ),
    "cluster-lost": ComplaintPhrase(
        "the cluster went away before all units were audited",
        "See that its scheduler runs, and run the command again.",
    ),
    "worker-without": ComplaintPhrase(
        "spm-check is not installed on this worker, or is too old to answer",
        "Install the version there that is installed here.",
    ),
    "worker-version": ComplaintPhrase(
        "this worker has spm-check {value}, and this machine {own}",
        "Install the same version on both; what different versions find is never mixed.",
    ),
    "worker-clauses": ComplaintPhrase(
        "the catalogues on this worker ({value}) are not those of this machine ({own})",
        "Make their files the same; a folder named with --clauses has to be seen by all workers.",
    ),
    "worker-libraries": ComplaintPhrase(
        "of the libraries that read quality manuals, this worker lacks: {value}; this machine "
        "lacks: {own}",
        "Install the same extras on both, best spm-check[cluster,scan].",
    ),
    "worker-without-root": ComplaintPhrase(
        "this worker does not see the folder {value}",
        "Share the folder with all workers under the same path, or name it by a URL that all reach.",
    ),
    "url-unknown": ComplaintPhrase(
        "there is no kind of store of this name",
        "Name a folder, or a URL as file://, s3:// or zip://.",
    ),
    "url-library-missing": ComplaintPhrase(
        "what reads this kind of store is not installed: {name}",
        "Install it here and on every worker; for s3:// that is pip install s3fs.",
    ),
    "url-unreadable": ComplaintPhrase(
        "cannot be read; its library says: {told}",
        "Check the URL, the right to read it, and the connection.",
    ),
    "name-unusable": ComplaintPhrase(
        "a name that no folder of this machine can hold", "Rename it in the store."
    ),
}
