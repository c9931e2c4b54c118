"""The doors of reports of earlier audits."""
