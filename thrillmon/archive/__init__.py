"""What we keep: every delivery once, in a file per day, and what can be searched and rewound from it."""
