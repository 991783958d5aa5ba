"""The version resource of the Windows programs, in the form that PyInstaller reads."""

_TEMPLATE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'thrillmon'),
      StringStruct('FileDescription', 'thrillmon'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'thrillmon'),
      StringStruct('LegalCopyright', 'MIT licence'),
      StringStruct('ProductName', 'thrillmon'),
      StringStruct('ProductVersion', '{version}')])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""  # noqa: E501 - the form is PyInstaller's


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return 0.1.0 as Windows compares it: (0, 1, 0, 0); a suffix such as rc1 or .dev0 does not count."""
    parts: list[int] = []
    for part in version.split("."):
        digits = part[: len(part) - len(part.lstrip("0123456789"))]
        if not digits:
            break
        parts.append(int(digits))
        if digits != part:
            break
    first, second, third, fourth, *_ = (*parts, 0, 0, 0, 0)
    return first, second, third, fourth


def text(version: str) -> str:
    """Return the content of the file."""
    return _TEMPLATE.format(numbers=numbers(version), version=version)
