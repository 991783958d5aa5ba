"""Stands for PySide6.QtOpenGL in the frozen program: pyqtgraph imports it, and uses it only to draw with OpenGL."""
