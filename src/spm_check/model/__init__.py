"""What exists: clauses, units, holdings, findings, reports. Frozen data, no input or output."""
