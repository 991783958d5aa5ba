"""Stands for PySide6.QtOpenGLWidgets in the frozen program: pyqtgraph derives a class from the one that is here."""

from PySide6.QtWidgets import QWidget as QOpenGLWidget

__all__ = ["QOpenGLWidget"]
