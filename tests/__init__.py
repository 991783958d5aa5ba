"""The tests of thrillmon; a package, so that test modules may import what they share."""
