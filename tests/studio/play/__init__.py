"""Tests of the playing: the rules of the studio, read off the events and records it makes."""
