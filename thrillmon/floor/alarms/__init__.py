"""Alarms: what a person must act on; a pure state machine after ISA-18.2, its rules, and the arithmetic about them."""
