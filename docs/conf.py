"""How the guide is built: Sphinx over these Markdown files, everything it needs inside, nothing from the network."""

import re
from pathlib import Path

_PROGRAM = Path(__file__).resolve().parent.parent / "thrillmon/__init__.py"

project = "thrillmon"
author = "the thrillmon authors"
project_copyright = "MIT licence"
release = version = re.findall(r'^__version__ = "(.*)"$', _PROGRAM.read_text(encoding="utf-8"), re.MULTILINE)[0]

extensions = ["myst_parser"]
exclude_patterns = ["examples"]
# Every heading can be linked to, down to the third level, as `page.md#the-heading`.
myst_heading_anchors = 3
myst_enable_extensions = ["deflist"]
nitpicky = True

html_theme = "furo"
html_title = f"thrillmon {version}"
html_short_title = "thrillmon"
html_show_sphinx = False
# The guide is read beside the program: what nobody reads there only makes the installers larger.
html_copy_source = False
html_show_sourcelink = False
html_use_index = False
html_domain_indices = False
html_permalinks = False
html_last_updated_fmt = None
html_static_path = ["looks"]
html_css_files = ["guide.css"]
