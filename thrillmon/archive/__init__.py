"""WHAT WE KEEP: everything heard, once, and found again in a blink. No Qt."""
