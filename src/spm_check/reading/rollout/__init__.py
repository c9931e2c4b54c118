"""The roll-out plan of a city or region, as its people write it."""
