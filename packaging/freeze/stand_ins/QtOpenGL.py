"""Stands for PySide6.QtOpenGL in the frozen program: pyqtgraph imports it, and uses it only when drawing with OpenGL."""
