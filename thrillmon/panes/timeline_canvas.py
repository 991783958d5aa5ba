"""The pyqtgraph view that the timeline is painted on: one item that paints everything, in the view's own pixels."""

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGraphicsObject, QGraphicsView, QStyleOptionGraphicsItem

Paint = Callable[[QPainter, QRectF], None]


class Canvas:
    """paint gets the painter and the part that has to be painted.

    pyqtgraph is imported here and only when a canvas is made: it takes half a second, and many windows never show a
    timeline. Its axes and view boxes are left out: together they cost more than all bars and texts.
    """

    def __init__(self, paint: Paint) -> None:
        import pyqtgraph

        graph = cast("Any", pyqtgraph)

        class Sheet(graph.GraphicsObject):
            """As large as the view."""

            def boundingRect(self) -> QRectF:  # noqa: N802
                return area

            def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: object = None) -> None:
                paint(painter, option.exposedRect)

        area = QRectF(0, 0, 1, 1)
        self._area = area
        self.view = cast("QGraphicsView", graph.GraphicsView(background=None))
        self._sheet = cast("QGraphicsObject", Sheet())
        self._sheet.setFlag(QGraphicsObject.GraphicsItemFlag.ItemUsesExtendedStyleOption)
        cast("Any", self.view).scene().addItem(self._sheet)
        # The one item covers everything: nothing has to be painted or kept below it.
        self.view.setCacheMode(QGraphicsView.CacheModeFlag.CacheNone)
        self.view.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setMouseTracking(True)

    def resize(self, width: float, height: float) -> None:
        """Take another size, in pixels."""
        self._sheet.prepareGeometryChange()
        self._area.setRect(0, 0, width, height)

    def repaint(self, part: QRectF | None = None) -> None:
        """Ask for painting: everything, or a part."""
        self._sheet.update(self._area if part is None else part)
