"""Tests of the pretend studio."""
