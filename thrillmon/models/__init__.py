"""How Qt reads it: the only item models."""
