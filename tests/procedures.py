"""The drafts of procedures that lie beside the catalogue, filled in for units of tests."""

from functools import cache

from builders import ON
from running import CHECKOUT
from spm_check.manual.procedures import Order, procedure_of
from spm_check.model.procedure import Procedure
from spm_check.model.text import Language
from spm_check.model.unit import Unit
from spm_check.model.unit_procedure import UnitProcedure
from spm_check.reading.catalogue.catalogue_folder import read_catalogue
from spm_check.reading.catalogue.procedure_drafts import SERVICE, read_procedure

FOLDER = str(CHECKOUT / "clauses" / "iso-9001-2008")
NAMES = ("4.2.3", "4.2.4", "8.2.2", "8.3", "8.5.2", "8.5.3", SERVICE)


@cache
def drafted(name: str) -> Procedure:
    """Return a draft by its name."""
    return read_procedure(FOLDER, name, read_catalogue(FOLDER))


def filled(
    name: str, unit: Unit, language: Language = "id", service: str = "Pendaftaran"
) -> UnitProcedure:
    """Return a draft filled in for a unit; `service` is what that of a service is about."""
    order = Order(language, ON, service=service if name == SERVICE else None)
    return procedure_of(drafted(name), unit, read_catalogue(FOLDER), order)
