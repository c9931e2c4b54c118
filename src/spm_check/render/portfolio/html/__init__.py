"""A portfolio as one self-contained page, beside which the reports of its units may lie."""

from spm_check.render.portfolio.html.page import portfolio_html

__all__ = ["portfolio_html"]
